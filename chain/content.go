package chain

import (
	"encoding/base32"
	"encoding/base64"
	"strings"
)

// IPFSURI is the address of a file by its SHA-256, stored as one raw block: CIDv1, codec
// raw (0x55), multihash SHA-256 (0x12, 32 bytes), base32. As the Badge contract writes it.
func IPFSURI(sha256 [32]byte) string {
	cid := append([]byte{0x01, 0x55, 0x12, 0x20}, sha256[:]...)
	return "ipfs://b" + strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(cid))
}

// ArweaveURI is the address of what an Arweave transaction stored.
func ArweaveURI(id [32]byte) string { return "ar://" + base64.RawURLEncoding.EncodeToString(id[:]) }
