// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {Item, Reason} from "../src/Types.sol";
import {IRewards} from "../src/interfaces/IRewards.sol";
import {Base} from "./utils/Base.sol";
import {Vm} from "./utils/Vm.sol";

contract IssuanceTest is Base {
    uint16 private constant LIMITED = 4; // a hundredth of the cap at once
    uint64 private constant LIMIT = CAP / 100;

    function setUp() public override {
        super.setUp();
        IRewards.Terms memory t = terms(CAP, false);
        t.mintBps = 100;
        rewards.configureClass(LIMITED, t);
        open(SHOP, LIMITED, 1);
    }

    function reversal(address from, uint64 amount, uint16 class, uint16 day) private pure returns (uint256) {
        return word(from, amount, class | Item.REVERSAL, day);
    }

    // ------------------------------------------------------------- mint limit

    function test_no_more_than_the_limit_at_once() public {
        uint256[] memory items =
            list(word(alice, LIMIT - 5, LIMITED, 0), word(bob, 6, LIMITED, 0), word(carol, 5, LIMITED, 0));
        expectReasons(grant(items), hex"000900");
        eq(rewards.mintable(LIMITED), 0, "none left");
        expectReasons(grant(list(word(bob, 1, LIMITED, today() + 3))), hex"09"); // of the class, whatever the day
        expectReasons(grant(list(word(bob, LIMIT * 2, POINTS, 0))), hex"00"); // others have none
    }

    function test_the_limit_comes_back_over_a_day() public {
        grant(list(word(alice, LIMIT, LIMITED, 0)));
        uint256 start = vm.getBlockTimestamp();
        vm.warp(start + 6 hours);
        eq(rewards.mintable(LIMITED), LIMIT / 4, "a quarter");
        grant(list(word(alice, LIMIT / 4, LIMITED, 0)));
        eq(rewards.mintable(LIMITED), 0, "used");
        vm.warp(start + 29 hours);
        eq(rewards.mintable(LIMITED), LIMIT * 23 / 24, "not yet all");
        vm.warp(start + 31 hours);
        eq(rewards.mintable(LIMITED), LIMIT, "all, no more");
    }

    function test_cap_and_limit_are_told_apart() public {
        IRewards.Terms memory t = terms(LIMIT, false);
        t.mintBps = 5_000;
        rewards.configureClass(LIMITED, t);
        expectReasons(
            grant(list(word(alice, LIMIT / 2, LIMITED, 0), word(bob, 1, LIMITED, 0), word(bob, LIMIT, LIMITED, 0))),
            hex"000901"
        );
    }

    function test_setting_aside_counts_against_the_limit() public {
        expectReasons(grant(list(word(address(0), LIMIT, LIMITED, 0), word(bob, 1, LIMITED, 0))), hex"0009");
        eq(rewards.unclaimed(tokenId(LIMITED, 0)), LIMIT, "set aside");
    }

    function test_terms_are_checked_and_kept() public {
        IRewards.Terms memory t = IRewards.Terms(77, 10_000, 1_000, IRewards.Kind.PASS, true, true);
        rewards.configureClass(21, t);
        vm.assertEq(keccak256(abi.encode(rewards.termsOf(21))), keccak256(abi.encode(t)), "kept");
        t.mintBps = 10_001;
        vm.expectRevert(abi.encodeWithSelector(IRewards.InvalidTerms.selector, 21));
        rewards.configureClass(21, t);
        uint16 last = Item.LAST;
        vm.expectRevert(abi.encodeWithSelector(IRewards.InvalidClass.selector, last));
        configure(last, 1, false);
        configure(last - 1, 1, false);
    }

    /// What was granted as one thing does not become another: points without an end no
    /// credits, vouchers with a shop's pathway no points.
    function test_a_class_keeps_its_kind() public {
        IRewards.Terms memory t = terms(CAP, false);
        t.kind = IRewards.Kind.VOUCHER;
        vm.expectRevert(abi.encodeWithSelector(IRewards.InvalidTerms.selector, POINTS));
        rewards.configureClass(POINTS, t);
        rewards.configureClass(23, t);
        t.kind = IRewards.Kind.POINTS;
        vm.expectRevert(abi.encodeWithSelector(IRewards.InvalidTerms.selector, 23));
        rewards.configureClass(23, t);
    }

    function test_new_terms_keep_what_was_issued_and_the_level() public {
        grant(list(word(alice, LIMIT, LIMITED, 0)));
        IRewards.Terms memory t = terms(CAP, true);
        t.mintBps = 200;
        rewards.configureClass(LIMITED, t);
        eq(rewards.issued(LIMITED), LIMIT, "issued");
        eq(rewards.mintable(LIMITED), LIMIT, "twice the limit, half used");
    }

    function test_credits_must_expire() public {
        IRewards.Terms memory t = terms(CAP, false);
        t.kind = IRewards.Kind.CREDIT;
        rewards.configureClass(24, t);
        expectReasons(grant(list(word(alice, 1, 24, 0), word(alice, 1, 24, today() + 1))), hex"0600");
    }

    function test_earned_counts_what_was_granted() public {
        grant(list(word(alice, 10, POINTS, 0)));
        grant(list(word(alice, 5, POINTS, 0)));
        vm.prank(alice);
        rewards.redeem(0, 12, SHOP);
        eq(rewards.earnedOf(alice, 0), 15, "earned");
        grant(list(word(alice, 10, GIFT, 0)));
        uint256 gift = tokenId(GIFT, 0);
        vm.prank(alice);
        rewards.safeTransferFrom(alice, bob, gift, 10, "");
        eq(rewards.earnedOf(alice, gift), 10, "giving takes nothing from it");
        eq(rewards.earnedOf(bob, gift), 0, "nor adds");
    }

    // --------------------------------------------------------------- reversal

    function test_the_issuer_takes_back() public {
        grant(list(word(alice, 100, POINTS, 0), word(bob, 7, POINTS, 0)));
        vm.recordLogs();
        expectReasons(grant(list(reversal(alice, 30, POINTS, 0))), hex"00");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        Vm.Log memory burn = find(logs, IERC1155.TransferSingle.selector);
        vm.assertEq(burn.topics[3], bytes32(0), "burned");
        (uint256 amount, uint256 short) = abi.decode(find(logs, IRewards.Reversed.selector).data, (uint256, uint256));
        eq(amount, 30, "amount");
        eq(short, 0, "shortfall");
        eq(rewards.balanceOf(alice, 0), 70, "balance");
        eq(rewards.earnedOf(alice, 0), 70, "earned");
        eq(rewards.totalSupply(0), 77, "supply");
        eq(rewards.issued(POINTS), 107, "frees nothing");
    }

    function test_a_reversal_clamps_and_records_what_is_short() public {
        grant(list(word(alice, 100, POINTS, 0)));
        vm.prank(alice);
        rewards.redeem(0, 90, SHOP);
        vm.recordLogs();
        expectReasons(grant(list(reversal(alice, 30, POINTS, 0), reversal(bob, 5, POINTS, 0))), hex"0707");
        eq(count(vm.getRecordedLogs(), IRewards.Reversed.selector), 2, "both told");
        eq(rewards.balanceOf(alice, 0), 0, "balance");
        eq(rewards.shortfallOf(alice, 0), 20, "alice's");
        eq(rewards.shortfallOf(bob, 0), 5, "bob's");
        eq(rewards.earnedOf(alice, 0), 70, "earned");
        eq(rewards.totalSupply(0), 0, "supply");
        // It is a record: later grants are whole.
        expectReasons(grant(list(word(alice, 8, POINTS, 0))), hex"00");
        eq(rewards.balanceOf(alice, 0), 8, "granted");
    }

    function test_shortfall_saturates() public {
        uint256[] memory most = list(reversal(alice, type(uint64).max, POINTS, 0));
        grant(most);
        grant(most);
        eq(rewards.shortfallOf(alice, 0), type(uint64).max, "at most");
    }

    function test_reversals_reach_the_blocked_and_the_expired() public {
        uint16 d = today() + 1;
        grant(list(word(alice, 10, CREDIT, d)));
        vm.prank(officer);
        rewards.setBlocked(one(alice), true);
        vm.warp(vm.getBlockTimestamp() + 5 days);
        expectReasons(grant(list(reversal(alice, 4, CREDIT, d))), hex"00");
        eq(rewards.balanceOf(alice, tokenId(CREDIT, d)), 6, "taken");
    }

    function test_reversals_of_nothing() public {
        expectReasons(
            grant(list(reversal(alice, 0, POINTS, 0), reversal(alice, 5, 99, 0))), hex"0608"
        );
        eq(rewards.shortfallOf(alice, tokenId(99, 0)), 0, "none recorded");
    }

    /// A stolen key takes no faster than it makes.
    function test_reversals_count_against_the_limit() public {
        grant(list(word(alice, LIMIT, LIMITED, 0)));
        vm.warp(vm.getBlockTimestamp() + 1 days);
        grant(list(word(bob, LIMIT - 10, LIMITED, 0)));
        expectReasons(
            grant(list(reversal(alice, 11, LIMITED, 0), reversal(alice, 10, LIMITED, 0), word(bob, 1, LIMITED, 0))),
            hex"090009"
        );
        eq(rewards.balanceOf(alice, tokenId(LIMITED, 0)), LIMIT - 10, "ten");
        eq(rewards.mintable(LIMITED), 0, "used up");
    }

    function test_mixed_runs_keep_the_books() public {
        uint16 d = today() + 2;
        grant(list(word(alice, 10, POINTS, 0), word(address(0), 20, POINTS, 0), word(alice, 5, CREDIT, d)));
        grant(list(reversal(alice, 3, POINTS, 0), reversal(alice, 1, CREDIT, d), word(alice, 7, POINTS, 0)));
        eq(rewards.balanceOf(alice, 0), 14, "points");
        eq(rewards.totalSupply(0), 14, "supply");
        eq(rewards.unclaimed(0), 20, "set aside");
        eq(rewards.issued(POINTS), 37, "issued");
        eq(rewards.totalSupply(tokenId(CREDIT, d)), 4, "credit");
        // 32,767 flagged is the badge's class: here it is nobody's.
        expectReasons(grant(list(badgeWord(alice, 1, 1))), abi.encodePacked(Reason.UNKNOWN_CLASS));
    }
}
