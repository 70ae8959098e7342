// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Roles} from "../src/Access.sol";
import {IRedemption} from "../src/interfaces/IRedemption.sol";
import {IRewards} from "../src/interfaces/IRewards.sol";
import {Handler} from "./utils/Handler.sol";
import {Accepts, NoReceiver} from "./utils/Hostile.sol";
import {Base} from "./utils/Base.sol";

contract InvariantTest is Base {
    Handler private handler;
    address[] private accounts;
    uint256[] private ids;
    uint16[5] private classes = [POINTS, CREDIT, GIFT, 4, 55];
    uint64 private constant SMALL = 5_000; // reached within a run
    uint64 private constant LIMIT = 500;
    uint256 private start;

    function setUp() public override {
        super.setUp();
        IRewards.Terms memory t = terms(SMALL, false);
        t.burnBps = 1_000;
        rewards.configureClass(POINTS, t);
        configure(CREDIT, SMALL, false);
        configure(GIFT, SMALL, true);
        t = terms(SMALL, false);
        t.mintBps = 1_000;
        rewards.configureClass(4, t);
        open(SHOP, 4, 1);
        for (uint256 i = 0; i < 4; ++i) {
            rewards.setPathway(
                "airline", classes[i], IRedemption.Pathway(1, 9_999, 1, IRedemption.PathwayKind.PARTNER, partner)
            );
        }
        accounts = [vm.addr(1), vm.addr(2), vm.addr(3), address(new Accepts()), address(new NoReceiver())];
        access.grantRole(Roles.COMPLIANCE, address(this), 0);
        ids = [
            tokenId(POINTS, 0),
            tokenId(CREDIT, today() + 1),
            tokenId(CREDIT, today() + 30),
            tokenId(GIFT, today() + 2),
            tokenId(4, 0),
            tokenId(55, 0) // unknown class
        ];
        start = vm.getBlockTimestamp();
        handler = new Handler(settlement, rewards, vouchers, badge, minter, partner, accounts, ids);
    }

    function targetContracts() public view returns (address[] memory) {
        return one(address(handler));
    }

    /// @dev All in one, so that each run pays for all.
    function invariant_the_books_are_right() public view {
        for (uint256 i = 0; i < ids.length; ++i) {
            uint256 sum;
            for (uint256 j = 0; j < accounts.length; ++j) {
                sum += rewards.balanceOf(accounts[j], ids[i]);
            }
            eq(rewards.totalSupply(ids[i]), sum, "supply is the sum of balances");
            eq(rewards.balanceOf(accounts[4], ids[i]), 0, "a non-receiver holds nothing");
            eq(rewards.owed(ids[i]), handler.owed(ids[i]), "owed is what open vouchers say");
        }
        for (uint256 i = 0; i < classes.length; ++i) {
            uint256 sum;
            for (uint256 j = 0; j < ids.length; ++j) {
                if (ids[j] >> 16 != classes[i]) continue;
                sum += rewards.totalSupply(ids[j]) + rewards.unclaimed(ids[j]) + handler.gone(ids[j]);
            }
            eq(rewards.issued(classes[i]), sum, "issued is there or gone");
            vm.assertLe(rewards.issued(classes[i]), rewards.cap(classes[i]), "cap");
        }
        // What the whole of the minter's key can do in a class with a limit.
        uint256 most = LIMIT + uint256(LIMIT) * (vm.getBlockTimestamp() - start) / 1 days;
        uint256 back = handler.ordered(tokenId(4, 0));
        vm.assertLe(rewards.issued(4) + back, most, "mint limit");
        eq(handler.broken(), 0, "no promise was seen broken");
    }

    /// What is to be seen kept must be tried: everything goes through now and then, and
    /// the cap and the limit are met.
    function test_the_handler_gets_through() public {
        for (uint256 r = 0; r < 60; ++r) {
            handler.settle(r);
            handler.replay(r);
            handler.claim(r, r % 2 == 0);
            handler.redeem(r, r % 3 == 0);
            handler.relay(r);
            handler.transfer(r, r);
            handler.endVoucher(r, r % 2 == 0);
            handler.screen(r);
            handler.moveTill(r, r % 2 == 0);
            handler.cancel(r);
            handler.sweep(r, r % 4 == 0);
            if (r % 8 == 7) handler.wait(9);
            invariant_the_books_are_right();
        }
        bytes32[13] memory all = [
            bytes32("settle"), "replay", "reverse", "badge", "claim", "redeemClaim", "redeem", "relay", "transfer",
            "refund", "block", "sweep", "full"
        ];
        for (uint256 i = 0; i < all.length; ++i) {
            vm.assertGt(handler.reached(all[i]), 1, string(abi.encodePacked(all[i])));
        }
    }
}
