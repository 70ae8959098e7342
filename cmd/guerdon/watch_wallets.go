package main

import (
	"context"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/stream"
)

// wallets is the wallets topic as a table: address → member.
type wallets struct {
	reader *stream.Reader
	table  map[common.Address]string
	next   int64        // offset behind what was read
	links  []walletLink // read, and not yet taken by a guard
}

// walletLink is a record that says whose a wallet is.
type walletLink struct {
	offset, timeMS int64
	wallet         common.Address
	member         string
}

func openWallets(ctx context.Context, cfg stream.Config) (*wallets, error) {
	r, err := stream.NewReader(ctx, cfg, stream.Wallets, nil)
	if err != nil {
		return nil, err
	}
	return &wallets{reader: r, table: map[common.Address]string{}}, nil
}

// read reads on to the end: the link of a wallet stands in the topic before anything can
// be minted to it.
func (w *wallets) read(ctx context.Context) error {
	return w.reader.ToHighWatermark(ctx, func(_ int32, recs []stream.Record, next int64) error {
		for i := range recs {
			r := &recs[i]
			// What stands under other keys is no link: docs/formats.md.
			if key := string(r.Key); !strings.HasPrefix(key, "0x") || !common.IsHexAddress(key) {
				continue
			}
			at := common.HexToAddress(string(r.Key))
			if r.Value == nil {
				delete(w.table, at)
				continue
			}
			w.table[at] = string(r.Value)
			w.links = append(w.links, walletLink{r.Offset, r.TimeMS, at, string(r.Value)})
		}
		w.next = next
		return nil
	})
}

// of is the member who has a wallet, as of the last read; "" for nobody.
func (w *wallets) of(at common.Address) string { return w.table[at] }
