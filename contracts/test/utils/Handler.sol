// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {IClaims} from "../../src/interfaces/IClaims.sol";
import {Item, Position, Section} from "../../src/Types.sol";
import {Rewards} from "../../src/Rewards.sol";
import {Settlement} from "../../src/Settlement.sol";
import {Vouchers} from "../../src/Vouchers.sol";
import {Claim, Tree} from "./Tree.sol";
import {Vm} from "./Vm.sol";

/// @dev Drives the contracts with valid, stale and hostile input over few accounts,
/// ids and partitions, and remembers what must have happened.
contract Handler {
    Vm private constant vm = Vm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    Settlement private immutable settlement;
    Rewards private immutable rewards;
    Vouchers private immutable vouchers;
    address private immutable minter;
    address private immutable partner;
    address private immutable admin;

    address[] public accounts;
    uint256[] public ids;
    /// @dev Burned, swept, reversed or claimed and redeemed, less what was refunded.
    mapping(uint256 id => uint256) public gone;
    mapping(uint32 partition => uint256) public settledTo; // offset << 32 | ordinal
    /// @dev What each account was last promised by a root, and where.
    Claim[] private claims;
    address[] private claimants;
    uint256 public broken; // a bit for each promise seen broken

    uint256 private constant BACKWARDS = 1;
    uint256 private constant EXPIRED_REDEEMED = 2;
    uint256 private constant LOCKED_MOVED = 4;
    uint256 private constant EARNED_LOST = 8;
    uint256 private constant OVERCLAIMED = 16;
    uint256 private constant UNCLAIMED_LOST = 32;

    constructor(
        Settlement s,
        Rewards r,
        Vouchers v,
        address minter_,
        address partner_,
        address[] memory accounts_,
        uint256[] memory ids_
    ) {
        (settlement, rewards, vouchers, minter, partner, admin) = (s, r, v, minter_, partner_, msg.sender);
        (accounts, ids) = (accounts_, ids_);
    }

    function expired(uint256 id) private view returns (bool) {
        return uint16(id) != 0 && vm.getBlockTimestamp() / 1 days >= uint16(id);
    }

    function account(uint256 r) private view returns (address) {
        return accounts[r % accounts.length];
    }

    function anyId(uint256 r) private view returns (uint256) {
        return ids[r % ids.length];
    }

    /// @dev A grant, a reversal, or an amount set aside for claims.
    function anyItem(uint256 r) private view returns (uint256) {
        uint256 id = anyId(r >> 32);
        uint256 to = uint160(account(r));
        if (r >> 96 & 7 == 0) id |= uint256(Item.REVERSAL) << 16;
        else if (r >> 96 & 7 == 1) to = 0;
        return to << 96 | ((r >> 64) % 400) << 32 | id;
    }

    /// @param lag From 64 on continues from the watermark, else from somewhere else.
    function settle(uint256 seed, uint8 partition, uint8 lag, uint8 step) external {
        uint32 p = partition % 2;
        (uint64 offset, uint32 ordinal) = settlement.watermark(1, p);
        Section[] memory all = new Section[](1);
        all[0].epoch = 1;
        all[0].partition = p;
        uint64 off = lag < 64 ? 1 + lag % 3 : 0;
        all[0].previous = Position(offset + off, ordinal);
        all[0].next = Position(offset + step % 4, ordinal + 1);
        all[0].items = new uint256[](seed % 6);
        for (uint256 i = 0; i < all[0].items.length; ++i) {
            all[0].items[i] = anyItem(uint256(keccak256(abi.encode(seed, i))));
        }
        if (seed >> 200 & 1 == 0) {
            all[0].claimRoot = promised(seed >> 202, p);
            // Mostly enough is set aside for it.
            if (all[0].items.length != 0) all[0].items[0] = 250 << 32 | claims[claims.length - 1].id;
        }
        uint256[] memory before = balances();
        vm.recordLogs();
        vm.prank(minter);
        settlement.settle(all);
        reversed(vm.getRecordedLogs());
        (uint64 o, uint32 n) = settlement.watermark(1, p);
        uint256 key = uint256(o) << 32 | n;
        if (key < settledTo[p] || (off != 0 && key != settledTo[p])) broken |= BACKWARDS;
        // Skipped: nothing whatever may have changed.
        bool same = keccak256(abi.encode(before)) == keccak256(abi.encode(balances()));
        if (key == settledTo[p] && !same) broken |= BACKWARDS;
        settledTo[p] = key;
    }

    function balances() private view returns (uint256[] memory all) {
        all = new uint256[](accounts.length * ids.length);
        for (uint256 i = 0; i < all.length; ++i) {
            all[i] = rewards.balanceOf(accounts[i / ids.length], ids[i % ids.length]);
        }
    }

    /// @dev Reversals are the only burns of a settlement.
    function reversed(Vm.Log[] memory logs) private {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] != IERC1155.TransferSingle.selector || logs[i].topics[3] != 0) continue;
            (uint256 id, uint256 amount) = abi.decode(logs[i].data, (uint256, uint256));
            gone[id] += amount;
        }
    }

    /// @dev A root with one leaf. Whether it is posted is not known yet, nor need be.
    function promised(uint256 r, uint32 p) private returns (bytes32) {
        uint256 id = anyId(r >> 8);
        address who = account(r);
        uint64 cumulative = uint64(rewards.claimedOf(who, 1, p, uint32(id)) + r % 300);
        uint8 slot = uint8(settlement.rootsPosted(1, p) % 8);
        claims.push(Claim(1, p, slot, uint32(id), cumulative));
        claimants.push(who);
        return Tree.leaf(1, p, who, id, cumulative);
    }

    function claim(uint256 which, bool andRedeem) external {
        if (claims.length == 0) return;
        which = claims.length - 1 - which % min(claims.length, 4);
        Claim memory c = claims[which];
        address who = claimants[which];
        uint256 left = rewards.unclaimed(c.id);
        uint256 due = c.cumulative - min(c.cumulative, rewards.claimedOf(who, 1, c.partition, c.id));
        vm.prank(who);
        if (andRedeem) {
            (uint16 class, bool open) = rewards.till();
            bool there = open && c.id == uint256(class) << 16;
            try rewards.redeemClaim(Tree.word(c), there ? bytes32("till") : bytes32("shop"), "", due) {
                gone[c.id] += due;
                if (expired(c.id)) broken |= EXPIRED_REDEEMED;
            } catch {}
        } else {
            try rewards.claim(Tree.word(c), "") {} catch {}
        }
        uint256 taken = left - rewards.unclaimed(c.id);
        if (taken != 0 && taken != due) broken |= OVERCLAIMED;
    }

    /// @dev The admin opens the till for some class, or closes it; not all classes may have it.
    function moveTill(uint256 which, bool open) external {
        uint256[] memory before = new uint256[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            before[i] = rewards.unclaimed(ids[i]);
        }
        vm.prank(admin);
        try rewards.setTill(uint16(anyId(which) >> 16), open) {} catch {}
        for (uint256 i = 0; i < ids.length; ++i) {
            if (rewards.unclaimed(ids[i]) != before[i]) broken |= UNCLAIMED_LOST;
        }
    }

    function redeem(uint256 who, uint256 what, uint256 amount, bool atPartner) external {
        address owner = account(who);
        uint256 id = anyId(what);
        amount = 1 + amount % (rewards.balanceOf(owner, id) + 1);
        uint256 earned = rewards.earnedOf(owner, id);
        vm.prank(owner);
        try rewards.redeem(id, amount, atPartner ? bytes32("airline") : bytes32("shop")) {
            gone[id] += amount;
            if (expired(id)) broken |= EXPIRED_REDEEMED;
        } catch {}
        if (rewards.earnedOf(owner, id) != earned) broken |= EARNED_LOST;
    }

    function endVoucher(uint256 which, bool deliver) external {
        if (vouchers.issued() == 0) return;
        uint256 voucher = 1 + which % vouchers.issued();
        uint256 amount = vouchers.voucherOf(voucher).amount;
        uint256 id = vouchers.voucherOf(voucher).id;
        vm.prank(partner);
        if (deliver) {
            try vouchers.fulfil(voucher, 0) {} catch {}
        } else {
            try vouchers.refund(voucher) {
                gone[id] -= amount;
            } catch {}
        }
    }

    function owed(uint256 id) external view returns (uint256 sum) {
        for (uint256 i = 1; i <= vouchers.issued(); ++i) {
            if (vouchers.voucherOf(i).id == id) sum += vouchers.voucherOf(i).amount;
        }
    }

    function cancel(uint256 who, uint256 what, uint256 amount) external {
        address owner = account(who);
        uint256 id = anyId(what);
        amount %= rewards.balanceOf(owner, id) + 1;
        vm.prank(owner);
        rewards.cancel(id, amount);
        gone[id] += amount;
    }

    function transfer(uint256 from, uint256 to, uint256 what) external {
        address owner = account(from);
        uint256 id = anyId(what);
        uint256 have = rewards.balanceOf(owner, id);
        vm.prank(owner);
        try rewards.safeTransferFrom(owner, account(to), id, have, "") {
            if (rewards.locked(id) || expired(id)) broken |= LOCKED_MOVED;
        } catch {}
    }

    function sweep(uint256 what, bool pool) external {
        uint256 id = anyId(what);
        uint256 before = rewards.totalSupply(id) + rewards.unclaimed(id);
        address[] memory nobody = new address[](1);
        try rewards.sweepExpired(pool ? nobody : accounts, id) {
            gone[id] += before - rewards.totalSupply(id) - rewards.unclaimed(id);
        } catch {}
    }

    function wait(uint8 hours_) external {
        vm.warp(vm.getBlockTimestamp() + uint256(hours_ % 24) * 1 hours);
    }

    function min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }
}
