package source

import (
	"errors"
	"strconv"
	"strings"
	"time"

	"github.com/guerdon/guerdon/record"
)

const (
	minTimeMS = -62167219200000 // the years 0000 to 9999, which an event can say
	maxTimeMS = 253402300799999
)

var (
	errNotTime = errors.New("want a time such as 2026-01-31T12:00:00Z")
	errNoZone  = errors.New("a time without a zone: set the source's time_zone")
	errEpoch   = errors.New("a number is Unix milliseconds, and this one would be before 1973 or after 5138")
)

// parseTime reads a moment as Unix milliseconds: RFC 3339, also with a blank for
// the T and an offset like +0200, or a date alone; zone is taken where the text
// has none, nil being an error. A number is Unix milliseconds.
func parseTime(v *value, zone *time.Location) (int64, error) {
	if v.kind == number {
		n, err := parseInteger(v.text)
		if err != nil || n > -1e11 && n < 1e11 || n >= 1e14 || n < minTimeMS {
			return 0, errEpoch
		}
		return n, nil
	}
	if v.kind != text {
		return 0, errNotTime
	}
	if ms, err := record.ParseTime(v.text); err == nil {
		return ms, nil
	}
	s, offset, zoned := splitZone(v.text)
	if len(s) == len("2006-01-02") {
		s += "T00:00:00"
	}
	if len(s) > 10 && s[10] == ' ' {
		s = s[:10] + "T" + s[11:]
	}
	ms, err := record.ParseTime(s + "Z")
	switch {
	case err != nil:
		return 0, errNotTime
	case zoned:
		ms -= offset
	case zone == nil:
		return 0, errNoZone
	default:
		ms = local(ms, zone)
	}
	if ms < minTimeMS || ms > maxTimeMS {
		return 0, errNotTime
	}
	return ms, nil
}

// splitZone takes Z, UTC, +02:00, +0200 or +02 off the end of s, and returns the
// offset in milliseconds.
func splitZone(s string) (rest string, offset int64, zoned bool) {
	for _, utc := range [...]string{"Z", "z", " UTC"} {
		if rest, ok := strings.CutSuffix(s, utc); ok {
			return strings.TrimRight(rest, " "), 0, true
		}
	}
	i := strings.LastIndexAny(s, "+-")
	if i < len("2006-01-02T15:04") {
		return s, 0, false
	}
	z := s[i+1:]
	if len(z) == 5 && z[2] == ':' {
		z = z[:2] + z[3:]
	}
	if len(z) == 2 {
		z += "00"
	}
	n, err := strconv.ParseUint(z, 10, 16)
	if len(z) != 4 || err != nil || n/100 > 23 || n%100 > 59 {
		return s, 0, false
	}
	offset = int64(n/100)*3_600_000 + int64(n%100)*60_000
	if s[i] == '-' {
		offset = -offset
	}
	return strings.TrimRight(s[:i], " "), offset, true
}

// local is the moment at which clocks in zone show ms, a local time written as
// if it were UTC. Where clocks were set back and showed it twice, it is the
// first; where they were set forward over it, it is as long after the change as
// the text is: in both cases the offset from before the change counts.
func local(ms int64, zone *time.Location) int64 {
	const day = 24 * 3_600_000
	before, after := offsetMS(ms-day, zone), offsetMS(ms+day, zone)
	if offsetMS(ms-before, zone) != before && offsetMS(ms-after, zone) == after {
		return ms - after
	}
	return ms - before
}

func offsetMS(ms int64, zone *time.Location) int64 {
	_, seconds := time.UnixMilli(ms).In(zone).Zone()
	return int64(seconds) * 1000
}
