// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC1155Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {IGuarded} from "../src/interfaces/IGuarded.sol";
import {IRedemption} from "../src/interfaces/IRedemption.sol";
import {IRewards} from "../src/interfaces/IRewards.sol";
import {Base} from "./utils/Base.sol";
import {Vm} from "./utils/Vm.sol";

contract RewardsTest is Base {
    // --------------------------------------------------------------------- cap

    function test_cap_refuses_what_passes_it_and_takes_what_fits() public {
        uint256[] memory items =
            list(word(alice, CAP - 10, POINTS, 0), word(bob, 11, POINTS, 0), word(carol, 10, POINTS, 0));
        expectReasons(grant(items), hex"000100");
        eq(rewards.issued(POINTS), CAP, "issued");
        eq(rewards.cap(POINTS), CAP, "cap");
        expectReasons(grant(list(word(bob, 1, POINTS, 0))), hex"01");
    }

    function test_cap_spans_the_expiry_days_of_a_class() public {
        uint16 d = today() + 5;
        expectReasons(grant(list(word(alice, CAP - 1, CREDIT, d), word(alice, 2, CREDIT, d + 1))), hex"0001");
        eq(rewards.totalSupply(tokenId(CREDIT, d)), CAP - 1, "supply");
        eq(rewards.totalSupply(tokenId(CREDIT, d + 1)), 0, "supply of the other day");
        expectReasons(grant(list(word(alice, CAP, POINTS, 0))), hex"00");
    }

    function test_redemption_and_expiry_free_nothing() public {
        uint16 d = today() + 1;
        grant(list(word(alice, CAP, POINTS, 0), word(bob, CAP, CREDIT, d)));
        vm.prank(alice);
        rewards.redeem(tokenId(POINTS, 0), CAP, SHOP);
        vm.warp(vm.getBlockTimestamp() + 2 days);
        rewards.sweepExpired(one(bob), tokenId(CREDIT, d));
        eq(rewards.totalSupply(tokenId(POINTS, 0)), 0, "points");
        eq(rewards.totalSupply(tokenId(CREDIT, d)), 0, "credit");
        expectReasons(grant(list(word(alice, 1, POINTS, 0), word(alice, 1, CREDIT, today() + 9))), hex"0101");
    }

    function test_largest_amount_does_not_overflow() public {
        configure(POINTS, type(uint64).max, false);
        uint256[] memory items = list(word(alice, type(uint64).max, POINTS, 0), word(bob, 1, POINTS, 0));
        expectReasons(grant(items), hex"0001");
        eq(rewards.issued(POINTS), type(uint64).max, "issued");
    }

    function test_cap_never_falls_below_issued() public {
        grant(list(word(alice, 100, POINTS, 0)));
        vm.expectRevert(abi.encodeWithSelector(IRewards.CapBelowIssued.selector, POINTS, 99, 100));
        configure(POINTS, 99, false);
        configure(POINTS, 100, false);
        expectReasons(grant(list(word(alice, 1, POINTS, 0))), hex"01");
    }

    function test_badge_class_cannot_be_configured() public {
        vm.expectRevert(abi.encodeWithSelector(IRewards.InvalidClass.selector, type(uint16).max));
        configure(type(uint16).max, 1, false);
    }

    // ---------------------------------------------------------------- refusals

    function test_unknown_class_and_zero_amount() public {
        uint256[] memory items = list(word(alice, 1, 5, 0), word(alice, 0, POINTS, 0), badgeWord(alice, 1, 1));
        expectReasons(grant(items), hex"080608");
    }

    function test_unsorted_and_repeated_items_keep_the_books() public {
        grant(list(word(alice, 1, CREDIT, today() + 2), word(bob, 2, POINTS, 0), word(alice, 4, CREDIT, today() + 2)));
        grant(list(word(bob, 8, POINTS, 0), word(bob, 16, POINTS, 0)));
        eq(rewards.issued(CREDIT), 5, "credit");
        eq(rewards.issued(POINTS), 26, "points");
        eq(rewards.totalSupply(tokenId(CREDIT, today() + 2)), 5, "credit supply");
        eq(rewards.totalSupply(0), 26, "points supply");
    }

    function test_blocked_accounts_are_refused_and_cannot_redeem() public {
        grant(list(word(alice, 10, POINTS, 0)));
        vm.prank(officer);
        rewards.setBlocked(one(alice), true);
        vm.prank(officer);
        rewards.setBlocked(one(alice), true); // again: counted once
        expectReasons(grant(list(word(alice, 1, POINTS, 0), word(bob, 1, POINTS, 0))), hex"0300");
        vm.expectRevert(abi.encodeWithSelector(IGuarded.AccountBlocked.selector, alice));
        vm.prank(alice);
        rewards.redeem(0, 1, SHOP);
        vm.prank(officer);
        rewards.setBlocked(one(alice), false);
        expectReasons(grant(list(word(alice, 1, POINTS, 0))), hex"00");
        vm.prank(alice);
        rewards.redeem(0, 11, SHOP);
    }

    function test_pause_refuses_grants_and_stops_holders() public {
        grant(list(word(alice, 10, POINTS, 0)));
        vm.prank(guardian);
        rewards.pause();
        expectReasons(grant(list(word(alice, 1, POINTS, 0), word(bob, 1, POINTS, 0))), hex"0202");
        vm.expectRevert(Pausable.EnforcedPause.selector);
        vm.prank(alice);
        rewards.redeem(0, 1, SHOP);
        rewards.unpause();
        expectReasons(grant(list(word(alice, 1, POINTS, 0))), hex"00");
    }

    // ------------------------------------------------------------------ expiry

    function test_expired_never_redeems() public {
        uint16 d = today() + 2;
        uint256 id = tokenId(CREDIT, d);
        grant(list(word(alice, 10, CREDIT, d)));
        vm.warp(uint256(d) * 1 days - 1);
        eq(rewards.redeemableBalanceOf(alice, id), 10, "last second");
        vm.prank(alice);
        rewards.redeem(id, 1, SHOP);
        vm.warp(uint256(d) * 1 days);
        eq(rewards.redeemableBalanceOf(alice, id), 0, "redeemable");
        eq(rewards.balanceOf(alice, id), 9, "raw");
        vm.expectRevert(abi.encodeWithSelector(IRewards.TokenExpired.selector, id));
        vm.prank(alice);
        rewards.redeem(id, 1, SHOP);
        // Nor does a new grant revive it.
        expectReasons(grant(list(word(alice, 1, CREDIT, d))), hex"04");
    }

    function test_sweep_burns_what_expired_and_reports_it() public {
        uint16 d = today() + 1;
        uint256 id = tokenId(CREDIT, d);
        grant(list(word(alice, 10, CREDIT, d), word(bob, 5, CREDIT, d)));
        address[] memory owners = new address[](3);
        (owners[0], owners[1], owners[2]) = (alice, carol, alice);
        vm.expectRevert(abi.encodeWithSelector(IRewards.TokenNotExpired.selector, id));
        rewards.sweepExpired(owners, id);
        vm.warp(uint256(d) * 1 days);
        vm.recordLogs();
        vm.prank(carol);
        rewards.sweepExpired(owners, id);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(count(logs, IRewards.Breakage.selector), 1, "breakage");
        eq(abi.decode(find(logs, IRewards.Breakage.selector).data, (uint256)), 10, "amount");
        eq(rewards.balanceOf(alice, id), 0, "alice");
        eq(rewards.balanceOf(bob, id), 5, "bob");
        eq(rewards.totalSupply(id), 5, "supply");
    }

    function test_what_never_expires_is_never_swept() public {
        vm.warp(70_000 days);
        vm.expectRevert(abi.encodeWithSelector(IRewards.TokenNotExpired.selector, 0));
        rewards.sweepExpired(one(alice), 0);
    }

    // -------------------------------------------------------------- redemption

    function test_redeem_burns_ones_own() public {
        grant(list(word(alice, 10, POINTS, 0)));
        vm.recordLogs();
        vm.prank(alice);
        rewards.redeem(0, 4, SHOP);
        Vm.Log memory log = find(vm.getRecordedLogs(), IRedemption.Redeemed.selector);
        vm.assertEq(log.topics[1], bytes32(uint256(uint160(alice))), "owner");
        vm.assertEq(log.topics[3], SHOP, "path");
        eq(abi.decode(log.data, (uint256)), 4, "amount");
        eq(rewards.balanceOf(alice, 0), 6, "balance");
        eq(rewards.totalSupply(0), 6, "supply");
        vm.expectRevert(abi.encodeWithSelector(IERC1155Errors.ERC1155InsufficientBalance.selector, alice, 6, 7, 0));
        vm.prank(alice);
        rewards.redeem(0, 7, SHOP);
        vm.expectRevert(IRewards.ZeroAmount.selector);
        vm.prank(alice);
        rewards.redeem(0, 0, SHOP);
    }

    // --------------------------------------------------------------- soulbound

    function test_transfers_revert_by_default() public {
        grant(list(word(alice, 10, POINTS, 0)));
        vm.assertTrue(rewards.locked(0), "locked");
        vm.expectRevert(abi.encodeWithSelector(IRewards.TransferLocked.selector, 0));
        vm.prank(alice);
        rewards.safeTransferFrom(alice, bob, 0, 1, "");
        vm.prank(alice);
        rewards.setApprovalForAll(bob, true);
        vm.expectRevert(abi.encodeWithSelector(IRewards.TransferLocked.selector, 0));
        vm.prank(bob);
        rewards.safeTransferFrom(alice, bob, 0, 1, "");
    }

    function test_one_locked_token_locks_a_batch() public {
        uint256 gift = tokenId(GIFT, 0);
        grant(list(word(alice, 10, POINTS, 0), word(alice, 10, GIFT, 0)));
        vm.expectRevert(abi.encodeWithSelector(IRewards.TransferLocked.selector, 0));
        vm.prank(alice);
        rewards.safeBatchTransferFrom(alice, bob, list(gift, 0), list(1, 1), "");
    }

    function test_transferable_class_moves_until_it_expires() public {
        uint256 id = tokenId(GIFT, today() + 1);
        grant(list(word(alice, 10, GIFT, today() + 1)));
        vm.assertFalse(rewards.locked(id), "locked");
        vm.prank(alice);
        rewards.safeTransferFrom(alice, bob, id, 3, "");
        eq(rewards.balanceOf(bob, id), 3, "bob");
        eq(rewards.totalSupply(id), 10, "supply");
        vm.warp(vm.getBlockTimestamp() + 1 days);
        vm.expectRevert(abi.encodeWithSelector(IRewards.TokenExpired.selector, id));
        vm.prank(alice);
        rewards.safeTransferFrom(alice, bob, id, 3, "");
    }

    function test_blocked_accounts_neither_send_nor_receive() public {
        uint256 id = tokenId(GIFT, 0);
        grant(list(word(alice, 10, GIFT, 0), word(bob, 10, GIFT, 0)));
        vm.prank(officer);
        rewards.setBlocked(one(alice), true);
        vm.expectRevert(abi.encodeWithSelector(IGuarded.AccountBlocked.selector, alice));
        vm.prank(alice);
        rewards.safeTransferFrom(alice, bob, id, 1, "");
        vm.expectRevert(abi.encodeWithSelector(IGuarded.AccountBlocked.selector, alice));
        vm.prank(bob);
        rewards.safeTransferFrom(bob, alice, id, 1, "");
    }

    function test_blocked_operators_move_nothing_of_others() public {
        uint256 id = tokenId(GIFT, 0);
        grant(list(word(alice, 10, GIFT, 0)));
        vm.prank(alice);
        rewards.setApprovalForAll(carol, true);
        vm.prank(officer);
        rewards.setBlocked(one(carol), true);
        vm.expectRevert(abi.encodeWithSelector(IGuarded.AccountBlocked.selector, carol));
        vm.prank(carol);
        rewards.safeTransferFrom(alice, bob, id, 1, "");
    }
}
