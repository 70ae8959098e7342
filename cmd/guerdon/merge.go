package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

type mergeCmd struct {
	kafkaFlags
	From string `arg:"" help:"The visitor, by pseudonym."`
	Into string `arg:"" help:"The known member, by pseudonym."`
	JSON bool   `help:"One JSON object."`
}

func (mergeCmd) Help() string {
	return `An anonymous visitor turned out to be a known member: the member takes over what the
visitor has, signals, points earned and what is held. Let new events come under the
member's name first: one that is read after the merge starts the visitor anew.

Example:
  guerdon merge v19c2 m7f3a`
}

// Validate refuses a merge with oneself.
func (c *mergeCmd) Validate() error {
	if c.From == "" || c.From == c.Into {
		return errors.New("name two members: the visitor, and the member who takes over")
	}
	return nil
}

// Run writes the control where the visitor's events are.
func (c *mergeCmd) Run(ctx context.Context, a *app) error {
	value := record.AppendControl(nil, &record.Control{Kind: record.ControlMerge, TimeMS: time.Now().UnixMilli(), From: c.From, Into: c.Into})
	if err := appendControl(ctx, c.config(a), stream.Message{Partition: -1, Key: []byte(c.From), Value: value}); err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(a.out, map[string]string{"from": c.From, "into": c.Into})
	}
	fmt.Fprintf(a.out, "%s is merged into %s where the log stands now\n", c.From, c.Into)
	return nil
}

type budgetCmd struct {
	Move budgetMoveCmd `cmd:"" help:"Move an unspent part of a day's budget to another partition."`
}

func (budgetCmd) Help() string {
	return `Example:
  guerdon budget move win-back 250 --from 3 --to 5`
}

type budgetMoveCmd struct {
	kafkaFlags
	Reward string `arg:"" help:"Whose budget, as the programme names it."`
	Amount uint64 `arg:"" help:"At most so much, in the reward's units."`
	From   int32  `required:"" help:"Partition that gives." placeholder:"N"`
	To     int32  `required:"" help:"Partition that gets." placeholder:"N"`
	Day    string `help:"UTC day; default: today." placeholder:"2006-01-02"`
	JSON   bool   `help:"One JSON object."`
}

func (budgetMoveCmd) Help() string {
	return `Each partition spends its own share of a reward's budget per day. Where one has
spent its share and another will not, this moves it: the giver lets go of at most the
amount, of what it has not spent, and then the other has it. They never have more
than the budget between them.

Example:
  guerdon budget move win-back 250 --from 3 --to 5`
}

// Validate wants two partitions and a day.
func (c *budgetMoveCmd) Validate() error {
	if c.From < 0 || c.To < 0 || c.From == c.To {
		return errors.New("--from and --to name two partitions, from 0")
	}
	if c.Day != "" {
		if _, err := record.ParseDay(c.Day); err != nil {
			return fmt.Errorf("--day: %w", err)
		}
	}
	return nil
}

// Run writes the release into the giver's partition.
func (c *budgetMoveCmd) Run(ctx context.Context, a *app) error {
	now := time.Now().UTC()
	text := c.Day
	if text == "" {
		text = now.Format(time.DateOnly)
	}
	day, err := record.ParseDay(text)
	if err != nil {
		return err
	}
	value := record.AppendControl(nil, &record.Control{Kind: record.ControlRelease, TimeMS: now.UnixMilli(), Reward: c.Reward, Day: day, Amount: c.Amount, To: c.To})
	if err := appendControl(ctx, c.config(a), stream.Message{Partition: c.From, Value: value}); err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(a.out, map[string]any{"reward": c.Reward, "day": text, "amount": c.Amount, "from": c.From, "to": c.To})
	}
	fmt.Fprintf(a.out, "at most %d of %s's budget of %s goes from partition %d to %d\n", c.Amount, c.Reward, text, c.From, c.To)
	return nil
}

// appendControl writes one record to the events topic. Its timestamp is none: the
// newest of a partition's records says how far that is in time, and a control of
// today may stand in a log of long ago.
func appendControl(ctx context.Context, cfg stream.Config, m stream.Message) error {
	to, err := stream.NewAppender(ctx, cfg, "control")
	if err != nil {
		return err
	}
	defer to.Close()
	m.Topic = stream.Events
	return to.Append(ctx, []stream.Message{m}, nil)
}
