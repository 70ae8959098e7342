package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"sort"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/chain/bindings"
)

// settings is how the contracts are configured, read from what they logged: classes
// and pathways as they were set last, whatever redemption has taken off caps and
// stocks since.
type settings struct {
	factory         bool
	exists          map[common.Address]bool
	permits         map[permission]uint64 // role by contract and function
	members         map[uint64]map[common.Address]uint32
	minters         map[common.Address]bool
	connected       connections
	badgeSettlement common.Address
	uri             string
	contractURI     string
	terms           map[uint16]bindings.IRewardsTerms
	limits          map[uint16]bindings.IComplianceLimit
	paths           map[pathOf]bindings.IRedemptionPathway
	requirements    map[uint8]bindings.IBadgeRequirement
	marks           bindings.IBadgeMarks
	downgradeDelay  uint32
	epoch           uint64 // newest opened or scheduled
	topics          map[uint64][32]byte
}

type connections struct{ Settlement, Compliance, Vouchers common.Address }

type pathOf struct {
	path  [32]byte
	class uint16
}

// nothing is a chain on which only the factory exists.
func nothing() *settings {
	return &settings{
		factory: true, exists: map[common.Address]bool{}, permits: map[permission]uint64{},
		members: map[uint64]map[common.Address]uint32{}, minters: map[common.Address]bool{},
		terms: map[uint16]bindings.IRewardsTerms{}, limits: map[uint16]bindings.IComplianceLimit{},
		paths: map[pathOf]bindings.IRedemptionPathway{}, requirements: map[uint8]bindings.IBadgeRequirement{},
		topics: map[uint64][32]byte{},
	}
}

func (s *settings) has(role uint64, who common.Address) bool {
	_, has := s.members[role][who]
	return has
}

// readSettings reads how the contracts at a are configured. Where a names no block it
// finds and names that of the first.
func readSettings(ctx context.Context, client *ethclient.Client, a *Addresses) (*settings, error) {
	s := nothing()
	for _, at := range append(a.contracts(), a.Naive, factory) {
		code, err := client.CodeAt(ctx, at, nil)
		if err != nil {
			return nil, fmt.Errorf("code of %v: %w", at, err)
		}
		s.exists[at] = len(code) > 0
	}
	s.factory = s.exists[factory]
	if !s.exists[a.Access] {
		return s, nil
	}
	head, err := client.BlockNumber(ctx)
	if err != nil {
		return nil, fmt.Errorf("block number: %w", err)
	}
	if a.Block == 0 {
		if a.Block, err = firstBlock(ctx, client, a.Access, head); err != nil {
			return nil, err
		}
	}
	const span = 2000 // blocks a request: public nodes may allow no more
	for from := a.Block; from <= head; from += span {
		logs, err := client.FilterLogs(ctx, ethereum.FilterQuery{
			Addresses: a.contracts(), Topics: [][]common.Hash{settingTopics},
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(min(head, from+span-1)),
		})
		if err != nil {
			return nil, fmt.Errorf("logs from block %d: %w", from, err)
		}
		for i := range logs {
			if err := s.take(a, &logs[i]); err != nil {
				return nil, fmt.Errorf("%w: block %d, log %d: %w", ErrLog, logs[i].BlockNumber, logs[i].Index, err)
			}
		}
	}
	return s, s.readURIs(ctx, client, a)
}

// readURIs asks for what no event tells.
func (s *settings) readURIs(ctx context.Context, client *ethclient.Client, a *Addresses) (err error) {
	if !s.exists[a.Rewards] {
		return nil
	}
	rewards := bindings.NewRewards()
	if s.uri, err = ask(ctx, client, a.Rewards, rewards.PackUri(new(big.Int)), rewards.UnpackUri); err != nil {
		return err
	}
	s.contractURI, err = ask(ctx, client, a.Rewards, rewards.PackContractURI(), rewards.UnpackContractURI)
	return err
}

// ask calls a view.
func ask[T any](ctx context.Context, client *ethclient.Client, to common.Address, data []byte, unpack func([]byte) (T, error)) (out T, err error) {
	b, err := client.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return out, fmt.Errorf("call of %v: %w", to, err)
	}
	return unpack(b)
}

// contracts are where what is governed is.
func (a *Addresses) contracts() []common.Address {
	return []common.Address{a.Access, a.Rewards, a.Badge, a.Settlement, a.Compliance, a.Vouchers}
}

// firstBlock is where the AccessManager was made: that of its first log or, from a node
// that does not search so far, the first with its code.
func firstBlock(ctx context.Context, client *ethclient.Client, access common.Address, head uint64) (uint64, error) {
	logs, lerr := client.FilterLogs(ctx, ethereum.FilterQuery{Addresses: []common.Address{access}, FromBlock: new(big.Int), ToBlock: new(big.Int).SetUint64(head)})
	if lerr == nil && len(logs) > 0 {
		return logs[0].BlockNumber, nil
	}
	var cerr error
	n := sort.Search(int(head), func(n int) bool {
		code, err := client.CodeAt(ctx, access, big.NewInt(int64(n)))
		if err != nil && cerr == nil {
			cerr = err
		}
		return len(code) > 0
	})
	if cerr != nil {
		return 0, fmt.Errorf("the node cannot say in which block %v was made: name the addresses file, or ask a node with history: %w", access, errors.Join(lerr, cerr))
	}
	return uint64(n), nil
}

var (
	topicRoleGranted  = topic("RoleGranted(uint64,address,uint32,uint48,bool)")
	topicRoleRevoked  = topic("RoleRevoked(uint64,address)")
	topicPermission   = topic("TargetFunctionRoleUpdated(address,bytes4,uint64)")
	topicMinterSet    = topic("MinterSet(address,bool)")
	topicConnected    = topic("Connected(address,address,address)")
	topicConfigured   = topic("ClassConfigured(uint16,(uint64,uint16,uint16,uint8,bool,bool))")
	topicPathwaySet   = topic("PathwaySet(bytes32,uint16,(uint64,uint64,uint32,uint8,address))")
	topicLimitSet     = topic("LimitSet(uint16,uint64,uint32)")
	topicRequirement  = topic("RequirementSet(uint8,(uint32,uint16,bool))")
	topicMarksSet     = topic("MarksSet((uint32[3],uint16[3]))")
	topicDowngrade    = topic("DowngradeDelaySet(uint32)")
	topicBadgeSettles = topic("SettlementSet(address)")
	topicEpochOpened  = topic("EpochOpened(uint64,bytes32)")
	topicEpochPlanned = topic("EpochScheduled(uint64,bytes32,uint64)")

	settingTopics = []common.Hash{
		topicRoleGranted, topicRoleRevoked, topicPermission, topicMinterSet, topicConnected, topicConfigured, topicPathwaySet,
		topicLimitSet, topicRequirement, topicMarksSet, topicDowngrade, topicBadgeSettles, topicEpochOpened, topicEpochPlanned,
	}
)

// take applies one log of the contracts at a.
func (s *settings) take(a *Addresses, l *types.Log) error {
	switch l.Address {
	case a.Access:
		return s.takeAccess(l)
	case a.Rewards:
		return s.takeRewards(l)
	case a.Badge:
		return s.takeBadge(l)
	case a.Settlement:
		return s.takeSettlement(l)
	case a.Compliance:
		if l.Topics[0] == topicLimitSet {
			return keep(bindings.NewCompliance().UnpackLimitSetEvent, l, func(e *bindings.ComplianceLimitSet) {
				s.limits[e.Class] = bindings.IComplianceLimit{Amount: e.Amount, Window: e.Window}
			})
		}
	}
	return nil
}

// keep unpacks a log and hands it over.
func keep[E any](unpack func(*types.Log) (*E, error), l *types.Log, use func(*E)) error {
	e, err := unpack(l)
	if err == nil {
		use(e)
	}
	return err
}

func (s *settings) takeAccess(l *types.Log) error {
	access := bindings.NewAccessManager()
	switch l.Topics[0] {
	case topicRoleGranted:
		return keep(access.UnpackRoleGrantedEvent, l, func(e *bindings.AccessManagerRoleGranted) {
			if s.members[e.RoleId] == nil {
				s.members[e.RoleId] = map[common.Address]uint32{}
			}
			s.members[e.RoleId][e.Account] = e.Delay
		})
	case topicRoleRevoked:
		return keep(access.UnpackRoleRevokedEvent, l, func(e *bindings.AccessManagerRoleRevoked) { delete(s.members[e.RoleId], e.Account) })
	case topicPermission:
		return keep(access.UnpackTargetFunctionRoleUpdatedEvent, l, func(e *bindings.AccessManagerTargetFunctionRoleUpdated) {
			s.permits[permission{at: e.Target, what: e.Selector}] = e.RoleId
		})
	}
	return nil
}

func (s *settings) takeRewards(l *types.Log) error {
	rewards := bindings.NewRewards()
	switch l.Topics[0] {
	case topicConnected:
		return keep(rewards.UnpackConnectedEvent, l, func(e *bindings.RewardsConnected) {
			s.connected = connections{e.Settlement, e.Compliance, e.Vouchers}
		})
	case topicConfigured:
		return keep(rewards.UnpackClassConfiguredEvent, l, func(e *bindings.RewardsClassConfigured) { s.terms[e.Class] = e.Terms })
	case topicPathwaySet:
		return keep(rewards.UnpackPathwaySetEvent, l, func(e *bindings.RewardsPathwaySet) {
			s.paths[pathOf{e.Path, e.Class}] = e.Pathway
		})
	}
	return nil
}

func (s *settings) takeBadge(l *types.Log) error {
	badge := bindings.NewBadge()
	switch l.Topics[0] {
	case topicRequirement:
		return keep(badge.UnpackRequirementSetEvent, l, func(e *bindings.BadgeRequirementSet) { s.requirements[e.Tier] = e.Requirement })
	case topicMarksSet:
		return keep(badge.UnpackMarksSetEvent, l, func(e *bindings.BadgeMarksSet) { s.marks = e.Marks })
	case topicDowngrade:
		return keep(badge.UnpackDowngradeDelaySetEvent, l, func(e *bindings.BadgeDowngradeDelaySet) { s.downgradeDelay = e.Delay })
	case topicBadgeSettles:
		return keep(badge.UnpackSettlementSetEvent, l, func(e *bindings.BadgeSettlementSet) { s.badgeSettlement = e.Settlement })
	}
	return nil
}

func (s *settings) takeSettlement(l *types.Log) error {
	settlement := bindings.NewSettlement()
	switch l.Topics[0] {
	case topicMinterSet:
		return keep(settlement.UnpackMinterSetEvent, l, func(e *bindings.SettlementMinterSet) {
			if delete(s.minters, e.Minter); e.Allowed {
				s.minters[e.Minter] = true
			}
		})
	case topicEpochOpened:
		return keep(settlement.UnpackEpochOpenedEvent, l, func(e *bindings.SettlementEpochOpened) {
			s.epoch, s.topics[e.Epoch] = max(s.epoch, e.Epoch), e.TopicId
		})
	case topicEpochPlanned:
		return keep(settlement.UnpackEpochScheduledEvent, l, func(e *bindings.SettlementEpochScheduled) { s.topics[e.Epoch] = e.TopicId })
	}
	return nil
}

func trimName(path [32]byte) string { return string(bytes.TrimRight(path[:], "\x00")) }
