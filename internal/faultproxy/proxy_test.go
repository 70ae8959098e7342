package faultproxy

import (
	"context"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// TestActions creates a topic through the proxy, with the request struck: whether the
// client hears of it, and whether the broker did it, is what the action says.
func TestActions(t *testing.T) {
	for _, c := range []struct {
		action      Action
		heard, done bool
	}{
		{CutRequest, false, false}, {CutHalf, false, false}, {CutReply, false, true},
		{SwallowReply, false, true}, {DelayRequest, true, true}, {DelayReply, true, true},
	} {
		t.Run(c.action.String(), func(t *testing.T) {
			cluster, err := kfake.NewCluster(kfake.NumBrokers(1))
			if err != nil {
				t.Fatal(err)
			}
			defer cluster.Close()
			p, err := Listen(cluster.ListenAddrs()[0])
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = p.Close() }()
			seed := func() *kgo.Broker {
				cl, err := kgo.NewClient(kgo.SeedBrokers(p.Addr()), kgo.DisableClientMetrics())
				if err != nil {
					t.Fatal(err)
				}
				t.Cleanup(cl.Close)
				return cl.SeedBrokers()[0] // through the proxy, whatever address metadata names
			}
			p.Arm(Fault{Key: kmsg.CreateTopics, Action: c.action, Delay: 100 * time.Millisecond})

			req := kmsg.NewPtrCreateTopicsRequest()
			topic := kmsg.NewCreateTopicsRequestTopic()
			topic.Topic, topic.NumPartitions, topic.ReplicationFactor = "t", 1, 1
			req.Topics = append(req.Topics, topic)
			ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
			defer cancel()
			began := time.Now()
			_, err = seed().Request(ctx, req)
			if (err == nil) != c.heard {
				t.Errorf("the client got %v", err)
			}
			if (c.action == DelayRequest || c.action == DelayReply) && time.Since(began) < 100*time.Millisecond {
				t.Errorf("took %v, want a delay", time.Since(began))
			}
			if done := cluster.TopicInfo("t") != nil; done != c.done {
				t.Errorf("the topic exists: %v", done)
			}
			if s := p.Struck(); len(s) != 1 || s[0].Action != c.action {
				t.Errorf("struck: %v", s)
			}
			p.Arm(Fault{Key: kmsg.CreateTopics, Skip: 1})
			if _, err := seed().Request(t.Context(), req); err != nil {
				t.Errorf("the next request, to be spared: %v", err)
			}
		})
	}
}
