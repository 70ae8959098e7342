package chain

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/guerdon/guerdon/chain/bindings"
)

// RevertReason is the error of our contracts behind a call that a node answered with
// err, such as "RedemptionRefused[14]"; empty where err is not a revert.
func RevertReason(err error) string {
	if data := revertData(err); len(data) > 0 {
		return revertName(data)
	}
	return ""
}

// revertName is the contracts' error behind what a call returned.
func revertName(data []byte) string {
	for _, m := range []*bind.MetaData{
		&bindings.RewardsMetaData, &bindings.BadgeMetaData, &bindings.SettlementMetaData,
		&bindings.ComplianceMetaData, &bindings.VouchersMetaData, &bindings.AccessManagerMetaData,
	} {
		if parsed, err := m.ParseABI(); err == nil && len(data) >= 4 {
			if e, err := parsed.ErrorByID([4]byte(data[:4])); err == nil {
				args, _ := e.Unpack(data)
				return fmt.Sprintf("%s%v", e.Name, args)
			}
		}
	}
	return fmt.Sprintf("%#x", data)
}
