// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice All of a token class in one word, so that a grant, a claim or a redemption
/// reads and writes it once: cap (64 bits, from 0), issued (64, from 64), level (64,
/// from 128), hour (24, from 192), mintBps (16, from 216), burnBps (16, from 232),
/// flags (8, from 248).
/// @dev level is what was minted or reversed against the limit as of `hour` (since
/// 1970) and has not come back; the limit is mintBps of the cap and comes back whole in
/// a day, hour by hour. So no more than the limit moves at once, nor twice it in a day.
library ClassWord {
    uint256 internal constant BPS = 10_000;
    uint256 internal constant EXISTS = 1 << 248;
    uint256 internal constant TRANSFERABLE = 1 << 249;
    uint256 internal constant LIMITED = 1 << 250;
    uint256 private constant KIND_SHIFT = 252;
    uint256 private constant LEVEL_HOUR = uint256(type(uint88).max) << 128;

    function cap(uint256 c) internal pure returns (uint64) {
        return uint64(c);
    }

    function issued(uint256 c) internal pure returns (uint64) {
        return uint64(c >> 64);
    }

    function mintBps(uint256 c) internal pure returns (uint16) {
        return uint16(c >> 216);
    }

    function burnBps(uint256 c) internal pure returns (uint16) {
        return uint16(c >> 232);
    }

    function kind(uint256 c) internal pure returns (uint8) {
        return uint8(c >> KIND_SHIFT);
    }

    /// @notice Redeems without more ado: nobody is asked, and the cap stays.
    function plain(uint256 c) internal pure returns (bool) {
        return c & (EXISTS | LIMITED) == EXISTS && burnBps(c) == 0;
    }

    /// @notice The class with other terms and what it has issued.
    function withTerms(uint256 c, uint64 cap_, uint16 mintBps_, uint16 burnBps_, uint8 kind_, uint256 flags)
        internal
        pure
        returns (uint256)
    {
        uint256 kept = c & (LEVEL_HOUR | uint256(type(uint64).max) << 64);
        return kept | cap_ | uint256(mintBps_) << 216 | uint256(burnBps_) << 232 | uint256(kind_) << KIND_SHIFT | flags
            | EXISTS;
    }

    /// @notice What the cap leaves.
    function room(uint256 c) internal pure returns (uint256) {
        unchecked {
            return uint256(cap(c)) - issued(c); // issued ≤ cap
        }
    }

    /// @notice What the limit leaves.
    function limitRoom(uint256 c) internal view returns (uint256) {
        uint256 limit = _limit(c);
        uint256 level = _level(c, limit);
        return limit > level ? limit - level : 0;
    }

    /// @notice After an amount within room and limitRoom was issued.
    function issue(uint256 c, uint256 amount) internal view returns (uint256) {
        unchecked {
            return use(c, amount) + (amount << 64);
        }
    }

    /// @notice After an amount within limitRoom was counted against the limit.
    function use(uint256 c, uint256 amount) internal view returns (uint256) {
        if (mintBps(c) == 0) return c;
        unchecked {
            uint256 level = _level(c, _limit(c)) + amount;
            return c & ~LEVEL_HOUR | level << 128 | uint256(uint24(_hour())) << 192;
        }
    }

    /// @notice After a redemption, which lowers the cap by its part, at most to what was issued.
    function shrink(uint256 c, uint256 redeemed) internal pure returns (uint256) {
        unchecked {
            uint256 by = redeemed * burnBps(c) / BPS;
            uint256 left = room(c);
            return c - (by < left ? by : left);
        }
    }

    /// @dev More than any amount where there is none.
    function _limit(uint256 c) private pure returns (uint256) {
        uint256 bps = mintBps(c);
        return bps == 0 ? type(uint256).max : uint256(cap(c)) * bps / BPS;
    }

    function _level(uint256 c, uint256 limit) private view returns (uint256) {
        if (mintBps(c) == 0) return 0;
        uint256 level = uint64(c >> 128);
        uint256 back = limit * (_hour() - uint24(c >> 192)) / 24;
        return level > back ? level - back : 0;
    }

    function _hour() private view returns (uint256) {
        return block.timestamp / 1 hours;
    }
}
