package chain

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/guerdon/guerdon/record"
)

// Act is what one log says that somebody's wallet did, or had done to it: an event
// whose member is not known yet.
type Act struct {
	Wallet common.Address
	Event  record.Event
}

// actKinds are the types of chain events, and the logs they come from.
var actKinds = []struct {
	name string
	kind Kind
}{
	{record.TypeRedemption, KindRedeemed},
	{record.TypeClaim, KindClaimed},
	{record.TypeCancellation, KindCancelled},
	{record.TypeVoucherFulfilled, KindFulfilled},
	{record.TypeVoucherRefunded, KindRefunded},
	{record.TypeTransferOut, KindTransfer},
	{record.TypeTransferIn, KindTransfer},
	{record.TypeBadgeEvolved, KindBadge},
	{record.TypeExpiry, KindBreakage},
}

// ActTypes are the types of chain events.
func ActTypes() []string {
	var out []string
	for _, a := range actKinds {
		out = append(out, a.name)
	}
	return out
}

// KindsOf are the logs that events of these types come from.
func KindsOf(types []string) []Kind {
	var out []Kind
	for _, a := range actKinds {
		if slices.Contains(types, a.name) && !slices.Contains(out, a.kind) {
			out = append(out, a.kind)
		}
	}
	return out
}

// Acts are the events of these types that a log becomes: none, one, or of a transfer
// one for each side. An event is named by the block and the place in it, so that a log
// that a reorg moves to another block is another event.
func (ev *LogEvent) Acts(chainID uint64, types []string) []Act {
	var out []Act
	add := func(of string, wallet common.Address, suffix string, attrs ...string) {
		if wallet == (common.Address{}) || !slices.Contains(types, of) {
			return
		}
		e := record.Event{ID: ev.Name(chainID) + suffix, Source: record.SourceChain, Type: of, TimeMS: ev.TimeMS}
		attrs = append(attrs, "tx", ev.TxHash.Hex(), "block", strconv.FormatUint(ev.Block, 10))
		for i := 0; i < len(attrs); i += 2 {
			e.Attrs = append(e.Attrs, record.Attr{Name: attrs[i], Value: attrs[i+1]})
		}
		out = append(out, Act{wallet, e})
	}
	token, amount := strconv.FormatUint(uint64(ev.ID), 10), ev.Amount.Dec()
	switch ev.Kind {
	case KindRedeemed:
		add(record.TypeRedemption, ev.Owner, "", "token", token, "amount", amount, "path", textOf(ev.Path))
	case KindClaimed:
		add(record.TypeClaim, ev.Owner, "", "token", token, "amount", amount)
	case KindCancelled:
		add(record.TypeCancellation, ev.Owner, "", "token", token, "amount", amount)
	case KindBreakage:
		add(record.TypeExpiry, ev.Owner, "", "token", token, "amount", amount)
	case KindFulfilled:
		add(record.TypeVoucherFulfilled, ev.Owner, "", "voucher", fmt.Sprint(ev.Voucher), "token", token, "amount", amount,
			"evidence", hexutil.Encode(ev.Evidence[:]))
	case KindRefunded:
		add(record.TypeVoucherRefunded, ev.Owner, "", "voucher", fmt.Sprint(ev.Voucher), "token", token, "amount", amount)
	case KindBadge:
		add(record.TypeBadgeEvolved, ev.Owner, "", "from", fmt.Sprint(ev.FromTier), "to", fmt.Sprint(ev.ToTier), "purchases", fmt.Sprint(ev.Count))
	case KindTransfer:
		if ev.From == (common.Address{}) || ev.Owner == (common.Address{}) {
			break // minted or burned
		}
		add(record.TypeTransferOut, ev.From, "/out", "token", token, "amount", amount)
		add(record.TypeTransferIn, ev.Owner, "/in", "token", token, "amount", amount)
	}
	return out
}

// Name names a log: chain/block hash/index, and for one of several in a log .sub.
func (ev *LogEvent) Name(chainID uint64) string {
	id := fmt.Sprintf("%d/%s/%d", chainID, ev.Hash, ev.Index)
	if ev.Sub > 0 {
		id += "." + strconv.Itoa(ev.Sub)
	}
	return id
}

// textOf is a path's name: the bytes before the zeros, or in hex where they are not text.
func textOf(b [32]byte) string {
	s := strings.TrimRight(string(b[:]), "\x00")
	for _, r := range s {
		if r < ' ' || r == '\uFFFD' || r == 0x7f {
			return hexutil.Encode(b[:])
		}
	}
	return s
}
