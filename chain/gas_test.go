package chain

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/record"
)

func TestGasScheduleOf(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	full := manyItems(500, 0, 1, func(int) (record.Position, record.Position) { return pos(0, 0), pos(1, 1) })
	empty := batch(section(0, pos(0, 0), pos(1, 0)))
	osaka, prague, cancun := schedule(t, ""), schedule(t, "prague"), schedule(t, "cancun")
	if osaka != OsakaGas() || osaka.TxCap != 1<<24 || prague.TxCap <= osaka.TxCap || prague.Gas(full) != osaka.Gas(full) {
		t.Errorf("osaka %+v, prague %+v", osaka, prague)
	}
	// The floor binds where calldata is all there is.
	data := batcher.Batch{Sections: make([]batcher.Section, 1)}
	g := osaka
	g.Call, g.Receive, g.Section = 0, 0, 0
	c := g
	c.FloorZero, c.FloorByte = cancun.FloorZero, cancun.FloorByte
	if g.Gas(data) <= c.Gas(data) {
		t.Errorf("no floor: %d, %d", g.Gas(data), c.Gas(data))
	}
	dearer := schedule(t, file("later.json", `{"item": 60000, "badge": 60000}`))
	if dearer.Gas(full) <= osaka.Gas(full) || dearer.Gas(empty) != osaka.Gas(empty) || dearer.TxCap != osaka.TxCap {
		t.Errorf("a file's schedule: %+v", dearer)
	}
	for spec, want := range map[string]string{
		"frontier":                            "neither cancun",
		file("typo.json", `{"itme": 1}`):      "itme",
		file("small.json", `{"tx_cap": 100}`): "room for no batch",
	} {
		if _, err := GasScheduleOf(spec); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", spec, err, want)
		}
	}
}

func schedule(t *testing.T, spec string) GasSchedule {
	t.Helper()
	g, err := GasScheduleOf(spec)
	if err != nil {
		t.Fatal(err)
	}
	return g
}
