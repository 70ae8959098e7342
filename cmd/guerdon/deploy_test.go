package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
	"github.com/goccy/go-yaml"
	"github.com/prometheus/prometheus/promql/parser"
)

const deployDir = "../../deploy/"

func deployFile(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile(deployDir + name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// vocabulary is what expressions may say: metrics and their labels.
func vocabulary(t *testing.T) map[string][]string {
	t.Helper()
	scraped := []string{"job", "instance"}
	words := map[string][]string{"up": scraped}
	m := withClients(t)
	histograms := map[string]bool{}
	families, err := m.registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		histograms[f.GetName()] = f.GetType().String() == "HISTOGRAM"
	}
	for name, labels := range described(m.registry) {
		labels = append(slices.Clone(labels), scraped...)
		words[name] = labels
		if histograms[name] || strings.HasSuffix(name, "_seconds") {
			words[name+"_count"], words[name+"_sum"], words[name+"_bucket"] = labels, labels, append(slices.Clone(labels), "le")
		}
	}
	return words
}

// checkExpr parses an expression as PromQL and holds every metric and label in it to
// what the program tells.
func checkExpr(t *testing.T, words map[string][]string, where, expr string) {
	t.Helper()
	tree, err := parser.NewParser(parser.Options{}).ParseExpr(expr)
	if err != nil {
		t.Errorf("%s: %v\n%s", where, err, expr)
		return
	}
	known := map[string]bool{}
	parser.Inspect(tree, func(n parser.Node, _ []parser.Node) error {
		s, ok := n.(*parser.VectorSelector)
		if !ok {
			return nil
		}
		labels, ok := words[s.Name]
		if !ok {
			t.Errorf("%s: no metric %s\n%s", where, s.Name, expr)
		}
		for _, m := range s.LabelMatchers {
			if m.Name != "__name__" && !slices.Contains(labels, m.Name) {
				t.Errorf("%s: %s has no label %s\n%s", where, s.Name, m.Name, expr)
			}
		}
		for _, l := range labels {
			known[l] = true
		}
		return nil
	})
	parser.Inspect(tree, func(n parser.Node, _ []parser.Node) error {
		if a, ok := n.(*parser.AggregateExpr); ok {
			for _, l := range a.Grouping {
				if !known[l] {
					t.Errorf("%s: grouped by %s, which nothing in it has\n%s", where, l, expr)
				}
			}
		}
		return nil
	})
	if len(known) == 0 {
		t.Errorf("%s: no metric in it\n%s", where, expr)
	}
}

// TestDeployAlerts: rules are valid, tell of metrics that exist, and each has its
// chapter in the runbook, and each chapter its rule.
func TestDeployAlerts(t *testing.T) {
	var file struct {
		Groups []struct {
			Name  string `yaml:"name"`
			Rules []struct {
				Alert       string            `yaml:"alert"`
				Expr        string            `yaml:"expr"`
				For         string            `yaml:"for"`
				Labels      map[string]string `yaml:"labels"`
				Annotations map[string]string `yaml:"annotations"`
			} `yaml:"rules"`
		} `yaml:"groups"`
	}
	if err := yaml.UnmarshalWithOptions(deployFile(t, "alerts.yml"), &file, yaml.Strict()); err != nil {
		t.Fatal(err)
	}
	runbook, err := os.ReadFile("../../docs/runbook.md")
	if err != nil {
		t.Fatal(err)
	}
	chapters := map[string]bool{}
	for _, h := range regexp.MustCompile(`(?m)^## (Guerdon\w+)$`).FindAllStringSubmatch(string(runbook), -1) {
		chapters[h[1]] = true
	}
	words, rules := vocabulary(t), 0
	for _, g := range file.Groups {
		for _, r := range g.Rules {
			rules++
			checkExpr(t, words, r.Alert, r.Expr)
			if !chapters[r.Alert] || r.Annotations["runbook_url"] != "docs/runbook.md#"+strings.ToLower(r.Alert) {
				t.Errorf("%s: no chapter in docs/runbook.md, or another link: %s", r.Alert, r.Annotations["runbook_url"])
			}
			delete(chapters, r.Alert)
			if r.Annotations["summary"] == "" || !slices.Contains([]string{"page", "ticket", "info"}, r.Labels["severity"]) {
				t.Errorf("%s: summary %q, severity %q", r.Alert, r.Annotations["summary"], r.Labels["severity"])
			}
		}
	}
	if rules < 10 || len(chapters) > 0 {
		t.Errorf("%d rules; chapters without one: %v", rules, slices.Collect(maps.Keys(chapters)))
	}
	var scrape map[string]any
	if err := yaml.UnmarshalWithOptions(deployFile(t, "prometheus.yml"), &scrape, yaml.Strict()); err != nil || scrape["scrape_configs"] == nil {
		t.Errorf("prometheus.yml: %v, %v", scrape, err)
	}
}

// TestDeployDashboard: every panel asks for metrics that exist, and no two overlap.
func TestDeployDashboard(t *testing.T) {
	type place struct{ H, W, X, Y int }
	var d struct {
		Panels []struct {
			ID      int
			Title   string
			Type    string
			GridPos place
			Targets []struct{ Expr string }
		}
		Templating struct {
			List []struct{ Name, Type, Definition string }
		}
	}
	if err := json.Unmarshal(deployFile(t, "grafana/guerdon.json"), &d); err != nil {
		t.Fatal(err)
	}
	words := vocabulary(t)
	fill := strings.NewReplacer("$__rate_interval", "5m", "$job", "guerdon", "$instance", ".*")
	used, ids, rooms := map[string]bool{}, map[int]bool{}, 0
	for i, p := range d.Panels {
		if p.Type == "row" {
			rooms++
		} else if len(p.Targets) == 0 {
			t.Errorf("panel %q asks for nothing", p.Title)
		}
		for _, q := range p.Targets {
			checkExpr(t, words, p.Title, fill.Replace(q.Expr))
			for _, name := range regexp.MustCompile(`guerdon_[a-z0-9_]+`).FindAllString(q.Expr, -1) {
				used[name] = true
			}
		}
		if ids[p.ID] {
			t.Errorf("panel %q: id %d twice", p.Title, p.ID)
		}
		ids[p.ID] = true
		for _, o := range d.Panels[:i] {
			a, b := p.GridPos, o.GridPos
			if a.X < b.X+b.W && b.X < a.X+a.W && a.Y < b.Y+b.H && b.Y < a.Y+a.H {
				t.Errorf("panels %q and %q overlap", p.Title, o.Title)
			}
		}
	}
	for _, v := range d.Templating.List {
		if m := regexp.MustCompile(`label_values\((.*), (\w+)\)`).FindStringSubmatch(v.Definition); m != nil {
			checkExpr(t, words, "variable "+v.Name, fill.Replace(m[1]))
		}
	}
	if rooms < 8 || len(used) < 30 {
		t.Errorf("%d rooms that show %d metrics", rooms, len(used))
	}
}

// takes reports what is wrong with a command line and its variables.
func takes(args, env []string) error {
	var c cli
	parser, err := kong.New(&c, kong.Name("guerdon"), kong.Exit(func(int) {}), kong.Writers(io.Discard, io.Discard), kong.BindTo(context.Background(), (*context.Context)(nil)))
	if err != nil {
		return err
	}
	known := map[string]bool{kafkaPassword: true}
	for _, n := range parser.Model.Children {
		if n.Name != args[0] {
			continue
		}
		for _, f := range n.Flags {
			for _, e := range f.Envs {
				known[e] = true
			}
		}
	}
	for _, e := range env {
		name, value, _ := strings.Cut(e, "=")
		if !strings.HasPrefix(name, "GUERDON_") {
			continue
		}
		if !known[name] {
			return fmt.Errorf("guerdon %s reads no %s", args[0], name)
		}
		os.Setenv(name, value)
		defer os.Unsetenv(name)
	}
	_, err = parser.Parse(args)
	return err
}

// mebibytes reads 1200MiB, 2Gi, 512Mi, 2G.
func mebibytes(t *testing.T, s string) int {
	t.Helper()
	m := regexp.MustCompile(`^(\d+)(Gi?|MiB|Mi)$`).FindStringSubmatch(s)
	if m == nil {
		t.Fatalf("no size: %q", s)
	}
	n, _ := strconv.Atoi(m[1])
	if m[2][0] == 'G' {
		n *= 1024
	}
	return n
}

// checkMemory: what the process is told to stay within leaves room below the limit at
// which it is killed.
func checkMemory(t *testing.T, where string, args, env []string, limit string) {
	t.Helper()
	told := ""
	for _, e := range env {
		if v, ok := strings.CutPrefix(e, "GOMEMLIMIT="); ok {
			told = v
		}
	}
	if args[0] == "score" || args[0] == "run" { // sets its own
		for i, a := range args {
			if v, ok := strings.CutPrefix(a, "--memory-mb="); ok {
				told = v + "Mi"
			} else if a == "--memory-mb" {
				told = args[i+1] + "Mi"
			}
		}
	}
	if n, l := mebibytes(t, told), mebibytes(t, limit); n > l*3/5 && (args[0] == "score" || args[0] == "run") || n > l*4/5 {
		t.Errorf("%s: told to stay within %d MiB, killed at %d", where, n, l)
	}
}

// TestDeployKubernetes: verbs take the flags and variables they are given, memory adds
// up, instances keep their names, probes ask for what is served.
func TestDeployKubernetes(t *testing.T) {
	type container struct {
		Args []string `yaml:"args"`
		Env  []struct {
			Name  string `yaml:"name"`
			Value string `yaml:"value"`
		} `yaml:"env"`
		ReadinessProbe struct {
			HTTPGet struct {
				Path string `yaml:"path"`
			} `yaml:"httpGet"`
		} `yaml:"readinessProbe"`
		Resources struct {
			Limits map[string]string `yaml:"limits"`
		} `yaml:"resources"`
	}
	type object struct {
		Kind     string `yaml:"kind"`
		Metadata struct {
			Name string `yaml:"name"`
		} `yaml:"metadata"`
		Spec struct {
			Template struct {
				Spec struct {
					Grace      int         `yaml:"terminationGracePeriodSeconds"`
					Containers []container `yaml:"containers"`
				} `yaml:"spec"`
			} `yaml:"template"`
		} `yaml:"spec"`
	}
	dec := yaml.NewDecoder(strings.NewReader(string(deployFile(t, "kubernetes/guerdon.yaml"))))
	verbs := map[string]bool{}
	for {
		var o object
		if err := dec.Decode(&o); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		for _, c := range o.Spec.Template.Spec.Containers {
			verbs[c.Args[0]] = true
			var env []string
			for _, e := range c.Env {
				env = append(env, e.Name+"="+e.Value)
			}
			if err := takes(c.Args, env); err != nil {
				t.Errorf("%s %s: %v", o.Kind, o.Metadata.Name, err)
			}
			if c.Args[0] == "score" && !slices.Contains(c.Args, "--instance=$(POD_NAME)") {
				t.Errorf("%s: no name that a restart keeps", o.Metadata.Name)
			}
			checkMemory(t, o.Metadata.Name, c.Args, env, c.Resources.Limits["memory"])
			if c.ReadinessProbe.HTTPGet.Path != "/readyz" || o.Spec.Template.Spec.Grace < 3 {
				t.Errorf("%s: readiness %q, grace %d", o.Metadata.Name, c.ReadinessProbe.HTTPGet.Path, o.Spec.Template.Spec.Grace)
			}
		}
	}
	for _, v := range []string{"score", "mint", "watch"} {
		if !verbs[v] {
			t.Errorf("nobody runs guerdon %s", v)
		}
	}
}

// TestDeploySystemd: the same for the unit.
func TestDeploySystemd(t *testing.T) {
	unit := string(deployFile(t, "systemd/guerdon.service"))
	env := []string{"GUERDON_BROKERS=k:9092", "GUERDON_RPC=http://node:8545"} // from /etc/guerdon/env
	for _, m := range regexp.MustCompile(`(?m)^Environment=(.*)$`).FindAllStringSubmatch(unit, -1) {
		env = append(env, m[1])
	}
	start := regexp.MustCompile(`(?m)^ExecStart=\S+ (.*)$`).FindStringSubmatch(unit)
	limit := regexp.MustCompile(`(?m)^MemoryMax=(.*)$`).FindStringSubmatch(unit)
	if start == nil || limit == nil {
		t.Fatal("no ExecStart or MemoryMax")
	}
	args := strings.Fields(start[1])
	if err := takes(args, env); err != nil {
		t.Error(err)
	}
	checkMemory(t, "guerdon.service", args, env, limit[1])
}
