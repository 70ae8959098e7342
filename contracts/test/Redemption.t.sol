// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {Reason} from "../src/Types.sol";
import {IRedemption} from "../src/interfaces/IRedemption.sol";
import {IRewards} from "../src/interfaces/IRewards.sol";
import {IVouchers} from "../src/interfaces/IVouchers.sol";
import {Base} from "./utils/Base.sol";
import {Vm} from "./utils/Vm.sol";

contract RedemptionTest is Base {
    bytes32 private constant PARTNER = "airline";

    function setUp() public override {
        super.setUp();
        grant(list(word(alice, 100, POINTS, 0)));
        rewards.setPathway(
            PARTNER, POINTS, IRedemption.Pathway(10, 5, 3 days, IRedemption.PathwayKind.PARTNER, partner)
        );
    }

    function redeem(uint256 amount, bytes32 path) private {
        vm.prank(alice);
        rewards.redeem(0, amount, path);
    }

    function expectRefused(uint256 amount, bytes32 path, uint8 reason) private {
        vm.expectRevert(abi.encodeWithSelector(IRedemption.RedemptionRefused.selector, reason));
        redeem(amount, path);
    }

    function kind(uint16 class, IRewards.Kind k) private {
        IRewards.Terms memory t = terms(CAP, false);
        t.kind = k;
        rewards.configureClass(class, t);
    }

    // --------------------------------------------------------------- pathways

    function test_each_pathway_has_its_price_and_stock() public {
        rewards.setPathway(
            "lounge", POINTS, IRedemption.Pathway(30, 2, 0, IRedemption.PathwayKind.ACCESS, address(0))
        );
        expectRefused(29, "lounge", Reason.PRICE);
        expectRefused(90, "lounge", Reason.STOCK);
        redeem(60, "lounge");
        eq(rewards.pathwayOf("lounge", POINTS).stock, 0, "sold out");
        expectRefused(30, "lounge", Reason.STOCK);
        redeem(7, SHOP);
        eq(rewards.pathwayOf(SHOP, POINTS).stock, type(uint64).max, "without end");
        eq(rewards.balanceOf(alice, 0), 33, "balance");
    }

    function test_a_closed_or_unknown_pathway_takes_nothing() public {
        expectRefused(1, "nowhere", Reason.PATHWAY);
        rewards.setPathway(
            SHOP, POINTS, IRedemption.Pathway(1, 1, 0, IRedemption.PathwayKind.CLOSED, address(0))
        );
        expectRefused(1, SHOP, Reason.PATHWAY);
        IRedemption.Pathway memory never;
        rewards.setPathway(SHOP, POINTS, never);
        expectRefused(1, SHOP, Reason.PATHWAY);
    }

    function test_pathways_must_make_sense() public {
        IRedemption.Pathway[3] memory bad = [
            IRedemption.Pathway(0, 1, 0, IRedemption.PathwayKind.DISCOUNT, address(0)),
            IRedemption.Pathway(1, 1, 0, IRedemption.PathwayKind.PARTNER, address(0)),
            IRedemption.Pathway(1, 1, 0, IRedemption.PathwayKind.ACCESS, partner)
        ];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IRedemption.InvalidPathway.selector, bytes32("p")));
            rewards.setPathway("p", POINTS, bad[i]);
        }
    }

    /// Of which kind a class will be is not known before there is one.
    function test_no_pathway_before_its_class() public {
        vm.expectRevert(abi.encodeWithSelector(IRedemption.InvalidPathway.selector, SHOP));
        open(SHOP, 8, 1);
        kind(8, IRewards.Kind.VOUCHER);
        vm.expectRevert(abi.encodeWithSelector(IRedemption.InvalidPathway.selector, SHOP));
        open(SHOP, 8, 1);
    }

    function test_vouchers_go_to_partners_and_passes_open_doors() public {
        kind(8, IRewards.Kind.VOUCHER);
        kind(9, IRewards.Kind.PASS);
        IRedemption.Pathway memory access =
            IRedemption.Pathway(1, 1, 0, IRedemption.PathwayKind.ACCESS, address(0));
        IRedemption.Pathway memory delivery =
            IRedemption.Pathway(1, 1, 0, IRedemption.PathwayKind.PARTNER, partner);
        vm.expectRevert(abi.encodeWithSelector(IRedemption.InvalidPathway.selector, bytes32("p")));
        rewards.setPathway("p", 8, access);
        vm.expectRevert(abi.encodeWithSelector(IRedemption.InvalidPathway.selector, bytes32("p")));
        rewards.setPathway("p", 9, delivery);
        rewards.setPathway("p", 8, delivery);
        rewards.setPathway("p", 9, access);
    }

    // --------------------------------------------------------------- burn rate

    function burnRate(uint16 bps) private {
        IRewards.Terms memory t = terms(1000, false);
        t.burnBps = bps;
        rewards.configureClass(POINTS, t);
    }

    function test_redemption_shrinks_what_is_left_of_the_cap() public {
        burnRate(1000);
        vm.recordLogs();
        redeem(50, SHOP);
        eq(count(vm.getRecordedLogs(), IRewards.CapShrunk.selector), 1, "event");
        eq(rewards.cap(POINTS), 995, "a tenth of 50");
        redeem(9, SHOP);
        eq(rewards.cap(POINTS), 995, "rounded down");
        eq(rewards.issued(POINTS), 100, "issued");
        expectReasons(grant(list(word(bob, 896, POINTS, 0), word(bob, 895, POINTS, 0))), hex"0100");
    }

    function test_the_cap_never_shrinks_below_what_was_issued() public {
        burnRate(1000);
        grant(list(word(bob, 898, POINTS, 0)));
        redeem(100, SHOP);
        eq(rewards.cap(POINTS), 998, "issued");
        vm.prank(bob);
        rewards.redeem(0, 898, SHOP);
        eq(rewards.cap(POINTS), 998, "still");
    }

    function test_the_burn_rate_is_bounded() public {
        vm.expectRevert(abi.encodeWithSelector(IRewards.InvalidTerms.selector, POINTS));
        burnRate(1001);
    }

    // ---------------------------------------------------------------- vouchers

    function test_partner_redemption_is_fulfilled() public {
        burnRate(1000);
        vm.recordLogs();
        redeem(20, PARTNER);
        Vm.Log memory log = find(vm.getRecordedLogs(), IVouchers.VoucherIssued.selector);
        eq(uint256(log.topics[1]), 1, "voucher");
        vm.assertEq(log.topics[3], bytes32(uint256(uint160(partner))), "partner");
        eq(rewards.balanceOf(alice, 0), 80, "burned");
        eq(rewards.balanceOf(partner, 0), 0, "never transferred");
        eq(rewards.totalSupply(0), 80, "supply");
        eq(rewards.pathwayOf(PARTNER, POINTS).stock, 3, "stock");
        eq(rewards.cap(POINTS), 1000, "the cap waits");
        vm.prank(partner);
        vouchers.fulfil(1, "receipt");
        eq(rewards.cap(POINTS), 998, "for delivery");
        vm.assertEq(vouchers.voucherOf(1).owner, address(0), "gone");
    }

    /// Not even another Vouchers gives back more than partners owe.
    function test_no_more_comes_back_than_is_owed() public {
        redeem(20, PARTNER);
        eq(rewards.owed(0), 20, "owed");
        rewards.connect(address(settlement), address(compliance), carol);
        vm.expectRevert();
        vm.prank(carol);
        rewards.restore(carol, 0, 21);
        vm.prank(carol);
        rewards.restore(carol, 0, 15);
        vm.expectRevert();
        vm.prank(carol);
        rewards.retire(0, 6);
        vm.prank(carol);
        rewards.retire(0, 5);
        eq(rewards.owed(0), 0, "settled");
        eq(rewards.totalSupply(0), 95, "supply");
    }

    /// What is not connected refuses its redemptions, and reverts no batch.
    function test_missing_contracts_refuse() public {
        IRewards.Terms memory t = terms(CAP, false);
        t.limited = true;
        rewards.connect(address(settlement), address(0), address(0));
        expectRefused(10, PARTNER, Reason.PATHWAY);
        rewards.configureClass(POINTS, t);
        expectRefused(10, SHOP, Reason.ATTESTATION);
    }

    function test_partner_refunds() public {
        redeem(20, PARTNER);
        vm.recordLogs();
        vm.prank(partner);
        vouchers.refund(1);
        Vm.Log memory log = find(vm.getRecordedLogs(), IERC1155.TransferSingle.selector);
        vm.assertEq(log.topics[2], bytes32(0), "minted again");
        eq(rewards.balanceOf(alice, 0), 100, "back");
        eq(rewards.totalSupply(0), 100, "supply");
        eq(rewards.earnedOf(alice, 0), 100, "not earned twice");
        eq(rewards.issued(POINTS), 100, "nor issued");
        vm.expectRevert(abi.encodeWithSelector(IVouchers.NotVoucherParty.selector, 1, partner));
        vm.prank(partner);
        vouchers.refund(1);
    }

    function test_the_owner_takes_back_what_is_late() public {
        redeem(20, PARTNER);
        uint64 fulfilBy = vouchers.voucherOf(1).fulfilBy;
        eq(fulfilBy, vm.getBlockTimestamp() + 3 days, "by");
        vm.warp(fulfilBy);
        vm.expectRevert(abi.encodeWithSelector(IVouchers.NotVoucherParty.selector, 1, alice));
        vm.prank(alice);
        vouchers.refund(1);
        vm.warp(fulfilBy + 1);
        vm.expectRevert(abi.encodeWithSelector(IVouchers.NotVoucherParty.selector, 1, bob));
        vm.prank(bob);
        vouchers.refund(1);
        vm.prank(alice);
        vouchers.refund(1);
        eq(rewards.balanceOf(alice, 0), 100, "back");
        vm.expectRevert(abi.encodeWithSelector(IVouchers.NotVoucherParty.selector, 1, partner));
        vm.prank(partner);
        vouchers.fulfil(1, "too late");
    }

    function test_only_the_partner_fulfils() public {
        redeem(20, PARTNER);
        address[3] memory others = [alice, bob, address(this)];
        for (uint256 i = 0; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IVouchers.NotVoucherParty.selector, 1, others[i]));
            vm.prank(others[i]);
            vouchers.fulfil(1, "mine");
        }
        // A voucher that never was has neither owner nor partner, not even address 0.
        vm.expectRevert(abi.encodeWithSelector(IVouchers.NotVoucherParty.selector, 2, address(0)));
        vm.prank(address(0));
        vouchers.fulfil(2, "none");
        vm.expectRevert(abi.encodeWithSelector(IVouchers.NotVoucherParty.selector, 2, address(0)));
        vm.prank(address(0));
        vouchers.refund(2);
    }

    function test_a_refund_does_not_revive_what_expired() public {
        uint16 d = today() + 1;
        uint256 id = tokenId(CREDIT, d);
        rewards.setPathway(
            PARTNER, CREDIT, IRedemption.Pathway(10, 5, 3 days, IRedemption.PathwayKind.PARTNER, partner)
        );
        grant(list(word(alice, 10, CREDIT, d)));
        vm.prank(alice);
        rewards.redeem(id, 10, PARTNER);
        vm.warp(vm.getBlockTimestamp() + 4 days);
        vm.prank(alice);
        vouchers.refund(1);
        eq(rewards.balanceOf(alice, id), 10, "raw");
        eq(rewards.redeemableBalanceOf(alice, id), 0, "redeemable");
    }

    function test_a_pause_stops_both_ends_of_a_voucher() public {
        redeem(20, PARTNER);
        vm.prank(guardian);
        rewards.pause();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        vm.prank(partner);
        vouchers.fulfil(1, "x");
        vm.expectRevert(Pausable.EnforcedPause.selector);
        vm.prank(partner);
        vouchers.refund(1);
        vm.assertEq(vouchers.voucherOf(1).owner, alice, "it stands");
    }

    // ------------------------------------------------------------------ cancel

    function test_a_holder_gives_up_its_own() public {
        vm.prank(officer);
        rewards.setBlocked(one(alice), true);
        vm.recordLogs();
        vm.prank(alice); // blocked or not
        rewards.cancel(0, 40);
        eq(count(vm.getRecordedLogs(), IRewards.Cancelled.selector), 1, "event");
        eq(rewards.balanceOf(alice, 0), 60, "balance");
        eq(rewards.totalSupply(0), 60, "supply");
        eq(rewards.cap(POINTS), CAP, "the cap stays");
        vm.expectRevert();
        vm.prank(alice);
        rewards.cancel(0, 61);
    }
}
