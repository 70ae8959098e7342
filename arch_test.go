package guerdon

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"

	"os"
)

const module = "github.com/guerdon/guerdon"

// mayImport is the import column of DESIGN.md: room → rooms of ours that its code
// (tests aside) may import. A room that is not here does not exist yet.
var mayImport = map[string][]string{
	"internal/exact":  {},
	"record":          {},
	"source":          {"record"},
	"stream":          {"record"},
	"ingest":          {"record", "source", "stream"},
	"wallet":          {"record", "stream"},
	"monitor":         {},
	"features":        {"record", "internal/exact"},
	"model":           {"internal/exact"},
	"reward":          {"record", "internal/exact"},
	"engine":          {"record", "stream", "features", "model", "reward"},
	"batcher":         {"record"},
	"chain":           {"batcher", "record", "chain/bindings"},
	"chain/bindings":  {},
	"chain/rehearsal": {"batcher", "chain", "chain/bindings", "record"},
	"contracts":       {},
	"program":         {"features", "model", "reward", "batcher", "source", "monitor"},
	"proof":           {"record", "chain"},
	"sandbox":         {"record", "stream", "chain"},
	"examples":        {},
	"bench":           {"*"},
	"cmd/guerdon":     {"*"},

	"bench/reference":     {"record", "internal/exact"},
	"internal/faultproxy": {},
	"bench/peers/goka":    {"record", "bench/reference", "bench/peers/result"},
	"bench/peers/raw":     {"bench/peers/result"},
	"bench/peers/result":  {},
	"bench/load":          {"record", "stream"},
	"bench/plot":          {},
	"bench/gas":           {"*"},
	"bench/compare":       {"*"},
	"internal/testnode":   {"chain"},
	"bench/peers/txmgr":   {},
	"bench/settle":        {"*"},
}

// TestRoomsImportDownward holds the design: data flows one way, and so do imports.
func TestRoomsImportDownward(t *testing.T) {
	seen := map[string]bool{}
	for name, file := range sources(t) {
		room := path.Dir(name)
		if room == "." {
			continue
		}
		allowed, known := mayImport[room]
		if !known {
			t.Errorf("%s: room %q is not in the table of DESIGN.md and of this test", name, room)
			continue
		}
		seen[room] = true
		for _, imp := range file.Imports {
			p, err := strconv.Unquote(imp.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			ours, ok := strings.CutPrefix(p, module+"/")
			if ok && !slices.Contains(allowed, ours) && !slices.Contains(allowed, "*") {
				t.Errorf("%s imports %s; %s may import only %v", name, ours, room, allowed)
			}
		}
	}
	for room := range mayImport {
		if !seen[room] {
			t.Errorf("room %q is in the table but has no Go file", room)
		}
	}
}

// TestPackagesAreIntroduced wants of every package a comment that says what it is.
func TestPackagesAreIntroduced(t *testing.T) {
	said := map[string]bool{}
	for name, file := range sources(t) {
		room := path.Dir(name)
		said[room] = said[room] || file.Doc != nil && len(file.Doc.Text()) > 60
	}
	for _, room := range slices.Sorted(maps.Keys(said)) {
		if !said[room] {
			t.Errorf("package %s has no comment saying what it owns and what it never does", room)
		}
	}
}

// TestFilesStaySmall keeps every hand-written file within a sitting's reading.
func TestFilesStaySmall(t *testing.T) {
	const most = 500
	for name := range sources(t) {
		if strings.HasPrefix(name, "chain/bindings/") {
			continue
		}
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(string(b), "\n"); n > most {
			t.Errorf("%s has %d lines, more than %d: split it by what it owns", name, n, most)
		}
	}
}

// TestPureRoomsStayPure: the core reads no clock, file, socket or randomness.
func TestPureRoomsStayPure(t *testing.T) {
	pure := []string{"internal/exact", "record", "source", "model", "reward", "monitor"}
	impure := []string{"os", "net", "io/fs", "math/rand", "math/rand/v2", "crypto/rand", "log", "net/http"}
	for name, file := range sources(t) {
		if !slices.Contains(pure, path.Dir(name)) {
			continue
		}
		for _, imp := range file.Imports {
			if p, _ := strconv.Unquote(imp.Path.Value); slices.Contains(impure, p) {
				t.Errorf("%s imports %s: %s is pure", name, p, path.Dir(name))
			}
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if sel, ok := n.(*ast.SelectorExpr); ok {
				if x, ok := sel.X.(*ast.Ident); ok && x.Name == "time" && (sel.Sel.Name == "Now" || sel.Sel.Name == "Since") {
					t.Errorf("%s reads the clock (time.%s): %s is pure", name, sel.Sel.Name, path.Dir(name))
				}
			}
			return true
		})
	}
}

// sources parses every Go file of ours that is not a test.
func sources(t *testing.T) map[string]*ast.File {
	t.Helper()
	files := map[string]*ast.File{}
	fset := token.NewFileSet()
	err := fs.WalkDir(os.DirFS("."), ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "node_modules" || name != "." && strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata"):
			return fs.SkipDir
		case !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		f, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		files[name] = f
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
