// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Position, Section} from "../Types.sol";
import {IPausable} from "./IPausable.sol";

/// @notice Settles decisions exactly once. The chain keeps, per epoch and partition,
/// the position in the log up to which it has settled; a section is applied only
/// where it continues from there, in the same transaction that moves the position. It
/// keeps the last claim roots of each partition too, see IClaims. A pause makes settle
/// revert, and the log waits.
interface ISettlement is IPausable {
    /// @notice A later epoch will open, and seal the open one, at `opensAt`.
    event EpochScheduled(uint64 indexed epoch, bytes32 indexed topicId, uint64 opensAt);
    event EpochCancelled(uint64 indexed epoch);
    event EpochOpened(uint64 indexed epoch, bytes32 indexed topicId);
    event MinterSet(address indexed minter, bool allowed);
    event MaxAdvanceSet(uint256 offsets);
    event Settled(
        uint64 indexed epoch,
        uint32 indexed partition,
        Position previous,
        Position next,
        bytes32 manifestRoot,
        uint32 minted,
        uint32 refused
    );
    /// @notice The section touched nothing: `previous` is not `stored`, or the epoch is
    /// not the open one, or `next` is not after `previous` or too far after it.
    event Skipped(uint64 indexed epoch, uint32 indexed partition, Position previous, Position stored);
    /// @param place epoch << 40 | partition << 8 | slot, see claimRootAt.
    event RootPosted(uint256 indexed place, bytes32 root);
    event RootVoided(uint256 indexed place);
    event Refused(uint64 indexed epoch, uint32 indexed partition, uint256 item, uint8 reason);

    error OnlyMinter(address caller);
    error EpochNotLater(uint64 epoch, uint64 open);
    error NoEpochScheduled();
    error InvalidAdvance(uint8 log2);
    /// @notice The gas limit was too low to finish; nothing was settled or refused.
    error BatchOutOfGas();

    /// @notice Applies the sections that continue from their watermark and skips the
    /// others. Every item of an applied section is applied or refused. Minters only.
    function settle(Section[] calldata sections) external;

    /// @notice Opens a later epoch for a Kafka topic and seals the one before: at once
    /// if it is the first, else after epochDelay. Claims of sealed epochs stay open. ADMIN.
    /// @param topicId The topic's UUID in the low 16 bytes; 0 where the broker has none.
    function openEpoch(uint64 epoch, bytes32 topicId) external;

    /// @notice Takes back an epoch that has not opened yet. GUARDIAN.
    function cancelEpoch() external;

    /// @notice Who may settle. ADMIN.
    function setMinter(address minter, bool allowed) external;

    /// @notice Takes back roots that a stolen minter key has posted, of sealed epochs too: none
    /// of their claims is paid any more. ADMIN.
    /// @param places See claimRootAt.
    function voidRoots(uint256[] calldata places) external;

    /// @notice A section may advance its watermark by at most 2^log2 offsets. ADMIN.
    function setMaxAdvance(uint8 log2) external;

    /// @notice The last settled position; (0, 0) before the first.
    function watermark(uint64 epoch, uint32 partition) external view returns (uint64 offset, uint32 ordinal);

    /// @notice How many claim roots the partition has posted; the newest is in slot
    /// (roots - 1) % 8, and the last eight stay valid.
    function rootsPosted(uint64 epoch, uint32 partition) external view returns (uint64);

    /// @notice The root at epoch << 40 | partition << 8 | slot.
    function claimRootAt(uint256 place) external view returns (bytes32);

    /// @notice The epoch that settles; 0 before the first.
    function openedEpoch() external view returns (uint64);

    /// @notice The epoch that will open and when; 0 where none will.
    function nextEpoch() external view returns (uint64 epoch, uint64 opensAt);

    function maxAdvance() external view returns (uint256);

    function isMinter(address account) external view returns (bool);

    function topicOf(uint64 epoch) external view returns (bytes32);
}
