// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ERC1155} from "@openzeppelin/contracts/token/ERC1155/ERC1155.sol";
import {IERC1155Receiver} from "@openzeppelin/contracts/token/ERC1155/IERC1155Receiver.sol";
import {Context} from "@openzeppelin/contracts/utils/Context.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Guarded} from "./Guarded.sol";
import {Item, Reason, TokenId} from "./Types.sol";
import {IRewards} from "./interfaces/IRewards.sol";

/// @notice See IRewards.
/// @dev Invariants: totalSupply(id) = Σ balances of id; Σ totalSupply over a class
/// ≤ issued(class) ≤ cap(class); issued never falls.
contract Rewards is ERC1155, Guarded, ReentrancyGuardTransient, IRewards {
    using Item for uint256;
    using TokenId for uint256;

    /// @notice Gas a recipient's onERC1155Received gets, at most.
    uint256 public constant RECEIVER_GAS = 50_000;
    /// @dev Gas of a mint to a contract: the receiver's, two new slots, the rest.
    uint256 private constant MINT_GAS = RECEIVER_GAS + 150_000;

    struct Class {
        uint64 cap;
        uint64 issued;
        bool exists;
        bool transferable;
    }

    /// @dev A run of items with equal ids, held in memory until it is written.
    struct Run {
        uint256 id;
        uint256 minted; // not yet written
        uint256 room; // what the cap leaves after `minted`
        uint8 refuse; // reason that holds for the whole run
        bool open;
    }

    mapping(uint16 class => Class) private _classes;
    mapping(uint256 id => uint256) private _supply;
    /// @dev The granting caller, while grant calls itself.
    address private transient _operator;

    constructor(address manager, string memory uri_) ERC1155(uri_) AccessManaged(manager) {}

    // ------------------------------------------------------------------ terms

    /// @inheritdoc IRewards
    function configureClass(uint16 class, uint64 newCap, bool transferable) external restricted {
        if (class == Item.BADGE) revert InvalidClass(class);
        Class storage c = _classes[class];
        if (newCap < c.issued) revert CapBelowIssued(class, newCap, c.issued);
        (c.cap, c.exists, c.transferable) = (newCap, true, transferable);
        emit ClassConfigured(class, newCap, transferable);
    }

    /// @notice Replaces the metadata URI of all tokens. ADMIN.
    function setURI(string calldata newURI) external restricted {
        _setURI(newURI);
    }

    // ------------------------------------------------------------------ grant

    /// @inheritdoc IRewards
    function grant(uint256[] calldata items) external restricted nonReentrant returns (bytes memory reasons) {
        if (paused()) return Reason.all(items.length, Reason.PAUSED);
        reasons = new bytes(items.length);
        bool screening = _anyBlocked();
        Run memory run;
        uint256[] memory ids = new uint256[](1);
        uint256[] memory amounts = new uint256[](1);
        for (uint256 i = 0; i < items.length; ++i) {
            uint256 item = items[i];
            if (!run.open || run.id != item.id()) {
                _flush(run);
                _open(run, item.id());
            }
            uint8 reason = _refusal(run, item, screening);
            if (reason != Reason.NONE) {
                reasons[i] = bytes1(reason);
                continue;
            }
            address to = item.to();
            uint64 amount = item.amount();
            if (to.code.length == 0) {
                (ids[0], amounts[0]) = (run.id, amount);
                super._update(address(0), to, ids, amounts);
                run.minted += amount;
                run.room -= amount;
            } else {
                // The receiver runs code: let it see, and let us reread, written state.
                _flush(run);
                run.open = false;
                if (!_tryMintToContract(to, run.id, amount)) reasons[i] = bytes1(Reason.RECEIVER);
            }
        }
        _flush(run);
    }

    function _open(Run memory run, uint256 id) private view {
        Class storage c = _classes[id.classOf()];
        (run.id, run.open, run.room) = (id, true, c.cap - c.issued);
        run.refuse = !c.exists ? Reason.UNKNOWN_CLASS : id.expired() ? Reason.EXPIRED : Reason.NONE;
    }

    function _refusal(Run memory run, uint256 item, bool screening) private view returns (uint8) {
        if (run.refuse != Reason.NONE) return run.refuse;
        if (item.to() == address(0)) return Reason.RECEIVER;
        if (item.amount() == 0) return Reason.INELIGIBLE;
        if (screening && blocked(item.to())) return Reason.BLOCKED;
        return item.amount() > run.room ? Reason.CAP : Reason.NONE;
    }

    function _flush(Run memory run) private {
        if (run.minted == 0) return;
        _issue(run.id, run.minted);
        run.minted = 0;
    }

    /// @dev The caller has compared with the cap, which fits 64 bits.
    function _issue(uint256 id, uint256 amount) private {
        _supply[id] += amount;
        _classes[id.classOf()].issued += uint64(amount);
    }

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
        _issue(id, amount);
        (uint256[] memory ids, uint256[] memory amounts) = _pair(id, amount);
        super._update(address(0), to, ids, amounts);
        if (!_accepts(to, id, amount)) revert ERC1155InvalidReceiver(to);
    }

    /// @dev Asks the receiver with bounded gas and reads one word of the answer,
    /// whatever its length.
    function _accepts(address to, uint256 id, uint256 amount) private returns (bool) {
        bytes memory ask =
            abi.encodeCall(IERC1155Receiver.onERC1155Received, (_msgSender(), address(0), id, amount, ""));
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

    // ---------------------------------------------------------- redeem, expire

    /// @inheritdoc IRewards
    function redeem(uint256 id, uint256 amount, bytes32 path) external {
        if (amount == 0) revert ZeroAmount();
        if (id.expired()) revert TokenExpired(id);
        _burn(msg.sender, id, amount);
        emit Redeemed(msg.sender, id, amount, path);
    }

    /// @inheritdoc IRewards
    function sweepExpired(address[] calldata owners, uint256 id) external {
        if (!id.expired()) revert TokenNotExpired(id);
        _requireNotPaused();
        for (uint256 i = 0; i < owners.length; ++i) {
            uint256 amount = balanceOf(owners[i], id);
            if (amount == 0) continue;
            (uint256[] memory ids, uint256[] memory amounts) = _pair(id, amount);
            super._update(owners[i], address(0), ids, amounts);
            _supply[id] -= amount;
            emit Breakage(owners[i], id, amount);
        }
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IRewards
    function issued(uint16 class) external view returns (uint64) {
        return _classes[class].issued;
    }

    /// @inheritdoc IRewards
    function cap(uint16 class) external view returns (uint64) {
        return _classes[class].cap;
    }

    /// @inheritdoc IRewards
    function totalSupply(uint256 id) external view returns (uint256) {
        return _supply[id];
    }

    /// @inheritdoc IRewards
    function redeemableBalanceOf(address owner, uint256 id) external view returns (uint256) {
        return id.expired() ? 0 : balanceOf(owner, id);
    }

    /// @inheritdoc IRewards
    function locked(uint256 id) public view returns (bool) {
        return !_classes[id.classOf()].transferable;
    }

    // --------------------------------------------------------------- internal

    /// @dev All movement that a holder starts comes here; grants and sweeps call
    /// the parent's. Burns lower supply; transfers need an unlocked, unexpired class.
    function _update(address from, address to, uint256[] memory ids, uint256[] memory values) internal override {
        _requireNotPaused();
        _requireNotBlocked(from);
        _requireNotBlocked(to);
        super._update(from, to, ids, values);
        for (uint256 i = 0; i < ids.length; ++i) {
            uint256 id = ids[i];
            if (to == address(0)) {
                _supply[id] -= values[i];
            } else {
                if (locked(id)) revert TransferLocked(id);
                if (id.expired()) revert TokenExpired(id);
            }
        }
    }

    /// @dev Names the granting caller as operator while grant calls itself.
    function _msgSender() internal view override(Context) returns (address) {
        return msg.sender == address(this) ? _operator : msg.sender;
    }

    function _pair(uint256 id, uint256 amount) private pure returns (uint256[] memory ids, uint256[] memory amounts) {
        (ids, amounts) = (new uint256[](1), new uint256[](1));
        (ids[0], amounts[0]) = (id, amount);
    }
}
