package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/ingest"
	"github.com/guerdon/guerdon/stream"
	"github.com/guerdon/guerdon/wallet"
)

// desk is where wallets are linked, whoever asks: the command line or HTTP. Raw ids end
// here, as they do in ingest: what goes on is the pseudonym.
type desk struct {
	book       *wallet.Book
	challenger *wallet.Challenger // nil where nothing is signed
	client     *ethclient.Client  // nil: no contract can be asked
	now        func() time.Time

	key *ingest.Key // nil: members are named by pseudonym
	mu  sync.Mutex
	ids *ingest.Identities
}

// openDesk opens what the flags give; s is nil where nothing is signed.
func openDesk(ctx context.Context, cfg stream.Config, k *keyFlags, s *siteFlags, rpc string) (d *desk, err error) {
	d = &desk{now: time.Now}
	if s != nil {
		if d.challenger, err = s.challenger(); err != nil {
			return nil, err
		}
	}
	if k.given() {
		if d.key, err = k.key(); err != nil {
			return nil, err
		}
		if d.ids, err = ingest.OpenIdentities(ctx, cfg, d.key); err != nil {
			return nil, err
		}
	}
	if rpc != "" {
		if d.client, err = dialWallets(ctx, rpc, s.ChainID); err != nil {
			d.close()
			return nil, err
		}
	}
	d.book = wallet.OpenBook(cfg)
	return d, nil
}

func (d *desk) close() {
	if d.book != nil {
		d.book.Close()
	}
	if d.ids != nil {
		d.ids.Close()
	}
	if d.client != nil {
		d.client.Close()
	}
}

// who names a member: by pseudonym, or by raw id where there is an identity key.
type who struct {
	Member string `json:"member"`
	User   string `json:"user"`
}

var errWho = errors.New("name the member by one of member and user")

// member is the pseudonym. Somebody new gets one, as at ingest.
func (d *desk) member(ctx context.Context, w who) (string, error) {
	switch {
	case (w.Member == "") == (w.User == ""):
		return "", errWho
	case w.Member != "":
		return w.Member, nil
	case d.key == nil:
		return "", fmt.Errorf("%w: a raw id needs the identity key (--identity-key-file)", errWho)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.ids.Refresh(ctx); err != nil { // whoever was erased is somebody new
		return "", err
	}
	h := d.key.Hash(ingest.User, w.User)
	if _, ok := d.ids.Lookup(&h); !ok {
		if err := d.ids.Claim(ctx, []ingest.Hash{h}); err != nil {
			return "", err
		}
	}
	p, _ := d.ids.Lookup(&h)
	return p.String(), nil
}

func (d *desk) challenge(member, address string) (wallet.Message, error) {
	at, err := wallet.AddressOf(address)
	if err != nil {
		return wallet.Message{}, fmt.Errorf("%w: %w", wallet.ErrMessage, err)
	}
	return d.challenger.Challenge(member, at, d.now()), nil
}

func (d *desk) link(ctx context.Context, member, text, signature string) (common.Address, string, error) {
	m, err := wallet.ParseMessage(text)
	if err != nil {
		return common.Address{}, "", err
	}
	if err := d.challenger.Check(member, &m, d.now()); err != nil {
		return m.Address, "", err
	}
	sig, err := hexutil.Decode(signature)
	if err != nil {
		return m.Address, "", fmt.Errorf("%w: it is not 0x and hex digits", wallet.ErrSignature)
	}
	var node wallet.Node
	if d.client != nil {
		node = d.client
	}
	if err := wallet.Verify(ctx, node, m.Address, text, sig); err != nil {
		return m.Address, "", err
	}
	event, err := d.book.Link(ctx, wallet.Change{Member: member, Address: m.Address, Nonce: m.Nonce, Expires: m.Expires, Time: d.now()})
	return m.Address, event, err
}

func (d *desk) unlink(ctx context.Context, member, address string) (common.Address, string, error) {
	at, err := wallet.AddressOf(address)
	if err != nil {
		return at, "", fmt.Errorf("%w: %w", wallet.ErrMessage, err)
	}
	event, err := d.book.Unlink(ctx, wallet.Change{Member: member, Address: at, Time: d.now()})
	return at, event, err
}

func (d *desk) wallets(ctx context.Context, member string) ([]string, error) {
	all, err := d.book.Wallets(ctx, member, d.now())
	out := make([]string, len(all))
	for i, at := range all {
		out[i] = at.Hex()
	}
	return out, err
}
