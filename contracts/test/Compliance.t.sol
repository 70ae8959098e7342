// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Rewards} from "../src/Rewards.sol";
import {Reason} from "../src/Types.sol";
import {ICompliance} from "../src/interfaces/ICompliance.sol";
import {IRedemption} from "../src/interfaces/IRedemption.sol";
import {IRewards} from "../src/interfaces/IRewards.sol";
import {Signing} from "./utils/Signing.sol";
import {Vm} from "./utils/Vm.sol";

/// @dev Moves a token away while it is asked.
contract Meddles {
    Rewards private immutable rewards;
    address private immutable to;

    constructor(Rewards rewards_, address to_) {
        (rewards, to) = (rewards_, to_);
    }

    function spend(address owner, uint16, uint64) external returns (bool) {
        rewards.safeTransferFrom(owner, to, 0, 1, "");
        return true;
    }
}

contract ComplianceTest is Signing {
    function setUp() public override {
        super.setUp();
        IRewards.Terms memory t = terms(CAP, false);
        t.limited = true;
        rewards.configureClass(POINTS, t);
        compliance.setLimit(POINTS, 50, 30 days);
        grant(list(word(owner, 1000, POINTS, 0), word(bob, 1000, POINTS, 0)));
    }

    function redeem(address who, uint256 amount) private {
        vm.prank(who);
        rewards.redeem(0, amount, SHOP);
    }

    function expectNeeded(address who, uint256 amount) private {
        vm.expectRevert(abi.encodeWithSelector(IRedemption.RedemptionRefused.selector, Reason.ATTESTATION));
        redeem(who, amount);
    }

    function attest(address who, uint40 until) private {
        vm.prank(verifier);
        compliance.attest(one(who), until, keccak256("file"));
    }

    function test_above_the_limit_an_attestation_is_needed() public {
        redeem(owner, 30);
        eq(compliance.allowance(owner, POINTS), 20, "left");
        expectNeeded(owner, 21);
        eq(compliance.allowance(owner, POINTS), 20, "a refusal counts nothing");
        redeem(owner, 20);
        expectNeeded(owner, 1);
        redeem(bob, 50); // each has its own
        attest(owner, uint40(vm.getBlockTimestamp() + 10 days));
        eq(compliance.allowance(owner, POINTS), type(uint256).max, "no limit");
        redeem(owner, 500);
    }

    function test_an_attestation_ends() public {
        uint40 until = uint40(vm.getBlockTimestamp() + 10 days);
        attest(owner, until);
        vm.warp(until - 1);
        redeem(owner, 100);
        vm.warp(until);
        expectNeeded(owner, 51);
        attest(owner, until + 1 days);
        vm.recordLogs();
        vm.prank(verifier);
        compliance.revoke(one(owner), "withdrawn");
        eq(count(vm.getRecordedLogs(), ICompliance.AttestationRevoked.selector), 1, "event");
        expectNeeded(owner, 51);
    }

    function test_windows_follow_each_other() public {
        redeem(owner, 50);
        vm.warp((vm.getBlockTimestamp() / 30 days + 1) * 30 days);
        eq(compliance.allowance(owner, POINTS), 50, "a new window");
        redeem(owner, 50);
        expectNeeded(owner, 1);
    }

    function test_relayed_redemptions_are_limited_alike() public {
        IRedemption.Redemption memory r = redemption(owner, 51);
        eq(relay(r, signed(r)), Reason.ATTESTATION, "over");
        r = redemption(owner, 50);
        // A signature that is not the owner's counts nothing against it.
        eq(relay(r, signed(KEY + 1, digest(r))), Reason.SIGNATURE, "forged");
        eq(compliance.allowance(owner, POINTS), 50, "untouched");
        eq(relay(r, signed(r)), 0, "within");
    }

    function test_a_limited_class_without_limit_needs_an_attestation() public {
        IRewards.Terms memory t = terms(CAP, false);
        t.limited = true;
        rewards.configureClass(GIFT, t);
        grant(list(word(owner, 10, GIFT, 0)));
        uint256 id = tokenId(GIFT, 0);
        vm.expectRevert(abi.encodeWithSelector(IRedemption.RedemptionRefused.selector, Reason.ATTESTATION));
        vm.prank(owner);
        rewards.redeem(id, 1, SHOP);
        attest(owner, uint40(vm.getBlockTimestamp() + 1));
        vm.prank(owner);
        rewards.redeem(id, 1, SHOP);
    }

    /// Compliance is trusted, but not with balances: one that moves the tokens it is
    /// asked about gains nothing for anybody.
    function test_compliance_that_meddles() public {
        IRewards.Terms memory t = terms(CAP, true);
        t.limited = true;
        rewards.configureClass(POINTS, t);
        Meddles m = new Meddles(rewards, bob);
        rewards.connect(address(settlement), address(m), address(vouchers));
        vm.prank(owner);
        rewards.setApprovalForAll(address(m), true);
        IRedemption.Redemption memory r = redemption(owner, 1000);
        eq(relay(r, signed(r)), Reason.NONCE, "relayed");
        eq(rewards.balanceOf(owner, 0), 999, "one was moved");
        vm.expectRevert();
        redeem(owner, 999);
        eq(rewards.totalSupply(0), 2000, "none was burned");
    }

    function test_bounds_of_what_may_be_set() public {
        uint40 most = uint40(vm.getBlockTimestamp() + compliance.MAX_ATTESTATION());
        attest(owner, most);
        eq(compliance.attestedUntil(owner), most, "the longest");
        vm.expectRevert(abi.encodeWithSelector(ICompliance.AttestationTooLong.selector, most + 1));
        attest(owner, most + 1);
        vm.expectRevert(ICompliance.InvalidWindow.selector);
        compliance.setLimit(POINTS, 1, 0);
        eq(compliance.limitOf(POINTS).window, 30 days, "kept");
    }

    function test_one_word_blocks_everywhere() public {
        vm.recordLogs();
        vm.prank(officer);
        compliance.setBlocked(one(bob), true, "sanctions");
        eq(count(vm.getRecordedLogs(), ICompliance.BlockedByOfficer.selector), 1, "event");
        vm.assertTrue(rewards.blocked(bob) && badge.blocked(bob), "both");
        vm.prank(officer);
        compliance.setBlocked(one(bob), false, "cleared");
        vm.assertFalse(rewards.blocked(bob) || badge.blocked(bob), "neither");
    }

    function testFuzz_spending_never_exceeds_the_limit(uint8[12] memory amounts, uint8[12] memory hours_) public {
        uint256 spent;
        uint256 window = vm.getBlockTimestamp() / 30 days;
        for (uint256 i = 0; i < amounts.length; ++i) {
            vm.warp(vm.getBlockTimestamp() + uint256(hours_[i]) * 1 hours);
            uint256 now_ = vm.getBlockTimestamp() / 30 days;
            if (now_ != window) (window, spent) = (now_, 0);
            uint256 amount = uint256(amounts[i]) % 40 + 1;
            vm.prank(owner);
            (bool ok,) = address(rewards).call(abi.encodeCall(rewards.redeem, (0, amount, SHOP)));
            vm.assertTrue(ok == (spent + amount <= 50), "as far as the limit");
            if (ok) spent += amount;
        }
    }
}
