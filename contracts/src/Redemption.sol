// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {ClassWord} from "./ClassWord.sol";
import {Issuance} from "./Issuance.sol";
import {Reason, TokenId} from "./Types.sol";
import {ICompliance} from "./interfaces/ICompliance.sol";
import {IRedemption} from "./interfaces/IRedemption.sol";
import {IVouchers} from "./interfaces/IVouchers.sol";

/// @notice See IRedemption.
/// @dev One function decides whether a redemption may be (_check), one carries it
/// out (_carryOut): direct, relayed and claimed redemptions cannot differ.
abstract contract Redemption is Issuance, EIP712, IRedemption {
    using ClassWord for uint256;
    using TokenId for uint256;

    /// @notice Name of the till's pathway, see IClaims.
    bytes32 public constant TILL_PATH = "till";
    /// @notice Gas a wallet's isValidSignature gets, at most.
    uint256 public constant SIGNATURE_GAS = 100_000;
    bytes32 private constant REDEMPTION_TYPE = keccak256(
        "Redemption(address owner,bytes32 path,uint256 id,uint64 quantity,uint64 maxPrice,uint64 nonce,uint64 deadline)"
    );

    ICompliance public compliance;
    IVouchers public vouchers;
    /// @dev price (64 bits, from 0), stock (64, from 64), fulfilWithin (32, from 128), kind (8, from 160).
    mapping(bytes32 path => mapping(uint16 class => uint256 pathwayWord)) internal _pathways;
    mapping(bytes32 path => mapping(uint16 class => address)) private _partners;

    // --------------------------------------------------------------- pathways

    /// @inheritdoc IRedemption
    function setPathway(bytes32 path, uint16 class, Pathway calldata p) external restricted {
        if (path == TILL_PATH) revert InvalidPathway(path);
        _setPathway(path, class, p);
    }

    function _setPathway(bytes32 path, uint16 class, Pathway memory p) internal {
        uint256 c = _classes[class];
        Kind kind = Kind(c.kind());
        bool partner = p.kind == PathwayKind.PARTNER;
        bool fits = kind == Kind.VOUCHER ? partner : kind != Kind.PASS || p.kind == PathwayKind.ACCESS;
        if (p.kind != PathwayKind.CLOSED) {
            if (c & ClassWord.EXISTS == 0 || !fits || p.price == 0 || partner != (p.partner != address(0))) revert InvalidPathway(path);
        }
        _pathways[path][class] =
            p.price | uint256(p.stock) << 64 | uint256(p.fulfilWithin) << 128 | uint256(p.kind) << 160;
        _partners[path][class] = p.partner;
        emit PathwaySet(path, class, p);
    }

    /// @inheritdoc IRedemption
    function pathwayOf(bytes32 path, uint16 class) external view returns (Pathway memory) {
        uint256 p = _pathways[path][class];
        return Pathway(uint64(p), uint64(p >> 64), uint32(p >> 128), _pathwayKind(p), _partners[path][class]);
    }

    function _pathwayKind(uint256 p) private pure returns (PathwayKind) {
        return PathwayKind(p >> 160);
    }

    // ------------------------------------------------------------------ redeem

    /// @inheritdoc IRedemption
    function redeem(uint256 id, uint256 amount, bytes32 path) external {
        Holding storage h = _holdings[id][msg.sender];
        if (amount > h.balance) _revert(Reason.BALANCE, msg.sender, id, amount);
        _requireNotPaused();
        uint256 p = _pathways[path][id.classOf()];
        (uint8 reason, uint256 c) = _check(msg.sender, id, amount, p);
        if (reason != Reason.NONE) _revert(reason, msg.sender, id, amount);
        _debit(h, msg.sender, id, amount);
        emit Redeemed(msg.sender, id, amount, path);
        _carryOut(msg.sender, id, amount, path, p, c);
    }

    /// @dev Whether a redemption, by the pathway whose word is p, of an amount that the
    /// owner has, may be; if so, the class's word to go on with. It counts the amount against
    /// the owner's limit then, so what follows must not fail but as a whole.
    function _check(address owner, uint256 id, uint256 amount, uint256 p)
        internal
        returns (uint8 reason, uint256 c)
    {
        if (id.expired()) return (Reason.EXPIRED, 0);
        if (_gate & SCREENING != 0 && blocked(owner)) return (Reason.BLOCKED, 0);
        PathwayKind kind = _pathwayKind(p);
        if (kind == PathwayKind.CLOSED) return (Reason.PATHWAY, 0);
        if (kind == PathwayKind.PARTNER && address(vouchers) == address(0)) return (Reason.PATHWAY, 0);
        if (amount == 0) return (Reason.INELIGIBLE, 0);
        uint256 price = uint64(p);
        if (amount % price != 0) return (Reason.PRICE, 0);
        if (amount / price > uint64(p >> 64)) return (Reason.STOCK, 0);
        uint16 class = id.classOf();
        c = _classes[class];
        if (c & ClassWord.LIMITED == 0) return (Reason.NONE, c);
        if (!_spend(owner, class, amount)) return (Reason.ATTESTATION, 0);
        c = _classes[class];
    }

    function _spend(address owner, uint16 class, uint256 amount) private returns (bool) {
        return address(compliance) != address(0) && compliance.spend(owner, class, uint64(amount));
    }

    /// @dev After _check, and after the tokens are gone and it was said so.
    function _carryOut(address owner, uint256 id, uint256 amount, bytes32 path, uint256 p, uint256 c) internal {
        uint16 class = id.classOf();
        if (uint64(p >> 64) != type(uint64).max) _pathways[path][class] = p - (amount / uint64(p) << 64);
        if (_pathwayKind(p) != PathwayKind.PARTNER) return _shrink(class, c, amount);
        _supplies[id].owed += uint64(amount);
        uint64 fulfilBy = uint64(block.timestamp + uint32(p >> 128));
        vouchers.issue(_partners[path][class], owner, id, uint64(amount), fulfilBy);
    }

    function _revert(uint8 reason, address owner, uint256 id, uint256 amount) internal view {
        if (reason == Reason.INELIGIBLE) revert ZeroAmount();
        if (reason == Reason.EXPIRED) revert TokenExpired(id);
        if (reason == Reason.BLOCKED) revert AccountBlocked(owner);
        if (reason == Reason.BALANCE) revert ERC1155InsufficientBalance(owner, balanceOf(owner, id), amount, id);
        revert RedemptionRefused(reason);
    }

    // ----------------------------------------------------------------- relayed

    /// @inheritdoc IRedemption
    function redeemSigned(Redemption[] calldata redemptions, bytes[] calldata signatures)
        external
        returns (bytes memory reasons)
    {
        if (redemptions.length != signatures.length) revert LengthsDiffer(redemptions.length, signatures.length);
        _requireNotPaused();
        reasons = new bytes(redemptions.length);
        uint256 i = 0;
        while (true) {
            i = _redeemPlain(redemptions, signatures, i);
            if (i == redemptions.length) break;
            Redemption calldata r = redemptions[i];
            uint8 reason = _redeemSigned(r, signatures[i]);
            if (reason != Reason.NONE) {
                reasons[i] = bytes1(reason);
                emit RedemptionSkipped(r.owner, r.path, r.nonce, reason);
            }
            ++i;
        }
    }

    /// @dev What a run of plain redemptions shares; _redeemRun reads it word by word.
    struct Plain {
        bytes32 path;
        uint256 id;
        uint256 base; // of its holdings
        uint256 price;
        bytes32 domain;
        uint256 signatures; // where their list lies in calldata
        uint256 end; // of the redemptions in calldata
    }

    /// @dev Redeems items from i on as long as nothing is special about them: one path and
    /// token, neither stock, partner, limit, burn of the cap nor blocked accounts, and a key's
    /// signature. Returns the first that is not so. It does what _redeemSigned does, in some
    /// 900 gas above what must be read, written, logged and recovered.
    function _redeemPlain(Redemption[] calldata redemptions, bytes[] calldata signatures, uint256 i)
        private
        returns (uint256)
    {
        if (i == redemptions.length || _gate & SCREENING != 0) return i;
        Plain memory run;
        (run.path, run.id) = (redemptions[i].path, redemptions[i].id);
        uint256 p = _pathways[run.path][run.id.classOf()];
        PathwayKind kind = _pathwayKind(p);
        bool plain = (kind == PathwayKind.DISCOUNT || kind == PathwayKind.ACCESS) && uint64(p >> 64) == type(uint64).max
            && !run.id.expired() && _classes[run.id.classOf()].plain();
        if (!plain) return i;
        (run.base, run.price, run.domain) = (_holdingsOf(run.id), uint64(p), _domainSeparatorV4());
        uint256 first;
        assembly ("memory-safe") {
            first := add(redemptions.offset, mul(i, 224))
            mstore(add(run, 160), signatures.offset)
            mstore(add(run, 192), add(redemptions.offset, mul(redemptions.length, 224)))
        }
        (uint256 n, uint256 burned) = _redeemRun(run, first, i);
        unchecked {
            if (burned != 0) _supplies[run.id].total -= uint64(burned);
            return i + n;
        }
    }

    /// @dev From the redemption at r in calldata, the i-th, on; n of them were redeemed.
    function _redeemRun(Plain memory run, uint256 r, uint256 i) private returns (uint256 n, uint256 burned) {
        bytes32 redemptionType = REDEMPTION_TYPE;
        bytes32 moved = TransferSingle.selector;
        bytes32 redeemed = Redeemed.selector;
        assembly ("memory-safe") {
            // At m the type and seven words that are hashed; at m + 256 the 66 bytes that are
            // signed; at m + 352 four words for the recovery; at m + 480 id and amount.
            let m := mload(0x40)
            mstore(m, redemptionType)
            mstore(add(m, 256), shl(240, 0x1901))
            mstore(add(m, 258), mload(add(run, 128)))
            mstore(add(m, 480), mload(add(run, 32)))
            for {} lt(r, mload(add(run, 192))) { r := add(r, 224) } {
                calldatacopy(add(m, 32), r, 224)
                let owner := mload(add(m, 32))
                if or(xor(mload(add(m, 64)), mload(run)), xor(mload(add(m, 96)), mload(add(run, 32)))) { break }
                let amount := mload(add(m, 128)) // quantity
                {
                    let most := mload(add(m, 160))
                    let deadline := mload(add(m, 224))
                    // Words out of range revert in _redeemSigned.
                    if or(shr(160, owner), shr(64, or(or(amount, most), deadline))) { break }
                    if or(gt(mload(add(run, 96)), most), gt(timestamp(), deadline)) { break }
                }
                amount := mul(amount, mload(add(run, 96)))
                mstore(0, owner)
                mstore(0x20, mload(add(run, 64)))
                let slot := keccak256(0, 0x40)
                // Holding: balance in bits 0 to 63, nonce from 192.
                let h := sload(slot)
                if or(xor(shr(192, h), mload(add(m, 192))), or(iszero(amount), gt(amount, and(h, 0xffffffffffffffff)))) {
                    break
                }
                {
                    // A signature of 65 bytes that lies within calldata.
                    let sig := calldataload(add(mload(add(run, 160)), shl(5, add(i, n))))
                    if gt(sig, 0xffffffff) { break }
                    sig := add(mload(add(run, 160)), sig)
                    if or(iszero(eq(calldataload(sig), 65)), gt(add(sig, 97), calldatasize())) { break }
                    calldatacopy(add(m, 416), add(sig, 32), 64)
                    mstore(add(m, 384), byte(0, calldataload(add(sig, 96))))
                }
                // Half of the curve's order bounds s: no second signature of the same.
                if gt(mload(add(m, 448)), 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0) { break }
                mstore(add(m, 290), keccak256(m, 256))
                mstore(add(m, 352), keccak256(add(m, 256), 66))
                mstore(0, 0)
                pop(staticcall(gas(), 1, add(m, 352), 128, 0, 32))
                // No key recovers to 0, and a recovery that fails writes nothing.
                if or(iszero(owner), xor(mload(0), owner)) { break }
                sstore(slot, add(sub(h, amount), shl(192, 1))) // 2^64 nonces are not used up
                burned := add(burned, amount)
                n := add(n, 1)
                mstore(add(m, 512), amount)
                log4(add(m, 480), 64, moved, caller(), owner, 0)
                log4(add(m, 512), 32, redeemed, owner, mload(add(run, 32)), mload(run))
            }
        }
    }

    function _redeemSigned(Redemption calldata r, bytes calldata signature) private returns (uint8) {
        if (block.timestamp > r.deadline) return Reason.DEADLINE;
        (address owner, uint256 id, bytes32 path) = (r.owner, r.id, r.path);
        uint256 slot = _holdingSlot(_holdingsOf(id), owner);
        uint256 h = _load(slot);
        if (h >> 192 != r.nonce) return Reason.NONCE;
        uint256 p = _pathways[path][id.classOf()];
        if (uint64(p) > r.maxPrice) return Reason.PRICE;
        uint256 amount = uint256(uint64(p)) * r.quantity;
        if (amount > uint64(h)) return Reason.BALANCE;
        if (!_signed(r, owner, signature)) return Reason.SIGNATURE;
        (uint8 reason, uint256 c) = _check(owner, id, amount, p);
        if (reason != Reason.NONE) return reason;
        // Compliance has run in between: it must have left the holding alone.
        if (c & ClassWord.LIMITED != 0 && _load(slot) != h) return Reason.NONCE;
        unchecked {
            // Holding: balance in bits 0 to 63, nonce from 192. 2^64 nonces are not used up.
            _store(slot, h - amount + (1 << 192));
            _supplies[id].total -= uint64(amount);
        }
        emit TransferSingle(msg.sender, owner, address(0), id, amount);
        emit Redeemed(owner, id, amount, path);
        _carryOut(owner, id, amount, path, p, c);
        return Reason.NONE;
    }

    /// @dev A key that recovers to the owner suffices, code or not: a delegated wallet
    /// (EIP-7702) keeps its key, and no key recovers to a contract's address.
    function _signed(Redemption calldata r, address owner, bytes calldata signature) private view returns (bool) {
        bytes32 structHash;
        bytes32 redemptionType = REDEMPTION_TYPE;
        assembly ("memory-safe") {
            // The type's hash and the seven words as they lie in calldata. Reading them
            // as a Redemption, which _redeemSigned has, checks that they are clean.
            let ptr := mload(0x40)
            mstore(ptr, redemptionType)
            calldatacopy(add(ptr, 32), r, 224)
            structHash := keccak256(ptr, 256)
        }
        bytes32 digest = _hashTypedDataV4(structHash);
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (err == ECDSA.RecoverError.NoError && signer == owner) return true;
        return owner.code.length != 0 && _walletAgrees(owner, digest, signature);
    }

    /// @dev ERC-1271 with bounded gas; one word of the answer is read.
    function _walletAgrees(address wallet, bytes32 digest, bytes calldata signature) private view returns (bool) {
        if (gasleft() < SIGNATURE_GAS + SIGNATURE_GAS / 63 + 10_000) revert InsufficientGas();
        bytes memory ask = abi.encodeCall(IERC1271.isValidSignature, (digest, signature));
        bool ok;
        bytes32 answer;
        uint256 size;
        assembly ("memory-safe") {
            ok := staticcall(SIGNATURE_GAS, wallet, add(ask, 32), mload(ask), 0, 32)
            size := returndatasize()
            answer := mload(0)
        }
        return ok && size >= 32 && answer == bytes32(IERC1271.isValidSignature.selector);
    }

    /// @inheritdoc IRedemption
    function owed(uint256 id) external view returns (uint256) {
        return _supplies[id].owed;
    }

    /// @inheritdoc IRedemption
    function useNonce(uint256 id) external {
        uint64 nonce = _holdings[id][msg.sender].nonce++;
        emit NonceUsed(msg.sender, id, nonce);
    }

    /// @inheritdoc IRedemption
    function nonceOf(address owner, uint256 id) external view returns (uint64) {
        return _holdings[id][owner].nonce;
    }

    // ---------------------------------------------------------------- vouchers

    modifier onlyVouchers() {
        if (msg.sender != address(vouchers)) revert OnlyVouchers(msg.sender);
        _requireNotPaused();
        _;
    }

    /// @inheritdoc IRedemption
    function retire(uint256 id, uint64 amount) external onlyVouchers {
        _supplies[id].owed -= amount;
        _shrink(id.classOf(), _classes[id.classOf()], amount);
    }

    /// @inheritdoc IRedemption
    function restore(address owner, uint256 id, uint64 amount) external onlyVouchers {
        _supplies[id].owed -= amount; // whoever asks, no more than was burned comes back
        _give(owner, id, amount);
    }
}
