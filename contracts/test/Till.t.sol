// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IClaims} from "../src/interfaces/IClaims.sol";
import {IRedemption} from "../src/interfaces/IRedemption.sol";
import {IRewards} from "../src/interfaces/IRewards.sol";
import {Section} from "../src/Types.sol";
import {Settlement} from "../src/Settlement.sol";
import {Base} from "./utils/Base.sol";
import {ClaimsTest} from "./Claims.t.sol";
import {Claim, Tree} from "./utils/Tree.sol";

bytes32 constant TILL = "till";

/// @dev All that holds of claims holds where the token has the till.
contract ClaimsAtTheTillTest is ClaimsTest {
    function setUp() public override {
        super.setUp();
        rewards.setTill(POINTS, true);
    }

    function path() internal pure override returns (bytes32) {
        return TILL;
    }
}

/// @dev And while another has it.
contract ClaimsBesideTheTillTest is ClaimsTest {
    function setUp() public override {
        super.setUp();
        rewards.setTill(GIFT, true);
    }
}

contract TillTest is Base {
    function terms(uint16 burnBps, IRewards.Kind kind, bool limited) private pure returns (IRewards.Terms memory) {
        return IRewards.Terms(CAP, 0, burnBps, kind, false, limited);
    }

    function setAside(uint64 amount, uint16 class) private {
        grant(list(word(address(0), amount, class, 0)));
    }

    function expectTill(uint16 class, bool open) private view {
        (uint16 c, bool o) = rewards.till();
        eq(c, open ? class : 0, "class");
        vm.assertTrue(o == open, "open");
        bool pathway = rewards.pathwayOf(TILL, class).kind == IRedemption.PathwayKind.DISCOUNT;
        vm.assertTrue(pathway == open, "pathway");
    }

    function test_what_was_set_aside_moves_with_the_till() public {
        setAside(60, POINTS);
        setAside(50, GIFT);
        rewards.setTill(POINTS, true);
        expectTill(POINTS, true);
        setAside(5, POINTS);
        eq(rewards.unclaimed(tokenId(POINTS, 0)), 65, "points");
        eq(rewards.unclaimed(tokenId(GIFT, 0)), 50, "gift");
        rewards.setTill(GIFT, true);
        expectTill(GIFT, true);
        vm.assertTrue(rewards.pathwayOf(TILL, POINTS).kind == IRedemption.PathwayKind.CLOSED, "points' pathway");
        eq(rewards.unclaimed(tokenId(POINTS, 0)), 65, "points, closed");
        eq(rewards.unclaimed(tokenId(GIFT, 0)), 50, "gift, open");
        rewards.setTill(GIFT, false);
        expectTill(GIFT, false);
        eq(rewards.unclaimed(tokenId(GIFT, 0)), 50, "gift, closed");
        rewards.setTill(GIFT, false); // and again: nothing
        eq(rewards.issued(POINTS) + rewards.issued(GIFT), 115, "issued");
    }

    /// The settlement in the same word is not touched, nor are pause and blocks.
    function test_the_gate_keeps_its_rest() public {
        vm.prank(officer);
        rewards.setBlocked(one(bob), true);
        setAside(60, POINTS);
        rewards.setTill(POINTS, true);
        vm.prank(guardian);
        rewards.pause();
        rewards.setTill(POINTS, false);
        vm.assertTrue(rewards.paused(), "paused");
        rewards.unpause();
        rewards.setTill(POINTS, true);
        vm.assertEq(rewards.settlement(), address(settlement), "settlement");
        expectReasons(grant(list(word(alice, 1, POINTS, 0), word(bob, 1, POINTS, 0))), hex"0003");
        rewards.connect(address(1), address(compliance), address(vouchers));
        vm.assertEq(rewards.settlement(), address(1), "another");
        eq(rewards.unclaimed(0), 60, "set aside");
        expectTill(POINTS, true);
    }

    function test_only_a_plain_class_has_it() public {
        bytes memory refusal = abi.encodeWithSelector(IRewards.AtTill.selector, POINTS);
        IRewards.Terms[2] memory bad =
            [terms(1, IRewards.Kind.POINTS, false), terms(0, IRewards.Kind.POINTS, true)];
        for (uint256 i = 0; i < bad.length; ++i) {
            rewards.configureClass(POINTS, bad[i]);
            vm.expectRevert(refusal);
            rewards.setTill(POINTS, true);
        }
        rewards.configureClass(POINTS, terms(0, IRewards.Kind.POINTS, false));
        rewards.setTill(POINTS, true);
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(refusal);
            rewards.configureClass(POINTS, bad[i]);
        }
        rewards.configureClass(GIFT, bad[0]); // another class is free
        rewards.setTill(POINTS, false);
        rewards.configureClass(POINTS, bad[0]);
        rewards.configureClass(25, terms(0, IRewards.Kind.PASS, false));
        uint16[2] memory others = [uint16(25), 99]; // no points, no class
        for (uint256 i = 0; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IRewards.AtTill.selector, others[i]));
            rewards.setTill(others[i], true);
        }
    }

    function test_its_pathway_is_not_set_otherwise() public {
        IRedemption.Pathway memory p = rewards.pathwayOf(SHOP, POINTS);
        vm.expectRevert(abi.encodeWithSelector(IRedemption.InvalidPathway.selector, TILL));
        rewards.setPathway(TILL, POINTS, p);
    }

    function test_balances_are_redeemed_there_too() public {
        rewards.setTill(POINTS, true);
        grant(list(word(alice, 10, POINTS, 0)));
        vm.prank(alice);
        rewards.redeem(0, 10, TILL);
        eq(rewards.totalSupply(0), 0, "supply");
        rewards.setTill(POINTS, false);
        grant(list(word(alice, 10, POINTS, 0)));
        vm.expectRevert(abi.encodeWithSelector(IRedemption.RedemptionRefused.selector, 10));
        vm.prank(alice);
        rewards.redeem(0, 10, TILL);
    }

    // ------------------------------------------------------------------ keepers

    /// @dev Posts alice's claim of 20 in the connected settlement, and says how to claim it.
    function posted() private returns (uint256) {
        Section memory s = section(3, pos(0, 0), pos(1, 1), list(word(address(0), 60, POINTS, 0)));
        s.claimRoot = Tree.leaf(1, 3, alice, 0, 20);
        settle(s);
        return Tree.word(Claim(1, 3, 0, 0, 20));
    }

    function test_claims_stay_open_where_the_admin_keeps_their_roots() public {
        uint256 c = posted();
        Settlement next = Settlement(create("Settlement", abi.encode(access, rewards, badge, EPOCH_DELAY)));
        rewards.connect(address(next), address(compliance), address(vouchers));
        vm.expectRevert(IClaims.InvalidProof.selector);
        vm.prank(alice);
        rewards.claim(c, "");
        rewards.keepRoots(1, address(settlement));
        vm.prank(alice);
        rewards.claim(c, "");
        eq(rewards.balanceOf(alice, 0), 20, "claimed");
        rewards.keepRoots(1, address(0));
        vm.expectRevert(IClaims.InvalidProof.selector);
        vm.prank(bob);
        rewards.claim(c, "");
    }

    /// A keeper is believed for its epoch only, and one that is no contract never.
    function test_keepers_of_other_epochs_and_of_nothing() public {
        uint256 c = posted();
        rewards.connect(address(0xdead), address(compliance), address(vouchers));
        rewards.keepRoots(2, address(settlement));
        vm.expectRevert(IClaims.InvalidProof.selector);
        vm.prank(alice);
        rewards.claim(c, "");
        rewards.keepRoots(1, address(0xdead));
        vm.expectRevert(IClaims.InvalidProof.selector);
        vm.prank(alice);
        rewards.claim(c, "");
    }

    /// A proof that is no whole number of siblings, and a root of zero, prove nothing.
    function test_misshapen_proofs() public {
        uint256 c = posted();
        bytes[3] memory bad = [bytes(hex"00"), new bytes(23), new bytes(25)];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(IClaims.InvalidProof.selector);
            vm.prank(alice);
            rewards.claim(c, bad[i]);
        }
        vm.expectRevert(IClaims.InvalidProof.selector);
        vm.prank(alice);
        rewards.claim(c | 3, hex"00"); // slot 3 was never posted: its root is zero
    }

    /// Nor does one that says it ends within its last sibling, though the rest lies behind it.
    function test_a_proof_ends_where_it_says() public {
        bytes32[] memory row = new bytes32[](2);
        (row[0], row[1]) = (Tree.leaf(1, 3, alice, 0, 20), Tree.leaf(1, 3, bob, 0, 30));
        Section memory s = section(3, pos(0, 0), pos(1, 1), list(word(address(0), 60, POINTS, 0)));
        s.claimRoot = Tree.root(row);
        settle(s);
        bytes memory data = abi.encodeCall(rewards.claim, (Tree.word(Claim(1, 3, 0, 0, 20)), Tree.proof(row, 0)));
        data[4 + 95] = 0x17; // 23 bytes of 24
        vm.prank(alice);
        (bool ok, bytes memory err) = address(rewards).call(data);
        vm.assertFalse(ok, "cut off");
        vm.assertTrue(bytes4(err) == IClaims.InvalidProof.selector, "error");
        data[4 + 95] = 0x18;
        vm.prank(alice);
        (ok,) = address(rewards).call(data);
        vm.assertTrue(ok, "whole");
    }
}
