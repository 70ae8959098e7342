// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice Who was identified until when, and how much others may redeem. Keeps no
/// personal data: evidence is a hash of a file that the verifier keeps.
interface ICompliance {
    /// @param amount What an account without attestation may redeem of a class in a
    /// window; 0 is nothing.
    /// @param window Seconds; windows follow each other from 1970 on.
    struct Limit {
        uint64 amount;
        uint32 window;
    }

    event Attested(address indexed account, uint40 until, bytes32 evidence);
    event AttestationRevoked(address indexed account, bytes32 reason);
    event LimitSet(uint16 indexed class, uint64 amount, uint32 window);
    event BlockedByOfficer(address indexed account, bool status, bytes32 reason);

    error AttestationTooLong(uint40 until);
    error InvalidWindow();
    error OnlyRewards(address caller);

    /// @notice Records that accounts were identified, for at most MAX_ATTESTATION. VERIFIER.
    function attest(address[] calldata accounts, uint40 until, bytes32 evidence) external;

    /// @notice Ends attestations at once. VERIFIER.
    function revoke(address[] calldata accounts, bytes32 reason) external;

    /// @notice What may be redeemed without attestation. ADMIN.
    function setLimit(uint16 class, uint64 amount, uint32 window) external;

    /// @notice Blocks or unblocks accounts in Rewards and Badge. COMPLIANCE.
    function setBlocked(address[] calldata accounts, bool status, bytes32 reason) external;

    /// @notice Counts a redemption against the owner's limit. Rewards only.
    /// @return Whether it may go on; nothing is counted where not.
    function spend(address owner, uint16 class, uint64 amount) external returns (bool);

    function attestedUntil(address account) external view returns (uint40);

    function limitOf(uint16 class) external view returns (Limit memory);

    /// @notice What the owner may redeem of a class now; attested accounts: no limit.
    function allowance(address owner, uint16 class) external view returns (uint256);
}
