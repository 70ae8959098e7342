// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @dev What a claim word says.
struct Claim {
    uint64 epoch;
    uint32 partition;
    uint8 slot;
    uint32 id;
    uint64 cumulative;
}

/// @dev Merkle trees as Go builds them: sorted pairs, an odd node is carried up. Of claims
/// the first 24 bytes of a hash count, as a number, of manifests all 32.
library Tree {
    uint256 internal constant CLAIMS = 24;
    uint256 internal constant MANIFEST = 32;

    function leaf(uint64 epoch, uint32 partition, address owner, uint256 id, uint64 cumulative)
        internal
        pure
        returns (bytes32)
    {
        uint256 place = uint256(epoch) << 64 | uint256(partition) << 32 | id;
        return cut(keccak256(abi.encode(place, owner, cumulative)), CLAIMS);
    }

    function word(Claim memory c) internal pure returns (uint256) {
        return uint256(c.epoch) << 192 | uint256(c.partition) << 160 | uint256(c.id) << 128
            | uint256(c.cumulative) << 64 | c.slot;
    }

    function cut(bytes32 hash, uint256 size) internal pure returns (bytes32) {
        return size == CLAIMS ? hash >> 64 : hash;
    }

    function parent(bytes32 a, bytes32 b, uint256 size) internal pure returns (bytes32) {
        return cut(a < b ? keccak256(bytes.concat(a, b)) : keccak256(bytes.concat(b, a)), size);
    }

    function root(bytes32[] memory row) internal pure returns (bytes32) {
        return root(row, CLAIMS);
    }

    function root(bytes32[] memory row, uint256 size) internal pure returns (bytes32) {
        while (row.length > 1) row = up(row, size);
        return row[0];
    }

    function proof(bytes32[] memory row, uint256 i) internal pure returns (bytes memory path) {
        for (; row.length > 1; (row, i) = (up(row, CLAIMS), i / 2)) {
            if (i ^ 1 < row.length) path = bytes.concat(path, bytes24(row[i ^ 1] << 64));
        }
    }

    function up(bytes32[] memory row, uint256 size) private pure returns (bytes32[] memory next) {
        next = new bytes32[]((row.length + 1) / 2);
        for (uint256 i = 0; i < next.length; ++i) {
            next[i] = 2 * i + 1 < row.length ? parent(row[2 * i], row[2 * i + 1], size) : row[2 * i];
        }
    }
}
