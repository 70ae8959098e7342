package main

// about says of each operation of ours what its bound has in it and what the difference buys.
var about = []struct{ what, bound, above string }{
	{"mint, new holder",
		"the minter's gate and the watermark, Settled with the manifest's root; the class's word (cap, issued, mint limit) and the supply; for each its recipient's code, its slot and TransferSingle",
		"two calls decoded, the re-entrancy guard, and for each item its amount compared with what cap and limit leave, its place in the slot (balance and lifetime earned) computed, the loop"},
	{"mint, existing holder",
		"the same, with a slot that holds something",
		"the same: cap and limit per item, and that a batch is applied once"},
	{"badge mint",
		"gate, watermark, Settled; the thresholds; for each its slot, Transfer, Locked, BadgeEvolved",
		"for each its tier, purchases and time held compared with the thresholds, downgrades delayed, the word packed; a first badge goes the general way"},
	{"badge tier update",
		"gate, watermark, Settled; the thresholds; for each its slot, MetadataUpdate, BadgeEvolved",
		"for each its tier and purchases compared with the thresholds, and since when it has the tier"},
	{"root post",
		"gate, watermark, Settled; the root's slot, RootPosted",
		"the call decoded, the re-entrancy guard, the ring of the last eight roots"},
	{"claim and redeem, first",
		"what is set aside and what was drawn before, both written; the root read where it lies; a leaf and ten levels; ClaimRedeemed",
		"the call into Settlement, the proof's loop, the sum drawn compared with what it was and with what is set aside, pause and block"},
	{"claim and redeem, later", "the same, with a slot that holds something", "the same"},
	{"claim into a balance, first",
		"the same as claim and redeem, first; balance and supply written; Claimed, TransferSingle",
		"the same, and that the owner has no code or is asked"},
	{"claim into a balance, later", "the same, with a slot that holds something", "the same"},
	{"redeem, relayed",
		"pathway, class, gate; supply; for each two hashes, the signer recovered, its slot, TransferSingle, Redeemed",
		"for each its nonce, deadline, highest price, balance, and that its signature is the only one there is of it; under Amsterdam its 384 bytes of calldata alone cost what it does"},
}

// contests says of each contender what sets it apart.
var contests = []struct{ who, says string }{
	{ours, "besides a plain mint: cap, mint limit, supply, lifetime earned, a watermark against minting twice, the manifest's root, and a batch that goes on without whom it cannot mint to"},
	{"Solady, a loop", "its `_mint` for each, the owner checked once; no cap, supply or watermark, and one bad recipient undoes the batch"},
	{"solmate, a loop", "the same, in Solidity"},
	{"OpenZeppelin, a loop", "the same; lists are made in memory for each mint"},
	{"OpenZeppelin, its Multicall", "a delegated call and 192 bytes of calldata for each, its owner read each time"},
	{"Multicall3", "a call and 288 bytes of calldata for each; it has to be the minter, so that whoever calls it mints: nobody can use it so"},
	{"thirdweb AirdropERC1155", "an external call for each that moves from a stock minted before; goes on without a recipient that reverts, not without one that burns the gas"},
	{naively, "what a plain project does ([NaiveRewards](../../contracts/src/bench/NaiveRewards.sol)): 21,000 for the transaction, role, supply and cap each time"},
}
