package sandbox

import (
	"errors"
	"strings"
	"testing"

	"github.com/guerdon/guerdon/record"
)

func TestBadRecordsAreBad(t *testing.T) {
	const now = 887500800000
	judged := 0
	for _, bad := range BadRecords("m1", now) {
		var e record.Event
		var err error
		if record.IsControl(bad.Value) {
			_, err = record.DecodeControl(bad.Value)
		} else {
			err = e.Decode(bad.Value)
		}
		switch {
		case bad.Reason == "" && err == nil && e.TimeMS > now+365*dayMS:
			judged++
		case bad.Reason == "" || !errors.Is(err, record.ErrMalformed) || !strings.Contains(err.Error(), bad.Reason):
			t.Errorf("%s: %v, want %q", bad.Name, err, bad.Reason)
		}
	}
	if judged != 1 {
		t.Errorf("%d records are left to the engine's judgement, want one: the future", judged)
	}
}
