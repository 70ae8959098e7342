// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IGuarded} from "./interfaces/IGuarded.sol";

/// @notice What Rewards and Badge share: whose grants count, a pause, and a list of
/// blocked accounts.
/// @dev The gate is one word that every hot path reads: settlement (160 bits, from 0),
/// flags (16, from 160); the rest is the heir's. While nobody is blocked an item pays
/// nothing for the list; otherwise one read.
abstract contract Guarded is AccessManaged, IGuarded {
    uint256 internal constant PAUSED = 1 << 160;
    /// @dev Somebody is blocked.
    uint256 internal constant SCREENING = 1 << 161;

    uint256 internal _gate;
    uint256 private _blockedCount;
    mapping(address account => bool) private _blocked;

    /// @inheritdoc IGuarded
    function settlement() public view returns (address) {
        return address(uint160(_gate));
    }

    function paused() public view returns (bool) {
        return _gate & PAUSED != 0;
    }

    function pause() external restricted {
        _requireNotPaused();
        _gate |= PAUSED;
        emit Paused(msg.sender);
    }

    function unpause() external restricted {
        if (!paused()) revert ExpectedPause();
        _gate &= ~PAUSED;
        emit Unpaused(msg.sender);
    }

    /// @inheritdoc IGuarded
    function setBlocked(address[] calldata accounts, bool status) external restricted {
        uint256 count = _blockedCount;
        for (uint256 i = 0; i < accounts.length; ++i) {
            address account = accounts[i];
            if (_blocked[account] == status) continue;
            _blocked[account] = status;
            status ? ++count : --count;
            emit BlockedSet(account, status);
        }
        _blockedCount = count;
        _gate = count == 0 ? _gate & ~SCREENING : _gate | SCREENING;
    }

    /// @inheritdoc IGuarded
    function blocked(address account) public view returns (bool) {
        return _blocked[account];
    }

    function _connect(address settlement_) internal {
        _gate = _gate >> 160 << 160 | uint160(settlement_);
    }

    /// @dev The gate, for the settlement only.
    function _gateForSettlement() internal view returns (uint256 gate) {
        gate = _gate;
        if (msg.sender != address(uint160(gate))) revert OnlySettlement(msg.sender);
    }

    function _requireNotPaused() internal view {
        if (paused()) revert EnforcedPause();
    }

    function _requireNotBlocked(address account) internal view {
        if (_gate & SCREENING != 0 && _blocked[account]) revert AccountBlocked(account);
    }
}
