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
	Bin: "0x60c060405234801561000f575f5ffd5b506040516111ab3803806111ab83398101604081905261002e916100bb565b8261003881610051565b506001600160a01b0390811660a0521660805250610105565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146100b8575f5ffd5b50565b5f5f5f606084860312156100cd575f5ffd5b83516100d8816100a4565b60208501519093506100e9816100a4565b60408501519092506100fa816100a4565b809150509250925092565b60805160a05161107061013b5f395f8181610193015261082101525f81816101d20152818161030701526107a601526110705ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c80639ec5a89411610088578063e273cfea11610063578063e273cfea14610217578063ebd315c31461023d578063ec39556f146102c7578063fb869afe146102e8575f5ffd5b80639ec5a894146101cd578063bf7e214f146101f4578063d736518b14610204575f5ffd5b806378b7f6cb116100c357806378b7f6cb146101395780637a9e5e4b1461015a5780638fb360371461016d57806391d768de1461018e575f5ffd5b80630f6dd346146100e957806325bff021146101115780633ead32cf14610126575b5f5ffd5b6100fc6100f7366004610ccd565b6102fb565b60405190151581526020015b60405180910390f35b61012461011f366004610d4d565b61044a565b005b610124610134366004610dae565b61057e565b6101446303c2670081565b60405164ffffffffff9091168152602001610108565b610124610168366004610df5565b610665565b6101756106dd565b6040516001600160e01b03199091168152602001610108565b6101b57f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610108565b6101b57f000000000000000000000000000000000000000000000000000000000000000081565b5f546001600160a01b03166101b5565b610124610212366004610e0e565b6106ff565b610144610225366004610df5565b60016020525f908152604090205464ffffffffff1681565b61029d61024b366004610e5a565b604080518082019091525f80825260208201525061ffff165f908152600260209081526040918290208251808401909352546001600160401b0381168352600160401b900463ffffffff169082015290565b6040805182516001600160401b0316815260209283015163ffffffff169281019290925201610108565b6102da6102d5366004610e73565b61088f565b604051908152602001610108565b6101246102f6366004610ea4565b6108d3565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461034c576040516306d6505360e01b81523360048201526024015b60405180910390fd5b6001600160a01b0384165f9081526001602052604090205464ffffffffff1642101561037a57506001610443565b5f5f61038686866109a4565b9150915080846001600160401b031611156103a5575f92505050610443565b61ffff85165f9081526003602090815260408083206001600160a01b038a168452909152902080546001600160401b038481169116146103e55784610402565b8054610402908690600160401b90046001600160401b0316610f04565b81546fffffffffffffffffffffffffffffffff1916600160401b6001600160401b039283160267ffffffffffffffff19161793169290921790915550600190505b9392505050565b610456335b5f36610ab7565b6104646303c2670042610f23565b8264ffffffffff16111561049457604051635e405d8360e01b815264ffffffffff83166004820152602401610343565b5f5b83811015610577578260015f8787858181106104b4576104b4610f36565b90506020020160208101906104c99190610df5565b6001600160a01b0316815260208101919091526040015f20805464ffffffffff191664ffffffffff9290921691909117905584848281811061050d5761050d610f36565b90506020020160208101906105229190610df5565b6040805164ffffffffff86168152602081018590526001600160a01b0392909216917f6da10cc3f86267bccff95b28afa5eb4086ae63e980127580dbf78950b6dbc41f910160405180910390a2600101610496565b5050505050565b6105873361044f565b5f5b8281101561065f575f60015f8686858181106105a7576105a7610f36565b90506020020160208101906105bc9190610df5565b6001600160a01b0316815260208101919091526040015f20805464ffffffffff191664ffffffffff9290921691909117905583838281811061060057610600610f36565b90506020020160208101906106159190610df5565b6001600160a01b03167f75704b363e47b899933f7e712423ef31995da77a16c4c133d2246f3551612a248360405161064f91815260200190565b60405180910390a2600101610589565b50505050565b5f5433906001600160a01b0316811461069b5760405162d1953b60e31b81526001600160a01b0382166004820152602401610343565b816001600160a01b03163b5f036106d0576040516361798f2f60e11b81526001600160a01b0383166004820152602401610343565b6106d982610ba6565b5050565b5f8054600160a01b900460ff166106f357505f90565b50638fb3603760e01b90565b6107083361044f565b5f5b8381101561078e5784848281811061072457610724610f36565b90506020020160208101906107399190610df5565b6001600160a01b03167fdaee7357048162bc3d69ecbbb97259774af40aac61ed696d8b027e2af8db6ff5848460405161077e9291909115158252602082015260400190565b60405180910390a260010161070a565b50604051636005a18560e11b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c00b430a906107df90879087908790600401610f4a565b5f604051808303815f87803b1580156107f6575f5ffd5b505af1158015610808573d5f5f3e3d5ffd5b5050604051636005a18560e11b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016925063c00b430a915061085c90879087908790600401610f4a565b5f604051808303815f87803b158015610873575f5ffd5b505af1158015610885573d5f5f3e3d5ffd5b5050505050505050565b6001600160a01b0382165f9081526001602052604081205464ffffffffff164210156108bd57505f196108cd565b5f6108c884846109a4565b925050505b92915050565b6108dc3361044f565b8063ffffffff165f036109025760405163392334ed60e01b815260040160405180910390fd5b6040805180820182526001600160401b0384811680835263ffffffff858116602080860182815261ffff8b165f81815260028452899020975188549251909516600160401b026bffffffffffffffffffffffff199092169490961693909317929092179094558451918252810192909252917f7e50cc39f53d2403c212a51143c0fac7f122d681023744ee4b6f795f9db1d286910160405180910390a2505050565b61ffff81165f9081526002602090815260408083208151808301909252546001600160401b0381168252600160401b900463ffffffff16918101829052829182036109f5575f5f9250925050610ab0565b6020810151610a0a9063ffffffff1642610fa0565b61ffff85165f9081526003602090815260408083206001600160a01b038a16845282528083208151808301909252546001600160401b03808216808452600160401b9092048116938301939093529396509290861614610a6a575f610a70565b81602001515b6001600160401b0316905080835f01516001600160401b031611610a94575f610aaa565b8251610aaa9082906001600160401b0316610fbf565b93505050505b9250929050565b5f5f610aea610acd5f546001600160a01b031690565b8630610adc60045f898b610fd2565b610ae591610ff9565b610bf9565b91509150816105775763ffffffff811615610b83575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90610b4490889088908890600401611031565b5f604051808303815f87803b158015610b5b575f5ffd5b505af1158015610b6d573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506105779050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610343565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15610c81575f516020805191945081901c150291505b5094509492505050565b80356001600160a01b0381168114610ca1575f5ffd5b919050565b803561ffff81168114610ca1575f5ffd5b80356001600160401b0381168114610ca1575f5ffd5b5f5f5f60608486031215610cdf575f5ffd5b610ce884610c8b565b9250610cf660208501610ca6565b9150610d0460408501610cb7565b90509250925092565b5f5f83601f840112610d1d575f5ffd5b5081356001600160401b03811115610d33575f5ffd5b6020830191508360208260051b8501011115610ab0575f5ffd5b5f5f5f5f60608587031215610d60575f5ffd5b84356001600160401b03811115610d75575f5ffd5b610d8187828801610d0d565b909550935050602085013564ffffffffff81168114610d9e575f5ffd5b9396929550929360400135925050565b5f5f5f60408486031215610dc0575f5ffd5b83356001600160401b03811115610dd5575f5ffd5b610de186828701610d0d565b909790965060209590950135949350505050565b5f60208284031215610e05575f5ffd5b61044382610c8b565b5f5f5f5f60608587031215610e21575f5ffd5b84356001600160401b03811115610e36575f5ffd5b610e4287828801610d0d565b90955093505060208501358015158114610d9e575f5ffd5b5f60208284031215610e6a575f5ffd5b61044382610ca6565b5f5f60408385031215610e84575f5ffd5b610e8d83610c8b565b9150610e9b60208401610ca6565b90509250929050565b5f5f5f60608486031215610eb6575f5ffd5b610ebf84610ca6565b9250610ecd60208501610cb7565b9150604084013563ffffffff81168114610ee5575f5ffd5b809150509250925092565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821601908111156108cd576108cd610ef0565b808201808211156108cd576108cd610ef0565b634e487b7160e01b5f52603260045260245ffd5b604080825281018390525f8460608301825b86811015610f8a576001600160a01b03610f7584610c8b565b16825260209283019290910190600101610f5c565b5080925050508215156020830152949350505050565b5f82610fba57634e487b7160e01b5f52601260045260245ffd5b500490565b818103818111156108cd576108cd610ef0565b5f5f85851115610fe0575f5ffd5b83861115610fec575f5ffd5b5050820193919092039150565b80356001600160e01b0319811690600484101561102a576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f191601019291505056",
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
