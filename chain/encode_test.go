package chain

import (
	"bytes"
	"encoding/hex"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"pgregory.net/rapid"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain/bindings"
	"github.com/guerdon/guerdon/record"
)

var update = flag.Bool("update", false, "rewrite golden files")

func goldenBatch() batcher.Batch {
	return batcher.Batch{Sections: []batcher.Section{
		{
			Epoch: 1, Partition: 3, Previous: record.Position{}, Next: record.Position{Offset: 41, Ordinal: 2},
			ManifestRoot: [32]byte{0: 0xaa, 31: 0xbb},
			Items: []batcher.Item{
				{To: [20]byte{19: 1}, Amount: 5, Class: 0, Day: 0},
				{To: [20]byte{0: 0xff, 19: 2}, Amount: 1<<64 - 1, Class: 2, Day: 10135},
				{To: [20]byte{19: 3}, Amount: batcher.BadgeAmount(2, 17), Class: record.BadgeClass},
			},
		},
		{Epoch: 1<<64 - 1, Partition: 1<<32 - 1, Previous: record.Position{Offset: 7, Ordinal: 1}, Next: record.Position{Offset: 1<<64 - 1, Ordinal: 1<<32 - 1}},
	}}
}

// packed is the same calldata by the generated bindings.
func packed(b batcher.Batch) []byte {
	var sections []bindings.Section
	for _, s := range b.Sections {
		sections = append(sections, sectionOf(s))
	}
	return bindings.NewSettlement().PackSettle(sections)
}

func TestEncodeSettleGolden(t *testing.T) {
	got := EncodeSettle([]byte("kept"), goldenBatch())
	if !bytes.HasPrefix(got, []byte("kept")) {
		t.Fatal("EncodeSettle does not append")
	}
	got = got[4:]
	path := filepath.Join("testdata", "settle.hex")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		var text []byte
		text = append(hex.AppendEncode(text, got[:4]), '\n')
		for w := got[4:]; len(w) > 0; w = w[32:] {
			text = append(hex.AppendEncode(text, w[:32]), '\n')
		}
		if err := os.WriteFile(path, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	want, err := hex.DecodeString(string(bytes.ReplaceAll(text, []byte("\n"), nil)))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("calldata differs from %s", path)
	}
}

func TestEncodeSettleAsBindings(t *testing.T) {
	position := rapid.Custom(func(t *rapid.T) record.Position {
		return record.Position{Offset: rapid.Uint64().Draw(t, "offset"), Ordinal: rapid.Uint32().Draw(t, "ordinal")}
	})
	item := rapid.Custom(func(t *rapid.T) batcher.Item {
		return batcher.Item{
			To:     [20]byte(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "to")),
			Amount: rapid.Uint64().Draw(t, "amount"), Class: rapid.Uint16().Draw(t, "class"), Day: rapid.Uint16().Draw(t, "day"),
		}
	})
	section := rapid.Custom(func(t *rapid.T) batcher.Section {
		return batcher.Section{
			Epoch: rapid.Uint64().Draw(t, "epoch"), Partition: rapid.Uint32().Draw(t, "partition"),
			Previous: position.Draw(t, "previous"), Next: position.Draw(t, "next"),
			ManifestRoot: [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "root")),
			ClaimRoot:    [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "claims")),
			Items:        rapid.SliceOfN(item, 0, 6).Draw(t, "items"),
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		b := batcher.Batch{Sections: rapid.SliceOfN(section, 0, 5).Draw(t, "sections")}
		got := EncodeSettle(nil, b)
		if want := packed(b); !bytes.Equal(got, want) {
			t.Fatalf("EncodeSettle\n%x\nbindings\n%x", got, want)
		}
		if len(got) != SettleSize(b) {
			t.Fatalf("%d bytes, SettleSize says %d", len(got), SettleSize(b))
		}
	})
}

func TestEncodeSettleAllocs(t *testing.T) {
	b := goldenBatch()
	buf := make([]byte, 0, SettleSize(b))
	if n := testing.AllocsPerRun(100, func() { buf = EncodeSettle(buf[:0], b) }); n != 0 {
		t.Errorf("%v allocations into a buffer with room", n)
	}
}

func TestTopicsAsBindings(t *testing.T) {
	for _, tc := range []struct {
		name string
		meta string
		got  [32]byte
	}{
		{"Settled", "settlement", topicSettled}, {"Skipped", "settlement", topicSkipped}, {"Refused", "settlement", topicRefused},
		{"TransferSingle", "rewards", topicSingle}, {"TransferBatch", "rewards", topicBatch}, {"Redeemed", "rewards", topicRedeemed},
		{"BadgeEvolved", "badge", topicBadge}, {"Reversed", "rewards", topicReversed}, {"Reserved", "rewards", topicReserved},
		{"RootPosted", "settlement", topicRoot}, {"Claimed", "rewards", topicClaimed}, {"ClaimRedeemed", "rewards", topicSpent}, {"Breakage", "rewards", topicBreakage},
		{"Cancelled", "rewards", topicCancelled}, {"BlockedSet", "rewards", topicBlocked},
		{"VoucherIssued", "vouchers", topicIssued}, {"VoucherFulfilled", "vouchers", topicFulfilled}, {"VoucherRefunded", "vouchers", topicRefunded},
	} {
		meta := map[string]interface{ ParseABI() (*abi.ABI, error) }{
			"settlement": &bindings.SettlementMetaData, "rewards": &bindings.RewardsMetaData, "badge": &bindings.BadgeMetaData,
			"vouchers": &bindings.VouchersMetaData,
		}[tc.meta]
		parsed, err := meta.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		if want := parsed.Events[tc.name].ID; want != tc.got {
			t.Errorf("topic of %s is %x, the contract's is %x", tc.name, tc.got, want)
		}
	}
}

// BenchmarkEncodeSettle500 is the calldata of 500 netted items.
func BenchmarkEncodeSettle500(b *testing.B) {
	all := manyItems(500, 0, 1, func(int) (record.Position, record.Position) { return pos(0, 0), pos(1, 1) })
	dst := make([]byte, 0, SettleSize(all))
	b.ReportAllocs()
	for b.Loop() {
		dst = EncodeSettle(dst[:0], all)
	}
	b.SetBytes(int64(len(dst)))
}
