// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Claims} from "./Claims.sol";
import {ClassWord} from "./ClassWord.sol";
import {TokenId} from "./Types.sol";
import {ICompliance} from "./interfaces/ICompliance.sol";
import {IVouchers} from "./interfaces/IVouchers.sol";
import {IRewards} from "./interfaces/IRewards.sol";

/// @notice See IRewards, IRedemption and IClaims.
contract Rewards is Claims {
    using ClassWord for uint256;
    using TokenId for uint256;

    string private _contractURI;

    constructor(address manager, string memory uri_, string memory contractURI_)
        AccessManaged(manager)
        EIP712("Guerdon Rewards", "1")
    {
        _setURI(uri_);
        _contractURI = contractURI_;
    }

    // ------------------------------------------------------------------ governed

    /// @inheritdoc IRewards
    function connect(address settlement_, address compliance_, address vouchers_) external restricted {
        _connect(settlement_);
        compliance = ICompliance(compliance_);
        vouchers = IVouchers(vouchers_);
        emit Connected(settlement_, compliance_, vouchers_);
    }

    /// @inheritdoc IRewards
    function setURI(string calldata newURI) external restricted {
        _setURI(newURI);
    }

    /// @inheritdoc IRewards
    function setContractURI(string calldata newURI) external restricted {
        _contractURI = newURI;
        emit ContractURIUpdated();
    }

    // ------------------------------------------------------------ cancel, expire

    /// @inheritdoc IRewards
    function cancel(uint256 id, uint256 amount) external {
        _requireNotPaused();
        Holding storage h = _holdings[id][msg.sender];
        if (amount > h.balance) revert ERC1155InsufficientBalance(msg.sender, h.balance, amount, id);
        _debit(h, msg.sender, id, amount);
        emit Cancelled(msg.sender, id, amount);
    }

    /// @inheritdoc IRewards
    function sweepExpired(address[] calldata owners, uint256 id) external {
        if (!id.expired()) revert TokenNotExpired(id);
        _requireNotPaused();
        for (uint256 i = 0; i < owners.length; ++i) {
            address owner = owners[i];
            uint256 amount;
            if (owner == address(0)) {
                amount = _supplies[id].unclaimed;
                _supplies[id].unclaimed = 0;
            } else {
                Holding storage h = _holdings[id][owner];
                amount = h.balance;
                if (amount != 0) _debit(h, owner, id, amount);
            }
            if (amount != 0) emit Breakage(owner, id, amount);
        }
    }

    // ---------------------------------------------------------------- transfers

    function _checkTransfer(address from, address to) internal view override {
        _requireNotPaused();
        _requireNotBlocked(from);
        _requireNotBlocked(to);
        _requireNotBlocked(msg.sender);
    }

    function _checkTransferable(uint256 id) internal view override {
        if (locked(id)) revert TransferLocked(id);
        if (id.expired()) revert TokenExpired(id);
    }

    // -------------------------------------------------------------------- views

    /// @inheritdoc IRewards
    function issued(uint16 class) external view returns (uint64) {
        return _classes[class].issued();
    }

    /// @inheritdoc IRewards
    function cap(uint16 class) external view returns (uint64) {
        return _classes[class].cap();
    }

    /// @inheritdoc IRewards
    function totalSupply(uint256 id) external view returns (uint256) {
        return _supplies[id].total;
    }

    /// @inheritdoc IRewards
    function earnedOf(address owner, uint256 id) external view returns (uint256) {
        return _holdings[id][owner].earned;
    }

    /// @inheritdoc IRewards
    function shortfallOf(address owner, uint256 id) external view returns (uint256) {
        return _holdings[id][owner].shortfall;
    }

    /// @inheritdoc IRewards
    function redeemableBalanceOf(address owner, uint256 id) external view returns (uint256) {
        return id.expired() ? 0 : balanceOf(owner, id);
    }

    /// @inheritdoc IRewards
    function locked(uint256 id) public view returns (bool) {
        return _classes[id.classOf()] & ClassWord.TRANSFERABLE == 0;
    }

    /// @inheritdoc IRewards
    function contractURI() external view returns (string memory) {
        return _contractURI;
    }
}
