// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

// Recipients with code, most of them of bad will.

contract Accepts {
    function onERC1155Received(address, address, uint256, uint256, bytes calldata) external pure returns (bytes4) {
        return this.onERC1155Received.selector;
    }
}

contract Remembers {
    uint256 private last;

    function onERC1155Received(address, address, uint256 id, uint256, bytes calldata) external returns (bytes4) {
        last = id + 1;
        return this.onERC1155Received.selector;
    }
}

/// @dev Takes its token and makes a contract of 20,000 bytes while it has the gas to.
contract Hoards {
    function onERC1155Received(address, address, uint256, uint256, bytes calldata) external returns (bytes4) {
        assembly {
            mstore(0, hex"614e205ff3") // return(0, 20000)
            pop(create(0, 0, 5))
        }
        return this.onERC1155Received.selector;
    }
}

contract Declines {
    function onERC1155Received(address, address, uint256, uint256, bytes calldata) external pure returns (bytes4) {
        revert("no");
    }
}

/// @dev Burns all the gas it is given.
contract Burns {
    fallback() external {
        while (true) {}
    }
}

/// @dev Reverts with a megabyte, or with as much of it as the gas buys.
contract Shouts {
    fallback() external {
        assembly {
            let size := 0x100000
            for {} gt(add(mul(3, shr(5, size)), shr(9, mul(shr(5, size), shr(5, size)))), gas()) {} { size := shr(1, size) }
            revert(0, size)
        }
    }
}

/// @dev No receiver at all: what a wallet is delegated to (EIP-7702) that knows no ERC-1155.
contract Silent {
    receive() external payable {}
}
