// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IGuarded} from "./IGuarded.sol";

/// @notice Reward tokens (ERC-1155): points, expiring credits, vouchers, passes.
/// A token id is class << 16 | expiry day, see TokenId. Issuance of a class is
/// capped over its whole life: neither redemption nor expiry frees anything.
interface IRewards is IGuarded {
    event ClassConfigured(uint16 indexed class, uint64 cap, bool transferable);
    event Redeemed(address indexed owner, uint256 indexed id, uint256 amount, bytes32 indexed path);
    /// @notice Value that expired unredeemed and was removed.
    event Breakage(address indexed owner, uint256 indexed id, uint256 amount);

    error InvalidClass(uint16 class);
    error CapBelowIssued(uint16 class, uint64 cap, uint64 issued);
    error TransferLocked(uint256 id);
    error TokenExpired(uint256 id);
    error TokenNotExpired(uint256 id);
    error ZeroAmount();
    error OnlySelf();
    /// @notice Too little gas is left to give a receiver its share, whoever it is:
    /// the batch reverts rather than refuse an innocent item.
    error InsufficientGas();

    /// @notice Creates a class or changes its terms. The cap never falls below what was issued. ADMIN.
    function configureClass(uint16 class, uint64 cap, bool transferable) external;

    /// @notice Mints items. Reverts for no item: each is minted or refused. SETTLEMENT.
    /// @dev Any order is correct; items sorted by id are cheapest, as supply and
    /// issuance are written once per run of equal ids. A recipient with code must
    /// accept by onERC1155Received within RECEIVER_GAS.
    /// @return reasons One byte per item: 0 minted, else a Reason.
    function grant(uint256[] calldata items) external returns (bytes memory reasons);

    /// @notice Burns the caller's own tokens for a pathway (discount, access, partner).
    function redeem(uint256 id, uint256 amount, bytes32 path) external;

    /// @notice Burns what expired in these accounts. Anyone may.
    function sweepExpired(address[] calldata owners, uint256 id) external;

    /// @notice Issued in the life of the class, burnt or not.
    function issued(uint16 class) external view returns (uint64);

    /// @notice The most that may ever be issued in the class.
    function cap(uint16 class) external view returns (uint64);

    function totalSupply(uint256 id) external view returns (uint256);

    /// @notice What the owner may still redeem: the balance, or 0 once expired.
    function redeemableBalanceOf(address owner, uint256 id) external view returns (uint256);

    /// @notice Whether transfers of this token revert.
    function locked(uint256 id) external view returns (bool);
}
