package stream

import (
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kgo"
)

// hasty notes the topics of which records were sent off by the client's look-up of the
// topic, see begin.
type hasty struct {
	mu     sync.Mutex
	topics map[string]bool
	sent   int
}

func (h *hasty) OnProduceRecordPartitioned(r *kgo.Record, _ int32) {
	stack := make([]uintptr, 32)
	frames := runtime.CallersFrames(stack[:runtime.Callers(1, stack)])
	h.mu.Lock()
	defer h.mu.Unlock()
	h.sent++
	for f, more := frames.Next(); more; f, more = frames.Next() {
		if strings.HasSuffix(f.Function, "storePartitionsUpdate") {
			h.topics[r.Topic] = true
		}
	}
}

// TestTransactionsKnowTheirTopics: nothing that is in a transaction is sent before the
// client has noted where it goes. Without a transaction it may be, which shows that the
// test can tell.
func TestTransactionsKnowTheirTopics(t *testing.T) {
	t.Parallel()
	for name, write := range map[string]func(t *testing.T, cfg, watched Config){
		"import": func(t *testing.T, _, watched Config) { feed(t, watched, 0, 100) },
		"append": func(t *testing.T, cfg, watched Config) {
			tc := sources(t, cfg, "a")
			a, err := NewAppender(t.Context(), watched, "test")
			if err != nil {
				t.Fatal(err)
			}
			defer a.Close()
			if err := a.Append(t.Context(), append(events(0, 10), Message{Foreign: tc.Sources[0], Value: []byte("x")}), nil); err != nil {
				t.Fatal(err)
			}
		},
		"transform": func(t *testing.T, cfg, watched Config) {
			tc := sources(t, cfg, "a")
			tc.Prefix = topicsPrefix(cfg)
			there := tc
			there.Options = watched.Options
			p := startTransform(t, there, &copier{})
			pour(t, tc, 0, 200)
			caughtUp(t, tc, 10*time.Second, p)
			if err, _ := p.stop(); err != nil {
				t.Fatal(err)
			}
		},
		"switch": func(t *testing.T, _, watched Config) {
			h, err := NewHold(t.Context(), watched, time.Second)
			if err != nil {
				t.Fatal(err)
			}
			defer h.Close()
			if err := h.Switch("g1", []Message{{Topic: Models, Partition: -1, Key: []byte("k"), Value: []byte("v")}}, map[int32]int64{0: 5}); err != nil {
				t.Fatal(err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			_, cfg := cluster(t)
			feed(t, cfg, 0, 200)
			h := &hasty{topics: map[string]bool{}}
			watched := cfg
			watched.Options = []kgo.Opt{kgo.WithHooks(h)}
			write(t, cfg, watched)
			if h.sent == 0 || len(h.topics) > 0 != (name == "import") {
				t.Errorf("%d records sent, of %v before their topic was known", h.sent, h.topics)
			}
		})
	}
}
