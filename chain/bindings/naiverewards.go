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

// NaiveRewardsMetaData contains all meta data concerning the NaiveRewards contract.
var NaiveRewardsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"minter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"uri_\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"cap_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DEFAULT_ADMIN_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MINTER_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOfBatch\",\"inputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"ids\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cap\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleAdmin\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hasRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"callerConfirmation\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeRole\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeBatchTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ids\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"uri\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleAdminChanged\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"previousAdminRole\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"newAdminRole\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGranted\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleRevoked\",\"inputs\":[{\"name\":\"role\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"sender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TransferBatch\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"ids\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TransferSingle\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"URI\",\"inputs\":[{\"name\":\"value\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessControlBadConfirmation\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AccessControlUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"neededRole\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"CapExceeded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"supply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1155InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidArrayLength\",\"inputs\":[{\"name\":\"idsLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"valuesLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1155MissingApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "NaiveRewards",
	Bin: "0x60a06040523461025657611a68803803806100198161025a565b928339810190608081830312610256576100328161027f565b61003e6020830161027f565b60408301519092906001600160401b0381116102565781019084601f830112156102565781516001600160401b03811161024257610085601f8201601f191660200161025a565b9581875260208285010111610256576020815f928260609601838a015e87010152015183516001600160401b03811161024257600254600181811c91168015610238575b602082101461022457601f81116101b6575b506020601f821160011461014a57908061011994939261011f975f9261013f575b50508160011b915f199060031b1c1916176002555b608052610293565b50610309565b5060405161166b908161039d8239608051818181610431015261072b0152f35b015190505f806100fc565b601f1982169560025f52815f20965f5b81811061019e575096600192849261011997969561011f9a10610186575b505050811b01600255610111565b01515f1960f88460031b161c191690555f8080610178565b8383015189556001909801976020938401930161015a565b818111156100db5760025f52601f820160051c7f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace6020841061021c575b81601f9101920160051c03905f5b82811061020f5750506100db565b5f82820155600101610201565b5f91506101f3565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100c9565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761024257604052565b51906001600160a01b038216820361025657565b6001600160a01b0381165f9081525f516020611a485f395f51905f52602052604090205460ff16610304576001600160a01b03165f8181525f516020611a485f395f51905f5260205260408120805460ff191660011790553391905f516020611a085f395f51905f528180a4600190565b505f90565b6001600160a01b0381165f9081525f516020611a285f395f51905f52602052604090205460ff16610304576001600160a01b03165f8181525f516020611a285f395f51905f5260205260408120805460ff191660011790553391907f9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a6905f516020611a085f395f51905f529080a460019056fe60806040526004361015610011575f80fd5b5f3560e01c8062fdd58e1461013357806301ffc9a71461012e5780630e89341c14610129578063156e29f614610124578063248a9ca31461011f5780632eb2c2d61461011a5780632f2ff15d14610115578063355274ea1461011057806336568abe1461010b5780634e1273f41461010657806391d1485414610101578063a217fddf146100fc578063a22cb465146100f7578063bd85b039146100f2578063d5391393146100ed578063d547741f146100e8578063e985e9c5146100e35763f242432a146100de575f80fd5b610b0f565b610abd565b610a7f565b610a45565b610a1b565b61091a565b610900565b6108b0565b6107ef565b61074e565b610714565b6106d1565b610644565b6104ff565b6103f1565b6102fd565b6101d7565b61017c565b600435906001600160a01b038216820361014e57565b5f80fd5b602435906001600160a01b038216820361014e57565b35906001600160a01b038216820361014e57565b3461014e57604036600319011261014e5760206101bc61019a610138565b6024355f525f835260405f20906001600160a01b03165f5260205260405f2090565b54604051908152f35b6001600160e01b031981160361014e57565b3461014e57602036600319011261014e576001600160e01b03196004356101fd816101c5565b167f7965db0b000000000000000000000000000000000000000000000000000000008114908115610237575b506040519015158152602090f35b7fd9b67a260000000000000000000000000000000000000000000000000000000081149150811561029b575b8115610271575b505f610229565b7f01ffc9a7000000000000000000000000000000000000000000000000000000009150145f61026a565b7f0e89341c0000000000000000000000000000000000000000000000000000000081149150610263565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060206102fa9281815201906102c5565b90565b3461014e57602036600319011261014e576040515f6002548060011c90600181169081156103e7575b6020831082146103d35782855260208501919081156103ba5750600114610368575b6103648461035881860382610546565b604051918291826102e9565b0390f35b60025f9081529250907f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace5b8184106103a65750500161035882610348565b805484840152602090930192600101610393565b60ff191682525090151560051b01905061035882610348565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610326565b3461014e57606036600319011261014e5761040a610138565b60243560443591610419610e9d565b815f52600460205261042f8360405f2054610c08565b7f00000000000000000000000000000000000000000000000000000000000000008082116104cc5750825f52600460205260405f205560405191610474602084610546565b5f83526001600160a01b038216156104b9576104b7936104b160405192600184526020840152604083019160018352606084015260808301604052565b91611104565b005b632bfa23e760e11b5f525f60045260245ffd5b90837f0cf95ce5000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b3461014e57602036600319011261014e57602061052a6004355f526003602052600160405f20015490565b604051908152f35b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff82111761056857604052565b610532565b67ffffffffffffffff81116105685760051b60200190565b9080601f8301121561014e57813561059c8161056d565b926105aa6040519485610546565b81845260208085019260051b82010192831161014e57602001905b8282106105d25750505090565b81358152602091820191016105c5565b67ffffffffffffffff811161056857601f01601f191660200190565b81601f8201121561014e57803590610615826105e2565b926106236040519485610546565b8284526020838301011161014e57815f926020809301838601378301015290565b3461014e5760a036600319011261014e5761065d610138565b610665610152565b9060443567ffffffffffffffff811161014e57610686903690600401610585565b60643567ffffffffffffffff811161014e576106a6903690600401610585565b906084359367ffffffffffffffff851161014e576106cb6104b79536906004016105fe565b93610c29565b3461014e57604036600319011261014e576104b76004356106f0610152565b9061070f61070a825f526003602052600160405f20015490565b610f0c565b610fd8565b3461014e575f36600319011261014e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461014e57604036600319011261014e5760043561076a610152565b336001600160a01b03821603610783576104b791611072565b7f6697b232000000000000000000000000000000000000000000000000000000005f5260045ffd5b90602080835192838152019201905f5b8181106107c85750505090565b82518452602093840193909201916001016107bb565b9060206102fa9281815201906107ab565b3461014e57604036600319011261014e5760043567ffffffffffffffff811161014e573660238201121561014e5780600401359061082c8261056d565b9161083a6040519384610546565b8083526024602084019160051b8301019136831161014e57602401905b828210610898578360243567ffffffffffffffff811161014e576103649161088661088c923690600401610585565b90610e1d565b604051918291826107de565b602080916108a584610168565b815201910190610857565b3461014e57604036600319011261014e57602060ff6108f46004356108d3610152565b905f526003845260405f20906001600160a01b03165f5260205260405f2090565b54166040519015158152f35b3461014e575f36600319011261014e5760206040515f8152f35b3461014e57604036600319011261014e57610933610138565b602435801515810361014e5733156109ef576001600160a01b0382169182156109c3578161098061099192335f52600160205260405f20906001600160a01b03165f5260205260405f2090565b9060ff801983541691151516179055565b604051901515815233907f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3190602090a3005b7fced3e100000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f3e31884e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b3461014e57602036600319011261014e576004355f526004602052602060405f2054604051908152f35b3461014e575f36600319011261014e5760206040517f9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a68152f35b3461014e57604036600319011261014e576104b7600435610a9e610152565b90610ab861070a825f526003602052600160405f20015490565b611072565b3461014e57604036600319011261014e57602060ff6108f4610add610138565b6001600160a01b03610aed610152565b91165f526001845260405f20906001600160a01b03165f5260205260405f2090565b3461014e5760a036600319011261014e57610b28610138565b610b30610152565b604435906064359260843567ffffffffffffffff811161014e57610b589036906004016105fe565b92610b638233610f54565b6001600160a01b038316156104b9576001600160a01b03821615610bb4576104b794610bac60405192600184526020840152604083019160018352606084015260808301604052565b929091611229565b7f01a83514000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b610c04915f525f60205260405f20906001600160a01b03165f5260205260405f2090565b5490565b91908201809211610c1557565b634e487b7160e01b5f52601160045260245ffd5b92919094610c378433610f54565b6001600160a01b0386169485156104b9576001600160a01b038516958615610bb4578351855190818103610dc75750505f5b8451811015610d34578060051b6020808288010151918801015190610caf89610c99835f525f60205260405f2090565b906001600160a01b03165f5260205260405f2090565b54828110610cfd57610ced8c610c9985948d610cdf60019998610cf5970391610c99845f525f60205260405f2090565b555f525f60205260405f2090565b918254610c08565b905501610c69565b6040516303dee4c560e01b81526001600160a01b038b16600482015260248101919091526044810183905260648101829052608490fd5b50610d8b9697929795919560018551145f14610d8d5760208581015187820151604080519283529282015233917fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f6291a45b336115cc565b565b6040517f4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb339180610dbf8a8a836113ea565b0390a4610d85565b7f5b059991000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8051821015610e095760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b91909180518351808203610dc7575050805190610e398261056d565b91610e476040519384610546565b808352610e56601f199161056d565b013660208401375f5b8151811015610e965780610e8560019260051b6020808287010151918901015190610be0565b610e8f8286610df5565b5201610e5f565b5090925050565b335f9081527f5562e70da342db81569f3094d36be279beaca7ad8e08f434ea188e79d2bfe10c602052604090205460ff1615610ed557565b63e2517d3f60e01b5f52336004527f9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a660245260445ffd5b805f52600360205260ff610f343360405f20906001600160a01b03165f5260205260405f2090565b541615610f3e5750565b63e2517d3f60e01b5f523360045260245260445ffd5b906001600160a01b03808316911691818314159081610fa5575b50610f77575050565b7fe237d922000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60ff9150610fcf90845f52600160205260405f20906001600160a01b03165f5260205260405f2090565b5416155f610f6e565b805f52600360205260ff6110008360405f20906001600160a01b03165f5260205260405f2090565b541661106c57805f52600360205261102c8260405f20906001600160a01b03165f5260205260405f2090565b805460ff1916600117905533916001600160a01b0316907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d5f80a4600190565b50505f90565b805f52600360205260ff61109a8360405f20906001600160a01b03165f5260205260405f2090565b54161561106c57805f5260036020526110c78260405f20906001600160a01b03165f5260205260405f2090565b805460ff1916905533916001600160a01b0316907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b5f80a4600190565b909392918451815190818103610dc75750506001600160a01b03821693841515935f5b8751811015611178578086868a60208060019660051b8093010151918901015192611156575b50505001611127565b61116e91610c99610ced925f525f60205260405f2090565b90555f868161114d565b509390959460018651145f146111ee576020868101518482015160408051928352928201525f9133917fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f629190a45b6111d1575b50505050565b6020806111e5950151910151915f33611487565b5f8080806111cb565b5f6040517f4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb339180611221888c836113ea565b0390a46111c6565b9493929091938451825190818103610dc7575050935f906001600160a01b03871695861515956001600160a01b038616801515945b8451811015611337578060051b90898988602080868b010151958c010151926112b6575b93600194611294575b5050500161125e565b6112ac91610c99610ced925f525f60205260405f2090565b90555f898161128b565b505090916112cf8d610c99835f525f60205260405f2090565b54828110611300578291898f6112f7600197968f950391610c99855f525f60205260405f2090565b55909450611282565b6040516303dee4c560e01b81526001600160a01b038f16600482015260248101919091526044810183905260648101829052608490fd5b5091989593929790965060018851145f146113b05760208881015186820151604080519283529282015233917fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f6291a45b611393575b5050505050565b6020806113a69601519201519233611487565b5f8080808061138c565b6040517f4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb3391806113e2898d836113ea565b0390a4611387565b90916114016102fa936040845260408401906107ab565b9160208184039101526107ab565b9081602091031261014e57516102fa816101c5565b91926001600160a01b0360a094816102fa9897941685521660208401526040830152606082015281608082015201906102c5565b3d15611482573d90611469826105e2565b916114776040519384610546565b82523d5f602084013e565b606090565b9091949293853b61149b575b505050505050565b6020936114bd91604051968795869563f23a6e6160e01b875260048701611424565b03815f6001600160a01b0387165af15f918161154d575b5061150e57506114e2611458565b805191908261150757632bfa23e760e11b5f526001600160a01b03821660045260245ffd5b6020915001fd5b6001600160e01b031963f23a6e6160e01b91160361153257505f8080808080611493565b632bfa23e760e11b5f526001600160a01b031660045260245ffd5b61157091925060203d602011611577575b6115688183610546565b81019061140f565b905f6114d4565b503d61155e565b93906102fa95936001600160a01b036115be94816115b09416885216602087015260a0604087015260a08601906107ab565b9084820360608601526107ab565b9160808184039101526102c5565b9091949293853b6115df57505050505050565b60209361160191604051968795869563bc197c8160e01b87526004870161157e565b03815f6001600160a01b0387165af15f918161164a575b5061162657506114e2611458565b6001600160e01b031963bc197c8160e01b91160361153257505f8080808080611493565b61166491925060203d602011611577576115688183610546565b905f611618562f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d5562e70da342db81569f3094d36be279beaca7ad8e08f434ea188e79d2bfe10c3617319a054d772f909f7c479a2cebe5066e836a939412e32403c99029b92eff",
}

// NaiveRewards is an auto generated Go binding around an Ethereum contract.
type NaiveRewards struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *NaiveRewards) GetABI() abi.ABI {
	return c.abi
}

// NewNaiveRewards creates a new instance of NaiveRewards.
func NewNaiveRewards() *NaiveRewards {
	parsed, err := NaiveRewardsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &NaiveRewards{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *NaiveRewards) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address admin, address minter, string uri_, uint256 cap_) returns()
func (naiveRewards *NaiveRewards) PackConstructor(admin common.Address, minter common.Address, uri_ string, cap_ *big.Int) []byte {
	enc, err := naiveRewards.abi.Pack("", admin, minter, uri_, cap_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (naiveRewards *NaiveRewards) PackDEFAULTADMINROLE() []byte {
	enc, err := naiveRewards.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (naiveRewards *NaiveRewards) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return naiveRewards.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (naiveRewards *NaiveRewards) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := naiveRewards.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMINTERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5391393.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MINTER_ROLE() view returns(bytes32)
func (naiveRewards *NaiveRewards) PackMINTERROLE() []byte {
	enc, err := naiveRewards.abi.Pack("MINTER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINTERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5391393.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MINTER_ROLE() view returns(bytes32)
func (naiveRewards *NaiveRewards) TryPackMINTERROLE() ([]byte, error) {
	return naiveRewards.abi.Pack("MINTER_ROLE")
}

// UnpackMINTERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5391393.
//
// Solidity: function MINTER_ROLE() view returns(bytes32)
func (naiveRewards *NaiveRewards) UnpackMINTERROLE(data []byte) ([32]byte, error) {
	out, err := naiveRewards.abi.Unpack("MINTER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00fdd58e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account, uint256 id) view returns(uint256)
func (naiveRewards *NaiveRewards) PackBalanceOf(account common.Address, id *big.Int) []byte {
	enc, err := naiveRewards.abi.Pack("balanceOf", account, id)
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
func (naiveRewards *NaiveRewards) TryPackBalanceOf(account common.Address, id *big.Int) ([]byte, error) {
	return naiveRewards.abi.Pack("balanceOf", account, id)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00fdd58e.
//
// Solidity: function balanceOf(address account, uint256 id) view returns(uint256)
func (naiveRewards *NaiveRewards) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := naiveRewards.abi.Unpack("balanceOf", data)
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
func (naiveRewards *NaiveRewards) PackBalanceOfBatch(accounts []common.Address, ids []*big.Int) []byte {
	enc, err := naiveRewards.abi.Pack("balanceOfBatch", accounts, ids)
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
func (naiveRewards *NaiveRewards) TryPackBalanceOfBatch(accounts []common.Address, ids []*big.Int) ([]byte, error) {
	return naiveRewards.abi.Pack("balanceOfBatch", accounts, ids)
}

// UnpackBalanceOfBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e1273f4.
//
// Solidity: function balanceOfBatch(address[] accounts, uint256[] ids) view returns(uint256[])
func (naiveRewards *NaiveRewards) UnpackBalanceOfBatch(data []byte) ([]*big.Int, error) {
	out, err := naiveRewards.abi.Unpack("balanceOfBatch", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x355274ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cap() view returns(uint256)
func (naiveRewards *NaiveRewards) PackCap() []byte {
	enc, err := naiveRewards.abi.Pack("cap")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x355274ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cap() view returns(uint256)
func (naiveRewards *NaiveRewards) TryPackCap() ([]byte, error) {
	return naiveRewards.abi.Pack("cap")
}

// UnpackCap is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x355274ea.
//
// Solidity: function cap() view returns(uint256)
func (naiveRewards *NaiveRewards) UnpackCap(data []byte) (*big.Int, error) {
	out, err := naiveRewards.abi.Unpack("cap", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (naiveRewards *NaiveRewards) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := naiveRewards.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (naiveRewards *NaiveRewards) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return naiveRewards.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (naiveRewards *NaiveRewards) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := naiveRewards.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (naiveRewards *NaiveRewards) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := naiveRewards.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (naiveRewards *NaiveRewards) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return naiveRewards.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (naiveRewards *NaiveRewards) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := naiveRewards.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (naiveRewards *NaiveRewards) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return naiveRewards.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (naiveRewards *NaiveRewards) UnpackHasRole(data []byte) (bool, error) {
	out, err := naiveRewards.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address account, address operator) view returns(bool)
func (naiveRewards *NaiveRewards) PackIsApprovedForAll(account common.Address, operator common.Address) []byte {
	enc, err := naiveRewards.abi.Pack("isApprovedForAll", account, operator)
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
func (naiveRewards *NaiveRewards) TryPackIsApprovedForAll(account common.Address, operator common.Address) ([]byte, error) {
	return naiveRewards.abi.Pack("isApprovedForAll", account, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address account, address operator) view returns(bool)
func (naiveRewards *NaiveRewards) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := naiveRewards.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x156e29f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 id, uint256 amount) returns()
func (naiveRewards *NaiveRewards) PackMint(to common.Address, id *big.Int, amount *big.Int) []byte {
	enc, err := naiveRewards.abi.Pack("mint", to, id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x156e29f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 id, uint256 amount) returns()
func (naiveRewards *NaiveRewards) TryPackMint(to common.Address, id *big.Int, amount *big.Int) ([]byte, error) {
	return naiveRewards.abi.Pack("mint", to, id, amount)
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (naiveRewards *NaiveRewards) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := naiveRewards.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (naiveRewards *NaiveRewards) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return naiveRewards.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (naiveRewards *NaiveRewards) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := naiveRewards.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (naiveRewards *NaiveRewards) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return naiveRewards.abi.Pack("revokeRole", role, account)
}

// PackSafeBatchTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2eb2c2d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeBatchTransferFrom(address from, address to, uint256[] ids, uint256[] values, bytes data) returns()
func (naiveRewards *NaiveRewards) PackSafeBatchTransferFrom(from common.Address, to common.Address, ids []*big.Int, values []*big.Int, data []byte) []byte {
	enc, err := naiveRewards.abi.Pack("safeBatchTransferFrom", from, to, ids, values, data)
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
func (naiveRewards *NaiveRewards) TryPackSafeBatchTransferFrom(from common.Address, to common.Address, ids []*big.Int, values []*big.Int, data []byte) ([]byte, error) {
	return naiveRewards.abi.Pack("safeBatchTransferFrom", from, to, ids, values, data)
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf242432a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 id, uint256 value, bytes data) returns()
func (naiveRewards *NaiveRewards) PackSafeTransferFrom(from common.Address, to common.Address, id *big.Int, value *big.Int, data []byte) []byte {
	enc, err := naiveRewards.abi.Pack("safeTransferFrom", from, to, id, value, data)
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
func (naiveRewards *NaiveRewards) TryPackSafeTransferFrom(from common.Address, to common.Address, id *big.Int, value *big.Int, data []byte) ([]byte, error) {
	return naiveRewards.abi.Pack("safeTransferFrom", from, to, id, value, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (naiveRewards *NaiveRewards) PackSetApprovalForAll(operator common.Address, approved bool) []byte {
	enc, err := naiveRewards.abi.Pack("setApprovalForAll", operator, approved)
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
func (naiveRewards *NaiveRewards) TryPackSetApprovalForAll(operator common.Address, approved bool) ([]byte, error) {
	return naiveRewards.abi.Pack("setApprovalForAll", operator, approved)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 id) view returns(bool)
func (naiveRewards *NaiveRewards) PackSupportsInterface(id [4]byte) []byte {
	enc, err := naiveRewards.abi.Pack("supportsInterface", id)
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
func (naiveRewards *NaiveRewards) TryPackSupportsInterface(id [4]byte) ([]byte, error) {
	return naiveRewards.abi.Pack("supportsInterface", id)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 id) view returns(bool)
func (naiveRewards *NaiveRewards) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := naiveRewards.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd85b039.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply(uint256 id) view returns(uint256)
func (naiveRewards *NaiveRewards) PackTotalSupply(id *big.Int) []byte {
	enc, err := naiveRewards.abi.Pack("totalSupply", id)
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
func (naiveRewards *NaiveRewards) TryPackTotalSupply(id *big.Int) ([]byte, error) {
	return naiveRewards.abi.Pack("totalSupply", id)
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd85b039.
//
// Solidity: function totalSupply(uint256 id) view returns(uint256)
func (naiveRewards *NaiveRewards) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := naiveRewards.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUri is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e89341c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function uri(uint256 ) view returns(string)
func (naiveRewards *NaiveRewards) PackUri(arg0 *big.Int) []byte {
	enc, err := naiveRewards.abi.Pack("uri", arg0)
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
func (naiveRewards *NaiveRewards) TryPackUri(arg0 *big.Int) ([]byte, error) {
	return naiveRewards.abi.Pack("uri", arg0)
}

// UnpackUri is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e89341c.
//
// Solidity: function uri(uint256 ) view returns(string)
func (naiveRewards *NaiveRewards) UnpackUri(data []byte) (string, error) {
	out, err := naiveRewards.abi.Unpack("uri", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// NaiveRewardsApprovalForAll represents a ApprovalForAll event raised by the NaiveRewards contract.
type NaiveRewardsApprovalForAll struct {
	Account  common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const NaiveRewardsApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (NaiveRewardsApprovalForAll) ContractEventName() string {
	return NaiveRewardsApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed account, address indexed operator, bool approved)
func (naiveRewards *NaiveRewards) UnpackApprovalForAllEvent(log *types.Log) (*NaiveRewardsApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != naiveRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NaiveRewardsApprovalForAll)
	if len(log.Data) > 0 {
		if err := naiveRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range naiveRewards.abi.Events[event].Inputs {
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

// NaiveRewardsRoleAdminChanged represents a RoleAdminChanged event raised by the NaiveRewards contract.
type NaiveRewardsRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const NaiveRewardsRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (NaiveRewardsRoleAdminChanged) ContractEventName() string {
	return NaiveRewardsRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (naiveRewards *NaiveRewards) UnpackRoleAdminChangedEvent(log *types.Log) (*NaiveRewardsRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != naiveRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NaiveRewardsRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := naiveRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range naiveRewards.abi.Events[event].Inputs {
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

// NaiveRewardsRoleGranted represents a RoleGranted event raised by the NaiveRewards contract.
type NaiveRewardsRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const NaiveRewardsRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (NaiveRewardsRoleGranted) ContractEventName() string {
	return NaiveRewardsRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (naiveRewards *NaiveRewards) UnpackRoleGrantedEvent(log *types.Log) (*NaiveRewardsRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != naiveRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NaiveRewardsRoleGranted)
	if len(log.Data) > 0 {
		if err := naiveRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range naiveRewards.abi.Events[event].Inputs {
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

// NaiveRewardsRoleRevoked represents a RoleRevoked event raised by the NaiveRewards contract.
type NaiveRewardsRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const NaiveRewardsRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (NaiveRewardsRoleRevoked) ContractEventName() string {
	return NaiveRewardsRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (naiveRewards *NaiveRewards) UnpackRoleRevokedEvent(log *types.Log) (*NaiveRewardsRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != naiveRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NaiveRewardsRoleRevoked)
	if len(log.Data) > 0 {
		if err := naiveRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range naiveRewards.abi.Events[event].Inputs {
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

// NaiveRewardsTransferBatch represents a TransferBatch event raised by the NaiveRewards contract.
type NaiveRewardsTransferBatch struct {
	Operator common.Address
	From     common.Address
	To       common.Address
	Ids      []*big.Int
	Values   []*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NaiveRewardsTransferBatchEventName = "TransferBatch"

// ContractEventName returns the user-defined event name.
func (NaiveRewardsTransferBatch) ContractEventName() string {
	return NaiveRewardsTransferBatchEventName
}

// UnpackTransferBatchEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransferBatch(address indexed operator, address indexed from, address indexed to, uint256[] ids, uint256[] values)
func (naiveRewards *NaiveRewards) UnpackTransferBatchEvent(log *types.Log) (*NaiveRewardsTransferBatch, error) {
	event := "TransferBatch"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != naiveRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NaiveRewardsTransferBatch)
	if len(log.Data) > 0 {
		if err := naiveRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range naiveRewards.abi.Events[event].Inputs {
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

// NaiveRewardsTransferSingle represents a TransferSingle event raised by the NaiveRewards contract.
type NaiveRewardsTransferSingle struct {
	Operator common.Address
	From     common.Address
	To       common.Address
	Id       *big.Int
	Value    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NaiveRewardsTransferSingleEventName = "TransferSingle"

// ContractEventName returns the user-defined event name.
func (NaiveRewardsTransferSingle) ContractEventName() string {
	return NaiveRewardsTransferSingleEventName
}

// UnpackTransferSingleEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransferSingle(address indexed operator, address indexed from, address indexed to, uint256 id, uint256 value)
func (naiveRewards *NaiveRewards) UnpackTransferSingleEvent(log *types.Log) (*NaiveRewardsTransferSingle, error) {
	event := "TransferSingle"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != naiveRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NaiveRewardsTransferSingle)
	if len(log.Data) > 0 {
		if err := naiveRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range naiveRewards.abi.Events[event].Inputs {
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

// NaiveRewardsURI represents a URI event raised by the NaiveRewards contract.
type NaiveRewardsURI struct {
	Value string
	Id    *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const NaiveRewardsURIEventName = "URI"

// ContractEventName returns the user-defined event name.
func (NaiveRewardsURI) ContractEventName() string {
	return NaiveRewardsURIEventName
}

// UnpackURIEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event URI(string value, uint256 indexed id)
func (naiveRewards *NaiveRewards) UnpackURIEvent(log *types.Log) (*NaiveRewardsURI, error) {
	event := "URI"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != naiveRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NaiveRewardsURI)
	if len(log.Data) > 0 {
		if err := naiveRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range naiveRewards.abi.Events[event].Inputs {
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
func (naiveRewards *NaiveRewards) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], naiveRewards.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return naiveRewards.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], naiveRewards.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return naiveRewards.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], naiveRewards.abi.Errors["CapExceeded"].ID.Bytes()[:4]) {
		return naiveRewards.UnpackCapExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], naiveRewards.abi.Errors["ERC1155InsufficientBalance"].ID.Bytes()[:4]) {
		return naiveRewards.UnpackERC1155InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], naiveRewards.abi.Errors["ERC1155InvalidApprover"].ID.Bytes()[:4]) {
		return naiveRewards.UnpackERC1155InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], naiveRewards.abi.Errors["ERC1155InvalidArrayLength"].ID.Bytes()[:4]) {
		return naiveRewards.UnpackERC1155InvalidArrayLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], naiveRewards.abi.Errors["ERC1155InvalidOperator"].ID.Bytes()[:4]) {
		return naiveRewards.UnpackERC1155InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], naiveRewards.abi.Errors["ERC1155InvalidReceiver"].ID.Bytes()[:4]) {
		return naiveRewards.UnpackERC1155InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], naiveRewards.abi.Errors["ERC1155InvalidSender"].ID.Bytes()[:4]) {
		return naiveRewards.UnpackERC1155InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], naiveRewards.abi.Errors["ERC1155MissingApprovalForAll"].ID.Bytes()[:4]) {
		return naiveRewards.UnpackERC1155MissingApprovalForAllError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// NaiveRewardsAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the NaiveRewards contract.
type NaiveRewardsAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func NaiveRewardsAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (naiveRewards *NaiveRewards) UnpackAccessControlBadConfirmationError(raw []byte) (*NaiveRewardsAccessControlBadConfirmation, error) {
	out := new(NaiveRewardsAccessControlBadConfirmation)
	if err := naiveRewards.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NaiveRewardsAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the NaiveRewards contract.
type NaiveRewardsAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func NaiveRewardsAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (naiveRewards *NaiveRewards) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*NaiveRewardsAccessControlUnauthorizedAccount, error) {
	out := new(NaiveRewardsAccessControlUnauthorizedAccount)
	if err := naiveRewards.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NaiveRewardsCapExceeded represents a CapExceeded error raised by the NaiveRewards contract.
type NaiveRewardsCapExceeded struct {
	Id     *big.Int
	Supply *big.Int
	Cap    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapExceeded(uint256 id, uint256 supply, uint256 cap)
func NaiveRewardsCapExceededErrorID() common.Hash {
	return common.HexToHash("0x0cf95ce58fb68eac525490e65e75ad4272e1de714ef8feed90340b13cbfdbfef")
}

// UnpackCapExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapExceeded(uint256 id, uint256 supply, uint256 cap)
func (naiveRewards *NaiveRewards) UnpackCapExceededError(raw []byte) (*NaiveRewardsCapExceeded, error) {
	out := new(NaiveRewardsCapExceeded)
	if err := naiveRewards.abi.UnpackIntoInterface(out, "CapExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NaiveRewardsERC1155InsufficientBalance represents a ERC1155InsufficientBalance error raised by the NaiveRewards contract.
type NaiveRewardsERC1155InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InsufficientBalance(address sender, uint256 balance, uint256 needed, uint256 tokenId)
func NaiveRewardsERC1155InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0x03dee4c573c982787b5f3537d6323ffaca9d864448aa6bd828ada9e5d0837036")
}

// UnpackERC1155InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InsufficientBalance(address sender, uint256 balance, uint256 needed, uint256 tokenId)
func (naiveRewards *NaiveRewards) UnpackERC1155InsufficientBalanceError(raw []byte) (*NaiveRewardsERC1155InsufficientBalance, error) {
	out := new(NaiveRewardsERC1155InsufficientBalance)
	if err := naiveRewards.abi.UnpackIntoInterface(out, "ERC1155InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NaiveRewardsERC1155InvalidApprover represents a ERC1155InvalidApprover error raised by the NaiveRewards contract.
type NaiveRewardsERC1155InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidApprover(address approver)
func NaiveRewardsERC1155InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0x3e31884e33c33ce0039d1905e3c252950ae3b95240f36d4fff81f5ff6752ef99")
}

// UnpackERC1155InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidApprover(address approver)
func (naiveRewards *NaiveRewards) UnpackERC1155InvalidApproverError(raw []byte) (*NaiveRewardsERC1155InvalidApprover, error) {
	out := new(NaiveRewardsERC1155InvalidApprover)
	if err := naiveRewards.abi.UnpackIntoInterface(out, "ERC1155InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NaiveRewardsERC1155InvalidArrayLength represents a ERC1155InvalidArrayLength error raised by the NaiveRewards contract.
type NaiveRewardsERC1155InvalidArrayLength struct {
	IdsLength    *big.Int
	ValuesLength *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidArrayLength(uint256 idsLength, uint256 valuesLength)
func NaiveRewardsERC1155InvalidArrayLengthErrorID() common.Hash {
	return common.HexToHash("0x5b0599913619cfa5633692652638ed25cafcd079c9beae8c251b12c23dcc83f2")
}

// UnpackERC1155InvalidArrayLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidArrayLength(uint256 idsLength, uint256 valuesLength)
func (naiveRewards *NaiveRewards) UnpackERC1155InvalidArrayLengthError(raw []byte) (*NaiveRewardsERC1155InvalidArrayLength, error) {
	out := new(NaiveRewardsERC1155InvalidArrayLength)
	if err := naiveRewards.abi.UnpackIntoInterface(out, "ERC1155InvalidArrayLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NaiveRewardsERC1155InvalidOperator represents a ERC1155InvalidOperator error raised by the NaiveRewards contract.
type NaiveRewardsERC1155InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidOperator(address operator)
func NaiveRewardsERC1155InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0xced3e10010b9d2aa24827119d0db4a8feec73aea48b4b3e470d8a9f3ff723569")
}

// UnpackERC1155InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidOperator(address operator)
func (naiveRewards *NaiveRewards) UnpackERC1155InvalidOperatorError(raw []byte) (*NaiveRewardsERC1155InvalidOperator, error) {
	out := new(NaiveRewardsERC1155InvalidOperator)
	if err := naiveRewards.abi.UnpackIntoInterface(out, "ERC1155InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NaiveRewardsERC1155InvalidReceiver represents a ERC1155InvalidReceiver error raised by the NaiveRewards contract.
type NaiveRewardsERC1155InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidReceiver(address receiver)
func NaiveRewardsERC1155InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x57f447ceed621d9e134e26de5772c88799abb7322ce2a87f95dce247d47105c6")
}

// UnpackERC1155InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidReceiver(address receiver)
func (naiveRewards *NaiveRewards) UnpackERC1155InvalidReceiverError(raw []byte) (*NaiveRewardsERC1155InvalidReceiver, error) {
	out := new(NaiveRewardsERC1155InvalidReceiver)
	if err := naiveRewards.abi.UnpackIntoInterface(out, "ERC1155InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NaiveRewardsERC1155InvalidSender represents a ERC1155InvalidSender error raised by the NaiveRewards contract.
type NaiveRewardsERC1155InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155InvalidSender(address sender)
func NaiveRewardsERC1155InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x01a83514e94b34009110b75cac6742ba33bd7c62f18a3616bafea52855d3b175")
}

// UnpackERC1155InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155InvalidSender(address sender)
func (naiveRewards *NaiveRewards) UnpackERC1155InvalidSenderError(raw []byte) (*NaiveRewardsERC1155InvalidSender, error) {
	out := new(NaiveRewardsERC1155InvalidSender)
	if err := naiveRewards.abi.UnpackIntoInterface(out, "ERC1155InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NaiveRewardsERC1155MissingApprovalForAll represents a ERC1155MissingApprovalForAll error raised by the NaiveRewards contract.
type NaiveRewardsERC1155MissingApprovalForAll struct {
	Operator common.Address
	Owner    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1155MissingApprovalForAll(address operator, address owner)
func NaiveRewardsERC1155MissingApprovalForAllErrorID() common.Hash {
	return common.HexToHash("0xe237d922be9fac42efeaaaffb42cc6b57e0ff95d94a1b74daeff69adc7657754")
}

// UnpackERC1155MissingApprovalForAllError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1155MissingApprovalForAll(address operator, address owner)
func (naiveRewards *NaiveRewards) UnpackERC1155MissingApprovalForAllError(raw []byte) (*NaiveRewardsERC1155MissingApprovalForAll, error) {
	out := new(NaiveRewardsERC1155MissingApprovalForAll)
	if err := naiveRewards.abi.UnpackIntoInterface(out, "ERC1155MissingApprovalForAll", raw); err != nil {
		return nil, err
	}
	return out, nil
}
