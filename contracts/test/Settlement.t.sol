// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {Item, Position, Reason, Section} from "../src/Types.sol";
import {IBadge} from "../src/interfaces/IBadge.sol";
import {ISettlement} from "../src/interfaces/ISettlement.sol";
import {Base} from "./utils/Base.sol";
import {GasGrief} from "./utils/Hostile.sol";
import {Vm} from "./utils/Vm.sol";

contract SettlementTest is Base {
    Position private zero;

    function balance(address owner) private view returns (uint256) {
        return rewards.balanceOf(owner, tokenId(POINTS, 0));
    }

    function pay(address to, uint64 amount) private pure returns (uint256[] memory) {
        return list(word(to, amount, POINTS, 0));
    }

    function test_settle_mints_and_moves_the_watermark() public {
        uint256[] memory items =
            list(word(alice, 100, POINTS, 0), word(bob, 7, CREDIT, today() + 14), badgeWord(alice, 2, 12));
        vm.recordLogs();
        settle(section(3, zero, pos(41, 2), items));
        Vm.Log[] memory logs = vm.getRecordedLogs();

        expectWatermark(3, 41, 2);
        eq(balance(alice), 100, "points");
        eq(rewards.balanceOf(bob, tokenId(CREDIT, today() + 14)), 7, "credit");
        vm.assertEq(badge.ownerOf(uint160(alice)), alice, "badge");
        Vm.Log memory settled = find(logs, ISettlement.Settled.selector);
        eq(uint256(settled.topics[1]), 1, "epoch");
        eq(uint256(settled.topics[2]), 3, "partition");
        (Position memory from, Position memory to, bytes32 root, uint32 minted, uint32 refused) =
            abi.decode(settled.data, (Position, Position, bytes32, uint32, uint32));
        eq(from.offset + from.ordinal, 0, "previous");
        eq(to.offset, 41, "next offset");
        eq(to.ordinal, 2, "next ordinal");
        vm.assertEq(root, bytes32(uint256(0xfeed)), "manifest root");
        eq(minted, 3, "minted");
        eq(refused, 0, "refused");
        // The operator of a mint is the settlement contract.
        vm.assertEq(
            find(logs, IERC1155.TransferSingle.selector).topics[1],
            bytes32(uint256(uint160(address(settlement)))),
            "operator"
        );
    }

    /// As they would by Solidity's own decoding.
    function test_words_out_of_range_revert() public {
        Section[] memory all = new Section[](1);
        all[0] = section(0, zero, pos(9, 1), pay(alice, 5));
        bytes memory data = abi.encodeCall(settlement.settle, (all));
        for (uint256 i = 0; i < 6; ++i) {
            bytes memory wide = bytes.concat(data);
            // Behind selector, offset, length, offset: epoch, partition, previous, next.
            wide[4 + 96 + 32 * i] = 0x01;
            vm.prank(minter);
            (bool ok,) = address(settlement).call(wide);
            vm.assertFalse(ok, "ok");
        }
        settle(all[0]);
        expectWatermark(0, 9, 1);
    }

    function test_replay_changes_nothing() public {
        Section memory s = section(0, zero, pos(9, 1), pay(alice, 5));
        settle(s);
        vm.recordLogs();
        settle(s);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(logs.length, 1, "one log");
        vm.assertEq(logs[0].topics[0], ISettlement.Skipped.selector, "skipped");
        (Position memory previous, Position memory stored) = abi.decode(logs[0].data, (Position, Position));
        eq(previous.offset, 0, "previous");
        eq(stored.offset, 9, "stored");
        eq(balance(alice), 5, "minted once");
        expectWatermark(0, 9, 1);
    }

    function test_stale_section_is_skipped_and_the_others_go_on() public {
        settle(section(0, zero, pos(9, 1), pay(alice, 5)));
        settle(section(0, zero, pos(10, 1), pay(alice, 100)), section(1, zero, pos(3, 1), pay(bob, 6)));
        eq(balance(alice), 5, "stale");
        eq(balance(bob), 6, "other partition");
        expectWatermark(0, 9, 1);
        expectWatermark(1, 3, 1);
    }

    function test_reordered_sections_leave_a_gap_unsettled() public {
        Section memory first = section(0, zero, pos(9, 1), pay(alice, 5));
        Section memory second = section(0, pos(9, 1), pos(9, 2), pay(alice, 70));
        settle(second, first);
        eq(balance(alice), 5, "only the first");
        expectWatermark(0, 9, 1);
        settle(second);
        eq(balance(alice), 75, "then the second");
        expectWatermark(0, 9, 2);
    }

    function test_two_sections_of_one_partition_chain_in_one_batch() public {
        settle(section(0, zero, pos(9, 1), pay(alice, 5)), section(0, pos(9, 1), pos(9, 2), pay(alice, 70)));
        eq(balance(alice), 75, "both");
        expectWatermark(0, 9, 2);
    }

    function test_next_must_be_later() public {
        settle(section(0, zero, pos(9, 5), pay(alice, 5)));
        settle(section(0, pos(9, 5), pos(9, 5), pay(alice, 1)));
        settle(section(0, pos(9, 5), pos(9, 4), pay(alice, 1)));
        settle(section(0, pos(9, 5), pos(8, 9), pay(alice, 1)));
        eq(balance(alice), 5, "nothing more");
        expectWatermark(0, 9, 5);
    }

    /// Overlapping, stale and future sections: only an exact continuation counts.
    function testFuzz_compare_and_set(uint64 start, uint64 from, uint64 to, uint32 ordinal) public {
        vm.assume(start > 0);
        settlement.setMaxAdvance(64);
        settle(section(0, zero, pos(start, 1), pay(alice, 5)));
        settle(section(0, pos(from, 1), pos(to, ordinal), pay(alice, 1)));
        bool applies = from == start && (to > start || (to == start && ordinal > 1));
        eq(balance(alice), applies ? 6 : 5, "balance");
        expectWatermark(0, applies ? to : start, applies ? ordinal : 1);
    }

    function test_only_the_open_epoch_settles() public {
        Section memory s = section(0, zero, pos(9, 1), pay(alice, 5));
        s.epoch = 2;
        settle(s);
        eq(balance(alice), 0, "not open yet");
        settlement.openEpoch(2, bytes32("topic"));
        vm.assertEq(settlement.topicOf(2), bytes32("topic"), "topic");
        settle(s);
        eq(balance(alice), 0, "scheduled only");
        vm.warp(vm.getBlockTimestamp() + EPOCH_DELAY);
        settle(s);
        eq(balance(alice), 5, "open");
        settle(section(0, zero, pos(9, 1), pay(alice, 5)));
        eq(balance(alice), 5, "epoch 1 is closed");
        expectWatermark(0, 0, 0);
        s.epoch = 0;
        settle(s);
        eq(balance(alice), 5, "epoch 0 never opens");
    }

    function test_epochs_only_go_up() public {
        vm.expectRevert(abi.encodeWithSelector(ISettlement.EpochNotLater.selector, 1, 1));
        settlement.openEpoch(1, 0);
        settlement.openEpoch(5, 0);
        eq(settlement.openedEpoch(), 1, "not yet");
        vm.warp(vm.getBlockTimestamp() + EPOCH_DELAY);
        eq(settlement.openedEpoch(), 5, "open");
        vm.expectRevert(abi.encodeWithSelector(ISettlement.EpochNotLater.selector, 4, 5));
        settlement.openEpoch(4, 0);
    }

    function test_scheduled_epoch_is_announced_and_can_be_cancelled() public {
        vm.recordLogs();
        settlement.openEpoch(2, 0);
        eq(count(vm.getRecordedLogs(), ISettlement.EpochScheduled.selector), 1, "announced");
        (uint64 next, uint64 opensAt) = settlement.nextEpoch();
        eq(next, 2, "next");
        eq(opensAt, vm.getBlockTimestamp() + EPOCH_DELAY, "when");
        vm.prank(guardian);
        settlement.cancelEpoch();
        vm.warp(opensAt);
        eq(settlement.openedEpoch(), 1, "cancelled");
        (next,) = settlement.nextEpoch();
        eq(next, 0, "none");
        settle(section(0, zero, pos(9, 1), pay(alice, 5)));
        eq(balance(alice), 5, "the old one goes on");
        vm.expectRevert(ISettlement.NoEpochScheduled.selector);
        vm.prank(guardian);
        settlement.cancelEpoch();
    }

    /// What has opened cannot be cancelled, whether or not a batch came since.
    function test_an_open_epoch_cannot_be_cancelled() public {
        settlement.openEpoch(2, 0);
        vm.warp(vm.getBlockTimestamp() + EPOCH_DELAY);
        vm.prank(guardian);
        (bool ok,) = address(settlement).call(abi.encodeCall(settlement.cancelEpoch, ()));
        vm.assertFalse(ok, "cancelled");
        eq(settlement.openedEpoch(), 2, "open");
    }

    function test_a_section_advances_no_further_than_allowed() public {
        settlement.setMaxAdvance(4);
        eq(settlement.maxAdvance(), 16, "2^4");
        settle(section(0, zero, pos(17, 1), pay(alice, 5)));
        expectWatermark(0, 0, 0);
        settle(section(0, zero, pos(16, 9), pay(alice, 5)));
        settle(section(0, pos(16, 9), pos(32, 1), pay(alice, 5)));
        expectWatermark(0, 32, 1);
        settlement.setMaxAdvance(64);
        settle(section(0, pos(32, 1), pos(type(uint64).max, 1), pay(alice, 5)));
        expectWatermark(0, type(uint64).max, 1);
        eq(balance(alice), 15, "three");
        vm.expectRevert(abi.encodeWithSelector(ISettlement.InvalidAdvance.selector, 65));
        settlement.setMaxAdvance(65);
    }

    function test_only_minters_settle() public {
        Section[] memory all = new Section[](1);
        all[0] = section(0, zero, pos(9, 1), pay(alice, 5));
        settlement.setMinter(minter, false);
        vm.expectRevert(abi.encodeWithSelector(ISettlement.OnlyMinter.selector, minter));
        vm.prank(minter);
        settlement.settle(all);
    }

    function test_a_refused_item_is_reported_and_does_not_stall() public {
        vm.recordLogs();
        uint256 over = word(alice, CAP + 1, POINTS, 0);
        settle(section(4, zero, pos(9, 1), list(over, word(bob, 3, POINTS, 0), badgeWord(bob, 9, 0))));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        (uint256 item, uint8 reason) = firstRefusal(logs);
        eq(item, over, "item");
        eq(reason, Reason.CAP, "reason");
        (uint32 minted, uint32 refused) = settledCounts(logs);
        eq(minted, 1, "minted");
        eq(refused, 2, "refused");
        eq(count(logs, ISettlement.Refused.selector), 2, "events");
        eq(balance(bob), 3, "others");
        expectWatermark(4, 9, 1);
    }

    /// More than 32 items, refusals on both sides of a word boundary.
    function test_every_refusal_is_reported() public {
        uint256[] memory items = new uint256[](70);
        for (uint256 i = 0; i < items.length; ++i) {
            bool bad = i == 0 || i == 31 || i == 32 || i == 69;
            items[i] = word(address(uint160(0x2000 + i)), bad ? 0 : 1, POINTS, 0);
        }
        vm.recordLogs();
        settle(section(0, zero, pos(1, 1), items));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(count(logs, ISettlement.Refused.selector), 4, "events");
        (uint32 minted, uint32 refused) = settledCounts(logs);
        eq(minted, 66, "minted");
        eq(refused, 4, "refused");
    }

    function test_section_without_items_moves_the_watermark() public {
        settle(section(0, zero, pos(9, 1), new uint256[](0)));
        expectWatermark(0, 9, 1);
    }

    function test_paused_tokens_refuse() public {
        vm.prank(guardian);
        rewards.pause();
        vm.recordLogs();
        settle(section(0, zero, pos(9, 1), list(word(alice, 5, POINTS, 0), badgeWord(alice, 1, 0))));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        (, uint8 reason) = firstRefusal(logs);
        eq(reason, Reason.PAUSED, "reason");
        eq(count(logs, ISettlement.Refused.selector), 1, "the badge went through");
        expectWatermark(0, 9, 1);
    }

    /// Targets that were given another settlement take nothing, and stall nothing.
    function test_disconnected_targets_refuse() public {
        rewards.connect(alice, address(0), address(0));
        badge.setSettlement(alice);
        vm.recordLogs();
        Section memory s = section(0, zero, pos(9, 1), list(word(alice, 5, POINTS, 0), badgeWord(alice, 1, 0)));
        s.claimRoot = bytes32("root");
        settle(s);
        eq(count(vm.getRecordedLogs(), ISettlement.Refused.selector), 2, "both refused");
        expectWatermark(0, 9, 1);
    }

    function test_paused_settlement_waits() public {
        vm.prank(guardian);
        settlement.pause();
        Section[] memory all = new Section[](1);
        all[0] = section(0, zero, pos(9, 1), pay(alice, 5));
        vm.expectRevert(Pausable.EnforcedPause.selector);
        vm.prank(minter);
        settlement.settle(all);
        settlement.unpause();
        settle(all[0]);
        eq(balance(alice), 5, "nothing was lost");
    }

    /// Whatever the gas limit, either all is settled as with plenty, or nothing is:
    /// a low limit must not turn grants into refusals.
    function testFuzz_low_gas_settles_all_or_nothing(uint256 limit) public {
        address grief = address(new GasGrief());
        uint256[] memory items = list(word(alice, 5, POINTS, 0), word(bob, 6, POINTS, 0), word(grief, 7, POINTS, 0));
        Section[] memory all = new Section[](1);
        all[0] = section(0, zero, pos(9, 1), items);
        limit = 30_000 + limit % 600_000;
        vm.prank(minter);
        (bool ok,) = address(settlement).call{gas: limit}(abi.encodeCall(settlement.settle, (all)));
        (uint64 offset,) = settlement.watermark(1, 0);
        vm.assertTrue(ok == (offset == 9), "watermark moves with success");
        eq(balance(alice), ok ? 5 : 0, "alice");
        eq(balance(bob), ok ? 6 : 0, "bob");
        eq(balance(grief), 0, "grief");
    }
}
