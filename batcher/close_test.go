package batcher

import (
	"math"
	"testing"
	"time"
)

func TestClose(t *testing.T) {
	cfg := Config{Window: 5 * time.Second, MaxItems: 500, GasTarget: 10_000_000, MaxBaseFee: 30, UrgentAfter: 10 * time.Minute}
	free := cfg
	free.MaxBaseFee = 0
	for _, c := range []struct {
		name string
		cfg  Config
		f    Forming
		want Reason
		wait time.Duration
	}{
		{"nothing", cfg, Forming{Age: time.Hour}, Empty, 0},
		{"young", cfg, Forming{Entries: 1, Age: time.Second}, Filling, 4 * time.Second},
		{"aged", cfg, Forming{Entries: 1, Age: 5 * time.Second, BaseFeeGwei: 30}, Age, 0},
		{"a moment before", cfg, Forming{Entries: 1, Age: 5*time.Second - 1}, Filling, 1},
		{"full", cfg, Forming{Entries: 500, Full: true}, Full, 0},
		{"gas reached", cfg, Forming{Entries: 3, Gas: 10_000_000}, Gas, 0},
		{"gas not reached", cfg, Forming{Entries: 3, Gas: 9_999_999}, Filling, 5 * time.Second},
		{"dear", cfg, Forming{Entries: 1, Age: 6 * time.Second, BaseFeeGwei: 30.1}, Dear, 10*time.Minute - 6*time.Second},
		{"dear and full waits too", cfg, Forming{Entries: 1, Full: true, BaseFeeGwei: 31}, Dear, 10 * time.Minute},
		{"urgent", cfg, Forming{Entries: 1, Age: 10 * time.Minute, BaseFeeGwei: 900}, Urgent, 0},
		{"fee unknown", cfg, Forming{Entries: 1, Age: time.Minute, BaseFeeGwei: math.Inf(1)}, Dear, 9 * time.Minute},
		{"half the backlog, half the patience", cfg, Forming{Entries: 1, Age: time.Minute, BaseFeeGwei: 31, Backlog: 0.5}, Dear, 4 * time.Minute},
		{"backlog makes urgent", cfg, Forming{Entries: 1, Age: 5 * time.Second, BaseFeeGwei: 31, Backlog: 1}, Urgent, 0},
		{"young is not dear", cfg, Forming{Entries: 1, Age: time.Second, BaseFeeGwei: 31}, Filling, 4 * time.Second},
		{"any fee", free, Forming{Entries: 1, Age: 5 * time.Second, BaseFeeGwei: math.Inf(1)}, Age, 0},
	} {
		got, wait := c.cfg.Close(c.f)
		if got != c.want || wait != c.wait {
			t.Errorf("%s: %v in %v, want %v in %v", c.name, got, wait, c.want, c.wait)
		}
		if got.Closes() != (wait == 0 && got != Empty) {
			t.Errorf("%s: %v with a wait of %v", c.name, got, wait)
		}
	}
}

func TestValidate(t *testing.T) {
	if err := (Config{MaxItems: 1}).Validate(); err != nil {
		t.Error(err)
	}
	for _, c := range []Config{{}, {MaxItems: 1, Window: -1}, {MaxItems: 1, UrgentAfter: -1}} {
		if c.Validate() == nil {
			t.Errorf("%+v passes", c)
		}
	}
}
