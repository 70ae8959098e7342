package record

import (
	"fmt"
	"math/bits"
	"strconv"
)

// Form is what the decisions of one programme and one model have in common, with
// every name escaped once. It writes what AppendDecision writes, without making a
// Decision first. It does not change; use it from any goroutine.
type Form struct {
	heads, features []string // "name":
	reasons         []string // {"name":"…","value":
	rewards         []formReward
	origin          string // ,"model":"…","program":"…","propensity":
}

// FormReward is a reward's part of a Form.
type FormReward struct {
	Name, Kind string
	Tiers      []string // names, from tier 1
	Claim      bool     // its grants are set aside to be claimed
}

type formReward struct {
	named string // ,"reward":"…","kind":"…"
	taken string // the same of a reversal
	name  string // "…"
	tiers []string
	claim bool
}

// Draft is what differs between decisions of a Form. Its slices and strings are
// only read.
type Draft struct {
	Epoch         uint64
	Partition     int32
	At            Position
	Member        string
	TimeMS        int64
	Reward        int    // index in the Form's rewards; of a reversal -1 where it is none of them
	RewardID      uint32 // of such a reversal
	Token         uint32
	Amount        uint64
	Tier          int // from 1; 0: none
	Purchases     uint64
	ExpiresMS     int64
	To            string
	Held          bool
	Holdout       bool
	Releases      Position
	Reverses      Position
	From          string    // of a release or reversal: the merged visitor whose that decision was; empty: the member
	FromPartition int32     // of From
	Scores        []float64 // one per head
	Features      []float64 // one per feature, or none at all
	Propensity    float64
	Eligible      uint64 // bit i: reward i
	Why           []Reason
	EventID       string
}

// appendOther writes the id of the decision that this one releases or reverses, and
// whose it was.
func (d *Draft) appendOther(dst []byte, at Position) []byte {
	in := d.Partition
	if d.From != "" {
		in = d.FromPartition
	}
	return appendField(append(appendDecisionID(dst, d.Epoch, in, at), '"'), "from", d.From)
}

// Reason is one contribution: of which feature, and how much.
type Reason struct {
	Feature int
	Value   float64
}

// NewForm escapes the names.
func NewForm(model, program string, heads, features []string, rewards []FormReward) *Form {
	f := &Form{origin: string(append(appendString(append(appendString([]byte(`,"model":`), model), `,"program":`...), program), `,"propensity":`...))}
	for _, name := range heads {
		f.heads = append(f.heads, quoted(name)+":")
	}
	for _, name := range features {
		f.features = append(f.features, quoted(name)+":")
		f.reasons = append(f.reasons, `{"name":`+quoted(name)+`,"value":`)
	}
	for _, r := range rewards {
		f.rewards = append(f.rewards, formReward{named(r.Name, r.Kind), named(r.Name, KindReversal), quoted(r.Name), r.Tiers, r.Claim})
	}
	return f
}

func named(reward, kind string) string {
	return `,"reward":` + quoted(reward) + `,"kind":` + quoted(kind)
}

// GoneReward names a reward that the programme no longer has: # and its id in
// hexadecimal.
func GoneReward(id uint32) string { return fmt.Sprintf("#%08x", id) }

func quoted(s string) string { return string(appendString(nil, s)) }

// Append appends one decision as JSON, as AppendDecision does. It allocates only to
// grow dst; with 24 features it costs 0.8 µs (BenchmarkForm).
func (f *Form) Append(dst []byte, d *Draft) []byte {
	gone := formReward{}
	r := &gone
	if d.Reward >= 0 {
		r = &f.rewards[d.Reward]
	} else {
		gone.taken = named(GoneReward(d.RewardID), KindReversal)
	}
	what := r.named
	if !d.Reverses.IsZero() {
		what = r.taken
	}
	dst = append(appendDecisionID(append(dst, `{"id":"`...), d.Epoch, d.Partition, d.At), '"')
	dst = appendString(append(dst, `,"member":`...), d.Member)
	dst = appendTimeString(append(dst, `,"time":`...), d.TimeMS)
	dst = strconv.AppendUint(append(append(dst, what...), `,"token":"`...), uint64(d.Token), 10)
	dst = strconv.AppendUint(append(dst, `","amount":`...), d.Amount, 10)
	if d.Tier > 0 {
		dst = appendField(dst, "tier", r.tiers[d.Tier-1])
	}
	dst = appendTerms(dst, d.Purchases, d.ExpiresMS, d.To, d.Held)
	if !d.Releases.IsZero() {
		dst = d.appendOther(append(dst, `,"releases":"`...), d.Releases)
	}
	if !d.Reverses.IsZero() {
		dst = d.appendOther(append(dst, `,"reverses":"`...), d.Reverses)
	} else if r.claim {
		dst = append(dst, `,"settle":"claim"`...)
	}
	dst = append(dst, `,"scores":{`...)
	for i, v := range d.Scores {
		dst = appendFloat(append(comma(dst, i), f.heads[i]...), v)
	}
	dst = append(dst, `},"features":{`...)
	for i, v := range d.Features {
		dst = appendRounded(append(comma(dst, i), f.features[i]...), v)
	}
	dst = appendFloat(append(append(dst, '}'), f.origin...), d.Propensity)
	dst = append(dst, `,"eligible":[`...)
	for n, m := 0, d.Eligible; m != 0; n, m = n+1, m&(m-1) {
		dst = append(comma(dst, n), f.rewards[bits.TrailingZeros64(m)].name...)
	}
	dst = strconv.AppendBool(append(dst, `],"holdout":`...), d.Holdout)
	dst = append(dst, `,"why":[`...)
	for i, w := range d.Why {
		dst = append(appendRounded(append(comma(dst, i), f.reasons[w.Feature]...), w.Value), '}')
	}
	return appendEventOf(append(dst, ']'), d.Epoch, d.At, d.EventID)
}
