package chain

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// errForm is an answer of another form than nodes give; what it means another reader says.
var errForm = errors.New("of another form")

// decodeReceipt reads a node's answer to eth_getTransactionReceipt in one pass; nil where it
// knows none. The receipt of 500 mints is a third of a megabyte, and encoding/json goes
// through it five times, which was most of what settling cost. It takes only what it is sure
// of: escapes, quantities that do not fit, missing fields and errors of the node are errForm.
func decodeReceipt(text []byte) (r *types.Receipt, err error) {
	s := hexScanner{b: text}
	err = answerFields.object(&s, func(key string) error {
		switch {
		case key == "error":
			return errForm
		case s.null():
			return nil
		}
		r = new(types.Receipt)
		return s.receipt(r)
	})
	if err == nil {
		err = s.end()
	}
	if err != nil {
		return nil, errForm
	}
	return r, nil
}

var answerFields = bitsOf("result", "", "error")

var receiptFields = bitsOf("status", "gasUsed", "cumulativeGasUsed", "effectiveGasPrice", "logsBloom", "transactionHash", "transactionIndex",
	"blockNumber", "blockHash", "logs", "", "type", "contractAddress", "root", "blobGasUsed", "blobGasPrice")

var logFields = bitsOf("address", "topics", "data", "blockNumber", "blockHash", "transactionHash", "transactionIndex", "logIndex",
	"", "blockTimestamp", "removed")

// fields are the names that count in an object.
type fields struct {
	bit    map[string]uint
	needed uint
}

// bitsOf names fields; those behind "" may be missing.
func bitsOf(names ...string) fields {
	f := fields{bit: map[string]uint{}}
	for i, name := range names {
		if name == "" {
			f.needed = 1<<i - 1
			continue
		}
		f.bit[name] = 1 << i
	}
	return f
}

// object gives each field that counts, once, and passes the others over. Two of one name,
// and names that differ by case alone, are taken for one by encoding/json.
func (f *fields) object(s *hexScanner, field func(key string) error) error {
	var has uint
	err := s.object(func(key string) error {
		bit := f.bit[key]
		if bit == 0 {
			for name := range f.bit {
				if strings.EqualFold(name, key) {
					return errForm
				}
			}
			return s.skip()
		}
		if has&bit != 0 {
			return errForm
		}
		has |= bit
		return field(key)
	})
	if err == nil && has&f.needed != f.needed {
		return errForm
	}
	return err
}

func (s *hexScanner) receipt(r *types.Receipt) error {
	var n uint64
	return receiptFields.object(s, func(key string) (err error) {
		switch key {
		case "type":
			if n, err = s.quantity(); n > 0xff {
				return errForm
			}
			r.Type = uint8(n)
		case "status":
			r.Status, err = s.quantity()
		case "gasUsed":
			r.GasUsed, err = s.quantity()
		case "cumulativeGasUsed":
			r.CumulativeGasUsed, err = s.quantity()
		case "effectiveGasPrice":
			n, err = s.quantity()
			r.EffectiveGasPrice = new(big.Int).SetUint64(n)
		case "logsBloom":
			err = s.fixed(r.Bloom[:])
		case "transactionHash":
			err = s.fixed(r.TxHash[:])
		case "transactionIndex":
			n, err = s.quantity()
			r.TransactionIndex = uint(n)
		case "blockNumber":
			n, err = s.quantity()
			r.BlockNumber = new(big.Int).SetUint64(n)
		case "blockHash":
			err = s.fixed(r.BlockHash[:])
		case "contractAddress":
			if !s.null() {
				err = s.fixed(r.ContractAddress[:])
			}
		case "logs":
			err = s.logs(r)
		case "root":
			r.PostState, err = s.data()
		case "blobGasUsed":
			r.BlobGasUsed, err = s.quantity()
		case "blobGasPrice": // anvil says it of every transaction
			n, err = s.quantity()
			r.BlobGasPrice = new(big.Int).SetUint64(n)
		}
		return err
	})
}

func (s *hexScanner) logs(r *types.Receipt) error {
	var logs []types.Log
	err := s.array(func() error {
		logs = append(logs, types.Log{})
		return s.log(&logs[len(logs)-1])
	})
	r.Logs = make([]*types.Log, len(logs))
	for i := range logs {
		r.Logs[i] = &logs[i]
	}
	return err
}

func (s *hexScanner) log(l *types.Log) error {
	var n uint64
	return logFields.object(s, func(key string) (err error) {
		switch key {
		case "address":
			err = s.fixed(l.Address[:])
		case "topics":
			l.Topics = make([]common.Hash, 0, 4) // the most there are
			err = s.array(func() error {
				l.Topics = append(l.Topics, common.Hash{})
				return s.fixed(l.Topics[len(l.Topics)-1][:])
			})
		case "data":
			l.Data, err = s.data()
		case "blockNumber":
			l.BlockNumber, err = s.quantity()
		case "blockHash":
			err = s.fixed(l.BlockHash[:])
		case "blockTimestamp":
			l.BlockTimestamp, err = s.quantity()
		case "transactionHash":
			err = s.fixed(l.TxHash[:])
		case "transactionIndex":
			n, err = s.quantity()
			l.TxIndex = uint(n)
		case "logIndex":
			n, err = s.quantity()
			l.Index = uint(n)
		case "removed":
			l.Removed, err = s.boolean()
		}
		return err
	})
}

// hexScanner walks JSON of hexadecimal strings once, left to right.
type hexScanner struct {
	b     []byte
	i     int
	depth int
}

const mostDepth = 16 // of what is in one another

func (s *hexScanner) space() {
	for s.i < len(s.b) && (s.b[s.i] == ' ' || s.b[s.i] == '\n' || s.b[s.i] == '\t' || s.b[s.i] == '\r') {
		s.i++
	}
}

// take consumes c, behind white space.
func (s *hexScanner) take(c byte) bool {
	s.space()
	if s.i < len(s.b) && s.b[s.i] == c {
		s.i++
		return true
	}
	return false
}

func (s *hexScanner) word(w string) bool {
	s.space()
	if bytes.HasPrefix(s.b[s.i:], []byte(w)) {
		s.i += len(w)
		return true
	}
	return false
}

func (s *hexScanner) null() bool { return s.word("null") }

func (s *hexScanner) end() error {
	if s.space(); s.i != len(s.b) {
		return errForm
	}
	return nil
}

// object gives each key, with the cursor at its value.
func (s *hexScanner) object(field func(key string) error) error {
	return s.list('{', '}', func() error {
		key, err := s.str()
		if err != nil || !s.take(':') {
			return errForm
		}
		return field(string(key))
	})
}

func (s *hexScanner) array(element func() error) error { return s.list('[', ']', element) }

func (s *hexScanner) list(open, shut byte, element func() error) error {
	if s.depth++; s.depth > mostDepth || !s.take(open) {
		return errForm
	}
	defer func() { s.depth-- }()
	if s.take(shut) {
		return nil
	}
	for {
		if err := element(); err != nil {
			return err
		}
		if s.take(shut) {
			return nil
		}
		if !s.take(',') {
			return errForm
		}
	}
}

// str is a string without escapes, aliasing the text.
func (s *hexScanner) str() ([]byte, error) {
	if !s.take('"') {
		return nil, errForm
	}
	n := bytes.IndexByte(s.b[s.i:], '"')
	if n < 0 {
		return nil, errForm
	}
	text := s.b[s.i : s.i+n]
	for _, c := range text {
		if c < ' ' || c == '\\' || c >= 0x80 {
			return nil, errForm
		}
	}
	s.i += n + 1
	return text, nil
}

// digits is what stands behind 0x.
func (s *hexScanner) digits() ([]byte, error) {
	text, err := s.str()
	if err != nil || len(text) < 2 || text[0] != '0' || text[1] != 'x' {
		return nil, errForm
	}
	return text[2:], nil
}

func (s *hexScanner) fixed(to []byte) error {
	text, err := s.digits()
	if err != nil || len(text) != 2*len(to) {
		return errForm
	}
	_, err = hex.Decode(to, text)
	return err
}

func (s *hexScanner) data() ([]byte, error) {
	text, err := s.digits()
	if err != nil || len(text)%2 > 0 {
		return nil, errForm
	}
	to := make([]byte, len(text)/2)
	_, err = hex.Decode(to, text)
	return to, err
}

// quantity is a number of up to 64 bits, without leading zeros.
func (s *hexScanner) quantity() (n uint64, err error) {
	text, err := s.digits()
	if err != nil || len(text) == 0 || len(text) > 16 || len(text) > 1 && text[0] == '0' {
		return 0, errForm
	}
	for _, c := range text {
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c >= 'a' && c <= 'f':
			c -= 'a' - 10
		case c >= 'A' && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, errForm
		}
		n = n<<4 | uint64(c)
	}
	return n, nil
}

func (s *hexScanner) boolean() (bool, error) {
	switch {
	case s.word("true"):
		return true, nil
	case s.word("false"):
		return false, nil
	}
	return false, errForm
}

// skip passes a value over: of another field, where a number may be one without quotes.
func (s *hexScanner) skip() error {
	s.space()
	if s.i >= len(s.b) {
		return errForm
	}
	switch c := s.b[s.i]; {
	case c == '"':
		_, err := s.str()
		return err
	case c == '{':
		return s.object(func(string) error { return s.skip() })
	case c == '[':
		return s.array(s.skip)
	case s.null():
		return nil
	case c == 't' || c == 'f':
		_, err := s.boolean()
		return err
	case c == '-' || c >= '0' && c <= '9':
		from := s.i
		for s.i < len(s.b) && strings.IndexByte("+-.0123456789eE", s.b[s.i]) >= 0 {
			s.i++
		}
		if json.Valid(s.b[from:s.i]) {
			return nil
		}
	}
	return errForm
}
