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
	Items        []*big.Int
}

// SettlementMetaData contains all meta data concerning the Settlement contract.
var SettlementMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"manager\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"rewards_\",\"type\":\"address\",\"internalType\":\"contractIRewards\"},{\"name\":\"badge_\",\"type\":\"address\",\"internalType\":\"contractIBadge\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"badge\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBadge\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openEpoch\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"topicId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openedEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rewards\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRewards\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"sections\",\"type\":\"tuple[]\",\"internalType\":\"structSection[]\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"tuple\",\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"next\",\"type\":\"tuple\",\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"manifestRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"items\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"topicOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"watermark\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"topicId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refused\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"item\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"next\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"manifestRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"minted\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"refused\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Skipped\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"stored\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BatchOutOfGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochNotLater\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"open\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]}]",
	ID:  "Settlement",
	Bin: "0x60c0346100ef57601f61177738819003918201601f19168301916001600160401b038311848410176100f3578084926060946040528339810103126100ef5780516001600160a01b038116908190036100ef576020820151916001600160a01b03831683036100ef5760400151906001600160a01b03821682036100ef575f80546001600160a01b031916821790556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602090a160a05260805260405161166f9081610108823960805181818161019001526112fc015260a0518181816101fe01526115130152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081631a4dbcf314610d325750806327c807d414610ca457806328a56e56146106995780633f4ba83a146105db5780635c975abb146105995780637a9e5e4b146104765780638456cb59146103cc5780638fb360371461033b578063913331d41461022257806391d768de146101b45780639ec5a89414610146578063bf7e214f146100f65763f70c0975146100ab575f80fd5b346100f2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f257602067ffffffffffffffff5f5460b01c16604051908152f35b5f80fd5b346100f2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f257602073ffffffffffffffffffffffffffffffffffffffff5f5416604051908152f35b346100f2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100f2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100f25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f257610259610d85565b602435906102673633610ed5565b67ffffffffffffffff5f5460b01c169067ffffffffffffffff8116918083111561030c5750815f5260016020528260405f20557fffff0000000000000000ffffffffffffffffffffffffffffffffffffffffffff7dffffffffffffffff000000000000000000000000000000000000000000005f549260b01b169116175f557fdf9a76af4259f4eeff2bcf41ddfd0b7b534f32654f274c7f03ac16dc73d46b995f80a3005b827fb2725173000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346100f2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f2575f5460a01c60ff16156103c45760207f8fb36037000000000000000000000000000000000000000000000000000000005b7fffffffff0000000000000000000000000000000000000000000000000000000060405191168152f35b60205f61039a565b346100f2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f2576104043633610ed5565b61040c61110b565b75010000000000000000000000000000000000000000007fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff5f5416175f557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586020604051338152a1005b346100f25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f25760043573ffffffffffffffffffffffffffffffffffffffff8116908181036100f2575f549073ffffffffffffffffffffffffffffffffffffffff8216330361056d573b1561054157817f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad927fffffffffffffffffffffffff000000000000000000000000000000000000000060209316175f55604051908152a1005b507fc2f31e5e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f068ca9d8000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100f2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f257602060ff5f5460a81c166040519015158152f35b346100f2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f2576106133633610ed5565b5f5460ff8160a81c1615610671577fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff165f557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa6020604051338152a1005b7f8dfc202b000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100f25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f25760043567ffffffffffffffff81116100f257366023820112156100f257806004013567ffffffffffffffff81116100f2573660248260051b840101116100f2576107123633610ed5565b61071a61110b565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c610c7c5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d5f917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedd81360301925b82811015610c575760248160051b83010135848112156100f257820191602483019467ffffffffffffffff6107c187610dc2565b165f52600260205260405f2091604485019263ffffffff6107e185610dd7565b165f5260205260405f20604051906107f882610de8565b549067ffffffffffffffff8216815263ffffffff602082019260401c16825261082089610dc2565b67ffffffffffffffff805f5460b01c1691161480610c1b575b80610bbe575b15610b4457505060a485019167ffffffffffffffff61085d89610dc2565b165f52600260205260405f2063ffffffff61087786610dd7565b165f5260205260405f2067ffffffffffffffff61089385610dc2565b168154907fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006bffffffff00000000000000006108d160c48c01610dd7565b60401b169216171790556101048601357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe17fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc88360301018112156100f25786016024018035929067ffffffffffffffff84116100f257602001978360051b360389136100f257835b8015801580610aff575b156109c057610993577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01610959565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b509298999099979695949391975f9380610adb575b838103610a84575b50509063ffffffff6109f86109f28294610dc2565b96610dd7565b931691829116039563ffffffff87116109935763ffffffff7f0e32bec0bf212d93c16c496d80c74f4ce0935ef74d532a223aeb6b0dbd7e07809360e0938260019a60e467ffffffffffffffff96610a636040519b610a598d60648501610ea8565b60408d0190610ea8565b013560808a01521660a088015260c087015216941692a35b0192919261078d565b610abc8285610ab5610aaf8286610aa78263ffffffff9a99819c9e9c8c9b61117e565b95909661117e565b906114be565b918861137a565b169116019063ffffffff821161099357909163ffffffff6109f86109dd565b93508284116100f257610af9610af185836112a7565b85838561137a565b936109d5565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82018281116109935761ffff610b398192898f611141565b3560101c1614610963565b67ffffffffffffffff63ffffffff60649498817fce77d1be473468a3ca0132ffd8bbbcd1b3cea693ffa34474923195541e73fa15958460809660019c9b9a9e9f610b99610b93610ba692610dc2565b9c610dd7565b956040519b8c9101610ea8565b511660408901525116606087015216941692a3610a7b565b50610bf0610bcf3660a48a01610e72565b63ffffffff60206bffffffffffffffff000000008351821b16920151161790565b610c158263ffffffff60206bffffffffffffffff000000008351821b16920151161790565b1061083f565b50610c2c610bcf3660648a01610e72565b610c518263ffffffff60206bffffffffffffffff000000008351821b16920151161790565b14610839565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100f25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f257610cdb610d85565b6024359063ffffffff821682036100f25767ffffffffffffffff165f52600260205263ffffffff60405f2091165f526020526040805f205463ffffffff82519167ffffffffffffffff81168352831c166020820152f35b346100f25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f25760209067ffffffffffffffff610d75610d85565b165f526001825260405f20548152f35b6004359067ffffffffffffffff821682036100f257565b359067ffffffffffffffff821682036100f257565b359063ffffffff821682036100f257565b3567ffffffffffffffff811681036100f25790565b3563ffffffff811681036100f25790565b6040810190811067ffffffffffffffff821117610e0457604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610e0457604052565b91908260409103126100f257604051610e8a81610de8565b6020610ea3818395610e9b81610d9c565b855201610db1565b910152565b63ffffffff610ecf6020809367ffffffffffffffff610ec682610d9c565b16865201610db1565b16910152565b5f915f549173ffffffffffffffffffffffffffffffffffffffff831692826004116100f2575f5f9060405f81519573ffffffffffffffffffffffffffffffffffffffff60208801917fb700961300000000000000000000000000000000000000000000000000000000835216968760248201523060448201527fffffffff00000000000000000000000000000000000000000000000000000000833516606482015260648152610f86608482610e31565b828052826020525190895afa6110f8575b15610fa5575b505050505050565b63ffffffff16156110cc577fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000175f55823b156100f2577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0925f92836064601f94604051978896879586937f94c7d7ee00000000000000000000000000000000000000000000000000000000855260048501526040602485015280604485015280868686013785858286010152011681010301925af180156110c1576110ae575b507fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff81541690555f8080808080610f9d565b6110ba91505f90610e31565b5f5f61107c565b6040513d5f823e3d90fd5b507f068ca9d8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505f516020518060201c150290610f97565b60ff5f5460a81c1661111957565b7fd93c0665000000000000000000000000000000000000000000000000000000005f5260045ffd5b91908110156111515760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b909392938483116100f25784116100f2578160051b01920390565b67ffffffffffffffff8111610e0457601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b6020818303126100f25780519067ffffffffffffffff82116100f2570181601f820112156100f25780519061120782611199565b926112156040519485610e31565b828452602083830101116100f257815f9260208093018386015e8301015290565b602081528260208201527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83116100f25760409260051b809284830137010190565b3d156112a2573d9061128982611199565b916112976040519384610e31565b82523d5f602084013e565b606090565b905f816112e29360405194859283927f4712fe5400000000000000000000000000000000000000000000000000000000845260048401611236565b03818373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af15f9281611345575b506113415761133e9150611338611278565b9061154e565b90565b5090565b6113629193503d805f833e61135a8183610e31565b8101906111d3565b915f611326565b908151811015611151570160200190565b5f94938593926020830192915b84861061139657505050505050565b9091929395949660208883010151156114b15787905b8782108061149e575b1561148257908391866113c88386611369565b5160f81c8a8882156114775767ffffffffffffffff63ffffffff879861142582997ffddb6875b15a191475f6c5ae2731db8c9d9969f3d2eebd4a96f87998d39117919661141f611419604098610dc2565b9a610dd7565b93611141565b35958451968752602087015216941692a31663ffffffff811461099357600101905b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461099357600101906113ac565b505050509150611447565b979050959392919094955b602081018091116109935794611387565b5060208901808a116109935782106113b5565b969593929190949561148d565b905f816114f99360405194859283927f4712fe5400000000000000000000000000000000000000000000000000000000845260048401611236565b03818373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af15f928161134557506113415761133e9150611338611278565b90805180159182156115f8575b50506115d05761156a81611199565b906115786040519283610e31565b8082527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06115a582611199565b013660208401375f5b8181106115ba57505090565b8060026115c960019386611369565b53016115ae565b7f400d2fe4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f1c26714c0000000000000000000000000000000000000000000000000000000092509060207fffffffff00000000000000000000000000000000000000000000000000000000920151828116916004811061165a575b505016145f8061155b565b839250829060040360031b1b16165f8061164f56",
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
// Solidity: constructor(address manager, address rewards_, address badge_) returns()
func (settlement *Settlement) PackConstructor(manager common.Address, rewards_ common.Address, badge_ common.Address) []byte {
	enc, err := settlement.abi.Pack("", manager, rewards_, badge_)
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

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28a56e56.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((uint64,uint32,(uint64,uint32),(uint64,uint32),bytes32,uint256[])[] sections) returns()
func (settlement *Settlement) PackSettle(sections []Section) []byte {
	enc, err := settlement.abi.Pack("settle", sections)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28a56e56.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((uint64,uint32,(uint64,uint32),(uint64,uint32),bytes32,uint256[])[] sections) returns()
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
