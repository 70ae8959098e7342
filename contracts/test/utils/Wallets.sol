// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Rewards} from "../../src/Rewards.sol";

/// @dev ERC-1271: agrees to a digest that the signature repeats.
contract Agrees {
    function isValidSignature(bytes32 digest, bytes calldata signature) external pure returns (bytes4) {
        return abi.decode(signature, (bytes32)) == digest ? this.isValidSignature.selector : bytes4(0);
    }
}

contract AgreesWrongly {
    function isValidSignature(bytes32, bytes calldata) external pure returns (bytes32) {
        return bytes32(uint256(1));
    }
}

/// @dev Redeems by itself when it is asked, and agrees only where that was possible.
contract Spends {
    function isValidSignature(bytes32, bytes calldata signature) external returns (bytes4) {
        Rewards(abi.decode(signature, (address))).redeem(0, 10, "shop");
        return this.isValidSignature.selector;
    }
}
