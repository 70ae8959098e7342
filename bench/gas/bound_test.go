package main

import "testing"

// The bound of a transaction that does nothing is the transaction's; calldata has a floor
// that work absorbs; a slot's creation is what the schedules say.
func TestBound(t *testing.T) {
	data := []byte{0, 1, 2, 0}
	for _, tc := range []struct {
		s    Schedule
		data []byte
		w    Work
		want uint64
	}{
		{Osaka, nil, Work{}, 21_000},
		{Amsterdam, nil, Work{}, 15_000},
		{Osaka, data, Work{}, 21_000 + 10*(2+4*2)},
		{Amsterdam, data, Work{}, 15_000 + 64*4},
		{Amsterdam, data, Work{Creates: 1}, 15_000 + 8 + 32 + 2_100 + 10_100 + 97_920},
		{Osaka, data, Work{Reads: 1}, 21_000 + 8 + 32 + 2_100},
		{Osaka, nil, Work{Creates: 2}, 21_000 + 2*22_100},
		{Amsterdam, nil, Work{Creates: 1}, 15_000 + 2_100 + 10_100 + 97_920},
		{Osaka, nil, Work{Logs: 1, Topics: 4, LogBytes: 64, Recovers: 1, Hashes: 1, Words: 2}, 21_000 + 5*375 + 512 + 3_100 + 42},
	} {
		if got := tc.s.Bound(tc.data, tc.w); got != tc.want {
			t.Errorf("%s, %d bytes, %+v: %d, want %d", tc.s.Name, len(tc.data), tc.w, got, tc.want)
		}
	}
	if got, want := mintNew.Times(3).More(section).Creates, uint64(3); got != want {
		t.Errorf("three new holders create %d slots, want %d", got, want)
	}
}
