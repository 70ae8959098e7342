// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice Small rewards that members fetch themselves: Settlement posts, per epoch and
/// partition, a Merkle root over cumulative amounts; the last ROOTS stay valid. Claims
/// draw on what was set aside under the cap, so claimed ≤ set aside ≤ cap, whatever a
/// root says.
interface IClaims {
    /// @notice A leaf is keccak256(keccak256(abi.encode(epoch, partition, owner, id,
    /// cumulative))), a parent keccak256 of its sorted pair; an odd node is carried up.
    /// @param slot Which of the last roots the proof is for, see rootOf.
    /// @param cumulative All that the owner may ever have claimed of the token there.
    struct Claim {
        uint64 epoch;
        uint32 partition;
        uint8 slot;
        uint32 id;
        uint64 cumulative;
    }

    event RootPosted(uint64 indexed epoch, uint32 indexed partition, uint8 slot, bytes32 root);
    event Claimed(
        address indexed owner, uint256 indexed id, uint64 indexed epoch, uint32 partition, uint256 amount
    );

    error InvalidProof();
    error NothingToClaim();
    error ClaimExceeded(uint256 claimed, uint256 amount);
    error NotReserved(uint256 id, uint256 unclaimed, uint256 amount);

    /// @notice Puts a root in place of the oldest. Settlement only.
    function post(uint64 epoch, uint32 partition, uint8 slot, bytes32 root) external;

    /// @notice Mints what the caller has not yet claimed.
    function claim(Claim calldata c, bytes32[] calldata proof) external;

    /// @notice Claims and redeems `amount` of it at once; only a rest reaches the balance.
    function claimAndRedeem(Claim calldata c, bytes32[] calldata proof, uint256 amount, bytes32 path) external;

    function rootOf(uint64 epoch, uint32 partition, uint8 slot) external view returns (bytes32);

    function claimedOf(address owner, uint64 epoch, uint32 partition, uint32 id) external view returns (uint256);
}
