// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {IClaims} from "../../src/interfaces/IClaims.sol";
import {Item, Position, Reason, Section} from "../../src/Types.sol";
import {Badge} from "../../src/Badge.sol";
import {IRedemption} from "../../src/interfaces/IRedemption.sol";
import {IRewards} from "../../src/interfaces/IRewards.sol";
import {ISettlement} from "../../src/interfaces/ISettlement.sol";
import {Rewards} from "../../src/Rewards.sol";
import {Settlement} from "../../src/Settlement.sol";
import {Vouchers} from "../../src/Vouchers.sol";
import {Typed} from "./Signing.sol";
import {Claim, Tree} from "./Tree.sol";
import {Vm} from "./Vm.sol";

/// @dev Drives the contracts with valid, stale and hostile input over few accounts,
/// ids and partitions, and remembers what must have happened.
contract Handler {
    Vm private constant vm = Vm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    Settlement private immutable settlement;
    Rewards private immutable rewards;
    Vouchers private immutable vouchers;
    Badge private immutable badge;
    address private immutable minter;
    address private immutable partner;
    address private immutable admin;

    /// @dev Those of the keys 1 to KEYS come first.
    address[] public accounts;
    uint256 public constant KEYS = 3;
    uint256[] public ids;
    /// @dev Burned, swept, reversed or claimed and redeemed, less what was refunded.
    mapping(uint256 id => uint256) public gone;
    /// @dev Ordered back by reversals, there or not.
    mapping(uint256 id => uint256) public ordered;
    /// @dev When each badge was minted.
    mapping(address owner => uint256) private since;
    mapping(uint32 partition => uint256) public settledTo; // offset << 32 | ordinal
    /// @dev What each account was last promised by a root, and where.
    Claim[] private claims;
    address[] private claimants;
    uint256 public broken; // a bit for each promise seen broken
    /// @dev How often something went through, for a test that promises are kept by more
    /// than idleness.
    mapping(bytes32 what => uint256) public reached;
    bytes private last; // section settled
    uint256 private calls;

    uint256 private constant BACKWARDS = 1;
    uint256 private constant EXPIRED_REDEEMED = 2;
    uint256 private constant LOCKED_MOVED = 4;
    uint256 private constant EARNED_LOST = 8;
    uint256 private constant OVERCLAIMED = 16;
    uint256 private constant UNCLAIMED_LOST = 32;
    uint256 private constant EXPIRED_REVIVED = 64;
    uint256 private constant BLOCKED_MOVED = 128;
    uint256 private constant SIGNED_TWICE = 256;
    uint256 private constant BADGE_LOST = 512;

    constructor(
        Settlement s,
        Rewards r,
        Vouchers v,
        Badge b,
        address minter_,
        address partner_,
        address[] memory accounts_,
        uint256[] memory ids_
    ) {
        (settlement, rewards, vouchers, badge, minter, partner, admin) = (s, r, v, b, minter_, partner_, msg.sender);
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

    /// @dev Another number each time, however often the fuzzer repeats itself.
    function mix(uint256 r) private returns (uint256) {
        return uint256(keccak256(abi.encode(r, ++calls)));
    }

    /// @dev An owner and an id of which it has something, where any of the first has.
    function holding(uint256 r, uint256 first) private view returns (address owner, uint256 id) {
        uint256 n = first * ids.length;
        r %= n;
        for (uint256 i = 0; i < n; ++i) {
            uint256 j = (r + i) % n;
            (owner, id) = (accounts[j / ids.length], ids[j % ids.length]);
            if (rewards.balanceOf(owner, id) != 0) break;
        }
    }

    /// @dev A section that goes on from the watermark: grants, reversals, amounts set aside
    /// and at times a root and a badge.
    function settle(uint256 r) external {
        r = mix(r);
        uint32 p = uint32(r % 2);
        Section memory s = next(p, r >> 8);
        s.items = new uint256[](2 + (r >> 16) % 7);
        for (uint256 i = 0; i < s.items.length; ++i) {
            s.items[i] = anyItem(uint256(keccak256(abi.encode(r, i))));
        }
        if (r >> 200 & 1 == 0) {
            s.claimRoot = promised(r >> 202, p);
            s.items[0] = 250 << 32 | claims[claims.length - 1].id; // mostly enough for it
        }
        if (r >> 210 & 1 == 0) {
            uint256 look = (r >> 212) % 90 << 8 | (r >> 220) % 6; // purchases, tier
            s.items[s.items.length - 1] =
                uint256(uint160(account(r >> 224))) << 96 | look << 32 | uint256(Item.BADGE) << 16;
        }
        uint256[] memory before = balances();
        send(s);
        if (mark(p) != uint256(s.next.offset) << 32 | s.next.ordinal) broken |= BACKWARDS;
        settledTo[p] = mark(p);
        last = abi.encode(s);
        ++reached["settle"];
        granted(before);
        aged();
    }

    /// @dev What was settled again, what overlaps, leaves a gap, goes nowhere, or is of
    /// another epoch: none of it changes anything.
    function replay(uint256 r) external {
        r = mix(r);
        uint32 p = uint32(r % 2);
        Section memory s = next(p, r >> 8);
        s.items = new uint256[](1);
        s.items[0] = uint256(uint160(account(r >> 16))) << 96 | 5 << 32 | ids[0];
        s.claimRoot = bytes32(r >> 64);
        uint256 kind = (r >> 32) % 5;
        if (kind == 0 && last.length != 0) s = abi.decode(last, (Section));
        else if (kind <= 1) ++s.previous.offset;
        else if (kind == 2) ++s.previous.ordinal;
        else if (kind == 3) s.next = s.previous;
        else s.epoch = 2;
        bytes32 before = keccak256(abi.encode(balances(), mark(0), mark(1), settlement.rootsPosted(1, p)));
        send(s);
        bytes32 after_ = keccak256(abi.encode(balances(), mark(0), mark(1), settlement.rootsPosted(1, p)));
        if (before != after_ || mark(p) != settledTo[p]) broken |= BACKWARDS;
        ++reached["replay"];
    }

    /// @dev A section from where the watermark is to a little later.
    function next(uint32 p, uint256 r) private view returns (Section memory s) {
        (uint64 offset, uint32 ordinal) = settlement.watermark(1, p);
        (s.epoch, s.partition, s.previous) = (1, p, Position(offset, ordinal));
        s.next = Position(offset + uint64(r % 4), ordinal + 1);
    }

    function mark(uint32 p) private view returns (uint256) {
        (uint64 offset, uint32 ordinal) = settlement.watermark(1, p);
        return uint256(offset) << 32 | ordinal;
    }

    function send(Section memory s) private {
        Section[] memory all = new Section[](1);
        all[0] = s;
        vm.recordLogs();
        vm.prank(minter);
        settlement.settle(all);
        reversed(vm.getRecordedLogs());
    }

    /// @dev What expired is not revived by a grant, and who is blocked is granted nothing.
    function granted(uint256[] memory before) private {
        uint256[] memory now_ = balances();
        for (uint256 i = 0; i < now_.length; ++i) {
            if (now_[i] <= before[i]) continue;
            if (expired(ids[i % ids.length])) broken |= EXPIRED_REVIVED;
            if (rewards.blocked(accounts[i / ids.length])) broken |= BLOCKED_MOVED;
        }
    }

    /// @dev A badge stays with its owner, as old as it is, whatever its tier becomes.
    function aged() private {
        for (uint256 i = 0; i < accounts.length; ++i) {
            address owner = accounts[i];
            uint256 begun = badge.statusOf(uint160(owner)).since;
            if (since[owner] == 0 && begun != 0) (since[owner], reached["badge"]) = (begun, reached["badge"] + 1);
            if (begun != since[owner] || badge.balanceOf(owner) != (begun == 0 ? 0 : 1)) broken |= BADGE_LOST;
        }
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
            if (logs[i].topics[0] == IRewards.Reversed.selector) {
                (uint256 all,) = abi.decode(logs[i].data, (uint256, uint256));
                ordered[uint256(logs[i].topics[2])] += all;
                ++reached["reverse"];
            }
            if (logs[i].topics[0] == ISettlement.Refused.selector) {
                (, uint8 reason) = abi.decode(logs[i].data, (uint256, uint8));
                if (reason == Reason.CAP || reason == Reason.MINT_LIMIT) ++reached["full"];
            }
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
        (uint16 class, bool open) = rewards.till();
        bool there = open && c.id == uint256(class) << 16;
        vm.prank(who);
        if (andRedeem) {
            try rewards.redeemClaim(Tree.word(c), there ? bytes32("till") : bytes32("shop"), "", due) {
                gone[c.id] += due;
                ++reached["redeemClaim"];
                if (expired(c.id)) broken |= EXPIRED_REDEEMED;
            } catch {}
        } else {
            try rewards.claim(Tree.word(c), "") {
                ++reached["claim"];
            } catch {}
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

    /// @dev The officer blocks somebody, or, three times of four, unblocks.
    function screen(uint256 r) external {
        r = mix(r);
        address[] memory some = new address[](1);
        some[0] = account(r >> 8);
        vm.prank(admin);
        rewards.setBlocked(some, r % 4 == 0);
        if (r % 4 == 0) ++reached["block"];
    }

    /// @dev An owner signs, rightly or for a later nonce, and it is relayed twice.
    function relay(uint256 r) external {
        r = mix(r);
        (address owner, uint256 id) = holding(r, KEYS);
        uint256 had = rewards.balanceOf(owner, id);
        uint64 amount = uint64(1 + (r >> 16) % (had + 1));
        uint64 nonce = rewards.nonceOf(owner, id) + ((r >> 96) % 4 == 0 ? 1 : 0);
        bytes memory reasons = signAndRelay(owner, id, amount, nonce);
        uint256 left = had - rewards.balanceOf(owner, id);
        gone[id] += left;
        if (left != (reasons[0] == 0 ? amount : 0) || reasons[1] == 0) broken |= SIGNED_TWICE;
        if (left == 0) return;
        ++reached["relay"];
        if ((r >> 96) % 4 == 0) broken |= SIGNED_TWICE;
        redeemed(owner, id);
    }

    function signAndRelay(address owner, uint256 id, uint64 amount, uint64 nonce) private returns (bytes memory) {
        IRedemption.Redemption[] memory rs = new IRedemption.Redemption[](2);
        bytes[] memory signatures = new bytes[](2);
        uint64 deadline = uint64(vm.getBlockTimestamp());
        rs[0] = IRedemption.Redemption(owner, "shop", id, amount, 1, nonce, deadline);
        rs[1] = rs[0];
        uint256 key = 1;
        while (accounts[key - 1] != owner) ++key;
        (uint8 v, bytes32 x, bytes32 y) = vm.sign(key, Typed.digest(rs[0], block.chainid, address(rewards)));
        signatures[0] = abi.encodePacked(x, y, v);
        signatures[1] = signatures[0];
        return rewards.redeemSigned(rs, signatures);
    }

    function redeemed(address owner, uint256 id) private {
        if (expired(id)) broken |= EXPIRED_REDEEMED;
        if (rewards.blocked(owner)) broken |= BLOCKED_MOVED;
    }

    function redeem(uint256 r, bool atPartner) external {
        r = mix(r);
        (address owner, uint256 id) = holding(r, accounts.length);
        uint256 amount = 1 + (r >> 16) % (rewards.balanceOf(owner, id) + 1);
        uint256 earned = rewards.earnedOf(owner, id);
        vm.prank(owner);
        try rewards.redeem(id, amount, atPartner ? bytes32("airline") : bytes32("shop")) {
            gone[id] += amount;
            ++reached["redeem"];
            redeemed(owner, id);
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
                ++reached["refund"];
            } catch {}
        }
    }

    function owed(uint256 id) external view returns (uint256 sum) {
        for (uint256 i = 1; i <= vouchers.issued(); ++i) {
            if (vouchers.voucherOf(i).id == id) sum += vouchers.voucherOf(i).amount;
        }
    }

    function cancel(uint256 r) external {
        r = mix(r);
        (address owner, uint256 id) = holding(r, accounts.length);
        uint256 amount = (r >> 16) % (rewards.balanceOf(owner, id) / 4 + 1);
        vm.prank(owner);
        rewards.cancel(id, amount);
        gone[id] += amount;
    }

    function transfer(uint256 r, uint256 to) external {
        r = mix(r);
        (address owner, uint256 id) = holding(r, accounts.length);
        uint256 have = rewards.balanceOf(owner, id);
        vm.prank(owner);
        try rewards.safeTransferFrom(owner, account(to), id, have, "") {
            if (rewards.locked(id) || expired(id)) broken |= LOCKED_MOVED;
            if (rewards.blocked(owner) || rewards.blocked(account(to))) broken |= BLOCKED_MOVED;
            ++reached["transfer"];
        } catch {}
    }

    function sweep(uint256 what, bool pool) external {
        uint256 id = anyId(what);
        uint256 before = rewards.totalSupply(id) + rewards.unclaimed(id);
        address[] memory nobody = new address[](1);
        try rewards.sweepExpired(pool ? nobody : accounts, id) {
            uint256 swept = before - rewards.totalSupply(id) - rewards.unclaimed(id);
            gone[id] += swept;
            if (swept != 0) ++reached["sweep"];
        } catch {}
    }

    function wait(uint8 hours_) external {
        vm.warp(vm.getBlockTimestamp() + uint256(hours_ % 24) * 1 hours);
    }

    function min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }
}
