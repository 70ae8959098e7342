package chain

import (
	"context"
	"errors"
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
	tooCheap                  // the fee is below what the node takes now
	tooLarge                  // can never be taken as it is
	poor                      // the account cannot pay
)

// answers is the only place where a node's words are read: JSON-RPC gives errors
// of the pool no code of their own. Earlier rows win.
var answers = []struct {
	words string
	means answer
}{
	{"already known", taken},
	{"already imported", taken},
	{"alreadyknown", taken},
	{"nonce too low", nonceUsed},
	{"replacement transaction underpriced", underpriced},
	{"replacement underpriced", underpriced},
	{"transaction underpriced", tooCheap},
	{"gas price below minimum", tooCheap},
	{"less than block base fee", tooCheap},
	{"insufficient funds", poor},
	{"exceeds block gas limit", tooLarge},
	{"exceeds maximum", tooLarge},
	{"gas limit too high", tooLarge},
	{"oversized data", tooLarge},
	{"transaction size", tooLarge},
}

func answerOf(err error) answer {
	if err == nil {
		return taken
	}
	text := strings.ToLower(err.Error())
	for _, a := range answers {
		if strings.Contains(text, a.words) {
			return a.means
		}
	}
	return unknown
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
