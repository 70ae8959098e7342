// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice Redemptions at partners: tokens were burned, the partner owes. It fulfils, or
/// the tokens come back. Nothing is ever transferred to a partner.
interface IVouchers {
    /// @param fulfilBy Last second at which the owner must wait; then it may ask back.
    struct Voucher {
        address owner;
        uint64 amount;
        uint32 id;
        address partner;
        uint64 fulfilBy;
    }

    event VoucherIssued(
        uint256 indexed voucher, address indexed owner, address indexed partner, uint256 id, uint256 amount, uint64 fulfilBy
    );
    event VoucherFulfilled(uint256 indexed voucher, bytes32 evidence);
    event VoucherRefunded(uint256 indexed voucher);

    error OnlyRewards(address caller);
    error NotVoucherParty(uint256 voucher, address caller);

    /// @notice Opens a voucher for tokens just burned. Rewards only.
    function issue(address partner, address owner, uint256 id, uint64 amount, uint64 fulfilBy) external;

    /// @notice The partner delivered. Only it may say so.
    function fulfil(uint256 voucher, bytes32 evidence) external;

    /// @notice Gives the tokens back: by the partner, or by the owner once fulfilBy is past.
    /// A token that expired meanwhile comes back expired.
    function refund(uint256 voucher) external;

    /// @notice An open voucher; owner 0 where there is none.
    function voucherOf(uint256 voucher) external view returns (Voucher memory);
}
