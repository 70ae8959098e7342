package main

import (
	"slices"
	"testing"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/program"
)

// TestChainEventTypes: a programme may ask for what watch can tell.
func TestChainEventTypes(t *testing.T) {
	if a, b := chain.ActTypes(), program.ChainEvents(); !slices.Equal(a, b) {
		t.Errorf("watch tells %v, the programme file takes %v", a, b)
	}
	for _, own := range ownActs {
		if !slices.Contains(chain.ActTypes(), own) {
			t.Errorf("%s is told by default and cannot be", own)
		}
	}
}

// TestConfirmationsAreANumber: anything else is misuse, before anything is opened.
func TestConfirmationsAreANumber(t *testing.T) {
	if code, _, errs := command("watch", "--addresses", "none.json", "--confirmations", "latest"); code != exitMisuse {
		t.Errorf("exit %d: %s", code, errs)
	}
}
