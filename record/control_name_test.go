package record

import (
	"errors"
	"strings"
	"testing"
)

// TestControlNames: a control names members that events can be of.
func TestControlNames(t *testing.T) {
	for _, c := range []Control{
		{Kind: ControlErase, Member: "x"},
		{Kind: ControlMerge, From: "x", Into: "m"},
		{Kind: ControlMerge, From: "m", Into: "x"},
	} {
		for _, n := range []int{MaxEventBytes - 1, MaxEventBytes} {
			long := c
			for _, name := range []*string{&long.Member, &long.From, &long.Into} {
				if *name == "x" {
					*name = strings.Repeat("x", n)
				}
			}
			got, err := DecodeControl(AppendControl(nil, &long))
			if fits := n < MaxEventBytes; fits && (err != nil || got.Member != long.Member || got.From != long.From || got.Into != long.Into) || !fits && !errors.Is(err, ErrMalformed) {
				t.Errorf("%s of a name of %d bytes: %v", c.Kind, n, err)
			}
		}
	}
}
