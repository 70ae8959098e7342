package stream

import (
	"context"
	"net"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kmsg"

	"github.com/guerdon/guerdon/internal/faultproxy"
)

// TestStaleGeneration holds an instance's heartbeats and its next transaction up on the
// way, before anything of it is written, until another has its partitions and has gone
// on: there is no open transaction to fence, and only the generation that goes with
// the offsets can tell that what then arrives is from the past.
func TestStaleGeneration(t *testing.T) {
	t.Parallel()
	cfg := anyBroker(t)
	cfg.SessionTimeout = 2 * time.Second
	proxy, err := faultproxy.Listen(cfg.Brokers[0])
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = proxy.Close() })
	through := func(ctx context.Context, network, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, network, proxy.Addr())
	}
	a := startOn(t, cfg, newToy(newDisk()), &network{connect: through})
	feed(t, cfg, 0, 200)
	until(t, "decisions", 20*time.Second, func() bool { return decided(t, cfg) == 200 })
	const late = 6 * time.Second
	proxy.Arm(faultproxy.Fault{Key: kmsg.Heartbeat, Action: faultproxy.DelayRequest, Delay: late + time.Second})
	proxy.Arm(faultproxy.Fault{Key: kmsg.Produce, Action: faultproxy.DelayRequest, Delay: late})
	until(t, "a heartbeat is held up", 5*time.Second, func() bool { return len(proxy.Struck()) > 0 })
	feed(t, cfg, 200, 100)
	until(t, "a transaction is held up", 5*time.Second, func() bool { return len(proxy.Struck()) > 1 })
	b := start(t, cfg, newToy(newDisk()))
	until(t, "the heir goes on", 20*time.Second, func() bool { return decided(t, cfg) == 300 })
	time.Sleep(late) // what was held up arrives
	feed(t, cfg, 300, 100)
	until(t, "all decided", 20*time.Second, func() bool { return decided(t, cfg) >= 400 })
	a.kill()
	if err, _ := b.stop(); err != nil {
		t.Fatal(err)
	}
	verify(t, cfg)
}
