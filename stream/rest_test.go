package stream

import (
	"sync/atomic"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kmsg"
)

// TestInputGathers: input that trickles in is fetched a few milliseconds' worth at a
// time, not each record as it comes.
func TestInputGathers(t *testing.T) {
	t.Parallel()
	simulated(t, 0, func(t *testing.T, w world) {
		c, cfg := w.cluster, w.cfg
		cfg.CommitInterval = 50 * time.Millisecond
		p := start(t, cfg, newToy(newDisk()))
		feed(t, cfg, 0, 100)
		until(t, "decisions", 10*time.Second, func() bool { return decided(t, cfg) == 100 })
		var fetches atomic.Int64
		c.ControlKey(int16(kmsg.Fetch), func(kmsg.Request) (kmsg.Response, error, bool) {
			c.KeepControl()
			fetches.Add(1)
			return nil, nil, false
		})
		const n = 400
		for i := range n {
			feed(t, cfg, 100+i, 1)
			time.Sleep(time.Millisecond)
		}
		if got := fetches.Load(); got > n/2 {
			t.Errorf("%d fetches for %d records, one a millisecond", got, n)
		}
		until(t, "decisions", 10*time.Second, func() bool { return decided(t, cfg) == 100+n })
		if err, _ := p.stop(); err != nil {
			t.Fatal(err)
		}
		verify(t, cfg)
	})
}
