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
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161205d38038061205d83398101604081905261002e91610169565b816100388161007d565b5060808190526100485f8561008d565b506100737f9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a68461008d565b505050505061038f565b600261008982826102d1565b5050565b5f8281526003602090815260408083206001600160a01b038516845290915281205460ff16610131575f8381526003602090815260408083206001600160a01b03861684529091529020805460ff191660011790556100e93390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610134565b505f5b92915050565b80516001600160a01b0381168114610150575f5ffd5b919050565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f6080858703121561017c575f5ffd5b6101858561013a565b93506101936020860161013a565b60408601519093506001600160401b038111156101ae575f5ffd5b8501601f810187136101be575f5ffd5b80516001600160401b038111156101d7576101d7610155565b604051601f8201601f19908116603f011681016001600160401b038111828210171561020557610205610155565b60405281815282820160200189101561021c575f5ffd5b8160208401602083015e5f91810160200191909152606096909601519497939650505050565b600181811c9082168061025657607f821691505b60208210810361027457634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156102cc57828211156102cc57805f5260205f20601f840160051c60208510156102a557505f5b90810190601f840160051c035f5b818110156102c8575f838201556001016102b3565b5050505b505050565b81516001600160401b038111156102ea576102ea610155565b6102fe816102f88454610242565b8461027a565b6020601f821160018114610330575f83156103195750848201515b5f19600385901b1c1916600184901b178455610388565b5f84815260208120601f198516915b8281101561035f578785015182556020948501946001909201910161033f565b508482101561037c57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b608051611ca86103b55f395f81816101fd0152818161047c01526104d80152611ca85ff3fe608060405234801561000f575f5ffd5b506004361061012e575f3560e01c80634e1273f4116100ad578063bd85b0391161007d578063d547741f11610063578063d547741f146102f7578063e985e9c51461030a578063f242432a14610352575f5ffd5b8063bd85b039146102b1578063d5391393146102d0575f5ffd5b80634e1273f41461023257806391d1485414610252578063a217fddf14610297578063a22cb4651461029e575f5ffd5b8063248a9ca3116101025780632f2ff15d116100e85780632f2ff15d146101e5578063355274ea146101f857806336568abe1461021f575f5ffd5b8063248a9ca3146101b05780632eb2c2d6146101d2575f5ffd5b8062fdd58e1461013257806301ffc9a7146101585780630e89341c1461017b578063156e29f61461019b575b5f5ffd5b610145610140366004611581565b610365565b6040519081526020015b60405180910390f35b61016b6101663660046115d6565b610399565b604051901515815260200161014f565b61018e6101893660046115f8565b6103a3565b60405161014f919061165b565b6101ae6101a936600461166d565b610435565b005b6101456101be3660046115f8565b5f9081526003602052604090206001015490565b6101ae6101e0366004611830565b61053c565b6101ae6101f33660046118df565b610554565b6101457f000000000000000000000000000000000000000000000000000000000000000081565b6101ae61022d3660046118df565b61057e565b610245610240366004611909565b6105dc565b60405161014f9190611a06565b61016b6102603660046118df565b5f91825260036020908152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b6101455f81565b6101ae6102ac366004611a18565b6106c0565b6101456102bf3660046115f8565b60046020525f908152604090205481565b6101457f9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a681565b6101ae6103053660046118df565b6106cf565b61016b610318366004611a51565b73ffffffffffffffffffffffffffffffffffffffff9182165f90815260016020908152604080832093909416825291909152205460ff1690565b6101ae610360366004611a79565b6106f3565b5f8181526020818152604080832073ffffffffffffffffffffffffffffffffffffffff861684529091529020545b92915050565b5f61039382610709565b6060600280546103b290611acd565b80601f01602080910402602001604051908101604052809291908181526020018280546103de90611acd565b80156104295780601f1061040057610100808354040283529160200191610429565b820191905f5260205f20905b81548152906001019060200180831161040c57829003601f168201915b50505050509050919050565b7f9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a661045f8161075e565b5f83815260046020526040812054610478908490611b1e565b90507f0000000000000000000000000000000000000000000000000000000000000000811115610509576040517f0cf95ce500000000000000000000000000000000000000000000000000000000815260048101859052602481018290527f000000000000000000000000000000000000000000000000000000000000000060448201526064015b60405180910390fd5b5f848152600460209081526040808320849055805191820190529081526105359086908690869061076b565b5050505050565b610547335b866107f5565b61053585858585856108ba565b5f8281526003602052604090206001015461056e8161075e565b6105788383610967565b50505050565b73ffffffffffffffffffffffffffffffffffffffff811633146105cd576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6105d78282610a64565b505050565b6060815183511461062657815183516040517f5b05999100000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610500565b5f835167ffffffffffffffff8111156106415761064161169d565b60405190808252806020026020018201604052801561066a578160200160208202803683370190505b5090505f5b84518110156106b85760208082028601015161069390602080840287010151610365565b8282815181106106a5576106a5611b56565b602090810291909101015260010161066f565b509392505050565b6106cb338383610b21565b5050565b5f828152600360205260409020600101546106e98161075e565b6105788383610a64565b6106fc33610541565b6105358585858585610c56565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b000000000000000000000000000000000000000000000000000000001480610393575061039382610d30565b6107688133610e12565b50565b73ffffffffffffffffffffffffffffffffffffffff84166107ba576040517f57f447ce0000000000000000000000000000000000000000000000000000000081525f6004820152602401610500565b604080516001808252602082018690528183019081526060820185905260808201909252906107ed5f8784848784610e99565b505050505050565b8173ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1614158015610863575073ffffffffffffffffffffffffffffffffffffffff8082165f9081526001602090815260408083209386168352929052205460ff16155b156106cb576040517fe237d92200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff808416600483015282166024820152604401610500565b73ffffffffffffffffffffffffffffffffffffffff8416610909576040517f57f447ce0000000000000000000000000000000000000000000000000000000081525f6004820152602401610500565b73ffffffffffffffffffffffffffffffffffffffff8516610958576040517f01a835140000000000000000000000000000000000000000000000000000000081525f6004820152602401610500565b61053585858585856001610e99565b5f82815260036020908152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16610a5d575f83815260036020908152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790556109fb3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610393565b505f610393565b5f82815260036020908152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff1615610a5d575f83815260036020908152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610393565b73ffffffffffffffffffffffffffffffffffffffff8316610b70576040517f3e31884e0000000000000000000000000000000000000000000000000000000081525f6004820152602401610500565b73ffffffffffffffffffffffffffffffffffffffff8216610bbf576040517fced3e1000000000000000000000000000000000000000000000000000000000081525f6004820152602401610500565b73ffffffffffffffffffffffffffffffffffffffff8381165f8181526001602090815260408083209487168084529482529182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b73ffffffffffffffffffffffffffffffffffffffff8416610ca5576040517f57f447ce0000000000000000000000000000000000000000000000000000000081525f6004820152602401610500565b73ffffffffffffffffffffffffffffffffffffffff8516610cf4576040517f01a835140000000000000000000000000000000000000000000000000000000081525f6004820152602401610500565b60408051600180825260208201869052818301908152606082018590526080820190925290610d2787878484875f610e99565b50505050505050565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167fd9b67a26000000000000000000000000000000000000000000000000000000001480610dc257507fffffffff0000000000000000000000000000000000000000000000000000000082167f0e89341c00000000000000000000000000000000000000000000000000000000145b8061039357507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831614610393565b5f82815260036020908152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff166106cb576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610500565b610ea586868686610efe565b73ffffffffffffffffffffffffffffffffffffffff8516156107ed57338115610edb57610ed68188888888886111db565b610d27565b60208581015190850151610ef3838a8a85858a6113ca565b505050505050505050565b8051825114610f4657815181516040517f5b05999100000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610500565b335f5b83518110156110af5760208181028581018201519085019091015173ffffffffffffffffffffffffffffffffffffffff881615611047575f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8c16845290915290205481811015611014576040517f03dee4c500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8a166004820152602481018290526044810183905260648101849052608401610500565b5f8381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8d16845290915290209082900390555b73ffffffffffffffffffffffffffffffffffffffff8716156110a5575f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8b1684529091528120805483929061109f908490611b1e565b90915550505b5050600101610f49565b5082516001036111565760208301515f9060208401519091508573ffffffffffffffffffffffffffffffffffffffff168773ffffffffffffffffffffffffffffffffffffffff168473ffffffffffffffffffffffffffffffffffffffff167fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f628585604051611147929190918252602082015260400190565b60405180910390a45050610535565b8373ffffffffffffffffffffffffffffffffffffffff168573ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff167f4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb86866040516111cc929190611b83565b60405180910390a45050505050565b73ffffffffffffffffffffffffffffffffffffffff84163b156107ed576040517fbc197c8100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85169063bc197c81906112529089908990889088908890600401611bb0565b6020604051808303815f875af19250505080156112aa575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682019092526112a791810190611c2c565b60015b611337573d8080156112d7576040519150601f19603f3d011682016040523d82523d5f602084013e6112dc565b606091505b5080515f0361132f576040517f57f447ce00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602401610500565b805160208201fd5b7fffffffff0000000000000000000000000000000000000000000000000000000081167fbc197c810000000000000000000000000000000000000000000000000000000014610d27576040517f57f447ce00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602401610500565b73ffffffffffffffffffffffffffffffffffffffff84163b156107ed576040517ff23a6e6100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85169063f23a6e61906114419089908990889088908890600401611c47565b6020604051808303815f875af1925050508015611499575060408051601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016820190925261149691810190611c2c565b60015b6114c6573d8080156112d7576040519150601f19603f3d011682016040523d82523d5f602084013e6112dc565b7fffffffff0000000000000000000000000000000000000000000000000000000081167ff23a6e610000000000000000000000000000000000000000000000000000000014610d27576040517f57f447ce00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602401610500565b803573ffffffffffffffffffffffffffffffffffffffff8116811461157c575f5ffd5b919050565b5f5f60408385031215611592575f5ffd5b61159b83611559565b946020939093013593505050565b7fffffffff0000000000000000000000000000000000000000000000000000000081168114610768575f5ffd5b5f602082840312156115e6575f5ffd5b81356115f1816115a9565b9392505050565b5f60208284031215611608575f5ffd5b5035919050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f6115f1602083018461160f565b5f5f5f6060848603121561167f575f5ffd5b61168884611559565b95602085013595506040909401359392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810167ffffffffffffffff811182821017156117115761171161169d565b604052919050565b5f67ffffffffffffffff8211156117325761173261169d565b5060051b60200190565b5f82601f83011261174b575f5ffd5b813561175e61175982611719565b6116ca565b8082825260208201915060208360051b86010192508583111561177f575f5ffd5b602085015b8381101561179c578035835260209283019201611784565b5095945050505050565b5f82601f8301126117b5575f5ffd5b813567ffffffffffffffff8111156117cf576117cf61169d565b61180060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116016116ca565b818152846020838601011115611814575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f5f5f60a08688031215611844575f5ffd5b61184d86611559565b945061185b60208701611559565b9350604086013567ffffffffffffffff811115611876575f5ffd5b6118828882890161173c565b935050606086013567ffffffffffffffff81111561189e575f5ffd5b6118aa8882890161173c565b925050608086013567ffffffffffffffff8111156118c6575f5ffd5b6118d2888289016117a6565b9150509295509295909350565b5f5f604083850312156118f0575f5ffd5b8235915061190060208401611559565b90509250929050565b5f5f6040838503121561191a575f5ffd5b823567ffffffffffffffff811115611930575f5ffd5b8301601f81018513611940575f5ffd5b803561194e61175982611719565b8082825260208201915060208360051b85010192508783111561196f575f5ffd5b6020840193505b828410156119985761198784611559565b825260209384019390910190611976565b9450505050602083013567ffffffffffffffff8111156119b6575f5ffd5b6119c28582860161173c565b9150509250929050565b5f8151808452602084019350602083015f5b828110156119fc5781518652602095860195909101906001016119de565b5093949350505050565b602081525f6115f160208301846119cc565b5f5f60408385031215611a29575f5ffd5b611a3283611559565b915060208301358015158114611a46575f5ffd5b809150509250929050565b5f5f60408385031215611a62575f5ffd5b611a6b83611559565b915061190060208401611559565b5f5f5f5f5f60a08688031215611a8d575f5ffd5b611a9686611559565b9450611aa460208701611559565b93506040860135925060608601359150608086013567ffffffffffffffff8111156118c6575f5ffd5b600181811c90821680611ae157607f821691505b602082108103611b18577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b80820180821115610393577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b604081525f611b9560408301856119cc565b8281036020840152611ba781856119cc565b95945050505050565b73ffffffffffffffffffffffffffffffffffffffff8616815273ffffffffffffffffffffffffffffffffffffffff8516602082015260a060408201525f611bfa60a08301866119cc565b8281036060840152611c0c81866119cc565b90508281036080840152611c20818561160f565b98975050505050505050565b5f60208284031215611c3c575f5ffd5b81516115f1816115a9565b73ffffffffffffffffffffffffffffffffffffffff8616815273ffffffffffffffffffffffffffffffffffffffff8516602082015283604082015282606082015260a060808201525f611c9d60a083018461160f565b97965050505050505056",
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
