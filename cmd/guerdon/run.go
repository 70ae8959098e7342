package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"time"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/program"
	"github.com/guerdon/guerdon/sandbox"
)

type runCmd struct {
	kafkaFlags
	chainFlags
	Program    string        `help:"Programme file." required:"" env:"GUERDON_PROGRAM" placeholder:"FILE"`
	Model      string        `help:"Model file; default: the one the programme names." env:"GUERDON_MODEL" placeholder:"FILE"`
	Signer     string        `help:"Who signs: file:KEY, file:KEYSTORE,PASSWORD_FILE, env:NAME, or dev (the published key of 'guerdon dev')." required:"" env:"GUERDON_SIGNER" placeholder:"SPEC"`
	Data       string        `help:"Directory of profiles and batch journal." required:"" env:"GUERDON_DATA" placeholder:"DIR"`
	SeedFile   string        `help:"File with the secret of holdout and exploration." env:"GUERDON_SEED_FILE" placeholder:"FILE"`
	Partitions int32         `help:"Partitions of the events topic, where it does not exist yet." default:"8"`
	Instance   string        `help:"This process's name in the consumer group; default: drawn once per data directory."`
	Commit     time.Duration `help:"Time between Kafka transactions, 20ms to 1s." default:"50ms"`
	CacheMB    int64         `help:"Pebble cache in MiB." default:"256"`
	NoFeedback bool          `help:"Do not append chain events to the events topic."`
	Metrics    string        `help:"Serve /metrics, /healthz and /readyz here; :PORT is for this machine only." env:"GUERDON_METRICS" placeholder:"HOST:PORT"`
}

func (runCmd) Help() string {
	return `Example, against 'guerdon dev':
  guerdon run --addresses addresses.json --program examples/cdnow.yaml --signer dev --data /tmp/guerdon

Missing topics are created. Whatever is killed, deleted or restarted, starting the
same command again resumes: positions come from Kafka and the chain.`
}

// Run is the product until interrupted.
func (c *runCmd) Run(ctx context.Context, a *app) error {
	p, err := program.Load(c.Program)
	if err != nil {
		return err
	}
	p.Model = besideProgram(c.Program, p.Model)
	m, err := loadModel(p, c.Model)
	if err != nil {
		return err
	}
	client, at, err := c.chainFlags.open(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	signer, err := loadSigner(c.Signer, at, a.log)
	if err != nil {
		return err
	}
	cfg := c.kafkaFlags.config(a)
	cfg.Instance, cfg.CommitInterval = c.Instance, c.Commit
	config := productConfig{
		stream: cfg, partitions: c.Partitions, program: p, model: m, client: client, addresses: at, signer: signer,
		data: c.Data, seedFile: c.SeedFile, cacheBytes: c.CacheMB << 20, feedback: !c.NoFeedback, ticks: true,
	}
	told := newMetrics()
	if c.Metrics != "" { // first of all, so that a start can be watched
		server, err := told.serve(c.Metrics, a.log)
		if err != nil {
			return err
		}
		defer server.close()
		config.stream.Metrics = told.hooks()
		config.now, config.observe, config.observeEvery = monotonicNS(), told.observe, scoreEvery
	}
	product, err := openProduct(ctx, config)
	if err != nil {
		return err
	}
	told.product.Store(product)
	scoring := "model " + m.FileName()
	if len(m.Heads()) == 0 {
		scoring = "plain rules, no model"
	}
	fmt.Fprintf(a.err, "guerdon: programme %s, %s, settling on chain %d; stop with Ctrl-C\n", p.Name, scoring, at.ChainID)
	line := startProgress(a.err, product.line)
	defer line.stop()
	return product.run(ctx)
}

// loadSigner adds the sandbox's published key to what chain reads; it is refused
// on any chain but the sandbox's.
func loadSigner(spec string, at chain.Addresses, log *slog.Logger) (*chain.Signer, error) {
	if spec != "dev" {
		path, _, _ := strings.Cut(strings.TrimPrefix(spec, "file:"), ",")
		if info, err := os.Stat(path); err == nil && strings.HasPrefix(spec, "file:") && info.Mode().Perm()&0o077 != 0 {
			log.Warn("the signer's key file can be read by others: chmod 600", "file", path)
		}
		return chain.LoadSigner(spec)
	}
	const sandboxChain = 1337
	if at.ChainID != sandboxChain {
		return nil, fmt.Errorf("--signer dev is the published key of the embedded chain %d, and this is chain %d; name a key with file:KEY or env:NAME", sandboxChain, at.ChainID)
	}
	return sandbox.Operator(), nil
}

// line is the product's progress in one line.
func (p *product) line() string {
	s, m := p.scorer.stats, p.minter.Stats()
	watched := int64(0)
	if p.watcher != nil {
		watched = p.watcher.appended.Load()
	}
	return fmt.Sprintf("%s events, %s decisions, %s settled in %s batches (%s items refused), %s gas, %s chain events, %s dead letters",
		count(s.Events.Load()), count(s.Decisions.Load()), count(int64(m.Decisions)), count(int64(m.Batches)), count(int64(m.Refused)),
		count(int64(m.GasUsed)), count(watched), count(s.DeadLetters.Load()))
}
