// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {BadgeTest} from "./Badge.t.sol";
import {Base} from "./utils/Base.sol";
import {RelayedTest} from "./Relayed.t.sol";
import {SettlementTest} from "./Settlement.t.sol";

/// @dev While anybody is blocked nothing goes the quick way. What holds there must hold here.
abstract contract Screened is Base {
    function screen() internal {
        vm.prank(officer);
        rewards.setBlocked(one(address(0xbad)), true);
        vm.prank(officer);
        badge.setBlocked(one(address(0xbad)), true);
    }
}

contract BadgeScreenedTest is Screened, BadgeTest {
    function setUp() public override(Base) {
        super.setUp();
        screen();
    }
}

contract RelayedScreenedTest is Screened, RelayedTest {
    function setUp() public override(Base, RelayedTest) {
        super.setUp();
        screen();
    }
}

contract SettlementScreenedTest is Screened, SettlementTest {
    function setUp() public override(Base) {
        super.setUp();
        screen();
    }
}
