package sandbox

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/stream"
)

// PartsConfig says what embedded parts to start.
type PartsConfig struct {
	Dir        string             // "" keeps everything in memory
	Brokers    []string           // of a cluster to use; none: an embedded broker is started
	Security   stream.Security    // of that cluster
	KafkaPort  int                // of the embedded broker, on loopback; 0 takes a free one
	HTTPAddr   string             // of the chain's JSON-RPC; "" serves none
	Prefix     string             // of the topics
	Partitions int32              // of the events topic, where it is made
	GenesisMS  int64              // the chain's first time, before any event
	Contracts  chain.DeployConfig // with the simulated members' pathways added
	Funded     []common.Address   // given ether at genesis, beside the operator
	Logger     *slog.Logger
}

// Parts is what Guerdon talks to, embedded: a broker, a chain whose clock is the
// newest event in that broker, and the contracts on it. Broker and DevChain say
// what of them survives a restart; the deployment is remembered beside them. Broker
// is nil where an existing cluster is used.
type Parts struct {
	Broker    *Broker
	Chain     *chain.DevChain
	Addresses chain.Addresses
	brokers   []string
	security  stream.Security
	clock     *eventClock
}

// operatorSeed makes the operator's key: it is published and must never hold
// anything of value.
const operatorSeed = "guerdon sandbox operator"

// Operator deploys and settles on the dev chain. Its key is published here: the
// sandbox is on loopback and worth nothing.
func Operator() *chain.Signer { return chain.NewSigner(publishedKey(operatorSeed)) }

func publishedKey(seed string) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(seed)))
	if err != nil {
		panic("sandbox: " + err.Error()) // of a constant
	}
	return key
}

// StartParts starts broker and chain, and deploys unless Dir remembers that it was
// done. Whatever is started before an error is stopped.
func StartParts(ctx context.Context, c PartsConfig) (p *Parts, err error) {
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	p = &Parts{}
	defer func() {
		if err != nil {
			err = errors.Join(err, p.Close())
		}
	}()
	if p.brokers = c.Brokers; len(p.brokers) == 0 {
		if p.Broker, err = StartBroker(BrokerOptions{Dir: c.sub("kafka"), Port: c.KafkaPort, Logger: c.Logger}); err != nil {
			return p, err
		}
		p.brokers = []string{p.Broker.Addr()}
	} else {
		p.security = c.Security
	}
	topics := p.Kafka(c.Prefix)
	topics.Logger = c.Logger
	if _, err = stream.EnsureTopics(ctx, topics, c.Partitions); err != nil {
		return p, err
	}
	if p.clock, err = followEvents(ctx, topics, c.GenesisMS); err != nil {
		return p, err
	}
	if err = p.startChain(ctx, c); err != nil {
		return p, err
	}
	return p, nil
}

// Kafka is how to reach the broker, embedded or not.
func (p *Parts) Kafka(prefix string) stream.Config {
	return stream.Config{Brokers: p.brokers, Prefix: prefix, Security: p.security}
}

// ClockMS is the chain's time: that of the newest event, Unix milliseconds.
func (p *Parts) ClockMS() int64 { return p.clock.nowMS() }

func (c *PartsConfig) sub(name string) string {
	if c.Dir == "" {
		return ""
	}
	return filepath.Join(c.Dir, name)
}

func (p *Parts) startChain(ctx context.Context, c PartsConfig) (err error) {
	ether := new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)
	alloc := map[common.Address]*big.Int{Operator().Address(): new(big.Int).Mul(ether, big.NewInt(1_000_000))}
	for _, a := range c.Funded {
		alloc[a] = ether
	}
	p.Chain, err = chain.StartDev(chain.DevConfig{
		DataDir: c.sub("chain"), HTTPAddr: c.HTTPAddr, GenesisTime: c.GenesisMS / 1000,
		Alloc: alloc, Clock: p.clock.nowMS, Logger: c.Logger,
	})
	if err != nil {
		return err
	}
	remembered := c.sub("addresses.json")
	if remembered != "" {
		p.Addresses, err = chain.LoadAddresses(remembered)
		if err == nil || !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	c.Contracts.Paths = append(c.Contracts.Paths, paths(c.Contracts)...)
	p.Addresses, err = chain.Deploy(ctx, p.Chain.Client(), Operator(), c.Contracts)
	if err != nil || remembered == "" {
		return err
	}
	return p.Addresses.Save(remembered)
}

// Close stops chain, clock and broker.
func (p *Parts) Close() error {
	var errs []error
	if p.Chain != nil {
		errs = append(errs, p.Chain.Close())
	}
	if p.clock != nil {
		p.clock.close()
	}
	if p.Broker != nil {
		errs = append(errs, p.Broker.Close())
	}
	return errors.Join(errs...)
}

// eventClock is the newest record timestamp of the events topic. It never goes
// back.
type eventClock struct {
	newestMS atomic.Int64
	cancel   context.CancelFunc
	done     sync.WaitGroup
}

// followEvents reads the events topic from its beginning: after a restart the
// clock must not stand before the last block's time.
func followEvents(ctx context.Context, cfg stream.Config, startMS int64) (*eventClock, error) {
	r, err := stream.NewReader(ctx, cfg, stream.Events, nil)
	if err != nil {
		return nil, fmt.Errorf("sandbox: chain clock: %w", err)
	}
	c := &eventClock{}
	c.newestMS.Store(startMS)
	if err := r.ToEnd(ctx, func(_ int32, recs []stream.Record, _ int64) error { c.take(recs); return nil }); err != nil {
		r.Close()
		return nil, fmt.Errorf("sandbox: chain clock: %w", err)
	}
	follow, cancel := context.WithCancel(context.Background())
	c.cancel = cancel
	c.done.Go(func() {
		defer r.Close()
		for follow.Err() == nil {
			chunks, err := r.Poll(follow, time.Second)
			if err != nil && pause(follow, 100*time.Millisecond) != nil {
				return
			}
			for i := range chunks {
				c.take(chunks[i].Records)
			}
		}
	})
	return c, nil
}

func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}

func (c *eventClock) take(recs []stream.Record) {
	for i := range recs {
		if ms := recs[i].TimeMS; ms > c.newestMS.Load() {
			c.newestMS.Store(ms) // one writer
		}
	}
}

func (c *eventClock) nowMS() int64 { return c.newestMS.Load() }

func (c *eventClock) close() {
	c.cancel()
	c.done.Wait()
}
