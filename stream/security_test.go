package stream

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"
)

// authority signs certificates, and keeps all files in a directory.
type authority struct {
	dir  string
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
	file string // its own certificate
}

func newAuthority(t *testing.T, name string) *authority {
	t.Helper()
	a := &authority{dir: t.TempDir()}
	a.cert, a.key = &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name}, IsCA: true, BasicConstraintsValid: true,
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), KeyUsage: x509.KeyUsageCertSign,
	}, newKey(t)
	der, err := x509.CreateCertificate(rand.Reader, a.cert, a.cert, &a.key.PublicKey, a.key)
	if err != nil {
		t.Fatal(err)
	}
	a.file = filepath.Join(a.dir, name+".pem")
	writePEM(t, a.file, "CERTIFICATE", der)
	return a
}

func newKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func writePEM(t *testing.T, path, kind string, der []byte) {
	t.Helper()
	if err := os.WriteFile(path, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}), 0o600); err != nil {
		t.Fatal(err)
	}
}

// issue writes a certificate of 127.0.0.1, good for so long, and its key.
func (a *authority) issue(t *testing.T, name string, good time.Duration) (certFile, keyFile string) {
	t.Helper()
	key := newKey(t)
	der, err := x509.CreateCertificate(rand.Reader, &x509.Certificate{
		SerialNumber: big.NewInt(time.Now().UnixNano()), Subject: pkix.Name{CommonName: name},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(good),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
	}, a.cert, &key.PublicKey, a.key)
	if err != nil {
		t.Fatal(err)
	}
	certFile, keyFile = filepath.Join(a.dir, name+".pem"), filepath.Join(a.dir, name+".key")
	writePEM(t, certFile, "CERTIFICATE", der)
	pkcs8, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	writePEM(t, keyFile, "PRIVATE KEY", pkcs8)
	return certFile, keyFile
}

// server is what a broker listens with.
func (a *authority) server(t *testing.T, clients tls.ClientAuthType) *tls.Config {
	t.Helper()
	cert, err := tls.LoadX509KeyPair(a.issue(t, "broker", time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	if pem, err := os.ReadFile(a.file); err != nil || !pool.AppendCertsFromPEM(pem) {
		t.Fatal("authority's own file: ", err)
	}
	return &tls.Config{Certificates: []tls.Certificate{cert}, ClientCAs: pool, ClientAuth: clients}
}

func secret(s string) func() (string, error) { return func() (string, error) { return s, nil } }

// TestSecurity does everything a client of ours does, over each kind of listener:
// makes topics, appends, processes in transactions as a group's member, reads.
func TestSecurity(t *testing.T) {
	ca := newAuthority(t, "ca")
	cert, key := ca.issue(t, "client", time.Hour)
	login := []kfake.Opt{
		kfake.EnableSASL(), kfake.Superuser("PLAIN", "guerdon", "p1"),
		kfake.Superuser("SCRAM-SHA-256", "guerdon", "p2"), kfake.Superuser("SCRAM-SHA-512", "guerdon", "p3"),
	}
	for _, c := range []struct {
		name   string
		broker []kfake.Opt
		client Security
	}{
		{"tls", []kfake.Opt{kfake.TLS(ca.server(t, tls.NoClientCert))}, Security{TLS: true, CAFile: ca.file}},
		{"mutual tls", []kfake.Opt{kfake.TLS(ca.server(t, tls.RequireAndVerifyClientCert))}, Security{TLS: true, CAFile: ca.file, CertFile: cert, KeyFile: key}},
		{"plain over tls", append(login, kfake.TLS(ca.server(t, tls.NoClientCert))), Security{TLS: true, CAFile: ca.file, SASL: SASLPlain, User: "guerdon", Password: secret("p1")}},
		{"scram-sha-256", login, Security{SASL: SASLScramSHA256, User: "guerdon", Password: secret("p2")}},
		{"scram-sha-512 over mutual tls", append(login, kfake.TLS(ca.server(t, tls.RequireAndVerifyClientCert))),
			Security{TLS: true, CAFile: ca.file, CertFile: cert, KeyFile: key, SASL: SASLScramSHA512, User: "guerdon", Password: secret("p3")}},
	} {
		t.Run(c.name, func(t *testing.T) { exercise(t, secured(t, c.client, c.broker...)) })
	}
}

// secured is an embedded broker with such a listener, and how to reach it.
func secured(t *testing.T, s Security, opts ...kfake.Opt) Config {
	t.Helper()
	c, err := kfake.NewCluster(append([]kfake.Opt{kfake.NumBrokers(1), kfake.GroupMinSessionTimeout(100 * time.Millisecond)}, opts...)...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return Config{Brokers: c.ListenAddrs(), SessionTimeout: 3 * time.Second, CommitInterval: MinCommitInterval, Security: s}
}

func exercise(t *testing.T, cfg Config) {
	t.Helper()
	if _, err := EnsureTopics(t.Context(), cfg, testPartitions); err != nil {
		t.Fatal(err)
	}
	feed(t, cfg, 0, 500)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- Run(ctx, cfg, newToy(newDisk())) }()
	until(t, "decisions", 10*time.Second, func() bool { return decided(t, cfg) == 500 })
	cancel()
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	verify(t, cfg)
}

// TestSecurityRefused: what does not fit fails soon, as what it is. Two cases in which
// the embedded broker does not answer as Apache Kafka does, a wrong password and TLS to
// a plaintext port, are tested there: cmd/guerdon, TestSecureKafka.
func TestSecurityRefused(t *testing.T) {
	ca, other := newAuthority(t, "ca"), newAuthority(t, "other")
	cert, key := ca.issue(t, "client", time.Hour)
	old, oldKey := ca.issue(t, "old", -time.Minute)
	foreign, foreignKey := other.issue(t, "foreign", time.Hour)
	open := filepath.Join(t.TempDir(), "open.key")
	b, err := os.ReadFile(key)
	if err == nil {
		err = os.WriteFile(open, b, 0o600)
	}
	if err == nil {
		err = os.Chmod(open, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
	mutual := secured(t, Security{}, kfake.TLS(ca.server(t, tls.RequireAndVerifyClientCert)))
	login := secured(t, Security{}, kfake.EnableSASL(), kfake.Superuser("SCRAM-SHA-256", "guerdon", "right"))
	for _, c := range []struct {
		name string
		to   Config
		as   Security
		says string
	}{
		{"no such CA file", mutual, Security{TLS: true, CAFile: "none.pem"}, "kafka: CA file: open none.pem: no such file"},
		{"a key as CA", mutual, Security{TLS: true, CAFile: key}, "client.key holds no PEM certificate"},
		{"a CA without TLS", mutual, Security{CAFile: ca.file}, "but TLS is off"},
		{"a certificate without key", mutual, Security{TLS: true, CertFile: cert}, "only of use together"},
		{"a key that all can read", mutual, Security{TLS: true, CertFile: cert, KeyFile: open}, "can be read by everybody (mode 0644): chmod 600"},
		{"another's key", mutual, Security{TLS: true, CertFile: cert, KeyFile: foreignKey}, "private key does not match public key"},
		{"a user without mechanism", login, Security{User: "guerdon"}, "no SASL mechanism"},
		{"a mechanism without user", login, Security{SASL: SASLPlain}, "needs a user and a password"},
		{"an unknown mechanism", login, Security{SASL: "kerberos", User: "u", Password: secret("p")}, `SASL mechanism "kerberos" is not one of plain, `},
		{"an unknown authority", mutual, Security{TLS: true, CAFile: other.file, CertFile: cert, KeyFile: key}, "certificate signed by unknown authority"},
		{"no certificate", mutual, Security{TLS: true, CAFile: ca.file}, "remote error: tls: certificate required"},
		{"a foreign certificate", mutual, Security{TLS: true, CAFile: ca.file, CertFile: foreign, KeyFile: foreignKey}, "remote error: tls: "},
		{"an expired certificate", mutual, Security{TLS: true, CAFile: ca.file, CertFile: old, KeyFile: oldKey}, "old.pem expired at "},
		{"plaintext to a TLS port", mutual, Security{}, "is TLS missing?"},
		{"no login", login, Security{}, "is SASL missing?"},
	} {
		t.Run(c.name, func(t *testing.T) {
			began := time.Now()
			c.to.Security = c.as
			_, err := EnsureTopics(t.Context(), c.to, testPartitions)
			if err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("%v\nwant %q", err, c.says)
			}
			if took := time.Since(began); took > 5*time.Second {
				t.Errorf("told after %v", took)
			}
		})
	}
}

// TestSecurityRenewed: connections made after a certificate, its key or a password
// has changed use the new ones; those before go on.
func TestSecurityRenewed(t *testing.T) {
	ca := newAuthority(t, "ca")
	cert, key := ca.issue(t, "client", -time.Minute)
	pass, errNone := "wrong", error(nil)
	cfg := secured(t, Security{
		TLS: true, CAFile: ca.file, CertFile: cert, KeyFile: key,
		SASL: SASLScramSHA512, User: "guerdon", Password: func() (string, error) { return pass, errNone },
	}, kfake.TLS(ca.server(t, tls.RequireAndVerifyClientCert)), kfake.EnableSASL(), kfake.Superuser("SCRAM-SHA-512", "guerdon", "right"))
	cfg, cl, err := cfg.connect()
	if err != nil {
		t.Fatal(err)
	}
	defer cl.Close()
	if err := cl.Ping(t.Context()); err == nil || !strings.Contains(err.Error(), "expired at") {
		t.Errorf("with an expired certificate: %v", err)
	}
	if at, ok := cfg.Security.Expires(); !ok || time.Until(at) > 0 {
		t.Errorf("expires at %v, %v", at, ok)
	}
	ca.issue(t, "client", time.Hour)
	if at, _ := cfg.Security.Expires(); time.Until(at) < time.Minute {
		t.Errorf("renewed, and expires at %v", at)
	}
	if err := cl.Ping(t.Context()); err == nil {
		t.Errorf("with a wrong password: %v", err)
	}
	pass = "right"
	if err := cl.Ping(t.Context()); err != nil {
		t.Errorf("with all renewed: %v", err)
	}
	errNone = errors.New("password file is gone")
	if err := cl.Ping(t.Context()); err != nil {
		t.Errorf("an open connection asks for nothing: %v", err)
	}
	cfg.Security.Password = func() (string, error) { return "", errNone }
	if _, err := EnsureTopics(t.Context(), cfg, 1); !errors.Is(err, errNone) {
		t.Errorf("without a password: %v", err)
	}
	if s := fmt.Sprintf("%v %+v", cfg, cfg.Security); strings.Contains(s, "right") {
		t.Error("a printed configuration shows the password")
	}
}

// cutter is a listener whose connections can be cut.
type cutter struct {
	net.Listener
	mu    sync.Mutex
	conns []net.Conn
}

func (c *cutter) Accept() (net.Conn, error) {
	conn, err := c.Listener.Accept()
	c.mu.Lock()
	defer c.mu.Unlock()
	c.conns = append(c.conns, conn)
	return conn, err
}

func (c *cutter) cut() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, conn := range c.conns {
		if conn != nil {
			_ = conn.Close()
		}
	}
	c.conns = nil
}

// TestCertificateExpires under a running instance: it goes on while its connections
// live, cannot make new ones, and goes on again as soon as the file is replaced.
func TestCertificateExpires(t *testing.T) {
	ca := newAuthority(t, "ca")
	cert, key := ca.issue(t, "client", time.Hour)
	front := &cutter{}
	cfg := secured(t, Security{TLS: true, CAFile: ca.file, CertFile: cert, KeyFile: key},
		kfake.TLS(ca.server(t, tls.RequireAndVerifyClientCert)),
		kfake.ListenFn(func(network, address string) (l net.Listener, err error) {
			front.Listener, err = net.Listen(network, address)
			return front, err
		}))
	if _, err := EnsureTopics(t.Context(), cfg, testPartitions); err != nil {
		t.Fatal(err)
	}
	feed(t, cfg, 0, 100)
	var dropped atomic.Int64
	var why atomic.Pointer[error]
	cfg.Metrics.Aborted = func(err error) { dropped.Add(1); why.Store(&err) }
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- Run(ctx, cfg, newToy(newDisk())) }()
	until(t, "decisions", 10*time.Second, func() bool { return decided(t, cfg) == 100 })
	im, err := NewImporter(t.Context(), cfg) // connected before, by certificate that is good
	if err != nil {
		t.Fatal(err)
	}
	defer im.Close()
	ca.issue(t, "client", -time.Minute)
	im.Add(Message{Topic: Events, Partition: 0, Key: []byte("k"), Value: []byte("1"), TimeMS: 852076800000})
	time.Sleep(100 * time.Millisecond)
	if n := dropped.Load(); n != 0 {
		t.Errorf("%d sessions dropped while connections live: %v", n, *why.Load())
	}
	front.cut()
	until(t, "the session is dropped, again and again", 20*time.Second, func() bool { return dropped.Load() > 2 })
	if err := *why.Load(); !strings.Contains(err.Error(), "expired at") {
		t.Errorf("dropped for another reason: %v", err)
	}
	ca.issue(t, "client", time.Hour)
	feed(t, cfg, 100, 100)
	if err := im.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	until(t, "decisions with the new certificate", 10*time.Second, func() bool { return decided(t, cfg) == 201 })
	cancel()
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	verify(t, cfg)
}
