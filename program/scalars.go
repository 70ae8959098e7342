package program

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"
)

// text returns a scalar as it is written, without quotes.
func (l *loader) text(n ast.Node, what string) (string, bool) {
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value, true
	case *ast.LiteralNode:
		return strings.TrimSpace(n.Value.Value), true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		return n.GetToken().Value, true
	case *ast.AnchorNode, *ast.AliasNode, *ast.MergeKeyNode, *ast.TagNode:
		l.fail(at(n), "%s: anchors, aliases and tags are not used here; write it out", what)
		return "", false
	}
	l.fail(at(n), "%s is one value, not %s", what, describe(n))
	return "", false
}

// textInto, and its kin below, return a reader that stores what it reads.
func (l *loader) textInto(dst *string, what string) func(ast.Node) {
	return func(n ast.Node) {
		if s, ok := l.text(n, what); ok {
			*dst = s
		}
	}
}

// oneOf reads one of a few words.
func (l *loader) oneOf(dst *string, what string, words ...string) func(ast.Node) {
	return func(n ast.Node) {
		s, ok := l.text(n, what)
		if ok && !slices.Contains(words, s) {
			l.fail(at(n), "%s cannot be %q; it is %s", what, s, strings.Join(words, " or "))
			return
		}
		if ok {
			*dst = s
		}
	}
}

func (l *loader) yesNo(dst *bool, what string) func(ast.Node) {
	return func(n ast.Node) {
		switch s, ok := l.text(n, what); {
		case !ok:
		case s == "yes" || s == "true":
			*dst = true
		case s == "no" || s == "false":
			*dst = false
		default:
			l.fail(at(n), "%s is yes or no, not %q", what, s)
		}
	}
}

var units = map[string]time.Duration{"ms": time.Millisecond, "s": time.Second, "m": time.Minute, "h": time.Hour,
	"d": 24 * time.Hour, "w": 7 * 24 * time.Hour}

func (l *loader) duration(dst *time.Duration, what string) func(ast.Node) {
	return func(n ast.Node) {
		s, ok := l.text(n, what)
		if !ok {
			return
		}
		digits := strings.TrimRight(s, "abcdefghijklmnopqrstuvwxyz ")
		unit, known := units[strings.TrimSpace(s[len(digits):])]
		v, err := strconv.ParseInt(digits, 10, 64)
		switch {
		case err == nil && v < 0:
			l.fail(at(n), "%s cannot be negative", what)
		case err == nil && digits == s:
			l.fail(at(n), "%s is a time: %s what? write %sd for days, or s, m, h, w", what, s, s)
		case err != nil || !known || strings.Contains(s, " "):
			l.fail(at(n), "%s is a time such as 30d, 12h, 10m or 5s, not %q", what, s)
		case v > math.MaxInt64/int64(unit):
			l.fail(at(n), "%s: %s is too long", what, s)
		default:
			*dst = time.Duration(v) * unit
		}
	}
}

// percent reads 5% as 0.05.
func (l *loader) percent(dst *float64, what string) func(ast.Node) {
	return func(n ast.Node) {
		s, ok := l.text(n, what)
		if !ok {
			return
		}
		digits, isPercent := strings.CutSuffix(s, "%")
		v, err := strconv.ParseFloat(digits, 64)
		switch {
		case err != nil:
			l.fail(at(n), "%s is a share such as 5%%, not %q", what, s)
		case !isPercent:
			l.fail(at(n), "%s is a share: write a percent sign, as in 5%%", what)
		case !(v >= 0 && v <= 100):
			l.fail(at(n), "%s lies between 0%% and 100%%, not at %s", what, s)
		default:
			*dst = v / 100
		}
	}
}

func (l *loader) number(dst *float64, what string) func(ast.Node) {
	return func(n ast.Node) {
		s, ok := l.text(n, what)
		if !ok {
			return
		}
		v, err := strconv.ParseFloat(strings.ReplaceAll(s, "_", ""), 64)
		if err != nil || math.IsInf(v, 0) || math.IsNaN(v) {
			l.fail(at(n), "%s is a number, not %q", what, s)
			return
		}
		*dst = v
	}
}

// whole reads a whole number from least to most; underscores group digits.
func (l *loader) whole(dst *uint64, what string, least, most uint64) func(ast.Node) {
	return func(n ast.Node) {
		s, ok := l.text(n, what)
		if !ok {
			return
		}
		plain := strings.ReplaceAll(s, "_", "")
		v, err := strconv.ParseUint(plain, 10, 64)
		switch {
		case strings.HasPrefix(plain, "-"):
			l.fail(at(n), "%s cannot be negative", what)
		case err != nil:
			l.fail(at(n), "%s is a whole number such as 10_000, not %q", what, s)
		case v < least || v > most:
			l.fail(at(n), "%s lies between %d and %d, not at %s", what, least, most, s)
		default:
			*dst = v
		}
	}
}

// money reads an amount of the programme's currency, such as 12.00, as minor units.
func (l *loader) money(dst *int64, what string) func(ast.Node) {
	return func(n ast.Node) {
		s, ok := l.text(n, what)
		if !ok {
			return
		}
		decimals := minorDigits(l.p.Currency)
		major, minor, _ := strings.Cut(strings.ReplaceAll(s, "_", ""), ".")
		v, err := strconv.ParseInt(major+minor+strings.Repeat("0", max(0, decimals-len(minor))), 10, 64)
		switch {
		case strings.HasPrefix(s, "-"):
			l.fail(at(n), "%s cannot be negative", what)
		case err != nil || major == "" || s[len(s)-1] == '.' || strings.ContainsAny(s, "+"):
			l.fail(at(n), "%s is an amount of %s such as 12%s, not %q", what, l.p.Currency, example(decimals), s)
		case len(minor) > decimals:
			l.fail(at(n), "%s: %s has %d decimals and %s has %d", what, s, len(minor), l.p.Currency, decimals)
		default:
			*dst = v
		}
	}
}

func example(decimals int) string {
	if decimals == 0 {
		return ""
	}
	return "." + strings.Repeat("0", decimals)
}

// minorDigits is the number of decimals of an ISO 4217 currency.
func minorDigits(currency string) int {
	switch currency {
	case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF":
		return 0
	case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND":
		return 3
	}
	return 2
}

// gwei reads a fee such as 30 gwei.
func (l *loader) gwei(dst *uint64, what string) func(ast.Node) {
	return func(n ast.Node) {
		s, ok := l.text(n, what)
		if !ok {
			return
		}
		digits, isGwei := strings.CutSuffix(s, "gwei")
		v, err := strconv.ParseUint(strings.TrimSpace(digits), 10, 64)
		if !isGwei || err != nil {
			l.fail(at(n), "%s is a fee such as 30 gwei, not %q", what, s)
			return
		}
		*dst = v
	}
}

func itoa(v uint16) string { return strconv.Itoa(int(v)) }
