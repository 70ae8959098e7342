package wallet

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Challenger makes the messages that members sign, and knows its own again. A nonce
// authenticates, under its key, everything a message says and whom it was made for: so
// nothing is kept of a challenge until it is answered, any instance with the key takes
// the answer, and no signature serves for another member, domain, chain or time.
type Challenger struct {
	c Site
	k []byte
}

// Site is who asks.
type Site struct {
	Domain    string // as the member's browser shows it: host, or host:port
	URI       string // where the member is sent; of that domain
	ChainID   uint64
	Statement string        // what the member is told; default says that the wallet gets rewards
	Valid     time.Duration // how long an answer may take; default 10 minutes
}

const (
	saltBytes = 10
	macBytes  = 20
)

var nonceText = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// NewChallenger checks the site; key is a secret of 16 bytes or more.
func NewChallenger(c Site, key []byte) (*Challenger, error) {
	const least = 16
	if len(key) < least {
		return nil, fmt.Errorf("challenges: the key has %d bytes, want %d or more", len(key), least)
	}
	if c.Statement == "" {
		c.Statement = "Link this wallet to your membership: rewards go to it from now on. This moves nothing and costs nothing."
	}
	if c.Valid == 0 {
		c.Valid = 10 * time.Minute
	}
	u, err := url.Parse(c.URI)
	if err != nil || u.Scheme == "" || u.Host != c.Domain {
		return nil, fmt.Errorf("challenges: the URI %q is not of the domain %q, want such as https://%s/wallet", c.URI, c.Domain, c.Domain)
	}
	host, _, err := net.SplitHostPort(c.Domain)
	if err != nil {
		host = c.Domain
	}
	if local := host == "localhost" || net.ParseIP(host).IsLoopback(); u.Scheme != "https" && !local {
		return nil, fmt.Errorf("challenges: the URI %q is not https", c.URI)
	}
	probe := Message{Domain: c.Domain, Statement: c.Statement, URI: c.URI, ChainID: c.ChainID, Nonce: letters}
	if _, err := ParseMessage(probe.String()); err != nil {
		return nil, fmt.Errorf("challenges: domain, URI or statement cannot stand in a message: %w", err)
	}
	if c.ChainID == 0 || c.Valid < time.Second {
		return nil, errors.New("challenges: no chain id, or no time to answer")
	}
	derived := hmac.New(sha256.New, key)
	derived.Write([]byte("guerdon wallet challenge 1"))
	return &Challenger{c, derived.Sum(nil)}, nil
}

// Challenge is the message that a member signs to link an address.
func (c *Challenger) Challenge(member string, at common.Address, now time.Time) Message {
	var salt [saltBytes]byte
	rand.Read(salt[:]) // never fails: crypto/rand ends the program first
	now = now.UTC().Truncate(time.Second)
	m := Message{Domain: c.c.Domain, Address: at, Statement: c.c.Statement, URI: c.c.URI, ChainID: c.c.ChainID,
		Issued: now, Expires: now.Add(c.c.Valid)}
	m.Nonce = c.nonce(member, &m, salt)
	return m
}

// Check says why a message is not one that was made here for this member, or may not be
// answered at this time. Whether it was answered before, the Book knows.
func (c *Challenger) Check(member string, m *Message, now time.Time) error {
	raw, err := nonceText.DecodeString(m.Nonce)
	if err != nil || len(raw) != saltBytes+macBytes {
		return fmt.Errorf("%w: the nonce is not one of ours", ErrMessage)
	}
	switch {
	case m.Domain != c.c.Domain || m.URI != c.c.URI:
		return fmt.Errorf("%w: it is for %s, %s", ErrMessage, m.Domain, m.URI)
	case m.ChainID != c.c.ChainID:
		return fmt.Errorf("%w: it is for chain %d, this is %d", ErrMessage, m.ChainID, c.c.ChainID)
	case !hmac.Equal([]byte(m.Nonce), []byte(c.nonce(member, m, [saltBytes]byte(raw)))):
		return fmt.Errorf("%w: it was not made here, or for another member", ErrMessage)
	case !now.Before(m.Expires):
		return fmt.Errorf("%w: it expired at %s", ErrMessage, m.Expires.Format(timeLayout))
	}
	return nil
}

// nonce is the salt, and the MAC over it, the member, and the message without nonce.
func (c *Challenger) nonce(member string, m *Message, salt [saltBytes]byte) string {
	bare := *m
	bare.Nonce = ""
	mac := hmac.New(sha256.New, c.k)
	mac.Write(salt[:])
	mac.Write(binary.BigEndian.AppendUint64(nil, uint64(len(member))))
	mac.Write([]byte(member))
	mac.Write([]byte(bare.String()))
	return nonceText.EncodeToString(append(salt[:], mac.Sum(nil)[:macBytes]...))
}

// AddressOf reads an address as people write it; one in mixed case must have its
// checksum (EIP-55).
func AddressOf(text string) (common.Address, error) {
	at := common.HexToAddress(text)
	digits, ok := strings.CutPrefix(text, "0x")
	switch {
	case !ok || !common.IsHexAddress(text):
		return common.Address{}, fmt.Errorf("address %q is not 0x and 40 hex digits", text)
	case digits != strings.ToLower(digits) && digits != strings.ToUpper(digits) && at.Hex() != text:
		return common.Address{}, fmt.Errorf("address %q has a wrong checksum (EIP-55): a digit may be mistyped", text)
	case at == common.Address{}:
		return common.Address{}, errors.New("the zero address cannot hold a reward")
	}
	return at, nil
}
