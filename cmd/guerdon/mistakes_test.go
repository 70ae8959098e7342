package main

import (
	"reflect"
	"strings"
	"testing"

	"github.com/guerdon/guerdon/batcher"
)

// TestMistakesAreToldBeforeAnythingIsOpened: with what is wrong, and no stack.
func TestMistakesAreToldBeforeAnythingIsOpened(t *testing.T) {
	for _, tc := range []struct{ args, want string }{
		{"explain --addresses a.json --last=-1", "--last -1: want at least 1"},
		{"deploy --program p.yaml --signer env:K --admin-delay=-1h", "--admin-delay -1h0m0s: want whole seconds"},
		{"deploy --program p.yaml --signer env:K --epoch-delay=1300000h", "--epoch-delay 1300000h0m0s: want whole seconds"},
		{"deploy --program p.yaml --signer env:K --admin-delay=500ms", "--admin-delay 500ms: want whole seconds"},
		{"mint --addresses a.json --data " + t.TempDir() + " --program ../../examples/coffee.yaml --signer env:K --tip-gwei=NaN", "--tip-gwei NaN"},
	} {
		code, out, said := command(strings.Fields(tc.args)...)
		if code == 0 || !strings.Contains(said, tc.want) || strings.Contains(out+said, "goroutine") {
			t.Errorf("%s: exit %d\n%s%s", tc.args, code, out, said)
		}
	}
}

// TestOneSettlesFromADirectory: two would write one journal.
func TestOneSettlesFromADirectory(t *testing.T) {
	dir := t.TempDir()
	held, err := lockSettling(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := lockSettling(dir); err == nil || !strings.Contains(err.Error(), dir) {
		t.Errorf("a second one: %v", err)
	}
	if err := held.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := lockSettling(dir)
	if err != nil {
		t.Fatal(err)
	}
	_ = again.Close()
}

// TestSumOfLanes: no count of a lane is left out.
func TestSumOfLanes(t *testing.T) {
	var one batcher.Stats
	v := reflect.ValueOf(&one).Elem()
	for i := range v.NumField() {
		switch f := v.Field(i); {
		case f.CanUint():
			f.SetUint(1)
		case f.CanInt():
			f.SetInt(1)
		case f.CanFloat():
			f.SetFloat(1)
		}
	}
	both := reflect.ValueOf(sum([]batcher.Stats{one, one}))
	for i := range both.NumField() {
		if name := both.Type().Field(i).Name; name == "Last" {
			continue
		} else if got := both.Field(i); got.CanUint() && got.Uint() != 2 || got.CanInt() && got.Int() != 2 || got.CanFloat() && got.Float() != 2 {
			t.Errorf("%s: %v, want 2", name, got)
		}
	}
}
