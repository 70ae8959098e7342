package record

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math"
	"regexp"
	"strconv"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// The oracle: encoding/json walks the record into a tree that keeps order and
// duplicates, and a slow reading of docs/formats.md judges the tree.

type pair struct {
	key   string
	value any // string, json.Number, bool, nil, object, []any
}

type object []pair

var errOracle = errors.New("refused by the oracle")

func parseTree(b []byte) (any, error) {
	if !utf8.Valid(b) || !json.Valid(b) {
		return nil, errOracle
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.UseNumber()
	v, err := tree(dec)
	if err != nil {
		return nil, err
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, errOracle
	}
	return v, nil
}

func tree(dec *json.Decoder) (any, error) {
	tok, err := dec.Token()
	if err != nil {
		return nil, err
	}
	switch tok {
	case json.Delim('{'):
		o := object{}
		seen := map[string]bool{}
		for dec.More() {
			k, err := dec.Token()
			if err != nil {
				return nil, err
			}
			v, err := tree(dec)
			if err != nil {
				return nil, err
			}
			if seen[k.(string)] {
				return nil, errOracle
			}
			seen[k.(string)] = true
			o = append(o, pair{k.(string), v})
		}
		_, err := dec.Token()
		return o, err
	case json.Delim('['):
		a := []any{}
		for dec.More() {
			v, err := tree(dec)
			if err != nil {
				return nil, err
			}
			a = append(a, v)
		}
		_, err := dec.Token()
		return a, err
	}
	return tok, nil
}

func oracleInt(v any) (int64, bool) {
	n, ok := v.(json.Number)
	i, err := strconv.ParseInt(n.String(), 10, 64)
	return i, ok && err == nil
}

var oracleZone = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$`)

func oracleTime(v any) (int64, bool) {
	s, ok := v.(string)
	if !ok || !oracleZone.MatchString(s) {
		return 0, false
	}
	t, err := time.Parse(time.RFC3339, s)
	return t.UnixMilli(), err == nil && t.UTC().Year() >= 0 && t.UTC().Year() <= 9999
}

func oracleEvent(b []byte) (e Event, ok bool) {
	v, err := parseTree(b)
	top, isObject := v.(object)
	if err != nil || !isObject || len(b) > MaxEventBytes {
		return Event{}, false
	}
	texts := map[string]*string{"id": &e.ID, "source": &e.Source, "type": &e.Type, "user": &e.Member,
		"order": &e.Order, "refund_of": &e.RefundOf, "currency": &e.Currency}
	timed := false
	for _, p := range top {
		var ok bool
		switch p.key {
		case "time":
			e.TimeMS, ok = oracleTime(p.value)
			timed = true
		case "value":
			e.Value, ok = oracleInt(p.value)
		case "lines":
			e.Lines, ok = oracleLines(p.value)
		case "attrs":
			e.Attrs, ok = oracleAttrs(p.value)
		default:
			var s string
			if s, ok = p.value.(string); ok {
				if ok = texts[p.key] != nil; ok {
					*texts[p.key] = s
				}
			}
		}
		if !ok {
			return Event{}, false
		}
	}
	return e, timed && e.ID != "" && e.Type != "" && e.Member != ""
}

func oracleLines(v any) (ls []Line, ok bool) {
	a, ok := v.([]any)
	for _, v := range a {
		o, isObject := v.(object)
		l := Line{Quantity: 1}
		ok = ok && isObject
		for _, p := range o {
			good := false
			switch p.key {
			case "sku":
				l.SKU, good = p.value.(string)
			case "quantity":
				l.Quantity, good = oracleInt(p.value)
			case "value":
				l.Value, good = oracleInt(p.value)
			}
			ok = ok && good
		}
		ls = append(ls, l)
	}
	return ls, ok
}

func oracleAttrs(v any) (as []Attr, ok bool) {
	o, ok := v.(object)
	for _, p := range o {
		a := Attr{Name: p.key}
		switch v := p.value.(type) {
		case string:
			a.Value = v
		case json.Number:
			a.Value = v.String()
		case bool:
			a.Value = strconv.FormatBool(v)
		default:
			ok = false
		}
		as = append(as, a)
	}
	return as, ok && len(as) <= MaxAttrs
}

// surrogate finds escapes that encoding/json repairs and we refuse.
var surrogate = regexp.MustCompile(`(?i)\\ud[89a-f]`)

func FuzzDecodeEvent(f *testing.F) {
	for _, s := range []string{full, typical, `{}`, `[]`, `null`, ` { "id" : "1" , "type":"t","user":"u","time":"2000-01-01T00:00:00Z" } `,
		`{"id":"1","type":"t","user":"u","time":"2000-01-01T00:00:00","value":1}`,
		`{"id":"1","type":"t","user":"u","time":"2000-01-01T00:00:00Z","value":1e2}`,
		`{"id":"1","type":"t","user":"u","time":"2000-01-01T00:00:00Z","attrs":{"a":{"b":[1]}}}`,
		`{"id":"1","id":"1","type":"t","user":"u","time":"2000-01-01T00:00:00Z"}`,
		`{"id":"\ud800","type":"t","user":"u","time":"2000-01-01T00:00:00Z"}`} {
		f.Add([]byte(s))
	}
	var reused Event
	f.Fuzz(func(t *testing.T, b []byte) {
		if !isJSON(b) {
			return
		}
		want, accept := oracleEvent(b)
		err := reused.Decode(b)
		if err != nil && !errors.Is(err, ErrMalformed) {
			t.Fatalf("not ErrMalformed: %v", err)
		}
		if surrogate.Match(b) && err != nil {
			return
		}
		if accept != (err == nil) {
			t.Fatalf("oracle accepts: %v; Decode: %v", accept, err)
		}
		if !accept {
			return
		}
		if d := cmp.Diff(want, reused, ignoreScratch); d != "" {
			t.Fatal(d)
		}
		var again Event
		if err := again.Decode(AppendEvent(nil, &reused)); err != nil && !errors.Is(err, ErrOversized) {
			t.Fatal(err)
		} else if d := cmp.Diff(reused, again, ignoreScratch); err == nil && d != "" {
			t.Fatal(d)
		}
	})
}

func FuzzDecodeControl(f *testing.F) {
	f.Add([]byte(`{"control":"tick","time":"2000-01-01T00:00:00Z"}`))
	f.Add([]byte(`{"control":"switch","time":"2000-01-01T00:00:00Z","program":"p","model":"m"}`))
	f.Add([]byte(`{"time":"2000-01-01T00:00:00Z","control":"tick"}`))
	f.Add([]byte(`{"control":"erase","time":"2000-01-01T00:00:00Z","member":"m"}`))
	f.Add([]byte(`{"control":"merged","time":"2000-01-01T00:00:00Z","from":"v","into":"m","partition":1,"offset":2,"state":"AAE="}`))
	f.Add([]byte(`{"control":"credit","time":"2000-01-01T00:00:00Z","reward":"r","day":"2000-01-01","amount":3,"partition":1,"offset":2}`))
	f.Add([]byte(`{"control":"release","time":"2000-01-01T00:00:00Z","reward":"r","day":"0000-01-01","amount":3,"to":1}`))
	f.Add([]byte(`{"control":"switch","time":"2000-01-01T00:00:00Z","program":"\ud83d\ude00"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := DecodeControl(b)
		if err != nil {
			if !errors.Is(err, ErrMalformed) {
				t.Fatalf("not ErrMalformed: %v", err)
			}
			return
		}
		var slow struct {
			Control, Program, Model, Member, From, Into, Reward, Day string
			Time                                                     time.Time
			Amount                                                   uint64
			To, Partition                                            int32
			Offset                                                   int64
			State                                                    []byte
		}
		if err := json.Unmarshal(b, &slow); err != nil {
			t.Fatalf("accepted, and no JSON: %v", err)
		}
		want := Control{Kind: slow.Control, TimeMS: slow.Time.UnixMilli(), Program: slow.Program, Model: slow.Model,
			Member: slow.Member, From: slow.From, Into: slow.Into, Reward: slow.Reward, Amount: slow.Amount,
			To: slow.To, Partition: slow.Partition, Offset: slow.Offset, State: slow.State}
		if slow.Day != "" {
			day, err := time.Parse(time.DateOnly, slow.Day)
			if err != nil {
				t.Fatal(err)
			}
			want.Day = day.Unix() / 86400
			if day.Unix()%86400 < 0 {
				want.Day--
			}
		}
		if d := cmp.Diff(want, c); d != "" {
			t.Fatal(d)
		}
		if !IsControl(b) && !bytes.Contains(b, []byte(`\u`)) {
			t.Fatal("a control that IsControl does not see")
		}
		if again, err := DecodeControl(AppendControl(nil, &c)); err != nil || !cmp.Equal(again, c) {
			t.Fatalf("%+v, %v", again, err)
		}
	})
}

func FuzzDecodeDecision(f *testing.F) {
	d := sample()
	f.Add(AppendDecision(nil, &d))
	d.Held, d.To, d.Releases, d.From, d.ExpiresMS, d.Why = true, "", "1/0/2.1", "v1", 1, nil
	d.Scores[0].Value = math.NaN()
	f.Add(AppendDecision(nil, &d))
	f.Add([]byte(`{"id":"1"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		d, err := DecodeDecision(b)
		if err != nil {
			if !errors.Is(err, ErrMalformed) {
				t.Fatalf("not ErrMalformed: %v", err)
			}
			return
		}
		if _, err := parseTree(b); err != nil {
			t.Fatalf("accepted, and no JSON without duplicates: %v", err)
		}
		var slow struct {
			ID, Member, Token, Tier string
			Amount, Purchases       uint64
			To                      *string
			Scores                  map[string]*float64
			Eligible                []string
			Why                     []Value
			Event                   Origin
		}
		if err := json.Unmarshal(b, &slow); err != nil {
			t.Fatal(err)
		}
		if d.ID != slow.ID || d.Member != slow.Member || d.Token != slow.Token || d.Tier != slow.Tier ||
			d.Amount != slow.Amount || d.Purchases != slow.Purchases || d.Event != slow.Event ||
			len(d.Scores) != len(slow.Scores) || len(d.Why) != len(slow.Why) || (d.To == "") != (slow.To == nil) {
			t.Fatalf("%+v\n%+v", d, slow)
		}
		for _, v := range d.Scores {
			if p := slow.Scores[v.Name]; p == nil != math.IsNaN(v.Value) || p != nil && *p != v.Value {
				t.Fatalf("score %q", v.Name)
			}
		}
		again, err := DecodeDecision(AppendDecision(nil, &d))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(d, again, cmpopts.EquateEmpty(), cmpopts.EquateNaNs()); diff != "" {
			t.Fatal(diff)
		}
	})
}

func FuzzDecodeGrantReceipt(f *testing.F) {
	f.Add(AppendGrantReceipt(nil, &GrantReceipt{Decision: "1/3/17.2", State: StateFinal, TimeMS: 875707200123, Tx: "0xab", Block: 9, Outcome: "minted"}))
	f.Add([]byte(`{"decision":"1/3/17.2","state":"sent","time":"1997-10-01T12:00:00Z"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := DecodeGrantReceipt(b)
		if err != nil {
			return
		}
		again, err := DecodeGrantReceipt(AppendGrantReceipt(nil, &r))
		if err != nil || again != r {
			t.Fatalf("%+v reads back as %+v, %v", r, again, err)
		}
	})
}
