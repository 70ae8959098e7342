package main

import "bytes"

// Schedule is what a fork charges for what no contract can leave out, in gas.
type Schedule struct {
	Name        string
	Tx          uint64                    // EIP-2718 base; EIP-2780 from Amsterdam on, the cold recipient included
	ColdAccount uint64                    // EIP-2929; EIP-8038
	ColdSlot    uint64                    // EIP-2929; EIP-8038
	Rewrite     uint64                    // of a slot that was read: EIP-2200 and EIP-3529; EIP-8038
	Create      uint64                    // likewise, where it was zero, without
	State       uint64                    // what EIP-8037 charges for its being there from now on
	FloorZero   uint64                    // least a byte of calldata costs, EIP-7623; EIP-7976
	FloorByte   uint64                    // likewise, if it is not zero
	Bars        map[string]map[int]uint64 // by operation and number: what each is to stay below
}

// Osaka is mainnet's schedule; Amsterdam what EIP-2780, EIP-7976, EIP-8037 and EIP-8038 make
// of it, as go-ethereum has them.
var (
	Osaka = Schedule{"Osaka", 21_000, 2_600, 2_100, 2_900, 20_000, 0, 10, 40, map[string]map[int]uint64{
		"mint, new holder": {500: 28_200}, "mint, existing holder": {500: 11_100}, "root post": {1: 42_500},
		"claim and redeem, first": {1: 62_500}, "claim and redeem, later": {1: 45_500},
		"badge mint": {100: 51_000}, "badge tier update": {100: 9_300}, "redeem, relayed": {100: 18_000},
	}}
	Amsterdam = Schedule{"Amsterdam", 12_000 + 3_000, 3_000, 2_100, 100 + 10_000, 100 + 10_000, 64 * 1_530, 64, 64, nil}
)

// Work is what an operation must write, read, log and check, however it is coded.
type Work struct {
	Reads    uint64 // slots, cold
	Rewrites uint64 // slots, cold, that hold something
	Creates  uint64 // slots, cold, that hold nothing
	Accounts uint64 // touched, cold: called, or asked for their code
	Logs     uint64
	Topics   uint64
	LogBytes uint64
	Hashes   uint64 // keccak256
	Words    uint64 // hashed
	Recovers uint64 // ecrecover, a warm call included
}

// Times is n of it, and More another's as well.
func (w Work) Times(n uint64) Work {
	return Work{w.Reads * n, w.Rewrites * n, w.Creates * n, w.Accounts * n, w.Logs * n, w.Topics * n, w.LogBytes * n, w.Hashes * n, w.Words * n, w.Recovers * n}
}

func (w Work) More(x Work) Work {
	return Work{w.Reads + x.Reads, w.Rewrites + x.Rewrites, w.Creates + x.Creates, w.Accounts + x.Accounts, w.Logs + x.Logs,
		w.Topics + x.Topics, w.LogBytes + x.LogBytes, w.Hashes + x.Hashes, w.Words + x.Words, w.Recovers + x.Recovers}
}

// Bound is the least gas of a transaction with this calldata that does this work: no
// opcode in between is counted. LOG is 375, 375 a topic and 8 a byte; KECCAK256 30 and 6 a
// word; ecrecover 3,000 and its warm call 100 (Yellow Paper, appendix G; EIP-2929).
func (s Schedule) Bound(data []byte, w Work) uint64 {
	zero := uint64(bytes.Count(data, []byte{0}))
	set := uint64(len(data)) - zero
	run := 4*zero + 16*set // EIP-2028
	run += w.Reads*s.ColdSlot + w.Rewrites*(s.ColdSlot+s.Rewrite) + w.Creates*(s.ColdSlot+s.Create) + w.Accounts*s.ColdAccount
	run += 375*(w.Logs+w.Topics) + 8*w.LogBytes + 30*w.Hashes + 6*w.Words + 3_100*w.Recovers
	// The floor is of what is executed; created state is paid for besides.
	return s.Tx + max(run, s.FloorZero*zero+s.FloorByte*set) + w.Creates*s.State
}

// What each operation must do. A batch's part stands before its items'.
var (
	// The gate (minter, pause, epoch), the watermark, Settled.
	section = Work{Reads: 1, Rewrites: 1, Logs: 1, Topics: 3, LogBytes: 224, Hashes: 1, Words: 2}
	// Rewards is called, its gate read; the class's word (cap, limit) and supply rewritten.
	mintRun = Work{Accounts: 1, Reads: 1, Rewrites: 2, Hashes: 2, Words: 4}
	// The recipient's code, its slot, TransferSingle.
	mintNew   = Work{Accounts: 1, Creates: 1, Logs: 1, Topics: 4, LogBytes: 64, Hashes: 1, Words: 2}
	mintAgain = Work{Accounts: 1, Rewrites: 1, Logs: 1, Topics: 4, LogBytes: 64, Hashes: 1, Words: 2}
	// Badge is called, its gate and thresholds read.
	badgeRun = Work{Accounts: 1, Reads: 2}
	// Transfer, Locked, BadgeEvolved.
	badgeNew = Work{Creates: 1, Logs: 3, Topics: 4 + 1 + 2, LogBytes: 32 + 96, Hashes: 1, Words: 2}
	// MetadataUpdate, BadgeEvolved.
	badgeAgain = Work{Rewrites: 1, Logs: 2, Topics: 1 + 2, LogBytes: 32 + 96, Hashes: 1, Words: 2}
	// The root's slot and RootPosted.
	root = Work{Rewrites: 1, Logs: 1, Topics: 2, LogBytes: 32, Hashes: 1, Words: 2}
	// Pathway, class, gate read; supply rewritten.
	redeemRun = Work{Reads: 3, Rewrites: 1, Hashes: 4, Words: 8}
	// Struct and digest hashed, the signer recovered, its slot, TransferSingle, Redeemed.
	redeemEach = Work{Recovers: 1, Rewrites: 1, Logs: 2, Topics: 8, LogBytes: 96, Hashes: 3, Words: 8 + 3 + 2}
	// The gate with what is set aside rewritten; the sum drawn, once read; the root read where
	// it lies; a leaf and ten levels.
	draw       = Work{Rewrites: 1, Accounts: 1, Reads: 1, Hashes: 10 + 3, Words: 20 + 3 + 3 + 2}
	drawFirst  = draw.More(Work{Creates: 1})
	drawAgain  = draw.More(Work{Rewrites: 1})
	drawRedeem = Work{Logs: 1, Topics: 4} // ClaimRedeemed
	// Balance and supply rewritten; Claimed, TransferSingle.
	drawGive = Work{Rewrites: 2, Logs: 2, Topics: 3 + 4, LogBytes: 32 + 64, Hashes: 3, Words: 6}
)
