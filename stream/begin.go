package stream

import (
	"context"
	"fmt"
	"math"

	"github.com/twmb/franz-go/pkg/kgo"
)

// begin begins a transaction of cl, which by then knows the partitions of our topics
// and of others.
//
// What is produced to a topic that the client does not know yet waits for its partitions
// and is sent off before the client has taken note of them. Where all is written and the
// transaction ended in between, which takes a busy machine, the client knows of nothing
// written: it aborts the transaction and says that it ended well; and where that is true
// of some topics, the next transaction goes on with their old sequence numbers, which
// the broker refuses (franz-go 1.22.2: storePartitionsUpdate, EndTransaction). So of
// each topic the first record is one that fits no partition: it comes back once the
// partitions are there, and the next record waits until they are noted.
func begin(ctx context.Context, cl *kgo.Client, own *Topics, others ...string) error {
	if err := cl.BeginTransaction(); err != nil {
		return fmt.Errorf("begin transaction: %w", err)
	}
	_, names := own.all()
	var nowhere []*kgo.Record
	for _, topic := range append(names, others...) {
		nowhere = append(nowhere, &kgo.Record{Topic: topic, Partition: math.MaxInt32})
	}
	cl.ProduceSync(ctx, nowhere...) // fails as it should; what else is wrong comes back with what follows
	return nil
}
