// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice Pause and blocked accounts.
interface IGuarded {
    event BlockedSet(address indexed account, bool blocked);

    error AccountBlocked(address account);

    /// @notice Stops grants (refused, not reverted), redemption and transfer. GUARDIAN.
    function pause() external;

    /// @notice Ends a pause. ADMIN.
    function unpause() external;

    /// @notice Blocks or unblocks accounts: no grant, no redemption, no transfer. COMPLIANCE.
    function setBlocked(address[] calldata accounts, bool status) external;

    function blocked(address account) external view returns (bool);
}
