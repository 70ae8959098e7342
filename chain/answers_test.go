package chain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"
)

// said is an error that a node answered with.
type said string

func (e said) Error() string { return string(e) }
func (e said) ErrorCode() int {
	return -32000
}

// TestAnswers reads what nodes say, in their own words: of go-ethereum 1.17 (core/error.go,
// core/txpool), reth (rpc-eth-types, RpcPoolError), erigon 3 (txpoolcfg), nethermind
// (TxPoolErrorMessages and the names it used before), besu (RpcErrorType), anvil 1.7.
func TestAnswers(t *testing.T) {
	for node, words := range map[string]map[string]answer{
		"geth": {
			"already known": taken,
			"nonce too low: next nonce 5, tx nonce 4": nonceUsed,
			"nonce too high":                      busy,
			"replacement transaction underpriced": underpriced,
			"replacement transaction underpriced: new tx gas fee cap 1 < 2":                underpriced,
			"transaction underpriced: gas tip cap 1, minimum needed 1000000":               tooCheap,
			"transaction gas price below minimum: gas tip cap 0":                           tooCheap,
			"max fee per gas less than block base fee: address 0x1":                        tooCheap,
			"insufficient funds for gas * price + value: balance 0, tx cost 5, overshot 5": poor,
			"exceeds block gas limit":                                                      tooLarge,
			"transaction gas limit too high (cap: 16777216, tx: 16777217)":                 tooLarge,
			"oversized data: transaction size 200000, limit 131072":                        tooLarge,
			"txpool is full":                              busy,
			"account limit exceeded":                      busy,
			"out of capacity":                             busy,
			"future transaction tries to replace pending": busy,
			"in-flight transaction limit reached for delegated accounts":  busy,
			"gapped-nonce tx from delegated accounts":                     busy,
			"address already reserved":                                    busy,
			"intrinsic gas too low: have 1, want 21000":                   invalid,
			"insufficient gas for floor data gas cost: gas 1, minimum 2":  invalid,
			"max priority fee per gas higher than max fee per gas":        invalid,
			"tx fee (2.00 ether) exceeds the configured cap (1.00 ether)": invalid,
			"invalid sender": invalid,
			"invalid chain id for signer: have 1 want 2": invalid,
			"transaction type not supported":             invalid,
			"sender not an eoa":                          invalid,
			"nonce has max value":                        invalid,
			"internal error":                             unknown,
		},
		"reth": {
			"already known": taken,
			"nonce too low: next nonce 5, tx nonce 4":                         nonceUsed,
			"replacement transaction underpriced":                             underpriced,
			"transaction underpriced":                                         tooCheap,
			"max fee per gas less than block base fee":                        tooCheap,
			"txpool is full":                                                  busy,
			"exceeds block gas limit":                                         tooLarge,
			"exceeds max transaction gas limit":                               tooLarge,
			"oversized data: transaction size 200000, limit 131072":           tooLarge,
			"insufficient funds for gas * price + value: have 1 want 2":       poor,
			"tx fee (2 wei) exceeds the configured cap (1 wei)":               invalid,
			"failed to decode signed transaction":                             invalid,
			"invalid transaction signature":                                   invalid,
			"Transaction 0x1 was added to the mempool but wasn't confirmed":   unknown,
			"internal blocking task error":                                    unknown,
			"transaction priority fee below minimum required priority fee 10": tooCheap,
		},
		"erigon": {
			"already known":                               taken,
			"existing txn with same hash":                 taken,
			"replacement transaction underpriced":         underpriced,
			"could not replace existing tx":               underpriced,
			"underpriced":                                 tooCheap,
			"fee too low":                                 tooCheap,
			"nonce too low":                               nonceUsed,
			"insufficient funds":                          poor,
			"pending sub-pool is full":                    busy,
			"baseFee sub-pool is full":                    busy,
			"spammer":                                     busy,
			"oversized data":                              tooLarge,
			"RLPTooLong":                                  tooLarge,
			"gas limit is too high":                       tooLarge,
			"IntrinsicGas":                                invalid,
			"INTERNAL_ERROR: existing txn with same hash": taken,
		},
		"nethermind": {
			"already known": taken,
			"AlreadyKnown":  taken,
			"nonce too low, Current nonce: 5, nonce of rejected tx: 4": nonceUsed,
			"OldNonce, Current nonce: 5":                               nonceUsed,
			"nonce too high":                                           busy,
			"NonceGap, Future nonce. Expected nonce: 5":                busy,
			"transaction underpriced, FeePerGas needs to be higher":    tooCheap,
			"FeeTooLow, MaxFeePerGas too low":                          tooCheap,
			"replacement transaction underpriced":                      underpriced,
			"insufficient funds for gas * price + value, Balance is 0": poor,
			"InsufficientFunds, Account balance: 0":                    poor,
			"gas limit reached, Gas limit: 1, gas limit of rejected 2": tooLarge,
			"failed to recover sender":                                 invalid,
			"node is syncing":                                          busy,
		},
		"besu": {
			"Known transaction":                                          taken,
			"Nonce too low":                                              nonceUsed,
			"Nonce too high":                                             busy,
			"Replacement transaction underpriced":                        underpriced,
			"Upfront cost exceeds account balance":                       poor,
			"Gas price below configured minimum gas price":               tooCheap,
			"Gas price below current base fee":                           tooCheap,
			"Transaction gas limit exceeds block gas limit":              tooLarge,
			"Transaction nonce is too distant from current sender nonce": busy,
			"An invalid transaction with a lower nonce exists":           busy,
			"Initial sync is still in progress":                          busy,
			"Transaction pool not enabled. (Either txpool explicitly disabled, or node not yet in sync).": busy,
			"Intrinsic gas exceeds gas limit":                    invalid,
			"Transaction fee cap exceeded":                       invalid,
			"Max priority fee per gas exceeds max fee per gas":   invalid,
			"Wrong chainId":                                      invalid,
			"Invalid signature":                                  invalid,
			"Sender account not authorized to send transactions": invalid,
			"Timeout expired":                                    unknown,
		},
		"anvil": {
			"transaction already imported":                                                    taken,
			"nonce too low":                                                                   nonceUsed,
			"replacement transaction underpriced":                                             underpriced,
			"Insufficient funds for gas * price + value":                                      poor,
			"max fee per gas less than block base fee":                                        tooCheap,
			"intrinsic gas too high -- tx.gas_limit > env.block.gas_limit":                    tooLarge,
			"Transaction gas limit is greater than the block gas limit, gas_limit: 2, cap: 1": tooLarge,
			"intrinsic gas too low":                                                           invalid,
			"Failed to decode transaction":                                                    invalid,
			"invalid chain id for signer":                                                     invalid,
		},
	} {
		for text, want := range words {
			if got := answerOf(fmt.Errorf("send: %w", said(text))); got != want {
				t.Errorf("%s: %q means %d, want %d", node, text, got, want)
			}
		}
	}
}

// TestAnswersOfTransports: what the way there says is never the node's refusal.
func TestAnswersOfTransports(t *testing.T) {
	for _, tc := range []struct {
		err  error
		want answer
	}{
		{nil, taken},
		{io.ErrUnexpectedEOF, unknown},
		{context.DeadlineExceeded, unknown},
		{&net.OpError{Op: "read", Err: errors.New("connection reset by peer: nonce too low")}, unknown},
		{rpc.HTTPError{StatusCode: 429, Status: "429 Too Many Requests"}, busy},
		{rpc.HTTPError{StatusCode: 502, Status: "502 Bad Gateway", Body: []byte("nonce too low")}, unknown},
		{rpc.HTTPError{StatusCode: 504, Status: "504 Gateway Timeout"}, unknown},
	} {
		if got := answerOf(tc.err); got != tc.want {
			t.Errorf("%v means %d, want %d", tc.err, got, tc.want)
		}
	}
}

// TestAnswersAreLowerCase holds the table to how it is read.
func TestAnswersAreLowerCase(t *testing.T) {
	for i, a := range answers {
		if a.words != strings.ToLower(a.words) {
			t.Errorf("%q is not lower case", a.words)
		}
		for _, b := range answers[:i] {
			if strings.Contains(a.words, b.words) && a.means != b.means {
				t.Errorf("%q is never reached: %q comes before", a.words, b.words)
			}
		}
	}
}
