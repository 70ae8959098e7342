// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {IRewards} from "../src/interfaces/IRewards.sol";
import {Base} from "./utils/Base.sol";
import {
    Accepts,
    AlmostAnswers,
    GasGrief,
    Measures,
    NoReceiver,
    Redeems,
    Reenters,
    ReturnBomb,
    Reverts,
    ShortAnswer,
    WrongAnswer
} from "./utils/Hostile.sol";
import {Vm} from "./utils/Vm.sol";

contract ReceiversTest is Base {
    /// @dev A receiver between two plain wallets must not disturb them.
    function grantBetween(address receiver, bytes memory want) private returns (uint256 gasUsed) {
        uint256[] memory items =
            list(word(alice, 1, POINTS, 0), word(receiver, 10, POINTS, 0), word(bob, 2, POINTS, 0));
        bytes memory got = grant(items);
        gasUsed = vm.lastCallGas().gasTotalUsed;
        expectReasons(got, want);
        bool taken = want[1] == 0;
        eq(rewards.balanceOf(alice, 0), 1, "alice");
        eq(rewards.balanceOf(bob, 0), 2, "bob");
        eq(rewards.issued(POINTS), taken ? 13 : 3, "issued");
    }

    function refuses(address receiver) private {
        uint256 used = grantBetween(receiver, hex"000500");
        eq(rewards.balanceOf(receiver, 0), 0, "nothing kept");
        eq(rewards.totalSupply(0), 3, "supply");
        vm.assertLe(used, 400_000, "bounded");
    }

    function test_contract_that_accepts() public {
        Accepts a = new Accepts();
        grantBetween(address(a), hex"000000");
        vm.assertEq(a.operator(), address(settlement), "operator");
        eq(a.seen(), 10, "it sees its balance");
        eq(a.supplySeen(), 11, "and a supply that matches");
        eq(rewards.totalSupply(0), 13, "supply");
    }

    function test_operator_in_the_log_is_the_settlement() public {
        vm.recordLogs();
        grant(list(word(address(new Accepts()), 10, POINTS, 0)));
        Vm.Log memory log = find(vm.getRecordedLogs(), IERC1155.TransferSingle.selector);
        vm.assertEq(log.topics[1], bytes32(uint256(uint160(address(settlement)))), "operator");
    }

    function test_no_receiver() public {
        refuses(address(new NoReceiver()));
    }

    function test_reverts() public {
        refuses(address(new Reverts()));
    }

    function test_wrong_answer() public {
        refuses(address(new WrongAnswer()));
    }

    function test_short_answer() public {
        refuses(address(new ShortAnswer()));
    }

    /// Where the memory behind the answer ends in a zero byte already.
    function test_answer_one_byte_short() public {
        address short = address(0xa115700);
        vm.etch(short, address(new AlmostAnswers()).code);
        refuses(short);
    }

    function test_a_receiver_is_given_its_gas_and_no_more() public {
        Measures m = new Measures();
        grantBetween(address(m), hex"000000");
        vm.assertLe(m.given(), rewards.RECEIVER_GAS(), "no more");
        vm.assertGt(m.given(), rewards.RECEIVER_GAS() - 1_000, "all of it");
    }

    function test_gas_grief() public {
        refuses(address(new GasGrief()));
    }

    function test_revert_bomb() public {
        refuses(address(new ReturnBomb(true)));
    }

    function test_return_bomb_that_accepts_costs_only_its_own_gas() public {
        vm.assertLe(grantBetween(address(new ReturnBomb(false)), hex"000000"), 400_000, "bounded");
    }

    function test_our_own_contracts() public {
        refuses(address(rewards));
        expectReasons(grant(list(word(address(settlement), 1, POINTS, 0))), hex"05");
    }

    function test_delegated_wallet_without_receiver_is_refused() public {
        address wallet = address(0x7702);
        vm.etch(wallet, abi.encodePacked(hex"ef0100", address(new NoReceiver())));
        refuses(wallet);
    }

    function test_delegated_wallet_with_receiver_is_paid() public {
        address wallet = address(0x7702);
        vm.etch(wallet, abi.encodePacked(hex"ef0100", address(new Accepts())));
        grantBetween(wallet, hex"000000");
        eq(rewards.balanceOf(wallet, 0), 10, "paid");
    }

    function test_reentry_cannot_pass_the_cap() public {
        Reenters r = new Reenters(rewards, word(carol, CAP, POINTS, 0));
        uint256[] memory items = list(word(alice, 1, POINTS, 0), word(address(r), 10, POINTS, 0));
        rewards.connect(address(r), address(0), address(0)); // it may grant, and is granted to
        vm.prank(address(r));
        expectReasons(rewards.grant(items), hex"0000");
        vm.assertFalse(r.reentered(), "reentered");
        eq(rewards.balanceOf(carol, 0), 0, "nothing for carol");
    }

    function test_redeeming_while_receiving_keeps_the_books() public {
        grantBetween(address(new Redeems()), hex"000000");
        eq(rewards.totalSupply(0), 3, "redeemed at once");
    }

    function test_starving_a_receiver_reverts() public {
        address a = address(new Accepts());
        uint256[] memory items = list(word(a, 10, POINTS, 0));
        vm.prank(address(settlement));
        (bool ok, bytes memory err) = address(rewards).call{gas: 200_000}(abi.encodeCall(rewards.grant, (items)));
        vm.assertFalse(ok, "ok");
        vm.assertTrue(bytes4(err) == IRewards.InsufficientGas.selector, "error");
    }

    function test_mintToContract_is_ours_alone() public {
        vm.expectRevert(IRewards.OnlySelf.selector);
        rewards.mintToContract(alice, 0, 1);
    }
}
