// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Item, Section} from "../src/Types.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IClaims} from "../src/interfaces/IClaims.sol";
import {IRewards} from "../src/interfaces/IRewards.sol";
import {ISettlement} from "../src/interfaces/ISettlement.sol";
import {Base} from "./utils/Base.sol";
import {Claim, Tree} from "./utils/Tree.sol";

/// @dev What a thief of the minter's key can do to others, what bounds it, and how the
/// programme recovers: docs/THREATS.md, row "minter".
contract StolenMinterTest is Base {
    uint16 private constant LIMITED = 4; // a hundredth of the cap at once
    uint64 private constant LIMIT = CAP / 100;
    uint32 private constant NOWHERE = 77; // a partition that the topic does not have
    address private thief = address(0xBAD);
    address private second = address(0xA11CF);

    function setUp() public override {
        super.setUp();
        IRewards.Terms memory t = terms(CAP, false);
        t.mintBps = 100;
        rewards.configureClass(LIMITED, t);
        open(SHOP, LIMITED, 1);
    }

    /// @dev The thief promises itself 50 points in a partition of its own.
    function falseRoot() private returns (uint256 claim) {
        Section memory s = section(NOWHERE, pos(0, 0), pos(1, 1), new uint256[](0));
        s.claimRoot = Tree.leaf(1, NOWHERE, thief, 0, 50);
        settle(s);
        return Tree.word(Claim(1, NOWHERE, 0, 0, 50));
    }

    /// The key is replaced and the epoch is sealed; its roots would still be good, and take
    /// what was set aside for others.
    function test_false_roots_are_voided() public {
        uint256 claim = falseRoot();
        settlement.setMinter(minter, false);
        settlement.setMinter(second, true);
        settlement.openEpoch(2, 0);
        vm.warp(vm.getBlockTimestamp() + EPOCH_DELAY);
        Section[] memory honest = new Section[](1);
        honest[0] = section(0, pos(0, 0), pos(9, 1), list(word(address(0), 60, POINTS, 0)));
        honest[0].epoch = 2;
        vm.prank(second);
        settlement.settle(honest);
        eq(rewards.unclaimed(0), 60, "set aside for members");
        uint256[] memory places = new uint256[](1);
        places[0] = uint256(1) << 40 | uint256(NOWHERE) << 8;
        settlement.voidRoots(places);
        vm.assertEq(settlement.claimRootAt(places[0]), bytes32(0), "void");
        vm.expectRevert(IClaims.InvalidProof.selector);
        vm.prank(thief);
        rewards.claim(claim, "");
        eq(rewards.unclaimed(0), 60, "still theirs");
    }

    /// A section of a voided root's partition posts to the next slot, as if nothing was.
    function test_posting_goes_on_after_a_root_was_voided() public {
        falseRoot();
        uint256[] memory places = new uint256[](1);
        places[0] = uint256(1) << 40 | uint256(NOWHERE) << 8;
        vm.recordLogs();
        settlement.voidRoots(places);
        eq(count(vm.getRecordedLogs(), ISettlement.RootVoided.selector), 1, "told");
        Section memory s = section(NOWHERE, pos(1, 1), pos(2, 1), list(word(address(0), 5, POINTS, 0)));
        s.claimRoot = Tree.leaf(1, NOWHERE, alice, 0, 5);
        settle(s);
        eq(settlement.rootsPosted(1, NOWHERE), 2, "posted");
        vm.prank(alice);
        rewards.claim(Tree.word(Claim(1, NOWHERE, 1, 0, 5)), "");
        eq(rewards.balanceOf(alice, 0), 5, "alice");
    }

    /// What is ordered back counts, whether or not there is so much: neither what members
    /// have, nor what they have earned, nor what they are said to owe moves faster.
    function test_reversals_of_what_is_gone_count_against_the_limit() public {
        uint256 id = tokenId(LIMITED, 0);
        for (uint256 day = 0; day < 3; ++day) {
            grant(list(word(alice, LIMIT, LIMITED, 0)));
            vm.warp(vm.getBlockTimestamp() + 1 days);
        }
        vm.prank(alice);
        rewards.redeem(id, 3 * LIMIT, SHOP);
        uint16 back = LIMITED | Item.REVERSAL;
        expectReasons(grant(list(word(alice, 2 * LIMIT, back, 0))), hex"09");
        eq(rewards.earnedOf(alice, id), 3 * LIMIT, "earned");
        eq(rewards.shortfallOf(alice, id), 0, "owes nothing");
        expectReasons(grant(list(word(alice, LIMIT, back, 0), word(bob, 1, back, 0))), hex"0709");
        eq(rewards.earnedOf(alice, id), 2 * LIMIT, "earned, less the limit");
        eq(rewards.shortfallOf(alice, id), LIMIT, "no more than the limit");
        eq(rewards.mintable(LIMITED), 0, "used up");
    }

    /// Badges are the minter's word but for time: that nobody can give or take.
    function test_a_badge_keeps_its_age() public {
        grantBadges(list(badgeWord(alice, 3, 60)));
        uint40 since = badge.statusOf(uint160(alice)).since;
        vm.warp(vm.getBlockTimestamp() + 400 days);
        badge.updateMetadata(uint160(alice), 3);
        settle(section(0, pos(0, 0), pos(1, 1), list(badgeWord(alice, 1, 0))));
        eq(badge.statusOf(uint160(alice)).tier, 1, "lowered");
        eq(badge.statusOf(uint160(alice)).since, since, "since");
        eq(badge.ringsOf(uint160(alice)), 1, "rings");
        settle(section(0, pos(1, 1), pos(2, 1), list(badgeWord(alice, 3, 60))));
        eq(badge.statusOf(uint160(alice)).tier, 3, "given back");
    }

    /// Grants that it moved the watermark past are settled in the next epoch.
    function test_what_was_skipped_is_settled_in_another_epoch() public {
        settlement.setMaxAdvance(10);
        settle(section(0, pos(0, 0), pos(1025, 1), new uint256[](0)));
        expectWatermark(0, 0, 0);
        settle(section(0, pos(0, 0), pos(1024, 1), new uint256[](0)));
        settle(section(0, pos(0, 0), pos(9, 1), list(word(alice, 5, POINTS, 0))));
        eq(rewards.balanceOf(alice, 0), 0, "passed over");
        settlement.openEpoch(2, 0);
        vm.warp(vm.getBlockTimestamp() + EPOCH_DELAY);
        Section memory s = section(0, pos(0, 0), pos(9, 1), list(word(alice, 5, POINTS, 0)));
        s.epoch = 2;
        settle(s);
        eq(rewards.balanceOf(alice, 0), 5, "settled");
    }

    /// Whoever the admin named last may settle, and nobody whom it revoked last.
    function testFuzz_minters_are_whom_the_admin_named_last(uint8[24] memory words) public {
        address[3] memory who = [minter, second, thief];
        bool[3] memory may = [true, false, false];
        for (uint256 i = 0; i < words.length; ++i) {
            uint256 n = words[i] % 3;
            may[n] = words[i] & 0x80 != 0;
            settlement.setMinter(who[n], may[n]);
            for (uint256 j = 0; j < 3; ++j) {
                vm.assertTrue(settlement.isMinter(who[j]) == may[j], "isMinter");
                vm.prank(who[j]);
                (bool ok,) = address(settlement).call(abi.encodeCall(settlement.settle, (new Section[](0))));
                vm.assertTrue(ok == may[j], "settles");
            }
        }
    }

    /// Only the admin: whoever voids a sealed epoch's roots ends its claims.
    function test_a_guardian_cannot_void() public {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, guardian));
        vm.prank(guardian);
        settlement.voidRoots(new uint256[](0));
    }
}
