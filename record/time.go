package record

import (
	"errors"
	"fmt"
)

const (
	secondMS = 1000
	minuteMS = 60 * secondMS
	hourMS   = 60 * minuteMS
	dayMS    = 24 * hourMS

	// The years 0000 to 9999, which RFC 3339 can write.
	minTimeMS = -62167219200000
	maxTimeMS = 253402300799999
)

var errNotTime = errors.New("want a time like 2006-01-02T15:04:05Z (RFC 3339)")

// AppendTime appends ms as RFC 3339 in UTC, always with milliseconds:
// 2006-01-02T15:04:05.000Z. A time outside the years 0000 to 9999 is written as
// the nearest one inside.
func AppendTime(dst []byte, ms int64) []byte {
	ms = min(max(ms, minTimeMS), maxTimeMS)
	day := floorDay(ms)
	rest := ms - day*dayMS
	y, m, d := civil(day)
	dst = append2(dst, y/100)
	dst = append2(dst, y%100)
	dst = append2(append(dst, '-'), m)
	dst = append2(append(dst, '-'), d)
	dst = append2(append(dst, 'T'), int(rest/hourMS))
	dst = append2(append(dst, ':'), int(rest/minuteMS%60))
	dst = append2(append(dst, ':'), int(rest/secondMS%60))
	milli := int(rest % secondMS)
	dst = append(dst, '.', byte('0'+milli/100))
	return append(append2(dst, milli%100), 'Z')
}

// floorDay is the UTC day of ms since 1970, before it too.
func floorDay(ms int64) int64 {
	day := ms / dayMS
	if ms%dayMS < 0 {
		day--
	}
	return day
}

// FormatTime is AppendTime as a string.
func FormatTime(ms int64) string { return string(AppendTime(nil, ms)) }

func append2(dst []byte, n int) []byte { return append(dst, byte('0'+n/10), byte('0'+n%10)) }

// ParseTime reads an RFC 3339 time as Unix milliseconds; what is finer than a
// millisecond is cut off. The zone is required: a time without one names no
// moment. Letters are capital and leap seconds are refused, as in package time.
func ParseTime(s string) (int64, error) {
	if len(s) < 19 || s[4] != '-' || s[7] != '-' || s[10] != 'T' || s[13] != ':' || s[16] != ':' {
		return 0, errNotTime
	}
	century, year, month, day := two(s, 0), two(s, 2), two(s, 5), two(s, 8)
	hour, minute, second := two(s, 11), two(s, 14), two(s, 17)
	// two answers a value out of every range for what is not two digits.
	if century > 99 || year > 99 || month < 1 || month > 12 || day < 1 ||
		hour > 23 || minute > 59 || second > 59 || day > daysIn(century*100+year, month) {
		return 0, errNotTime
	}
	ms := days(century*100+year, month, day)*dayMS +
		int64(hour)*hourMS + int64(minute)*minuteMS + int64(second)*secondMS
	milli, i, ok := fraction(s, 19)
	if !ok {
		return 0, errNotTime
	}
	ms += milli
	zone, err := parseZone(s, i)
	if err != nil {
		return 0, err
	}
	if ms -= zone; ms < minTimeMS || ms > maxTimeMS {
		return 0, errNotTime
	}
	return ms, nil
}

// fraction reads ".123456" at i as whole milliseconds, and returns where it ends.
func fraction(s string, i int) (ms int64, next int, ok bool) {
	if i >= len(s) || s[i] != '.' {
		return 0, i, true
	}
	i++
	from := i
	for scale := int64(100); i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
		ms += int64(s[i]-'0') * scale
		scale /= 10
	}
	return ms, i, i > from
}

// parseZone reads the zone at i, the last thing in s, as an offset in milliseconds.
func parseZone(s string, i int) (int64, error) {
	if i == len(s) {
		return 0, fmt.Errorf("%q has no zone: add Z, or an offset such as +01:00", s)
	}
	if s[i] == 'Z' && i+1 == len(s) {
		return 0, nil
	}
	if s[i] != '+' && s[i] != '-' || len(s) != i+6 || s[i+3] != ':' {
		return 0, errNotTime
	}
	h, m := two(s, i+1), two(s, i+4)
	if h > 23 || m > 59 {
		return 0, errNotTime
	}
	offset := int64(h)*hourMS + int64(m)*minuteMS
	if s[i] == '-' {
		offset = -offset
	}
	return offset, nil
}

// two is the number that the two digits at i stand for, 255 if they are not digits.
func two(s string, i int) int {
	a, b := s[i]-'0', s[i+1]-'0'
	if a > 9 || b > 9 {
		return 255
	}
	return int(a)*10 + int(b)
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// days is the number of days from 1970-01-01 to a date of the proleptic
// Gregorian calendar. Years are counted from March, so that the leap day is the
// last of its year, in eras of 400 years that all have the same length
// (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
func days(year, month, day int) int64 {
	if month <= 2 {
		year--
	}
	year += 400 // the year before 0000 begins in March of -1
	era, inEra := year/400, year%400
	dayOfYear := (153*((month+9)%12)+2)/5 + day - 1
	dayOfEra := inEra*365 + inEra/4 - inEra/100 + dayOfYear
	return int64(era-1)*146097 + int64(dayOfEra) - 719468
}

// civil is the inverse of days, for the years 0000 to 9999.
func civil(day int64) (year, month, d int) {
	z := int(day) + 719468 + 146097
	era, dayOfEra := z/146097-1, z%146097
	inEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*inEra + inEra/4 - inEra/100)
	mp := (5*dayOfYear + 2) / 153
	d = dayOfYear - (153*mp+2)/5 + 1
	month = mp + 3
	if month > 12 {
		month -= 12
	}
	year = inEra + era*400
	if month <= 2 {
		year++
	}
	return year, month, d
}
