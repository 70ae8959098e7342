// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {Position, Section} from "../src/Types.sol";
import {IClaims} from "../src/interfaces/IClaims.sol";
import {IGuarded} from "../src/interfaces/IGuarded.sol";
import {IRewards} from "../src/interfaces/IRewards.sol";
import {Base} from "./utils/Base.sol";
import {NoReceiver} from "./utils/Hostile.sol";
import {Claim, Tree} from "./utils/Tree.sol";
import {Vm} from "./utils/Vm.sol";

contract ClaimsTest is Base {
    /// @dev Where the tests redeem.
    function path() internal pure virtual returns (bytes32) {
        return SHOP;
    }

    uint32 private constant P = 3;
    bytes32[] private row;
    uint64 private settled;

    /// @dev Settles a section that posts the root over these cumulative amounts and sets
    /// `more` aside.
    function post(uint64 ofAlice, uint64 ofBob, uint64 ofCarol, uint64 more) private {
        row = [
            Tree.leaf(1, P, alice, 0, ofAlice),
            Tree.leaf(1, P, bob, 0, ofBob),
            Tree.leaf(1, P, carol, 0, ofCarol)
        ];
        uint256[] memory items = more == 0 ? new uint256[](0) : list(word(address(0), more, POINTS, 0));
        Section memory s = section(P, pos(settled, settled == 0 ? 0 : 1), pos(settled + 1, 1), items);
        s.claimRoot = Tree.root(row);
        settle(s);
        ++settled;
    }

    /// @dev Of the newest root.
    function claimOf(uint64 cumulative) private view returns (Claim memory) {
        uint8 slot = uint8((settlement.rootsPosted(1, P) - 1) % 8);
        return Claim(1, P, slot, 0, cumulative);
    }

    function claim(address who, uint256 leaf, uint64 cumulative) private {
        claim(who, leaf, cumulative, "");
    }

    /// @dev Reverts with `err`, unless it is empty.
    function claim(address who, uint256 leaf, uint64 cumulative, bytes memory err) private {
        Claim memory c = claimOf(cumulative);
        bytes memory proof = Tree.proof(row, leaf);
        if (err.length != 0) vm.expectRevert(err);
        vm.prank(who);
        rewards.claim(Tree.word(c), proof);
    }

    function test_a_member_claims_what_was_posted() public {
        post(10, 20, 30, 60);
        eq(rewards.unclaimed(0), 60, "set aside");
        eq(rewards.issued(POINTS), 60, "issued");
        eq(rewards.totalSupply(0), 0, "no supply yet");
        vm.recordLogs();
        claim(bob, 1, 20);
        eq(count(vm.getRecordedLogs(), IClaims.Claimed.selector), 1, "event");
        claim(carol, 2, 30); // an odd node: a shorter proof
        eq(rewards.balanceOf(bob, 0), 20, "bob");
        eq(rewards.balanceOf(carol, 0), 30, "carol");
        eq(rewards.totalSupply(0), 50, "supply");
        eq(rewards.unclaimed(0), 10, "left");
        eq(rewards.claimedOf(bob, 1, P, 0), 20, "claimed");
        eq(rewards.issued(POINTS), 60, "issued once");
    }

    function test_amounts_are_cumulative() public {
        post(10, 20, 30, 60);
        claim(bob, 1, 20);
        claim(bob, 1, 20, abi.encodeWithSelector(IClaims.NothingToClaim.selector));
        post(10, 25, 30, 5);
        claim(bob, 1, 25);
        eq(rewards.balanceOf(bob, 0), 25, "the difference");
        // A later root that says less takes nothing away and gives nothing.
        post(10, 5, 30, 0);
        claim(bob, 1, 5, abi.encodeWithSelector(IClaims.NothingToClaim.selector));
    }

    function test_nobody_claims_what_is_another_s() public {
        post(10, 20, 30, 60);
        claim(alice, 1, 20, abi.encodeWithSelector(IClaims.InvalidProof.selector));
        claim(bob, 1, 21, abi.encodeWithSelector(IClaims.InvalidProof.selector));
        Claim memory c = claimOf(20);
        bytes memory proof = Tree.proof(row, 1);
        c.partition = P + 1;
        vm.expectRevert(IClaims.InvalidProof.selector);
        vm.prank(bob);
        rewards.claim(Tree.word(c), proof);
        c.partition = P;
        c.id = uint32(tokenId(GIFT, 0));
        vm.expectRevert(IClaims.InvalidProof.selector);
        vm.prank(bob);
        rewards.claim(Tree.word(c), proof);
    }

    /// An inner node, or the root, is no leaf.
    function test_no_proof_of_an_inner_node() public {
        post(10, 20, 30, 60);
        Claim memory c = claimOf(0);
        vm.expectRevert(IClaims.InvalidProof.selector);
        vm.prank(bob);
        rewards.claim(Tree.word(c), "");
        c.slot = 7; // never posted: its root is zero
        vm.expectRevert(IClaims.InvalidProof.selector);
        vm.prank(bob);
        rewards.claim(Tree.word(c), "");
        c.slot = 8; // there is no such slot
        vm.expectRevert();
        vm.prank(bob);
        rewards.claim(Tree.word(c), "");
    }

    function test_the_last_eight_roots_are_good() public {
        post(10, 20, 30, 60);
        bytes32[] memory old = row;
        Claim memory c = claimOf(20);
        for (uint64 i = 1; i < 8; ++i) {
            post(10 + i, 20 + i, 30 + i, 3);
        }
        bytes memory proof = Tree.proof(old, 1);
        vm.prank(bob);
        rewards.claim(Tree.word(c), proof);
        eq(rewards.balanceOf(bob, 0), 20, "by the oldest");
        post(99, 98, 97, 0);
        proof = Tree.proof(old, 0);
        c.cumulative = 10;
        vm.expectRevert(IClaims.InvalidProof.selector);
        vm.prank(alice);
        rewards.claim(Tree.word(c), proof);
    }

    /// Whatever roots promise, no more leaves than was set aside under the cap.
    function test_claims_draw_on_what_was_set_aside() public {
        post(1_000_000, 20, 30, 60);
        claim(alice, 0, 1_000_000, abi.encodeWithSelector(IClaims.NotReserved.selector, 0, 60, 1_000_000));
        claim(bob, 1, 20);
        eq(rewards.totalSupply(0) + rewards.unclaimed(0), 60, "no more");
    }

    function test_setting_aside_counts_against_the_cap() public {
        post(10, 20, 30, CAP + 1);
        eq(rewards.unclaimed(0), 0, "refused");
        expectWatermark(P, 1, 1);
        expectReasons(grant(list(word(address(0), CAP, POINTS, 0), word(alice, 1, POINTS, 0))), hex"0001");
    }

    function test_a_sealed_epoch_s_claims_stay_open() public {
        post(10, 20, 30, 60);
        settlement.openEpoch(2, 0);
        vm.warp(vm.getBlockTimestamp() + EPOCH_DELAY);
        eq(settlement.openedEpoch(), 2, "sealed");
        claim(bob, 1, 20);
        eq(rewards.balanceOf(bob, 0), 20, "bob");
    }

    // ------------------------------------------------------- claim and redeem

    function test_claim_and_redeem_writes_no_balance() public {
        post(10, 20, 30, 60);
        Claim memory c = claimOf(20);
        bytes memory proof = Tree.proof(row, 1);
        vm.recordLogs();
        vm.prank(bob);
        rewards.redeemClaim(Tree.word(c), path(), proof, 20);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(logs.length, 1, "one log");
        vm.assertEq(logs[0].topics[0], IClaims.ClaimRedeemed.selector, "claimed and redeemed");
        vm.assertEq(logs[0].topics[1], bytes32(uint256(uint160(bob))), "by bob");
        c.slot = 0;
        vm.assertEq(uint256(logs[0].topics[2]), Tree.word(c), "what");
        vm.assertEq(logs[0].topics[3], path(), "path");
        eq(rewards.balanceOf(bob, 0), 0, "balance");
        eq(rewards.totalSupply(0), 0, "supply");
        eq(rewards.unclaimed(0), 40, "left");
        eq(rewards.issued(POINTS), 60, "issued");
    }

    function test_claim_and_redeem_keeps_the_rest() public {
        post(10, 20, 30, 60);
        Claim memory c = claimOf(20);
        bytes memory proof = Tree.proof(row, 1);
        vm.prank(bob);
        rewards.redeemClaim(Tree.word(c), path(), proof, 15);
        eq(rewards.balanceOf(bob, 0), 5, "rest");
        eq(rewards.totalSupply(0), 5, "supply");
        vm.expectRevert(abi.encodeWithSelector(IClaims.NothingToClaim.selector));
        vm.prank(bob);
        rewards.redeemClaim(Tree.word(c), path(), proof, 15);
    }

    function test_claim_and_redeem_takes_no_more_than_is_claimed() public {
        post(10, 20, 30, 60);
        grant(list(word(bob, 100, POINTS, 0)));
        Claim memory c = claimOf(20);
        bytes memory proof = Tree.proof(row, 1);
        vm.expectRevert(abi.encodeWithSelector(IClaims.ClaimExceeded.selector, 20, 21));
        vm.prank(bob);
        rewards.redeemClaim(Tree.word(c), path(), proof, 21);
        vm.expectRevert(IRewards.ZeroAmount.selector);
        vm.prank(bob);
        rewards.redeemClaim(Tree.word(c), path(), proof, 0);
    }

    // ----------------------------------------------------------------- guards

    function test_blocked_paused_and_expired() public {
        post(10, 20, 30, 60);
        vm.prank(officer);
        rewards.setBlocked(one(bob), true);
        claim(bob, 1, 20, abi.encodeWithSelector(IGuarded.AccountBlocked.selector, bob));
        vm.prank(guardian);
        rewards.pause();
        claim(alice, 0, 10, abi.encodeWithSelector(Pausable.EnforcedPause.selector));
        rewards.unpause();
        claim(alice, 0, 10);
    }

    function test_expired_claims_are_breakage() public {
        uint16 d = today() + 1;
        uint256 id = tokenId(CREDIT, d);
        row = [Tree.leaf(1, P, alice, id, 5), Tree.leaf(1, P, bob, id, 6)];
        Section memory s = section(P, pos(0, 0), pos(1, 1), list(word(address(0), 11, CREDIT, d)));
        s.claimRoot = Tree.root(row);
        settle(s);
        Claim memory c = Claim(1, P, 0, uint32(id), 5);
        bytes memory proof = Tree.proof(row, 0);
        vm.prank(alice);
        rewards.claim(Tree.word(c), proof);
        vm.warp(uint256(d) * 1 days);
        c.cumulative = 6;
        proof = Tree.proof(row, 1);
        vm.expectRevert(abi.encodeWithSelector(IRewards.TokenExpired.selector, id));
        vm.prank(bob);
        rewards.claim(Tree.word(c), proof);
        vm.recordLogs();
        rewards.sweepExpired(one(address(0)), id);
        Vm.Log memory log = find(vm.getRecordedLogs(), IRewards.Breakage.selector);
        vm.assertEq(log.topics[1], bytes32(0), "nobody's");
        eq(abi.decode(log.data, (uint256)), 6, "unclaimed");
        eq(rewards.unclaimed(id), 0, "none left");
        eq(rewards.issued(CREDIT), 11, "frees nothing");
    }

    function test_a_wallet_that_refuses_keeps_its_claim() public {
        post(10, 20, 30, 60);
        vm.etch(bob, address(new NoReceiver()).code);
        Claim memory c = claimOf(20);
        bytes memory proof = Tree.proof(row, 1);
        vm.expectRevert();
        vm.prank(bob);
        rewards.claim(Tree.word(c), proof);
        eq(rewards.claimedOf(bob, 1, P, 0), 0, "still open");
        vm.prank(bob);
        rewards.redeemClaim(Tree.word(c), path(), proof, 20); // nothing is received
    }
}
