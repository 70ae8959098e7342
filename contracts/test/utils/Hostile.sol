// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Rewards} from "../../src/Rewards.sol";
import {Settlement} from "../../src/Settlement.sol";
import {Section} from "../../src/Types.sol";

contract Accepts {
    address public operator;
    uint48 public seen; // balance at the time of the call
    uint48 public supplySeen;

    function onERC1155Received(address op, address, uint256 id, uint256, bytes calldata) external returns (bytes4) {
        operator = op;
        seen = uint48(Rewards(msg.sender).balanceOf(address(this), id));
        supplySeen = uint48(Rewards(msg.sender).totalSupply(id));
        return this.onERC1155Received.selector;
    }
}

contract NoReceiver {
    uint256 public x;
}

contract Reverts {
    function onERC1155Received(address, address, uint256, uint256, bytes calldata) external pure returns (bytes4) {
        revert("no");
    }
}

contract WrongAnswer {
    function onERC1155Received(address, address, uint256, uint256, bytes calldata) external pure returns (bytes4) {
        return 0xdeadbeef;
    }
}

contract ShortAnswer {
    fallback() external {
        assembly {
            mstore(0, 0xf23a6e6100000000000000000000000000000000000000000000000000000000)
            return(0, 4)
        }
    }
}

/// @dev One byte short of an answer.
contract AlmostAnswers {
    fallback() external {
        assembly {
            mstore(0, 0xf23a6e6100000000000000000000000000000000000000000000000000000000)
            return(0, 31)
        }
    }
}

/// @dev Remembers how much gas it was given.
contract Measures {
    uint256 public given;

    function onERC1155Received(address, address, uint256, uint256, bytes calldata) external returns (bytes4) {
        given = gasleft();
        return this.onERC1155Received.selector;
    }
}

contract GasGrief {
    fallback() external {
        while (true) {}
    }
}

/// @dev Answers, or reverts, with as much memory as the gas buys.
contract ReturnBomb {
    bool private immutable fails;

    constructor(bool fails_) {
        fails = fails_;
    }

    fallback() external {
        bool f = fails;
        assembly {
            mstore(0, 0xf23a6e6100000000000000000000000000000000000000000000000000000000)
            if f { revert(0, 0x8000) }
            return(0, 0x8000)
        }
    }
}

/// @dev Holds the roles and tries to grant itself more from within the receipt.
contract Reenters {
    Rewards private immutable rewards;
    uint256[] private items;
    bool public reentered;

    constructor(Rewards rewards_, uint256 item) {
        rewards = rewards_;
        items.push(item);
    }

    function onERC1155Received(address, address, uint256, uint256, bytes calldata) external returns (bytes4) {
        try rewards.grant(items) {
            reentered = true;
        } catch {}
        return this.onERC1155Received.selector;
    }
}

/// @dev Redeems what it is being given.
contract Redeems {
    function onERC1155Received(address, address, uint256 id, uint256 amount, bytes calldata)
        external
        returns (bytes4)
    {
        Rewards(msg.sender).redeem(id, amount, "shop");
        return this.onERC1155Received.selector;
    }
}
