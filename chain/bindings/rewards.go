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
	Bin: "0x610160604052348015610010575f5ffd5b506040516163e23803806163e283398101604081905261002f91610292565b6040518060400160405280600f81526020016e47756572646f6e205265776172647360881b815250604051806040016040528060018152602001603160f81b815250846100818161014b60201b60201c565b5061008b8261019f565b610120526100988161019f565b61014052815160208084019190912060e052815190820120610100524660a05261012460e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052610136826101e5565b601061014282826103a3565b505050506104b9565b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f829050601f815111156101d2578260405163305a27a960e01b81526004016101c99190610461565b60405180910390fd5b80516101dd82610496565b179392505050565b60036101f182826103a3565b5050565b634e487b7160e01b5f52604160045260245ffd5b5f82601f830112610218575f5ffd5b81516001600160401b03811115610231576102316101f5565b604051601f8201601f19908116603f011681016001600160401b038111828210171561025f5761025f6101f5565b604052818152838201602001851015610276575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f606084860312156102a4575f5ffd5b83516001600160a01b03811681146102ba575f5ffd5b60208501519093506001600160401b038111156102d5575f5ffd5b6102e186828701610209565b604086015190935090506001600160401b038111156102fe575f5ffd5b61030a86828701610209565b9150509250925092565b600181811c9082168061032857607f821691505b60208210810361034657634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561039e578282111561039e57805f5260205f20601f840160051c602085101561037757505f5b90810190601f840160051c035f5b8181101561039a575f83820155600101610385565b5050505b505050565b81516001600160401b038111156103bc576103bc6101f5565b6103d0816103ca8454610314565b8461034c565b6020601f821160018114610402575f83156103eb5750848201515b5f19600385901b1c1916600184901b17845561045a565b5f84815260208120601f198516915b828110156104315787850151825560209485019460019092019101610411565b508482101561044e57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610346575f1960209190910360031b1b16919050565b60805160a05160c05160e051610100516101205161014051615ed861050a5f395f613aeb01525f613ac001525f614c6b01525f614c4301525f614b9e01525f614bc801525f614bf20152615ed85ff3fe608060405234801561000f575f5ffd5b5060043610610370575f3560e01c80637a9e5e4b116101d4578063b94f206e11610109578063e4786a5e116100a9578063e8a3d48511610079578063e8a3d485146108d8578063e985e9c5146108e0578063f242432a1461091b578063f6cb46951461092e575f5ffd5b8063e4786a5e14610851578063e4e845f41461086d578063e59621951461088d578063e8855d50146108b8575f5ffd5b8063c00b430a116100e4578063c00b430a146107d6578063dc6a0ae8146107e9578063df7771a0146107fc578063e36214b21461080f575f5ffd5b8063b94f206e1461075b578063bd85b0391461079d578063bf7e214f146107c5575f5ffd5b80638fb3603711610174578063a22cb4651161014f578063a22cb465146106f3578063b127660414610706578063b45a3c0e14610735578063b5afc8fa14610748575f5ffd5b80638fb36037146106ac578063938e3d7b146106cd578063a052b508146106e0575f5ffd5b80638421d265116101af5780638421d265146106635780638456cb591461067657806384b0196e1461067e578063899d04b614610699575f5ffd5b80637a9e5e4b1461060e5780637d21cb35146106215780638092a3b114610634575f5ffd5b80634712fe54116102aa5780635e262f961161024a578063630105ce11610225578063630105ce146105b45780636564086a146105bd5780637a5104e1146105d05780637a6dc6c1146105e3575f5ffd5b80635e262f961461057b5780636290865d1461058e57806362ad465a146105a1575f5ffd5b806351160630116102855780635116063014610521578063517c79f21461054c57806352b86d07146105565780635c975abb14610569575f5ffd5b80634712fe54146104db5780634b185b68146104ee5780634e1273f414610501575f5ffd5b80630e89341c116103155780631f98e383116102f05780631f98e3831461049a5780632eb2c2d6146104ad5780633f4ba83a146104c057806345d8a75b146104c8575f5ffd5b80630e89341c1461042b578063145a1a4d1461043e578063196f52d814610458575f5ffd5b806302fe53051161035057806302fe5305146103d25780630516e7a0146103e55780630839504b146104055780630887bedb14610418575f5ffd5b8062efa89514610374578062fdd58e1461038957806301ffc9a7146103af575b5f5ffd5b610387610382366004614dab565b610941565b005b61039c610397366004614de6565b6109f9565b6040519081526020015b60405180910390f35b6103c26103bd366004614e23565b610a29565b60405190151581526020016103a6565b6103876103e0366004614e82565b610a78565b6103f86103f3366004614f00565b610ac6565b6040516103a69190614fc6565b610387610413366004614fee565b610c51565b61039c610426366004614de6565b610cf3565b6103f8610439366004615027565b610d19565b610446600881565b60405160ff90911681526020016103a6565b61039c610466366004614de6565b5f908152602081815260408083206001600160a01b039490941683529290522054600160801b90046001600160401b031690565b61039c6104a836600461504f565b610dab565b6103876104bb366004615068565b610dc7565b61038761103d565b6103876104d6366004615124565b611050565b6103f86104e936600461515b565b6110c6565b61039c6104fc3660046151b0565b611253565b61051461050f3660046151e7565b611299565b6040516103a69190615273565b600654610534906001600160a01b031681565b6040516001600160a01b0390911681526020016103a6565b61039c620186a081565b610387610564366004615285565b611380565b600454600160a81b900460ff166103c2565b600b54610534906001600160a01b031681565b600a54610534906001600160a01b031681565b6103876105af3660046152c4565b61140b565b61039c61c35081565b6103876105cb366004615325565b6114f7565b6103876105de366004615374565b61151c565b6105f66105f136600461504f565b6115de565b6040516001600160401b0390911681526020016103a6565b61038761061c3660046153bc565b6115f6565b6105f661062f36600461504f565b61166b565b61039c610642366004615027565b5f90815260016020526040902054600160401b90046001600160401b031690565b61039c6106713660046153d5565b611686565b6103876116af565b6106866116c0565b6040516103a69796959493929190615426565b6103876106a7366004615487565b611702565b6106b4611973565b6040516001600160e01b031990911681526020016103a6565b6103876106db366004614e82565b611999565b6103876106ee3660046154c3565b6119dc565b610387610701366004615517565b611b22565b61039c610714366004615027565b5f90815260016020526040902054600160801b90046001600160401b031690565b6103c2610743366004615027565b611bbf565b61038761075636600461554c565b611bee565b61039c610769366004614de6565b5f908152602081815260408083206001600160a01b039490941683529290522054600160401b90046001600160401b031690565b61039c6107ab366004615027565b5f908152600160205260409020546001600160401b031690565b6004546001600160a01b0316610534565b6103876107e4366004615576565b611cb6565b6103876107f7366004614fee565b611e25565b61038761080a366004615027565b611f1a565b6105f661081d366004614de6565b5f908152602081815260408083206001600160a01b039490941683529290522054600160c01b90046001600160401b031690565b61085a6103e881565b60405161ffff90911681526020016103a6565b61088061087b3660046155c8565b611fbd565b6040516103a69190615619565b6103c261089b3660046153bc565b6001600160a01b03165f9081526005602052604090205460ff1690565b6108cb6108c636600461504f565b612089565b6040516103a6919061567d565b6103f861215d565b6103c26108ee3660046156e0565b6001600160a01b039182165f90815260026020908152604080832093909416825291909152205460ff1690565b610387610929366004615708565b6121ed565b61038761093c36600461577a565b612286565b610949612500565b5f82815260208181526040808320338452909152902080546001600160401b03168211156109b15780546040516303dee4c560e01b81523360048201526001600160401b03909116602482015260448101839052606481018490526084015b60405180910390fd5b6109bd8133858561252b565b604051828152839033907f50f87f46257f76778258778496e8790189350718ebd0d5cb5f0735d3bad2380d9060200160405180910390a3505050565b5f818152602081815260408083206001600160a01b03861684529091529020546001600160401b03165b92915050565b5f6001600160e01b03198216636cdb3d1360e11b1480610a5957506001600160e01b031982166303a24d0760e21b145b80610a2357506301ffc9a760e01b6001600160e01b0319831614610a23565b610a84335b5f366125a9565b610ac282828080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061269f92505050565b5050565b6060838214610af25760405163658b7abb60e01b815260048101859052602481018390526044016109a8565b610afa612500565b836001600160401b03811115610b1257610b126157ab565b6040519080825280601f01601f191660200182016040528015610b3c576020820181803683370190505b5090505f5b84811015610c485736868683818110610b5c57610b5c6157bf565b905060e0020190505f610b9282878786818110610b7b57610b7b6157bf565b9050602002810190610b8d91906157d3565b6126ab565b905060ff8116610ba3575050610c40565b8060f81b848481518110610bb957610bb96157bf565b60200101906001600160f81b03191690815f1a90535060208201803590610be090846153bc565b6001600160a01b03167fed310467e4d914774b4e834ee5c76a708d251a61f4ffab160d3096918acd2803610c1a60c0860160a08701615815565b604080516001600160401b03909216825260ff861660208301520160405180910390a350505b600101610b41565b50949350505050565b600b546001600160a01b03163314610c7e57604051639ef236ff60e01b81523360048201526024016109a8565b610c86612500565b5f8281526001602052604090208054829190601090610cb6908490600160801b90046001600160401b0316615842565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550610cee8383836001600160401b03166128e4565b505050565b5f610cfd826129e9565b610d1057610d0b83836109f9565b610d12565b5f5b9392505050565b606060038054610d2890615861565b80601f0160208091040260200160405190810160405280929190818152602001828054610d5490615861565b8015610d9f5780601f10610d7657610100808354040283529160200191610d9f565b820191905f5260205f20905b815481529060010190602001808311610d8257829003601f168201915b50505050509050919050565b61ffff81165f90815260076020526040812054610a2390612a12565b610dd18888612a43565b848314610dfb57604051635b05999160e01b815260048101869052602481018490526044016109a8565b5f5b85811015610e4957610e418989898985818110610e1c57610e1c6157bf565b90506020020135888886818110610e3557610e356157bf565b90506020020135612aea565b600101610dfd565b506001859003610f37576001600160a01b03808816908916335f516020615eb85f395f51905f5289895f81610e8057610e806157bf565b9050602002013588885f818110610e9957610e996157bf565b90506020020135604051610eb7929190918252602082015260400190565b60405180910390a4610f3233898989895f818110610ed757610ed76157bf565b9050602002013588885f818110610ef057610ef06157bf565b9050602002013587878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250612ba492505050565b611033565b866001600160a01b0316886001600160a01b0316336001600160a01b03167f4a39dc06d4c0dbc64b70af90fd698a233a518aa5d07e595d983b8c0526c8f7fb89898989604051610f8a94939291906158c3565b60405180910390a46110333389898989808060200260200160405190810160405280939291908181526020018383602002808284375f9201919091525050604080516020808d0282810182019093528c82529093508c92508b9182918501908490808284375f9201919091525050604080516020601f8c018190048102820181019092528a815292508a91508990819084018382808284375f92019190915250612ccb92505050565b5050505050505050565b61104633610a7d565b61104e612db2565b565b61105933610a7d565b600680546001600160a01b03199081166001600160a01b03868116918217909355600a80548316868516908117909155600b80549093169385169384179092556040517ffe3ee223ca7b82725fcef9b1a9e4dd85c115c1f2a8c3049dab8cde1961a607f3905f90a4505050565b6006546060906001600160a01b031633146110f65760405163df68485960e01b81523360048201526024016109a8565b6110fe612e07565b600454600160a81b900460ff16156111225761111b826002612e3c565b905061124b565b816001600160401b0381111561113a5761113a6157ab565b6040519080825280601f01601f191660200182016040528015611164576020820181803683370190505b5090506111ac6040518061010001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f60ff1681526020015f151581525090565b600454600160b01b90046001600160401b0316151560e08201525f5b83811015611248576111f58585838181106111e5576111e56157bf565b9050602002013563ffffffff1690565b825261121e85858381811061120c5761120c6157bf565b90506020020135638000000016151590565b6112345761122f8286868487612ec8565b611241565b6112418286868487612fab565b90506111c8565b50505b610a23613154565b6001600160401b0383165f908152600e6020908152604080832063ffffffff86168452909152812060ff83166008811061128f5761128f6157bf565b0154949350505050565b60608382146112c557604051635b05999160e01b815260048101839052602481018590526044016109a8565b816001600160401b038111156112dd576112dd6157ab565b604051908082528060200260200182016040528015611306578160200160208202803683370190505b5090505f5b82811015610c485761135b868683818110611328576113286157bf565b905060200201602081019061133d91906153bc565b85858481811061134f5761134f6157bf565b905060200201356109f9565b82828151811061136d5761136d6157bf565b602090810291909101015260010161130b565b5f83815260208181526040808320338452909152902080546001600160401b03168311156113b5576113b5600d33868661317e565b6113bd612500565b5f5f5f6113cc33888888613268565b9194509250905060ff8316156113e8576113e88333898961317e565b6113f48433898961252b565b611402338888888686613449565b50505050505050565b5f61141786868661362d565b905080831115611444576040516314f24d9960e31b815260048101829052602481018490526044016109a8565b5f80806114683361145b60808c0160608d016158f4565b63ffffffff168888613268565b9194509250905060ff83161561149957611499833361148d60808d0160608e016158f4565b63ffffffff168961317e565b6114bc336114ad60808c0160608d016158f4565b63ffffffff1688888686613449565b8584146114ec576114ec336114d760808c0160608d016158f4565b63ffffffff166114e7898861590d565b6128e4565b505050505050505050565b610cee3361150b60808601606087016158f4565b63ffffffff166114e786868661362d565b6006546001600160a01b031633146115495760405163df68485960e01b81523360048201526024016109a8565b6001600160401b0384165f908152600e6020908152604080832063ffffffff871684529091529020819060ff841660088110611587576115876157bf565b01556040805160ff841681526020810183905263ffffffff8516916001600160401b038716917f0d621847eac020d1b890ea364d8794e317c31df8618df4502e8664adc29b3bde910160405180910390a350505050565b61ffff81165f90815260076020526040812054610a23565b60045433906001600160a01b0316811461162d5760405162d1953b60e31b81526001600160a01b03821660048201526024016109a8565b816001600160a01b03163b5f03611662576040516361798f2f60e11b81526001600160a01b03831660048201526024016109a8565b610ac2826139c5565b61ffff81165f9081526007602052604080822054901c610a23565b5f600f5f61169687878787613a19565b81526020019081526020015f205490505b949350505050565b6116b833610a7d565b61104e613a76565b5f6060805f5f5f60606116d1613ab9565b6116d9613ae4565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b61170b33610a7d565b617fff61ffff83161061173757604051634c52f98d60e11b815261ffff831660048201526024016109a8565b61271061174a604083016020840161504f565b61ffff16118061176e57506103e8611768606083016040840161504f565b61ffff16115b1561179257604051637e06769760e11b815261ffff831660048201526024016109a8565b61ffff82165f908152600760205260409020546117af8160401c90565b6001600160401b03166117c56020840184615815565b6001600160401b0316101561182257826117e26020840184615815565b6117ec8360401c90565b6040516357811b6d60e11b815261ffff90931660048401526001600160401b0391821660248401521660448201526064016109a8565b5f61183360c0840160a08501615920565b61183d575f611843565b600160fa1b5b61185360a0850160808601615920565b61185d575f611863565b600160f91b5b17905061191e6118766020850185615815565b611886604086016020870161504f565b611896606087016040880161504f565b6118a66080880160608901615947565b60038111156118b7576118b76155e9565b8693929190866001600160401b0385167affffffffffffffffffffffffffffffffffffff000000000000000087161761ffff60d81b60d886901b161761ffff60e81b60e885901b1617600f60fc1b60fc84901b16178117600160f81b179695505050505050565b61ffff85165f81815260076020526040908190209290925590517f5be00261289d0cf5bb293823d721526b351d57b251b3cbe3100fdc52a4b813aa90611965908690615962565b60405180910390a250505050565b6004545f90600160a01b900460ff1661198b57505f90565b638fb3603760e01b5b905090565b6119a233610a7d565b60106119af828483615a3e565b506040517fa5d4097edda6d87cb9329af83fb3712ef77eeb13738ffe43cc35a4ce305ad962905f90a15050565b6119e5816129e9565b611a0557604051634df2bb2560e11b8152600481018290526024016109a8565b611a0d612500565b5f5b82811015611b1c575f848483818110611a2a57611a2a6157bf565b9050602002016020810190611a3f91906153bc565b90505f6001600160a01b038216611a8757505f838152600160205260409020805467ffffffffffffffff60401b198116909155600160401b90046001600160401b0316611ac7565b505f838152602081815260408083206001600160a01b0385168452909152902080546001600160401b0316908115611ac557611ac58184878561252b565b505b8015611b125783826001600160a01b03167fcb3e6dd5714f9e168426801675c21f6682e64523037503fc9e074de6658ea62383604051611b0991815260200190565b60405180910390a35b5050600101611a0f565b50505050565b6001600160a01b038216611b535760405162ced3e160e81b81526001600160a01b03831660048201526024016109a8565b335f8181526002602090815260408083206001600160a01b03871680855290835292819020805460ff191686151590811790915590519081529192917f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3191015b60405180910390a35050565b5f600160f91b60075f611bd28560101c90565b61ffff16815260208101919091526040015f2054161592915050565b600b546001600160a01b03163314611c1b57604051639ef236ff60e01b81523360048201526024016109a8565b611c23612500565b5f8281526001602052604090208054829190601090611c53908490600160801b90046001600160401b0316615842565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550610ac2611c848360101c90565b60075f611c918660101c90565b61ffff1661ffff1681526020019081526020015f2054836001600160401b0316613b0f565b611cbf33610a7d565b5f5b82811015611b1c575f848483818110611cdc57611cdc6157bf565b9050602002016020810190611cf191906153bc565b6001600160a01b0381165f9081526005602052604090205490915083151560ff909116151503611d215750611e1d565b6001600160a01b0381165f908152600560205260409020805460ff191684151517905582611d915760048054601690611d6990600160b01b90046001600160401b0316615af7565b91906101000a8154816001600160401b0302191690836001600160401b031602179055611dd5565b60048054601690611db190600160b01b90046001600160401b0316615b18565b91906101000a8154816001600160401b0302191690836001600160401b0316021790555b50806001600160a01b03167f30e5e165e1604086343a385170c8b1b5a4ddb5b00ba4cf8cc1440f5dfcc0fa9784604051611e13911515815260200190565b60405180910390a2505b600101611cc1565b333014611e455760405163029a949d60e31b815260040160405180910390fd5b611e61611e528360101c90565b826001600160401b0316613b78565b5f8281526001602052604081208054839290611e879084906001600160401b0316615b42565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550611ede611ec2835f90815260208190526040902090565b6001600160a01b035f5c1685856001600160401b038616613baf565b611ef28383836001600160401b0316613c16565b610cee57604051632bfa23e760e11b81526001600160a01b03841660048201526024016109a8565b5f8181526020818152604080832033845290915281208054600160c01b90046001600160401b0316906018611f4e83615b18565b91906101000a8154816001600160401b0302191690836001600160401b03160217905550905081336001600160a01b03167fb1466fefc0bbbe29b80979243657561576c683a4c36576284fe8200d9b4706d683604051611bb391906001600160401b0391909116815260200190565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f838152600c6020908152604080832061ffff8616845282529182902054825160a0810184526001600160401b03808316825282851c169281019290925263ffffffff608082901c16928201929092526060810161204483613cc8565b6003811115612055576120556155e9565b81525f868152600d6020908152604080832061ffff891684528252909120546001600160a01b031691015291505092915050565b6040805160c080820183525f8083526020808401829052838501829052606084018290526080840182905260a0840182905261ffff8616825260078152908490205484519283019094526001600160401b0384168252919291810160d883901c61ffff1681526020016120fc8360e81c90565b61ffff16815260200161210f8360fc1c90565b60ff166003811115612123576121236155e9565b6003811115612134576121346155e9565b8152600160f91b831615156020820152600160fa1b909216151560409092019190915292915050565b60606010805461216c90615861565b80601f016020809104026020016040519081016040528092919081815260200182805461219890615861565b80156121e35780601f106121ba576101008083540402835291602001916121e3565b820191905f5260205f20905b8154815290600101906020018083116121c657829003601f168201915b5050505050905090565b6121f78686612a43565b61220386868686612aea565b60408051858152602081018590526001600160a01b03808816929089169133915f516020615eb85f395f51905f52910160405180910390a461227e338787878787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250612ba492505050565b505050505050565b61228f33610a7d565b61ffff82165f9081526007602052604081205460fc1c60038111156122b6576122b66155e9565b90505f60036122cb6080850160608601615947565b60038111156122dc576122dc6155e9565b1490505f60028360038111156122f4576122f46155e9565b1461233f57600383600381111561230d5761230d6155e9565b14158061233a575060026123276080860160608701615947565b6003811115612338576123386155e9565b145b612341565b815b90505f6123546080860160608701615947565b6003811115612365576123656155e9565b146123d55780158061238a575061237f6020850185615815565b6001600160401b0316155b806123b457505f6123a160a08601608087016153bc565b6001600160a01b03161415151582151514155b156123d55760405163abc67c3f60e01b8152600481018790526024016109a8565b60a06123e76080860160608701615947565b60038111156123f8576123f86155e9565b901b608061240c60608701604088016158f4565b63ffffffff16901b604061242587820160208901615815565b6001600160401b0316901b61243d6020880188615815565b5f8a8152600c6020908152604080832061ffff8d16845290915290206001600160401b0391909116919091179190911791909117905561248360a08501608086016153bc565b5f878152600d6020908152604080832061ffff8a1680855292529182902080546001600160a01b0319166001600160a01b0394909416939093179092555187907ff45cde889439ad540b168a16583555896fbee7ddd330dab105d771e6f3f6a779906124f0908890615b61565b60405180910390a3505050505050565b600454600160a81b900460ff161561104e5760405163d93c066560e01b815260040160405180910390fd5b835467ffffffffffffffff198082166001600160401b0392831684900383161786555f8481526001602090815260408083208054948516948616879003909516939093179093558151858152928301849052916001600160a01b0386169133915f516020615eb85f395f51905f52910160405180910390a450505050565b5f5f6125dd6125c06004546001600160a01b031690565b86306125cf60045f898b615be6565b6125d891615c0d565b613cdf565b91509150816126985763ffffffff811615612675576004805460ff60a01b198116600160a01b178255604051634a63ebf760e11b81526001600160a01b03909116916394c7d7ee916126359189918991899101615c6b565b5f604051808303815f87803b15801561264c575f5ffd5b505af115801561265e573d5f5f3e3d5ffd5b50506004805460ff60a01b19169055506126989050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016109a8565b5050505050565b6003610ac28282615c8f565b5f6126bc60e0850160c08601615815565b6001600160401b03164211156126d457506010610d12565b5f80806126e460208801886153bc565b92505050604085013560208601355f61271b61270a845f90815260208190526040902090565b5f8681526020919091526040902090565b90505f612726825490565b905061273860c08a0160a08b01615815565b6001600160401b031660c082901c1461275957600f95505050505050610d12565b5f838152600c60205260408120816127718760101c90565b61ffff16815260208101919091526040015f20546001600160401b031690506127a060a08b0160808c01615815565b6001600160401b03168111156127bf57600b9650505050505050610d12565b5f6127d060808c0160608d01615815565b6127e3906001600160401b031683615d49565b9050826001600160401b031681111561280657600d975050505050505050610d12565b6128128b888c8c613d71565b612826576011975050505050505050610d12565b5f5f5f6128358a8a868b613268565b9194509250905060ff83161561285757829a5050505050505050505050610d12565b600160c01b8487030187555f89815260016020908152604080832080546001600160401b038082168a90031667ffffffffffffffff1990911617905580518c81529182018790526001600160a01b038d169133915f516020615eb85f395f51905f52910160405180910390a46128d18a8a868b8686613449565b505f9d9c50505050505050505050505050565b5f828152602081815260408083206001600160a01b03871684529091528120805483929061291c9084906001600160401b0316615b42565b82546101009290920a6001600160401b038181021990931691831602179091555f8481526001602052604081208054859450909261295c91859116615b42565b92506101000a8154816001600160401b0302191690836001600160401b03160217905550826001600160a01b03165f6001600160a01b0316336001600160a01b03165f516020615eb85f395f51905f5285856040516129c5929190918252602082015260400190565b60405180910390a4610cee335f85858560405180602001604052805f815250612ba4565b5f8161ffff1615801590610a2357508161ffff16612a0a6201518042615d74565b101592915050565b5f5f612a1d83613e3d565b90505f612a2a8483613e7e565b9050808211612a39575f6116a7565b6116a7818361590d565b6001600160a01b0382163314801590612a7f57506001600160a01b0382165f90815260026020908152604080832033845290915290205460ff16155b15612aae5760405163711bec9160e11b81523360048201526001600160a01b03831660248201526044016109a8565b6001600160a01b038116612ae057604051632bfa23e760e11b81526001600160a01b03821660048201526024016109a8565b610ac28282613efd565b612af382613f17565b5f612afe85846109f9565b905080821115612b41576040516303dee4c560e01b81526001600160a01b03861660048201526024810182905260448101839052606481018490526084016109a8565b505f918252602082815260408084206001600160a01b03968716855280835281852080546001600160401b03808216879003811667ffffffffffffffff199283161790925596909716855290915290912080548085169092019093169116179055565b6001600160a01b0384163b1561227e5760405163f23a6e6160e01b81526001600160a01b0385169063f23a6e6190612be89089908990889088908890600401615d87565b6020604051808303815f875af1925050508015612c22575060408051601f3d908101601f19168201909252612c1f91810190615dc0565b60015b612c8f573d808015612c4f576040519150601f19603f3d011682016040523d82523d5f602084013e612c54565b606091505b5080515f03612c8157604051632bfa23e760e11b81526001600160a01b03861660048201526024016109a8565b805160208201fd5b5061227e565b6001600160e01b0319811663f23a6e6160e01b1461140257604051632bfa23e760e11b81526001600160a01b03861660048201526024016109a8565b6001600160a01b0384163b1561227e5760405163bc197c8160e01b81526001600160a01b0385169063bc197c8190612d0f9089908990889088908890600401615ddb565b6020604051808303815f875af1925050508015612d49575060408051601f3d908101601f19168201909252612d4691810190615dc0565b60015b612d76573d808015612c4f576040519150601f19603f3d011682016040523d82523d5f602084013e612c54565b6001600160e01b0319811663bc197c8160e01b1461140257604051632bfa23e760e11b81526001600160a01b03861660048201526024016109a8565b612dba613f6e565b6004805460ff60a81b191690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b6040516001600160a01b03909116815260200160405180910390a1565b612e0f613f98565b61104e60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613fd8565b6060826001600160401b03811115612e5657612e566157ab565b6040519080825280601f01601f191660200182016040528015612e80576020820181803683370190505b5090505f5b83811015612ec1578260f81b828281518110612ea357612ea36157bf565b60200101906001600160f81b03191690815f1a905350600101612e85565b5092915050565b5f612ed286613fdf565b60c08601515f9060ff16158015612eeb57508660e00151155b90505b8015612f0357612f00878787876140ae565b93505b838514612f97575f868686818110612f1d57612f1d6157bf565b905060200201359050875f0151612f378263ffffffff1690565b14612f425750612f97565b5f612f4d89836141a5565b905060ff811615612f85578060f81b858781518110612f6e57612f6e6157bf565b60200101906001600160f81b03191690815f1a9053505b612f8e86615e2c565b95505050612eee565b612fa087614383565b509195945050505050565b84515f906380000000811882600781612fc48460101c90565b61ffff1661ffff1681526020019081526020015f20549050612fe581612a12565b60408a0152600160f81b811615155b5f898989818110613007576130076157bf565b9050602002013590508461301e8263ffffffff1690565b1461302957506130ab565b5f8261303657600861305d565b61305d8c6130448460601c90565b8761304f8660201c90565b6001600160401b031661444d565b905060ff811615613095578060f81b888a8151811061307e5761307e6157bf565b60200101906001600160f81b03191690815f1a9053505b508890506130a288615e2c565b97508710612ff4575b60808a0151156131465760808a01516130c5908390614691565b60075f6130d28660101c90565b61ffff16815260208082019290925260409081015f9081209390935560808d0151868452600190925282208054919290916131179084906001600160401b0316615842565b92506101000a8154816001600160401b0302191690836001600160401b031602179055505f8a60800181815250505b509498975050505050505050565b61104e5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612e36565b60051960ff8516016131a357604051631f2a200560e01b815260040160405180910390fd5b60031960ff8516016131cb57604051634925313760e01b8152600481018390526024016109a8565b60021960ff8516016131fb576040516328e9b38560e01b81526001600160a01b03841660048201526024016109a8565b600c1960ff85160161324a578261321284846109f9565b6040516303dee4c560e01b81526001600160a01b039092166004830152602482015260448101829052606481018390526084016109a8565b60405163f748af9760e01b815260ff851660048201526024016109a8565b5f5f5f5f6132768760101c90565b9050613281876129e9565b156132965760045f5f9350935093505061343f565b600454600160b01b90046001600160401b0316151580156132ce57506001600160a01b0388165f9081526005602052604090205460ff165b156132e35760035f5f9350935093505061343f565b5f858152600c6020908152604080832061ffff85168452909152902054925082158061332757505f61331484613cc8565b6003811115613325576133256155e9565b145b1561333c57600a5f5f9350935093505061343f565b855f036133535760065f5f9350935093505061343f565b6001600160401b0383166133678188615e44565b1561337d57600b5f5f945094509450505061343f565b6001600160401b03604085901c166133958289615d74565b11156133ac57600c5f5f945094509450505061343f565b60036133b785613cc8565b60038111156133c8576133c86155e9565b1480156133de5750600b546001600160a01b0316155b156133f457600a5f5f945094509450505061343f565b61ffff82165f908152600760205260409020549250600160fa1b83161580159061342657506134248983896146fa565b155b1561343c57600e5f5f945094509450505061343f565b50505b9450945094915050565b8285876001600160a01b03167f139a65e17ac34e472601ab17af9ae8e35db774b3a9f7725b25bd817fb6b9371f8760405161348691815260200190565b60405180910390a45f6134998660101c90565b90506001600160401b03604084901c8116146134ed5760406134c46001600160401b03851687615d74565b6134cf911b8461590d565b5f858152600c6020908152604080832061ffff861684529091529020555b60036134f884613cc8565b6003811115613509576135096155e9565b1461351957612c89818387613b0f565b5f8681526001602052604090208054869190601090613549908490600160801b90046001600160401b0316615b42565b92506101000a8154816001600160401b0302191690836001600160401b031602179055505f608084901c63ffffffff16426135849190615e57565b600b545f878152600d6020908152604080832061ffff88168452909152908190205490516361b3381f60e01b81526001600160a01b0391821660048201528b82166024820152604481018b90526001600160401b03808b1660648301528416608482015292935016906361b3381f9060a4015f604051808303815f87803b15801561360d575f5ffd5b505af115801561361f573d5f5f3e3d5ffd5b505050505050505050505050565b5f613636612500565b61363f33614797565b5f61365060808601606087016158f4565b63ffffffff169050613661816129e9565b1561368257604051634925313760e01b8152600481018290526024016109a8565b5f6136b9336136946020890189615815565b6136a460408a0160208b016158f4565b6136b460808b0160608c016158f4565b613a19565b90505f6136c96020880188615815565b6136d96040890160208a016158f4565b33856136eb60a08c0160808d01615815565b604080516001600160401b03968716602082015263ffffffff909516908501526001600160a01b03909216606084015260808301529190911660a082015260c00160408051601f19818403018152828252805160209182012090830152016040516020818303038152906040528051906020012090505f600e5f895f0160208101906137779190615815565b6001600160401b03166001600160401b031681526020019081526020015f205f8960200160208101906137aa91906158f4565b63ffffffff1663ffffffff1681526020019081526020015f208860400160208101906137d69190615e6a565b60ff16600881106137e9576137e96157bf565b015490508015806138035750613801878783856147f8565b155b15613821576040516309bde33960e01b815260040160405180910390fd5b5f838152600f60205260409020548061384060a08b0160808c01615815565b6001600160401b031611613867576040516312d37ee560e31b815260040160405180910390fd5b61387760a08a0160808b01615815565b5f858152600f602052604090206001600160401b03919091169055806138a360a08b0160808c01615815565b6001600160401b03166138b6919061590d565b5f868152600160205260409020805491975090600160401b90046001600160401b031680881115613913576040516309e054b360e41b8152600481018890526001600160401b0382166024820152604481018990526064016109a8565b61391d8882615842565b82546001600160401b0391909116600160401b0267ffffffffffffffff60401b1990911617825561395160208c018c615815565b6001600160401b031687336001600160a01b03167ffa6f8bbf6f9d1f8ab92f27c11bc0014b12df64b6092b6fe32754a7fcfe3b5ba38e602001602081019061399991906158f4565b6040805163ffffffff9092168252602082018e90520160405180910390a4505050505050509392505050565b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b604080516001600160a01b03861660208201526001600160401b0385169181019190915263ffffffff8084166060830152821660808201525f9060a001604051602081830303815290604052805190602001209050949350505050565b613a7e612500565b6004805460ff60a81b1916600160a81b1790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258612dea3390565b60606119947f000000000000000000000000000000000000000000000000000000000000000061480f565b60606119947f000000000000000000000000000000000000000000000000000000000000000061480f565b5f613b1a838361484c565b9050828103613b295750505050565b61ffff84165f8181526007602052604090208290557f69b012b4639b05d01f109d20bd737a8ac3b7b62c62fe02a4030535a803054c45826040516001600160401b039091168152602001611965565b61ffff82165f90815260076020526040902054613b959082614897565b61ffff9092165f9081526007602052604090209190915550565b5f8381526020869052604081209050613bd681604084901b8417613bd1845490565b019055565b60408051848152602081018490526001600160a01b03808716925f92918916915f516020615eb85f395f51905f52910160405180910390a4505050505050565b6040515f805c6001600160a01b0316602483015260448201819052606482018490526084820183905260a060a483015260c4820181905290819060e40160408051601f19818403018152919052602080820180516001600160e01b031663f23a6e6160e01b17815282519293505f928392839290918391828c61c350f192503d90505f519150828015613caa575060208110155b8015613cbc575063f23a6e6160e01b82145b98975050505050505050565b5f60a082901c6003811115610a2357610a236155e9565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15613d67575f516020805191945081901c150291505b5094509492505050565b5f5f5f7fa4cfcdb1bba07d3fbcfac37c9daea62f696631f78f83c22f6f6177e7cb154d56905060405181815260e0886020830137610100902091505f613db6836148af565b90505f5f613dc58389896148db565b5090925090505f816003811115613dde57613dde6155e9565b148015613dfc5750886001600160a01b0316826001600160a01b0316145b15613e0f576001955050505050506116a7565b6001600160a01b0389163b15801590613e2f5750613e2f89848a8a614922565b9a9950505050505050505050565b5f5f613e498360d81c90565b61ffff1690508015613e7557612710613e6b826001600160401b038616615d49565b610d0b9190615d74565b5f199392505050565b5f613e898360d81c90565b61ffff165f03613e9a57505f610a23565b6001600160401b03608084901c165f601862ffffff60c087901c16613ebd6149f3565b613ec7919061590d565b613ed19086615d49565b613edb9190615d74565b9050808211613eea575f613ef4565b613ef4818361590d565b95945050505050565b613f05612500565b613f0e82614797565b610ac281614797565b613f2081611bbf565b15613f415760405163a9de8c6f60e01b8152600481018290526024016109a8565b613f4a816129e9565b15613f6b57604051634925313760e01b8152600481018290526024016109a8565b50565b600454600160a81b900460ff1661104e57604051638dfc202b60e01b815260040160405180910390fd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561104e57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b80515f600781613fef8460101c90565b61ffff1661ffff1681526020019081526020015f2054905061401b825f90815260208190526040902090565b6020840152600160f81b81161561406757614035826129e9565b614060578161ffff1615801561404f575060fc81901c6001145b614059575f61406a565b600661406a565b600461406a565b60085b60ff1660c08401525f61407c82612a12565b905061408782614a00565b60608501819052811061409e5783606001516140a0565b805b604090940193909352505050565b8351602085015160408601515f9291905f516020615eb85f395f51905f52600586811b89019088901b89015b8082101561416457813563ffffffff811687146140f75750614164565b606081901c9060201c6001600160401b03168015821517868211171561411e575050614164565b813b1561412c575050614164565b8086039550815f528660205260405f208160401b8217815401815550875f528060205250805f338660405fa4506020820191506140da565b5088810360051c96505081896040015161417e919061590d565b8960800181815161418f9190615e57565b9052505060408801525082915050949350505050565b60c08201515f9060ff16156141bf575060c0820151610a23565b5f6141ca8360201c90565b6001600160401b03169050805f036141e6576006915050610a23565b836040015181111561422d578360a001518460800151856060015161420b919061590d565b614215919061590d565b8111614222576009614225565b60015b915050610a23565b5f6142388460601c90565b90506001600160a01b0381166142b357818560400181815161425a919061590d565b90525060a085018051839190614271908390615e57565b90525084516040518381527f8c01f19551d9fd57f955bd66330108c4d7c6dc0fffe068f18fae3118ac33305a9060200160405180910390a25f92505050610a23565b8460e0015180156142db57506001600160a01b0381165f9081526005602052604090205460ff165b156142eb57600392505050610a23565b806001600160a01b03163b5f0361434857818560400181815161430e919061590d565b905250608085018051839190614325908390615e57565b9052506020850151855161433e91903390849086613baf565b5f92505050610a23565b61435185614383565b5f61436082875f015185614a25565b905061436b86613fdf565b80614377576005614379565b5f5b9695505050505050565b608081015160a08201516143978183615e57565b5f036143a257505050565b5f60a0840181905260808401526143b98183615e57565b836060018181516143ca919061590d565b90525082516143e59060101c6143e08385615e57565b613b78565b82515f90815260016020526040902080546001600160401b0380821685011667ffffffffffffffff199091161781558115611b1c5780546001600160401b03600160401b808304821685019091160267ffffffffffffffff60401b1990911617815550505050565b5f815f0361445d575060066116a7565b5f838152602081815260408083206001600160a01b03881684528252808320815160808101835281546001600160401b03808216808452600160401b8304821696840196909652600160801b8204811694830194909452600160c01b9004909216606083015292909185106144dc5781516001600160401b03166144de565b845b905087604001518111156144f857600993505050506116a7565b5f614503828761590d565b60408a018051849003905260808a0180518401905283516001600160401b039084900381168552602085015191925016861061454c5782602001516001600160401b031661454e565b855b6020840180516001600160401b03929003821690526040840151811682019081116145795780614582565b6001600160401b035b6001600160401b039081166040860181905285516020870151885477ffffffffffffffffffffffffffffffff00000000000000001916600160801b90930267ffffffffffffffff60401b191692909217600160401b928416929092029190911767ffffffffffffffff1916911617855550811561462f5760408051888152602081018490525f916001600160a01b038b169133915f516020615eb85f395f51905f52910160405180910390a45b604080518781526020810183905288916001600160a01b038b16917f7065eb22b6f4415b11ab7ff628dae251dbae0bccf60b9b7a08585abdb6c313f8910160405180910390a38015614682576007614684565b5f5b9998505050505050505050565b5f61469c8360d81c90565b61ffff165f036146ad575081610a23565b5f826146c1856146bc87613e3d565b613e7e565b01905060c06146ce6149f3565b62ffffff16901b608082901b60806affffffffffffffffffffff8016901b198616171791505092915050565b600a545f906001600160a01b0316158015906116a75750600a546040516307b6e9a360e11b81526001600160a01b03868116600483015261ffff861660248301526001600160401b038516604483015290911690630f6dd346906064016020604051808303815f875af1158015614773573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116a79190615e83565b600454600160b01b90046001600160401b0316151580156147cf57506001600160a01b0381165f9081526005602052604090205460ff165b15613f6b576040516328e9b38560e01b81526001600160a01b03821660048201526024016109a8565b5f82614805868685614b33565b1495945050505050565b60605f61481b83614b6b565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f5f61271061485b8560e81c90565b61ffff1684028161486e5761486e615d60565b0490505f61487b85614a00565b905080821061488a578061488c565b815b909403949350505050565b5f604082901b6148a78484614691565b019392505050565b5f610a236148bb614b92565b8360405161190160f01b8152600281019290925260228201526042902090565b5f8080604184900361490f578435602086013560408701355f1a61490189828585614cbb565b955095509550505050614919565b505f915060029050825b93509350939050565b5f614931603f620186a0615d74565b61493e90620186a0615e57565b61494a90612710615e57565b5a101561496a576040516307099c5360e21b815260040160405180910390fd5b5f84848460405160240161498093929190615e9e565b60408051601f19818403018152919052602080820180516001600160e01b0316630b135d3f60e11b17815282519293505f9283928392909183918c620186a0fa92503d90505f5191508280156149d7575060208110155b8015614684575050630b135d3f60e11b14979650505050505050565b5f611994610e1042615d74565b5f614a0b8260401c90565b6001600160401b0316826001600160401b03160392915050565b5f603f614a3761c350620249f0615e57565b614a419190615d74565b614a5061c350620249f0615e57565b614a5a9190615e57565b614a6690612710615e57565b5a1015614a86576040516307099c5360e21b815260040160405180910390fd5b335f805c6001600160a01b0319168217905d503063dc6a0ae8614aae61c350620249f0615e57565b6040516001600160e01b031960e084901b1681526001600160a01b0388166004820152602481018790526001600160401b03861660448201526064015f604051808303815f88803b158015614b01575f5ffd5b5087f193505050508015614b13575060015b15614b1c575060015b5f6001600160a01b0319815c16815d509392505050565b5f81815b84811015610c4857614b6182878784818110614b5557614b556157bf565b90506020020135614d7f565b9150600101614b37565b5f60ff8216601f811115610a2357604051632cd44ac360e21b815260040160405180910390fd5b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015614bea57507f000000000000000000000000000000000000000000000000000000000000000046145b15614c1457507f000000000000000000000000000000000000000000000000000000000000000090565b611994604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115614cf457505f9150600390508261343f565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614d45573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b038116614d7057505f92506001915082905061343f565b975f9750879650945050505050565b5f818310614d99575f828152602084905260409020610d12565b5f838152602083905260409020610d12565b5f5f60408385031215614dbc575f5ffd5b50508035926020909101359150565b80356001600160a01b0381168114614de1575f5ffd5b919050565b5f5f60408385031215614df7575f5ffd5b614e0083614dcb565b946020939093013593505050565b6001600160e01b031981168114613f6b575f5ffd5b5f60208284031215614e33575f5ffd5b8135610d1281614e0e565b5f5f83601f840112614e4e575f5ffd5b5081356001600160401b03811115614e64575f5ffd5b602083019150836020828501011115614e7b575f5ffd5b9250929050565b5f5f60208385031215614e93575f5ffd5b82356001600160401b03811115614ea8575f5ffd5b614eb485828601614e3e565b90969095509350505050565b5f5f83601f840112614ed0575f5ffd5b5081356001600160401b03811115614ee6575f5ffd5b6020830191508360208260051b8501011115614e7b575f5ffd5b5f5f5f5f60408587031215614f13575f5ffd5b84356001600160401b03811115614f28575f5ffd5b8501601f81018713614f38575f5ffd5b80356001600160401b03811115614f4d575f5ffd5b87602060e083028401011115614f61575f5ffd5b6020918201955093508501356001600160401b03811115614f80575f5ffd5b614f8c87828801614ec0565b95989497509550505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610d126020830184614f98565b80356001600160401b0381168114614de1575f5ffd5b5f5f5f60608486031215615000575f5ffd5b61500984614dcb565b92506020840135915061501e60408501614fd8565b90509250925092565b5f60208284031215615037575f5ffd5b5035919050565b803561ffff81168114614de1575f5ffd5b5f6020828403121561505f575f5ffd5b610d128261503e565b5f5f5f5f5f5f5f5f60a0898b03121561507f575f5ffd5b61508889614dcb565b975061509660208a01614dcb565b965060408901356001600160401b038111156150b0575f5ffd5b6150bc8b828c01614ec0565b90975095505060608901356001600160401b038111156150da575f5ffd5b6150e68b828c01614ec0565b90955093505060808901356001600160401b03811115615104575f5ffd5b6151108b828c01614e3e565b999c989b5096995094979396929594505050565b5f5f5f60608486031215615136575f5ffd5b61513f84614dcb565b925061514d60208501614dcb565b915061501e60408501614dcb565b5f5f6020838503121561516c575f5ffd5b82356001600160401b03811115615181575f5ffd5b614eb485828601614ec0565b803563ffffffff81168114614de1575f5ffd5b803560ff81168114614de1575f5ffd5b5f5f5f606084860312156151c2575f5ffd5b6151cb84614fd8565b92506151d96020850161518d565b915061501e604085016151a0565b5f5f5f5f604085870312156151fa575f5ffd5b84356001600160401b0381111561520f575f5ffd5b61521b87828801614ec0565b90955093505060208501356001600160401b03811115614f80575f5ffd5b5f8151808452602084019350602083015f5b8281101561526957815186526020958601959091019060010161524b565b5093949350505050565b602081525f610d126020830184615239565b5f5f5f60608486031215615297575f5ffd5b505081359360208301359350604090920135919050565b5f60a082840312156152be575f5ffd5b50919050565b5f5f5f5f5f61010086880312156152d9575f5ffd5b6152e387876152ae565b945060a08601356001600160401b038111156152fd575f5ffd5b61530988828901614ec0565b9699909850959660c08101359660e09091013595509350505050565b5f5f5f60c08486031215615337575f5ffd5b61534185856152ae565b925060a08401356001600160401b0381111561535b575f5ffd5b61536786828701614ec0565b9497909650939450505050565b5f5f5f5f60808587031215615387575f5ffd5b61539085614fd8565b935061539e6020860161518d565b92506153ac604086016151a0565b9396929550929360600135925050565b5f602082840312156153cc575f5ffd5b610d1282614dcb565b5f5f5f5f608085870312156153e8575f5ffd5b6153f185614dcb565b93506153ff60208601614fd8565b925061540d6040860161518d565b915061541b6060860161518d565b905092959194509250565b60ff60f81b8816815260e060208201525f61544460e0830189614f98565b82810360408401526154568189614f98565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501529050613e2f8185615239565b5f5f82840360e0811215615499575f5ffd5b6154a28461503e565b925060c0601f19820112156154b5575f5ffd5b506020830190509250929050565b5f5f5f604084860312156154d5575f5ffd5b83356001600160401b038111156154ea575f5ffd5b6154f686828701614ec0565b909790965060209590950135949350505050565b8015158114613f6b575f5ffd5b5f5f60408385031215615528575f5ffd5b61553183614dcb565b915060208301356155418161550a565b809150509250929050565b5f5f6040838503121561555d575f5ffd5b8235915061556d60208401614fd8565b90509250929050565b5f5f5f60408486031215615588575f5ffd5b83356001600160401b0381111561559d575f5ffd5b6155a986828701614ec0565b90945092505060208401356155bd8161550a565b809150509250925092565b5f5f604083850312156155d9575f5ffd5b8235915061556d6020840161503e565b634e487b7160e01b5f52602160045260245ffd5b60048110613f6b57634e487b7160e01b5f52602160045260245ffd5b5f60a0820190506001600160401b0383511682526001600160401b03602084015116602083015263ffffffff6040840151166040830152606083015161565e816155fd565b60608301526080928301516001600160a01b0316929091019190915290565b5f60c0820190506001600160401b03835116825261ffff602084015116602083015261ffff604084015116604083015260608301516156bb816155fd565b8060608401525060808301511515608083015260a0830151151560a083015292915050565b5f5f604083850312156156f1575f5ffd5b6156fa83614dcb565b915061556d60208401614dcb565b5f5f5f5f5f5f60a0878903121561571d575f5ffd5b61572687614dcb565b955061573460208801614dcb565b9450604087013593506060870135925060808701356001600160401b0381111561575c575f5ffd5b61576889828a01614e3e565b979a9699509497509295939492505050565b5f5f5f60e0848603121561578c575f5ffd5b8335925061579c6020850161503e565b915061501e85604086016152ae565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e198436030181126157e8575f5ffd5b8301803591506001600160401b03821115615801575f5ffd5b602001915036819003821315614e7b575f5ffd5b5f60208284031215615825575f5ffd5b610d1282614fd8565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b038281168282160390811115610a2357610a2361582e565b600181811c9082168061587557607f821691505b6020821081036152be57634e487b7160e01b5f52602260045260245ffd5b8183525f6001600160fb1b038311156158aa575f5ffd5b8260051b80836020870137939093016020019392505050565b604081525f6158d6604083018688615893565b82810360208401526158e9818587615893565b979650505050505050565b5f60208284031215615904575f5ffd5b610d128261518d565b81810381811115610a2357610a2361582e565b5f60208284031215615930575f5ffd5b8135610d128161550a565b60048110613f6b575f5ffd5b5f60208284031215615957575f5ffd5b8135610d128161593b565b60c081016001600160401b0361597784614fd8565b16825261ffff6159896020850161503e565b16602083015261ffff61599e6040850161503e565b16604083015260608301356159b28161593b565b6159bb816155fd565b606083015260808301356159ce8161550a565b1515608083015260a08301356159e38161550a565b80151560a0840152612ec1565b601f821115610cee5782821115610cee57805f5260205f20601f840160051c6020851015615a1b57505f5b90810190601f840160051c035f5b8181101561227e575f83820155600101615a29565b6001600160401b03831115615a5557615a556157ab565b615a6983615a638354615861565b836159f0565b5f601f841160018114615a9a575f8515615a835750838201355b5f19600387901b1c1916600186901b178355612698565b5f83815260208120601f198716915b82811015615ac95786850135825560209485019460019092019101615aa9565b5086821015615ae5575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b5f6001600160401b03821680615b0f57615b0f61582e565b5f190192915050565b5f6001600160401b0382166001600160401b038103615b3957615b3961582e565b60010192915050565b6001600160401b038181168382160190811115610a2357610a2361582e565b60a081016001600160401b03615b7684614fd8565b1682526001600160401b03615b8d60208501614fd8565b16602083015263ffffffff615ba46040850161518d565b1660408301526060830135615bb88161593b565b615bc1816155fd565b60608301526001600160a01b03615bda60808501614dcb565b16608083015292915050565b5f5f85851115615bf4575f5ffd5b83861115615c00575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015612ec1576001600160e01b031960049490940360031b84901b1690921692915050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b03841681526040602082018190525f90613ef49083018486615c43565b81516001600160401b03811115615ca857615ca86157ab565b615cbc81615cb68454615861565b846159f0565b6020601f821160018114615cee575f8315615cd75750848201515b5f19600385901b1c1916600184901b178455612698565b5f84815260208120601f198516915b82811015615d1d5787850151825560209485019460019092019101615cfd565b5084821015615d3a57868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b8082028115828204841417610a2357610a2361582e565b634e487b7160e01b5f52601260045260245ffd5b5f82615d8257615d82615d60565b500490565b6001600160a01b03868116825285166020820152604081018490526060810183905260a0608082018190525f906158e990830184614f98565b5f60208284031215615dd0575f5ffd5b8151610d1281614e0e565b6001600160a01b0386811682528516602082015260a0604082018190525f90615e0690830186615239565b8281036060840152615e188186615239565b90508281036080840152613cbc8185614f98565b5f60018201615e3d57615e3d61582e565b5060010190565b5f82615e5257615e52615d60565b500690565b80820180821115610a2357610a2361582e565b5f60208284031215615e7a575f5ffd5b610d12826151a0565b5f60208284031215615e93575f5ffd5b8151610d128161550a565b838152604060208201525f613ef4604083018486615c4356fec3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f62",
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
