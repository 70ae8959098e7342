package program

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/reward"
)

func (l *loader) events(n ast.Node) {
	e := &l.p.Events
	by, refunds := "id", "on"
	l.object(n, "events",
		field{"topic", false, l.textInto(&e.Topic, "topic")},
		field{"format", false, l.oneOf(&e.Format, "format", "json")},
		field{"duplicates", false, func(n ast.Node) {
			if s, ok := n.(*ast.StringNode); ok && s.Value == "off" {
				l.places.fields["duplicates.off"] = n
				l.p.Features.KeepDuplicates, l.p.Features.DuplicateHorizon = true, 0
				return
			}
			l.object(n, "duplicates",
				field{"by", false, l.oneOf(&by, "by", "id")},
				field{"horizon", true, func(n ast.Node) {
					l.places.fields["duplicates.horizon"] = n
					l.positive(&l.p.Features.DuplicateHorizon, "horizon")(n)
				}})
		}},
		field{"refunds", false, func(n ast.Node) {
			l.places.fields["refunds"] = n
			l.oneOf(&refunds, "refunds", "on", "off")(n)
		}},
		field{"chain", false, func(n ast.Node) {
			e.Chain = []string{}
			for _, item := range items(n) {
				var s string
				l.oneOf(&s, "chain", ChainEvents()...)(item)
				e.Chain = append(e.Chain, s)
			}
		}},
		field{"max_future", false, l.duration(&e.MaxFuture, "max_future")},
	)
	l.p.Features.NoRefunds = refunds == "off"
}

func (l *loader) signals(n ast.Node) {
	l.places.fields["signals"] = n
	l.each(n, "signals", func(key ast.Node, name string, value ast.Node) {
		if !isName(name) || slices.Contains(reward.ReservedNames(), name) {
			l.fail(at(key), "a signal cannot be called %q: a letter, then letters, digits and _, and no word of the expressions", name)
			return
		}
		l.places.signals[name] = key
		s := features.Signal{Name: name, Weight: 1}
		keep := func(f string, read func(ast.Node)) func(ast.Node) {
			return func(n ast.Node) {
				l.places.fields["signal "+name+" "+f] = n
				read(n)
			}
		}
		l.object(value, "signal "+name,
			field{"match", true, keep("match", func(n ast.Node) { l.match(n, &s.Match) })},
			field{"value", false, keep("value", l.textInto(&s.Value, "value"))},
			field{"weight", false, keep("weight", l.number(&s.Weight, "weight"))},
			field{"half_life", true, keep("half_life", func(n ast.Node) {
				for _, item := range items(n) {
					var d time.Duration
					l.positive(&d, "half_life")(item)
					s.HalfLives = append(s.HalfLives, d)
				}
			})},
		)
		l.p.Features.Signals = append(l.p.Features.Signals, s)
	})
}

func (l *loader) match(n ast.Node, m *features.Match) {
	l.object(n, "match",
		field{"type", false, l.textInto(&m.Type, "type")},
		field{"source", false, l.textInto(&m.Source, "source")},
		field{"attrs", false, func(n ast.Node) {
			l.each(n, "attrs", func(_ ast.Node, name string, value ast.Node) {
				if s, ok := l.text(value, name); ok {
					m.Attrs = append(m.Attrs, features.AttrMatch{Name: name, Value: s})
				}
			})
		}})
}

var featureKinds = []string{features.Recency, features.Tenure, features.Gap, features.Distinct, features.Last, features.Max,
	features.Ratio, features.Constant}

// features reads a list such as [recency: purchase, tenure, ratio: {of: a, to: b}].
func (l *loader) features(n ast.Node) {
	list, ok := n.(*ast.SequenceNode)
	if !ok {
		l.fail(at(n), "features is a list, such as [recency: purchase, tenure]")
		return
	}
	for _, item := range list.Values {
		l.feature(item)
	}
}

func (l *loader) feature(n ast.Node) {
	var f features.Feature
	switch n.(type) {
	case *ast.MappingNode, *ast.MappingValueNode:
		pairs := l.pairs(n, "a feature")
		if len(pairs) != 1 {
			l.fail(at(n), "a feature is one pair, such as recency: purchase")
			return
		}
		f.Kind = pairs[0].Key.GetToken().Value
		if !slices.Contains(featureKinds, f.Kind) {
			l.fail(at(n), "no feature %q%s", f.Kind, hint(f.Kind, featureKinds))
			return
		}
		l.featureOf(&f, pairs[0].Value)
	default:
		s, ok := l.text(n, "a feature")
		if !ok {
			return
		}
		if f.Kind = s; s != features.Tenure {
			if slices.Contains(featureKinds, s) {
				l.fail(at(n), "%s of what? write %s: SIGNAL", s, s)
			} else {
				l.fail(at(n), "no feature %q%s", s, hint(s, featureKinds))
			}
			return
		}
	}
	l.places.features = append(l.places.features, n)
	l.p.Features.Features = append(l.p.Features.Features, f)
}

func (l *loader) featureOf(f *features.Feature, n ast.Node) {
	switch f.Kind {
	case features.Ratio:
		l.object(n, "ratio", field{"of", true, l.textInto(&f.Of, "of")}, field{"to", true, l.textInto(&f.To, "to")})
	case features.Constant:
		l.number(&f.Number, f.Kind)(n)
	case features.Tenure:
		l.fail(at(n), "tenure is of the member, not of a signal; write it alone")
	default:
		l.textInto(&f.Of, f.Kind)(n)
	}
}

func (l *loader) heads(n ast.Node) {
	l.each(n, "heads", func(key ast.Node, name string, value ast.Node) {
		_, signal := l.places.signals[name]
		switch {
		case !isName(name) || slices.Contains(reward.ReservedNames(), name):
			l.fail(at(key), "a head cannot be called %q: a letter, then letters, digits and _, and no word of the expressions", name)
		case signal:
			l.fail(at(key), "there is a signal %q already; call the head something else", name)
		default:
			l.head(key, name, value)
		}
	})
}

func (l *loader) token(n ast.Node) {
	t := &l.p.Token
	c := &l.p.Contracts
	l.object(n, "token",
		field{"uri", false, l.textInto(&c.URI, "uri")},
		field{"contract_uri", false, l.textInto(&c.ContractURI, "contract_uri")},
		field{"transferable", false, func(n ast.Node) {
			l.places.fields["token.transferable"] = n
			l.yesNo(&t.Transferable, "transferable")(n)
		}},
		field{"classes", true, func(n ast.Node) { l.each(n, "classes", l.class) }},
		field{"burn", false, func(n ast.Node) {
			l.object(n, "burn",
				field{"on_redeem", false, func(n ast.Node) {
					l.places.fields["burn.on_redeem"] = n
					l.percent(&t.BurnOnRedeem, "on_redeem")(n)
				}},
				field{"per_volume", false, func(n ast.Node) {
					var bps uint16
					l.bps(&bps, "per_volume", maxBurnBps)(n)
					t.BurnPerVolume = float64(bps) / 10_000
				}})
		}},
	)
}

func (l *loader) class(key ast.Node, name string, n ast.Node) {
	number, err := strconv.ParseUint(name, 10, 16)
	if err != nil || number > reward.MaxClass {
		l.fail(at(key), "a token class is a number from 0 to %d, not %q", reward.MaxClass, name)
		return
	}
	c := reward.Class{Class: uint16(number), Transferable: l.p.Token.Transferable}
	terms := ClassTerms{Class: c.Class}
	capped := false
	l.object(n, "class "+name, append(l.classTerms(name, &terms),
		field{"name", true, l.label(&c.Name, "name")},
		field{"cap", false, func(n ast.Node) {
			capped = true
			l.whole(&c.Cap, "cap", 1, math.MaxInt64)(n)
		}},
		field{"transferable", false, func(n ast.Node) {
			l.places.fields["class "+name+" transferable"] = n
			l.yesNo(&c.Transferable, "transferable")(n)
		}},
	)...)
	if slices.ContainsFunc(l.p.Reward.Classes, func(o reward.Class) bool { return o.Class == c.Class }) {
		l.fail(at(key), "class %s is configured twice", name)
	}
	if !capped {
		l.places.uncapped = append(l.places.uncapped, classPlace{key, c.Name})
	}
	l.p.Reward.Classes = append(l.p.Reward.Classes, c)
	l.p.Contracts.Classes = append(l.p.Contracts.Classes, terms)
}

func defaultBatch() batcher.Config {
	return batcher.Config{Window: 5 * time.Second, MaxItems: 500, GasTarget: 12_000_000, MaxBaseFee: 30, UrgentAfter: 10 * time.Minute}
}

func (l *loader) settlement(n ast.Node) {
	b := &l.p.Batch
	maxItems := uint64(b.MaxItems)
	l.object(n, "settlement",
		field{"window", false, l.duration(&b.Window, "window")},
		field{"max_items", false, l.whole(&maxItems, "max_items", 1, 5000)},
		field{"gas_target", false, l.whole(&b.GasTarget, "gas_target", 100_000, 1_000_000_000)},
		field{"max_base_fee", false, l.gwei(&b.MaxBaseFee, "max_base_fee")},
		field{"urgent_after", false, func(n ast.Node) {
			l.places.fields["settlement.urgent_after"] = n
			l.duration(&b.UrgentAfter, "urgent_after")(n)
		}},
	)
	b.MaxItems = int(maxItems)
	if n := l.places.fields["settlement.urgent_after"]; n != nil && b.UrgentAfter < b.Window {
		l.fail(at(n), "urgent_after is shorter than window: a batch would be urgent before it closes")
	}
}

func (l *loader) compliance(n ast.Node) {
	c := &l.p.Compliance
	l.object(n, "compliance",
		field{"kyc_above", false, l.money(&c.KYCAbove, "kyc_above")},
		field{"jurisdictions", false, func(n ast.Node) {
			for _, item := range items(n) {
				s, ok := l.text(item, "jurisdictions")
				if ok && (len(s) != 2 || strings.ToUpper(s) != s) {
					l.fail(at(item), "a jurisdiction is two capital letters such as NL, not %q", s)
				}
				c.Jurisdictions = append(c.Jurisdictions, s)
			}
		}},
		field{"unusual", false, l.unusual},
	)
}

// unusual reads what is flagged of what wallets do.
func (l *loader) unusual(n ast.Node) {
	c, before := &l.p.Compliance.Unusual, len(l.mistakes)
	count := func(dst *int, what string) func(ast.Node) {
		return func(n ast.Node) {
			var v uint64
			l.whole(&v, what, 1, math.MaxInt32)(n)
			*dst = int(v)
		}
	}
	l.object(n, "unusual",
		field{"velocity", false, func(n ast.Node) {
			l.object(n, "velocity",
				field{"acts", false, count(&c.Velocity.Acts, "acts")},
				field{"amount", false, l.whole(&c.Velocity.Amount, "amount", 1, math.MaxInt64)},
				field{"within", true, l.positive(&c.Velocity.Within, "within")})
		}},
		field{"structuring", false, func(n ast.Node) {
			l.object(n, "structuring",
				field{"threshold", true, l.whole(&c.Structuring.Threshold, "threshold", 1, math.MaxInt64)},
				field{"near", true, l.percent(&c.Structuring.Near, "near")},
				field{"acts", true, count(&c.Structuring.Acts, "acts")},
				field{"within", true, l.positive(&c.Structuring.Within, "within")})
		}},
		field{"shared_wallets", false, func(n ast.Node) {
			l.object(n, "shared_wallets",
				field{"members", false, count(&c.Shared.Members, "members")},
				field{"wallets", false, count(&c.Shared.Wallets, "wallets")},
				field{"within", true, l.positive(&c.Shared.Within, "within")})
		}},
		field{"blocked", false, l.textInto(&l.p.Compliance.BlockedFile, "blocked")},
	)
	if err := c.Check(); err != nil && len(l.mistakes) == before {
		l.fail(at(n), "%v", err)
	}
}

func (l *loader) terms(n ast.Node) {
	t := &Terms{}
	keep := func(f string, read func(ast.Node)) func(ast.Node) {
		return func(n ast.Node) {
			l.places.fields["terms."+f] = n
			read(n)
		}
	}
	l.object(n, "terms",
		field{"version", true, l.textInto(&t.Version, "version")},
		field{"expires", true, keep("expires", l.yesNo(&t.Expires, "expires"))},
		field{"cash", true, l.yesNo(&t.Cash, "cash")},
		field{"transferable", true, keep("transferable", l.yesNo(&t.Transferable, "transferable"))},
		field{"change_notice", true, l.duration(&t.ChangeNotice, "change_notice")},
	)
	l.p.Terms = t
}
