package stream

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"os"
	"runtime"
	"time"

	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/sasl/plain"
	"github.com/twmb/franz-go/pkg/sasl/scram"
)

// Security says how a client knows whom it talks to, and how it proves who it is.
// The zero value is plaintext. Files are read at every connection and the password
// at every authentication, so that new ones are taken up without a restart.
type Security struct {
	TLS      bool
	CAFile   string // PEM: the authorities to trust; "": the system's
	CertFile string // PEM: own certificate, with what leads to the authority
	KeyFile  string // PEM: its key, not readable by others

	SASL     string                 // "", or one of the mechanisms
	User     string                 // for SASL
	Password func() (string, error) // for SASL
}

// The mechanisms of Security.SASL.
const (
	SASLPlain       = "plain"
	SASLScramSHA256 = "scram-sha-256"
	SASLScramSHA512 = "scram-sha-512"
)

// options are what a client needs, or what is wrong with the files as of now.
func (s *Security) options() ([]kgo.Opt, error) {
	var opts []kgo.Opt
	switch {
	case s.TLS:
		if _, err := s.config(""); err != nil {
			return nil, err
		}
		opts = append(opts, kgo.Dialer(s.dial))
	case s.CAFile != "" || s.CertFile != "" || s.KeyFile != "":
		return nil, errors.New("kafka: a CA, a certificate or a key is given, but TLS is off: switch it on, or leave them out")
	default:
		opts = append(opts, kgo.DialTimeout(dialTimeout))
	}
	if s.SASL == "" {
		if s.User != "" {
			return nil, fmt.Errorf("kafka: user %q is given, but no SASL mechanism", s.User)
		}
		return opts, nil
	}
	if s.User == "" || s.Password == nil {
		return nil, fmt.Errorf("kafka: SASL %s needs a user and a password", s.SASL)
	}
	if _, err := s.Password(); err != nil {
		return nil, err
	}
	switch s.SASL {
	case SASLPlain:
		opts = append(opts, kgo.SASL(plain.Plain(func(context.Context) (plain.Auth, error) {
			pass, err := s.Password()
			return plain.Auth{User: s.User, Pass: pass}, err
		})))
	case SASLScramSHA256:
		opts = append(opts, kgo.SASL(scram.Sha256(s.scram)))
	case SASLScramSHA512:
		opts = append(opts, kgo.SASL(scram.Sha512(s.scram)))
	default:
		return nil, fmt.Errorf("kafka: SASL mechanism %q is not one of %s, %s, %s", s.SASL, SASLPlain, SASLScramSHA256, SASLScramSHA512)
	}
	return opts, nil
}

func (s *Security) scram(context.Context) (scram.Auth, error) {
	pass, err := s.Password()
	return scram.Auth{User: s.User, Pass: pass}, err
}

// dial connects with the files as they are now. Its time bounds the handshake too.
func (s *Security) dial(ctx context.Context, network, addr string) (net.Conn, error) {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, err
	}
	c, err := s.config(host)
	if err != nil {
		return nil, err
	}
	for _, cert := range c.Certificates { // the broker would only say that it is bad
		if time.Now().After(cert.Leaf.NotAfter) {
			return nil, fmt.Errorf("kafka: the certificate in %s expired at %s: replace it and its key; they are read again at the next try",
				s.CertFile, cert.Leaf.NotAfter.UTC().Format(time.RFC3339))
		}
	}
	d := tls.Dialer{NetDialer: &net.Dialer{Timeout: dialTimeout}, Config: c}
	return d.DialContext(ctx, network, addr)
}

func (s *Security) config(serverName string) (*tls.Config, error) {
	c := &tls.Config{ServerName: serverName, MinVersion: tls.VersionTLS12}
	if s.CAFile != "" {
		pem, err := os.ReadFile(s.CAFile)
		if err != nil {
			return nil, fmt.Errorf("kafka: CA file: %w", err)
		}
		c.RootCAs = x509.NewCertPool()
		if !c.RootCAs.AppendCertsFromPEM(pem) {
			return nil, fmt.Errorf("kafka: CA file %s holds no PEM certificate", s.CAFile)
		}
	}
	if s.CertFile == "" && s.KeyFile == "" {
		return c, nil
	}
	cert, err := s.certificate()
	if err != nil {
		return nil, err
	}
	c.Certificates = []tls.Certificate{cert}
	return c, nil
}

func (s *Security) certificate() (cert tls.Certificate, err error) {
	if s.CertFile == "" || s.KeyFile == "" {
		return cert, errors.New("kafka: a client certificate and its key are only of use together")
	}
	if err := CheckSecretFile(s.KeyFile); err != nil {
		return cert, fmt.Errorf("kafka: key: %w", err)
	}
	if cert, err = tls.LoadX509KeyPair(s.CertFile, s.KeyFile); err != nil {
		return cert, fmt.Errorf("kafka: certificate %s with key %s: %w", s.CertFile, s.KeyFile, err)
	}
	return cert, nil
}

// Expires says when the client's own certificate does; false where there is none.
func (s *Security) Expires() (time.Time, bool) {
	if !s.TLS || s.CertFile == "" {
		return time.Time{}, false
	}
	cert, err := s.certificate()
	if err != nil {
		return time.Time{}, false
	}
	return cert.Leaf.NotAfter, true
}

// CheckSecretFile refuses a file that everybody on the machine can read. Its group
// may: that is how Kubernetes hands secrets to a user who is not root.
func CheckSecretFile(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if runtime.GOOS != "windows" && info.Mode().Perm()&0o007 != 0 {
		return fmt.Errorf("%s can be read by everybody (mode %04o): chmod 600 %s", path, info.Mode().Perm(), path)
	}
	return nil
}
