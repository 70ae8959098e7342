// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {Badge} from "../src/Badge.sol";
import {ContentURI} from "../src/ContentURI.sol";
import {IBadge} from "../src/interfaces/IBadge.sol";
import {IGuarded} from "../src/interfaces/IGuarded.sol";
import {Base} from "./utils/Base.sol";
import {Vm} from "./utils/Vm.sol";

contract BadgeMetadataTest is Base {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = uint160(alice);
        grantBadges(list(badgeWord(alice, 1, 9)));
    }

    function picture() private view returns (bytes32) {
        return keccak256(bytes(badge.imageOf(id)));
    }

    function expectNotEligible(uint8 tier) private {
        vm.expectRevert(abi.encodeWithSelector(IBadge.NotEligible.selector, id, tier));
        badge.updateMetadata(id, tier);
    }

    function later(uint256 time) private {
        vm.warp(vm.getBlockTimestamp() + time);
    }

    // ---------------------------------------------------------------- triggers

    function test_each_trigger_changes_the_picture() public {
        bytes32[4] memory seen;
        seen[0] = picture();
        grantBadges(list(badgeWord(alice, 1, 10))); // purchases: the first star
        seen[1] = picture();
        later(365 days); // time held: the first ring
        badge.updateMetadata(id, 1);
        seen[2] = picture();
        grantBadges(list(badgeWord(alice, 2, 10))); // tier: palette and ribbons
        seen[3] = picture();
        for (uint256 i = 0; i < 4; ++i) {
            for (uint256 j = 0; j < i; ++j) {
                vm.assertTrue(seen[i] != seen[j], "same picture");
            }
        }
    }

    function test_marks_draw_stars_and_are_governed() public {
        bytes32 none = badge.attributesHash(id);
        IBadge.Marks memory m = IBadge.Marks([uint32(9), 0, 0], [uint16(1), 2, 3]);
        vm.recordLogs();
        badge.setMarks(m);
        eq(count(vm.getRecordedLogs(), IERC4906.BatchMetadataUpdate.selector), 1, "all may have changed");
        vm.assertTrue(badge.attributesHash(id) != none, "a star");
        m.purchases = [uint32(9), 9, 0];
        vm.expectRevert(IBadge.InvalidMarks.selector);
        badge.setMarks(m);
        m.purchases = [uint32(0), 9, 0];
        vm.expectRevert(IBadge.InvalidMarks.selector);
        badge.setMarks(m);
        m.purchases = [uint32(9), 10, 11];
        m.heldDays = [uint16(3), 2, 0];
        vm.expectRevert(IBadge.InvalidMarks.selector);
        badge.setMarks(m);
    }

    // ----------------------------------------------------------- updateMetadata

    function test_nothing_new_is_no_update() public {
        expectNotEligible(1);
        later(365 days - 1);
        expectNotEligible(1);
        later(1);
        vm.recordLogs();
        vm.prank(carol); // anyone may
        badge.updateMetadata(id, 1);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(count(logs, IERC4906.MetadataUpdate.selector), 1, "MetadataUpdate");
        bytes32 hash = abi.decode(find(logs, IBadge.AttributesHashed.selector).data, (bytes32));
        vm.assertEq(hash, badge.attributesHash(id), "hash in the event");
        eq(badge.ringsOf(id), 1, "ring");
        expectNotEligible(1);
        later(5 * 365 days);
        badge.updateMetadata(id, 1);
        eq(badge.ringsOf(id), 3, "all");
    }

    function test_self_service_checks_the_thresholds() public {
        expectNotEligible(2); // not opened to anyone
        badge.setRequirement(2, IBadge.Requirement(10, 30, true));
        later(30 days);
        expectNotEligible(2); // nine purchases
        badge.setRequirement(2, IBadge.Requirement(9, 31, true));
        expectNotEligible(2); // thirty days
        later(1 days);
        vm.recordLogs();
        badge.updateMetadata(id, 2);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(count(logs, IBadge.BadgeEvolved.selector), 1, "evolved");
        eq(badge.statusOf(id).tier, 2, "tier");
        eq(badge.statusOf(id).tierSince, vm.getBlockTimestamp(), "since now");
        // Neither down nor past the end.
        badge.setRequirement(1, IBadge.Requirement(0, 0, true));
        expectNotEligible(1);
        vm.expectRevert(abi.encodeWithSelector(IBadge.InvalidTier.selector, 5));
        badge.updateMetadata(id, 5);
        vm.expectRevert(abi.encodeWithSelector(IBadge.InvalidTier.selector, 0));
        badge.updateMetadata(id, 0);
    }

    function test_thresholds_are_the_governor_s_to_move() public {
        badge.setRequirement(2, IBadge.Requirement(9, 0, true));
        badge.setRequirement(2, IBadge.Requirement(10, 0, true)); // harder
        expectNotEligible(2);
        badge.setRequirement(2, IBadge.Requirement(10, 0, false));
        grantBadges(list(badgeWord(alice, 1, 10)));
        expectNotEligible(2);
        eq(badge.requirementOf(2).purchases, 10, "kept");
        eq(badge.requirementOf(1).purchases, 0, "others untouched");
    }

    function test_time_held_gates_a_grant() public {
        badge.setRequirement(3, IBadge.Requirement(0, 60, false));
        expectReasons(grantBadges(list(badgeWord(alice, 3, 9), badgeWord(bob, 3, 99))), hex"0606");
        later(60 days);
        expectReasons(grantBadges(list(badgeWord(alice, 3, 9), badgeWord(bob, 3, 99))), hex"0006");
    }

    function test_pause_and_block_stop_updates() public {
        later(365 days);
        vm.prank(officer);
        badge.setBlocked(one(alice), true);
        vm.expectRevert(abi.encodeWithSelector(IGuarded.AccountBlocked.selector, alice));
        badge.updateMetadata(id, 1);
        vm.prank(guardian);
        badge.pause();
        vm.expectRevert(Pausable.EnforcedPause.selector);
        badge.updateMetadata(id, 1);
        badge.unpause();
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, uint160(bob)));
        badge.updateMetadata(uint160(bob), 1);
    }

    // --------------------------------------------------------------- downgrade

    function test_a_tier_is_not_lowered_within_the_delay() public {
        badge.setDowngradeDelay(90 days);
        grantBadges(list(badgeWord(alice, 3, 20)));
        later(90 days - 1);
        expectReasons(grantBadges(list(badgeWord(alice, 2, 21))), hex"06");
        eq(badge.statusOf(id).tier, 3, "kept");
        expectReasons(grantBadges(list(badgeWord(alice, 3, 21))), hex"00"); // the same tier does not count
        later(1);
        expectReasons(grantBadges(list(badgeWord(alice, 2, 22))), hex"00");
        eq(badge.statusOf(id).tier, 2, "lowered");
        expectReasons(grantBadges(list(badgeWord(alice, 4, 23))), hex"00"); // up at any time
    }

    /// Batches mix what the quick loop takes with what it leaves, in any order: the
    /// outcome is that of one grant after the other.
    function testFuzz_a_batch_is_its_items_one_by_one(uint256 seed) public {
        badge.setRequirement(2, IBadge.Requirement(20, 0, false));
        badge.setRequirement(3, IBadge.Requirement(0, 10, false));
        badge.setDowngradeDelay(5 days);
        address[4] memory who = [alice, bob, carol, address(0)];
        uint256[] memory items = new uint256[](12);
        for (uint256 i = 0; i < items.length; ++i) {
            uint256 r = uint256(keccak256(abi.encode(seed, i)));
            items[i] = badgeWord(who[r % 4], uint8((r >> 8) % 6), uint32((r >> 16) % 40));
            if ((r >> 32) % 16 == 0) items[i] ^= 1 << 16; // of another class
        }
        later(uint256(uint8(seed)) % 12 * 1 days);
        grantBadges(items);
        IBadge.Status[3] memory together;
        for (uint256 i = 0; i < 3; ++i) {
            together[i] = badge.statusOf(uint160(who[i]));
        }
        uint256 now_ = vm.getBlockTimestamp();
        Badge first = badge;
        vm.warp(20_000 days);
        setUp(); // fresh contracts
        vm.assertTrue(badge != first, "fresh");
        badge.setRequirement(2, IBadge.Requirement(20, 0, false));
        badge.setRequirement(3, IBadge.Requirement(0, 10, false));
        badge.setDowngradeDelay(5 days);
        vm.warp(now_);
        vm.prank(officer);
        badge.setBlocked(one(address(1)), true); // screening: the quick loop is not taken
        for (uint256 i = 0; i < items.length; ++i) {
            grantBadges(list(items[i]));
        }
        for (uint256 i = 0; i < 3; ++i) {
            IBadge.Status memory s = badge.statusOf(uint160(who[i]));
            vm.assertEq(keccak256(abi.encode(s)), keccak256(abi.encode(together[i])), "status");
        }
    }

    // ---------------------------------------------------------------- off chain

    function publish(IBadge.Store store, bytes32 digest) private {
        bytes32 hash = badge.attributesHash(id);
        vm.prank(curator);
        badge.publish(id, store, digest, hash);
    }

    function test_a_published_picture_shows_while_it_is_true() public {
        string memory drawn = badge.tokenURI(id);
        vm.recordLogs();
        publish(IBadge.Store.IPFS, keccak256("file"));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(count(logs, IBadge.Published.selector), 1, "Published");
        eq(count(logs, IERC4906.MetadataUpdate.selector), 1, "MetadataUpdate");
        vm.assertEq(badge.tokenURI(id), ContentURI.ipfs(keccak256("file")), "published");
        grantBadges(list(badgeWord(alice, 2, 9)));
        vm.assertTrue(bytes(badge.tokenURI(id)).length > 1000, "drawn again");
        publish(IBadge.Store.ARWEAVE, keccak256("tx"));
        vm.assertEq(badge.tokenURI(id), ContentURI.arweave(keccak256("tx")), "arweave");
        publish(IBadge.Store.CHAIN, 0);
        vm.assertTrue(bytes(badge.tokenURI(id)).length > 1000, "withdrawn");
        vm.assertTrue(keccak256(bytes(drawn)) != keccak256(bytes(badge.tokenURI(id))), "and new");
    }

    function test_attributes_must_be_the_present_ones() public {
        bytes32 hash = badge.attributesHash(id);
        grantBadges(list(badgeWord(alice, 1, 10)));
        vm.expectRevert(abi.encodeWithSelector(IBadge.StaleAttributes.selector, id, hash));
        vm.prank(curator);
        badge.publish(id, IBadge.Store.IPFS, "x", hash);
    }

    /// The hash is of the attributes as they stand in the JSON.
    function test_attributes_hash_is_of_the_json() public view {
        string memory text = string.concat(
            '[{"trait_type":"Tier","value":"Bronze"},{"trait_type":"Purchases","value":9},',
            '{"trait_type":"Stars","value":0},{"trait_type":"Rings","value":0},',
            '{"display_type":"date","trait_type":"Member since","value":1728000000},',
            '{"display_type":"date","trait_type":"Tier since","value":1728000000}]'
        );
        vm.assertEq(badge.attributesHash(id), keccak256(bytes(text)), "hash");
    }
}
