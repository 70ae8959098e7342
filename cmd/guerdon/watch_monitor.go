package main

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/monitor"
	"github.com/guerdon/guerdon/program"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
	"github.com/guerdon/guerdon/wallet"
)

// suspicion is what a watcher flags, and how often it did.
type suspicion struct {
	rules  monitor.Config
	moves  []string // types of chain events that count as moving tokens
	listed [][20]byte
	raised map[string]*atomic.Int64 // by rule
}

// newSuspicion reads what a programme says of unusual activity. On chain blocks are
// always flagged: that needs no rule.
func newSuspicion(p *program.Program, programFile string, moves []string) (*suspicion, error) {
	s := &suspicion{rules: p.Compliance.Unusual, moves: moves, raised: map[string]*atomic.Int64{}}
	for _, rule := range monitor.Rules() {
		s.raised[rule] = &atomic.Int64{}
	}
	if p.Compliance.BlockedFile == "" {
		return s, nil
	}
	f, err := os.Open(besideProgram(programFile, p.Compliance.BlockedFile))
	if err != nil {
		return nil, fmt.Errorf("list of blocked wallets: %w", err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		text, _, _ := strings.Cut(lines.Text(), "#")
		if text = strings.TrimSpace(text); text == "" {
			continue
		}
		at, err := wallet.AddressOf(text)
		if err != nil {
			return nil, fmt.Errorf("list of blocked wallets: %s:%d: %w", f.Name(), n, err)
		}
		s.listed = append(s.listed, at)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("list of blocked wallets: %w", err)
	}
	return s, nil
}

// moves are the chain events that count as moving tokens.
var moves = []string{record.TypeRedemption, record.TypeClaim, record.TypeTransferOut, record.TypeTransferIn}

// kinds are the logs that are looked at.
func (s *suspicion) kinds() []chain.Kind { return append(chain.KindsOf(s.moves), chain.KindBlocked) }

// count notes flags that were written.
func (s *suspicion) count(flags []stream.Message) {
	for i := range flags {
		rule, _, _ := strings.Cut(string(flags[i].Key), "/")
		s.raised[rule].Add(1)
	}
}

// guard is the monitor of one life of a watcher. It sees final blocks and the wallets
// topic alone, each once: how far it has read of the topic is committed beside the block
// cursor, with the flags.
type guard struct {
	s       *suspicion
	chainID uint64
	m       *monitor.Monitor
	wallets *wallets
	taken   int64 // offset of the wallets topic behind the last link observed
}

// openGuard takes up what happened before the cursor, as far as it lies within a window.
func (w *watcher) openGuard(ctx context.Context, wallets *wallets, cursor uint64, note string) (*guard, error) {
	m, err := monitor.New(w.suspicion.rules, w.suspicion.listed)
	if err != nil {
		return nil, err
	}
	g := &guard{s: w.suspicion, chainID: w.addresses.ChainID, m: m, wallets: wallets}
	if text, ok := strings.CutPrefix(note, notePrefix); ok {
		if g.taken, err = strconv.ParseInt(text, 10, 64); err != nil {
			return nil, fmt.Errorf("the watcher's cursor notes %q: %w", note, err)
		}
	}
	if err := wallets.read(ctx); err != nil {
		return nil, err
	}
	blocks, err := chain.History(ctx, w.node, &w.addresses, []chain.Kind{chain.KindBlocked}, 0, cursor)
	if err != nil {
		return nil, err
	}
	var past []monitor.Act
	for i := range blocks {
		past = append(past, g.acts(&blocks[i])...)
	}
	if within := w.suspicion.rules.Within(); within > 0 && cursor > 0 {
		newest, err := w.blockTimeMS(ctx, cursor-1)
		if err != nil {
			return nil, err
		}
		logs, err := chain.History(ctx, w.node, &w.addresses, chain.KindsOf(g.s.moves), newest-within.Milliseconds(), cursor)
		if err != nil {
			return nil, err
		}
		for i := range logs {
			past = append(past, g.acts(&logs[i])...)
		}
	}
	past = append(past, g.links(func(at int64) bool { return at < g.taken })...)
	slices.SortStableFunc(past, func(a, b monitor.Act) int { return int(min(max(a.TimeMS-b.TimeMS, -1), 1)) })
	for _, a := range past {
		m.Observe(a, nil)
	}
	return g, nil
}

const notePrefix = "wallets="

// note is what stands beside the cursor.
func (g *guard) note() string { return notePrefix + strconv.FormatInt(g.taken, 10) }

// flags are those of links that were not observed yet, and of logs that have become
// final.
func (g *guard) flags(logs []chain.LogEvent) []stream.Message {
	acts := g.links(func(at int64) bool { return at >= g.taken })
	for i := range logs {
		acts = append(acts, g.acts(&logs[i])...)
	}
	g.taken = max(g.taken, g.wallets.next)
	g.wallets.links = nil
	var out []stream.Message
	var found []monitor.Flag
	for _, a := range acts {
		found = g.m.Observe(a, found[:0])
		for i := range found {
			f := flagRecord(&found[i])
			out = append(out, stream.Message{Topic: stream.Flags, Partition: -1, Key: []byte(f.ID), Value: record.AppendFlag(nil, &f), TimeMS: found[i].Act.TimeMS})
		}
	}
	return out
}

// links are the wallets topic's links of which the offset is wanted.
func (g *guard) links(wanted func(offset int64) bool) (out []monitor.Act) {
	for _, l := range g.wallets.links {
		if wanted(l.offset) {
			out = append(out, monitor.Act{Kind: monitor.Linked, ID: fmt.Sprintf("link/%d", l.offset), TimeMS: l.timeMS, Member: l.member, Wallet: l.wallet})
		}
	}
	return out
}

// acts are what a log tells the monitor.
func (g *guard) acts(l *chain.LogEvent) (out []monitor.Act) {
	if l.Kind == chain.KindBlocked {
		a := monitor.Act{Kind: monitor.Freed, ID: l.Name(g.chainID), TimeMS: l.TimeMS, Member: g.wallets.of(l.Owner), Wallet: l.Owner}
		if l.Blocked {
			a.Kind = monitor.Blocked
		}
		return append(out, a)
	}
	amount := uint64(1<<64 - 1)
	if l.Amount.IsUint64() {
		amount = l.Amount.Uint64()
	}
	for _, act := range l.Acts(g.chainID, g.s.moves) {
		out = append(out, monitor.Act{Kind: monitor.Moved, ID: act.Event.ID, TimeMS: l.TimeMS, Member: g.wallets.of(act.Wallet),
			Wallet: act.Wallet, Class: uint16(l.ID >> 16), Amount: amount})
	}
	return out
}

func flagRecord(f *monitor.Flag) record.Flag {
	text := func(ms int64) string { return time.UnixMilli(ms).UTC().Format("2006-01-02T15:04:05.000Z") }
	r := record.Flag{
		ID: f.Rule + "/" + f.Act.ID, Rule: f.Rule, Time: text(f.Act.TimeMS), Member: f.Act.Member, Wallet: common.Address(f.Act.Wallet).Hex(),
		Class: f.Act.Class, Acts: f.Acts, Since: text(f.SinceMS), Related: f.Related,
	}
	if f.Act.Kind == monitor.Moved {
		r.Amount = strconv.FormatUint(f.Amount, 10)
	}
	return r
}
