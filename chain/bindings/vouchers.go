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
	Bin: "0x60a03461007f57601f61085638819003918201601f19168301916001600160401b038311848410176100835780849260209460405283398101031261007f57516001600160a01b038116810361007f576080526040516107be90816100988239608051818181610149015281816101df015281816104f901526106b70152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816304e81bc3146105ce57508063278ecde1146104005780635f1ff549146103e357806361b3381f1461016d5780639ec5a894146101295763e0c63a7814610060575f80fd5b346101265760203660031901126101265760408160a092608083516100848161076c565b82815282602082015282858201528260608201520152600435815260016020522067ffffffffffffffff604051916100bb8361076c565b6001600160a01b0381549363ffffffff82861695868352856001602085019682848c1c168852604086019360e01c84520154958160806060870196888a16885201978b1c16875260405198895251166020880152511660408601525116606084015251166080820152f35b80fd5b503461012657806003193601126101265760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101265760a0366003190112610126576004356001600160a01b0381168091036103df576024356001600160a01b0381168091036103db576044356064359067ffffffffffffffff82168092036103d75760843567ffffffffffffffff81168091036103d3576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036103a75785545f19811461039357600101928387556040516102228161076c565b85815260208101828152604082019163ffffffff8616835260608101928984526080820192868452888c52600160205260408c2092516001600160a01b03166001600160a01b031683547fffffffffffffffffffffffff0000000000000000000000000000000000000000161783555167ffffffffffffffff166102dd9083907fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff60a01b83549260a01b169116179055565b5181547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fffffffff0000000000000000000000000000000000000000000000000000000060e09290921b82161782559251600190910180549251929093166001600160a01b039091161760a09190911b67ffffffffffffffff60a01b161790556040519283526020830152604082015260607fb889d58f5c603744ff0f5edf67f92860f8ddad40b85a6c2b6122133f73c6a1ed91a480f35b602487634e487b7160e01b81526011600452fd5b6024867f06d6505300000000000000000000000000000000000000000000000000000000815233600452fd5b8580fd5b8480fd5b8280fd5b5080fd5b503461012657806003193601126101265760209054604051908152f35b503461012657602036600319011261012657600435908181526001602052604081209160405161042f8161076c565b8354906001600160a01b0382168082526001602083019667ffffffffffffffff8560a01c168852604084019460e01c855201549067ffffffffffffffff6001600160a01b0383169283606086015260a01c169081608085015280331491826105c4575b50159182156105a8575b50506105915783948385526001602052846001604082208281550155604051937fefbf7a15f67b80cbb4ae02add5966bb425ba6697284c4fda43ee30f387d568468680a267ffffffffffffffff63ffffffff6001600160a01b03807f00000000000000000000000000000000000000000000000000000000000000001694511694511691511690823b156103d357858593606493859383977f0839504b0000000000000000000000000000000000000000000000000000000086526004860152602485015260448401525af18015610586576105755750f35b8161057f9161079c565b6101265780f35b6040513d84823e3d90fd5b604484846367af389360e11b825260045233602452fd5b3314159150816105bb575b505f8061049c565b9050155f6105b3565b421191505f610492565b90503461074757604036600319011261074757600435805f52600160205260405f20906105fa8361076c565b8154926001600160a01b0384168082526001602083019467ffffffffffffffff8760a01c168652604084019660e01c8752015491608067ffffffffffffffff6001600160a01b0385169485606085015260a01c1691015215908115610761575b5061074b57805f5260016020525f60016040822082815501557fc1052ebaef86b780af87b398cc2d32b6a4a59b796534ebd525b09d889566be0f60206040516024358152a267ffffffffffffffff63ffffffff6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016935116915116823b156107475760445f928360405195869485937fb5afc8fa000000000000000000000000000000000000000000000000000000008552600485015260248401525af1801561073c5761072e575080f35b61073a91505f9061079c565b005b6040513d5f823e3d90fd5b5f80fd5b6367af389360e11b5f526004523360245260445ffd5b90503314155f61065a565b60a0810190811067ffffffffffffffff82111761078857604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff8211176107885760405256",
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
