package engine

import (
	"fmt"

	"github.com/guerdon/guerdon/record"
)

// Usable says why an event that decodes would be a dead letter all the same,
// whatever the programme; nil where it would not. Times are not judged: that
// takes the record's timestamp and the programme.
func Usable(ev *record.Event) error {
	if ev.Type != record.TypeWalletLink && ev.Type != record.TypeWalletUnlink {
		return nil
	}
	text, _ := ev.Attr("address")
	if _, err := parseAddress(text); err != nil {
		return fmt.Errorf("%w: %w", errWallet, err)
	}
	return nil
}
