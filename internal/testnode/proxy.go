package testnode

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// Proxy stands before a node and bends its answers, by the name of the method. Batch
// requests pass untouched.
type Proxy struct {
	URL    string
	target string
	server *httptest.Server

	mu     sync.Mutex
	bend   func(c *Call) Action
	struck map[Action]int
	held   chan struct{} // of Reorder: closed once another of its kind has passed
	down   bool
}

// Call is one JSON-RPC request.
type Call struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
}

// Action is what befalls a request.
type Action int

// Actions.
const (
	Pass    Action = iota
	Timeout        // the node has it, its answer never comes
	Drop           // the node never has it, the answer says it does; of eth_sendRawTransaction
	Null           // the answer is null
	Ahead          // a number is 5 too high
	Behind         // a number is 1 too low
	Reorder        // it waits until another one of its method has passed, half a second at most
	Refuse         // 429
	Reset          // the connection breaks before the node has it
)

func (a Action) String() string {
	return [...]string{"pass", "timeout", "drop", "null", "ahead", "behind", "reorder", "refuse", "reset"}[a]
}

// NewProxy starts a proxy before n.
func NewProxy(n *Node) *Proxy {
	p := &Proxy{target: n.URL, struck: map[Action]int{}}
	p.server = httptest.NewServer(http.HandlerFunc(p.serve))
	p.URL = p.server.URL
	return p
}

// Close ends the proxy and every connection through it.
func (p *Proxy) Close() {
	p.server.CloseClientConnections()
	p.server.Close()
}

// Bend sets what happens to requests from now on; nil lets all pass. It is called for
// one request at a time.
func (p *Proxy) Bend(f func(c *Call) Action) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.bend = f
}

// Down makes every connection break until it is up again.
func (p *Proxy) Down(down bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.down = down
}

// Struck is how often each action befell a request.
func (p *Proxy) Struck() map[Action]int {
	p.mu.Lock()
	defer p.mu.Unlock()
	out := map[Action]int{}
	for a, n := range p.struck {
		out[a] = n
	}
	return out
}

func (p *Proxy) serve(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	var c Call
	_ = json.Unmarshal(body, &c) // a batch stays a call of no method
	act, held := p.decide(&c)
	switch act {
	case Reset:
		hangUp(w)
		return
	case Refuse:
		http.Error(w, "too many requests", http.StatusTooManyRequests)
		return
	case Drop:
		answer(w, &c, hashOfRaw(c.Params))
		return
	case Reorder:
		select {
		case <-held:
		case <-time.After(500 * time.Millisecond):
		}
	}
	resp, err := http.Post(p.target, "application/json", bytes.NewReader(body))
	if err != nil {
		hangUp(w)
		return
	}
	text, err := io.ReadAll(resp.Body)
	_ = resp.Body.Close()
	if err != nil {
		hangUp(w)
		return
	}
	switch act {
	case Timeout:
		hangUp(w)
	case Null:
		answer(w, &c, nil)
	case Ahead, Behind:
		answer(w, &c, off(text, act))
	default:
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(text)
	}
}

// decide is what befalls c, and for Reorder what to wait for.
func (p *Proxy) decide(c *Call) (Action, chan struct{}) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.down {
		return Reset, nil
	}
	if c.Method == "" || p.bend == nil {
		return Pass, nil
	}
	act := p.bend(c)
	if act != Pass {
		p.struck[act]++
	}
	if act == Reorder {
		if p.held == nil {
			p.held = make(chan struct{})
		}
		return act, p.held
	}
	if c.Method == "eth_sendRawTransaction" && p.held != nil {
		held := p.held
		p.held = nil
		time.AfterFunc(50*time.Millisecond, func() { close(held) })
	}
	return act, nil
}

// hangUp breaks the connection without an answer.
func hangUp(w http.ResponseWriter) {
	if c, _, err := w.(http.Hijacker).Hijack(); err == nil {
		if t, ok := c.(*net.TCPConn); ok {
			_ = t.SetLinger(0)
		}
		_ = c.Close()
	}
}

func answer(w http.ResponseWriter, c *Call, result any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": c.ID, "result": result})
}

func hashOfRaw(params json.RawMessage) string {
	var raw []hexutil.Bytes
	if json.Unmarshal(params, &raw) != nil || len(raw) == 0 {
		return ""
	}
	return crypto.Keccak256Hash(raw[0]).Hex()
}

// off is the number in an answer, bent.
func off(text []byte, act Action) any {
	var r struct {
		Result hexutil.Uint64 `json:"result"`
	}
	if err := json.Unmarshal(text, &r); err != nil {
		return nil
	}
	n := uint64(r.Result)
	if act == Ahead {
		n += 5
	} else if n > 0 {
		n--
	}
	return fmt.Sprintf("0x%x", n)
}
