package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/stream"
)

// kafkaFlags say which cluster.
type kafkaFlags struct {
	Brokers []string `help:"Kafka brokers, host:port." default:"127.0.0.1:9092" env:"GUERDON_BROKERS" placeholder:"HOST:PORT"`
	Prefix  string   `help:"Prefix of all topic names." default:"guerdon." env:"GUERDON_PREFIX"`
}

func (f *kafkaFlags) config(a *app) stream.Config {
	return stream.Config{Brokers: f.Brokers, Prefix: f.Prefix, Logger: a.log}
}

// chainFlags say which chain and where on it the contracts are.
type chainFlags struct {
	RPC       string `help:"Ethereum JSON-RPC endpoint." default:"http://127.0.0.1:8545" env:"GUERDON_RPC" placeholder:"URL"`
	Addresses string `help:"Addresses file of the deployment." required:"" env:"GUERDON_ADDRESSES" placeholder:"FILE"`
}

// open connects and checks that the node is on the deployment's chain.
func (f *chainFlags) open(ctx context.Context) (*ethclient.Client, chain.Addresses, error) {
	at, err := chain.LoadAddresses(f.Addresses)
	if err != nil {
		return nil, at, err
	}
	client, err := ethclient.DialContext(ctx, f.RPC)
	if err != nil {
		return nil, at, fmt.Errorf("chain at %s: %w", f.RPC, err)
	}
	id, err := client.ChainID(ctx)
	if err != nil {
		client.Close()
		return nil, at, fmt.Errorf("chain at %s does not answer: %w", f.RPC, err)
	}
	if id.Uint64() != at.ChainID {
		client.Close()
		return nil, at, fmt.Errorf("the node at %s is on chain %v, but %s is of chain %d", f.RPC, id, f.Addresses, at.ChainID)
	}
	return client, at, nil
}
