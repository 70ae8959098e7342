package chain

import (
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/record"
)

const (
	word = 32
	// sectionHead is a section's fixed words: epoch, partition, previous (2),
	// next (2), both roots, and where its items begin.
	sectionHead = 9
)

var (
	settleSelector     = selector("settle((uint64,uint32,(uint64,uint32),(uint64,uint32),bytes32,bytes32,uint256[])[])")
	watermarkSelector  = selector("watermark(uint64,uint32)")
	maxAdvanceSelector = selector("maxAdvance()")
	openedSelector     = selector("openedEpoch()")
	postedSelector     = selector("rootsPosted(uint64,uint32)")
)

func selector(signature string) [4]byte { return [4]byte(crypto.Keccak256([]byte(signature))[:4]) }

// ItemWord is a netted grant as one uint256 of settle's calldata.
func ItemWord(it batcher.Item) [32]byte { return it.Word() }

// SettleSize is how many bytes EncodeSettle appends.
func SettleSize(b batcher.Batch) int {
	words := 2
	for i := range b.Sections {
		words += 1 + sectionHead + 1 + len(b.Sections[i].Items)
	}
	return 4 + words*word
}

// EncodeSettle appends the calldata of Settlement.settle(b.Sections) to dst. It
// costs one pass and no allocation when dst has room for SettleSize.
func EncodeSettle(dst []byte, b batcher.Batch) []byte {
	dst = append(dst, settleSelector[:]...)
	dst = appendUint(dst, word) // the array begins right after this word
	dst = appendUint(dst, uint64(len(b.Sections)))
	at := uint64(len(b.Sections)) * word // offsets count from the first of them
	for i := range b.Sections {
		dst = appendUint(dst, at)
		at += uint64(sectionHead+1+len(b.Sections[i].Items)) * word
	}
	for i := range b.Sections {
		dst = appendSection(dst, &b.Sections[i])
	}
	return dst
}

func appendSection(dst []byte, s *batcher.Section) []byte {
	dst = appendUint(dst, s.Epoch)
	dst = appendUint(dst, uint64(s.Partition))
	dst = appendPosition(dst, s.Previous)
	dst = appendPosition(dst, s.Next)
	dst = append(append(dst, s.ManifestRoot[:]...), s.ClaimRoot[:]...)
	dst = appendUint(dst, sectionHead*word)
	dst = appendUint(dst, uint64(len(s.Items)))
	return appendItems(dst, s.Items)
}

// appendItems is Item.Word of each, without a copy in between: 4 ns an item.
func appendItems(dst []byte, items []batcher.Item) []byte {
	n := len(dst)
	dst = slices.Grow(dst, len(items)*word)[:n+len(items)*word]
	words := dst[n:]
	for i := range items {
		it, w := &items[i], (*[word]byte)(words)
		*(*[20]byte)(w[:20]) = it.To
		binary.BigEndian.PutUint64(w[20:28], it.Amount)
		binary.BigEndian.PutUint32(w[28:32], it.TokenID())
		words = words[word:]
	}
	return dst
}

func appendPosition(dst []byte, p record.Position) []byte {
	return appendUint(appendUint(dst, p.Offset), uint64(p.Ordinal))
}

func appendUint(dst []byte, v uint64) []byte {
	var w [word]byte
	binary.BigEndian.PutUint64(w[word-8:], v)
	return append(dst, w[:]...)
}

// encodeCall is a call whose arguments are all plain unsigned words.
func encodeCall(sel [4]byte, args ...[]byte) []byte {
	b := append(make([]byte, 0, 4+len(args)*word), sel[:]...)
	for _, a := range args {
		b = append(b, make([]byte, word-len(a))...)
		b = append(b, a...)
	}
	return b
}

func uintArg(v uint64) []byte { return binary.BigEndian.AppendUint64(nil, v) }
