package record

import (
	"math"
	"strconv"
	"unicode/utf8"
)

// appendString appends s as a JSON string: only what JSON requires is escaped,
// and bytes that are not UTF-8 become U+FFFD.
func appendString(dst []byte, s string) []byte {
	dst = append(dst, '"')
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if !plain[c] {
				dst = appendEscape(append(dst, s[from:i]...), c)
				from = i + 1
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			dst = append(append(dst, s[from:i]...), "\uFFFD"...)
			from = i + 1
		}
		i += n
	}
	return append(append(dst, s[from:]...), '"')
}

func appendEscape(dst []byte, c byte) []byte {
	const hex = "0123456789abcdef"
	switch c {
	case '"', '\\':
		return append(dst, '\\', c)
	case '\n':
		return append(dst, '\\', 'n')
	case '\r':
		return append(dst, '\\', 'r')
	case '\t':
		return append(dst, '\\', 't')
	}
	return append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
}

// appendField appends ,"name":"s" unless s is empty. Names are plain.
func appendField(dst []byte, name, s string) []byte {
	if s == "" {
		return dst
	}
	dst = append(append(append(dst, `,"`...), name...), `":`...)
	return appendString(dst, s)
}

func appendTimeString(dst []byte, ms int64) []byte {
	return append(AppendTime(append(dst, '"'), ms), '"')
}

// appendFloat appends the shortest text that reads back as f, laid out as
// encoding/json does; NaN and infinities, which JSON cannot write, become null.
func appendFloat(dst []byte, f float64) []byte {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return append(dst, "null"...)
	}
	format := byte('f')
	if abs := math.Abs(f); abs != 0 && (abs < 1e-6 || abs >= 1e21) {
		format = 'e'
	}
	return shortExponent(strconv.AppendFloat(dst, f, format, -1, 64))
}

// shortExponent writes e-09 as e-9.
func shortExponent(dst []byte) []byte {
	if n := len(dst); n >= 4 && dst[n-4] == 'e' && dst[n-2] == '0' {
		dst[n-2] = dst[n-1]
		dst = dst[:n-1]
	}
	return dst
}

// significantDigits of a feature and of a reason.
const significantDigits = 7

var powersOfTen = [...]float64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9}

// appendRounded is a number to look at: whole ones exactly, others to seven
// significant digits, or whole from a million on. The usual sizes take one
// multiplication.
func appendRounded(dst []byte, f float64) []byte {
	if whole := int64(f); float64(whole) == f && whole > -1e15 && whole < 1e15 {
		return strconv.AppendInt(dst, whole, 10)
	}
	abs := math.Abs(f)
	switch {
	case f-f != 0:
		return append(dst, "null"...)
	case abs >= 1e6 && abs < 1e15:
		return strconv.AppendInt(dst, int64(math.RoundToEven(f)), 10)
	case abs < 1e-3 || abs >= 1e15:
		return shortExponent(strconv.AppendFloat(dst, f, 'g', significantDigits, 64))
	}
	if f < 0 {
		dst = append(dst, '-')
	}
	decimals := 9
	for abs >= powersOfTen[9-decimals]/100 { // 0.001 to 0.01 has nine
		decimals--
	}
	n := uint64(float64(abs*powersOfTen[decimals]) + 0.5)
	scale := uint64(powersOfTen[decimals])
	dst = strconv.AppendUint(dst, n/scale, 10)
	return appendFraction(dst, n%scale, decimals)
}

// appendFraction appends n as digits behind the point, without zeros at the end.
func appendFraction(dst []byte, n uint64, digits int) []byte {
	if n == 0 {
		return dst
	}
	for n%10 == 0 {
		n, digits = n/10, digits-1
	}
	dst = append(dst, ".000000000"[:1+digits]...)
	for i := len(dst) - 1; n > 0; i-- {
		dst[i] = byte('0' + n%10)
		n /= 10
	}
	return dst
}

// comma appends the comma before element i of a list.
func comma(dst []byte, i int) []byte {
	if i > 0 {
		return append(dst, ',')
	}
	return dst
}
