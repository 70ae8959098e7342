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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"manager\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"rewards_\",\"type\":\"address\",\"internalType\":\"contractIRewards\"},{\"name\":\"badge_\",\"type\":\"address\",\"internalType\":\"contractIBadge\"},{\"name\":\"epochDelay_\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"badge\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBadge\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelEpoch\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"epochDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isMinter\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxAdvance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"opensAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openEpoch\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"topicId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openedEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rewards\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRewards\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rootsPosted\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMaxAdvance\",\"inputs\":[{\"name\":\"log2\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setMinter\",\"inputs\":[{\"name\":\"minter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"sections\",\"type\":\"tuple[]\",\"internalType\":\"structSection[]\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"tuple\",\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"next\",\"type\":\"tuple\",\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"manifestRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"claimRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"items\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"topicOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"watermark\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochCancelled\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"topicId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochScheduled\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"topicId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"opensAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MaxAdvanceSet\",\"inputs\":[{\"name\":\"offsets\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MinterSet\",\"inputs\":[{\"name\":\"minter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refused\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"item\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"next\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"manifestRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"minted\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"refused\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Skipped\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"stored\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BatchOutOfGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochNotLater\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"open\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidAdvance\",\"inputs\":[{\"name\":\"log2\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NoEpochScheduled\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyMinter\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]}]",
	ID:  "Settlement",
	Bin: "0x60e03461012657601f611bc438819003918201601f19168301916001600160401b0383118484101761012a578084926080946040528339810103126101265780516001600160a01b038116908190036101265760208201516001600160a01b0381168103610126576040830151926001600160a01b038416840361012657606001519263ffffffff84168403610126575f54937f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad6020604051868152a160c05260a0526080526001600160a01b0360ff60f01b011990911617600160f51b175f55604051611a85908161013f8239608051818181610411015281816111f60152611741015260a0518181816104610152611941015260c0518181816103430152610bfc0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081631a4dbcf314610ad75750806327c807d414610a6e5780632f7b605e14610a0f57806336ea701c146109335780633c290c50146107935780633f4ba83a146106f35780635c975abb146106cf5780637a9e5e4b146105b55780638456cb59146105295780638fb36037146104b6578063913331d41461048557806391d768de146104355780639ec5a894146103e5578063aa271e1a1461039b578063aea0e78b14610367578063bd8da91714610327578063bf7e214f146102f5578063c668e935146102d0578063cf456ae714610225578063de45c641146101795763f70c097514610103575f80fd5b34610175575f600319360112610175575f548060f81c8061015c575b156101475750602067ffffffffffffffff600154165b67ffffffffffffffff60405191168152f35b67ffffffffffffffff60209160b01c16610135565b5067ffffffffffffffff60015460401c1642101561011f565b5f80fd5b34610175575f600319360112610175576101933633610d96565b61019b610fe4565b505f548060f81c156101fd577effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff165f5567ffffffffffffffff600154167f94f079c851d755599aa73a8f8e18e1d82c134fded9fe1d7849a56a325a7d1a955f80a2005b7f2d0b6f12000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101755760406003193601126101755761023e610b36565b6024359081151580920361017557602073ffffffffffffffffffffffffffffffffffffffff7f583b0aa0e528532caf4b907c11d7a8158a122fe2a6fb80cd9b09776ebea8d92d9261028f3633610d96565b1692835f526003825260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0081541660ff8316179055604051908152a2005b34610175575f600319360112610175576020600160ff5f5460f01c161b604051908152f35b34610175575f60031936011261017557602073ffffffffffffffffffffffffffffffffffffffff5f5416604051908152f35b34610175575f60031936011261017557602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610175575f60031936011261017557604067ffffffffffffffff61038a610cfe565b835191831682529091166020820152f35b346101755760206003193601126101755773ffffffffffffffffffffffffffffffffffffffff6103c9610b36565b165f526003602052602060ff60405f2054166040519015158152f35b34610175575f60031936011261017557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610175575f60031936011261017557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610175576040600319360112610175576104b46104a1610b0c565b6104ab3633610d96565b60243590610b93565b005b34610175575f600319360112610175575f5460a01c60ff16156105215760207f8fb36037000000000000000000000000000000000000000000000000000000005b7fffffffff0000000000000000000000000000000000000000000000000000000060405191168152f35b60205f6104f7565b34610175575f600319360112610175576105433633610d96565b61054b610fae565b75010000000000000000000000000000000000000000007fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff5f5416175f557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586020604051338152a1005b34610175576020600319360112610175576105ce610b36565b5f549073ffffffffffffffffffffffffffffffffffffffff821633036106a357803b15610661577fffffffffffffffffffffffff00000000000000000000000000000000000000007f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9273ffffffffffffffffffffffffffffffffffffffff6020931691829116175f55604051908152a1005b73ffffffffffffffffffffffffffffffffffffffff907fc2f31e5e000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f068ca9d8000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610175575f60031936011261017557602060ff5f5460a81c166040519015158152f35b34610175575f6003193601126101755761070d3633610d96565b5f5460ff8160a81c161561076b577fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff165f557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa6020604051338152a1005b7f8dfc202b000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101755760206003193601126101755760043567ffffffffffffffff8111610175573660238201121561017557806004013567ffffffffffffffff8111610175573660248260051b84010111610175576107ec610fae565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61090b5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d335f52600360205260ff60405f205416156108df57610853610fe4565b600160ff5f5460f01c161b5f917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffebd85360301925b848110156108ba5760248160051b870101359084821215610175576108b4848460246001958b010161106c565b01610887565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f4c41f6ce000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101755760206003193601126101755760043560ff8116908181036101755761095d3633610d96565b604082116109e3577f20942e97e4b3a4e8cbb935138c264165cf28854cfa7cb000d1d20a9c2858f55d916020917fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7eff0000000000000000000000000000000000000000000000000000000000005f549260f01b169116175f556001604051911b8152a1005b507f98e8de26000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461017557604060031936011261017557610a28610b0c565b67ffffffffffffffff610a39610b23565b91165f52600460205263ffffffff60405f2091165f52602052602067ffffffffffffffff60405f205460601c16604051908152f35b3461017557604060031936011261017557610a87610b0c565b67ffffffffffffffff610a98610b23565b91165f52600460205263ffffffff60405f2091165f526020526040805f205463ffffffff82519167ffffffffffffffff8160201c168352166020820152f35b346101755760206003193601126101755760209067ffffffffffffffff610afc610b0c565b165f526002825260405f20548152f35b6004359067ffffffffffffffff8216820361017557565b6024359063ffffffff8216820361017557565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361017557565b91908201809211610b6657565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff610ba4610fe4565b169067ffffffffffffffff81169180831115610ccf57825f5260026020528360405f205515610cc157507f8548c219094063eac69f518317f36c23a161328bb9e2ff5c0f59a96f5d888e0b602082610c2263ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642610b59565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffff00000000000000006001549260401b1691161717806001557f01000000000000000000000000000000000000000000000000000000000000007effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5f5416175f5567ffffffffffffffff6040519160401c168152a3565b9050610ccd9150611497565b565b827fb2725173000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f905f905f5460f81c80610d2e575b610d1357565b9150506001549067ffffffffffffffff8083169260401c1690565b5067ffffffffffffffff60015460401c164210610d0d565b90601f601f19910116810190811067ffffffffffffffff821117610d6957604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f915f549173ffffffffffffffffffffffffffffffffffffffff83169282600411610175575f5f9060405f81519573ffffffffffffffffffffffffffffffffffffffff60208801917fb700961300000000000000000000000000000000000000000000000000000000835216968760248201523060448201527fffffffff00000000000000000000000000000000000000000000000000000000833516606482015260648152610e47608482610d46565b828052826020525190895afa610f9b575b15610e66575b505050505050565b63ffffffff1615610f6f577fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000175f55823b1561017557601f19925f92836064601f94604051978896879586937f94c7d7ee00000000000000000000000000000000000000000000000000000000855260048501526040602485015280604485015280868686013785858286010152011681010301925af18015610f6457610f51575b507fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff81541690555f8080808080610e5e565b610f5d91505f90610d46565b5f5f610f1f565b6040513d5f823e3d90fd5b507f068ca9d8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505f516020518060201c150290610e58565b60ff5f5460a81c16610fbc57565b7fd93c0665000000000000000000000000000000000000000000000000000000005f5260045ffd5b5f5460f81c80611020575b611006575b67ffffffffffffffff5f5460b01c1690565b61101b67ffffffffffffffff60015416611497565b610ff4565b5067ffffffffffffffff60015460401c16421015610fef565b3567ffffffffffffffff811681036101755790565b3563ffffffff811681036101755790565b91908203918211610b6657565b9061107682611039565b9060208301926110858461104e565b9367ffffffffffffffff841692835f52600460205260405f2063ffffffff87165f5260205260405f2054966bffffffffffffffffffffffff88169067ffffffffffffffff6110d560808701611521565b931686149081611481575b81611477575b81611453575b501561139157906110fe918818610b59565b9560e083013593611119851598895f1461137d575f90610b59565b905f52600460205260405f2063ffffffff88165f5260205260405f20555f916101008401946111488686611550565b99908a5b8015158c8161135c575b5015611164575f190161114c565b9a909192939495969798999a80611338575b8181036112f6575b505050156111db575b50505090816111c460e0936111bd7f0e32bec0bf212d93c16c496d80c74f4ce0935ef74d532a223aeb6b0dbd7e07809685611550565b905061105f565b60a0604080519401843760a083015260c0820152a3565b73ffffffffffffffffffffffffffffffffffffffff949392947f0000000000000000000000000000000000000000000000000000000000000000169161122961122386611039565b9161104e565b96833b15610175577f0e32bec0bf212d93c16c496d80c74f4ce0935ef74d532a223aeb6b0dbd7e0780975f67ffffffffffffffff60846111bd95836111c4998b99600760e09f63ffffffff6040519a8b998a987f7a5104e1000000000000000000000000000000000000000000000000000000008a5216600489015216602487015260601c16604485015260648401525af190816112e6575b506112e1576112d76112d2611618565b61197f565b9650509293611187565b6112d7565b5f6112f091610d46565b5f6112c2565b918161132261131c82866113148261132f9a9e9961132999896115e1565b9590966115e1565b906118ec565b918a6117cf565b90610b59565b935f808061117e565b96508087116101755761135661134e88846116ec565b88848b6117cf565b96611176565b61ffff915061137182915f19850190866115a4565b3560101c16148c611156565b6c0100000000000000000000000090610b59565b5050509390929150604051916040830183811067ffffffffffffffff821117610d695760405267ffffffffffffffff8260201c16835263ffffffff60208401921682526040519460408101359067ffffffffffffffff821680920361017557606091875201359063ffffffff82168092036101755763ffffffff60809367ffffffffffffffff7fce77d1be473468a3ca0132ffd8bbbcd1b3cea693ffa34474923195541e73fa1596839560208b015251166040890152511660608701521693a3565b905061146f67ffffffffffffffff8a60201c168460201c61105f565b11155f6110ec565b82841191506110e6565b90508161149060408701611521565b14906110e0565b5f547eff0000000000000000ffffffffffffffffffffffffffffffffffffffffffff7dffffffffffffffff0000000000000000000000000000000000000000000067ffffffffffffffff84169360b01b169116175f55805f52600260205260405f2054907fdf9a76af4259f4eeff2bcf41ddfd0b7b534f32654f274c7f03ac16dc73d46b995f80a3565b63ffffffff61154b60206bffffffffffffffff0000000061154185611039565b821b16930161104e565b161790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610175570180359067ffffffffffffffff821161017557602001918160051b3603831361017557565b91908110156115b45760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b90939293848311610175578411610175578160051b01920390565b67ffffffffffffffff8111610d6957601f01601f191660200190565b3d15611642573d90611629826115fc565b916116376040519384610d46565b82523d5f602084013e565b606090565b6020818303126101755780519067ffffffffffffffff8211610175570181601f820112156101755780519061167b826115fc565b926116896040519485610d46565b8284526020838301011161017557815f9260208093018386015e8301015290565b602081528260208201527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83116101755760409260051b809284830137010190565b905f816117279360405194859283927f4712fe54000000000000000000000000000000000000000000000000000000008452600484016116aa565b03818373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af15f928161178c575b506117885761178591506117806112d2611618565b611a32565b90565b5090565b6117a99193503d805f833e6117a18183610d46565b810190611647565b915f61176b565b5f198114610b665760010190565b9081518110156115b4570160200190565b909392915f945f9260208101915b8385106117ec57505050505050565b909192949660208589989698010151156118e05786905b868210806118cd575b156118b2578461181c838b6117be565b5160f81c84898783156118a357604067ffffffffffffffff63ffffffff61189797956118818b61189d9b999761187b6118757ffddb6875b15a191475f6c5ae2731db8c9d9969f3d2eebd4a96f87998d391179199611039565b9a61104e565b936115a4565b35958451968752602087015216941692a36117b0565b916117b0565b90611803565b50505050509061189d906117b0565b9795939291949690505b60208101809111610b6657936117dd565b5060208801808911610b6657821061180c565b969492919093956118bc565b905f816119279360405194859283927f4712fe54000000000000000000000000000000000000000000000000000000008452600484016116aa565b03818373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af15f928161178c57506117885761178591506117806112d2611618565b805180159182156119bb575b505061199357565b7f400d2fe4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f1c26714c0000000000000000000000000000000000000000000000000000000092509060207fffffffff000000000000000000000000000000000000000000000000000000009201518281169160048110611a1d575b505016145f8061198b565b839250829060040360031b1b16165f80611a12565b90611a3c826115fc565b91611a4a6040519384610d46565b808352601f19611a59826115fc565b01366020850137825f5b828110611a6f57505050565b806002611a7e600193856117be565b5301611a6356",
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
