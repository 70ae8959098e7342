package batcher

import (
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"
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

// A batch that closes would close as well if it were older, fuller, cheaper to send or
// with more waiting behind it; one that does not says exactly how long age alone takes;
// and none waits for a fee beyond UrgentAfter.
func TestCloseIsMonotone(t *testing.T) {
	span := rapid.Custom(func(t *rapid.T) time.Duration {
		return time.Duration(rapid.SampledFrom([]int64{0, 1, 5e9, 6e11, rapid.Int64Range(0, 1e13).Draw(t, "ns")}).Draw(t, "span"))
	})
	rapid.Check(t, func(t *rapid.T) {
		c := Config{Window: span.Draw(t, "window"), MaxItems: 500, GasTarget: rapid.Uint64Range(0, 3).Draw(t, "target"),
			MaxBaseFee: rapid.Uint64Range(0, 40).Draw(t, "bound"), UrgentAfter: span.Draw(t, "urgent")}
		f := Forming{Entries: rapid.IntRange(0, 2).Draw(t, "entries"), Full: rapid.Bool().Draw(t, "full"), Gas: rapid.Uint64Range(0, 4).Draw(t, "gas"),
			Age: span.Draw(t, "age"), BaseFeeGwei: rapid.Float64Range(0, 80).Draw(t, "fee"), Backlog: rapid.Float64Range(0, 1.2).Draw(t, "backlog")}
		r, wait := c.Close(f)
		if r.Closes() {
			for what, more := range map[string]Forming{
				"older":           {f.Entries, f.Full, f.Gas, f.Age + span.Draw(t, "older"), f.BaseFeeGwei, f.Backlog},
				"fuller":          {f.Entries, true, f.Gas, f.Age, f.BaseFeeGwei, f.Backlog},
				"more gas":        {f.Entries, f.Full, f.Gas + 1, f.Age, f.BaseFeeGwei, f.Backlog},
				"cheaper":         {f.Entries, f.Full, f.Gas, f.Age, f.BaseFeeGwei / 2, f.Backlog},
				"a longer queue":  {f.Entries, f.Full, f.Gas, f.Age, f.BaseFeeGwei, f.Backlog + 0.1},
				"of another time": f,
			} {
				if s, _ := c.Close(more); !s.Closes() {
					t.Fatalf("%+v closes (%v), but not %s (%v)", f, r, what, s)
				}
			}
			return
		}
		if r == Empty {
			return
		}
		if later := f; r == Filling || r == Dear {
			later.Age += wait - 1
			if s, _ := c.Close(later); s.Closes() {
				t.Fatalf("%+v waits %v (%v), but closes before", f, wait, r)
			}
			later.Age++
			if s, _ := c.Close(later); s != r && !s.Closes() && s != Dear {
				t.Fatalf("%+v waits %v (%v), and is %v then", f, wait, r, s)
			}
			later.Age = max(c.Window, c.UrgentAfter)
			if s, _ := c.Close(later); !s.Closes() {
				t.Fatalf("%+v never closes: %v", f, s)
			}
		}
	})
}
