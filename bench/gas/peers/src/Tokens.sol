// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC1155 as OpenZeppelin} from "@openzeppelin/contracts/token/ERC1155/ERC1155.sol";
import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {Ownable as SoladyOwnable} from "solady/auth/Ownable.sol";
import {ERC1155 as Solady} from "solady/tokens/ERC1155.sol";
import {Owned} from "solmate/auth/Owned.sol";
import {ERC1155 as Solmate} from "solmate/tokens/ERC1155.sol";

// What a project writes that takes a library's ERC-1155 and wants to mint to many, each as
// lean as its library lets it be: an owner, and nothing else that ours has. A word of
// mintEach is the recipient (160 bits, from 96) and the amount (96, from 0), as tight as ours.

contract OpenZeppelinToken is OpenZeppelin, Ownable, Multicall {
    constructor(address owner) OpenZeppelin("") Ownable(owner) {}

    function mint(address to, uint256 id, uint256 amount) external onlyOwner {
        _mint(to, id, amount, "");
    }

    function mintEach(uint256 id, uint256[] calldata words) external onlyOwner {
        for (uint256 i = 0; i < words.length; ++i) {
            _mint(address(uint160(words[i] >> 96)), id, uint96(words[i]), "");
        }
    }
}

contract SoladyToken is Solady, SoladyOwnable {
    constructor(address owner) {
        _initializeOwner(owner);
    }

    function uri(uint256) public pure override returns (string memory) {
        return "";
    }

    function mintEach(uint256 id, uint256[] calldata words) external onlyOwner {
        for (uint256 i = 0; i < words.length; ++i) {
            _mint(address(uint160(words[i] >> 96)), id, uint96(words[i]), "");
        }
    }
}

contract SolmateToken is Solmate, Owned {
    constructor(address owner) Owned(owner) {}

    function uri(uint256) public pure override returns (string memory) {
        return "";
    }

    function mintEach(uint256 id, uint256[] calldata words) external onlyOwner {
        for (uint256 i = 0; i < words.length; ++i) {
            _mint(address(uint160(words[i] >> 96)), id, uint96(words[i]), "");
        }
    }
}
