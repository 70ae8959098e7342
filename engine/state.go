package engine

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/guerdon/guerdon/reward"
)

// state is what a partition carries from one transaction to the next, beside its
// members. It travels as the changelog's "s" record and as the store's checkpoint,
// so that a successor goes on in the middle of a sweep.
type state struct {
	next        int64  // next input offset
	watermarkMS int64  // greatest event time applied; decisions carry it as their time
	boundaryMS  int64  // next sweep boundary; 0: none met yet
	sweeping    bool   // the next record has begun the sweep at boundaryMS
	cursor      string // last member that sweep scored
	ordinal     uint32 // decisions made so far at the next record
	programID   string
	modelID     string
	budget      reward.Budget
	heard       []heard // last handover taken, by partition
}

// A state that took no handover is version 1.
const (
	stateVersion = 1
	heardVersion = 2
)

// errState marks partition-state bytes that are not ours.
var errState = errors.New("partition state unreadable")

// encode writes the state: version, fixed fields big-endian, three strings with
// uvarint lengths, the budget, what was heard. FORMAT.md of features describes the
// bytes.
func (s *state) encode() []byte {
	dst := []byte{stateVersion}
	if len(s.heard) > 0 {
		dst[0] = heardVersion
	}
	dst = binary.BigEndian.AppendUint64(dst, uint64(s.next))
	dst = binary.BigEndian.AppendUint64(dst, uint64(s.watermarkMS))
	dst = binary.BigEndian.AppendUint64(dst, uint64(s.boundaryMS))
	sweeping := byte(0)
	if s.sweeping {
		sweeping = 1
	}
	dst = append(dst, sweeping)
	dst = binary.BigEndian.AppendUint32(dst, s.ordinal)
	for _, text := range []string{s.cursor, s.programID, s.modelID} {
		dst = binary.AppendUvarint(dst, uint64(len(text)))
		dst = append(dst, text...)
	}
	dst = reward.AppendBudget(dst, &s.budget)
	if len(s.heard) > 0 {
		dst = binary.AppendUvarint(dst, uint64(len(s.heard)))
		for _, h := range s.heard {
			dst = binary.BigEndian.AppendUint32(dst, uint32(h.partition))
			dst = binary.BigEndian.AppendUint64(dst, uint64(h.offset))
		}
	}
	return dst
}

// decodeState reads what encode wrote.
func decodeState(b []byte) (state, error) {
	const fixed = 1 + 8 + 8 + 8 + 1 + 4
	if len(b) < fixed {
		return state{}, fmt.Errorf("%w: %d bytes", errState, len(b))
	}
	version := b[0]
	if version != stateVersion && version != heardVersion {
		return state{}, fmt.Errorf("%w: version %d, this build reads %d and %d", errState, version, stateVersion, heardVersion)
	}
	s := state{
		next:        int64(binary.BigEndian.Uint64(b[1:])),
		watermarkMS: int64(binary.BigEndian.Uint64(b[9:])),
		boundaryMS:  int64(binary.BigEndian.Uint64(b[17:])),
		sweeping:    b[25] == 1,
		ordinal:     binary.BigEndian.Uint32(b[26:]),
	}
	b = b[fixed:]
	for _, text := range []*string{&s.cursor, &s.programID, &s.modelID} {
		n, w := binary.Uvarint(b)
		if w <= 0 || uint64(len(b)-w) < n {
			return state{}, fmt.Errorf("%w: a string runs past the end", errState)
		}
		*text = string(b[w : w+int(n)])
		b = b[w+int(n):]
	}
	rest, err := reward.DecodeBudget(b, &s.budget)
	if err != nil {
		return state{}, fmt.Errorf("%w: budget: %w", errState, err)
	}
	if version == heardVersion {
		if s.heard, rest, err = decodeHeard(rest); err != nil {
			return state{}, err
		}
	}
	if len(rest) != 0 {
		return state{}, fmt.Errorf("%w: %d bytes too many", errState, len(rest))
	}
	return s, nil
}

func decodeHeard(b []byte) (list []heard, rest []byte, err error) {
	const size = 4 + 8
	n, w := binary.Uvarint(b)
	if w <= 0 || n == 0 || n > uint64(len(b)-w)/size {
		return nil, nil, fmt.Errorf("%w: %d handovers run past the end", errState, n)
	}
	b = b[w:]
	for range n {
		h := heard{int32(binary.BigEndian.Uint32(b)), int64(binary.BigEndian.Uint64(b[4:]))}
		if k := len(list); h.partition < 0 || h.offset < 0 || k > 0 && h.partition <= list[k-1].partition {
			return nil, nil, fmt.Errorf("%w: handovers out of order", errState)
		}
		list, b = append(list, h), b[size:]
	}
	return list, b, nil
}
