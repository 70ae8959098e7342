package chain

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"pgregory.net/rapid"

	"github.com/guerdon/guerdon/record"
)

// forkNode is a node whose chain is rewritten at will, above its final block.
type forkNode struct {
	at     Addresses
	blocks []forkBlock // the chain as it stands, from number 0
	final  int
	serial uint64 // makes blocks of one height differ
}

type forkBlock struct {
	header *types.Header
	logs   []types.Log
}

// extend adds a block with redemptions by these owners.
func (n *forkNode) extend(owners ...byte) {
	n.serial++
	h := &types.Header{Number: big.NewInt(int64(len(n.blocks))), Time: 1000 + uint64(len(n.blocks)), Extra: binary.BigEndian.AppendUint64(nil, n.serial)}
	if len(n.blocks) > 0 {
		h.ParentHash = n.blocks[len(n.blocks)-1].header.Hash()
	}
	b := forkBlock{header: h}
	for i, o := range owners {
		b.logs = append(b.logs, types.Log{
			Address: n.at.Rewards, BlockNumber: h.Number.Uint64(), BlockHash: h.Hash(), BlockTimestamp: h.Time,
			TxHash: common.Hash{o}, Index: uint(i),
			Topics: []common.Hash{topicRedeemed, common.BytesToHash([]byte{o}), {}, {}}, Data: make([]byte, 32),
		})
	}
	n.blocks = append(n.blocks, b)
}

func (n *forkNode) HeaderByNumber(_ context.Context, number *big.Int) (*types.Header, error) {
	switch {
	case number == nil:
		return n.blocks[len(n.blocks)-1].header, nil
	case number.Int64() == int64(rpc.FinalizedBlockNumber):
		return n.blocks[n.final].header, nil
	case number.Int64() < int64(len(n.blocks)):
		return n.blocks[number.Int64()].header, nil
	}
	return nil, ethereum.NotFound
}

func (n *forkNode) FilterLogs(_ context.Context, q ethereum.FilterQuery) (out []types.Log, err error) {
	for i := q.FromBlock.Uint64(); i <= q.ToBlock.Uint64() && i < uint64(len(n.blocks)); i++ {
		out = append(out, n.blocks[i].logs...)
	}
	return out, nil
}

// topicLog is what a test keeps of the events topic, by member: partitions have no
// order between them.
type topicLog map[string][]record.Event

func (l topicLog) append(evs []record.Event) {
	for _, ev := range evs {
		l[ev.Member] = append(l[ev.Member], ev)
	}
}

// stands are the ids that were told and not taken back, with their blocks; it fails where an id is told
// twice, or a void finds nothing to take back.
func (l topicLog) stands(t *rapid.T) map[string]uint64 {
	out, all := map[string]uint64{}, map[string]bool{}
	for m, evs := range l {
		for _, ev := range evs {
			if all[ev.ID] {
				t.Fatalf("%s told twice", ev.ID)
			}
			all[ev.ID] = true
			if ev.Type != record.TypeVoid {
				text, _ := ev.Attr("block")
				block, err := strconv.ParseUint(text, 10, 64)
				if err != nil {
					t.Fatal(err)
				}
				out[ev.ID] = block
				continue
			}
			id := strings.TrimSuffix(ev.ID, voidSuffix)
			if _, ok := out[id]; !ok || ev.RefundOf != id {
				t.Fatalf("%s voids nothing of %s", ev.ID, m)
			}
			delete(out, id)
		}
	}
	return out
}

// TestToldAgreesWithChain: whatever the chain does above its final block, however often
// the watcher forgets everything, what stands in the topic is what stands in the chain,
// once all of it is final, and what it looked at before that.
func TestToldAgreesWithChain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := &forkNode{at: Addresses{ChainID: 1, Epoch: 1, Access: common.Address{1}, Settlement: common.Address{2}, Rewards: common.Address{3}, Badge: common.Address{4}}}
		n.extend()
		early := rapid.Bool().Draw(t, "early")
		depth := rapid.Uint64Range(0, 3).Draw(t, "confirmations")
		topic, cursor := topicLog{}, uint64(0)
		var w *Watcher
		var told *Told
		restart := func() {
			var err error
			w, err = NewWatcher(WatcherConfig{Node: n, Addresses: n.at, Kinds: KindsOf(ActTypes()), Early: early, Confirmations: depth})
			if err != nil {
				t.Fatal(err)
			}
			w.cursor, told = cursor, NewTold(1, ActTypes())
			for _, evs := range topic {
				for i := range evs {
					told.Restore(&evs[i])
				}
			}
		}
		restart()
		look := func() {
			for {
				l, err := w.look(t.Context(), rapid.Uint64Range(1, 4).Draw(t, "span"))
				if err != nil {
					t.Fatal(err)
				}
				if l.Until == l.From {
					return
				}
				topic.append(told.Changes(l, func(a common.Address) string {
					if a[19] == 9 {
						return "" // linked by nobody
					}
					return fmt.Sprint("m", a[19]%4)
				}))
				w.cursor, cursor = l.Final, l.Final
			}
		}
		check := func() {
			want := map[string]bool{}
			for i := range n.blocks {
				if last := len(n.blocks) - 1 - int(depth); i > n.final && (!early || i > last) {
					break
				}
				for j := range n.blocks[i].logs {
					evs, _ := n.at.AppendLog(nil, &n.blocks[i].logs[j])
					for _, a := range evs[0].Acts(1, ActTypes()) {
						if a.Wallet[19] != 9 {
							want[a.Event.ID] = true
						}
					}
				}
			}
			got := map[string]uint64{} // its block
			for id, block := range topic.stands(t) {
				first, _ := splitID(id)
				got[first] = block
			}
			for id := range want {
				if _, ok := got[id]; !ok {
					t.Fatalf("not told: %s; final %d of %d", id, n.final, len(n.blocks)-1)
				}
			}
			for id, block := range got {
				if !want[id] && block <= uint64(n.final) {
					t.Fatalf("told, and not in the chain: %s", id)
				}
			}
		}
		var cut []forkBlock // a branch that may come back
		t.Repeat(map[string]func(*rapid.T){
			"extend": func(t *rapid.T) {
				n.extend(rapid.SliceOfN(rapid.ByteRange(1, 9), 0, 3).Draw(t, "owners")...)
			},
			"reorg": func(t *rapid.T) {
				keep := rapid.IntRange(n.final+1, len(n.blocks)).Draw(t, "keep")
				cut = slices.Clone(n.blocks[keep:])
				n.blocks = n.blocks[:keep:keep]
				for range rapid.IntRange(0, len(cut)+1).Draw(t, "new") {
					n.extend(rapid.SliceOfN(rapid.ByteRange(1, 9), 0, 3).Draw(t, "owners")...)
				}
			},
			"return": func(t *rapid.T) { // the branch before the last reorg is the chain again
				if len(cut) == 0 || cut[0].header.Number.Int64() <= int64(n.final) {
					t.Skip("no branch")
				}
				at := cut[0].header.Number.Int64()
				if int64(len(n.blocks)) < at || n.blocks[at-1].header.Hash() != cut[0].header.ParentHash {
					t.Skip("it stands on another block")
				}
				n.blocks = append(n.blocks[:at:at], cut...)
			},
			"finalize": func(t *rapid.T) { n.final = rapid.IntRange(n.final, len(n.blocks)-1).Draw(t, "final") },
			"look":     func(*rapid.T) { look(); check() },
			"restart":  func(*rapid.T) { restart() },
			"": func(t *rapid.T) {
				topic.stands(t)
			},
		})
		for highest := n.serial; uint64(len(n.blocks)) <= highest; { // past every block that ever was
			n.extend()
		}
		n.final = len(n.blocks) - 1
		look()
		check()
	})
}

// TestTransfersHaveTwoSides: one event for each member, none for mints and burns.
func TestTransfersHaveTwoSides(t *testing.T) {
	ev := LogEvent{Kind: KindTransfer, From: common.Address{1}, Owner: common.Address{2}, ID: 7, Sub: 1, Index: 3, Hash: common.Hash{5}}
	ev.Amount.SetUint64(40)
	acts := ev.Acts(1, ActTypes())
	if len(acts) != 2 || acts[0].Wallet != ev.From || acts[0].Event.Type != record.TypeTransferOut ||
		acts[1].Wallet != ev.Owner || acts[1].Event.Type != record.TypeTransferIn || acts[0].Event.ID == acts[1].Event.ID {
		t.Errorf("%+v", acts)
	}
	if want := fmt.Sprintf("1/%s/3.1/out", ev.Hash); acts[0].Event.ID != want {
		t.Errorf("id %s, want %s", acts[0].Event.ID, want)
	}
	if acts := ev.Acts(1, []string{record.TypeTransferIn}); len(acts) != 1 {
		t.Errorf("%d events where one type is wanted", len(acts))
	}
	ev.From = common.Address{}
	if acts := ev.Acts(1, ActTypes()); len(acts) != 0 {
		t.Errorf("a mint is %+v", acts)
	}
}

// TestPathsAreText: what an event says must be UTF-8, whatever a path's bytes are.
func TestPathsAreText(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"coffee", "coffee"}, {"", ""}, {"caf\xc3\xa9", "café"},
		{"\xff\x01", "0xff01" + strings.Repeat("0", 60)}, {"a\x00b", "0x610062" + strings.Repeat("0", 58)},
	} {
		var b [32]byte
		copy(b[:], c.in)
		if got := textOf(b); got != c.want {
			t.Errorf("%q is told as %q, want %q", c.in, got, c.want)
		}
	}
}
