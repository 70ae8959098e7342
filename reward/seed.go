package reward

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"hash"
	"math/bits"
)

// Seed draws the randomness of exploration and of the holdout: HMAC-SHA256 under
// the programme's secret key, so that a client who picks its own ids cannot
// grind for a reward. The messages, which no two uses share:
//
//	"event\x00"   | u32 len(source) | source | event id
//	"sweep\x00"   | u32 len(member) | member | i64 boundary, Unix ms
//	"holdout\x00" | member
//
// Integers are big-endian. A Seed has scratch space: one per goroutine.
type Seed struct {
	mac hash.Hash
	msg []byte
	sum []byte
}

// NewSeed takes the secret key. Another key is another programme: it changes who
// is in the holdout and what exploration draws.
func NewSeed(key []byte) *Seed {
	return &Seed{mac: hmac.New(sha256.New, key), msg: make([]byte, 0, 128), sum: make([]byte, 0, sha256.Size)}
}

func (s *Seed) draw() []byte {
	s.mac.Reset()
	s.mac.Write(s.msg)
	s.sum = s.mac.Sum(s.sum[:0])
	return s.sum
}

// Holdout reports whether a member is among the share that gets nothing.
func (s *Seed) Holdout(member string, share float64) bool {
	if share <= 0 {
		return false
	}
	s.msg = append(append(s.msg[:0], "holdout\x00"...), member...)
	return unit(s.draw()) < share
}

// explore draws whether to explore (a share of cases) and which of n.
func (s *Seed) explore(in *Input, share float64, n int) (bool, int) {
	if in.Sweep {
		s.msg = append(s.msg[:0], "sweep\x00"...)
		s.msg = binary.BigEndian.AppendUint32(s.msg, uint32(len(in.Member)))
		s.msg = append(s.msg, in.Member...)
		s.msg = binary.BigEndian.AppendUint64(s.msg, uint64(in.TimeMS))
	} else {
		s.msg = append(s.msg[:0], "event\x00"...)
		s.msg = binary.BigEndian.AppendUint32(s.msg, uint32(len(in.Source)))
		s.msg = append(append(s.msg, in.Source...), in.EventID...)
	}
	d := s.draw()
	which, _ := bits.Mul64(binary.BigEndian.Uint64(d[8:]), uint64(n))
	return unit(d) < share, int(which)
}

// unit maps the first 53 bits of d to [0, 1), exactly.
func unit(d []byte) float64 {
	return float64(binary.BigEndian.Uint64(d)>>11) / (1 << 53)
}
