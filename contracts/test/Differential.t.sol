// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC1155} from "@openzeppelin/contracts/token/ERC1155/ERC1155.sol";
import {ERC1155Holder} from "@openzeppelin/contracts/token/ERC1155/utils/ERC1155Holder.sol";
import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {NoReceiver} from "./utils/Hostile.sol";
import {Base} from "./utils/Base.sol";
import {Vm} from "./utils/Vm.sol";

contract Reference is ERC1155("https://example.org/{id}.json") {
    function mint(address to, uint256 id, uint256 amount) external {
        _mint(to, id, amount, "");
    }
}

contract Holder is ERC1155Holder {}

/// @dev The same calls to a transferable class of Rewards and to OpenZeppelin's
/// ERC-1155: the same success, the same error, the same logs, the same balances.
contract DifferentialTest is Base {
    Reference private ref;
    address[] private accounts;
    uint256[] private ids;

    function setUp() public override {
        super.setUp();
        ref = new Reference();
        accounts = [alice, bob, carol, address(new Holder()), address(new NoReceiver()), address(0)];
        ids = [tokenId(GIFT, 0), tokenId(GIFT, today() + 9), 1 << 40 | tokenId(GIFT, 0)];
    }

    function pick(uint256 r) private view returns (address) {
        return accounts[r % accounts.length];
    }

    function any(uint256 n, uint256 r, bool values) private view returns (uint256[] memory l) {
        l = new uint256[](n);
        for (uint256 i = 0; i < n; ++i) {
            uint256 x = uint256(keccak256(abi.encode(r, i)));
            l[i] = values ? x % 40 : ids[x % ids.length];
        }
    }

    /// @dev A call that both must answer alike.
    function anyCall(uint256 r) private view returns (bytes memory) {
        uint256 kind = r % 8;
        (address from, address to) = (pick(r >> 16), pick(r >> 32));
        if (kind == 0) return abi.encodeCall(IERC1155.setApprovalForAll, (to, r >> 48 & 1 == 0));
        if (kind < 5) {
            uint256 id = ids[(r >> 56) % ids.length];
            return abi.encodeCall(IERC1155.safeTransferFrom, (from, to, id, (r >> 64) % 60, "data"));
        }
        uint256 n = (r >> 72) % 4;
        uint256 m = (r >> 80) % 16 == 0 ? n + 1 : n;
        return abi.encodeCall(IERC1155.safeBatchTransferFrom, (from, to, any(n, r, false), any(m, ~r, true), ""));
    }

    function both(address who, bytes memory data) private {
        vm.recordLogs();
        vm.prank(who);
        (bool okA, bytes memory a) = address(rewards).call(data);
        Vm.Log[] memory ours = vm.getRecordedLogs();
        vm.prank(who);
        (bool okB, bytes memory b) = address(ref).call(data);
        Vm.Log[] memory theirs = vm.getRecordedLogs();
        vm.assertTrue(okA == okB, "success");
        vm.assertEq(keccak256(a), keccak256(b), "answer");
        eq(ours.length, theirs.length, "logs");
        for (uint256 i = 0; i < ours.length; ++i) {
            vm.assertEq(keccak256(abi.encode(ours[i].topics)), keccak256(abi.encode(theirs[i].topics)), "topics");
            vm.assertEq(keccak256(ours[i].data), keccak256(theirs[i].data), "data");
        }
    }

    function testFuzz_as_openzeppelin(uint256 seed) public {
        for (uint256 i = 0; i < 4; ++i) {
            grant(list(word(accounts[i], 100, GIFT, 0), word(accounts[i], 100, GIFT, today() + 9)));
            ref.mint(accounts[i], ids[0], 100);
            ref.mint(accounts[i], ids[1], 100);
        }
        for (uint256 step = 0; step < 24; ++step) {
            uint256 r = uint256(keccak256(abi.encode(seed, step)));
            both(accounts[(r >> 240) % 5], anyCall(r)); // nobody calls from address 0
        }
        for (uint256 i = 0; i < accounts.length; ++i) {
            for (uint256 j = 0; j < ids.length; ++j) {
                eq(rewards.balanceOf(accounts[i], ids[j]), ref.balanceOf(accounts[i], ids[j]), "balance");
            }
        }
        address[] memory who = new address[](2);
        (who[0], who[1]) = (alice, bob);
        both(alice, abi.encodeCall(IERC1155.balanceOfBatch, (who, list(ids[0], ids[1]))));
        both(alice, abi.encodeCall(IERC1155.balanceOfBatch, (who, list(ids[0]))));
        both(alice, abi.encodeCall(IERC1155.isApprovedForAll, (alice, bob)));
        both(alice, abi.encodeCall(ERC1155.uri, (ids[1])));
    }

    function test_interfaces_as_openzeppelin() public {
        bytes4[5] memory which = [bytes4(0x01ffc9a7), 0xd9b67a26, 0x0e89341c, 0xffffffff, 0x80ac58cd];
        for (uint256 i = 0; i < which.length; ++i) {
            both(alice, abi.encodeCall(ERC1155.supportsInterface, (which[i])));
        }
    }
}
