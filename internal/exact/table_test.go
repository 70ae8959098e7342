package exact

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"math"
	"os"
	"testing"
)

var update = flag.Bool("update", false, "write table.go anew")

// TestTables recomputes every table entry; with -update it writes them.
func TestTables(t *testing.T) {
	var b bytes.Buffer
	b.WriteString("package exact\n\n")
	b.WriteString("// Written by go test -run TestTables -update from math/big; the test compares.\n\n")

	hi, lo := split(bigLn2)
	fmt.Fprintf(&b, "// ln 2; the first part has zeros for its last bits, so that small multiples\n// of it and sums with logTable's hi are exact.\n")
	fmt.Fprintf(&b, "const (\n\tln2Hi = %x\n\tln2Lo = %x\n)\n\n", hi, lo)

	fmt.Fprintf(&b, "// exp2Table[i]: 2^(i/128) = value·(1+tail) to 2^-105.\n")
	fmt.Fprintf(&b, "var exp2Table = [tableSize]struct{ value, tail float64 }{\n")
	for i := range tableSize {
		x := zero().Mul(bigLn2, newBig(float64(i)/tableSize))
		exact := bigExp(x)
		value, _ := exact.Float64()
		tail, _ := zero().Quo(zero().Sub(exact, newBig(value)), newBig(value)).Float64()
		fmt.Fprintf(&b, "{%x, %x},\n", value, tail)
	}
	fmt.Fprintf(&b, "}\n\n// logTable[i]: reciprocal has 13 bits and is near 1/z in the middle of step i;\n// hi + lo = −ln reciprocal.\n")
	fmt.Fprintf(&b, "var logTable = [tableSize]struct{ reciprocal, hi, lo float64 }{\n")
	for i := range uint64(tableSize) {
		start := uint64(logStart) + i<<(52-tableBits)
		middle := (math.Float64frombits(start) + math.Float64frombits(start+1<<(52-tableBits))) / 2
		reciprocal := math.Round(4096/middle) / 4096
		if start < 0x3ff0000000000000 && 0x3ff0000000000000 < start+1<<(52-tableBits) {
			reciprocal = 1
		}
		hi, lo := split(zero().Neg(bigLog(newBig(reciprocal))))
		fmt.Fprintf(&b, "{%x, %x, %x},\n", reciprocal, hi, lo)
	}
	b.WriteString("}\n")

	want, err := format.Source(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("table.go", want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile("table.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("table.go is not what the oracle computes; if the method changed on purpose run with -update")
	}
}
