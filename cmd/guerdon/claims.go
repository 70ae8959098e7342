package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
)

// claimsFlags say where members' claims are served.
type claimsFlags struct {
	Claims string `help:"Serve what a wallet may claim, with proofs, here as /claims/WALLET; :PORT is for this machine only." env:"GUERDON_CLAIMS" placeholder:"HOST:PORT"`
}

// claimView is one claim; the contract's claim and redeemClaim want Claim and Proof.
type claimView struct {
	Epoch      uint64 `json:"epoch"`
	Partition  uint32 `json:"partition"`
	Slot       uint8  `json:"slot"`
	ID         string `json:"id"`
	Cumulative string `json:"cumulative"`
	Claimed    string `json:"claimed"` // of Cumulative
	Root       string `json:"root"`
	Claim      string `json:"claim"` // the above in one word
	Proof      string `json:"proof"`
}

// claimsServer answers from what the minter has seen land.
type claimsServer struct {
	claims *batcher.Claims
	reader *chain.Reader
	epoch  uint64
	log    *slog.Logger
}

// What a request may cost the node that is asked for it.
const (
	claimsAtOnce = 16
	claimsTime   = 8 * time.Second // less than a server waits for an answer
)

func (s *claimsServer) handler() http.Handler {
	mux, room := http.NewServeMux(), make(chan struct{}, claimsAtOnce)
	mux.HandleFunc("GET /claims/{wallet}", func(w http.ResponseWriter, r *http.Request) {
		text := r.PathValue("wallet")
		if !common.IsHexAddress(text) || !strings.HasPrefix(text, "0x") {
			http.Error(w, "want /claims/0x and 40 hexadecimal digits", http.StatusBadRequest)
			return
		}
		select {
		case room <- struct{}{}:
			defer func() { <-room }()
		default:
			w.Header().Set("Retry-After", "1")
			http.Error(w, "too many ask at once", http.StatusTooManyRequests)
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), claimsTime)
		defer cancel()
		wallet := common.HexToAddress(text)
		views, err := s.of(ctx, wallet)
		switch {
		case errors.Is(err, errNotPosted):
			w.Header().Set("Retry-After", "5")
			http.Error(w, err.Error(), http.StatusServiceUnavailable)
			return
		case err != nil:
			s.log.Warn("claims cannot be compared with the chain", "err", err)
			http.Error(w, "the chain cannot be read", http.StatusBadGateway)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Cache-Control", "no-store")
		_ = writeJSON(w, map[string]any{"wallet": wallet.Hex(), "claims": views})
	})
	return mux
}

// errNotPosted: the chain does not have the root that the claims lead to.
var errNotPosted = errors.New("claims are being read again, or their root is on its way; ask again")

// of is what a wallet may claim by roots that the chain has.
func (s *claimsServer) of(ctx context.Context, wallet common.Address) ([]claimView, error) {
	views := []claimView{}
	all := s.claims.Of(s.epoch, wallet)
	if len(all) == 0 {
		return views, nil
	}
	head, err := s.reader.Head(ctx)
	if err != nil {
		return nil, err
	}
	at := s.reader.At(head)
	claims := make([]batcher.Claim, len(all))
	for i := range all {
		claims[i] = all[i].Claim
	}
	drawn, err := at.Claimed(ctx, claims)
	if err != nil {
		return nil, err
	}
	for i := range all {
		c := &all[i]
		roots, err := at.ClaimRoots(ctx, c.Epoch, c.Partition)
		if err != nil {
			return nil, err
		}
		slot := -1
		for j, root := range roots {
			if root == c.Root {
				slot = j
			}
		}
		if slot < 0 {
			return nil, errNotPosted
		}
		v := claimView{
			Epoch: c.Epoch, Partition: c.Partition, Slot: uint8(slot), ID: strconv.FormatUint(uint64(c.Token), 10),
			Cumulative: strconv.FormatUint(c.Cumulative, 10), Claimed: drawn[i].Dec(), Root: hex0x(c.Root),
			Claim: hex0x(c.Word(uint8(slot))), Proof: "0x" + hex.EncodeToString(batcher.PackProof(c.Proof)),
		}
		views = append(views, v)
	}
	return views, nil
}

func hex0x(h batcher.Hash) string { return "0x" + hex.EncodeToString(h[:]) }

// serveClaims serves the minter's claims where asked; the caller closes what it returns.
func (f *claimsFlags) serveClaims(c *productConfig, p *product, a *app) (func(), error) {
	if f.Claims == "" {
		return func() {}, nil
	}
	s := &claimsServer{claims: p.minter.claims, reader: chain.NewReader(c.client, c.addresses), epoch: c.addresses.Epoch, log: a.log}
	on, err := serve("--claims", f.Claims, s.handler(), a.log)
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(a.err, "guerdon: claims at http://%s/claims/WALLET\n", on.addr)
	return on.close, nil
}
