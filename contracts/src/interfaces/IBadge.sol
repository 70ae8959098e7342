// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IGuarded} from "./IGuarded.sol";

/// @notice Status badge (ERC-721, ERC-4906, ERC-5192): one per wallet, never moves,
/// tokenId = uint160(owner). The first grant mints it, later ones change its tier.
interface IBadge is IGuarded {
    /// @param tier From 1 (bronze) to 4 (platinum); 0 is no badge.
    /// @param since Unix seconds of the mint.
    /// @param tierSince Unix seconds of the last change of tier.
    /// @param purchases The member's purchases as of the last grant.
    struct Status {
        uint8 tier;
        uint40 since;
        uint40 tierSince;
        uint32 purchases;
    }

    /// @notice Every accepted grant; fromTier is 0 on mint.
    event BadgeEvolved(uint256 indexed tokenId, uint8 fromTier, uint8 toTier, uint32 purchases);
    event MinPurchasesSet(uint8 indexed tier, uint32 minPurchases);

    error Soulbound();
    error InvalidTier(uint8 tier);

    /// @notice Mints or evolves badges. Reverts for no item: each is applied or refused.
    /// A tier out of range, or purchases below the tier's threshold, is Ineligible. SETTLEMENT.
    /// @dev No receiver is asked: the badge belongs to the wallet by its id and cannot
    /// get stuck, as it never moves.
    /// @return reasons One byte per item: 0 applied, else a Reason.
    function grant(uint256[] calldata items) external returns (bytes memory reasons);

    /// @notice Purchases needed for a tier. ADMIN.
    function setMinPurchases(uint8 tier, uint32 count) external;

    function minPurchases(uint8 tier) external view returns (uint32);

    function statusOf(uint256 tokenId) external view returns (Status memory);
}

/// @notice https://eips.ethereum.org/EIPS/eip-5192
interface IERC5192 {
    event Locked(uint256 tokenId);
    event Unlocked(uint256 tokenId);

    function locked(uint256 tokenId) external view returns (bool);
}
