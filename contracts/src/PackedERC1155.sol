// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC1155Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC1155} from "@openzeppelin/contracts/token/ERC1155/IERC1155.sol";
import {IERC1155MetadataURI} from "@openzeppelin/contracts/token/ERC1155/extensions/IERC1155MetadataURI.sol";
import {ERC1155Utils} from "@openzeppelin/contracts/token/ERC1155/utils/ERC1155Utils.sol";
import {ERC165, IERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";

/// @notice ERC-1155 whose balance shares a slot with what else a grant or a relayed
/// redemption must write. Transfers behave as OpenZeppelin's, which
/// test/Differential.t.sol holds it to.
/// @dev Amounts fit 64 bits because what is ever issued of a class does, and no
/// balance exceeds what was issued: additions to a balance cannot overflow.
abstract contract PackedERC1155 is ERC165, IERC1155MetadataURI, IERC1155Errors {
    /// @param balance What the owner has.
    /// @param earned All that was ever granted to it and not reversed.
    /// @param shortfall What reversals could not take any more.
    /// @param nonce Of the owner's next relayed redemption of this token.
    struct Holding {
        uint64 balance;
        uint64 earned;
        uint64 shortfall;
        uint64 nonce;
    }

    /// @param total Σ balances.
    /// @param unclaimed Set aside for claims, in nobody's balance.
    /// @param owed Redeemed at partners and not yet delivered: may come back.
    struct Supply {
        uint64 total;
        uint64 unclaimed;
        uint64 owed;
    }

    mapping(uint256 id => mapping(address owner => Holding)) internal _holdings;
    mapping(uint256 id => Supply) internal _supplies;
    mapping(address owner => mapping(address operator => bool)) private _approvals;
    string private _uri;

    // ------------------------------------------------------------------ views

    /// @inheritdoc IERC1155
    function balanceOf(address owner, uint256 id) public view returns (uint256) {
        return _holdings[id][owner].balance;
    }

    /// @inheritdoc IERC1155
    function balanceOfBatch(address[] calldata owners, uint256[] calldata ids)
        external
        view
        returns (uint256[] memory balances)
    {
        if (owners.length != ids.length) revert ERC1155InvalidArrayLength(ids.length, owners.length);
        balances = new uint256[](ids.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            balances[i] = balanceOf(owners[i], ids[i]);
        }
    }

    /// @inheritdoc IERC1155
    function isApprovedForAll(address owner, address operator) public view returns (bool) {
        return _approvals[owner][operator];
    }

    /// @inheritdoc IERC1155MetadataURI
    function uri(uint256) external view returns (string memory) {
        return _uri;
    }

    function supportsInterface(bytes4 id) public view virtual override(ERC165, IERC165) returns (bool) {
        return id == type(IERC1155).interfaceId || id == type(IERC1155MetadataURI).interfaceId
            || super.supportsInterface(id);
    }

    // -------------------------------------------------------------- transfers

    /// @inheritdoc IERC1155
    function setApprovalForAll(address operator, bool approved) external {
        if (operator == address(0)) revert ERC1155InvalidOperator(operator);
        _approvals[msg.sender][operator] = approved;
        emit ApprovalForAll(msg.sender, operator, approved);
    }

    /// @inheritdoc IERC1155
    function safeTransferFrom(address from, address to, uint256 id, uint256 value, bytes calldata data) external {
        _checkParties(from, to);
        _move(from, to, id, value);
        emit TransferSingle(msg.sender, from, to, id, value);
        ERC1155Utils.checkOnERC1155Received(msg.sender, from, to, id, value, data);
    }

    /// @inheritdoc IERC1155
    function safeBatchTransferFrom(
        address from,
        address to,
        uint256[] calldata ids,
        uint256[] calldata values,
        bytes calldata data
    ) external {
        _checkParties(from, to);
        if (ids.length != values.length) revert ERC1155InvalidArrayLength(ids.length, values.length);
        for (uint256 i = 0; i < ids.length; ++i) {
            _move(from, to, ids[i], values[i]);
        }
        if (ids.length == 1) {
            emit TransferSingle(msg.sender, from, to, ids[0], values[0]);
            ERC1155Utils.checkOnERC1155Received(msg.sender, from, to, ids[0], values[0], data);
        } else {
            emit TransferBatch(msg.sender, from, to, ids, values);
            ERC1155Utils.checkOnERC1155BatchReceived(msg.sender, from, to, ids, values, data);
        }
    }

    function _checkParties(address from, address to) private view {
        if (from != msg.sender && !isApprovedForAll(from, msg.sender)) {
            revert ERC1155MissingApprovalForAll(msg.sender, from);
        }
        if (to == address(0)) revert ERC1155InvalidReceiver(to);
        _checkTransfer(from, to);
    }

    function _move(address from, address to, uint256 id, uint256 value) private {
        _checkTransferable(id);
        uint256 balance = balanceOf(from, id);
        if (value > balance) revert ERC1155InsufficientBalance(from, balance, value, id);
        unchecked {
            _holdings[id][from].balance -= uint64(value);
            _holdings[id][to].balance += uint64(value);
        }
    }

    /// @dev Reverts unless accounts may move tokens at all.
    function _checkTransfer(address from, address to) internal view virtual;

    /// @dev Reverts unless this token may move.
    function _checkTransferable(uint256 id) internal view virtual;

    // ----------------------------------------------------------- mint and burn

    /// @dev Where the holdings of `id` hang.
    function _holdingsOf(uint256 id) internal pure returns (uint256 base) {
        assembly ("memory-safe") {
            mstore(0, id)
            mstore(0x20, _holdings.slot)
            base := keccak256(0, 0x40)
        }
    }

    /// @dev Of one owner among the holdings at `base`.
    function _holdingSlot(uint256 base, address owner) internal pure returns (uint256 slot) {
        assembly ("memory-safe") {
            mstore(0, owner)
            mstore(0x20, base)
            slot := keccak256(0, 0x40)
        }
    }

    /// @dev A Holding in one word.
    function _load(uint256 slot) internal view returns (uint256 word) {
        assembly ("memory-safe") {
            word := sload(slot)
        }
    }

    function _store(uint256 slot, uint256 word) internal {
        assembly ("memory-safe") {
            sstore(slot, word)
        }
    }

    /// @dev Adds to a balance and to what was earned; the caller accounts for the
    /// supply. Costs one slot and the log.
    function _credit(uint256 base, address operator, address to, uint256 id, uint256 amount) internal {
        uint256 slot = _holdingSlot(base, to);
        // Holding: balance in bits 0 to 63, earned in 64 to 127.
        unchecked {
            _store(slot, _load(slot) + (amount | amount << 64));
        }
        emit TransferSingle(operator, address(0), to, id, amount);
    }

    /// @dev Adds to a balance what was issued before, and asks the owner if it has code.
    function _give(address owner, uint256 id, uint256 amount) internal {
        _holdings[id][owner].balance += uint64(amount);
        _supplies[id].total += uint64(amount);
        emit TransferSingle(msg.sender, address(0), owner, id, amount);
        ERC1155Utils.checkOnERC1155Received(msg.sender, address(0), owner, id, amount, "");
    }

    /// @dev Takes from a balance that the caller has compared; amount fits 64 bits then.
    function _debit(Holding storage h, address owner, uint256 id, uint256 amount) internal {
        h.balance -= uint64(amount);
        _supplies[id].total -= uint64(amount);
        emit TransferSingle(msg.sender, owner, address(0), id, amount);
    }

    function _setURI(string memory newURI) internal {
        _uri = newURI;
    }
}
