// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC1155Receiver} from "@openzeppelin/contracts/token/ERC1155/IERC1155Receiver.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ClassWord} from "./ClassWord.sol";
import {Guarded} from "./Guarded.sol";
import {PackedERC1155} from "./PackedERC1155.sol";
import {Item, Reason, TokenId} from "./Types.sol";
import {IRewards} from "./interfaces/IRewards.sol";

/// @notice How tokens come to be and how the issuer takes them back.
/// @dev Invariants: totalSupply(id) = Σ balances of id; Σ (totalSupply + unclaimed) over
/// a class ≤ issued(class) ≤ cap(class); issued never falls.
abstract contract Issuance is PackedERC1155, Guarded, ReentrancyGuardTransient, IRewards {
    using ClassWord for uint256;
    using Item for uint256;
    using TokenId for uint256;

    /// @notice Gas a recipient's onERC1155Received gets, at most.
    uint256 public constant RECEIVER_GAS = 50_000;
    /// @notice The most of a redeemed amount by which a cap may fall, in 1/10,000.
    uint16 public constant MAX_BURN_BPS = 1_000;
    /// @dev Gas of a mint to a contract: the receiver's, two new slots, the rest.
    uint256 private constant MINT_GAS = RECEIVER_GAS + 150_000;

    /// @dev A run of items with equal ids, held in memory until it is written.
    struct Run {
        uint256 id;
        uint256 base; // of its holdings
        uint256 room; // the least of what cap and limit leave after the next two
        uint256 capRoom; // what the cap alone left when the run was opened or written
        uint256 moved; // into balances (or, in a reversal, out of them), not yet written
        uint256 reserved; // set aside for claims (or, in a reversal, ordered back), not yet written
        uint8 refuse; // reason that holds for the whole run
        bool screening;
    }

    mapping(uint16 class => uint256 classWord) internal _classes;
    /// @dev The granting caller, while grant calls itself.
    address private transient _operator;

    // ------------------------------------------------------------------ terms

    /// @inheritdoc IRewards
    function configureClass(uint16 class, Terms calldata t) external restricted {
        if (class >= Item.LAST) revert InvalidClass(class);
        if (t.mintBps > ClassWord.BPS || t.burnBps > MAX_BURN_BPS) revert InvalidTerms(class);
        uint256 c = _classes[class];
        // What was granted, and how it redeems, is of that kind.
        if (c & ClassWord.EXISTS != 0 && uint8(t.kind) != c.kind()) revert InvalidTerms(class);
        if (t.cap < c.issued()) revert CapBelowIssued(class, t.cap, c.issued());
        uint256 flags =
            (t.transferable ? ClassWord.TRANSFERABLE : 0) | (t.limited ? ClassWord.LIMITED : 0);
        c = c.withTerms(t.cap, t.mintBps, t.burnBps, uint8(t.kind), flags);
        if (_atTill(_gate, uint256(class) << 16) && !c.plain()) revert AtTill(class);
        _classes[class] = c;
        emit ClassConfigured(class, t);
    }

    /// @inheritdoc IRewards
    function termsOf(uint16 class) external view returns (Terms memory) {
        uint256 c = _classes[class];
        return Terms(
            c.cap(),
            c.mintBps(),
            c.burnBps(),
            Kind(c.kind()),
            c & ClassWord.TRANSFERABLE != 0,
            c & ClassWord.LIMITED != 0
        );
    }

    /// @inheritdoc IRewards
    function mintable(uint16 class) external view returns (uint256) {
        return _classes[class].limitRoom();
    }

    /// @dev Redemption makes what is left of the cap smaller. `c` is the class's word.
    function _shrink(uint16 class, uint256 c, uint256 redeemed) internal {
        uint256 shrunk = c.shrink(redeemed);
        if (shrunk == c) return;
        _classes[class] = shrunk;
        emit CapShrunk(class, shrunk.cap());
    }

    // ------------------------------------------------------------------ grant

    /// @inheritdoc IRewards
    function grant(uint256[] calldata items) external nonReentrant returns (bytes memory reasons) {
        uint256 gate = _gateForSettlement();
        if (gate & PAUSED != 0) return Reason.all(items.length, Reason.PAUSED);
        reasons = new bytes(items.length);
        Run memory run;
        run.screening = gate & SCREENING != 0;
        uint256 i = 0;
        while (i < items.length) {
            run.id = items[i].id();
            i = items[i].reverses() ? _reverseRun(run, items, i, reasons) : _grantRun(run, items, i, reasons);
        }
    }

    function _grantRun(Run memory run, uint256[] calldata items, uint256 i, bytes memory reasons)
        private
        returns (uint256)
    {
        _open(run);
        bool plain = run.refuse == Reason.NONE && !run.screening;
        while (true) {
            if (plain) i = _mintPlain(run, items, i);
            if (i == items.length) break;
            uint256 item = items[i];
            if (item.id() != run.id) break;
            uint8 reason = _grantItem(run, item);
            if (reason != Reason.NONE) reasons[i] = bytes1(reason);
            ++i;
        }
        _write(run);
        return i;
    }

    /// @dev Mints items from i on as long as nothing is special about them: in the run, an
    /// amount within room, to a wallet without code. Returns the first that is not so.
    /// It does what _grantItem does, in some 250 gas above what must be read, written
    /// and logged, and is where nearly all items of a batch go.
    function _mintPlain(Run memory run, uint256[] calldata items, uint256 i) private returns (uint256) {
        (uint256 id, uint256 base, uint256 room) = (run.id, run.base, run.room);
        bytes32 topic = TransferSingle.selector;
        assembly ("memory-safe") {
            let place := add(items.offset, shl(5, i))
            let end := add(items.offset, shl(5, items.length))
            for {} lt(place, end) { place := add(place, 32) } {
                let item := calldataload(place)
                if xor(and(item, 0xffffffff), id) { break }
                let amount := and(shr(32, item), 0xffffffffffffffff)
                let to := shr(96, item)
                if or(or(iszero(amount), iszero(to)), gt(amount, room)) { break }
                if extcodesize(to) { break }
                room := sub(room, amount)
                mstore(0, to)
                mstore(0x20, base)
                let slot := keccak256(0, 0x40)
                // Holding: balance in bits 0 to 63, earned in 64 to 127.
                sstore(slot, add(sload(slot), or(amount, shl(64, amount))))
                mstore(0, id)
                mstore(0x20, amount)
                log4(0, 0x40, topic, caller(), 0, to)
            }
            i := shr(5, sub(place, items.offset))
        }
        run.moved += run.room - room;
        run.room = room;
        return i;
    }

    /// @dev Reads what holds for all items of the run.
    function _open(Run memory run) private view {
        uint256 id = run.id;
        uint256 c = _classes[id.classOf()];
        run.base = _holdingsOf(id);
        run.refuse = c & ClassWord.EXISTS == 0
            ? Reason.UNKNOWN_CLASS
            : id.expired()
                ? Reason.EXPIRED
                : id.dayOf() == 0 && c.kind() == uint8(Kind.CREDIT) ? Reason.INELIGIBLE : Reason.NONE;
        uint256 limit = c.limitRoom();
        run.capRoom = c.room();
        run.room = limit < run.capRoom ? limit : run.capRoom;
    }

    function _grantItem(Run memory run, uint256 item) private returns (uint8) {
        if (run.refuse != Reason.NONE) return run.refuse;
        uint256 amount = item.amount();
        if (amount == 0) return Reason.INELIGIBLE;
        if (amount > run.room) {
            return amount > run.capRoom - run.moved - run.reserved ? Reason.CAP : Reason.MINT_LIMIT;
        }
        address to = item.to();
        if (to == address(0)) {
            run.room -= amount;
            run.reserved += amount;
            emit Reserved(run.id, amount);
            return Reason.NONE;
        }
        if (run.screening && blocked(to)) return Reason.BLOCKED;
        if (to.code.length == 0) {
            run.room -= amount;
            run.moved += amount;
            _credit(run.base, msg.sender, to, run.id, amount);
            return Reason.NONE;
        }
        // The receiver runs code: let it see, and let us reread, written state.
        _write(run);
        bool accepted = _tryMintToContract(to, run.id, uint64(amount));
        _open(run);
        return accepted ? Reason.NONE : Reason.RECEIVER;
    }

    function _write(Run memory run) private {
        (uint256 moved, uint256 reserved) = (run.moved, run.reserved);
        if (moved + reserved == 0) return;
        (run.moved, run.reserved) = (0, 0);
        _issue(run.id.classOf(), moved + reserved);
        if (reserved != 0) _setAside(run.id, reserved);
        unchecked {
            if (moved != 0) _supplies[run.id].total += uint64(moved);
        }
    }

    // -------------------------------------------------------------- set aside

    /// @dev Above Guarded's flags the gate holds the till: its class plus one, or 0 (16
    /// bits, from 176), and what is set aside of that class's id without expiry (64, from
    /// 192). Of other ids that lies with their supply.
    uint256 internal constant TILL = uint256(type(uint16).max) << 176;
    uint256 internal constant TILL_WORD = uint256(type(uint80).max) << 176;

    function _atTill(uint256 gate, uint256 id) internal pure returns (bool) {
        unchecked {
            return gate >> 160 & 0xffff0000 == id + 0x10000;
        }
    }

    /// @dev Cannot overflow: what is set aside was issued.
    function _setAside(uint256 id, uint256 amount) private {
        uint256 gate = _gate;
        unchecked {
            if (_atTill(gate, id)) _gate = gate + (amount << 192);
            else _supplies[id].unclaimed += uint64(amount);
        }
    }

    /// @dev The caller has compared with cap and limit.
    function _issue(uint16 class, uint256 amount) private {
        _classes[class] = _classes[class].issue(amount);
    }

    // ------------------------------------------------------ wallets with code

    /// @dev Mint and acceptance happen in a call of their own, so that a refusal
    /// leaves no trace, logs included. Costs a refused receiver's batch ≤ MINT_GAS.
    function _tryMintToContract(address to, uint256 id, uint64 amount) private returns (bool accepted) {
        // With less the receiver would be starved by us, not refused by itself.
        if (gasleft() < MINT_GAS + MINT_GAS / 63 + 10_000) revert InsufficientGas();
        _operator = msg.sender;
        try this.mintToContract{gas: MINT_GAS}(to, id, amount) {
            accepted = true;
        } catch {}
        _operator = address(0);
    }

    /// @dev Called by this contract alone.
    function mintToContract(address to, uint256 id, uint64 amount) external {
        if (msg.sender != address(this)) revert OnlySelf();
        _issue(id.classOf(), amount);
        _supplies[id].total += amount;
        _credit(_holdingsOf(id), _operator, to, id, amount);
        if (!_accepts(to, id, amount)) revert ERC1155InvalidReceiver(to);
    }

    /// @dev Asks the receiver with bounded gas and reads one word of the answer,
    /// whatever its length.
    function _accepts(address to, uint256 id, uint256 amount) private returns (bool) {
        bytes memory ask =
            abi.encodeCall(IERC1155Receiver.onERC1155Received, (_operator, address(0), id, amount, ""));
        bool ok;
        bytes32 answer;
        uint256 size;
        assembly ("memory-safe") {
            ok := call(RECEIVER_GAS, to, 0, add(ask, 32), mload(ask), 0, 32)
            size := returndatasize()
            answer := mload(0)
        }
        return ok && size >= 32 && answer == bytes32(IERC1155Receiver.onERC1155Received.selector);
    }

    // --------------------------------------------------------------- reversal

    function _reverseRun(Run memory run, uint256[] calldata items, uint256 i, bytes memory reasons)
        private
        returns (uint256)
    {
        uint256 flagged = run.id;
        uint256 id = flagged ^ (uint256(Item.REVERSAL) << 16);
        uint256 c = _classes[id.classOf()];
        run.room = c.limitRoom();
        bool exists = c & ClassWord.EXISTS != 0;
        do {
            uint256 item = items[i];
            if (item.id() != flagged) break;
            uint8 reason = exists ? _reverse(run, item.to(), id, item.amount()) : Reason.UNKNOWN_CLASS;
            if (reason != Reason.NONE) reasons[i] = bytes1(reason);
        } while (++i < items.length);
        if (run.reserved != 0) _classes[id.classOf()] = c.use(run.reserved);
        if (run.moved != 0) _supplies[id].total -= uint64(run.moved);
        (run.moved, run.reserved) = (0, 0);
        return i;
    }

    /// @dev Takes what is there, from the balance and from what was earned. Neither a
    /// block nor expiry stops it; the limit does, as it would a mint: of what is ordered
    /// back, for what is not there is taken from what was earned and becomes owed.
    function _reverse(Run memory run, address owner, uint256 id, uint256 amount) private returns (uint8) {
        if (amount == 0) return Reason.INELIGIBLE;
        if (amount > run.room) return Reason.MINT_LIMIT;
        Holding storage h = _holdings[id][owner];
        Holding memory was = h;
        uint256 taken = amount < was.balance ? amount : was.balance;
        uint256 short = amount - taken;
        unchecked {
            run.room -= amount;
            run.reserved += amount;
            run.moved += taken;
            was.balance -= uint64(taken);
            was.earned -= uint64(amount < was.earned ? amount : was.earned);
            uint256 owed = uint256(was.shortfall) + short;
            was.shortfall = owed > type(uint64).max ? type(uint64).max : uint64(owed);
        }
        (h.balance, h.earned, h.shortfall) = (was.balance, was.earned, was.shortfall);
        if (taken != 0) emit TransferSingle(msg.sender, owner, address(0), id, taken);
        emit Reversed(owner, id, amount, short);
        return short == 0 ? Reason.NONE : Reason.SHORTFALL;
    }
}
