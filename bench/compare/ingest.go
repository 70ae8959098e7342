package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/guerdon/guerdon/stream"
)

// ingestHop measures `guerdon ingest` by itself: the peers' topic, JSON, becomes events
// in Protobuf under pseudonyms, exactly once.
func (t *throughput) ingestHop(ctx context.Context, c *contender, r *runResult) (err error) {
	name := t.fresh(c.name)
	in := &installation{s: t.sitting, prefix: "guerdon-" + name + ".", dir: filepath.Join(t.state(), name)}
	defer func() { err = errors.Join(err, in.remove(context.WithoutCancel(ctx))) }()
	program, key, err := in.writeIngest(t.percents[0], t.input)
	if err != nil {
		return err
	}
	if _, err := stream.EnsureTopics(ctx, in.stream(), partitions); err != nil {
		return err
	}
	p, err := start(filepath.Join(t.logs(), in.prefix+"measured.log"), t.guerdonBinary(), "--verbose", "ingest", "--brokers", t.brokers[0],
		"--prefix", in.prefix, "--program", program, "--identity-key-file", key, "--encoding", "protobuf",
		"--partitions", fmt.Sprint(partitions), "--instance", "compare", "--commit", t.Commit.String())
	if err != nil {
		return err
	}
	if err := t.clock(ctx, p, r, in.prefix+"ingest", t.input, nil); err != nil {
		return err
	}
	r.Checked = "events, in number"
	if r.Decisions, err = t.count(ctx, in.events()); err == nil && r.Decisions != t.Records {
		err = fmt.Errorf("%d events of %d records", r.Decisions, t.Records)
	}
	return err
}

// writeIngest puts the programme and the key of ingest into the installation's directory.
func (in *installation) writeIngest(percent, topic string) (program, key string, err error) {
	if err := errors.Join(os.RemoveAll(in.dir), os.MkdirAll(in.dir, 0o755)); err != nil {
		return "", "", err
	}
	text, m, err := programme(in.s.job, percent, switches{})
	if err != nil {
		return "", "", err
	}
	text += fmt.Sprintf("sources: {load: {topic: %s, format: guerdon, attrs: [channel, campaign, store]}}\n", topic)
	program, key = filepath.Join(in.dir, "programme.yaml"), filepath.Join(in.dir, "identity.key")
	return program, key, errors.Join(os.WriteFile(program, []byte(text), 0o644),
		os.WriteFile(filepath.Join(in.dir, m.FileName()), m.Encode(), 0o644),
		os.WriteFile(key, []byte("the identity key of every comparison\n"), 0o600))
}
