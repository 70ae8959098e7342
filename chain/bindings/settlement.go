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

// Position is an auto generated low-level Go binding around an user-defined struct.
type Position struct {
	Offset  uint64
	Ordinal uint32
}

// Section is an auto generated low-level Go binding around an user-defined struct.
type Section struct {
	Epoch        uint64
	Partition    uint32
	Previous     Position
	Next         Position
	ManifestRoot [32]byte
	Items        []*big.Int
}

// SettlementMetaData contains all meta data concerning the Settlement contract.
var SettlementMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"manager\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"rewards_\",\"type\":\"address\",\"internalType\":\"contractIRewards\"},{\"name\":\"badge_\",\"type\":\"address\",\"internalType\":\"contractIBadge\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authority\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"badge\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBadge\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isConsumingScheduledOp\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openEpoch\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"topicId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openedEpoch\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rewards\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRewards\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setAuthority\",\"inputs\":[{\"name\":\"newAuthority\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"sections\",\"type\":\"tuple[]\",\"internalType\":\"structSection[]\",\"components\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"tuple\",\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"next\",\"type\":\"tuple\",\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"manifestRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"items\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"topicOf\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"watermark\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AuthorityUpdated\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochOpened\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"topicId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refused\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"item\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"next\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"manifestRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"minted\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"refused\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Skipped\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"partition\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"stored\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structPosition\",\"components\":[{\"name\":\"offset\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"ordinal\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccessManagedInvalidAuthority\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AccessManagedRequiredDelay\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AccessManagedUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BatchOutOfGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EnforcedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EpochNotLater\",\"inputs\":[{\"name\":\"epoch\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"open\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ExpectedPause\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]}]",
	ID:  "Settlement",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051611bf2380380611bf283398101604081905261002e916100bb565b8261003881610051565b506001600160a01b0390811660a0521660805250610105565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146100b8575f5ffd5b50565b5f5f5f606084860312156100cd575f5ffd5b83516100d8816100a4565b60208501519093506100e9816100a4565b60408501519092506100fa816100a4565b809150509250925092565b60805160a051611abe6101345f395f8181610234015261112501525f81816102800152610ed90152611abe5ff3fe608060405234801561000f575f5ffd5b50600436106100da575f3560e01c80638456cb591161008857806391d768de1161006357806391d768de1461022f5780639ec5a8941461027b578063bf7e214f146102a2578063f70c0975146102bf575f5ffd5b80638456cb59146101db5780638fb36037146101e3578063913331d41461021c575f5ffd5b80633f4ba83a116100b85780633f4ba83a146101925780635c975abb1461019a5780637a9e5e4b146101c8575f5ffd5b80631a4dbcf3146100de57806327c807d41461011057806328a56e561461017d575b5f5ffd5b6100fd6100ec366004611304565b60016020525f908152604090205481565b6040519081526020015b60405180910390f35b61015861011e366004611337565b600260209081525f928352604080842090915290825290205467ffffffffffffffff81169068010000000000000000900463ffffffff1682565b6040805167ffffffffffffffff909316835263ffffffff909116602083015201610107565b61019061018b36600461136e565b610305565b005b6101906105b8565b5f547501000000000000000000000000000000000000000000900460ff166040519015158152602001610107565b6101906101d63660046113df565b6105cb565b6101906106ab565b6101eb6106bc565b6040517fffffffff000000000000000000000000000000000000000000000000000000009091168152602001610107565b61019061022a366004611412565b610708565b6102567f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610107565b6102567f000000000000000000000000000000000000000000000000000000000000000081565b5f5473ffffffffffffffffffffffffffffffffffffffff16610256565b5f546102ec90760100000000000000000000000000000000000000000000900467ffffffffffffffff1681565b60405167ffffffffffffffff9091168152602001610107565b610311335b5f3661082d565b6103196109c4565b610321610a19565b5f5b818110156105ab573683838381811061033e5761033e61143c565b90506020028101906103509190611469565b90505f6002816103636020850185611304565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f83602001602081019061039891906114a5565b63ffffffff908116825260208083019390935260409182015f90812083518085019094525467ffffffffffffffff8082168552680100000000000000009091049092168385015254919350760100000000000000000000000000000000000000000000909104169061040c90840184611304565b67ffffffffffffffff1614801561047a5750602080820151825163ffffffff909116911b6bffffffffffffffff0000000016176104786104543685900385016040860161153c565b60208082015191516bffffffffffffffff00000000911b1663ffffffff9091161790565b145b80156104b95750602080820151825163ffffffff909116911b6bffffffffffffffff0000000016176104b76104543685900385016080860161153c565b115b15610537576080820160025f6104d26020860186611304565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f84602001602081019061050791906114a5565b63ffffffff16815260208101919091526040015f20610526828261159b565b90505061053282610a4e565b6105a1565b61054760408301602084016114a5565b63ffffffff1661055a6020840184611304565b67ffffffffffffffff167fce77d1be473468a3ca0132ffd8bbbcd1b3cea693ffa34474923195541e73fa158460400184604051610598929190611637565b60405180910390a35b5050600101610323565b506105b4610ba9565b5050565b6105c13361030a565b6105c9610bd3565b565b5f54339073ffffffffffffffffffffffffffffffffffffffff16811461063a576040517f068ca9d800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024015b60405180910390fd5b8173ffffffffffffffffffffffffffffffffffffffff163b5f036106a2576040517fc2f31e5e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610631565b6105b482610c4f565b6106b43361030a565b6105c9610cc7565b5f805474010000000000000000000000000000000000000000900460ff166106e357505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b6107113361030a565b5f5467ffffffffffffffff7601000000000000000000000000000000000000000000009091048116908316116107a5575f546040517fb272517300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84811660048301527601000000000000000000000000000000000000000000009092049091166024820152604401610631565b67ffffffffffffffff82165f8181526001602052604080822084905581547fffff0000000000000000ffffffffffffffffffffffffffffffffffffffffffff167601000000000000000000000000000000000000000000008402178255518392917fdf9a76af4259f4eeff2bcf41ddfd0b7b534f32654f274c7f03ac16dc73d46b9991a35050565b5f5f61086d6108505f5473ffffffffffffffffffffffffffffffffffffffff1690565b863061085f60045f898b61166d565b61086891611694565b610d36565b91509150816109bd5763ffffffff811615610973575f80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116906394c7d7ee90610919908890889088906004016116f9565b5f604051808303815f87803b158015610930575f5ffd5b505af1158015610942573d5f5f3e3d5ffd5b50505f80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff169055506109bd9050565b6040517f068ca9d800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602401610631565b5050505050565b5f547501000000000000000000000000000000000000000000900460ff16156105c9576040517fd93c066500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610a21610e39565b6105c960017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90610e92565b365f610a5d60e0840184611762565b9092509050805b8015801590610aa3575061ffff610a9d8484610a816001866117fa565b818110610a9057610a9061143c565b9050602002013560101c90565b61ffff16145b15610ab857610ab18161180d565b9050610a64565b5f8115610aeb57610ae885610acf845f8789611841565b610ae3610ade875f8a8c611841565b610e99565b610fb9565b90505b818314610b2357610b1685610b0285858189611841565b610ae3610b118888818c611841565b6110e5565b610b20908261186c565b90505b610b3360408601602087016114a5565b63ffffffff16610b466020870187611304565b67ffffffffffffffff167f0e32bec0bf212d93c16c496d80c74f4ce0935ef74d532a223aeb6b0dbd7e0780604088016080890160c08a0135610b88878a611888565b87604051610b9a9594939291906118a4565b60405180910390a35050505050565b6105c95f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610a48565b610bdb61115c565b5f80547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff1690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390a1565b5f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff83169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b610ccf6109c4565b5f80547fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff1675010000000000000000000000000000000000000000001790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258610c253390565b60405173ffffffffffffffffffffffffffffffffffffffff8085166024830152831660448201527fffffffff00000000000000000000000000000000000000000000000000000000821660648201525f9081908190608401604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15610e2f575f516020805191945081901c150291505b5094509492505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156105c9576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b6040517f4712fe5400000000000000000000000000000000000000000000000000000000815260609073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690634712fe5490610f1090869086906004016118e2565b5f604051808303815f875af1925050508015610f6b57506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0168201604052610f689190810190611932565b60015b610fb0573d808015610f98576040519150601f19603f3d011682016040523d82523d5f602084013e610f9d565b606091505b50610fa883826111b0565b915050610fb3565b90505b92915050565b5f805b838110156110dc57828101602001515f819003610fd957506110ca565b815b8581108015610ff35750610ff08360206119e4565b81105b156110c7575f85828151811061100b5761100b61143c565b016020015160f81c90508061102057506110b7565b61103060408a0160208b016114a5565b63ffffffff1661104360208b018b611304565b67ffffffffffffffff167ffddb6875b15a191475f6c5ae2731db8c9d9969f3d2eebd4a96f87998d39117918a8a868181106110805761108061143c565b90506020020135846040516110a292919091825260ff16602082015260400190565b60405180910390a36110b3856119f7565b9450505b6110c081611a1b565b9050610fdb565b50505b6110d56020826119e4565b9050610fbc565b50949350505050565b6040517f4712fe5400000000000000000000000000000000000000000000000000000000815260609073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690634712fe5490610f1090869086906004016118e2565b5f547501000000000000000000000000000000000000000000900460ff166105c9576040517f8dfc202b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b606081515f148061120a57507f1c26714c000000000000000000000000000000000000000000000000000000006111e683611a52565b7fffffffff0000000000000000000000000000000000000000000000000000000016145b15611241576040517f400d2fe400000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610fb083600260608267ffffffffffffffff811115611262576112626114c0565b6040519080825280601f01601f19166020018201604052801561128c576020820181803683370190505b5090505f5b838110156112e5578260f81b8282815181106112af576112af61143c565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a905350600101611291565b5092915050565b67ffffffffffffffff81168114611301575f5ffd5b50565b5f60208284031215611314575f5ffd5b813561131f816112ec565b9392505050565b63ffffffff81168114611301575f5ffd5b5f5f60408385031215611348575f5ffd5b8235611353816112ec565b9150602083013561136381611326565b809150509250929050565b5f5f6020838503121561137f575f5ffd5b823567ffffffffffffffff811115611395575f5ffd5b8301601f810185136113a5575f5ffd5b803567ffffffffffffffff8111156113bb575f5ffd5b8560208260051b84010111156113cf575f5ffd5b6020919091019590945092505050565b5f602082840312156113ef575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff8116811461131f575f5ffd5b5f5f60408385031215611423575f5ffd5b823561142e816112ec565b946020939093013593505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0183360301811261149b575f5ffd5b9190910192915050565b5f602082840312156114b5575f5ffd5b813561131f81611326565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810167ffffffffffffffff81118282101715611534576115346114c0565b604052919050565b5f604082840312801561154d575f5ffd5b506040805190810167ffffffffffffffff81118282101715611571576115716114c0565b604052823561157f816112ec565b8152602083013561158f81611326565b60208201529392505050565b81356115a6816112ec565b815460208401356115b681611326565b6bffffffff00000000000000008160401b1667ffffffffffffffff84167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008416171784555050505050565b803561160c816112ec565b67ffffffffffffffff168252602081013561162681611326565b63ffffffff81166020840152505050565b608081016116458285611601565b67ffffffffffffffff835116604083015263ffffffff60208401511660608301529392505050565b5f5f8585111561167b575f5ffd5b83861115611687575f5ffd5b5050820193919092039150565b80357fffffffff0000000000000000000000000000000000000000000000000000000081169060048410156112e5577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b73ffffffffffffffffffffffffffffffffffffffff8416815260406020820152816040820152818360608301375f818301606090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016010192915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112611795575f5ffd5b83018035915067ffffffffffffffff8211156117af575f5ffd5b6020019150600581901b36038213156117c6575f5ffd5b9250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b81810381811115610fb357610fb36117cd565b5f8161181b5761181b6117cd565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b5f5f8585111561184f575f5ffd5b8386111561185b575f5ffd5b5050600583901b0193919092039150565b63ffffffff8181168382160190811115610fb357610fb36117cd565b63ffffffff8281168282160390811115610fb357610fb36117cd565b60e081016118b28288611601565b6118bf6040830187611601565b608082019490945263ffffffff92831660a0820152911660c09091015292915050565b602081528160208201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115611919575f5ffd5b8260051b80856040850137919091016040019392505050565b5f60208284031215611942575f5ffd5b815167ffffffffffffffff811115611958575f5ffd5b8201601f81018413611968575f5ffd5b805167ffffffffffffffff811115611982576119826114c0565b6119b360207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116016114ed565b8181528560208385010111156119c7575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b80820180821115610fb357610fb36117cd565b5f63ffffffff821663ffffffff8103611a1257611a126117cd565b60010192915050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203611a4b57611a4b6117cd565b5060010190565b805160208201517fffffffff00000000000000000000000000000000000000000000000000000000811691906004821015611ab7577fffffffff00000000000000000000000000000000000000000000000000000000808360040360031b1b82161692505b505091905056",
}

// Settlement is an auto generated Go binding around an Ethereum contract.
type Settlement struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Settlement) GetABI() abi.ABI {
	return c.abi
}

// NewSettlement creates a new instance of Settlement.
func NewSettlement() *Settlement {
	parsed, err := SettlementMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Settlement{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Settlement) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address manager, address rewards_, address badge_) returns()
func (settlement *Settlement) PackConstructor(manager common.Address, rewards_ common.Address, badge_ common.Address) []byte {
	enc, err := settlement.abi.Pack("", manager, rewards_, badge_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (settlement *Settlement) PackAuthority() []byte {
	enc, err := settlement.abi.Pack("authority")
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
func (settlement *Settlement) TryPackAuthority() ([]byte, error) {
	return settlement.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (settlement *Settlement) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBadge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d768de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function badge() view returns(address)
func (settlement *Settlement) PackBadge() []byte {
	enc, err := settlement.abi.Pack("badge")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBadge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d768de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function badge() view returns(address)
func (settlement *Settlement) TryPackBadge() ([]byte, error) {
	return settlement.abi.Pack("badge")
}

// UnpackBadge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d768de.
//
// Solidity: function badge() view returns(address)
func (settlement *Settlement) UnpackBadge(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("badge", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (settlement *Settlement) PackIsConsumingScheduledOp() []byte {
	enc, err := settlement.abi.Pack("isConsumingScheduledOp")
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
func (settlement *Settlement) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return settlement.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (settlement *Settlement) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := settlement.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOpenEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x913331d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openEpoch(uint64 epoch, bytes32 topicId) returns()
func (settlement *Settlement) PackOpenEpoch(epoch uint64, topicId [32]byte) []byte {
	enc, err := settlement.abi.Pack("openEpoch", epoch, topicId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x913331d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openEpoch(uint64 epoch, bytes32 topicId) returns()
func (settlement *Settlement) TryPackOpenEpoch(epoch uint64, topicId [32]byte) ([]byte, error) {
	return settlement.abi.Pack("openEpoch", epoch, topicId)
}

// PackOpenedEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf70c0975.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openedEpoch() view returns(uint64)
func (settlement *Settlement) PackOpenedEpoch() []byte {
	enc, err := settlement.abi.Pack("openedEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenedEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf70c0975.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openedEpoch() view returns(uint64)
func (settlement *Settlement) TryPackOpenedEpoch() ([]byte, error) {
	return settlement.abi.Pack("openedEpoch")
}

// UnpackOpenedEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf70c0975.
//
// Solidity: function openedEpoch() view returns(uint64)
func (settlement *Settlement) UnpackOpenedEpoch(data []byte) (uint64, error) {
	out, err := settlement.abi.Unpack("openedEpoch", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (settlement *Settlement) PackPause() []byte {
	enc, err := settlement.abi.Pack("pause")
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
func (settlement *Settlement) TryPackPause() ([]byte, error) {
	return settlement.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (settlement *Settlement) PackPaused() []byte {
	enc, err := settlement.abi.Pack("paused")
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
func (settlement *Settlement) TryPackPaused() ([]byte, error) {
	return settlement.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (settlement *Settlement) UnpackPaused(data []byte) (bool, error) {
	out, err := settlement.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ec5a894.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewards() view returns(address)
func (settlement *Settlement) PackRewards() []byte {
	enc, err := settlement.abi.Pack("rewards")
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
func (settlement *Settlement) TryPackRewards() ([]byte, error) {
	return settlement.abi.Pack("rewards")
}

// UnpackRewards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ec5a894.
//
// Solidity: function rewards() view returns(address)
func (settlement *Settlement) UnpackRewards(data []byte) (common.Address, error) {
	out, err := settlement.abi.Unpack("rewards", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (settlement *Settlement) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := settlement.abi.Pack("setAuthority", newAuthority)
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
func (settlement *Settlement) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return settlement.abi.Pack("setAuthority", newAuthority)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28a56e56.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((uint64,uint32,(uint64,uint32),(uint64,uint32),bytes32,uint256[])[] sections) returns()
func (settlement *Settlement) PackSettle(sections []Section) []byte {
	enc, err := settlement.abi.Pack("settle", sections)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28a56e56.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((uint64,uint32,(uint64,uint32),(uint64,uint32),bytes32,uint256[])[] sections) returns()
func (settlement *Settlement) TryPackSettle(sections []Section) ([]byte, error) {
	return settlement.abi.Pack("settle", sections)
}

// PackTopicOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a4dbcf3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topicOf(uint64 epoch) view returns(bytes32)
func (settlement *Settlement) PackTopicOf(epoch uint64) []byte {
	enc, err := settlement.abi.Pack("topicOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopicOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a4dbcf3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topicOf(uint64 epoch) view returns(bytes32)
func (settlement *Settlement) TryPackTopicOf(epoch uint64) ([]byte, error) {
	return settlement.abi.Pack("topicOf", epoch)
}

// UnpackTopicOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1a4dbcf3.
//
// Solidity: function topicOf(uint64 epoch) view returns(bytes32)
func (settlement *Settlement) UnpackTopicOf(data []byte) ([32]byte, error) {
	out, err := settlement.abi.Unpack("topicOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (settlement *Settlement) PackUnpause() []byte {
	enc, err := settlement.abi.Pack("unpause")
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
func (settlement *Settlement) TryPackUnpause() ([]byte, error) {
	return settlement.abi.Pack("unpause")
}

// PackWatermark is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27c807d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function watermark(uint64 epoch, uint32 partition) view returns(uint64 offset, uint32 ordinal)
func (settlement *Settlement) PackWatermark(epoch uint64, partition uint32) []byte {
	enc, err := settlement.abi.Pack("watermark", epoch, partition)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWatermark is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27c807d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function watermark(uint64 epoch, uint32 partition) view returns(uint64 offset, uint32 ordinal)
func (settlement *Settlement) TryPackWatermark(epoch uint64, partition uint32) ([]byte, error) {
	return settlement.abi.Pack("watermark", epoch, partition)
}

// WatermarkOutput serves as a container for the return parameters of contract
// method Watermark.
type WatermarkOutput struct {
	Offset  uint64
	Ordinal uint32
}

// UnpackWatermark is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27c807d4.
//
// Solidity: function watermark(uint64 epoch, uint32 partition) view returns(uint64 offset, uint32 ordinal)
func (settlement *Settlement) UnpackWatermark(data []byte) (WatermarkOutput, error) {
	out, err := settlement.abi.Unpack("watermark", data)
	outstruct := new(WatermarkOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Offset = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Ordinal = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// SettlementAuthorityUpdated represents a AuthorityUpdated event raised by the Settlement contract.
type SettlementAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const SettlementAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (SettlementAuthorityUpdated) ContractEventName() string {
	return SettlementAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (settlement *Settlement) UnpackAuthorityUpdatedEvent(log *types.Log) (*SettlementAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementEpochOpened represents a EpochOpened event raised by the Settlement contract.
type SettlementEpochOpened struct {
	Epoch   uint64
	TopicId [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettlementEpochOpenedEventName = "EpochOpened"

// ContractEventName returns the user-defined event name.
func (SettlementEpochOpened) ContractEventName() string {
	return SettlementEpochOpenedEventName
}

// UnpackEpochOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochOpened(uint64 indexed epoch, bytes32 indexed topicId)
func (settlement *Settlement) UnpackEpochOpenedEvent(log *types.Log) (*SettlementEpochOpened, error) {
	event := "EpochOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementEpochOpened)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementPaused represents a Paused event raised by the Settlement contract.
type SettlementPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettlementPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (SettlementPaused) ContractEventName() string {
	return SettlementPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (settlement *Settlement) UnpackPausedEvent(log *types.Log) (*SettlementPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementPaused)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementRefused represents a Refused event raised by the Settlement contract.
type SettlementRefused struct {
	Epoch     uint64
	Partition uint32
	Item      *big.Int
	Reason    uint8
	Raw       *types.Log // Blockchain specific contextual infos
}

const SettlementRefusedEventName = "Refused"

// ContractEventName returns the user-defined event name.
func (SettlementRefused) ContractEventName() string {
	return SettlementRefusedEventName
}

// UnpackRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refused(uint64 indexed epoch, uint32 indexed partition, uint256 item, uint8 reason)
func (settlement *Settlement) UnpackRefusedEvent(log *types.Log) (*SettlementRefused, error) {
	event := "Refused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementRefused)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementSettled represents a Settled event raised by the Settlement contract.
type SettlementSettled struct {
	Epoch        uint64
	Partition    uint32
	Previous     Position
	Next         Position
	ManifestRoot [32]byte
	Minted       uint32
	Refused      uint32
	Raw          *types.Log // Blockchain specific contextual infos
}

const SettlementSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (SettlementSettled) ContractEventName() string {
	return SettlementSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(uint64 indexed epoch, uint32 indexed partition, (uint64,uint32) previous, (uint64,uint32) next, bytes32 manifestRoot, uint32 minted, uint32 refused)
func (settlement *Settlement) UnpackSettledEvent(log *types.Log) (*SettlementSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementSettled)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementSkipped represents a Skipped event raised by the Settlement contract.
type SettlementSkipped struct {
	Epoch     uint64
	Partition uint32
	Previous  Position
	Stored    Position
	Raw       *types.Log // Blockchain specific contextual infos
}

const SettlementSkippedEventName = "Skipped"

// ContractEventName returns the user-defined event name.
func (SettlementSkipped) ContractEventName() string {
	return SettlementSkippedEventName
}

// UnpackSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Skipped(uint64 indexed epoch, uint32 indexed partition, (uint64,uint32) previous, (uint64,uint32) stored)
func (settlement *Settlement) UnpackSkippedEvent(log *types.Log) (*SettlementSkipped, error) {
	event := "Skipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementSkipped)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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

// SettlementUnpaused represents a Unpaused event raised by the Settlement contract.
type SettlementUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const SettlementUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (SettlementUnpaused) ContractEventName() string {
	return SettlementUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (settlement *Settlement) UnpackUnpausedEvent(log *types.Log) (*SettlementUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != settlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SettlementUnpaused)
	if len(log.Data) > 0 {
		if err := settlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range settlement.abi.Events[event].Inputs {
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
func (settlement *Settlement) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], settlement.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return settlement.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return settlement.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return settlement.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["BatchOutOfGas"].ID.Bytes()[:4]) {
		return settlement.UnpackBatchOutOfGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return settlement.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["EpochNotLater"].ID.Bytes()[:4]) {
		return settlement.UnpackEpochNotLaterError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return settlement.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], settlement.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return settlement.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SettlementAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Settlement contract.
type SettlementAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func SettlementAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (settlement *Settlement) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*SettlementAccessManagedInvalidAuthority, error) {
	out := new(SettlementAccessManagedInvalidAuthority)
	if err := settlement.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Settlement contract.
type SettlementAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func SettlementAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (settlement *Settlement) UnpackAccessManagedRequiredDelayError(raw []byte) (*SettlementAccessManagedRequiredDelay, error) {
	out := new(SettlementAccessManagedRequiredDelay)
	if err := settlement.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Settlement contract.
type SettlementAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func SettlementAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (settlement *Settlement) UnpackAccessManagedUnauthorizedError(raw []byte) (*SettlementAccessManagedUnauthorized, error) {
	out := new(SettlementAccessManagedUnauthorized)
	if err := settlement.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementBatchOutOfGas represents a BatchOutOfGas error raised by the Settlement contract.
type SettlementBatchOutOfGas struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchOutOfGas()
func SettlementBatchOutOfGasErrorID() common.Hash {
	return common.HexToHash("0x400d2fe4938a65f3cfa63e5ef9eb9d8dc0bc482d4ded06c1d06dab7243453cb6")
}

// UnpackBatchOutOfGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchOutOfGas()
func (settlement *Settlement) UnpackBatchOutOfGasError(raw []byte) (*SettlementBatchOutOfGas, error) {
	out := new(SettlementBatchOutOfGas)
	if err := settlement.abi.UnpackIntoInterface(out, "BatchOutOfGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementEnforcedPause represents a EnforcedPause error raised by the Settlement contract.
type SettlementEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func SettlementEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (settlement *Settlement) UnpackEnforcedPauseError(raw []byte) (*SettlementEnforcedPause, error) {
	out := new(SettlementEnforcedPause)
	if err := settlement.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementEpochNotLater represents a EpochNotLater error raised by the Settlement contract.
type SettlementEpochNotLater struct {
	Epoch uint64
	Open  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochNotLater(uint64 epoch, uint64 open)
func SettlementEpochNotLaterErrorID() common.Hash {
	return common.HexToHash("0xb2725173bac60150c2ea39245165e2f5e43ff2043b0883c655ee10077c2776dd")
}

// UnpackEpochNotLaterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochNotLater(uint64 epoch, uint64 open)
func (settlement *Settlement) UnpackEpochNotLaterError(raw []byte) (*SettlementEpochNotLater, error) {
	out := new(SettlementEpochNotLater)
	if err := settlement.abi.UnpackIntoInterface(out, "EpochNotLater", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementExpectedPause represents a ExpectedPause error raised by the Settlement contract.
type SettlementExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func SettlementExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (settlement *Settlement) UnpackExpectedPauseError(raw []byte) (*SettlementExpectedPause, error) {
	out := new(SettlementExpectedPause)
	if err := settlement.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SettlementReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Settlement contract.
type SettlementReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func SettlementReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (settlement *Settlement) UnpackReentrancyGuardReentrantCallError(raw []byte) (*SettlementReentrancyGuardReentrantCall, error) {
	out := new(SettlementReentrancyGuardReentrantCall)
	if err := settlement.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}
