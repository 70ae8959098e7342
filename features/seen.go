package features

import (
	"encoding/binary"

	"github.com/guerdon/guerdon/record"
)

// maxIDs bounds the event ids a member's profile remembers.
const maxIDs = 64

// seenID is one remembered event: the hash of its source and id, and the
// member's clock (the newest time of any event so far) when it came. The clock,
// not the event's own time, is what the horizon is measured on: so the retry of
// a late event is caught as surely as that of a prompt one.
type seenID struct {
	hash  uint64
	clock int64
}

// idBytes is one encoded.
const idBytes = 16

func seenAt(b []byte) seenID {
	return seenID{binary.LittleEndian.Uint64(b), int64(binary.LittleEndian.Uint64(b[8:]))}
}

func (s seenID) append(dst []byte) []byte {
	return binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(dst, s.hash), uint64(s.clock))
}

// remember reports whether e is new, and if it is, remembers it at clock. An
// event without an id is always new and never remembered.
//
// Clocks never fall, so what has passed the horizon is a prefix: it is dropped
// first, and only an id that a full ring loses before its time counts as evicted.
func (p *Profile) remember(l *Layout, e *record.Event, clock int64) bool {
	if e.ID == "" {
		return true
	}
	h := eventHash(e.Source, e.ID)
	expired := 0
	for expired < len(p.ids) && seenAt(p.ids[expired:]).clock < clock-l.horizonMS {
		expired += idBytes
	}
	for b := p.ids[expired:]; len(b) >= idBytes; b = b[idBytes:] {
		if binary.LittleEndian.Uint64(b) == h {
			return false
		}
	}
	if expired == 0 && len(p.ids) >= maxIDs*idBytes {
		expired = idBytes
		p.evictedIDs++
	}
	if expired > 0 {
		p.ids = p.ids[:copy(p.ids, p.ids[expired:])]
	}
	p.ids = seenID{h, clock}.append(p.ids)
	return true
}

// FNV-1a, 64 bit. Collisions are a member's own events taken for each other, at
// 64 remembered ids about 3e-18 per event.
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

func fnv(h uint64, s string) uint64 {
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * fnvPrime
	}
	return h
}

// eventHash names an event: an id is unique within its source. The byte between
// them occurs in no UTF-8 text.
func eventHash(source, id string) uint64 {
	return fnv((fnv(fnvOffset, source)^0xff)*fnvPrime, id)
}
