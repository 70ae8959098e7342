package main

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// TestControlVerbs: what the verbs write is what the engine reads, where it reads it.
func TestControlVerbs(t *testing.T) {
	w := newWorld(t)
	<-w.importSample(t, 10, 0).done
	for _, c := range []struct {
		args string
		code int
		says string
	}{
		{"merge v1 m7", exitOK, "v1 is merged into m7"},
		{"merge v1 v1", exitMisuse, "name two members"},
		{"budget move win-back 250 --from 3 --to 5 --day 1997-10-02", exitOK, "at most 250"},
		{"budget move win-back 250 --from 3 --to 3", exitMisuse, "two partitions"},
		{"budget move win-back 250 --from 3 --to 5 --day tomorrow", exitMisuse, "want a date"},
		{"budget move win-back 250 --from 300 --to 5", exitFailed, "partition"},
	} {
		args := strings.Fields(c.args)
		if code, out, errs := command(append(args, w.kafka()...)...); code != c.code || !strings.Contains(out+errs, c.says) {
			t.Errorf("%s: exit %d\n%s%s", c.args, code, out, errs)
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	var got []record.Control
	err := stream.Each(ctx, w.stream(), stream.Events, func(r *stream.Record) error {
		if c, err := record.DecodeControl(r.Value); err == nil {
			want := int32(3)
			if c.Kind == record.ControlMerge {
				want = stream.PartitionFor([]byte(c.From), 8)
			}
			if r.Partition != want {
				t.Errorf("%+v in partition %d", c, r.Partition)
			}
			got = append(got, c)
		}
		return nil
	})
	if err != nil || len(got) != 2 {
		t.Fatalf("%+v, %v", got, err)
	}
}
