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

// IRedemptionPathway is an auto generated low-level Go binding around an user-defined struct.
type IRedemptionPathway struct {
	Price        uint64
	Stock        uint64
	FulfilWithin uint32
	Kind         uint8
	Partner      common.Address
}

// IRedemptionRedemption is an auto generated low-level Go binding around an user-defined struct.
type IRedemptionRedemption struct {
	Owner    common.Address
	Path     [32]byte
	Id       *big.Int
	Quantity uint64
	MaxPrice uint64
	Nonce    uint64
	Deadline uint64
}

// IRewardsTerms is an auto generated low-level Go binding around an user-defined struct.
type IRewardsTerms struct {
	Cap          uint64
	MintBps      uint16
	BurnBps      uint16
	Kind         uint8
	Transferable bool
	Limited      bool
}

// RewardsMetaData contains all meta data concerning the Rewards contract.
var RewardsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"manager\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"uri_\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"contractURI_\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_BURN_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RECEIVER_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SIGNATURE_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TILL_PATH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOfBatch\",\"inputs\":[{\"name\":\"owners\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"ids\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"balances\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"blocked\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cap\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"c\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimedOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"compliance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICompliance\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"configureClass\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structIRewards.Terms\",\"components\":[{\"name\":\"cap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mintBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIRewards.Kind\"},{\"name\":\"transferable\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"limited\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"connect\",\"inputs\":[{\"name\":\"settlement_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"compliance_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"vouchers_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contractURI\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"earnedOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grant\",\"inputs\":[{\"name\":\"items\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"reasons\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"issued\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keepRoots\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settlement_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"keeperOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mintToContract\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mintable\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pathwayOf\",\"inputs\":[{\"name\":\"path\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRedemption.Pathway\",\"components\":[{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fulfilWithin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIRedemption.PathwayKind\"},{\"name\":\"partner\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"path\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeemClaim\",\"inputs\":[{\"name\":\"c\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"path\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeemSigned\",\"inputs\":[{\"name\":\"redemptions\",\"type\":\"tuple[]\",\"internalType\":\"structIRedemption.Redemption[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"path\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quantity\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"reasons\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeemableBalanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"restore\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retire\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeBatchTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ids\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBlocked\",\"inputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"status\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setContractURI\",\"inputs\":[{\"name\":\"newURI\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPathway\",\"inputs\":[{\"name\":\"path\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structIRedemption.Pathway\",\"components\":[{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fulfilWithin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIRedemption.PathwayKind\"},{\"name\":\"partner\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTill\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setURI\",\"inputs\":[{\"name\":\"newURI\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settlement\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"shortfallOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sweepExpired\",\"inputs\":[{\"name\":\"owners\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"termsOf\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRewards.Terms\",\"components\":[{\"name\":\"cap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mintBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIRewards.Kind\"},{\"name\":\"transferable\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"limited\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"till\",\"inputs\":[],\"outputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unclaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"uri\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"useNonce\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vouchers\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIVouchers\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BlockedSet\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"blocked\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Breakage\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Cancelled\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CapShrunk\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"cap\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimRedeemed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"what\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"path\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"place\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClassConfigured\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIRewards.Terms\",\"components\":[{\"name\":\"cap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mintBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIRewards.Kind\"},{\"name\":\"transferable\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"limited\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Connected\",\"inputs\":[{\"name\":\"settlement\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"compliance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vouchers\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ContractURIUpdated\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NonceUsed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PathwaySet\",\"inputs\":[{\"name\":\"path\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"class\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"pathway\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIRedemption.Pathway\",\"components\":[{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fulfilWithin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIRedemption.PathwayKind\"},{\"name\":\"partner\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Redeemed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"path\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedemptionSkipped\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"path\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reserved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reversed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shortfall\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootsKept\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"settlement\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TransferBatch\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"ids\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TransferSingle\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"URI\",\"inputs\":[{\"name\":\"value\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccountBlocked\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AtTill\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"CapBelowIssued\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"issued\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ClaimExceeded\",\"inputs\":[{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1155InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidArrayLength\",\"inputs\":[{\"name\":\"idsLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"valuesLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1155MissingApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidClass\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidPathway\",\"inputs\":[{\"name\":\"path\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidProof\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidTerms\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"LengthsDiffer\",\"inputs\":[{\"name\":\"redemptions\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotReserved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unclaimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToClaim\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlySelf\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlySettlement\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyVouchers\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RedemptionRefused\",\"inputs\":[{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TokenExpired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TokenNotExpired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferLocked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Rewards",
	Bin: "0x610160806040523461048f57616289803803809161001d8285610493565b833981019060608183031261048f5780516001600160a01b038116919082900361048f5760208101516001600160401b03811161048f57836100609183016104b6565b60408201519093906001600160401b03811161048f5761008092016104b6565b906040908151906100918383610493565b600f8252602082016e47756572646f6e205265776172647360881b81528351926100bb8585610493565b600184527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad602080860194603160f81b86528060018060a01b031960045416176004558751908152a161010d8161050b565b6101205261011a8461050b565b61014052519020918260e05251902080610100524660a05282519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84528483015260608201524660808201523060a082015260a0815261018160c082610493565b5190206080523060c05282516001600160401b03811161039557600354600181811c91168015610485575b602082101461037757601f8111610417575b506020601f82116001146103b457819293945f926103a9575b50508160011b915f199060031b1c1916176003555b81516001600160401b03811161039557601154600181811c9116801561038b575b602082101461037757601f8111610309575b50602092601f82116001146102a857928192935f9261029d575b50508160011b915f199060031b1c1916176011555b51615d129081610577823960805181615246015260a05181615303015260c05181615217015260e05181615295015261010051816152bb015261012051816117d7015261014051816118030152f35b015190505f80610239565b601f1982169360115f52805f20915f5b8681106102f157508360019596106102d9575b505050811b0160115561024e565b01515f1960f88460031b161c191690555f80806102cb565b919260206001819286850151815501940192016102b8565b8181111561021f5760115f52601f820160051c7f31ecc21a745e3968a04e9570e4425bc18fa8019c68028196b546d1669c200c686020841061036f575b81601f9101920160051c03905f5b82811061036257505061021f565b5f82820155600101610354565b5f9150610346565b634e487b7160e01b5f52602260045260245ffd5b90607f169061020d565b634e487b7160e01b5f52604160045260245ffd5b015190505f806101d7565b601f1982169060035f52805f20915f5b8181106103ff575095836001959697106103e7575b505050811b016003556101ec565b01515f1960f88460031b161c191690555f80806103d9565b9192602060018192868b0151815501940192016103c4565b818111156101be5760035f52601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6020841061047d575b81601f9101920160051c03905f5b8281106104705750506101be565b5f82820155600101610462565b5f9150610454565b90607f16906101ac565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761039557604052565b81601f8201121561048f578051906001600160401b03821161039557604051926104ea601f8401601f191660200185610493565b8284526020838301011161048f57815f9260208093018386015e8301015290565b601f815111610536576020815191015160208210610527571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8062efa89514612d71578062fdd58e14612d2457806301ffc9a714612c6a57806302fe530514612adb57806303bd3e7014612a995780630516e7a0146128a65780630839504b1461284a5780630887bedb146127e55780630e89341c1461273f578063196f52d8146126ef5780631dbe236e146124d35780631f98e383146124a05780632eb2c2d6146121c457806338926b6d146121435780633f4ba83a146120a157806345d8a75b14611ff55780634712fe5414611f0e5780634e1273f414611de25780635116063014611dbc578063517c79f214611d9f57806352b86d0714611c5c578063557bc7c914611bd85780635c975abb14611bb35780635e262f9614611b8d5780636290865d14611b67578063630105ce14611b4b5780636d79845a14611b2a5780637a6dc6c114611aee5780637a9e5e4b14611a2b5780637d21cb35146119ec5780638092a3b11461198e5780638421d265146119025780638456cb59146118a857806384b0196e146117bf578063899d04b6146114645780638fb3603714611408578063938e3d7b1461124c5780639419ef671461120b578063a052b508146110a3578063a22cb46514610fea578063b127660414610fb4578063b45a3c0e14610f73578063b5afc8fa14610e7a578063b94f206e14610e2a578063bd85b03914610df7578063bf7e214f14610dd1578063c00b430a14610c79578063dc6a0ae814610b21578063df7771a014610a64578063e36214b214610a1d578063e4786a5e14610a01578063e4e845f414610915578063e5962195146108d8578063e8855d50146107cd578063e8a3d485146106eb578063e985e9c514610692578063f07c951f14610627578063f242432a1461056a5763f6cb4695146102a0575f80fd5b346105545760e0366003190112610554576004356102bc612f4a565b9060a0366043190112610554576102d336336139db565b631d1a5b1b60e21b8114610558576040516102ed81613005565b6044356001600160401b0381168103610554578152606435926001600160401b0384168403610554576020820193845260843563ffffffff81168103610554576040830190815260a435906004821015610554576060840191825260c435926001600160a01b03841684036105545761ffff90608086019485521695865f52600860205260405f20548060fc1c61038381612f9d565b6003855161039081612f9d565b61039981612f9d565b14906103a481612f9d565b6002810361051c575080915b85516103bb81612f9d565b6103c481612f9d565b6104ab575b5050509284926001600160a01b039273ffffffff000000000000000000000000000000006104a69667ffffffffffffffff60401b6001600160401b037ff45cde889439ad540b168a16583555896fbee7ddd330dab105d771e6f3f6a7799a5116915160401b1617915160801b161790519061044382612f9d565b61044c82612f9d565b875f52600d60205260405f20895f5260205260405f209160a01b1790555116845f52600e60205260405f20865f526020526001600160a01b0360405f2091166001600160a01b031982541617905560405191829182612fa7565b0390a3005b600160f81b1615918215610513575b508115610500575b81156104e9575b506104d6575f80806103c9565b8563abc67c3f60e01b5f5260045260245ffd5b90506001600160a01b03855116151514155f6104c9565b86516001600160401b03161591506104c2565b1591505f6104ba565b60039061052881612f9d565b14801590610537575b916103b0565b506002855161054581612f9d565b61054e81612f9d565b14610531565b5f80fd5b63abc67c3f60e01b5f5260045260245ffd5b346105545760a036600319011261055457610583612e26565b61058b612e3c565b9060443560643590608435936001600160401b0385116105545761061e6105b9610625963690600401612e52565b6105c38488614b96565b6105cf8686868a614c37565b6040518581528660208201526001600160a01b038516906001600160a01b038916907fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f6260403392a43691613077565b9333614dea565b005b34610554575f366003190112610554575f6005549061ffff60b01b821615159182610661575b5060409161ffff8351921682526020820152f35b905060b01c905f19820191821161067e579061ffff16604061064d565b634e487b7160e01b5f52601160045260245ffd5b34610554576040366003190112610554576106ab612e26565b6001600160a01b036106bb612e3c565b91165f5260026020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b34610554575f366003190112610554576040515f60115461070b81613320565b80845290600181169081156107a9575060011461074b575b610747836107338185038261303b565b604051918291602083526020830190612eaf565b0390f35b60115f9081527f31ecc21a745e3968a04e9570e4425bc18fa8019c68028196b546d1669c200c68939250905b80821061078f57509091508101602001610733610723565b919260018160209254838588010152019101909291610777565b60ff191660208086019190915291151560051b840190910191506107339050610723565b346105545760203660031901126105545761ffff6107e9612f39565b5f60a06040516107f881613020565b8281528260208201528260408201528260608201528260808201520152165f52600860205260c060405f20548060fc1c9061083282612f9d565b6040519161083f83613020565b6001600160401b0382168352602083019061ffff8360d81c16825261ffff60408501818560e81c168152606086019261087781612f9d565b8352816080870194600160f91b871615158652600160fa1b60a089019716151587526001600160401b0360405198511688525116602087015251166040850152516108c181612f9d565b6060840152511515608083015251151560a0820152f35b34610554576020366003190112610554576001600160a01b036108f9612e26565b165f526007602052602060ff60405f2054166040519015158152f35b3461055457604036600319011261055457610747600435610934612f4a565b905f608060405161094481613005565b8281528260208201528260408201528260608201520152805f52600d60205260405f2061ffff83165f5260205260405f2054918260a01c9161098583612f9d565b5f52600e60205261ffff60405f2091165f526020526001600160a01b0360405f2054169063ffffffff604051936109bb85613005565b6001600160401b03811685526001600160401b038160401c16602086015260801c1660408401526109eb81612f9d565b6060830152608082015260405191829182612fa7565b34610554575f3660031901126105545760206040516103e88152f35b3461055457604036600319011261055457610a36612e26565b6024355f525f6020526001600160a01b0360405f2091165f52602052602060405f205460c01c604051908152f35b3461055457602036600319011261055457600435805f525f60205260405f206001600160a01b0333165f5260205260405f208054908160c01c916001600160401b03831461067e5777ffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffffffff0000000000000000000000000000000000000000000000006001850160c01b1691161790556040519081527fb1466fefc0bbbe29b80979243657561576c683a4c36576284fe8200d9b4706d660203392a3005b3461055457610b2f36612eff565b90303303610c5157815f916001600160401b036020941691610b588361ffff8460101c16614f3b565b818452600185526001600160401b03610b78604086209282845416613358565b166001600160401b0319825416179055808352828452610ba9828287604087206001600160a01b03885c1690614f69565b6001600160a01b03835c1691604051918583019363f23a6e6160e01b855260248401528460448401526064830152608482015260a060a48201528260c482015260c48152610bf860e48261303b565b5190828561c350f15f513d82610c45575b5081610c34575b5015610c1857005b6001600160a01b0390632bfa23e760e11b5f521660045260245ffd5b63f23a6e6160e01b91501482610c10565b60201115915083610c09565b7f14d4a4e8000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610554576040366003190112610554576004356001600160401b03811161055457610ca9903690600401612e7f565b610cb1612f5b565b91610cbc36336139db565b600654925f92811515905b808510610d12578580600655155f14610d04577ffffffffffffffffffffffffdffffffffffffffffffffffffffffffffffffffff60055416600555005b600160a11b60055417600555005b90919293946001600160a01b03610d32610d2d888589613378565b6132b4565b1695865f5260076020528360ff60405f205416151514610dc757865f526007602052610d6d8560405f209060ff801983541691151516179055565b8415610db557610d7e6001926132f2565b965b7f30e5e165e1604086343a385170c8b1b5a4ddb5b00ba4cf8cc1440f5dfcc0fa976020604051878152a25b0193929190610cc7565b811561067e576001915f190196610d80565b6001919650610dab565b34610554575f3660031901126105545760206001600160a01b0360045416604051908152f35b34610554576020366003190112610554576004355f52600160205260206001600160401b0360405f205416604051908152f35b3461055457604036600319011261055457610e43612e26565b6024355f525f6020526001600160a01b0360405f2091165f5260205260206001600160401b0360405f205460401c16604051908152f35b3461055457604036600319011261055457600435610e96612ee9565b6001600160a01b03600c54163303610f475761ffff61062592610eb76138e2565b805f526001602052610f2560405f20610edd856001600160401b03835460801c16613300565b7fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b60101c1690815f5260086020526001600160401b0360405f2054911691614eac565b7f9ef236ff000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610554576020366003190112610554576020610faa60043561ffff9060101c165f526008602052600160f91b60405f2054161590565b6040519015158152f35b34610554576020366003190112610554576004355f52600160205260206001600160401b0360405f205460801c16604051908152f35b3461055457604036600319011261055457611003612e26565b6001600160a01b03611013612f5b565b911690811561107757335f52600260205260405f20825f526020526110478160405f209060ff801983541691151516179055565b60405190151581527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160203392a3005b507fced3e100000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610554576040366003190112610554576004356001600160401b038111610554576110d3903690600401612e7f565b906024356110e081614b0b565b156111e0576110ed6138e2565b5f5b8381106110f857005b808261110a610d2d6001948888613378565b816001600160a01b0382169182155f1461119b57505f52836020526001600160401b0360405f205460401c16825f528460205260405f206fffffffffffffffff00000000000000001981541690555b80611168575b505050016110ef565b60207fcb3e6dd5714f9e168426801675c21f6682e64523037503fc9e074de6658ea62391604051908152a382868061115f565b815f525f60205260405f20835f5260205260405f20906001600160401b03825416928391826111ce575b50505050611159565b6111d793613919565b888184826111c5565b7f9be5764a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610554576020366003190112610554576001600160401b0361122c612ed3565b165f52601060205260206001600160a01b0360405f205416604051908152f35b34610554576020366003190112610554576004356001600160401b0381116105545761127c903690600401612e52565b61128636336139db565b6001600160401b0381116113f45761129f601154613320565b601f8111611386575b505f601f821160011461130b5781906112d6935f92611300575b50508160011b915f199060031b1c19161790565b6011555b7fa5d4097edda6d87cb9329af83fb3712ef77eeb13738ffe43cc35a4ce305ad9625f80a1005b0135905083806112c2565b601f198216927f31ecc21a745e3968a04e9570e4425bc18fa8019c68028196b546d1669c200c68915f5b85811061136e57508360019510611355575b505050811b016011556112da565b01355f19600384901b60f8161c19169055828080611347565b90926020600181928686013581550194019101611335565b818111156112a85760115f52601f820160051c7f31ecc21a745e3968a04e9570e4425bc18fa8019c68028196b546d1669c200c68602084106113ec575b81601f9101920160051c03905f5b8281106113df5750506112a8565b5f828201556001016113d1565b5f91506113c3565b634e487b7160e01b5f52604160045260245ffd5b34610554575f3660031901126105545760045460a01c60ff161561145c5760207f8fb36037000000000000000000000000000000000000000000000000000000005b6001600160e01b031960405191168152f35b60205f61144a565b346105545760e03660031901126105545761147d612f39565b60c03660231901126105545761149336336139db565b61ffff811690617fff8210156117935761271061ffff6114b16138c0565b1611801561177d575b61176a57815f52600860205260405f205490600160f81b8216151580611745575b611732576001600160401b036114ef6132c8565b818460401c1691829116106116ee575060a43590811515908183036105545782156116e757600160f91b905b60c43590811515928383036105545782156116e157600160fa1b5b61153e6132c8565b6115466138c0565b61154e6138d1565b916084359a60048c1015610554577affffffffffffffffffffffffffffffffffffff00000000000000006001600160401b037cffff0000000000000000000000000000000000000000000000000000007effff00000000000000000000000000000000000000000000000000000000008f987ff00000000000000000000000000000000000000000000000000000000000000090600160f81b9b6115f18c612f9d565b179960fc1b169760e81b169560d81b16931691161717171717179063ffff000062010000816005549360101b16019160a01c1614806116d1575b6116be57865f52600860205260405f2055604051926001600160401b03611650612ee9565b16845260443561ffff81168091036105545760208501526064359461ffff8616809603610554577f5be00261289d0cf5bb293823d721526b351d57b251b3cbe3100fdc52a4b813aa9660c09660408701526116aa81612f9d565b60608601525060808401525060a0820152a2005b8663bf04915f60e01b5f5260045260245ffd5b506116db81614b29565b1561162b565b5f611536565b5f9061151b565b6001600160401b03846116ff6132c8565b907faf0236da000000000000000000000000000000000000000000000000000000005f526004521660245260445260645ffd5b82637e06769760e11b5f5260045260245ffd5b5060843560048110156105545761175b81612f9d565b60ff8360fc1c911614156114db565b50637e06769760e11b5f5260045260245ffd5b506103e861ffff61178c6138d1565b16116114ba565b507f98a5f31a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610554575f3660031901126105545761187a6117fb7f0000000000000000000000000000000000000000000000000000000000000000615bb2565b6107476118277f0000000000000000000000000000000000000000000000000000000000000000615bb2565b6118886040519161183960208461303b565b5f83525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e0602088015260e0870190612eaf565b908582036040870152612eaf565b904660608501523060808501525f60a085015283820360c0850152612f6a565b34610554575f366003190112610554576118c236336139db565b6118ca6138e2565b600160a01b600554176005557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586020604051338152a1005b346105545760803660031901126105545761191b612e26565b611923612ee9565b906044359063ffffffff821682036105545760643563ffffffff81168091036105545760209367ffffffffffffffff60401b67ffffffff0000000061198595871b169160401b1617176060916040519182526020820152600f60408201522090565b54604051908152f35b346105545760203660031901126105545760043560055462010000820163ffff00008260a01c16145f146119cc576020915060c01c5b604051908152f35b505f52600160205260206001600160401b0360405f205460401c166119c4565b346105545760203660031901126105545761ffff611a08612f39565b165f52600860205260206001600160401b0360405f205460401c16604051908152f35b3461055457602036600319011261055457611a44612e26565b600454906001600160a01b0382163303611adc57803b15611aa7576001600160a01b03197f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad926001600160a01b03602093169182911617600455604051908152a1005b6001600160a01b03907fc2f31e5e000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b62d1953b60e31b5f523360045260245ffd5b346105545760203660031901126105545761ffff611b0a612f39565b165f52600860205260206001600160401b0360405f205416604051908152f35b34610554575f366003190112610554576020604051631d1a5b1b60e21b8152f35b34610554575f36600319011261055457602060405161c3508152f35b34610554575f3660031901126105545760206001600160a01b03600b5416604051908152f35b34610554575f3660031901126105545760206001600160a01b03600c5416604051908152f35b34610554575f366003190112610554576020600160a01b600554161515604051908152f35b3461055457604036600319011261055457611bf1612ed3565b6001600160a01b036001600160401b03611c09612e3c565b92611c1436336139db565b1691825f52601060205260405f208282166001600160a01b031982541617905516907f4606634aea3b69de56541b3940f081ec4faf473ec2902741aabdbcf63f29fc2d5f80a3005b34610554576060366003190112610554576004356024359060443591815f525f60205260405f206001600160a01b0333165f5260205260405f20926001600160401b038454168211611d3357611cb06138e2565b805f52600d60205260405f2061ffff808560101c16165f5260205260405f205491611cdd83828633613e2f565b949060ff8116611d2c5750611cf88282610625983390613919565b82816040518481527f139a65e17ac34e472601ab17af9ae8e35db774b3a9f7725b25bd817fb6b9371f60203392a433614152565b3390614060565b5090805f525f60205260405f206001600160a01b0333165f52602052611d9b6001600160401b0360405f205416916040519384936303dee4c560e01b85523360048601909493926060926001600160a01b036080840197168352602083015260408201520152565b0390fd5b34610554575f366003190112610554576020604051620186a08152f35b34610554575f3660031901126105545760206001600160a01b0360055416604051908152f35b34610554576040366003190112610554576004356001600160401b03811161055457611e12903690600401612e7f565b906024356001600160401b03811161055457611e32903690600401612e7f565b808403611ef757611e42816133c5565b93611e50604051958661303b565b818552601f19611e5f836133c5565b013660208701375f5b828110611e85576040516020808252819061074790820189612f6a565b611e93610d2d828488613378565b611e9e828587613378565b355f525f6020526001600160a01b0360405f2091165f526020526001600160401b0360405f205416908651811015611ee35760019160208260051b8901015201611e68565b634e487b7160e01b5f52603260045260245ffd5b8390635b05999160e01b5f5260045260245260445ffd5b34610554576020366003190112610554576004356001600160401b03811161055457611f3e903690600401612e7f565b907f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c611fcd5761074791611f969160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d613428565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051918291602083526020830190612eaf565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b346105545760603660031901126105545761200e612e26565b612016612e3c565b90604435916001600160a01b038316809303610554576001600160a01b039061203f36336139db565b816001600160a01b03196005541693168093176005551690816001600160a01b0319600b541617600b55826001600160a01b0319600c541617600c557ffe3ee223ca7b82725fcef9b1a9e4dd85c115c1f2a8c3049dab8cde1961a607f35f80a4005b34610554575f366003190112610554576120bb36336139db565b600554600160a01b81161561211b577ffffffffffffffffffffffffeffffffffffffffffffffffffffffffffffffffff166005557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa6020604051338152a1005b7f8dfc202b000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610554576040366003190112610554576024356004356001600160401b0382116105545763ffffffff61218b612181610625943690600401612e52565b9084600554613b5d565b509160801c806040518481527f987d620f307ff6b94d58743cb7a7509f24071586a77759b77c2d4e29f75a2f9a60203392a316336142c5565b346105545760a0366003190112610554576121dd612e26565b6121e5612e3c565b906044356001600160401b03811161055457612205903690600401612e7f565b926064356001600160401b03811161055457612225903690600401612e7f565b91906084356001600160401b03811161055457612246903690600401612e52565b9490966122538488614b96565b848103612489575f5b81811061245d5750600181036122d15715611ee357359215611ee3576106259561061e9135946040518581528660208201526001600160a01b038516906001600160a01b038916907fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f6260403392a43691613077565b969092949561235d9261234d6001600160a01b036123559316956001600160a01b0389169a8b888a7f4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb604051604081528061234361233360408301898b613388565b828103602084015233958c613388565b0390a436916133dc565b9536916133dc565b953691613077565b923b61236557005b6123c46020936123b26123a096604051978896879663bc197c8160e01b8852336004890152602488015260a0604488015260a4870190612f6a565b85810360031901606487015290612f6a565b83810360031901608485015290612eaf565b03815f865af15f918161242c575b5061240057506123e0614dbb565b805190816123fb5782632bfa23e760e11b5f5260045260245ffd5b602001fd5b6001600160e01b031963bc197c8160e01b91160361241a57005b632bfa23e760e11b5f5260045260245ffd5b61244f91925060203d602011612456575b612447818361303b565b810190614d9b565b90836123d2565b503d61243d565b8061248361246e6001938587613378565b3561247a838a89613378565b3590888c614c37565b0161225c565b8490635b05999160e01b5f5260045260245260445ffd5b346105545760203660031901126105545761ffff6124bc612f39565b165f52600860205260206119c460405f2054614b69565b34610554576040366003190112610554576124ec612f39565b6124f4612f5b565b6124fe36336139db565b6005549161ffff60b01b91828416612626575b61251d575b6005839055005b909161ffff821692835f52600860205260405f205461253b81614b29565b15908115612619575b506126065763ffff00008360101b165f526001602052600160405f2094019061ffff821161067e577fffffffffffffffff000000000000000000000000000000000000000000000000855460801b169160b01b161717916fffffffffffffffff00000000000000001981541690556040516125be81613005565b600181526001600160401b0360208201525f60408201526125eb91600160608301525f6080830152614fbf565b8180612516565b634e487b7160e01b5f52602160045260245ffd5b8363bf04915f60e01b5f5260045260245ffd5b905060fc1c151585612544565b8360b01c935f19850194851161067e5775ffffffffffffffffffffffffffffffffffffffffffff9063ffff00008660101b165f5260016020526126ac60405f206126808360c01c6001600160401b03835460401c16613358565b6fffffffffffffffff00000000000000001967ffffffffffffffff60401b83549260401b169116179055565b16936040516126ba81613005565b600181526001600160401b0360208201525f604082015261ffff6126ea925f60608401525f608084015216614fbf565b612511565b3461055457604036600319011261055457612708612e26565b6024355f525f6020526001600160a01b0360405f2091165f5260205260206001600160401b0360405f205460801c16604051908152f35b34610554576020366003190112610554576040515f60035461276081613320565b80845290600181169081156107a9575060011461278757610747836107338185038261303b565b60035f9081527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b939250905b8082106127cb57509091508101602001610733610723565b9192600181602092548385880101520191019092916127b3565b34610554576040366003190112610554576127fe612e26565b60243561280a81614b0b565b1561281c57505060205f604051908152f35b5f525f6020526001600160a01b0360405f2091165f5260205260206001600160401b0360405f2054166119c4565b346105545761285836612eff565b91906001600160a01b03600c54163303610f47576001600160401b03610625936128806138e2565b825f52600160205261289f60405f20610edd8385835460801c16613300565b16916142c5565b34610554576040366003190112610554576004356001600160401b0381116105545736602382011215610554578060040135906001600160401b0382116105545760248101906024369160e08502010111610554576024356001600160401b0381116105545761291a903690600401612e7f565b9092818103612a6b5761292b6138e2565b61293481613261565b9336819003601e19019161294b5f5b838388614465565b818114612a555761295d818388613293565b9085811015611ee3578060051b84013585811215610554578401908135916001600160401b03831161055457602001928236038413610554576129a76129ba9361294b95836148ee565b60ff811690816129bf575b5050506132f2565b612943565b60f81b7fff00000000000000000000000000000000000000000000000000000000000000165f1a6129f0848d6132a3565b537fed310467e4d914774b4e834ee5c76a708d251a61f4ffab160d3096918acd280360406001600160a01b036020612a27866132b4565b95612a3460a082016132de565b956001600160401b03855197168752828701520135941692a38980806129b2565b604051602080825281906107479082018a612eaf565b7f658b7abb000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610554576080366003190112610554576044356001600160401b03811161055457612acc610625913690600401612e52565b606435916024356004356130ba565b34610554576020366003190112610554576004356001600160401b03811161055457612b0e612b1f913690600401612e52565b612b1836336139db565b3691613077565b80516001600160401b0381116113f457612b3a600354613320565b601f8111612bfc575b50602091601f8211600114612b8157612b71925f9183612b765750508160011b915f199060031b1c19161790565b600355005b0151905083806112c2565b601f1982169260035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f5b858110612be457508360019510612bcc575b505050811b01600355005b01515f1960f88460031b161c19169055828080612bc1565b91926020600181928685015181550194019201612baf565b81811115612b435760035f52601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60208410612c62575b81601f9101920160051c03905f5b828110612c55575050612b43565b5f82820155600101612c47565b5f9150612c39565b34610554576020366003190112610554576004356001600160e01b0319811680910361055457807fd9b67a260000000000000000000000000000000000000000000000000000000060209214908115612cfa575b8115612cd0575b506040519015158152f35b7f01ffc9a70000000000000000000000000000000000000000000000000000000091501482612cc5565b7f0e89341c0000000000000000000000000000000000000000000000000000000081149150612cbe565b3461055457604036600319011261055457612d3d612e26565b6024355f525f6020526001600160a01b0360405f2091165f5260205260206001600160401b0360405f205416604051908152f35b3461055457604036600319011261055457600435602435612d906138e2565b815f525f60205260405f206001600160a01b0333165f5260205260405f206001600160401b03815416808311612dfc57508183612dce923390613919565b6040519081527f50f87f46257f76778258778496e8790189350718ebd0d5cb5f0735d3bad2380d60203392a3005b6084908484604051926303dee4c560e01b8452336004850152602484015260448301526064820152fd5b600435906001600160a01b038216820361055457565b602435906001600160a01b038216820361055457565b9181601f84011215610554578235916001600160401b038311610554576020838186019501011161055457565b9181601f84011215610554578235916001600160401b038311610554576020808501948460051b01011161055457565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160401b038216820361055457565b602435906001600160401b038216820361055457565b6060906003190112610554576004356001600160a01b03811681036105545790602435906044356001600160401b03811681036105545790565b6004359061ffff8216820361055457565b6024359061ffff8216820361055457565b60243590811515820361055457565b90602080835192838152019201905f5b818110612f875750505090565b8251845260209384019390920191600101612f7a565b600411156125f257565b91909160806001600160a01b038160a08401956001600160401b0381511685526001600160401b03602082015116602086015263ffffffff60408201511660408601526060810151612ff881612f9d565b6060860152015116910152565b60a081019081106001600160401b038211176113f457604052565b60c081019081106001600160401b038211176113f457604052565b90601f801991011681019081106001600160401b038211176113f457604052565b6001600160401b0381116113f457601f01601f191660200190565b9291926130838261305c565b91613091604051938461303b565b829481845281830111610554578281602093845f960137010152565b9190820391821161067e57565b91926130cb91949383600554613b5d565b929093845f1983011015613203578260801c92818360401b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000831617337fbeb824e1ab52ed20a5e6ea1ad23d9e58f10fcdd04e9397c67330c985c45f3a2f5f80a463ffffffff8416941580156131f2575b61319c575b5050808414613196578361318d9261315c83613194976130ad565b6040519081527f987d620f307ff6b94d58743cb7a7509f24071586a77759b77c2d4e29f75a2f9a60203392a36130ad565b90336142c5565b565b50505050565b815f52600d60205261ffff8060405f209260901c16165f5260205260405f20546131c881848733613e2f565b929060ff81166131e85750906131e19291848733614152565b5f80613141565b8685913390614060565b50631d1a5b1b60e21b82141561313c565b50838115613239577fa7926cc8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f1f2a2005000000000000000000000000000000000000000000000000000000005f5260045ffd5b9061326b8261305c565b613278604051918261303b565b8281528092613289601f199161305c565b0190602036910137565b9190811015611ee35760e0020190565b908151811015611ee3570160200190565b356001600160a01b03811681036105545790565b6024356001600160401b03811681036105545790565b356001600160401b03811681036105545790565b5f19811461067e5760010190565b906001600160401b03809116911603906001600160401b03821161067e57565b90600182811c9216801561334e575b602083101461333a57565b634e487b7160e01b5f52602260045260245ffd5b91607f169161332f565b906001600160401b03809116911601906001600160401b03821161067e57565b9190811015611ee35760051b0190565b90918281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83116105545760209260051b809284830137010190565b6001600160401b0381116113f45760051b60200190565b9291906133e8816133c5565b936133f6604051958661303b565b602085838152019160051b810192831161055457905b82821061341857505050565b813581526020918201910161340c565b9190916005546001600160a01b038116330361389457600160a01b81166138635761345284613261565b93604051916101008301908382106001600160401b038311176113f457600160a11b916040959395525f84525f60208501525f60408501525f60608501525f60808501525f60a08501525f60c085015216151560e08301525f5b8381106134b95750505050565b63ffffffff6134cd82868596979895613378565b3516845263800000006134e1828786613378565b351615613677579383519261ffff6380000000851860101c165f52600860205260405f20549261351084614b69565b604087015260015b15613659575b5f61352a888585613378565b358663ffffffff8216036135b657600160f81b8616156135ae57806001600160401b036135679260201c1690638000000089189060601c8a6158d8565b60ff8116613576575b50613518565b60f81b7fff00000000000000000000000000000000000000000000000000000000000000165f1a6135a7898b6132a3565b535f613570565b506008613567565b5050959192949390945b60a08501518061362f575b5050608084015190816135f0575b50505f60a08401525f60808401525b9290926134ac565b6380000000185f5260016020526001600160401b036136188160405f20931682845416613300565b166001600160401b03198254161790555f806135d9565b61363891615b3b565b61ffff6380000000831860101c165f52600860205260405f20555f806135cb565b95613663906132f2565b9582871061351e57959192949390946135c0565b9492949391909361368786615510565b60ff60c087015116159485613856575b9082865b613747575b5083811461373a576136b3818585613378565b35875163ffffffff821603613722578692916136d26136e1928a6155cd565b60ff81166136ea575b506132f2565b9091839061369b565b60f81b7fff00000000000000000000000000000000000000000000000000000000000000165f1a61371b82896132a3565b535f6136db565b5090945094919092945b613735836157d7565b6135e8565b909450949190929461372c565b9087519060208901519160408a01519160051b8401928760051b8501905b81851061379f575b50505061378b6137818260408c01516130ad565b60808b0151614145565b60808a015260408901520360051c826136a0565b9194509192803593878663ffffffff87161861384b57506001600160401b038560201c168560601c918981831184158415171761383e57833b61383e5750908060209493920396825f5285855267ffffffffffffffff60401b60405f2091861b1682178154019055875f5283525f337fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f62604083a4019291869491613765565b975094505081945061376d565b95509281945061376d565b60e0870151159550613697565b50509061386f81613261565b905f5b81811061387e57505090565b80600261388d600193866132a3565b5301613872565b7fdf684859000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b60443561ffff811681036105545790565b60643561ffff811681036105545790565b600160a01b600554166138f157565b7fd93c0665000000000000000000000000000000000000000000000000000000005f5260045ffd5b905f936001600160a01b03926001600160401b038216906001600160401b036139458382845416613300565b166001600160401b031982541617905584865260016020526001600160401b03613976604088209282845416613300565b166001600160401b0319825416179055604051938452602084015216907fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f6260403392a4565b908060209392818452848401375f828201840152601f01601f1916010190565b600454916001600160a01b0383169281600411610554575f5f9060405f8151966001600160a01b0360208901917fb700961300000000000000000000000000000000000000000000000000000000835216978860248201523060448201526001600160e01b0319833516606482015260648152613a5960848261303b565b828052826020525190895afa613b4a575b15613a77575b5050505050565b63ffffffff1615613b385760ff60a01b1916600160a01b17600455823b15610554576020925f92836040518096819582947f94c7d7ee00000000000000000000000000000000000000000000000000000000845260048401526040602484015260448301908082528085848401378181018301859052601f01601f1916010103925af18015613b2d57613b1d575b5060ff60a01b19600454166004555f80808080613a70565b5f613b279161303b565b5f613b05565b6040513d5f823e3d90fd5b8262d1953b60e31b5f5260045260245ffd5b50505f516020518060201c150290613a6a565b939190740300000000000000000000000000000000000000008516613dde575b8060801c9063ffffffff82169461ffff8316613dbd575b6001600160401b038260401c169360606040518581523360208201528660408201522060401c918101905b818110613d99570360fb1b17906cffffffffffffffffffffffff0060ff82169160981c161790613bf981836001600160a01b038a166151cf565b15613d23575b505060408051918252336020830152600f90820152606090209081549182821115613cfb57819055039262010000830163ffff00008260a01c16149284845f14613c7857508160c01c90818611613c5d5750508360c01b9003600555565b8592506309e054b360e41b5f5260045260245260445260645ffd5b9150805f5260016020526001600160401b0360405f205460401c1690818311613ce357916001600160401b0391613194935f526001602052031660405f20906fffffffffffffffff00000000000000001967ffffffffffffffff60401b83549260401b169116179055565b6309e054b360e41b5f5260045260245260445260645ffd5b7f969bf728000000000000000000000000000000000000000000000000000000005f5260045ffd5b6001600160401b038260281c165f5260106020526001600160a01b0360405f205416918215928315613d86575b505050613d5e575f80613bff565b7f09bde339000000000000000000000000000000000000000000000000000000005f5260045ffd5b613d9093506151cf565b155f8080613d50565b91823560401c9081811160051b90815260200352601860405f2060401c9201613bbf565b613dc686614b0b565b15613b945785634925313760e01b5f5260045260245ffd5b600160a01b85166138f157335f52600760205260ff60405f20541615613b7d576328e9b38560e01b5f523360045260245ffd5b8115613e1b570490565b634e487b7160e01b5f52601260045260245ffd5b909392935f94613e3e82614b0b565b61405357600160a11b60055416151580614034575b614027578060a01c613e6481612f9d565b613e6d81612f9d565b801561401957600390613e7f81612f9d565b1480614006575b613ff9578315613fec576001600160401b0381168015613e1b57808506613fde57613eb96001600160401b039186613e11565b9160401c1610613fd25761ffff9060101c1691825f52600860205260405f2054600160fa1b811615613fc857506001600160a01b03600b5416918215159283613f1d575b50505015613f14575f52600860205260405f205490565b50600e91505f90565b60209293506001600160a01b03915f6064926001600160401b0360405197889687957f0f6dd3460000000000000000000000000000000000000000000000000000000087521660048601528960248601521660448401525af1908115613b2d575f91613f8d575b505f8080613efd565b90506020813d602011613fc0575b81613fa86020938361303b565b8101031261055457518015158103610554575f613f84565b3d9150613f9b565b94505050505f9190565b5050509050600c905f90565b50505050509050600b905f90565b5050505090506006905f90565b505050509050600a905f90565b506001600160a01b03600c541615613e86565b50505050509050600a905f90565b5050505090506003905f90565b506001600160a01b0383165f52600760205260ff60405f205416613e53565b5050505090506004905f90565b60ff169291600684146132395760048414614133576003841461411757600d84146140b157837ff748af97000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b80611d9b915f525f60205260405f206001600160a01b0384165f526020526001600160401b0360405f205416936040519485946303dee4c560e01b865260048601909493926060926001600160a01b036080840197168352602083015260408201520152565b6001600160a01b03826328e9b38560e01b5f521660045260245ffd5b634925313760e01b5f5260045260245ffd5b9190820180921161067e57565b9294939161ffff8260101c16946001600160401b03808560401c1603614286575b60038460a01c61418281612f9d565b61418b81612f9d565b0361427657506141ce63ffffffff6001600160401b0380931694845f5260016020526141c460405f20610edd8887835460801c16613358565b60801c1642614145565b16936001600160a01b03600c5416955f52600e60205261ffff60405f2091165f526020526001600160a01b0360405f20541690853b15610554576001600160a01b03955f9560a4948793604051998a9889977f61b3381f00000000000000000000000000000000000000000000000000000000895260048901521660248701526044860152606485015260848401525af18015613b2d5761426c5750565b5f6131949161303b565b9350939150506131949350614eac565b6142a561429c6001600160401b03861684613e11565b60401b856130ad565b875f52600d60205260405f2061ffff88165f5260205260405f2055614173565b6001600160401b038316825f525f60205260405f206001600160a01b0383165f5260205260405f206001600160401b036143028382845416613358565b166001600160401b0319825416179055825f5260016020526001600160401b0361433360405f209282845416613358565b166001600160401b03198254161790556001600160a01b03811692835f6040518581528360208201527fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f6260403392a460209260405192614393858561303b565b5f84523b6143a2575050505050565b9083949593916143e4604051948593849363f23a6e6160e01b85523360048601525f60248601526044850152606484015260a0608484015260a4830190612eaf565b03815f885af15f9181614446575b50614420575050614401614dbb565b805191908261441d5783632bfa23e760e11b5f5260045260245ffd5b01fd5b63f23a6e6160e01b919392506001600160e01b0319160361241a57505f80808080613a70565b61445e919250843d861161245657612447818361303b565b905f6143f2565b93929391909182851480156148ca575b6148c5576040519260e084018481106001600160401b038211176113f4576040525f84525f60208501525f60408501525f606085015260808401925f84525f60a08601525f60c086015260206144cc888486613293565b013560406144db898587613293565b013560208701528086525f52600d60205260405f2061ffff80602088015160101c16165f5260205260405f20548060a01c61451581612f9d565b61451e81612f9d565b600181149081156148b1575b508061489c575b80614888575b80614862575b1561485a579060e0929160208701515f525f6020526001600160401b0360405f209161456761520d565b8852166060880152604087015260a086015202810160c084015260e0850201935f905f95604051937fa4cfcdb1bba07d3fbcfac37c9daea62f696631f78f83c22f6f6177e7cb154d56855261190160f01b6101008601525161010285015260208501516101e08501525b60c085015181101561484e5760e0816020860137602084015160208601516060860151188651604087015118176148415760808501519760a08601519060e08701519182818c171760401c8460a01c176148315760608901519242119083111761482257825f52604088015160205260405f2080546001600160401b038116848d0211848d02151760c08a01518260c01c18176147ec5760a08a015188880160051b8101359063ffffffff821161480f5701366061820111604182351415176147fd578060406020606093016101a08d013701355f1a6101808a01527f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a06101c08a0151116147ec5761010089206101228a015260426101008a01206101608a01525f805260205f60806101608c0160015afa50845f511885151761479b5791600191600160c01b859460e09897968f029003019055828c0201960199026102008701525f81337fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f6260406101e08b01a48651906020880151907f139a65e17ac34e472601ab17af9ae8e35db774b3a9f7725b25bd817fb6b9371f60206102008a01a4019591956145d1565b5050955050505092909394505b816147b4575b50500190565b602001515f5260016020526001600160401b03808060405f209316818454160316166001600160401b03198254161790555f806147ae565b5050955050505092909394506147a8565b505050955050505092909394506147a8565b50505050955050505092909394506147a8565b955050505092909394506147a8565b50955050505092909394506147a8565b50509290939491506147a8565b509290939491506147a8565b505050505050565b5061ffff602087015160101c165f52600860205261488360405f2054614b29565b61453d565b506148966020870151614b0b565b15614537565b506001600160401b03808260401c1614614531565b600291506148be81612f9d565b145f61452a565b505050565b50600160a11b600554161515614475565b8181029291811591840414171561067e57565b916001600160401b0361490360c085016132de565b164211614b0357614913836132b4565b91604084013590602085013591805f525f60205260405f20855f5260205260405f20948554966001600160401b0361494d60a083016132de565b168860c01c03614ab557845f52600d60205260405f2061ffff808560101c16165f5260205260405f2054956001600160401b0387166001600160401b03614996608085016132de565b168111614af4576149bc906001600160401b036149b5606086016132de565b16906148db565b946001600160401b038a168611614ae557836149d793615329565b15614ad9576149e885848484613e2f565b969060ff8116614acd5750600160fa1b8716151580614ac2575b614ab557600160c01b84614ab19903019055815f52600160205260405f206001600160401b0380808616818454160316166001600160401b031982541617905583826001600160a01b0383165f816040518481528860208201527fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f6260403392a47f139a65e17ac34e472601ab17af9ae8e35db774b3a9f7725b25bd817fb6b9371f6020604051888152a4614152565b5f90565b5050505050505050600f90565b508781541415614a02565b97505050505050505090565b50505050505050601190565b50505050505050505050600d90565b50505050505050505050600b90565b505050601090565b61ffff168015159081614b1c575090565b9050620151804204101590565b600160f81b7f05000000000000000000000000000000000000000000000000000000000000008216149081614b5c575090565b61ffff915060e81c161590565b614b7c614b758261548d565b80926154bf565b80821115614b9057614b8d916130ad565b90565b50505f90565b6001600160a01b0381163381141580614c0d575b614bde57506001600160a01b038216801561241a575090614bd0614bd592614bd06138e2565b615c3d565b61319433615c3d565b7fe237d922000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b50805f52600260205260405f206001600160a01b0333165f5260205260ff60405f20541615614baa565b92919091614c5d8261ffff9060101c165f526008602052600160f91b60405f2054161590565b614d6f57614c6a82614b0b565b614d5c57815f525f60205260405f206001600160a01b0385165f526020526001600160401b0360405f205416808211614d2557506001600160401b031692815f525f6020526001600160a01b0360405f2091165f5260205260405f206001600160401b038085818454160316166001600160401b03198254161790555f525f6020526001600160a01b0360405f2091165f526020526001600160401b038060405f2092818454160116166001600160401b0319825416179055565b6040516303dee4c560e01b81526001600160a01b038616600482015260248101919091526044810182905260648101839052608490fd5b50634925313760e01b5f5260045260245ffd5b507fa9de8c6f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9081602091031261055457516001600160e01b0319811681036105545790565b3d15614de5573d90614dcc8261305c565b91614dda604051938461303b565b82523d5f602084013e565b606090565b909391949294803b614dfe57505050505050565b6020936001600160a01b039384614e4b93169785604051988997889763f23a6e6160e01b89521660048801521660248601526044850152606484015260a0608484015260a4830190612eaf565b03815f865af15f9181614e8b575b50614e6757506123e0614dbb565b6001600160e01b031963f23a6e6160e01b91160361241a57505f808080808061485a565b614ea591925060203d60201161245657612447818361303b565b905f614e59565b90916127109061ffff8460e81c1602046001600160401b038360401c166001600160401b038416038082105f14614f3457505b8203918214614f3057602061ffff7f69b012b4639b05d01f109d20bd737a8ac3b7b62c62fe02a4030535a803054c45921692835f52600882528060405f20556001600160401b0360405191168152a2565b5050565b9050614edf565b61ffff1690815f526008602052614f568160405f2054615b3b565b915f52600860205260401b0160405f2055565b6001600160a01b03805f95947fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f629497604094828952602052848820805482871b83170190558451968752602087015216951692a4565b61ffff1690815f52600860205260405f2054908160fc1c91614fe083612f9d565b606082019260038451614ff281612f9d565b614ffb81612f9d565b149061500681612f9d565b60028103615197575080915b845161501d81612f9d565b61502681612f9d565b61511c575b50505061511781631d1a5b1b60e21b936001600160401b037ff45cde889439ad540b168a16583555896fbee7ddd330dab105d771e6f3f6a77994511667ffffffffffffffff60401b602084015160401b161773ffffffff00000000000000000000000000000000604084015160801b16179051906150a882612f9d565b6150b182612f9d565b855f52600d60205260405f20875f5260205260405f209160a01b1790556001600160a01b03608082015116845f52600e60205260405f20865f526020526001600160a01b0360405f2091166001600160a01b031982541617905560405191829182612fa7565b0390a3565b600160f81b161591821561518e575b50811561517b575b8115615161575b50615147575f808061502b565b63abc67c3f60e01b5f52631d1a5b1b60e21b60045260245ffd5b90506001600160a01b03608083015116151514155f61513a565b82516001600160401b0316159150615133565b1591505f61512b565b6003906151a381612f9d565b148015906151b2575b91615012565b50600284516151c081612f9d565b6151c981612f9d565b146151ac565b60245f80926020947f0e99c2160000000000000000000000000000000000000000000000000000000083526004525afa905f511490601f3d11161690565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480615300575b15615268577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526152fa60c08261303b565b51902090565b507f0000000000000000000000000000000000000000000000000000000000000000461461523f565b61010060429194929460e0604051917fa4cfcdb1bba07d3fbcfac37c9daea62f696631f78f83c22f6f6177e7cb154d56835260208301372061536961520d565b906040519161190160f01b835260028301526022820152209261538d828486615c09565b5061539781612f9d565b159081615477575b5061546e57803b151593846153b6575b5050505090565b90919293506201b3e35a10615446576020936154085f946153fa60405193849289840196630b135d3f60e11b885260248501526040604485015260648401916139bb565b03601f19810183528261303b565b5191620186a0fa5f513d8261543a575b5081615429575b505f8080806153af565b630b135d3f60e11b9150145f61541f565b6020111591505f615418565b7f1c26714c000000000000000000000000000000000000000000000000000000005f5260045ffd5b50505050600190565b90506001600160a01b038083169116145f61539f565b61ffff8160d81c169081155f146154a55750505f1990565b612710916001600160401b036154bb92166148db565b0490565b9061ffff8260d81c1615614b90576154fe6018916154f86001600160401b038560801c169462ffffff610e1042049160c01c16906130ad565b906148db565b0480821115614b9057614b8d916130ad565b6040815161ffff8160101c165f526008602052815f205490805f525f602052825f206020850152600160f81b8216155f14615587575060ff60085b1660c084015261555a81614b69565b906001600160401b038082851c169116038060608501528082105f146155805750910152565b9050910152565b61559081614b0b565b1561559f575060ff600461554b565b61ffff1615806155c0575b156155b85760ff600661554b565b60ff5f61554b565b5060018160fc1c146155aa565b905f9160ff60c082015116806157d057506001600160401b038260201c1680156157c7576040820192835182116157915760601c92831561573d5760e0830151151580615727575b61571d57833b156156e8575061562a826157d7565b8151925f935a62030d4090620340b61161544657336001600160a01b03195f5c16175f5d303b15610554575f928360649260405196879586947fdc6a0ae80000000000000000000000000000000000000000000000000000000086526004860152602485015260448401523090f190816156d3575b506156ca575b6156bc906001600160a01b0319845c16845d615510565b156156c45790565b50600590565b600191506156a5565b6156e09194505f9061303b565b5f925f61569f565b614ab194506156fb8282959395516130ad565b90526080820161570c848251614145565b905260208201519151913390614f69565b5050505050600390565b50835f52600760205260ff60405f205416615615565b8194507f8c01f19551d9fd57f955bd66330108c4d7c6dc0fffe068f18fae3118ac33305a93506157716020939282516130ad565b905260a08101615782858251614145565b90525192604051908152a25f90565b5092506157b7915060a06157ae60608301516080840151906130ad565b910151906130ad565b10156157c257600190565b600990565b50505050600690565b9250505090565b608081019081519160a082018051916157f08386614145565b15613a70575f8092525261581661ffff835160101c166158108386614145565b90614f3b565b80615856575b5081615826575050565b515f5260016020526001600160401b03808060405f209316818454160116166001600160401b0319825416179055565b8151906005549162010000810163ffff00008460a01c16145f14615883575060c01b016005555b5f61581c565b6158d392505f5260016020526001600160401b038060405f20921681835460401c1601166fffffffffffffffff00000000000000001967ffffffffffffffff60401b83549260401b169116179055565b61587d565b929081156157c757604084019081518311615b3157835f525f60205260405f206001600160a01b0382165f5260205260405f209160405191608083018381106001600160401b038211176113f4576040528354926001600160401b0384169485825260208201956001600160401b038660401c16875260408301956001600160401b038160801c16875260c01c60608401528088105f14615b2b575086915b61598183896130ad565b9985898c975103905260a081018981510190526080018381510190526001600160401b03831681516001600160401b0316036001600160401b031680915286516001600160401b031690888281105f1498615a7f6040996001600160a01b03996001600160401b038097615aac967f7065eb22b6f4415b11ab7ff628dae251dbae0bccf60b9b7a08585abdb6c313f89f615b235782905b1690031680945286825116018681115f14615b1a575085805b1680915286907fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b84546fffffffffffffffff0000000000000000191660409190911b67ffffffffffffffff60401b16178455565b166001600160401b031982541617905580615ade575b5082519485528660208601521692a3615ad9575f90565b600790565b5f908451908882526020820152838316907fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f62863392a45f615ac2565b86809116615a31565b508181615a18565b91615977565b5050505050600990565b9061ffff8260d81c1615615bae57615b5b615b558361548d565b836154bf565b01907fffffffffff0000000000000000000000ffffffffffffffffffffffffffffffff7affffff000000000000000000000000000000000000000000000000610e10420460c01b169260801b9116171790565b5090565b60ff811690601f8211615be15760405191615bce60408461303b565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9060418303615c3357615c2c9250602081013591604082359201355f1a90615c90565b9192909190565b50505f9160029190565b600160a11b60055416151580615c71575b615c555750565b6001600160a01b03906328e9b38560e01b5f521660045260245ffd5b506001600160a01b0381165f52600760205260ff60405f205416615c4e565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615d07579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15613b2d575f516001600160a01b03811615615cfd57905f905f90565b505f906001905f90565b5050505f916003919056",
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
// Solidity: constructor(address manager, string uri_, string contractURI_) returns()
func (rewards *Rewards) PackConstructor(manager common.Address, uri_ string, contractURI_ string) []byte {
	enc, err := rewards.abi.Pack("", manager, uri_, contractURI_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXBURNBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4786a5e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_BURN_BPS() view returns(uint16)
func (rewards *Rewards) PackMAXBURNBPS() []byte {
	enc, err := rewards.abi.Pack("MAX_BURN_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXBURNBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4786a5e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_BURN_BPS() view returns(uint16)
func (rewards *Rewards) TryPackMAXBURNBPS() ([]byte, error) {
	return rewards.abi.Pack("MAX_BURN_BPS")
}

// UnpackMAXBURNBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe4786a5e.
//
// Solidity: function MAX_BURN_BPS() view returns(uint16)
func (rewards *Rewards) UnpackMAXBURNBPS(data []byte) (uint16, error) {
	out, err := rewards.abi.Unpack("MAX_BURN_BPS", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
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

// PackSIGNATUREGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x517c79f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SIGNATURE_GAS() view returns(uint256)
func (rewards *Rewards) PackSIGNATUREGAS() []byte {
	enc, err := rewards.abi.Pack("SIGNATURE_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSIGNATUREGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x517c79f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SIGNATURE_GAS() view returns(uint256)
func (rewards *Rewards) TryPackSIGNATUREGAS() ([]byte, error) {
	return rewards.abi.Pack("SIGNATURE_GAS")
}

// UnpackSIGNATUREGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x517c79f2.
//
// Solidity: function SIGNATURE_GAS() view returns(uint256)
func (rewards *Rewards) UnpackSIGNATUREGAS(data []byte) (*big.Int, error) {
	out, err := rewards.abi.Unpack("SIGNATURE_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTILLPATH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d79845a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TILL_PATH() view returns(bytes32)
func (rewards *Rewards) PackTILLPATH() []byte {
	enc, err := rewards.abi.Pack("TILL_PATH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTILLPATH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d79845a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TILL_PATH() view returns(bytes32)
func (rewards *Rewards) TryPackTILLPATH() ([]byte, error) {
	return rewards.abi.Pack("TILL_PATH")
}

// UnpackTILLPATH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d79845a.
//
// Solidity: function TILL_PATH() view returns(bytes32)
func (rewards *Rewards) UnpackTILLPATH(data []byte) ([32]byte, error) {
	out, err := rewards.abi.Unpack("TILL_PATH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
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
// Solidity: function balanceOf(address owner, uint256 id) view returns(uint256)
func (rewards *Rewards) PackBalanceOf(owner common.Address, id *big.Int) []byte {
	enc, err := rewards.abi.Pack("balanceOf", owner, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00fdd58e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner, uint256 id) view returns(uint256)
func (rewards *Rewards) TryPackBalanceOf(owner common.Address, id *big.Int) ([]byte, error) {
	return rewards.abi.Pack("balanceOf", owner, id)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00fdd58e.
//
// Solidity: function balanceOf(address owner, uint256 id) view returns(uint256)
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
// Solidity: function balanceOfBatch(address[] owners, uint256[] ids) view returns(uint256[] balances)
func (rewards *Rewards) PackBalanceOfBatch(owners []common.Address, ids []*big.Int) []byte {
	enc, err := rewards.abi.Pack("balanceOfBatch", owners, ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOfBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e1273f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOfBatch(address[] owners, uint256[] ids) view returns(uint256[] balances)
func (rewards *Rewards) TryPackBalanceOfBatch(owners []common.Address, ids []*big.Int) ([]byte, error) {
	return rewards.abi.Pack("balanceOfBatch", owners, ids)
}

// UnpackBalanceOfBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e1273f4.
//
// Solidity: function balanceOfBatch(address[] owners, uint256[] ids) view returns(uint256[] balances)
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

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00efa895.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(uint256 id, uint256 amount) returns()
func (rewards *Rewards) PackCancel(id *big.Int, amount *big.Int) []byte {
	enc, err := rewards.abi.Pack("cancel", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00efa895.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(uint256 id, uint256 amount) returns()
func (rewards *Rewards) TryPackCancel(id *big.Int, amount *big.Int) ([]byte, error) {
	return rewards.abi.Pack("cancel", id, amount)
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

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38926b6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 c, bytes proof) returns()
func (rewards *Rewards) PackClaim(c *big.Int, proof []byte) []byte {
	enc, err := rewards.abi.Pack("claim", c, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38926b6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 c, bytes proof) returns()
func (rewards *Rewards) TryPackClaim(c *big.Int, proof []byte) ([]byte, error) {
	return rewards.abi.Pack("claim", c, proof)
}

// PackClaimedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8421d265.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimedOf(address owner, uint64 epoch, uint32 partition, uint32 id) view returns(uint256)
func (rewards *Rewards) PackClaimedOf(owner common.Address, epoch uint64, partition uint32, id uint32) []byte {
	enc, err := rewards.abi.Pack("claimedOf", owner, epoch, partition, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8421d265.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimedOf(address owner, uint64 epoch, uint32 partition, uint32 id) view returns(uint256)
func (rewards *Rewards) TryPackClaimedOf(owner common.Address, epoch uint64, partition uint32, id uint32) ([]byte, error) {
	return rewards.abi.Pack("claimedOf", owner, epoch, partition, id)
}

// UnpackClaimedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8421d265.
//
// Solidity: function claimedOf(address owner, uint64 epoch, uint32 partition, uint32 id) view returns(uint256)
func (rewards *Rewards) UnpackClaimedOf(data []byte) (*big.Int, error) {
	out, err := rewards.abi.Unpack("claimedOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCompliance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6290865d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function compliance() view returns(address)
func (rewards *Rewards) PackCompliance() []byte {
	enc, err := rewards.abi.Pack("compliance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCompliance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6290865d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function compliance() view returns(address)
func (rewards *Rewards) TryPackCompliance() ([]byte, error) {
	return rewards.abi.Pack("compliance")
}

// UnpackCompliance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6290865d.
//
// Solidity: function compliance() view returns(address)
func (rewards *Rewards) UnpackCompliance(data []byte) (common.Address, error) {
	out, err := rewards.abi.Unpack("compliance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackConfigureClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x899d04b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function configureClass(uint16 class, (uint64,uint16,uint16,uint8,bool,bool) t) returns()
func (rewards *Rewards) PackConfigureClass(class uint16, t IRewardsTerms) []byte {
	enc, err := rewards.abi.Pack("configureClass", class, t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfigureClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x899d04b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function configureClass(uint16 class, (uint64,uint16,uint16,uint8,bool,bool) t) returns()
func (rewards *Rewards) TryPackConfigureClass(class uint16, t IRewardsTerms) ([]byte, error) {
	return rewards.abi.Pack("configureClass", class, t)
}

// PackConnect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45d8a75b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function connect(address settlement_, address compliance_, address vouchers_) returns()
func (rewards *Rewards) PackConnect(settlement common.Address, compliance common.Address, vouchers common.Address) []byte {
	enc, err := rewards.abi.Pack("connect", settlement, compliance, vouchers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConnect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45d8a75b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function connect(address settlement_, address compliance_, address vouchers_) returns()
func (rewards *Rewards) TryPackConnect(settlement common.Address, compliance common.Address, vouchers common.Address) ([]byte, error) {
	return rewards.abi.Pack("connect", settlement, compliance, vouchers)
}

// PackContractURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a3d485.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contractURI() view returns(string)
func (rewards *Rewards) PackContractURI() []byte {
	enc, err := rewards.abi.Pack("contractURI")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContractURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a3d485.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contractURI() view returns(string)
func (rewards *Rewards) TryPackContractURI() ([]byte, error) {
	return rewards.abi.Pack("contractURI")
}

// UnpackContractURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8a3d485.
//
// Solidity: function contractURI() view returns(string)
func (rewards *Rewards) UnpackContractURI(data []byte) (string, error) {
	out, err := rewards.abi.Unpack("contractURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEarnedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb94f206e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function earnedOf(address owner, uint256 id) view returns(uint256)
func (rewards *Rewards) PackEarnedOf(owner common.Address, id *big.Int) []byte {
	enc, err := rewards.abi.Pack("earnedOf", owner, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEarnedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb94f206e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function earnedOf(address owner, uint256 id) view returns(uint256)
func (rewards *Rewards) TryPackEarnedOf(owner common.Address, id *big.Int) ([]byte, error) {
	return rewards.abi.Pack("earnedOf", owner, id)
}

// UnpackEarnedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb94f206e.
//
// Solidity: function earnedOf(address owner, uint256 id) view returns(uint256)
func (rewards *Rewards) UnpackEarnedOf(data []byte) (*big.Int, error) {
	out, err := rewards.abi.Unpack("earnedOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (rewards *Rewards) PackEip712Domain() []byte {
	enc, err := rewards.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (rewards *Rewards) TryPackEip712Domain() ([]byte, error) {
	return rewards.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (rewards *Rewards) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := rewards.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
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
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (rewards *Rewards) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := rewards.abi.Pack("isApprovedForAll", owner, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (rewards *Rewards) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return rewards.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
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

// PackKeepRoots is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x557bc7c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keepRoots(uint64 epoch, address settlement_) returns()
func (rewards *Rewards) PackKeepRoots(epoch uint64, settlement common.Address) []byte {
	enc, err := rewards.abi.Pack("keepRoots", epoch, settlement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeepRoots is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x557bc7c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keepRoots(uint64 epoch, address settlement_) returns()
func (rewards *Rewards) TryPackKeepRoots(epoch uint64, settlement common.Address) ([]byte, error) {
	return rewards.abi.Pack("keepRoots", epoch, settlement)
}

// PackKeeperOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9419ef67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keeperOf(uint64 epoch) view returns(address)
func (rewards *Rewards) PackKeeperOf(epoch uint64) []byte {
	enc, err := rewards.abi.Pack("keeperOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeeperOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9419ef67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keeperOf(uint64 epoch) view returns(address)
func (rewards *Rewards) TryPackKeeperOf(epoch uint64) ([]byte, error) {
	return rewards.abi.Pack("keeperOf", epoch)
}

// UnpackKeeperOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9419ef67.
//
// Solidity: function keeperOf(uint64 epoch) view returns(address)
func (rewards *Rewards) UnpackKeeperOf(data []byte) (common.Address, error) {
	out, err := rewards.abi.Unpack("keeperOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// PackMintable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f98e383.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintable(uint16 class) view returns(uint256)
func (rewards *Rewards) PackMintable(class uint16) []byte {
	enc, err := rewards.abi.Pack("mintable", class)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f98e383.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintable(uint16 class) view returns(uint256)
func (rewards *Rewards) TryPackMintable(class uint16) ([]byte, error) {
	return rewards.abi.Pack("mintable", class)
}

// UnpackMintable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f98e383.
//
// Solidity: function mintable(uint16 class) view returns(uint256)
func (rewards *Rewards) UnpackMintable(data []byte) (*big.Int, error) {
	out, err := rewards.abi.Unpack("mintable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNonceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe36214b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonceOf(address owner, uint256 id) view returns(uint64)
func (rewards *Rewards) PackNonceOf(owner common.Address, id *big.Int) []byte {
	enc, err := rewards.abi.Pack("nonceOf", owner, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe36214b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonceOf(address owner, uint256 id) view returns(uint64)
func (rewards *Rewards) TryPackNonceOf(owner common.Address, id *big.Int) ([]byte, error) {
	return rewards.abi.Pack("nonceOf", owner, id)
}

// UnpackNonceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe36214b2.
//
// Solidity: function nonceOf(address owner, uint256 id) view returns(uint64)
func (rewards *Rewards) UnpackNonceOf(data []byte) (uint64, error) {
	out, err := rewards.abi.Unpack("nonceOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1276604.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(uint256 id) view returns(uint256)
func (rewards *Rewards) PackOwed(id *big.Int) []byte {
	enc, err := rewards.abi.Pack("owed", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1276604.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(uint256 id) view returns(uint256)
func (rewards *Rewards) TryPackOwed(id *big.Int) ([]byte, error) {
	return rewards.abi.Pack("owed", id)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1276604.
//
// Solidity: function owed(uint256 id) view returns(uint256)
func (rewards *Rewards) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := rewards.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPathwayOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4e845f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pathwayOf(bytes32 path, uint16 class) view returns((uint64,uint64,uint32,uint8,address))
func (rewards *Rewards) PackPathwayOf(path [32]byte, class uint16) []byte {
	enc, err := rewards.abi.Pack("pathwayOf", path, class)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPathwayOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4e845f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pathwayOf(bytes32 path, uint16 class) view returns((uint64,uint64,uint32,uint8,address))
func (rewards *Rewards) TryPackPathwayOf(path [32]byte, class uint16) ([]byte, error) {
	return rewards.abi.Pack("pathwayOf", path, class)
}

// UnpackPathwayOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe4e845f4.
//
// Solidity: function pathwayOf(bytes32 path, uint16 class) view returns((uint64,uint64,uint32,uint8,address))
func (rewards *Rewards) UnpackPathwayOf(data []byte) (IRedemptionPathway, error) {
	out, err := rewards.abi.Unpack("pathwayOf", data)
	if err != nil {
		return *new(IRedemptionPathway), err
	}
	out0 := *abi.ConvertType(out[0], new(IRedemptionPathway)).(*IRedemptionPathway)
	return out0, nil
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

// PackRedeemClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03bd3e70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeemClaim(uint256 c, bytes32 path, bytes proof, uint256 amount) returns()
func (rewards *Rewards) PackRedeemClaim(c *big.Int, path [32]byte, proof []byte, amount *big.Int) []byte {
	enc, err := rewards.abi.Pack("redeemClaim", c, path, proof, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeemClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03bd3e70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeemClaim(uint256 c, bytes32 path, bytes proof, uint256 amount) returns()
func (rewards *Rewards) TryPackRedeemClaim(c *big.Int, path [32]byte, proof []byte, amount *big.Int) ([]byte, error) {
	return rewards.abi.Pack("redeemClaim", c, path, proof, amount)
}

// PackRedeemSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0516e7a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeemSigned((address,bytes32,uint256,uint64,uint64,uint64,uint64)[] redemptions, bytes[] signatures) returns(bytes reasons)
func (rewards *Rewards) PackRedeemSigned(redemptions []IRedemptionRedemption, signatures [][]byte) []byte {
	enc, err := rewards.abi.Pack("redeemSigned", redemptions, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeemSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0516e7a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeemSigned((address,bytes32,uint256,uint64,uint64,uint64,uint64)[] redemptions, bytes[] signatures) returns(bytes reasons)
func (rewards *Rewards) TryPackRedeemSigned(redemptions []IRedemptionRedemption, signatures [][]byte) ([]byte, error) {
	return rewards.abi.Pack("redeemSigned", redemptions, signatures)
}

// UnpackRedeemSigned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0516e7a0.
//
// Solidity: function redeemSigned((address,bytes32,uint256,uint64,uint64,uint64,uint64)[] redemptions, bytes[] signatures) returns(bytes reasons)
func (rewards *Rewards) UnpackRedeemSigned(data []byte) ([]byte, error) {
	out, err := rewards.abi.Unpack("redeemSigned", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
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

// PackRestore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0839504b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restore(address owner, uint256 id, uint64 amount) returns()
func (rewards *Rewards) PackRestore(owner common.Address, id *big.Int, amount uint64) []byte {
	enc, err := rewards.abi.Pack("restore", owner, id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0839504b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restore(address owner, uint256 id, uint64 amount) returns()
func (rewards *Rewards) TryPackRestore(owner common.Address, id *big.Int, amount uint64) ([]byte, error) {
	return rewards.abi.Pack("restore", owner, id, amount)
}

// PackRetire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5afc8fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retire(uint256 id, uint64 amount) returns()
func (rewards *Rewards) PackRetire(id *big.Int, amount uint64) []byte {
	enc, err := rewards.abi.Pack("retire", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5afc8fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retire(uint256 id, uint64 amount) returns()
func (rewards *Rewards) TryPackRetire(id *big.Int, amount uint64) ([]byte, error) {
	return rewards.abi.Pack("retire", id, amount)
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

// PackSetContractURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x938e3d7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setContractURI(string newURI) returns()
func (rewards *Rewards) PackSetContractURI(newURI string) []byte {
	enc, err := rewards.abi.Pack("setContractURI", newURI)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetContractURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x938e3d7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setContractURI(string newURI) returns()
func (rewards *Rewards) TryPackSetContractURI(newURI string) ([]byte, error) {
	return rewards.abi.Pack("setContractURI", newURI)
}

// PackSetPathway is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6cb4695.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPathway(bytes32 path, uint16 class, (uint64,uint64,uint32,uint8,address) p) returns()
func (rewards *Rewards) PackSetPathway(path [32]byte, class uint16, p IRedemptionPathway) []byte {
	enc, err := rewards.abi.Pack("setPathway", path, class, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPathway is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6cb4695.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPathway(bytes32 path, uint16 class, (uint64,uint64,uint32,uint8,address) p) returns()
func (rewards *Rewards) TryPackSetPathway(path [32]byte, class uint16, p IRedemptionPathway) ([]byte, error) {
	return rewards.abi.Pack("setPathway", path, class, p)
}

// PackSetTill is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1dbe236e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTill(uint16 class, bool open) returns()
func (rewards *Rewards) PackSetTill(class uint16, open bool) []byte {
	enc, err := rewards.abi.Pack("setTill", class, open)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTill is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1dbe236e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTill(uint16 class, bool open) returns()
func (rewards *Rewards) TryPackSetTill(class uint16, open bool) ([]byte, error) {
	return rewards.abi.Pack("setTill", class, open)
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

// PackSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51160630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlement() view returns(address)
func (rewards *Rewards) PackSettlement() []byte {
	enc, err := rewards.abi.Pack("settlement")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51160630.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settlement() view returns(address)
func (rewards *Rewards) TryPackSettlement() ([]byte, error) {
	return rewards.abi.Pack("settlement")
}

// UnpackSettlement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51160630.
//
// Solidity: function settlement() view returns(address)
func (rewards *Rewards) UnpackSettlement(data []byte) (common.Address, error) {
	out, err := rewards.abi.Unpack("settlement", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackShortfallOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x196f52d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shortfallOf(address owner, uint256 id) view returns(uint256)
func (rewards *Rewards) PackShortfallOf(owner common.Address, id *big.Int) []byte {
	enc, err := rewards.abi.Pack("shortfallOf", owner, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShortfallOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x196f52d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shortfallOf(address owner, uint256 id) view returns(uint256)
func (rewards *Rewards) TryPackShortfallOf(owner common.Address, id *big.Int) ([]byte, error) {
	return rewards.abi.Pack("shortfallOf", owner, id)
}

// UnpackShortfallOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x196f52d8.
//
// Solidity: function shortfallOf(address owner, uint256 id) view returns(uint256)
func (rewards *Rewards) UnpackShortfallOf(data []byte) (*big.Int, error) {
	out, err := rewards.abi.Unpack("shortfallOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 id) view returns(bool)
func (rewards *Rewards) PackSupportsInterface(id [4]byte) []byte {
	enc, err := rewards.abi.Pack("supportsInterface", id)
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
func (rewards *Rewards) TryPackSupportsInterface(id [4]byte) ([]byte, error) {
	return rewards.abi.Pack("supportsInterface", id)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 id) view returns(bool)
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

// PackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8855d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsOf(uint16 class) view returns((uint64,uint16,uint16,uint8,bool,bool))
func (rewards *Rewards) PackTermsOf(class uint16) []byte {
	enc, err := rewards.abi.Pack("termsOf", class)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8855d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsOf(uint16 class) view returns((uint64,uint16,uint16,uint8,bool,bool))
func (rewards *Rewards) TryPackTermsOf(class uint16) ([]byte, error) {
	return rewards.abi.Pack("termsOf", class)
}

// UnpackTermsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8855d50.
//
// Solidity: function termsOf(uint16 class) view returns((uint64,uint16,uint16,uint8,bool,bool))
func (rewards *Rewards) UnpackTermsOf(data []byte) (IRewardsTerms, error) {
	out, err := rewards.abi.Unpack("termsOf", data)
	if err != nil {
		return *new(IRewardsTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(IRewardsTerms)).(*IRewardsTerms)
	return out0, nil
}

// PackTill is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf07c951f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function till() view returns(uint16 class, bool open)
func (rewards *Rewards) PackTill() []byte {
	enc, err := rewards.abi.Pack("till")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTill is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf07c951f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function till() view returns(uint16 class, bool open)
func (rewards *Rewards) TryPackTill() ([]byte, error) {
	return rewards.abi.Pack("till")
}

// TillOutput serves as a container for the return parameters of contract
// method Till.
type TillOutput struct {
	Class uint16
	Open  bool
}

// UnpackTill is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf07c951f.
//
// Solidity: function till() view returns(uint16 class, bool open)
func (rewards *Rewards) UnpackTill(data []byte) (TillOutput, error) {
	out, err := rewards.abi.Unpack("till", data)
	outstruct := new(TillOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Class = *abi.ConvertType(out[0], new(uint16)).(*uint16)
	outstruct.Open = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
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

// PackUnclaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8092a3b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unclaimed(uint256 id) view returns(uint256)
func (rewards *Rewards) PackUnclaimed(id *big.Int) []byte {
	enc, err := rewards.abi.Pack("unclaimed", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnclaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8092a3b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unclaimed(uint256 id) view returns(uint256)
func (rewards *Rewards) TryPackUnclaimed(id *big.Int) ([]byte, error) {
	return rewards.abi.Pack("unclaimed", id)
}

// UnpackUnclaimed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8092a3b1.
//
// Solidity: function unclaimed(uint256 id) view returns(uint256)
func (rewards *Rewards) UnpackUnclaimed(data []byte) (*big.Int, error) {
	out, err := rewards.abi.Unpack("unclaimed", data)
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

// PackUseNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf7771a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function useNonce(uint256 id) returns()
func (rewards *Rewards) PackUseNonce(id *big.Int) []byte {
	enc, err := rewards.abi.Pack("useNonce", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUseNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf7771a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function useNonce(uint256 id) returns()
func (rewards *Rewards) TryPackUseNonce(id *big.Int) ([]byte, error) {
	return rewards.abi.Pack("useNonce", id)
}

// PackVouchers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e262f96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vouchers() view returns(address)
func (rewards *Rewards) PackVouchers() []byte {
	enc, err := rewards.abi.Pack("vouchers")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVouchers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e262f96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vouchers() view returns(address)
func (rewards *Rewards) TryPackVouchers() ([]byte, error) {
	return rewards.abi.Pack("vouchers")
}

// UnpackVouchers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e262f96.
//
// Solidity: function vouchers() view returns(address)
func (rewards *Rewards) UnpackVouchers(data []byte) (common.Address, error) {
	out, err := rewards.abi.Unpack("vouchers", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// RewardsCancelled represents a Cancelled event raised by the Rewards contract.
type RewardsCancelled struct {
	Owner  common.Address
	Id     *big.Int
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RewardsCancelledEventName = "Cancelled"

// ContractEventName returns the user-defined event name.
func (RewardsCancelled) ContractEventName() string {
	return RewardsCancelledEventName
}

// UnpackCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cancelled(address indexed owner, uint256 indexed id, uint256 amount)
func (rewards *Rewards) UnpackCancelledEvent(log *types.Log) (*RewardsCancelled, error) {
	event := "Cancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsCancelled)
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

// RewardsCapShrunk represents a CapShrunk event raised by the Rewards contract.
type RewardsCapShrunk struct {
	Class uint16
	Cap   uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const RewardsCapShrunkEventName = "CapShrunk"

// ContractEventName returns the user-defined event name.
func (RewardsCapShrunk) ContractEventName() string {
	return RewardsCapShrunkEventName
}

// UnpackCapShrunkEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CapShrunk(uint16 indexed class, uint64 cap)
func (rewards *Rewards) UnpackCapShrunkEvent(log *types.Log) (*RewardsCapShrunk, error) {
	event := "CapShrunk"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsCapShrunk)
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

// RewardsClaimRedeemed represents a ClaimRedeemed event raised by the Rewards contract.
type RewardsClaimRedeemed struct {
	Owner common.Address
	What  *big.Int
	Path  [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const RewardsClaimRedeemedEventName = "ClaimRedeemed"

// ContractEventName returns the user-defined event name.
func (RewardsClaimRedeemed) ContractEventName() string {
	return RewardsClaimRedeemedEventName
}

// UnpackClaimRedeemedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimRedeemed(address indexed owner, uint256 indexed what, bytes32 indexed path)
func (rewards *Rewards) UnpackClaimRedeemedEvent(log *types.Log) (*RewardsClaimRedeemed, error) {
	event := "ClaimRedeemed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsClaimRedeemed)
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

// RewardsClaimed represents a Claimed event raised by the Rewards contract.
type RewardsClaimed struct {
	Owner  common.Address
	Place  *big.Int
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RewardsClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (RewardsClaimed) ContractEventName() string {
	return RewardsClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed owner, uint256 indexed place, uint256 amount)
func (rewards *Rewards) UnpackClaimedEvent(log *types.Log) (*RewardsClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsClaimed)
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
	Class uint16
	Terms IRewardsTerms
	Raw   *types.Log // Blockchain specific contextual infos
}

const RewardsClassConfiguredEventName = "ClassConfigured"

// ContractEventName returns the user-defined event name.
func (RewardsClassConfigured) ContractEventName() string {
	return RewardsClassConfiguredEventName
}

// UnpackClassConfiguredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClassConfigured(uint16 indexed class, (uint64,uint16,uint16,uint8,bool,bool) terms)
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

// RewardsConnected represents a Connected event raised by the Rewards contract.
type RewardsConnected struct {
	Settlement common.Address
	Compliance common.Address
	Vouchers   common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const RewardsConnectedEventName = "Connected"

// ContractEventName returns the user-defined event name.
func (RewardsConnected) ContractEventName() string {
	return RewardsConnectedEventName
}

// UnpackConnectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Connected(address indexed settlement, address indexed compliance, address indexed vouchers)
func (rewards *Rewards) UnpackConnectedEvent(log *types.Log) (*RewardsConnected, error) {
	event := "Connected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsConnected)
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

// RewardsContractURIUpdated represents a ContractURIUpdated event raised by the Rewards contract.
type RewardsContractURIUpdated struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const RewardsContractURIUpdatedEventName = "ContractURIUpdated"

// ContractEventName returns the user-defined event name.
func (RewardsContractURIUpdated) ContractEventName() string {
	return RewardsContractURIUpdatedEventName
}

// UnpackContractURIUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ContractURIUpdated()
func (rewards *Rewards) UnpackContractURIUpdatedEvent(log *types.Log) (*RewardsContractURIUpdated, error) {
	event := "ContractURIUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsContractURIUpdated)
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

// RewardsEIP712DomainChanged represents a EIP712DomainChanged event raised by the Rewards contract.
type RewardsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const RewardsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (RewardsEIP712DomainChanged) ContractEventName() string {
	return RewardsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (rewards *Rewards) UnpackEIP712DomainChangedEvent(log *types.Log) (*RewardsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsEIP712DomainChanged)
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

// RewardsNonceUsed represents a NonceUsed event raised by the Rewards contract.
type RewardsNonceUsed struct {
	Owner common.Address
	Id    *big.Int
	Nonce uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const RewardsNonceUsedEventName = "NonceUsed"

// ContractEventName returns the user-defined event name.
func (RewardsNonceUsed) ContractEventName() string {
	return RewardsNonceUsedEventName
}

// UnpackNonceUsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NonceUsed(address indexed owner, uint256 indexed id, uint64 nonce)
func (rewards *Rewards) UnpackNonceUsedEvent(log *types.Log) (*RewardsNonceUsed, error) {
	event := "NonceUsed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsNonceUsed)
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

// RewardsPathwaySet represents a PathwaySet event raised by the Rewards contract.
type RewardsPathwaySet struct {
	Path    [32]byte
	Class   uint16
	Pathway IRedemptionPathway
	Raw     *types.Log // Blockchain specific contextual infos
}

const RewardsPathwaySetEventName = "PathwaySet"

// ContractEventName returns the user-defined event name.
func (RewardsPathwaySet) ContractEventName() string {
	return RewardsPathwaySetEventName
}

// UnpackPathwaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PathwaySet(bytes32 indexed path, uint16 indexed class, (uint64,uint64,uint32,uint8,address) pathway)
func (rewards *Rewards) UnpackPathwaySetEvent(log *types.Log) (*RewardsPathwaySet, error) {
	event := "PathwaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsPathwaySet)
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

// RewardsRedemptionSkipped represents a RedemptionSkipped event raised by the Rewards contract.
type RewardsRedemptionSkipped struct {
	Owner  common.Address
	Path   [32]byte
	Nonce  uint64
	Reason uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const RewardsRedemptionSkippedEventName = "RedemptionSkipped"

// ContractEventName returns the user-defined event name.
func (RewardsRedemptionSkipped) ContractEventName() string {
	return RewardsRedemptionSkippedEventName
}

// UnpackRedemptionSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedemptionSkipped(address indexed owner, bytes32 indexed path, uint64 nonce, uint8 reason)
func (rewards *Rewards) UnpackRedemptionSkippedEvent(log *types.Log) (*RewardsRedemptionSkipped, error) {
	event := "RedemptionSkipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsRedemptionSkipped)
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

// RewardsReserved represents a Reserved event raised by the Rewards contract.
type RewardsReserved struct {
	Id     *big.Int
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RewardsReservedEventName = "Reserved"

// ContractEventName returns the user-defined event name.
func (RewardsReserved) ContractEventName() string {
	return RewardsReservedEventName
}

// UnpackReservedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reserved(uint256 indexed id, uint256 amount)
func (rewards *Rewards) UnpackReservedEvent(log *types.Log) (*RewardsReserved, error) {
	event := "Reserved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsReserved)
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

// RewardsReversed represents a Reversed event raised by the Rewards contract.
type RewardsReversed struct {
	Owner     common.Address
	Id        *big.Int
	Amount    *big.Int
	Shortfall *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const RewardsReversedEventName = "Reversed"

// ContractEventName returns the user-defined event name.
func (RewardsReversed) ContractEventName() string {
	return RewardsReversedEventName
}

// UnpackReversedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reversed(address indexed owner, uint256 indexed id, uint256 amount, uint256 shortfall)
func (rewards *Rewards) UnpackReversedEvent(log *types.Log) (*RewardsReversed, error) {
	event := "Reversed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsReversed)
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

// RewardsRootsKept represents a RootsKept event raised by the Rewards contract.
type RewardsRootsKept struct {
	Epoch      uint64
	Settlement common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const RewardsRootsKeptEventName = "RootsKept"

// ContractEventName returns the user-defined event name.
func (RewardsRootsKept) ContractEventName() string {
	return RewardsRootsKeptEventName
}

// UnpackRootsKeptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootsKept(uint64 indexed epoch, address indexed settlement)
func (rewards *Rewards) UnpackRootsKeptEvent(log *types.Log) (*RewardsRootsKept, error) {
	event := "RootsKept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsRootsKept)
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
	if bytes.Equal(raw[:4], rewards.abi.Errors["AtTill"].ID.Bytes()[:4]) {
		return rewards.UnpackAtTillError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["CapBelowIssued"].ID.Bytes()[:4]) {
		return rewards.UnpackCapBelowIssuedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["ClaimExceeded"].ID.Bytes()[:4]) {
		return rewards.UnpackClaimExceededError(raw[4:])
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
	if bytes.Equal(raw[:4], rewards.abi.Errors["InvalidPathway"].ID.Bytes()[:4]) {
		return rewards.UnpackInvalidPathwayError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return rewards.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return rewards.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["InvalidTerms"].ID.Bytes()[:4]) {
		return rewards.UnpackInvalidTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["LengthsDiffer"].ID.Bytes()[:4]) {
		return rewards.UnpackLengthsDifferError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["NotReserved"].ID.Bytes()[:4]) {
		return rewards.UnpackNotReservedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return rewards.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["OnlySelf"].ID.Bytes()[:4]) {
		return rewards.UnpackOnlySelfError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["OnlySettlement"].ID.Bytes()[:4]) {
		return rewards.UnpackOnlySettlementError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["OnlyVouchers"].ID.Bytes()[:4]) {
		return rewards.UnpackOnlyVouchersError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["RedemptionRefused"].ID.Bytes()[:4]) {
		return rewards.UnpackRedemptionRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return rewards.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewards.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return rewards.UnpackStringTooLongError(raw[4:])
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

// RewardsAtTill represents a AtTill error raised by the Rewards contract.
type RewardsAtTill struct {
	Class uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AtTill(uint16 class)
func RewardsAtTillErrorID() common.Hash {
	return common.HexToHash("0xbf04915fa5d66fdf1017c26281383de202cc7e7f7b09e8f237336b5b6e299b30")
}

// UnpackAtTillError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AtTill(uint16 class)
func (rewards *Rewards) UnpackAtTillError(raw []byte) (*RewardsAtTill, error) {
	out := new(RewardsAtTill)
	if err := rewards.abi.UnpackIntoInterface(out, "AtTill", raw); err != nil {
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

// RewardsClaimExceeded represents a ClaimExceeded error raised by the Rewards contract.
type RewardsClaimExceeded struct {
	Claimed *big.Int
	Amount  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimExceeded(uint256 claimed, uint256 amount)
func RewardsClaimExceededErrorID() common.Hash {
	return common.HexToHash("0xa7926cc8fbd73cc3271ecd8bdbe51e654f5dc729714e83b62c06ad53fc0488e6")
}

// UnpackClaimExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimExceeded(uint256 claimed, uint256 amount)
func (rewards *Rewards) UnpackClaimExceededError(raw []byte) (*RewardsClaimExceeded, error) {
	out := new(RewardsClaimExceeded)
	if err := rewards.abi.UnpackIntoInterface(out, "ClaimExceeded", raw); err != nil {
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

// RewardsInvalidPathway represents a InvalidPathway error raised by the Rewards contract.
type RewardsInvalidPathway struct {
	Path [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPathway(bytes32 path)
func RewardsInvalidPathwayErrorID() common.Hash {
	return common.HexToHash("0xabc67c3f99d0429e25dbabfd2fb2b642185b3176e17ee399028598e7d37087d1")
}

// UnpackInvalidPathwayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPathway(bytes32 path)
func (rewards *Rewards) UnpackInvalidPathwayError(raw []byte) (*RewardsInvalidPathway, error) {
	out := new(RewardsInvalidPathway)
	if err := rewards.abi.UnpackIntoInterface(out, "InvalidPathway", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsInvalidProof represents a InvalidProof error raised by the Rewards contract.
type RewardsInvalidProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof()
func RewardsInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x09bde339c6b182be216ee7ef8ccff6338c6ef7993445216112ae575c5438fd27")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof()
func (rewards *Rewards) UnpackInvalidProofError(raw []byte) (*RewardsInvalidProof, error) {
	out := new(RewardsInvalidProof)
	if err := rewards.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsInvalidShortString represents a InvalidShortString error raised by the Rewards contract.
type RewardsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func RewardsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (rewards *Rewards) UnpackInvalidShortStringError(raw []byte) (*RewardsInvalidShortString, error) {
	out := new(RewardsInvalidShortString)
	if err := rewards.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsInvalidTerms represents a InvalidTerms error raised by the Rewards contract.
type RewardsInvalidTerms struct {
	Class uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTerms(uint16 class)
func RewardsInvalidTermsErrorID() common.Hash {
	return common.HexToHash("0xfc0ced2e1ae46cdbbe2fc964ad8eac6d2e447036eb9457e5f4f0638a907fc776")
}

// UnpackInvalidTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTerms(uint16 class)
func (rewards *Rewards) UnpackInvalidTermsError(raw []byte) (*RewardsInvalidTerms, error) {
	out := new(RewardsInvalidTerms)
	if err := rewards.abi.UnpackIntoInterface(out, "InvalidTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsLengthsDiffer represents a LengthsDiffer error raised by the Rewards contract.
type RewardsLengthsDiffer struct {
	Redemptions *big.Int
	Signatures  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthsDiffer(uint256 redemptions, uint256 signatures)
func RewardsLengthsDifferErrorID() common.Hash {
	return common.HexToHash("0x658b7abb5ae7392cba64d6a291654ab1d98faa47c6dd0e607f7fab0f4b4fc8e2")
}

// UnpackLengthsDifferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthsDiffer(uint256 redemptions, uint256 signatures)
func (rewards *Rewards) UnpackLengthsDifferError(raw []byte) (*RewardsLengthsDiffer, error) {
	out := new(RewardsLengthsDiffer)
	if err := rewards.abi.UnpackIntoInterface(out, "LengthsDiffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsNotReserved represents a NotReserved error raised by the Rewards contract.
type RewardsNotReserved struct {
	Id        *big.Int
	Unclaimed *big.Int
	Amount    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReserved(uint256 id, uint256 unclaimed, uint256 amount)
func RewardsNotReservedErrorID() common.Hash {
	return common.HexToHash("0x9e054b30e299382971519bc0fdc66ab54097810193ecabfb80b9afeaa16b77d3")
}

// UnpackNotReservedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReserved(uint256 id, uint256 unclaimed, uint256 amount)
func (rewards *Rewards) UnpackNotReservedError(raw []byte) (*RewardsNotReserved, error) {
	out := new(RewardsNotReserved)
	if err := rewards.abi.UnpackIntoInterface(out, "NotReserved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsNothingToClaim represents a NothingToClaim error raised by the Rewards contract.
type RewardsNothingToClaim struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim()
func RewardsNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x969bf7288f744225521096ebffff657851af77dd4c63700d76b8d1cf6481d1f1")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim()
func (rewards *Rewards) UnpackNothingToClaimError(raw []byte) (*RewardsNothingToClaim, error) {
	out := new(RewardsNothingToClaim)
	if err := rewards.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
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

// RewardsOnlySettlement represents a OnlySettlement error raised by the Rewards contract.
type RewardsOnlySettlement struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlySettlement(address caller)
func RewardsOnlySettlementErrorID() common.Hash {
	return common.HexToHash("0xdf684859512cc5fec88e63214085ac79aef5e5b7c54b43d2f5bf16b99d4242b1")
}

// UnpackOnlySettlementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlySettlement(address caller)
func (rewards *Rewards) UnpackOnlySettlementError(raw []byte) (*RewardsOnlySettlement, error) {
	out := new(RewardsOnlySettlement)
	if err := rewards.abi.UnpackIntoInterface(out, "OnlySettlement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsOnlyVouchers represents a OnlyVouchers error raised by the Rewards contract.
type RewardsOnlyVouchers struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyVouchers(address caller)
func RewardsOnlyVouchersErrorID() common.Hash {
	return common.HexToHash("0x9ef236ffb2d502fbe4e33fd6b7fd3db696bd22cc67f44e5f2464ca5e561d33a7")
}

// UnpackOnlyVouchersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyVouchers(address caller)
func (rewards *Rewards) UnpackOnlyVouchersError(raw []byte) (*RewardsOnlyVouchers, error) {
	out := new(RewardsOnlyVouchers)
	if err := rewards.abi.UnpackIntoInterface(out, "OnlyVouchers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardsRedemptionRefused represents a RedemptionRefused error raised by the Rewards contract.
type RewardsRedemptionRefused struct {
	Reason uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RedemptionRefused(uint8 reason)
func RewardsRedemptionRefusedErrorID() common.Hash {
	return common.HexToHash("0xf748af97873201853cc5cfc8558068049979e715d06228506f3a02f32ae0bcd8")
}

// UnpackRedemptionRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RedemptionRefused(uint8 reason)
func (rewards *Rewards) UnpackRedemptionRefusedError(raw []byte) (*RewardsRedemptionRefused, error) {
	out := new(RewardsRedemptionRefused)
	if err := rewards.abi.UnpackIntoInterface(out, "RedemptionRefused", raw); err != nil {
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

// RewardsStringTooLong represents a StringTooLong error raised by the Rewards contract.
type RewardsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func RewardsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (rewards *Rewards) UnpackStringTooLongError(raw []byte) (*RewardsStringTooLong, error) {
	out := new(RewardsStringTooLong)
	if err := rewards.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
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
