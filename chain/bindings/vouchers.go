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

// IVouchersVoucher is an auto generated low-level Go binding around an user-defined struct.
type IVouchersVoucher struct {
	Owner    common.Address
	Amount   uint64
	Id       uint32
	Partner  common.Address
	FulfilBy uint64
}

// VouchersMetaData contains all meta data concerning the Vouchers contract.
var VouchersMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"rewards_\",\"type\":\"address\",\"internalType\":\"contractIRedemption\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fulfil\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"issue\",\"inputs\":[{\"name\":\"partner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fulfilBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"issued\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rewards\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRedemption\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"voucherOf\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIVouchers.Voucher\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"id\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"partner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fulfilBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"VoucherFulfilled\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoucherIssued\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"partner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fulfilBy\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoucherRefunded\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"NotVoucherParty\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyRewards\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "Vouchers",
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161087b38038061087b83398101604081905261002e9161003f565b6001600160a01b031660805261006c565b5f6020828403121561004f575f5ffd5b81516001600160a01b0381168114610065575f5ffd5b9392505050565b6080516107e36100985f395f818160bf0152818161036a01528181610548015261058401526107e35ff3fe608060405234801561000f575f5ffd5b5060043610610060575f3560e01c806304e81bc314610064578063278ecde1146100795780635f1ff5491461008c57806361b3381f146100a75780639ec5a894146100ba578063e0c63a78146100f9575b5f5ffd5b6100776100723660046106fc565b610210565b005b61007761008736600461071c565b6103c7565b6100945f5481565b6040519081526020015b60405180910390f35b6100776100b5366004610765565b610579565b6100e17f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161009e565b6101a561010736600461071c565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152505f90815260016020818152604092839020835160a08101855281546001600160a01b038082168352600160a01b80830467ffffffffffffffff90811696850196909652600160e01b90920463ffffffff169683019690965291909301549384166060840152909204909116608082015290565b60405161009e91905f60a08201905060018060a01b03835116825267ffffffffffffffff602084015116602083015263ffffffff604084015116604083015260018060a01b03606084015116606083015267ffffffffffffffff608084015116608083015292915050565b5f82815260016020818152604092839020835160a08101855281546001600160a01b03808216808452600160a01b80840467ffffffffffffffff90811697860197909752600160e01b90930463ffffffff1697840197909752929094015491821660608201529290041660808201529015806102a2575080606001516001600160a01b0316336001600160a01b031614155b156102ce576040516367af389360e11b8152600481018490523360248201526044015b60405180910390fd5b5f838152600160208190526040808320928355910180546001600160e01b03191690555183907fc1052ebaef86b780af87b398cc2d32b6a4a59b796534ebd525b09d889566be0f906103239085815260200190565b60405180910390a260408082015160208301519151635ad7e47d60e11b815263ffffffff909116600482015267ffffffffffffffff90911660248201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063b5afc8fa906044015b5f604051808303815f87803b1580156103ac575f5ffd5b505af11580156103be573d5f5f3e3d5ffd5b50505050505050565b5f818152600160208181526040808420815160a08101835281546001600160a01b03808216808452600160a01b80840467ffffffffffffffff90811698860198909852600160e01b90930463ffffffff1695840195909552929095015491821660608201529390049091166080830152909190331480156104555750816080015167ffffffffffffffff1642115b82519091506001600160a01b0316158061048e575081606001516001600160a01b0316336001600160a01b03161415801561048e575080155b156104b5576040516367af389360e11b8152600481018490523360248201526044016102c5565b5f83815260016020819052604080832083815590910180546001600160e01b03191690555184917fefbf7a15f67b80cbb4ae02add5966bb425ba6697284c4fda43ee30f387d5684691a2815160408084015160208501519151630839504b60e01b81526001600160a01b03938416600482015263ffffffff909116602482015267ffffffffffffffff90911660448201527f000000000000000000000000000000000000000000000000000000000000000090911690630839504b90606401610395565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146105c4576040516306d6505360e01b81523360048201526024016102c5565b5f5f5f81546105d2906107bf565b91829055506040805160a0810182526001600160a01b0380891680835267ffffffffffffffff808916602080860191825263ffffffff808d168789019081528f8716606089018181528d871660808b019081525f8d81526001968790528c90209a518b5497519451909516600160e01b026001600160e01b03948916600160a01b9081026001600160e01b0319998a16978d16979097179690961794909416939093178a5551989093018054915190951690910292169590941694909417939093179092559151929350909183907fb889d58f5c603744ff0f5edf67f92860f8ddad40b85a6c2b6122133f73c6a1ed906106ec9089908990899092835267ffffffffffffffff918216602084015216604082015260600190565b60405180910390a4505050505050565b5f5f6040838503121561070d575f5ffd5b50508035926020909101359150565b5f6020828403121561072c575f5ffd5b5035919050565b80356001600160a01b0381168114610749575f5ffd5b919050565b803567ffffffffffffffff81168114610749575f5ffd5b5f5f5f5f5f60a08688031215610779575f5ffd5b61078286610733565b945061079060208701610733565b9350604086013592506107a56060870161074e565b91506107b36080870161074e565b90509295509295909350565b5f600182016107dc57634e487b7160e01b5f52601160045260245ffd5b506001019056",
}

// Vouchers is an auto generated Go binding around an Ethereum contract.
type Vouchers struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Vouchers) GetABI() abi.ABI {
	return c.abi
}

// NewVouchers creates a new instance of Vouchers.
func NewVouchers() *Vouchers {
	parsed, err := VouchersMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Vouchers{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Vouchers) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address rewards_) returns()
func (vouchers *Vouchers) PackConstructor(rewards_ common.Address) []byte {
	enc, err := vouchers.abi.Pack("", rewards_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFulfil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04e81bc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fulfil(uint256 voucher, bytes32 evidence) returns()
func (vouchers *Vouchers) PackFulfil(voucher *big.Int, evidence [32]byte) []byte {
	enc, err := vouchers.abi.Pack("fulfil", voucher, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFulfil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04e81bc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fulfil(uint256 voucher, bytes32 evidence) returns()
func (vouchers *Vouchers) TryPackFulfil(voucher *big.Int, evidence [32]byte) ([]byte, error) {
	return vouchers.abi.Pack("fulfil", voucher, evidence)
}

// PackIssue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61b3381f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function issue(address partner, address owner, uint256 id, uint64 amount, uint64 fulfilBy) returns()
func (vouchers *Vouchers) PackIssue(partner common.Address, owner common.Address, id *big.Int, amount uint64, fulfilBy uint64) []byte {
	enc, err := vouchers.abi.Pack("issue", partner, owner, id, amount, fulfilBy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIssue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61b3381f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function issue(address partner, address owner, uint256 id, uint64 amount, uint64 fulfilBy) returns()
func (vouchers *Vouchers) TryPackIssue(partner common.Address, owner common.Address, id *big.Int, amount uint64, fulfilBy uint64) ([]byte, error) {
	return vouchers.abi.Pack("issue", partner, owner, id, amount, fulfilBy)
}

// PackIssued is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f1ff549.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function issued() view returns(uint256)
func (vouchers *Vouchers) PackIssued() []byte {
	enc, err := vouchers.abi.Pack("issued")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIssued is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f1ff549.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function issued() view returns(uint256)
func (vouchers *Vouchers) TryPackIssued() ([]byte, error) {
	return vouchers.abi.Pack("issued")
}

// UnpackIssued is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f1ff549.
//
// Solidity: function issued() view returns(uint256)
func (vouchers *Vouchers) UnpackIssued(data []byte) (*big.Int, error) {
	out, err := vouchers.abi.Unpack("issued", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x278ecde1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(uint256 voucher) returns()
func (vouchers *Vouchers) PackRefund(voucher *big.Int) []byte {
	enc, err := vouchers.abi.Pack("refund", voucher)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x278ecde1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(uint256 voucher) returns()
func (vouchers *Vouchers) TryPackRefund(voucher *big.Int) ([]byte, error) {
	return vouchers.abi.Pack("refund", voucher)
}

// PackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ec5a894.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewards() view returns(address)
func (vouchers *Vouchers) PackRewards() []byte {
	enc, err := vouchers.abi.Pack("rewards")
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
func (vouchers *Vouchers) TryPackRewards() ([]byte, error) {
	return vouchers.abi.Pack("rewards")
}

// UnpackRewards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ec5a894.
//
// Solidity: function rewards() view returns(address)
func (vouchers *Vouchers) UnpackRewards(data []byte) (common.Address, error) {
	out, err := vouchers.abi.Unpack("rewards", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVoucherOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0c63a78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voucherOf(uint256 voucher) view returns((address,uint64,uint32,address,uint64))
func (vouchers *Vouchers) PackVoucherOf(voucher *big.Int) []byte {
	enc, err := vouchers.abi.Pack("voucherOf", voucher)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoucherOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0c63a78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voucherOf(uint256 voucher) view returns((address,uint64,uint32,address,uint64))
func (vouchers *Vouchers) TryPackVoucherOf(voucher *big.Int) ([]byte, error) {
	return vouchers.abi.Pack("voucherOf", voucher)
}

// UnpackVoucherOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0c63a78.
//
// Solidity: function voucherOf(uint256 voucher) view returns((address,uint64,uint32,address,uint64))
func (vouchers *Vouchers) UnpackVoucherOf(data []byte) (IVouchersVoucher, error) {
	out, err := vouchers.abi.Unpack("voucherOf", data)
	if err != nil {
		return *new(IVouchersVoucher), err
	}
	out0 := *abi.ConvertType(out[0], new(IVouchersVoucher)).(*IVouchersVoucher)
	return out0, nil
}

// VouchersVoucherFulfilled represents a VoucherFulfilled event raised by the Vouchers contract.
type VouchersVoucherFulfilled struct {
	Voucher  *big.Int
	Evidence [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const VouchersVoucherFulfilledEventName = "VoucherFulfilled"

// ContractEventName returns the user-defined event name.
func (VouchersVoucherFulfilled) ContractEventName() string {
	return VouchersVoucherFulfilledEventName
}

// UnpackVoucherFulfilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoucherFulfilled(uint256 indexed voucher, bytes32 evidence)
func (vouchers *Vouchers) UnpackVoucherFulfilledEvent(log *types.Log) (*VouchersVoucherFulfilled, error) {
	event := "VoucherFulfilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vouchers.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VouchersVoucherFulfilled)
	if len(log.Data) > 0 {
		if err := vouchers.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vouchers.abi.Events[event].Inputs {
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

// VouchersVoucherIssued represents a VoucherIssued event raised by the Vouchers contract.
type VouchersVoucherIssued struct {
	Voucher  *big.Int
	Owner    common.Address
	Partner  common.Address
	Id       *big.Int
	Amount   *big.Int
	FulfilBy uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const VouchersVoucherIssuedEventName = "VoucherIssued"

// ContractEventName returns the user-defined event name.
func (VouchersVoucherIssued) ContractEventName() string {
	return VouchersVoucherIssuedEventName
}

// UnpackVoucherIssuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoucherIssued(uint256 indexed voucher, address indexed owner, address indexed partner, uint256 id, uint256 amount, uint64 fulfilBy)
func (vouchers *Vouchers) UnpackVoucherIssuedEvent(log *types.Log) (*VouchersVoucherIssued, error) {
	event := "VoucherIssued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vouchers.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VouchersVoucherIssued)
	if len(log.Data) > 0 {
		if err := vouchers.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vouchers.abi.Events[event].Inputs {
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

// VouchersVoucherRefunded represents a VoucherRefunded event raised by the Vouchers contract.
type VouchersVoucherRefunded struct {
	Voucher *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VouchersVoucherRefundedEventName = "VoucherRefunded"

// ContractEventName returns the user-defined event name.
func (VouchersVoucherRefunded) ContractEventName() string {
	return VouchersVoucherRefundedEventName
}

// UnpackVoucherRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoucherRefunded(uint256 indexed voucher)
func (vouchers *Vouchers) UnpackVoucherRefundedEvent(log *types.Log) (*VouchersVoucherRefunded, error) {
	event := "VoucherRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vouchers.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VouchersVoucherRefunded)
	if len(log.Data) > 0 {
		if err := vouchers.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vouchers.abi.Events[event].Inputs {
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
func (vouchers *Vouchers) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], vouchers.abi.Errors["NotVoucherParty"].ID.Bytes()[:4]) {
		return vouchers.UnpackNotVoucherPartyError(raw[4:])
	}
	if bytes.Equal(raw[:4], vouchers.abi.Errors["OnlyRewards"].ID.Bytes()[:4]) {
		return vouchers.UnpackOnlyRewardsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VouchersNotVoucherParty represents a NotVoucherParty error raised by the Vouchers contract.
type VouchersNotVoucherParty struct {
	Voucher *big.Int
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotVoucherParty(uint256 voucher, address caller)
func VouchersNotVoucherPartyErrorID() common.Hash {
	return common.HexToHash("0xcf5e712628b0630a2a7d91656637576443d6ceef0a1c6c95d6facd7ffed4138a")
}

// UnpackNotVoucherPartyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotVoucherParty(uint256 voucher, address caller)
func (vouchers *Vouchers) UnpackNotVoucherPartyError(raw []byte) (*VouchersNotVoucherParty, error) {
	out := new(VouchersNotVoucherParty)
	if err := vouchers.abi.UnpackIntoInterface(out, "NotVoucherParty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VouchersOnlyRewards represents a OnlyRewards error raised by the Vouchers contract.
type VouchersOnlyRewards struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyRewards(address caller)
func VouchersOnlyRewardsErrorID() common.Hash {
	return common.HexToHash("0x06d6505309dbc6a77ebae1404d9f66004b67aafab47ab6cb96d8ac31e98a4fcc")
}

// UnpackOnlyRewardsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyRewards(address caller)
func (vouchers *Vouchers) UnpackOnlyRewardsError(raw []byte) (*VouchersOnlyRewards, error) {
	out := new(VouchersOnlyRewards)
	if err := vouchers.abi.UnpackIntoInterface(out, "OnlyRewards", raw); err != nil {
		return nil, err
	}
	return out, nil
}
