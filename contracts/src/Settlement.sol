// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Item, Position, Reason, Section} from "./Types.sol";
import {IBadge} from "./interfaces/IBadge.sol";
import {IRewards} from "./interfaces/IRewards.sol";
import {ISettlement} from "./interfaces/ISettlement.sol";

/// @notice See ISettlement.
/// @dev Invariant: a watermark only ever moves forward, from exactly the `previous`
/// of a section to its `next`, together with all of that section's items.
contract Settlement is AccessManaged, ReentrancyGuardTransient, ISettlement {
    using Item for uint256;

    // A watermark's slot: ordinal in bits 0 to 31, offset in 32 to 95, roots posted above.
    uint256 private constant POSITION = type(uint96).max;
    uint256 private constant ONE_ROOT = 1 << 96;
    /// @dev How many roots of a partition stay valid.
    uint256 private constant ROOTS = 8;

    IRewards public immutable rewards;
    IBadge public immutable badge;
    /// @notice Seconds between the admin's word and a later epoch.
    uint32 public immutable epochDelay;

    /// @dev All that settle must know in one word: the first minter (160 bits, from 0), who so
    /// spares its batches a read; the open epoch (64, from 160); advanceLog2 (8, from 224);
    /// flags (8, from 232). Further minters are in the mapping below.
    uint256 private _gate;
    uint256 private constant EPOCH = uint256(type(uint64).max) << 160;
    uint256 private constant ADVANCE = uint256(type(uint8).max) << 224;
    uint256 private constant PAUSED = 1 << 232;
    uint256 private constant SCHEDULED = 1 << 233;

    uint64 private _nextEpoch;
    uint64 private _opensAt;
    /// @inheritdoc ISettlement
    mapping(uint64 epoch => bytes32) public topicOf;
    mapping(address account => bool) private _minters;
    mapping(uint256 place => uint256) private _marks; // epoch << 32 | partition
    /// @inheritdoc ISettlement
    mapping(uint256 place => bytes32) public claimRootAt;

    constructor(address manager, IRewards rewards_, IBadge badge_, uint32 epochDelay_) AccessManaged(manager) {
        (rewards, badge, epochDelay) = (rewards_, badge_, epochDelay_);
        _gate = 32 << 224;
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
        _gate |= SCHEDULED;
        (_nextEpoch, _opensAt) = (epoch, uint64(block.timestamp + epochDelay));
        emit EpochScheduled(epoch, topicId, _opensAt);
    }

    /// @inheritdoc ISettlement
    function cancelEpoch() external restricted {
        _openDue();
        if (_gate & SCHEDULED == 0) revert NoEpochScheduled();
        _gate ^= SCHEDULED;
        emit EpochCancelled(_nextEpoch);
    }

    /// @inheritdoc ISettlement
    function setMinter(address minter, bool allowed) external restricted {
        uint256 gate = _gate;
        address first = address(uint160(gate));
        if (!allowed) {
            // It may be both, having been named again when nobody was first.
            if (first == minter) _gate = gate ^ uint160(minter);
            _minters[minter] = false;
        } else if (first == address(0)) {
            _gate = gate | uint160(minter);
        } else if (first != minter) {
            _minters[minter] = true;
        }
        emit MinterSet(minter, allowed);
    }

    /// @inheritdoc ISettlement
    function voidRoots(uint256[] calldata places) external restricted {
        for (uint256 i = 0; i < places.length; ++i) {
            delete claimRootAt[places[i]];
            emit RootVoided(places[i]);
        }
    }

    /// @inheritdoc ISettlement
    function setMaxAdvance(uint8 log2) external restricted {
        if (log2 > 64) revert InvalidAdvance(log2);
        _gate = _gate & ~ADVANCE | uint256(log2) << 224;
        emit MaxAdvanceSet(1 << log2);
    }

    function pause() external restricted {
        if (paused()) revert EnforcedPause();
        _gate |= PAUSED;
        emit Paused(msg.sender);
    }

    function unpause() external restricted {
        if (!paused()) revert ExpectedPause();
        _gate ^= PAUSED;
        emit Unpaused(msg.sender);
    }

    function _open(uint64 epoch) private {
        _gate = _gate & ~(EPOCH | SCHEDULED) | uint256(epoch) << 160;
        emit EpochOpened(epoch, topicOf[epoch]);
    }

    /// @dev Opens the scheduled epoch when its time has come.
    function _openDue() private returns (uint64) {
        if (_gate & SCHEDULED != 0 && block.timestamp >= _opensAt) _open(_nextEpoch);
        return uint64(_gate >> 160);
    }

    // ------------------------------------------------------------------ settle

    /// @inheritdoc ISettlement
    function settle(Section[] calldata sections) external nonReentrant {
        uint256 gate = _gate;
        if (gate & PAUSED != 0) revert EnforcedPause();
        if (msg.sender != address(uint160(gate)) && !_minters[msg.sender]) revert OnlyMinter(msg.sender);
        uint256 epoch = gate & SCHEDULED == 0 ? uint64(gate >> 160) : _openDue();
        uint256 most = 1 << uint8(gate >> 224);
        for (uint256 i = 0; i < sections.length; ++i) {
            _settle(sections[i], epoch, most);
        }
    }

    function _settle(Section calldata s, uint256 open, uint256 most) private {
        (uint256 epoch, uint256 partition, uint256 previous, uint256 next) = _head(s);
        uint256 place = epoch << 32 | partition;
        uint256 mark = _marks[place];
        uint256 stored = mark & POSITION;
        unchecked {
            // One after the other: the subtraction needs next > stored.
            if (epoch != open || previous != stored || next <= stored || (next >> 32) - (stored >> 32) > most) {
                emit Skipped(
                    uint64(epoch), uint32(partition), s.previous, Position(uint64(stored >> 32), uint32(stored))
                );
                return;
            }
            _marks[place] = mark - stored + next + (s.claimRoot == 0 ? 0 : ONE_ROOT);
        }
        uint256[] calldata items = s.items;
        uint256 refused = items.length == 0 ? 0 : _apply(s, items);
        if (s.claimRoot != 0) {
            place = place << 8 | (mark >> 96) % ROOTS;
            claimRootAt[place] = s.claimRoot;
            emit RootPosted(place, s.claimRoot);
        }
        _emitSettled(s, epoch, partition, items.length, refused);
    }

    /// @dev The fixed words of a section, positions as one number each. Words out of range
    /// revert, as they would by Solidity's own decoding.
    function _head(Section calldata s)
        private
        pure
        returns (uint256 epoch, uint256 partition, uint256 previous, uint256 next)
    {
        assembly ("memory-safe") {
            epoch := calldataload(s)
            partition := calldataload(add(s, 32))
            let offset := calldataload(add(s, 64))
            let ordinal := calldataload(add(s, 96))
            let wide := or(epoch, offset)
            let narrow := or(partition, ordinal)
            previous := or(shl(32, offset), ordinal)
            offset := calldataload(add(s, 128))
            ordinal := calldataload(add(s, 160))
            next := or(shl(32, offset), ordinal)
            if or(shr(64, or(wide, offset)), shr(32, or(narrow, ordinal))) { revert(0, 0) }
        }
    }

    function _apply(Section calldata s, uint256[] calldata items) private returns (uint256 refused) {
        uint256 split = _rewardsIn(items);
        if (split != 0) refused = _report(s, items[:split], _grantRewards(items[:split]));
        if (split != items.length) refused += _report(s, items[split:], _grantBadges(items[split:]));
    }

    /// @dev Where the badges begin: they come last, as their class is the largest.
    function _rewardsIn(uint256[] calldata items) private pure returns (uint256 low) {
        unchecked {
            uint256 high = items.length;
            if (items[high - 1].class() != Item.BADGE) return high;
            if (items[0].class() == Item.BADGE) return 0;
            while (low < high) {
                uint256 middle = (low + high) / 2;
                if (items[middle].class() == Item.BADGE) high = middle;
                else low = middle + 1;
            }
        }
    }

    /// @dev Settled(epoch, partition, previous, next, manifestRoot, minted, refused). From
    /// previous to manifestRoot the section lies in calldata as the event wants it, checked
    /// by _head.
    function _emitSettled(Section calldata s, uint256 epoch, uint256 partition, uint256 items, uint256 refused) private {
        bytes32 topic = Settled.selector;
        assembly ("memory-safe") {
            let data := mload(0x40)
            calldatacopy(data, add(s, 64), 160)
            mstore(add(data, 160), sub(items, refused))
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

    // ------------------------------------------------------------------- views

    /// @inheritdoc ISettlement
    function watermark(uint64 epoch, uint32 partition) external view returns (uint64 offset, uint32 ordinal) {
        uint256 mark = _marks[uint256(epoch) << 32 | partition];
        return (uint64(mark >> 32), uint32(mark));
    }

    /// @inheritdoc ISettlement
    function rootsPosted(uint64 epoch, uint32 partition) external view returns (uint64) {
        return uint64(_marks[uint256(epoch) << 32 | partition] >> 96);
    }

    /// @inheritdoc ISettlement
    function isMinter(address account) external view returns (bool) {
        return (account == address(uint160(_gate)) && account != address(0)) || _minters[account];
    }

    function paused() public view returns (bool) {
        return _gate & PAUSED != 0;
    }

    /// @inheritdoc ISettlement
    function openedEpoch() external view returns (uint64) {
        return _waiting() || _gate & SCHEDULED == 0 ? uint64(_gate >> 160) : _nextEpoch;
    }

    /// @inheritdoc ISettlement
    function nextEpoch() external view returns (uint64 epoch, uint64 opensAt) {
        if (_waiting()) return (_nextEpoch, _opensAt);
    }

    function _waiting() private view returns (bool) {
        return _gate & SCHEDULED != 0 && block.timestamp < _opensAt;
    }

    /// @inheritdoc ISettlement
    function maxAdvance() external view returns (uint256) {
        return 1 << uint8(_gate >> 224);
    }
}
