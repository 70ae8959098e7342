package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/twmb/franz-go/pkg/sr"
	"github.com/twmb/franz-go/pkg/sr/srfake"

	"github.com/guerdon/guerdon/source"
)

// TestRegistry resolves references, tells what does not exist from what does not
// answer, and logs in.
func TestRegistry(t *testing.T) {
	fake := srfake.New(srfake.WithAuth("Basic Ym9iOnNlY3JldA==")) // bob:secret
	t.Cleanup(fake.Close)
	if _, _, err := fake.RegisterSchema("money", sr.Schema{Type: sr.TypeProtobuf, Schema: `syntax = "proto3"; message Money { int64 minor = 1; }`}); err != nil {
		t.Fatal(err)
	}
	id, _, err := fake.RegisterSchema("order", sr.Schema{
		Type: sr.TypeProtobuf, Schema: `syntax = "proto3"; import "money.proto"; message Order { Money total = 1; }`,
		References: []sr.SchemaReference{{Name: "money.proto", Subject: "money", Version: 1}},
	})
	if err != nil {
		t.Fatal(err)
	}
	password := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(password, []byte("secret\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	f := registryFlags{Registry: fake.URL(), RegistryUser: "bob", RegistryPasswordFile: password}
	schemas, err := f.schemas()
	if err != nil {
		t.Fatal(err)
	}
	s, err := schemas.Schema(id)
	if err != nil || s.Type != "PROTOBUF" || len(s.References) != 1 || s.References[0].Name != "money.proto" || !strings.Contains(s.References[0].Schema.Text, "Money") {
		t.Errorf("schema %+v, %v", s, err)
	}
	if _, err := schemas.Schema(id + 100); !errors.Is(err, source.ErrUnknownSchema) {
		t.Errorf("an id that does not exist: %v", err)
	}
	f.RegistryPasswordFile = ""
	if _, err := f.schemas(); err == nil || !strings.Contains(err.Error(), "GUERDON_REGISTRY_PASSWORD") {
		t.Errorf("without a password: %v", err)
	}
	t.Setenv("GUERDON_REGISTRY_PASSWORD", "wrong")
	wrong, err := f.schemas()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := wrong.Schema(id); err == nil || errors.Is(err, source.ErrUnknownSchema) {
		t.Errorf("with a wrong password: %v", err)
	}
	fake.Close()
	if _, err := schemas.Schema(id); err == nil || errors.Is(err, source.ErrUnknownSchema) {
		t.Errorf("a registry that is gone: %v", err)
	}
	if s, err := (&registryFlags{}).schemas(); s != nil || err != nil {
		t.Errorf("no registry: %v, %v", s, err)
	}
}
