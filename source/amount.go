package source

import (
	"errors"
	"math"
	"math/bits"
	"strconv"
	"strings"
)

// decimal is an exact number: coef × 10^-scale, with no trailing zero in coef.
type decimal struct {
	negative bool
	coef     uint64
	scale    int
}

var (
	errNotDecimal = errors.New("want a decimal number such as 19.99")
	errTooLarge   = errors.New("more than 64 bits hold")
)

// parseDecimal reads a decimal number, with an exponent if it has one. Nothing
// is rounded: what does not fit is an error.
func parseDecimal(s string) (decimal, error) {
	var d decimal
	if s != "" && (s[0] == '-' || s[0] == '+') {
		d.negative = s[0] == '-'
		s = s[1:]
	}
	mantissa, exponent := s, 0
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		n, err := strconv.ParseInt(s[i+1:], 10, 16)
		if err != nil {
			return d, errNotDecimal
		}
		mantissa, exponent = s[:i], int(n)
	}
	whole, fraction, dot := strings.Cut(mantissa, ".")
	if whole == "" || dot && fraction == "" || strings.Trim(whole+fraction, "0123456789") != "" {
		return d, errNotDecimal
	}
	digits := whole + fraction
	kept := strings.TrimRight(digits, "0")
	d.scale = len(fraction) - exponent - (len(digits) - len(kept))
	kept = strings.TrimLeft(kept, "0")
	if kept == "" {
		return decimal{}, nil
	}
	var err error
	if d.coef, err = strconv.ParseUint(kept, 10, 64); err != nil {
		return d, errTooLarge
	}
	return d, nil
}

// times is d × n.
func (d decimal) times(n int64) (decimal, error) {
	m := uint64(n)
	if n < 0 {
		m, d.negative = -m, !d.negative
	}
	hi, lo := bits.Mul64(d.coef, m)
	if hi != 0 {
		return d, errTooLarge
	}
	if lo == 0 {
		return decimal{}, nil
	}
	for d.coef = lo; d.coef%10 == 0; d.coef /= 10 {
		d.scale--
	}
	return d, nil
}

var errMoreDigits = errors.New("more digits than the currency has")

// units is d in units of 10^-digits.
func (d decimal) units(digits int) (int64, error) {
	if d.coef == 0 {
		return 0, nil
	}
	if d.scale > digits {
		return 0, errMoreDigits
	}
	n := d.coef
	for range min(digits-d.scale, 20) {
		if n > math.MaxInt64/10 {
			return 0, errTooLarge
		}
		n *= 10
	}
	if n > math.MaxInt64 {
		return 0, errTooLarge
	}
	if d.negative {
		return -int64(n), nil
	}
	return int64(n), nil
}

// parseInteger reads a whole number: 3, 3.0 and 3e0 are the same.
func parseInteger(s string) (int64, error) {
	d, err := parseDecimal(s)
	if err != nil {
		return 0, err
	}
	n, err := d.units(0)
	if errors.Is(err, errMoreDigits) {
		err = errors.New("want a whole number")
	}
	return n, err
}

// add is a+b, false where it does not fit.
func add(a, b int64) (int64, bool) {
	s := a + b
	return s, (s > a) == (b > 0)
}

// The currencies of ISO 4217 by the digits of their minor unit, with those
// withdrawn since 2013 that history may still hold.
const (
	none  = " BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF "
	three = " BHD IQD JOD KWD LYD OMR TND "
	four  = " CLF UYW "
	two   = " AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BYR BZD " +
		"CAD CDF CHE CHF CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD " +
		"HKD HNL HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL LVL MAD MDL MGA MKD MMK MNT " +
		"MOP MRO MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR " +
		"SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VEF " +
		"VES WST XCD XCG YER ZAR ZMW ZWG ZWL "
)

// digits is the number of digits of a currency's minor unit.
func digits(currency string) (int, bool) {
	if len(currency) != 3 || strings.ContainsAny(currency, " ") {
		return 0, false
	}
	key := " " + currency + " "
	switch {
	case strings.Contains(two, key):
		return 2, true
	case strings.Contains(none, key):
		return 0, true
	case strings.Contains(three, key):
		return 3, true
	case strings.Contains(four, key):
		return 4, true
	}
	return 0, false
}
