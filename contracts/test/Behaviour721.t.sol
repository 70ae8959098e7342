// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC721Receiver} from "@openzeppelin/contracts/token/ERC721/IERC721Receiver.sol";
import {IBadge} from "../src/interfaces/IBadge.sol";
import {Base} from "./utils/Base.sol";
import {NoReceiver} from "./utils/Hostile.sol";
import {Vm} from "./utils/Vm.sol";

contract Refuses is IERC721Receiver {
    function onERC721Received(address, address, uint256, bytes calldata) external pure returns (bytes4) {
        revert("not here");
    }
}

/// @dev What OpenZeppelin's suite expects of an ERC-721, each expectation held to its own
/// token and to the badge. alice and bob have one token each, carol none. Calls that
/// the badge forbids go through `soulbound`, which tells the two apart.
abstract contract Behaviour721 is Base {
    ERC721 internal token;
    uint256 internal hers; // alice's
    uint256 internal none;

    function prepare() internal virtual;

    function give(address to) internal virtual;

    /// @dev What a call that moves or approves is answered where OpenZeppelin's reverts
    /// with `usual`, or succeeds if that is empty.
    function soulbound(bytes memory usual) internal pure virtual returns (bytes memory);

    function setUp() public override {
        super.setUp();
        (hers, none) = (uint160(alice), uint160(carol));
        prepare();
        give(alice);
        give(bob);
    }

    /// @dev The call reverts with `want`, or succeeds if that is empty.
    function answers(address who, bytes memory call, bytes memory want) internal {
        vm.prank(who);
        (bool ok, bytes memory err) = address(token).call(call);
        vm.assertTrue(ok == (want.length == 0), "success");
        if (!ok) vm.assertEq(keccak256(err), keccak256(want), "error");
    }

    /// @dev All three ways to move a token revert with `want`; if that is empty, the first moves it.
    function moves(address who, address from, address to, uint256 id, bytes memory want) internal {
        answers(who, abi.encodeCall(IERC721.transferFrom, (from, to, id)), want);
        if (want.length == 0) return;
        answers(who, abi.encodeWithSignature("safeTransferFrom(address,address,uint256)", from, to, id), want);
        answers(who, safe(from, to, id), want);
    }

    function safe(address from, address to, uint256 id) internal pure returns (bytes memory) {
        return abi.encodeWithSignature("safeTransferFrom(address,address,uint256,bytes)", from, to, id, "data");
    }

    function approval(address to, uint256 id) internal pure returns (bytes memory) {
        return abi.encodeCall(IERC721.approve, (to, id));
    }

    function operator(address to, bool yes) internal pure returns (bytes memory) {
        return abi.encodeCall(IERC721.setApprovalForAll, (to, yes));
    }

    function missing(uint256 id) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, id);
    }

    function badReceiver(address to) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, to);
    }

    // ------------------------------------------------------ what holds for both

    function test_balances() public {
        eq(token.balanceOf(alice), 1, "alice");
        eq(token.balanceOf(carol), 0, "carol");
        answers(
            carol,
            abi.encodeCall(IERC721.balanceOf, (address(0))),
            abi.encodeWithSelector(IERC721Errors.ERC721InvalidOwner.selector, address(0))
        );
    }

    function test_owners() public {
        vm.assertEq(token.ownerOf(hers), alice, "alice");
        vm.assertEq(token.ownerOf(uint160(bob)), bob, "bob");
        answers(carol, abi.encodeCall(IERC721.ownerOf, (none)), missing(none));
    }

    function test_nobody_is_approved_at_first() public {
        vm.assertEq(token.getApproved(hers), address(0), "approved");
        vm.assertFalse(token.isApprovedForAll(alice, bob), "operator");
        answers(carol, abi.encodeCall(IERC721.getApproved, (none)), missing(none));
    }

    function test_minting_is_logged() public {
        vm.recordLogs();
        give(carol);
        Vm.Log memory log = find(vm.getRecordedLogs(), IERC721.Transfer.selector);
        vm.assertEq(log.emitter, address(token), "emitter");
        eq(uint256(log.topics[1]), 0, "from");
        eq(uint256(log.topics[2]), none, "to");
        eq(uint256(log.topics[3]), none, "id");
        eq(token.balanceOf(carol), 1, "balance");
        vm.assertEq(token.ownerOf(none), carol, "owner");
    }

    function test_minting_asks_no_receiver() public {
        address to = address(new Refuses());
        give(to);
        vm.assertEq(token.ownerOf(uint160(to)), to, "owner");
    }

    function test_nothing_moves_to_nobody() public {
        moves(alice, alice, address(0), hers, badReceiver(address(0)));
    }

    function test_metadata() public {
        vm.assertEq(token.name(), "Guerdon Status", "name");
        vm.assertEq(token.symbol(), "GSTAT", "symbol");
        token.tokenURI(hers);
        answers(carol, abi.encodeCall(ERC721.tokenURI, (none)), missing(none));
    }

    function test_interfaces() public view {
        bytes4[3] memory ids = [bytes4(0x01ffc9a7), 0x80ac58cd, 0x5b5e139f];
        for (uint256 i = 0; i < ids.length; ++i) {
            uint256 before = gasleft();
            vm.assertTrue(token.supportsInterface(ids[i]), "interface");
            vm.assertLe(before - gasleft(), 30_000, "gas that ERC-165 allows");
        }
        vm.assertFalse(token.supportsInterface(0xffffffff), "none");
    }

    // ------------------------------------------------- what the badge forbids

    function test_owner_moves() public {
        moves(alice, alice, carol, hers, soulbound(""));
    }

    function test_owner_moves_to_oneself() public {
        moves(alice, alice, alice, hers, soulbound(""));
    }

    function test_approved_and_operators_move() public {
        answers(alice, approval(carol, hers), soulbound(""));
        moves(carol, alice, alice, hers, soulbound(""));
        answers(alice, operator(carol, true), soulbound(""));
        moves(carol, alice, bob, hers, soulbound(""));
    }

    function test_strangers_move_nothing() public {
        bytes memory err =
            abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, carol, hers);
        moves(carol, alice, carol, hers, soulbound(err));
    }

    function test_not_from_another_than_the_owner() public {
        bytes memory err =
            abi.encodeWithSelector(IERC721Errors.ERC721IncorrectOwner.selector, bob, hers, alice);
        moves(alice, bob, carol, hers, soulbound(err));
    }

    function test_missing_tokens_do_not_move() public {
        moves(alice, alice, bob, none, soulbound(missing(none)));
    }

    function test_receivers_that_refuse() public {
        address to = address(new NoReceiver());
        answers(alice, safe(alice, to, hers), soulbound(badReceiver(to)));
        to = address(new Refuses());
        answers(alice, safe(alice, to, hers), soulbound(abi.encodeWithSignature("Error(string)", "not here")));
        answers(alice, abi.encodeCall(IERC721.transferFrom, (alice, to, hers)), soulbound(""));
    }

    function test_who_may_approve() public {
        answers(alice, approval(carol, hers), soulbound(""));
        answers(alice, approval(carol, hers), soulbound(""));
        answers(alice, approval(address(0), hers), soulbound(""));
        bytes memory err = abi.encodeWithSelector(IERC721Errors.ERC721InvalidApprover.selector, carol);
        answers(carol, approval(carol, hers), soulbound(err));
        answers(alice, approval(carol, none), soulbound(missing(none)));
    }

    function test_operators_are_somebody() public {
        answers(alice, operator(carol, true), soulbound(""));
        answers(alice, operator(carol, false), soulbound(""));
        bytes memory err = abi.encodeWithSelector(IERC721Errors.ERC721InvalidOperator.selector, address(0));
        answers(alice, operator(address(0), true), soulbound(err));
    }
}

/// @dev The badge answers Soulbound to all that moves or approves, whoever asks.
contract Badge721Test is Behaviour721 {
    function prepare() internal override {
        token = badge;
    }

    function give(address to) internal override {
        expectReasons(grantBadges(list(badgeWord(to, 1, 1))), hex"00");
    }

    function soulbound(bytes memory) internal pure override returns (bytes memory) {
        return abi.encodeWithSelector(IBadge.Soulbound.selector);
    }

    function test_nothing_changed_hands() public {
        test_approved_and_operators_move();
        test_owner_moves();
        vm.assertEq(token.ownerOf(hers), alice, "owner");
        vm.assertEq(token.getApproved(hers), address(0), "approved");
        vm.assertFalse(token.isApprovedForAll(alice, carol), "operator");
    }
}

contract PlainBadge is ERC721("Guerdon Status", "GSTAT") {
    function mint(address to) external {
        _mint(to, uint160(to));
    }
}

/// @dev That the expectations are OpenZeppelin's: its own token meets them.
contract Plain721Test is Behaviour721 {
    function prepare() internal override {
        token = new PlainBadge();
    }

    function give(address to) internal override {
        PlainBadge(address(token)).mint(to);
    }

    function soulbound(bytes memory usual) internal pure override returns (bytes memory) {
        return usual;
    }
}
