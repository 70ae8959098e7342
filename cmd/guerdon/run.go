package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/params"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/sandbox"
)

type runCmd struct {
	kafkaFlags
	settleFlags
	programFlags
	scoreFlags
	NoFeedback bool `help:"Do not append chain events to the events topic."`
	watchFlags
	ingestFlags
	claimsFlags
	NoIngest bool `help:"Leave the programme's sources to 'guerdon ingest'."`
}

func (runCmd) Help() string {
	return `Example, against 'guerdon dev':
  guerdon run --addresses addresses.json --program examples/cdnow.yaml --signer dev --data /tmp/guerdon

Missing topics are created. Whatever is killed, deleted or restarted, starting the
same command again resumes: positions come from Kafka and the chain.`
}

// Run is the product until interrupted.
func (c *runCmd) Run(ctx context.Context, a *app) error {
	config, told, err := c.scoreFlags.open(a, &c.kafkaFlags, &c.programFlags)
	if err != nil {
		return err
	}
	defer told.close()
	if err := c.settleFlags.open(ctx, a, &config); err != nil {
		return err
	}
	defer config.client.Close()
	config.feedback = !c.NoFeedback
	if config.depth, config.early, err = c.watchFlags.early(); err != nil {
		return err
	}
	product, err := openProduct(ctx, config)
	if err != nil {
		return err
	}
	defer func() { _ = product.minter.claims.Close() }()
	unserve, err := c.serveClaims(&config, product, a)
	if err != nil {
		return err
	}
	defer unserve()
	if !c.NoIngest {
		if err := product.openIngest(ctx, &config, &c.ingestFlags); err != nil {
			return err
		}
	}
	told.opened(product)
	return product.serve(ctx, a, fmt.Sprintf("programme %s, %s, settling on chain %d", config.program.Name, scoring(config.model), config.addresses.ChainID))
}

// scoring says with what.
func scoring(m *model.Model) string {
	if len(m.Heads()) == 0 {
		return "plain rules, no model"
	}
	return "model " + m.FileName()
}

// serve runs the product until interrupted, with its progress in one line.
func (p *product) serve(ctx context.Context, a *app, what string) error {
	fmt.Fprintf(a.err, "guerdon: %s; stop with Ctrl-C\n", what)
	line := startProgress(a.err, p.line)
	defer line.stop()
	return p.run(ctx)
}

// settleFlags say where and as whom to settle.
type settleFlags struct {
	chainFlags
	Signer []string `sep:";" help:"Who signs: file:KEY, file:KEYSTORE,PASSWORD_FILE, env:NAME, rpc:ADDRESS@URL (an external signer), or dev (the published key of 'guerdon dev'). Several, by repeating it or with ; between, share the partitions and settle side by side." required:"" env:"GUERDON_SIGNER" placeholder:"SPEC"`

	RPCQuorum    int           `name:"rpc-quorum" help:"How many endpoints have to agree that a block is final; default: more than half of them." placeholder:"N"`
	FinalAfter   uint64        `help:"Blocks on top that make a transaction final; default: what the chain calls finalized." placeholder:"BLOCKS"`
	TipGwei      float64       `help:"Priority fee, gwei per gas." default:"1"`
	MaxFeeGwei   float64       `help:"Most to pay per gas in gwei, tip included, however long it takes." default:"500"`
	GasSchedule  string        `help:"What gas costs on this chain: cancun, prague, osaka, or a JSON file of where it differs from osaka." default:"osaka" placeholder:"FORK"`
	ReplaceAfter time.Duration `help:"How long a transaction waits before it is replaced with higher fees." default:"30s"`
}

// open connects to the chain and finds the signer; the caller closes the client.
func (f *settleFlags) open(ctx context.Context, a *app, c *productConfig) error {
	switch {
	case !(f.TipGwei >= 0 && f.TipGwei <= f.MaxFeeGwei && f.MaxFeeGwei <= 1e6): // nor NaN
		return fmt.Errorf("--tip-gwei %g and --max-fee-gwei %g: want a tip from 0 to the fee, and a fee of at most a million", f.TipGwei, f.MaxFeeGwei)
	case f.ReplaceAfter <= 0:
		return errors.New("--replace-after must be more than 0")
	}
	gas, err := chain.GasScheduleOf(f.GasSchedule)
	if err != nil {
		return err
	}
	client, at, err := f.chainFlags.open(ctx)
	if err != nil {
		return err
	}
	signers, err := f.signers(at, a.log)
	if err != nil {
		client.Close()
		return err
	}
	node, err := f.nodes(ctx, f.RPCQuorum, a.log)
	if err != nil {
		client.Close()
		return err
	}
	c.client, c.addresses, c.signers = client, at, signers
	c.lane = chain.ManagerConfig{
		Node: node, Gas: gas,
		Depth: f.FinalAfter, TipWei: weiOf(f.TipGwei), MaxFeeWei: weiOf(f.MaxFeeGwei), Stuck: f.ReplaceAfter,
		Fault: c.stream.Fault,
	}
	return nil
}

// signers are the lanes', each a different account.
func (f *settleFlags) signers(at chain.Addresses, log *slog.Logger) (all []*chain.Signer, err error) {
	for _, spec := range f.Signer {
		s, err := loadSigner(spec, at, log)
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(all, func(o *chain.Signer) bool { return o.Address() == s.Address() }) {
			return nil, fmt.Errorf("--signer names %v twice: each needs an account of its own", s)
		}
		all = append(all, s)
	}
	return all, nil
}

func weiOf(gwei float64) *big.Int {
	wei, _ := big.NewFloat(gwei * params.GWei).Int(nil)
	return wei
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
	var parts []string
	if p.ingester != nil {
		s := &p.ingester.Stats
		parts = append(parts, fmt.Sprintf("%s source records, %s events ingested, %s dead letters of them, %s people",
			count(s.Records.Load()), count(s.Events.Load()), count(s.DeadLetters.Load()), count(s.Names.Load())))
	}
	if p.scorer != nil {
		s := p.scorer.stats
		parts = append(parts, fmt.Sprintf("%s events, %s decisions, %s dead letters", count(s.Events.Load()), count(s.Decisions.Load()), count(s.DeadLetters.Load())))
	}
	if p.minter != nil {
		m := p.minter.Stats()
		parts = append(parts, fmt.Sprintf("%s settled in %s batches (%s items refused), %s gas",
			count(int64(m.Decisions)), count(int64(m.Batches)), count(int64(m.Refused)), count(int64(m.GasUsed))))
	}
	if p.watcher != nil {
		parts = append(parts, count(p.watcher.appended.Load())+" chain events")
	}
	return strings.Join(parts, ", ")
}
