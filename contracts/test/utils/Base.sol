// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Roles} from "../../src/Access.sol";
import {Badge} from "../../src/Badge.sol";
import {Compliance} from "../../src/Compliance.sol";
import {Rewards} from "../../src/Rewards.sol";
import {Settlement} from "../../src/Settlement.sol";
import {Vouchers} from "../../src/Vouchers.sol";
import {Item, Position, Section} from "../../src/Types.sol";
import {Guarded} from "../../src/Guarded.sol";
import {IRedemption} from "../../src/interfaces/IRedemption.sol";
import {IRewards} from "../../src/interfaces/IRewards.sol";
import {ISettlement} from "../../src/interfaces/ISettlement.sol";
import {Vm} from "./Vm.sol";

/// @dev The contracts deployed and wired as in production, this contract being admin.
abstract contract Base {
    Vm internal constant vm = Vm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    uint16 internal constant POINTS = 0;
    uint16 internal constant CREDIT = 2;
    uint16 internal constant GIFT = 7; // transferable
    uint64 internal constant CAP = 1_000_000;
    uint32 internal constant EPOCH_DELAY = 1 days;
    bytes32 internal constant SHOP = "shop";

    address internal minter = address(0xA11CE);
    address internal guardian = address(0x60A4D);
    address internal officer = address(0x0FF1CE);
    address internal verifier = address(0x1D);
    address internal curator = address(0xA47);
    address internal partner = address(0xCAFE);
    address internal alice = address(0x1001);
    address internal bob = address(0x1002);
    address internal carol = address(0x1003);

    AccessManager internal access;
    Rewards internal rewards;
    Badge internal badge;
    Settlement internal settlement;
    Compliance internal compliance;
    Vouchers internal vouchers;

    function setUp() public virtual {
        vm.warp(20_000 days);
        access = AccessManager(create("AccessManager", abi.encode(address(this))));
        rewards = Rewards(
            create("Rewards", abi.encode(access, "https://example.org/{id}.json", "https://example.org/rewards.json"))
        );
        badge = Badge(create("Badge", abi.encode(access, "Guerdon Status", "GSTAT")));
        settlement = Settlement(create("Settlement", abi.encode(access, rewards, badge, EPOCH_DELAY)));
        compliance = Compliance(create("Compliance", abi.encode(access, rewards, badge)));
        vouchers = Vouchers(create("Vouchers", abi.encode(rewards)));
        rewards.connect(address(settlement), address(compliance), address(vouchers));
        badge.setSettlement(address(settlement));
        settlement.setMinter(minter, true);
        wire();
        configure(POINTS, CAP, false);
        configure(CREDIT, CAP, false);
        configure(GIFT, CAP, true);
        open(SHOP, POINTS, 1);
        open(SHOP, CREDIT, 1);
        open(SHOP, GIFT, 1);
        settlement.openEpoch(1, bytes32(uint256(0x70)));
    }

    /// @dev What is tested is what is deployed: the checked-in artefact.
    function create(string memory name, bytes memory args) internal returns (address made) {
        string memory artifact = vm.readFile(string.concat("artifacts/", name, ".json"));
        bytes memory code = bytes.concat(vm.parseJsonBytes(artifact, ".bytecode"), args);
        assembly ("memory-safe") {
            made := create(0, add(code, 32), mload(code))
        }
        vm.assertTrue(made != address(0), name);
    }

    function wire() private {
        address[3] memory pausable = [address(settlement), address(rewards), address(badge)];
        for (uint256 i = 0; i < pausable.length; ++i) {
            access.setTargetFunctionRole(pausable[i], one(Guarded.pause.selector), Roles.GUARDIAN);
        }
        address[3] memory blocking = [address(rewards), address(badge), address(compliance)];
        access.setTargetFunctionRole(blocking[0], one(Guarded.setBlocked.selector), Roles.COMPLIANCE);
        access.setTargetFunctionRole(blocking[1], one(Guarded.setBlocked.selector), Roles.COMPLIANCE);
        access.setTargetFunctionRole(blocking[2], one(Compliance.setBlocked.selector), Roles.COMPLIANCE);
        access.setTargetFunctionRole(address(settlement), one(Settlement.cancelEpoch.selector), Roles.GUARDIAN);
        access.setTargetFunctionRole(address(compliance), one(Compliance.attest.selector), Roles.VERIFIER);
        access.setTargetFunctionRole(address(compliance), one(Compliance.revoke.selector), Roles.VERIFIER);
        access.setTargetFunctionRole(address(badge), one(Badge.publish.selector), Roles.CURATOR);
        access.grantRole(Roles.GUARDIAN, guardian, 0);
        access.grantRole(Roles.COMPLIANCE, officer, 0);
        access.grantRole(Roles.COMPLIANCE, address(compliance), 0);
        access.grantRole(Roles.VERIFIER, verifier, 0);
        access.grantRole(Roles.CURATOR, curator, 0);
    }

    function configure(uint16 class, uint64 cap, bool transferable) internal {
        rewards.configureClass(class, terms(cap, transferable));
    }

    function terms(uint64 cap, bool transferable) internal pure returns (IRewards.Terms memory) {
        return IRewards.Terms(cap, 0, 0, IRewards.Kind.POINTS, transferable, false);
    }

    /// @dev A discount pathway without end.
    function open(bytes32 path, uint16 class, uint64 price) internal {
        rewards.setPathway(
            path,
            class,
            IRedemption.Pathway(price, type(uint64).max, 0, IRedemption.PathwayKind.DISCOUNT, address(0))
        );
    }

    // ------------------------------------------------------------------ making

    function word(address to, uint64 amount, uint16 class, uint16 day) internal pure returns (uint256) {
        return uint256(uint160(to)) << 96 | uint256(amount) << 32 | uint256(class) << 16 | day;
    }

    function badgeWord(address to, uint8 tier, uint32 purchases) internal pure returns (uint256) {
        return word(to, uint64(purchases) << 8 | tier, Item.BADGE, 0);
    }

    function list(uint256 a) internal pure returns (uint256[] memory l) {
        l = new uint256[](1);
        l[0] = a;
    }

    function list(uint256 a, uint256 b) internal pure returns (uint256[] memory l) {
        l = new uint256[](2);
        (l[0], l[1]) = (a, b);
    }

    function list(uint256 a, uint256 b, uint256 c) internal pure returns (uint256[] memory l) {
        l = new uint256[](3);
        (l[0], l[1], l[2]) = (a, b, c);
    }

    function pos(uint64 offset, uint32 ordinal) internal pure returns (Position memory) {
        return Position(offset, ordinal);
    }

    function section(uint32 partition, Position memory from, Position memory to, uint256[] memory items)
        internal
        pure
        returns (Section memory)
    {
        return Section(1, partition, from, to, bytes32(uint256(0xfeed)), 0, items);
    }

    function settle(Section memory s) internal {
        Section[] memory all = new Section[](1);
        all[0] = s;
        vm.prank(minter);
        settlement.settle(all);
    }

    function settle(Section memory a, Section memory b) internal {
        Section[] memory all = new Section[](2);
        (all[0], all[1]) = (a, b);
        vm.prank(minter);
        settlement.settle(all);
    }

    /// @dev As the settlement contract would.
    function grant(uint256[] memory items) internal returns (bytes memory) {
        vm.prank(address(settlement));
        return rewards.grant(items);
    }

    function grantBadges(uint256[] memory items) internal returns (bytes memory) {
        vm.prank(address(settlement));
        return badge.grant(items);
    }

    function one(bytes4 selector) internal pure returns (bytes4[] memory l) {
        l = new bytes4[](1);
        l[0] = selector;
    }

    function one(address account) internal pure returns (address[] memory l) {
        l = new address[](1);
        l[0] = account;
    }

    function today() internal view returns (uint16) {
        return uint16(vm.getBlockTimestamp() / 1 days);
    }

    function tokenId(uint16 class, uint16 day) internal pure returns (uint256) {
        return uint256(class) << 16 | day;
    }

    // ---------------------------------------------------------------- checking

    function eq(uint256 a, uint256 b, string memory what) internal pure {
        vm.assertEq(a, b, what);
    }

    function expectReasons(bytes memory got, bytes memory want) internal pure {
        vm.assertEq(keccak256(got), keccak256(want), "reasons");
    }

    function expectWatermark(uint32 partition, uint64 offset, uint32 ordinal) internal view {
        (uint64 o, uint32 n) = settlement.watermark(1, partition);
        eq(o, offset, "offset");
        eq(n, ordinal, "ordinal");
    }

    function count(Vm.Log[] memory logs, bytes32 topic) internal pure returns (uint256 n) {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == topic) ++n;
        }
    }

    function find(Vm.Log[] memory logs, bytes32 topic) internal pure returns (Vm.Log memory) {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == topic) return logs[i];
        }
        revert("no such log");
    }

    /// @dev Of the first Settled event.
    function settledCounts(Vm.Log[] memory logs) internal pure returns (uint32 minted, uint32 refused) {
        Vm.Log memory log = find(logs, ISettlement.Settled.selector);
        (,,, minted, refused) = abi.decode(log.data, (Position, Position, bytes32, uint32, uint32));
    }

    /// @dev Of the first Refused event.
    function firstRefusal(Vm.Log[] memory logs) internal pure returns (uint256 item, uint8 reason) {
        return abi.decode(find(logs, ISettlement.Refused.selector).data, (uint256, uint8));
    }
}
