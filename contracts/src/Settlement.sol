// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Item, Position, Reason, Section} from "./Types.sol";
import {IBadge} from "./interfaces/IBadge.sol";
import {IRewards} from "./interfaces/IRewards.sol";
import {ISettlement} from "./interfaces/ISettlement.sol";

/// @notice See ISettlement.
/// @dev Invariant: a watermark only ever moves forward, from exactly the `previous`
/// of a section to its `next`, together with all of that section's items.
contract Settlement is AccessManaged, Pausable, ReentrancyGuardTransient, ISettlement {
    using Item for uint256;

    IRewards public immutable rewards;
    IBadge public immutable badge;

    /// @inheritdoc ISettlement
    uint64 public openedEpoch;
    /// @inheritdoc ISettlement
    mapping(uint64 epoch => bytes32) public topicOf;
    /// @inheritdoc ISettlement
    mapping(uint64 epoch => mapping(uint32 partition => Position)) public watermark;

    constructor(address manager, IRewards rewards_, IBadge badge_) AccessManaged(manager) {
        (rewards, badge) = (rewards_, badge_);
    }

    /// @inheritdoc ISettlement
    function openEpoch(uint64 epoch, bytes32 topicId) external restricted {
        if (epoch <= openedEpoch) revert EpochNotLater(epoch, openedEpoch);
        (openedEpoch, topicOf[epoch]) = (epoch, topicId);
        emit EpochOpened(epoch, topicId);
    }

    /// @inheritdoc ISettlement
    function pause() external restricted {
        _pause();
    }

    /// @inheritdoc ISettlement
    function unpause() external restricted {
        _unpause();
    }

    /// @inheritdoc ISettlement
    function settle(Section[] calldata sections) external restricted whenNotPaused nonReentrant {
        for (uint256 i = 0; i < sections.length; ++i) {
            Section calldata s = sections[i];
            Position memory stored = watermark[s.epoch][s.partition];
            if (s.epoch == openedEpoch && _key(s.previous) == _key(stored) && _key(s.next) > _key(stored)) {
                watermark[s.epoch][s.partition] = s.next;
                _apply(s);
            } else {
                emit Skipped(s.epoch, s.partition, s.previous, stored);
            }
        }
    }

    function _apply(Section calldata s) private {
        uint256[] calldata items = s.items;
        // Badges come last: their class is the largest.
        uint256 split = items.length;
        while (split != 0 && items[split - 1].class() == Item.BADGE) --split;
        uint32 refused;
        if (split != 0) refused = _report(s, items[:split], _grantRewards(items[:split]));
        if (split != items.length) refused += _report(s, items[split:], _grantBadges(items[split:]));
        emit Settled(
            s.epoch, s.partition, s.previous, s.next, s.manifestRoot, uint32(items.length) - refused, refused
        );
    }

    function _grantRewards(uint256[] calldata items) private returns (bytes memory) {
        try rewards.grant(items) returns (bytes memory reasons) {
            return reasons;
        } catch (bytes memory cause) {
            return _closed(items.length, cause);
        }
    }

    function _grantBadges(uint256[] calldata items) private returns (bytes memory) {
        try badge.grant(items) returns (bytes memory reasons) {
            return reasons;
        } catch (bytes memory cause) {
            return _closed(items.length, cause);
        }
    }

    /// @dev A target that reverts as a whole takes no grants: its role was revoked or
    /// the manager closed it. That is a pause. Running out of gas is not: then
    /// nothing may be refused, and the batch reverts to be sent again smaller.
    function _closed(uint256 n, bytes memory cause) private pure returns (bytes memory) {
        if (cause.length == 0 || bytes4(cause) == IRewards.InsufficientGas.selector) revert BatchOutOfGas();
        return Reason.all(n, Reason.PAUSED);
    }

    /// @dev Reads the reasons 32 at a time, as nearly all are 0.
    function _report(Section calldata s, uint256[] calldata items, bytes memory reasons)
        private
        returns (uint32 refused)
    {
        for (uint256 i = 0; i < items.length; i += 32) {
            bytes32 word;
            assembly ("memory-safe") {
                word := mload(add(add(reasons, 32), i))
            }
            if (word == 0) continue;
            for (uint256 j = i; j < items.length && j < i + 32; ++j) {
                uint8 reason = uint8(reasons[j]);
                if (reason == Reason.NONE) continue;
                emit Refused(s.epoch, s.partition, items[j], reason);
                ++refused;
            }
        }
    }

    function _key(Position memory p) private pure returns (uint256) {
        return uint256(p.offset) << 32 | p.ordinal;
    }
}
