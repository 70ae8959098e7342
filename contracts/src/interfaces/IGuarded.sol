// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IPausable} from "./IPausable.sol";

/// @notice Whose grants count, pause and blocked accounts. A pause stops grants (refused,
/// not reverted), claims, redemption and transfer.
interface IGuarded is IPausable {
    event BlockedSet(address indexed account, bool blocked);

    error AccountBlocked(address account);
    error OnlySettlement(address caller);

    /// @notice Blocks or unblocks accounts: no grant, no redemption, no transfer. COMPLIANCE.
    function setBlocked(address[] calldata accounts, bool status) external;

    function blocked(address account) external view returns (bool);

    /// @notice The contract whose grants count.
    function settlement() external view returns (address);
}
