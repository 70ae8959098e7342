package ingest

// table is the fold of the identities topic: for each hash the live claims in log
// order. The first one holds. Nearly always there is one.
//
// It holds no pointers and half of each hash: two people would share a pseudonym where
// 128 bits of a keyed hash collide, which does not happen. Cost: 32 bytes a person and
// the map's room to grow, see BenchmarkTable.
type table struct {
	first map[half]Pseudonym
	more  map[half][]Pseudonym // claims after the first
}

type half [16]byte

func (h *Hash) half() half { return half(h[:16]) }

func newTable() *table {
	return &table{first: map[half]Pseudonym{}, more: map[half][]Pseudonym{}}
}

func (t *table) lookup(h *Hash) (Pseudonym, bool) {
	p, ok := t.first[h.half()]
	return p, ok
}

// claim adds a claim behind those there are. One that is there already (a producer's
// retry) changes nothing.
func (t *table) claim(h *Hash, p Pseudonym) {
	k := h.half()
	held, ok := t.first[k]
	switch {
	case !ok:
		t.first[k] = p
	case held != p:
		for _, q := range t.more[k] {
			if q == p {
				return
			}
		}
		t.more[k] = append(t.more[k], p)
	}
}

// remove takes the claim that is meant out; the next one in line holds.
func (t *table) remove(h *Hash, meant func(Pseudonym) bool) {
	k := h.half()
	held, ok := t.first[k]
	if !ok {
		return
	}
	line := append([]Pseudonym{held}, t.more[k]...)
	for i, p := range line {
		if meant(p) {
			line = append(line[:i], line[i+1:]...)
			break
		}
	}
	delete(t.more, k)
	delete(t.first, k)
	if len(line) > 0 {
		t.first[k] = line[0]
	}
	if len(line) > 1 {
		t.more[k] = line[1:]
	}
}

// all are the live claims of a hash.
func (t *table) all(h *Hash) []Pseudonym {
	held, ok := t.first[h.half()]
	if !ok {
		return nil
	}
	return append([]Pseudonym{held}, t.more[h.half()]...)
}
