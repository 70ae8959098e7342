package program_test

import (
	"fmt"

	"github.com/guerdon/guerdon/program"
)

// Every mistake is shown with its place; nothing starts before they are gone.
func ExampleParse() {
	_, err := program.Parse("acme.yaml", []byte(`program: acme
starts: 2026-01-01
currency: EUR
signals:
  purchase: {match: {type: purchase}, half_life: 30d}
heads:
  churn: {predict: {no: purchase}, within: 28d, sweep: 1d}
token:
  classes: {2: {name: credit, cap: 50_000}}
rewards:
  win-back: {kind: credit, token: 2, amount: 500, when: chrun >= 0.6, expires: 30}
`))
	fmt.Println(err)
	// Output:
	// acme.yaml:11:57: unknown name "chrun"; did you mean "churn"?
	//       win-back: {kind: credit, token: 2, amount: 500, when: chrun >= 0.6, expires: 30}
	//                                                             ^
	// acme.yaml:11:80: expires is a time: 30 what? write 30d for days, or s, m, h, w
	//       win-back: {kind: credit, token: 2, amount: 500, when: chrun >= 0.6, expires: 30}
	//                                                                                    ^
}
