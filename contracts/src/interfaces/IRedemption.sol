// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice What tokens are good for: pathways, each with its own price and stock per
/// class. Redemption burns. A partner pathway opens a voucher, see IVouchers.
interface IRedemption {
    enum PathwayKind {
        CLOSED,
        DISCOUNT,
        ACCESS,
        PARTNER
    }

    /// @param price Tokens for one unit; an amount redeemed is a multiple of it.
    /// @param stock Units left; the largest number is without end.
    /// @param fulfilWithin Seconds that a partner has before the owner may ask back.
    /// @param partner Of a PARTNER pathway, else 0.
    struct Pathway {
        uint64 price;
        uint64 stock;
        uint32 fulfilWithin;
        PathwayKind kind;
        address partner;
    }

    /// @notice What an owner signs (EIP-712) to redeem without gas of its own.
    /// @param quantity Units.
    /// @param maxPrice The most it pays for one unit.
    /// @param nonce nonceOf(owner, id).
    /// @param deadline Last second at which it counts.
    struct Redemption {
        address owner;
        bytes32 path;
        uint256 id;
        uint64 quantity;
        uint64 maxPrice;
        uint64 nonce;
        uint64 deadline;
    }

    event PathwaySet(bytes32 indexed path, uint16 indexed class, Pathway pathway);
    event Redeemed(address indexed owner, uint256 indexed id, uint256 amount, bytes32 indexed path);
    /// @notice A relayed redemption did nothing; see Reason.
    event RedemptionSkipped(address indexed owner, bytes32 indexed path, uint64 nonce, uint8 reason);
    event NonceUsed(address indexed owner, uint256 indexed id, uint64 nonce);

    error InvalidPathway(bytes32 path);
    error RedemptionRefused(uint8 reason);
    error LengthsDiffer(uint256 redemptions, uint256 signatures);
    error OnlyVouchers(address caller);

    /// @notice Opens, changes or closes a pathway for a class that there is. ADMIN.
    function setPathway(bytes32 path, uint16 class, Pathway calldata pathway) external;

    /// @notice Burns the caller's own tokens for `amount` / price units of a pathway.
    function redeem(uint256 id, uint256 amount, bytes32 path) external;

    /// @notice Redeems what owners have signed. Anyone may relay; a bad or late item is
    /// skipped with an event and does not stop the others.
    /// @return reasons One byte per item: 0 redeemed, else a Reason.
    function redeemSigned(Redemption[] calldata redemptions, bytes[] calldata signatures)
        external
        returns (bytes memory reasons);

    /// @notice Voids what the caller has signed for this token and not yet relayed.
    function useNonce(uint256 id) external;

    /// @notice A partner has delivered what was redeemed. Vouchers only.
    function retire(uint256 id, uint64 amount) external;

    /// @notice Gives back what was redeemed and not delivered. Vouchers only.
    function restore(address owner, uint256 id, uint64 amount) external;

    function pathwayOf(bytes32 path, uint16 class) external view returns (Pathway memory);

    /// @notice Redeemed at partners and not yet delivered or given back.
    function owed(uint256 id) external view returns (uint256);

    function nonceOf(address owner, uint256 id) external view returns (uint64);
}
