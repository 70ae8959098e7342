package chain

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/chain/bindings"
)

// Role numbers of the AccessManager; as Roles in contracts/src/Access.sol.
const (
	roleAdmin      = 0
	roleGuardian   = 3
	roleCompliance = 4
	roleVerifier   = 5
	roleCurator    = 6
)

var roleNames = map[uint64]string{
	roleAdmin: "ADMIN", roleGuardian: "GUARDIAN", roleCompliance: "COMPLIANCE", roleVerifier: "VERIFIER", roleCurator: "CURATOR",
}

// permission: holders of role may call what on a contract. What is not named stays the
// admin's.
type permission struct {
	at   common.Address
	role uint64
	what [4]byte
}

func permissions(a *Addresses) []permission {
	pause, block := selector("pause()"), selector("setBlocked(address[],bool)")
	return []permission{
		{a.Settlement, roleGuardian, pause},
		{a.Settlement, roleGuardian, selector("cancelEpoch()")},
		{a.Rewards, roleGuardian, pause},
		{a.Badge, roleGuardian, pause},
		{a.Rewards, roleCompliance, block},
		{a.Badge, roleCompliance, block},
		{a.Compliance, roleCompliance, selector("setBlocked(address[],bool,bytes32)")},
		{a.Compliance, roleVerifier, selector("attest(address[],uint40,bytes32)")},
		{a.Compliance, roleVerifier, selector("revoke(address[],bytes32)")},
		{a.Badge, roleCurator, selector("publish(uint256,uint8,bytes32,bytes32)")},
	}
}

// holder has a role.
type holder struct {
	role  uint64
	who   common.Address
	delay uint32 // seconds between its word and the effect
}

// holders are who has which role in the end, admins aside. Compliance blocks accounts on
// the other contracts, so it has the role itself.
func (c *DeployConfig) holders(a *Addresses) []holder {
	all := []holder{
		{roleGuardian, c.Guardian, 0}, {roleCompliance, c.Compliance, 0}, {roleCompliance, a.Compliance, 0},
		{roleVerifier, c.Verifier, 0}, {roleCurator, c.Curator, 0},
	}
	return slices.DeleteFunc(all, func(h holder) bool { return h.who == common.Address{} })
}

func (c *DeployConfig) admins() []holder {
	var out []holder
	for _, who := range c.Admins {
		out = append(out, holder{roleAdmin, who, seconds(c.AdminDelay)})
	}
	return out
}

// planRoles is one call of the AccessManager with all that is missing in it.
func (d *Deployment) planRoles(s *settings) {
	access := bindings.NewAccessManager()
	var calls [][]byte
	for _, p := range permissions(&d.Addresses) {
		if s.permits[permission{at: p.at, what: p.what}] != p.role {
			calls = append(calls, access.PackSetTargetFunctionRole(p.at, [][4]byte{p.what}, p.role))
		}
	}
	calls = append(calls, missing(s, d.config.holders(&d.Addresses))...)
	d.Steps = append(d.Steps, Step{What: "roles", To: d.Addresses.Access, Data: access.PackMulticall(calls), Done: len(calls) == 0})
}

func missing(s *settings, all []holder) (calls [][]byte) {
	for _, h := range all {
		if delay, has := s.members[h.role][h.who]; !has || delay != h.delay {
			calls = append(calls, bindings.NewAccessManager().PackGrantRole(h.role, h.who, h.delay))
		}
	}
	return calls
}

// planHandover gives the admins their role, then takes it from the deployer.
func (d *Deployment) planHandover(s *settings) {
	if len(d.config.Admins) == 0 {
		return
	}
	access, at := bindings.NewAccessManager(), d.Addresses.Access
	calls := missing(s, d.config.admins())
	d.Steps = append(d.Steps,
		Step{What: "admins", To: at, Data: access.PackMulticall(calls), Done: len(calls) == 0},
		Step{What: "deployer gives up its role", To: at, Data: access.PackRenounceRole(roleAdmin, d.Deployer), Done: s.exists[at] && !s.has(roleAdmin, d.Deployer)})
}

// extra names what the chain has and c does not.
func (s *settings) extra(c *DeployConfig, a *Addresses, deployer common.Address) []string {
	known := map[holder]bool{}
	for _, h := range append(c.holders(a), c.admins()...) {
		known[holder{role: h.role, who: h.who}] = true
	}
	var out []string
	for _, role := range slices.Sorted(maps.Keys(s.members)) {
		for who := range s.members[role] {
			if !known[holder{role: role, who: who}] && (role != roleAdmin || who != deployer) {
				out = append(out, fmt.Sprintf("%v has role %s", who, roleName(role)))
			}
		}
	}
	for who := range s.minters {
		if who != c.Minter {
			out = append(out, fmt.Sprintf("%v is a minter", who))
		}
	}
	for class := range s.terms {
		if !slices.ContainsFunc(c.Classes, func(k Class) bool { return k.Class == class }) {
			out = append(out, fmt.Sprintf("class %d is configured", class))
		}
	}
	for at, p := range s.paths {
		if p.Kind != 0 && !slices.ContainsFunc(c.Paths, func(p Path) bool { return p.ID() == at.path && p.Class == at.class }) {
			out = append(out, fmt.Sprintf("pathway %s of class %d is open", trimName(at.path), at.class))
		}
	}
	if have, set := s.topics[c.Epoch]; set && c.TopicID != [16]byte{} && [16]byte(have[16:]) != c.TopicID {
		out = append(out, fmt.Sprintf("epoch %d is bound to topic %x", c.Epoch, have[16:]))
	}
	if s.epoch > c.Epoch {
		out = append(out, fmt.Sprintf("epoch %d is open, not %d", s.epoch, c.Epoch))
	}
	slices.Sort(out)
	return out
}

func roleName(role uint64) string {
	if n, ok := roleNames[role]; ok {
		return n
	}
	return fmt.Sprint(role)
}

// RoleHolder is who has a role on chain; minters have the role "minter".
type RoleHolder struct {
	Role  string         `json:"role"`
	Who   common.Address `json:"who"`
	Delay uint32         `json:"delay_seconds"`
}

// Roles is who has which role, minters included, as of the last Refresh.
func (d *Deployment) Roles() []RoleHolder {
	var out []RoleHolder
	for _, role := range slices.Sorted(maps.Keys(d.state.members)) {
		of := d.state.members[role]
		for _, who := range slices.SortedFunc(maps.Keys(of), common.Address.Cmp) {
			out = append(out, RoleHolder{roleName(role), who, of[who]})
		}
	}
	for _, who := range slices.SortedFunc(maps.Keys(d.state.minters), common.Address.Cmp) {
		out = append(out, RoleHolder{Role: "minter", Who: who})
	}
	return out
}

// DeployerRoles asks the contracts themselves what the deployer may still do; nothing,
// after a hand-over.
func (d *Deployment) DeployerRoles(ctx context.Context) ([]string, error) {
	access, settlement := bindings.NewAccessManager(), bindings.NewSettlement()
	var out []string
	for _, role := range slices.Sorted(maps.Keys(roleNames)) {
		has, err := ask(ctx, d.client, d.Addresses.Access, access.PackHasRole(role, d.Deployer), access.UnpackHasRole)
		if err != nil {
			return nil, err
		}
		if has.IsMember {
			out = append(out, roleName(role))
		}
	}
	minter, err := ask(ctx, d.client, d.Addresses.Settlement, settlement.PackIsMinter(d.Deployer), settlement.UnpackIsMinter)
	if minter {
		out = append(out, "minter")
	}
	return out, err
}
