package wallet

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// ErrMessage marks a text that is not a sign-in message as EIP-4361 writes it, or one
// that says other than it should.
var ErrMessage = errors.New("sign-in message")

// Message is a sign-in message of EIP-4361 as far as a link needs it: without scheme,
// not-before, request id and resources, which a message for us has no use for.
type Message struct {
	Domain    string // authority that asks: host, or host:port
	Address   common.Address
	Statement string // one line of printable ASCII, never empty
	URI       string
	ChainID   uint64
	Nonce     string    // 8 or more letters and digits
	Issued    time.Time // whole seconds, UTC
	Expires   time.Time
}

// maxMessage bounds a message, in bytes.
const maxMessage = 2048

const (
	greeting   = " wants you to sign in with your Ethereum account:"
	timeLayout = "2006-01-02T15:04:05Z"
)

// String is the text to sign.
func (m *Message) String() string {
	return m.Domain + greeting + "\n" + m.Address.Hex() + "\n\n" + m.Statement + "\n\n" +
		"URI: " + m.URI + "\nVersion: 1\nChain ID: " + strconv.FormatUint(m.ChainID, 10) +
		"\nNonce: " + m.Nonce + "\nIssued At: " + m.Issued.UTC().Format(timeLayout) +
		"\nExpiration Time: " + m.Expires.UTC().Format(timeLayout)
}

// ParseMessage reads what String writes, and nothing else: every accepted text is the
// String of the message returned, byte for byte. Errors wrap ErrMessage.
func ParseMessage(text string) (Message, error) {
	m, err := parseMessage(text)
	if err == nil && m.String() != text {
		err = errors.New("not in the one form it has")
	}
	if err != nil {
		return Message{}, fmt.Errorf("%w: %w", ErrMessage, err)
	}
	return m, nil
}

func parseMessage(text string) (m Message, err error) {
	if len(text) > maxMessage {
		return m, fmt.Errorf("%d bytes, at most %d", len(text), maxMessage)
	}
	lines := strings.Split(text, "\n")
	const want = 11
	if len(lines) != want {
		return m, fmt.Errorf("%d lines, want %d", len(lines), want)
	}
	var ok bool
	if m.Domain, ok = strings.CutSuffix(lines[0], greeting); !ok || !printable(m.Domain, false) {
		return m, errors.New("it does not begin as it should")
	}
	if !common.IsHexAddress(lines[1]) || common.HexToAddress(lines[1]).Hex() != lines[1] {
		return m, errors.New("the address is not 0x and 40 digits with their checksum (EIP-55)")
	}
	m.Address = common.HexToAddress(lines[1])
	if m.Statement = lines[3]; lines[2] != "" || lines[4] != "" || !printable(m.Statement, true) {
		return m, errors.New("the statement is not one line of its own")
	}
	var version, chain, issued, expires string
	for i, f := range []struct {
		name string
		to   *string
	}{{"URI", &m.URI}, {"Version", &version}, {"Chain ID", &chain}, {"Nonce", &m.Nonce}, {"Issued At", &issued}, {"Expiration Time", &expires}} {
		if *f.to, ok = strings.CutPrefix(lines[5+i], f.name+": "); !ok || !printable(*f.to, false) {
			return m, fmt.Errorf("line %d is not %s", 6+i, f.name)
		}
	}
	if version != "1" {
		return m, errors.New("the version is not 1")
	}
	if len(m.Nonce) < 8 || strings.Trim(m.Nonce, letters) != "" {
		return m, errors.New("the nonce is not eight or more letters and digits")
	}
	if m.ChainID, err = strconv.ParseUint(chain, 10, 64); err != nil {
		return m, fmt.Errorf("chain id: %w", err)
	}
	if m.Issued, err = time.Parse(timeLayout, issued); err != nil {
		return m, fmt.Errorf("issued at: %w", err)
	}
	if m.Expires, err = time.Parse(timeLayout, expires); err != nil {
		return m, fmt.Errorf("expiration time: %w", err)
	}
	return m, nil
}

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

// printable reports whether s is not empty and printable ASCII, blanks where allowed.
func printable(s string, blanks bool) bool {
	for i := range len(s) {
		if s[i] > '~' || s[i] < '!' && !(blanks && s[i] == ' ') {
			return false
		}
	}
	return s != ""
}
