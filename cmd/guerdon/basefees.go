package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/record"
)

// feesHeader is the first line of a series of base fees that is no comment.
const feesHeader = "block,time,base_fee_wei"

// loadFees reads a series: lines of block number, time (RFC 3339) and base fee in wei,
// after comments with # and the header.
func loadFees(path string) ([]batcher.Fee, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	fees, err := parseFees(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return fees, nil
}

func parseFees(b []byte) (fees []batcher.Fee, err error) {
	lines := bufio.NewScanner(bytes.NewReader(b))
	headed := false
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
			continue
		case !headed && line != feesHeader:
			return nil, fmt.Errorf("line %d: want the header %q", n, feesHeader)
		case !headed:
			headed = true
			continue
		}
		f, err := parseFee(line)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		fees = append(fees, f)
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	return fees, nil
}

func parseFee(line string) (f batcher.Fee, err error) {
	words := strings.Split(line, ",")
	if len(words) != 3 {
		return f, errors.New("want block,time,base_fee_wei")
	}
	if _, err := strconv.ParseUint(words[0], 10, 64); err != nil {
		return f, fmt.Errorf("block: %w", err)
	}
	if f.TimeMS, err = record.ParseTime(words[1]); err != nil {
		return f, err
	}
	wei, err := strconv.ParseUint(words[2], 10, 64)
	if err != nil {
		return f, fmt.Errorf("base fee: %w", err)
	}
	f.Gwei = float64(wei) / params.GWei
	return f, nil
}

// recordFees writes the base fees of the newest blocks, as the node's headers have them.
func recordFees(ctx context.Context, a *app, url, path string, blocks uint64) error {
	if url == "" || blocks < 2 {
		return errors.New("--record needs --rpc, and at least two --blocks")
	}
	client, err := chain.Dial(ctx, url)
	if err != nil {
		return err
	}
	defer client.Close()
	head, err := client.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("newest block: %w", err)
	}
	id, err := client.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("chain id: %w", err)
	}
	last := head.Number.Uint64()
	first := last + 1 - min(blocks, last+1)
	var out bytes.Buffer
	fmt.Fprintf(&out, "# Base fees of chain %v, blocks %d to %d, recorded by guerdon simulate --record.\n%s\n", id, first, last, feesHeader)
	const batch = 100
	for from := first; from <= last; from += batch {
		heads := make([]*types.Header, min(batch, last+1-from))
		calls := make([]rpc.BatchElem, len(heads))
		for i := range calls {
			calls[i] = rpc.BatchElem{Method: "eth_getBlockByNumber", Args: []any{"0x" + strconv.FormatUint(from+uint64(i), 16), false}, Result: &heads[i]}
		}
		if err := client.Client().BatchCallContext(ctx, calls); err != nil {
			return fmt.Errorf("blocks from %d: %w", from, err)
		}
		for i, h := range heads {
			switch {
			case calls[i].Error != nil:
				return fmt.Errorf("block %d: %w", from+uint64(i), calls[i].Error)
			case h == nil || h.BaseFee == nil:
				return fmt.Errorf("block %d: the node gave no base fee", from+uint64(i))
			}
			fmt.Fprintf(&out, "%d,%s,%v\n", from+uint64(i), record.FormatTime(int64(h.Time)*1000), new(big.Int).Set(h.BaseFee))
		}
	}
	if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s: base fees of blocks %d to %d of chain %v\n", path, first, last, id)
	return nil
}
