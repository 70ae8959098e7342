// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Position, Section} from "../src/Types.sol";
import {Rewards} from "../src/Rewards.sol";
import {Settlement} from "../src/Settlement.sol";
import {Accepts, NoReceiver} from "./utils/Hostile.sol";
import {Base} from "./utils/Base.sol";
import {Vm} from "./utils/Vm.sol";

/// @dev Drives the contracts with valid, stale and hostile input over few accounts,
/// ids and partitions, and remembers what must have happened.
contract Handler {
    Vm private constant vm = Vm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    Settlement private immutable settlement;
    Rewards private immutable rewards;
    address private immutable minter;

    address[] public accounts;
    uint256[] public ids;
    mapping(uint256 id => uint256) public burned;
    mapping(uint32 partition => uint256) public settledTo; // offset << 32 | ordinal
    uint256 public applied;
    bool public backwards;

    constructor(Settlement s, Rewards r, address minter_, address[] memory accounts_, uint256[] memory ids_) {
        (settlement, rewards, minter, accounts, ids) = (s, r, minter_, accounts_, ids_);
    }

    /// @param lag 0 continues from the watermark, else from somewhere else.
    function settle(uint256 seed, uint8 partition, uint8 lag, uint8 step) external {
        uint32 p = partition % 2;
        (uint64 offset, uint32 ordinal) = settlement.watermark(1, p);
        Section[] memory all = new Section[](1);
        all[0].epoch = 1;
        all[0].partition = p;
        all[0].previous = Position(offset + lag % 3, ordinal);
        all[0].next = Position(offset + step % 4, ordinal + 1);
        all[0].items = new uint256[](seed % 6);
        for (uint256 i = 0; i < all[0].items.length; ++i) {
            uint256 r = uint256(keccak256(abi.encode(seed, i)));
            uint256 to = uint160(accounts[r % accounts.length]);
            all[0].items[i] = to << 96 | ((r >> 64) % 400) << 32 | ids[(r >> 32) % ids.length];
        }
        vm.prank(minter);
        settlement.settle(all);
        (uint64 o, uint32 n) = settlement.watermark(1, p);
        uint256 key = uint256(o) << 32 | n;
        if (key < settledTo[p] || (lag % 3 != 0 && key != settledTo[p])) backwards = true;
        if (key != settledTo[p]) ++applied;
        settledTo[p] = key;
    }

    function redeem(uint256 who, uint256 what, uint256 amount) external {
        address owner = accounts[who % accounts.length];
        uint256 id = ids[what % ids.length];
        uint256 have = rewards.redeemableBalanceOf(owner, id);
        if (have == 0) return;
        amount = 1 + amount % have;
        vm.prank(owner);
        rewards.redeem(id, amount, "x");
        burned[id] += amount;
    }

    function transfer(uint256 from, uint256 to, uint256 what) external {
        address owner = accounts[from % accounts.length];
        uint256 id = ids[what % ids.length];
        uint256 have = rewards.balanceOf(owner, id);
        vm.prank(owner);
        try rewards.safeTransferFrom(owner, accounts[to % accounts.length], id, have, "") {} catch {}
    }

    function sweep(uint256 what) external {
        uint256 id = ids[what % ids.length];
        uint256 before = rewards.totalSupply(id);
        try rewards.sweepExpired(accounts, id) {
            burned[id] += before - rewards.totalSupply(id);
        } catch {}
    }

    function wait(uint8 hours_) external {
        vm.warp(vm.getBlockTimestamp() + uint256(hours_ % 8) * 1 hours);
    }
}

contract InvariantTest is Base {
    Handler private handler;
    address[] private accounts;
    uint256[] private ids;
    uint64 private constant SMALL = 5_000; // reached within a run

    function setUp() public override {
        super.setUp();
        rewards.configureClass(POINTS, SMALL, false);
        rewards.configureClass(CREDIT, SMALL, false);
        rewards.configureClass(GIFT, SMALL, true);
        accounts = [alice, bob, carol, address(new Accepts()), address(new NoReceiver())];
        ids = [
            tokenId(POINTS, 0),
            tokenId(CREDIT, today() + 1),
            tokenId(CREDIT, today() + 30),
            tokenId(GIFT, 0),
            tokenId(55, 0) // unknown class
        ];
        handler = new Handler(settlement, rewards, minter, accounts, ids);
    }

    function targetContracts() public view returns (address[] memory) {
        return one(address(handler));
    }

    function invariant_supply_is_the_sum_of_balances() public view {
        for (uint256 i = 0; i < ids.length; ++i) {
            uint256 sum;
            for (uint256 j = 0; j < accounts.length; ++j) {
                sum += rewards.balanceOf(accounts[j], ids[i]);
            }
            eq(rewards.totalSupply(ids[i]), sum, "supply");
        }
    }

    function invariant_issued_is_supply_and_burned_within_cap() public view {
        uint16[4] memory classes = [POINTS, CREDIT, GIFT, 55];
        for (uint256 i = 0; i < classes.length; ++i) {
            uint256 sum;
            for (uint256 j = 0; j < ids.length; ++j) {
                if (ids[j] >> 16 == classes[i]) sum += rewards.totalSupply(ids[j]) + handler.burned(ids[j]);
            }
            eq(rewards.issued(classes[i]), sum, "issued");
            vm.assertLe(rewards.issued(classes[i]), rewards.cap(classes[i]), "cap");
        }
    }

    function invariant_watermarks_only_continue() public view {
        vm.assertFalse(handler.backwards(), "watermark");
    }

    function invariant_non_receivers_hold_nothing() public view {
        for (uint256 i = 0; i < ids.length; ++i) {
            eq(rewards.balanceOf(accounts[4], ids[i]), 0, "non-receiver");
        }
    }
}
