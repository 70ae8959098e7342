// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {NaiveRewards} from "../src/bench/NaiveRewards.sol";
import {Section} from "../src/Types.sol";
import {Base} from "./utils/Base.sol";

/// @dev Gas of whole transactions per item, with ceilings so that a regression is seen.
/// One test is one chain to forge: a slot an earlier call wrote counts as dirty and a
/// touched account as warm, so "existing" reads some 2-3k low. bench has the true ones.
/// forge test --match-contract Gas -vv prints them.
contract GasTest is Base {
    event log_named_uint(string what, uint256 gas);

    uint256 private constant N = 500;

    function points() private pure returns (uint256[] memory items) {
        items = new uint256[](N);
        for (uint256 i = 0; i < N; ++i) {
            items[i] = word(member(i), 1234, POINTS, 0);
        }
    }

    function badges(uint8 tier) private pure returns (uint256[] memory items) {
        items = new uint256[](100);
        for (uint256 i = 0; i < items.length; ++i) {
            items[i] = badgeWord(member(i), tier, 12);
        }
    }

    /// @dev Addresses without zero bytes to speak of, as real ones, and no code.
    function member(uint256 i) private pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encode("member", i)))));
    }

    function measure(string memory what, Section memory s, uint256 ceiling) private {
        settle(s);
        uint256 each = vm.lastCallGas().gasTotalUsed / s.items.length;
        emit log_named_uint(what, each);
        vm.assertLe(each, ceiling, what);
    }

    function test_mint() public {
        settle(section(0, pos(0, 0), pos(1, 1), list(word(alice, 1, POINTS, 0)))); // the class is in use
        measure("mint, new holder, N = 500", section(0, pos(1, 1), pos(2, 1), points()), 29_700);
        measure("mint, existing holder, N = 500", section(0, pos(2, 1), pos(3, 1), points()), 12_500);
    }

    function test_badge() public {
        measure("badge mint, N = 100", section(0, pos(0, 0), pos(1, 1), badges(1)), 51_000);
        measure("badge update, N = 100", section(0, pos(1, 1), pos(2, 1), badges(2)), 12_000);
    }

    function test_naive() public {
        NaiveRewards naive = NaiveRewards(create("NaiveRewards", abi.encode(address(this), address(this), "", CAP)));
        naive.mint(alice, 0, 1234);
        naive.mint(member(0), 0, 1234);
        uint256 fresh = vm.lastCallGas().gasTotalUsed;
        naive.mint(member(0), 0, 1234);
        uint256 existing = vm.lastCallGas().gasTotalUsed;
        emit log_named_uint("naive mint, new holder", fresh);
        emit log_named_uint("naive mint, existing holder", existing);
        vm.assertGt(fresh, 50_000, "whole transaction");
        vm.assertLe(fresh, 58_200, "not inflated");
        vm.assertLe(existing, 41_100, "not inflated");
    }

    function test_hostile_receiver_cost() public {
        uint256[] memory items = list(word(address(this), 1, POINTS, 0));
        settle(section(0, pos(0, 0), pos(1, 1), items));
        emit log_named_uint("batch of one hostile receiver", vm.lastCallGas().gasTotalUsed);
        vm.assertLe(vm.lastCallGas().gasTotalUsed, 300_000, "bounded");
        eq(rewards.balanceOf(address(this), 0), 0, "refused");
    }

    fallback() external {
        while (true) {}
    }
}
