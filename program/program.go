// Package program owns the programme file: one YAML text that says what a
// loyalty programme listens to, predicts, gives and promises. It turns the text
// into the typed configurations of the rooms that use them, and refuses what
// they could not use: every mistake with file, line, column and a caret, all of
// them at once. What is allowed but unwise is a warning, see Lint.
//
// It never starts anything, reads no clock and no environment; Load reads the
// one file it is given.
package program

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"time"
	_ "time/tzdata" // a programme's time zone exists on every machine

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/monitor"
	"github.com/guerdon/guerdon/reward"
)

// Program is a checked programme file.
type Program struct {
	Name     string
	TimeZone *time.Location
	Currency string // ISO 4217; amounts of money are in its minor units

	Model      string // model file, relative to the programme file; "" where none is trained yet
	Events     Events
	Sources    []Source // what ingest reads; none: events come by themselves
	Guarantee  string   // ExactlyOnce or AtLeastOnce
	Brief      bool     // decisions leave out features and reasons
	Features   features.Config
	Heads      []model.HeadConfig
	Reward     reward.Config // starts, rewards, token classes, holdout, explore
	Token      Token
	Contracts  Contracts
	Batch      batcher.Config
	Compliance Compliance
	Terms      *Terms // nil where the file has none

	file     string
	text     []byte
	layout   *features.Layout
	symbols  *reward.Symbols
	policy   *reward.Policy
	warnings []Mistake
}

// Guarantees from a record of the events topic to the decisions topic. Under
// AtLeastOnce a crash may decide events again, with state that has counted some of
// them already; on chain a position is settled once under either.
const (
	ExactlyOnce = "exactly_once"
	AtLeastOnce = "at_least_once"
)

// Events says where events come from and which are refused.
type Events struct {
	Topic     string        // "": the prefix and "events"
	Format    string        // "json": Guerdon JSON
	Chain     []string      // types of chain events that watch tells; nil: what members do themselves
	MaxFuture time.Duration // an event later than its record's timestamp by more is a dead letter
}

// ChainEvents are the types of events that come from the chain.
func ChainEvents() []string {
	return []string{"redemption", "claim", "cancellation", "voucher_fulfilled", "voucher_refunded",
		"transfer_out", "transfer_in", "badge_evolved", "expiry"}
}

// Token says what holds for all classes. Shares are from 0 to 1.
type Token struct {
	BurnOnRedeem  float64 // share of a redeemed amount that is destroyed
	BurnPerVolume float64 // share of the redeemed volume by which the cap left shrinks
	Transferable  bool
}

// Compliance is what the law of the stated places asks for.
type Compliance struct {
	KYCAbove      int64 // minor units; 0: never asked
	Jurisdictions []string
	Unusual       monitor.Config
	BlockedFile   string // wallets to flag, one a line, relative to the programme file; "": none
}

// Terms is what members were told.
type Terms struct {
	Version                     string
	Expires, Cash, Transferable bool
	ChangeNotice                time.Duration
}

// Load reads and checks a programme file. A mistake in it is an *Error.
func Load(path string) (*Program, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("programme file: %w", err)
	}
	return Parse(path, text)
}

// Hash names the exact text: "sha256:" and 64 hexadecimal digits.
func (p *Program) Hash() string {
	sum := sha256.Sum256(p.text)
	return "sha256:" + hex.EncodeToString(sum[:])
}

// Text is the file as it was read; the caller must not change it.
func (p *Program) Text() []byte { return p.text }

// Layout is the feature layout of Features.
func (p *Program) Layout() *features.Layout { return p.layout }

// Symbols are the names the rewards' expressions use, in the order of Heads and
// of the layout's names and signals.
func (p *Program) Symbols() *reward.Symbols { return p.symbols }

// Policy is Reward, compiled.
func (p *Program) Policy() *reward.Policy { return p.policy }

// Sweep is how often silent members are scored: the shortest sweep of the heads,
// 0 where none sweeps.
func (p *Program) Sweep() time.Duration {
	var shortest time.Duration
	for i := range p.Heads {
		if s := p.Heads[i].Sweep; s > 0 && (shortest == 0 || s < shortest) {
			shortest = s
		}
	}
	return shortest
}

// Lint returns warnings: what a regulator, an economist or a member would ask
// about, in the order of the file.
func (p *Program) Lint() []Mistake { return p.warnings }
