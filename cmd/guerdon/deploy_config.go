package main

import (
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/program"
	"github.com/guerdon/guerdon/reward"
)

// config is what programme and flags come to.
func (c *deployCmd) config(p *program.Program) (chain.DeployConfig, error) {
	d, err := contractsOf(p)
	if err != nil {
		return d, err
	}
	d.Salt, d.Epoch, d.EpochDelay, d.AdminDelay = p.Name+"\x00"+c.Salt, c.Epoch, c.EpochDelay, c.AdminDelay
	if len(c.Admin) == 0 || c.Minter == "" || c.Guardian == "" {
		return d, errors.New("name who governs, who settles and who may pause: --admin, --minter and --guardian")
	}
	if d.TopicID, err = topicID(c.TopicID); err != nil {
		return d, err
	}
	for _, who := range c.Admin {
		at, err := addressOf("--admin", who)
		if err != nil {
			return d, err
		}
		d.Admins = append(d.Admins, at)
	}
	for _, f := range []struct {
		flag, value string
		dst         *common.Address
	}{
		{"--minter", c.Minter, &d.Minter}, {"--guardian", c.Guardian, &d.Guardian}, {"--officer", c.Officer, &d.Compliance},
		{"--verifier", c.Verifier, &d.Verifier}, {"--curator", c.Curator, &d.Curator},
	} {
		if f.value == "" {
			continue
		}
		if *f.dst, err = addressOf(f.flag, f.value); err != nil {
			return d, err
		}
	}
	return d, nil
}

// notDeployer: the deployer ends with no role.
func notDeployer(deployer common.Address, c *chain.DeployConfig) error {
	for _, who := range append([]common.Address{c.Minter, c.Guardian, c.Compliance, c.Verifier, c.Curator}, c.Admins...) {
		if who == deployer {
			return fmt.Errorf("%v deploys, and ends with no role: give the role to another", deployer)
		}
	}
	return nil
}

// addressOf reads an address; one with a checksum must have the right one.
func addressOf(what, s string) (common.Address, error) {
	m, err := common.NewMixedcaseAddressFromString(s)
	if err != nil {
		return common.Address{}, fmt.Errorf("%s: %q is not an address, 0x and 40 hexadecimal digits", what, s)
	}
	lower := strings.ToLower(s[2:]) == s[2:]
	if !lower && !m.ValidChecksum() {
		return common.Address{}, fmt.Errorf("%s: the checksum of %s is wrong: a digit is mistyped", what, s)
	}
	if m.Address() == (common.Address{}) {
		return common.Address{}, fmt.Errorf("%s: the zero address is nobody", what)
	}
	return m.Address(), nil
}

// topicID reads a UUID as Kafka prints it (base64) or as others do.
func topicID(s string) (id [16]byte, err error) {
	if s == "" {
		return id, nil
	}
	b, err := base64.RawURLEncoding.DecodeString(strings.NewReplacer("+", "-", "/", "_", "=", "").Replace(s))
	if err != nil || len(b) != len(id) {
		b, err = hex.DecodeString(strings.ReplaceAll(s, "-", ""))
	}
	if err != nil || len(b) != len(id) {
		return id, fmt.Errorf("--topic-id: %q is not a topic's id, such as 4uzGYWvMQ6q6ht5mRWxjPg", s)
	}
	return [16]byte(b), nil
}

// topicName is a topic's id as Kafka prints it.
func topicName(id [16]byte) string { return base64.RawURLEncoding.EncodeToString(id[:]) }

// contractsOf is what a programme file says of the contracts.
func contractsOf(p *program.Program) (chain.DeployConfig, error) {
	d := chain.DeployConfig{URI: p.Contracts.URI, ContractURI: p.Contracts.ContractURI, Badge: badgeOf(&p.Contracts.Badge)}
	kinds := map[string]chain.TokenKind{
		reward.KindPoints: chain.TokenPoints, reward.KindCredit: chain.TokenCredit,
		reward.KindVoucher: chain.TokenVoucher, reward.KindPass: chain.TokenPass,
	}
	pathKinds := map[string]chain.PathKind{
		program.PathDiscount: chain.PathDiscount, program.PathAccess: chain.PathAccess, program.PathPartner: chain.PathPartner,
	}
	for i, t := range p.Contracts.Classes {
		c := p.Reward.Classes[i]
		k := chain.Class{
			Class: c.Class, Name: c.Name, Kind: kinds[t.Kind], Cap: c.Cap, MintBps: t.MintBps, BurnBps: t.BurnBps, Transferable: c.Transferable,
		}
		if k.Cap == 0 { // the programme file's way to say none; check warns of it
			k.Cap = math.MaxUint64
		}
		if t.Limit != nil {
			k.Limit = &chain.Limit{Amount: t.Limit.Amount, Window: t.Limit.Per}
		}
		d.Classes = append(d.Classes, k)
		for _, w := range t.Pathways {
			path := chain.Path{Name: w.Name, Class: c.Class, Kind: pathKinds[w.Kind], Price: w.Price, Stock: w.Stock, FulfilWithin: w.FulfilWithin}
			if w.Partner != "" {
				at, err := addressOf("partner of pathway "+w.Name, w.Partner)
				if err != nil {
					return d, err
				}
				path.Partner = at
			}
			d.Paths = append(d.Paths, path)
		}
	}
	return d, nil
}

func badgeOf(b *program.BadgeTerms) chain.BadgeTerms {
	t := chain.BadgeTerms{Name: b.Name, Symbol: b.Symbol, DowngradeDelay: b.DowngradeDelay}
	for _, r := range b.Tiers {
		t.Tiers = append(t.Tiers, chain.Requirement(r))
	}
	if len(b.Stars)+len(b.Rings) > 0 {
		// A list that the file leaves out is the contract's own.
		t.Marks = &chain.Marks{Purchases: [3]uint32{10, 50, 200}, HeldDays: [3]uint16{365, 730, 1825}}
		if len(b.Stars) > 0 {
			t.Marks.Purchases = [3]uint32{}
			copy(t.Marks.Purchases[:], b.Stars)
		}
		if len(b.Rings) > 0 {
			t.Marks.HeldDays = [3]uint16{}
			copy(t.Marks.HeldDays[:], b.Rings)
		}
	}
	return t
}
