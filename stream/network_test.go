package stream

import (
	"context"
	"errors"
	"math/rand/v2"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kgo"
)

// network is what a process of the tests talks through.
type network struct {
	connect func(ctx context.Context, network, addr string) (net.Conn, error)
	delay   *rand.Rand // of what is sent; nil: none

	mu    sync.Mutex
	dead  bool
	conns []*conn
}

// under puts n, unless it has something to connect by, on top of what cfg's clients use.
func (n *network) under(t *testing.T, cfg Config) {
	t.Helper()
	if n.connect != nil {
		return
	}
	_, cl, err := cfg.connect()
	if err != nil {
		t.Fatal(err)
	}
	defer cl.Close()
	n.connect = cl.OptValue(kgo.Dialer).(func(context.Context, string, string) (net.Conn, error))
}

func (n *network) dial(ctx context.Context, network, addr string) (net.Conn, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.dead {
		return nil, errors.New("network is down")
	}
	c, err := n.connect(ctx, network, addr)
	if err != nil {
		return nil, err
	}
	mine := &conn{Conn: c, n: n}
	n.conns = append(n.conns, mine)
	return mine, nil
}

// travel takes the time that a request is on its way.
func (n *network) travel() {
	if n.delay == nil {
		return
	}
	n.mu.Lock()
	d := time.Duration(n.delay.Int64N(int64(3 * time.Millisecond)))
	n.mu.Unlock()
	time.Sleep(d)
}

// cut closes all connections, for good or once.
func (n *network) cut(forGood bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.dead = n.dead || forGood
	for _, c := range n.conns {
		_ = c.Close()
	}
}

// release lets the broker know of all that was closed.
func (n *network) release() {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, c := range n.conns {
		_ = c.Conn.Close()
	}
}

// conn ends without a word to the other side, as when a machine loses its power.
type conn struct {
	net.Conn
	n    *network
	mu   sync.Mutex
	over bool
}

func (c *conn) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.over = true
	return c.Conn.SetDeadline(time.Unix(1, 0)) // who is in Read or Write comes out
}

func (c *conn) closed(err error) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.over {
		return net.ErrClosed
	}
	return err
}

func (c *conn) Read(b []byte) (int, error) {
	n, err := c.Conn.Read(b)
	return n, c.closed(err)
}

func (c *conn) Write(b []byte) (int, error) {
	c.n.travel()
	n, err := c.Conn.Write(b)
	return n, c.closed(err)
}

func (c *conn) deadline(set func(time.Time) error, t time.Time) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.over {
		return net.ErrClosed
	}
	return set(t)
}

func (c *conn) SetDeadline(t time.Time) error      { return c.deadline(c.Conn.SetDeadline, t) }
func (c *conn) SetReadDeadline(t time.Time) error  { return c.deadline(c.Conn.SetReadDeadline, t) }
func (c *conn) SetWriteDeadline(t time.Time) error { return c.deadline(c.Conn.SetWriteDeadline, t) }
