package batcher

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/guerdon/guerdon/record"
	"pgregory.net/rapid"
)

// openClaims opens a file of claims, or now and then deletes it before.
func openClaims(t *rapid.T, path string) *Claims {
	if rapid.IntRange(0, 3).Draw(t, "claims lost") == 0 {
		os.Remove(path)
	}
	c, err := OpenClaims(path, identity, testEpoch, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// auditClaims: each wallet may claim what the log gives it, in all partitions, with proofs
// that lead to one root a partition. Of a partition not yet read nothing is asked.
func auditClaims(log []Grant, c *Claims) error {
	for p, gs := range grants(log) {
		if c.At(p).IsZero() {
			continue
		}
		sums := map[claimant]uint64{}
		for _, g := range gs {
			if e, _ := EntryOf(&g); e.Claim && !c.At(p).Less(e.Position) {
				sums[claimant{e.Item.To, e.Item.TokenID()}] += e.Item.Amount
			}
		}
		for k, sum := range sums {
			of := c.Of(testEpoch, k.owner)
			i := slices.IndexFunc(of, func(e Entitlement) bool { return e.Partition == p && e.Token == k.token })
			if i < 0 || of[i].Cumulative != sum || climb(of[i].Leaf(), of[i].Proof) != of[i].Root {
				return fmt.Errorf("partition %d: %x may claim %+v of token %d, want %d", p, k.owner, of, k.token, sum)
			}
		}
	}
	return nil
}

// drawClaims folds a drawn log, keeping at drawn places.
func drawClaims(t *rapid.T, path string) (*Claims, []Grant) {
	log := drawLog(t, 3, 60)
	c, err := OpenClaims(path, identity, testEpoch, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	for p, gs := range grants(log) {
		for i := range gs {
			e, err := EntryOf(&gs[i])
			if err != nil {
				t.Fatal(err)
			}
			if err := c.add(testEpoch, &e); err != nil {
				t.Fatal(err)
			}
			if rapid.IntRange(0, 4).Draw(t, "section") == 0 {
				c.passed(p, e.Position)
			}
		}
	}
	return c, log
}

// A file of claims cut at any byte opens as of what was whole, and the rest of the log
// brings it to where an uncut one is; another's or a damaged one is started anew.
func TestClaimsFileTorn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		path := filepath.Join(dirOf(t), "claims")
		c, log := drawClaims(t, path)
		c.Close()
		whole, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		torn := bytes.Clone(whole[:rapid.IntRange(0, len(whole)).Draw(t, "cut")])
		switch rapid.IntRange(0, 3).Draw(t, "damage") {
		case 0:
			if len(torn) > 0 {
				torn[rapid.IntRange(0, len(torn)-1).Draw(t, "at")] ^= 0x10
			}
		case 1:
			torn = append([]byte("guerdon-claims 1\nanother\n"), torn...)
		}
		if err := os.WriteFile(path, torn, 0o600); err != nil {
			t.Fatal(err)
		}
		again, err := OpenClaims(path, identity, testEpoch, slog.New(slog.DiscardHandler))
		if err != nil {
			t.Fatal(err)
		}
		for p, gs := range grants(log) {
			for i := range gs {
				e, _ := EntryOf(&gs[i])
				if err := again.add(testEpoch, &e); err != nil {
					t.Fatal(err)
				}
			}
			if got, want := again.part(p).tree.Root(), c.part(p).tree.Root(); got != want {
				t.Fatalf("partition %d: root %x, want %x", p, got, want)
			}
		}
		again.Close()
		if err := auditClaims(log, again); err != nil {
			t.Fatal(err)
		}
	})
}

// A node that is behind, or a reorg, between opening the log and beginning: the log was
// opened where the claims end, and they must not be started anew from there.
func TestClaimsBeyondTheChain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log []Grant
		for i := range uint64(4) {
			g := grant(0, 1+i, 1, byte(i), 0, 5)
			g.Decision.Settle = record.SettleClaim
			log = append(log, g)
		}
		chain, claims := newFakeChain(), NewClaims()
		runUntilSettled(t, log[:3], chain, &fakeSender{chain: chain}, nil, fastConfig(), Hooks{Claims: claims})
		at, txs := claims.At(0), chain.txs
		if begin := claims.Begin(0, at); begin != at {
			t.Errorf("the log is read from %s, want %s", begin, at)
		}
		chain.marks[0] = log[1].Decision.Position()
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
		defer cancel()
		err := Run(ctx, fastConfig(), testEpoch, partitions3, &fakeSource{log: log[2:]}, &fakeSender{chain: chain}, nil, Hooks{Claims: claims})
		if !errors.Is(err, ErrUndone) || chain.txs != txs {
			t.Errorf("%v, %d transactions", err, chain.txs-txs)
		}
		if begin := claims.Begin(0, chain.marks[0]); !begin.IsZero() || !claims.At(0).IsZero() {
			t.Errorf("the log is read from %s for claims as of %s, want from its beginning", begin, claims.At(0))
		}
	})
}

// A long file is written anew, and holds the same.
func TestClaimsFileIsWrittenAnew(t *testing.T) {
	path := filepath.Join(t.TempDir(), "claims")
	c, err := OpenClaims(path, identity, testEpoch, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	c.file.most = 100 << 10
	at := uint64(0)
	for range 20 {
		for i := range uint64(500) {
			at++
			g := grant(0, at, 1, byte(i), uint32(i)<<8, 1)
			g.Decision.Settle, g.Decision.Token = record.SettleClaim, fmt.Sprint(i)
			e, err := EntryOf(&g)
			if err != nil {
				t.Fatal(err)
			}
			if err := c.add(testEpoch, &e); err != nil {
				t.Fatal(err)
			}
		}
		c.passed(0, record.Position{Offset: at, Ordinal: 1})
	}
	if c.file.err != nil || c.file.size > c.file.most {
		t.Fatalf("%d bytes, %v", c.file.size, c.file.err)
	}
	c.Close()
	again, err := OpenClaims(path, identity, testEpoch, slog.New(slog.DiscardHandler))
	if err != nil || again.At(0) != c.At(0) || again.part(0).tree.Root() != c.part(0).tree.Root() {
		t.Fatalf("%v: at %s, want %s", err, again.At(0), c.At(0))
	}
}

func TestClaimsBeyond64Bits(t *testing.T) {
	c := NewClaims()
	for i, want := range []string{"", "would exceed 64 bits"} {
		g := grant(0, uint64(i+1), 1, 1, 0, 1<<63)
		g.Decision.Settle = record.SettleClaim
		e, err := EntryOf(&g)
		if err != nil {
			t.Fatal(err)
		}
		_, err = c.rootAfter(testEpoch, 0, []Entry{e})
		if got := fmt.Sprint(err); want != "" && !strings.Contains(got, want) || want == "" && err != nil {
			t.Fatalf("%d: %v", i, err)
		}
		if err := c.add(testEpoch, &e); (err != nil) != (want != "") {
			t.Fatalf("%d: %v", i, err)
		}
	}
}

func FuzzClaimsFile(f *testing.F) {
	c := NewClaims()
	c.file = &claimsFile{head: claimsMagic + identity + "\n"}
	g := grant(1, 4, 1, 1, 7<<16, 10)
	g.Decision.Settle = record.SettleClaim
	e, _ := EntryOf(&g)
	if err := c.add(testEpoch, &e); err != nil {
		f.Fatal(err)
	}
	entry := c.part(1).appendEntry(entryStart(nil), 1, []int{0})
	f.Add(entry[entryHeader:])
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, body []byte) {
		sealed := append(make([]byte, entryHeader), body...)
		sealEntry(sealed)
		c := NewClaims()
		c.file = &claimsFile{head: claimsMagic + identity + "\n"}
		whole, err := c.load(testEpoch, append([]byte(c.file.head), sealed...))
		if err != nil || len(body) == 0 {
			return
		}
		if whole != len(c.file.head)+len(sealed) {
			t.Fatalf("%d of %d bytes", whole, len(sealed))
		}
		for partition, p := range c.parts {
			for i := range p.all {
				if e := c.Of(testEpoch, p.all[i].owner); len(e) == 0 || e[0].Partition != partition {
					t.Fatal("a claim that nobody may make")
				}
			}
		}
	})
}
