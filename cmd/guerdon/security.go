package main

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"os"
	"strings"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/stream"
)

// securityFlags say how to talk to the brokers.
type securityFlags struct {
	KafkaTLS          bool   `name:"kafka-tls" help:"Speak TLS to the brokers." env:"GUERDON_KAFKA_TLS"`
	KafkaCA           string `name:"kafka-ca" help:"PEM file of the authorities that sign the brokers' certificates; default: the system's." env:"GUERDON_KAFKA_CA" placeholder:"FILE"`
	KafkaCert         string `help:"PEM file of a client certificate." env:"GUERDON_KAFKA_CERT" placeholder:"FILE"`
	KafkaKey          string `help:"PEM file of its key." env:"GUERDON_KAFKA_KEY" placeholder:"FILE"`
	KafkaSASL         string `name:"kafka-sasl" help:"How to log in: plain, scram-sha-256 or scram-sha-512." enum:",plain,scram-sha-256,scram-sha-512" default:"" env:"GUERDON_KAFKA_SASL" placeholder:"HOW"`
	KafkaUser         string `help:"Who logs in." env:"GUERDON_KAFKA_USER" placeholder:"NAME"`
	KafkaPasswordFile string `help:"File of the password; or put it into GUERDON_KAFKA_PASSWORD." env:"GUERDON_KAFKA_PASSWORD_FILE" placeholder:"FILE"`
}

func (f *securityFlags) security() stream.Security {
	return stream.Security{
		TLS: f.KafkaTLS, CAFile: f.KafkaCA, CertFile: f.KafkaCert, KeyFile: f.KafkaKey,
		SASL: f.KafkaSASL, User: f.KafkaUser, Password: f.password,
	}
}

// kafkaPassword is the variable for those who have no file to put it into; a flag
// would show it to everybody who lists processes.
const kafkaPassword = "GUERDON_KAFKA_PASSWORD"

// password is read whenever it is needed, so that a changed file counts at once.
func (f *securityFlags) password() (string, error) {
	fromEnv := os.Getenv(kafkaPassword)
	switch {
	case f.KafkaPasswordFile == "" && fromEnv == "":
		return "", fmt.Errorf("no password for Kafka user %q: name a file with --kafka-password-file, or set %s", f.KafkaUser, kafkaPassword)
	case f.KafkaPasswordFile == "":
		return fromEnv, nil
	case fromEnv != "":
		return "", fmt.Errorf("two passwords for Kafka user %q: --kafka-password-file and %s; drop one", f.KafkaUser, kafkaPassword)
	}
	if err := stream.CheckSecretFile(f.KafkaPasswordFile); err != nil {
		return "", fmt.Errorf("--kafka-password-file: %w", err)
	}
	b, err := os.ReadFile(f.KafkaPasswordFile)
	if err != nil {
		return "", fmt.Errorf("--kafka-password-file: %w", err)
	}
	pass := strings.TrimRight(string(b), "\r\n")
	if pass == "" {
		return "", fmt.Errorf("--kafka-password-file %s is empty", f.KafkaPasswordFile)
	}
	return pass, nil
}

// advice says what to do about a broker that cannot be talked to, where the error
// alone leaves that open; "" where it does not, or where it is about something else.
func advice(err error) string {
	var (
		eof       *kgo.ErrFirstReadEOF
		record    tls.RecordHeaderError
		remote    *net.OpError
		authority x509.UnknownAuthorityError
		host      x509.HostnameError
		invalid   x509.CertificateInvalidError
	)
	switch {
	case errors.As(err, &authority):
		return "the broker's certificate is signed by nobody that is trusted here: name the authority's certificate with --kafka-ca"
	case errors.As(err, &host):
		return "the broker's certificate is for another name: use that name in --brokers and in advertised.listeners, or have it issued for this one"
	case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
		return "the broker's certificate has expired, or this machine's clock is wrong"
	case errors.As(err, &record):
		return "what answers there does not speak TLS: drop --kafka-tls, or name the broker's TLS port"
	case errors.As(err, &remote) && remote.Op == "remote error":
		return "the broker refuses our certificate: name one that it trusts with --kafka-cert and --kafka-key"
	case errors.Is(err, kerr.SaslAuthenticationFailed):
		return "check --kafka-user and its password, and that the user exists for this --kafka-sasl"
	case errors.Is(err, kerr.UnsupportedSaslMechanism):
		return "the broker's listener does not offer this --kafka-sasl"
	case errors.Is(err, kerr.IllegalSaslState):
		return "the port does not fit --kafka-sasl: either it wants no login, or another"
	case errors.As(err, &eof):
		return "the port may want TLS (--kafka-tls), a login (--kafka-sasl), or neither"
	}
	return ""
}
