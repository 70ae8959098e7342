// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @dev Merkle trees as Go builds them: sorted pairs, an odd node is carried up.
library Tree {
    function leaf(uint64 epoch, uint32 partition, address owner, uint256 id, uint64 cumulative)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(bytes.concat(keccak256(abi.encode(epoch, partition, owner, id, cumulative))));
    }

    function parent(bytes32 a, bytes32 b) internal pure returns (bytes32) {
        return a < b ? keccak256(bytes.concat(a, b)) : keccak256(bytes.concat(b, a));
    }

    function root(bytes32[] memory row) internal pure returns (bytes32) {
        while (row.length > 1) row = up(row);
        return row[0];
    }

    function proof(bytes32[] memory row, uint256 i) internal pure returns (bytes32[] memory path) {
        bytes32[] memory all = new bytes32[](16);
        uint256 n;
        for (; row.length > 1; (row, i) = (up(row), i / 2)) {
            if (i ^ 1 < row.length) all[n++] = row[i ^ 1];
        }
        path = new bytes32[](n);
        for (uint256 j = 0; j < n; ++j) {
            path[j] = all[j];
        }
    }

    function up(bytes32[] memory row) private pure returns (bytes32[] memory next) {
        next = new bytes32[]((row.length + 1) / 2);
        for (uint256 i = 0; i < next.length; ++i) {
            next[i] = 2 * i + 1 < row.length ? parent(row[2 * i], row[2 * i + 1]) : row[2 * i];
        }
    }
}
