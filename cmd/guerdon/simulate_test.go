package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestFeesFile(t *testing.T) {
	const head = "# somewhere\n\n" + feesHeader + "\n"
	fees, err := parseFees([]byte(head + "7,2026-01-01T00:00:12Z,18000000000\n8,2026-01-01T00:00:24.000Z,1\n"))
	if err != nil || len(fees) != 2 || fees[0].Gwei != 18 || fees[1].TimeMS-fees[0].TimeMS != 12_000 || fees[1].Gwei != 1e-9 {
		t.Fatalf("%+v, %v", fees, err)
	}
	for text, says := range map[string]string{
		"7,2026-01-01T00:00:12Z,1\n":                     "line 1: want the header",
		head + "7,2026-01-01T00:00:12Z\n":                "line 4: want block,time,base_fee_wei",
		head + "7,yesterday,1\n":                         "line 4",
		head + "7,2026-01-01T00:00:12Z,1.5\n":            "line 4: base fee",
		head + "seven,2026-01-01T00:00:12Z,1\n":          "line 4: block",
		head + "7,2026-01-01T00:00:12Z,1\n" + feesHeader: "line 5",
	} {
		if _, err := parseFees([]byte(text)); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%q: %v, want %q", text, err, says)
		}
	}
	example, err := loadFees("../../examples/basefees.csv")
	if err != nil || len(example) != 2400 {
		t.Fatalf("%d blocks, %v", len(example), err)
	}
}

func FuzzFeesFile(f *testing.F) {
	f.Add([]byte(feesHeader + "\n7,2026-01-01T00:00:12Z,18000000000\n"))
	f.Add([]byte("#\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		fees, err := parseFees(b)
		if err == nil && len(fees) > bytes.Count(b, []byte("\n")) {
			t.Fatalf("%d blocks in %d lines", len(fees), bytes.Count(b, []byte("\n")))
		}
	})
}

func TestPolicyWords(t *testing.T) {
	c := simulateCmd{Program: "../../examples/cdnow.yaml", Policy: []string{"patient:max_base_fee=5,urgent_after=6h,settle=claim", "small:max_items=3"}}
	all, err := c.policies()
	if err != nil || len(all) != 3 || all[1].config.MaxBaseFee != 5 || all[1].config.UrgentAfter.Hours() != 6 || all[1].settle != "claim" || all[2].config.MaxItems != 3 || all[2].config.MaxBaseFee != 30 {
		t.Fatalf("%+v, %v", all, err)
	}
	for _, bad := range []string{"", "patient", ":max_items=3", "p:max_items", "p:max_items=0", "p:colour=red", "p:settle=gift", "p:window=5"} {
		c.Policy = []string{bad}
		if _, err := c.policies(); err == nil || !strings.Contains(err.Error(), "--policy") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// simulated: what the world decided costs less under a patient policy, and is one set of
// decisions under all.
func (w *world) simulated(t *testing.T, decisions int) {
	t.Helper()
	plot := filepath.Join(w.dir, "cost.svg")
	args := []string{"simulate", "--program", w.programme, "--fees", "../../examples/basefees.csv", "--svg", plot,
		"--policy", "hasty:max_base_fee=0", "--policy", "patient:max_base_fee=12,urgent_after=3h", "--policy", "minted:settle=mint,max_base_fee=0"}
	code, out, errs := command(append(append(args, "--json"), w.kafka()...)...)
	var r struct {
		Decisions int
		Policies  []billed
	}
	if err := json.Unmarshal([]byte(out), &r); err != nil || code != exitOK || len(r.Policies) != 4 || r.Decisions != decisions {
		t.Fatalf("simulate: exit %d, %v: %s%s", code, err, out, errs)
	}
	for _, p := range r.Policies {
		if p.Decisions != decisions || p.Batches == 0 || p.Gas == 0 || p.Gwei <= 0 {
			t.Errorf("%+v", p)
		}
	}
	if hasty, patient, minted := r.Policies[1], r.Policies[2], r.Policies[3]; patient.Gwei >= hasty.Gwei || patient.WaitP99MS <= hasty.WaitP99MS || hasty.Gas == minted.Gas {
		t.Errorf("hasty %+v\npatient %+v\nminted %+v", hasty, patient, minted)
	}
	code, out, errs = command(append(args, w.kafka()...)...)
	if code != exitOK || !strings.Contains(out, "gwei each") || !strings.Contains(out, "patient: window") {
		t.Errorf("simulate: exit %d\n%s%s", code, out, errs)
	}
	text, err := os.ReadFile(plot)
	if err != nil {
		t.Fatal(err)
	}
	for d := xml.NewDecoder(bytes.NewReader(text)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	if n := bytes.Count(text, []byte("<polyline")); n != 4 {
		t.Errorf("%d curves", n)
	}
}
