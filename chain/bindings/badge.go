// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// IBadgeMarks is an auto generated low-level Go binding around an user-defined struct.
type IBadgeMarks struct {
	Purchases [3]uint32
	HeldDays  [3]uint16
}

// IBadgeRequirement is an auto generated low-level Go binding around an user-defined struct.
type IBadgeRequirement struct {
	Purchases   uint32
	HeldDays    uint16
	SelfService bool
}

// IBadgeStatus is an auto generated low-level Go binding around an user-defined struct.
type IBadgeStatus struct {
	Tier      uint8
	Since     *big.Int
	TierSince *big.Int
	Purchases uint32
}

// BadgeMetaData contains all meta data concerning the Badge contract.
var BadgeMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"manager\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name_\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"symbol_\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_TIER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"attributesHash\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"blocked\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"downgradeDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grant\",\"inputs\":[{\"name\":\"items\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"reasons\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"imageOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"marks\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIBadge.Marks\",\"components\":[{\"name\":\"purchases\",\"type\":\"uint32[3]\",\"internalType\":\"uint32[3]\"},{\"name\":\"heldDays\",\"type\":\"uint16[3]\",\"internalType\":\"uint16[3]\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publish\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"store\",\"type\":\"uint8\",\"internalType\":\"enumIBadge.Store\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requirementOf\",\"inputs\":[{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIBadge.Requirement\",\"components\":[{\"name\":\"purchases\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"heldDays\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"selfService\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ringsOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBlocked\",\"inputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"status\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setDowngradeDelay\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMarks\",\"inputs\":[{\"name\":\"m\",\"type\":\"tuple\",\"internalType\":\"structIBadge.Marks\",\"components\":[{\"name\":\"purchases\",\"type\":\"uint32[3]\",\"internalType\":\"uint32[3]\"},{\"name\":\"heldDays\",\"type\":\"uint16[3]\",\"internalType\":\"uint16[3]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRequirement\",\"inputs\":[{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"requirement\",\"type\":\"tuple\",\"internalType\":\"structIBadge.Requirement\",\"components\":[{\"name\":\"purchases\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"heldDays\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"selfService\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSettlement\",\"inputs\":[{\"name\":\"settlement_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settlement\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"statusOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIBadge.Status\",\"components\":[{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"since\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"tierSince\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"purchases\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateMetadata\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AttributesHashed\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attributesHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BadgeEvolved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"fromTier\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"toTier\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"purchases\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchMetadataUpdate\",\"inputs\":[{\"name\":\"_fromTokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"_toTokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BlockedSet\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"blocked\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DowngradeDelaySet\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MarksSet\",\"inputs\":[{\"name\":\"marks\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIBadge.Marks\",\"components\":[{\"name\":\"purchases\",\"type\":\"uint32[3]\",\"internalType\":\"uint32[3]\"},{\"name\":\"heldDays\",\"type\":\"uint16[3]\",\"internalType\":\"uint16[3]\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MetadataUpdate\",\"inputs\":[{\"name\":\"_tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Published\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"store\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIBadge.Store\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"attributesHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RequirementSet\",\"inputs\":[{\"name\":\"tier\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"uint8\"},{\"name\":\"requirement\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIBadge.Requirement\",\"components\":[{\"name\":\"purchases\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"heldDays\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"selfService\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SettlementSet\",\"inputs\":[{\"name\":\"settlement\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccountBlocked\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721IncorrectOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InsufficientApproval\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721NonexistentToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidMarks\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidTier\",\"inputs\":[{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NotEligible\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"OnlySettlement\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Soulbound\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StaleAttributes\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attributesHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Badge",
	Bin: "0x60806040523461042957614604803803806100198161044c565b9283398101906060818303126104295780516001600160a01b03811691908290036104295760208101516001600160401b038111610429578361005d918301610471565b60408201519093906001600160401b0381116104295761007d9201610471565b82516001600160401b038111610248575f54600181811c9116801561041f575b602082101461033e57601f81116103c8575b506020601f821160011461036757819293945f9261035c575b50508160011b915f199060031b1c1916175f555b8051906001600160401b03821161024857600154600181811c91168015610352575b602082101461033e57601f81116102dd575b50602090601f83116001146102675791805f5160206145e45f395f51905f5294926020945f9261025c575b50508160011b915f199060031b1c1916176001555b600680546001600160a01b03191682179055604051908152a161017161042d565b600a81526032602082015260c8604082015261018b61042d565b9061016d82526102da60208301526107216040830152604051604081019080821060018060401b0383111761024857602091604052828152019182525f905f5b6003811061021e575050600c55515f905f5b600381106101f85782600d5560405161410690816104de8239f35b9091602060019161ffff8551169061ffff8560041b92831b921b191617930191016101dd565b9091602060019163ffffffff8551169063ffffffff8560051b92831b921b191617930191016101cb565b634e487b7160e01b5f52604160045260245ffd5b015190505f8061013b565b90601f1983169160015f52815f20925f5b8181106102c557509260019285926020965f5160206145e45f395f51905f529896106102ad575b505050811b01600155610150565b01515f1960f88460031b161c191690555f808061029f565b92936020600181928786015181550195019301610278565b828111156101105760015f52610330907fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf690601f850160051c9060208610610336575b601f82910160051c0391016104c2565b5f610110565b5f9150610320565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100fe565b015190505f806100c8565b601f198216905f8052805f20915f5b8181106103b057509583600195969710610398575b505050811b015f556100dc565b01515f1960f88460031b161c191690555f808061038b565b9192602060018192868b015181550194019201610376565b818111156100af575f8052610419907f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56390601f840160051c906020851061033657601f82910160051c0391016104c2565b5f6100af565b90607f169061009d565b5f80fd5b60405190606082016001600160401b0381118382101761024857604052565b6040519190601f01601f191682016001600160401b0381118382101761024857604052565b81601f82011215610429578051906001600160401b038211610248576104a0601f8301601f191660200161044c565b928284526020838301011161042957815f9260208093018386015e8301015290565b5f5b8281106104d057505050565b5f828201556001016104c456fe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a71461160a5750806306fdde03146115ef578063081812fc146115b2578063095ea7b3146115995780630a37eff81461153157806323b872dd146115035780633c84c5a5146114385780633f4ba83a1461139657806342842e0e146113585780634712fe541461131b57806347d80758146112eb57806348d1eba1146110575780634ed6543c14610f155780635116063014610eef57806357a3986614610ec05780635c975abb14610e9b5780636352211e14610e6c57806370a0823114610dee578063798fe2a314610dcb5780637a9e5e4b14610cfb5780637d33571114610a425780638456cb59146109e85780638f4e6f37146109755780638fb360371461090157806395d89b411461080d578063a22cb465146107db578063ad35efd414610738578063af3a19c71461071d578063b45a3c0e146106f5578063b88d4fde1461062f578063bf7e214f14610609578063c00b430a1461049d578063c87b56dd1461047e578063d06075621461043f578063d2ede5ab146102b8578063e59621951461027b578063e985e9c5146102225763f61a28cb146101be575f80fd5b3461021e57602036600319011261021e5760606101f66101dc61180b565b6101e4612451565b506101ee8161276d565b600b54612905565b604080519163ffffffff815116835261ffff6020820151166020840152015115156040820152f35b5f80fd5b3461021e57604036600319011261021e5761023b611761565b6001600160a01b0361024b611777565b91165f5260056020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b3461021e57602036600319011261021e576001600160a01b0361029c611761565b165f526009602052602060ff60405f2054166040519015158152f35b3461021e57608036600319011261021e57602435600435600382101561021e5760443590606435926102ea36336124d4565b6102f38261246f565b50610305610300836127b5565b6136d9565b60208151910120840361040f576040519061031f82611869565b83825260026020830192868452604081019361033b8486611d90565b855f52600f60205260405f20915182555160018201550191519060038210156103fb577ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce795847f1540871fdb2a5f668ae58af5b0448515d7ba06855fc18afe849c21309ac28433606060209894899584987f5e7158eaaed7b46a3a0608d38dbc683df17c92c6c331149509a456055b471e279860ff8019835416911617905560405191825286820152846040820152a2604051908152a2604051908152a1005b634e487b7160e01b5f52602160045260245ffd5b83827fbb8f656d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b3461021e57602036600319011261021e5761047a6104666104616004356127b5565b612b49565b60405191829160208352602083019061173d565b0390f35b3461021e57602036600319011261021e5761047a610466600435611d9c565b3461021e57604036600319011261021e5760043567ffffffffffffffff811161021e576104ce9036906004016117da565b906104d761182a565b906104e236336124d4565b600854925f928015159060ff8216925b80861061053d578680600855155f1461052f577ffffffffffffffffffffffffdffffffffffffffffffffffffffffffffffffffff60075416600755005b600160a11b60075417600755005b90919293949561054e878388611a56565b35966001600160a01b03881680980361021e57875f5260096020528460ff60405f2054161515146105ff575f888152600960205260409020805460ff19168717905583156105d9576105a1600192611a8b565b975b7f30e5e165e1604086343a385170c8b1b5a4ddb5b00ba4cf8cc1440f5dfcc0fa976020604051888152a25b0194939291906104f2565b81156105eb576001915f1901976105a3565b634e487b7160e01b5f52601160045260245ffd5b60019197506105ce565b3461021e575f36600319011261021e5760206001600160a01b0360065416604051908152f35b3461021e57608036600319011261021e57610648611761565b50610651611777565b6064359067ffffffffffffffff821161021e573660238301121561021e5781600401359161067e836118df565b9061068c60405192836118bd565b838252366024858301011161021e57835f926001600160a01b03956024602094018483013701015216156106c95763a4420a9560e01b5f5260045ffd5b7f64a0ae92000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b3461021e57602036600319011261021e5761071160043561246f565b50602060405160018152f35b3461021e575f36600319011261021e57602060405160048152f35b3461021e57602036600319011261021e575f606060405161075881611885565b82815282602082015282604082015201526004355f52600e602052608060405f205463ffffffff60ff82169164ffffffffff60405161079681611885565b8481528160208201818560081c1681528560606040850194848860301c168652019560581c168552604051968752511660208601525116604084015251166060820152f35b3461021e57604036600319011261021e576107f4611761565b506107fd61182a565b5063a4420a9560e01b5f5260045ffd5b3461021e575f36600319011261021e576040515f6001548060011c906001811680156108f7575b6020831081146108e3578285529081156108bf5750600114610861575b61047a83610466818503826118bd565b60015f9081527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6939250905b8082106108a557509091508101602001610466610851565b91926001816020925483858801015201910190929161088d565b60ff191660208086019190915291151560051b840190910191506104669050610851565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610834565b3461021e575f36600319011261021e5760065460a01c60ff161561096d5760207f8fb36037000000000000000000000000000000000000000000000000000000005b7fffffffff0000000000000000000000000000000000000000000000000000000060405191168152f35b60205f610943565b3461021e57602036600319011261021e5761098e611761565b61099836336124d4565b6001600160a01b0373ffffffffffffffffffffffffffffffffffffffff196007541691168091176007557f9f266baf9d71b9257e2d4938694b1264393222f7d373cca75af0998bb5fcca995f80a2005b3461021e575f36600319011261021e57610a0236336124d4565b610a0a6128bd565b600160a01b600754176007557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586020604051338152a1005b3461021e57604036600319011261021e5760043560243560ff811680820361021e57610a6c6128bd565b610a758361246f565b506001600160a01b038316600160a11b60075416151580610ce5575b610cba5750825f52600e60205260405f20549064ffffffffff8260081c1642034281116105eb5762015180900492610ac76119f6565b5f5b60ff8116600381109081610ca1575b81610c87575b5015610af257610aed906128f4565b610ac9565b905085945060ff8460781c1660ff82161160ff851692858486141594855f14610c6857610b1e8361276d565b600b549087119283610c4e575b5082610c31575b505015610c1a575b610bd6575b5015610b995790610b5b9163ffffffff8260581c1691846129f4565b7f5e7158eaaed7b46a3a0608d38dbc683df17c92c6c331149509a456055b471e276020610b8a610300846127b5565b818151910120604051908152a2005b50815f52600e60205260405f20557ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce76020604051838152a1610b5b565b6fff0000000000000000000000000000007fffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffff9160789593951b169116179184610b3f565b838663050fa90d60e31b5f5260045260245260445ffd5b610c4792508663ffffffff8360581c1691612965565b8588610b32565b819350610c5d90604092612905565b015115159189610b2b565b50505080610b3a57838663050fa90d60e31b5f5260045260245260445ffd5b61ffff9150610c969084611d4e565b511686101588610ade565b905061ffff610cb08285611d4e565b5116151590610ad8565b7f28e9b385000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50805f52600960205260ff60405f205416610a91565b3461021e57602036600319011261021e57610d14611761565b600654906001600160a01b0382163303610db957803b15610d845773ffffffffffffffffffffffffffffffffffffffff197f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad926001600160a01b03602093169182911617600655604051908152a1005b6001600160a01b03907fc2f31e5e000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b62d1953b60e31b5f523360045260245ffd5b3461021e575f36600319011261021e57602063ffffffff600a5416604051908152f35b3461021e57602036600319011261021e576001600160a01b03610e0f611761565b168015610e41575f52600e60205260405f2054155f14610e385760205f5b60ff60405191168152f35b60206001610e2d565b7f89c62b64000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461021e57602036600319011261021e576020610e8a60043561246f565b6001600160a01b0360405191168152f35b3461021e575f36600319011261021e576020600160a01b600754161515604051908152f35b3461021e57602036600319011261021e576020610ee16103006004356127b5565b818151910120604051908152f35b3461021e575f36600319011261021e5760206001600160a01b0360075416604051908152f35b3461021e57608036600319011261021e57610f2e61180b565b606036602319011261021e57610f4436336124d4565b610f4d8161276d565b600b5460405190610f5d82611869565b610f6561178d565b8252610f6f611d7f565b916020810192835260ff610f8161181b565b604083019081529416935f198501938585116105eb578460061b94808604604014901517156105eb5765ffff0000000063ffffffff67ffffffffffffffff945116915160201b1617905115155f146110495766ffffffffffffff66010000000000005b1617831b921b191617600b557f05bbdab3fb2d30b0f054ccf5006c251f43ebe0d32eb00c3fa05c35a05d68c090606060405163ffffffff61102361178d565b16815261ffff611031611d7f565b16602082015261103f61181b565b15156040820152a2005b66ffffffffffffff5f610fe4565b3461021e5760c036600319011261021e5761107236336124d4565b60015b600381106111bb575f6004815b6003811061118e5782600c5560645f905f5b600381106111635782600d556040518060045f915b6003831061113d57835f6064606083015b60038310611119577f292f195806ee489c91678ada4c46272a9321af81d8378070d256477f1cffcd7660c085a17f6bd5c950a8d8df17f772f5af37cb3655737899cbf903264b9795592da439661c604080515f81525f196020820152a1005b81359061ffff821680920361021e57602081600193829352019201920191906110ba565b81359063ffffffff821680920361021e57602081600193829352019201920191906110a9565b9091602060019161117385611d70565b9061ffff808660041b9316831b921b19161793019101611094565b9091602060019161119e85611d5f565b9063ffffffff808660051b9316831b921b19161793019101611082565b63ffffffff6111d16111cc83611d2a565b611d5f565b16158015611294575b61ffff6111ee6111e984611d3c565b611d70565b161590811561123f575b15908115611236575b5061120e57600101611075565b7fac242ab3000000000000000000000000000000000000000000000000000000005f5260045ffd5b90501582611201565b90505f1982018281116105eb5761ffff61125b6111e983611d3c565b161515908161126c575b50906111f8565b905061ffff8061128a6111e96112846111e988611d3c565b94611d3c565b1691161183611265565b505f1981018181116105eb5763ffffffff6112b16111cc83611d2a565b16151590816112c1575b506111da565b905063ffffffff806112e16111cc6112db6111cc87611d2a565b94611d2a565b16911611826112bb565b3461021e57602036600319011261021e576004355f52600e602052602060ff60405f205460781c16604051908152f35b3461021e57602036600319011261021e5760043567ffffffffffffffff811161021e5761046661135261047a9236906004016117da565b90611a99565b3461021e576001600160a01b0361136e366117a0565b5090505f6040516113806020826118bd565b5216156106c95763a4420a9560e01b5f5260045ffd5b3461021e575f36600319011261021e576113b036336124d4565b600754600160a01b811615611410577ffffffffffffffffffffffffeffffffffffffffffffffffffffffffffffffffff166007557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa6020604051338152a1005b7f8dfc202b000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461021e575f36600319011261021e5760405161145481611839565b60609060405161146483826118bd565b82368237815260206040519161147a84846118bd565b8336843701526040519061148d82611839565b6114956119c6565b825261149f6119f6565b6020830190815260405192515f845b600382106114e757505050519082015f905b600382106114cd5760c084f35b60208060019261ffff8651168152019301910190916114c0565b60208060019263ffffffff8651168152019301910190916114ae565b3461021e576001600160a01b03611519366117a0565b50905016156106c95763a4420a9560e01b5f5260045ffd5b3461021e57602036600319011261021e5760043563ffffffff811680910361021e5760207f8fc0aad09fb5cec74766abc862cf6f22f2607757b763e552c0a254616b58ad599161158136336124d4565b8063ffffffff19600a541617600a55604051908152a1005b3461021e57604036600319011261021e576107fd611761565b3461021e57602036600319011261021e576004356115cf8161246f565b505f52600460205260206001600160a01b0360405f205416604051908152f35b3461021e575f36600319011261021e5761047a6104666118fb565b3461021e57602036600319011261021e57600435907fffffffff00000000000000000000000000000000000000000000000000000000821680920361021e57817f490649060000000000000000000000000000000000000000000000000000000060209314908115611713575b8115611685575b5015158152f35b7f80ac58cd000000000000000000000000000000000000000000000000000000008114915081156116e9575b81156116bf575b508361167e565b7f01ffc9a700000000000000000000000000000000000000000000000000000000915014836116b8565b7f5b5e139f00000000000000000000000000000000000000000000000000000000811491506116b1565b7fb45a3c0e0000000000000000000000000000000000000000000000000000000081149150611677565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361021e57565b602435906001600160a01b038216820361021e57565b6024359063ffffffff8216820361021e57565b606090600319011261021e576004356001600160a01b038116810361021e57906024356001600160a01b038116810361021e579060443590565b9181601f8401121561021e5782359167ffffffffffffffff831161021e576020808501948460051b01011161021e57565b6004359060ff8216820361021e57565b60643590811515820361021e57565b60243590811515820361021e57565b6040810190811067ffffffffffffffff82111761185557604052565b634e487b7160e01b5f52604160045260245ffd5b6060810190811067ffffffffffffffff82111761185557604052565b6080810190811067ffffffffffffffff82111761185557604052565b60c0810190811067ffffffffffffffff82111761185557604052565b90601f8019910116810190811067ffffffffffffffff82111761185557604052565b67ffffffffffffffff811161185557601f01601f191660200190565b604051905f5f548060011c91600182169182156119bc575b6020841083146108e357838652859290811561199d5750600114611940575b61193e925003836118bd565b565b505f80805290917f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5635b81831061198157505090602061193e92820101611932565b6020919350806001915483858901015201910190918492611969565b6020925061193e94915060ff191682840152151560051b820101611932565b92607f1692611913565b6040519063ffffffff600c548181168452818160201c16602085015260401c16604083015261193e6060836118bd565b6040519061ffff600d548181168452818160101c16602085015260201c16604083015261193e6060836118bd565b90611a2e826118df565b611a3b60405191826118bd565b8281528092611a4c601f19916118df565b0190602036910137565b9190811015611a665760051b0190565b634e487b7160e01b5f52603260045260245ffd5b908151811015611a66570160200190565b5f1981146105eb5760010190565b91600754926001600160a01b0384163303611cfe57600160a01b8416611ccd57600160a11b611ac784611a24565b94161592831591600b5493855f905b611b52575b838114611b495780611afc8787611af6611b0b958989611a56565b3561267a565b60ff8116611b11575b50611a8b565b86611ad6565b60f81b7fff00000000000000000000000000000000000000000000000000000000000000165f1a611b42828b611a7a565b535f611b05565b50945050505050565b829060051b81018460051b8201604051906020820191604081015b828510611b82575b505050500360051c611adb565b9091929380955035948a6201fffe1962ffffff8860101c16018962030000198216611cc35765ffffffffffff63ffffffff8a60281c169383600a1c1c168310611cc3575060019060101c01908760601c91825f52600e60205260405f2080549060ff8216918d845f1985011015611cb55750836effffffff00000000000000000000006020999a9b9c9d60301b16176fff000000000000000000ffffffffff0082161790848414600114611ca157506affffffffff0000000000004260301b1617905b557ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce7865fa18752885284527f185e7479799366ac5c48c368a3640c0b5fcf2fff2256c4165be69fa87041797b606086a201929091869492611b6d565b6affffffffff000000000000161790611c45565b9b5050505050505093611b75565b9750505093611b75565b509150611cd981611a24565b905f5b818110611ce857505090565b806002611cf760019386611a7a565b5301611cdc565b7fdf684859000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6003811015611a665760051b60040190565b6003811015611a665760051b60640190565b906003811015611a665760051b0190565b3563ffffffff8116810361021e5790565b3561ffff8116810361021e5790565b6044359061ffff8216820361021e57565b60038210156103fb5752565b611da5816127b5565b905f52600f60205260405f2060405190611dbe82611869565b8054825260ff60026001830154926020850193845201541690611de5604084019283611d90565b815160038110156103fb5715159081612437575b506121eb575050611e086118fb565b604051905f935f5b8251811015611fd2578281016020015160f881901c906b1000000000000004ffffffff6001831b1615611fc257605c6020611e4a8a611a8b565b998801015360088203611e7557505060019060626020611e6989611a8b565b98870101535b01611e10565b60098203611e9957505060019060746020611e8f89611a8b565b9887010153611e6f565b600a8203611eb3575050600190606e6020611e8f89611a8b565b600c8203611ecd57505060019060666020611e8f89611a8b565b600d8203611ee757505060019060726020611e8f89611a8b565b605c8203611f01575050600190605c6020611e8f89611a8b565b60228203611f1b57505060019060226020611e8f89611a8b565b91909660756020611f2b83611a8b565b928801015360306020611f3d83611a8b565b928801015360306020611f4f83611a8b565b9288010153611f5d81611a8b565b9260fc1c6010811015611a66576f181899199a1a9b1b9c1cb0b131b232b360811b6020911a9187010153600f611f9283611a8b565b9716916010831015611a665760206f181899199a1a9b1b9c1cb0b131b232b360811b6001941a9187010153611e6f565b50906001916020611e8f89611a8b565b5093603d9150602061201a6001600f6121e896606a85809a8161219d99808652850101604052858261200760ff84511661397a565b9260298261202561201f61201a85612b49565b613fcf565b936136d9565b956040519d8e9a7f7b226e616d65223a220000000000000000000000000000000000000000000000828d0152805191829101858d015e8a01907f200000000000000000000000000000000000000000000000000000000000000084830152805192839101602a83015e0101907f222c226465736372697074696f6e223a22537461747573206561726e65642c20848301527f6e6f7420626f756768742e2049742063616e6e6f74206265207472616e73666560218301527f727265642e222c22696d616765223a22646174613a696d6167652f7376672b7860418301527f6d6c3b6261736536342c000000000000000000000000000000000000000000006061830152805192839101606b83015e0101907f222c2261747472696275746573223a000000000000000000000000000000000084830152805192839101607983015e01017f7d00000000000000000000000000000000000000000000000000000000000000838201520301601e198101845201826118bd565b6040519384917f646174613a6170706c69636174696f6e2f6a736f6e3b6261736536342c000000828401528051918291018484015e81015f838201520301601f1981018352826118bd565b90565b9091505160038110156103fb576001036123c5575190604051917f0155122000000000000000000000000000000000000000000000000000000000602084015260248301526024825261223f6044836118bd565b81518060031b90808204600814901517156105eb57600481018091116105eb57600561226b9104611a24565b915f5f5f925f925b815184101561230c5761ffff6122898584611a7a565b5160f81c9160081b161791600881018091116105eb57925b60058410156122b4576001019291612273565b60041984019384116105eb57601f83851c16946020861015611a66576123067f6162636465666768696a6b6c6d6e6f707172737475767778797a3233343536376122fd83611a8b565b971a9189611a7a565b536122a1565b9250509392938061236e575b5050506121e860286020926040519384917f697066733a2f2f62000000000000000000000000000000000000000000000000828401528051918291018484015e81015f838201520301601f1981018352826118bd565b60050390600582116105eb57601f911b166020811015611a66576020926121e8926123be7f6162636465666768696a6b6c6d6e6f707172737475767778797a3233343536376028941a9183611a7a565b5392612318565b6121e860256123ec6020935160405190858201528481526123e76040826118bd565b613eb9565b6040519384917f61723a2f2f000000000000000000000000000000000000000000000000000000828401528051918291018484015e81015f838201520301601f1981018352826118bd565b905051612443846136d9565b60208151910120145f611df9565b6040519061245e82611869565b5f6040838281528260208201520152565b805f52600e60205260405f2054155f146124c4575f905b6001600160a01b03821615612499575090565b7f7e273289000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001600160a01b03811690612486565b600654916001600160a01b038316928160041161021e575f5f9060405f8151966001600160a01b0360208901917fb700961300000000000000000000000000000000000000000000000000000000835216978860248201523060448201527fffffffff0000000000000000000000000000000000000000000000000000000083351660648201526064815261256a6084826118bd565b828052826020525190895afa61265a575b15612588575b5050505050565b63ffffffff16156126485760ff60a01b1916600160a01b17600655823b1561021e576064925f92836040519586809581947f94c7d7ee0000000000000000000000000000000000000000000000000000000083526004830152604060248301528060448301528084848401378181018301849052601f01601f191681010301925af1801561263d5761262d575b5060ff60a01b19600654166006555f80808080612581565b5f612637916118bd565b5f612615565b6040513d5f823e3d90fd5b8262d1953b60e31b5f5260045260245ffd5b50505f516020518060201c15029061257b565b919082018092116105eb57565b91909161ffff808260101c1603612765578060601c92831561275c5780612746575b61273e5760ff8160201c169182158015612734575b6126fd57835f52600e60205260405f20549060ff8216841080612710575b61270657816126eb9163ffffffff869560281c16958691612965565b156126fd576126f9936129f4565b5f90565b50505050600690565b5050505050600690565b5061272d63ffffffff600a541664ffffffffff8460301c1661266d565b42106126cf565b50600483116126b1565b505050600390565b50825f52600960205260ff60405f20541661269c565b50505050600590565b505050600890565b60ff16801580156127ab575b6127805750565b7fbca1a956000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060048111612779565b5f60a06040516127c4816118a1565b82815282602082015282604082015282606082015282608082015201526127ea8161246f565b505f52600e60205260405f205463ffffffff8160581c165f9161280b6119c6565b925b60ff81166003811090816128a2575b81612886575b501561283657612831906128f4565b61280d565b60ff92935082906040519461284a866118a1565b828416865264ffffffffff8460081c16602087015264ffffffffff8460301c166040870152606086015216608084015260781c1660a082015290565b63ffffffff91506128979086611d4e565b51168310155f612822565b905063ffffffff6128b38287611d4e565b511615159061281c565b600160a01b600754166128cc57565b7fd93c0665000000000000000000000000000000000000000000000000000000005f5260045ffd5b60ff1660ff81146105eb5760010190565b9060ff90612911612451565b50165f1981019081116105eb578060061b90808204604014901517156105eb571c60ff6040519161294183611869565b63ffffffff8116835261ffff8160201c16602084015260301c161515604082015290565b905f1981019081116105eb578060061b90808204604014901517156105eb571c9063ffffffff8216116129ee5760201c61ffff168015919082156129a857505090565b81151592836129b8575b50505090565b90919250620151808202918204620151801417156105eb5764ffffffffff6129e39260081c1661266d565b4210155f80806129b2565b50505f90565b929063ffffffff60609260ff7f185e7479799366ac5c48c368a3640c0b5fcf2fff2256c4165be69fa87041797b958415805f14612b39578165ffffffffff004260081b16965b80851697828903612b22576affffffffff0000000000008216905b8c5f52600e6020526fff0000000000000000000000000000008860581b93161717171760405f20555f14612af3577f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a161160206040518a6001600160a01b0381165f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a48a8152a15b604051948552166020840152166040820152a2565b7ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce760206040518a8152a1612ade565b6affffffffff0000000000004260301b1690612a55565b8165ffffffffff00871696612a3a565b612b5660ff825116613a82565b90926040519260208401947f3c73766720786d6c6e733d22687474703a2f2f7777772e77332e6f72672f323086527f30302f737667222076696577426f783d223020302033323020333230223e3c6460408601527f6566733e3c72616469616c4772616469656e742069643d226d223e3c73746f7060608601527f206f66667365743d2230222073746f702d636f6c6f723d220000000000000000608086015283519260208501938085609889015e8601907f222f3e3c73746f70206f66667365743d2231222073746f702d636f6c6f723d226098830152609883516020850193818560b883015e0101947f222f3e3c2f72616469616c4772616469656e743e3c2f646566733e3c7265637460208701527f2077696474683d2233323022206865696768743d22333230222072783d22323460408701527f222066696c6c3d220000000000000000000000000000000000000000000000006060870152612ce7600360488a60208951818b019b818d606883015e01016211179f60e91b838201520301601c1981018b5201896118bd565b60ff60a08301511691606093604051612cff81611869565b6040948551612d0e87826118bd565b600181527f3600000000000000000000000000000000000000000000000000000000000000602082015282528551612d4687826118bd565b600281527f3132000000000000000000000000000000000000000000000000000000000000602082015260208301528551612d8187826118bd565b600281527f31380000000000000000000000000000000000000000000000000000000000006020820152868301528551612dba81611869565b8651612dc688826118bd565b600381527f3330380000000000000000000000000000000000000000000000000000000000602082015281528651612dfe88826118bd565b600381527f3239360000000000000000000000000000000000000000000000000000000000602082015260208201528651612e3988826118bd565b600381527f32383400000000000000000000000000000000000000000000000000000000006020820152878201525f925b828410613538575050505060ff82511690606096600283101561348d575b50508860038210156133b4575b5060041115613320575b809791975160ff16612eb09061397a565b96835197889160208301987f3c636972636c652063783d22313630222063793d223135302220723d223734228a528684017f2066696c6c3d2275726c28236d2922207374726f6b653d22000000000000000090528551808d605887015e7f22207374726f6b652d77696474683d2234222f3e3c6720666f6e742d66616d696058918601918201527f6c793d2247656f726769612c73657269662220746578742d616e63686f723d2260788201527f6d6964646c65223e3c7465787420783d223136302220793d223136302220666f60988201527f6e742d73697a653d223238222066696c6c3d220000000000000000000000000060b8820152905191829060cb83015e016058016073810161111f60f11b905281516020819301607583015e01607301600281015f905203600201601f1981018852612fef90886118bd565b606081015163ffffffff1661300390613d42565b95835196879160208301995180918b5e8201602081017f3c2f746578743e3c7465787420783d223136302220793d223239362220666f6e90528581017f742d73697a653d223136222066696c6c3d2200000000000000000000000000009052845190818c605283015e016020016032810161111f60f11b905281516020819301603483015e01603201600281017f207075726368617365733c2f746578743e3c2f673e0000000000000000000000905203600201600a19810187526015016130cb90876118bd565b6080015160ff166060978351926130e184611869565b84516130ed86826118bd565b600381527f313234000000000000000000000000000000000000000000000000000000000060208201528452845161312586826118bd565b60038152602081017f313438000000000000000000000000000000000000000000000000000000000090526020850152845161316186826118bd565b600381527f31373200000000000000000000000000000000000000000000000000000000006020820152848601525f935b8385106132235750505050509260206006969381806121e89a98958198519c8d9a518091848d015e8a01908282015f8152815193849201905e0101905f8252805192839101825e01905f8252518092825e01905f8252805192839101825e017f3c2f7376673e00000000000000000000000000000000000000000000000000008152036019198101845201826118bd565b90919293996020613315601260396001948f85808d613244601b948c611d4e565b51905198858a9651918291018488015e8501907f3c70617468207472616e73666f726d3d227472616e736c61746528000000000083830152805192839101603b83015e01017f2c313736292220643d224d313220306c33203968396c2d372036203320392d38828201527f2d352d38203520332d392d372d3668397a222066696c6c3d2200000000000000603b820152895190818c605483015e01017f22207374726f6b653d222330303036222f3e0000000000000000000000000000838201520301600d198101845201826118bd565b9a0193929190613192565b936133ae6003603e6020938487519582879351918291018385015e82017f3c7061746820643d224d3131322036326c2d31302d3434203332203232203236828201527f2d33322032362033322033322d32322d31302034347a222066696c6c3d220000898201528d51908189605e83015e01016211179f60e91b838201520301601c198101845201826118bd565b93612e9f565b613484602d603560049499602080958a519683889451918291018486015e8301907f3c636972636c652063783d22313630222063793d223135302220723d22393222838301527f2066696c6c3d226e6f6e6522207374726f6b653d2200000000000000000000008c8301525190818b605583015e01017f22207374726f6b652d77696474683d22313022207374726f6b652d6461736861838201527f727261793d2231342038222f3e0000000000000000000000000000000000000060558201520301600d8101845201826118bd565b95905088612e95565b606b7f38327a222066696c6c3d2200000000000000000000000000000000000000000093986135309360039389519687937f3c7061746820643d224d313130203139306c2d32342038322033362d3136203260208601527f342033302031342d36302031342036302032342d33302033362031362d32342d8c8601528401525180918484015e81016211179f60e91b838201520301601c198101845201826118bd565b945f80612e88565b909192976135468983611d4e565b51906135528a84611d4e565b5161355d8b86611d4e565b516135688c87611d4e565b51918b5194848695516020819201602088015e8501602081017f3c7265637420783d220000000000000000000000000000000000000000000000905281516020819301602983015e01602001600981017f2220793d22000000000000000000000000000000000000000000000000000000905281516020819301600e83015e01600901600581017f222077696474683d220000000000000000000000000000000000000000000000905281516020819301600e83015e01600501600981017f22206865696768743d2200000000000000000000000000000000000000000000905281516020819301601383015e01600901600a81017f222072783d223138222066696c6c3d226e6f6e6522207374726f6b653d22000090528b51908188602883015e01600a01601e81017f22207374726f6b652d77696474683d2232222f3e000000000000000000000000905203601e01600b19810182526014016136cd90826118bd565b97600101929190612e6a565b805160ff166136e79061397a565b90606081015163ffffffff166136fc90613d42565b90608081015160ff1661370e90613d42565b9160a082015160ff1661372090613d42565b60405193849260208401967f5b7b2274726169745f74797065223a2254696572222c2276616c7565223a2200885280516020819201603f87015e8401603f81017f227d2c7b2274726169745f74797065223a22507572636861736573222c2276619052605f81017f6c7565223a000000000000000000000000000000000000000000000000000000905281516020819301606483015e01603f01602581017f7d2c7b2274726169745f74797065223a225374617273222c2276616c7565223a905281516020819301604583015e01602501602081017f7d2c7b2274726169745f74797065223a2252696e6773222c2276616c7565223a905281516020819301604083015e01602001602081015f905203602001601f198101835261384490836118bd565b602081015164ffffffffff1661385990613d42565b906040015164ffffffffff1661386e90613d42565b90604051938493518091602086015e8301602081017f7d2c7b22646973706c61795f74797065223a2264617465222c2274726169745f9052604081017f74797065223a224d656d6265722073696e6365222c2276616c7565223a000000905281516020819301605d83015e01602001603d81017f7d2c7b22646973706c61795f74797065223a2264617465222c2274726169745f9052605d81017f74797065223a22546965722073696e6365222c2276616c7565223a0000000000905281516020819301607883015e01603d01603b81017f7d5d000000000000000000000000000000000000000000000000000000000000905203603b01601d19810182526002016121e890826118bd565b60ff1660018114613a465760028114613a0a576003146139cf576040516139a26040826118bd565b600881527f506c6174696e756d000000000000000000000000000000000000000000000000602082015290565b6040516139dd6040826118bd565b600481527f476f6c6400000000000000000000000000000000000000000000000000000000602082015290565b50604051613a196040826118bd565b600681527f53696c7665720000000000000000000000000000000000000000000000000000602082015290565b50604051613a556040826118bd565b600681527f42726f6e7a650000000000000000000000000000000000000000000000000000602082015290565b60ff1660018114613c985760028114613bee57600314613b455760408051613aaa82826118bd565b600781527f23313232333361000000000000000000000000000000000000000000000000006020820152918151613ae183826118bd565b600781527f2336666138633900000000000000000000000000000000000000000000000000602082015291613b18815191826118bd565b600781527f2366316662666600000000000000000000000000000000000000000000000000602082015290565b60408051613b5382826118bd565b600781527f23336432663035000000000000000000000000000000000000000000000000006020820152918151613b8a83826118bd565b600781527f2363373961316200000000000000000000000000000000000000000000000000602082015291613bc1815191826118bd565b600781527f2366666533386100000000000000000000000000000000000000000000000000602082015290565b5060408051613bfd82826118bd565b600781527f23326233303338000000000000000000000000000000000000000000000000006020820152918151613c3483826118bd565b600781527f2338643938613700000000000000000000000000000000000000000000000000602082015291613c6b815191826118bd565b600781527f2365346539656600000000000000000000000000000000000000000000000000602082015290565b5060408051613ca782826118bd565b600781527f23336232333134000000000000000000000000000000000000000000000000006020820152918151613cde83826118bd565b600781527f2361353637326400000000000000000000000000000000000000000000000000602082015291613d15815191826118bd565b600781527f2365306162373600000000000000000000000000000000000000000000000000602082015290565b805f917a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000821015613e91575b806d04ee2d6d415b85acef8100000000600a921015613e76575b662386f26fc10000811015613e62575b6305f5e100811015613e51575b612710811015613e42575b6064811015613e34575b1015613e29575b600a60216001840193613dce856118df565b94613ddc60405196876118bd565b808652613deb601f19916118df565b013660208701378401015b5f1901916f181899199a1a9b1b9c1cb0b131b232b360811b8282061a8353048015613e2457600a9091613df6565b505090565b600190910190613dbc565b606460029104930192613db5565b61271060049104930192613dab565b6305f5e10060089104930192613da0565b662386f26fc1000060109104930192613d93565b6d04ee2d6d415b85acef810000000060209104930192613d83565b50604091507a184f03e93ff9f4daa797ed6e38ed64bf6a1f0100000000000000008104613d69565b90815115613fb95781518060021b907f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036105eb57600281018091116105eb576003900490604051917f4142434445464748494a4b4c4d4e4f505152535455565758595a616263646566601f526106707f6768696a6b6c6d6e6f707172737475767778797a303132333435363738392b2f18603f5260208301938080510160208101908151925f83525b818110613f7f575050528083528201602001604052909150565b60036004910197603f8951818160121c165183538181600c1c16516001840153818160061c16516002840153165160038201530196613f65565b9050604051613fc96020826118bd565b5f815290565b90815115613fb9578151600281018091116105eb5760039004908160021b917f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036105eb57604051917f4142434445464748494a4b4c4d4e4f505152535455565758595a616263646566601f527f6768696a6b6c6d6e6f707172737475767778797a303132333435363738392b2f603f52602083018480518101602081018051915f82525b8089106140ca57506020959697509060039291525106806001146140b5576002146140a8575b50808452830101604052565b603d905f1901535f61409c565b50603d90815f1982015360011901535f61409c565b939760036004910198603f8a51818160121c165183538181600c1c16516001840153818160061c16516002840153165160038201530193614076562f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad",
}

// Badge is an auto generated Go binding around an Ethereum contract.
type Badge struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Badge) GetABI() abi.ABI {
	return c.abi
}

// NewBadge creates a new instance of Badge.
func NewBadge() *Badge {
	parsed, err := BadgeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Badge{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Badge) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address manager, string name_, string symbol_) returns()
func (badge *Badge) PackConstructor(manager common.Address, name_ string, symbol_ string) []byte {
	enc, err := badge.abi.Pack("", manager, name_, symbol_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXTIER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf3a19c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_TIER() view returns(uint8)
func (badge *Badge) PackMAXTIER() []byte {
	enc, err := badge.abi.Pack("MAX_TIER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXTIER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf3a19c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_TIER() view returns(uint8)
func (badge *Badge) TryPackMAXTIER() ([]byte, error) {
	return badge.abi.Pack("MAX_TIER")
}

// UnpackMAXTIER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf3a19c7.
//
// Solidity: function MAX_TIER() view returns(uint8)
func (badge *Badge) UnpackMAXTIER(data []byte) (uint8, error) {
	out, err := badge.abi.Unpack("MAX_TIER", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address , uint256 ) pure returns()
func (badge *Badge) PackApprove(arg0 common.Address, arg1 *big.Int) []byte {
	enc, err := badge.abi.Pack("approve", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address , uint256 ) pure returns()
func (badge *Badge) TryPackApprove(arg0 common.Address, arg1 *big.Int) ([]byte, error) {
	return badge.abi.Pack("approve", arg0, arg1)
}

// PackAttributesHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57a39866.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attributesHash(uint256 tokenId) view returns(bytes32)
func (badge *Badge) PackAttributesHash(tokenId *big.Int) []byte {
	enc, err := badge.abi.Pack("attributesHash", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttributesHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57a39866.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attributesHash(uint256 tokenId) view returns(bytes32)
func (badge *Badge) TryPackAttributesHash(tokenId *big.Int) ([]byte, error) {
	return badge.abi.Pack("attributesHash", tokenId)
}

// UnpackAttributesHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57a39866.
//
// Solidity: function attributesHash(uint256 tokenId) view returns(bytes32)
func (badge *Badge) UnpackAttributesHash(data []byte) ([32]byte, error) {
	out, err := badge.abi.Unpack("attributesHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (badge *Badge) PackAuthority() []byte {
	enc, err := badge.abi.Pack("authority")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authority() view returns(address)
func (badge *Badge) TryPackAuthority() ([]byte, error) {
	return badge.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (badge *Badge) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := badge.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (badge *Badge) PackBalanceOf(owner common.Address) []byte {
	enc, err := badge.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (badge *Badge) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return badge.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (badge *Badge) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := badge.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5962195.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function blocked(address account) view returns(bool)
func (badge *Badge) PackBlocked(account common.Address) []byte {
	enc, err := badge.abi.Pack("blocked", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5962195.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function blocked(address account) view returns(bool)
func (badge *Badge) TryPackBlocked(account common.Address) ([]byte, error) {
	return badge.abi.Pack("blocked", account)
}

// UnpackBlocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe5962195.
//
// Solidity: function blocked(address account) view returns(bool)
func (badge *Badge) UnpackBlocked(data []byte) (bool, error) {
	out, err := badge.abi.Unpack("blocked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackDowngradeDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x798fe2a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function downgradeDelay() view returns(uint32)
func (badge *Badge) PackDowngradeDelay() []byte {
	enc, err := badge.abi.Pack("downgradeDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDowngradeDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x798fe2a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function downgradeDelay() view returns(uint32)
func (badge *Badge) TryPackDowngradeDelay() ([]byte, error) {
	return badge.abi.Pack("downgradeDelay")
}

// UnpackDowngradeDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x798fe2a3.
//
// Solidity: function downgradeDelay() view returns(uint32)
func (badge *Badge) UnpackDowngradeDelay(data []byte) (uint32, error) {
	out, err := badge.abi.Unpack("downgradeDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (badge *Badge) PackGetApproved(tokenId *big.Int) []byte {
	enc, err := badge.abi.Pack("getApproved", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (badge *Badge) TryPackGetApproved(tokenId *big.Int) ([]byte, error) {
	return badge.abi.Pack("getApproved", tokenId)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (badge *Badge) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := badge.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4712fe54.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grant(uint256[] items) returns(bytes reasons)
func (badge *Badge) PackGrant(items []*big.Int) []byte {
	enc, err := badge.abi.Pack("grant", items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4712fe54.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grant(uint256[] items) returns(bytes reasons)
func (badge *Badge) TryPackGrant(items []*big.Int) ([]byte, error) {
	return badge.abi.Pack("grant", items)
}

// UnpackGrant is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4712fe54.
//
// Solidity: function grant(uint256[] items) returns(bytes reasons)
func (badge *Badge) UnpackGrant(data []byte) ([]byte, error) {
	out, err := badge.abi.Unpack("grant", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackImageOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0607562.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function imageOf(uint256 tokenId) view returns(string)
func (badge *Badge) PackImageOf(tokenId *big.Int) []byte {
	enc, err := badge.abi.Pack("imageOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackImageOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0607562.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function imageOf(uint256 tokenId) view returns(string)
func (badge *Badge) TryPackImageOf(tokenId *big.Int) ([]byte, error) {
	return badge.abi.Pack("imageOf", tokenId)
}

// UnpackImageOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0607562.
//
// Solidity: function imageOf(uint256 tokenId) view returns(string)
func (badge *Badge) UnpackImageOf(data []byte) (string, error) {
	out, err := badge.abi.Unpack("imageOf", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (badge *Badge) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := badge.abi.Pack("isApprovedForAll", owner, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (badge *Badge) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return badge.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (badge *Badge) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := badge.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (badge *Badge) PackIsConsumingScheduledOp() []byte {
	enc, err := badge.abi.Pack("isConsumingScheduledOp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (badge *Badge) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return badge.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (badge *Badge) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := badge.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45a3c0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function locked(uint256 tokenId) view returns(bool)
func (badge *Badge) PackLocked(tokenId *big.Int) []byte {
	enc, err := badge.abi.Pack("locked", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45a3c0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function locked(uint256 tokenId) view returns(bool)
func (badge *Badge) TryPackLocked(tokenId *big.Int) ([]byte, error) {
	return badge.abi.Pack("locked", tokenId)
}

// UnpackLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb45a3c0e.
//
// Solidity: function locked(uint256 tokenId) view returns(bool)
func (badge *Badge) UnpackLocked(data []byte) (bool, error) {
	out, err := badge.abi.Unpack("locked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMarks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c84c5a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function marks() view returns((uint32[3],uint16[3]))
func (badge *Badge) PackMarks() []byte {
	enc, err := badge.abi.Pack("marks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMarks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c84c5a5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function marks() view returns((uint32[3],uint16[3]))
func (badge *Badge) TryPackMarks() ([]byte, error) {
	return badge.abi.Pack("marks")
}

// UnpackMarks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3c84c5a5.
//
// Solidity: function marks() view returns((uint32[3],uint16[3]))
func (badge *Badge) UnpackMarks(data []byte) (IBadgeMarks, error) {
	out, err := badge.abi.Unpack("marks", data)
	if err != nil {
		return *new(IBadgeMarks), err
	}
	out0 := *abi.ConvertType(out[0], new(IBadgeMarks)).(*IBadgeMarks)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (badge *Badge) PackName() []byte {
	enc, err := badge.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (badge *Badge) TryPackName() ([]byte, error) {
	return badge.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (badge *Badge) UnpackName(data []byte) (string, error) {
	out, err := badge.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (badge *Badge) PackOwnerOf(tokenId *big.Int) []byte {
	enc, err := badge.abi.Pack("ownerOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (badge *Badge) TryPackOwnerOf(tokenId *big.Int) ([]byte, error) {
	return badge.abi.Pack("ownerOf", tokenId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (badge *Badge) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := badge.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (badge *Badge) PackPause() []byte {
	enc, err := badge.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (badge *Badge) TryPackPause() ([]byte, error) {
	return badge.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (badge *Badge) PackPaused() []byte {
	enc, err := badge.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (badge *Badge) TryPackPaused() ([]byte, error) {
	return badge.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (badge *Badge) UnpackPaused(data []byte) (bool, error) {
	out, err := badge.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2ede5ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish(uint256 tokenId, uint8 store, bytes32 digest, bytes32 hash) returns()
func (badge *Badge) PackPublish(tokenId *big.Int, store uint8, digest [32]byte, hash [32]byte) []byte {
	enc, err := badge.abi.Pack("publish", tokenId, store, digest, hash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2ede5ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish(uint256 tokenId, uint8 store, bytes32 digest, bytes32 hash) returns()
func (badge *Badge) TryPackPublish(tokenId *big.Int, store uint8, digest [32]byte, hash [32]byte) ([]byte, error) {
	return badge.abi.Pack("publish", tokenId, store, digest, hash)
}

// PackRequirementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf61a28cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requirementOf(uint8 tier) view returns((uint32,uint16,bool))
func (badge *Badge) PackRequirementOf(tier uint8) []byte {
	enc, err := badge.abi.Pack("requirementOf", tier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequirementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf61a28cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requirementOf(uint8 tier) view returns((uint32,uint16,bool))
func (badge *Badge) TryPackRequirementOf(tier uint8) ([]byte, error) {
	return badge.abi.Pack("requirementOf", tier)
}

// UnpackRequirementOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf61a28cb.
//
// Solidity: function requirementOf(uint8 tier) view returns((uint32,uint16,bool))
func (badge *Badge) UnpackRequirementOf(data []byte) (IBadgeRequirement, error) {
	out, err := badge.abi.Unpack("requirementOf", data)
	if err != nil {
		return *new(IBadgeRequirement), err
	}
	out0 := *abi.ConvertType(out[0], new(IBadgeRequirement)).(*IBadgeRequirement)
	return out0, nil
}

// PackRingsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47d80758.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ringsOf(uint256 tokenId) view returns(uint8)
func (badge *Badge) PackRingsOf(tokenId *big.Int) []byte {
	enc, err := badge.abi.Pack("ringsOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRingsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47d80758.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ringsOf(uint256 tokenId) view returns(uint8)
func (badge *Badge) TryPackRingsOf(tokenId *big.Int) ([]byte, error) {
	return badge.abi.Pack("ringsOf", tokenId)
}

// UnpackRingsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47d80758.
//
// Solidity: function ringsOf(uint256 tokenId) view returns(uint8)
func (badge *Badge) UnpackRingsOf(data []byte) (uint8, error) {
	out, err := badge.abi.Unpack("ringsOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (badge *Badge) PackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := badge.abi.Pack("safeTransferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (badge *Badge) TryPackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return badge.abi.Pack("safeTransferFrom", from, to, tokenId)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (badge *Badge) PackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) []byte {
	enc, err := badge.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (badge *Badge) TryPackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) ([]byte, error) {
	return badge.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address , bool ) pure returns()
func (badge *Badge) PackSetApprovalForAll(arg0 common.Address, arg1 bool) []byte {
	enc, err := badge.abi.Pack("setApprovalForAll", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address , bool ) pure returns()
func (badge *Badge) TryPackSetApprovalForAll(arg0 common.Address, arg1 bool) ([]byte, error) {
	return badge.abi.Pack("setApprovalForAll", arg0, arg1)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (badge *Badge) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := badge.abi.Pack("setAuthority", newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (badge *Badge) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return badge.abi.Pack("setAuthority", newAuthority)
}

// PackSetBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc00b430a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBlocked(address[] accounts, bool status) returns()
func (badge *Badge) PackSetBlocked(accounts []common.Address, status bool) []byte {
	enc, err := badge.abi.Pack("setBlocked", accounts, status)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc00b430a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBlocked(address[] accounts, bool status) returns()
func (badge *Badge) TryPackSetBlocked(accounts []common.Address, status bool) ([]byte, error) {
	return badge.abi.Pack("setBlocked", accounts, status)
}

// PackSetDowngradeDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a37eff8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDowngradeDelay(uint32 delay) returns()
func (badge *Badge) PackSetDowngradeDelay(delay uint32) []byte {
	enc, err := badge.abi.Pack("setDowngradeDelay", delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDowngradeDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a37eff8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDowngradeDelay(uint32 delay) returns()
func (badge *Badge) TryPackSetDowngradeDelay(delay uint32) ([]byte, error) {
	return badge.abi.Pack("setDowngradeDelay", delay)
}

// PackSetMarks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48d1eba1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMarks((uint32[3],uint16[3]) m) returns()
func (badge *Badge) PackSetMarks(m IBadgeMarks) []byte {
	enc, err := badge.abi.Pack("setMarks", m)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMarks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48d1eba1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMarks((uint32[3],uint16[3]) m) returns()
func (badge *Badge) TryPackSetMarks(m IBadgeMarks) ([]byte, error) {
	return badge.abi.Pack("setMarks", m)
}

// PackSetRequirement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ed6543c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRequirement(uint8 tier, (uint32,uint16,bool) requirement) returns()
func (badge *Badge) PackSetRequirement(tier uint8, requirement IBadgeRequirement) []byte {
	enc, err := badge.abi.Pack("setRequirement", tier, requirement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRequirement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ed6543c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRequirement(uint8 tier, (uint32,uint16,bool) requirement) returns()
func (badge *Badge) TryPackSetRequirement(tier uint8, requirement IBadgeRequirement) ([]byte, error) {
	return badge.abi.Pack("setRequirement", tier, requirement)
}

// PackSetSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f4e6f37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSettlement(address settlement_) returns()
func (badge *Badge) PackSetSettlement(settlement common.Address) []byte {
	enc, err := badge.abi.Pack("setSettlement", settlement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f4e6f37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSettlement(address settlement_) returns()
func (badge *Badge) TryPackSetSettlement(settlement common.Address) ([]byte, error) {
	return badge.abi.Pack("setSettlement", settlement)
}

// PackSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51160630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlement() view returns(address)
func (badge *Badge) PackSettlement() []byte {
	enc, err := badge.abi.Pack("settlement")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51160630.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settlement() view returns(address)
func (badge *Badge) TryPackSettlement() ([]byte, error) {
	return badge.abi.Pack("settlement")
}

// UnpackSettlement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51160630.
//
// Solidity: function settlement() view returns(address)
func (badge *Badge) UnpackSettlement(data []byte) (common.Address, error) {
	out, err := badge.abi.Unpack("settlement", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad35efd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statusOf(uint256 tokenId) view returns((uint8,uint40,uint40,uint32))
func (badge *Badge) PackStatusOf(tokenId *big.Int) []byte {
	enc, err := badge.abi.Pack("statusOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad35efd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statusOf(uint256 tokenId) view returns((uint8,uint40,uint40,uint32))
func (badge *Badge) TryPackStatusOf(tokenId *big.Int) ([]byte, error) {
	return badge.abi.Pack("statusOf", tokenId)
}

// UnpackStatusOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad35efd4.
//
// Solidity: function statusOf(uint256 tokenId) view returns((uint8,uint40,uint40,uint32))
func (badge *Badge) UnpackStatusOf(data []byte) (IBadgeStatus, error) {
	out, err := badge.abi.Unpack("statusOf", data)
	if err != nil {
		return *new(IBadgeStatus), err
	}
	out0 := *abi.ConvertType(out[0], new(IBadgeStatus)).(*IBadgeStatus)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 id) view returns(bool)
func (badge *Badge) PackSupportsInterface(id [4]byte) []byte {
	enc, err := badge.abi.Pack("supportsInterface", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 id) view returns(bool)
func (badge *Badge) TryPackSupportsInterface(id [4]byte) ([]byte, error) {
	return badge.abi.Pack("supportsInterface", id)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 id) view returns(bool)
func (badge *Badge) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := badge.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (badge *Badge) PackSymbol() []byte {
	enc, err := badge.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (badge *Badge) TryPackSymbol() ([]byte, error) {
	return badge.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (badge *Badge) UnpackSymbol(data []byte) (string, error) {
	out, err := badge.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (badge *Badge) PackTokenURI(tokenId *big.Int) []byte {
	enc, err := badge.abi.Pack("tokenURI", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (badge *Badge) TryPackTokenURI(tokenId *big.Int) ([]byte, error) {
	return badge.abi.Pack("tokenURI", tokenId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (badge *Badge) UnpackTokenURI(data []byte) (string, error) {
	out, err := badge.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (badge *Badge) PackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := badge.abi.Pack("transferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (badge *Badge) TryPackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return badge.abi.Pack("transferFrom", from, to, tokenId)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (badge *Badge) PackUnpause() []byte {
	enc, err := badge.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (badge *Badge) TryPackUnpause() ([]byte, error) {
	return badge.abi.Pack("unpause")
}

// PackUpdateMetadata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d335711.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateMetadata(uint256 tokenId, uint8 tier) returns()
func (badge *Badge) PackUpdateMetadata(tokenId *big.Int, tier uint8) []byte {
	enc, err := badge.abi.Pack("updateMetadata", tokenId, tier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateMetadata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d335711.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateMetadata(uint256 tokenId, uint8 tier) returns()
func (badge *Badge) TryPackUpdateMetadata(tokenId *big.Int, tier uint8) ([]byte, error) {
	return badge.abi.Pack("updateMetadata", tokenId, tier)
}

// BadgeApproval represents a Approval event raised by the Badge contract.
type BadgeApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const BadgeApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (BadgeApproval) ContractEventName() string {
	return BadgeApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (badge *Badge) UnpackApprovalEvent(log *types.Log) (*BadgeApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgeApproval)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BadgeApprovalForAll represents a ApprovalForAll event raised by the Badge contract.
type BadgeApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const BadgeApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (BadgeApprovalForAll) ContractEventName() string {
	return BadgeApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (badge *Badge) UnpackApprovalForAllEvent(log *types.Log) (*BadgeApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgeApprovalForAll)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BadgeAttributesHashed represents a AttributesHashed event raised by the Badge contract.
type BadgeAttributesHashed struct {
	TokenId        *big.Int
	AttributesHash [32]byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const BadgeAttributesHashedEventName = "AttributesHashed"

// ContractEventName returns the user-defined event name.
func (BadgeAttributesHashed) ContractEventName() string {
	return BadgeAttributesHashedEventName
}

// UnpackAttributesHashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AttributesHashed(uint256 indexed tokenId, bytes32 attributesHash)
func (badge *Badge) UnpackAttributesHashedEvent(log *types.Log) (*BadgeAttributesHashed, error) {
	event := "AttributesHashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgeAttributesHashed)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BadgeAuthorityUpdated represents a AuthorityUpdated event raised by the Badge contract.
type BadgeAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const BadgeAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (BadgeAuthorityUpdated) ContractEventName() string {
	return BadgeAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (badge *Badge) UnpackAuthorityUpdatedEvent(log *types.Log) (*BadgeAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgeAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BadgeBadgeEvolved represents a BadgeEvolved event raised by the Badge contract.
type BadgeBadgeEvolved struct {
	TokenId   *big.Int
	FromTier  uint8
	ToTier    uint8
	Purchases uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const BadgeBadgeEvolvedEventName = "BadgeEvolved"

// ContractEventName returns the user-defined event name.
func (BadgeBadgeEvolved) ContractEventName() string {
	return BadgeBadgeEvolvedEventName
}

// UnpackBadgeEvolvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BadgeEvolved(uint256 indexed tokenId, uint8 fromTier, uint8 toTier, uint32 purchases)
func (badge *Badge) UnpackBadgeEvolvedEvent(log *types.Log) (*BadgeBadgeEvolved, error) {
	event := "BadgeEvolved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgeBadgeEvolved)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BadgeBatchMetadataUpdate represents a BatchMetadataUpdate event raised by the Badge contract.
type BadgeBatchMetadataUpdate struct {
	FromTokenId *big.Int
	ToTokenId   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const BadgeBatchMetadataUpdateEventName = "BatchMetadataUpdate"

// ContractEventName returns the user-defined event name.
func (BadgeBatchMetadataUpdate) ContractEventName() string {
	return BadgeBatchMetadataUpdateEventName
}

// UnpackBatchMetadataUpdateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchMetadataUpdate(uint256 _fromTokenId, uint256 _toTokenId)
func (badge *Badge) UnpackBatchMetadataUpdateEvent(log *types.Log) (*BadgeBatchMetadataUpdate, error) {
	event := "BatchMetadataUpdate"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgeBatchMetadataUpdate)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BadgeBlockedSet represents a BlockedSet event raised by the Badge contract.
type BadgeBlockedSet struct {
	Account common.Address
	Blocked bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const BadgeBlockedSetEventName = "BlockedSet"

// ContractEventName returns the user-defined event name.
func (BadgeBlockedSet) ContractEventName() string {
	return BadgeBlockedSetEventName
}

// UnpackBlockedSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BlockedSet(address indexed account, bool blocked)
func (badge *Badge) UnpackBlockedSetEvent(log *types.Log) (*BadgeBlockedSet, error) {
	event := "BlockedSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgeBlockedSet)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BadgeDowngradeDelaySet represents a DowngradeDelaySet event raised by the Badge contract.
type BadgeDowngradeDelaySet struct {
	Delay uint32
	Raw   *types.Log // Blockchain specific contextual infos
}

const BadgeDowngradeDelaySetEventName = "DowngradeDelaySet"

// ContractEventName returns the user-defined event name.
func (BadgeDowngradeDelaySet) ContractEventName() string {
	return BadgeDowngradeDelaySetEventName
}

// UnpackDowngradeDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DowngradeDelaySet(uint32 delay)
func (badge *Badge) UnpackDowngradeDelaySetEvent(log *types.Log) (*BadgeDowngradeDelaySet, error) {
	event := "DowngradeDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgeDowngradeDelaySet)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BadgeLocked represents a Locked event raised by the Badge contract.
type BadgeLocked struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const BadgeLockedEventName = "Locked"

// ContractEventName returns the user-defined event name.
func (BadgeLocked) ContractEventName() string {
	return BadgeLockedEventName
}

// UnpackLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Locked(uint256 tokenId)
func (badge *Badge) UnpackLockedEvent(log *types.Log) (*BadgeLocked, error) {
	event := "Locked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgeLocked)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BadgeMarksSet represents a MarksSet event raised by the Badge contract.
type BadgeMarksSet struct {
	Marks IBadgeMarks
	Raw   *types.Log // Blockchain specific contextual infos
}

const BadgeMarksSetEventName = "MarksSet"

// ContractEventName returns the user-defined event name.
func (BadgeMarksSet) ContractEventName() string {
	return BadgeMarksSetEventName
}

// UnpackMarksSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MarksSet((uint32[3],uint16[3]) marks)
func (badge *Badge) UnpackMarksSetEvent(log *types.Log) (*BadgeMarksSet, error) {
	event := "MarksSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgeMarksSet)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BadgeMetadataUpdate represents a MetadataUpdate event raised by the Badge contract.
type BadgeMetadataUpdate struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const BadgeMetadataUpdateEventName = "MetadataUpdate"

// ContractEventName returns the user-defined event name.
func (BadgeMetadataUpdate) ContractEventName() string {
	return BadgeMetadataUpdateEventName
}

// UnpackMetadataUpdateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MetadataUpdate(uint256 _tokenId)
func (badge *Badge) UnpackMetadataUpdateEvent(log *types.Log) (*BadgeMetadataUpdate, error) {
	event := "MetadataUpdate"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgeMetadataUpdate)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BadgePaused represents a Paused event raised by the Badge contract.
type BadgePaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const BadgePausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (BadgePaused) ContractEventName() string {
	return BadgePausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (badge *Badge) UnpackPausedEvent(log *types.Log) (*BadgePaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgePaused)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BadgePublished represents a Published event raised by the Badge contract.
type BadgePublished struct {
	TokenId        *big.Int
	Store          uint8
	Digest         [32]byte
	AttributesHash [32]byte
	Raw            *types.Log // Blockchain specific contextual infos
}

const BadgePublishedEventName = "Published"

// ContractEventName returns the user-defined event name.
func (BadgePublished) ContractEventName() string {
	return BadgePublishedEventName
}

// UnpackPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Published(uint256 indexed tokenId, uint8 store, bytes32 digest, bytes32 attributesHash)
func (badge *Badge) UnpackPublishedEvent(log *types.Log) (*BadgePublished, error) {
	event := "Published"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgePublished)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BadgeRequirementSet represents a RequirementSet event raised by the Badge contract.
type BadgeRequirementSet struct {
	Tier        uint8
	Requirement IBadgeRequirement
	Raw         *types.Log // Blockchain specific contextual infos
}

const BadgeRequirementSetEventName = "RequirementSet"

// ContractEventName returns the user-defined event name.
func (BadgeRequirementSet) ContractEventName() string {
	return BadgeRequirementSetEventName
}

// UnpackRequirementSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RequirementSet(uint8 indexed tier, (uint32,uint16,bool) requirement)
func (badge *Badge) UnpackRequirementSetEvent(log *types.Log) (*BadgeRequirementSet, error) {
	event := "RequirementSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgeRequirementSet)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BadgeSettlementSet represents a SettlementSet event raised by the Badge contract.
type BadgeSettlementSet struct {
	Settlement common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const BadgeSettlementSetEventName = "SettlementSet"

// ContractEventName returns the user-defined event name.
func (BadgeSettlementSet) ContractEventName() string {
	return BadgeSettlementSetEventName
}

// UnpackSettlementSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SettlementSet(address indexed settlement)
func (badge *Badge) UnpackSettlementSetEvent(log *types.Log) (*BadgeSettlementSet, error) {
	event := "SettlementSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgeSettlementSet)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BadgeTransfer represents a Transfer event raised by the Badge contract.
type BadgeTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const BadgeTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (BadgeTransfer) ContractEventName() string {
	return BadgeTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (badge *Badge) UnpackTransferEvent(log *types.Log) (*BadgeTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgeTransfer)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BadgeUnlocked represents a Unlocked event raised by the Badge contract.
type BadgeUnlocked struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const BadgeUnlockedEventName = "Unlocked"

// ContractEventName returns the user-defined event name.
func (BadgeUnlocked) ContractEventName() string {
	return BadgeUnlockedEventName
}

// UnpackUnlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unlocked(uint256 tokenId)
func (badge *Badge) UnpackUnlockedEvent(log *types.Log) (*BadgeUnlocked, error) {
	event := "Unlocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgeUnlocked)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// BadgeUnpaused represents a Unpaused event raised by the Badge contract.
type BadgeUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const BadgeUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (BadgeUnpaused) ContractEventName() string {
	return BadgeUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (badge *Badge) UnpackUnpausedEvent(log *types.Log) (*BadgeUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != badge.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BadgeUnpaused)
	if len(log.Data) > 0 {
		if err := badge.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range badge.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (badge *Badge) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], badge.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return badge.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return badge.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return badge.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["AccountBlocked"].ID.Bytes()[:4]) {
		return badge.UnpackAccountBlockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["ERC721IncorrectOwner"].ID.Bytes()[:4]) {
		return badge.UnpackERC721IncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["ERC721InsufficientApproval"].ID.Bytes()[:4]) {
		return badge.UnpackERC721InsufficientApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["ERC721InvalidApprover"].ID.Bytes()[:4]) {
		return badge.UnpackERC721InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["ERC721InvalidOperator"].ID.Bytes()[:4]) {
		return badge.UnpackERC721InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["ERC721InvalidOwner"].ID.Bytes()[:4]) {
		return badge.UnpackERC721InvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["ERC721InvalidReceiver"].ID.Bytes()[:4]) {
		return badge.UnpackERC721InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["ERC721InvalidSender"].ID.Bytes()[:4]) {
		return badge.UnpackERC721InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return badge.UnpackERC721NonexistentTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return badge.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return badge.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["InvalidMarks"].ID.Bytes()[:4]) {
		return badge.UnpackInvalidMarksError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["InvalidTier"].ID.Bytes()[:4]) {
		return badge.UnpackInvalidTierError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["NotEligible"].ID.Bytes()[:4]) {
		return badge.UnpackNotEligibleError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["OnlySettlement"].ID.Bytes()[:4]) {
		return badge.UnpackOnlySettlementError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["Soulbound"].ID.Bytes()[:4]) {
		return badge.UnpackSoulboundError(raw[4:])
	}
	if bytes.Equal(raw[:4], badge.abi.Errors["StaleAttributes"].ID.Bytes()[:4]) {
		return badge.UnpackStaleAttributesError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BadgeAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Badge contract.
type BadgeAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func BadgeAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (badge *Badge) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*BadgeAccessManagedInvalidAuthority, error) {
	out := new(BadgeAccessManagedInvalidAuthority)
	if err := badge.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Badge contract.
type BadgeAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func BadgeAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (badge *Badge) UnpackAccessManagedRequiredDelayError(raw []byte) (*BadgeAccessManagedRequiredDelay, error) {
	out := new(BadgeAccessManagedRequiredDelay)
	if err := badge.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Badge contract.
type BadgeAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func BadgeAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (badge *Badge) UnpackAccessManagedUnauthorizedError(raw []byte) (*BadgeAccessManagedUnauthorized, error) {
	out := new(BadgeAccessManagedUnauthorized)
	if err := badge.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeAccountBlocked represents a AccountBlocked error raised by the Badge contract.
type BadgeAccountBlocked struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountBlocked(address account)
func BadgeAccountBlockedErrorID() common.Hash {
	return common.HexToHash("0x28e9b38569d728986e5868b0e113d9a49ee4c47dfc6db29a673e25b3515a56a8")
}

// UnpackAccountBlockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountBlocked(address account)
func (badge *Badge) UnpackAccountBlockedError(raw []byte) (*BadgeAccountBlocked, error) {
	out := new(BadgeAccountBlocked)
	if err := badge.abi.UnpackIntoInterface(out, "AccountBlocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeERC721IncorrectOwner represents a ERC721IncorrectOwner error raised by the Badge contract.
type BadgeERC721IncorrectOwner struct {
	Sender  common.Address
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func BadgeERC721IncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0x64283d7b313c8117c125f736876fa2b4e90ea3831a4716dfdb87d2f540e26289")
}

// UnpackERC721IncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func (badge *Badge) UnpackERC721IncorrectOwnerError(raw []byte) (*BadgeERC721IncorrectOwner, error) {
	out := new(BadgeERC721IncorrectOwner)
	if err := badge.abi.UnpackIntoInterface(out, "ERC721IncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeERC721InsufficientApproval represents a ERC721InsufficientApproval error raised by the Badge contract.
type BadgeERC721InsufficientApproval struct {
	Operator common.Address
	TokenId  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func BadgeERC721InsufficientApprovalErrorID() common.Hash {
	return common.HexToHash("0x177e802f6f313bc89797ecace66d6d29ab4719cbaaacbb87367264048b1eb861")
}

// UnpackERC721InsufficientApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func (badge *Badge) UnpackERC721InsufficientApprovalError(raw []byte) (*BadgeERC721InsufficientApproval, error) {
	out := new(BadgeERC721InsufficientApproval)
	if err := badge.abi.UnpackIntoInterface(out, "ERC721InsufficientApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeERC721InvalidApprover represents a ERC721InvalidApprover error raised by the Badge contract.
type BadgeERC721InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidApprover(address approver)
func BadgeERC721InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xa9fbf51f86b8e03595d59dc726bb10c329bb24f62589be276d8dd193ca0b69ea")
}

// UnpackERC721InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidApprover(address approver)
func (badge *Badge) UnpackERC721InvalidApproverError(raw []byte) (*BadgeERC721InvalidApprover, error) {
	out := new(BadgeERC721InvalidApprover)
	if err := badge.abi.UnpackIntoInterface(out, "ERC721InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeERC721InvalidOperator represents a ERC721InvalidOperator error raised by the Badge contract.
type BadgeERC721InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOperator(address operator)
func BadgeERC721InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0x5b08ba185e8f577075361f3a3555a6580a227ce22734dcc979c1aeadf894658b")
}

// UnpackERC721InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOperator(address operator)
func (badge *Badge) UnpackERC721InvalidOperatorError(raw []byte) (*BadgeERC721InvalidOperator, error) {
	out := new(BadgeERC721InvalidOperator)
	if err := badge.abi.UnpackIntoInterface(out, "ERC721InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeERC721InvalidOwner represents a ERC721InvalidOwner error raised by the Badge contract.
type BadgeERC721InvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOwner(address owner)
func BadgeERC721InvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x89c62b6479af2e623826dcc39c5133061d35b66d72de92833401dd2fd6567480")
}

// UnpackERC721InvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOwner(address owner)
func (badge *Badge) UnpackERC721InvalidOwnerError(raw []byte) (*BadgeERC721InvalidOwner, error) {
	out := new(BadgeERC721InvalidOwner)
	if err := badge.abi.UnpackIntoInterface(out, "ERC721InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeERC721InvalidReceiver represents a ERC721InvalidReceiver error raised by the Badge contract.
type BadgeERC721InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func BadgeERC721InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x64a0ae9278f805eaf991dcd18ca78756d280b7508b764ef1b255c55845c11df9")
}

// UnpackERC721InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func (badge *Badge) UnpackERC721InvalidReceiverError(raw []byte) (*BadgeERC721InvalidReceiver, error) {
	out := new(BadgeERC721InvalidReceiver)
	if err := badge.abi.UnpackIntoInterface(out, "ERC721InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeERC721InvalidSender represents a ERC721InvalidSender error raised by the Badge contract.
type BadgeERC721InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidSender(address sender)
func BadgeERC721InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x73c6ac6e10798e95d99e1f130d923eb40193ecb8d094ec3dce93292564eb3b17")
}

// UnpackERC721InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidSender(address sender)
func (badge *Badge) UnpackERC721InvalidSenderError(raw []byte) (*BadgeERC721InvalidSender, error) {
	out := new(BadgeERC721InvalidSender)
	if err := badge.abi.UnpackIntoInterface(out, "ERC721InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeERC721NonexistentToken represents a ERC721NonexistentToken error raised by the Badge contract.
type BadgeERC721NonexistentToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func BadgeERC721NonexistentTokenErrorID() common.Hash {
	return common.HexToHash("0x7e273289a3a9ef6670f06df7dca227856fc925e956db96980692764a8bc734d7")
}

// UnpackERC721NonexistentTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func (badge *Badge) UnpackERC721NonexistentTokenError(raw []byte) (*BadgeERC721NonexistentToken, error) {
	out := new(BadgeERC721NonexistentToken)
	if err := badge.abi.UnpackIntoInterface(out, "ERC721NonexistentToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeEnforcedPause represents a EnforcedPause error raised by the Badge contract.
type BadgeEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func BadgeEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (badge *Badge) UnpackEnforcedPauseError(raw []byte) (*BadgeEnforcedPause, error) {
	out := new(BadgeEnforcedPause)
	if err := badge.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeExpectedPause represents a ExpectedPause error raised by the Badge contract.
type BadgeExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func BadgeExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (badge *Badge) UnpackExpectedPauseError(raw []byte) (*BadgeExpectedPause, error) {
	out := new(BadgeExpectedPause)
	if err := badge.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeInvalidMarks represents a InvalidMarks error raised by the Badge contract.
type BadgeInvalidMarks struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidMarks()
func BadgeInvalidMarksErrorID() common.Hash {
	return common.HexToHash("0xac242ab3833a615be2d1919af5c10862dfad4f5a5177ab440b20e6b97b90d7e6")
}

// UnpackInvalidMarksError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidMarks()
func (badge *Badge) UnpackInvalidMarksError(raw []byte) (*BadgeInvalidMarks, error) {
	out := new(BadgeInvalidMarks)
	if err := badge.abi.UnpackIntoInterface(out, "InvalidMarks", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeInvalidTier represents a InvalidTier error raised by the Badge contract.
type BadgeInvalidTier struct {
	Tier uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTier(uint8 tier)
func BadgeInvalidTierErrorID() common.Hash {
	return common.HexToHash("0xbca1a9567415bc3f4e080325bb892b76dd80db0c9378df601e5c351def26dc6f")
}

// UnpackInvalidTierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTier(uint8 tier)
func (badge *Badge) UnpackInvalidTierError(raw []byte) (*BadgeInvalidTier, error) {
	out := new(BadgeInvalidTier)
	if err := badge.abi.UnpackIntoInterface(out, "InvalidTier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeNotEligible represents a NotEligible error raised by the Badge contract.
type BadgeNotEligible struct {
	TokenId *big.Int
	Tier    uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEligible(uint256 tokenId, uint8 tier)
func BadgeNotEligibleErrorID() common.Hash {
	return common.HexToHash("0x287d4868dba8645e6241303e8c877b3fb21d5f4795041ed0efdc4ca987955336")
}

// UnpackNotEligibleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEligible(uint256 tokenId, uint8 tier)
func (badge *Badge) UnpackNotEligibleError(raw []byte) (*BadgeNotEligible, error) {
	out := new(BadgeNotEligible)
	if err := badge.abi.UnpackIntoInterface(out, "NotEligible", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeOnlySettlement represents a OnlySettlement error raised by the Badge contract.
type BadgeOnlySettlement struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlySettlement(address caller)
func BadgeOnlySettlementErrorID() common.Hash {
	return common.HexToHash("0xdf684859512cc5fec88e63214085ac79aef5e5b7c54b43d2f5bf16b99d4242b1")
}

// UnpackOnlySettlementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlySettlement(address caller)
func (badge *Badge) UnpackOnlySettlementError(raw []byte) (*BadgeOnlySettlement, error) {
	out := new(BadgeOnlySettlement)
	if err := badge.abi.UnpackIntoInterface(out, "OnlySettlement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeSoulbound represents a Soulbound error raised by the Badge contract.
type BadgeSoulbound struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Soulbound()
func BadgeSoulboundErrorID() common.Hash {
	return common.HexToHash("0xa4420a95d7f3ff69d13904950688298cd959b03d9bf658c77c6903bcb26e7911")
}

// UnpackSoulboundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Soulbound()
func (badge *Badge) UnpackSoulboundError(raw []byte) (*BadgeSoulbound, error) {
	out := new(BadgeSoulbound)
	if err := badge.abi.UnpackIntoInterface(out, "Soulbound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BadgeStaleAttributes represents a StaleAttributes error raised by the Badge contract.
type BadgeStaleAttributes struct {
	TokenId        *big.Int
	AttributesHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StaleAttributes(uint256 tokenId, bytes32 attributesHash)
func BadgeStaleAttributesErrorID() common.Hash {
	return common.HexToHash("0xbb8f656d50588d55b9e8c1230edaeac6c7811f59b94861545d35f4bafbb9da7e")
}

// UnpackStaleAttributesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StaleAttributes(uint256 tokenId, bytes32 attributesHash)
func (badge *Badge) UnpackStaleAttributesError(raw []byte) (*BadgeStaleAttributes, error) {
	out := new(BadgeStaleAttributes)
	if err := badge.abi.UnpackIntoInterface(out, "StaleAttributes", raw); err != nil {
		return nil, err
	}
	return out, nil
}
