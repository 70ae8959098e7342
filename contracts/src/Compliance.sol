// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ICompliance} from "./interfaces/ICompliance.sol";
import {IGuarded} from "./interfaces/IGuarded.sol";

/// @notice See ICompliance.
contract Compliance is AccessManaged, ICompliance {
    /// @notice The longest an attestation holds.
    uint40 public constant MAX_ATTESTATION = 2 * 365 days;

    IGuarded public immutable rewards;
    IGuarded public immutable badge;

    /// @dev What an account redeemed in a window.
    struct Spent {
        uint64 window;
        uint64 amount;
    }

    /// @inheritdoc ICompliance
    mapping(address account => uint40) public attestedUntil;
    mapping(uint16 class => Limit) private _limits;
    mapping(uint16 class => mapping(address owner => Spent)) private _spent;

    constructor(address manager, IGuarded rewards_, IGuarded badge_) AccessManaged(manager) {
        (rewards, badge) = (rewards_, badge_);
    }

    /// @inheritdoc ICompliance
    function attest(address[] calldata accounts, uint40 until, bytes32 evidence) external restricted {
        if (until > block.timestamp + MAX_ATTESTATION) revert AttestationTooLong(until);
        for (uint256 i = 0; i < accounts.length; ++i) {
            attestedUntil[accounts[i]] = until;
            emit Attested(accounts[i], until, evidence);
        }
    }

    /// @inheritdoc ICompliance
    function revoke(address[] calldata accounts, bytes32 reason) external restricted {
        for (uint256 i = 0; i < accounts.length; ++i) {
            attestedUntil[accounts[i]] = 0;
            emit AttestationRevoked(accounts[i], reason);
        }
    }

    /// @inheritdoc ICompliance
    function setLimit(uint16 class, uint64 amount, uint32 window) external restricted {
        if (window == 0) revert InvalidWindow();
        _limits[class] = Limit(amount, window);
        emit LimitSet(class, amount, window);
    }

    /// @inheritdoc ICompliance
    function setBlocked(address[] calldata accounts, bool status, bytes32 reason) external restricted {
        for (uint256 i = 0; i < accounts.length; ++i) {
            emit BlockedByOfficer(accounts[i], status, reason);
        }
        rewards.setBlocked(accounts, status);
        badge.setBlocked(accounts, status);
    }

    /// @inheritdoc ICompliance
    function spend(address owner, uint16 class, uint64 amount) external returns (bool) {
        if (msg.sender != address(rewards)) revert OnlyRewards(msg.sender);
        if (_attested(owner)) return true;
        (uint64 window, uint256 left) = _left(owner, class);
        if (amount > left) return false;
        Spent storage s = _spent[class][owner];
        s.amount = s.window == window ? s.amount + amount : amount;
        s.window = window;
        return true;
    }

    /// @inheritdoc ICompliance
    function limitOf(uint16 class) external view returns (Limit memory) {
        return _limits[class];
    }

    /// @inheritdoc ICompliance
    function allowance(address owner, uint16 class) external view returns (uint256) {
        if (_attested(owner)) return type(uint256).max;
        (, uint256 left) = _left(owner, class);
        return left;
    }

    function _attested(address owner) private view returns (bool) {
        return block.timestamp < attestedUntil[owner];
    }

    /// @dev A class whose limit was never set allows nothing without attestation.
    function _left(address owner, uint16 class) private view returns (uint64 window, uint256 left) {
        Limit memory limit = _limits[class];
        if (limit.window == 0) return (0, 0);
        window = uint64(block.timestamp / limit.window);
        Spent memory s = _spent[class][owner];
        uint256 spent = s.window == window ? s.amount : 0;
        left = limit.amount > spent ? limit.amount - spent : 0;
    }
}
