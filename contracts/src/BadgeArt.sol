// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

/// @notice Draws a badge. The palette follows the tier and each tier adds a layer;
/// purchases light stars, time held draws rings.
library BadgeArt {
    using Strings for uint256;

    /// @dev All that a picture shows.
    struct Look {
        uint8 tier;
        uint40 since;
        uint40 tierSince;
        uint32 purchases;
        uint8 stars;
        uint8 rings;
    }

    function uri(string memory name, Look memory l) internal pure returns (string memory) {
        bytes memory json = abi.encodePacked(
            '{"name":"', Strings.escapeJSON(name), " ", tierName(l.tier),
            '","description":"Status earned, not bought. It cannot be transferred.","image":"data:image/svg+xml;base64,',
            Base64.encode(svg(l)),
            '","attributes":', attributes(l), "}"
        );
        return string.concat("data:application/json;base64,", Base64.encode(json));
    }

    function hash(Look memory l) internal pure returns (bytes32) {
        return keccak256(attributes(l));
    }

    function attributes(Look memory l) internal pure returns (bytes memory out) {
        out = abi.encodePacked(
            '[{"trait_type":"Tier","value":"', tierName(l.tier),
            '"},{"trait_type":"Purchases","value":', uint256(l.purchases).toString(),
            '},{"trait_type":"Stars","value":', uint256(l.stars).toString(),
            '},{"trait_type":"Rings","value":', uint256(l.rings).toString()
        );
        return abi.encodePacked(
            out,
            '},{"display_type":"date","trait_type":"Member since","value":', uint256(l.since).toString(),
            '},{"display_type":"date","trait_type":"Tier since","value":', uint256(l.tierSince).toString(),
            "}]"
        );
    }

    function svg(Look memory l) internal pure returns (bytes memory) {
        (string memory dark, string memory base, string memory light) = palette(l.tier);
        return abi.encodePacked(
            background(dark, base, light),
            rings(l.rings, base),
            layers(l.tier, base, light),
            medal(l, dark, light),
            stars(l.stars, light),
            "</svg>"
        );
    }

    function background(string memory dark, string memory base, string memory light)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 320"><defs><radialGradient id="m"><stop offset="0" stop-color="',
            light, '"/><stop offset="1" stop-color="', base,
            '"/></radialGradient></defs><rect width="320" height="320" rx="24" fill="', dark, '"/>'
        );
    }

    function medal(Look memory l, string memory dark, string memory light) internal pure returns (bytes memory out) {
        out = abi.encodePacked(
            '<circle cx="160" cy="150" r="74" fill="url(#m)" stroke="', light,
            '" stroke-width="4"/><g font-family="Georgia,serif" text-anchor="middle"><text x="160" y="160" font-size="28" fill="',
            dark, '">', tierName(l.tier)
        );
        return abi.encodePacked(
            out, '</text><text x="160" y="296" font-size="16" fill="', light, '">',
            uint256(l.purchases).toString(), " purchases</text></g>"
        );
    }

    /// @dev Bronze is plain; silver adds ribbons, gold a laurel ring, platinum a crown.
    function layers(uint8 tier, string memory base, string memory light) internal pure returns (bytes memory out) {
        if (tier >= 2) {
            out = abi.encodePacked('<path d="M110 190l-24 82 36-16 24 30 14-60 14 60 24-30 36 16-24-82z" fill="', base, '"/>');
        }
        if (tier >= 3) {
            out = abi.encodePacked(
                out, '<circle cx="160" cy="150" r="92" fill="none" stroke="', light,
                '" stroke-width="10" stroke-dasharray="14 8"/>'
            );
        }
        if (tier >= 4) {
            out = abi.encodePacked(out, '<path d="M112 62l-10-44 32 22 26-32 26 32 32-22-10 44z" fill="', light, '"/>');
        }
    }

    /// @dev Stars in the medal, one per purchase mark reached.
    function stars(uint8 n, string memory light) internal pure returns (bytes memory out) {
        string[3] memory x = ["124", "148", "172"];
        for (uint256 i = 0; i < n; ++i) {
            out = abi.encodePacked(
                out, '<path transform="translate(', x[i],
                ',176)" d="M12 0l3 9h9l-7 6 3 9-8-5-8 5 3-9-7-6h9z" fill="', light, '" stroke="#0006"/>'
            );
        }
    }

    /// @dev Frames around the whole, one per mark of time held.
    function rings(uint8 n, string memory base) internal pure returns (bytes memory out) {
        string[3] memory inset = ["6", "12", "18"];
        string[3] memory side = ["308", "296", "284"];
        for (uint256 i = 0; i < n; ++i) {
            out = abi.encodePacked(
                out, '<rect x="', inset[i], '" y="', inset[i], '" width="', side[i], '" height="', side[i],
                '" rx="18" fill="none" stroke="', base, '" stroke-width="2"/>'
            );
        }
    }

    function palette(uint8 tier) internal pure returns (string memory dark, string memory base, string memory light) {
        if (tier == 1) return ("#3b2314", "#a5672d", "#e0ab76");
        if (tier == 2) return ("#2b3038", "#8d98a7", "#e4e9ef");
        if (tier == 3) return ("#3d2f05", "#c79a1b", "#ffe38a");
        return ("#12233a", "#6fa8c9", "#f1fbff");
    }

    function tierName(uint8 tier) internal pure returns (string memory) {
        if (tier == 1) return "Bronze";
        if (tier == 2) return "Silver";
        if (tier == 3) return "Gold";
        return "Platinum";
    }
}
