package chain

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"math/big"
	"net"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/event"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// DevConfig describes an in-process chain. The zero value is a chain in memory,
// without HTTP, on the wall clock, that seals as soon as a transaction waits.
type DevConfig struct {
	// DataDir keeps the chain on disk; empty means in memory, gone at Close.
	DataDir string
	// HTTPAddr serves JSON-RPC (eth, net, web3) at host:port; port 0 picks one.
	// Empty serves nothing. There is no authentication: keep it on loopback.
	HTTPAddr string
	// GenesisTime is the first block's timestamp, Unix seconds; 0 takes the
	// clock at the first start. A directory that holds a chain goes on with its
	// own genesis: GenesisTime and Alloc are for its first start only.
	GenesisTime int64
	// Alloc gives wei to accounts at genesis.
	Alloc map[common.Address]*big.Int
	// ChainID defaults to 1337.
	ChainID uint64
	// GasLimit of a block; defaults to 60 million, as on mainnet.
	GasLimit uint64
	// Clock is the chain's time source, Unix milliseconds; nil is the wall clock.
	Clock func() int64
	// Period: 0 seals as soon as a transaction is pending; > 0 seals every
	// Period, empty or not; < 0 seals only in SealAt.
	Period time.Duration
	// Logger takes the node's errors; nil drops them. Its warnings are about peers
	// and disks that this node never has. go-ethereum logs through one global: the
	// last chain started takes it over.
	Logger *slog.Logger
}

// DevChain is one go-ethereum node with its own sealer, in this process. Its
// rules are mainnet's up to Osaka (transaction gas cap EIP-7825, calldata floor
// EIP-7623), forks that are on no public network stay off. Blocks carry the
// timestamp of DevConfig.Clock, or any that SealAt is given. It never reorgs by
// itself, so a sealed block is at once head, safe and final.
//
// What survives with a DataDir: after Close every block, receipt and state.
// After SIGKILL every block too, because the state and block are synced to disk
// before the block becomes the head (see seal), and a start adopts a stored child
// of the head. Pending transactions survive neither. The state of every block is
// kept (archive): a directory grows with history. In memory, the state of the
// last 128 blocks can be read.
type DevChain struct {
	node   *node.Node
	eth    *eth.Ethereum
	rpc    *rpc.Client
	client *ethclient.Client
	clock  func() int64
	period time.Duration
	log    *slog.Logger
	disk   bool

	mu   sync.Mutex // one sealer at a time
	quit chan struct{}
	done chan struct{}
	once sync.Once
	err  error // of Close
}

// StartDev starts a chain, or goes on with the one in cfg.DataDir.
func StartDev(cfg DevConfig) (*DevChain, error) {
	if cfg.Clock == nil {
		cfg.Clock = func() int64 { return time.Now().UnixMilli() }
	}
	if cfg.ChainID == 0 {
		cfg.ChainID = 1337
	}
	if cfg.GasLimit == 0 {
		cfg.GasLimit = 60_000_000
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	routeNodeLog(cfg.Logger)
	nodeCfg, err := devNodeConfig(cfg)
	if err != nil {
		return nil, fmt.Errorf("dev chain: %w", err)
	}
	n, err := node.New(nodeCfg)
	if err != nil {
		if errors.Is(err, node.ErrDatadirUsed) {
			return nil, fmt.Errorf("dev chain: %s is in use by another process: %w", cfg.DataDir, err)
		}
		return nil, fmt.Errorf("dev chain: %w", err)
	}
	d := &DevChain{
		node: n, clock: cfg.Clock, period: cfg.Period, log: cfg.Logger, disk: cfg.DataDir != "",
		quit: make(chan struct{}), done: make(chan struct{}),
	}
	if err := d.start(cfg); err != nil {
		return nil, fmt.Errorf("dev chain: %w", errors.Join(err, n.Close()))
	}
	return d, nil
}

func (d *DevChain) start(cfg DevConfig) error {
	ec := devEthConfig(cfg)
	begun, err := d.begun(ec, cfg.ChainID)
	if err != nil {
		return err
	}
	if begun {
		ec.Genesis = nil // go on with the stored one
	}
	if d.eth, err = eth.New(d.node, ec); err != nil {
		return err
	}
	d.node.RegisterAPIs([]rpc.API{{
		Namespace: "eth",
		Service:   filters.NewFilterAPI(filters.NewFilterSystem(d.eth.APIBackend, filters.Config{LogCacheSize: 1024})),
	}})
	if err := d.node.Start(); err != nil {
		return err
	}
	if err := d.adopt(); err != nil {
		return err
	}
	d.rpc = d.node.Attach()
	d.client = ethclient.NewClient(d.rpc)
	if d.period < 0 {
		close(d.done)
		return nil
	}
	txs := make(chan core.NewTxsEvent)
	sub := d.eth.TxPool().SubscribeTransactions(txs, true)
	waiting := make(chan struct{}, 1)
	go d.listen(txs, sub, waiting)
	go d.run(waiting)
	return nil
}

// listen takes the pool's announcements as they come and leaves one mark for the
// sealer. The pool waits for whoever listens, and the sealer waits for the pool: in
// one goroutine they would wait for each other.
func (d *DevChain) listen(txs <-chan core.NewTxsEvent, sub event.Subscription, waiting chan<- struct{}) {
	defer sub.Unsubscribe()
	closed := sub.Err() // with the pool
	for {
		select {
		case <-d.quit:
			return
		case err := <-closed:
			if err != nil {
				d.log.Error("dev chain: transaction announcements ended", "error", err)
			}
			return
		case <-txs:
			select {
			case waiting <- struct{}{}:
			default:
			}
		}
	}
}

// begun reports whether the directory already holds a chain, and refuses one of
// another id.
func (d *DevChain) begun(ec *ethconfig.Config, chainID uint64) (bool, error) {
	db, err := d.node.OpenDatabaseWithOptions("chaindata", node.DatabaseOptions{
		Cache: ec.DatabaseCache, Handles: ec.DatabaseHandles,
	})
	if err != nil {
		return false, err
	}
	genesis := rawdb.ReadCanonicalHash(db, 0)
	stored := rawdb.ReadChainConfig(db, genesis)
	if err := db.Close(); err != nil {
		return false, err
	}
	if stored == nil {
		return false, nil
	}
	if stored.ChainID.Uint64() != chainID {
		return false, fmt.Errorf("the directory holds chain %v, asked for %d: name another directory or that chain id",
			stored.ChainID, chainID)
	}
	return true, nil
}

// Client talks to the node in process, without a socket.
func (d *DevChain) Client() *ethclient.Client { return d.client }

// URL is the JSON-RPC endpoint, empty without HTTPAddr.
func (d *DevChain) URL() string {
	if d.node.Config().HTTPHost == "" {
		return ""
	}
	return d.node.HTTPEndpoint()
}

// Head is the newest block's header.
func (d *DevChain) Head() *types.Header { return d.eth.BlockChain().CurrentBlock() }

// Close stops sealing and the node. Further calls return the first one's error.
func (d *DevChain) Close() error {
	d.once.Do(func() {
		close(d.quit)
		<-d.done
		d.client.Close()
		d.err = d.node.Close()
	})
	return d.err
}

func devNodeConfig(cfg DevConfig) (*node.Config, error) {
	key, err := crypto.GenerateKey() // the peer identity of a node without peers
	if err != nil {
		return nil, err
	}
	nc := node.DefaultConfig
	nc.Name, nc.Version, nc.DataDir = "chain", "dev", cfg.DataDir
	nc.IPCPath = ""
	nc.UseLightweightKDF = true
	nc.P2P = p2p.Config{PrivateKey: key, NoDiscovery: true, NoDial: true}
	nc.BatchRequestLimit = 5000
	nc.BatchResponseMaxSize = 100 << 20
	nc.HTTPModules = []string{"eth", "net", "web3"}
	if cfg.HTTPAddr == "" {
		return &nc, nil
	}
	host, port, err := net.SplitHostPort(cfg.HTTPAddr)
	if err != nil {
		return nil, fmt.Errorf("http address %q is not host:port: %w", cfg.HTTPAddr, err)
	}
	if nc.HTTPPort, err = strconv.Atoi(port); err != nil || host == "" {
		return nil, fmt.Errorf("http address %q: want a host and a port number, as 127.0.0.1:8545", cfg.HTTPAddr)
	}
	nc.HTTPHost = host
	return &nc, nil
}

func devEthConfig(cfg DevConfig) *ethconfig.Config {
	ec := ethconfig.Defaults
	ec.Genesis = DevGenesis(cfg)
	ec.NetworkId = cfg.ChainID
	ec.SyncMode = ethconfig.FullSync
	// The hash scheme as archive writes each block's state as it is sealed: the
	// path scheme keeps up to 128 blocks of state in memory, and loses them when
	// the process is killed.
	ec.StateScheme = rawdb.HashScheme
	ec.NoPruning = cfg.DataDir != ""
	ec.SnapshotCache = 0
	ec.TrieCleanCache, ec.TrieDirtyCache = 64, 256
	ec.DatabaseCache, ec.DatabaseHandles = 64, 64
	ec.TransactionHistory = 0 // all
	ec.LogNoHistory = true    // no log index: blooms do for a chain of this size
	ec.Miner.GasCeil = cfg.GasLimit
	ec.Miner.GasPrice = big.NewInt(1)
	ec.Miner.Recommit = 10 * time.Second
	ec.RPCGasCap = cfg.GasLimit
	ec.RPCTxFeeCap = 0
	ec.RPCEVMTimeout = 30 * time.Second
	ec.TxPool.NoLocals = true
	ec.TxPool.Journal = ""
	ec.TxPool.AccountSlots, ec.TxPool.GlobalSlots = 4096, 65536
	ec.TxPool.AccountQueue, ec.TxPool.GlobalQueue = 4096, 65536
	ec.BlobPool.Datadir = ""
	return &ec
}

// DevGenesis is the first block of a chain with mainnet's rules up to Osaka. It reads
// GenesisTime (or Clock), ChainID, GasLimit and Alloc.
func DevGenesis(cfg DevConfig) *core.Genesis {
	at := cfg.GenesisTime
	if at == 0 {
		at = cfg.Clock() / 1000
	}
	zero := uint64(0)
	alloc := core.SystemContractAllocs()
	maps.DeleteFunc(alloc, func(a common.Address, _ types.Account) bool { return laterFork[a] })
	alloc[factory] = types.Account{Nonce: 1, Code: params.DeterministicFactoryCode}
	for a, wei := range cfg.Alloc {
		alloc[a] = types.Account{Balance: wei}
	}
	return &core.Genesis{
		Config: &params.ChainConfig{
			ChainID:        new(big.Int).SetUint64(cfg.ChainID),
			HomesteadBlock: new(big.Int), EIP150Block: new(big.Int), EIP155Block: new(big.Int),
			EIP158Block: new(big.Int), ByzantiumBlock: new(big.Int), ConstantinopleBlock: new(big.Int),
			PetersburgBlock: new(big.Int), IstanbulBlock: new(big.Int), MuirGlacierBlock: new(big.Int),
			BerlinBlock: new(big.Int), LondonBlock: new(big.Int), ArrowGlacierBlock: new(big.Int),
			GrayGlacierBlock: new(big.Int), MergeNetsplitBlock: new(big.Int),
			TerminalTotalDifficulty: new(big.Int),
			ShanghaiTime:            &zero, CancunTime: &zero, PragueTime: &zero, OsakaTime: &zero,
			BlobScheduleConfig: &params.BlobScheduleConfig{
				Cancun: params.DefaultCancunBlobConfig,
				Prague: params.DefaultPragueBlobConfig,
			},
		},
		Timestamp:  uint64(max(at, 0)),
		GasLimit:   cfg.GasLimit,
		BaseFee:    big.NewInt(params.InitialBaseFee),
		Difficulty: new(big.Int),
		Alloc:      alloc,
	}
}

// laterFork are system contracts of forks that are off here.
var laterFork = map[common.Address]bool{
	params.BuilderDepositAddress: true,
	params.BuilderExitAddress:    true,
}
