// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Redemption} from "./Redemption.sol";
import {Reason, TokenId} from "./Types.sol";
import {IClaims} from "./interfaces/IClaims.sol";

/// @notice See IClaims.
/// @dev Roots only say who may have how much; that it exists is what was set aside.
abstract contract Claims is Redemption, IClaims {
    using TokenId for uint256;

    /// @notice How many roots of a partition stay valid.
    uint8 public constant ROOTS = 8;

    mapping(uint64 epoch => mapping(uint32 partition => bytes32[ROOTS])) private _roots;
    mapping(bytes32 key => uint256 cumulative) private _claimed;

    /// @inheritdoc IClaims
    function post(uint64 epoch, uint32 partition, uint8 slot, bytes32 root) external onlySettlement {
        _roots[epoch][partition][slot] = root;
        emit RootPosted(epoch, partition, slot, root);
    }

    /// @inheritdoc IClaims
    function claim(Claim calldata c, bytes32[] calldata proof) external {
        _give(msg.sender, c.id, _draw(c, proof));
    }

    /// @inheritdoc IClaims
    function claimAndRedeem(Claim calldata c, bytes32[] calldata proof, uint256 amount, bytes32 path) external {
        uint256 drawn = _draw(c, proof);
        if (amount > drawn) revert ClaimExceeded(drawn, amount);
        uint256 p = _pathways[path][uint256(c.id).classOf()];
        (uint8 reason, uint256 word) = _check(msg.sender, c.id, amount, p);
        if (reason != Reason.NONE) _revert(reason, msg.sender, c.id, amount);
        _carryOut(msg.sender, c.id, amount, path, p, word);
        if (drawn != amount) _give(msg.sender, c.id, drawn - amount);
    }

    /// @dev What the caller has not yet had, taken out of what was set aside.
    function _draw(Claim calldata c, bytes32[] calldata proof) private returns (uint256 amount) {
        _requireNotPaused();
        _requireNotBlocked(msg.sender);
        uint256 id = c.id;
        if (id.expired()) revert TokenExpired(id);
        bytes32 key = _key(msg.sender, c.epoch, c.partition, c.id);
        bytes32 leaf = keccak256(
            bytes.concat(keccak256(abi.encode(c.epoch, c.partition, msg.sender, id, c.cumulative)))
        );
        bytes32 root = _roots[c.epoch][c.partition][c.slot];
        if (root == 0 || !MerkleProof.verifyCalldata(proof, root, leaf)) revert InvalidProof();
        uint256 had = _claimed[key];
        if (c.cumulative <= had) revert NothingToClaim();
        _claimed[key] = c.cumulative;
        amount = c.cumulative - had;
        Supply storage s = _supplies[id];
        uint64 left = s.unclaimed;
        if (amount > left) revert NotReserved(id, left, amount);
        s.unclaimed = left - uint64(amount);
        emit Claimed(msg.sender, id, c.epoch, c.partition, amount);
    }

    /// @inheritdoc IClaims
    function rootOf(uint64 epoch, uint32 partition, uint8 slot) external view returns (bytes32) {
        return _roots[epoch][partition][slot];
    }

    /// @inheritdoc IClaims
    function claimedOf(address owner, uint64 epoch, uint32 partition, uint32 id) external view returns (uint256) {
        return _claimed[_key(owner, epoch, partition, id)];
    }

    function _key(address owner, uint64 epoch, uint32 partition, uint32 id) private pure returns (bytes32) {
        return keccak256(abi.encode(owner, epoch, partition, id));
    }
}
