// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {ClaimTree} from "../src/ClaimTree.sol";
import {ContentURI} from "../src/ContentURI.sol";
import {ClaimWord, Item, Section} from "../src/Types.sol";
import {ISettlement} from "../src/interfaces/ISettlement.sol";
import {Tree} from "./utils/Tree.sol";
import {Vm} from "./utils/Vm.sol";

/// @dev What Go packs, Solidity reads: chain/vectors_test.go writes the file.
contract VectorsTest {
    using Item for uint256;

    Vm private constant vm = Vm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);
    string private json;

    function setUp() public {
        json = vm.readFile("test/vectors.json");
    }

    function number(string memory key) private view returns (uint256) {
        return vm.parseJsonUint(json, key);
    }

    function word(string memory key) private view returns (uint256) {
        return uint256(bytes32(vm.parseJsonBytes(json, key)));
    }

    function test_item_words() public view {
        uint256 item = word(".item.word");
        vm.assertEq(item.to(), vm.parseJsonAddress(json, ".item.to"), "to");
        vm.assertEq(item.amount(), number(".item.amount"), "amount");
        vm.assertEq(item.class(), number(".item.class"), "class");
        vm.assertEq(uint16(item), number(".item.day"), "day");
        vm.assertEq(item.id(), number(".item.id"), "id");
        item = word(".badge.word");
        vm.assertEq(item.class(), Item.BADGE, "badge");
        vm.assertEq(item.tier(), number(".badge.tier"), "tier");
        vm.assertEq(item.purchases(), number(".badge.purchases"), "purchases");
    }

    /// Random items read as Go wrote them, and trees over the first one, two and so on of
    /// what they say have Go's roots.
    function test_many_items_and_trees() public view {
        address[] memory to = vm.parseJsonAddressArray(json, ".many.to");
        uint256[] memory amounts = vm.parseJsonUintArray(json, ".many.amount");
        uint256[] memory classes = vm.parseJsonUintArray(json, ".many.class");
        uint256[] memory dates = vm.parseJsonUintArray(json, ".many.day");
        bytes32[] memory words = vm.parseJsonBytes32Array(json, ".many.word");
        bytes32[] memory claims = vm.parseJsonBytes32Array(json, ".many.claim");
        bytes32[] memory claimRoots = vm.parseJsonBytes32Array(json, ".many.claims");
        bytes32[] memory manifestRoots = vm.parseJsonBytes32Array(json, ".many.manifest");
        vm.assertEq(words.length, 33, "many");
        bytes32[] memory leaves = new bytes32[](words.length);
        for (uint256 i = 0; i < words.length; ++i) {
            uint256 item = uint256(words[i]);
            vm.assertEq(item.to(), to[i], "to");
            vm.assertEq(item.amount(), amounts[i], "amount");
            vm.assertEq(item.class(), classes[i], "class");
            vm.assertEq(uint16(item), dates[i], "day");
            bytes32 claim = Tree.leaf(3, 5, item.to(), item.id(), item.amount());
            vm.assertEq(claim, claims[i], "claim");
            vm.assertEq(Tree.root(first(claims, i + 1)), claimRoots[i], "claims");
            leaves[i] = keccak256(bytes.concat(keccak256(bytes.concat(words[i]))));
            vm.assertEq(Tree.root(first(leaves, i + 1), Tree.MANIFEST), manifestRoots[i], "manifest");
        }
    }

    function first(bytes32[] memory all, uint256 n) private pure returns (bytes32[] memory some) {
        some = new bytes32[](n);
        for (uint256 i = 0; i < n; ++i) {
            some[i] = all[i];
        }
    }

    /// @dev The calldata decodes, and encodes to the same bytes.
    function test_settle_calldata() public view {
        bytes memory data = vm.parseJsonBytes(json, ".settle");
        Section[] memory sections = this.decode(data);
        vm.assertEq(sections.length, 2, "sections");
        vm.assertEq(sections[0].partition, 3, "partition");
        vm.assertEq(sections[0].next.offset, 41, "offset");
        vm.assertEq(sections[0].items.length, 3, "items");
        vm.assertEq(sections[0].items[1].amount(), type(uint64).max, "amount");
        vm.assertEq(sections[1].epoch, type(uint64).max, "epoch");
        vm.assertEq(sections[1].claimRoot, bytes32(0), "claim root");
        vm.assertEq(keccak256(abi.encodeCall(ISettlement.settle, (sections))), keccak256(data), "encoded again");
    }

    function decode(bytes calldata data) external pure returns (Section[] memory) {
        return abi.decode(data[4:], (Section[]));
    }

    function test_claim_leaf() public view {
        bytes32 leaf = Tree.leaf(
            uint64(number(".claim.epoch")),
            uint32(number(".claim.partition")),
            vm.parseJsonAddress(json, ".claim.owner"),
            number(".claim.id"),
            uint64(number(".claim.cumulative"))
        );
        vm.assertEq(leaf, vm.parseJsonBytes32(json, ".claim.leaf"), "leaf");
        uint256 c = word(".claim.word");
        vm.assertEq(ClaimWord.place(c), uint256(bytes32(vm.parseJsonBytes(json, ".claim.word"))) >> 128, "place");
        vm.assertEq(ClaimWord.id(c), number(".claim.id"), "id");
        vm.assertEq(ClaimWord.cumulative(c), number(".claim.cumulative"), "cumulative");
        vm.assertEq(ClaimWord.rootPlace(c), (number(".claim.epoch") << 32 | number(".claim.partition")) << 8 | 5, "root");
    }

    function test_merkle_tree_and_proofs() public view {
        bytes32[] memory leaves = vm.parseJsonBytes32Array(json, ".merkle.leaves");
        bytes32 root = vm.parseJsonBytes32(json, ".merkle.root");
        vm.assertEq(Tree.root(leaves, Tree.MANIFEST), root, "root");
        bytes32[] memory first = vm.parseJsonBytes32Array(json, ".merkle.proof_of_first");
        bytes32[] memory last = vm.parseJsonBytes32Array(json, ".merkle.proof_of_last");
        vm.assertTrue(MerkleProof.verify(first, root, leaves[0]), "first");
        vm.assertTrue(MerkleProof.verify(last, root, leaves[6]), "last, carried up");
        vm.assertEq(last.length, 2, "and shorter for it");
    }

    function test_claim_tree_and_proofs() public view {
        bytes32[] memory leaves = vm.parseJsonBytes32Array(json, ".claims.leaves");
        bytes32 root = vm.parseJsonBytes32(json, ".claims.root");
        vm.assertEq(Tree.root(leaves), root, "root");
        bytes memory first = vm.parseJsonBytes(json, ".claims.proof_of_first");
        bytes memory last = vm.parseJsonBytes(json, ".claims.proof_of_last");
        vm.assertEq(keccak256(first), keccak256(Tree.proof(leaves, 0)), "first");
        vm.assertEq(this.climb(leaves[0], first), root, "first leads up");
        vm.assertEq(this.climb(leaves[6], last), root, "last, carried up");
        vm.assertEq(last.length, 2 * 24, "and shorter for it");
    }

    function climb(bytes32 leaf, bytes calldata proof) external pure returns (bytes32) {
        return bytes32(ClaimTree.root(uint256(leaf), proof));
    }

    /// What other tools say: `ipfs add --cid-version=1 --raw-leaves` of "hello world".
    function test_known_cid() public pure {
        vm.assertEq(
            ContentURI.ipfs(sha256("hello world")),
            "ipfs://bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e",
            "ipfs"
        );
    }

    function test_content_addresses() public view {
        bytes32 digest = vm.parseJsonBytes32(json, ".file.digest");
        vm.assertEq(ContentURI.ipfs(digest), vm.parseJsonString(json, ".file.ipfs"), "ipfs");
        vm.assertEq(ContentURI.arweave(digest), vm.parseJsonString(json, ".file.arweave"), "arweave");
    }
}
