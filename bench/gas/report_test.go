package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What is written shows every contender and every operation, and a bar that is missed is an
// error.
func TestWrite(t *testing.T) {
	r := result{Schedule: "Osaka"}
	for _, c := range contests {
		for _, holder := range []string{"new", "existing"} {
			for _, n := range append([]int{700}, counts...) {
				r.Mint = append(r.Mint, mintRow{Who: c.who, Holder: holder, N: n, Gas: 40_000, Floor: 10_000, Ratio: 4})
			}
		}
		r.Hostile = append(r.Hostile, hostileRow{Who: c.who, Receiver: "reverts", Reverted: true, Gas: 777})
	}
	for _, a := range about {
		r.Ours = append(r.Ours, row{What: a.what, N: 1, Gas: 123, Bound: 100, Ratio: 1.23, Bar: 124})
	}
	if err := r.missed(); err == nil || !strings.Contains(err.Error(), "1.00 times") {
		t.Errorf("a naive mint that costs no more: %v", err)
	}
	r.Mint[len(r.Mint)-1].Gas = 200_000 // naive, existing, 500
	dir := t.TempDir()
	if err := write(dir, r, r); err != nil {
		t.Error(err)
	}
	md, err := os.ReadFile(filepath.Join(dir, "gas.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range contests {
		for _, want := range []string{"| " + c.who + " | 40000 |", "- *" + c.who + "*: ", "| " + c.who + " | none, 777 lost |"} {
			if !strings.Contains(string(md), want) {
				t.Errorf("no %q", want)
			}
		}
	}
	for _, a := range about {
		if !strings.Contains(string(md), "**"+a.what+".**") {
			t.Errorf("no %s", a.what)
		}
	}
	r.Ours[0].Gas = 125
	if err := r.missed(); err == nil || !strings.Contains(err.Error(), "125 gas, more than 124") {
		t.Errorf("a bar missed: %v", err)
	}
	for _, name := range []string{"gas-new.svg", "gas-existing.svg", "gas.json"} {
		if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
			t.Error(err)
		}
	}
}

// What fits is what goes on from two sizes: by gas in all, by what runs, by length.
func TestMost(t *testing.T) {
	a, b := sized{100, 3_200, 1_100_000, 11_100_000}, sized{500, 16_000, 5_100_000, 55_100_000}
	for _, tc := range []struct {
		w    world
		want int
	}{
		{world{limit: 1 << 62}, 500 + (1<<24-5_100_000)/10_000},
		{world{limit: 60_000_000}, 500 + 4_900_000/110_000},
		{world{limit: 1 << 62, longest: 20_000}, (20_000 - 200) / 32},
	} {
		if got := tc.w.most(a, b); got != tc.want {
			t.Errorf("limit %d, length %d: %d, want %d", tc.w.limit, tc.w.longest, got, tc.want)
		}
	}
}
