// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IBadge} from "./interfaces/IBadge.sol";

/// @notice All of a badge in one word: tier (8 bits, from 0), since (40, from 8),
/// tierSince (40, from 48), purchases (32, from 88), rings (8, from 120). Zero is no badge.
/// And what all tiers ask for in one: 64 bits a tier, of which purchases (32, from 0),
/// heldDays (16, from 32), selfService (8, from 48).
library BadgeWord {
    uint256 internal constant SINCE = uint256(type(uint40).max) << 8;
    uint256 private constant TIER_SINCE = uint256(type(uint40).max) << 48;
    uint256 internal constant RINGS = uint256(type(uint8).max) << 120;

    function tier(uint256 b) internal pure returns (uint8) {
        return uint8(b);
    }

    function since(uint256 b) internal pure returns (uint40) {
        return uint40(b >> 8);
    }

    function tierSince(uint256 b) internal pure returns (uint40) {
        return uint40(b >> 48);
    }

    function purchases(uint256 b) internal pure returns (uint32) {
        return uint32(b >> 88);
    }

    function rings(uint256 b) internal pure returns (uint8) {
        return uint8(b >> 120);
    }

    /// @notice After a grant; the first one begins its time.
    function evolved(uint256 b, uint256 tier_, uint256 purchases_) internal view returns (uint256) {
        uint256 now_ = uint40(block.timestamp);
        uint256 begun = b == 0 ? now_ << 8 : b & SINCE;
        uint256 changed = uint8(b) == tier_ ? b & TIER_SINCE : now_ << 48;
        return b & RINGS | begun | changed | purchases_ << 88 | tier_;
    }

    function withRings(uint256 b, uint8 rings_) internal pure returns (uint256) {
        return b & ~RINGS | uint256(rings_) << 120;
    }

    /// @param tier_ From 1 to 4.
    function requirement(uint256 all, uint8 tier_) internal pure returns (IBadge.Requirement memory) {
        uint256 r = all >> (uint256(tier_) - 1) * 64;
        return IBadge.Requirement(uint32(r), uint16(r >> 32), uint8(r >> 48) != 0);
    }

    function withRequirement(uint256 all, uint8 tier_, IBadge.Requirement memory r) internal pure returns (uint256) {
        uint256 shift = (uint256(tier_) - 1) * 64;
        uint256 word = uint256(r.purchases) | uint256(r.heldDays) << 32 | (r.selfService ? 1 << 48 : 0);
        return all & ~(uint256(type(uint64).max) << shift) | word << shift;
    }
}
