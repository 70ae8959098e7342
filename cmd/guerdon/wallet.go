package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
	"github.com/guerdon/guerdon/wallet"
)

type walletCmd struct {
	Serve     walletServeCmd     `cmd:"" help:"Serve challenge, link, unlink and list over HTTP."`
	Challenge walletChallengeCmd `cmd:"" help:"Print the message that a member signs to link a wallet."`
	Link      walletLinkCmd      `cmd:"" help:"Link the wallet that signed a message."`
	Unlink    walletUnlinkCmd    `cmd:"" help:"Take a wallet off a member."`
	List      walletListCmd      `cmd:"" help:"Show a member's wallets."`
	Custody   walletCustodyCmd   `cmd:"" help:"Link a wallet that you keep for a member, or export it."`
}

func (walletCmd) Help() string {
	return `Example:
  guerdon wallet serve --uri https://shop.example/wallet --chain-id 1 --key-file wallet.key
  guerdon wallet challenge --member m_… --address 0x… --uri https://shop.example/wallet --key-file wallet.key > message
  guerdon wallet link --member m_… --message message --signature 0x… --uri https://shop.example/wallet --key-file wallet.key`
}

// whoFlags say which member.
type whoFlags struct {
	keyFlags
	Member string `help:"A pseudonym." xor:"who" placeholder:"MEMBER"`
	User   string `help:"The member's raw user id, which becomes the pseudonym by the identity key; - reads it from standard input." xor:"who" placeholder:"RAW"`
}

// Validate wants one of them.
func (f *whoFlags) Validate() error {
	if f.Member == "" && f.User == "" {
		return errors.New("whose wallet? pass --member or --user")
	}
	return nil
}

// open finds the member and what else a verb needs; the caller closes the desk.
func (f *whoFlags) open(ctx context.Context, cfg stream.Config, s *siteFlags, rpc string) (*desk, string, error) {
	d, err := openDesk(ctx, cfg, &f.keyFlags, s, rpc)
	if err != nil {
		return nil, "", err
	}
	w := who{Member: f.Member, User: f.User}
	if w.User == "-" {
		if w.User, err = firstLine(os.Stdin); err != nil {
			d.close()
			return nil, "", err
		}
	}
	member, err := d.member(ctx, w)
	if err != nil {
		d.close()
		return nil, "", err
	}
	return d, member, nil
}

// siteFlags say who asks for a signature.
type siteFlags struct {
	URI     string        `help:"Where members link their wallets; its host is the domain that they see." required:"" env:"GUERDON_WALLET_URI" placeholder:"https://HOST/PATH"`
	ChainID uint64        `help:"Chain that the messages are for." default:"1" env:"GUERDON_CHAIN_ID"`
	Valid   time.Duration `help:"How long a message may take to be answered." default:"10m"`
	KeyFile string        `help:"File with the secret that messages are known again by, at least 16 bytes; or put it into GUERDON_WALLET_KEY. The same for all instances." env:"GUERDON_WALLET_KEY_FILE" placeholder:"FILE"`
}

func (f *siteFlags) challenger() (*wallet.Challenger, error) {
	key, err := secret("--key-file", f.KeyFile, "GUERDON_WALLET_KEY")
	if err != nil {
		return nil, err
	}
	_, rest, _ := strings.Cut(f.URI, "://")
	domain, _, _ := strings.Cut(rest, "/")
	return wallet.NewChallenger(wallet.Site{Domain: domain, URI: f.URI, ChainID: f.ChainID, Valid: f.Valid}, []byte(key))
}

// contractFlags say whom to ask about signatures by contracts.
type contractFlags struct {
	RPC string `help:"Ethereum JSON-RPC endpoint, to ask contract wallets (EIP-1271, EIP-6492); without it only keys are known." env:"GUERDON_RPC" placeholder:"URL"`
}

type walletChallengeCmd struct {
	kafkaFlags
	whoFlags
	siteFlags
	Address string `help:"The wallet." required:"" placeholder:"0x…"`
}

// Run prints the message as it is to be signed, without a line break behind it.
func (c *walletChallengeCmd) Run(ctx context.Context, a *app) error {
	d, member, err := c.whoFlags.open(ctx, c.kafkaFlags.config(a), &c.siteFlags, "")
	if err != nil {
		return err
	}
	defer d.close()
	m, err := d.challenge(member, c.Address)
	if err != nil {
		return err
	}
	_, err = io.WriteString(a.out, m.String())
	return err
}

type walletLinkCmd struct {
	kafkaFlags
	whoFlags
	siteFlags
	contractFlags
	Message   string `help:"File with the message that was signed; - for standard input." default:"-" placeholder:"FILE"`
	Signature string `help:"The signature." required:"" placeholder:"0x…"`
	JSON      bool   `help:"One JSON object."`
}

// Run checks and links.
func (c *walletLinkCmd) Run(ctx context.Context, a *app) error {
	if c.Message == "-" && c.User == "-" {
		return errors.New("standard input cannot be both the user and the message; name a file with --message")
	}
	var text []byte
	var err error
	if c.Message == "-" {
		text, err = io.ReadAll(io.LimitReader(os.Stdin, 64<<10))
	} else {
		text, err = os.ReadFile(c.Message)
	}
	if err != nil {
		return fmt.Errorf("message: %w", err)
	}
	d, member, err := c.whoFlags.open(ctx, c.kafkaFlags.config(a), &c.siteFlags, c.RPC)
	if err != nil {
		return err
	}
	defer d.close()
	at, event, err := d.link(ctx, member, strings.TrimSuffix(string(text), "\n"), c.Signature)
	if err != nil {
		return err
	}
	return tellWallet(a, c.JSON, "linked", at.Hex(), event)
}

func tellWallet(a *app, asJSON bool, what, at, event string) (err error) {
	if asJSON {
		return writeJSON(a.out, map[string]string{what: at, "event": event})
	}
	_, err = fmt.Fprintf(a.out, "%s %s, by event %s\n", what, at, event)
	return err
}

type walletUnlinkCmd struct {
	kafkaFlags
	whoFlags
	Address string `help:"The wallet." required:"" placeholder:"0x…"`
	JSON    bool   `help:"One JSON object."`
}

// Run unlinks.
func (c *walletUnlinkCmd) Run(ctx context.Context, a *app) error {
	d, member, err := c.whoFlags.open(ctx, c.kafkaFlags.config(a), nil, "")
	if err != nil {
		return err
	}
	defer d.close()
	at, event, err := d.unlink(ctx, member, c.Address)
	if err != nil {
		return err
	}
	return tellWallet(a, c.JSON, "unlinked", at.Hex(), event)
}

type walletListCmd struct {
	kafkaFlags
	whoFlags
	JSON bool `help:"One JSON object."`
}

// Run lists.
func (c *walletListCmd) Run(ctx context.Context, a *app) error {
	d, member, err := c.whoFlags.open(ctx, c.kafkaFlags.config(a), nil, "")
	if err != nil {
		return err
	}
	defer d.close()
	all, err := d.wallets(ctx, member)
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(a.out, map[string]any{"member": member, "wallets": all})
	}
	for _, at := range all {
		fmt.Fprintln(a.out, at)
	}
	return nil
}

type walletCustodyCmd struct {
	kafkaFlags
	whoFlags
	SeedFile       string `help:"File with the seed of all these wallets, 32 to 64 random bytes in hex; or put it into GUERDON_CUSTODY_SEED." env:"GUERDON_CUSTODY_SEED_FILE" placeholder:"FILE"`
	Show           bool   `help:"Link nothing, only show address and path." xor:"what"`
	Export         string `help:"Link nothing; write the key to this file, encrypted, as wallets import it." xor:"what" placeholder:"FILE"`
	PassphraseFile string `help:"File with the passphrase of the exported key; or put it into GUERDON_EXPORT_PASSPHRASE." placeholder:"FILE"`
	JSON           bool   `help:"One JSON object."`
}

func (walletCustodyCmd) Help() string {
	return `The wallet follows from seed and pseudonym alone. Whoever has the seed has every one of
these wallets, and without it they are lost: docs/adr/0009-custodial-wallets.md.

Example:
  openssl rand -hex 32 > custody.seed && chmod 600 custody.seed
  guerdon wallet custody --member m_… --seed-file custody.seed`
}

// Run links, shows or exports.
func (c *walletCustodyCmd) Run(ctx context.Context, a *app) error {
	text, err := secret("--seed-file", c.SeedFile, "GUERDON_CUSTODY_SEED")
	if err != nil {
		return err
	}
	seed, err := hexutil.Decode("0x" + strings.TrimPrefix(text, "0x"))
	if err != nil {
		return errors.New("the custody seed is not hexadecimal")
	}
	keeper, err := wallet.NewCustody(seed)
	if err != nil {
		return err
	}
	d, member, err := c.whoFlags.open(ctx, c.kafkaFlags.config(a), nil, "")
	if err != nil {
		return err
	}
	defer d.close()
	at, err := keeper.Address(member)
	if err != nil {
		return err
	}
	switch {
	case c.Show:
		return writeOr(a, c.JSON, map[string]string{"address": at.Hex(), "path": keeper.Path(member)}, at.Hex()+" "+keeper.Path(member))
	case c.Export != "":
		if err := c.export(keeper, member); err != nil {
			return err
		}
		return writeOr(a, c.JSON, map[string]string{"address": at.Hex(), "file": c.Export}, "wrote the key of "+at.Hex()+" to "+c.Export)
	}
	event, err := d.book.Link(ctx, wallet.Change{Member: member, Address: at, Time: d.now(), Attrs: []record.Attr{{Name: "custody", Value: "issuer"}}})
	if err != nil {
		return err
	}
	return tellWallet(a, c.JSON, "linked", at.Hex(), event)
}

func (c *walletCustodyCmd) export(keeper *wallet.Custody, member string) error {
	passphrase, err := secret("--passphrase-file", c.PassphraseFile, "GUERDON_EXPORT_PASSPHRASE")
	if err != nil {
		return err
	}
	b, err := keeper.Export(member, passphrase)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(c.Export, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("export: %w", err)
	}
	_, err = f.Write(append(b, '\n'))
	return errors.Join(err, f.Close())
}

func writeOr(a *app, asJSON bool, v any, text string) error {
	if asJSON {
		return writeJSON(a.out, v)
	}
	_, err := fmt.Fprintln(a.out, text)
	return err
}

// dialWallets connects to the node that contract wallets are asked through.
func dialWallets(ctx context.Context, url string, chainID uint64) (*ethclient.Client, error) {
	client, err := chain.Dial(ctx, url)
	url = chain.EndpointName(url)
	if err != nil {
		return nil, fmt.Errorf("chain at %s: %w", url, err)
	}
	id, err := client.ChainID(ctx)
	if err == nil && id.Uint64() != chainID {
		err = fmt.Errorf("it is on chain %v, and the messages are for %d", id, chainID)
	}
	if err != nil {
		client.Close()
		return nil, fmt.Errorf("chain at %s: %w", url, err)
	}
	return client, nil
}
