// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

// The manager is used as OpenZeppelin wrote it; this import has it compiled.
import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

/// @notice Role numbers in the AccessManager. ADMIN is the manager's own: every
/// restricted function that is wired to no other role is ADMIN's.
/// @dev The two callers of the hot path are no roles: Settlement keeps its minters,
/// Rewards and Badge their settlement, set by ADMIN. Asking the manager would cost
/// each batch 16,000 gas more.
library Roles {
    uint64 internal constant ADMIN = 0;
    /// @notice pause everywhere, Settlement.cancelEpoch; unpause is ADMIN's.
    uint64 internal constant GUARDIAN = 3;
    /// @notice setBlocked; held by an officer and by the Compliance contract.
    uint64 internal constant COMPLIANCE = 4;
    /// @notice Compliance.attest and revoke.
    uint64 internal constant VERIFIER = 5;
    /// @notice Badge.publish.
    uint64 internal constant CURATOR = 6;
}
