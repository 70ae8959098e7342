package program

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/monitor"
	"github.com/guerdon/guerdon/reward"
	"github.com/guerdon/guerdon/source"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// golden compares got with the file, or writes it.
func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("%s differs (-want +got):\n%s", path, d)
	}
}

func TestExamplesLoad(t *testing.T) {
	for _, name := range []string{"cdnow", "coffee"} {
		t.Run(name, func(t *testing.T) {
			p, err := Load("../examples/" + name + ".yaml")
			if err != nil {
				t.Fatal(err)
			}
			if p.Name != name || p.Policy() == nil || p.Layout() == nil || len(p.Symbols().Heads()) != len(p.Heads) {
				t.Errorf("incomplete: %+v", p)
			}
			var lint []string
			for _, w := range p.Lint() {
				w.File = filepath.Base(w.File)
				lint = append(lint, w.String())
			}
			golden(t, "testdata/"+name+".lint.txt", strings.Join(lint, "\n")+"\n")
		})
	}
}

func TestEveryFieldIsRead(t *testing.T) {
	p, err := Load("testdata/full.yaml")
	if err != nil {
		t.Fatal(err)
	}
	const d = 24 * time.Hour
	starts := time.Date(2026, 1, 1, 0, 0, 0, 0, p.TimeZone)
	if got := starts.UTC().Format(time.RFC3339); got != "2025-12-31T23:00:00Z" || p.Reward.StartsMS != starts.UnixMilli() {
		t.Errorf("starts %v, %d", got, p.Reward.StartsMS)
	}
	for _, c := range []struct{ name, diff string }{
		{"events", cmp.Diff(p.Events, Events{Topic: "acme.events", Format: "json", MaxFuture: 0, Chain: []string{"redemption", "expiry"}})},
		{"sources", cmp.Diff(p.Sources, []Source{
			{Config: source.Config{Name: "pos", Topic: "acme.pos", Format: "guerdon", Fields: map[string]string{}, Types: map[string]string{}}, Attrs: []string{"shop", "net"}},
			{Config: source.Config{Name: "web", Topic: "acme.web", Format: "segment", TimeZone: "Europe/Amsterdam", Currency: "EUR",
				Fields: map[string]string{"user": "context.traits.crm", "attrs.store": "properties.store"}, Types: map[string]string{"Receipt Scanned": "purchase", "Heartbeat": ""}}},
		})},
		{"features", cmp.Diff(p.Features, features.Config{
			Signals: []features.Signal{
				{Name: "purchase", Match: features.Match{Type: "purchase", Source: "pos", Attrs: []features.AttrMatch{{Name: "shop", Value: "7"}}},
					Value: "attrs.net", Weight: 2.5, HalfLives: []time.Duration{7 * d, 12 * time.Hour}},
				{Name: "share", Match: features.Match{Type: "social_share"}, Weight: 1, HalfLives: []time.Duration{14 * d}},
			},
			Features: []features.Feature{{Kind: "recency", Of: "purchase"}, {Kind: "tenure"},
				{Kind: "ratio", Of: "share", To: "purchase"}, {Kind: "const", Number: 1}},
			DuplicateHorizon: 3 * d,
		})},
		{"heads", cmp.Diff(p.Heads, []model.HeadConfig{
			{Name: "churn", No: "purchase", Within: 28 * d, Sweep: d, ActiveWithin: 180 * d},
			{Name: "redeem", Event: "redemption", Within: 28 * d}})},
		{"rewards", cmp.Diff(p.Reward.Rewards, []reward.Reward{
			{Name: "win-back", Kind: "credit", Class: 2, Amount: "500 + 1500 * churn", When: "churn >= 0.6 && count(purchase,12h) >= 3",
				Expires: 14 * d, Cooldown: 30 * d, Worth: 1200, Cost: 505, Propensity: "churn", BudgetPerDay: 10000, Settle: "mint"},
			{Name: "status", Kind: "badge", When: "true && earned > 1", Settle: "mint",
				Tiers: []reward.Tier{{Name: "bronze"}, {Name: "silver", Earned: 5000}}}})},
		{"classes", cmp.Diff(p.Reward.Classes, []reward.Class{{Class: 0, Name: "points", Cap: 1e9, Transferable: true}, {Class: 2, Name: "credit"}, {Class: 3, Name: "gift", Cap: 10, Transferable: true}})},
		{"contracts", cmp.Diff(p.Contracts, Contracts{
			URI: "https://acme.example/{id}.json", ContractURI: "https://acme.example/rewards.json",
			Classes: []ClassTerms{
				{Class: 0, Kind: "points", MintBps: 250, BurnBps: 100, Pathways: []Pathway{{Name: "shop", Kind: "discount", Price: 100}, {Name: "door", Kind: "access", Price: 5, Stock: 40}}},
				{Class: 2, Kind: "credit", BurnBps: 100, Limit: &RedeemLimit{Amount: 25_000, Per: 30 * d}},
				{Class: 3, Kind: "voucher", BurnBps: 100, Pathways: []Pathway{{Name: "cafe", Kind: "partner", Price: 1, Partner: "0x00000000000000000000000000000000000000Aa", FulfilWithin: 14 * d}}},
			},
			Badge: BadgeTerms{Name: "Acme Status", Symbol: "ACME", Tiers: [4]TierTerms{1: {Purchases: 10, HeldDays: 90, SelfService: true}},
				Stars: []uint32{5, 10}, Rings: []uint16{30, 60, 90}, DowngradeDelay: 7 * d},
		}, cmpopts.IgnoreUnexported(ClassTerms{}))},
		{"token", cmp.Diff(p.Token, Token{BurnOnRedeem: 0.5, BurnPerVolume: 0.01, Transferable: true})},
		{"compliance", cmp.Diff(p.Compliance, Compliance{KYCAbove: 25000, Jurisdictions: []string{"NL", "DE"}, BlockedFile: "blocked.txt", Unusual: monitor.Config{
			Velocity:    monitor.Velocity{Acts: 20, Amount: 50_000, Within: time.Hour},
			Structuring: monitor.Structuring{Threshold: 5_000, Near: 0.1, Acts: 3, Within: 7 * d},
			Shared:      monitor.Shared{Members: 2, Wallets: 4, Within: 30 * d}}})},
		{"terms", cmp.Diff(p.Terms, &Terms{Version: "2026-11", Cash: true, ChangeNotice: 30 * d})},
	} {
		if c.diff != "" {
			t.Errorf("%s (-got +want):\n%s", c.name, c.diff)
		}
	}
	if p.Reward.Holdout != 0.05 || p.Reward.Explore != 0.02 || p.Currency != "EUR" || p.Sweep() != d || p.Guarantee != ExactlyOnce || p.Model != "model-7.json" {
		t.Errorf("holdout %v explore %v %v %v %v", p.Reward.Holdout, p.Reward.Explore, p.Currency, p.Sweep(), p.Guarantee)
	}
	if b := p.Batch; b.Window != 2*time.Second || b.MaxItems != 40 || b.GasTarget != 8_000_000 || b.MaxBaseFee != 25 || b.UrgentAfter != time.Minute {
		t.Errorf("batch %+v", b)
	}
	var lint []string
	for _, w := range p.Lint() {
		lint = append(lint, w.String())
	}
	golden(t, "testdata/full.lint.txt", strings.Join(lint, "\n")+"\n")
}

// TestClassExpires: a reward that states no expiry has its class's.
func TestClassExpires(t *testing.T) {
	text, err := os.ReadFile("testdata/full.yaml")
	if err != nil {
		t.Fatal(err)
	}
	without := strings.Replace(string(text), "expires: 14d, ", "", 1)
	p, err := Parse("full.yaml", []byte(without))
	if err != nil || p.Reward.Rewards[0].Expires != 90*24*time.Hour {
		t.Fatalf("%+v, %v", p, err)
	}
	if _, err = Parse("full.yaml", []byte(strings.Replace(without, ", expires: 90d", "", 1))); err == nil || !strings.Contains(err.Error(), "credit expires") {
		t.Errorf("credit without an end: %v", err)
	}
}

func TestTailsOff(t *testing.T) {
	p, err := Load("testdata/tails-off.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if f := p.Features; !f.KeepDuplicates || !f.NoRefunds || f.DuplicateHorizon != 0 {
		t.Errorf("%+v", f)
	}
	if w := p.Lint(); len(w) != 2 || !strings.HasPrefix(w[0].Msg, "duplicates are off") || !strings.HasPrefix(w[1].Msg, "refunds are off") {
		t.Errorf("warnings: %v", w)
	}
}

// Each *.bad.yaml has its complaint beside it.
func TestMistakes(t *testing.T) {
	files, err := filepath.Glob("testdata/*.bad.yaml")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, f := range files {
		t.Run(filepath.Base(f), func(t *testing.T) {
			_, err := Load(f)
			var e *Error
			if !errors.As(err, &e) || len(e.Mistakes) == 0 {
				t.Fatalf("accepted, or not an *Error: %v", err)
			}
			golden(t, strings.TrimSuffix(f, ".yaml")+".txt", err.Error()+"\n")
		})
	}
}

func TestHashIsOfTheText(t *testing.T) {
	text, err := os.ReadFile("../examples/cdnow.yaml")
	if err != nil {
		t.Fatal(err)
	}
	a, errA := Parse("a.yaml", text)
	b, errB := Parse("elsewhere.yaml", text)
	c, errC := Parse("a.yaml", append(text, '\n'))
	if err := errors.Join(errA, errB, errC); err != nil {
		t.Fatal(err)
	}
	if a.Hash() != b.Hash() || a.Hash() == c.Hash() || len(a.Hash()) != len("sha256:")+64 {
		t.Errorf("hashes %s, %s, %s", a.Hash(), b.Hash(), c.Hash())
	}
	if !reflect.DeepEqual(a.Reward, c.Reward) {
		t.Error("an empty line changed the rewards")
	}
}

func TestMoney(t *testing.T) {
	for _, c := range []struct {
		currency, text string
		want           int64
		bad            string
	}{
		{"EUR", "12.00", 1200, ""}, {"EUR", "12", 1200, ""}, {"EUR", "0.5", 50, ""}, {"EUR", "1_000.25", 100025, ""},
		{"JPY", "12", 12, ""}, {"KWD", "1.5", 1500, ""},
		{"EUR", "12.005", 0, "3 decimals"}, {"JPY", "12.5", 0, "1 decimals"}, {"EUR", "-1", 0, "negative"},
		{"EUR", "12.", 0, "amount of EUR"}, {"EUR", "twelve", 0, "amount of EUR"}, {"EUR", "1e3", 0, "amount of EUR"},
		{"EUR", "99999999999999999999", 0, "amount of EUR"}, {"EUR", "1.-5", 0, "amount of EUR"},
	} {
		l := &loader{p: &Program{Currency: c.currency}, file: "f"}
		var got int64
		root := l.parse([]byte("v: \"" + c.text + "\""))
		l.money(&got, "worth")(l.pairs(root, "x")[0].Value)
		switch {
		case c.bad == "" && (len(l.mistakes) > 0 || got != c.want):
			t.Errorf("%s %s = %d, %v", c.currency, c.text, got, l.mistakes)
		case c.bad != "" && (len(l.mistakes) != 1 || !strings.Contains(l.mistakes[0].Msg, c.bad)):
			t.Errorf("%s %s: %v, want %q", c.currency, c.text, l.mistakes, c.bad)
		}
	}
}

// FuzzParse: any text is a programme or an *Error with places inside the text.
func FuzzParse(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.yaml")
	for _, name := range append(files, "../examples/cdnow.yaml", "../examples/coffee.yaml") {
		if b, err := os.ReadFile(name); err == nil {
			f.Add(b)
		}
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		p, err := Parse("fuzz.yaml", text)
		if err == nil {
			if p.Policy() == nil || p.Layout() == nil {
				t.Fatal("accepted without a policy")
			}
			return
		}
		var e *Error
		if !errors.As(err, &e) || len(e.Mistakes) == 0 {
			t.Fatalf("not an *Error: %v", err)
		}
		for _, m := range e.Mistakes {
			if m.Line < 1 || m.Column < 1 || m.Msg == "" {
				t.Fatalf("mistake %+v", m)
			}
		}
	})
}
