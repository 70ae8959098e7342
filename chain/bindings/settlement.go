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

// Position is an auto generated low-level Go binding around an user-defined struct.
type Position struct {
	Offset  uint64
	Ordinal uint32
}

// Section is an auto generated low-level Go binding around an user-defined struct.
type Section struct {
	Epoch        uint64
	Partition    uint32
	Previous     Position
	Next         Position
	ManifestRoot [32]byte
	ClaimRoot    [32]byte
	Items        []*big.Int
}

// SettlementMetaData contains all meta data concerning the Settlement contract.
var SettlementMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"manager\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"rewards_\",\"type\":\"address\",\"internalType\":\"contractIRewards\"},{\"name\":\"badge_\",\"type\":\"address\",\"internalType\":\"contractIBadge\"},{\"name\":\"epochDelay_\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"badge\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBadge\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelEpoch\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimRootAt\",\"inputs\":[{\"name\":\"place\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isMinter\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxAdvance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"opensAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openEpoch\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"topicId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openedEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rewards\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRewards\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rootsPosted\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMaxAdvance\",\"inputs\":[{\"name\":\"log2\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMinter\",\"inputs\":[{\"name\":\"minter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"sections\",\"type\":\"tuple[]\",\"internalType\":\"structSection[]\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"tuple\",\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"next\",\"type\":\"tuple\",\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"manifestRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"claimRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"items\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"topicOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"voidRoots\",\"inputs\":[{\"name\":\"places\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"watermark\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochCancelled\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"topicId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochScheduled\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"topicId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"opensAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MaxAdvanceSet\",\"inputs\":[{\"name\":\"offsets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MinterSet\",\"inputs\":[{\"name\":\"minter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refused\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"item\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootPosted\",\"inputs\":[{\"name\":\"place\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootVoided\",\"inputs\":[{\"name\":\"place\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"next\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"manifestRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"minted\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"refused\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Skipped\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"stored\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BatchOutOfGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochNotLater\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"open\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidAdvance\",\"inputs\":[{\"name\":\"log2\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NoEpochScheduled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyMinter\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]}]",
	ID:  "Settlement",
	Bin: "0x60e03461011e57601f611a4238819003918201601f19168301916001600160401b038311848410176101225780849260809460405283398101031261011e5780516001600160a01b038116919082900361011e576020810151916001600160a01b038316830361011e576040820151916001600160a01b038316830361011e57606001519063ffffffff8216820361011e575f80546001600160a01b031916821790556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602090a160c05260a052608052600160e51b60015560405161190b9081610137823960805181818161044701526115df015260a05181818161048a01526117c7015260c05181818161036b0152610ccd0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630e99c21614610b7c575080631a4dbcf314610b4357806327c807d414610adc5780632f7b605e14610a7f57806336ea701c146109a45780633c290c50146107f35780633f4ba83a1461076d5780634b2e4a7a146106d55780635c975abb146106b05780637a9e5e4b146105d75780638456cb59146105525780638fb36037146104df578063913331d4146104ae57806391d768de1461046b5780639ec5a89414610428578063aa271e1a146103c3578063aea0e78b1461038f578063bd8da9171461034f578063bf7e214f1461032a578063c668e93514610305578063cf456ae714610220578063de45c6411461018a5763f70c097514610119575f80fd5b34610186575f366003190112610186576101316113f9565b8015610176575b1561016257602067ffffffffffffffff60015460a01c165b67ffffffffffffffff60405191168152f35b602067ffffffffffffffff60025416610150565b50600160e91b6001541615610138565b5f80fd5b34610186575f366003190112610186576101a43633610deb565b6101ac610f99565b50600154600160e91b8116156101f857600160e91b1860015567ffffffffffffffff600254167f94f079c851d755599aa73a8f8e18e1d82c134fded9fe1d7849a56a325a7d1a955f80a2005b7f2d0b6f12000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461018657604036600319011261018657610239610bfd565b602435908115908115809303610186576001600160a01b036020917f583b0aa0e528532caf4b907c11d7a8158a122fe2a6fb80cd9b09776ebea8d92d936102803633610deb565b6001549083821690156102c55783831691828092146102ba575b50505f526004835260405f2060ff1981541690555b6040519485521692a2005b18600155808761029a565b806102d75750828216176001556102af565b90508282168091036102ea575b506102af565b5f526004835260405f20600160ff19825416179055856102e4565b34610186575f366003190112610186576020600160ff815460e01c161b604051908152f35b34610186575f3660031901126101865760206001600160a01b035f5416604051908152f35b34610186575f36600319011261018657602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610186575f36600319011261018657604067ffffffffffffffff6103b2610d88565b835191831682529091166020820152f35b34610186576020366003190112610186576103dc610bfd565b6001600160a01b03806001541691169081148061041f575b8015610408575b6020906040519015158152f35b505f526004602052602060ff60405f2054166103fb565b508015156103f4565b34610186575f3660031901126101865760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610186575f3660031901126101865760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610186576040366003190112610186576104dd6104ca610ba2565b6104d43633610deb565b60243590610c58565b005b34610186575f366003190112610186575f5460a01c60ff161561054a5760207f8fb36037000000000000000000000000000000000000000000000000000000005b7fffffffff0000000000000000000000000000000000000000000000000000000060405191168152f35b60205f610520565b34610186575f3660031901126101865761056c3633610deb565b600154600160e81b81166105af57600160e81b176001557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586020604051338152a1005b7fd93c0665000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610186576020366003190112610186576105f0610bfd565b5f54906001600160a01b038216330361069e57803b15610669577fffffffffffffffffffffffff00000000000000000000000000000000000000007f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad926001600160a01b036020931691829116175f55604051908152a1005b6001600160a01b03907fc2f31e5e000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b62d1953b60e31b5f523360045260245ffd5b34610186575f366003190112610186576020600160e81b600154161515604051908152f35b346101865760203660031901126101865760043567ffffffffffffffff811161018657610706903690600401610bcc565b6107103633610deb565b5f5b81811061071b57005b806107296001928486610c13565b355f5260066020525f6040812055610742818486610c13565b357ff4feb44035f92534d5a4cb960e31eefc949fc9a2c6b2dfe7020b53adf21f1da35f80a201610712565b34610186575f366003190112610186576107873633610deb565b600154600160e81b8116156107cb57600160e81b186001557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa6020604051338152a1005b7f8dfc202b000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101865760203660031901126101865760043567ffffffffffffffff811161018657610824903690600401610bcc565b907f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61097c5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60015490600160e81b82166105af576001600160a01b03821633141580610965575b61093957600160e91b821661091c57600160ff67ffffffffffffffff808560a01c169594955b169460e01c161b5f9361011e1983360301945b848110156108f7578060051b8401359086821215610186576108f184846001948801610ff5565b016108ca565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b600160ff67ffffffffffffffff610931610f99565b9594956108b7565b7f4c41f6ce000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b50335f52600460205260ff60405f20541615610891565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101865760203660031901126101865760043560ff811690818103610186576109ce3633610deb565b60408211610a53577f20942e97e4b3a4e8cbb935138c264165cf28854cfa7cb000d1d20a9c2858f55d916020917cff000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff600154169160e01b16176001556001604051911b8152a1005b507f98e8de26000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461018657604036600319011261018657610a98610ba2565b6bffffffffffffffff0000000063ffffffff610ab2610bb9565b169160201b16175f526005602052602067ffffffffffffffff60405f205460601c16604051908152f35b3461018657604036600319011261018657610af5610ba2565b6bffffffffffffffff0000000063ffffffff610b0f610bb9565b169160201b16175f5260056020526040805f205463ffffffff82519167ffffffffffffffff8160201c168352166020820152f35b346101865760203660031901126101865767ffffffffffffffff610b65610ba2565b165f526003602052602060405f2054604051908152f35b34610186576020366003190112610186576020906004355f526006825260405f20548152f35b6004359067ffffffffffffffff8216820361018657565b6024359063ffffffff8216820361018657565b9181601f840112156101865782359167ffffffffffffffff8311610186576020808501948460051b01011161018657565b600435906001600160a01b038216820361018657565b9190811015610c235760051b0190565b634e487b7160e01b5f52603260045260245ffd5b91908201809211610c4457565b634e487b7160e01b5f52601160045260245ffd5b67ffffffffffffffff610c69610f99565b169067ffffffffffffffff81169180831115610d5957825f5260036020528360405f205515610d4b5750600160e91b600154176001557f8548c219094063eac69f518317f36c23a161328bb9e2ff5c0f59a96f5d888e0b602082610cf363ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642610c37565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffff00000000000000006002549260401b16911617178060025567ffffffffffffffff6040519160401c168152a3565b9050610d57915061136f565b565b827fb2725173000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f905f90610d946113f9565b610d9a57565b9150506002549067ffffffffffffffff8083169260401c1690565b90601f8019910116810190811067ffffffffffffffff821117610dd757604052565b634e487b7160e01b5f52604160045260245ffd5b905f915f54916001600160a01b0383169281600411610186575f5f9060405f8151966001600160a01b0360208901917fb700961300000000000000000000000000000000000000000000000000000000835216978860248201523060448201527fffffffff00000000000000000000000000000000000000000000000000000000833516606482015260648152610e83608482610db5565b828052826020525190895afa610f86575b15610ea2575b505050505050565b63ffffffff1615610f745760ff60a01b191674010000000000000000000000000000000000000000175f55823b15610186576064925f92836040519586809581947f94c7d7ee0000000000000000000000000000000000000000000000000000000083526004830152604060248301528060448301528084848401378181018301849052601f01601f191681010301925af18015610f6957610f56575b5060ff60a01b1981541690555f8080808080610e9a565b610f6291505f90610db5565b5f5f610f3f565b6040513d5f823e3d90fd5b8262d1953b60e31b5f5260045260245ffd5b50505f516020518060201c150290610e94565b600160e91b60015416151580610fdc575b610fc2575b67ffffffffffffffff60015460a01c1690565b610fd767ffffffffffffffff6002541661136f565b610faf565b5067ffffffffffffffff60025460401c16421015610faa565b803591602082013593604083019182359060608501359060808601359260a087013593848160201b1794848b171760201c90828a171760401c1761018657888860201b1792835f52600560205260405f2054956bffffffffffffffffffffffff8716938a149081159161135e575b8115611353575b8115611337575b5061127c57505060e086013590811593845f14611268575f915b845f5260056020528603010160405f2055610100860135601e19873603018112156101865786019182359267ffffffffffffffff8411610186576020018360051b36038113610186578361117657507f0e32bec0bf212d93c16c496d80c74f4ce0935ef74d532a223aeb6b0dbd7e078096509060e095949392915f9485945b15611129575b50505060a06040519485370360a083015260c0820152a3565b7fd42cf87b4a9a9e20b382a226cdc71f4718f4099c8b55d79a0916ccaf0e82180091600760209260601c169060081b1792835f52600682528060405f2055604051908152a25f8080611110565b5f90611182858261143d565b8061120b575b988580959493928b60e09b9a99987f0e32bec0bf212d93c16c496d80c74f4ce0935ef74d532a223aeb6b0dbd7e07809d036111ca575b5050505094859461110a565b91816111f66111f083866111e8826111fc99816112029d9c9a611422565b969095611422565b90611798565b92611672565b90610c37565b5f8481806111be565b909796959480949392508111610186577f0e32bec0bf212d93c16c496d80c74f4ce0935ef74d532a223aeb6b0dbd7e0780988460e09961125661124e85836115b0565b858386611672565b9495965092919a509596979850611188565b6c010000000000000000000000009161108b565b955096979550505050604051916040830183811067ffffffffffffffff821117610dd75760405267ffffffffffffffff8260201c16835263ffffffff60208401921682526040519467ffffffffffffffff811680910361018657855263ffffffff8116809103610186577fce77d1be473468a3ca0132ffd8bbbcd1b3cea693ffa34474923195541e73fa159363ffffffff67ffffffffffffffff9384608096839560208b0152511660408901525116606087015216941692a3565b905067ffffffffffffffff8760201c168660201c03115f611071565b84871115915061106a565b905083828460201b17141590611063565b7ffffffdff0000000000000000ffffffffffffffffffffffffffffffffffffffff600154167bffffffffffffffff000000000000000000000000000000000000000067ffffffffffffffff83169260a01b1617600155805f52600360205260405f2054907fdf9a76af4259f4eeff2bcf41ddfd0b7b534f32654f274c7f03ac16dc73d46b995f80a3565b600160e91b6001541615158061140c5790565b5067ffffffffffffffff60025460401c16421090565b90939293848311610186578411610186578160051b01920390565b5f9291908161ffff806114545f1984018486610c13565b3560101c16036114b9578215610c235761ffff80833560101c16146114b1575b80851061148057505050565b80850160011c9061ffff80611496848787610c13565b3560101c16036114a65750611474565b945060010193611474565b505f93505050565b5090925050565b67ffffffffffffffff8111610dd757601f01601f191660200190565b6020818303126101865780519067ffffffffffffffff8211610186570181601f8201121561018657805190611510826114c0565b9261151e6040519485610db5565b8284526020838301011161018657815f9260208093018386015e8301015290565b602081528260208201527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83116101865760409260051b809284830137010190565b3d156115ab573d90611592826114c0565b916115a06040519384610db5565b82523d5f602084013e565b606090565b905f816115d29360405194859283926311c4bf9560e21b84526004840161153f565b0381836001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af15f928161162f575b5061162b57611628915061162361161e611581565b611805565b6118b8565b90565b5090565b61164c9193503d805f833e6116448183610db5565b8101906114dc565b915f611609565b5f198114610c445760010190565b908151811015610c23570160200190565b9392939190915f945f92823590602067ffffffffffffffff8316809314159401359263ffffffff841680941415905b8287106116b2575050505050505050565b90919293949698602087839a989a0101511561178a5788905b84821080611777575b1561175a576116e38284611661565b5160f81c89811561174e576101865784610186576117489188887ffddb6875b15a191475f6c5ae2731db8c9d9969f3d2eebd4a96f87998d39117918f61174295611730898d604094610c13565b359082519182526020820152a3611653565b91611653565b906116cb565b50509061174890611653565b99979594939291969890505b60208101809111610c4457956116a1565b5060208a01808b11610c445782106116d4565b989694939291909597611766565b905f816117ba9360405194859283926311c4bf9560e21b84526004840161153f565b0381836001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af15f928161162f575061162b57611628915061162361161e611581565b80518015918215611841575b505061181957565b7f400d2fe4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f1c26714c0000000000000000000000000000000000000000000000000000000092509060207fffffffff0000000000000000000000000000000000000000000000000000000092015182811691600481106118a3575b505016145f80611811565b839250829060040360031b1b16165f80611898565b906118c2826114c0565b916118d06040519384610db5565b808352601f196118df826114c0565b01366020850137825f5b8281106118f557505050565b80600261190460019385611661565b53016118e956",
}

// Settlement is an auto generated Go binding around an Ethereum contract.
type Settlement struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Settlement) GetABI() abi.ABI {
	return c.abi
}

// NewSettlement creates a new instance of Settlement.
func NewSettlement() *Settlement {
	parsed, err := SettlementMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Settlement{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Settlement) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address manager, address rewards_, address badge_, uint32 epochDelay_) returns()
func (settlement *Settlement) PackConstructor(manager common.Address, rewards_ common.Address, badge_ common.Address, epochDelay_ uint32) []byte {
	enc, err := settlement.abi.Pack("", manager, rewards_, badge_, epochDelay_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (settlement *Settlement) PackAuthority() []byte {
	enc, err := settlement.abi.Pack("authority")
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
func (settlement *Settlement) TryPackAuthority() ([]byte, error) {
	return settlement.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (settlement *Settlement) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBadge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d768de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function badge() view returns(address)
func (settlement *Settlement) PackBadge() []byte {
	enc, err := settlement.abi.Pack("badge")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBadge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d768de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function badge() view returns(address)
func (settlement *Settlement) TryPackBadge() ([]byte, error) {
	return settlement.abi.Pack("badge")
}

// UnpackBadge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d768de.
//
// Solidity: function badge() view returns(address)
func (settlement *Settlement) UnpackBadge(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("badge", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCancelEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde45c641.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelEpoch() returns()
func (settlement *Settlement) PackCancelEpoch() []byte {
	enc, err := settlement.abi.Pack("cancelEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde45c641.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelEpoch() returns()
func (settlement *Settlement) TryPackCancelEpoch() ([]byte, error) {
	return settlement.abi.Pack("cancelEpoch")
}

// PackClaimRootAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e99c216.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimRootAt(uint256 place) view returns(bytes32)
func (settlement *Settlement) PackClaimRootAt(place *big.Int) []byte {
	enc, err := settlement.abi.Pack("claimRootAt", place)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimRootAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e99c216.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimRootAt(uint256 place) view returns(bytes32)
func (settlement *Settlement) TryPackClaimRootAt(place *big.Int) ([]byte, error) {
	return settlement.abi.Pack("claimRootAt", place)
}

// UnpackClaimRootAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e99c216.
//
// Solidity: function claimRootAt(uint256 place) view returns(bytes32)
func (settlement *Settlement) UnpackClaimRootAt(data []byte) ([32]byte, error) {
	out, err := settlement.abi.Unpack("claimRootAt", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEpochDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd8da917.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochDelay() view returns(uint32)
func (settlement *Settlement) PackEpochDelay() []byte {
	enc, err := settlement.abi.Pack("epochDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd8da917.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochDelay() view returns(uint32)
func (settlement *Settlement) TryPackEpochDelay() ([]byte, error) {
	return settlement.abi.Pack("epochDelay")
}

// UnpackEpochDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd8da917.
//
// Solidity: function epochDelay() view returns(uint32)
func (settlement *Settlement) UnpackEpochDelay(data []byte) (uint32, error) {
	out, err := settlement.abi.Unpack("epochDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (settlement *Settlement) PackIsConsumingScheduledOp() []byte {
	enc, err := settlement.abi.Pack("isConsumingScheduledOp")
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
func (settlement *Settlement) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return settlement.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (settlement *Settlement) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := settlement.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackIsMinter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa271e1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isMinter(address account) view returns(bool)
func (settlement *Settlement) PackIsMinter(account common.Address) []byte {
	enc, err := settlement.abi.Pack("isMinter", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsMinter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa271e1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isMinter(address account) view returns(bool)
func (settlement *Settlement) TryPackIsMinter(account common.Address) ([]byte, error) {
	return settlement.abi.Pack("isMinter", account)
}

// UnpackIsMinter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa271e1a.
//
// Solidity: function isMinter(address account) view returns(bool)
func (settlement *Settlement) UnpackIsMinter(data []byte) (bool, error) {
	out, err := settlement.abi.Unpack("isMinter", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMaxAdvance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc668e935.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxAdvance() view returns(uint256)
func (settlement *Settlement) PackMaxAdvance() []byte {
	enc, err := settlement.abi.Pack("maxAdvance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxAdvance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc668e935.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxAdvance() view returns(uint256)
func (settlement *Settlement) TryPackMaxAdvance() ([]byte, error) {
	return settlement.abi.Pack("maxAdvance")
}

// UnpackMaxAdvance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc668e935.
//
// Solidity: function maxAdvance() view returns(uint256)
func (settlement *Settlement) UnpackMaxAdvance(data []byte) (*big.Int, error) {
	out, err := settlement.abi.Unpack("maxAdvance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaea0e78b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextEpoch() view returns(uint64 epoch, uint64 opensAt)
func (settlement *Settlement) PackNextEpoch() []byte {
	enc, err := settlement.abi.Pack("nextEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaea0e78b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextEpoch() view returns(uint64 epoch, uint64 opensAt)
func (settlement *Settlement) TryPackNextEpoch() ([]byte, error) {
	return settlement.abi.Pack("nextEpoch")
}

// NextEpochOutput serves as a container for the return parameters of contract
// method NextEpoch.
type NextEpochOutput struct {
	Epoch   uint64
	OpensAt uint64
}

// UnpackNextEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaea0e78b.
//
// Solidity: function nextEpoch() view returns(uint64 epoch, uint64 opensAt)
func (settlement *Settlement) UnpackNextEpoch(data []byte) (NextEpochOutput, error) {
	out, err := settlement.abi.Unpack("nextEpoch", data)
	outstruct := new(NextEpochOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Epoch = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.OpensAt = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackOpenEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x913331d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openEpoch(uint64 epoch, bytes32 topicId) returns()
func (settlement *Settlement) PackOpenEpoch(epoch uint64, topicId [32]byte) []byte {
	enc, err := settlement.abi.Pack("openEpoch", epoch, topicId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x913331d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openEpoch(uint64 epoch, bytes32 topicId) returns()
func (settlement *Settlement) TryPackOpenEpoch(epoch uint64, topicId [32]byte) ([]byte, error) {
	return settlement.abi.Pack("openEpoch", epoch, topicId)
}

// PackOpenedEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf70c0975.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openedEpoch() view returns(uint64)
func (settlement *Settlement) PackOpenedEpoch() []byte {
	enc, err := settlement.abi.Pack("openedEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenedEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf70c0975.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openedEpoch() view returns(uint64)
func (settlement *Settlement) TryPackOpenedEpoch() ([]byte, error) {
	return settlement.abi.Pack("openedEpoch")
}

// UnpackOpenedEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf70c0975.
//
// Solidity: function openedEpoch() view returns(uint64)
func (settlement *Settlement) UnpackOpenedEpoch(data []byte) (uint64, error) {
	out, err := settlement.abi.Unpack("openedEpoch", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (settlement *Settlement) PackPause() []byte {
	enc, err := settlement.abi.Pack("pause")
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
func (settlement *Settlement) TryPackPause() ([]byte, error) {
	return settlement.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (settlement *Settlement) PackPaused() []byte {
	enc, err := settlement.abi.Pack("paused")
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
func (settlement *Settlement) TryPackPaused() ([]byte, error) {
	return settlement.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (settlement *Settlement) UnpackPaused(data []byte) (bool, error) {
	out, err := settlement.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ec5a894.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewards() view returns(address)
func (settlement *Settlement) PackRewards() []byte {
	enc, err := settlement.abi.Pack("rewards")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ec5a894.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewards() view returns(address)
func (settlement *Settlement) TryPackRewards() ([]byte, error) {
	return settlement.abi.Pack("rewards")
}

// UnpackRewards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ec5a894.
//
// Solidity: function rewards() view returns(address)
func (settlement *Settlement) UnpackRewards(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("rewards", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRootsPosted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f7b605e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rootsPosted(uint64 epoch, uint32 partition) view returns(uint64)
func (settlement *Settlement) PackRootsPosted(epoch uint64, partition uint32) []byte {
	enc, err := settlement.abi.Pack("rootsPosted", epoch, partition)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRootsPosted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f7b605e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rootsPosted(uint64 epoch, uint32 partition) view returns(uint64)
func (settlement *Settlement) TryPackRootsPosted(epoch uint64, partition uint32) ([]byte, error) {
	return settlement.abi.Pack("rootsPosted", epoch, partition)
}

// UnpackRootsPosted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f7b605e.
//
// Solidity: function rootsPosted(uint64 epoch, uint32 partition) view returns(uint64)
func (settlement *Settlement) UnpackRootsPosted(data []byte) (uint64, error) {
	out, err := settlement.abi.Unpack("rootsPosted", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (settlement *Settlement) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := settlement.abi.Pack("setAuthority", newAuthority)
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
func (settlement *Settlement) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return settlement.abi.Pack("setAuthority", newAuthority)
}

// PackSetMaxAdvance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36ea701c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxAdvance(uint8 log2) returns()
func (settlement *Settlement) PackSetMaxAdvance(log2 uint8) []byte {
	enc, err := settlement.abi.Pack("setMaxAdvance", log2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxAdvance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36ea701c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxAdvance(uint8 log2) returns()
func (settlement *Settlement) TryPackSetMaxAdvance(log2 uint8) ([]byte, error) {
	return settlement.abi.Pack("setMaxAdvance", log2)
}

// PackSetMinter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf456ae7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMinter(address minter, bool allowed) returns()
func (settlement *Settlement) PackSetMinter(minter common.Address, allowed bool) []byte {
	enc, err := settlement.abi.Pack("setMinter", minter, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMinter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf456ae7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMinter(address minter, bool allowed) returns()
func (settlement *Settlement) TryPackSetMinter(minter common.Address, allowed bool) ([]byte, error) {
	return settlement.abi.Pack("setMinter", minter, allowed)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c290c50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((uint64,uint32,(uint64,uint32),(uint64,uint32),bytes32,bytes32,uint256[])[] sections) returns()
func (settlement *Settlement) PackSettle(sections []Section) []byte {
	enc, err := settlement.abi.Pack("settle", sections)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c290c50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((uint64,uint32,(uint64,uint32),(uint64,uint32),bytes32,bytes32,uint256[])[] sections) returns()
func (settlement *Settlement) TryPackSettle(sections []Section) ([]byte, error) {
	return settlement.abi.Pack("settle", sections)
}

// PackTopicOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a4dbcf3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topicOf(uint64 epoch) view returns(bytes32)
func (settlement *Settlement) PackTopicOf(epoch uint64) []byte {
	enc, err := settlement.abi.Pack("topicOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopicOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a4dbcf3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topicOf(uint64 epoch) view returns(bytes32)
func (settlement *Settlement) TryPackTopicOf(epoch uint64) ([]byte, error) {
	return settlement.abi.Pack("topicOf", epoch)
}

// UnpackTopicOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1a4dbcf3.
//
// Solidity: function topicOf(uint64 epoch) view returns(bytes32)
func (settlement *Settlement) UnpackTopicOf(data []byte) ([32]byte, error) {
	out, err := settlement.abi.Unpack("topicOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (settlement *Settlement) PackUnpause() []byte {
	enc, err := settlement.abi.Pack("unpause")
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
func (settlement *Settlement) TryPackUnpause() ([]byte, error) {
	return settlement.abi.Pack("unpause")
}

// PackVoidRoots is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b2e4a7a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voidRoots(uint256[] places) returns()
func (settlement *Settlement) PackVoidRoots(places []*big.Int) []byte {
	enc, err := settlement.abi.Pack("voidRoots", places)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoidRoots is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b2e4a7a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voidRoots(uint256[] places) returns()
func (settlement *Settlement) TryPackVoidRoots(places []*big.Int) ([]byte, error) {
	return settlement.abi.Pack("voidRoots", places)
}

// PackWatermark is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27c807d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function watermark(uint64 epoch, uint32 partition) view returns(uint64 offset, uint32 ordinal)
func (settlement *Settlement) PackWatermark(epoch uint64, partition uint32) []byte {
	enc, err := settlement.abi.Pack("watermark", epoch, partition)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWatermark is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27c807d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function watermark(uint64 epoch, uint32 partition) view returns(uint64 offset, uint32 ordinal)
func (settlement *Settlement) TryPackWatermark(epoch uint64, partition uint32) ([]byte, error) {
	return settlement.abi.Pack("watermark", epoch, partition)
}

// WatermarkOutput serves as a container for the return parameters of contract
// method Watermark.
type WatermarkOutput struct {
	Offset  uint64
	Ordinal uint32
}

// UnpackWatermark is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27c807d4.
//
// Solidity: function watermark(uint64 epoch, uint32 partition) view returns(uint64 offset, uint32 ordinal)
func (settlement *Settlement) UnpackWatermark(data []byte) (WatermarkOutput, error) {
	out, err := settlement.abi.Unpack("watermark", data)
	outstruct := new(WatermarkOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Offset = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Ordinal = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// SettlementAuthorityUpdated represents a AuthorityUpdated event raised by the Settlement contract.
type SettlementAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const SettlementAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (SettlementAuthorityUpdated) ContractEventName() string {
	return SettlementAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (settlement *Settlement) UnpackAuthorityUpdatedEvent(log *types.Log) (*SettlementAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementEpochCancelled represents a EpochCancelled event raised by the Settlement contract.
type SettlementEpochCancelled struct {
	Epoch uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const SettlementEpochCancelledEventName = "EpochCancelled"

// ContractEventName returns the user-defined event name.
func (SettlementEpochCancelled) ContractEventName() string {
	return SettlementEpochCancelledEventName
}

// UnpackEpochCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochCancelled(uint64 indexed epoch)
func (settlement *Settlement) UnpackEpochCancelledEvent(log *types.Log) (*SettlementEpochCancelled, error) {
	event := "EpochCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementEpochCancelled)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementEpochOpened represents a EpochOpened event raised by the Settlement contract.
type SettlementEpochOpened struct {
	Epoch   uint64
	TopicId [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettlementEpochOpenedEventName = "EpochOpened"

// ContractEventName returns the user-defined event name.
func (SettlementEpochOpened) ContractEventName() string {
	return SettlementEpochOpenedEventName
}

// UnpackEpochOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochOpened(uint64 indexed epoch, bytes32 indexed topicId)
func (settlement *Settlement) UnpackEpochOpenedEvent(log *types.Log) (*SettlementEpochOpened, error) {
	event := "EpochOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementEpochOpened)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementEpochScheduled represents a EpochScheduled event raised by the Settlement contract.
type SettlementEpochScheduled struct {
	Epoch   uint64
	TopicId [32]byte
	OpensAt uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettlementEpochScheduledEventName = "EpochScheduled"

// ContractEventName returns the user-defined event name.
func (SettlementEpochScheduled) ContractEventName() string {
	return SettlementEpochScheduledEventName
}

// UnpackEpochScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochScheduled(uint64 indexed epoch, bytes32 indexed topicId, uint64 opensAt)
func (settlement *Settlement) UnpackEpochScheduledEvent(log *types.Log) (*SettlementEpochScheduled, error) {
	event := "EpochScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementEpochScheduled)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementMaxAdvanceSet represents a MaxAdvanceSet event raised by the Settlement contract.
type SettlementMaxAdvanceSet struct {
	Offsets *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettlementMaxAdvanceSetEventName = "MaxAdvanceSet"

// ContractEventName returns the user-defined event name.
func (SettlementMaxAdvanceSet) ContractEventName() string {
	return SettlementMaxAdvanceSetEventName
}

// UnpackMaxAdvanceSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MaxAdvanceSet(uint256 offsets)
func (settlement *Settlement) UnpackMaxAdvanceSetEvent(log *types.Log) (*SettlementMaxAdvanceSet, error) {
	event := "MaxAdvanceSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementMaxAdvanceSet)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementMinterSet represents a MinterSet event raised by the Settlement contract.
type SettlementMinterSet struct {
	Minter  common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettlementMinterSetEventName = "MinterSet"

// ContractEventName returns the user-defined event name.
func (SettlementMinterSet) ContractEventName() string {
	return SettlementMinterSetEventName
}

// UnpackMinterSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinterSet(address indexed minter, bool allowed)
func (settlement *Settlement) UnpackMinterSetEvent(log *types.Log) (*SettlementMinterSet, error) {
	event := "MinterSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementMinterSet)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementPaused represents a Paused event raised by the Settlement contract.
type SettlementPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettlementPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (SettlementPaused) ContractEventName() string {
	return SettlementPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (settlement *Settlement) UnpackPausedEvent(log *types.Log) (*SettlementPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementPaused)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementRefused represents a Refused event raised by the Settlement contract.
type SettlementRefused struct {
	Epoch     uint64
	Partition uint32
	Item      *big.Int
	Reason    uint8
	Raw       *types.Log // Blockchain specific contextual infos
}

const SettlementRefusedEventName = "Refused"

// ContractEventName returns the user-defined event name.
func (SettlementRefused) ContractEventName() string {
	return SettlementRefusedEventName
}

// UnpackRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refused(uint64 indexed epoch, uint32 indexed partition, uint256 item, uint8 reason)
func (settlement *Settlement) UnpackRefusedEvent(log *types.Log) (*SettlementRefused, error) {
	event := "Refused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementRefused)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementRootPosted represents a RootPosted event raised by the Settlement contract.
type SettlementRootPosted struct {
	Place *big.Int
	Root  [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const SettlementRootPostedEventName = "RootPosted"

// ContractEventName returns the user-defined event name.
func (SettlementRootPosted) ContractEventName() string {
	return SettlementRootPostedEventName
}

// UnpackRootPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootPosted(uint256 indexed place, bytes32 root)
func (settlement *Settlement) UnpackRootPostedEvent(log *types.Log) (*SettlementRootPosted, error) {
	event := "RootPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementRootPosted)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementRootVoided represents a RootVoided event raised by the Settlement contract.
type SettlementRootVoided struct {
	Place *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const SettlementRootVoidedEventName = "RootVoided"

// ContractEventName returns the user-defined event name.
func (SettlementRootVoided) ContractEventName() string {
	return SettlementRootVoidedEventName
}

// UnpackRootVoidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootVoided(uint256 indexed place)
func (settlement *Settlement) UnpackRootVoidedEvent(log *types.Log) (*SettlementRootVoided, error) {
	event := "RootVoided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementRootVoided)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementSettled represents a Settled event raised by the Settlement contract.
type SettlementSettled struct {
	Epoch        uint64
	Partition    uint32
	Previous     Position
	Next         Position
	ManifestRoot [32]byte
	Minted       uint32
	Refused      uint32
	Raw          *types.Log // Blockchain specific contextual infos
}

const SettlementSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (SettlementSettled) ContractEventName() string {
	return SettlementSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(uint64 indexed epoch, uint32 indexed partition, (uint64,uint32) previous, (uint64,uint32) next, bytes32 manifestRoot, uint32 minted, uint32 refused)
func (settlement *Settlement) UnpackSettledEvent(log *types.Log) (*SettlementSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementSettled)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementSkipped represents a Skipped event raised by the Settlement contract.
type SettlementSkipped struct {
	Epoch     uint64
	Partition uint32
	Previous  Position
	Stored    Position
	Raw       *types.Log // Blockchain specific contextual infos
}

const SettlementSkippedEventName = "Skipped"

// ContractEventName returns the user-defined event name.
func (SettlementSkipped) ContractEventName() string {
	return SettlementSkippedEventName
}

// UnpackSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Skipped(uint64 indexed epoch, uint32 indexed partition, (uint64,uint32) previous, (uint64,uint32) stored)
func (settlement *Settlement) UnpackSkippedEvent(log *types.Log) (*SettlementSkipped, error) {
	event := "Skipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementSkipped)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementUnpaused represents a Unpaused event raised by the Settlement contract.
type SettlementUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettlementUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (SettlementUnpaused) ContractEventName() string {
	return SettlementUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (settlement *Settlement) UnpackUnpausedEvent(log *types.Log) (*SettlementUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementUnpaused)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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
func (settlement *Settlement) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], settlement.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return settlement.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return settlement.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return settlement.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["BatchOutOfGas"].ID.Bytes()[:4]) {
		return settlement.UnpackBatchOutOfGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return settlement.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["EpochNotLater"].ID.Bytes()[:4]) {
		return settlement.UnpackEpochNotLaterError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return settlement.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["InvalidAdvance"].ID.Bytes()[:4]) {
		return settlement.UnpackInvalidAdvanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["NoEpochScheduled"].ID.Bytes()[:4]) {
		return settlement.UnpackNoEpochScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["OnlyMinter"].ID.Bytes()[:4]) {
		return settlement.UnpackOnlyMinterError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return settlement.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SettlementAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Settlement contract.
type SettlementAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func SettlementAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (settlement *Settlement) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*SettlementAccessManagedInvalidAuthority, error) {
	out := new(SettlementAccessManagedInvalidAuthority)
	if err := settlement.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Settlement contract.
type SettlementAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func SettlementAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (settlement *Settlement) UnpackAccessManagedRequiredDelayError(raw []byte) (*SettlementAccessManagedRequiredDelay, error) {
	out := new(SettlementAccessManagedRequiredDelay)
	if err := settlement.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Settlement contract.
type SettlementAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func SettlementAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (settlement *Settlement) UnpackAccessManagedUnauthorizedError(raw []byte) (*SettlementAccessManagedUnauthorized, error) {
	out := new(SettlementAccessManagedUnauthorized)
	if err := settlement.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementBatchOutOfGas represents a BatchOutOfGas error raised by the Settlement contract.
type SettlementBatchOutOfGas struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchOutOfGas()
func SettlementBatchOutOfGasErrorID() common.Hash {
	return common.HexToHash("0x400d2fe4938a65f3cfa63e5ef9eb9d8dc0bc482d4ded06c1d06dab7243453cb6")
}

// UnpackBatchOutOfGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchOutOfGas()
func (settlement *Settlement) UnpackBatchOutOfGasError(raw []byte) (*SettlementBatchOutOfGas, error) {
	out := new(SettlementBatchOutOfGas)
	if err := settlement.abi.UnpackIntoInterface(out, "BatchOutOfGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementEnforcedPause represents a EnforcedPause error raised by the Settlement contract.
type SettlementEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func SettlementEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (settlement *Settlement) UnpackEnforcedPauseError(raw []byte) (*SettlementEnforcedPause, error) {
	out := new(SettlementEnforcedPause)
	if err := settlement.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementEpochNotLater represents a EpochNotLater error raised by the Settlement contract.
type SettlementEpochNotLater struct {
	Epoch uint64
	Open  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochNotLater(uint64 epoch, uint64 open)
func SettlementEpochNotLaterErrorID() common.Hash {
	return common.HexToHash("0xb2725173bac60150c2ea39245165e2f5e43ff2043b0883c655ee10077c2776dd")
}

// UnpackEpochNotLaterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochNotLater(uint64 epoch, uint64 open)
func (settlement *Settlement) UnpackEpochNotLaterError(raw []byte) (*SettlementEpochNotLater, error) {
	out := new(SettlementEpochNotLater)
	if err := settlement.abi.UnpackIntoInterface(out, "EpochNotLater", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementExpectedPause represents a ExpectedPause error raised by the Settlement contract.
type SettlementExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func SettlementExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (settlement *Settlement) UnpackExpectedPauseError(raw []byte) (*SettlementExpectedPause, error) {
	out := new(SettlementExpectedPause)
	if err := settlement.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementInvalidAdvance represents a InvalidAdvance error raised by the Settlement contract.
type SettlementInvalidAdvance struct {
	Log2 uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAdvance(uint8 log2)
func SettlementInvalidAdvanceErrorID() common.Hash {
	return common.HexToHash("0x98e8de2640591c23054739f10c9c6b0d5668ff058b11372b6f29c4090c31171b")
}

// UnpackInvalidAdvanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAdvance(uint8 log2)
func (settlement *Settlement) UnpackInvalidAdvanceError(raw []byte) (*SettlementInvalidAdvance, error) {
	out := new(SettlementInvalidAdvance)
	if err := settlement.abi.UnpackIntoInterface(out, "InvalidAdvance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementNoEpochScheduled represents a NoEpochScheduled error raised by the Settlement contract.
type SettlementNoEpochScheduled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoEpochScheduled()
func SettlementNoEpochScheduledErrorID() common.Hash {
	return common.HexToHash("0x2d0b6f1253d34174a5687acbdd0984f2e749ed3766a3649f0fe388408d266d8a")
}

// UnpackNoEpochScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoEpochScheduled()
func (settlement *Settlement) UnpackNoEpochScheduledError(raw []byte) (*SettlementNoEpochScheduled, error) {
	out := new(SettlementNoEpochScheduled)
	if err := settlement.abi.UnpackIntoInterface(out, "NoEpochScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementOnlyMinter represents a OnlyMinter error raised by the Settlement contract.
type SettlementOnlyMinter struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyMinter(address caller)
func SettlementOnlyMinterErrorID() common.Hash {
	return common.HexToHash("0x4c41f6ce452b8ab8f8bc4a0121b11eeeb6d4ff225560ece11083b86460e9d98a")
}

// UnpackOnlyMinterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyMinter(address caller)
func (settlement *Settlement) UnpackOnlyMinterError(raw []byte) (*SettlementOnlyMinter, error) {
	out := new(SettlementOnlyMinter)
	if err := settlement.abi.UnpackIntoInterface(out, "OnlyMinter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Settlement contract.
type SettlementReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func SettlementReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (settlement *Settlement) UnpackReentrancyGuardReentrantCallError(raw []byte) (*SettlementReentrancyGuardReentrantCall, error) {
	out := new(SettlementReentrancyGuardReentrantCall)
	if err := settlement.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}
