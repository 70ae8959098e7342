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
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161190038038061190083398101604081905261002e91610169565b816100388161007d565b5060808190526100485f8561008d565b506100737f9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a68461008d565b505050505061038f565b600261008982826102d1565b5050565b5f8281526003602090815260408083206001600160a01b038516845290915281205460ff16610131575f8381526003602090815260408083206001600160a01b03861684529091529020805460ff191660011790556100e93390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610134565b505f5b92915050565b80516001600160a01b0381168114610150575f5ffd5b919050565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f6080858703121561017c575f5ffd5b6101858561013a565b93506101936020860161013a565b60408601519093506001600160401b038111156101ae575f5ffd5b8501601f810187136101be575f5ffd5b80516001600160401b038111156101d7576101d7610155565b604051601f8201601f19908116603f011681016001600160401b038111828210171561020557610205610155565b60405281815282820160200189101561021c575f5ffd5b8160208401602083015e5f91810160200191909152606096909601519497939650505050565b600181811c9082168061025657607f821691505b60208210810361027457634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156102cc57828211156102cc57805f5260205f20601f840160051c60208510156102a557505f5b90810190601f840160051c035f5b818110156102c8575f838201556001016102b3565b5050505b505050565b81516001600160401b038111156102ea576102ea610155565b6102fe816102f88454610242565b8461027a565b6020601f821160018114610330575f83156103195750848201515b5f19600385901b1c1916600184901b178455610388565b5f84815260208120601f198516915b8281101561035f578785015182556020948501946001909201910161033f565b508482101561037c57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805161154b6103b55f395f81816101df015281816104120152610455015261154b5ff3fe608060405234801561000f575f5ffd5b5060043610610110575f3560e01c80634e1273f41161009e578063bd85b0391161006e578063bd85b03914610261578063d539139314610280578063d547741f146102a7578063e985e9c5146102ba578063f242432a146102f5575f5ffd5b80634e1273f41461021457806391d1485414610234578063a217fddf14610247578063a22cb4651461024e575f5ffd5b8063248a9ca3116100e4578063248a9ca3146101925780632eb2c2d6146101b45780632f2ff15d146101c7578063355274ea146101da57806336568abe14610201575f5ffd5b8062fdd58e1461011457806301ffc9a71461013a5780630e89341c1461015d578063156e29f61461017d575b5f5ffd5b610127610122366004610f36565b610308565b6040519081526020015b60405180910390f35b61014d610148366004610f73565b61032f565b6040519015158152602001610131565b61017061016b366004610f95565b610339565b6040516101319190610fda565b61019061018b366004610fec565b6103cb565b005b6101276101a0366004610f95565b5f9081526003602052604090206001015490565b6101906101c236600461115a565b6104b9565b6101906101d5366004611209565b6104d1565b6101277f000000000000000000000000000000000000000000000000000000000000000081565b61019061020f366004611209565b6104fb565b610227610222366004611233565b610533565b6040516101319190611330565b61014d610242366004611209565b6105fe565b6101275f81565b61019061025c366004611342565b610628565b61012761026f366004610f95565b60046020525f908152604090205481565b6101277f9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a681565b6101906102b5366004611209565b610637565b61014d6102c836600461137b565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205460ff1690565b6101906103033660046113a3565b61065b565b5f818152602081815260408083206001600160a01b03861684529091529020545b92915050565b5f61032982610671565b606060028054610348906113f7565b80601f0160208091040260200160405190810160405280929190818152602001828054610374906113f7565b80156103bf5780601f10610396576101008083540402835291602001916103bf565b820191905f5260205f20905b8154815290600101906020018083116103a257829003601f168201915b50505050509050919050565b7f9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a66103f581610695565b5f8381526004602052604081205461040e90849061142f565b90507f000000000000000000000000000000000000000000000000000000000000000081111561048657604051630cf95ce560e01b815260048101859052602481018290527f000000000000000000000000000000000000000000000000000000000000000060448201526064015b60405180910390fd5b5f848152600460209081526040808320849055805191820190529081526104b2908690869086906106a2565b5050505050565b6104c4335b86610706565b6104b2858585858561077e565b5f828152600360205260409020600101546104eb81610695565b6104f583836107de565b50505050565b6001600160a01b03811633146105245760405163334bd91960e11b815260040160405180910390fd5b61052e828261086f565b505050565b606081518351146105645781518351604051635b05999160e01b81526004810192909252602482015260440161047d565b5f835167ffffffffffffffff81111561057f5761057f61101c565b6040519080825280602002602001820160405280156105a8578160200160208202803683370190505b5090505f5b84518110156105f6576020808202860101516105d190602080840287010151610308565b8282815181106105e3576105e361144e565b60209081029190910101526001016105ad565b509392505050565b5f9182526003602090815260408084206001600160a01b0393909316845291905290205460ff1690565b6106333383836108da565b5050565b5f8281526003602052604090206001015461065181610695565b6104f5838361086f565b610664336104be565b6104b28585858585610997565b5f6001600160e01b03198216637965db0b60e01b1480610329575061032982610a24565b61069f8133610a73565b50565b6001600160a01b0384166106cb57604051632bfa23e760e11b81525f600482015260240161047d565b604080516001808252602082018690528183019081526060820185905260808201909252906106fe5f8784848784610aac565b505050505050565b816001600160a01b0316816001600160a01b03161415801561074d57506001600160a01b038082165f9081526001602090815260408083209386168352929052205460ff16155b156106335760405163711bec9160e11b81526001600160a01b0380841660048301528216602482015260440161047d565b6001600160a01b0384166107a757604051632bfa23e760e11b81525f600482015260240161047d565b6001600160a01b0385166107cf57604051626a0d4560e21b81525f600482015260240161047d565b6104b285858585856001610aac565b5f6107e983836105fe565b610868575f8381526003602090815260408083206001600160a01b03861684529091529020805460ff191660011790556108203390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610329565b505f610329565b5f61087a83836105fe565b15610868575f8381526003602090815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610329565b6001600160a01b03831661090357604051631f18c42760e11b81525f600482015260240161047d565b6001600160a01b03821661092b5760405162ced3e160e81b81525f600482015260240161047d565b6001600160a01b038381165f81815260016020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0384166109c057604051632bfa23e760e11b81525f600482015260240161047d565b6001600160a01b0385166109e857604051626a0d4560e21b81525f600482015260240161047d565b60408051600180825260208201869052818301908152606082018590526080820190925290610a1b87878484875f610aac565b50505050505050565b5f6001600160e01b03198216636cdb3d1360e11b1480610a5457506001600160e01b031982166303a24d0760e21b145b8061032957506301ffc9a760e01b6001600160e01b0319831614610329565b610a7d82826105fe565b6106335760405163e2517d3f60e01b81526001600160a01b03821660048201526024810183905260440161047d565b610ab886868686610b04565b6001600160a01b038516156106fe57338115610ae157610adc818888888888610d13565b610a1b565b60208581015190850151610af9838a8a85858a610e34565b505050505050505050565b8051825114610b335781518151604051635b05999160e01b81526004810192909252602482015260440161047d565b335f5b8351811015610c35576020818102858101820151908501909101516001600160a01b03881615610be7575f828152602081815260408083206001600160a01b038c16845290915290205481811015610bc1576040516303dee4c560e01b81526001600160a01b038a16600482015260248101829052604481018390526064810184905260840161047d565b5f838152602081815260408083206001600160a01b038d16845290915290209082900390555b6001600160a01b03871615610c2b575f828152602081815260408083206001600160a01b038b16845290915281208054839290610c2590849061142f565b90915550505b5050600101610b36565b508251600103610cb55760208301515f906020840151909150856001600160a01b0316876001600160a01b0316846001600160a01b03167fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f628585604051610ca6929190918252602082015260400190565b60405180910390a450506104b2565b836001600160a01b0316856001600160a01b0316826001600160a01b03167f4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb8686604051610d04929190611462565b60405180910390a45050505050565b6001600160a01b0384163b156106fe5760405163bc197c8160e01b81526001600160a01b0385169063bc197c8190610d57908990899088908890889060040161148f565b6020604051808303815f875af1925050508015610d91575060408051601f3d908101601f19168201909252610d8e918101906114ec565b60015b610df8573d808015610dbe576040519150601f19603f3d011682016040523d82523d5f602084013e610dc3565b606091505b5080515f03610df057604051632bfa23e760e11b81526001600160a01b038616600482015260240161047d565b805160208201fd5b6001600160e01b0319811663bc197c8160e01b14610a1b57604051632bfa23e760e11b81526001600160a01b038616600482015260240161047d565b6001600160a01b0384163b156106fe5760405163f23a6e6160e01b81526001600160a01b0385169063f23a6e6190610e789089908990889088908890600401611507565b6020604051808303815f875af1925050508015610eb2575060408051601f3d908101601f19168201909252610eaf918101906114ec565b60015b610edf573d808015610dbe576040519150601f19603f3d011682016040523d82523d5f602084013e610dc3565b6001600160e01b0319811663f23a6e6160e01b14610a1b57604051632bfa23e760e11b81526001600160a01b038616600482015260240161047d565b80356001600160a01b0381168114610f31575f5ffd5b919050565b5f5f60408385031215610f47575f5ffd5b610f5083610f1b565b946020939093013593505050565b6001600160e01b03198116811461069f575f5ffd5b5f60208284031215610f83575f5ffd5b8135610f8e81610f5e565b9392505050565b5f60208284031215610fa5575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610f8e6020830184610fac565b5f5f5f60608486031215610ffe575f5ffd5b61100784610f1b565b95602085013595506040909401359392505050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff811182821017156110595761105961101c565b604052919050565b5f67ffffffffffffffff82111561107a5761107a61101c565b5060051b60200190565b5f82601f830112611093575f5ffd5b81356110a66110a182611061565b611030565b8082825260208201915060208360051b8601019250858311156110c7575f5ffd5b602085015b838110156110e45780358352602092830192016110cc565b5095945050505050565b5f82601f8301126110fd575f5ffd5b813567ffffffffffffffff8111156111175761111761101c565b61112a601f8201601f1916602001611030565b81815284602083860101111561113e575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f5f5f60a0868803121561116e575f5ffd5b61117786610f1b565b945061118560208701610f1b565b9350604086013567ffffffffffffffff8111156111a0575f5ffd5b6111ac88828901611084565b935050606086013567ffffffffffffffff8111156111c8575f5ffd5b6111d488828901611084565b925050608086013567ffffffffffffffff8111156111f0575f5ffd5b6111fc888289016110ee565b9150509295509295909350565b5f5f6040838503121561121a575f5ffd5b8235915061122a60208401610f1b565b90509250929050565b5f5f60408385031215611244575f5ffd5b823567ffffffffffffffff81111561125a575f5ffd5b8301601f8101851361126a575f5ffd5b80356112786110a182611061565b8082825260208201915060208360051b850101925087831115611299575f5ffd5b6020840193505b828410156112c2576112b184610f1b565b8252602093840193909101906112a0565b9450505050602083013567ffffffffffffffff8111156112e0575f5ffd5b6112ec85828601611084565b9150509250929050565b5f8151808452602084019350602083015f5b82811015611326578151865260209586019590910190600101611308565b5093949350505050565b602081525f610f8e60208301846112f6565b5f5f60408385031215611353575f5ffd5b61135c83610f1b565b915060208301358015158114611370575f5ffd5b809150509250929050565b5f5f6040838503121561138c575f5ffd5b61139583610f1b565b915061122a60208401610f1b565b5f5f5f5f5f60a086880312156113b7575f5ffd5b6113c086610f1b565b94506113ce60208701610f1b565b93506040860135925060608601359150608086013567ffffffffffffffff8111156111f0575f5ffd5b600181811c9082168061140b57607f821691505b60208210810361142957634e487b7160e01b5f52602260045260245ffd5b50919050565b8082018082111561032957634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b604081525f61147460408301856112f6565b828103602084015261148681856112f6565b95945050505050565b6001600160a01b0386811682528516602082015260a0604082018190525f906114ba908301866112f6565b82810360608401526114cc81866112f6565b905082810360808401526114e08185610fac565b98975050505050505050565b5f602082840312156114fc575f5ffd5b8151610f8e81610f5e565b6001600160a01b03868116825285166020820152604081018490526060810183905260a0608082018190525f9061154090830184610fac565b97965050505050505056",
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
