// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {BadgeArt} from "./BadgeArt.sol";
import {Guarded} from "./Guarded.sol";
import {Item, Reason} from "./Types.sol";
import {IBadge, IERC5192} from "./interfaces/IBadge.sol";

/// @notice See IBadge.
/// @dev The owner is the token id, so one slot per badge holds everything; the
/// owner and balance slots of the parent stay empty and its views are overridden.
contract Badge is ERC721, Guarded, IBadge, IERC4906, IERC5192 {
    using Item for uint256;

    uint8 public constant MAX_TIER = 4;

    mapping(uint256 tokenId => Status) private _status;
    uint32[MAX_TIER + 1] private _minPurchases;

    constructor(address manager, string memory name_, string memory symbol_)
        ERC721(name_, symbol_)
        AccessManaged(manager)
    {}

    /// @inheritdoc IBadge
    function setMinPurchases(uint8 tier, uint32 count) external restricted {
        if (tier == 0 || tier > MAX_TIER) revert InvalidTier(tier);
        _minPurchases[tier] = count;
        emit MinPurchasesSet(tier, count);
    }

    /// @inheritdoc IBadge
    function grant(uint256[] calldata items) external restricted returns (bytes memory reasons) {
        if (paused()) return Reason.all(items.length, Reason.PAUSED);
        reasons = new bytes(items.length);
        bool screening = _anyBlocked();
        for (uint256 i = 0; i < items.length; ++i) {
            uint256 item = items[i];
            uint8 reason = _refusal(item, screening);
            if (reason == Reason.NONE) _evolve(item.to(), item.tier(), item.purchases());
            else reasons[i] = bytes1(reason);
        }
    }

    function _refusal(uint256 item, bool screening) private view returns (uint8) {
        if (item.class() != Item.BADGE) return Reason.UNKNOWN_CLASS;
        if (item.to() == address(0)) return Reason.RECEIVER;
        if (screening && blocked(item.to())) return Reason.BLOCKED;
        uint8 tier = item.tier();
        if (tier == 0 || tier > MAX_TIER) return Reason.INELIGIBLE;
        return item.purchases() < _minPurchases[tier] ? Reason.INELIGIBLE : Reason.NONE;
    }

    function _evolve(address owner, uint8 tier, uint32 purchases) private {
        uint256 tokenId = uint160(owner);
        Status memory s = _status[tokenId];
        uint8 from = s.tier;
        if (from == 0) {
            s.since = uint40(block.timestamp);
            emit Transfer(address(0), owner, tokenId);
            emit Locked(tokenId);
        } else {
            emit MetadataUpdate(tokenId);
        }
        if (from != tier) s.tierSince = uint40(block.timestamp);
        (s.tier, s.purchases) = (tier, purchases);
        _status[tokenId] = s;
        emit BadgeEvolved(tokenId, from, tier, purchases);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IBadge
    function minPurchases(uint8 tier) external view returns (uint32) {
        if (tier == 0 || tier > MAX_TIER) revert InvalidTier(tier);
        return _minPurchases[tier];
    }

    /// @inheritdoc IBadge
    function statusOf(uint256 tokenId) external view returns (Status memory) {
        return _status[tokenId];
    }

    /// @notice The badge's JSON with its picture, both as data URIs: nothing off chain.
    function tokenURI(uint256 tokenId) public view override returns (string memory) {
        _requireOwned(tokenId);
        return BadgeArt.uri(name(), _status[tokenId]);
    }

    /// @inheritdoc IERC5192
    function locked(uint256 tokenId) external view returns (bool) {
        _requireOwned(tokenId);
        return true;
    }

    function balanceOf(address owner) public view override(ERC721, IERC721) returns (uint256) {
        if (owner == address(0)) revert ERC721InvalidOwner(owner);
        return _status[uint160(owner)].tier == 0 ? 0 : 1;
    }

    function supportsInterface(bytes4 id) public view override(ERC721, IERC165) returns (bool) {
        return id == bytes4(0x49064906) || id == type(IERC5192).interfaceId || super.supportsInterface(id);
    }

    // -------------------------------------------------------------- soulbound

    function approve(address, uint256) public pure override(ERC721, IERC721) {
        revert Soulbound();
    }

    function setApprovalForAll(address, bool) public pure override(ERC721, IERC721) {
        revert Soulbound();
    }

    function _ownerOf(uint256 tokenId) internal view override returns (address) {
        // A status exists only under an id that is an address.
        return _status[tokenId].tier == 0 ? address(0) : address(uint160(tokenId));
    }

    function _update(address, uint256, address) internal pure override returns (address) {
        revert Soulbound();
    }
}
