// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ClaimTree} from "./ClaimTree.sol";
import {ClassWord} from "./ClassWord.sol";
import {Redemption} from "./Redemption.sol";
import {ClaimWord, Reason, TokenId} from "./Types.sol";
import {IClaims} from "./interfaces/IClaims.sol";
import {ISettlement} from "./interfaces/ISettlement.sol";

/// @notice See IClaims.
/// @dev Roots only say who may have how much; that it exists is what was set aside.
abstract contract Claims is Redemption, IClaims {
    using ClaimWord for uint256;
    using ClassWord for uint256;
    using TokenId for uint256;

    /// @dev By keccak256(place, owner, this slot): one hash for both keys, see _claimedSlot.
    mapping(uint256 place => mapping(address owner => uint256 cumulative)) private _claimed;
    /// @inheritdoc IClaims
    mapping(uint64 epoch => address) public keeperOf;

    // ---------------------------------------------------------------- governed

    /// @inheritdoc IClaims
    function setTill(uint16 class, bool open) external restricted {
        uint256 gate = _gate;
        if (gate & TILL != 0) {
            uint16 was = uint16((gate >> 176) - 1);
            _supplies[uint256(was) << 16].unclaimed += uint64(gate >> 192);
            gate &= ~TILL_WORD;
            _openTill(was, false);
        }
        if (open) {
            uint256 c = _classes[class];
            if (!c.plain() || c.kind() != uint8(Kind.POINTS)) revert AtTill(class);
            Supply storage s = _supplies[uint256(class) << 16];
            gate |= uint256(class + 1) << 176 | uint256(s.unclaimed) << 192;
            s.unclaimed = 0;
            _openTill(class, true);
        }
        _gate = gate;
    }

    /// @dev As a pathway it serves balances too.
    function _openTill(uint16 class, bool open) private {
        PathwayKind kind = open ? PathwayKind.DISCOUNT : PathwayKind.CLOSED;
        _setPathway(TILL_PATH, class, Pathway(1, type(uint64).max, 0, kind, address(0)));
    }

    /// @inheritdoc IClaims
    function keepRoots(uint64 epoch, address settlement_) external restricted {
        keeperOf[epoch] = settlement_;
        emit RootsKept(epoch, settlement_);
    }

    // ------------------------------------------------------------------ claims

    /// @inheritdoc IClaims
    function claim(uint256 c, bytes calldata proof) external {
        (uint256 amount,) = _draw(_gate, c, proof);
        emit Claimed(msg.sender, c.place(), amount);
        _give(msg.sender, c.id(), amount);
    }

    /// @inheritdoc IClaims
    function redeemClaim(uint256 c, bytes32 path, bytes calldata proof, uint256 amount) external {
        uint256 gate = _gate;
        (uint256 drawn, bool here) = _draw(gate, c, proof);
        unchecked {
            // Zero is refused too: less one it is the largest number.
            if (amount - 1 >= drawn) _refuse(drawn, amount);
        }
        emit ClaimRedeemed(msg.sender, c.withAmount(amount), path);
        uint256 id = c.id();
        // The till is open, endless, at price 1, and of a plain class: nothing else is to be asked.
        if (!here || path != TILL_PATH) {
            uint256 p = _pathways[path][id.classOf()];
            (uint8 reason, uint256 word) = _check(msg.sender, id, amount, p);
            if (reason != Reason.NONE) _revert(reason, msg.sender, id, amount);
            _carryOut(msg.sender, id, amount, path, p, word);
        }
        if (drawn == amount) return;
        emit Claimed(msg.sender, c.place(), drawn - amount);
        _give(msg.sender, id, drawn - amount);
    }

    /// @dev What the caller has not yet had, taken out of what was set aside, and whether
    /// that was the till's.
    function _draw(uint256 gate, uint256 c, bytes calldata proof) private returns (uint256 amount, bool here) {
        if (gate & (PAUSED | SCREENING) != 0) _screen(gate);
        uint256 id = c.id();
        if (id.dayOf() != 0) _requireLive(id);
        uint256 place = c.place();
        uint256 cumulative = c.cumulative();
        uint256 root = ClaimTree.root(ClaimTree.leaf(place, msg.sender, cumulative), proof);
        if (!_posted(address(uint160(gate)), c.rootPlace(), root)) _requireKept(c.rootPlace(), root);
        uint256 slot = _claimedSlot(place, msg.sender);
        uint256 had = _load(slot);
        if (cumulative <= had) revert NothingToClaim();
        _store(slot, cumulative);
        unchecked {
            amount = cumulative - had;
        }
        here = _atTill(gate, id);
        if (here) {
            if (amount > gate >> 192) revert NotReserved(id, gate >> 192, amount);
            unchecked {
                _gate = gate - (amount << 192);
            }
        } else {
            uint64 left = _supplies[id].unclaimed;
            if (amount > left) revert NotReserved(id, left, amount);
            unchecked {
                _supplies[id].unclaimed = uint64(left - amount);
            }
        }
    }

    function _refuse(uint256 drawn, uint256 amount) private pure {
        if (amount == 0) revert ZeroAmount();
        revert ClaimExceeded(drawn, amount);
    }

    function _requireLive(uint256 id) private view {
        if (id.expired()) revert TokenExpired(id);
    }

    function _screen(uint256 gate) private view {
        if (gate & PAUSED != 0) revert EnforcedPause();
        if (blocked(msg.sender)) revert AccountBlocked(msg.sender);
    }

    /// @dev Roots of an epoch that another settlement keeps.
    function _requireKept(uint256 place, uint256 root) private view {
        address keeper = keeperOf[uint64(place >> 40)];
        if (keeper == address(0) || !_posted(keeper, place, root)) revert InvalidProof();
    }

    /// @dev Whether `keeper` answers claimRootAt(place) with this root, a hash: never what is
    /// there where none was posted.
    function _posted(address keeper, uint256 place, uint256 root) private view returns (bool yes) {
        bytes4 ask = ISettlement.claimRootAt.selector;
        assembly ("memory-safe") {
            mstore(0, ask)
            mstore(4, place)
            let ok := staticcall(gas(), keeper, 0, 36, 0, 32)
            yes := and(and(ok, gt(returndatasize(), 31)), eq(mload(0), root))
        }
    }

    function _claimedSlot(uint256 place, address owner) private pure returns (uint256 slot) {
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, place)
            mstore(add(m, 32), owner)
            mstore(add(m, 64), _claimed.slot)
            slot := keccak256(m, 96)
        }
    }

    /// @inheritdoc IClaims
    function unclaimed(uint256 id) public view returns (uint256) {
        uint256 gate = _gate;
        return _atTill(gate, id) ? gate >> 192 : _supplies[id].unclaimed;
    }

    /// @inheritdoc IClaims
    function till() external view returns (uint16 class, bool open) {
        uint256 gate = _gate;
        open = gate & TILL != 0;
        if (open) class = uint16((gate >> 176) - 1);
    }

    /// @inheritdoc IClaims
    function claimedOf(address owner, uint64 epoch, uint32 partition, uint32 id) external view returns (uint256) {
        return _load(_claimedSlot(uint256(epoch) << 64 | uint256(partition) << 32 | id, owner));
    }
}
