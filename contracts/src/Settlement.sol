// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Item, Position, Reason, Section} from "./Types.sol";
import {IBadge} from "./interfaces/IBadge.sol";
import {IClaims} from "./interfaces/IClaims.sol";
import {IRewards} from "./interfaces/IRewards.sol";
import {ISettlement} from "./interfaces/ISettlement.sol";

/// @notice See ISettlement.
/// @dev Invariant: a watermark only ever moves forward, from exactly the `previous`
/// of a section to its `next`, together with all of that section's items.
contract Settlement is AccessManaged, Pausable, ReentrancyGuardTransient, ISettlement {
    using Item for uint256;

    // A watermark's slot: ordinal in bits 0 to 31, offset in 32 to 95, roots posted above.
    uint256 private constant POSITION = type(uint96).max;
    uint256 private constant ONE_ROOT = 1 << 96;
    uint256 private constant ROOTS = 8;

    IRewards public immutable rewards;
    IBadge public immutable badge;
    /// @notice Seconds between the admin's word and a later epoch.
    uint32 public immutable epochDelay;

    // In the slot of authority and pause: settle reads one slot for all of them.
    uint64 private _epoch;
    uint8 private _advanceLog2;
    bool private _scheduled;

    uint64 private _nextEpoch;
    uint64 private _opensAt;
    /// @inheritdoc ISettlement
    mapping(uint64 epoch => bytes32) public topicOf;
    /// @inheritdoc ISettlement
    mapping(address account => bool) public isMinter;
    mapping(uint64 epoch => mapping(uint32 partition => uint256)) private _marks;

    constructor(address manager, IRewards rewards_, IBadge badge_, uint32 epochDelay_) AccessManaged(manager) {
        (rewards, badge, epochDelay) = (rewards_, badge_, epochDelay_);
        _advanceLog2 = 32;
    }

    // --------------------------------------------------------------- governed

    /// @inheritdoc ISettlement
    function openEpoch(uint64 epoch, bytes32 topicId) external restricted {
        uint64 open = _openDue();
        if (epoch <= open) revert EpochNotLater(epoch, open);
        topicOf[epoch] = topicId;
        if (open == 0) {
            _open(epoch);
            return;
        }
        (_scheduled, _nextEpoch, _opensAt) = (true, epoch, uint64(block.timestamp + epochDelay));
        emit EpochScheduled(epoch, topicId, _opensAt);
    }

    /// @inheritdoc ISettlement
    function cancelEpoch() external restricted {
        _openDue();
        if (!_scheduled) revert NoEpochScheduled();
        _scheduled = false;
        emit EpochCancelled(_nextEpoch);
    }

    /// @inheritdoc ISettlement
    function setMinter(address minter, bool allowed) external restricted {
        isMinter[minter] = allowed;
        emit MinterSet(minter, allowed);
    }

    /// @inheritdoc ISettlement
    function setMaxAdvance(uint8 log2) external restricted {
        if (log2 > 64) revert InvalidAdvance(log2);
        _advanceLog2 = log2;
        emit MaxAdvanceSet(1 << log2);
    }

    /// @inheritdoc ISettlement
    function pause() external restricted {
        _pause();
    }

    /// @inheritdoc ISettlement
    function unpause() external restricted {
        _unpause();
    }

    function _open(uint64 epoch) private {
        (_epoch, _scheduled) = (epoch, false);
        emit EpochOpened(epoch, topicOf[epoch]);
    }

    /// @dev Opens the scheduled epoch when its time has come.
    function _openDue() private returns (uint64) {
        if (_scheduled && block.timestamp >= _opensAt) _open(_nextEpoch);
        return _epoch;
    }

    // ------------------------------------------------------------------ settle

    /// @inheritdoc ISettlement
    function settle(Section[] calldata sections) external whenNotPaused nonReentrant {
        if (!isMinter[msg.sender]) revert OnlyMinter(msg.sender);
        uint64 epoch = _openDue();
        uint256 most = maxAdvance();
        for (uint256 i = 0; i < sections.length; ++i) {
            _settle(sections[i], epoch, most);
        }
    }

    function _settle(Section calldata s, uint64 epoch, uint256 most) private {
        (uint64 sEpoch, uint32 partition) = (s.epoch, s.partition);
        uint256 mark = _marks[sEpoch][partition];
        (uint256 stored, uint256 next) = (mark & POSITION, _position(s.next));
        bool continues = sEpoch == epoch && _position(s.previous) == stored && next > stored
            && (next >> 32) - (stored >> 32) <= most;
        if (!continues) {
            emit Skipped(sEpoch, partition, s.previous, Position(uint64(stored >> 32), uint32(stored)));
            return;
        }
        _marks[sEpoch][partition] = (mark ^ stored) + next + (s.claimRoot == 0 ? 0 : ONE_ROOT);
        uint256 refused = _apply(s);
        if (s.claimRoot != 0) _post(s, uint8((mark >> 96) % ROOTS));
        _emitSettled(s, sEpoch, partition, refused);
    }

    function _apply(Section calldata s) private returns (uint256 refused) {
        uint256[] calldata items = s.items;
        // Badges come last: their class is the largest.
        uint256 split = items.length;
        unchecked {
            while (split != 0 && items[split - 1].class() == Item.BADGE) --split;
        }
        if (split != 0) refused = _report(s, items[:split], _grantRewards(items[:split]));
        if (split != items.length) refused += _report(s, items[split:], _grantBadges(items[split:]));
    }

    /// @dev Settled(epoch, partition, previous, next, manifestRoot, minted, refused). From
    /// previous to manifestRoot the section lies in calldata as the event wants it, checked
    /// when it was read above.
    function _emitSettled(Section calldata s, uint64 epoch, uint32 partition, uint256 refused) private {
        bytes32 topic = Settled.selector;
        uint256 minted = s.items.length - refused;
        assembly ("memory-safe") {
            let data := mload(0x40)
            calldatacopy(data, add(s, 64), 160)
            mstore(add(data, 160), minted)
            mstore(add(data, 192), refused)
            log3(data, 224, topic, epoch, partition)
        }
    }

    function _grantRewards(uint256[] calldata items) private returns (bytes memory) {
        try rewards.grant(items) returns (bytes memory reasons) {
            return reasons;
        } catch (bytes memory cause) {
            _requireClosed(cause);
            return Reason.all(items.length, Reason.PAUSED);
        }
    }

    function _grantBadges(uint256[] calldata items) private returns (bytes memory) {
        try badge.grant(items) returns (bytes memory reasons) {
            return reasons;
        } catch (bytes memory cause) {
            _requireClosed(cause);
            return Reason.all(items.length, Reason.PAUSED);
        }
    }

    /// @dev A root that is not taken is no loss: the next one covers it.
    function _post(Section calldata s, uint8 slot) private {
        try IClaims(address(rewards)).post(s.epoch, s.partition, slot, s.claimRoot) {}
        catch (bytes memory cause) {
            _requireClosed(cause);
        }
    }

    /// @dev A target that reverts as a whole takes nothing from us: the admin has given
    /// it another settlement. That is a pause. Running out of gas is not: then nothing
    /// may be refused, and the batch reverts to be sent again smaller.
    function _requireClosed(bytes memory cause) private pure {
        if (cause.length == 0 || bytes4(cause) == IRewards.InsufficientGas.selector) revert BatchOutOfGas();
    }

    /// @dev Reads the reasons 32 at a time, as nearly all are 0.
    function _report(Section calldata s, uint256[] calldata items, bytes memory reasons)
        private
        returns (uint256 refused)
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

    function _position(Position calldata p) private pure returns (uint256) {
        return uint256(p.offset) << 32 | p.ordinal;
    }

    // ------------------------------------------------------------------- views

    /// @inheritdoc ISettlement
    function watermark(uint64 epoch, uint32 partition) external view returns (uint64 offset, uint32 ordinal) {
        uint256 mark = _marks[epoch][partition];
        return (uint64(mark >> 32), uint32(mark));
    }

    /// @inheritdoc ISettlement
    function rootsPosted(uint64 epoch, uint32 partition) external view returns (uint64) {
        return uint64(_marks[epoch][partition] >> 96);
    }

    /// @inheritdoc ISettlement
    function openedEpoch() external view returns (uint64) {
        return _scheduled && block.timestamp >= _opensAt ? _nextEpoch : _epoch;
    }

    /// @inheritdoc ISettlement
    function nextEpoch() external view returns (uint64 epoch, uint64 opensAt) {
        if (_scheduled && block.timestamp < _opensAt) return (_nextEpoch, _opensAt);
    }

    /// @inheritdoc ISettlement
    function maxAdvance() public view returns (uint256) {
        return 1 << _advanceLog2;
    }
}
