package batcher

import (
	"context"
	"errors"
	"log/slog"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"github.com/guerdon/guerdon/record"
)

// A lost file of claims and a log whose beginning has been deleted: nothing says what may
// be claimed, and a root made of what is left would take claims back. What is minted
// settles all the same, and where no root was ever posted there is nothing to know.
func TestClaimsOfATrimmedLog(t *testing.T) {
	claimed, minted := grant(0, 5, 1, 1, 0, 10), grant(0, 4, 1, 1, 0, 10)
	claimed.Decision.Settle = record.SettleClaim
	for name, c := range map[string]struct {
		before string // settled with the file: how
		then   []Grant
		err    error
	}{
		"roots were posted":             {before: record.SettleClaim, then: []Grant{minted, claimed}, err: ErrLog},
		"and nothing more is set aside": {before: record.SettleClaim, then: []Grant{minted}},
		"no root was ever posted":       {then: []Grant{minted, claimed}},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				var log []Grant
				for i := range uint64(3) {
					g := grant(0, 1+i, 1, 1, 0, 5)
					g.Decision.Settle = c.before
					log = append(log, g)
				}
				chain := newFakeChain()
				runUntilSettled(t, log, chain, &fakeSender{chain: chain}, nil, fastConfig(), Hooks{})
				log = append(log, c.then...)
				path := filepath.Join(t.TempDir(), "claims")
				for life := range 2 { // what the first one keeps must not mislead the second
					claims, err := OpenClaims(path, identity, testEpoch, slog.New(slog.DiscardHandler))
					if err != nil {
						t.Fatal(err)
					}
					ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
					src := &fakeSource{log: log[2:], trimmed: true, idle: func() {
						if chain.complete(log) {
							cancel()
						}
					}}
					err = Run(ctx, fastConfig(), testEpoch, partitions3, src, &fakeSender{chain: chain}, nil, Hooks{Claims: claims})
					if cancel(); !errors.Is(err, c.err) {
						t.Fatalf("life %d: %v, want %v", life, err, c.err)
					}
					if c.err == nil && !chain.complete(log) {
						t.Fatalf("life %d: stuck", life)
					}
					if err := claims.Close(); err != nil {
						t.Fatal(err)
					}
				}
				if c.err != nil {
					log = log[:3]
				}
				if err := chain.audit(log); err != nil {
					t.Error(err)
				}
			})
		})
	}
}
