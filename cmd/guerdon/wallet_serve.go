package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/guerdon/guerdon/wallet"
)

type walletServeCmd struct {
	kafkaFlags
	keyFlags
	siteFlags
	contractFlags
	Listen    string `help:"Where; :PORT is for this machine only. Another host needs --token-file." default:":9700" env:"GUERDON_WALLET_LISTEN" placeholder:"HOST:PORT"`
	TokenFile string `help:"File of a secret that callers send as bearer token." env:"GUERDON_WALLET_TOKEN_FILE" placeholder:"FILE"`
}

func (walletServeCmd) Help() string {
	return `For the shop's own server, which knows who is logged in and says so: the member it
names is believed. Bodies and answers are JSON (docs/operator.md, Wallets).

Example:
  guerdon wallet serve --uri https://shop.example/wallet --chain-id 1 --key-file wallet.key --identity-key-file identity.key
  curl -H 'Content-Type: application/json' -d '{"user":"4711","address":"0x…"}' localhost:9700/v1/wallet/challenge`
}

// Run serves until interrupted.
func (c *walletServeCmd) Run(ctx context.Context, a *app) error {
	token := ""
	if c.TokenFile != "" {
		var err error
		if token, err = (&metricsFlags{AdminTokenFile: c.TokenFile}).token(); err != nil {
			return err
		}
	}
	l, err := listenFor(c.Listen, token != "")
	if err != nil {
		return err
	}
	d, err := openDesk(ctx, c.kafkaFlags.config(a), &c.keyFlags, &c.siteFlags, c.RPC)
	if err != nil {
		_ = l.Close()
		return err
	}
	defer d.close()
	server := &http.Server{
		Handler: d.handler(token, a.log), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: 2 * deskTime,
		IdleTimeout: time.Minute, MaxHeaderBytes: 16 << 10, ErrorLog: slog.NewLogLogger(a.log.Handler(), slog.LevelDebug),
	}
	fmt.Fprintf(a.err, "guerdon: wallets are linked at http://%s/v1/wallet/; stop with Ctrl-C\n", l.Addr())
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(l) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	ending, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	return server.Shutdown(ending)
}

// listenFor listens on HOST:PORT; without a host, and without a secret, on loopback only.
func listenFor(addr string, secret bool) (net.Listener, error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, fmt.Errorf("--listen %q: want HOST:PORT, or :PORT for this machine only: %w", addr, err)
	}
	if host == "" {
		host = "127.0.0.1"
	}
	if !secret && !thisMachine(host) {
		return nil, fmt.Errorf("--listen %s is open to others: name a secret with --token-file, and put TLS before it", addr)
	}
	l, err := net.Listen("tcp", net.JoinHostPort(host, port))
	if err != nil {
		return nil, fmt.Errorf("--listen %s: %w", addr, err)
	}
	return l, nil
}

// deskTime bounds one request's work: less than what guerdon erase waits for, so that
// nothing is linked to a member who has been erased.
const deskTime = 8 * time.Second

// request is the body of any call.
type request struct {
	who
	Address   string `json:"address"`
	Message   string `json:"message"`
	Signature string `json:"signature"`
}

// handler serves the four calls; with a token, to who has it.
func (d *desk) handler(token string, log *slog.Logger) http.Handler {
	mux := http.NewServeMux()
	serve := func(name string, do func(ctx context.Context, member string, r *request) (any, error)) {
		mux.HandleFunc("POST /v1/wallet/"+name, func(w http.ResponseWriter, r *http.Request) { d.answer(w, r, log, do) })
	}
	serve("challenge", func(_ context.Context, member string, r *request) (any, error) {
		m, err := d.challenge(member, r.Address)
		return map[string]any{"message": m.String(), "expires": m.Expires}, err
	})
	serve("link", func(ctx context.Context, member string, r *request) (any, error) {
		at, event, err := d.link(ctx, member, r.Message, r.Signature)
		return map[string]any{"linked": at.Hex(), "event": event}, err
	})
	serve("unlink", func(ctx context.Context, member string, r *request) (any, error) {
		at, event, err := d.unlink(ctx, member, r.Address)
		return map[string]any{"unlinked": at.Hex(), "event": event}, err
	})
	serve("list", func(ctx context.Context, member string, _ *request) (any, error) {
		all, err := d.wallets(ctx, member)
		return map[string]any{"wallets": all}, err
	})
	if token == "" {
		return onlyHere(mux)
	}
	return bearer(token, mux)
}

// thisMachine reports whether a host, without a port, is the loopback.
func thisMachine(host string) bool { return host == "localhost" || net.ParseIP(host).IsLoopback() }

// onlyHere lets through who names this machine. A page in a browser of this machine can
// have its own name point here and then counts as of the same origin: it may send any
// type and read the answer, but it cannot name another host than its own.
func onlyHere(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := r.Host
		if name, _, err := net.SplitHostPort(host); err == nil {
			host = name
		}
		if !thisMachine(strings.Trim(host, "[]")) {
			http.Error(w, "without a token only who asks for localhost is served", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// answer reads a request, does it and writes what came of it. The work goes on where the
// caller hangs up: it may be half done.
func (d *desk) answer(w http.ResponseWriter, r *http.Request, log *slog.Logger, do func(context.Context, string, *request) (any, error)) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	say := func(status int, v any) {
		w.WriteHeader(status)
		_ = json.NewEncoder(w).Encode(v)
	}
	// A page that a browser of this machine shows cannot send this type unasked.
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		say(http.StatusUnsupportedMediaType, map[string]string{"error": "Content-Type is not application/json"})
		return
	}
	var q request
	dec := json.NewDecoder(http.MaxBytesReader(w, r.Body, 64<<10))
	dec.DisallowUnknownFields()
	err := dec.Decode(&q)
	if _, end := dec.Token(); err == nil && !errors.Is(end, io.EOF) {
		err = errors.New("something follows the object")
	}
	if err != nil {
		say(http.StatusBadRequest, map[string]string{"error": "body: " + err.Error()})
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(r.Context()), deskTime)
	defer cancel()
	member, err := d.member(ctx, q.who)
	var v any
	if err == nil {
		v, err = do(ctx, member, &q)
	}
	if err == nil {
		say(http.StatusOK, v)
		return
	}
	status := statusOf(err)
	text := err.Error()
	if status == http.StatusServiceUnavailable {
		log.Warn("wallet: a request could not be served", "err", err)
		text = "not now; nobody knows whether it was done, list tells"
	}
	say(status, map[string]string{"error": text})
}

// statusOf tells the caller's mistakes from ours.
func statusOf(err error) int {
	for _, s := range []struct {
		err    error
		status int
	}{
		{errWho, http.StatusBadRequest}, {wallet.ErrMessage, http.StatusBadRequest}, {wallet.ErrSignature, http.StatusForbidden},
		{wallet.ErrTaken, http.StatusConflict}, {wallet.ErrReplayed, http.StatusConflict}, {wallet.ErrUnlinked, http.StatusNotFound},
	} {
		if errors.Is(err, s.err) {
			return s.status
		}
	}
	return http.StatusServiceUnavailable
}
