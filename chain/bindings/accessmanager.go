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

// AccessManagerMetaData contains all meta data concerning the AccessManager contract.
var AccessManagerMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialAdmin\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ADMIN_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PUBLIC_ROLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"canCall\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"immediate\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"consumeScheduledOp\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"expiration\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getAccess\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"since\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"currentDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"pendingDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"effect\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getNonce\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleAdmin\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleGrantDelay\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRoleGuardian\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getSchedule\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTargetAdminDelay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getTargetFunctionRole\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"executionDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hasRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"isMember\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"executionDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashOperation\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isTargetClosed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"labelRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"label\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"minSetback\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callerConfirmation\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"schedule\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"when\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGrantDelay\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"newDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoleAdmin\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"admin\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoleGuardian\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"guardian\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargetAdminDelay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargetClosed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"closed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargetFunctionRole\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selectors\",\"type\":\"bytes4[]\",\"internalType\":\"bytes4[]\"},{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateAuthority\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OperationCanceled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperationExecuted\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperationScheduled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"schedule\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"},{\"name\":\"caller\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleAdminChanged\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"admin\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGrantDelayChanged\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"since\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGranted\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"since\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"},{\"name\":\"newMember\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleGuardianChanged\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"guardian\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleLabel\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"label\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoleRevoked\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetAdminDelayUpdated\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"since\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetClosed\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"closed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TargetFunctionRoleUpdated\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"indexed\":false,\"internalType\":\"bytes4\"},{\"name\":\"roleId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagerAlreadyScheduled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerBadConfirmation\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AccessManagerExpired\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerInvalidInitialAdmin\",\"inputs\":[{\"name\":\"initialAdmin\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagerLockedFunction\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"AccessManagerLockedRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AccessManagerNotReady\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerNotScheduled\",\"inputs\":[{\"name\":\"operationId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedAccount\",\"inputs\":[{\"name\":\"msgsender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedCall\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedCancel\",\"inputs\":[{\"name\":\"msgsender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}]},{\"type\":\"error\",\"name\":\"AccessManagerUnauthorizedConsume\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "AccessManager",
	Bin: "0x6080604052346102b757604051601f6128fe38819003918201601f19168301916001600160401b0383118484101761015a578084926020946040528339810103126102b757516001600160a01b038116908190036102b75780156102a4575f8181525f5160206128be5f395f51905f52602052604090205465ffffffffffff161580156101825765ffffffffffff610096426102bb565b1665ffffffffffff811161016e578060405191604083019383851060018060401b0386111761015a5760409485529183525f60208085018281528783525f5160206128be5f395f51905f529091529481209351845495516001600160a01b031990961665ffffffffffff919091161760309590951b600160301b600160a01b0316949094179092555f5160206128de5f395f51905f52916060915b65ffffffffffff604051928684521660208301526040820152a36040516125d390816102eb8239f35b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f8281525f5160206128be5f395f51905f526020526040902054906101a6426102bb565b63ffffffff8360301c169265ffffffffffff808260701c1692168211155f146102925750505b63ffffffff8216801561028b5763ffffffff811161016e575b65ffffffffffff63ffffffff6101fa426102bb565b921691160165ffffffffffff811161016e575f8481525f5160206128be5f395f51905f52602090815260408083208054600160301b600160a01b0319169185901b6dffffffffffff0000000000000000169690921b67ffffffff00000000169590951760301b600160301b600160a01b0316949094179093555f5160206128de5f395f51905f529160609190610131565b505f6101e5565b63ffffffff9060501c169250506101cc565b630409d6d160e11b5f525f60045260245ffd5b5f80fd5b65ffffffffffff81116102d35765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c806308d6122d146115885780630b0a93ba1461154157806312be87271461151e578063167bd3951461147e57806318ff183c146113f05780631cff79cd146112a257806325c471a014610f665780633078f11414610f0b57806330cae18714610e6a5780633adc277a14610e3b5780633ca7c02a14610e185780634136a33c14610de55780634665096d14610dc75780634c1da1e214610d955780635296295214610cc1578063530dd45614610c6a5780636d5115bd14610c0957806375b238fc14610bed578063853551b814610b3157806394c7d7ee14610a49578063a166aa8914610a00578063a64d95ce146108d9578063abd9bd2a146108b4578063ac9650d814610705578063b7009613146106c0578063b7d2b1621461068d578063cc1b6c811461066f578063d1f856ee1461062a578063d22b59891461055a578063d6bb62c61461043a578063f801a698146101e55763fe0776f51461017a575f80fd5b346101e25760403660031901126101e257610193611702565b61019b6116bb565b90336001600160a01b038316036101ba57906101b691611ef9565b5080f35b6004837f5f159e63000000000000000000000000000000000000000000000000000000008152fd5b80fd5b50346101e25760603660031901126101e2576101ff6116a5565b9060243567ffffffffffffffff811161043657610220903690600401611730565b919060443565ffffffffffff81168091036104325761024184838733611c28565b905061025d63ffffffff6102544261258b565b92168092611b3d565b90158015610417575b6103c6579065ffffffffffff809216908180821191180218169061028c84828733611935565b93848452600260205265ffffffffffff60408520541680151590816103b5575b5061038957604095849361037a87947f82a2da5dee54ea8021c6545b4444620291e07ee83be6dd57edb175062715f3b494868b99526002602052600163ffffffff8a8a205460301c160163ffffffff81169989898c9b52600260205281812065ffffffffffff881665ffffffffffff198254161790558981526002602052209069ffffffff00000000000082549160301b169069ffffffff00000000000019161790556001600160a01b038b519586958652336020870152168b850152608060608501526080840191611915565b0390a382519182526020820152f35b602484867f813e9459000000000000000000000000000000000000000000000000000000008252600452fd5b6103bf9150611ea3565b155f6102ac565b6064846001600160e01b0319886001600160a01b036103e58a89611c6f565b917f81c6f24b000000000000000000000000000000000000000000000000000000008552336004521660245216604452fd5b508115158015610266575065ffffffffffff81168210610266565b8280fd5b5080fd5b50346101e257610449366117b5565b909392916104578286611c6f565b9161046481878487611935565b95868652600260205265ffffffffffff604087205416155f14610494576024868863060a299b60e41b8252600452fd5b906104a0918386611fa7565b156105035760208486808252600283526040822065ffffffffffff1981541690558082526002835263ffffffff604083205460301c1680917fbd9ac67a6e2f6463b80927326310338bcbb4bdb7936ce1365ea3e01067e7b9f76040519480a38152f35b6040517f3fe2751c0000000000000000000000000000000000000000000000000000000081523360048201526001600160a01b039384166024820152921660448301526001600160e01b0319166064820152608490fd5b50346101e25760403660031901126101e2576105746116a5565b7fa56b76017453f399ec2327ba00375dbfb1fd070ff854341ad6191e6a2e2de19c6001600160a01b036105a56117a2565b926105ae611b6f565b1691828452836020526105d1816001600160701b036001604088200154166124f3565b9190848652856020526001600160701b036001604088200191166001600160701b03198254161790556106246040519283928390929165ffffffffffff60209163ffffffff604085019616845216910152565b0390a280f35b50346101e25760403660031901126101e257610655610647611702565b61064f6116bb565b90611b11565b60408051921515835263ffffffff91909116602083015290f35b50346101e257806003193601126101e2576020604051620697808152f35b50346101e25760403660031901126101e2576101b66106aa611702565b6106b26116bb565b906106bb611b6f565b611ef9565b50346101e25760603660031901126101e2576106da6116a5565b6106e26116bb565b604435916001600160e01b0319831683036107015761065593506119c0565b8380fd5b50346101e25760203660031901126101e25760043567ffffffffffffffff8111610436576107379036906004016116d1565b906020604051610747828261183a565b84815281810191601f19810136843761075f85611980565b9361076d604051958661183a565b858552601f1961077c87611980565b01875b8181106108a557505036819003601e190190875b8781101561082d578060051b820135838112156108295782019081359167ffffffffffffffff831161082557850182360381136108255782610803610809928d898c6001986040519687958487013784018281018481528e519283915e010190815203601f19810183528261183a565b30611ed7565b610813828a611998565b5261081e8189611998565b5001610793565b8a80fd5b8980fd5b88848860405191808301818452825180915260408401918060408360051b870101940192865b8388106108605786860387f35b9091929394838080600193603f198b8203018752818a518051918291828552018484015e86838284010152601f80199101160101970193019701969093929193610853565b6060878201850152830161077f565b50346101e25760206108d16108c8366117b5565b92919091611935565b604051908152f35b50346101e25760403660031901126101e2576108f3611702565b67ffffffffffffffff6109046117a2565b9161090d611b6f565b169067ffffffffffffffff82146109ed577ffeb69018ee8b8fd50ea86348f1267d07673379f72cffdeccec63853ee8ce8b48908284526001602052610965816001600160701b03600160408820015460801c166124f3565b9190848652600160205260016040872001907fffff0000000000000000000000000000ffffffffffffffffffffffffffffffff7dffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b1691161790556106246040519283928390929165ffffffffffff60209163ffffffff604085019616845216910152565b6024838363061c6a4360e21b8252600452fd5b50346101e25760203660031901126101e2576020610a3f610a1f6116a5565b6001600160a01b03165f525f60205260ff600160405f20015460701c1690565b6040519015158152f35b50346101e257610a583661175e565b91604051638fb3603760e01b8152602081600481335afa908115610b26578591610ad7575b506001600160e01b0319638fb3603760e01b911603610aab5791610aa6916101b6933390611935565b611c85565b6024847f320ff74800000000000000000000000000000000000000000000000000000000815233600452fd5b90506020813d602011610b1e575b81610af26020938361183a565b81010312610b1a57516001600160e01b031981168103610b1a576001600160e01b0319610a7d565b8480fd5b3d9150610ae5565b6040513d87823e3d90fd5b50346101e25760403660031901126101e257610b4b611702565b6024359067ffffffffffffffff821161043257610b7567ffffffffffffffff923690600401611730565b929091610b80611b6f565b169182158015610bdc575b610bc957907f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a45091610624604051928392602084526020840191611915565b6024848463061c6a4360e21b8252600452fd5b5067ffffffffffffffff8314610b8b565b50346101e257806003193601126101e257602090604051908152f35b50346101e25760403660031901126101e257610c236116a5565b602435906001600160e01b031982168092036104325760209267ffffffffffffffff926001600160a01b036040931682528185528282209082528452205416604051908152f35b50346101e25760203660031901126101e2576020610caf610c89611702565b67ffffffffffffffff165f52600160205267ffffffffffffffff600160405f2001541690565b67ffffffffffffffff60405191168152f35b50346101e25760403660031901126101e257610cdb611702565b67ffffffffffffffff610cec611719565b91610cf5611b6f565b169081158015610d84575b6109ed5767ffffffffffffffff9082845260016020526001604085200180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000008460401b16911617905516907f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae28380a380f35b5067ffffffffffffffff8214610d00565b50346101e25760203660031901126101e2576020610db9610db46116a5565b6118ed565b63ffffffff60405191168152f35b50346101e257806003193601126101e257602060405162093a808152f35b50346101e25760203660031901126101e25763ffffffff6040602092600435815260028452205460301c16604051908152f35b50346101e257806003193601126101e257602060405167ffffffffffffffff8152f35b50346101e25760203660031901126101e2576020610e5a6004356118c3565b65ffffffffffff60405191168152f35b50346101e25760403660031901126101e257610e84611702565b67ffffffffffffffff610e95611719565b91610e9e611b6f565b169081158015610efa575b6109ed5767ffffffffffffffff90828452600160205260016040852001828216831982541617905516907f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63408380a380f35b5067ffffffffffffffff8214610ea9565b50346101e25760403660031901126101e257608063ffffffff65ffffffffffff81610f45610f37611702565b610f3f6116bb565b90611870565b93929590918560405197168752166020860152166040840152166060820152f35b50346101e25760603660031901126101e257610f80611702565b610f886116bb565b906044359163ffffffff831680930361070157610fa3611b6f565b67ffffffffffffffff610fb583611808565b92169167ffffffffffffffff831461128f578285526001602052604085206001600160a01b0383165f5260205265ffffffffffff60405f2054161590815f14611109576110129063ffffffff61100a4261258b565b911690611b3d565b6040516040810181811067ffffffffffffffff8211176110f5579265ffffffffffff6001600160a01b03936110de7ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf97946001600160701b038b60408e60609b82528787168552602085019283528d81526001602052208989165f52602052858060405f20945116168619845416178355511673ffffffffffffffffffffffffffff0000000000001973ffffffffffffffffffffffffffff00000000000083549260301b169116179055565b60405198895216602088015260408701521693a380f35b602488634e487b7160e01b81526041600452fd5b508285526001602052604085206001600160a01b0383165f5260205261113e6001600160701b0360405f205460301c16611e66565b50508463ffffffff82168181115f1461123e570363ffffffff811161122a579260609265ffffffffffff6001600160a01b039361122567ffffffff000000006111b763ffffffff7ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9a5b166111b24261258b565b611b3d565b9260201b166dffffffffffff00000000000000008360401b16178a17898c52600160205260408c208787165f5260205260405f209073ffffffffffffffffffffffffffff0000000000001973ffffffffffffffffffffffffffff00000000000083549260301b169116179055565b6110de565b602487634e487b7160e01b81526011600452fd5b50507ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9260609265ffffffffffff6001600160a01b039361122567ffffffff000000006111b763ffffffff8d6111a8565b6024858463061c6a4360e21b8252600452fd5b506112ac3661175e565b90916112ba82848333611c28565b939015806113e2575b6113c3576112d383828433611935565b63ffffffff869516158015906113aa575b611398575b506003549261131d6112fb8284611c6f565b84906001600160a01b036001600160e01b031992165f521660205260405f2090565b60035567ffffffffffffffff81116113845760405191611347601f8301601f19166020018461183a565b81835236828201116113805795602082849382998361136e98970137830101523491611d84565b5060035563ffffffff60405191168152f35b8680fd5b602486634e487b7160e01b81526041600452fd5b6113a3919450611c85565b925f6112e9565b5065ffffffffffff6113bb826118c3565b1615156112e4565b84916001600160a01b036103e56064956001600160e01b031994611c6f565b5063ffffffff8416156112c3565b503461147a57604036600319011261147a5761140a6116a5565b6001600160a01b0361141a6116bb565b91611423611b6f565b1690813b1561147a576001600160a01b0360245f92836040519586948593637a9e5e4b60e01b85521660048401525af1801561146f57611461575080f35b61146d91505f9061183a565b005b6040513d5f823e3d90fd5b5f80fd5b3461147a57604036600319011261147a576114976116a5565b6024359081151580920361147a5760206001600160a01b037f90d4e7bb7e5d933792b3562e1741306f8be94837e1348dacef9b6f1df56eb138926114d9611b6f565b1692835f525f8252600160405f200180546eff00000000000000000000000000008360701b16906eff00000000000000000000000000001916179055604051908152a2005b3461147a57602036600319011261147a576020610db961153c611702565b611808565b3461147a57602036600319011261147a576020610caf61155f611702565b67ffffffffffffffff165f52600160205267ffffffffffffffff600160405f20015460401c1690565b3461147a57606036600319011261147a576115a16116a5565b60243567ffffffffffffffff811161147a576115c19036906004016116d1565b91906044359067ffffffffffffffff821680920361147a576115e4939293611b6f565b6001600160a01b035f9416935b8381101561146d578060051b8201356001600160e01b0319811680910361147a57637a9e5e4b60e01b811461167a579083867f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde9491516020600195835f525f825260405f20815f52825260405f208567ffffffffffffffff19825416179055604051908152a3016115f1565b7ff4744e4a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600435906001600160a01b038216820361147a57565b602435906001600160a01b038216820361147a57565b9181601f8401121561147a5782359167ffffffffffffffff831161147a576020808501948460051b01011161147a57565b6004359067ffffffffffffffff8216820361147a57565b6024359067ffffffffffffffff8216820361147a57565b9181601f8401121561147a5782359167ffffffffffffffff831161147a576020838186019501011161147a57565b90604060031983011261147a576004356001600160a01b038116810361147a57916024359067ffffffffffffffff821161147a5761179e91600401611730565b9091565b6024359063ffffffff8216820361147a57565b606060031982011261147a576004356001600160a01b038116810361147a57916024356001600160a01b038116810361147a57916044359067ffffffffffffffff821161147a5761179e91600401611730565b67ffffffffffffffff165f5260016020526118356001600160701b03600160405f20015460801c16611e66565b505090565b90601f8019910116810190811067ffffffffffffffff82111761185c57604052565b634e487b7160e01b5f52604160045260245ffd5b9067ffffffffffffffff65ffffffffffff9392165f5260016020526001600160a01b0360405f2091165f5260205260405f2054906118b96001600160701b038360301c16611e66565b9490931693909291565b5f52600260205265ffffffffffff60405f2054166118e081611ea3565b156118ea57505f90565b90565b6001600160a01b03165f525f6020526118356001600160701b03600160405f20015416611e66565b908060209392818452848401375f828201840152601f01601f1916010190565b929061196c6001600160a01b039361197a936040519586948160208701991689521660408501526060808501526080840191611915565b03601f19810183528261183a565b51902090565b67ffffffffffffffff811161185c5760051b60200190565b80518210156119ac5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b9190916119e7836001600160a01b03165f525f60205260ff600160405f20015460701c1690565b156119f5575050505f905f90565b6001600160a01b0381163003611a355750611a2f9060035492906001600160a01b036001600160e01b031992165f521660205260405f2090565b14905f90565b919291906001600160e01b031916637a9e5e4b60e01b8103611a8f5750611a6d63ffffffff80611a658194611ad4565b9390966118ed565b9216911690818082119118021816915f14611a885781159190565b5f91508190565b6001600160a01b03611ac19394165f525f60205260405f20905f5260205267ffffffffffffffff60405f205416611b11565b919015611a885763ffffffff8216159190565b90611ae665ffffffffffff925f611870565b505092168015159081611af857509190565b905065ffffffffffff611b0a4261258b565b1610159190565b67ffffffffffffffff81811603611b2b5750506001905f90565b65ffffffffffff9291611ae691611870565b9065ffffffffffff8091169116019065ffffffffffff8211611b5b57565b634e487b7160e01b5f52601160045260245ffd5b611b79363361209d565b9015611b825750565b63ffffffff16611bd15767ffffffffffffffff611b9e366121ac565b5090507ff07e038f000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b611c256040516020810190338252306040820152606080820152611c1d81602060808201368152365f838301375f823683010152601f19601f360116010103601f19810183528261183a565b519020611c85565b50565b909291906001600160a01b0384163003611c465761179e935061215d565b9192906004841015611c5c57505050505f905f90565b61179e93611c6991611c6f565b916119c0565b9060041161147a57356001600160e01b03191690565b5f81815260026020526040902054909190603081901c63ffffffff169065ffffffffffff1680611cc2578363060a299b60e41b5f5260045260245ffd5b65ffffffffffff611cd24261258b565b16811115611d0657837f18cb6b7a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611d139093919293611ea3565b611d59578190805f52600260205260405f2065ffffffffffff1981541690557f76a2a46953689d4861a5d3f6ed883ad7e6af674a21f8e162707159fc9dde614d5f80a390565b7f78a5d6e4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91804710611e3757815f92916020849351920190855af18080611e24575b15611db15750506118ea6124da565b15611deb576001600160a01b03907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d15611dfc576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d151580611da25750813b1515611da2565b477fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b611e6f4261258b565b63ffffffff82169165ffffffffffff604082901c811692168211611e97575090915f91508190565b60201c63ffffffff1692565b65ffffffffffff62093a8091160165ffffffffffff8111611b5b5765ffffffffffff80611ecf4261258b565b169116111590565b905f8091602081519101845af48080611e245715611db15750506118ea6124da565b67ffffffffffffffff169067ffffffffffffffff8214611f9457815f52600160205260405f206001600160a01b0382165f5260205265ffffffffffff60405f20541615611f8e576001600160a01b0390825f52600160205260405f208282165f526020525f604081205516907ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c1665f80a3600190565b50505f90565b5063061c6a4360e21b5f5260045260245ffd5b9192916001600160a01b0316331461208d57611fc233611ad4565b506001600160a01b03611fd58486611c6f565b921691825f525f6020526001600160e01b031960405f2091165f526020526120373361203267ffffffffffffffff60405f20541667ffffffffffffffff165f52600160205267ffffffffffffffff600160405f20015460401c1690565b611b11565b508115612095575b5061208d5730146120505750505f90565b61205991612357565b50908061207a575b61206b5780611f8e565b612076903390611b11565b5090565b5067ffffffffffffffff81161515612061565b505050600190565b90505f61203f565b90600481106120f957306001600160a01b03831614612134576120c0905f612357565b929091158061210a575b612101576120d791611b11565b90156120f95763ffffffff808093169116908180821191180218169081159190565b50505f905f90565b5050505f905f90565b5061212f306001600160a01b03165f525f60205260ff600160405f20015460701c1690565b6120ca565b905060041161147a57600354305f90815280356001600160e01b03191660205260409020611a2f565b91906004821061210157306001600160a01b0384161461218157906120c091612357565b61218b9250611c6f565b600354305f9081526001600160e01b03199092166020526040909120611a2f565b5f906004811061234d578060041161147a576001600160e01b03195f3516906310a6aa3760e31b8214801561233d575b801561232d575b801561231d575b801561230d575b6123015763063fc60f60e21b821480156122f1575b80156122e1575b6122b25763012e238d60e51b821480156122a2575b61224e5750308252816020526040822090825260205267ffffffffffffffff6040822054169181929190565b90506024116101e257806101e2575060043567ffffffffffffffff8116810361147a5761229b9067ffffffffffffffff165f52600160205267ffffffffffffffff600160405f2001541690565b6001915f90565b50635be958b160e11b8214612222565b91505060241161147a576004356001600160a01b03811680910361147a576122d9906118ed565b6001915f9190565b506308d6122d60e01b821461220d565b5063167bd39560e01b8214612206565b5050506001905f905f90565b5063d22b598960e01b82146121f1565b50635326cae760e11b82146121ea565b5063294b14a960e11b82146121e3565b506330cae18760e01b82146121dc565b50505f905f905f90565b6004821061234d576001600160e01b03196123728383611c6f565b16916310a6aa3760e31b831480156124ca575b80156124ba575b80156124aa575b801561249a575b6123015763063fc60f60e21b8314801561248a575b801561247a575b6124525763012e238d60e51b83148015612442575b6123f9575050305f525f60205260405f20905f5260205267ffffffffffffffff60405f205416905f91905f90565b90915060241161147a576004013567ffffffffffffffff8116810361147a5761229b9067ffffffffffffffff165f52600160205267ffffffffffffffff600160405f2001541690565b50635be958b160e11b83146123cb565b90915060241161147a57600401356001600160a01b03811680910361147a576122d9906118ed565b506308d6122d60e01b83146123b6565b5063167bd39560e01b83146123af565b5063d22b598960e01b831461239a565b50635326cae760e11b8314612393565b5063294b14a960e11b831461238c565b506330cae18760e01b8314612385565b604051903d82523d5f602084013e60203d830101604052565b61250463ffffffff91939293611e66565b505092168063ffffffff84168181115f14612571570363ffffffff8111611b5b5761255263ffffffff8067ffffffff00000000935b168062069780118162069780180218166111b24261258b565b9360201b166dffffffffffff00000000000000008460401b1617179190565b505067ffffffff0000000061255263ffffffff805f612539565b65ffffffffffff81116125a35765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffda6eef7e35abe7026729641147f7915573c7e97b47efa546f5f6e3230263bcb49f98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf",
}

// AccessManager is an auto generated Go binding around an Ethereum contract.
type AccessManager struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AccessManager) GetABI() abi.ABI {
	return c.abi
}

// NewAccessManager creates a new instance of AccessManager.
func NewAccessManager() *AccessManager {
	parsed, err := AccessManagerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AccessManager{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AccessManager) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address initialAdmin) returns()
func (accessManager *AccessManager) PackConstructor(initialAdmin common.Address) []byte {
	enc, err := accessManager.abi.Pack("", initialAdmin)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b238fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (accessManager *AccessManager) PackADMINROLE() []byte {
	enc, err := accessManager.abi.Pack("ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b238fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (accessManager *AccessManager) TryPackADMINROLE() ([]byte, error) {
	return accessManager.abi.Pack("ADMIN_ROLE")
}

// UnpackADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75b238fc.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (accessManager *AccessManager) UnpackADMINROLE(data []byte) (uint64, error) {
	out, err := accessManager.abi.Unpack("ADMIN_ROLE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPUBLICROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ca7c02a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (accessManager *AccessManager) PackPUBLICROLE() []byte {
	enc, err := accessManager.abi.Pack("PUBLIC_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPUBLICROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ca7c02a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (accessManager *AccessManager) TryPackPUBLICROLE() ([]byte, error) {
	return accessManager.abi.Pack("PUBLIC_ROLE")
}

// UnpackPUBLICROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ca7c02a.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (accessManager *AccessManager) UnpackPUBLICROLE(data []byte) (uint64, error) {
	out, err := accessManager.abi.Unpack("PUBLIC_ROLE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (accessManager *AccessManager) PackCanCall(caller common.Address, target common.Address, selector [4]byte) []byte {
	enc, err := accessManager.abi.Pack("canCall", caller, target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (accessManager *AccessManager) TryPackCanCall(caller common.Address, target common.Address, selector [4]byte) ([]byte, error) {
	return accessManager.abi.Pack("canCall", caller, target, selector)
}

// CanCallOutput serves as a container for the return parameters of contract
// method CanCall.
type CanCallOutput struct {
	Immediate bool
	Delay     uint32
}

// UnpackCanCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7009613.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (accessManager *AccessManager) UnpackCanCall(data []byte) (CanCallOutput, error) {
	out, err := accessManager.abi.Unpack("canCall", data)
	outstruct := new(CanCallOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Immediate = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Delay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6bb62c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (accessManager *AccessManager) PackCancel(caller common.Address, target common.Address, data []byte) []byte {
	enc, err := accessManager.abi.Pack("cancel", caller, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6bb62c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (accessManager *AccessManager) TryPackCancel(caller common.Address, target common.Address, data []byte) ([]byte, error) {
	return accessManager.abi.Pack("cancel", caller, target, data)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6bb62c6.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (accessManager *AccessManager) UnpackCancel(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("cancel", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackConsumeScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c7d7ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function consumeScheduledOp(address caller, bytes data) returns()
func (accessManager *AccessManager) PackConsumeScheduledOp(caller common.Address, data []byte) []byte {
	enc, err := accessManager.abi.Pack("consumeScheduledOp", caller, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConsumeScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c7d7ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function consumeScheduledOp(address caller, bytes data) returns()
func (accessManager *AccessManager) TryPackConsumeScheduledOp(caller common.Address, data []byte) ([]byte, error) {
	return accessManager.abi.Pack("consumeScheduledOp", caller, data)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (accessManager *AccessManager) PackExecute(target common.Address, data []byte) []byte {
	enc, err := accessManager.abi.Pack("execute", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (accessManager *AccessManager) TryPackExecute(target common.Address, data []byte) ([]byte, error) {
	return accessManager.abi.Pack("execute", target, data)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cff79cd.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (accessManager *AccessManager) UnpackExecute(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("execute", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackExpiration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4665096d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expiration() view returns(uint32)
func (accessManager *AccessManager) PackExpiration() []byte {
	enc, err := accessManager.abi.Pack("expiration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpiration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4665096d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expiration() view returns(uint32)
func (accessManager *AccessManager) TryPackExpiration() ([]byte, error) {
	return accessManager.abi.Pack("expiration")
}

// UnpackExpiration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4665096d.
//
// Solidity: function expiration() view returns(uint32)
func (accessManager *AccessManager) UnpackExpiration(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("expiration", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3078f114.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (accessManager *AccessManager) PackGetAccess(roleId uint64, account common.Address) []byte {
	enc, err := accessManager.abi.Pack("getAccess", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3078f114.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (accessManager *AccessManager) TryPackGetAccess(roleId uint64, account common.Address) ([]byte, error) {
	return accessManager.abi.Pack("getAccess", roleId, account)
}

// GetAccessOutput serves as a container for the return parameters of contract
// method GetAccess.
type GetAccessOutput struct {
	Since        *big.Int
	CurrentDelay uint32
	PendingDelay uint32
	Effect       *big.Int
}

// UnpackGetAccess is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3078f114.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (accessManager *AccessManager) UnpackGetAccess(data []byte) (GetAccessOutput, error) {
	out, err := accessManager.abi.Unpack("getAccess", data)
	outstruct := new(GetAccessOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Since = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.CurrentDelay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.PendingDelay = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.Effect = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGetNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4136a33c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (accessManager *AccessManager) PackGetNonce(id [32]byte) []byte {
	enc, err := accessManager.abi.Pack("getNonce", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4136a33c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (accessManager *AccessManager) TryPackGetNonce(id [32]byte) ([]byte, error) {
	return accessManager.abi.Pack("getNonce", id)
}

// UnpackGetNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4136a33c.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (accessManager *AccessManager) UnpackGetNonce(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("getNonce", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x530dd456.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) PackGetRoleAdmin(roleId uint64) []byte {
	enc, err := accessManager.abi.Pack("getRoleAdmin", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x530dd456.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) TryPackGetRoleAdmin(roleId uint64) ([]byte, error) {
	return accessManager.abi.Pack("getRoleAdmin", roleId)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x530dd456.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) UnpackGetRoleAdmin(data []byte) (uint64, error) {
	out, err := accessManager.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetRoleGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12be8727.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (accessManager *AccessManager) PackGetRoleGrantDelay(roleId uint64) []byte {
	enc, err := accessManager.abi.Pack("getRoleGrantDelay", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12be8727.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (accessManager *AccessManager) TryPackGetRoleGrantDelay(roleId uint64) ([]byte, error) {
	return accessManager.abi.Pack("getRoleGrantDelay", roleId)
}

// UnpackGetRoleGrantDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12be8727.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (accessManager *AccessManager) UnpackGetRoleGrantDelay(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("getRoleGrantDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a93ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) PackGetRoleGuardian(roleId uint64) []byte {
	enc, err := accessManager.abi.Pack("getRoleGuardian", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a93ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) TryPackGetRoleGuardian(roleId uint64) ([]byte, error) {
	return accessManager.abi.Pack("getRoleGuardian", roleId)
}

// UnpackGetRoleGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0b0a93ba.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) UnpackGetRoleGuardian(data []byte) (uint64, error) {
	out, err := accessManager.abi.Unpack("getRoleGuardian", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc277a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (accessManager *AccessManager) PackGetSchedule(id [32]byte) []byte {
	enc, err := accessManager.abi.Pack("getSchedule", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc277a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (accessManager *AccessManager) TryPackGetSchedule(id [32]byte) ([]byte, error) {
	return accessManager.abi.Pack("getSchedule", id)
}

// UnpackGetSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3adc277a.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (accessManager *AccessManager) UnpackGetSchedule(data []byte) (*big.Int, error) {
	out, err := accessManager.abi.Unpack("getSchedule", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c1da1e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (accessManager *AccessManager) PackGetTargetAdminDelay(target common.Address) []byte {
	enc, err := accessManager.abi.Pack("getTargetAdminDelay", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c1da1e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (accessManager *AccessManager) TryPackGetTargetAdminDelay(target common.Address) ([]byte, error) {
	return accessManager.abi.Pack("getTargetAdminDelay", target)
}

// UnpackGetTargetAdminDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c1da1e2.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (accessManager *AccessManager) UnpackGetTargetAdminDelay(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("getTargetAdminDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (accessManager *AccessManager) PackGetTargetFunctionRole(target common.Address, selector [4]byte) []byte {
	enc, err := accessManager.abi.Pack("getTargetFunctionRole", target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (accessManager *AccessManager) TryPackGetTargetFunctionRole(target common.Address, selector [4]byte) ([]byte, error) {
	return accessManager.abi.Pack("getTargetFunctionRole", target, selector)
}

// UnpackGetTargetFunctionRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d5115bd.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (accessManager *AccessManager) UnpackGetTargetFunctionRole(data []byte) (uint64, error) {
	out, err := accessManager.abi.Unpack("getTargetFunctionRole", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (accessManager *AccessManager) PackGrantRole(roleId uint64, account common.Address, executionDelay uint32) []byte {
	enc, err := accessManager.abi.Pack("grantRole", roleId, account, executionDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (accessManager *AccessManager) TryPackGrantRole(roleId uint64, account common.Address, executionDelay uint32) ([]byte, error) {
	return accessManager.abi.Pack("grantRole", roleId, account, executionDelay)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (accessManager *AccessManager) PackHasRole(roleId uint64, account common.Address) []byte {
	enc, err := accessManager.abi.Pack("hasRole", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (accessManager *AccessManager) TryPackHasRole(roleId uint64, account common.Address) ([]byte, error) {
	return accessManager.abi.Pack("hasRole", roleId, account)
}

// HasRoleOutput serves as a container for the return parameters of contract
// method HasRole.
type HasRoleOutput struct {
	IsMember       bool
	ExecutionDelay uint32
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1f856ee.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (accessManager *AccessManager) UnpackHasRole(data []byte) (HasRoleOutput, error) {
	out, err := accessManager.abi.Unpack("hasRole", data)
	outstruct := new(HasRoleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.IsMember = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.ExecutionDelay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd9bd2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (accessManager *AccessManager) PackHashOperation(caller common.Address, target common.Address, data []byte) []byte {
	enc, err := accessManager.abi.Pack("hashOperation", caller, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd9bd2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (accessManager *AccessManager) TryPackHashOperation(caller common.Address, target common.Address, data []byte) ([]byte, error) {
	return accessManager.abi.Pack("hashOperation", caller, target, data)
}

// UnpackHashOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabd9bd2a.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (accessManager *AccessManager) UnpackHashOperation(data []byte) ([32]byte, error) {
	out, err := accessManager.abi.Unpack("hashOperation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166aa89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (accessManager *AccessManager) PackIsTargetClosed(target common.Address) []byte {
	enc, err := accessManager.abi.Pack("isTargetClosed", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166aa89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (accessManager *AccessManager) TryPackIsTargetClosed(target common.Address) ([]byte, error) {
	return accessManager.abi.Pack("isTargetClosed", target)
}

// UnpackIsTargetClosed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa166aa89.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (accessManager *AccessManager) UnpackIsTargetClosed(data []byte) (bool, error) {
	out, err := accessManager.abi.Unpack("isTargetClosed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (accessManager *AccessManager) PackLabelRole(roleId uint64, label string) []byte {
	enc, err := accessManager.abi.Pack("labelRole", roleId, label)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (accessManager *AccessManager) TryPackLabelRole(roleId uint64, label string) ([]byte, error) {
	return accessManager.abi.Pack("labelRole", roleId, label)
}

// PackMinSetback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b6c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minSetback() view returns(uint32)
func (accessManager *AccessManager) PackMinSetback() []byte {
	enc, err := accessManager.abi.Pack("minSetback")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinSetback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b6c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minSetback() view returns(uint32)
func (accessManager *AccessManager) TryPackMinSetback() ([]byte, error) {
	return accessManager.abi.Pack("minSetback")
}

// UnpackMinSetback is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc1b6c81.
//
// Solidity: function minSetback() view returns(uint32)
func (accessManager *AccessManager) UnpackMinSetback(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("minSetback", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (accessManager *AccessManager) PackMulticall(data [][]byte) []byte {
	enc, err := accessManager.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (accessManager *AccessManager) TryPackMulticall(data [][]byte) ([]byte, error) {
	return accessManager.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (accessManager *AccessManager) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := accessManager.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (accessManager *AccessManager) PackRenounceRole(roleId uint64, callerConfirmation common.Address) []byte {
	enc, err := accessManager.abi.Pack("renounceRole", roleId, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (accessManager *AccessManager) TryPackRenounceRole(roleId uint64, callerConfirmation common.Address) ([]byte, error) {
	return accessManager.abi.Pack("renounceRole", roleId, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d2b162.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(uint64 roleId, address account) returns()
func (accessManager *AccessManager) PackRevokeRole(roleId uint64, account common.Address) []byte {
	enc, err := accessManager.abi.Pack("revokeRole", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d2b162.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(uint64 roleId, address account) returns()
func (accessManager *AccessManager) TryPackRevokeRole(roleId uint64, account common.Address) ([]byte, error) {
	return accessManager.abi.Pack("revokeRole", roleId, account)
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf801a698.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (accessManager *AccessManager) PackSchedule(target common.Address, data []byte, when *big.Int) []byte {
	enc, err := accessManager.abi.Pack("schedule", target, data, when)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf801a698.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (accessManager *AccessManager) TryPackSchedule(target common.Address, data []byte, when *big.Int) ([]byte, error) {
	return accessManager.abi.Pack("schedule", target, data, when)
}

// ScheduleOutput serves as a container for the return parameters of contract
// method Schedule.
type ScheduleOutput struct {
	OperationId [32]byte
	Nonce       uint32
}

// UnpackSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf801a698.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (accessManager *AccessManager) UnpackSchedule(data []byte) (ScheduleOutput, error) {
	out, err := accessManager.abi.Unpack("schedule", data)
	outstruct := new(ScheduleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OperationId = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Nonce = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackSetGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64d95ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGrantDelay(uint64 roleId, uint32 newDelay) returns()
func (accessManager *AccessManager) PackSetGrantDelay(roleId uint64, newDelay uint32) []byte {
	enc, err := accessManager.abi.Pack("setGrantDelay", roleId, newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64d95ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGrantDelay(uint64 roleId, uint32 newDelay) returns()
func (accessManager *AccessManager) TryPackSetGrantDelay(roleId uint64, newDelay uint32) ([]byte, error) {
	return accessManager.abi.Pack("setGrantDelay", roleId, newDelay)
}

// PackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30cae187.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleAdmin(uint64 roleId, uint64 admin) returns()
func (accessManager *AccessManager) PackSetRoleAdmin(roleId uint64, admin uint64) []byte {
	enc, err := accessManager.abi.Pack("setRoleAdmin", roleId, admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30cae187.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleAdmin(uint64 roleId, uint64 admin) returns()
func (accessManager *AccessManager) TryPackSetRoleAdmin(roleId uint64, admin uint64) ([]byte, error) {
	return accessManager.abi.Pack("setRoleAdmin", roleId, admin)
}

// PackSetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52962952.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleGuardian(uint64 roleId, uint64 guardian) returns()
func (accessManager *AccessManager) PackSetRoleGuardian(roleId uint64, guardian uint64) []byte {
	enc, err := accessManager.abi.Pack("setRoleGuardian", roleId, guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52962952.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleGuardian(uint64 roleId, uint64 guardian) returns()
func (accessManager *AccessManager) TryPackSetRoleGuardian(roleId uint64, guardian uint64) ([]byte, error) {
	return accessManager.abi.Pack("setRoleGuardian", roleId, guardian)
}

// PackSetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd22b5989.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetAdminDelay(address target, uint32 newDelay) returns()
func (accessManager *AccessManager) PackSetTargetAdminDelay(target common.Address, newDelay uint32) []byte {
	enc, err := accessManager.abi.Pack("setTargetAdminDelay", target, newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd22b5989.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetAdminDelay(address target, uint32 newDelay) returns()
func (accessManager *AccessManager) TryPackSetTargetAdminDelay(target common.Address, newDelay uint32) ([]byte, error) {
	return accessManager.abi.Pack("setTargetAdminDelay", target, newDelay)
}

// PackSetTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x167bd395.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetClosed(address target, bool closed) returns()
func (accessManager *AccessManager) PackSetTargetClosed(target common.Address, closed bool) []byte {
	enc, err := accessManager.abi.Pack("setTargetClosed", target, closed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x167bd395.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetClosed(address target, bool closed) returns()
func (accessManager *AccessManager) TryPackSetTargetClosed(target common.Address, closed bool) ([]byte, error) {
	return accessManager.abi.Pack("setTargetClosed", target, closed)
}

// PackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (accessManager *AccessManager) PackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) []byte {
	enc, err := accessManager.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (accessManager *AccessManager) TryPackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) ([]byte, error) {
	return accessManager.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
}

// PackUpdateAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ff183c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateAuthority(address target, address newAuthority) returns()
func (accessManager *AccessManager) PackUpdateAuthority(target common.Address, newAuthority common.Address) []byte {
	enc, err := accessManager.abi.Pack("updateAuthority", target, newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ff183c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateAuthority(address target, address newAuthority) returns()
func (accessManager *AccessManager) TryPackUpdateAuthority(target common.Address, newAuthority common.Address) ([]byte, error) {
	return accessManager.abi.Pack("updateAuthority", target, newAuthority)
}

// AccessManagerOperationCanceled represents a OperationCanceled event raised by the AccessManager contract.
type AccessManagerOperationCanceled struct {
	OperationId [32]byte
	Nonce       uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const AccessManagerOperationCanceledEventName = "OperationCanceled"

// ContractEventName returns the user-defined event name.
func (AccessManagerOperationCanceled) ContractEventName() string {
	return AccessManagerOperationCanceledEventName
}

// UnpackOperationCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationCanceled(bytes32 indexed operationId, uint32 indexed nonce)
func (accessManager *AccessManager) UnpackOperationCanceledEvent(log *types.Log) (*AccessManagerOperationCanceled, error) {
	event := "OperationCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerOperationCanceled)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerOperationExecuted represents a OperationExecuted event raised by the AccessManager contract.
type AccessManagerOperationExecuted struct {
	OperationId [32]byte
	Nonce       uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const AccessManagerOperationExecutedEventName = "OperationExecuted"

// ContractEventName returns the user-defined event name.
func (AccessManagerOperationExecuted) ContractEventName() string {
	return AccessManagerOperationExecutedEventName
}

// UnpackOperationExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationExecuted(bytes32 indexed operationId, uint32 indexed nonce)
func (accessManager *AccessManager) UnpackOperationExecutedEvent(log *types.Log) (*AccessManagerOperationExecuted, error) {
	event := "OperationExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerOperationExecuted)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerOperationScheduled represents a OperationScheduled event raised by the AccessManager contract.
type AccessManagerOperationScheduled struct {
	OperationId [32]byte
	Nonce       uint32
	Schedule    *big.Int
	Caller      common.Address
	Target      common.Address
	Data        []byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const AccessManagerOperationScheduledEventName = "OperationScheduled"

// ContractEventName returns the user-defined event name.
func (AccessManagerOperationScheduled) ContractEventName() string {
	return AccessManagerOperationScheduledEventName
}

// UnpackOperationScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationScheduled(bytes32 indexed operationId, uint32 indexed nonce, uint48 schedule, address caller, address target, bytes data)
func (accessManager *AccessManager) UnpackOperationScheduledEvent(log *types.Log) (*AccessManagerOperationScheduled, error) {
	event := "OperationScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerOperationScheduled)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerRoleAdminChanged represents a RoleAdminChanged event raised by the AccessManager contract.
type AccessManagerRoleAdminChanged struct {
	RoleId uint64
	Admin  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleAdminChanged) ContractEventName() string {
	return AccessManagerRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(uint64 indexed roleId, uint64 indexed admin)
func (accessManager *AccessManager) UnpackRoleAdminChangedEvent(log *types.Log) (*AccessManagerRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerRoleGrantDelayChanged represents a RoleGrantDelayChanged event raised by the AccessManager contract.
type AccessManagerRoleGrantDelayChanged struct {
	RoleId uint64
	Delay  uint32
	Since  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleGrantDelayChangedEventName = "RoleGrantDelayChanged"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleGrantDelayChanged) ContractEventName() string {
	return AccessManagerRoleGrantDelayChangedEventName
}

// UnpackRoleGrantDelayChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGrantDelayChanged(uint64 indexed roleId, uint32 delay, uint48 since)
func (accessManager *AccessManager) UnpackRoleGrantDelayChangedEvent(log *types.Log) (*AccessManagerRoleGrantDelayChanged, error) {
	event := "RoleGrantDelayChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleGrantDelayChanged)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerRoleGranted represents a RoleGranted event raised by the AccessManager contract.
type AccessManagerRoleGranted struct {
	RoleId    uint64
	Account   common.Address
	Delay     uint32
	Since     *big.Int
	NewMember bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleGranted) ContractEventName() string {
	return AccessManagerRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(uint64 indexed roleId, address indexed account, uint32 delay, uint48 since, bool newMember)
func (accessManager *AccessManager) UnpackRoleGrantedEvent(log *types.Log) (*AccessManagerRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleGranted)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerRoleGuardianChanged represents a RoleGuardianChanged event raised by the AccessManager contract.
type AccessManagerRoleGuardianChanged struct {
	RoleId   uint64
	Guardian uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleGuardianChangedEventName = "RoleGuardianChanged"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleGuardianChanged) ContractEventName() string {
	return AccessManagerRoleGuardianChangedEventName
}

// UnpackRoleGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGuardianChanged(uint64 indexed roleId, uint64 indexed guardian)
func (accessManager *AccessManager) UnpackRoleGuardianChangedEvent(log *types.Log) (*AccessManagerRoleGuardianChanged, error) {
	event := "RoleGuardianChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleGuardianChanged)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerRoleLabel represents a RoleLabel event raised by the AccessManager contract.
type AccessManagerRoleLabel struct {
	RoleId uint64
	Label  string
	Raw    *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleLabelEventName = "RoleLabel"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleLabel) ContractEventName() string {
	return AccessManagerRoleLabelEventName
}

// UnpackRoleLabelEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleLabel(uint64 indexed roleId, string label)
func (accessManager *AccessManager) UnpackRoleLabelEvent(log *types.Log) (*AccessManagerRoleLabel, error) {
	event := "RoleLabel"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleLabel)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerRoleRevoked represents a RoleRevoked event raised by the AccessManager contract.
type AccessManagerRoleRevoked struct {
	RoleId  uint64
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleRevoked) ContractEventName() string {
	return AccessManagerRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(uint64 indexed roleId, address indexed account)
func (accessManager *AccessManager) UnpackRoleRevokedEvent(log *types.Log) (*AccessManagerRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleRevoked)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerTargetAdminDelayUpdated represents a TargetAdminDelayUpdated event raised by the AccessManager contract.
type AccessManagerTargetAdminDelayUpdated struct {
	Target common.Address
	Delay  uint32
	Since  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const AccessManagerTargetAdminDelayUpdatedEventName = "TargetAdminDelayUpdated"

// ContractEventName returns the user-defined event name.
func (AccessManagerTargetAdminDelayUpdated) ContractEventName() string {
	return AccessManagerTargetAdminDelayUpdatedEventName
}

// UnpackTargetAdminDelayUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetAdminDelayUpdated(address indexed target, uint32 delay, uint48 since)
func (accessManager *AccessManager) UnpackTargetAdminDelayUpdatedEvent(log *types.Log) (*AccessManagerTargetAdminDelayUpdated, error) {
	event := "TargetAdminDelayUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerTargetAdminDelayUpdated)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerTargetClosed represents a TargetClosed event raised by the AccessManager contract.
type AccessManagerTargetClosed struct {
	Target common.Address
	Closed bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const AccessManagerTargetClosedEventName = "TargetClosed"

// ContractEventName returns the user-defined event name.
func (AccessManagerTargetClosed) ContractEventName() string {
	return AccessManagerTargetClosedEventName
}

// UnpackTargetClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetClosed(address indexed target, bool closed)
func (accessManager *AccessManager) UnpackTargetClosedEvent(log *types.Log) (*AccessManagerTargetClosed, error) {
	event := "TargetClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerTargetClosed)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerTargetFunctionRoleUpdated represents a TargetFunctionRoleUpdated event raised by the AccessManager contract.
type AccessManagerTargetFunctionRoleUpdated struct {
	Target   common.Address
	Selector [4]byte
	RoleId   uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const AccessManagerTargetFunctionRoleUpdatedEventName = "TargetFunctionRoleUpdated"

// ContractEventName returns the user-defined event name.
func (AccessManagerTargetFunctionRoleUpdated) ContractEventName() string {
	return AccessManagerTargetFunctionRoleUpdatedEventName
}

// UnpackTargetFunctionRoleUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetFunctionRoleUpdated(address indexed target, bytes4 selector, uint64 indexed roleId)
func (accessManager *AccessManager) UnpackTargetFunctionRoleUpdatedEvent(log *types.Log) (*AccessManagerTargetFunctionRoleUpdated, error) {
	event := "TargetFunctionRoleUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerTargetFunctionRoleUpdated)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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
func (accessManager *AccessManager) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerAlreadyScheduled"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerAlreadyScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerBadConfirmation"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerExpired"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerInvalidInitialAdmin"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerInvalidInitialAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerLockedFunction"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerLockedFunctionError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerLockedRole"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerLockedRoleError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerNotReady"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerNotScheduled"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerNotScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerUnauthorizedAccount"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerUnauthorizedCall"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerUnauthorizedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerUnauthorizedCancel"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerUnauthorizedCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerUnauthorizedConsume"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerUnauthorizedConsumeError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return accessManager.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return accessManager.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return accessManager.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return accessManager.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AccessManagerAccessManagerAlreadyScheduled represents a AccessManagerAlreadyScheduled error raised by the AccessManager contract.
type AccessManagerAccessManagerAlreadyScheduled struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerAlreadyScheduled(bytes32 operationId)
func AccessManagerAccessManagerAlreadyScheduledErrorID() common.Hash {
	return common.HexToHash("0x813e9459e53966c88032ec53fbd6e1058cc6feb1aff4ae0043d5b773e2ae0ef4")
}

// UnpackAccessManagerAlreadyScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerAlreadyScheduled(bytes32 operationId)
func (accessManager *AccessManager) UnpackAccessManagerAlreadyScheduledError(raw []byte) (*AccessManagerAccessManagerAlreadyScheduled, error) {
	out := new(AccessManagerAccessManagerAlreadyScheduled)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerAlreadyScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerBadConfirmation represents a AccessManagerBadConfirmation error raised by the AccessManager contract.
type AccessManagerAccessManagerBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerBadConfirmation()
func AccessManagerAccessManagerBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x5f159e63bdf7fa483a8497c4d8f6afcaf0a66cc4f6ffe3be0c30213ac5334413")
}

// UnpackAccessManagerBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerBadConfirmation()
func (accessManager *AccessManager) UnpackAccessManagerBadConfirmationError(raw []byte) (*AccessManagerAccessManagerBadConfirmation, error) {
	out := new(AccessManagerAccessManagerBadConfirmation)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerExpired represents a AccessManagerExpired error raised by the AccessManager contract.
type AccessManagerAccessManagerExpired struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerExpired(bytes32 operationId)
func AccessManagerAccessManagerExpiredErrorID() common.Hash {
	return common.HexToHash("0x78a5d6e4cc0cfe57c6580d6da7ece47e380d660b94e1dd802140e6b1a0e4c9d0")
}

// UnpackAccessManagerExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerExpired(bytes32 operationId)
func (accessManager *AccessManager) UnpackAccessManagerExpiredError(raw []byte) (*AccessManagerAccessManagerExpired, error) {
	out := new(AccessManagerAccessManagerExpired)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerInvalidInitialAdmin represents a AccessManagerInvalidInitialAdmin error raised by the AccessManager contract.
type AccessManagerAccessManagerInvalidInitialAdmin struct {
	InitialAdmin common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerInvalidInitialAdmin(address initialAdmin)
func AccessManagerAccessManagerInvalidInitialAdminErrorID() common.Hash {
	return common.HexToHash("0x0813ada2dac5907da0ca4608377ae3cc33c414663de3392def346dcb2241566f")
}

// UnpackAccessManagerInvalidInitialAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerInvalidInitialAdmin(address initialAdmin)
func (accessManager *AccessManager) UnpackAccessManagerInvalidInitialAdminError(raw []byte) (*AccessManagerAccessManagerInvalidInitialAdmin, error) {
	out := new(AccessManagerAccessManagerInvalidInitialAdmin)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerInvalidInitialAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerLockedFunction represents a AccessManagerLockedFunction error raised by the AccessManager contract.
type AccessManagerAccessManagerLockedFunction struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerLockedFunction(bytes4 selector)
func AccessManagerAccessManagerLockedFunctionErrorID() common.Hash {
	return common.HexToHash("0xf4744e4ae3b39914e868348682950509577280013a2d117ca879c01ba894c035")
}

// UnpackAccessManagerLockedFunctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerLockedFunction(bytes4 selector)
func (accessManager *AccessManager) UnpackAccessManagerLockedFunctionError(raw []byte) (*AccessManagerAccessManagerLockedFunction, error) {
	out := new(AccessManagerAccessManagerLockedFunction)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerLockedFunction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerLockedRole represents a AccessManagerLockedRole error raised by the AccessManager contract.
type AccessManagerAccessManagerLockedRole struct {
	RoleId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerLockedRole(uint64 roleId)
func AccessManagerAccessManagerLockedRoleErrorID() common.Hash {
	return common.HexToHash("0x1871a90c826f4d46dea9efe540d94eec60a6d0514c23f2746135a0475d14671d")
}

// UnpackAccessManagerLockedRoleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerLockedRole(uint64 roleId)
func (accessManager *AccessManager) UnpackAccessManagerLockedRoleError(raw []byte) (*AccessManagerAccessManagerLockedRole, error) {
	out := new(AccessManagerAccessManagerLockedRole)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerLockedRole", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerNotReady represents a AccessManagerNotReady error raised by the AccessManager contract.
type AccessManagerAccessManagerNotReady struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerNotReady(bytes32 operationId)
func AccessManagerAccessManagerNotReadyErrorID() common.Hash {
	return common.HexToHash("0x18cb6b7a3581f53edb610add14f2c612e552cf34cafe6206aaed7afe9f4f18e5")
}

// UnpackAccessManagerNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerNotReady(bytes32 operationId)
func (accessManager *AccessManager) UnpackAccessManagerNotReadyError(raw []byte) (*AccessManagerAccessManagerNotReady, error) {
	out := new(AccessManagerAccessManagerNotReady)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerNotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerNotScheduled represents a AccessManagerNotScheduled error raised by the AccessManager contract.
type AccessManagerAccessManagerNotScheduled struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerNotScheduled(bytes32 operationId)
func AccessManagerAccessManagerNotScheduledErrorID() common.Hash {
	return common.HexToHash("0x60a299b0449ed9476d746f7f6a1b03b53b1a5285d3ebaa60cec39ee0c4f5cccd")
}

// UnpackAccessManagerNotScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerNotScheduled(bytes32 operationId)
func (accessManager *AccessManager) UnpackAccessManagerNotScheduledError(raw []byte) (*AccessManagerAccessManagerNotScheduled, error) {
	out := new(AccessManagerAccessManagerNotScheduled)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerNotScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerUnauthorizedAccount represents a AccessManagerUnauthorizedAccount error raised by the AccessManager contract.
type AccessManagerAccessManagerUnauthorizedAccount struct {
	Msgsender common.Address
	RoleId    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedAccount(address msgsender, uint64 roleId)
func AccessManagerAccessManagerUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xf07e038f25f1d26a9f36b3f0d0d7f99c99ff897943a8e3ba86785c9e479df693")
}

// UnpackAccessManagerUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedAccount(address msgsender, uint64 roleId)
func (accessManager *AccessManager) UnpackAccessManagerUnauthorizedAccountError(raw []byte) (*AccessManagerAccessManagerUnauthorizedAccount, error) {
	out := new(AccessManagerAccessManagerUnauthorizedAccount)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerUnauthorizedCall represents a AccessManagerUnauthorizedCall error raised by the AccessManager contract.
type AccessManagerAccessManagerUnauthorizedCall struct {
	Caller   common.Address
	Target   common.Address
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedCall(address caller, address target, bytes4 selector)
func AccessManagerAccessManagerUnauthorizedCallErrorID() common.Hash {
	return common.HexToHash("0x81c6f24b0d2ecbbcba4609a067f29c09d1e5c0c07f268a3d2ae8dc537ea30f2a")
}

// UnpackAccessManagerUnauthorizedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedCall(address caller, address target, bytes4 selector)
func (accessManager *AccessManager) UnpackAccessManagerUnauthorizedCallError(raw []byte) (*AccessManagerAccessManagerUnauthorizedCall, error) {
	out := new(AccessManagerAccessManagerUnauthorizedCall)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerUnauthorizedCancel represents a AccessManagerUnauthorizedCancel error raised by the AccessManager contract.
type AccessManagerAccessManagerUnauthorizedCancel struct {
	Msgsender common.Address
	Caller    common.Address
	Target    common.Address
	Selector  [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedCancel(address msgsender, address caller, address target, bytes4 selector)
func AccessManagerAccessManagerUnauthorizedCancelErrorID() common.Hash {
	return common.HexToHash("0x3fe2751c3db829c28295899aeb3fc14784aaed498aa4a4a42accc046883ffa62")
}

// UnpackAccessManagerUnauthorizedCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedCancel(address msgsender, address caller, address target, bytes4 selector)
func (accessManager *AccessManager) UnpackAccessManagerUnauthorizedCancelError(raw []byte) (*AccessManagerAccessManagerUnauthorizedCancel, error) {
	out := new(AccessManagerAccessManagerUnauthorizedCancel)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerUnauthorizedConsume represents a AccessManagerUnauthorizedConsume error raised by the AccessManager contract.
type AccessManagerAccessManagerUnauthorizedConsume struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedConsume(address target)
func AccessManagerAccessManagerUnauthorizedConsumeErrorID() common.Hash {
	return common.HexToHash("0x320ff7489be961cad7668c9ff49d284dd1606170a29c683487f631092d07e028")
}

// UnpackAccessManagerUnauthorizedConsumeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedConsume(address target)
func (accessManager *AccessManager) UnpackAccessManagerUnauthorizedConsumeError(raw []byte) (*AccessManagerAccessManagerUnauthorizedConsume, error) {
	out := new(AccessManagerAccessManagerUnauthorizedConsume)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedConsume", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAddressEmptyCode represents a AddressEmptyCode error raised by the AccessManager contract.
type AccessManagerAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func AccessManagerAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (accessManager *AccessManager) UnpackAddressEmptyCodeError(raw []byte) (*AccessManagerAddressEmptyCode, error) {
	out := new(AccessManagerAddressEmptyCode)
	if err := accessManager.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerFailedCall represents a FailedCall error raised by the AccessManager contract.
type AccessManagerFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func AccessManagerFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (accessManager *AccessManager) UnpackFailedCallError(raw []byte) (*AccessManagerFailedCall, error) {
	out := new(AccessManagerFailedCall)
	if err := accessManager.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerInsufficientBalance represents a InsufficientBalance error raised by the AccessManager contract.
type AccessManagerInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func AccessManagerInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (accessManager *AccessManager) UnpackInsufficientBalanceError(raw []byte) (*AccessManagerInsufficientBalance, error) {
	out := new(AccessManagerInsufficientBalance)
	if err := accessManager.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the AccessManager contract.
type AccessManagerSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func AccessManagerSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (accessManager *AccessManager) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*AccessManagerSafeCastOverflowedUintDowncast, error) {
	out := new(AccessManagerSafeCastOverflowedUintDowncast)
	if err := accessManager.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}
