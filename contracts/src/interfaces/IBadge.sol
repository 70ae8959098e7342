// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IGuarded} from "./IGuarded.sol";

/// @notice Status badge (ERC-721, ERC-4906, ERC-5192): one per wallet, never moves,
/// tokenId = uint160(owner). The first grant mints it, later ones change its tier.
/// The picture is drawn on chain from tier (palette and layers), purchases (stars) and
/// time held (rings), unless one for exactly these attributes was published.
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

    /// @notice What a tier asks for.
    /// @param purchases At least so many.
    /// @param heldDays The badge held for at least so many days; a first badge was held for none.
    /// @param selfService Whoever fulfils it may be raised by updateMetadata, without a grant.
    struct Requirement {
        uint32 purchases;
        uint16 heldDays;
        bool selfService;
    }

    /// @notice At how many purchases a star, and after how many days held a ring, is
    /// drawn; rising, and 0 ends the list.
    struct Marks {
        uint32[3] purchases;
        uint16[3] heldDays;
    }

    /// @notice Where a published picture lies.
    enum Store {
        CHAIN,
        IPFS,
        ARWEAVE
    }

    /// @notice Every accepted grant and self-service upgrade; fromTier is 0 on mint.
    event BadgeEvolved(uint256 indexed tokenId, uint8 fromTier, uint8 toTier, uint32 purchases);
    /// @notice The attributes hash to this after updateMetadata or publish.
    event AttributesHashed(uint256 indexed tokenId, bytes32 attributesHash);
    event Published(uint256 indexed tokenId, Store store, bytes32 digest, bytes32 attributesHash);
    event RequirementSet(uint8 indexed tier, Requirement requirement);
    event MarksSet(Marks marks);
    event DowngradeDelaySet(uint32 delay);
    event SettlementSet(address indexed settlement);

    error Soulbound();
    error InvalidTier(uint8 tier);
    error InvalidMarks();
    /// @notice The member does not fulfil what the tier asks for, or nothing has changed.
    error NotEligible(uint256 tokenId, uint8 tier);
    error StaleAttributes(uint256 tokenId, bytes32 attributesHash);

    /// @notice Mints or evolves badges. Reverts for no item: each is applied or refused.
    /// Ineligible is a tier out of range, one whose requirement is not fulfilled, and a
    /// lower tier within downgradeDelay of the last change. Settlement only.
    /// @dev No receiver is asked: the badge belongs to the wallet by its id and cannot
    /// get stuck, as it never moves.
    /// @return reasons One byte per item: 0 applied, else a Reason.
    function grant(uint256[] calldata items) external returns (bytes memory reasons);

    /// @notice Raises a badge to a self-service tier, or, with its present tier, records
    /// that it was held long enough for another ring. Anyone may; reverts unless eligible.
    function updateMetadata(uint256 tokenId, uint8 tier) external;

    /// @notice Shows a picture from elsewhere for as long as the attributes stay as they
    /// are; afterwards the badge is drawn on chain again. CURATOR.
    /// @param digest IPFS: SHA-256 of the metadata file, stored as one raw block;
    /// ARWEAVE: the transaction id.
    /// @param hash Must be attributesHash(tokenId).
    function publish(uint256 tokenId, Store store, bytes32 digest, bytes32 hash) external;

    /// @notice Sets what a tier asks for. ADMIN.
    function setRequirement(uint8 tier, Requirement calldata requirement) external;

    /// @notice Sets where stars and rings are drawn. ADMIN.
    function setMarks(Marks calldata m) external;

    /// @notice Seconds for which a tier, once changed, is not lowered. ADMIN.
    function setDowngradeDelay(uint32 delay) external;

    /// @notice Who may grant. ADMIN.
    function setSettlement(address settlement_) external;

    function requirementOf(uint8 tier) external view returns (Requirement memory);

    function marks() external view returns (Marks memory);

    function statusOf(uint256 tokenId) external view returns (Status memory);

    /// @notice Rings recorded, 0 to 3.
    function ringsOf(uint256 tokenId) external view returns (uint8);

    /// @notice keccak256 of the attributes, the JSON array that tokenURI shows.
    function attributesHash(uint256 tokenId) external view returns (bytes32);

    /// @notice The picture alone, as SVG text.
    function imageOf(uint256 tokenId) external view returns (string memory);
}

/// @notice https://eips.ethereum.org/EIPS/eip-5192
interface IERC5192 {
    event Locked(uint256 tokenId);
    event Unlocked(uint256 tokenId);

    function locked(uint256 tokenId) external view returns (bool);
}
