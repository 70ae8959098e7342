// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Section} from "../src/Types.sol";
import {Base} from "./utils/Base.sol";

/// @dev Every restricted function × every role: the one wired may, nobody else.
contract RolesTest is Base {
    struct Case {
        address target;
        bytes call;
        address allowed;
    }

    function cases() private view returns (Case[] memory c) {
        address admin = address(this);
        address s = address(settlement);
        address r = address(rewards);
        address b = address(badge);
        c = new Case[](15);
        c[0] = Case(s, abi.encodeCall(settlement.settle, (new Section[](0))), minter);
        c[1] = Case(s, abi.encodeCall(settlement.openEpoch, (2, bytes32(0))), admin);
        c[2] = Case(s, abi.encodeCall(settlement.pause, ()), guardian);
        c[3] = Case(s, abi.encodeCall(settlement.unpause, ()), admin);
        c[4] = Case(r, abi.encodeCall(rewards.grant, (list(word(alice, 1, POINTS, 0)))), s);
        c[5] = Case(r, abi.encodeCall(rewards.configureClass, (9, 1, false)), admin);
        c[6] = Case(r, abi.encodeCall(rewards.setURI, ("x")), admin);
        c[7] = Case(r, abi.encodeCall(rewards.setBlocked, (one(alice), true)), officer);
        c[8] = Case(r, abi.encodeCall(rewards.pause, ()), guardian);
        c[9] = Case(r, abi.encodeCall(rewards.unpause, ()), admin);
        c[10] = Case(b, abi.encodeCall(badge.grant, (list(badgeWord(alice, 1, 0)))), s);
        c[11] = Case(b, abi.encodeCall(badge.setMinPurchases, (1, 1)), admin);
        c[12] = Case(b, abi.encodeCall(badge.setBlocked, (one(alice), true)), officer);
        c[13] = Case(b, abi.encodeCall(badge.pause, ()), guardian);
        c[14] = Case(b, abi.encodeCall(badge.unpause, ()), admin);
    }

    function test_role_by_function() public {
        Case[] memory all = cases();
        address[6] memory callers = [address(this), minter, guardian, officer, address(settlement), alice];
        for (uint256 i = 0; i < all.length; ++i) {
            for (uint256 j = 0; j < callers.length; ++j) {
                if (callers[j] == all[i].allowed) continue;
                vm.prank(callers[j]);
                (bool ok, bytes memory err) = all[i].target.call(all[i].call);
                bytes memory want =
                    abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, callers[j]);
                vm.assertFalse(ok, vm.toString(i));
                vm.assertEq(keccak256(err), keccak256(want), vm.toString(i));
            }
            vm.prank(all[i].allowed);
            (bool done,) = all[i].target.call(all[i].call);
            vm.assertTrue(done, vm.toString(i));
        }
    }

    /// Only the manager can replace itself.
    function test_authority_is_fixed() public {
        address[3] memory targets = [address(settlement), address(rewards), address(badge)];
        for (uint256 i = 0; i < targets.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(this))
            );
            IAccessManaged(targets[i]).setAuthority(address(this));
        }
    }
}
