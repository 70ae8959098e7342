package record

import (
	"errors"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

func TestTimeAgainstPackageTime(t *testing.T) {
	for _, ms := range []int64{0, -1, 1, minTimeMS, maxTimeMS, 951782400000, 951868799999, 4107542400000} {
		checkTime(t, ms)
	}
	rapid.Check(t, func(t *rapid.T) { checkTime(t, rapid.Int64Range(minTimeMS, maxTimeMS).Draw(t, "ms")) })
}

func checkTime(t interface{ Errorf(string, ...any) }, ms int64) {
	want := time.UnixMilli(ms).UTC().Format("2006-01-02T15:04:05.000Z")
	if got := FormatTime(ms); got != want {
		t.Errorf("%d: %s, want %s", ms, got, want)
	}
	if got, err := ParseTime(want); got != ms || err != nil {
		t.Errorf("%s: %d, %v, want %d", want, got, err, ms)
	}
}

func TestFormatTimeStaysInRange(t *testing.T) {
	for ms, want := range map[int64]string{
		math.MinInt64: "0000-01-01T00:00:00.000Z",
		math.MaxInt64: "9999-12-31T23:59:59.999Z",
	} {
		if got := FormatTime(ms); got != want {
			t.Errorf("%d: %s, want %s", ms, got, want)
		}
	}
}

// TestParseTimeText compares with package time on texts near the edge of the
// grammar. It accepts a little more than RFC 3339: what it takes and we do not
// is listed.
func TestParseTimeText(t *testing.T) {
	for _, s := range []string{
		"2000-02-29T23:59:59Z", "1900-02-29T00:00:00Z", "2001-02-29T00:00:00Z", "2000-04-31T00:00:00Z",
		"2000-13-01T00:00:00Z", "2000-00-01T00:00:00Z", "2000-01-00T00:00:00Z", "2000-01-32T00:00:00Z",
		"2000-01-01T24:00:00Z", "2000-01-01T00:60:00Z", "2000-01-01T00:00:60Z", "2000-01-01T00:00:00.Z",
		"2000-01-01T00:00:00.123456789Z", "2000-01-01T00:00:00.9999Z", "2000-01-01T00:00:00+23:59",
		"2000-01-01T00:00:00-01:30", "2000-01-01T00:00:00+0100", "2000-01-01T00:00:00+01", "2000-01-01t00:00:00Z",
		"2000-01-01T00:00:00z", "2000-01-01T00:00:00ZZ", "2000-01-01", "", "x", "2000-1-01T00:00:00Z",
		"2000-01-01T00:00:00 Z", "20000-01-01T00:00:00Z", "2000-01-01T00:00:00+00:00x",
		"٢٠٠٠-01-01T00:00:00Z",
	} {
		want, wantErr := time.Parse(time.RFC3339, s)
		got, err := ParseTime(s)
		if (err == nil) != (wantErr == nil) || err == nil && got != want.UnixMilli() {
			t.Errorf("%q: %d, %v; package time: %d, %v", s, got, err, want.UnixMilli(), wantErr)
		}
	}
	for _, s := range []string{
		"2000-01-01T0:00:00Z",       // one digit
		"2000-01-01T00:00:00,5Z",    // a comma
		"2000-01-01T00:00:00+24:00", // a day's offset
		"0000-01-01T00:00:00+00:01", // before the year 0000
	} {
		if got, err := ParseTime(s); err == nil {
			t.Errorf("%q: accepted as %d", s, got)
		}
	}
}

func TestControl(t *testing.T) {
	for _, c := range []Control{
		{Kind: ControlTick, TimeMS: 875707200000},
		{Kind: ControlSwitch, TimeMS: 875707200001, Program: "sha256:ab", Model: "sha256:cd"},
		{Kind: ControlSwitch, Model: `a"b`},
		{Kind: ControlErase, TimeMS: 1, Member: "m7"},
		{Kind: ControlMerge, TimeMS: 1, From: "v1", Into: "m7"},
		{Kind: ControlMerged, TimeMS: 1, From: "v1", Into: "m7", Partition: 3, Offset: 17, State: []byte{0, 1, 0xff}},
		{Kind: ControlMerged, From: "v1", Into: "m7", Offset: math.MaxInt64, State: make([]byte, 100_000)},
		{Kind: ControlRelease, TimeMS: 1, Reward: "win-back", Day: 10135, Amount: 250, To: 3},
		{Kind: ControlCredit, Reward: "win-back", Day: -1, Amount: math.MaxUint64, Partition: math.MaxInt32, Offset: 0},
	} {
		b := AppendControl(nil, &c)
		got, err := DecodeControl(b)
		if err != nil || !cmp.Equal(got, c) {
			t.Errorf("%s: %+v, %v", b, got, err)
		}
		if !IsControl(b) || !IsControl([]byte(" { \n"+string(b[1:]))) {
			t.Errorf("%s: not seen as a control", b)
		}
	}
	for _, b := range []string{"", "{", `{"id":"control"}`, `["control"]`, `"control"`, typical} {
		if IsControl([]byte(b)) {
			t.Errorf("%s: seen as a control", b)
		}
	}
}

func TestDecodeControlRefuses(t *testing.T) {
	const at = `"time":"2000-01-01T00:00:00Z"`
	for in, want := range map[string]string{
		`{}`:                            "control (byte 2): required",
		`{"control":"tick"}`:            "time (byte 18): required",
		`{` + at + `,"control":"tick"}`: "must come first",
		`{"control":"halt",` + at + `}`: `unknown kind "halt"`,
		`{"control":"tick",` + at + `,"model":"m"}`:                                                                       "model (byte 60): not a field of tick",
		`{"control":"erase",` + at + `}`:                                                                                  "member (byte 49): required in erase, and missing",
		`{"control":"erase",` + at + `,"member":""}`:                                                                      "must not be empty",
		`{"control":"merge",` + at + `,"from":"a","into":"a"}`:                                                            "into (byte 71): is the visitor itself",
		`{"control":"merge",` + at + `,"from":"a","into":"b","state":"AA=="}`:                                             "state (byte 86): not a field of merge",
		`{"control":"merged",` + at + `,"from":"a","into":"b","partition":0,"offset":1,"state":""}`:                       "must not be empty",
		`{"control":"merged",` + at + `,"from":"a","into":"b","partition":0,"offset":1,"state":"AB=="}`:                   "not base64",
		`{"control":"merged",` + at + `,"from":"a","into":"b","partition":2147483648,"offset":1,"state":"AA=="}`:          "does not fit in 31 bits",
		`{"control":"release",` + at + `,"reward":"r","day":"1997-10-01T00:00:00Z","amount":1,"to":1}`:                    "want a date like 2006-01-02",
		`{"control":"release",` + at + `,"reward":"r","day":"1997-02-29","amount":1,"to":1}`:                              "want a date like 2006-01-02",
		`{"control":"release",` + at + `,"reward":"r","day":"1997-10-01","amount":-1,"to":1}`:                             "at least 0",
		`{"control":"credit",` + at + `,"reward":"r","day":"1997-10-01","amount":1,"partition":1}`:                        "offset (byte 107): required in credit",
		`{"control":"credit",` + at + `,"reward":"r","day":"1997-10-01","amount":1,"partition":1,"offset":2,"model":"m"}`: "not a field of credit",
		`{"control":"switch",` + at + `}`:                                                                                 "names a program",
		`{"control":"tick",` + at + `,"x":1}`:                                                                             `unknown field "x"`,
		`{"control":"tick","control":"tick"}`:                                                                             "given twice",
		`{"control":1}`:                                                                                                   "want a string",
		`{"control":"tick",` + at + `} x`:                                                                                 "trailing bytes",
		`{"control":"tick","time":"2000-01-01"}`:                                                                          "want a time like",
	} {
		_, err := DecodeControl([]byte(in))
		if !errors.Is(err, ErrMalformed) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", in, err, want)
		}
	}
}

func TestReceipt(t *testing.T) {
	r := Receipt{Epoch: 1, Partition: 3, Previous: "0.0", Next: "17.2", Tx: "0xab", Block: 9, Minted: 4, Refused: 1, GasUsed: 123456}
	b := AppendReceipt(nil, &r)
	const want = `{"epoch":1,"partition":3,"previous":"0.0","next":"17.2","tx":"0xab","block":9,"minted":4,"refused":1,"gas_used":123456}`
	if string(b) != want {
		t.Errorf("%s", b)
	}
	if got, err := DecodeReceipt(b); err != nil || got != r {
		t.Errorf("%+v, %v", got, err)
	}
	for _, bad := range []string{"", "{}", want + "x", strings.Replace(want, "17.2", "17", 1), strings.Replace(want, `"tx"`, `"txn"`, 1), strings.Replace(want, `:9`, `:"9"`, 1)} {
		if _, err := DecodeReceipt([]byte(bad)); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: %v", bad, err)
		}
	}
}

func TestPositions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := Position{rapid.Uint64().Draw(t, "offset"), rapid.Uint32().Draw(t, "ordinal")}
		if got, err := ParsePosition(p.String()); err != nil || got != p {
			t.Fatalf("%v: %v, %v", p, got, err)
		}
		epoch, part := rapid.Uint64().Draw(t, "epoch"), rapid.Int32Min(0).Draw(t, "partition")
		e, n, q, err := ParseDecisionID(DecisionID(epoch, part, p))
		if err != nil || e != epoch || n != part || q != p {
			t.Fatalf("%d %d %v, %v", e, n, q, err)
		}
	})
	for _, s := range []string{"", "1", "1.", ".1", "1.4294967296", "-1.1", "1.1.1"} {
		if _, err := ParsePosition(s); err == nil {
			t.Errorf("%q: accepted", s)
		}
		if _, _, _, err := ParseDecisionID("1/0/" + s); err == nil {
			t.Errorf("1/0/%q: accepted", s)
		}
	}
}

func TestPositionOrder(t *testing.T) {
	order := []Position{{}, {0, 1}, {0, 2}, {1, 1}, {2, 0}}
	for i, p := range order {
		for j, q := range order {
			if p.Less(q) != (i < j) {
				t.Errorf("%v < %v: %v", p, q, p.Less(q))
			}
		}
	}
}

func TestExpiryDay(t *testing.T) {
	for ms, want := range map[int64]uint16{
		0: 0, 1: 1, dayMS: 1, dayMS + 1: 2, -5 * dayMS: 1, 65535 * dayMS: 65535, math.MaxInt64: 65535, math.MinInt64: 1,
	} {
		if got := ExpiryDay(ms); got != want {
			t.Errorf("%d: day %d, want %d", ms, got, want)
		}
	}
	if got := TokenID(2, 10135); got != 141207 {
		t.Errorf("token %d", got)
	}
}

func sample() Decision {
	return Decision{
		ID: "1/3/17.2", Member: "m7", TimeMS: 875707200000, Reward: "tiers", Kind: "badge", Token: "4294901760",
		Amount: 2, Tier: "silver", Purchases: 5, To: "0x52908400098527886E0F7030069857D2E4169EE7",
		Scores:   []Value{{"churn", 0.1}, {"repeat", 0.7000000000000001}},
		Features: []Value{{"count(purchase,7d)", 1}, {"tenure", 1e-9}},
		Model:    "sha256:ab", Program: "sha256:cd", Propensity: 1, Eligible: []string{"tiers", "points"},
		Why:   []Value{{"recency(purchase)", -1.5}},
		Event: Origin{Epoch: 1, Offset: 17, Ordinal: 2, ID: "o-1"},
	}
}

func TestDecisionBytes(t *testing.T) {
	d := sample()
	const want = `{"id":"1/3/17.2","member":"m7","time":"1997-10-01T12:00:00.000Z","reward":"tiers","kind":"badge",` +
		`"token":"4294901760","amount":2,"tier":"silver","purchases":5,"expires":null,` +
		`"to":"0x52908400098527886E0F7030069857D2E4169EE7","held":false,` +
		`"scores":{"churn":0.1,"repeat":0.7000000000000001},"features":{"count(purchase,7d)":1,"tenure":1e-9},` +
		`"model":"sha256:ab","program":"sha256:cd","propensity":1,"eligible":["tiers","points"],"holdout":false,` +
		`"why":[{"name":"recency(purchase)","value":-1.5}],"event":{"epoch":1,"offset":17,"ordinal":2,"id":"o-1"}}`
	if got := string(AppendDecision(nil, &d)); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	// Each required field is missed, each field refused twice, none unknown.
	for _, f := range decisionFields {
		cut := strings.Replace(want, `"`+f.name+`":`, `"x_`+f.name+`":`, 1)
		if _, err := DecodeDecision([]byte(cut)); slices.Contains([]string{"releases", "reverses", "from", "settle"}, f.name) {
			continue // not in this decision
		} else if !errors.Is(err, ErrMalformed) || !strings.Contains(err.Error(), "unknown field") {
			t.Errorf("%s renamed: %v", f.name, err)
		}
	}
	for in, msg := range map[string]string{
		strings.Replace(want, `"held":false,`, ``, 1):                        "held (byte 533): required, and missing",
		strings.Replace(want, `"held":false`, `"held":false,"held":true`, 1): "held",
		strings.Replace(want, `"scores"`, `"settle":"mint","scores"`, 1):     `want "claim"`,
		strings.Replace(want, `"amount":2`, `"amount":-2`, 1):                "at least 0, got the number -2",
		strings.Replace(want, `"amount":2`, `"amount":2.5`, 1):               "got the number 2.5",
		strings.Replace(want, `"4294901760"`, `"4294967296"`, 1):             "token id in decimal",
		strings.Replace(want, `"4294901760"`, `"01"`, 1):                     "token id in decimal",
		strings.Replace(want, `"ordinal":2`, `"ordinal":4294967296`, 1):      "does not fit in 32 bits",
		strings.Replace(want, `"churn":0.1`, `"churn":1e999`, 1):             "out of range",
		strings.Replace(want, `"repeat"`, `"churn"`, 1):                      `"churn" given twice`,
		strings.Replace(want, `,"value":-1.5`, ``, 1):                        "required, and missing",
		want + "{}": "trailing bytes",
	} {
		if _, err := DecodeDecision([]byte(in)); !errors.Is(err, ErrMalformed) || !strings.Contains(err.Error(), msg) {
			t.Errorf("%s\n%v, want %s", in, err, msg)
		}
	}
}

func TestDecisionNeverWritesNaN(t *testing.T) {
	d := sample()
	d.Scores = []Value{{"a", math.NaN()}, {"b", math.Inf(1)}, {"c", math.Inf(-1)}}
	b := AppendDecision(nil, &d)
	if !strings.Contains(string(b), `"scores":{"a":null,"b":null,"c":null}`) {
		t.Errorf("%s", b)
	}
	got, err := DecodeDecision(b)
	if err != nil || !math.IsNaN(got.Scores[0].Value) {
		t.Errorf("%v, %v", got.Scores, err)
	}
}

func genDecision() *rapid.Generator[Decision] {
	name := rapid.StringN(1, 12, -1)
	values := rapid.SliceOfNDistinct(rapid.Custom(func(t *rapid.T) Value {
		return Value{rapid.String().Draw(t, "name"), rapid.Float64().Draw(t, "value")}
	}), 0, 5, func(v Value) string { return v.Name })
	rounded := rapid.Map(values, func(vs []Value) []Value { // what is written of features and reasons
		for i := range vs {
			text := strconv.FormatFloat(max(min(vs[i].Value, 1e300), -1e300), 'g', significantDigits, 64)
			vs[i].Value, _ = strconv.ParseFloat(text, 64)
		}
		return vs
	})
	ms := rapid.Int64Range(minTimeMS, maxTimeMS)
	return rapid.Custom(func(t *rapid.T) Decision {
		return Decision{
			ID: name.Draw(t, "id"), Member: name.Draw(t, "member"), TimeMS: ms.Draw(t, "time"),
			Reward: name.Draw(t, "reward"), Kind: name.Draw(t, "kind"),
			Token: rapid.StringMatching("0|[1-9][0-9]{0,8}").Draw(t, "token"), Amount: rapid.Uint64().Draw(t, "amount"),
			Tier: rapid.String().Draw(t, "tier"), Purchases: rapid.Uint64().Draw(t, "purchases"),
			ExpiresMS: ms.Draw(t, "expires"), To: rapid.String().Draw(t, "to"), Held: rapid.Bool().Draw(t, "held"),
			Releases: rapid.String().Draw(t, "releases"), From: rapid.String().Draw(t, "from"), Scores: values.Draw(t, "scores"),
			Features: rounded.Draw(t, "features"), Model: rapid.String().Draw(t, "model"),
			Program: rapid.String().Draw(t, "program"), Propensity: rapid.Float64().Draw(t, "propensity"),
			Eligible: rapid.SliceOfN(rapid.String(), 0, 4).Draw(t, "eligible"), Holdout: rapid.Bool().Draw(t, "holdout"),
			Why: rounded.Draw(t, "why"),
			Event: Origin{rapid.Uint64().Draw(t, "epoch"), rapid.Uint64().Draw(t, "offset"),
				rapid.Uint32().Draw(t, "ordinal"), name.Draw(t, "event")},
		}
	})
}

func TestDecisionRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := genDecision().Draw(t, "decision")
		b := AppendDecision(nil, &d)
		got, err := DecodeDecision(b)
		if err != nil {
			t.Fatalf("%s: %v", b, err)
		}
		if diff := cmp.Diff(d, got, cmpopts.EquateEmpty()); diff != "" {
			t.Fatal(diff)
		}
	})
}

func BenchmarkAppendDecision(b *testing.B) {
	d := sample()
	dst := AppendDecision(nil, &d)
	b.SetBytes(int64(len(dst)))
	b.ReportAllocs()
	for b.Loop() {
		dst = AppendDecision(dst[:0], &d)
	}
}

func BenchmarkDecodeDecision(b *testing.B) {
	d := sample()
	in := AppendDecision(nil, &d)
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := DecodeDecision(in); err != nil {
			b.Fatal(err)
		}
	}
}

func TestGrantReceipt(t *testing.T) {
	r := GrantReceipt{Decision: "1/3/17.2", State: StateDiverted, TimeMS: 875707200123, Tx: "0xab", Block: 9, Reason: "cap"}
	b := AppendGrantReceipt(nil, &r)
	const want = `{"decision":"1/3/17.2","state":"diverted","time":"1997-10-01T12:00:00.123Z","tx":"0xab","block":9,"reason":"cap"}`
	if string(b) != want || !IsGrantReceipt(b) {
		t.Errorf("%s", b)
	}
	if got, err := DecodeGrantReceipt(b); err != nil || got != r {
		t.Errorf("%+v, %v", got, err)
	}
	for _, bad := range []string{"", "{}", want + "x", strings.Replace(want, "17.2", "17", 1), strings.Replace(want, "diverted", "lost", 1),
		strings.Replace(want, `"tx"`, `"txn"`, 1), strings.Replace(want, `:9`, `:"9"`, 1), strings.Replace(want, "1997-10-01T", "yesterday", 1)} {
		if _, err := DecodeGrantReceipt([]byte(bad)); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: %v", bad, err)
		}
	}
}
