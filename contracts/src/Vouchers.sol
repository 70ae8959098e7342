// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IRedemption} from "./interfaces/IRedemption.sol";
import {IVouchers} from "./interfaces/IVouchers.sol";

/// @notice See IVouchers.
/// @dev What it gives back was burned when it was told of it, and once: a voucher is
/// deleted before either end. So it cannot make more than Rewards destroyed.
contract Vouchers is IVouchers {
    IRedemption public immutable rewards;
    uint256 public issued;
    mapping(uint256 voucher => Voucher) private _vouchers;

    constructor(IRedemption rewards_) {
        rewards = rewards_;
    }

    /// @inheritdoc IVouchers
    function issue(address partner, address owner, uint256 id, uint64 amount, uint64 fulfilBy) external {
        if (msg.sender != address(rewards)) revert OnlyRewards(msg.sender);
        uint256 voucher = ++issued;
        _vouchers[voucher] = Voucher(owner, amount, uint32(id), partner, fulfilBy);
        emit VoucherIssued(voucher, owner, partner, id, amount, fulfilBy);
    }

    /// @inheritdoc IVouchers
    function fulfil(uint256 voucher, bytes32 evidence) external {
        Voucher memory v = _vouchers[voucher];
        if (v.owner == address(0) || msg.sender != v.partner) revert NotVoucherParty(voucher, msg.sender);
        delete _vouchers[voucher];
        emit VoucherFulfilled(voucher, evidence);
        rewards.retire(v.id, v.amount);
    }

    /// @inheritdoc IVouchers
    function refund(uint256 voucher) external {
        Voucher memory v = _vouchers[voucher];
        bool late = msg.sender == v.owner && block.timestamp > v.fulfilBy;
        if (v.owner == address(0) || (msg.sender != v.partner && !late)) revert NotVoucherParty(voucher, msg.sender);
        delete _vouchers[voucher];
        emit VoucherRefunded(voucher);
        rewards.restore(v.owner, v.id, v.amount);
    }

    /// @inheritdoc IVouchers
    function voucherOf(uint256 voucher) external view returns (Voucher memory) {
        return _vouchers[voucher];
    }
}
