// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {Reason} from "../src/Types.sol";
import {IRedemption} from "../src/interfaces/IRedemption.sol";
import {IRewards} from "../src/interfaces/IRewards.sol";
import {GasGrief, NoReceiver, ReturnBomb} from "./utils/Hostile.sol";
import {Signing} from "./utils/Signing.sol";
import {Agrees, AgreesWrongly, Spends} from "./utils/Wallets.sol";
import {Vm} from "./utils/Vm.sol";

contract RelayedTest is Signing {
    function setUp() public virtual override {
        super.setUp();
        grant(list(word(owner, 100, POINTS, 0), word(bob, 50, POINTS, 0)));
    }

    function expectSkipped(IRedemption.Redemption memory r, bytes memory signature, uint8 reason) private {
        uint256 before = rewards.balanceOf(r.owner, r.id);
        uint64 nonce = rewards.nonceOf(r.owner, r.id);
        vm.recordLogs();
        eq(relay(r, signature), reason, "reason");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(logs.length, 1, "one log");
        Vm.Log memory log = find(logs, IRedemption.RedemptionSkipped.selector);
        (uint64 n, uint8 why) = abi.decode(log.data, (uint64, uint8));
        eq(n, r.nonce, "logged nonce");
        eq(why, reason, "logged reason");
        eq(rewards.balanceOf(r.owner, r.id), before, "balance");
        eq(rewards.nonceOf(r.owner, r.id), nonce, "nonce");
    }

    function test_an_owner_redeems_without_gas() public {
        IRedemption.Redemption memory r = redemption(owner, 30);
        bytes memory signature = signed(r);
        vm.recordLogs();
        vm.prank(carol);
        eq(relay(r, signature), 0, "done");
        Vm.Log memory log = find(vm.getRecordedLogs(), IRedemption.Redeemed.selector);
        vm.assertEq(log.topics[1], bytes32(uint256(uint160(owner))), "owner");
        eq(rewards.balanceOf(owner, 0), 70, "balance");
        eq(rewards.totalSupply(0), 120, "supply");
        eq(rewards.earnedOf(owner, 0), 100, "earned stays");
        eq(rewards.nonceOf(owner, 0), 1, "nonce");
    }

    function test_a_signature_counts_once() public {
        IRedemption.Redemption memory r = redemption(owner, 30);
        bytes memory signature = signed(r);
        eq(relay(r, signature), 0, "once");
        expectSkipped(r, signature, Reason.NONCE);
    }

    function test_bad_items_do_not_stop_the_others() public {
        IRedemption.Redemption[] memory rs = new IRedemption.Redemption[](4);
        bytes[] memory signatures = new bytes[](4);
        rs[0] = redemption(owner, 10);
        rs[1] = redemption(bob, 10); // not bob's signature
        rs[2] = redemption(owner, 20); // its nonce is used by then
        rs[3] = redemption(owner, 5);
        rs[3].nonce = 1;
        for (uint256 i = 0; i < 4; ++i) {
            signatures[i] = signed(rs[i]);
        }
        expectReasons(rewards.redeemSigned(rs, signatures), hex"00110f00");
        eq(rewards.balanceOf(owner, 0), 85, "two of its own");
        eq(rewards.balanceOf(bob, 0), 50, "bob");
    }

    /// What is signed for one token is not taken from another that goes the same way.
    function test_two_tokens_in_one_call() public {
        address other = vm.addr(KEY + 1);
        grant(list(word(other, 50, POINTS, 0)));
        grant(list(word(other, 9, GIFT, 0)));
        IRedemption.Redemption[] memory rs = new IRedemption.Redemption[](2);
        bytes[] memory signatures = new bytes[](2);
        (rs[0], rs[1]) = (redemption(owner, 10), redemption(other, 3));
        rs[1].id = tokenId(GIFT, 0);
        (signatures[0], signatures[1]) = (signed(rs[0]), signed(KEY + 1, digest(rs[1])));
        expectReasons(rewards.redeemSigned(rs, signatures), hex"0000");
        eq(rewards.balanceOf(other, 0), 50, "points");
        eq(rewards.balanceOf(other, tokenId(GIFT, 0)), 6, "gift");
    }

    function test_terms_that_moved_against_the_owner() public {
        IRedemption.Redemption memory r = redemption(owner, 30);
        bytes memory signature = signed(r);
        open(SHOP, POINTS, 2);
        expectSkipped(r, signature, Reason.PRICE);
        open(SHOP, POINTS, 1);
        vm.warp(r.deadline);
        vm.recordLogs();
        eq(relay(r, signature), 0, "the last second counts");
        r = redemption(owner, 30);
        signature = signed(r);
        vm.warp(r.deadline + 1);
        expectSkipped(r, signature, Reason.DEADLINE);
    }

    /// The holder, or a faster relayer, came first.
    function test_front_run_item_is_skipped() public {
        IRedemption.Redemption memory r = redemption(owner, 80);
        bytes memory signature = signed(r);
        vm.prank(owner);
        rewards.redeem(0, 50, SHOP);
        expectSkipped(r, signature, Reason.BALANCE);
    }

    function test_an_owner_withdraws_what_it_signed() public {
        IRedemption.Redemption memory r = redemption(owner, 30);
        bytes memory signature = signed(r);
        vm.prank(owner);
        rewards.useNonce(0);
        expectSkipped(r, signature, Reason.NONCE);
    }

    function test_other_refusals_are_the_direct_ones() public {
        IRedemption.Redemption memory r = redemption(owner, 0);
        expectSkipped(r, signed(r), Reason.INELIGIBLE);
        r = redemption(owner, 10);
        r.path = "nowhere";
        expectSkipped(r, signed(r), Reason.PATHWAY);
        uint16 d = today() + 1;
        grant(list(word(owner, 9, CREDIT, d)));
        r = redemption(owner, 9);
        r.id = tokenId(CREDIT, d);
        r.deadline += 2 days;
        vm.warp(uint256(d) * 1 days);
        expectSkipped(r, signed(r), Reason.EXPIRED);
        r = redemption(owner, 10);
        vm.prank(officer);
        rewards.setBlocked(one(owner), true);
        expectSkipped(r, signed(r), Reason.BLOCKED);
        vm.prank(guardian);
        rewards.pause();
        IRedemption.Redemption[] memory none = new IRedemption.Redemption[](0);
        vm.expectRevert(Pausable.EnforcedPause.selector);
        rewards.redeemSigned(none, new bytes[](0));
        vm.expectRevert(abi.encodeWithSelector(IRedemption.LengthsDiffer.selector, 0, 1));
        rewards.redeemSigned(none, new bytes[](1));
    }

    // -------------------------------------------------------------- signatures

    function test_signature_of_another_chain_or_contract() public {
        IRedemption.Redemption memory r = redemption(owner, 30);
        expectSkipped(r, signed(KEY, digest(r, block.chainid + 1, address(rewards))), Reason.SIGNATURE);
        expectSkipped(r, signed(KEY, digest(r, block.chainid, address(badge))), Reason.SIGNATURE);
        bytes memory here = signed(r);
        vm.chainId(77); // a fork of the chain
        expectSkipped(r, here, Reason.SIGNATURE);
    }

    /// Whatever is signed, changing any part of it, or of the signature, voids it.
    function testFuzz_nothing_may_be_changed(uint8 field, uint64 by, uint256 bit) public {
        IRedemption.Redemption memory r = redemption(owner, 30);
        bytes memory signature = signed(r);
        vm.assume(by != 0);
        field %= 6;
        if (field == 0) r.owner = bob;
        if (field == 1) r.path = "elsewhere";
        if (field == 2) r.quantity = 1 + by % 49;
        if (field == 3) r.maxPrice = 2 + by % 100;
        if (field == 4) r.deadline += by % 1000 + 1;
        if (field == 5) signature[(bit / 8) % 65] ^= bytes1(uint8(1 << (bit % 8)));
        vm.assume(r.quantity != 30 || field != 2);
        eq(relay(r, signature), Reason.SIGNATURE, "reason");
        eq(rewards.balanceOf(owner, 0), 100, "owner");
        eq(rewards.balanceOf(bob, 0), 50, "bob");
    }

    function test_malleable_and_misshapen_signatures() public {
        IRedemption.Redemption memory r = redemption(owner, 30);
        (uint8 v, bytes32 a, bytes32 s) = vm.sign(KEY, digest(r));
        uint256 n = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
        bytes memory high = abi.encodePacked(a, bytes32(n - uint256(s)), v == 27 ? uint8(28) : uint8(27));
        expectSkipped(r, high, Reason.SIGNATURE);
        expectSkipped(r, "", Reason.SIGNATURE);
        expectSkipped(r, new bytes(65), Reason.SIGNATURE);
        expectSkipped(r, abi.encodePacked(a, s, v, uint8(0)), Reason.SIGNATURE);
        // An owner of zero is what a failed recovery gives.
        r.owner = address(0);
        r.quantity = 0;
        expectSkipped(r, new bytes(65), Reason.SIGNATURE);
    }

    // ----------------------------------------------------------------- wallets

    /// @dev A wallet with this code that has 10.
    function wallet(address code) private returns (IRedemption.Redemption memory r) {
        address where = address(0x1271);
        grant(list(word(where, 10, POINTS, 0)));
        vm.etch(where, code.code);
        return redemption(where, 10);
    }

    function test_contract_wallet_agrees() public {
        IRedemption.Redemption memory r = wallet(address(new Agrees()));
        eq(relay(r, abi.encode(digest(r))), 0, "redeemed");
        eq(rewards.balanceOf(r.owner, 0), 0, "balance");
    }

    function test_a_contract_wallet_s_agreement_counts_once() public {
        IRedemption.Redemption memory r = wallet(address(new Agrees()));
        r.quantity = 4;
        bytes memory signature = abi.encode(digest(r));
        eq(relay(r, signature), 0, "once");
        expectSkipped(r, signature, Reason.NONCE);
        eq(rewards.balanceOf(r.owner, 0), 6, "balance");
    }

    function test_contract_wallet_disagrees() public {
        IRedemption.Redemption memory r = wallet(address(new Agrees()));
        expectSkipped(r, abi.encode(bytes32(0)), Reason.SIGNATURE);
        expectSkipped(wallet(address(new NoReceiver())), "x", Reason.SIGNATURE);
        expectSkipped(wallet(address(new AgreesWrongly())), "x", Reason.SIGNATURE);
        expectSkipped(wallet(address(new ReturnBomb(true))), "x", Reason.SIGNATURE);
    }

    function test_wallet_that_burns_gas_costs_a_bounded_amount() public {
        IRedemption.Redemption[] memory rs = new IRedemption.Redemption[](2);
        bytes[] memory signatures = new bytes[](2);
        rs[0] = wallet(address(new GasGrief()));
        rs[1] = redemption(owner, 10);
        signatures[1] = signed(rs[1]);
        expectReasons(rewards.redeemSigned(rs, signatures), hex"1100");
        vm.assertLe(vm.lastCallGas().gasTotalUsed, 250_000, "bounded");
    }

    /// isValidSignature is asked statically: it cannot spend what it is asked about.
    function test_wallet_cannot_act_while_asked() public {
        Spends code = new Spends();
        IRedemption.Redemption memory r = wallet(address(code));
        expectSkipped(r, abi.encode(address(rewards)), Reason.SIGNATURE);
    }

    function test_starving_a_wallet_reverts() public {
        IRedemption.Redemption[] memory rs = new IRedemption.Redemption[](1);
        bytes[] memory signatures = new bytes[](1);
        rs[0] = wallet(address(new Agrees()));
        signatures[0] = abi.encode(digest(rs[0]));
        (bool ok, bytes memory err) =
            address(rewards).call{gas: 110_000}(abi.encodeCall(rewards.redeemSigned, (rs, signatures)));
        vm.assertFalse(ok, "ok");
        vm.assertTrue(bytes4(err) == IRewards.InsufficientGas.selector, "error");
    }

    /// A delegated wallet's key still signs for it, whatever the delegate says.
    function test_delegated_wallet_signs_by_its_key() public {
        vm.etch(owner, abi.encodePacked(hex"ef0100", address(new NoReceiver())));
        IRedemption.Redemption memory r = redemption(owner, 30);
        eq(relay(r, signed(r)), 0, "by its key");
        r = redemption(owner, 30);
        expectSkipped(r, signed(KEY + 1, digest(r)), Reason.SIGNATURE);
    }
}
