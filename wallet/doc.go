// Package wallet owns who may say that an address is a member's: sign-in messages
// (EIP-4361) and the nonces in them, signatures of keys and contracts (EIP-191,
// EIP-1271, EIP-6492), addresses that the issuer keeps for a member (BIP-32), and the
// book that links wallets in the log, one member to an address.
//
// It never learns who a member is beyond the pseudonym, signs nothing for a member,
// and decides no reward.
package wallet
