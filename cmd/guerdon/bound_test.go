package main

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/stream"
)

// TestBoundTopic: an epoch that was opened for a topic settles no other, be it of the same
// name; one that was opened for none settles any.
func TestBoundTopic(t *testing.T) {
	ctx, cfg := limited(t), testBroker(t)
	if _, err := stream.EnsureTopics(ctx, cfg, 2); err != nil {
		t.Fatal(err)
	}
	name, err := stream.TopicID(ctx, cfg, stream.Events)
	if err != nil {
		t.Fatal(err)
	}
	ours, err := topicID(name)
	if err != nil || ours == ([16]byte{}) {
		t.Fatalf("id %s: %v", name, err)
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	signer := chain.NewSigner(key)
	dev, err := chain.StartDev(chain.DevConfig{Alloc: map[common.Address]*big.Int{signer.Address(): big.NewInt(1e18)}})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = dev.Close() }()
	for i, tc := range []struct {
		topic [16]byte
		want  string
	}{{ours, ""}, {[16]byte{}, ""}, {[16]byte{15: 1}, "was opened on chain for the topic AAAAAAAAAAAAAAAAAAAAAQ"}} {
		at, err := chain.Deploy(ctx, dev.Client(), signer, chain.DeployConfig{Salt: string(rune('a' + i)), TopicID: tc.topic})
		if err != nil {
			t.Fatal(err)
		}
		err = boundTopic(ctx, dev.Client(), at, cfg)
		if (err == nil) != (tc.want == "") || err != nil && !strings.Contains(err.Error(), tc.want) {
			t.Errorf("bound to %x: %v, want %q", tc.topic, err, tc.want)
		}
	}
}
