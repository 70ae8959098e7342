package chain

import (
	"context"
	"errors"
	"net/http"
	"net/url"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// idleConnections are kept to a node: a batch asks for several watermarks at once, beside what
// looks for receipts, and each connection made anew costs a round trip or, with TLS, three.
const idleConnections = 16

// Dial connects to a node. Providers put keys into an endpoint's path, query or user, and
// HTTP errors repeat the whole URL: those of this client name the host alone.
func Dial(ctx context.Context, endpoint string) (*ethclient.Client, error) {
	client, err := dial(ctx, endpoint)
	if err != nil {
		return nil, err
	}
	return ethclient.NewClient(client), nil
}

func dial(ctx context.Context, endpoint string) (*rpc.Client, error) {
	u, err := url.Parse(endpoint)
	if err != nil {
		return nil, errors.New("want a URL such as http://127.0.0.1:8545")
	}
	if u.Scheme != "http" && u.Scheme != "https" {
		return rpc.DialContext(ctx, endpoint)
	}
	through := http.DefaultTransport.(*http.Transport).Clone()
	through.MaxIdleConnsPerHost = idleConnections
	return rpc.DialOptions(ctx, EndpointName(endpoint), rpc.WithHTTPClient(&http.Client{Transport: unnamed{u, through}}))
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
