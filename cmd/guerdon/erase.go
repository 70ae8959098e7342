package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/guerdon/guerdon/ingest"
	"github.com/guerdon/guerdon/stream"
	"github.com/guerdon/guerdon/wallet"
)

type eraseCmd struct {
	kafkaFlags
	keyFlags
	User      string `help:"The person's raw user id; - reads it from standard input, which other processes do not see." xor:"who" placeholder:"RAW"`
	Anonymous string `help:"The raw id of a visitor." xor:"who" placeholder:"RAW"`
	Member    string `help:"A pseudonym: deletes its profile only." xor:"who" placeholder:"MEMBER"`
	JSON      bool   `help:"One JSON object."`
}

func (eraseCmd) Help() string {
	return `Deletes the link between a raw id and its pseudonym, and the profile behind it. It
takes some ten seconds: so long, what was under way could still arrive. What comes
later from the same raw id belongs to somebody new.

Example:
  echo 'bob@example.com' | guerdon erase --user - --identity-key-file identity.key`
}

// Validate wants one of the three.
func (c *eraseCmd) Validate() error {
	if c.User == "" && c.Anonymous == "" && c.Member == "" {
		return errors.New("whom? pass --user, --anonymous or --member")
	}
	return nil
}

// Run erases and says whom.
func (c *eraseCmd) Run(ctx context.Context, a *app) error {
	cfg := c.kafkaFlags.config(a)
	if c.Member != "" {
		if err := ingest.EraseMember(ctx, cfg, c.Member); err != nil {
			return err
		}
		if err := forgetWallets(ctx, cfg, []string{c.Member}); err != nil {
			return err
		}
		return c.tell(a, []string{c.Member}, false)
	}
	key, err := c.key()
	if err != nil {
		return err
	}
	kind, raw := ingest.User, c.User
	if raw == "" {
		kind, raw = ingest.Anonymous, c.Anonymous
	}
	if raw == "-" {
		if raw, err = firstLine(os.Stdin); err != nil {
			return err
		}
	}
	done, err := ingest.Erase(ctx, cfg, key, kind, raw)
	if err == nil {
		err = forgetWallets(ctx, cfg, done.Members)
	}
	if err != nil && len(done.Members) > 0 {
		return fmt.Errorf("the link is cut; to be sure that nothing under way brings the profile back, run guerdon erase --member %s in a minute: %w", strings.Join(done.Members, ", then "), err)
	}
	if err != nil {
		return err
	}
	return c.tell(a, done.Members, true)
}

// forgetWallets frees the wallets of who was erased, those linked and not yet decided too.
func forgetWallets(ctx context.Context, cfg stream.Config, members []string) error {
	b := wallet.OpenBook(cfg)
	defer b.Close()
	return b.Forget(ctx, members)
}

func firstLine(r io.Reader) (string, error) {
	s := bufio.NewScanner(r)
	if !s.Scan() || s.Text() == "" {
		return "", errors.Join(errors.New("no id on standard input"), s.Err())
	}
	return strings.TrimSuffix(s.Text(), "\r"), nil
}

func (c *eraseCmd) tell(a *app, members []string, link bool) error {
	if c.JSON {
		return writeJSON(a.out, map[string]any{"erased": append([]string{}, members...), "link": link && len(members) > 0})
	}
	if len(members) == 0 {
		fmt.Fprintln(a.out, "nobody has that id: nothing to erase")
	}
	for _, m := range members {
		what := "its profile is deleted"
		if link {
			what = "nothing leads to it any more, and its profile is deleted"
		}
		fmt.Fprintf(a.out, "%s: %s\n", m, what)
	}
	return nil
}
