package main

import (
	"context"
	"fmt"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/stream"
)

// boundTopic refuses to settle another log than the one that the epoch was opened for: a
// topic made anew under the old name counts its offsets anew, and what the chain
// calls settled was something else. An epoch bound to no topic takes any.
func boundTopic(ctx context.Context, node chain.Node, at chain.Addresses, cfg stream.Config) error {
	want, err := chain.TopicOf(ctx, node, at)
	if err != nil || want == ([16]byte{}) {
		return err
	}
	name, err := stream.TopicID(ctx, cfg, stream.Events)
	if err != nil {
		return err
	}
	have, err := topicID(name)
	if err != nil {
		return fmt.Errorf("id of the events topic: %w", err)
	}
	if have != want {
		names := cfg.Topics()
		return fmt.Errorf("epoch %d was opened on chain for the topic %s, and %s here is %s: another cluster, or a topic made anew; name the right --brokers, or have an admin open a later epoch for this one",
			at.Epoch, topicName(want), names.Name(stream.Events), topicName(have))
	}
	return nil
}
