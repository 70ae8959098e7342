// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IGuarded} from "./IGuarded.sol";

/// @notice Reward tokens (ERC-1155, ERC-7572): points, expiring credits, partner
/// vouchers, access passes. A token id is class << 16 | expiry day, see TokenId.
/// Issuance of a class is capped over its whole life: neither redemption, expiry nor
/// reversal frees anything. Errors and events of redemption are in IRedemption, of
/// claims in IClaims.
interface IRewards is IGuarded {
    /// @notice What a class is for. CREDIT must expire; VOUCHER redeems by partner
    /// pathways only, PASS by access pathways only.
    enum Kind {
        POINTS,
        CREDIT,
        VOUCHER,
        PASS
    }

    /// @param cap The most that may ever be issued. Redemption lowers it, see burnBps.
    /// @param mintBps What may be minted or ordered back at once, in 1/10,000 of the cap; it
    /// comes back evenly over a day. 0 is no limit.
    /// @param burnBps Part of each redeemed amount, in 1/10,000, by which the cap falls
    /// as long as it is above what was issued. At most MAX_BURN_BPS.
    /// @param limited Redemption asks the Compliance contract.
    struct Terms {
        uint64 cap;
        uint16 mintBps;
        uint16 burnBps;
        Kind kind;
        bool transferable;
        bool limited;
    }

    event ClassConfigured(uint16 indexed class, Terms terms);
    /// @notice The cap fell because of redemption.
    event CapShrunk(uint16 indexed class, uint64 cap);
    /// @notice Set aside for claims.
    event Reserved(uint256 indexed id, uint256 amount);
    /// @notice The issuer took back up to `amount`; `shortfall` was gone already.
    event Reversed(address indexed owner, uint256 indexed id, uint256 amount, uint256 shortfall);
    /// @notice Value that expired unredeemed and was removed. Owner 0: it was unclaimed.
    event Breakage(address indexed owner, uint256 indexed id, uint256 amount);
    /// @notice A holder gave its tokens up.
    event Cancelled(address indexed owner, uint256 indexed id, uint256 amount);
    event Connected(address indexed settlement, address indexed compliance, address indexed vouchers);
    /// @notice https://eips.ethereum.org/EIPS/eip-7572
    event ContractURIUpdated();

    error InvalidClass(uint16 class);
    error InvalidTerms(uint16 class);
    error CapBelowIssued(uint16 class, uint64 cap, uint64 issued);
    error TransferLocked(uint256 id);
    error TokenExpired(uint256 id);
    error TokenNotExpired(uint256 id);
    error ZeroAmount();
    /// @notice The till's class stays plain: close the till first.
    error AtTill(uint16 class);
    error OnlySelf();
    /// @notice Too little gas is left to give a receiver or a wallet its share, whoever
    /// it is: the batch reverts rather than refuse an innocent item.
    error InsufficientGas();

    /// @notice Creates a class or changes its terms, but for its kind. The cap never falls below
    /// what was issued. ADMIN.
    function configureClass(uint16 class, Terms calldata terms) external;

    /// @notice Says which contract grants and posts, which is asked when a limited
    /// class redeems, and which keeps the partners' vouchers. ADMIN.
    function connect(address settlement_, address compliance, address vouchers) external;

    /// @notice Replaces the metadata URI of all tokens. ADMIN.
    function setURI(string calldata uri) external;

    /// @notice Replaces the URI of the collection's own metadata. ADMIN.
    function setContractURI(string calldata uri) external;

    /// @notice Applies items: mints, sets aside for claims, or takes back. Reverts for
    /// no item: each is applied or refused. A reversal takes what is there and is
    /// reported as a Shortfall where that is less. Settlement only.
    /// @dev Any order is correct; items sorted by id are cheapest, as supply and
    /// issuance are written once per run of equal ids. A recipient with code must
    /// accept by onERC1155Received within RECEIVER_GAS.
    /// @return reasons One byte per item: 0 applied, else a Reason.
    function grant(uint256[] calldata items) external returns (bytes memory reasons);

    /// @notice Gives up the caller's own tokens; nothing comes in return.
    function cancel(uint256 id, uint256 amount) external;

    /// @notice Burns what expired in these accounts; account 0 is what was never claimed. Anyone may.
    function sweepExpired(address[] calldata owners, uint256 id) external;

    function termsOf(uint16 class) external view returns (Terms memory);

    /// @notice Issued in the life of the class: minted or set aside, burnt since or not.
    function issued(uint16 class) external view returns (uint64);

    /// @notice The most that may ever be issued in the class.
    function cap(uint16 class) external view returns (uint64);

    /// @notice What the mint limit leaves now; the cap is apart.
    function mintable(uint16 class) external view returns (uint256);

    function totalSupply(uint256 id) external view returns (uint256);

    /// @notice What was ever granted to the owner and not reversed, whatever is left of it.
    /// What it claimed counts in claimedOf instead.
    function earnedOf(address owner, uint256 id) external view returns (uint256);

    /// @notice What reversals could not take from the owner.
    function shortfallOf(address owner, uint256 id) external view returns (uint256);

    /// @notice What the owner may still redeem: the balance, or 0 once expired.
    function redeemableBalanceOf(address owner, uint256 id) external view returns (uint256);

    /// @notice Whether transfers of this token revert.
    function locked(uint256 id) external view returns (bool);

    function contractURI() external view returns (string memory);
}
