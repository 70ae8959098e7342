// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice A place in one partition of the events topic: the input offset and the
/// ordinal (from 1) of the decision made there. (0, 0) stands before everything.
struct Position {
    uint64 offset;
    uint32 ordinal;
}

/// @notice The grants of one partition between two positions of its log.
/// @param epoch Generation of the events topic, see ISettlement.openEpoch.
/// @param previous The watermark this section continues from: settled already.
/// @param next The last position in this section, strictly after `previous`.
/// @param manifestRoot Merkle root over the decisions behind the items: a leaf is
/// keccak256(keccak256(decision record)), a parent keccak256 of its sorted pair.
/// @param claimRoot Merkle root over what the partition's members may claim, see
/// IClaims.Claim; 0 leaves the roots as they are.
/// @param items One word per netted grant, see Item.
struct Section {
    uint64 epoch;
    uint32 partition;
    Position previous;
    Position next;
    bytes32 manifestRoot;
    bytes32 claimRoot;
    uint256[] items;
}

/// @notice One grant in one word: to (160 bits, from bit 96), amount (64, from 32),
/// class (16, from 16), day (16, from 0).
/// @dev The low 32 bits are the token id. A badge has class BADGE; the low 8 bits
/// of its amount are the tier, the next 32 the purchase count. An item to nobody adds
/// its amount to what may be claimed. A class with the REVERSAL bit takes back from
/// the class without it. Classes are therefore below LAST.
library Item {
    uint16 internal constant BADGE = type(uint16).max;
    uint16 internal constant REVERSAL = 0x8000;
    uint16 internal constant LAST = BADGE ^ REVERSAL;

    function to(uint256 item) internal pure returns (address) {
        return address(uint160(item >> 96));
    }

    function amount(uint256 item) internal pure returns (uint64) {
        return uint64(item >> 32);
    }

    function id(uint256 item) internal pure returns (uint256) {
        return uint32(item);
    }

    function class(uint256 item) internal pure returns (uint16) {
        return uint16(item >> 16);
    }

    /// @dev Not to be asked of a badge.
    function reverses(uint256 item) internal pure returns (bool) {
        return item & (uint256(REVERSAL) << 16) != 0;
    }

    function tier(uint256 item) internal pure returns (uint8) {
        return uint8(item >> 32);
    }

    function purchases(uint256 item) internal pure returns (uint32) {
        return uint32(item >> 40);
    }
}

/// @notice A claim in one word: epoch (64 bits, from 192), partition (32, from 160), id (32,
/// from 128), cumulative (64, from 64), slot (8, from 0); the rest is 0.
library ClaimWord {
    /// @notice Where an owner's claims of a token are counted: epoch, partition, id.
    function place(uint256 c) internal pure returns (uint256) {
        return c >> 128;
    }

    /// @notice Where the root is posted: epoch, partition, slot; see ISettlement.claimRootAt.
    function rootPlace(uint256 c) internal pure returns (uint256) {
        return c >> 160 << 8 | uint8(c);
    }

    function id(uint256 c) internal pure returns (uint256) {
        return uint32(c >> 128);
    }

    /// @dev The amount fits 64 bits.
    function withAmount(uint256 c, uint256 amount) internal pure returns (uint256) {
        return c >> 128 << 128 | amount << 64;
    }

    function cumulative(uint256 c) internal pure returns (uint256) {
        return uint64(c >> 64);
    }
}

/// @notice Token ids: class << 16 | expiry day.
library TokenId {
    function classOf(uint256 id) internal pure returns (uint16) {
        return uint16(id >> 16);
    }

    /// @notice First UTC day, counted from 1970-01-01, on which the token no longer redeems; 0 is never.
    function dayOf(uint256 id) internal pure returns (uint16) {
        return uint16(id);
    }

    function expired(uint256 id) internal view returns (bool) {
        return dayOf(id) != 0 && block.timestamp / 1 days >= dayOf(id);
    }
}

/// @notice Why an item, or a relayed redemption, was refused; 0 is not refused.
library Reason {
    uint8 internal constant NONE = 0;
    uint8 internal constant CAP = 1;
    uint8 internal constant PAUSED = 2;
    uint8 internal constant BLOCKED = 3;
    uint8 internal constant EXPIRED = 4;
    uint8 internal constant RECEIVER = 5;
    uint8 internal constant INELIGIBLE = 6;
    uint8 internal constant SHORTFALL = 7;
    uint8 internal constant UNKNOWN_CLASS = 8;
    uint8 internal constant MINT_LIMIT = 9;
    // Of redemptions only.
    uint8 internal constant PATHWAY = 10;
    uint8 internal constant PRICE = 11;
    uint8 internal constant STOCK = 12;
    uint8 internal constant BALANCE = 13;
    uint8 internal constant ATTESTATION = 14;
    uint8 internal constant NONCE = 15;
    uint8 internal constant DEADLINE = 16;
    uint8 internal constant SIGNATURE = 17;

    /// @notice `n` items, all refused for one reason.
    function all(uint256 n, uint8 reason) internal pure returns (bytes memory reasons) {
        reasons = new bytes(n);
        for (uint256 i = 0; i < n; ++i) {
            reasons[i] = bytes1(reason);
        }
    }
}
