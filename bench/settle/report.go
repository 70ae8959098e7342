package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// results are settle.json: each part as it was measured last.
type results struct {
	Batches int          `json:"batches"`
	Items   int          `json:"items"`
	Rounds  int          `json:"rounds"`
	Encode  encodeRow    `json:"encode"`
	Runs    []row        `json:"runs"`
	Latency []latencyRow `json:"latency"`
	Backlog []backlogRow `json:"backlog"`
}

const resultsFile = "settle.json"

func load(dir string) (*results, error) {
	r := &results{}
	text, err := os.ReadFile(filepath.Join(dir, resultsFile))
	if errors.Is(err, fs.ErrNotExist) {
		return r, nil
	}
	if err == nil {
		err = json.Unmarshal(text, r)
	}
	return r, err
}

func (r *results) write(dir string) error {
	text, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, resultsFile), append(text, '\n'), 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "settle.md"), []byte(r.markdown()), 0o644)
}

// The contenders.
const (
	bareLoop  = "bare"
	bareSafe  = "bare, simulating"
	ourselves = "guerdon"
	thePeer   = "op-txmgr"
)

// speeds are the medians of one chain, by contender.
type speeds struct {
	chain string
	by    map[string]row
	best  map[string]float64 // mints per second
}

// speeds are the middle runs, by speed.
func (r *results) speeds() (out []speeds) {
	runs := map[[2]string][]row{}
	for _, one := range r.Runs {
		if !slices.ContainsFunc(out, func(s speeds) bool { return s.chain == one.Chain }) {
			out = append(out, speeds{one.Chain, map[string]row{}, map[string]float64{}})
		}
		at := [2]string{one.Chain, one.Contender}
		runs[at] = append(runs[at], one)
	}
	for _, s := range out {
		for _, name := range []string{bareLoop, bareSafe, ourselves, thePeer} {
			if all := runs[[2]string{s.chain, name}]; len(all) > 0 {
				slices.SortFunc(all, func(a, b row) int { return int(a.MintsPerSecond - b.MintsPerSecond) })
				s.by[name], s.best[name] = all[len(all)/2], all[len(all)-1].MintsPerSecond
			}
		}
	}
	return out
}

func (r *results) markdown() string {
	var md strings.Builder
	fmt.Fprintf(&md, "# Settling\n\n`make bench-settle`, or a part of it with `ARGS=--only=%s`; parts are of the last time that each was\nmeasured.\n\n## Bars\n\n",
		strings.Join(partNames(), ","))
	md.WriteString("| | bar | measured |\n| --- | ---: | ---: |\n")
	for _, b := range r.bars() {
		fmt.Fprintf(&md, "| %s | %s | %s |\n", b.what, b.bar, b.measured)
	}
	r.speedTable(&md)
	r.callsTable(&md)
	r.latencyTable(&md)
	r.backlogTable(&md)
	return md.String()
}

// bar is one thing that was promised.
type bar struct{ what, bar, measured string }

func (r *results) bars() (out []bar) {
	add := func(what, want, format string, args ...any) {
		out = append(out, bar{what, want, fmt.Sprintf(format, args...)})
	}
	all := r.speeds()
	for _, s := range all {
		add("mints per second beside a bare loop, "+s.chain, "≥ 0.9", "%.2f", s.by[ourselves].MintsPerSecond/s.by[bareLoop].MintsPerSecond)
		if safe := s.by[bareSafe].MintsPerSecond; safe > 0 {
			add("… beside a bare loop that simulates, too", "", "%.2f", s.by[ourselves].MintsPerSecond/safe)
		}
	}
	if e := r.Encode; e.NS > 0 {
		add(fmt.Sprintf("encoding %d items into %d bytes of calldata", e.Items, e.Bytes), "≤ 3 µs, no allocation", "%.2f µs, %.0f", e.NS/1000, e.Allocs)
	}
	for _, s := range all {
		g := s.by[ourselves]
		add("journal and signature, of closing a batch to its receipt, "+s.chain, "≤ 5 %", "%.1f + %.2f of %.0f ms: %.1f %%",
			g.JournalMS, g.SignMS, g.ReceiptMS, 100*(g.JournalMS+g.SignMS)/g.ReceiptMS)
	}
	for _, l := range r.Latency {
		add(fmt.Sprintf("decision visible → mint mined, p99 at %d decisions/s, %s", l.PerSecond, l.Chain),
			fmt.Sprintf("≤ window + block, %d ms", l.WindowMS+l.BlockMS), "%.0f ms", l.P99MS)
	}
	for _, b := range r.Backlog {
		for _, s := range all {
			if s.chain == b.Chain {
				add(fmt.Sprintf("a backlog of %d drained beside a bare loop, %s", b.Decisions, b.Chain), "the chain's own limit", "%.2f",
					b.MintsPerSecond/s.by[bareLoop].MintsPerSecond)
			}
		}
		add("… resident memory when half is settled, and all", "flat", "%.0f MB, %.0f MB", b.HalfMB, b.EndMB)
	}
	for _, s := range all {
		if peer := s.by[thePeer]; peer.Mints > 0 {
			add("CPU seconds per 1,000 mints beside op-service's txmgr, "+s.chain, "told", "%.4f : %.4f", s.by[ourselves].CPUPerThousand, peer.CPUPerThousand)
		}
	}
	return out
}

func (r *results) speedTable(md *strings.Builder) {
	fmt.Fprintf(md, "\n## Beside the limit and op-service's txmgr\n\n%d transactions of %d new holders each, at most %d on their way, medians of %d runs. The limit is a loop that\n",
		r.Batches, r.Items, inFlight, r.Rounds)
	md.WriteString("sends what was signed beforehand and asks for receipts; *bare, simulating* also has the node run each batch first,\n")
	md.WriteString("as Guerdon does before it takes a nonce. Only Guerdon journals.\n\n")
	md.WriteString("| chain | contender | mints/s | of the limit | best run | CPU s per 1,000 mints | load before |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |\n")
	for _, s := range r.speeds() {
		for _, name := range []string{bareLoop, bareSafe, ourselves, thePeer} {
			if m, ok := s.by[name]; ok {
				fmt.Fprintf(md, "| %s | %s | %.0f | %.2f | %.0f | %.4f | %.1f |\n",
					s.chain, name, m.MintsPerSecond, m.MintsPerSecond/s.by[bareLoop].MintsPerSecond, s.best[name], m.CPUPerThousand, m.Load)
			}
		}
	}
}

func (r *results) callsTable(md *strings.Builder) {
	methods := []string{"watermark", "simulation", "nonce", "fee history", "send", "header", "receipt"}
	fmt.Fprintf(md, "\nWhat Guerdon asks the node, calls a batch:\n\n| chain | %s |\n| --- |%s\n", strings.Join(methods, " | "), strings.Repeat(" ---: |", len(methods)))
	for _, s := range r.speeds() {
		if len(s.by[ourselves].Calls) == 0 {
			continue
		}
		fmt.Fprintf(md, "| %s |", s.chain)
		for _, m := range methods {
			n := 0
			if a := s.by[ourselves].Calls[m]; a != nil {
				n = a.N
			}
			fmt.Fprintf(md, " %.1f |", float64(n)/float64(r.Batches))
		}
		md.WriteString("\n")
	}
}

func (r *results) latencyTable(md *strings.Builder) {
	if len(r.Latency) == 0 {
		return
	}
	md.WriteString("\n## Decision visible → mint mined\n\nDecisions in transactions of 50 ms on an Apache Kafka of its own, `guerdon mint` as a process, each decision for a\n")
	md.WriteString("new wallet; from the end of the transaction until a block with its mint is seen.\n\n")
	md.WriteString("| chain | decisions/s | window | items a batch | p50 | p99 | most | decisions | load before |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n")
	for _, l := range r.Latency {
		fmt.Fprintf(md, "| %s | %d | %d ms | %d | %.0f ms | %.0f ms | %.0f ms | %d | %.1f |\n", l.Chain, l.PerSecond, l.WindowMS, l.MaxItems, l.P50MS, l.P99MS, l.MaxMS, l.Decisions, l.Load)
	}
}

func (r *results) backlogTable(md *strings.Builder) {
	if len(r.Backlog) == 0 {
		return
	}
	md.WriteString("\n## A backlog\n\nThe same processes; all decisions are there before `guerdon mint` starts. From the first block that settles some to the last.\n\n")
	md.WriteString("| chain | decisions | s | mints/s | start → first block | resident: half, end, most | CPU s per 1,000 | load before |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n")
	for _, b := range r.Backlog {
		fmt.Fprintf(md, "| %s | %d | %.0f | %.0f | %.1f s | %.0f, %.0f, %.0f MB | %.4f | %.1f |\n",
			b.Chain, b.Decisions, b.Seconds, b.MintsPerSecond, b.FirstMS/1000, b.HalfMB, b.EndMB, b.PeakMB, b.CPUPerThousand, b.Load)
	}
}
