// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice Small rewards that members fetch themselves: Settlement posts, per epoch and
/// partition, a Merkle root over cumulative amounts; the last eight stay valid.
/// Claims draw on what was set aside under the cap, so claimed ≤ set aside ≤ cap, whatever
/// a root says.
///
/// The till is the pathway that most claims go: one class of points, at price 1, without
/// stock, limit or burn of the cap. What must be known to redeem there lies in one slot
/// with the pause and with what is set aside of it.
interface IClaims {
    /// @param place epoch << 64 | partition << 32 | id.
    event Claimed(address indexed owner, uint256 indexed place, uint256 amount);
    /// @notice Claimed and redeemed at once; no balance was written. A rest is Claimed.
    /// @param what A ClaimWord with the amount redeemed for the cumulative one, and slot 0.
    event ClaimRedeemed(address indexed owner, uint256 indexed what, bytes32 indexed path);
    /// @notice Where the roots of an epoch lie that the connected settlement does not have.
    event RootsKept(uint64 indexed epoch, address indexed settlement);

    error InvalidProof();
    error NothingToClaim();
    error ClaimExceeded(uint256 claimed, uint256 amount);
    error NotReserved(uint256 id, uint256 unclaimed, uint256 amount);

    /// @notice Mints what the caller has not yet claimed.
    /// @param c See ClaimWord: what the leaf says, all that the owner may ever have claimed
    /// of the token there, and in which slot the root is.
    /// @param proof The siblings on the way from the leaf to the root, 24 bytes each.
    function claim(uint256 c, bytes calldata proof) external;

    /// @notice Claims all and redeems `amount` of it at once; only a rest reaches the balance.
    function redeemClaim(uint256 c, bytes32 path, bytes calldata proof, uint256 amount) external;

    /// @notice Opens the till for a class, whose pathway TILL_PATH it is, or closes it. ADMIN.
    /// @dev While it is open the class's terms stay plain and the pathway is not set otherwise.
    function setTill(uint16 class, bool open) external;

    /// @notice Keeps an epoch's claims open after another settlement was connected: `settlement`,
    /// which should be paused for good, is believed for its roots. ADMIN.
    function keepRoots(uint64 epoch, address settlement) external;

    function keeperOf(uint64 epoch) external view returns (address);

    function till() external view returns (uint16 class, bool open);

    /// @notice Set aside and not yet claimed.
    function unclaimed(uint256 id) external view returns (uint256);

    function claimedOf(address owner, uint64 epoch, uint32 partition, uint32 id) external view returns (uint256);
}
