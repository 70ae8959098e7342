// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

// Used as thirdweb publishes them; this import has them compiled.
import {AirdropERC1155} from "@thirdweb-dev/contracts/prebuilts/unaudited/airdrop/AirdropERC1155.sol";
import {AirdropERC1155Claimable} from "@thirdweb-dev/contracts/prebuilts/unaudited/airdrop/AirdropERC1155Claimable.sol";
