package stream

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
)

// ErrOffsets marks a consumer group whose offsets do not fit the topics: gone
// while state remains, or outside the log.
var ErrOffsets = errors.New("consumer offsets do not fit the topics")

// fatal wraps an error that another session would only meet again.
type fatal struct{ error }

func (f fatal) Unwrap() error { return f.error }

// Run processes the events topic with h until ctx is cancelled, as one member
// of the consumer group, with exactly-once effect on Guerdon's topics and on the
// state that h keeps. It returns nil after a cancel, within about 1.5 s, broker
// or no broker: what could still be committed in that time is. It returns an
// error where trying again cannot help: an error of h, topics or offsets that
// do not fit (ErrTopics, ErrOffsets), missing rights, a second process under
// the same Instance. Everything else (a broker restart, an abort, a lost group
// membership) ends the session only, and a new one is started after a pause of
// 100 ms, doubling to 1 s while nothing gets committed.
func Run(ctx context.Context, cfg Config, h Handler) error {
	cfg, err := cfg.withDefaults()
	if err != nil {
		return err
	}
	txnID := cfg.transactionalID()
	pace := newPace(cfg.MaxBytes)
	return again(ctx, &cfg, func() (int, error) {
		s := newSession(cfg, txnID, h)
		s.pace = pace
		err := s.run(ctx)
		if errors.Is(err, context.DeadlineExceeded) {
			pace.failed()
		}
		return s.commits, err
	})
}

// again lives one life after another until ctx ends or one ends in a fatal error,
// with a pause between them. A life says how many transactions it committed.
func again(ctx context.Context, cfg *Config, life func() (commits int, err error)) error {
	const shortest, longest = 100 * time.Millisecond, time.Second
	pause := shortest
	for {
		commits, err := life()
		var f fatal
		switch {
		case errors.As(err, &f):
			return f.error
		case ctx.Err() != nil:
			if err != nil && !errors.Is(err, context.Canceled) {
				cfg.Logger.Warn("stopped before the last commit was confirmed; it will be done again", "err", err)
			}
			return nil
		}
		if commits > 0 {
			pause = shortest
		}
		cfg.Logger.Warn("session ended, uncommitted work dropped; starting again", "err", err, "pause", pause)
		if cfg.Metrics.Aborted != nil {
			cfg.Metrics.Aborted(err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pause):
		}
		pause = min(2*pause, longest)
	}
}

// classify marks the Kafka errors that no new session heals.
func classify(err error) error {
	var f fatal
	if err == nil || errors.As(err, &f) {
		return err
	}
	switch {
	case errors.Is(err, ErrTopics), errors.Is(err, ErrOffsets), errors.Is(err, ErrGeneration):
		return fatal{err}
	case errors.Is(err, kerr.FencedInstanceID):
		return fatal{fmt.Errorf("stream: another process runs under the same instance name; give each its own: %w", err)}
	case errors.Is(err, kerr.TopicAuthorizationFailed), errors.Is(err, kerr.GroupAuthorizationFailed),
		errors.Is(err, kerr.TransactionalIDAuthorizationFailed), errors.Is(err, kerr.ClusterAuthorizationFailed),
		errors.Is(err, kerr.SaslAuthenticationFailed):
		return fatal{fmt.Errorf("stream: the broker refuses this user: %w", err)}
	case errors.Is(err, kerr.MessageTooLarge), errors.Is(err, kerr.InvalidTimestamp), errors.Is(err, kerr.InvalidRecord):
		return fatal{fmt.Errorf("stream: the broker refuses a record; see max.message.bytes and message.timestamp.*.max.ms of the topics: %w", err)}
	case errors.Is(err, kerr.InconsistentGroupProtocol):
		return fatal{fmt.Errorf("stream: the consumer group is in use by a rewind, which ends by itself, or by something that is not Guerdon: %w", err)}
	}
	return err
}
