// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC1155Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC1155} from "@openzeppelin/contracts/token/ERC1155/ERC1155.sol";
import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {IERC1155Receiver} from "@openzeppelin/contracts/token/ERC1155/IERC1155Receiver.sol";
import {IRewards} from "../src/interfaces/IRewards.sol";
import {Base} from "./utils/Base.sol";
import {NoReceiver} from "./utils/Hostile.sol";
import {Vm} from "./utils/Vm.sol";

enum Answer {
    ACCEPT,
    OTHER, // another word than the standard's
    REASON,
    SILENCE,
    CUSTOM,
    PANIC
}

/// @dev Answers a transfer of one token, and of several, as it was told to.
contract Taker is IERC1155Receiver {
    error Unwanted(uint256 what);

    event TookOne(address operator, address from, uint256 id, uint256 value, bytes data);
    event TookSome(address operator, address from, uint256[] ids, uint256[] values, bytes data);

    Answer private immutable _one;
    Answer private immutable _some;

    constructor(Answer one, Answer some) {
        (_one, _some) = (one, some);
    }

    function onERC1155Received(address operator, address from, uint256 id, uint256 value, bytes calldata data)
        external
        returns (bytes4)
    {
        emit TookOne(operator, from, id, value, data);
        return answer(_one, this.onERC1155Received.selector);
    }

    function onERC1155BatchReceived(
        address operator,
        address from,
        uint256[] calldata ids,
        uint256[] calldata values,
        bytes calldata data
    ) external returns (bytes4) {
        emit TookSome(operator, from, ids, values, data);
        return answer(_some, this.onERC1155BatchReceived.selector);
    }

    function supportsInterface(bytes4) external pure returns (bool) {
        return true;
    }

    function answer(Answer a, bytes4 yes) private view returns (bytes4) {
        if (a == Answer.REASON) revert("not here");
        if (a == Answer.SILENCE) assembly { revert(0, 0) }
        if (a == Answer.CUSTOM) revert Unwanted(7);
        if (a == Answer.PANIC) return bytes4(uint32(1 / address(0xdead).balance));
        return a == Answer.ACCEPT ? yes : bytes4(0xdeadbeef);
    }
}

/// @dev What OpenZeppelin's suite expects of any ERC-1155, whether or not its tokens may
/// move. alice has 100 of one token and 200 of another, bob 50 of the first.
abstract contract Behaviour1155 is Base {
    IERC1155 internal token;
    uint256 internal first;
    uint256 internal second;

    /// @dev Makes the token, and gives what is said above.
    function prepare() internal virtual;

    function setUp() public override {
        super.setUp();
        prepare();
    }

    function grantThree(uint16 class) internal {
        token = IERC1155(address(rewards));
        (first, second) = (tokenId(class, 0), tokenId(class, today() + 9));
        expectReasons(
            grant(list(word(alice, 100, class, 0), word(alice, 200, class, today() + 9), word(bob, 50, class, 0))),
            hex"000000"
        );
    }

    function succeeds(address who, bytes memory call) internal returns (Vm.Log[] memory) {
        vm.recordLogs();
        vm.prank(who);
        (bool ok,) = address(token).call(call);
        vm.assertTrue(ok, "reverted");
        return vm.getRecordedLogs();
    }

    function fails(address who, bytes memory call, bytes memory want) internal {
        vm.prank(who);
        (bool ok, bytes memory err) = address(token).call(call);
        vm.assertFalse(ok, "succeeded");
        vm.assertEq(keccak256(err), keccak256(want), "error");
    }

    function move(address from, address to, uint256 id, uint256 value) internal pure returns (bytes memory) {
        return abi.encodeCall(IERC1155.safeTransferFrom, (from, to, id, value, "data"));
    }

    function moveSome(address from, address to, uint256[] memory ids, uint256[] memory values)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodeCall(IERC1155.safeBatchTransferFrom, (from, to, ids, values, "data"));
    }

    function approve(address owner, address operator, bool yes) internal returns (Vm.Log[] memory) {
        return succeeds(owner, abi.encodeCall(IERC1155.setApprovalForAll, (operator, yes)));
    }

    function has(address owner, uint256 a, uint256 b) internal view {
        eq(token.balanceOf(owner, first), a, "first");
        eq(token.balanceOf(owner, second), b, "second");
    }

    function topic(address a) internal pure returns (bytes32) {
        return bytes32(uint256(uint160(a)));
    }

    function invalidReceiver(address to) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IERC1155Errors.ERC1155InvalidReceiver.selector, to);
    }

    function invalidLength(uint256 ids, uint256 values) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IERC1155Errors.ERC1155InvalidArrayLength.selector, ids, values);
    }

    function test_balances() public view {
        has(alice, 100, 200);
        has(bob, 50, 0);
        has(carol, 0, 0);
        has(address(0), 0, 0);
        eq(token.balanceOf(alice, 1 << 200 | first), 0, "no such token");
    }

    function test_balances_of_several() public {
        address[] memory who = new address[](3);
        (who[0], who[1], who[2]) = (alice, address(0), alice);
        uint256[] memory got = token.balanceOfBatch(who, list(first, first, second));
        eq(got.length, 3, "length");
        eq(got[0], 100, "first");
        eq(got[1], 0, "of nobody");
        eq(got[2], 200, "same owner again");
        eq(token.balanceOfBatch(new address[](0), new uint256[](0)).length, 0, "none");
        fails(carol, abi.encodeCall(IERC1155.balanceOfBatch, (who, list(first, second))), invalidLength(2, 3));
        fails(carol, abi.encodeCall(IERC1155.balanceOfBatch, (one(alice), list(first, second))), invalidLength(2, 1));
    }

    function test_operators() public {
        vm.assertFalse(token.isApprovedForAll(alice, carol), "at first");
        for (uint256 i = 0; i < 2; ++i) {
            bool yes = i == 0;
            Vm.Log[] memory logs = approve(alice, carol, yes);
            eq(logs.length, 1, "one event");
            vm.assertEq(logs[0].topics[0], IERC1155.ApprovalForAll.selector, "ApprovalForAll");
            vm.assertEq(logs[0].topics[1], topic(alice), "owner");
            vm.assertEq(logs[0].topics[2], topic(carol), "operator");
            vm.assertTrue(abi.decode(logs[0].data, (bool)) == yes, "approved");
            vm.assertTrue(token.isApprovedForAll(alice, carol) == yes, "kept");
            vm.assertFalse(token.isApprovedForAll(carol, alice), "one way");
        }
        fails(
            alice,
            abi.encodeCall(IERC1155.setApprovalForAll, (address(0), true)),
            abi.encodeWithSelector(IERC1155Errors.ERC1155InvalidOperator.selector, address(0))
        );
    }

    function test_strangers_move_nothing() public {
        bytes memory err =
            abi.encodeWithSelector(IERC1155Errors.ERC1155MissingApprovalForAll.selector, carol, alice);
        fails(carol, move(alice, carol, first, 1), err);
        fails(carol, moveSome(alice, carol, list(first, second), list(1, 1)), err);
        approve(alice, carol, true);
        approve(alice, carol, false);
        fails(carol, move(alice, carol, first, 1), err);
    }

    function test_nothing_moves_to_nobody() public {
        fails(alice, move(alice, address(0), first, 1), invalidReceiver(address(0)));
        fails(alice, moveSome(alice, address(0), list(first, second), list(1, 1)), invalidReceiver(address(0)));
    }

    function test_as_many_ids_as_values() public {
        fails(alice, moveSome(alice, bob, list(first), list(1, 1)), invalidLength(1, 2));
        fails(alice, moveSome(alice, bob, list(first, second), list(1)), invalidLength(2, 1));
    }

    function test_interfaces() public view {
        bytes4[3] memory ids = [bytes4(0x01ffc9a7), 0xd9b67a26, 0x0e89341c];
        for (uint256 i = 0; i < ids.length; ++i) {
            uint256 before = gasleft();
            vm.assertTrue(token.supportsInterface(ids[i]), "interface");
            vm.assertLe(before - gasleft(), 30_000, "gas that ERC-165 allows");
        }
        vm.assertFalse(token.supportsInterface(0xffffffff), "none");
    }

    function test_uri_is_one_for_all() public view {
        vm.assertEq(ERC1155(address(token)).uri(first), "https://example.org/{id}.json", "uri");
        vm.assertEq(ERC1155(address(token)).uri(second), "https://example.org/{id}.json", "uri");
    }
}

/// @dev What it expects beyond that where tokens may move.
abstract contract Moving1155 is Behaviour1155 {
    function expectMoved(Vm.Log memory log, address operator, address to, bytes32 kind) private view {
        vm.assertEq(log.emitter, address(token), "emitter");
        vm.assertEq(log.topics[0], kind, "event");
        vm.assertEq(log.topics[1], topic(operator), "operator");
        vm.assertEq(log.topics[2], topic(alice), "from");
        vm.assertEq(log.topics[3], topic(to), "to");
    }

    /// @dev operator moves of alice's what both ways of moving can.
    function moves(address operator, address to) private {
        Vm.Log[] memory logs = succeeds(operator, move(alice, to, first, 30));
        expectMoved(logs[0], operator, to, IERC1155.TransferSingle.selector);
        vm.assertEq(keccak256(logs[0].data), keccak256(abi.encode(first, uint256(30))), "id and value");
        eq(logs.length, to.code.length == 0 ? 1 : 2, "events");
        if (logs.length == 2) {
            vm.assertEq(logs[1].topics[0], Taker.TookOne.selector, "asked");
            vm.assertEq(
                keccak256(logs[1].data), keccak256(abi.encode(operator, alice, first, uint256(30), "data")), "told"
            );
        }
        has(alice, 70, 200);
        (uint256[] memory ids, uint256[] memory values) = (list(first, second), list(70, 50));
        logs = succeeds(operator, moveSome(alice, to, ids, values));
        expectMoved(logs[0], operator, to, IERC1155.TransferBatch.selector);
        vm.assertEq(keccak256(logs[0].data), keccak256(abi.encode(ids, values)), "ids and values");
        eq(logs.length, to.code.length == 0 ? 1 : 2, "events");
        if (logs.length == 2) {
            vm.assertEq(logs[1].topics[0], Taker.TookSome.selector, "asked");
            vm.assertEq(keccak256(logs[1].data), keccak256(abi.encode(operator, alice, ids, values, "data")), "told");
        }
        has(alice, 0, 150);
        has(to, to == bob ? 150 : 100, 50);
    }

    function test_owner_moves() public {
        moves(alice, bob);
        has(carol, 0, 0);
    }

    function test_operator_moves() public {
        approve(alice, carol, true);
        moves(carol, bob);
        has(carol, 0, 0);
    }

    function test_to_a_contract_that_accepts() public {
        approve(alice, bob, true);
        moves(bob, address(new Taker(Answer.ACCEPT, Answer.ACCEPT)));
        has(bob, 50, 0);
    }

    function test_to_oneself() public {
        succeeds(alice, move(alice, alice, first, 100));
        succeeds(alice, moveSome(alice, alice, list(first, second), list(1, 200)));
        has(alice, 100, 200);
    }

    function test_no_more_than_there_is() public {
        bytes4 err = IERC1155Errors.ERC1155InsufficientBalance.selector;
        fails(alice, move(alice, bob, first, 101), abi.encodeWithSelector(err, alice, 100, 101, first));
        fails(
            alice,
            moveSome(alice, bob, list(first, second), list(1, 201)),
            abi.encodeWithSelector(err, alice, 200, 201, second)
        );
        fails(
            alice,
            moveSome(alice, bob, list(first, first), list(60, 60)),
            abi.encodeWithSelector(err, alice, 40, 60, first)
        );
        uint256 most = type(uint256).max;
        fails(alice, move(alice, bob, first, most), abi.encodeWithSelector(err, alice, 100, most, first));
        has(alice, 100, 200);
        has(bob, 50, 0);
    }

    function test_a_batch_of_none() public {
        Vm.Log[] memory logs = succeeds(alice, moveSome(alice, bob, new uint256[](0), new uint256[](0)));
        eq(logs.length, 1, "events");
        expectMoved(logs[0], alice, bob, IERC1155.TransferBatch.selector);
    }

    function refused(address to, bytes memory err) private {
        fails(alice, move(alice, to, first, 1), err);
        fails(alice, moveSome(alice, to, list(first, second), list(1, 1)), err);
        has(alice, 100, 200);
        has(to, 0, 0);
    }

    function taker(Answer a) private returns (address) {
        return address(new Taker(a, a));
    }

    function test_receivers_that_refuse() public {
        address to = taker(Answer.OTHER);
        refused(to, invalidReceiver(to));
        to = taker(Answer.SILENCE);
        refused(to, invalidReceiver(to));
        to = address(new NoReceiver());
        refused(to, invalidReceiver(to));
    }

    function test_why_receivers_refuse_is_told() public {
        refused(taker(Answer.REASON), abi.encodeWithSignature("Error(string)", "not here"));
        refused(taker(Answer.CUSTOM), abi.encodeWithSelector(Taker.Unwanted.selector, 7));
        refused(taker(Answer.PANIC), abi.encodeWithSignature("Panic(uint256)", 0x12));
    }

    function test_a_batch_asks_what_is_for_batches() public {
        address to = address(new Taker(Answer.REASON, Answer.ACCEPT));
        succeeds(alice, moveSome(alice, to, list(first, second), list(1, 2)));
        has(to, 1, 2);
        to = address(new Taker(Answer.ACCEPT, Answer.REASON));
        succeeds(alice, move(alice, to, first, 1));
        has(to, 1, 0);
    }
}

contract Transferable1155Test is Moving1155 {
    function prepare() internal override {
        grantThree(GIFT);
    }
}

contract Plain is ERC1155("https://example.org/{id}.json") {
    function mint(address to, uint256 id, uint256 value) external {
        _mint(to, id, value, "");
    }
}

/// @dev That the expectations are OpenZeppelin's: its own token meets them.
contract Plain1155Test is Moving1155 {
    function prepare() internal override {
        Plain plain = new Plain();
        (token, first, second) = (plain, 1, 2);
        plain.mint(alice, first, 100);
        plain.mint(alice, second, 200);
        plain.mint(bob, first, 50);
    }
}

/// @dev A soulbound class meets what is expected of any; every move that would be allowed
/// otherwise, or fail for the balance or the receiver, reverts with TransferLocked.
contract Soulbound1155Test is Behaviour1155 {
    function prepare() internal override {
        grantThree(POINTS);
    }

    function forbidden(address who, address to, uint256 value) private {
        bytes memory err = abi.encodeWithSelector(IRewards.TransferLocked.selector, first);
        fails(who, move(alice, to, first, value), err);
        fails(who, moveSome(alice, to, list(first, second), list(value, value)), err);
        has(alice, 100, 200);
    }

    function test_nobody_moves_it() public {
        approve(alice, carol, true);
        address[2] memory who = [alice, carol];
        for (uint256 i = 0; i < who.length; ++i) {
            forbidden(who[i], bob, 1);
            forbidden(who[i], bob, 0);
            forbidden(who[i], bob, 1000);
            forbidden(who[i], alice, 1);
        }
        has(bob, 50, 0);
    }

    function test_receivers_are_not_asked() public {
        for (uint8 a = 0; a <= uint8(Answer.PANIC); ++a) {
            forbidden(alice, address(new Taker(Answer(a), Answer(a))), 1);
        }
        forbidden(alice, address(new NoReceiver()), 1);
    }
}
