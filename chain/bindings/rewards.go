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

// RewardsMetaData contains all meta data concerning the Rewards contract.
var RewardsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"manager\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"uri_\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"RECEIVER_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOfBatch\",\"inputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"ids\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"blocked\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cap\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"configureClass\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"newCap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"transferable\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"grant\",\"inputs\":[{\"name\":\"items\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"reasons\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"issued\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mintToContract\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"path\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeemableBalanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"safeBatchTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ids\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBlocked\",\"inputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"status\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setURI\",\"inputs\":[{\"name\":\"newURI\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sweepExpired\",\"inputs\":[{\"name\":\"owners\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"uri\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BlockedSet\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"blocked\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Breakage\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClassConfigured\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"cap\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"transferable\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Redeemed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"path\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TransferBatch\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"ids\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TransferSingle\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"URI\",\"inputs\":[{\"name\":\"value\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccountBlocked\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CapBelowIssued\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"issued\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ERC1155InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidArrayLength\",\"inputs\":[{\"name\":\"idsLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"valuesLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1155MissingApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidClass\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"OnlySelf\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TokenExpired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TokenNotExpired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferLocked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Rewards",
	Bin: "0x60806040523461025d576139a78038038061001981610261565b928339810160408282031261025d5781516001600160a01b038116929083900361025d576020810151906001600160401b03821161025d570181601f8201121561025d578051906001600160401b03821161024957610081601f8301601f1916602001610261565b928284526020838301011161025d57815f9260208093018386015e830101528051906001600160401b03821161024957600254600181811c9116801561023f575b602082101461022b57601f81116101bd575b50602090601f83116001146101475791805f5160206139875f395f51905f5294926020945f9261013c575b50508160011b915f199060031b1c1916176002555b600380546001600160a01b03191682179055604051908152a160405161370090816102878239f35b015190505f806100ff565b90601f1983169160025f52815f20925f5b8181106101a557509260019285926020965f5160206139875f395f51905f5298961061018d575b505050811b01600255610114565b01515f1960f88460031b161c191690555f808061017f565b92936020600181928786015181550195019301610158565b828111156100d45760025f52601f830160051c7f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace60208510610223575b81601f9101920160051c03905f5b8281106102165750506100d4565b5f82820155600101610208565b5f91506101fa565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100c2565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102495760405256fe60806040526004361015610011575f80fd5b5f3560e01c8062fdd58e146101d357806301ffc9a7146101ce57806302fe5305146101c95780630887bedb146101c45780630e89341c146101bf5780632eb2c2d6146101ba5780633f4ba83a146101b55780634712fe54146101b05780634e1273f4146101ab57806352b86d07146101a65780635900aaa8146101a15780635c975abb1461019c578063630105ce146101975780637a6dc6c1146101925780637a9e5e4b1461018d5780637d21cb35146101885780638456cb59146101835780638fb360371461017e578063a052b50814610179578063a22cb46514610174578063b45a3c0e1461016f578063bd85b0391461016a578063bf7e214f14610165578063c00b430a14610160578063dc6a0ae81461015b578063e596219514610156578063e985e9c5146101515763f242432a1461014c575f80fd5b611cb1565b611c13565b611ba7565b6119ee565b61180b565b6117ba565b611772565b611713565b611592565b611417565b611385565b6112d8565b61127a565b61111d565b6110c2565b611088565b611045565b610e75565b610cd2565b610bf1565b610a9b565b610985565b6108c6565b610641565b610557565b61038c565b61029c565b6101fa565b73ffffffffffffffffffffffffffffffffffffffff8116036101f657565b5f80fd5b346101f65760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f657602061026960043561023a816101d8565b6024355f525f835260405f209073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b54604051908152f35b7fffffffff000000000000000000000000000000000000000000000000000000008116036101f657565b346101f65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f65760207fffffffff000000000000000000000000000000000000000000000000000000006004356102fa81610272565b167fd9b67a26000000000000000000000000000000000000000000000000000000008114908115610362575b8115610338575b506040519015158152f35b7f01ffc9a7000000000000000000000000000000000000000000000000000000009150145f61032d565b7f0e89341c0000000000000000000000000000000000000000000000000000000081149150610326565b346101f65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f65760043567ffffffffffffffff81116101f657366023820112156101f65780600401359067ffffffffffffffff82116101f65736602483830101116101f6576104199161040f610408612487565b369061258d565b6024369201610875565b805167ffffffffffffffff81116105525761043e81610439600254611dfe565b61272d565b602091601f821160011461049a5761048a925f918361048f575b50507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b600255005b015190505f80610458565b60025f527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08216927f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace915f5b85811061053a57508360019510610503575b505050811b01600255005b01517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88460031b161c191690555f80806104f8565b919260206001819286850151815501940192016104e6565b610758565b346101f65760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f657600435610592816101d8565b60243561059e8161278c565b156105b157505060205f5b604051908152f35b6020916105e4915f525f835260405f209073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b546105a9565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b90602061063e9281815201906105ea565b90565b346101f65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f6576040515f60025461068081611dfe565b808452906001811690811561071657506001146106b8575b6106b4836106a881850382610785565b6040519182918261062d565b0390f35b91905060025f527f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace915f905b8082106106fc575090915081016020016106a8610698565b9192600181602092548385880101520191019092916106e4565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b840190910191506106a89050610698565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761055257604052565b67ffffffffffffffff81116105525760051b60200190565b9080601f830112156101f65781356107f5816107c6565b926108036040519485610785565b81845260208085019260051b8201019283116101f657602001905b82821061082b5750505090565b813581526020918201910161081e565b67ffffffffffffffff811161055257601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b9291926108818261083b565b9161088f6040519384610785565b8294818452818301116101f6578281602093845f960137010152565b9080601f830112156101f65781602061063e93359101610875565b346101f65760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f657600435610901816101d8565b6024359061090e826101d8565b60443567ffffffffffffffff81116101f65761092e9036906004016107de565b60643567ffffffffffffffff81116101f65761094e9036906004016107de565b906084359367ffffffffffffffff85116101f6576109736109799536906004016108ab565b93611e4f565b005b5f9103126101f657565b346101f6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f6576109c4366109bf612487565b61258d565b60035460ff8160a81c1615610a42577fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff166003557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa6020610a23612487565b73ffffffffffffffffffffffffffffffffffffffff60405191168152a1005b7f8dfc202b000000000000000000000000000000000000000000000000000000005f5260045ffd5b9181601f840112156101f65782359167ffffffffffffffff83116101f6576020808501948460051b0101116101f657565b346101f65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f65760043567ffffffffffffffff81116101f657610aea903690600401610a6a565b90610af7366109bf612487565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c610b85576106b491610b4e9160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d61213e565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d6040519182916020835260208301906105ea565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b90602080835192838152019201905f5b818110610bca5750505090565b8251845260209384019390920191600101610bbd565b90602061063e928181520190610bad565b346101f65760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f65760043567ffffffffffffffff81116101f657366023820112156101f657806004013590610c4c826107c6565b91610c5a6040519384610785565b8083526024602084019160051b830101913683116101f657602401905b828210610cb8578360243567ffffffffffffffff81116101f6576106b491610ca6610cac9236906004016107de565b9061235e565b60405191829182610be0565b602080918335610cc7816101d8565b815201910190610c77565b346101f65760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f6576024356004358115610df057610d168161278c565b610dc5573315610d9957610d65610d4d83839160405192600184526020840152604083019160018352606084015260808301604052565b60405191610d5c602084610785565b5f8352336131f4565b6040519182526044359133907f139a65e17ac34e472601ab17af9ae8e35db774b3a9f7725b25bd817fb6b9371f90602090a4005b7f01a83514000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f49253137000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f1f2a2005000000000000000000000000000000000000000000000000000000005f5260045ffd5b6004359061ffff821682036101f657565b6024359067ffffffffffffffff821682036101f657565b6044359067ffffffffffffffff821682036101f657565b6044359081151582036101f657565b6024359081151582036101f657565b346101f65760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f657610eac610e18565b610eb4610e29565b610ebc610e57565b90610ec9366109bf612487565b61ffff83169261ffff841461101957835f52600560205260405f2090610efb825467ffffffffffffffff9060401c1690565b9067ffffffffffffffff821667ffffffffffffffff851610610fd757825467ffffffffffffffff8516861515608881901b71ff0000000000000000000000000000000000167fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff90931692909217700100000000000000000000000000000000177fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000168117855560408051918252602082019290925287917f467e63085fb62035348e08dc4cc15c212d080dcb7a7c925305d71789eb5204c691a2005b7faf0236da000000000000000000000000000000000000000000000000000000005f5261ffff1660045267ffffffffffffffff8084166024521660445260645ffd5b837f98a5f31a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101f6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f657602060ff60035460a81c166040519015158152f35b346101f6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f657602060405161c3508152f35b346101f65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f65761ffff6110fc610e18565b165f526005602052602067ffffffffffffffff60405f205416604051908152f35b346101f65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f657600435611158816101d8565b611160612487565b9073ffffffffffffffffffffffffffffffffffffffff600354921673ffffffffffffffffffffffffffffffffffffffff8316810361124f5750803b1561120d577fffffffffffffffffffffffff00000000000000000000000000000000000000007f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9273ffffffffffffffffffffffffffffffffffffffff602093169182911617600355604051908152a1005b73ffffffffffffffffffffffffffffffffffffffff907fc2f31e5e000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f068ca9d8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101f65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f65761ffff6112b4610e18565b165f526005602052602067ffffffffffffffff60405f205460401c16604051908152f35b346101f6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f657611312366109bf612487565b61131a61304c565b75010000000000000000000000000000000000000000007fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff60035416176003557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586020610a23612487565b346101f6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f65760035460a01c60ff161561140f5760207f8fb36037000000000000000000000000000000000000000000000000000000005b7fffffffff0000000000000000000000000000000000000000000000000000000060405191168152f35b60205f6113e5565b346101f65760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f65760043567ffffffffffffffff81116101f657611466903690600401610a6a565b9060243561147a6114768261278c565b1590565b6115675761148661304c565b5f5b83811061149157005b80826114b1816114ac6114a76001968a8a61209c565b612429565b611dc9565b8015611560576114d86114c48284613083565b906114d36114a7878c8c61209c565b612ba7565b6114ea825f52600660205260405f2090565b6114f5828254612131565b90557fcb3e6dd5714f9e168426801675c21f6682e64523037503fc9e074de6658ea62361155661154561152c6114a7878c8c61209c565b73ffffffffffffffffffffffffffffffffffffffff1690565b604051938452929081906020820190565b0390a35b01611488565b505061155a565b7f9be5764a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101f65760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f6576004356115cd816101d8565b6115d5610e66565b73ffffffffffffffffffffffffffffffffffffffff6115f2612487565b169081156116e75773ffffffffffffffffffffffffffffffffffffffff83169283156116bb57816116a47f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31936116746116b694875f52600160205260405f209073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b9060ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083541691151516179055565b60405190151581529081906020820190565b0390a3005b7fced3e100000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f3e31884e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b346101f65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f657602061176860043561ffff9060101c165f52600560205260ff60405f205460881c161590565b6040519015158152f35b346101f65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f6576004355f526006602052602060405f2054604051908152f35b346101f6575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f657602073ffffffffffffffffffffffffffffffffffffffff60035416604051908152f35b346101f65760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f65760043567ffffffffffffffff81116101f65761185a903690600401610a6a565b90611863610e66565b61186f366109bf612487565b8015155f5b84811061187d57005b8061188e6114a7600193888861209c565b836118c96118c46118bd8473ffffffffffffffffffffffffffffffffffffffff165f52600460205260405f2090565b5460ff1690565b151590565b146119e8576118fa856116748373ffffffffffffffffffffffffffffffffffffffff165f52600460205260405f2090565b84156119c15761197261192261191d60035467ffffffffffffffff9060b01c1690565b612468565b7fffff0000000000000000ffffffffffffffffffffffffffffffffffffffffffff7dffffffffffffffff000000000000000000000000000000000000000000006003549260b01b16911617600355565b604051851515815273ffffffffffffffffffffffffffffffffffffffff91909116907f30e5e165e1604086343a385170c8b1b5a4ddb5b00ba4cf8cc1440f5dfcc0fa9790602090a25b01611874565b6119e36119226119de60035467ffffffffffffffff9060b01c1690565b612433565b611972565b506119bb565b346101f65760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f657600435611a29816101d8565b602435611a34610e40565b90303303611b7f575f60209167ffffffffffffffff611b04941690611a5982826130b2565b611a6d611a668383613083565b9088612d87565b611a75612487565b916040519173ffffffffffffffffffffffffffffffffffffffff868401947ff23a6e610000000000000000000000000000000000000000000000000000000086521660248401528460448401526064830152608482015260a060a48201528260c482015260c48152611ae860e482610785565b5190828661c350f15f513d82611b73575b5081611b4b57501590565b611b0a57005b7f57f447ce000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff1660045260245ffd5b7ff23a6e61000000000000000000000000000000000000000000000000000000009150141590565b6020111591505f611af9565b7f14d4a4e8000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101f65760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f65773ffffffffffffffffffffffffffffffffffffffff600435611bf7816101d8565b165f526004602052602060ff60405f2054166040519015158152f35b346101f65760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f657602060ff611ca5600435611c55816101d8565b73ffffffffffffffffffffffffffffffffffffffff60243591611c77836101d8565b165f526001845260405f209073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b54166040519015158152f35b346101f65760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101f657600435611cec816101d8565b602435611cf8816101d8565b604435906064359260843567ffffffffffffffff81116101f657611d209036906004016108ab565b92611d3282611d2d612487565b6127aa565b73ffffffffffffffffffffffffffffffffffffffff831615611d9d5773ffffffffffffffffffffffffffffffffffffffff821615610d995761097994611d9560405192600184526020840152604083019160018352606084015260808301604052565b929091613260565b7f57f447ce000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b611dfa915f525f60205260405f209073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b5490565b90600182811c92168015611e45575b6020831014611e1857565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691611e0d565b949094611e5e81611d2d612487565b73ffffffffffffffffffffffffffffffffffffffff8616159485611d9d5773ffffffffffffffffffffffffffffffffffffffff821615610d9957611ea061304c565b611ea982613673565b611eb287613673565b611ebe85858985612e89565b5f5b8451811015611f7657611ed381866120cf565b518715611f0f5790600191611f06611efe611eee848b6120cf565b51925f52600660205260405f2090565b918254612131565b90555b01611ec0565b611f318161ffff9060101c165f52600560205260ff60405f205460881c161590565b611f4b57611f3e8161278c565b610dc55750600190611f09565b7fa9de8c6f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5093929195909415611f8a575b5050505050565b611f9b94611f96612487565b61357d565b5f80808080611f83565b90611faf8261083b565b611fbc6040519182610785565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0611fea829461083b565b0190602036910137565b6040519060a0820182811067ffffffffffffffff821117610552576040525f6080838281528260208201528260408201528260608201520152565b604080519091906120408382610785565b60018152917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001366020840137565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b91908110156120ac5760051b0190565b61206f565b9081518110156120ac570160200190565b8051156120ac5760200190565b80518210156120ac5760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b90612710820180921161211f57565b6120e3565b9190820180921161211f57565b9190820391821161211f57565b60035491929160a81c60ff16612353579161215881611fa5565b9261217167ffffffffffffffff60035460b01c16151590565b9161217a611ff4565b9261218361202f565b61218b61202f565b905f9260808701946060906020955b8b8282106121b757505050505050505050506121b590612876565b565b908a89888888858f978e8b6121f46121d2858e60019e61209c565b35956121e16114768b51151590565b801561233a575b61230f575b868b61295a565b60ff81166122cd575061222d9161221761152c61152c61222094899060ff161c90565b959060ff161c90565b67ffffffffffffffff1690565b95833b61228b5750505067ffffffffffffffff61226394955195169485612253856120c2565b5261225d836120c2565b52612d87565b888c01612271828251612124565b905261228260408d01918251612131565b90525b0161219a565b6122ad955061147694505f906122a5899398959499612876565b525190612a94565b6122b9575b5050612285565b6005916122c5916120b1565b53808d6122b2565b945050509550925061230993507fff00000000000000000000000000000000000000000000000000000000000000915060f81b165f1a926120b1565b53612285565b6123188b612876565b61233561232f63ffffffff89165b63ffffffff1690565b8c6128b9565b6121ed565b508a5161234c63ffffffff8916612326565b14156121e8565b509061063e90612848565b919091805183518082036123fb5750508051907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06123b461239e846107c6565b936123ac6040519586610785565b8085526107c6565b013660208401375f5b81518110156123f457806123e360019260051b6020808287010151918901015190611dc9565b6123ed82866120cf565b52016123bd565b5090925050565b7f5b059991000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b3561063e816101d8565b67ffffffffffffffff16801561211f577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b67ffffffffffffffff1667ffffffffffffffff811461211f5760010190565b3330036124a95773ffffffffffffffffffffffffffffffffffffffff5f5c1690565b3390565b906004116101f65790600490565b919091357fffffffff00000000000000000000000000000000000000000000000000000000811692600481106124ef575050565b7fffffffff00000000000000000000000000000000000000000000000000000000929350829060040360031b1b161690565b9183606094601f9273ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09516865260406020870152816040870152868601375f8582860101520116010190565b6040513d5f823e3d90fd5b6125cb6125af60035473ffffffffffffffffffffffffffffffffffffffff1690565b6125c26125bc855f6124ad565b906124bb565b90833091613142565b90156125d657505050565b63ffffffff16156126ec57612625740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff6003541617600355565b61264a61152c61152c60035473ffffffffffffffffffffffffffffffffffffffff1690565b91823b156101f657612690925f808094604051968795869485937f94c7d7ee00000000000000000000000000000000000000000000000000000000855260048501612521565b03925af180156126e7576126cd575b506121b57fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff60035416600355565b806126db5f6126e193610785565b8061097b565b5f61269f565b612582565b7f068ca9d8000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff1660045260245ffd5b90601f821161273a575050565b808211612745575050565b60025f5260205f206020601f830160051c9210612784575b81601f9101920160051c03905f5b82811061277757505050565b5f8282015560010161276b565b5f915061275d565b61ffff16801515908161279d575090565b9050620151804204101590565b9073ffffffffffffffffffffffffffffffffffffffff808316911691818314159081612808575b506127da575050565b7fe237d922000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60ff915061283f90845f52600160205260405f209073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b5416155f6127d1565b9061285282611fa5565b915f5b818110612860575050565b80600261286f600193876120b1565b5301612855565b602081018051918215612892575f9261288f91516130b2565b52565b505050565b9067ffffffffffffffff8091169116039067ffffffffffffffff821161211f57565b6121b59161ffff808260101c16165f52600560205261292461147660405f205467ffffffffffffffff61290b6128f68367ffffffffffffffff1690565b604084901c67ffffffffffffffff1690612897565b1660408601526001608086015283855260801c60ff1690565b15612939575060606008915b019060ff169052565b6129429061278c565b1561295257606060045b91612930565b60605f61294c565b909161296a606083015160ff1690565b60ff8116612a26575061298161152c606085901c81565b9273ffffffffffffffffffffffffffffffffffffffff841615612a1d5767ffffffffffffffff906129b49060201c612220565b16928315612a1457816129e1575b506129da576040015110156129d657600190565b5f90565b5050600390565b612a0e91506118bd9073ffffffffffffffffffffffffffffffffffffffff165f52600460205260405f2090565b5f6129c2565b50505050600690565b50505050600590565b9250505090565b73ffffffffffffffffffffffffffffffffffffffff167fffffffffffffffffffffffff00000000000000000000000000000000000000005f5c16175f5d565b7fffffffffffffffffffffffff00000000000000000000000000000000000000005f5c165f5d565b5f93925a62030d4090612aa9620319a6612110565b11612b5a57612ab733612a2d565b303b156101f6576040517fdc6a0ae800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff939093166004840152602483019390935267ffffffffffffffff166044820152905f908290606490829084903090f19081612b46575b50612b3d575b6121b5612a6c565b60019150612b35565b806126db5f612b5493610785565b5f612b2f565b7f1c26714c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9091612b9961063e93604084526040840190610bad565b916020818403910152610bad565b9291909283518251908181036123fb575050612bc4939293612487565b925f9473ffffffffffffffffffffffffffffffffffffffff8316801515965b8351811015612ccf578060051b886020808388010151928901015190612c0e575b5050600101612be3565b612c4687612c23845f525f60205260405f2090565b9073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b54818110612c725787612c236001959493612c6a9303935f525f60205260405f2090565b55905f612c04565b6040517f03dee4c500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8916600482015260248101919091526044810182905260648101839052608490fd5b509392509450925f9360018151148514612d3d5760209081015192810151604080519485529184015273ffffffffffffffffffffffffffffffffffffffff909116917fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f6291819081015b0390a4565b917f4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb91612d3873ffffffffffffffffffffffffffffffffffffffff92604051938493169583612b82565b9291909283518251908181036123fb575050612da4929192612487565b925f9273ffffffffffffffffffffffffffffffffffffffff8316801515945b8751811015612e1c578086868a60208060019660051b8093010151918901015192612df2575b50505001612dc3565b612e1291612c23612e0a925f525f60205260405f2090565b918254612124565b90555f8681612de9565b5094919250945f935060018151148414612d3d5760209081015192810151604080519485529184015273ffffffffffffffffffffffffffffffffffffffff909116917fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f629181908101612d38565b93919283518151908181036123fb575050612ea2612487565b935f9073ffffffffffffffffffffffffffffffffffffffff8716948515159573ffffffffffffffffffffffffffffffffffffffff861690811515945b8451811015612fdd578060051b90898988602080868b010151958c01015192612f36575b93600194612f14575b50505001612ede565b612f2c91612c23612e0a925f525f60205260405f2090565b90555f8981612f0b565b50509091612f4f8d612c23835f525f60205260405f2090565b54828110612f80578291898f612f77600197968f950391612c23855f525f60205260405f2090565b55909450612f02565b6040517f03dee4c500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8f16600482015260248101919091526044810183905260648101829052608490fd5b509650969394509650905060018151145f14612d3d5760209081015192810151604080519485529184015273ffffffffffffffffffffffffffffffffffffffff909116917fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f629181908101612d38565b60ff60035460a81c1661305b57565b7fd93c0665000000000000000000000000000000000000000000000000000000005f5260045ffd5b909161308d61202f565b9161309661202f565b9280948451156120ac5760208501528051156120ac5760200152565b805f52600660205260405f2090815483810180911161211f5761ffff925560101c165f52600560205260405f209067ffffffffffffffff80835460401c1691160167ffffffffffffffff811161211f577fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b5f9060409295939582967fffffffff00000000000000000000000000000000000000000000000000000000849773ffffffffffffffffffffffffffffffffffffffff8751938160208601967fb7009613000000000000000000000000000000000000000000000000000000008852166024860152166044840152166064820152606481526131d1608482610785565b8380528360205251915afa6131e257565b9150505f51906020518060201c150290565b8294935091815f61321f939461320861304c565b61321181613673565b61321a82613673565b612e89565b5f5b815181101561325a5761323481836120cf565b5190613243611eee82876120cf565b91825490810390811161211f576001925501613221565b50509050565b94909461326b61304c565b61327481613673565b61327d86613673565b61328984848884612e89565b73ffffffffffffffffffffffffffffffffffffffff861615945f5b8451811015613317576132b781866120cf565b5187156132db57906001916132d2611efe611eee848b6120cf565b90555b016132a4565b6132fd8161ffff9060101c165f52600560205260ff60405f205460881c161590565b611f4b5761330a8161278c565b610dc557506001906132d5565b50939195909415613329575050505050565b611f9b94602080613338612487565b950151930151936133c9565b908160209103126101f6575161063e81610272565b919273ffffffffffffffffffffffffffffffffffffffff60a0948161063e9897941685521660208401526040830152606082015281608082015201906105ea565b3d156133c4573d906133ab8261083b565b916133b96040519384610785565b82523d5f602084013e565b606090565b9091949293853b6133dd575b505050505050565b6020936134189160405196879586957ff23a6e6100000000000000000000000000000000000000000000000000000000875260048701613359565b03815f73ffffffffffffffffffffffffffffffffffffffff87165af15f91816134f1575b5061349c575061344a61339a565b8051919082613495577f57f447ce000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff821660045260245ffd5b6020915001fd5b7fffffffff000000000000000000000000000000000000000000000000000000007ff23a6e6100000000000000000000000000000000000000000000000000000000911603611b0a57505f80808080806133d5565b61351491925060203d60201161351b575b61350c8183610785565b810190613344565b905f61343c565b503d613502565b939061063e959373ffffffffffffffffffffffffffffffffffffffff61356f94816135619416885216602087015260a0604087015260a0860190610bad565b908482036060860152610bad565b9160808184039101526105ea565b9091949293853b61359057505050505050565b6020936135cb9160405196879586957fbc197c8100000000000000000000000000000000000000000000000000000000875260048701613522565b03815f73ffffffffffffffffffffffffffffffffffffffff87165af15f9181613652575b506135fd575061344a61339a565b7fffffffff000000000000000000000000000000000000000000000000000000007fbc197c8100000000000000000000000000000000000000000000000000000000911603611b0a57505f80808080806133d5565b61366c91925060203d60201161351b5761350c8183610785565b905f6135ef565b60035460b01c67ffffffffffffffff161515806136d4575b6136925750565b73ffffffffffffffffffffffffffffffffffffffff907f28e9b385000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff81165f52600460205260ff60405f20541661368b562f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad",
}

// Rewards is an auto generated Go binding around an Ethereum contract.
type Rewards struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Rewards) GetABI() abi.ABI {
	return c.abi
}

// NewRewards creates a new instance of Rewards.
func NewRewards() *Rewards {
	parsed, err := RewardsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Rewards{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Rewards) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address manager, string uri_) returns()
func (rewards *Rewards) PackConstructor(manager common.Address, uri_ string) []byte {
	enc, err := rewards.abi.Pack("", manager, uri_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackRECEIVERGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x630105ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RECEIVER_GAS() view returns(uint256)
func (rewards *Rewards) PackRECEIVERGAS() []byte {
	enc, err := rewards.abi.Pack("RECEIVER_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRECEIVERGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x630105ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RECEIVER_GAS() view returns(uint256)
func (rewards *Rewards) TryPackRECEIVERGAS() ([]byte, error) {
	return rewards.abi.Pack("RECEIVER_GAS")
}

// UnpackRECEIVERGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x630105ce.
//
// Solidity: function RECEIVER_GAS() view returns(uint256)
func (rewards *Rewards) UnpackRECEIVERGAS(data []byte) (*big.Int, error) {
	out, err := rewards.abi.Unpack("RECEIVER_GAS", data)
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
func (rewards *Rewards) PackAuthority() []byte {
	enc, err := rewards.abi.Pack("authority")
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
func (rewards *Rewards) TryPackAuthority() ([]byte, error) {
	return rewards.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (rewards *Rewards) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := rewards.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00fdd58e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account, uint256 id) view returns(uint256)
func (rewards *Rewards) PackBalanceOf(account common.Address, id *big.Int) []byte {
	enc, err := rewards.abi.Pack("balanceOf", account, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00fdd58e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account, uint256 id) view returns(uint256)
func (rewards *Rewards) TryPackBalanceOf(account common.Address, id *big.Int) ([]byte, error) {
	return rewards.abi.Pack("balanceOf", account, id)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00fdd58e.
//
// Solidity: function balanceOf(address account, uint256 id) view returns(uint256)
func (rewards *Rewards) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := rewards.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBalanceOfBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e1273f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOfBatch(address[] accounts, uint256[] ids) view returns(uint256[])
func (rewards *Rewards) PackBalanceOfBatch(accounts []common.Address, ids []*big.Int) []byte {
	enc, err := rewards.abi.Pack("balanceOfBatch", accounts, ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOfBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e1273f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOfBatch(address[] accounts, uint256[] ids) view returns(uint256[])
func (rewards *Rewards) TryPackBalanceOfBatch(accounts []common.Address, ids []*big.Int) ([]byte, error) {
	return rewards.abi.Pack("balanceOfBatch", accounts, ids)
}

// UnpackBalanceOfBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e1273f4.
//
// Solidity: function balanceOfBatch(address[] accounts, uint256[] ids) view returns(uint256[])
func (rewards *Rewards) UnpackBalanceOfBatch(data []byte) ([]*big.Int, error) {
	out, err := rewards.abi.Unpack("balanceOfBatch", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5962195.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function blocked(address account) view returns(bool)
func (rewards *Rewards) PackBlocked(account common.Address) []byte {
	enc, err := rewards.abi.Pack("blocked", account)
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
func (rewards *Rewards) TryPackBlocked(account common.Address) ([]byte, error) {
	return rewards.abi.Pack("blocked", account)
}

// UnpackBlocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe5962195.
//
// Solidity: function blocked(address account) view returns(bool)
func (rewards *Rewards) UnpackBlocked(data []byte) (bool, error) {
	out, err := rewards.abi.Unpack("blocked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a6dc6c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cap(uint16 class) view returns(uint64)
func (rewards *Rewards) PackCap(class uint16) []byte {
	enc, err := rewards.abi.Pack("cap", class)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a6dc6c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cap(uint16 class) view returns(uint64)
func (rewards *Rewards) TryPackCap(class uint16) ([]byte, error) {
	return rewards.abi.Pack("cap", class)
}

// UnpackCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7a6dc6c1.
//
// Solidity: function cap(uint16 class) view returns(uint64)
func (rewards *Rewards) UnpackCap(data []byte) (uint64, error) {
	out, err := rewards.abi.Unpack("cap", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackConfigureClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5900aaa8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function configureClass(uint16 class, uint64 newCap, bool transferable) returns()
func (rewards *Rewards) PackConfigureClass(class uint16, newCap uint64, transferable bool) []byte {
	enc, err := rewards.abi.Pack("configureClass", class, newCap, transferable)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfigureClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5900aaa8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function configureClass(uint16 class, uint64 newCap, bool transferable) returns()
func (rewards *Rewards) TryPackConfigureClass(class uint16, newCap uint64, transferable bool) ([]byte, error) {
	return rewards.abi.Pack("configureClass", class, newCap, transferable)
}

// PackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4712fe54.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grant(uint256[] items) returns(bytes reasons)
func (rewards *Rewards) PackGrant(items []*big.Int) []byte {
	enc, err := rewards.abi.Pack("grant", items)
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
func (rewards *Rewards) TryPackGrant(items []*big.Int) ([]byte, error) {
	return rewards.abi.Pack("grant", items)
}

// UnpackGrant is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4712fe54.
//
// Solidity: function grant(uint256[] items) returns(bytes reasons)
func (rewards *Rewards) UnpackGrant(data []byte) ([]byte, error) {
	out, err := rewards.abi.Unpack("grant", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address account, address operator) view returns(bool)
func (rewards *Rewards) PackIsApprovedForAll(account common.Address, operator common.Address) []byte {
	enc, err := rewards.abi.Pack("isApprovedForAll", account, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address account, address operator) view returns(bool)
func (rewards *Rewards) TryPackIsApprovedForAll(account common.Address, operator common.Address) ([]byte, error) {
	return rewards.abi.Pack("isApprovedForAll", account, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address account, address operator) view returns(bool)
func (rewards *Rewards) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := rewards.abi.Unpack("isApprovedForAll", data)
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
func (rewards *Rewards) PackIsConsumingScheduledOp() []byte {
	enc, err := rewards.abi.Pack("isConsumingScheduledOp")
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
func (rewards *Rewards) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return rewards.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (rewards *Rewards) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := rewards.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackIssued is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d21cb35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function issued(uint16 class) view returns(uint64)
func (rewards *Rewards) PackIssued(class uint16) []byte {
	enc, err := rewards.abi.Pack("issued", class)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIssued is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d21cb35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function issued(uint16 class) view returns(uint64)
func (rewards *Rewards) TryPackIssued(class uint16) ([]byte, error) {
	return rewards.abi.Pack("issued", class)
}

// UnpackIssued is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d21cb35.
//
// Solidity: function issued(uint16 class) view returns(uint64)
func (rewards *Rewards) UnpackIssued(data []byte) (uint64, error) {
	out, err := rewards.abi.Unpack("issued", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45a3c0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function locked(uint256 id) view returns(bool)
func (rewards *Rewards) PackLocked(id *big.Int) []byte {
	enc, err := rewards.abi.Pack("locked", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45a3c0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function locked(uint256 id) view returns(bool)
func (rewards *Rewards) TryPackLocked(id *big.Int) ([]byte, error) {
	return rewards.abi.Pack("locked", id)
}

// UnpackLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb45a3c0e.
//
// Solidity: function locked(uint256 id) view returns(bool)
func (rewards *Rewards) UnpackLocked(data []byte) (bool, error) {
	out, err := rewards.abi.Unpack("locked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMintToContract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc6a0ae8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintToContract(address to, uint256 id, uint64 amount) returns()
func (rewards *Rewards) PackMintToContract(to common.Address, id *big.Int, amount uint64) []byte {
	enc, err := rewards.abi.Pack("mintToContract", to, id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintToContract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc6a0ae8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintToContract(address to, uint256 id, uint64 amount) returns()
func (rewards *Rewards) TryPackMintToContract(to common.Address, id *big.Int, amount uint64) ([]byte, error) {
	return rewards.abi.Pack("mintToContract", to, id, amount)
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (rewards *Rewards) PackPause() []byte {
	enc, err := rewards.abi.Pack("pause")
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
func (rewards *Rewards) TryPackPause() ([]byte, error) {
	return rewards.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (rewards *Rewards) PackPaused() []byte {
	enc, err := rewards.abi.Pack("paused")
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
func (rewards *Rewards) TryPackPaused() ([]byte, error) {
	return rewards.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (rewards *Rewards) UnpackPaused(data []byte) (bool, error) {
	out, err := rewards.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52b86d07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem(uint256 id, uint256 amount, bytes32 path) returns()
func (rewards *Rewards) PackRedeem(id *big.Int, amount *big.Int, path [32]byte) []byte {
	enc, err := rewards.abi.Pack("redeem", id, amount, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52b86d07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(uint256 id, uint256 amount, bytes32 path) returns()
func (rewards *Rewards) TryPackRedeem(id *big.Int, amount *big.Int, path [32]byte) ([]byte, error) {
	return rewards.abi.Pack("redeem", id, amount, path)
}

// PackRedeemableBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0887bedb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeemableBalanceOf(address owner, uint256 id) view returns(uint256)
func (rewards *Rewards) PackRedeemableBalanceOf(owner common.Address, id *big.Int) []byte {
	enc, err := rewards.abi.Pack("redeemableBalanceOf", owner, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeemableBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0887bedb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeemableBalanceOf(address owner, uint256 id) view returns(uint256)
func (rewards *Rewards) TryPackRedeemableBalanceOf(owner common.Address, id *big.Int) ([]byte, error) {
	return rewards.abi.Pack("redeemableBalanceOf", owner, id)
}

// UnpackRedeemableBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0887bedb.
//
// Solidity: function redeemableBalanceOf(address owner, uint256 id) view returns(uint256)
func (rewards *Rewards) UnpackRedeemableBalanceOf(data []byte) (*big.Int, error) {
	out, err := rewards.abi.Unpack("redeemableBalanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSafeBatchTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2eb2c2d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeBatchTransferFrom(address from, address to, uint256[] ids, uint256[] values, bytes data) returns()
func (rewards *Rewards) PackSafeBatchTransferFrom(from common.Address, to common.Address, ids []*big.Int, values []*big.Int, data []byte) []byte {
	enc, err := rewards.abi.Pack("safeBatchTransferFrom", from, to, ids, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeBatchTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2eb2c2d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeBatchTransferFrom(address from, address to, uint256[] ids, uint256[] values, bytes data) returns()
func (rewards *Rewards) TryPackSafeBatchTransferFrom(from common.Address, to common.Address, ids []*big.Int, values []*big.Int, data []byte) ([]byte, error) {
	return rewards.abi.Pack("safeBatchTransferFrom", from, to, ids, values, data)
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf242432a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id, uint256 value, bytes data) returns()
func (rewards *Rewards) PackSafeTransferFrom(from common.Address, to common.Address, id *big.Int, value *big.Int, data []byte) []byte {
	enc, err := rewards.abi.Pack("safeTransferFrom", from, to, id, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf242432a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id, uint256 value, bytes data) returns()
func (rewards *Rewards) TryPackSafeTransferFrom(from common.Address, to common.Address, id *big.Int, value *big.Int, data []byte) ([]byte, error) {
	return rewards.abi.Pack("safeTransferFrom", from, to, id, value, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (rewards *Rewards) PackSetApprovalForAll(operator common.Address, approved bool) []byte {
	enc, err := rewards.abi.Pack("setApprovalForAll", operator, approved)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (rewards *Rewards) TryPackSetApprovalForAll(operator common.Address, approved bool) ([]byte, error) {
	return rewards.abi.Pack("setApprovalForAll", operator, approved)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (rewards *Rewards) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := rewards.abi.Pack("setAuthority", newAuthority)
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
func (rewards *Rewards) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return rewards.abi.Pack("setAuthority", newAuthority)
}

// PackSetBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc00b430a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBlocked(address[] accounts, bool status) returns()
func (rewards *Rewards) PackSetBlocked(accounts []common.Address, status bool) []byte {
	enc, err := rewards.abi.Pack("setBlocked", accounts, status)
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
func (rewards *Rewards) TryPackSetBlocked(accounts []common.Address, status bool) ([]byte, error) {
	return rewards.abi.Pack("setBlocked", accounts, status)
}

// PackSetURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02fe5305.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setURI(string newURI) returns()
func (rewards *Rewards) PackSetURI(newURI string) []byte {
	enc, err := rewards.abi.Pack("setURI", newURI)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02fe5305.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setURI(string newURI) returns()
func (rewards *Rewards) TryPackSetURI(newURI string) ([]byte, error) {
	return rewards.abi.Pack("setURI", newURI)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (rewards *Rewards) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := rewards.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (rewards *Rewards) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return rewards.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (rewards *Rewards) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := rewards.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSweepExpired is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa052b508.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweepExpired(address[] owners, uint256 id) returns()
func (rewards *Rewards) PackSweepExpired(owners []common.Address, id *big.Int) []byte {
	enc, err := rewards.abi.Pack("sweepExpired", owners, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweepExpired is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa052b508.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweepExpired(address[] owners, uint256 id) returns()
func (rewards *Rewards) TryPackSweepExpired(owners []common.Address, id *big.Int) ([]byte, error) {
	return rewards.abi.Pack("sweepExpired", owners, id)
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd85b039.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply(uint256 id) view returns(uint256)
func (rewards *Rewards) PackTotalSupply(id *big.Int) []byte {
	enc, err := rewards.abi.Pack("totalSupply", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd85b039.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply(uint256 id) view returns(uint256)
func (rewards *Rewards) TryPackTotalSupply(id *big.Int) ([]byte, error) {
	return rewards.abi.Pack("totalSupply", id)
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd85b039.
//
// Solidity: function totalSupply(uint256 id) view returns(uint256)
func (rewards *Rewards) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := rewards.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (rewards *Rewards) PackUnpause() []byte {
	enc, err := rewards.abi.Pack("unpause")
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
func (rewards *Rewards) TryPackUnpause() ([]byte, error) {
	return rewards.abi.Pack("unpause")
}

// PackUri is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e89341c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function uri(uint256 ) view returns(string)
func (rewards *Rewards) PackUri(arg0 *big.Int) []byte {
	enc, err := rewards.abi.Pack("uri", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUri is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e89341c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function uri(uint256 ) view returns(string)
func (rewards *Rewards) TryPackUri(arg0 *big.Int) ([]byte, error) {
	return rewards.abi.Pack("uri", arg0)
}

// UnpackUri is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e89341c.
//
// Solidity: function uri(uint256 ) view returns(string)
func (rewards *Rewards) UnpackUri(data []byte) (string, error) {
	out, err := rewards.abi.Unpack("uri", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// RewardsApprovalForAll represents a ApprovalForAll event raised by the Rewards contract.
type RewardsApprovalForAll struct {
	Account  common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const RewardsApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (RewardsApprovalForAll) ContractEventName() string {
	return RewardsApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed account, address indexed operator, bool approved)
func (rewards *Rewards) UnpackApprovalForAllEvent(log *types.Log) (*RewardsApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsApprovalForAll)
	if len(log.Data) > 0 {
		if err := rewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewards.abi.Events[event].Inputs {
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

// RewardsAuthorityUpdated represents a AuthorityUpdated event raised by the Rewards contract.
type RewardsAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const RewardsAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (RewardsAuthorityUpdated) ContractEventName() string {
	return RewardsAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (rewards *Rewards) UnpackAuthorityUpdatedEvent(log *types.Log) (*RewardsAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := rewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewards.abi.Events[event].Inputs {
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

// RewardsBlockedSet represents a BlockedSet event raised by the Rewards contract.
type RewardsBlockedSet struct {
	Account common.Address
	Blocked bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const RewardsBlockedSetEventName = "BlockedSet"

// ContractEventName returns the user-defined event name.
func (RewardsBlockedSet) ContractEventName() string {
	return RewardsBlockedSetEventName
}

// UnpackBlockedSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BlockedSet(address indexed account, bool blocked)
func (rewards *Rewards) UnpackBlockedSetEvent(log *types.Log) (*RewardsBlockedSet, error) {
	event := "BlockedSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsBlockedSet)
	if len(log.Data) > 0 {
		if err := rewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewards.abi.Events[event].Inputs {
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

// RewardsBreakage represents a Breakage event raised by the Rewards contract.
type RewardsBreakage struct {
	Owner  common.Address
	Id     *big.Int
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RewardsBreakageEventName = "Breakage"

// ContractEventName returns the user-defined event name.
func (RewardsBreakage) ContractEventName() string {
	return RewardsBreakageEventName
}

// UnpackBreakageEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Breakage(address indexed owner, uint256 indexed id, uint256 amount)
func (rewards *Rewards) UnpackBreakageEvent(log *types.Log) (*RewardsBreakage, error) {
	event := "Breakage"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsBreakage)
	if len(log.Data) > 0 {
		if err := rewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewards.abi.Events[event].Inputs {
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

// RewardsClassConfigured represents a ClassConfigured event raised by the Rewards contract.
type RewardsClassConfigured struct {
	Class        uint16
	Cap          uint64
	Transferable bool
	Raw          *types.Log // Blockchain specific contextual infos
}

const RewardsClassConfiguredEventName = "ClassConfigured"

// ContractEventName returns the user-defined event name.
func (RewardsClassConfigured) ContractEventName() string {
	return RewardsClassConfiguredEventName
}

// UnpackClassConfiguredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClassConfigured(uint16 indexed class, uint64 cap, bool transferable)
func (rewards *Rewards) UnpackClassConfiguredEvent(log *types.Log) (*RewardsClassConfigured, error) {
	event := "ClassConfigured"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsClassConfigured)
	if len(log.Data) > 0 {
		if err := rewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewards.abi.Events[event].Inputs {
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

// RewardsPaused represents a Paused event raised by the Rewards contract.
type RewardsPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const RewardsPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (RewardsPaused) ContractEventName() string {
	return RewardsPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (rewards *Rewards) UnpackPausedEvent(log *types.Log) (*RewardsPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsPaused)
	if len(log.Data) > 0 {
		if err := rewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewards.abi.Events[event].Inputs {
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

// RewardsRedeemed represents a Redeemed event raised by the Rewards contract.
type RewardsRedeemed struct {
	Owner  common.Address
	Id     *big.Int
	Amount *big.Int
	Path   [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RewardsRedeemedEventName = "Redeemed"

// ContractEventName returns the user-defined event name.
func (RewardsRedeemed) ContractEventName() string {
	return RewardsRedeemedEventName
}

// UnpackRedeemedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Redeemed(address indexed owner, uint256 indexed id, uint256 amount, bytes32 indexed path)
func (rewards *Rewards) UnpackRedeemedEvent(log *types.Log) (*RewardsRedeemed, error) {
	event := "Redeemed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsRedeemed)
	if len(log.Data) > 0 {
		if err := rewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewards.abi.Events[event].Inputs {
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

// RewardsTransferBatch represents a TransferBatch event raised by the Rewards contract.
type RewardsTransferBatch struct {
	Operator common.Address
	From     common.Address
	To       common.Address
	Ids      []*big.Int
	Values   []*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const RewardsTransferBatchEventName = "TransferBatch"

// ContractEventName returns the user-defined event name.
func (RewardsTransferBatch) ContractEventName() string {
	return RewardsTransferBatchEventName
}

// UnpackTransferBatchEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransferBatch(address indexed operator, address indexed from, address indexed to, uint256[] ids, uint256[] values)
func (rewards *Rewards) UnpackTransferBatchEvent(log *types.Log) (*RewardsTransferBatch, error) {
	event := "TransferBatch"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsTransferBatch)
	if len(log.Data) > 0 {
		if err := rewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewards.abi.Events[event].Inputs {
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

// RewardsTransferSingle represents a TransferSingle event raised by the Rewards contract.
type RewardsTransferSingle struct {
	Operator common.Address
	From     common.Address
	To       common.Address
	Id       *big.Int
	Value    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const RewardsTransferSingleEventName = "TransferSingle"

// ContractEventName returns the user-defined event name.
func (RewardsTransferSingle) ContractEventName() string {
	return RewardsTransferSingleEventName
}

// UnpackTransferSingleEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransferSingle(address indexed operator, address indexed from, address indexed to, uint256 id, uint256 value)
func (rewards *Rewards) UnpackTransferSingleEvent(log *types.Log) (*RewardsTransferSingle, error) {
	event := "TransferSingle"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsTransferSingle)
	if len(log.Data) > 0 {
		if err := rewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewards.abi.Events[event].Inputs {
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

// RewardsURI represents a URI event raised by the Rewards contract.
type RewardsURI struct {
	Value string
	Id    *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const RewardsURIEventName = "URI"

// ContractEventName returns the user-defined event name.
func (RewardsURI) ContractEventName() string {
	return RewardsURIEventName
}

// UnpackURIEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event URI(string value, uint256 indexed id)
func (rewards *Rewards) UnpackURIEvent(log *types.Log) (*RewardsURI, error) {
	event := "URI"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsURI)
	if len(log.Data) > 0 {
		if err := rewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewards.abi.Events[event].Inputs {
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

// RewardsUnpaused represents a Unpaused event raised by the Rewards contract.
type RewardsUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const RewardsUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (RewardsUnpaused) ContractEventName() string {
	return RewardsUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (rewards *Rewards) UnpackUnpausedEvent(log *types.Log) (*RewardsUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsUnpaused)
	if len(log.Data) > 0 {
		if err := rewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewards.abi.Events[event].Inputs {
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
func (rewards *Rewards) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rewards.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return rewards.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return rewards.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return rewards.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["AccountBlocked"].ID.Bytes()[:4]) {
		return rewards.UnpackAccountBlockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["CapBelowIssued"].ID.Bytes()[:4]) {
		return rewards.UnpackCapBelowIssuedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["ERC1155InsufficientBalance"].ID.Bytes()[:4]) {
		return rewards.UnpackERC1155InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["ERC1155InvalidApprover"].ID.Bytes()[:4]) {
		return rewards.UnpackERC1155InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["ERC1155InvalidArrayLength"].ID.Bytes()[:4]) {
		return rewards.UnpackERC1155InvalidArrayLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["ERC1155InvalidOperator"].ID.Bytes()[:4]) {
		return rewards.UnpackERC1155InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["ERC1155InvalidReceiver"].ID.Bytes()[:4]) {
		return rewards.UnpackERC1155InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["ERC1155InvalidSender"].ID.Bytes()[:4]) {
		return rewards.UnpackERC1155InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["ERC1155MissingApprovalForAll"].ID.Bytes()[:4]) {
		return rewards.UnpackERC1155MissingApprovalForAllError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return rewards.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return rewards.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["InsufficientGas"].ID.Bytes()[:4]) {
		return rewards.UnpackInsufficientGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["InvalidClass"].ID.Bytes()[:4]) {
		return rewards.UnpackInvalidClassError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["OnlySelf"].ID.Bytes()[:4]) {
		return rewards.UnpackOnlySelfError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return rewards.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["TokenExpired"].ID.Bytes()[:4]) {
		return rewards.UnpackTokenExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["TokenNotExpired"].ID.Bytes()[:4]) {
		return rewards.UnpackTokenNotExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["TransferLocked"].ID.Bytes()[:4]) {
		return rewards.UnpackTransferLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return rewards.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RewardsAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Rewards contract.
type RewardsAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func RewardsAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (rewards *Rewards) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*RewardsAccessManagedInvalidAuthority, error) {
	out := new(RewardsAccessManagedInvalidAuthority)
	if err := rewards.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Rewards contract.
type RewardsAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func RewardsAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (rewards *Rewards) UnpackAccessManagedRequiredDelayError(raw []byte) (*RewardsAccessManagedRequiredDelay, error) {
	out := new(RewardsAccessManagedRequiredDelay)
	if err := rewards.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Rewards contract.
type RewardsAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func RewardsAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (rewards *Rewards) UnpackAccessManagedUnauthorizedError(raw []byte) (*RewardsAccessManagedUnauthorized, error) {
	out := new(RewardsAccessManagedUnauthorized)
	if err := rewards.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsAccountBlocked represents a AccountBlocked error raised by the Rewards contract.
type RewardsAccountBlocked struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountBlocked(address account)
func RewardsAccountBlockedErrorID() common.Hash {
	return common.HexToHash("0x28e9b38569d728986e5868b0e113d9a49ee4c47dfc6db29a673e25b3515a56a8")
}

// UnpackAccountBlockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountBlocked(address account)
func (rewards *Rewards) UnpackAccountBlockedError(raw []byte) (*RewardsAccountBlocked, error) {
	out := new(RewardsAccountBlocked)
	if err := rewards.abi.UnpackIntoInterface(out, "AccountBlocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsCapBelowIssued represents a CapBelowIssued error raised by the Rewards contract.
type RewardsCapBelowIssued struct {
	Class  uint16
	Cap    uint64
	Issued uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapBelowIssued(uint16 class, uint64 cap, uint64 issued)
func RewardsCapBelowIssuedErrorID() common.Hash {
	return common.HexToHash("0xaf0236daf2439c30e5d29f442cae6f197c619e4045b7db31d0c7e9999c2b5944")
}

// UnpackCapBelowIssuedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapBelowIssued(uint16 class, uint64 cap, uint64 issued)
func (rewards *Rewards) UnpackCapBelowIssuedError(raw []byte) (*RewardsCapBelowIssued, error) {
	out := new(RewardsCapBelowIssued)
	if err := rewards.abi.UnpackIntoInterface(out, "CapBelowIssued", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsERC1155InsufficientBalance represents a ERC1155InsufficientBalance error raised by the Rewards contract.
type RewardsERC1155InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InsufficientBalance(address sender, uint256 balance, uint256 needed, uint256 tokenId)
func RewardsERC1155InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0x03dee4c573c982787b5f3537d6323ffaca9d864448aa6bd828ada9e5d0837036")
}

// UnpackERC1155InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InsufficientBalance(address sender, uint256 balance, uint256 needed, uint256 tokenId)
func (rewards *Rewards) UnpackERC1155InsufficientBalanceError(raw []byte) (*RewardsERC1155InsufficientBalance, error) {
	out := new(RewardsERC1155InsufficientBalance)
	if err := rewards.abi.UnpackIntoInterface(out, "ERC1155InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsERC1155InvalidApprover represents a ERC1155InvalidApprover error raised by the Rewards contract.
type RewardsERC1155InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidApprover(address approver)
func RewardsERC1155InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0x3e31884e33c33ce0039d1905e3c252950ae3b95240f36d4fff81f5ff6752ef99")
}

// UnpackERC1155InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidApprover(address approver)
func (rewards *Rewards) UnpackERC1155InvalidApproverError(raw []byte) (*RewardsERC1155InvalidApprover, error) {
	out := new(RewardsERC1155InvalidApprover)
	if err := rewards.abi.UnpackIntoInterface(out, "ERC1155InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsERC1155InvalidArrayLength represents a ERC1155InvalidArrayLength error raised by the Rewards contract.
type RewardsERC1155InvalidArrayLength struct {
	IdsLength    *big.Int
	ValuesLength *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidArrayLength(uint256 idsLength, uint256 valuesLength)
func RewardsERC1155InvalidArrayLengthErrorID() common.Hash {
	return common.HexToHash("0x5b0599913619cfa5633692652638ed25cafcd079c9beae8c251b12c23dcc83f2")
}

// UnpackERC1155InvalidArrayLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidArrayLength(uint256 idsLength, uint256 valuesLength)
func (rewards *Rewards) UnpackERC1155InvalidArrayLengthError(raw []byte) (*RewardsERC1155InvalidArrayLength, error) {
	out := new(RewardsERC1155InvalidArrayLength)
	if err := rewards.abi.UnpackIntoInterface(out, "ERC1155InvalidArrayLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsERC1155InvalidOperator represents a ERC1155InvalidOperator error raised by the Rewards contract.
type RewardsERC1155InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidOperator(address operator)
func RewardsERC1155InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0xced3e10010b9d2aa24827119d0db4a8feec73aea48b4b3e470d8a9f3ff723569")
}

// UnpackERC1155InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidOperator(address operator)
func (rewards *Rewards) UnpackERC1155InvalidOperatorError(raw []byte) (*RewardsERC1155InvalidOperator, error) {
	out := new(RewardsERC1155InvalidOperator)
	if err := rewards.abi.UnpackIntoInterface(out, "ERC1155InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsERC1155InvalidReceiver represents a ERC1155InvalidReceiver error raised by the Rewards contract.
type RewardsERC1155InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidReceiver(address receiver)
func RewardsERC1155InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x57f447ceed621d9e134e26de5772c88799abb7322ce2a87f95dce247d47105c6")
}

// UnpackERC1155InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidReceiver(address receiver)
func (rewards *Rewards) UnpackERC1155InvalidReceiverError(raw []byte) (*RewardsERC1155InvalidReceiver, error) {
	out := new(RewardsERC1155InvalidReceiver)
	if err := rewards.abi.UnpackIntoInterface(out, "ERC1155InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsERC1155InvalidSender represents a ERC1155InvalidSender error raised by the Rewards contract.
type RewardsERC1155InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidSender(address sender)
func RewardsERC1155InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x01a83514e94b34009110b75cac6742ba33bd7c62f18a3616bafea52855d3b175")
}

// UnpackERC1155InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidSender(address sender)
func (rewards *Rewards) UnpackERC1155InvalidSenderError(raw []byte) (*RewardsERC1155InvalidSender, error) {
	out := new(RewardsERC1155InvalidSender)
	if err := rewards.abi.UnpackIntoInterface(out, "ERC1155InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsERC1155MissingApprovalForAll represents a ERC1155MissingApprovalForAll error raised by the Rewards contract.
type RewardsERC1155MissingApprovalForAll struct {
	Operator common.Address
	Owner    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155MissingApprovalForAll(address operator, address owner)
func RewardsERC1155MissingApprovalForAllErrorID() common.Hash {
	return common.HexToHash("0xe237d922be9fac42efeaaaffb42cc6b57e0ff95d94a1b74daeff69adc7657754")
}

// UnpackERC1155MissingApprovalForAllError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155MissingApprovalForAll(address operator, address owner)
func (rewards *Rewards) UnpackERC1155MissingApprovalForAllError(raw []byte) (*RewardsERC1155MissingApprovalForAll, error) {
	out := new(RewardsERC1155MissingApprovalForAll)
	if err := rewards.abi.UnpackIntoInterface(out, "ERC1155MissingApprovalForAll", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsEnforcedPause represents a EnforcedPause error raised by the Rewards contract.
type RewardsEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func RewardsEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (rewards *Rewards) UnpackEnforcedPauseError(raw []byte) (*RewardsEnforcedPause, error) {
	out := new(RewardsEnforcedPause)
	if err := rewards.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsExpectedPause represents a ExpectedPause error raised by the Rewards contract.
type RewardsExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func RewardsExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (rewards *Rewards) UnpackExpectedPauseError(raw []byte) (*RewardsExpectedPause, error) {
	out := new(RewardsExpectedPause)
	if err := rewards.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsInsufficientGas represents a InsufficientGas error raised by the Rewards contract.
type RewardsInsufficientGas struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientGas()
func RewardsInsufficientGasErrorID() common.Hash {
	return common.HexToHash("0x1c26714c035362f785e44b6773a87881da86705e5698c55bb550907617bb1353")
}

// UnpackInsufficientGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientGas()
func (rewards *Rewards) UnpackInsufficientGasError(raw []byte) (*RewardsInsufficientGas, error) {
	out := new(RewardsInsufficientGas)
	if err := rewards.abi.UnpackIntoInterface(out, "InsufficientGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsInvalidClass represents a InvalidClass error raised by the Rewards contract.
type RewardsInvalidClass struct {
	Class uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidClass(uint16 class)
func RewardsInvalidClassErrorID() common.Hash {
	return common.HexToHash("0x98a5f31a87d0b603904bd35003d3026261579081c8f0b87175b4e58211e3429b")
}

// UnpackInvalidClassError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidClass(uint16 class)
func (rewards *Rewards) UnpackInvalidClassError(raw []byte) (*RewardsInvalidClass, error) {
	out := new(RewardsInvalidClass)
	if err := rewards.abi.UnpackIntoInterface(out, "InvalidClass", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsOnlySelf represents a OnlySelf error raised by the Rewards contract.
type RewardsOnlySelf struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlySelf()
func RewardsOnlySelfErrorID() common.Hash {
	return common.HexToHash("0x14d4a4e8a5140da60b7a280478fb427da973ca582a83cf5dbad8c5f2abee9ba4")
}

// UnpackOnlySelfError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlySelf()
func (rewards *Rewards) UnpackOnlySelfError(raw []byte) (*RewardsOnlySelf, error) {
	out := new(RewardsOnlySelf)
	if err := rewards.abi.UnpackIntoInterface(out, "OnlySelf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Rewards contract.
type RewardsReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func RewardsReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (rewards *Rewards) UnpackReentrancyGuardReentrantCallError(raw []byte) (*RewardsReentrancyGuardReentrantCall, error) {
	out := new(RewardsReentrancyGuardReentrantCall)
	if err := rewards.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsTokenExpired represents a TokenExpired error raised by the Rewards contract.
type RewardsTokenExpired struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenExpired(uint256 id)
func RewardsTokenExpiredErrorID() common.Hash {
	return common.HexToHash("0x492531370c4d9936ebe217e769581e72fb2a02b10df161cd9ccd358f1aa45f9a")
}

// UnpackTokenExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenExpired(uint256 id)
func (rewards *Rewards) UnpackTokenExpiredError(raw []byte) (*RewardsTokenExpired, error) {
	out := new(RewardsTokenExpired)
	if err := rewards.abi.UnpackIntoInterface(out, "TokenExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsTokenNotExpired represents a TokenNotExpired error raised by the Rewards contract.
type RewardsTokenNotExpired struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenNotExpired(uint256 id)
func RewardsTokenNotExpiredErrorID() common.Hash {
	return common.HexToHash("0x9be5764a82052bc16ed6264d8e27dffeb5207129fac11d8450fd544c83325268")
}

// UnpackTokenNotExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenNotExpired(uint256 id)
func (rewards *Rewards) UnpackTokenNotExpiredError(raw []byte) (*RewardsTokenNotExpired, error) {
	out := new(RewardsTokenNotExpired)
	if err := rewards.abi.UnpackIntoInterface(out, "TokenNotExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsTransferLocked represents a TransferLocked error raised by the Rewards contract.
type RewardsTransferLocked struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferLocked(uint256 id)
func RewardsTransferLockedErrorID() common.Hash {
	return common.HexToHash("0xa9de8c6fa1bcf464f56589f8c4e55b3ff77b024a4633e3f7dd23f45dfc506ca5")
}

// UnpackTransferLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferLocked(uint256 id)
func (rewards *Rewards) UnpackTransferLockedError(raw []byte) (*RewardsTransferLocked, error) {
	out := new(RewardsTransferLocked)
	if err := rewards.abi.UnpackIntoInterface(out, "TransferLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsZeroAmount represents a ZeroAmount error raised by the Rewards contract.
type RewardsZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func RewardsZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (rewards *Rewards) UnpackZeroAmountError(raw []byte) (*RewardsZeroAmount, error) {
	out := new(RewardsZeroAmount)
	if err := rewards.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
