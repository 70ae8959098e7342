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

// IClaimsClaim is an auto generated low-level Go binding around an user-defined struct.
type IClaimsClaim struct {
	Epoch      uint64
	Partition  uint32
	Slot       uint8
	Id         uint32
	Cumulative uint64
}

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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"manager\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"uri_\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"contractURI_\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_BURN_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RECEIVER_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ROOTS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SIGNATURE_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOfBatch\",\"inputs\":[{\"name\":\"owners\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"ids\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"balances\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"blocked\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cap\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structIClaims.Claim\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slot\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cumulative\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimAndRedeem\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structIClaims.Claim\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slot\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"cumulative\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"path\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimedOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"compliance\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICompliance\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"configureClass\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structIRewards.Terms\",\"components\":[{\"name\":\"cap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mintBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIRewards.Kind\"},{\"name\":\"transferable\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"limited\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"connect\",\"inputs\":[{\"name\":\"settlement_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"compliance_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"vouchers_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contractURI\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"earnedOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grant\",\"inputs\":[{\"name\":\"items\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"reasons\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"issued\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mintToContract\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mintable\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pathwayOf\",\"inputs\":[{\"name\":\"path\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRedemption.Pathway\",\"components\":[{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fulfilWithin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIRedemption.PathwayKind\"},{\"name\":\"partner\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slot\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeem\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"path\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeemSigned\",\"inputs\":[{\"name\":\"redemptions\",\"type\":\"tuple[]\",\"internalType\":\"structIRedemption.Redemption[]\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"path\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quantity\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"reasons\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"redeemableBalanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"restore\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retire\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rootOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slot\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"safeBatchTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"ids\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBlocked\",\"inputs\":[{\"name\":\"accounts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"status\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setContractURI\",\"inputs\":[{\"name\":\"newURI\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPathway\",\"inputs\":[{\"name\":\"path\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structIRedemption.Pathway\",\"components\":[{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fulfilWithin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIRedemption.PathwayKind\"},{\"name\":\"partner\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setURI\",\"inputs\":[{\"name\":\"newURI\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settlement\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"shortfallOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sweepExpired\",\"inputs\":[{\"name\":\"owners\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"termsOf\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRewards.Terms\",\"components\":[{\"name\":\"cap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mintBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIRewards.Kind\"},{\"name\":\"transferable\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"limited\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unclaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"uri\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"useNonce\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vouchers\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIVouchers\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BlockedSet\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"blocked\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Breakage\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Cancelled\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"CapShrunk\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"cap\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClassConfigured\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIRewards.Terms\",\"components\":[{\"name\":\"cap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"mintBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"burnBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIRewards.Kind\"},{\"name\":\"transferable\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"limited\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Connected\",\"inputs\":[{\"name\":\"settlement\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"compliance\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"vouchers\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ContractURIUpdated\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"NonceUsed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PathwaySet\",\"inputs\":[{\"name\":\"path\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"class\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"pathway\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIRedemption.Pathway\",\"components\":[{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"stock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fulfilWithin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIRedemption.PathwayKind\"},{\"name\":\"partner\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Redeemed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"path\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RedemptionSkipped\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"path\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reserved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reversed\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"shortfall\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RootPosted\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"slot\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TransferBatch\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"ids\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TransferSingle\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"URI\",\"inputs\":[{\"name\":\"value\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccountBlocked\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"CapBelowIssued\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"cap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"issued\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ClaimExceeded\",\"inputs\":[{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1155InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidArrayLength\",\"inputs\":[{\"name\":\"idsLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"valuesLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1155InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1155MissingApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidClass\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidPathway\",\"inputs\":[{\"name\":\"path\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidProof\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidTerms\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"LengthsDiffer\",\"inputs\":[{\"name\":\"redemptions\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotReserved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unclaimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingToClaim\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlySelf\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlySettlement\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyVouchers\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RedemptionRefused\",\"inputs\":[{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TokenExpired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TokenNotExpired\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TransferLocked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Rewards",
	Bin: "0x610160806040523461048f57615f47803803809161001d8285610493565b833981019060608183031261048f5780516001600160a01b038116919082900361048f5760208101516001600160401b03811161048f57836100609183016104b6565b60408201519093906001600160401b03811161048f5761008092016104b6565b906040908151906100918383610493565b600f8252602082016e47756572646f6e205265776172647360881b81528351926100bb8585610493565b600184527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad602080860194603160f81b86528060018060a01b031960045416176004558751908152a161010d8161050b565b6101205261011a8461050b565b61014052519020918260e05251902080610100524660a05282519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84528483015260608201524660808201523060a082015260a0815261018160c082610493565b5190206080523060c05282516001600160401b03811161039557600354600181811c91168015610485575b602082101461037757601f8111610417575b506020601f82116001146103b457819293945f926103a9575b50508160011b915f199060031b1c1916176003555b81516001600160401b03811161039557601054600181811c9116801561038b575b602082101461037757601f8111610309575b50602092601f82116001146102a857928192935f9261029d575b50508160011b915f199060031b1c1916176010555b516159d09081610577823960805181615871015260a05181615928015260c05181615842015260e051816158c0015261010051816158e6015261012051816118a4015261014051816118d00152f35b015190505f80610239565b601f1982169360105f52805f20915f5b8681106102f157508360019596106102d9575b505050811b0160105561024e565b01515f1960f88460031b161c191690555f80806102cb565b919260206001819286850151815501940192016102b8565b8181111561021f5760105f52601f820160051c7f1b6847dc741a1b0cd08d278845f9d819d87b734759afb55fe2de5cb82a9ae6726020841061036f575b81601f9101920160051c03905f5b82811061036257505061021f565b5f82820155600101610354565b5f9150610346565b634e487b7160e01b5f52602260045260245ffd5b90607f169061020d565b634e487b7160e01b5f52604160045260245ffd5b015190505f806101d7565b601f1982169060035f52805f20915f5b8181106103ff575095836001959697106103e7575b505050811b016003556101ec565b01515f1960f88460031b161c191690555f80806103d9565b9192602060018192868b0151815501940192016103c4565b818111156101be5760035f52601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6020841061047d575b81601f9101920160051c03905f5b8281106104705750506101be565b5f82820155600101610462565b5f9150610454565b90607f16906101ac565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761039557604052565b81601f8201121561048f578051906001600160401b03821161039557604051926104ea601f8401601f191660200185610493565b8284526020838301011161048f57815f9260208093018386015e8301015290565b601f815111610536576020815191015160208210610527571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8062efa89514612ed9578062fdd58e14612e8b57806301ffc9a714612db957806302fe530514612c295780630516e7a014612a215780630839504b146129c45780630887bedb1461295e5780630e89341c146128b8578063145a1a4d1461289d578063196f52d81461284c5780631f98e383146128115780632eb2c2d61461249d5780633f4ba83a146123fb57806345d8a75b1461232a5780634712fe54146122305780634b185b68146121ca5780634e1273f4146120695780635116063014612043578063517c79f21461202657806352b86d0714611ef65780635c975abb14611ed15780635e262f9614611eab5780636290865d14611e8557806362ad465a14611d60578063630105ce14611d445780636564086a14611ce75780637a5104e114611c025780637a6dc6c114611bc55780637a9e5e4b14611adb5780637d21cb3514611a9b5780638092a3b114611a645780638421d26514611a035780638456cb591461197557806384b0196e1461188c578063899d04b61461153a5780638fb36037146114c6578063938e3d7b146112f0578063a052b50814611176578063a22cb465146110bc578063b127660414611085578063b45a3c0e14611028578063b5afc8fa14610f2d578063b94f206e14610edc578063bd85b03914610ea8578063bf7e214f14610e82578063c00b430a14610c96578063dc6a0ae814610af0578063df7771a014610a3c578063e36214b2146109f5578063e4786a5e146109d9578063e4e845f4146108c0578063e596219514610883578063e8855d501461073e578063e8a3d4851461065c578063e985e9c514610603578063f242432a146105455763f6cb46951461028a575f80fd5b346104915760e0600319360112610491576004356102a66130d2565b60a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc3601126104915761ffff906102de3633613a14565b1690815f52600760205260405f205460fc1c6102f981613148565b60a435906004821015806104915761031083613148565b600383149161031e81613148565b60028103610515575081905b6104915761033783613148565b82610495575b50506103476132af565b906064359167ffffffffffffffff8316808403610491576084359063ffffffff8216928383036104915761037a85613148565b865f52600c60205260405f20885f5260205260405f20908560a01b9073ffffffff000000000000000000000000000000008560801b169067ffffffffffffffff6fffffffffffffffff00000000000000008a60401b16911617171790556103df61326e565b865f52600d60205260405f20885f526020526001600160a01b0360405f20911673ffffffffffffffffffffffffffffffffffffffff198254161790556040519460443567ffffffffffffffff811680910361049157865250602085015250604083015261044b81613148565b606082015260c4356001600160a01b038116809103610491578160a09160807ff45cde889439ad540b168a16583555896fbee7ddd330dab105d771e6f3f6a779940152a3005b5f80fd5b159081156104fa575b81156104dd575b506104b1575f8061033d565b507fabc67c3f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506001600160a01b036104ef61326e565b16151514155f6104a5565b905067ffffffffffffffff61050d6132af565b16159061049e565b60039061052181613148565b14801590610530575b9061032a565b50505f61053c83613148565b6002831461052a565b346104915760a06003193601126104915761055e612fa8565b610566612fbe565b90604435606435906084359367ffffffffffffffff8511610491576105fa610595610601963690600401612fd4565b61059f84886140d5565b6105ab8686868a61416f565b6040518581528660208201526001600160a01b038516906001600160a01b038916907fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f6260403392a436916131f6565b933361438e565b005b346104915760406003193601126104915761061c612fa8565b6001600160a01b0361062c612fbe565b91165f5260026020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b34610491575f600319360112610491576040515f60105461067c816132fd565b808452906001811690811561071a57506001146106bc575b6106b8836106a4818503826131b7565b604051918291602083526020830190613033565b0390f35b60105f9081527f1b6847dc741a1b0cd08d278845f9d819d87b734759afb55fe2de5cb82a9ae672939250905b808210610700575090915081016020016106a4610694565b9192600181602092548385880101520191019092916106e8565b60ff191660208086019190915291151560051b840190910191506106a49050610694565b346104915760206003193601126104915761ffff61075a6130c1565b5f60a06040516107698161319b565b8281528260208201528260408201528260608201528260808201520152165f52600760205260c060405f20548060fc1c906107a382613148565b604051916107b08361319b565b67ffffffffffffffff82168352602083019061ffff8360d81c16825261ffff60408501818560e81c16815260608601926107e981613148565b83528160808701947f02000000000000000000000000000000000000000000000000000000000000008716151586527f040000000000000000000000000000000000000000000000000000000000000060a0890197161515875267ffffffffffffffff604051985116885251166020870152511660408501525161086c81613148565b6060840152511515608083015251151560a0820152f35b34610491576020600319360112610491576001600160a01b036108a4612fa8565b165f526005602052602060ff60405f2054166040519015158152f35b346104915760406003193601126104915760a06004356001600160a01b036108e66130d2565b915f60806040516108f68161317f565b8281528260208201528260408201528260608201520152805f52600c60205260405f2061ffff84165f5260205260405f20549283851c9161093683613148565b5f52600d60205261ffff60405f2091165f526020528160405f2054169063ffffffff604051946109658661317f565b67ffffffffffffffff8116865267ffffffffffffffff60208701818360401c16815283604089019360801c16835260608801946109a181613148565b8552608088019586528160405198511688525116602087015251166040850152516109cb81613148565b606084015251166080820152f35b34610491575f6003193601126104915760206040516103e88152f35b3461049157604060031936011261049157610a0e612fa8565b6024355f525f6020526001600160a01b0360405f2091165f52602052602060405f205460c01c604051908152f35b3461049157602060031936011261049157600435805f525f60205260405f206001600160a01b0333165f5260205260405f208054908160c01c9177ffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffffffff000000000000000000000000000000000000000000000000610ab9856138d5565b60c01b1691161790556040519081527fb1466fefc0bbbe29b80979243657561576c683a4c36576284fe8200d9b4706d660203392a3005b3461049157610afe36613086565b90303303610c6e57815f9167ffffffffffffffff6020941691610b288361ffff8460101c16614dbf565b8184526001855267ffffffffffffffff610b496040862092828454166138f4565b1667ffffffffffffffff19825416179055808352828452610b7b828287604087206001600160a01b03885c1690614ded565b6001600160a01b03835c169160405191858301937ff23a6e6100000000000000000000000000000000000000000000000000000000855260248401528460448401526064830152608482015260a060a48201528260c482015260c48152610be360e4826131b7565b5190828561c350f15f513d82610c62575b5081610c38575b5015610c0357005b6001600160a01b03907f57f447ce000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7ff23a6e610000000000000000000000000000000000000000000000000000000091501482610bfb565b60201115915083610bf4565b7f14d4a4e8000000000000000000000000000000000000000000000000000000005f5260045ffd5b346104915760406003193601126104915760043567ffffffffffffffff811161049157610cc7903690600401613002565b90610cd0613139565b610cda3633613a14565b801515925f5b818110610ce957005b6001600160a01b03610d04610cff83858861334e565b613284565b1690815f5260056020528560ff60405f205416151514610e7957815f526005602052610d408460405f209060ff60ff1983541691151516179055565b8315610dde576001916004547fffff0000000000000000ffffffffffffffffffffffffffffffffffffffffffff7dffffffffffffffff00000000000000000000000000000000000000000000610da267ffffffffffffffff8460b01c166138d5565b60b01b169116176004555b7f30e5e165e1604086343a385170c8b1b5a4ddb5b00ba4cf8cc1440f5dfcc0fa976020604051898152a25b01610ce0565b6004549167ffffffffffffffff8360b01c16928315610e4c577fffff0000000000000000ffffffffffffffffffffffffffffffffffffffffffff7dffffffffffffffff000000000000000000000000000000000000000000005f196001960160b01b16911617600455610dad565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60019150610dd8565b34610491575f6003193601126104915760206001600160a01b0360045416604051908152f35b34610491576020600319360112610491576004355f526001602052602067ffffffffffffffff60405f205416604051908152f35b3461049157604060031936011261049157610ef5612fa8565b6024355f525f6020526001600160a01b0360405f2091165f52602052602067ffffffffffffffff60405f205460401c16604051908152f35b3461049157604060031936011261049157600435610f4961306f565b6001600160a01b03600b54163303610ffc5761ffff61060192610f6a613916565b805f526001602052610fd960405f20610f918567ffffffffffffffff835460801c166132db565b7fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b60101c1690815f52600760205267ffffffffffffffff60405f2054911691614d2d565b7f9ef236ff000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461049157602060031936011261049157602061107b60043561ffff9060101c165f5260076020527f020000000000000000000000000000000000000000000000000000000000000060405f2054161590565b6040519015158152f35b34610491576020600319360112610491576004355f526001602052602067ffffffffffffffff60405f205460801c16604051908152f35b34610491576040600319360112610491576110d5612fa8565b6001600160a01b036110e5613139565b911690811561114a57335f52600260205260405f20825f5260205261111a8160405f209060ff60ff1983541691151516179055565b60405190151581527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160203392a3005b507fced3e100000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346104915760406003193601126104915760043567ffffffffffffffff8111610491576111a7903690600401613002565b906024356111b48161408a565b156112c5576111c1613916565b5f5b8381106111cc57005b80826111de610cff600194888861334e565b816001600160a01b0382169182155f1461127f57505f528360205267ffffffffffffffff60405f205460401c16825f528460205260405f207fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff81541690555b8061124c575b505050016111c3565b60207fcb3e6dd5714f9e168426801675c21f6682e64523037503fc9e074de6658ea62391604051908152a3828680611243565b815f525f60205260405f20835f5260205260405f209067ffffffffffffffff825416928391826112b3575b5050505061123d565b6112bc9361394d565b888184826112aa565b7f9be5764a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346104915760206003193601126104915760043567ffffffffffffffff811161049157611321903690600401612fd4565b61132b3633613a14565b67ffffffffffffffff8111611499576113456010546132fd565b601f811161142b575b505f601f82116001146113b057819061137b935f926113a5575b50505f198260011b9260031b1c19161790565b6010555b7fa5d4097edda6d87cb9329af83fb3712ef77eeb13738ffe43cc35a4ce305ad9625f80a1005b013590508380611368565b601f198216927f1b6847dc741a1b0cd08d278845f9d819d87b734759afb55fe2de5cb82a9ae672915f5b858110611413575083600195106113fa575b505050811b0160105561137f565b5f1960f88560031b161c199101351690558280806113ec565b909260206001819286860135815501940191016113da565b8181111561134e5760105f52601f820160051c7f1b6847dc741a1b0cd08d278845f9d819d87b734759afb55fe2de5cb82a9ae67260208410611491575b81601f9101920160051c03905f5b82811061148457505061134e565b5f82820155600101611476565b5f9150611468565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b34610491575f6003193601126104915760045460a01c60ff16156115325760207f8fb36037000000000000000000000000000000000000000000000000000000005b7fffffffff0000000000000000000000000000000000000000000000000000000060405191168152f35b60205f611508565b346104915760e0600319360112610491576115536130c1565b60c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126104915761ffff9061158b3633613a14565b16617fff8110156118615761271061ffff6115a46138b3565b1611801561184b575b61182057805f52600760205260405f205467ffffffffffffffff6115cf613298565b818360401c1691829116106117db575060a4358015158082036104915781156117d5577f02000000000000000000000000000000000000000000000000000000000000005b60c435801515918282036104915781156117ce577f0400000000000000000000000000000000000000000000000000000000000000905b611653613298565b61165b6138b3565b6116636138c4565b916084359960048b1015610491577affffffffffffffffffffffffffffffffffffff000000000000000067ffffffffffffffff7cffff0000000000000000000000000000000000000000000000000000007effff00000000000000000000000000000000000000000000000000000000008f8f999a7f01000000000000000000000000000000000000000000000000000000000000009b7ff000000000000000000000000000000000000000000000000000000000000000926117258d613148565b5f526007602052179960fc1b169760e81b169560d81b169316911617171717171760405f20556040519267ffffffffffffffff61176061306f565b16845260443561ffff81168091036104915760208501526064359461ffff8616809603610491577f5be00261289d0cf5bb293823d721526b351d57b251b3cbe3100fdc52a4b813aa9660c09660408701526117ba81613148565b60608601525060808401525060a0820152a2005b5f9061164b565b5f611614565b67ffffffffffffffff836117ed613298565b907faf0236da000000000000000000000000000000000000000000000000000000005f526004521660245260445260645ffd5b7ffc0ced2e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506103e861ffff61185a6138c4565b16116115ad565b7f98a5f31a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610491575f600319360112610491576119476118c87f00000000000000000000000000000000000000000000000000000000000000006157ad565b6106b86118f47f00000000000000000000000000000000000000000000000000000000000000006157ad565b611955604051916119066020846131b7565b5f83525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e0602088015260e0870190613033565b908582036040870152613033565b904660608501523060808501525f60a085015283820360c0850152613106565b34610491575f6003193601126104915761198f3633613a14565b611997613916565b75010000000000000000000000000000000000000000007fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff60045416176004557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586020604051338152a1005b3461049157608060031936011261049157611a1c612fa8565b611a2461306f565b60443563ffffffff81168103610491576064359163ffffffff8316830361049157611a4e93614ce0565b5f52600f602052602060405f2054604051908152f35b34610491576020600319360112610491576004355f526001602052602067ffffffffffffffff60405f205460401c16604051908152f35b346104915760206003193601126104915761ffff611ab76130c1565b165f526007602052602067ffffffffffffffff60405f205460401c16604051908152f35b3461049157602060031936011261049157611af4612fa8565b600454906001600160a01b0382163303611b9957803b15611b645773ffffffffffffffffffffffffffffffffffffffff197f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad926001600160a01b03602093169182911617600455604051908152a1005b6001600160a01b03907fc2f31e5e000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f068ca9d8000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346104915760206003193601126104915761ffff611be16130c1565b165f526007602052602067ffffffffffffffff60405f205416604051908152f35b3461049157608060031936011261049157611c1b613058565b611c236130e3565b611c2b6130f6565b91606435916001600160a01b03600654163303611cbb5763ffffffff60409167ffffffffffffffff7f0d621847eac020d1b890ea364d8794e317c31df8618df4502e8664adc29b3bde941694855f52600e602052835f208383165f52602052611c9687855f20613884565b81549060031b905f1984831b921b191617905560ff84519716875260208701521693a3005b7fdf684859000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461049157600319360160c081126104915760a0136104915760a43567ffffffffffffffff811161049157611d3c63ffffffff611d2b610601933690600401613002565b611d36939193613893565b93614a0b565b911633613e4b565b34610491575f60031936011261049157602060405161c3508152f35b3461049157600319360161010081126104915760a0136104915760a43567ffffffffffffffff811161049157611d9a903690600401613002565b90611dab60c4359260e43592614a0b565b808311611e5557815f52600c60205260405f2061ffff8080611dcb613893565b60101c1616165f5260205260405f2054611df4818563ffffffff611ded613893565b1633614602565b91909360ff8516611e3d57611e1a9394508563ffffffff611e13613893565b1633614866565b818103611e2357005b63ffffffff611d3c61060193611e37613893565b936138a6565b858563ffffffff611e4c613893565b169033906144a9565b90507fa7926cc8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610491575f6003193601126104915760206001600160a01b03600a5416604051908152f35b34610491575f6003193601126104915760206001600160a01b03600b5416604051908152f35b34610491575f60031936011261049157602060ff60045460a81c166040519015158152f35b34610491576060600319360112610491576004356024359060443591815f525f60205260405f206001600160a01b0333165f5260205260405f209267ffffffffffffffff8454168211611fa057611f4b613916565b805f52600c60205260405f2061ffff808560101c16165f5260205260405f205491611f7883828633614602565b949060ff8116611f995750611f93828261060198339061394d565b33614866565b33906144a9565b5090805f525f60205260405f206001600160a01b0333165f5260205261202267ffffffffffffffff60405f205416916040519384937f03dee4c50000000000000000000000000000000000000000000000000000000085523360048601909493926060926001600160a01b036080840197168352602083015260408201520152565b0390fd5b34610491575f600319360112610491576020604051620186a08152f35b34610491575f6003193601126104915760206001600160a01b0360065416604051908152f35b346104915760406003193601126104915760043567ffffffffffffffff81116104915761209a903690600401613002565b9060243567ffffffffffffffff8111610491576120bb903690600401613002565b80840361219a576120cb8161339b565b936120d960405195866131b7565b818552601f196120e88361339b565b013660208701375f5b82811061210e57604051602080825281906106b890820189613106565b61211c610cff82848861334e565b61212782858761334e565b355f525f6020526001600160a01b0360405f2091165f5260205267ffffffffffffffff60405f20541690865181101561216d5760019160208260051b89010152016120f1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b83907f5b059991000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346104915760606003193601126104915760206122216121e8613058565b6121f06130e3565b67ffffffffffffffff6122016130f6565b92165f52600e845263ffffffff60405f2091165f52835260405f20613884565b90549060031b1c604051908152f35b346104915760206003193601126104915760043567ffffffffffffffff811161049157612261903690600401613002565b906001600160a01b03600654163303611cbb577f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c612302576106b8916122cb9160017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d6133ff565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051918291602083526020830190613033565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461049157606060031936011261049157612343612fa8565b61234b612fbe565b604435916001600160a01b038316809303610491576001600160a01b0380916123743633613a14565b16918273ffffffffffffffffffffffffffffffffffffffff19600654161760065516908173ffffffffffffffffffffffffffffffffffffffff19600a541617600a558273ffffffffffffffffffffffffffffffffffffffff19600b541617600b557ffe3ee223ca7b82725fcef9b1a9e4dd85c115c1f2a8c3049dab8cde1961a607f35f80a4005b34610491575f600319360112610491576124153633613a14565b60045460ff8160a81c1615612475577fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff166004557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa6020604051338152a1005b7f8dfc202b000000000000000000000000000000000000000000000000000000005f5260045ffd5b346104915760a0600319360112610491576124b6612fa8565b6124be612fbe565b9060443567ffffffffffffffff8111610491576124df903690600401613002565b9260643567ffffffffffffffff811161049157612500903690600401613002565b919060843567ffffffffffffffff811161049157612522903690600401612fd4565b94909661252f84886140d5565b8481036127e1575f5b8181106127b55750600181036125ad571561216d5735921561216d57610601956105fa9135946040518581528660208201526001600160a01b038516906001600160a01b038916907fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f6260403392a436916131f6565b9690929495612639926126296001600160a01b036126319316956001600160a01b0389169a8b888a7f4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb604051604081528061261f61260f60408301898b61335e565b828103602084015233958c61335e565b0390a436916133b3565b9536916133b3565b9536916131f6565b923b61264157005b6126b96020936126a76126959660405197889687967fbc197c81000000000000000000000000000000000000000000000000000000008852336004890152602488015260a0604488015260a4870190613106565b90600319868303016064870152613106565b90600319848303016084850152613033565b03815f865af15f9181612784575b5061270e57506126d561435f565b8051908161270957827f57f447ce000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b602001fd5b7fffffffff000000000000000000000000000000000000000000000000000000007fbc197c810000000000000000000000000000000000000000000000000000000091160361275957005b7f57f447ce000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6127a791925060203d6020116127ae575b61279f81836131b7565b810190614327565b90836126c7565b503d612795565b806127db6127c6600193858761334e565b356127d2838a8961334e565b3590888c61416f565b01612538565b84907f5b059991000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346104915760206003193601126104915761ffff61282d6130c1565b165f526007602052602061284460405f20546140a8565b604051908152f35b3461049157604060031936011261049157612865612fa8565b6024355f525f6020526001600160a01b0360405f2091165f52602052602067ffffffffffffffff60405f205460801c16604051908152f35b34610491575f60031936011261049157602060405160088152f35b34610491576020600319360112610491576040515f6003546128d9816132fd565b808452906001811690811561071a5750600114612900576106b8836106a4818503826131b7565b60035f9081527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b939250905b808210612944575090915081016020016106a4610694565b91926001816020925483858801015201910190929161292c565b3461049157604060031936011261049157612977612fa8565b6024356129838161408a565b1561299557505060205f604051908152f35b5f525f6020526001600160a01b0360405f2091165f52602052602067ffffffffffffffff60405f205416612844565b34610491576129d236613086565b91906001600160a01b03600b54163303610ffc5767ffffffffffffffff610601936129fb613916565b825f526001602052612a1a60405f20610f918385835460801c166132db565b1691613e4b565b346104915760406003193601126104915760043567ffffffffffffffff811161049157366023820112156104915780600401359067ffffffffffffffff82116104915736602460e08402830101116104915760243567ffffffffffffffff811161049157612a93903690600401613002565b92838103612bf95791612aa4613916565b612aad8361322c565b905f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301915b85811015612be35760e0810282019060248201918882101561216d578160051b870135858112156104915787019283359367ffffffffffffffff85116104915760200193803603851361049157612b32849160019684613c21565b918860ff8416938415612bd857612ba96040936001600160a01b0393612ba37fed310467e4d914774b4e834ee5c76a708d251a61f4ffab160d3096918acd2803977fff0000000000000000000000000000000000000000000000000000000000000060449660f81b165f1a9261325d565b53613284565b95612bb660c482016132c6565b9567ffffffffffffffff85519716875260208701520135941692a35b01612ad7565b505050505050612bd2565b604051602080825281906106b890820187613033565b83907f658b7abb000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346104915760206003193601126104915760043567ffffffffffffffff811161049157612c5d612c6e913690600401612fd4565b612c673633613a14565b36916131f6565b805167ffffffffffffffff811161149957612c8a6003546132fd565b601f8111612d4b575b50602091601f8211600114612cd057612cc0925f9183612cc55750505f198260011b9260031b1c19161790565b600355005b015190508380611368565b601f1982169260035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f5b858110612d3357508360019510612d1b575b505050811b01600355005b01515f1960f88460031b161c19169055828080612d10565b91926020600181928685015181550194019201612cfe565b81811115612c935760035f52601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60208410612db1575b81601f9101920160051c03905f5b828110612da4575050612c93565b5f82820155600101612d96565b5f9150612d88565b34610491576020600319360112610491576004357fffffffff00000000000000000000000000000000000000000000000000000000811680910361049157807fd9b67a260000000000000000000000000000000000000000000000000000000060209214908115612e61575b8115612e37575b506040519015158152f35b7f01ffc9a70000000000000000000000000000000000000000000000000000000091501482612e2c565b7f0e89341c0000000000000000000000000000000000000000000000000000000081149150612e25565b3461049157604060031936011261049157612ea4612fa8565b6024355f525f6020526001600160a01b0360405f2091165f52602052602067ffffffffffffffff60405f205416604051908152f35b3461049157604060031936011261049157600435602435612ef8613916565b815f525f60205260405f206001600160a01b0333165f5260205260405f2067ffffffffffffffff815416808311612f6557508183612f3792339061394d565b6040519081527f50f87f46257f76778258778496e8790189350718ebd0d5cb5f0735d3bad2380d60203392a3005b6084908484604051927f03dee4c5000000000000000000000000000000000000000000000000000000008452336004850152602484015260448301526064820152fd5b600435906001600160a01b038216820361049157565b602435906001600160a01b038216820361049157565b9181601f840112156104915782359167ffffffffffffffff8311610491576020838186019501011161049157565b9181601f840112156104915782359167ffffffffffffffff8311610491576020808501948460051b01011161049157565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b6004359067ffffffffffffffff8216820361049157565b6024359067ffffffffffffffff8216820361049157565b6003196060910112610491576004356001600160a01b038116810361049157906024359060443567ffffffffffffffff811681036104915790565b6004359061ffff8216820361049157565b6024359061ffff8216820361049157565b6024359063ffffffff8216820361049157565b6044359060ff8216820361049157565b90602080835192838152019201905f5b8181106131235750505090565b8251845260209384019390920191600101613116565b60243590811515820361049157565b6004111561315257565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60a0810190811067ffffffffffffffff82111761149957604052565b60c0810190811067ffffffffffffffff82111761149957604052565b90601f601f19910116810190811067ffffffffffffffff82111761149957604052565b67ffffffffffffffff811161149957601f01601f191660200190565b929192613202826131da565b9161321060405193846131b7565b829481845281830111610491578281602093845f960137010152565b90613236826131da565b61324360405191826131b7565b828152601f1961325382946131da565b0190602036910137565b90815181101561216d570160200190565b60c4356001600160a01b03811681036104915790565b356001600160a01b03811681036104915790565b60243567ffffffffffffffff811681036104915790565b60443567ffffffffffffffff811681036104915790565b3567ffffffffffffffff811681036104915790565b9067ffffffffffffffff8091169116039067ffffffffffffffff8211610e4c57565b90600182811c92168015613344575b602083101461331757565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f169161330c565b919081101561216d5760051b0190565b90918281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83116104915760209260051b809284830137010190565b67ffffffffffffffff81116114995760051b60200190565b9291906133bf8161339b565b936133cd60405195866131b7565b602085838152019160051b810192831161049157905b8282106133ef57505050565b81358152602091820191016133e3565b91909160ff60045460a81c16613854576134188361322c565b9260405190610100820182811067ffffffffffffffff821117611499576040939193525f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c083015261347a67ffffffffffffffff60045460b01c16151590565b151560e08301525f5b8381106134905750505050565b63ffffffff6134a48286859697989561334e565b3516845263800000006134b882878661334e565b351615613662579383519261ffff6380000000851860101c165f52600760205260405f2054926134e7846140a8565b604087015260015b15613644575b5f61350188858561334e565b358663ffffffff8216036135aa577f01000000000000000000000000000000000000000000000000000000000000008616156135a2578067ffffffffffffffff61355b9260201c1690638000000089189060601c8a615448565b60ff811661356a575b506134ef565b60f81b7fff00000000000000000000000000000000000000000000000000000000000000165f1a61359b898b61325d565b535f613564565b50600861355b565b5050959192949390945b6080850151806135cb575b5050505b929092613483565b6135d4916156c3565b61ffff6380000000831860101c165f52600760205260405f2055638000000067ffffffffffffffff60808601511691185f52600160205267ffffffffffffffff61362560405f2092828454166132db565b1667ffffffffffffffff198254161790555f60808401525f80806135bf565b9561364e9061449b565b958287106134f557959192949390946135b4565b9492949391909361367286615079565b60ff60c087015116159485613847575b9082865b613732575b508381146137255761369e81858561334e565b35875163ffffffff82160361370d578692916136bd6136cc928a615153565b60ff81166136d5575b5061449b565b90918390613686565b60f81b7fff00000000000000000000000000000000000000000000000000000000000000165f1a613706828961325d565b535f6136c6565b5090945094919092945b61372083615378565b6135c3565b9094509491909294613717565b9087519060208901519160408a01519160051b8401928760051b8501905b81851061378a575b50505061377661376c8260408c01516138a6565b60808b0151614859565b60808a015260408901520360051c8261368b565b9194509192803593878663ffffffff87161861383c575067ffffffffffffffff8560201c168560601c918981831184158415171761382f57833b61382f5750908060209493920396825f528585526fffffffffffffffff000000000000000060405f2091861b1682178154019055875f5283525f337fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f62604083a4019291869491613750565b9750945050819450613758565b955092819450613758565b60e0870151159550613682565b509061385f8161322c565b905f5b81811061386e57505090565b80600261387d6001938661325d565b5301613862565b600882101561216d5701905f90565b60643563ffffffff811681036104915790565b91908203918211610e4c57565b60443561ffff811681036104915790565b60643561ffff811681036104915790565b67ffffffffffffffff1667ffffffffffffffff8114610e4c5760010190565b9067ffffffffffffffff8091169116019067ffffffffffffffff8211610e4c57565b60ff60045460a81c1661392557565b7fd93c0665000000000000000000000000000000000000000000000000000000005f5260045ffd5b905f936001600160a01b039267ffffffffffffffff82169067ffffffffffffffff61397b83828454166132db565b1667ffffffffffffffff19825416179055848652600160205267ffffffffffffffff6139ae6040882092828454166132db565b1667ffffffffffffffff19825416179055604051938452602084015216907fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f6260403392a4565b601f8260209493601f1993818652868601375f8582860101520116010190565b600454916001600160a01b0383169281600411610491575f5f9060405f8151966001600160a01b0360208901917fb700961300000000000000000000000000000000000000000000000000000000835216978860248201523060448201527fffffffff00000000000000000000000000000000000000000000000000000000833516606482015260648152613aaa6084826131b7565b828052826020525190895afa613bfb575b15613ac8575b5050505050565b63ffffffff1615613bcf577fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000017600455823b15610491576020925f92836040518096819582947f94c7d7ee000000000000000000000000000000000000000000000000000000008452600484015260406024840152601f19601f6044850192808452808786860137868582860101520116010103925af18015613bc457613bb4575b507fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff600454166004555f80808080613ac1565b5f613bbe916131b7565b5f613b81565b6040513d5f823e3d90fd5b827f068ca9d8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505f516020518060201c150290613abb565b81810292918115918404141715610e4c57565b9167ffffffffffffffff613c3760c085016132c6565b164211613e4357613c4783613284565b91604084013590602085013591805f525f60205260405f20855f5260205260405f209485549667ffffffffffffffff613c8260a083016132c6565b168860c01c03613df557845f52600c60205260405f2061ffff808560101c16165f5260205260405f20549567ffffffffffffffff871667ffffffffffffffff613ccd608085016132c6565b168111613e3457613cf49067ffffffffffffffff613ced606086016132c6565b1690613c0e565b9467ffffffffffffffff8a168611613e255783613d1093614e43565b15613e1957613d2185848484614602565b969060ff8116613e0d57507f04000000000000000000000000000000000000000000000000000000000000008716151580613e02575b613df557780100000000000000000000000000000000000000000000000084613df19903019055815f52600160205260405f2067ffffffffffffffff808086168184541603161667ffffffffffffffff198254161790555f6040518381528460208201526001600160a01b038316907fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f6260403392a4614866565b5f90565b5050505050505050600f90565b508781541415613d57565b97505050505050505090565b50505050505050601190565b50505050505050505050600d90565b50505050505050505050600b90565b505050601090565b67ffffffffffffffff8316825f525f60205260405f206001600160a01b0383165f5260205260405f2067ffffffffffffffff613e8a83828454166138f4565b1667ffffffffffffffff19825416179055825f52600160205267ffffffffffffffff613ebd60405f2092828454166138f4565b1667ffffffffffffffff198254161790556001600160a01b03811692835f6040518581528360208201527fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f6260403392a460209260405192613f1e85856131b7565b5f84523b613f2d575050505050565b908394959391613f8860405194859384937ff23a6e610000000000000000000000000000000000000000000000000000000085523360048601525f60248601526044850152606484015260a0608484015260a4830190613033565b03815f885af15f9181614034575b50613fdd575050613fa561435f565b8051919082613fda57837f57f447ce000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b01fd5b7ff23a6e6100000000000000000000000000000000000000000000000000000000919392507fffffffff00000000000000000000000000000000000000000000000000000000160361275957505f80808080613ac1565b61404c919250843d86116127ae5761279f81836131b7565b905f613f96565b811561405d570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b61ffff16801515908161409b575090565b9050620151804204101590565b6140bb6140b482614ff4565b8092615027565b808211156140cf576140cc916138a6565b90565b50505f90565b6001600160a01b0381163381141580614145575b61411657506001600160a01b038216801561275957509061410f6141149261410f613916565b61573a565b565b7fe237d922000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b50805f52600260205260405f206001600160a01b0333165f5260205260ff60405f205416156140e9565b929190916141b18261ffff9060101c165f5260076020527f020000000000000000000000000000000000000000000000000000000000000060405f2054161590565b6142fb576141be8261408a565b6142cf57815f525f60205260405f206001600160a01b0385165f5260205267ffffffffffffffff60405f20541680821161427f575067ffffffffffffffff1692815f525f6020526001600160a01b0360405f2091165f5260205260405f2067ffffffffffffffff80858184541603161667ffffffffffffffff198254161790555f525f6020526001600160a01b0360405f2091165f5260205267ffffffffffffffff8060405f20928184541601161667ffffffffffffffff19825416179055565b6040517f03dee4c50000000000000000000000000000000000000000000000000000000081526001600160a01b038616600482015260248101919091526044810182905260648101839052608490fd5b507f49253137000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507fa9de8c6f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9081602091031261049157517fffffffff00000000000000000000000000000000000000000000000000000000811681036104915790565b3d15614389573d90614370826131da565b9161437e60405193846131b7565b82523d5f602084013e565b606090565b909391949294803b6143a3575b505050505050565b6020936001600160a01b0393846144099316978560405198899788977ff23a6e610000000000000000000000000000000000000000000000000000000089521660048801521660248601526044850152606484015260a0608484015260a4830190613033565b03815f865af15f918161447a575b5061442557506126d561435f565b7fffffffff000000000000000000000000000000000000000000000000000000007ff23a6e610000000000000000000000000000000000000000000000000000000091160361275957505f808080808061439b565b61449491925060203d6020116127ae5761279f81836131b7565b905f614417565b5f198114610e4c5760010190565b60ff169291600684146145da57600484146145af576003841461457a57600d84146144fa57837ff748af97000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b80612022915f525f60205260405f206001600160a01b0384165f5260205267ffffffffffffffff60405f205416936040519485947f03dee4c500000000000000000000000000000000000000000000000000000000865260048601909493926060926001600160a01b036080840197168352602083015260408201520152565b6001600160a01b03827f28e9b385000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f49253137000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f1f2a2005000000000000000000000000000000000000000000000000000000005f5260045ffd5b909392935f946146118261408a565b61484c5760045460b01c67ffffffffffffffff1615158061482d575b614820578060a01c61463e81613148565b61464781613148565b80156148125760039061465981613148565b14806147ff575b6147f25783156147e55767ffffffffffffffff8116801561405d578085066147d75761469567ffffffffffffffff9186614053565b9160401c16106147cb5761ffff9060101c1691825f52600760205260405f20547f04000000000000000000000000000000000000000000000000000000000000008116156147c157506001600160a01b03600a5416918215159283614715575b5050501561470c575f52600760205260405f205490565b50600e91505f90565b60209293506001600160a01b03915f60649267ffffffffffffffff60405197889687957f0f6dd3460000000000000000000000000000000000000000000000000000000087521660048601528960248601521660448401525af1908115613bc4575f91614786575b505f80806146f5565b90506020813d6020116147b9575b816147a1602093836131b7565b8101031261049157518015158103610491575f61477d565b3d9150614794565b94505050505f9190565b5050509050600c905f90565b50505050509050600b905f90565b5050505090506006905f90565b505050509050600a905f90565b506001600160a01b03600b541615614660565b50505050509050600a905f90565b5050505090506003905f90565b506001600160a01b0383165f52600560205260ff60405f20541661462d565b5050505090506004905f90565b91908201809211610e4c57565b6001600160a01b039095929394919516928486857f139a65e17ac34e472601ab17af9ae8e35db774b3a9f7725b25bd817fb6b9371f6020604051868152a461ffff8660101c169267ffffffffffffffff808460401c16036149cb575b60038360a01c6148d181613148565b6148da81613148565b036149bc575061491e63ffffffff67ffffffffffffffff80931693885f52600160205261491460405f20610f918787835460801c166138f4565b60801c1642614859565b16916001600160a01b03600b5416945f52600d60205261ffff60405f2091165f526020526001600160a01b0360405f20541690843b15610491575f9460a493869260405198899788967f61b3381f000000000000000000000000000000000000000000000000000000008852600488015260248701526044860152606485015260848401525af18015613bc4576149b25750565b5f614114916131b7565b93509350506141149350614d2d565b6149eb6149e267ffffffffffffffff851684614053565b60401b846138a6565b865f52600c60205260405f2061ffff86165f5260205260405f20556148c2565b919091614a16613916565b614a1f3361573a565b60643563ffffffff81169081810361049157614a3a8261408a565b6142cf576004359467ffffffffffffffff861693848703610491576024359163ffffffff83169384840361049157614a7490848a33614ce0565b916084359167ffffffffffffffff8316918284036104915760405160208101908a82528860408201523360608201528960808201528460a082015260a08152614abe60c0826131b7565b5190206040516020810191825260208152614ada6040826131b7565b51902091895f52600e60205260405f20885f5260205260405f2060443560ff8116810361049157614b0a91613884565b90549060031b1c918215938415614c87575b50505050614c5f57825f52600f60205260405f20549182821115614c3757614b51935f52600f6020528160405f2055506138a6565b95835f52600160205260405f2067ffffffffffffffff815460401c16808911614c035790614b8d614bcd9267ffffffffffffffff8b16906132db565b7fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b50506040519081528460208201527ffa6f8bbf6f9d1f8ab92f27c11bc0014b12df64b6092b6fe32754a7fcfe3b5ba360403392a4565b8890867f9e054b30000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f969bf728000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f09bde339000000000000000000000000000000000000000000000000000000005f5260045ffd5b9293505f915b808310614ca25750505014155f808080614b1c565b909192614cb084838561334e565b359081811015614ccf575f52602052600160405f205b93019190614c8d565b905f52602052600160405f20614cc6565b9263ffffffff80929367ffffffffffffffff604051956001600160a01b03602088019816885216604086015216606084015216608082015260808152614d2760a0826131b7565b51902090565b90916127109061ffff8460e81c16020467ffffffffffffffff8360401c1667ffffffffffffffff8416038082105f14614db857505b8203918214614db457602061ffff7f69b012b4639b05d01f109d20bd737a8ac3b7b62c62fe02a4030535a803054c45921692835f52600782528060405f205567ffffffffffffffff60405191168152a2565b5050565b9050614d62565b61ffff1690815f526007602052614dda8160405f20546156c3565b915f52600760205260401b0160405f2055565b6001600160a01b03805f95947fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f629497604094828952602052848820805482871b83170190558451968752602087015216951692a4565b61010060429194929460e0604051917fa4cfcdb1bba07d3fbcfac37c9daea62f696631f78f83c22f6f6177e7cb154d568352602083013720614e83615838565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522092614ec2828486615804565b50614ecc81613148565b159081614fde575b50614fd557803b15159384614eeb575b5050505090565b90919293506201b3e35a10614fad57602093614f565f94614f48604051938492898401967f1626ba7e00000000000000000000000000000000000000000000000000000000885260248501526040604485015260648401916139f4565b03601f1981018352826131b7565b5191620186a0fa5f513d82614fa1575b5081614f77575b505f808080614ee4565b7f1626ba7e000000000000000000000000000000000000000000000000000000009150145f614f6d565b6020111591505f614f66565b7f1c26714c000000000000000000000000000000000000000000000000000000005f5260045ffd5b50505050600190565b90506001600160a01b038083169116145f614ed4565b61ffff8160d81c169081155f1461500c5750505f1990565b6127109167ffffffffffffffff6150239216613c0e565b0490565b9061ffff8260d81c16156140cf5761506760189161506167ffffffffffffffff8560801c169462ffffff610e1042049160c01c16906138a6565b90613c0e565b04808211156140cf576140cc916138a6565b6040815161ffff8160101c165f526007602052815f205490805f525f602052825f2060208501527f01000000000000000000000000000000000000000000000000000000000000008216155f1461510d575060ff60085b1660c08401526150df816140a8565b9067ffffffffffffffff8082851c169116038060608501528082105f146151065750910152565b9050910152565b6151168161408a565b15615125575060ff60046150d0565b61ffff161580615146575b1561513e5760ff60066150d0565b60ff5f6150d0565b5060018160fc1c14615130565b905f9160ff60c08201511680615371575067ffffffffffffffff8260201c168015615368576040820192835182116153325760601c9283156152de5760e08301511515806152c8575b6152be57833b1561528957506151b182615378565b8151925f935a62030d4090620340b611614fad573373ffffffffffffffffffffffffffffffffffffffff195f5c16175f5d303b15610491575f928360649260405196879586947fdc6a0ae80000000000000000000000000000000000000000000000000000000086526004860152602485015260448401523090f19081615274575b5061526b575b61525d9073ffffffffffffffffffffffffffffffffffffffff19845c16845d615079565b156152655790565b50600590565b60019150615239565b6152819194505f906131b7565b5f925f615233565b613df1945061529c8282959395516138a6565b9052608082016152ad848251614859565b905260208201519151913390614ded565b5050505050600390565b50835f52600560205260ff60405f20541661519c565b8194507f8c01f19551d9fd57f955bd66330108c4d7c6dc0fffe068f18fae3118ac33305a93506153126020939282516138a6565b905260a08101615323858251614859565b90525192604051908152a25f90565b509250615358915060a061534f60608301516080840151906138a6565b910151906138a6565b101561536357600190565b600990565b50505050600690565b9250505090565b608081019081519060a081018051936153918585614859565b15613ac1575f809252526153b761ffff825160101c166153b18585614859565b90614dbf565b515f52600160205267ffffffffffffffff808060405f2093168184541601161667ffffffffffffffff19825416178155816153f0575050565b67ffffffffffffffff80614114931681835460401c1601167fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b9290811561536857825f525f60205260405f206001600160a01b0382165f5260205260405f20906040516080810181811067ffffffffffffffff8211176114995760405282549167ffffffffffffffff831693848352602083019467ffffffffffffffff8560401c168652604084019467ffffffffffffffff8160801c16865260c01c60608501528087105f146156bd575085905b6040890193845183116156ae576154f483896138a6565b9985848c975103905260800183815101905267ffffffffffffffff8316815167ffffffffffffffff160367ffffffffffffffff16809152865167ffffffffffffffff1690888281105f14986155ed6040996001600160a01b039967ffffffffffffffff809761562e967f7065eb22b6f4415b11ab7ff628dae251dbae0bccf60b9b7a08585abdb6c313f89f6156a65782905b1690031680945286825116018681115f1461569d575085805b1680915286907fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b84547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff1660409190911b6fffffffffffffffff000000000000000016178455565b1667ffffffffffffffff1982541617905580615661575b5082519485528660208601521692a361565c575f90565b600790565b5f908451908882526020820152838316907fc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f62863392a45f615645565b8680911661559f565b508181615586565b50505050505050505050600990565b906154dd565b9061ffff8260d81c1615615736576156e36156dd83614ff4565b83615027565b01907fffffffffff0000000000000000000000ffffffffffffffffffffffffffffffff7affffff000000000000000000000000000000000000000000000000610e10420460c01b169260801b9116171790565b5090565b60045460b01c67ffffffffffffffff1615158061578e575b6157595750565b6001600160a01b03907f28e9b385000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b506001600160a01b0381165f52600560205260ff60405f205416615752565b60ff811690601f82116157dc57604051916157c96040846131b7565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b906041830361582e576158279250602081013591604082359201355f1a9061594e565b9192909190565b50505f9160029190565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480615925575b15615893577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152614d2760c0826131b7565b507f0000000000000000000000000000000000000000000000000000000000000000461461586a565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116159c5579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15613bc4575f516001600160a01b038116156159bb57905f905f90565b505f906001905f90565b5050505f916003919056",
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

// PackROOTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x145a1a4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ROOTS() view returns(uint8)
func (rewards *Rewards) PackROOTS() []byte {
	enc, err := rewards.abi.Pack("ROOTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackROOTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x145a1a4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ROOTS() view returns(uint8)
func (rewards *Rewards) TryPackROOTS() ([]byte, error) {
	return rewards.abi.Pack("ROOTS")
}

// UnpackROOTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x145a1a4d.
//
// Solidity: function ROOTS() view returns(uint8)
func (rewards *Rewards) UnpackROOTS(data []byte) (uint8, error) {
	out, err := rewards.abi.Unpack("ROOTS", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
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
// the contract method with ID 0x6564086a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim((uint64,uint32,uint8,uint32,uint64) c, bytes32[] proof) returns()
func (rewards *Rewards) PackClaim(c IClaimsClaim, proof [][32]byte) []byte {
	enc, err := rewards.abi.Pack("claim", c, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6564086a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim((uint64,uint32,uint8,uint32,uint64) c, bytes32[] proof) returns()
func (rewards *Rewards) TryPackClaim(c IClaimsClaim, proof [][32]byte) ([]byte, error) {
	return rewards.abi.Pack("claim", c, proof)
}

// PackClaimAndRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62ad465a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimAndRedeem((uint64,uint32,uint8,uint32,uint64) c, bytes32[] proof, uint256 amount, bytes32 path) returns()
func (rewards *Rewards) PackClaimAndRedeem(c IClaimsClaim, proof [][32]byte, amount *big.Int, path [32]byte) []byte {
	enc, err := rewards.abi.Pack("claimAndRedeem", c, proof, amount, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimAndRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62ad465a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimAndRedeem((uint64,uint32,uint8,uint32,uint64) c, bytes32[] proof, uint256 amount, bytes32 path) returns()
func (rewards *Rewards) TryPackClaimAndRedeem(c IClaimsClaim, proof [][32]byte, amount *big.Int, path [32]byte) ([]byte, error) {
	return rewards.abi.Pack("claimAndRedeem", c, proof, amount, path)
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

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a5104e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(uint64 epoch, uint32 partition, uint8 slot, bytes32 root) returns()
func (rewards *Rewards) PackPost(epoch uint64, partition uint32, slot uint8, root [32]byte) []byte {
	enc, err := rewards.abi.Pack("post", epoch, partition, slot, root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a5104e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(uint64 epoch, uint32 partition, uint8 slot, bytes32 root) returns()
func (rewards *Rewards) TryPackPost(epoch uint64, partition uint32, slot uint8, root [32]byte) ([]byte, error) {
	return rewards.abi.Pack("post", epoch, partition, slot, root)
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

// PackRootOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b185b68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rootOf(uint64 epoch, uint32 partition, uint8 slot) view returns(bytes32)
func (rewards *Rewards) PackRootOf(epoch uint64, partition uint32, slot uint8) []byte {
	enc, err := rewards.abi.Pack("rootOf", epoch, partition, slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRootOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b185b68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rootOf(uint64 epoch, uint32 partition, uint8 slot) view returns(bytes32)
func (rewards *Rewards) TryPackRootOf(epoch uint64, partition uint32, slot uint8) ([]byte, error) {
	return rewards.abi.Pack("rootOf", epoch, partition, slot)
}

// UnpackRootOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4b185b68.
//
// Solidity: function rootOf(uint64 epoch, uint32 partition, uint8 slot) view returns(bytes32)
func (rewards *Rewards) UnpackRootOf(data []byte) ([32]byte, error) {
	out, err := rewards.abi.Unpack("rootOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
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

// RewardsClaimed represents a Claimed event raised by the Rewards contract.
type RewardsClaimed struct {
	Owner     common.Address
	Id        *big.Int
	Epoch     uint64
	Partition uint32
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const RewardsClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (RewardsClaimed) ContractEventName() string {
	return RewardsClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed owner, uint256 indexed id, uint64 indexed epoch, uint32 partition, uint256 amount)
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

// RewardsRootPosted represents a RootPosted event raised by the Rewards contract.
type RewardsRootPosted struct {
	Epoch     uint64
	Partition uint32
	Slot      uint8
	Root      [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const RewardsRootPostedEventName = "RootPosted"

// ContractEventName returns the user-defined event name.
func (RewardsRootPosted) ContractEventName() string {
	return RewardsRootPostedEventName
}

// UnpackRootPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RootPosted(uint64 indexed epoch, uint32 indexed partition, uint8 slot, bytes32 root)
func (rewards *Rewards) UnpackRootPostedEvent(log *types.Log) (*RewardsRootPosted, error) {
	event := "RootPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardsRootPosted)
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
