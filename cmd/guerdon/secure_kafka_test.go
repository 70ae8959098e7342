package main

import (
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// secureKafka is an Apache Kafka with TLS and logins, by scripts/kafka.sh secure.
type secureKafka struct {
	realKafka
}

func startSecureKafka(t *testing.T) *secureKafka {
	t.Helper()
	if os.Getenv("GUERDON_TEST_SECURE") == "" {
		t.Skip("starts Apache Kafka, where GUERDON_TEST_SECURE is set: make kafka-secure")
	}
	k := &secureKafka{realKafka{dir: filepath.Join(t.TempDir(), "kafka"), port: freePorts(t, 4)}}
	t.Cleanup(func() { k.script(t, "stop", k.dir) })
	k.script(t, "secure", k.dir, fmt.Sprint(k.port))
	return k
}

// freePorts is the first of n in a row, below those that the system gives to clients.
func freePorts(t *testing.T, n int) int {
	t.Helper()
	for range 100 {
		first, free := 20_000+rand.IntN(10_000), true
		for p := range n {
			l, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", first+p))
			if free = free && err == nil; err == nil {
				_ = l.Close()
			}
		}
		if free {
			return first
		}
	}
	t.Fatalf("no %d free ports in a row", n)
	return 0
}

func (k *secureKafka) file(name string) string { return filepath.Join(k.dir, "tls", name) }
func (k *secureKafka) plaintext() string       { return fmt.Sprintf("127.0.0.1:%d", k.port) }
func (k *secureKafka) mutual() string          { return fmt.Sprintf("127.0.0.1:%d", k.port+2) }
func (k *secureKafka) login() string           { return fmt.Sprintf("127.0.0.1:%d", k.port+3) }

// TestSecureKafka: every verb works over mutual TLS and over each kind of login, the
// latter demanded again every 4 s; and what does not fit is told at once, with what to
// do about it.
func TestSecureKafka(t *testing.T) {
	k := startSecureKafka(t)
	password, err := os.ReadFile(k.file("password"))
	if err != nil {
		t.Fatal(err)
	}
	secret := strings.TrimSpace(string(password))
	for name, env := range map[string]map[string]string{
		"mutual-tls":    {"GUERDON_TEST_BROKERS": k.mutual(), "GUERDON_KAFKA_CERT": k.file("client.pem"), "GUERDON_KAFKA_KEY": k.file("client.key")},
		"plain":         {"GUERDON_TEST_BROKERS": k.login(), "GUERDON_KAFKA_SASL": "plain", "GUERDON_KAFKA_USER": "guerdon", "GUERDON_KAFKA_PASSWORD": secret},
		"scram-sha-256": {"GUERDON_TEST_BROKERS": k.login(), "GUERDON_KAFKA_SASL": "scram-sha-256", "GUERDON_KAFKA_USER": "guerdon", "GUERDON_KAFKA_PASSWORD_FILE": k.file("password")},
		"scram-sha-512": {"GUERDON_TEST_BROKERS": k.login(), "GUERDON_KAFKA_SASL": "scram-sha-512", "GUERDON_KAFKA_USER": "guerdon", "GUERDON_KAFKA_PASSWORD_FILE": k.file("password")},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("GUERDON_KAFKA_TLS", "true")
			t.Setenv("GUERDON_KAFKA_CA", k.file("ca.pem"))
			for name, value := range env {
				t.Setenv(name, value)
			}
			everyVerb(t, secret)
		})
	}
	wrong := filepath.Join(t.TempDir(), "wrong")
	if err := os.WriteFile(wrong, []byte("wrong\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range refusals(k, wrong) {
		t.Run(c.name, func(t *testing.T) {
			began := time.Now()
			code, out, errs := command(append([]string{"topics", "--check"}, c.args...)...)
			for _, says := range c.says {
				if code != exitFailed || !strings.Contains(errs, says) {
					t.Errorf("exit %d\n%s%s\nwant %q", code, out, errs, says)
				}
			}
			if took := time.Since(began); took > 8*time.Second {
				t.Errorf("told after %v", took)
			}
		})
	}
}

// everyVerb lives through a product's day: what GUERDON_* says of the brokers is all
// that these commands know of them.
func everyVerb(t *testing.T, secret string) {
	t.Helper()
	w := newWorld(t) // dev
	data := filepath.Join(w.dir, "data")
	if err := os.WriteFile(filepath.Join(w.dir, "bad.jsonl"), []byte("{\"user\":\"m1\"}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	ok := func(args ...string) string {
		t.Helper()
		code, out, errs := command(append(args, w.kafka()...)...)
		if code != exitOK {
			t.Fatalf("guerdon %s: exit %d\n%s%s", strings.Join(args, " "), code, out, errs)
		}
		return out
	}
	ok("topics", "--check")
	ok("import", filepath.Join(w.dir, "bad.jsonl"))
	input := w.importSample(t, 6000, 900) // 7 s: logins are renewed on the way
	p := w.product(t, data)
	<-input.done
	if input.err != nil {
		t.Fatal(input.err)
	}
	r := w.settled(t, p) // replay, prove
	if p.said("session ended") || p.said(secret) {
		t.Errorf("renewing a login ended a session, or the password was printed:\n%s", p.out.String())
	}
	if took := p.interrupt(t); took > 2*time.Second || p.cmd.ProcessState.ExitCode() != exitOK {
		t.Errorf("ended after %v with %v", took, p.cmd.ProcessState)
	}
	if out := ok("dlq", "list", "--json"); !strings.Contains(out, `"total": 1`) && !strings.Contains(out, `"total":1`) {
		t.Errorf("dlq list: %s", out)
	}
	ok("merge", "visitor-1", "m0000001")
	ok("erase", "--member", "m0000001")
	ok("budget", "move", "--from", "3", "--to", "5", "points", "1")
	if _, _, errs := command(append([]string{"train", "--program", w.programme, "--events", "topic", "--out", w.dir}, w.kafka()...)...); !strings.Contains(errs, "no training rows") {
		t.Errorf("train reads the topic, which has no history before the start: %s", errs)
	}
	ok("inspect", "--partition", "3", "--json")
	if code, out, errs := command(append([]string{"dlq", "replay", "--all"}, w.kafka()...)...); code == exitMisuse {
		t.Errorf("dlq replay: exit %d\n%s%s", code, out, errs)
	}
	ok("rewind", "--program", w.programme, "--to", "1997-01-10T00:00:00Z", "--data", filepath.Join(w.dir, "rewound"))
	score := start(t, append([]string{"score", "--program", w.programme, "--data", filepath.Join(w.dir, "score"), "--metrics", ":0"}, w.kafka()...)...)
	mint := start(t, append(append([]string{"mint", "--program", w.programme, "--signer", "dev", "--data", filepath.Join(w.dir, "mint")}, w.kafka()...), w.chain()...)...)
	watch := start(t, append(append([]string{"watch"}, w.kafka()...), w.chain()...)...)
	time.Sleep(2 * time.Second)
	for _, p := range []*process{score, mint, watch} {
		select {
		case <-p.done:
			t.Fatalf("%v ended: %v", p.cmd.Args[1], p.err)
		default:
		}
		if p.said("level=WARN") && p.said("kafka") {
			t.Errorf("%s", p.out.String())
		}
		p.interrupt(t)
	}
	t.Logf("%d events, %d decisions", r.Events, r.Decisions)
}

type refusal struct {
	name string
	args []string
	says []string
}

func refusals(k *secureKafka, wrong string) []refusal {
	ca := []string{"--kafka-tls", "--kafka-ca", k.file("ca.pem")}
	at := func(broker string, args ...[]string) []string {
		all := []string{"--brokers", broker}
		for _, a := range args {
			all = append(all, a...)
		}
		return all
	}
	user := func(how, file string) []string {
		return []string{"--kafka-sasl", how, "--kafka-user", "guerdon", "--kafka-password-file", file}
	}
	cert := []string{"--kafka-cert", k.file("client.pem"), "--kafka-key", k.file("client.key")}
	return []refusal{
		{"wrong password, plain", at(k.login(), ca, user("plain", wrong)), []string{"SASL_AUTHENTICATION_FAILED", "check --kafka-user and its password"}},
		{"wrong password, scram", at(k.login(), ca, user("scram-sha-512", wrong)), []string{"SASL_AUTHENTICATION_FAILED", "check --kafka-user and its password"}},
		{"no password", at(k.login(), ca, []string{"--kafka-sasl", "plain", "--kafka-user", "guerdon"}), []string{"name a file with --kafka-password-file, or set GUERDON_KAFKA_PASSWORD"}},
		{"no login", at(k.login(), ca), []string{"is SASL missing?", "--kafka-sasl"}},
		{"login where none is wanted", at(k.mutual(), ca, cert, user("plain", k.file("password"))), []string{"ILLEGAL_SASL_STATE", "either it wants no login"}},
		{"no certificate", at(k.mutual(), ca), []string{"bad certificate", "--kafka-cert and --kafka-key"}},
		{"no authority", at(k.mutual(), []string{"--kafka-tls"}, cert), []string{"unknown authority", "--kafka-ca"}},
		{"the client's certificate as authority", at(k.mutual(), []string{"--kafka-tls", "--kafka-ca", k.file("client.pem")}, cert), []string{"unknown authority", "--kafka-ca"}},
		{"another name", at(strings.Replace(k.mutual(), "127.0.0.1", "localhost", 1), ca, cert), []string{"certificate is valid for kafka.test, not localhost", "for another name"}},
		{"plaintext to a TLS port", at(k.mutual()), []string{"a plaintext connection speaking to a tls endpoint"}},
		{"TLS to a plaintext port", at(k.plaintext(), ca), []string{"is TLS misconfigured", "--kafka-tls"}},
	}
}
