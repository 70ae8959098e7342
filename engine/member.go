package engine

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/reward"
)

// entry is one member in hand, decoded. What becomes of it is the cache's once it is
// kept.
type entry struct {
	member  string // good while the event is
	ref     uint32 // in the cache; 0: not there
	profile features.Profile
	account reward.Account
	to      [addressText]byte // the wallet's text
	toOf    [20]byte          // whose casing is known; the zero address has none
	casing  casing
}

// member takes a member in hand, reading the store where the cache does not have it.
// There is one hand: it is good until the next.
func (p *partition) member(name string) (*entry, error) {
	ref := p.cache.get(name)
	if ref != 0 {
		p.since.hits++
		return p.take(&p.hand, name, ref)
	}
	p.since.misses++
	value, found, err := p.engine.store.Get(p.id, name, p.bytes[:0])
	if err != nil {
		return nil, fmt.Errorf("profile of member %q: %w", name, err)
	}
	p.bytes = value
	if !found {
		p.since.members++
		value = nil
	}
	ref = p.cache.add(name, value)
	p.cache.row(ref).flags |= flagUsed
	return p.take(&p.hand, name, ref)
}

// take decodes a cached member.
func (p *partition) take(m *entry, name string, ref uint32) (*entry, error) {
	m.ref = ref
	r := p.cache.row(ref)
	if err := p.load(m, name, p.cache.record(ref), r.flags&flagSound != 0); err != nil {
		return nil, err
	}
	r.flags |= flagSound
	if r.flags&flagCased != 0 {
		m.casing, m.toOf = r.casing, m.account.Wallet
	}
	return m, nil
}

// load decodes a record; an empty one is that of a member never seen. A sound one was
// decoded before, or encoded by us.
func (p *partition) load(m *entry, name string, value []byte, sound bool) error {
	m.member, m.toOf = name, [20]byte{}
	if len(value) == 0 {
		m.profile.Reset()
		m.account.Reset()
		return nil
	}
	decode := features.DecodeProfile
	if sound {
		decode = features.ReloadProfile
	}
	rest, err := decode(p.bundle.Layout, value, &m.profile)
	if err != nil {
		return fmt.Errorf("profile of member %q: %w", name, err)
	}
	if rest, err = reward.DecodeAccount(rest, &m.account); err != nil {
		return fmt.Errorf("account of member %q: %w", name, err)
	}
	if len(rest) != 0 {
		return fmt.Errorf("account of member %q: %d bytes too many", name, len(rest))
	}
	return nil
}

// keep puts a changed member back, and on the list of what the next seal writes.
func (p *partition) keep(m *entry) {
	p.bytes = p.bytes[:0]
	if !m.gone() {
		p.bytes = p.encode(p.bytes, m)
	}
	if m.ref == 0 {
		m.ref = p.cache.add(m.member, p.bytes)
	} else {
		m.ref = p.cache.set(m.ref, p.bytes)
	}
	r := p.cache.row(m.ref)
	r.flags |= flagUsed | flagSound
	r.flags &^= flagCased
	if m.account.Linked && m.toOf == m.account.Wallet {
		r.flags |= flagCased
		r.casing = m.casing
	}
	if r.flags&flagDirty == 0 {
		r.flags |= flagDirty
		p.dirty = append(p.dirty, r.place)
	}
}

func (p *partition) encode(dst []byte, m *entry) []byte {
	return reward.AppendAccount(p.bundle.Layout.AppendProfile(dst, &m.profile), &m.account)
}

// gone reports whether the entry is that of a member never seen.
func (m *entry) gone() bool { return m.profile.Empty() && m.account.Empty() }

// wallet is the member's address as decisions write it, "" without one. Its checksum
// is a Keccak hash: made once, and kept with the member.
func (m *entry) wallet() string {
	if !m.account.Linked {
		return ""
	}
	if m.toOf == m.account.Wallet {
		m.to = m.casing.text(m.toOf)
	} else {
		copy(m.to[:], common.Address(m.account.Wallet).Hex())
		m.casing, m.toOf = casingOf(&m.to), m.account.Wallet
	}
	return aliased(m.to[:])
}

// casing is which of an address's forty digits are upper-case (EIP-55), a bit each.
type casing [5]byte

const addressText = 42

func casingOf(text *[addressText]byte) (c casing) {
	for i, digit := range text[2:] {
		if digit >= 'A' && digit <= 'F' {
			c[i/8] |= 1 << (i % 8)
		}
	}
	return c
}

// text is the address in that casing.
func (c casing) text(address [20]byte) (text [addressText]byte) {
	const lower, upper = "0123456789abcdef", "0123456789ABCDEF"
	text[0], text[1] = '0', 'x'
	for i := range 40 {
		digit := address[i/2] >> 4
		if i%2 == 1 {
			digit = address[i/2] & 15
		}
		text[2+i] = lower[digit]
		if c[i/8]>>(i%8)&1 == 1 {
			text[2+i] = upper[digit]
		}
	}
	return text
}
