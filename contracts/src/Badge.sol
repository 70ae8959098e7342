// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {BadgeArt} from "./BadgeArt.sol";
import {BadgeWord} from "./BadgeWord.sol";
import {ContentURI} from "./ContentURI.sol";
import {Guarded} from "./Guarded.sol";
import {Item, Reason} from "./Types.sol";
import {IBadge, IERC5192} from "./interfaces/IBadge.sol";

/// @notice See IBadge.
/// @dev The owner is the token id, so one slot per badge holds everything; the
/// owner and balance slots of the parent stay empty and its views are overridden.
contract Badge is ERC721, Guarded, IBadge, IERC4906, IERC5192 {
    using BadgeWord for uint256;

    uint8 public constant MAX_TIER = 4;

    struct Publication {
        bytes32 digest;
        bytes32 attributesHash;
        Store store;
    }

    /// @notice Seconds for which a tier, once changed, is not lowered.
    uint32 public downgradeDelay;
    uint256 private _requirements; // of all tiers, see BadgeWord
    Marks private _marks;
    mapping(uint256 tokenId => uint256 badgeWord) private _badges;
    mapping(uint256 tokenId => Publication) private _published;

    constructor(address manager, string memory name_, string memory symbol_)
        ERC721(name_, symbol_)
        AccessManaged(manager)
    {
        _marks = Marks([uint32(10), 50, 200], [uint16(365), 730, 1825]);
    }

    // --------------------------------------------------------------- governed

    /// @inheritdoc IBadge
    function setRequirement(uint8 tier, Requirement calldata requirement) external restricted {
        _requireTier(tier);
        _requirements = BadgeWord.withRequirement(_requirements, tier, requirement);
        emit RequirementSet(tier, requirement);
    }

    /// @inheritdoc IBadge
    function setMarks(Marks calldata m) external restricted {
        for (uint256 i = 1; i < 3; ++i) {
            bool rising = m.purchases[i] == 0 || (m.purchases[i - 1] != 0 && m.purchases[i] > m.purchases[i - 1]);
            bool longer = m.heldDays[i] == 0 || (m.heldDays[i - 1] != 0 && m.heldDays[i] > m.heldDays[i - 1]);
            if (!rising || !longer) revert InvalidMarks();
        }
        _marks = m;
        emit MarksSet(m);
        emit BatchMetadataUpdate(0, type(uint256).max);
    }

    /// @inheritdoc IBadge
    function setDowngradeDelay(uint32 delay) external restricted {
        downgradeDelay = delay;
        emit DowngradeDelaySet(delay);
    }

    /// @inheritdoc IBadge
    function setSettlement(address settlement_) external restricted {
        _connect(settlement_);
        emit SettlementSet(settlement_);
    }

    // ------------------------------------------------------------------- grant

    /// @inheritdoc IBadge
    function grant(uint256[] calldata items) external returns (bytes memory reasons) {
        uint256 gate = _gateForSettlement();
        if (gate & PAUSED != 0) return Reason.all(items.length, Reason.PAUSED);
        reasons = new bytes(items.length);
        bool screening = gate & SCREENING != 0;
        uint256 requirements = _requirements;
        uint256 i = 0;
        while (true) {
            if (!screening) i = _evolvePlain(items, i, requirements);
            if (i == items.length) break;
            uint8 reason = _grant(items[i], screening, requirements);
            if (reason != Reason.NONE) reasons[i] = bytes1(reason);
            ++i;
        }
    }

    /// @dev Evolves badges from item i on as long as nothing is special about them: there
    /// is one, its tier is not lowered, it has the purchases, and the tier asks for no time
    /// held. Returns the first that is not so. It does what _grant does, a tenth cheaper.
    function _evolvePlain(uint256[] calldata items, uint256 i, uint256 requirements) private returns (uint256) {
        (bytes32 updated, bytes32 evolved) = (MetadataUpdate.selector, BadgeEvolved.selector);
        uint256 keep = BadgeWord.SINCE | BadgeWord.RINGS;
        assembly ("memory-safe") {
            let place := add(items.offset, shl(5, i))
            let end := add(items.offset, shl(5, items.length))
            let data := mload(0x40)
            for {} lt(place, end) { place := add(place, 32) } {
                let item := calldataload(place)
                // Tier less one, from bit 16, if this is a badge and its tier 1 to 4.
                let tier := sub(and(shr(16, item), 0xffffff), 0x1ffff)
                if and(tier, not(0x30000)) { break }
                let purchases := and(shr(40, item), 0xffffffff)
                // What it asks for, heldDays above purchases: more than these where not 0.
                if lt(purchases, and(shr(shr(10, tier), requirements), 0xffffffffffff)) { break }
                tier := add(shr(16, tier), 1)
                mstore(0, shr(96, item))
                mstore(0x20, _badges.slot)
                let slot := keccak256(0, 0x40)
                let b := sload(slot)
                let from := and(b, 0xff)
                if iszero(lt(sub(from, 1), tier)) { break } // none yet, or lowered
                let word := or(and(b, keep), or(shl(88, purchases), tier))
                switch eq(from, tier)
                case 1 { word := or(word, and(b, shl(48, 0xffffffffff))) }
                default { word := or(word, shl(48, and(timestamp(), 0xffffffffff))) }
                sstore(slot, word)
                log1(0, 32, updated)
                mstore(data, from)
                mstore(add(data, 32), tier)
                mstore(add(data, 64), purchases)
                log2(data, 96, evolved, shr(96, item))
            }
            i := shr(5, sub(place, items.offset))
        }
        return i;
    }

    function _grant(uint256 item, bool screening, uint256 requirements) private returns (uint8) {
        if (uint16(item >> 16) != Item.BADGE) return Reason.UNKNOWN_CLASS;
        uint256 tokenId = item >> 96;
        if (tokenId == 0) return Reason.RECEIVER;
        if (screening && blocked(address(uint160(tokenId)))) return Reason.BLOCKED;
        uint256 tier = uint8(item >> 32);
        if (tier == 0 || tier > MAX_TIER) return Reason.INELIGIBLE;
        uint256 b = _badges[tokenId];
        if (tier < uint8(b) && block.timestamp < uint256(b.tierSince()) + downgradeDelay) return Reason.INELIGIBLE;
        uint256 purchases = uint32(item >> 40);
        if (!_fulfils(requirements, tier, purchases, b)) return Reason.INELIGIBLE;
        _evolve(tokenId, b, tier, purchases);
        return Reason.NONE;
    }

    function _fulfils(uint256 requirements, uint256 tier, uint256 purchases, uint256 b) private view returns (bool) {
        uint256 r = requirements >> (tier - 1) * 64;
        if (purchases < uint32(r)) return false;
        uint256 heldDays = uint16(r >> 32);
        return heldDays == 0 || (b != 0 && block.timestamp >= b.since() + heldDays * 1 days);
    }

    function _evolve(uint256 tokenId, uint256 b, uint256 tier, uint256 purchases) private {
        _badges[tokenId] = b.evolved(tier, purchases);
        if (b == 0) {
            emit Transfer(address(0), address(uint160(tokenId)), tokenId);
            emit Locked(tokenId);
        } else {
            emit MetadataUpdate(tokenId);
        }
        emit BadgeEvolved(tokenId, uint8(b), uint8(tier), uint32(purchases));
    }

    // ----------------------------------------------------------------- metadata

    /// @inheritdoc IBadge
    function updateMetadata(uint256 tokenId, uint8 tier) external {
        _requireNotPaused();
        _requireOwned(tokenId);
        _requireNotBlocked(address(uint160(tokenId)));
        uint256 b = _badges[tokenId];
        uint8 rings = _reached(_marks.heldDays, (block.timestamp - b.since()) / 1 days);
        bool ring = rings > b.rings();
        bool raise = tier != b.tier();
        if (raise) {
            _requireTier(tier);
            uint256 all = _requirements;
            bool may = tier > b.tier() && BadgeWord.requirement(all, tier).selfService
                && _fulfils(all, tier, b.purchases(), b);
            if (!may) revert NotEligible(tokenId, tier);
        } else if (!ring) {
            revert NotEligible(tokenId, tier);
        }
        if (ring) b = b.withRings(rings);
        if (raise) {
            _evolve(tokenId, b, tier, b.purchases());
        } else {
            _badges[tokenId] = b;
            emit MetadataUpdate(tokenId);
        }
        emit AttributesHashed(tokenId, attributesHash(tokenId));
    }

    /// @inheritdoc IBadge
    function publish(uint256 tokenId, Store store, bytes32 digest, bytes32 hash) external restricted {
        _requireOwned(tokenId);
        if (hash != attributesHash(tokenId)) revert StaleAttributes(tokenId, hash);
        _published[tokenId] = Publication(digest, hash, store);
        emit Published(tokenId, store, digest, hash);
        emit AttributesHashed(tokenId, hash);
        emit MetadataUpdate(tokenId);
    }

    function _look(uint256 tokenId) private view returns (BadgeArt.Look memory) {
        _requireOwned(tokenId);
        uint256 b = _badges[tokenId];
        return BadgeArt.Look(b.tier(), b.since(), b.tierSince(), b.purchases(), _stars(b.purchases()), b.rings());
    }

    function _stars(uint32 purchases) private view returns (uint8 n) {
        uint32[3] memory mark = _marks.purchases;
        while (n < 3 && mark[n] != 0 && purchases >= mark[n]) ++n;
    }

    function _reached(uint16[3] memory mark, uint256 value) private pure returns (uint8 n) {
        while (n < 3 && mark[n] != 0 && value >= mark[n]) ++n;
    }

    // ------------------------------------------------------------------- views

    /// @notice The badge's JSON with its picture, both as data URIs: nothing off chain.
    /// Or, while it fits, what was published.
    function tokenURI(uint256 tokenId) public view override returns (string memory) {
        BadgeArt.Look memory look = _look(tokenId);
        Publication memory p = _published[tokenId];
        if (p.store != Store.CHAIN && p.attributesHash == BadgeArt.hash(look)) {
            return p.store == Store.IPFS ? ContentURI.ipfs(p.digest) : ContentURI.arweave(p.digest);
        }
        return BadgeArt.uri(name(), look);
    }

    /// @inheritdoc IBadge
    function imageOf(uint256 tokenId) external view returns (string memory) {
        return string(BadgeArt.svg(_look(tokenId)));
    }

    /// @inheritdoc IBadge
    function attributesHash(uint256 tokenId) public view returns (bytes32) {
        return BadgeArt.hash(_look(tokenId));
    }

    /// @inheritdoc IBadge
    function requirementOf(uint8 tier) external view returns (Requirement memory) {
        _requireTier(tier);
        return BadgeWord.requirement(_requirements, tier);
    }

    /// @inheritdoc IBadge
    function marks() external view returns (Marks memory) {
        return _marks;
    }

    /// @inheritdoc IBadge
    function statusOf(uint256 tokenId) external view returns (Status memory) {
        uint256 b = _badges[tokenId];
        return Status(b.tier(), b.since(), b.tierSince(), b.purchases());
    }

    /// @inheritdoc IBadge
    function ringsOf(uint256 tokenId) external view returns (uint8) {
        return _badges[tokenId].rings();
    }

    /// @inheritdoc IERC5192
    function locked(uint256 tokenId) external view returns (bool) {
        _requireOwned(tokenId);
        return true;
    }

    function balanceOf(address owner) public view override(ERC721, IERC721) returns (uint256) {
        if (owner == address(0)) revert ERC721InvalidOwner(owner);
        return _badges[uint160(owner)] == 0 ? 0 : 1;
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
        // A badge exists only under an id that is an address.
        return _badges[tokenId] == 0 ? address(0) : address(uint160(tokenId));
    }

    function _update(address, uint256, address) internal pure override returns (address) {
        revert Soulbound();
    }

    function _requireTier(uint8 tier) private pure {
        if (tier == 0 || tier > MAX_TIER) revert InvalidTier(tier);
    }
}
