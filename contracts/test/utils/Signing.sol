// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IRedemption} from "../../src/interfaces/IRedemption.sol";
import {Base} from "./Base.sol";

/// @dev The EIP-712 hash of a redemption, spelt out apart from the contract's.
library Typed {
    function digest(IRedemption.Redemption memory r, uint256 chain, address where) internal pure returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Guerdon Rewards"),
                keccak256("1"),
                chain,
                where
            )
        );
        bytes32 kind = keccak256(
            "Redemption(address owner,bytes32 path,uint256 id,uint64 quantity,uint64 maxPrice,uint64 nonce,uint64 deadline)"
        );
        bytes32 content = keccak256(
            abi.encode(kind, r.owner, r.path, r.id, r.quantity, r.maxPrice, r.nonce, r.deadline)
        );
        return keccak256(abi.encodePacked(hex"1901", domain, content));
    }
}

/// @dev Signs redemptions.
abstract contract Signing is Base {
    uint256 internal constant KEY = 0xA11CE;
    address internal owner; // of KEY

    function setUp() public virtual override {
        super.setUp();
        owner = vm.addr(KEY);
    }

    function redemption(address who, uint64 quantity) internal view returns (IRedemption.Redemption memory) {
        return IRedemption.Redemption({
            owner: who,
            path: SHOP,
            id: 0,
            quantity: quantity,
            maxPrice: 1,
            nonce: rewards.nonceOf(who, 0),
            deadline: uint64(vm.getBlockTimestamp() + 1 hours)
        });
    }

    function digest(IRedemption.Redemption memory r, uint256 chain, address where) internal pure returns (bytes32) {
        return Typed.digest(r, chain, where);
    }

    function digest(IRedemption.Redemption memory r) internal view returns (bytes32) {
        return digest(r, block.chainid, address(rewards));
    }

    function signed(uint256 key, bytes32 what) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, what);
        return abi.encodePacked(r, s, v);
    }

    function signed(IRedemption.Redemption memory r) internal view returns (bytes memory) {
        return signed(KEY, digest(r));
    }

    /// @dev Relays one; returns its reason.
    function relay(IRedemption.Redemption memory r, bytes memory signature) internal returns (uint8) {
        IRedemption.Redemption[] memory rs = new IRedemption.Redemption[](1);
        bytes[] memory signatures = new bytes[](1);
        (rs[0], signatures[0]) = (r, signature);
        return uint8(rewards.redeemSigned(rs, signatures)[0]);
    }
}
