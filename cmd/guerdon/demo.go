package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/HdrHistogram/hdrhistogram-go"
	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/examples"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/program"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/sandbox"
	"github.com/guerdon/guerdon/stream"
)

type demoCmd struct {
	Rate float64 `help:"Events per second; 0: as fast as it goes."`
	Keep string  `help:"Leave broker, chain and profiles in this directory to look at." placeholder:"DIR"`
	JSON bool    `help:"Print exactly one JSON object on standard output."`
}

func (demoCmd) Help() string {
	return `69,659 real purchases (CDNOW, 1997 to 1998) go through an embedded broker, the engine,
the batcher and contracts on an embedded chain, and redemptions come back. Purchases
are real; wallets and redemptions are simulated, because CDNOW has none.

Example:
  guerdon demo --keep /tmp/demo
  guerdon inspect --data /tmp/demo/data`
}

const demoPartitions = 8

// Run plays the sample, proves it and sums it up.
func (c *demoCmd) Run(ctx context.Context, a *app) error {
	d, err := openDemo(ctx, c, a)
	if err != nil {
		return err
	}
	s, err := d.play(ctx)
	if err := errors.Join(err, d.close()); err != nil {
		return err
	}
	if c.JSON {
		err = writeJSON(a.out, s)
	} else if err = s.writeText(a.out); err == nil {
		d.whereNext(s)
	}
	if err == nil && !s.OK {
		err = errFailed
	}
	return err
}

// demo is `dev` and `run` in one process, with an import that lets the chain keep
// up, the proof and the summary.
type demo struct {
	cmd     *demoCmd
	app     *app
	dir     string // of the product's data
	parts   *sandbox.Parts
	product *product
	model   *model.Model
	events  []record.Event
	members *demoMembers
	feeder  *feeder

	mu      sync.Mutex
	scoreNS *hdrhistogram.Histogram
	sample  []batcher.Item // for the naive comparison
	minted  map[holding]bool
	fresh   int // items minted to a wallet that held none of the token
	again   int
	started time.Time
	phase   string
}

// holding is a wallet and a token, or its badge.
type holding struct {
	to common.Address
	id uint32
}

func openDemo(ctx context.Context, c *demoCmd, a *app) (d *demo, err error) {
	d = &demo{cmd: c, app: a, started: time.Now(), phase: "starting", minted: map[holding]bool{},
		scoreNS: hdrhistogram.New(1, int64(time.Second), 3)}
	defer func() {
		if err != nil {
			err = errors.Join(err, d.close())
		}
	}()
	p, err := program.Parse("examples/cdnow.yaml", examples.CDNOW)
	if err != nil {
		return d, err
	}
	if d.model, err = demoModel(p); err != nil {
		return d, err
	}
	p.Batch.Window = demoWindow
	if d.events, err = sampleEvents(); err != nil {
		return d, err
	}
	if d.members, err = newDemoMembers(d.events); err != nil {
		return d, err
	}
	dev, err := d.place()
	if err != nil {
		return d, err
	}
	contracts, err := contractsOf(p)
	if err != nil {
		return d, err
	}
	contracts.Naive = true
	d.parts, err = sandbox.StartParts(ctx, sandbox.PartsConfig{
		Dir: dev, Partitions: demoPartitions, GenesisMS: genesisMS, Contracts: contracts,
		Funded: d.members.redeemers(), Logger: a.log,
	})
	if err != nil {
		return d, err
	}
	cfg := d.parts.Kafka("")
	cfg.Logger, cfg.Prefix, cfg.AtLeastOnce = a.log, "guerdon.", p.Guarantee == program.AtLeastOnce
	d.product, err = openProduct(ctx, productConfig{
		stream: cfg, partitions: demoPartitions, program: p, model: d.model, client: d.parts.Chain.Client(),
		addresses: d.parts.Addresses, signers: []*chain.Signer{sandbox.Operator()}, data: d.dir, memory: memory{pebbleBytes: 64 << 20},
		feedback: true, watchPoll: 20 * time.Millisecond, now: monotonicNS(), observe: d.observe,
	})
	if err != nil {
		return d, err
	}
	d.product.minter.onLanded = d.landed
	d.feeder, err = newFeeder(ctx, cfg, c.Rate)
	return d, err
}

// demoWindow closes batches sooner than the programme file says: the demo plays
// eighteen months in half a minute.
const demoWindow = 50 * time.Millisecond

// demoModel is the one the programme names, from the binary.
func demoModel(p *program.Program) (*model.Model, error) {
	text, err := fs.ReadFile(examples.Files, p.Model)
	if err != nil {
		return nil, fmt.Errorf("the demo's model: %w", err)
	}
	return model.Parse(text)
}

// place decides where things are kept: returns the directory of broker and chain,
// "" for memory, and sets the product's.
func (d *demo) place() (dev string, err error) {
	if d.cmd.Keep == "" {
		d.dir, err = os.MkdirTemp("", "guerdon-demo-")
		return "", err
	}
	if entries, err := os.ReadDir(d.cmd.Keep); err == nil && len(entries) > 0 {
		return "", fmt.Errorf("%s is not empty: the demo starts from nothing, name a new directory", d.cmd.Keep)
	}
	d.dir = filepath.Join(d.cmd.Keep, "data")
	return filepath.Join(d.cmd.Keep, "dev"), nil
}

func (d *demo) close() error {
	var errs []error
	if d.feeder != nil {
		d.feeder.close()
	}
	if d.parts != nil {
		errs = append(errs, d.parts.Close())
	}
	if d.cmd.Keep == "" && d.dir != "" {
		errs = append(errs, os.RemoveAll(d.dir))
	}
	return errors.Join(errs...)
}

// monotonicNS is a clock for durations.
func monotonicNS() func() int64 {
	start := time.Now()
	return func() int64 { return int64(time.Since(start)) }
}

func (d *demo) observe(stage engine.Stage, ns int64) {
	if stage != engine.StageScore {
		return
	}
	d.mu.Lock()
	_ = d.scoreNS.RecordValue(min(max(ns, 1), int64(time.Second)))
	d.mu.Unlock()
}

// landed notes what a batch minted: for the members, who may redeem it, and for the
// comparison with naive minting.
func (d *demo) landed(b batcher.Batch, _ batcher.Landed) {
	d.mu.Lock()
	defer d.mu.Unlock()
	now := d.parts.ClockMS()
	for _, s := range b.Sections {
		for _, it := range s.Items {
			if it.IsBadge() {
				continue
			}
			d.members.granted(it.To, it.TokenID(), it.Amount, now)
			h := holding{it.To, it.TokenID()}
			if d.minted[h] {
				d.again++
			} else {
				d.fresh++
				d.minted[h] = true
			}
			if len(d.sample) < naiveSample {
				d.sample = append(d.sample, it)
			}
		}
	}
}

// naiveSample is how many grants are minted one by one for comparison.
const naiveSample = 100

// play runs the product over the sample and sums up.
func (d *demo) play(ctx context.Context) (*summary, error) {
	run, stop := context.WithCancel(ctx)
	defer stop()
	failed := make(chan error, 1)
	go func() { failed <- d.product.run(run) }()
	line := startProgress(d.app.err, d.line)
	began := time.Now()
	err := d.feed(ctx, failed)
	took := time.Since(began)
	line.stop()
	if err != nil {
		stop()
		return nil, errors.Join(err, drain(failed))
	}
	s, err := d.sum(ctx, took)
	stop()
	return s, errors.Join(err, <-failed)
}

// drain waits for the product to stop, if it has not told why it did already.
func drain(failed chan error) error {
	select {
	case err := <-failed:
		return err
	case <-time.After(2 * time.Second):
		return nil
	}
}

// line is the progress.
func (d *demo) line() string {
	s, m := d.product.scorer.stats, d.product.minter.Stats()
	seconds := time.Since(d.started).Seconds()
	return fmt.Sprintf("%-22s %s events (%s/s), %s decisions, %s settled in %s batches, %s gas",
		d.phase, count(s.Events.Load()), count(int64(float64(s.Events.Load())/seconds)), count(s.Decisions.Load()),
		count(int64(m.Decisions)), count(int64(m.Batches)), count(int64(m.GasUsed)))
}

// whereNext says what to look at now.
func (d *demo) whereNext(s *summary) {
	fmt.Fprintln(d.app.out)
	if s.OK {
		fmt.Fprintln(d.app.out, "  proof         every decision was settled exactly once: topics and chain agree")
	}
	if d.cmd.Keep == "" {
		fmt.Fprintln(d.app.out, "  look closer   guerdon demo --keep DIR, then guerdon inspect --data DIR/data")
	} else {
		fmt.Fprintf(d.app.out, "  look closer   guerdon inspect --data %s\n", d.dir)
		fmt.Fprintf(d.app.out, "                guerdon dev --dir %s serves broker and chain again, for prove, explain and replay\n", filepath.Join(d.cmd.Keep, "dev"))
	}
	fmt.Fprintln(d.app.out, "  read on       README.md, DESIGN.md, examples/cdnow.yaml")
}

// topics is the configuration for readers beside the product.
func (d *demo) topics() stream.Config {
	cfg := d.parts.Kafka("guerdon.")
	cfg.Logger = d.app.log
	return cfg
}
