// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {ERC1155} from "@openzeppelin/contracts/token/ERC1155/ERC1155.sol";

/// @notice What a plain project writes: OpenZeppelin's ERC-1155, a role-checked mint,
/// a cap per token, one transaction per reward. Only compared with, never used.
/// @dev Kept lean so that the comparison is fair: one supply slot per token, a cap in
/// the code, no enumeration.
contract NaiveRewards is ERC1155, AccessControl {
    bytes32 public constant MINTER_ROLE = keccak256("MINTER_ROLE");

    uint256 public immutable cap;
    mapping(uint256 id => uint256) public totalSupply;

    error CapExceeded(uint256 id, uint256 supply, uint256 cap);

    constructor(address admin, address minter, string memory uri_, uint256 cap_) ERC1155(uri_) {
        cap = cap_;
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
        _grantRole(MINTER_ROLE, minter);
    }

    function mint(address to, uint256 id, uint256 amount) external onlyRole(MINTER_ROLE) {
        uint256 supply = totalSupply[id] + amount;
        if (supply > cap) revert CapExceeded(id, supply, cap);
        totalSupply[id] = supply;
        _mint(to, id, amount, "");
    }

    function supportsInterface(bytes4 id) public view override(ERC1155, AccessControl) returns (bool) {
        return super.supportsInterface(id);
    }
}
