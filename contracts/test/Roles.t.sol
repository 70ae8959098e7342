// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IBadge} from "../src/interfaces/IBadge.sol";
import {ICompliance} from "../src/interfaces/ICompliance.sol";
import {IGuarded} from "../src/interfaces/IGuarded.sol";
import {IRedemption} from "../src/interfaces/IRedemption.sol";
import {IRewards} from "../src/interfaces/IRewards.sol";
import {ISettlement} from "../src/interfaces/ISettlement.sol";
import {IVouchers} from "../src/interfaces/IVouchers.sol";
import {Section} from "../src/Types.sol";
import {Base} from "./utils/Base.sol";

/// @dev Every restricted function × every role: the one wired may, nobody else.
contract RolesTest is Base {
    struct Case {
        address target;
        bytes call;
        address allowed;
        bytes4 refusal;
    }

    Case[] private cases;

    function add(address target, bytes memory call, address allowed) private {
        cases.push(Case(target, call, allowed, IAccessManaged.AccessManagedUnauthorized.selector));
    }

    function add(address target, bytes memory call, address allowed, bytes4 refusal) private {
        cases.push(Case(target, call, allowed, refusal));
    }

    function fill() private {
        address admin = address(this);
        address s = address(settlement);
        add(s, abi.encodeCall(settlement.settle, (new Section[](0))), minter, ISettlement.OnlyMinter.selector);
        add(s, abi.encodeCall(settlement.openEpoch, (2, bytes32(0))), admin);
        add(s, abi.encodeCall(settlement.cancelEpoch, ()), guardian);
        add(s, abi.encodeCall(settlement.setMinter, (alice, false)), admin);
        add(s, abi.encodeCall(settlement.setMaxAdvance, (40)), admin);
        add(s, abi.encodeCall(settlement.voidRoots, (new uint256[](1))), admin);
        add(s, abi.encodeCall(settlement.pause, ()), guardian);
        add(s, abi.encodeCall(settlement.unpause, ()), admin);
        address r = address(rewards);
        bytes4 only = IGuarded.OnlySettlement.selector;
        add(r, abi.encodeCall(rewards.grant, (list(word(alice, 1, POINTS, 0)))), s, only);
        add(r, abi.encodeCall(rewards.retire, (0, 1)), address(vouchers), IRedemption.OnlyVouchers.selector);
        add(r, abi.encodeCall(rewards.restore, (alice, 0, 1)), address(vouchers), IRedemption.OnlyVouchers.selector);
        add(r, abi.encodeCall(rewards.configureClass, (9, terms(1, false))), admin);
        add(r, abi.encodeCall(rewards.setPathway, ("p", 9, rewards.pathwayOf(SHOP, POINTS))), admin);
        add(r, abi.encodeCall(rewards.setTill, (POINTS, true)), admin);
        add(r, abi.encodeCall(rewards.keepRoots, (7, s)), admin);
        add(r, abi.encodeCall(rewards.setURI, ("x")), admin);
        add(r, abi.encodeCall(rewards.setContractURI, ("x")), admin);
        add(r, abi.encodeCall(rewards.setBlocked, (one(alice), true)), officer);
        add(r, abi.encodeCall(rewards.pause, ()), guardian);
        add(r, abi.encodeCall(rewards.unpause, ()), admin);
        add(r, abi.encodeCall(rewards.connect, (s, address(compliance), address(vouchers))), admin);
        address b = address(badge);
        add(b, abi.encodeCall(badge.grant, (list(badgeWord(bob, 1, 0)))), s, only);
        bytes32 hash = keccak256("attributes");
        add(b, abi.encodeCall(badge.setRequirement, (1, IBadge.Requirement(0, 0, false))), admin);
        add(b, abi.encodeCall(badge.setMarks, (badge.marks())), admin);
        add(b, abi.encodeCall(badge.setDowngradeDelay, (1)), admin);
        add(b, abi.encodeCall(badge.setBlocked, (one(alice), true)), officer);
        add(b, abi.encodeCall(badge.pause, ()), guardian);
        add(b, abi.encodeCall(badge.unpause, ()), admin);
        add(b, abi.encodeCall(badge.publish, (uint160(bob), IBadge.Store.IPFS, hash, hash)), curator);
        add(b, abi.encodeCall(badge.setSettlement, (s)), admin);
        address c = address(compliance);
        add(c, abi.encodeCall(compliance.attest, (one(alice), 0, hash)), verifier);
        add(c, abi.encodeCall(compliance.revoke, (one(alice), hash)), verifier);
        add(c, abi.encodeCall(compliance.setLimit, (POINTS, 1, 1)), admin);
        add(c, abi.encodeCall(compliance.setBlocked, (one(alice), false, hash)), officer);
        add(c, abi.encodeCall(compliance.spend, (alice, POINTS, 1)), r, ICompliance.OnlyRewards.selector);
        bytes memory issue = abi.encodeCall(vouchers.issue, (partner, alice, 0, 1, 0));
        add(address(vouchers), issue, r, IVouchers.OnlyRewards.selector);
    }

    /// @dev Two that a partner owes, for retire and restore to have something.
    function owe() private {
        grant(list(word(alice, 2, POINTS, 0)));
        IRedemption.Pathway memory p =
            IRedemption.Pathway(1, 2, 0, IRedemption.PathwayKind.PARTNER, partner);
        rewards.setPathway("partner", POINTS, p);
        vm.prank(alice);
        rewards.redeem(0, 2, "partner");
    }

    function test_role_by_function() public {
        fill();
        owe();
        address[11] memory callers = [
            address(this), minter, guardian, officer, verifier, curator,
            address(settlement), address(rewards), address(compliance), address(vouchers), alice
        ];
        for (uint256 i = 0; i < cases.length; ++i) {
            Case memory c = cases[i];
            for (uint256 j = 0; j < callers.length; ++j) {
                bool alsoMay = callers[j] == address(compliance) && c.allowed == officer;
                if (callers[j] == c.allowed || alsoMay) continue;
                vm.prank(callers[j]);
                (bool ok, bytes memory err) = c.target.call(c.call);
                vm.assertFalse(ok, vm.toString(i));
                vm.assertEq(keccak256(err), keccak256(abi.encodeWithSelector(c.refusal, callers[j])), vm.toString(i));
            }
            vm.prank(c.allowed);
            (bool done, bytes memory why) = c.target.call(c.call);
            // The publication is of no true attributes, which its caller alone gets to hear.
            bool stale = bytes4(why) == IBadge.StaleAttributes.selector;
            vm.assertTrue(done || stale, vm.toString(i));
        }
    }

    /// Only the manager can replace itself.
    function test_authority_is_fixed() public {
        address[4] memory targets =
            [address(settlement), address(rewards), address(badge), address(compliance)];
        for (uint256 i = 0; i < targets.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(this))
            );
            IAccessManaged(targets[i]).setAuthority(address(this));
        }
    }
}
