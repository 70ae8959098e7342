// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

// The manager is used as OpenZeppelin wrote it; this import has it compiled.
import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

/// @notice Role numbers in the AccessManager. ADMIN is the manager's own: every
/// restricted function that is wired to no other role is ADMIN's.
library Roles {
    uint64 internal constant ADMIN = 0;
    /// @notice Settlement.settle.
    uint64 internal constant MINTER = 1;
    /// @notice Rewards.grant and Badge.grant: held by the Settlement contract alone.
    uint64 internal constant SETTLEMENT = 2;
    /// @notice pause on all three contracts; unpause is ADMIN's.
    uint64 internal constant GUARDIAN = 3;
    /// @notice setBlocked on Rewards and Badge.
    uint64 internal constant COMPLIANCE = 4;
}
