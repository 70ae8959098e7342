package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"runtime/debug"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/program"
	"github.com/guerdon/guerdon/stream"
)

// kafkaFlags say which cluster.
type kafkaFlags struct {
	Brokers []string `help:"Kafka brokers, host:port." default:"127.0.0.1:9092" env:"GUERDON_BROKERS" placeholder:"HOST:PORT"`
	Prefix  string   `help:"Prefix of all topic names." default:"guerdon." env:"GUERDON_PREFIX"`
	securityFlags
}

func (f *kafkaFlags) config(a *app) stream.Config {
	cfg := stream.Config{Brokers: f.Brokers, Prefix: f.Prefix, Logger: a.log, Security: f.security()}
	a.drill.install(&cfg)
	return cfg
}

// chainFlags say which chain and where on it the contracts are.
type chainFlags struct {
	RPC       string `help:"Ethereum JSON-RPC endpoint; or several of one chain, the preferred one first, separated by commas." default:"http://127.0.0.1:8545" env:"GUERDON_RPC" placeholder:"URL"`
	Addresses string `help:"Addresses file of the deployment." required:"" env:"GUERDON_ADDRESSES" placeholder:"FILE"`
}

// open connects to the first node that answers, and checks that it is on the
// deployment's chain.
func (f *chainFlags) open(ctx context.Context) (*ethclient.Client, chain.Addresses, error) {
	at, err := chain.LoadAddresses(f.Addresses)
	if err != nil {
		return nil, at, err
	}
	var errs []error
	for _, url := range strings.Split(f.RPC, ",") {
		client, err := dialChain(ctx, url, at, f.Addresses)
		if err == nil {
			return client, at, nil
		}
		errs = append(errs, err)
	}
	return nil, at, errors.Join(errs...)
}

func dialChain(ctx context.Context, url string, at chain.Addresses, file string) (*ethclient.Client, error) {
	client, err := chain.Dial(ctx, url)
	url = chain.EndpointName(url)
	if err != nil {
		return nil, fmt.Errorf("chain at %s: %w", url, err)
	}
	id, err := client.ChainID(ctx)
	if err == nil && id.Uint64() == at.ChainID {
		return client, nil
	}
	client.Close()
	if err != nil {
		return nil, fmt.Errorf("chain at %s does not answer: %w", url, err)
	}
	return nil, fmt.Errorf("the node at %s is on chain %v, but %s is of chain %d", url, id, file, at.ChainID)
}

// nodes are all endpoints as one; those that do not answer now may later.
func (f *chainFlags) nodes(ctx context.Context, quorum int, log *slog.Logger) (chain.Node, error) {
	urls := strings.Split(f.RPC, ",")
	all, names := make([]chain.Node, len(urls)), make([]string, len(urls))
	for i, url := range urls {
		node, err := chain.DialNode(ctx, url)
		names[i] = chain.EndpointName(url)
		if err != nil {
			return nil, fmt.Errorf("chain at %s: %w", names[i], err)
		}
		all[i] = node
	}
	return chain.NewNodes(all, chain.NodesConfig{Names: names, Quorum: quorum, Logger: log})
}

// programFlags say what is in force, and where this process keeps what is its own.
type programFlags struct {
	Program    string `help:"Programme file." required:"" env:"GUERDON_PROGRAM" placeholder:"FILE"`
	Data       string `help:"Directory of profiles and batch journal." required:"" env:"GUERDON_DATA" placeholder:"DIR"`
	Partitions int32  `help:"Partitions of the events topic, where it does not exist yet." default:"8"`
	Instance   string `help:"This process's name in the consumer group; default: drawn once per data directory."`
}

// open reads the programme.
func (f *programFlags) open(a *app, k *kafkaFlags) (productConfig, error) {
	p, err := program.Load(f.Program)
	if err != nil {
		return productConfig{}, err
	}
	p.Model = besideProgram(f.Program, p.Model)
	c := productConfig{stream: k.config(a), partitions: f.Partitions, program: p, programFile: f.Program, data: f.Data}
	c.stream.Instance, c.stream.AtLeastOnce = f.Instance, p.Guarantee == program.AtLeastOnce
	return c, nil
}

// scoreFlags say how to score.
type scoreFlags struct {
	metricsFlags
	Model    string        `help:"Model file; default: the one the programme names." env:"GUERDON_MODEL" placeholder:"FILE"`
	SeedFile string        `help:"File with the secret of holdout and exploration." env:"GUERDON_SEED_FILE" placeholder:"FILE"`
	Commit   time.Duration `help:"Time between Kafka transactions, 20ms to 1s (default 50ms); of a programme that is decided at least once, between what is written, 5ms to 1s (default 10ms)."`
	Session  time.Duration `help:"Silence after which the group gives this process's partitions to others." default:"10s"`
	MemoryMB int64         `help:"Memory to stay within, in MiB: a fifth each for Pebble and members, an eighth for transactions, the rest for copies, the collector and what is fetched." default:"2048"`
	CacheMB  int64         `help:"Pebble cache in MiB; default: a fifth of --memory-mb."`
	Compress string        `help:"Compression of what is written: none, snappy, lz4 or zstd." default:"none" enum:"none,snappy,lz4,zstd" name:"compression"`

	Standby       bool          `help:"Keep copies of the partitions that other instances have, for a takeover without a restore."`
	SnapshotEvery time.Duration `help:"Take a snapshot of the profiles this often; default: never."`
	SnapshotKeep  int           `help:"How many snapshots to keep." default:"7"`
}

// open reads programme and model, and serves metrics where asked; the caller closes
// what it returns.
func (f *scoreFlags) open(a *app, k *kafkaFlags, p *programFlags) (productConfig, *metrics, error) {
	c, err := p.open(a, k)
	if err != nil {
		return c, nil, err
	}
	if c.model, err = loadModel(c.program, f.Model); err != nil {
		return c, nil, err
	}
	c.stream.CommitInterval, c.stream.SessionTimeout = f.Commit, f.Session
	c.stream.Standby = f.Standby
	c.snapshotEvery, c.snapshotKeep = f.SnapshotEvery, f.SnapshotKeep
	c.stream.Compression = stream.Compression(f.Compress)
	c.seedFile, c.ticks = f.SeedFile, true
	c.memory = memoryOf(f.MemoryMB<<20, f.CacheMB<<20)
	c.stream.MaxBytes, c.stream.FetchBytes = c.memory.transactionBytes, int32(c.memory.fetchBytes)
	hugePages(c.memory.heapBytes)
	debug.SetMemoryLimit(c.memory.heapBytes)
	if os.Getenv("GOGC") == "" {
		// Members are not on the collector's list: it has little to look at, so it may
		// look often, and memory is used again while it is warm.
		debug.SetGCPercent(50)
	}
	told, err := f.metricsFlags.open(a, &c.stream) // first of all, so that a start can be watched
	if err != nil {
		return c, nil, err
	}
	if f.Metrics != "" {
		c.now, c.observe, c.observeEvery = monotonicNS(), told.observe, scoreEvery
	}
	return c, told, nil
}
