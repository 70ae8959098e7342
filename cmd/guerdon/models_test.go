package main

import (
	"bytes"
	"fmt"
	"log/slog"
	"path/filepath"
	"testing"

	"github.com/twmb/franz-go/pkg/kfake"
	"golang.org/x/sync/errgroup"

	"github.com/guerdon/guerdon/program"
	"github.com/guerdon/guerdon/stream"
)

// TestPublishAtOnce: of several processes that start for the first time at the same
// moment, one writes the genesis, and all go on with it.
func TestPublishAtOnce(t *testing.T) {
	c, err := kfake.NewCluster(kfake.NumBrokers(1))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	for round := range 5 {
		prefix := fmt.Sprintf("round%d.", round)
		path := earlyProgramme(t, t.TempDir(), prefix)
		p, err := program.Load(path)
		if err != nil {
			t.Fatal(err)
		}
		m, err := loadModel(p, filepath.Join(filepath.Dir(path), p.Model))
		if err != nil {
			t.Fatal(err)
		}
		const processes = 4
		var begun errgroup.Group
		var seeds [processes][]byte
		for i := range processes {
			begun.Go(func() (err error) {
				mine := productConfig{stream: stream.Config{Brokers: c.ListenAddrs(), Prefix: prefix, Logger: slog.New(slog.DiscardHandler)}, program: p, model: m, partitions: 2}
				if err = mine.topics(t.Context()); err == nil {
					seeds[i], err = publish(t.Context(), &mine)
				}
				return err
			})
		}
		if err := begun.Wait(); err != nil {
			t.Fatal(err)
		}
		for _, s := range seeds {
			if !bytes.Equal(s, seeds[0]) {
				t.Errorf("seeds %x and %x", s, seeds[0])
			}
		}
		genesis := 0
		err = stream.Each(t.Context(), stream.Config{Brokers: c.ListenAddrs(), Prefix: prefix}, stream.Models, func(r *stream.Record) error {
			if string(r.Key) == stream.ModelsGenesis {
				genesis++
			}
			return nil
		})
		if err != nil || genesis != 1 {
			t.Errorf("the genesis was written %d times, %v", genesis, err)
		}
	}
}
