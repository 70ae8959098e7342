package chain

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"

	"github.com/guerdon/guerdon/batcher"
)

// GasSchedule is what a fork charges and our contracts spend, in gas. Forks
// reprice, so it is a value that a deployment can replace, not constants.
type GasSchedule struct {
	TxBase      uint64 `json:"tx_base"`
	ZeroByte    uint64 `json:"zero_byte"` // calldata
	NonZeroByte uint64 `json:"non_zero_byte"`
	FloorZero   uint64 `json:"floor_zero"` // EIP-7623: least a transaction pays per calldata byte
	FloorByte   uint64 `json:"floor_byte"`
	TxCap       uint64 `json:"tx_cap"`       // EIP-7825: most one transaction may ask for
	MaxTxBytes  int    `json:"max_tx_bytes"` // what pools relay

	Call    uint64 `json:"call"`    // settle itself: role check, guard, epoch
	Root    uint64 `json:"root"`    // a root of claims in a slot of its own
	Section uint64 `json:"section"` // a partition's first watermark, Settled, both grant calls
	Run     uint64 `json:"run"`     // a token's first supply, its class's issuance
	Item    uint64 `json:"item"`    // a token to a new holder, refused ones included
	Badge   uint64 `json:"badge"`   // a badge's mint
	Receive uint64 `json:"receive"` // what one contract wallet's acceptance needs at hand
}

// GasScheduleOf is the schedule of a fork, "cancun", "prague" or "osaka" (which "" means
// too), or of a JSON file that says where a chain differs from osaka.
func GasScheduleOf(spec string) (GasSchedule, error) {
	g := OsakaGas()
	switch spec {
	case "", "osaka":
		return g, nil
	case "prague": // no cap of its own: what any block since had room for
		g.TxCap = 30_000_000
		return g, nil
	case "cancun": // nor a floor
		g.TxCap, g.FloorZero, g.FloorByte = 30_000_000, 0, 0
		return g, nil
	}
	text, err := os.ReadFile(spec)
	if err != nil {
		return g, fmt.Errorf("gas schedule %q is neither cancun, prague or osaka nor a file: %w", spec, err)
	}
	from := json.NewDecoder(bytes.NewReader(text))
	from.DisallowUnknownFields()
	if err := from.Decode(&g); err != nil {
		return g, fmt.Errorf("gas schedule %s: %w", spec, err)
	}
	if g.TxCap < g.TxBase || g.MaxTxBytes < 1<<10 {
		return g, fmt.Errorf("gas schedule %s: tx_cap %d and max_tx_bytes %d leave room for no batch", spec, g.TxCap, g.MaxTxBytes)
	}
	return g, nil
}

// OsakaGas is mainnet's schedule since Osaka with what our contracts were
// measured to spend there, plus a tenth. See TestGasBound.
func OsakaGas() GasSchedule {
	return GasSchedule{
		TxBase: 21_000, ZeroByte: 4, NonZeroByte: 16, FloorZero: 10, FloorByte: 40,
		TxCap: 1 << 24, MaxTxBytes: 128 << 10,
		Call: 30_000, Root: 36_000, Section: 55_000, Run: 60_000, Item: 31_000, Badge: 33_000, Receive: 260_000,
	}
}

// Gas bounds what settling b costs if every wallet is new and plain, with room
// for one contract wallet at its worst. A batch with many contract wallets can
// need more: sending one finds that out by simulation, asks for TxCap, and says
// batcher.ErrTooLarge when that is not enough either. Roots count as non-zero
// bytes, so it does not matter whether they are known yet.
func (g GasSchedule) Gas(b batcher.Batch) uint64 {
	run := g.Call + g.Receive
	zero, data := uint64(0), uint64(0)
	count := func(w [32]byte) {
		for _, x := range w {
			if x == 0 {
				zero++
			} else {
				data++
			}
		}
	}
	for i := range b.Sections {
		s := &b.Sections[i]
		run += g.Section
		if s.ClaimRoot != ([32]byte{}) {
			run += g.Root
			data += 32
		}
		for j := range s.Items {
			it := s.Items[j]
			count(it.Word())
			switch {
			case it.IsBadge():
				run += g.Badge
				continue
			case j == 0 || s.Items[j-1].TokenID() != it.TokenID():
				run += g.Run
			}
			run += g.Item
		}
	}
	// What is not items: 11 words a section, of which a few bytes are set.
	data += uint64(len(b.Sections))*(32+48) + 8
	zero += uint64(len(b.Sections))*(11*32-80) + 64
	paid := g.TxBase + zero*g.ZeroByte + data*g.NonZeroByte + run
	floor := g.TxBase + zero*g.FloorZero + data*g.FloorByte
	return max(paid, floor)
}
