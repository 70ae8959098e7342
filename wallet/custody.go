package wallet

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/btcsuite/btcd/btcutil/hdkeychain"
	"github.com/btcsuite/btcd/chaincfg"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
)

// Custody derives wallets that the issuer keeps for members who have none (BIP-32). The
// seed is every one of these wallets: who has it has all their tokens, and without it
// they are lost. It is nowhere else, and no method shows it.
type Custody struct{ root *hdkeychain.ExtendedKey }

// minSeed is what a seed must have, in bytes; BIP-32 takes at most 64.
const minSeed = 32

// NewCustody takes a seed of 32 to 64 random bytes.
func NewCustody(seed []byte) (*Custody, error) {
	if len(seed) < minSeed || len(seed) > hdkeychain.MaxSeedBytes {
		return nil, fmt.Errorf("custody: the seed has %d bytes, want %d to %d", len(seed), minSeed, hdkeychain.MaxSeedBytes)
	}
	root, err := hdkeychain.NewMaster(seed, &chaincfg.MainNetParams) // the net is of no account here
	if err != nil {
		return nil, fmt.Errorf("custody: %w", err)
	}
	return &Custody{root}, nil
}

// pathLevels of 31 bits each: two of a billion members meet with a chance of 1 in 10^19.
const pathLevels = 4

// path is where a member's key is: m/44'/60' and four hardened levels made of the
// pseudonym's SHA-256, so that it needs no register and says nothing of its neighbours.
func path(member string) []uint32 {
	sum := sha256.Sum256([]byte("guerdon custody 1\x00" + member))
	out := []uint32{44 + hdkeychain.HardenedKeyStart, 60 + hdkeychain.HardenedKeyStart}
	for i := range pathLevels {
		out = append(out, binary.BigEndian.Uint32(sum[4*i:])|hdkeychain.HardenedKeyStart)
	}
	return out
}

// Path is a member's path as people write it.
func (c *Custody) Path(member string) string {
	s := "m"
	for _, i := range path(member) {
		s += fmt.Sprintf("/%d'", i-hdkeychain.HardenedKeyStart)
	}
	return s
}

// Address is the member's.
func (c *Custody) Address(member string) (common.Address, error) {
	key, err := c.key(member)
	if err != nil {
		return common.Address{}, err
	}
	return crypto.PubkeyToAddress(key.PublicKey), nil
}

// Export is the member's key as an encrypted keystore file (Web3 Secret Storage), which
// wallets import. The issuer can still derive it: only a wallet of the member's own is
// the member's alone.
func (c *Custody) Export(member, passphrase string) ([]byte, error) {
	key, err := c.key(member)
	if err != nil {
		return nil, err
	}
	id, err := uuid.NewRandom()
	if err != nil {
		return nil, fmt.Errorf("custody: %w", err)
	}
	b, err := keystore.EncryptKey(&keystore.Key{Id: id, Address: crypto.PubkeyToAddress(key.PublicKey), PrivateKey: key},
		passphrase, keystore.StandardScryptN, keystore.StandardScryptP)
	if err != nil {
		return nil, fmt.Errorf("custody: %w", err)
	}
	return b, nil
}

func (c *Custody) key(member string) (*ecdsa.PrivateKey, error) {
	at := c.root
	for _, i := range path(member) {
		next, err := at.Derive(i)
		if at != c.root {
			at.Zero()
		}
		if err != nil {
			return nil, fmt.Errorf("custody: path of %s: %w", member, err) // one in 2^127
		}
		at = next
	}
	defer at.Zero()
	private, err := at.ECPrivKey()
	if err != nil {
		return nil, fmt.Errorf("custody: %w", err)
	}
	return crypto.ToECDSA(private.Serialize())
}

// String, GoString and Format keep the seed out of logs.
func (c *Custody) String() string { return "custody" }

// GoString is String.
func (c *Custody) GoString() string { return "custody" }
