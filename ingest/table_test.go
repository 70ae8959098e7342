package ingest

import (
	"encoding/binary"
	"runtime"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// logged is one record of the identities topic, before sealing.
type logged struct {
	who   int
	name  Pseudonym
	erase bool
}

// fold is the oracle: the invariant, read off the whole log.
func fold(log []logged) map[int]Pseudonym {
	names := map[int]Pseudonym{}
	for i := len(log) - 1; i >= 0; i-- { // backwards, so that the first live claim stays
		r := log[i]
		erased := slices.ContainsFunc(log[i+1:], func(later logged) bool { return later.erase && later.who == r.who && later.name == r.name })
		if !r.erase && !erased {
			names[r.who] = r.name
		}
	}
	return names
}

// compact keeps the last record of each key among the first n, and perhaps drops
// tombstones, as a broker does.
func compact(log []logged, n int, dropTombstones bool) []logged {
	var kept []logged
	for i, r := range log {
		last := !slices.ContainsFunc(log[i+1:max(n, i+1)], func(l logged) bool { return l.who == r.who && l.name == r.name })
		if i >= n || last && (!r.erase || !dropTombstones) {
			kept = append(kept, r)
		}
	}
	return kept
}

// TestTableIsTheInvariant: for any log, the table is the fold; and whatever of the log
// has been compacted changes nothing.
func TestTableIsTheInvariant(t *testing.T) {
	k := testKey(t, secretA)
	rapid.Check(t, func(t *rapid.T) {
		var log []logged
		names := byte(0)
		for range rapid.IntRange(1, 40).Draw(t, "records") {
			who := rapid.IntRange(0, 3).Draw(t, "who")
			var live []Pseudonym
			for _, r := range log {
				if r.who == who && !r.erase {
					live = append(live, r.name)
				}
			}
			if len(live) > 0 && rapid.IntRange(0, 2).Draw(t, "erase") == 0 {
				log = append(log, logged{who, rapid.SampledFrom(live).Draw(t, "claim"), true})
				continue
			}
			names++
			log = append(log, logged{who, Pseudonym{names}, false})
		}
		want := fold(log)
		n := rapid.IntRange(0, len(log)).Draw(t, "compacted")
		for _, read := range [][]logged{log, compact(log, n, false), compact(log, n, true)} {
			table := newTable()
			for _, r := range read {
				h := k.Hash(User, string(rune('a'+r.who)))
				if r.erase {
					table.remove(&h, func(p Pseudonym) bool { return p == r.name })
				} else {
					table.claim(&h, r.name)
				}
			}
			for who := range 4 {
				h := k.Hash(User, string(rune('a'+who)))
				got, ok := table.lookup(&h)
				if name, named := want[who]; ok != named || got != name {
					t.Fatalf("who %d is %v, %v; the log says %v, %v", who, got, ok, name, named)
				}
			}
		}
	})
}

// BenchmarkTable fills a table with a million names and says what each takes.
func BenchmarkTable(b *testing.B) {
	const people = 1_000_000
	var before, after runtime.MemStats
	for range b.N {
		runtime.GC()
		runtime.ReadMemStats(&before)
		table := newTable()
		var h Hash
		for i := range uint64(people) {
			binary.LittleEndian.PutUint64(h[:], i*0x9e3779b97f4a7c15)
			table.claim(&h, Pseudonym{1})
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/people, "bytes/person")
		runtime.KeepAlive(table)
	}
}

func BenchmarkHash(b *testing.B) {
	k := testKey(b, secretA)
	for range b.N {
		k.Hash(User, "customer-12345678")
	}
}
