package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// idleConnections are kept to a node: a batch asks for several watermarks at once, beside what
// looks for receipts, and each connection made anew costs a round trip or, with TLS, three.
const idleConnections = 16

// Dial connects to a node. Providers put keys into an endpoint's path, query or user, and
// HTTP errors repeat the whole URL: those of this client name the host alone.
func Dial(ctx context.Context, endpoint string) (*ethclient.Client, error) {
	n, err := dial(ctx, endpoint)
	if err != nil {
		return nil, err
	}
	return n.Client, nil
}

// DialNode connects to a node for a Manager. It is Dial's client but for receipts, which it
// reads faster.
func DialNode(ctx context.Context, endpoint string) (Node, error) {
	n, err := dial(ctx, endpoint)
	if err != nil {
		return nil, err
	}
	return n, nil
}

func dial(ctx context.Context, endpoint string) (*endpointNode, error) {
	u, err := url.Parse(endpoint)
	if err != nil {
		return nil, errors.New("want a URL such as http://127.0.0.1:8545")
	}
	if u.Scheme != "http" && u.Scheme != "https" {
		c, err := rpc.DialContext(ctx, endpoint)
		if err != nil {
			return nil, err
		}
		return &endpointNode{Client: ethclient.NewClient(c)}, nil
	}
	through := http.DefaultTransport.(*http.Transport).Clone()
	through.MaxIdleConnsPerHost = idleConnections
	if at := net.ParseIP(u.Hostname()); u.Hostname() == "localhost" || at != nil && at.IsLoopback() {
		through.DisableCompression = true // it spares a line, and there is none
	}
	n := &endpointNode{name: EndpointName(endpoint), http: &http.Client{Transport: unnamed{u, through}}}
	c, err := rpc.DialOptions(ctx, n.name, rpc.WithHTTPClient(n.http))
	if err != nil {
		return nil, err
	}
	n.Client = ethclient.NewClient(c)
	return n, nil
}

// endpointNode is a node behind an endpoint.
type endpointNode struct {
	*ethclient.Client
	name string
	http *http.Client // nil: not by HTTP
}

// TransactionReceipt implements Node. What is not a receipt, nor that there is none, is asked
// again the way everything is, which knows all errors.
func (n *endpointNode) TransactionReceipt(ctx context.Context, h common.Hash) (*types.Receipt, error) {
	if n.http != nil {
		switch r, err := n.receipt(ctx, h); {
		case err == nil && r == nil:
			return nil, ethereum.NotFound
		case err == nil:
			return r, nil
		}
	}
	return n.Client.TransactionReceipt(ctx, h)
}

func (n *endpointNode) receipt(ctx context.Context, h common.Hash) (*types.Receipt, error) {
	ask := fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":"eth_getTransactionReceipt","params":["%v"]}`, h)
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, n.name, strings.NewReader(ask))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	answer, err := n.http.Do(request)
	if err != nil {
		return nil, err
	}
	defer func() { _ = answer.Body.Close() }()
	var text bytes.Buffer
	if answer.ContentLength > 0 && answer.ContentLength < 16<<20 {
		text.Grow(int(answer.ContentLength) + bytes.MinRead)
	}
	if _, err := text.ReadFrom(answer.Body); err != nil || answer.StatusCode != http.StatusOK {
		return nil, errForm
	}
	return decodeReceipt(text.Bytes())
}

// EndpointName is what may be said of an endpoint: scheme and host.
func EndpointName(endpoint string) string {
	u, err := url.Parse(endpoint)
	switch {
	case err != nil:
		return "(not a URL)"
	case u.Host == "":
		return endpoint // a file
	}
	return u.Scheme + "://" + u.Host
}

// unnamed sends what is for an endpoint's name to the endpoint.
type unnamed struct {
	at      *url.URL
	through http.RoundTripper
}

// RoundTrip implements http.RoundTripper.
func (n unnamed) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.URL.Host == n.at.Host && r.Method == http.MethodPost {
		r = r.Clone(r.Context())
		r.URL = n.at
		if n.at.User != nil {
			password, _ := n.at.User.Password()
			r.SetBasicAuth(n.at.User.Username(), password)
		}
	}
	return n.through.RoundTrip(r)
}
