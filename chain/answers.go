package chain

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/guerdon/guerdon/batcher"
)

// answer is what a node's error to a sent transaction means for it.
type answer uint8

const (
	unknown     answer = iota // may have been taken, or not: ask again, look for a receipt
	taken                     // in the pool
	nonceUsed                 // something with this nonce is mined
	underpriced               // another transaction with this nonce is in the pool
	tooCheap                  // refused: the fee is below what the node takes now
	busy                      // refused: the pool is full, or the node syncs, or limits us; later
	poor                      // refused: the account cannot pay
	tooLarge                  // refused: can never be taken as it is, a smaller one could
	invalid                   // refused: can never be taken, and no retry changes that
)

// maybe reports whether a node may have the transaction.
func (a answer) maybe() bool { return a == taken || a == unknown }

// answers is the only place where a node's words are read: JSON-RPC gives errors of
// the pool no codes that nodes agree on. Lower case; earlier rows win. The words are
// those of geth, reth, erigon, nethermind, besu and anvil; see TestAnswers.
var answers = []struct {
	words string
	means answer
}{
	{"already known", taken},
	{"already imported", taken},
	{"alreadyknown", taken},
	{"known transaction", taken},
	{"existing txn with same hash", taken},
	{"replacement transaction underpriced", underpriced},
	{"replacement underpriced", underpriced},
	{"insufficient gas price to replace", underpriced},
	{"could not replace existing tx", underpriced},
	{"future transaction tries to replace pending", busy},
	{"nonce too low", nonceUsed},
	{"oldnonce", nonceUsed},
	{"nonce too high", busy},
	{"nonce gap", busy},
	{"noncegap", busy},
	{"gapped-nonce", busy},
	{"too distant from current sender nonce", busy},
	{"too far in the future", busy},
	{"lower nonce exists", busy},
	{"insufficient funds", poor},
	{"insufficientfunds", poor},
	{"upfront cost exceeds account balance", poor},
	{"underpriced", tooCheap},
	{"gas price below", tooCheap},
	{"gas price too low", tooCheap},
	{"priority fee below", tooCheap},
	{"less than block base fee", tooCheap},
	{"fee too low", tooCheap},
	{"feetoolow", tooCheap},
	{"txpool is full", busy},
	{"sub-pool is full", busy},
	{"out of capacity", busy},
	{"account limit exceeded", busy},
	{"in-flight transaction limit", busy},
	{"already reserved", busy},
	{"spammer", busy},
	{"pool not enabled", busy},
	{"sync", busy}, // "node is syncing", "Initial sync is still in progress"
	{"too many requests", busy},
	{"rate limit", busy},
	{"exceeds block gas limit", tooLarge},
	{"greater than the block gas limit", tooLarge},
	{"exceeds max transaction gas limit", tooLarge},
	{"exceeds maximum", tooLarge},
	{"gas limit too high", tooLarge},
	{"gas limit is too high", tooLarge},
	{"gas limit reached", tooLarge},
	{"intrinsic gas too high", tooLarge},
	{"oversized data", tooLarge},
	{"transaction size", tooLarge},
	{"transaction too large", tooLarge},
	{"rlptoolong", tooLarge},
	{"exceeds the configured cap", invalid}, // the node's own cap on a transaction's fee
	{"fee cap exceeded", invalid},
	{"intrinsic gas", invalid},
	{"intrinsicgas", invalid},
	{"insufficient gas for floor data", invalid},
	{"higher than max fee per gas", invalid},
	{"exceeds max fee per gas", invalid},
	{"invalid sender", invalid},
	{"invalid signature", invalid},
	{"invalid transaction signature", invalid},
	{"recover sender", invalid},
	{"chain id", invalid},
	{"chainid", invalid},
	{"signed for another chain", invalid},
	{"not supported", invalid},
	{"invalid transaction type", invalid},
	{"sender not an eoa", invalid},
	{"not authorized", invalid},
	{"failed to decode", invalid},
	{"nonce has max value", invalid},
}

// answerOf reads err. Words of a transport are never a node's word about the
// transaction: what was sent may have arrived.
func answerOf(err error) answer {
	if err == nil {
		return taken
	}
	var refusal rpc.HTTPError
	if errors.As(err, &refusal) {
		if refusal.StatusCode == http.StatusTooManyRequests {
			return busy
		}
		return unknown
	}
	var said rpc.Error
	if !errors.As(err, &said) {
		return unknown
	}
	text := strings.ToLower(err.Error())
	for _, a := range answers {
		if strings.Contains(text, a.words) {
			return a.means
		}
	}
	return unknown
}

// noFinal reports whether a node says that no block is final yet.
func noFinal(err error) bool {
	if errors.Is(err, ethereum.NotFound) {
		return true
	}
	var said rpc.Error
	return errors.As(err, &said) && (said.ErrorCode() == -39001 || strings.Contains(said.Error(), "finalized block not found"))
}

// outOfGas are the ways a simulation says that its gas was not enough.
func outOfGas(err error) bool {
	data := revertData(err)
	for _, name := range [][4]byte{selector("BatchOutOfGas()"), selector("InsufficientGas()")} {
		if len(data) >= 4 && [4]byte(data) == name {
			return true
		}
	}
	return err != nil && strings.Contains(err.Error(), "out of gas")
}

// revertData is what a reverted call returned; nil if err is not a revert.
func revertData(err error) []byte {
	var de rpc.DataError
	if !errors.As(err, &de) {
		return nil
	}
	s, _ := de.ErrorData().(string)
	b, _ := hexBytes(s)
	return b
}

// reverted reports whether the contract itself said no, as opposed to a node
// that could not answer.
func reverted(err error) bool {
	var de rpc.DataError
	return errors.As(err, &de) && de.ErrorData() != nil ||
		err != nil && strings.Contains(err.Error(), "execution reverted")
}

// unavailable marks an error of a node that did not answer, so that a caller
// tries again. Not found and a caller's own end are passed on as they are.
func unavailable(err error) error {
	if err == nil || errors.Is(err, ethereum.NotFound) || errors.Is(err, context.Canceled) ||
		errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return errors.Join(batcher.ErrUnavailable, err)
}
