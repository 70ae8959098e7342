// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IBadge, IERC5192} from "../src/interfaces/IBadge.sol";
import {Base} from "./utils/Base.sol";
import {Vm} from "./utils/Vm.sol";

contract BadgeTest is Base {
    function id(address owner) private pure returns (uint256) {
        return uint160(owner);
    }

    function expectEvolved(Vm.Log[] memory logs, uint8 from, uint8 to, uint32 purchases) private pure {
        (uint8 f, uint8 t, uint32 p) =
            abi.decode(find(logs, IBadge.BadgeEvolved.selector).data, (uint8, uint8, uint32));
        eq(f, from, "from");
        eq(t, to, "to");
        eq(p, purchases, "purchases");
    }

    function test_first_grant_mints() public {
        vm.recordLogs();
        expectReasons(grantBadges(list(badgeWord(alice, 1, 3))), hex"00");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        expectEvolved(logs, 0, 1, 3);
        eq(count(logs, IERC721.Transfer.selector), 1, "Transfer");
        eq(count(logs, IERC5192.Locked.selector), 1, "Locked");
        vm.assertEq(badge.ownerOf(id(alice)), alice, "owner");
        eq(badge.balanceOf(alice), 1, "balance");
        eq(badge.balanceOf(bob), 0, "bob");
        IBadge.Status memory s = badge.statusOf(id(alice));
        eq(s.since, vm.getBlockTimestamp(), "since");
        eq(s.purchases, 3, "purchases");
    }

    function test_later_grants_evolve() public {
        grantBadges(list(badgeWord(alice, 1, 3)));
        uint256 minted = vm.getBlockTimestamp();
        vm.warp(minted + 40 days);
        vm.recordLogs();
        grantBadges(list(badgeWord(alice, 3, 20)));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        expectEvolved(logs, 1, 3, 20);
        eq(count(logs, IERC4906.MetadataUpdate.selector), 1, "MetadataUpdate");
        eq(count(logs, IERC721.Transfer.selector), 0, "Transfer");
        IBadge.Status memory s = badge.statusOf(id(alice));
        eq(s.since, minted, "since stays");
        eq(s.tierSince, minted + 40 days, "tier since moves");
        vm.warp(minted + 50 days);
        grantBadges(list(badgeWord(alice, 3, 21)));
        eq(badge.statusOf(id(alice)).tierSince, minted + 40 days, "same tier");
        eq(badge.balanceOf(alice), 1, "still one");
    }

    function test_picture_changes_with_tier_and_purchases() public {
        bytes32[5] memory seen;
        for (uint8 tier = 1; tier <= 4; ++tier) {
            grantBadges(list(badgeWord(alice, tier, 10)));
            seen[tier] = keccak256(bytes(badge.tokenURI(id(alice))));
            for (uint8 t = 0; t < tier; ++t) {
                vm.assertTrue(seen[t] != seen[tier], "same picture");
            }
        }
        grantBadges(list(badgeWord(alice, 4, 11)));
        vm.assertTrue(keccak256(bytes(badge.tokenURI(id(alice)))) != seen[4], "same purchases");
    }

    function test_uri_is_json_on_chain() public {
        grantBadges(list(badgeWord(alice, 4, 99)));
        bytes memory uri = bytes(badge.tokenURI(id(alice)));
        bytes memory prefix = "data:application/json;base64,eyJuYW1lIjoiR3VlcmRvbiBTdGF0dXMgUGxhdGludW0i";
        for (uint256 i = 0; i < prefix.length; ++i) {
            vm.assertTrue(uri[i] == prefix[i], "prefix"); // {"name":"Guerdon Status Platinum"
        }
    }

    function test_refusals() public {
        expectReasons(
            grantBadges(list(badgeWord(alice, 0, 1), badgeWord(alice, 5, 1), word(alice, 1, POINTS, 0))), hex"060608"
        );
        expectReasons(grantBadges(list(badgeWord(address(0), 1, 1))), hex"05");
        eq(badge.balanceOf(alice), 0, "none");
    }

    function test_thresholds() public {
        badge.setRequirement(2, IBadge.Requirement(10, 0, false));
        eq(badge.requirementOf(2).purchases, 10, "set");
        expectReasons(grantBadges(list(badgeWord(alice, 2, 9), badgeWord(bob, 2, 10), badgeWord(carol, 1, 0))), hex"060000");
        // An existing badge keeps what it has.
        expectReasons(grantBadges(list(badgeWord(bob, 2, 9))), hex"06");
        eq(badge.statusOf(id(bob)).purchases, 10, "kept");
        vm.expectRevert(abi.encodeWithSelector(IBadge.InvalidTier.selector, 5));
        badge.setRequirement(5, IBadge.Requirement(1, 0, false));
    }

    function test_pause_and_block_refuse() public {
        vm.prank(officer);
        badge.setBlocked(one(alice), true);
        expectReasons(grantBadges(list(badgeWord(alice, 1, 1), badgeWord(bob, 1, 1))), hex"0300");
        vm.prank(guardian);
        badge.pause();
        expectReasons(grantBadges(list(badgeWord(alice, 1, 1), badgeWord(bob, 2, 1))), hex"0202");
    }

    function test_never_moves() public {
        grantBadges(list(badgeWord(alice, 1, 1)));
        vm.assertTrue(badge.locked(id(alice)), "locked");
        bytes[5] memory calls = [
            abi.encodeCall(badge.transferFrom, (alice, bob, id(alice))),
            abi.encodeWithSignature("safeTransferFrom(address,address,uint256)", alice, bob, id(alice)),
            abi.encodeWithSignature("safeTransferFrom(address,address,uint256,bytes)", alice, bob, id(alice), ""),
            abi.encodeCall(badge.approve, (bob, id(alice))),
            abi.encodeCall(badge.setApprovalForAll, (bob, true))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(alice);
            (bool ok, bytes memory err) = address(badge).call(calls[i]);
            vm.assertTrue(!ok && bytes4(err) == IBadge.Soulbound.selector, "moved");
        }
        vm.assertEq(badge.ownerOf(id(alice)), alice, "owner");
    }

    function test_missing_badges() public {
        bytes memory missing = abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, id(alice));
        vm.expectRevert(missing);
        badge.ownerOf(id(alice));
        vm.expectRevert(missing);
        badge.tokenURI(id(alice));
        vm.expectRevert(missing);
        badge.locked(id(alice));
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidOwner.selector, address(0)));
        badge.balanceOf(address(0));
        // An id above 160 bits is nobody's, whatever its low bits say.
        grantBadges(list(badgeWord(alice, 1, 1)));
        uint256 high = 1 << 160 | id(alice);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, high));
        badge.ownerOf(high);
    }

    function test_interfaces() public view {
        bytes4[5] memory ids = [bytes4(0x01ffc9a7), 0x80ac58cd, 0x5b5e139f, 0x49064906, 0xb45a3c0e];
        for (uint256 i = 0; i < ids.length; ++i) {
            vm.assertTrue(badge.supportsInterface(ids[i]), "interface");
        }
        vm.assertFalse(badge.supportsInterface(0xffffffff), "any");
    }
}
