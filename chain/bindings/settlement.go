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
	Bin: "0x60e060405234801561000f575f5ffd5b50604051611c56380380611c5683398101604081905261002e916100d6565b836100388161006c565b5063ffffffff1660c0526001600160a01b0390811660a05216608052505f805460ff60f01b1916600160f51b17905561013a565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146100d3575f5ffd5b50565b5f5f5f5f608085870312156100e9575f5ffd5b84516100f4816100bf565b6020860151909450610105816100bf565b6040860151909350610116816100bf565b606086015190925063ffffffff8116811461012f575f5ffd5b939692955090935050565b60805160a05160c051611ad66101805f395f818161031b015261087901525f818161026b015261130101525f81816102aa015281816110f201526113420152611ad65ff3fe608060405234801561000f575f5ffd5b5060043610610132575f3560e01c8063913331d4116100b4578063bd8da91711610079578063bd8da91714610316578063bf7e214f14610352578063c668e93514610362578063cf456ae714610377578063de45c6411461038a578063f70c097514610392575f5ffd5b8063913331d41461025357806391d768de146102665780639ec5a894146102a5578063aa271e1a146102cc578063aea0e78b146102ee575f5ffd5b80633f4ba83a116100fa5780633f4ba83a146101f25780635c975abb146101fa5780637a9e5e4b146102175780638456cb591461022a5780638fb3603714610232575f5ffd5b80631a4dbcf31461013657806327c807d4146101685780632f7b605e1461019f57806336ea701c146101ca5780633c290c50146101df575b5f5ffd5b610155610144366004611547565b60026020525f908152604090205481565b6040519081526020015b60405180910390f35b61017b61017636600461157a565b61039a565b604080516001600160401b03909316835263ffffffff90911660208301520161015f565b6101b26101ad36600461157a565b6103d0565b6040516001600160401b03909116815260200161015f565b6101dd6101d83660046115ab565b610403565b005b6101dd6101ed3660046115cb565b610496565b6101dd610727565b5f54600160a81b900460ff165b604051901515815260200161015f565b6101dd610225366004611650565b61073a565b6101dd6107ae565b61023a6107bf565b6040516001600160e01b0319909116815260200161015f565b6101dd610261366004611669565b6107e1565b61028d7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161015f565b61028d7f000000000000000000000000000000000000000000000000000000000000000081565b6102076102da366004611650565b60036020525f908152604090205460ff1681565b6102f6610943565b604080516001600160401b0393841681529290911660208301520161015f565b61033d7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff909116815260200161015f565b5f546001600160a01b031661028d565b5f546001600160f01b90910460ff161b610155565b6101dd610385366004611691565b610995565b6101dd6109fc565b6101b2610a7c565b6001600160401b0382165f90815260046020908152604080832063ffffffff851684528252909120549081901c905b9250929050565b6001600160401b0382165f90815260046020908152604080832063ffffffff8516845290915290205460601c5b92915050565b61040f335b5f36610ad1565b60408160ff16111561043e57604051634c746f1360e11b815260ff821660048201526024015b60405180910390fd5b5f805460ff60f01b1916600160f01b60ff841690810291909117909155604051600190911b81527f20942e97e4b3a4e8cbb935138c264165cf28854cfa7cb000d1d20a9c2858f55d906020015b60405180910390a150565b61049e610bc7565b6104a6610bf1565b335f9081526003602052604090205460ff166104d757604051632620fb6760e11b8152336004820152602401610435565b5f6104e0610c26565b5f8054919250906001600160f01b90910460ff161b90505f5b838110156107185736858583818110610514576105146116ca565b905060200281019061052691906116de565b90505f6004816105396020850185611547565b6001600160401b03166001600160401b031681526020019081526020015f205f83602001602081019061056c91906116fd565b63ffffffff1681526020808201929092526040015f205491506001600160401b0386169061059c90840184611547565b6001600160401b03161415806105c857506105c6826bffffffffffffffffffffffff831686610c81565b155b1561066957602081811c9082906105e590604086019086016116fd565b63ffffffff166105f86020860186611547565b6001600160401b03167fce77d1be473468a3ca0132ffd8bbbcd1b3cea693ffa34474923195541e73fa15866040016040518060400160405280876001600160401b031681526020018663ffffffff16815250604051610658929190611745565b60405180910390a350505050610710565b5f61067683608001610cec565b6bffffffffffffffffffffffff19831617905060e0830135156106a4576106a1600160601b8261178e565b90505b8060045f6106b56020870187611547565b6001600160401b03166001600160401b031681526020019081526020015f205f8560200160208101906106e891906116fd565b63ffffffff16815260208101919091526040015f205561070c83606084901c610d23565b5050505b6001016104f9565b505050610723610e8e565b5050565b61073033610408565b610738610eb8565b565b5f5433906001600160a01b031681146107705760405162d1953b60e31b81526001600160a01b0382166004820152602401610435565b816001600160a01b03163b5f036107a5576040516361798f2f60e11b81526001600160a01b0383166004820152602401610435565b61072382610f0c565b6107b733610408565b610738610f59565b5f8054600160a01b900460ff166107d557505f90565b50638fb3603760e01b90565b6107ea33610408565b5f6107f3610c26565b9050806001600160401b0316836001600160401b03161161083a5760405163b272517360e01b81526001600160401b03808516600483015282166024820152604401610435565b6001600160401b038084165f908152600260205260408120849055908216900361086c5761086783610f9b565b505050565b60018361089f63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000164261178e565b600180546fffffffffffffffffffffffffffffffff1916600160401b6001600160401b03938416810267ffffffffffffffff19169190911793831693909317908190555f80546001600160f81b0316600160f81b9515159590950294909417909355604051919092048216815283918516907f8548c219094063eac69f518317f36c23a161328bb9e2ff5c0f59a96f5d888e0b9060200160405180910390a3505050565b5f80548190600160f81b900460ff16801561096f5750600154600160401b90046001600160401b031642105b156109915750506001546001600160401b0380821692600160401b9092041690565b9091565b61099e33610408565b6001600160a01b0382165f81815260036020908152604091829020805460ff191685151590811790915591519182527f583b0aa0e528532caf4b907c11d7a8158a122fe2a6fb80cd9b09776ebea8d92d910160405180910390a25050565b610a0533610408565b610a0d610c26565b505f54600160f81b900460ff16610a3757604051631685b78960e11b815260040160405180910390fd5b5f80546001600160f81b031681556001546040516001600160401b03909116917f94f079c851d755599aa73a8f8e18e1d82c134fded9fe1d7849a56a325a7d1a9591a2565b5f8054600160f81b900460ff168015610aa75750600154600160401b90046001600160401b03164210155b610ac157505f54600160b01b90046001600160401b031690565b506001546001600160401b031690565b5f5f610b04610ae75f546001600160a01b031690565b8630610af660045f898b6117a1565b610aff916117c8565b610fff565b9150915081610bc05763ffffffff811615610b9d575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90610b5e908890889088906004016117fe565b5f604051808303815f87803b158015610b75575f5ffd5b505af1158015610b87573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610bc09050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610435565b5050505050565b5f54600160a81b900460ff16156107385760405163d93c066560e01b815260040160405180910390fd5b610bf9611091565b61073860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906110d1565b5f8054600160f81b900460ff168015610c515750600154600160401b90046001600160401b03164210155b15610c6b57600154610c6b906001600160401b0316610f9b565b505f54600160b01b90046001600160401b031690565b5f82610c8f85604001610cec565b148015610ca6575082610ca485608001610cec565b115b8015610ce4575081610cbe6060860160408701611547565b610cce60a0870160808801611547565b610cd8919061183d565b6001600160401b031611155b949350505050565b5f610cfd60408301602084016116fd565b63ffffffff166020610d1184820185611547565b6001600160401b0316901b1792915050565b365f610d3361010085018561185c565b9092509050805b8015801590610d72575061ffff610d6c84845f198501818110610d5f57610d5f6116ca565b9050602002013560101c90565b61ffff16145b15610d7f575f1901610d3a565b5f8115610db257610daf86610d96845f87896118a1565b610daa610da5875f8a8c6118a1565b6110d8565b6111bc565b90505b818314610dea57610ddd86610dc9858581896118a1565b610daa610dd88888818c6118a1565b6112e7565b610de790826118cc565b90505b60e086013515610e0857610e0886610e036008886118e8565b611338565b610e1860408701602088016116fd565b63ffffffff16610e2b6020880188611547565b6001600160401b03167f0e32bec0bf212d93c16c496d80c74f4ce0935ef74d532a223aeb6b0dbd7e07806040890160808a0160c08b0135610e6c878a611907565b87604051610e7e959493929190611923565b60405180910390a3505050505050565b6107385f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610c20565b610ec0611430565b5f805460ff60a81b191690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b6040516001600160a01b03909116815260200160405180910390a1565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200161048b565b610f61610bc7565b5f805460ff60a81b1916600160a81b1790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258610eef3390565b5f8054600168ff000000000000000160b01b0316600160b01b6001600160401b0384169081029190911782558082526002602052604080832054905190927fdf9a76af4259f4eeff2bcf41ddfd0b7b534f32654f274c7f03ac16dc73d46b9991a350565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15611087575f516020805191945081901c150291505b5094509492505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561073857604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b6040516311c4bf9560e21b81526060906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634712fe54906111299086908690600401611961565b5f604051808303815f875af192505050801561116657506040513d5f823e601f3d908101601f1916820160405261116391908101906119ac565b60015b6111b5573d808015611193576040519150601f19603f3d011682016040523d82523d5f602084013e611198565b606091505b506111a281611459565b6111ad8360026114a0565b9150506103fd565b90506103fd565b5f805b838110156112de57828101602001515f8190036111dc57506112cc565b815b85811080156111f657506111f383602061178e565b81105b156112c9575f85828151811061120e5761120e6116ca565b016020015160f81c90508061122357506112b9565b61123360408a0160208b016116fd565b63ffffffff1661124660208b018b611547565b6001600160401b03167ffddb6875b15a191475f6c5ae2731db8c9d9969f3d2eebd4a96f87998d39117918a8a86818110611282576112826116ca565b90506020020135846040516112a492919091825260ff16602082015260400190565b60405180910390a36112b585611a5c565b9450505b6112c281611a80565b90506111de565b50505b6112d760208261178e565b90506111bf565b50949350505050565b6040516311c4bf9560e21b81526060906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634712fe54906111299086908690600401611961565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016637a5104e16113746020850185611547565b61138460408601602087016116fd565b60405160e084811b6001600160e01b03191682526001600160401b0393909316600482015263ffffffff91909116602482015260ff851660448201529085013560648201526084015f604051808303815f87803b1580156113e3575f5ffd5b505af19250505080156113f4575060015b610723573d808015611421576040519150601f19603f3d011682016040523d82523d5f602084013e611426565b606091505b5061086781611459565b5f54600160a81b900460ff1661073857604051638dfc202b60e01b815260040160405180910390fd5b8051158061147f57506307099c5360e21b61147382611a98565b6001600160e01b031916145b1561149d576040516310034bf960e21b815260040160405180910390fd5b50565b6060826001600160401b038111156114ba576114ba611998565b6040519080825280601f01601f1916602001820160405280156114e4576020820181803683370190505b5090505f5b83811015611525578260f81b828281518110611507576115076116ca565b60200101906001600160f81b03191690815f1a9053506001016114e9565b5092915050565b80356001600160401b0381168114611542575f5ffd5b919050565b5f60208284031215611557575f5ffd5b6115608261152c565b9392505050565b803563ffffffff81168114611542575f5ffd5b5f5f6040838503121561158b575f5ffd5b6115948361152c565b91506115a260208401611567565b90509250929050565b5f602082840312156115bb575f5ffd5b813560ff81168114611560575f5ffd5b5f5f602083850312156115dc575f5ffd5b82356001600160401b038111156115f1575f5ffd5b8301601f81018513611601575f5ffd5b80356001600160401b03811115611616575f5ffd5b8560208260051b840101111561162a575f5ffd5b6020919091019590945092505050565b80356001600160a01b0381168114611542575f5ffd5b5f60208284031215611660575f5ffd5b6115608261163a565b5f5f6040838503121561167a575f5ffd5b6116838361152c565b946020939093013593505050565b5f5f604083850312156116a2575f5ffd5b6116ab8361163a565b9150602083013580151581146116bf575f5ffd5b809150509250929050565b634e487b7160e01b5f52603260045260245ffd5b5f823561011e198336030181126116f3575f5ffd5b9190910192915050565b5f6020828403121561170d575f5ffd5b61156082611567565b6001600160401b036117278261152c565b16825263ffffffff61173b60208301611567565b1660208301525050565b608081016117538285611716565b6001600160401b03835116604083015263ffffffff60208401511660608301529392505050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156103fd576103fd61177a565b5f5f858511156117af575f5ffd5b838611156117bb575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015611525576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f1916010192915050565b6001600160401b0382811682821603908111156103fd576103fd61177a565b5f5f8335601e19843603018112611871575f5ffd5b8301803591506001600160401b0382111561188a575f5ffd5b6020019150600581901b36038213156103c9575f5ffd5b5f5f858511156118af575f5ffd5b838611156118bb575f5ffd5b5050600583901b0193919092039150565b63ffffffff81811683821601908111156103fd576103fd61177a565b5f8261190257634e487b7160e01b5f52601260045260245ffd5b500690565b63ffffffff82811682821603908111156103fd576103fd61177a565b60e081016119318288611716565b61193e6040830187611716565b608082019490945263ffffffff92831660a0820152911660c09091015292915050565b602080825281018290525f6001600160fb1b0383111561197f575f5ffd5b8260051b80856040850137919091016040019392505050565b634e487b7160e01b5f52604160045260245ffd5b5f602082840312156119bc575f5ffd5b81516001600160401b038111156119d1575f5ffd5b8201601f810184136119e1575f5ffd5b80516001600160401b038111156119fa576119fa611998565b604051601f8201601f19908116603f011681016001600160401b0381118282101715611a2857611a28611998565b604052818152828201602001861015611a3f575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f63ffffffff821663ffffffff8103611a7757611a7761177a565b60010192915050565b5f60018201611a9157611a9161177a565b5060010190565b805160208201516001600160e01b0319811691906004821015611acf576001600160e01b0319600483900360031b81901b82161692505b505091905056",
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
