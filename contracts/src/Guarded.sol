// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {IGuarded} from "./interfaces/IGuarded.sol";

/// @notice What Rewards and Badge share: a pause and a list of blocked accounts.
/// @dev Authority, pause and the number of blocked accounts lie in one slot. While
/// nobody is blocked a grant pays nothing for the list; otherwise one read per item.
abstract contract Guarded is AccessManaged, Pausable, IGuarded {
    uint64 private _blockedCount;
    mapping(address account => bool) private _blocked;

    /// @inheritdoc IGuarded
    function pause() external restricted {
        _pause();
    }

    /// @inheritdoc IGuarded
    function unpause() external restricted {
        _unpause();
    }

    /// @inheritdoc IGuarded
    function setBlocked(address[] calldata accounts, bool status) external restricted {
        for (uint256 i = 0; i < accounts.length; ++i) {
            address account = accounts[i];
            if (_blocked[account] == status) continue;
            _blocked[account] = status;
            status ? ++_blockedCount : --_blockedCount;
            emit BlockedSet(account, status);
        }
    }

    /// @inheritdoc IGuarded
    function blocked(address account) public view returns (bool) {
        return _blocked[account];
    }

    function _anyBlocked() internal view returns (bool) {
        return _blockedCount != 0;
    }

    function _requireNotBlocked(address account) internal view {
        if (_anyBlocked() && _blocked[account]) revert AccountBlocked(account);
    }
}
