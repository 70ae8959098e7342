// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";

/// @notice Addresses of files by their content, from 32 bytes on chain.
library ContentURI {
    bytes32 private constant BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

    /// @notice CIDv1 in base32: raw codec (0x55), SHA-256 multihash (0x12, 32 bytes).
    function ipfs(bytes32 digest) internal pure returns (string memory) {
        return string.concat("ipfs://b", base32(bytes.concat(hex"01551220", digest)));
    }

    /// @notice An Arweave transaction id is 32 bytes in unpadded URL-safe base64.
    function arweave(bytes32 id) internal pure returns (string memory) {
        return string.concat("ar://", Base64.encodeURL(abi.encodePacked(id)));
    }

    /// @dev RFC 4648, lower case, no padding.
    function base32(bytes memory data) internal pure returns (string memory) {
        bytes memory out = new bytes((data.length * 8 + 4) / 5);
        uint256 buffer;
        uint256 bits;
        uint256 n;
        for (uint256 i = 0; i < data.length; ++i) {
            buffer = (buffer << 8 | uint8(data[i])) & 0xffff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                out[n++] = BASE32[(buffer >> bits) & 31];
            }
        }
        if (bits != 0) out[n] = BASE32[(buffer << (5 - bits)) & 31];
        return string(out);
    }
}
