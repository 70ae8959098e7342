package source

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// TestPageKnowsAll: docs/sources.md has a section for every format, and in it
// every type, attribute and column that the format's table has.
func TestPageKnowsAll(t *testing.T) {
	b, err := os.ReadFile("../docs/sources.md")
	if err != nil {
		t.Fatal(err)
	}
	sections := map[string]string{}
	for _, s := range strings.Split(string(b), "\n## ")[1:] {
		title, body, _ := strings.Cut(s, "\n")
		for name := range strings.SplitSeq(title, ", ") {
			sections[name] = body
		}
	}
	for _, name := range Formats() {
		body, ok := sections[name]
		if !ok {
			t.Errorf("no section %s", name)
			continue
		}
		f := formats[name]
		for native, typ := range f.types {
			if typ != "" && !strings.Contains(body, "`"+typ+"`") {
				t.Errorf("%s: nothing of %s, which %s becomes", name, typ, native)
			}
		}
		for field, paths := range f.fields {
			if attr, ok := strings.CutPrefix(field, "attrs."); ok && !strings.Contains(body, "`"+attr+"`") {
				t.Errorf("%s: nothing of the attribute %s", name, attr)
			}
			if f.canonical || strings.HasPrefix(field, "attrs.") {
				continue
			}
			for path := range strings.SplitSeq(paths, "|") {
				steps := strings.FieldsFunc(path, func(r rune) bool { return r == '.' || r == '*' })
				if strings.HasPrefix(path, "webhook_") || slices.Contains(made, path) {
					continue
				}
				if !slices.ContainsFunc(steps, func(s string) bool { return strings.Contains(body, s) }) {
					t.Errorf("%s: nothing of %s, from which %s comes", name, path, field)
				}
			}
		}
	}
}

// made are paths that a format's own code makes, which its section tells in words.
var made = []string{"name_of_event", "time_of_event", "event_time", "event_amount", "transaction_items"}
