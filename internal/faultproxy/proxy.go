// Package faultproxy stands between Kafka clients and one broker, for tests: it
// passes bytes on, and knows enough of the framing to cut, delay or swallow a chosen
// request or its answer. It never changes what it passes on, and never decides
// anything by itself.
package faultproxy

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kmsg"
)

// Action is what befalls a request.
type Action int

// Actions.
const (
	CutRequest   Action = iota // the connection breaks before the broker has the request
	CutHalf                    // it breaks in the middle of the request
	CutReply                   // the broker answers, and the connection breaks before the answer is through
	SwallowReply               // the broker answers, the client never hears of it; the connection stays
	DelayRequest               // the request arrives late
	DelayReply                 // the answer arrives late
	actions
)

// Actions is how many there are, for a random choice.
const Actions = int(actions)

func (a Action) String() string {
	return [...]string{"request cut", "request cut in half", "reply cut", "reply swallowed", "request delayed", "reply delayed"}[a]
}

// Fault is one misfortune: the request of Key after Skip others of it.
type Fault struct {
	Key    kmsg.Key
	Skip   int
	Action Action
	Delay  time.Duration // of DelayRequest and DelayReply
}

func (f Fault) String() string {
	s := fmt.Sprintf("%s: %v", f.Key.Name(), f.Action)
	if f.Action == DelayRequest || f.Action == DelayReply {
		s += fmt.Sprint(" ", f.Delay)
	}
	return s
}

// Proxy is one listening address in front of one broker.
type Proxy struct {
	target   string
	listener net.Listener
	wg       sync.WaitGroup

	mu     sync.Mutex
	closed bool
	armed  []Fault
	struck []Fault
	conns  map[net.Conn]struct{}
}

// Listen starts a proxy on a free loopback port in front of target, host:port.
func Listen(target string) (*Proxy, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	p := &Proxy{target: target, listener: l, conns: map[net.Conn]struct{}{}}
	p.wg.Go(p.accept)
	return p, nil
}

// Addr is where clients connect.
func (p *Proxy) Addr() string { return p.listener.Addr().String() }

// Arm adds a fault; it strikes once.
func (p *Proxy) Arm(f Fault) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.armed = append(p.armed, f)
}

// Struck are the faults that have struck, in order.
func (p *Proxy) Struck() []Fault {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]Fault(nil), p.struck...)
}

// Cut breaks every connection of now.
func (p *Proxy) Cut() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for c := range p.conns {
		_ = c.Close()
	}
}

// Close ends the proxy and every connection through it.
func (p *Proxy) Close() error {
	p.mu.Lock()
	p.closed = true
	p.mu.Unlock()
	err := p.listener.Close()
	p.Cut()
	p.wg.Wait()
	return err
}

func (p *Proxy) accept() {
	for {
		client, err := p.listener.Accept()
		if err != nil {
			return
		}
		broker, err := net.Dial("tcp", p.target)
		if err != nil || !p.keep(client, broker) {
			_ = client.Close()
			if broker != nil {
				_ = broker.Close()
			}
			continue
		}
		c := &conn{proxy: p, client: client, broker: broker, fate: map[uint32]Fault{}}
		p.wg.Go(func() { c.end(c.requests()) })
		p.wg.Go(func() { c.end(c.replies()) })
	}
}

func (p *Proxy) keep(conns ...net.Conn) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, c := range conns {
		p.conns[c] = struct{}{}
	}
	return !p.closed
}

// strike is the fault armed for a request of this key, if any.
func (p *Proxy) strike(key kmsg.Key) (Fault, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i := range p.armed {
		f := &p.armed[i]
		if f.Key != key {
			continue
		}
		if f.Skip--; f.Skip >= 0 {
			continue
		}
		struck := *f
		p.armed = append(p.armed[:i], p.armed[i+1:]...)
		p.struck = append(p.struck, struck)
		return struck, true
	}
	return Fault{}, false
}

// conn is one connection of a client and its own to the broker. Kafka answers the
// requests of a connection in order, and names them by correlation id.
type conn struct {
	proxy          *Proxy
	client, broker net.Conn
	mu             sync.Mutex
	fate           map[uint32]Fault // of replies, by correlation id
}

func (c *conn) end(error) {
	_, _ = c.client.Close(), c.broker.Close()
	c.proxy.mu.Lock()
	defer c.proxy.mu.Unlock()
	delete(c.proxy.conns, c.client)
	delete(c.proxy.conns, c.broker)
}

var errCut = errors.New("cut")

// mostFrame is beyond what any client of ours sends or takes.
const mostFrame = 256 << 20

// frame reads one length-prefixed message, prefix included, into buf.
func frame(r io.Reader, buf []byte) ([]byte, error) {
	var size [4]byte
	if _, err := io.ReadFull(r, size[:]); err != nil {
		return nil, err
	}
	n := binary.BigEndian.Uint32(size[:])
	if n < 4 || n > mostFrame {
		return nil, fmt.Errorf("frame of %d bytes: not Kafka", n)
	}
	if cap(buf) < int(n)+4 {
		buf = make([]byte, n+4)
	}
	buf = buf[:n+4]
	copy(buf, size[:])
	_, err := io.ReadFull(r, buf[4:])
	return buf, err
}

// requests passes the client's requests on: size, key, version, correlation id, rest.
func (c *conn) requests() error {
	var b []byte
	for {
		var err error
		if b, err = frame(c.client, b); err != nil {
			return err
		}
		if len(b) < 12 {
			return errors.New("request of less than a header")
		}
		f, ok := c.proxy.strike(kmsg.Key(binary.BigEndian.Uint16(b[4:])))
		if ok {
			switch f.Action {
			case CutRequest:
				return errCut
			case CutHalf:
				_, _ = c.broker.Write(b[:len(b)/2])
				return errCut
			case DelayRequest:
				time.Sleep(f.Delay)
			default:
				c.mu.Lock()
				c.fate[binary.BigEndian.Uint32(b[8:])] = f
				c.mu.Unlock()
			}
		}
		if _, err := c.broker.Write(b); err != nil {
			return err
		}
	}
}

// replies passes the broker's answers on: size, correlation id, rest.
func (c *conn) replies() error {
	var b []byte
	for {
		var err error
		if b, err = frame(c.broker, b); err != nil {
			return err
		}
		id := binary.BigEndian.Uint32(b[4:])
		c.mu.Lock()
		f, ok := c.fate[id]
		delete(c.fate, id)
		c.mu.Unlock()
		if ok {
			switch f.Action {
			case CutReply:
				return errCut
			case SwallowReply:
				continue
			case DelayReply:
				time.Sleep(f.Delay)
			}
		}
		if _, err := c.client.Write(b); err != nil {
			return err
		}
	}
}
