// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice A switch that a guardian may set and the admin clears. Events and errors are
/// those of OpenZeppelin's Pausable; the flag itself lies in a slot that is read anyway.
interface IPausable {
    event Paused(address account);
    event Unpaused(address account);

    error EnforcedPause();
    error ExpectedPause();

    /// @notice GUARDIAN.
    function pause() external;

    /// @notice ADMIN.
    function unpause() external;

    function paused() external view returns (bool);
}
