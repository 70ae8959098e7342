package main

import (
	"testing"

	"github.com/guerdon/guerdon/chain"
)

// encodeRow is what a batch's calldata costs to write.
type encodeRow struct {
	Items  int     `json:"items"`
	Bytes  int     `json:"bytes"`
	NS     float64 `json:"ns"`
	Allocs float64 `json:"allocs"`
	Load   float64 `json:"load"` // of the machine, the minute before
}

func encoding(items int) encodeRow {
	b := batchOf(1, 0, items)
	buf := make([]byte, 0, chain.SettleSize(b))
	write := func() { buf = chain.EncodeSettle(buf[:0], b) }
	took := testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
			write()
		}
	})
	return encodeRow{Items: items, Bytes: len(buf), NS: float64(took.T.Nanoseconds()) / float64(took.N), Allocs: testing.AllocsPerRun(1000, write), Load: loadNow()}
}
