package record

import (
	"bytes"
	"math"
	"strconv"
)

// MaxDecisionBytes bounds one encoded decision.
const MaxDecisionBytes = 1 << 20

// AppendDecision appends d as JSON, in the order of docs/formats.md. Equal
// decisions have equal bytes. Scores are the shortest text that reads back the
// same; features and reasons have seven significant digits, for a replay has all of
// them. What JSON cannot write (NaN, infinities) becomes null. Form writes the same
// faster.
func AppendDecision(dst []byte, d *Decision) []byte {
	dst = appendString(append(dst, `{"id":`...), d.ID)
	dst = appendString(append(dst, `,"member":`...), d.Member)
	dst = appendTimeString(append(dst, `,"time":`...), d.TimeMS)
	dst = appendString(append(dst, `,"reward":`...), d.Reward)
	dst = appendString(append(dst, `,"kind":`...), d.Kind)
	dst = appendString(append(dst, `,"token":`...), d.Token)
	dst = strconv.AppendUint(append(dst, `,"amount":`...), d.Amount, 10)
	dst = appendField(dst, "tier", d.Tier)
	dst = appendTerms(dst, d.Purchases, d.ExpiresMS, d.To, d.Held)
	dst = appendField(dst, "releases", d.Releases)
	dst = appendField(dst, "reverses", d.Reverses)
	dst = appendField(dst, "from", d.From)
	dst = appendField(dst, "settle", d.Settle)
	dst = appendValues(append(dst, `,"scores":`...), d.Scores, appendFloat)
	dst = appendValues(append(dst, `,"features":`...), d.Features, appendRounded)
	dst = appendString(append(dst, `,"model":`...), d.Model)
	dst = appendString(append(dst, `,"program":`...), d.Program)
	dst = appendFloat(append(dst, `,"propensity":`...), d.Propensity)
	dst = append(dst, `,"eligible":[`...)
	for i, r := range d.Eligible {
		dst = appendString(comma(dst, i), r)
	}
	dst = strconv.AppendBool(append(dst, `],"holdout":`...), d.Holdout)
	dst = append(dst, `,"why":[`...)
	for i, w := range d.Why {
		dst = appendString(append(comma(dst, i), `{"name":`...), w.Name)
		dst = append(appendRounded(append(dst, `,"value":`...), w.Value), '}')
	}
	return appendEventOf(append(dst, ']'), d.Event.Epoch, Position{d.Event.Offset, d.Event.Ordinal}, d.Event.ID)
}

// appendTerms writes what stands between the amount and who is released.
func appendTerms(dst []byte, purchases uint64, expiresMS int64, to string, held bool) []byte {
	if purchases != 0 {
		dst = strconv.AppendUint(append(dst, `,"purchases":`...), purchases, 10)
	}
	if dst = append(dst, `,"expires":`...); expiresMS == 0 {
		dst = append(dst, "null"...)
	} else {
		dst = appendTimeString(dst, expiresMS)
	}
	if dst = append(dst, `,"to":`...); to == "" {
		dst = append(dst, "null"...)
	} else {
		dst = appendString(dst, to)
	}
	return strconv.AppendBool(append(dst, `,"held":`...), held)
}

// appendEventOf writes the event a decision came from, and ends the decision.
func appendEventOf(dst []byte, epoch uint64, at Position, id string) []byte {
	dst = strconv.AppendUint(append(dst, `,"event":{"epoch":`...), epoch, 10)
	dst = strconv.AppendUint(append(dst, `,"offset":`...), at.Offset, 10)
	dst = strconv.AppendUint(append(dst, `,"ordinal":`...), uint64(at.Ordinal), 10)
	dst = appendString(append(dst, `,"id":`...), id)
	return append(dst, '}', '}')
}

func appendValues(dst []byte, vs []Value, number func([]byte, float64) []byte) []byte {
	dst = append(dst, '{')
	for i, v := range vs {
		dst = append(appendString(comma(dst, i), v.Name), ':')
		dst = number(dst, v.Value)
	}
	return append(dst, '}')
}

// DecodeDecision reads a decision as strictly as Event.Decode reads an event: a
// field that this version does not know could change what the decision means.
// Every field but tier, purchases, releases, reverses, from and settle is required; a null number reads
// as NaN. The strings are copies.
func DecodeDecision(b []byte) (Decision, error) {
	if err := checkText(b, MaxDecisionBytes); err != nil {
		return Decision{}, err
	}
	s := scanner{b: bytes.Clone(b)}
	s.space()
	var d Decision
	seen, err := s.fields("", decisionFields, d.field)
	if err == nil {
		err = s.end()
	}
	if err == nil {
		err = s.complete(decisionFields, seen)
	}
	if err != nil {
		return Decision{}, err
	}
	return d, nil
}

// fieldName is one field of an object, in canonical order.
type fieldName struct {
	name     string
	optional bool
}

var decisionFields = []fieldName{
	{"id", false}, {"member", false}, {"time", false}, {"reward", false}, {"kind", false},
	{"token", false}, {"amount", false}, {"tier", true}, {"purchases", true}, {"expires", false},
	{"to", false}, {"held", false}, {"releases", true}, {"reverses", true}, {"from", true}, {"settle", true}, {"scores", false}, {"features", false},
	{"model", false}, {"program", false}, {"propensity", false}, {"eligible", false},
	{"holdout", false}, {"why", false}, {"event", false},
}

var originFields = []fieldName{{"epoch", false}, {"offset", false}, {"ordinal", false}, {"id", false}}

var valueFields = []fieldName{{"name", false}, {"value", false}}

// fields reads an object whose keys are among names, calling read at each value,
// and returns which keys were there, by bit.
func (s *scanner) fields(field string, names []fieldName, read func(*scanner, string) error) (seen uint32, err error) {
	if err = s.object(field); err != nil {
		return 0, err
	}
	for {
		k, more, err := s.key(field, seen == 0)
		if !more || err != nil {
			return seen, err
		}
		bit := uint32(0)
		for i := range names {
			if names[i].name == k {
				bit = 1 << i
			}
		}
		switch {
		case bit == 0:
			return 0, s.unknown(k)
		case seen&bit != 0:
			return 0, s.fail(k, s.keyAt, "given twice")
		}
		seen |= bit
		if err = read(s, k); err != nil {
			return 0, err
		}
	}
}

// complete checks that every required name was seen.
func (s *scanner) complete(names []fieldName, seen uint32) error {
	for i, n := range names {
		if !n.optional && seen&(1<<i) == 0 {
			return s.fail(n.name, s.i, "required, and missing")
		}
	}
	return nil
}

func (d *Decision) field(s *scanner, k string) (err error) {
	switch k {
	case "id":
		d.ID, err = s.nonEmpty(k)
	case "member":
		d.Member, err = s.nonEmpty(k)
	case "time":
		d.TimeMS, err = s.time(k)
	case "reward":
		d.Reward, err = s.nonEmpty(k)
	case "kind":
		d.Kind, err = s.nonEmpty(k)
	case "token":
		d.Token, err = s.token(k)
	case "amount":
		d.Amount, err = s.unsigned(k, 64)
	case "tier":
		d.Tier, err = s.str(k)
	case "purchases":
		d.Purchases, err = s.unsigned(k, 64)
	case "expires":
		if !s.null() {
			d.ExpiresMS, err = s.time(k)
		}
	case "to":
		if !s.null() {
			d.To, err = s.nonEmpty(k)
		}
	case "held":
		d.Held, err = s.boolean(k)
	case "releases":
		d.Releases, err = s.str(k)
	case "reverses":
		d.Reverses, err = s.str(k)
	case "from":
		d.From, err = s.str(k)
	case "settle":
		at := s.i
		if d.Settle, err = s.str(k); err == nil && d.Settle != SettleClaim {
			err = s.fail(k, at, "want \"claim\", or no such field")
		}
	case "scores":
		d.Scores, err = s.values(k)
	case "features":
		d.Features, err = s.values(k)
	case "model":
		d.Model, err = s.str(k)
	case "program":
		d.Program, err = s.str(k)
	case "propensity":
		d.Propensity, err = s.float(k)
	case "eligible":
		d.Eligible, err = s.names(k)
	case "holdout":
		d.Holdout, err = s.boolean(k)
	case "why":
		d.Why, err = s.why(k)
	case "event":
		d.Event, err = s.origin(k)
	}
	return err
}

func (s *scanner) nonEmpty(field string) (string, error) {
	at := s.i
	v, err := s.str(field)
	if err == nil && v == "" {
		err = s.fail(field, at, "must not be empty")
	}
	return v, err
}

// token reads a token id: decimal text of 32 bits, without leading zeros.
func (s *scanner) token(field string) (string, error) {
	at := s.i
	v, err := s.str(field)
	if err != nil {
		return "", err
	}
	if n, err := strconv.ParseUint(v, 10, 32); err != nil || v != strconv.FormatUint(n, 10) {
		return "", s.fail(field, at, "want a token id in decimal, of at most 32 bits")
	}
	return v, nil
}

// float reads a number; null is NaN.
func (s *scanner) float(field string) (float64, error) {
	if s.null() {
		return math.NaN(), nil
	}
	start := s.i
	text, _, err := s.number(field, "a number")
	if err != nil {
		return 0, err
	}
	f, err := strconv.ParseFloat(alias(text), 64)
	if err != nil {
		return 0, s.fail(field, start, "%s is out of range", clip(text))
	}
	return f, nil
}

// values reads an object of numbers, in order. The quadratic search for
// duplicates runs over features and heads, a few dozen, and is bounded.
func (s *scanner) values(field string) (vs []Value, err error) {
	const most = 4096
	if err = s.object(field); err != nil {
		return nil, err
	}
	for {
		k, more, err := s.key(field, len(vs) == 0)
		if !more || err != nil {
			return vs, err
		}
		for i := range vs {
			if vs[i].Name == k {
				return nil, s.fail(field, s.keyAt, "%q given twice", clip([]byte(k)))
			}
		}
		if len(vs) == most {
			return nil, s.fail(field, s.keyAt, "more than %d values", most)
		}
		v, err := s.float(field)
		if err != nil {
			return nil, err
		}
		vs = append(vs, Value{Name: k, Value: v})
	}
}

func (s *scanner) names(field string) (ns []string, err error) {
	if err = s.array(field); err != nil {
		return nil, err
	}
	for {
		more, err := s.element(field, len(ns) == 0, ']')
		if !more || err != nil {
			return ns, err
		}
		n, err := s.str(field)
		if err != nil {
			return nil, err
		}
		ns = append(ns, n)
	}
}

func (s *scanner) why(field string) (vs []Value, err error) {
	if err = s.array(field); err != nil {
		return nil, err
	}
	for {
		more, err := s.element(field, len(vs) == 0, ']')
		if !more || err != nil {
			return vs, err
		}
		var v Value
		seen, err := s.fields(field, valueFields, func(s *scanner, k string) (err error) {
			if k == "name" {
				v.Name, err = s.str("why.name")
			} else {
				v.Value, err = s.float("why.value")
			}
			return err
		})
		if err == nil {
			err = s.complete(valueFields, seen)
		}
		if err != nil {
			return nil, err
		}
		vs = append(vs, v)
	}
}

func (s *scanner) origin(field string) (o Origin, err error) {
	seen, err := s.fields(field, originFields, func(s *scanner, k string) (err error) {
		switch k {
		case "epoch":
			o.Epoch, err = s.unsigned("event.epoch", 64)
		case "offset":
			o.Offset, err = s.unsigned("event.offset", 64)
		case "ordinal":
			var n uint64
			n, err = s.unsigned("event.ordinal", 32)
			o.Ordinal = uint32(n)
		case "id":
			o.ID, err = s.nonEmpty("event.id")
		}
		return err
	})
	if err != nil {
		return Origin{}, err
	}
	return o, s.complete(originFields, seen)
}
