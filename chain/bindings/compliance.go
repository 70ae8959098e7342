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

// IComplianceLimit is an auto generated low-level Go binding around an user-defined struct.
type IComplianceLimit struct {
	Amount uint64
	Window uint32
}

// ComplianceMetaData contains all meta data concerning the Compliance contract.
var ComplianceMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"manager\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"rewards_\",\"type\":\"address\",\"internalType\":\"contractIGuarded\"},{\"name\":\"badge_\",\"type\":\"address\",\"internalType\":\"contractIGuarded\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_ATTESTATION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"attest\",\"inputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"attestedUntil\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"badge\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIGuarded\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"limitOf\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structICompliance.Limit\",\"components\":[{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rewards\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIGuarded\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBlocked\",\"inputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"status\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setLimit\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"spend\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AttestationRevoked\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Attested\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BlockedByOfficer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"status\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LimitSet\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"window\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AttestationTooLong\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]},{\"type\":\"error\",\"name\":\"InvalidWindow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyRewards\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "Compliance",
	Bin: "0x60c0346100e157601f610f8a38819003918201601f19168301916001600160401b038311848410176100e5578084926060946040528339810103126100e15780516001600160a01b038116908190036100e1577f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad602061008c60406100858387016100f9565b95016100f9565b5f80546001600160a01b0319168517905560405193845292a160a052608052604051610e7c908161010e8239608051818181610320015281816104bf0152610941015260a05181818161038601526105020152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100e15756fe60806040526004361015610011575f80fd5b5f5f3560e01c80630f6dd3461461088057806325bff021146107505780633ead32cf1461069057806378b7f6cb146106725780637a9e5e4b146105995780638fb360371461052657806391d768de146104e35780639ec5a894146104a0578063bf7e214f1461047b578063d736518b146102bc578063e273cfea1461027d578063ebd315c314610207578063ec39556f146101d25763fb869afe146100b4575f80fd5b346101cf5760603660031901126101cf576100cd6108f3565b60243567ffffffffffffffff81168091036101cd5760443563ffffffff81168091036101c9576100fd3633610cd9565b80156101a1577f7e50cc39f53d2403c212a51143c0fac7f122d681023744ee4b6f795f9db1d28691604091825161013381610b09565b82815261ffff60208201968388521695868852600260205267ffffffffffffffff80868a209351161667ffffffffffffffff19835416178255516bffffffff0000000000000000825491861b16906bffffffff0000000000000000191617905582519182526020820152a280f35b6004847f392334ed000000000000000000000000000000000000000000000000000000008152fd5b8380fd5b825b80fd5b50346101cf5760403660031901126101cf5760206101ff6101f16108cc565b6101f96108e2565b90610bb0565b604051908152f35b50346101cf5760203660031901126101cf576040809161ffff6102286108f3565b826020855161023681610b09565b828152015216815260026020522063ffffffff82519161025583610b09565b5481602067ffffffffffffffff8316948581520191851c168152835192835251166020820152f35b50346101cf5760203660031901126101cf5764ffffffffff60406020926001600160a01b036102aa6108cc565b16815260018452205416604051908152f35b50346104235760603660031901126104235760043567ffffffffffffffff8111610423576102ee903690600401610904565b60243592918315158085036104235760443561030a3633610cd9565b5f5b848110610427575050506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001693843b15610423575f6040518096636005a18560e11b825281838161036a878a8a60048501610b5b565b03925af1801561041857610402575b8394506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156103fe576103d19385809460405196879586948593636005a18560e11b855260048501610b5b565b03925af180156103f3576103e25750f35b816103ec91610b39565b6101cf5780f35b6040513d84823e3d90fd5b8480fd5b9250925f61040f91610b39565b5f918390610379565b6040513d5f823e3d90fd5b5f80fd5b806001600160a01b036104456104406001948989610ad1565b610af5565b167fdaee7357048162bc3d69ecbbb97259774af40aac61ed696d8b027e2af8db6ff560408051878152866020820152a20161030c565b34610423575f3660031901126104235760206001600160a01b035f5416604051908152f35b34610423575f3660031901126104235760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610423575f3660031901126104235760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610423575f366003190112610423575f5460a01c60ff16156105915760207f8fb36037000000000000000000000000000000000000000000000000000000005b7fffffffff0000000000000000000000000000000000000000000000000000000060405191168152f35b60205f610567565b34610423576020366003190112610423576105b26108cc565b5f54906001600160a01b038216330361066057803b1561062b577fffffffffffffffffffffffff00000000000000000000000000000000000000007f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad926001600160a01b036020931691829116175f55604051908152a1005b6001600160a01b03907fc2f31e5e000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b62d1953b60e31b5f523360045260245ffd5b34610423575f3660031901126104235760206040516303c267008152f35b346104235760403660031901126104235760043567ffffffffffffffff8111610423576106c1903690600401610904565b6024356106ce3633610cd9565b5f5b8281106106d957005b806001600160a01b036106f26104406001948789610ad1565b165f528160205260405f2064ffffffffff1981541690556001600160a01b0361071f610440838789610ad1565b167f75704b363e47b899933f7e712423ef31995da77a16c4c133d2246f3551612a246020604051868152a2016106d0565b346104235760603660031901126104235760043567ffffffffffffffff811161042357610781903690600401610904565b906024359164ffffffffff831680930361042357604435906107a33633610cd9565b6303c26700420180421161086c578411610840575f5b8181106107c257005b806001600160a01b036107db6104406001948689610ad1565b165f528160205260405f208664ffffffffff198254161790556001600160a01b0361080a610440838689610ad1565b167f6da10cc3f86267bccff95b28afa5eb4086ae63e980127580dbf78950b6dbc41f60408051898152876020820152a2016107b9565b837f5e405d83000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b34610423576060366003190112610423576108996108cc565b6108a16108e2565b9060443567ffffffffffffffff81168103610423576020926108c292610935565b6040519015158152f35b600435906001600160a01b038216820361042357565b6024359061ffff8216820361042357565b6004359061ffff8216820361042357565b9181601f840112156104235782359167ffffffffffffffff8311610423576020808501948460051b01011161042357565b91906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610aa55761098c836001600160a01b03165f52600160205264ffffffffff60405f205416421090565b610a9d5761099a8184610bef565b93909167ffffffffffffffff8416948511610a945761ffff165f5260036020526001600160a01b0360405f2091165f5260205260405f209283549267ffffffffffffffff831667ffffffffffffffff8516145f14610a5f575067ffffffffffffffff8360401c16019167ffffffffffffffff831161086c576fffffffffffffffff0000000000000000196fffffffffffffffff000000000000000067ffffffffffffffff945b60401b1691161783551667ffffffffffffffff19825416179055600190565b67ffffffffffffffff9391506fffffffffffffffff00000000000000006fffffffffffffffff00000000000000001991610a40565b50505050505f90565b505050600190565b7f06d65053000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b9190811015610ae15760051b0190565b634e487b7160e01b5f52603260045260245ffd5b356001600160a01b03811681036104235790565b6040810190811067ffffffffffffffff821117610b2557604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff821117610b2557604052565b604080825281018390529293929160608301905f905b808210610b8657505060209150931515910152565b90918335906001600160a01b03821680920361042357908152602093840193019160010190610b71565b90610bd6826001600160a01b03165f52600160205264ffffffffff60405f205416421090565b610be857610be391610bef565b905090565b50505f1990565b919061ffff1691825f52600260205260405f209063ffffffff60405192610c1584610b09565b5467ffffffffffffffff8116845260401c168060208401528015610cce5767ffffffffffffffff90420416935f5260036020526001600160a01b0360405f2091165f5260205260208360405f2060405190610c6f82610b09565b549067ffffffffffffffff8083169283835260401c169384910152145f14610cbd5767ffffffffffffffff80915b16915116908082115f14610cb757810390811161086c5790565b50505f90565b5067ffffffffffffffff805f610c9d565b50505090505f905f90565b905f915f54916001600160a01b0383169281600411610423575f5f9060405f8151966001600160a01b0360208901917fb700961300000000000000000000000000000000000000000000000000000000835216978860248201523060448201527fffffffff00000000000000000000000000000000000000000000000000000000833516606482015260648152610d71608482610b39565b828052826020525190895afa610e69575b15610d90575b505050505050565b63ffffffff1615610e575760ff60a01b191674010000000000000000000000000000000000000000175f55823b15610423576064925f92836040519586809581947f94c7d7ee0000000000000000000000000000000000000000000000000000000083526004830152604060248301528060448301528084848401378181018301849052601f01601f191681010301925af1801561041857610e44575b5060ff60a01b1981541690555f8080808080610d88565b610e5091505f90610b39565b5f5f610e2d565b8262d1953b60e31b5f5260045260245ffd5b50505f516020518060201c150290610d8256",
}

// Compliance is an auto generated Go binding around an Ethereum contract.
type Compliance struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Compliance) GetABI() abi.ABI {
	return c.abi
}

// NewCompliance creates a new instance of Compliance.
func NewCompliance() *Compliance {
	parsed, err := ComplianceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Compliance{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Compliance) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address manager, address rewards_, address badge_) returns()
func (compliance *Compliance) PackConstructor(manager common.Address, rewards_ common.Address, badge_ common.Address) []byte {
	enc, err := compliance.abi.Pack("", manager, rewards_, badge_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXATTESTATION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78b7f6cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ATTESTATION() view returns(uint40)
func (compliance *Compliance) PackMAXATTESTATION() []byte {
	enc, err := compliance.abi.Pack("MAX_ATTESTATION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXATTESTATION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78b7f6cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ATTESTATION() view returns(uint40)
func (compliance *Compliance) TryPackMAXATTESTATION() ([]byte, error) {
	return compliance.abi.Pack("MAX_ATTESTATION")
}

// UnpackMAXATTESTATION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x78b7f6cb.
//
// Solidity: function MAX_ATTESTATION() view returns(uint40)
func (compliance *Compliance) UnpackMAXATTESTATION(data []byte) (*big.Int, error) {
	out, err := compliance.abi.Unpack("MAX_ATTESTATION", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec39556f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, uint16 class) view returns(uint256)
func (compliance *Compliance) PackAllowance(owner common.Address, class uint16) []byte {
	enc, err := compliance.abi.Pack("allowance", owner, class)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec39556f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, uint16 class) view returns(uint256)
func (compliance *Compliance) TryPackAllowance(owner common.Address, class uint16) ([]byte, error) {
	return compliance.abi.Pack("allowance", owner, class)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec39556f.
//
// Solidity: function allowance(address owner, uint16 class) view returns(uint256)
func (compliance *Compliance) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := compliance.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAttest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25bff021.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attest(address[] accounts, uint40 until, bytes32 evidence) returns()
func (compliance *Compliance) PackAttest(accounts []common.Address, until *big.Int, evidence [32]byte) []byte {
	enc, err := compliance.abi.Pack("attest", accounts, until, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25bff021.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attest(address[] accounts, uint40 until, bytes32 evidence) returns()
func (compliance *Compliance) TryPackAttest(accounts []common.Address, until *big.Int, evidence [32]byte) ([]byte, error) {
	return compliance.abi.Pack("attest", accounts, until, evidence)
}

// PackAttestedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe273cfea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attestedUntil(address account) view returns(uint40)
func (compliance *Compliance) PackAttestedUntil(account common.Address) []byte {
	enc, err := compliance.abi.Pack("attestedUntil", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttestedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe273cfea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attestedUntil(address account) view returns(uint40)
func (compliance *Compliance) TryPackAttestedUntil(account common.Address) ([]byte, error) {
	return compliance.abi.Pack("attestedUntil", account)
}

// UnpackAttestedUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe273cfea.
//
// Solidity: function attestedUntil(address account) view returns(uint40)
func (compliance *Compliance) UnpackAttestedUntil(data []byte) (*big.Int, error) {
	out, err := compliance.abi.Unpack("attestedUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (compliance *Compliance) PackAuthority() []byte {
	enc, err := compliance.abi.Pack("authority")
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
func (compliance *Compliance) TryPackAuthority() ([]byte, error) {
	return compliance.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (compliance *Compliance) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := compliance.abi.Unpack("authority", data)
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
func (compliance *Compliance) PackBadge() []byte {
	enc, err := compliance.abi.Pack("badge")
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
func (compliance *Compliance) TryPackBadge() ([]byte, error) {
	return compliance.abi.Pack("badge")
}

// UnpackBadge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d768de.
//
// Solidity: function badge() view returns(address)
func (compliance *Compliance) UnpackBadge(data []byte) (common.Address, error) {
	out, err := compliance.abi.Unpack("badge", data)
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
func (compliance *Compliance) PackIsConsumingScheduledOp() []byte {
	enc, err := compliance.abi.Pack("isConsumingScheduledOp")
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
func (compliance *Compliance) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return compliance.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (compliance *Compliance) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := compliance.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackLimitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebd315c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function limitOf(uint16 class) view returns((uint64,uint32))
func (compliance *Compliance) PackLimitOf(class uint16) []byte {
	enc, err := compliance.abi.Pack("limitOf", class)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLimitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebd315c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function limitOf(uint16 class) view returns((uint64,uint32))
func (compliance *Compliance) TryPackLimitOf(class uint16) ([]byte, error) {
	return compliance.abi.Pack("limitOf", class)
}

// UnpackLimitOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebd315c3.
//
// Solidity: function limitOf(uint16 class) view returns((uint64,uint32))
func (compliance *Compliance) UnpackLimitOf(data []byte) (IComplianceLimit, error) {
	out, err := compliance.abi.Unpack("limitOf", data)
	if err != nil {
		return *new(IComplianceLimit), err
	}
	out0 := *abi.ConvertType(out[0], new(IComplianceLimit)).(*IComplianceLimit)
	return out0, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ead32cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(address[] accounts, bytes32 reason) returns()
func (compliance *Compliance) PackRevoke(accounts []common.Address, reason [32]byte) []byte {
	enc, err := compliance.abi.Pack("revoke", accounts, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ead32cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(address[] accounts, bytes32 reason) returns()
func (compliance *Compliance) TryPackRevoke(accounts []common.Address, reason [32]byte) ([]byte, error) {
	return compliance.abi.Pack("revoke", accounts, reason)
}

// PackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ec5a894.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewards() view returns(address)
func (compliance *Compliance) PackRewards() []byte {
	enc, err := compliance.abi.Pack("rewards")
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
func (compliance *Compliance) TryPackRewards() ([]byte, error) {
	return compliance.abi.Pack("rewards")
}

// UnpackRewards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ec5a894.
//
// Solidity: function rewards() view returns(address)
func (compliance *Compliance) UnpackRewards(data []byte) (common.Address, error) {
	out, err := compliance.abi.Unpack("rewards", data)
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
func (compliance *Compliance) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := compliance.abi.Pack("setAuthority", newAuthority)
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
func (compliance *Compliance) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return compliance.abi.Pack("setAuthority", newAuthority)
}

// PackSetBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd736518b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBlocked(address[] accounts, bool status, bytes32 reason) returns()
func (compliance *Compliance) PackSetBlocked(accounts []common.Address, status bool, reason [32]byte) []byte {
	enc, err := compliance.abi.Pack("setBlocked", accounts, status, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd736518b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBlocked(address[] accounts, bool status, bytes32 reason) returns()
func (compliance *Compliance) TryPackSetBlocked(accounts []common.Address, status bool, reason [32]byte) ([]byte, error) {
	return compliance.abi.Pack("setBlocked", accounts, status, reason)
}

// PackSetLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb869afe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLimit(uint16 class, uint64 amount, uint32 window) returns()
func (compliance *Compliance) PackSetLimit(class uint16, amount uint64, window uint32) []byte {
	enc, err := compliance.abi.Pack("setLimit", class, amount, window)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb869afe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLimit(uint16 class, uint64 amount, uint32 window) returns()
func (compliance *Compliance) TryPackSetLimit(class uint16, amount uint64, window uint32) ([]byte, error) {
	return compliance.abi.Pack("setLimit", class, amount, window)
}

// PackSpend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f6dd346.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function spend(address owner, uint16 class, uint64 amount) returns(bool)
func (compliance *Compliance) PackSpend(owner common.Address, class uint16, amount uint64) []byte {
	enc, err := compliance.abi.Pack("spend", owner, class, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSpend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f6dd346.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function spend(address owner, uint16 class, uint64 amount) returns(bool)
func (compliance *Compliance) TryPackSpend(owner common.Address, class uint16, amount uint64) ([]byte, error) {
	return compliance.abi.Pack("spend", owner, class, amount)
}

// UnpackSpend is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f6dd346.
//
// Solidity: function spend(address owner, uint16 class, uint64 amount) returns(bool)
func (compliance *Compliance) UnpackSpend(data []byte) (bool, error) {
	out, err := compliance.abi.Unpack("spend", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// ComplianceAttestationRevoked represents a AttestationRevoked event raised by the Compliance contract.
type ComplianceAttestationRevoked struct {
	Account common.Address
	Reason  [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const ComplianceAttestationRevokedEventName = "AttestationRevoked"

// ContractEventName returns the user-defined event name.
func (ComplianceAttestationRevoked) ContractEventName() string {
	return ComplianceAttestationRevokedEventName
}

// UnpackAttestationRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AttestationRevoked(address indexed account, bytes32 reason)
func (compliance *Compliance) UnpackAttestationRevokedEvent(log *types.Log) (*ComplianceAttestationRevoked, error) {
	event := "AttestationRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != compliance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ComplianceAttestationRevoked)
	if len(log.Data) > 0 {
		if err := compliance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range compliance.abi.Events[event].Inputs {
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

// ComplianceAttested represents a Attested event raised by the Compliance contract.
type ComplianceAttested struct {
	Account  common.Address
	Until    *big.Int
	Evidence [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const ComplianceAttestedEventName = "Attested"

// ContractEventName returns the user-defined event name.
func (ComplianceAttested) ContractEventName() string {
	return ComplianceAttestedEventName
}

// UnpackAttestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Attested(address indexed account, uint40 until, bytes32 evidence)
func (compliance *Compliance) UnpackAttestedEvent(log *types.Log) (*ComplianceAttested, error) {
	event := "Attested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != compliance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ComplianceAttested)
	if len(log.Data) > 0 {
		if err := compliance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range compliance.abi.Events[event].Inputs {
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

// ComplianceAuthorityUpdated represents a AuthorityUpdated event raised by the Compliance contract.
type ComplianceAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const ComplianceAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (ComplianceAuthorityUpdated) ContractEventName() string {
	return ComplianceAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (compliance *Compliance) UnpackAuthorityUpdatedEvent(log *types.Log) (*ComplianceAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != compliance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ComplianceAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := compliance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range compliance.abi.Events[event].Inputs {
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

// ComplianceBlockedByOfficer represents a BlockedByOfficer event raised by the Compliance contract.
type ComplianceBlockedByOfficer struct {
	Account common.Address
	Status  bool
	Reason  [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const ComplianceBlockedByOfficerEventName = "BlockedByOfficer"

// ContractEventName returns the user-defined event name.
func (ComplianceBlockedByOfficer) ContractEventName() string {
	return ComplianceBlockedByOfficerEventName
}

// UnpackBlockedByOfficerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BlockedByOfficer(address indexed account, bool status, bytes32 reason)
func (compliance *Compliance) UnpackBlockedByOfficerEvent(log *types.Log) (*ComplianceBlockedByOfficer, error) {
	event := "BlockedByOfficer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != compliance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ComplianceBlockedByOfficer)
	if len(log.Data) > 0 {
		if err := compliance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range compliance.abi.Events[event].Inputs {
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

// ComplianceLimitSet represents a LimitSet event raised by the Compliance contract.
type ComplianceLimitSet struct {
	Class  uint16
	Amount uint64
	Window uint32
	Raw    *types.Log // Blockchain specific contextual infos
}

const ComplianceLimitSetEventName = "LimitSet"

// ContractEventName returns the user-defined event name.
func (ComplianceLimitSet) ContractEventName() string {
	return ComplianceLimitSetEventName
}

// UnpackLimitSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LimitSet(uint16 indexed class, uint64 amount, uint32 window)
func (compliance *Compliance) UnpackLimitSetEvent(log *types.Log) (*ComplianceLimitSet, error) {
	event := "LimitSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != compliance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ComplianceLimitSet)
	if len(log.Data) > 0 {
		if err := compliance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range compliance.abi.Events[event].Inputs {
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
func (compliance *Compliance) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], compliance.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return compliance.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], compliance.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return compliance.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], compliance.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return compliance.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], compliance.abi.Errors["AttestationTooLong"].ID.Bytes()[:4]) {
		return compliance.UnpackAttestationTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], compliance.abi.Errors["InvalidWindow"].ID.Bytes()[:4]) {
		return compliance.UnpackInvalidWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], compliance.abi.Errors["OnlyRewards"].ID.Bytes()[:4]) {
		return compliance.UnpackOnlyRewardsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ComplianceAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Compliance contract.
type ComplianceAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func ComplianceAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (compliance *Compliance) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*ComplianceAccessManagedInvalidAuthority, error) {
	out := new(ComplianceAccessManagedInvalidAuthority)
	if err := compliance.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComplianceAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Compliance contract.
type ComplianceAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func ComplianceAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (compliance *Compliance) UnpackAccessManagedRequiredDelayError(raw []byte) (*ComplianceAccessManagedRequiredDelay, error) {
	out := new(ComplianceAccessManagedRequiredDelay)
	if err := compliance.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComplianceAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Compliance contract.
type ComplianceAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func ComplianceAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (compliance *Compliance) UnpackAccessManagedUnauthorizedError(raw []byte) (*ComplianceAccessManagedUnauthorized, error) {
	out := new(ComplianceAccessManagedUnauthorized)
	if err := compliance.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComplianceAttestationTooLong represents a AttestationTooLong error raised by the Compliance contract.
type ComplianceAttestationTooLong struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestationTooLong(uint40 until)
func ComplianceAttestationTooLongErrorID() common.Hash {
	return common.HexToHash("0x5e405d83de9ca4667f694e8f6937dd4c92fde285b3655f907d31f392aaa3f0ad")
}

// UnpackAttestationTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestationTooLong(uint40 until)
func (compliance *Compliance) UnpackAttestationTooLongError(raw []byte) (*ComplianceAttestationTooLong, error) {
	out := new(ComplianceAttestationTooLong)
	if err := compliance.abi.UnpackIntoInterface(out, "AttestationTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComplianceInvalidWindow represents a InvalidWindow error raised by the Compliance contract.
type ComplianceInvalidWindow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidWindow()
func ComplianceInvalidWindowErrorID() common.Hash {
	return common.HexToHash("0x392334ed85cf5b0998d72154ce4383ddab4c856d648b4f9bd678a630b321c06c")
}

// UnpackInvalidWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidWindow()
func (compliance *Compliance) UnpackInvalidWindowError(raw []byte) (*ComplianceInvalidWindow, error) {
	out := new(ComplianceInvalidWindow)
	if err := compliance.abi.UnpackIntoInterface(out, "InvalidWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ComplianceOnlyRewards represents a OnlyRewards error raised by the Compliance contract.
type ComplianceOnlyRewards struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyRewards(address caller)
func ComplianceOnlyRewardsErrorID() common.Hash {
	return common.HexToHash("0x06d6505309dbc6a77ebae1404d9f66004b67aafab47ab6cb96d8ac31e98a4fcc")
}

// UnpackOnlyRewardsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyRewards(address caller)
func (compliance *Compliance) UnpackOnlyRewardsError(raw []byte) (*ComplianceOnlyRewards, error) {
	out := new(ComplianceOnlyRewards)
	if err := compliance.abi.UnpackIntoInterface(out, "OnlyRewards", raw); err != nil {
		return nil, err
	}
	return out, nil
}
