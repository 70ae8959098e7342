package ingest

import (
	"bytes"
	"errors"
	"regexp"
	"testing"

	"pgregory.net/rapid"
)

func testKey(t testing.TB, secret string) *Key {
	t.Helper()
	k, err := NewKey([]byte(secret))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

const secretA, secretB = "0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210"

func TestKey(t *testing.T) {
	a, a2, b := testKey(t, secretA), testKey(t, secretA), testKey(t, secretB)
	if _, err := NewKey([]byte("short")); err == nil {
		t.Error("a short secret is taken")
	}
	if a.Hash(User, "bob") != a2.Hash(User, "bob") {
		t.Error("one secret, two hashes")
	}
	if a.Hash(User, "bob") == a.Hash(Anonymous, "bob") || a.Hash(User, "bob") == b.Hash(User, "bob") || a.Hash(User, "bob") == a.Hash(User, "bobb") {
		t.Error("hashes of different people are equal")
	}
	if long := string(make([]byte, 5000)); a.Hash(User, long) == a.Hash(User, long[:4999]) {
		t.Error("a long id is cut")
	}
	if a.ID() != a2.ID() || a.ID() == b.ID() || bytes.Contains([]byte(secretA), []byte(a.ID())) {
		t.Errorf("key ids %s, %s, %s", a.ID(), a2.ID(), b.ID())
	}
	p := NewPseudonym()
	if s := p.String(); len(s) != PseudonymSize || !regexp.MustCompile(`^m_[a-z2-7]{26}$`).MatchString(s) || p == NewPseudonym() {
		t.Errorf("pseudonym %s", s)
	}
}

func TestClaim(t *testing.T) {
	k, other := testKey(t, secretA), testKey(t, secretB)
	h, p := k.Hash(User, "bob"), NewPseudonym()
	key := k.claimKey(&h, p)
	value := k.sealClaim(key, p, 1)
	gotHash, tag, err := parseClaimKey(key)
	if err != nil || gotHash != h || tag != k.tag(p) {
		t.Errorf("key %s: %v", key, err)
	}
	if got, err := k.openClaim(key, value); err != nil || got != p {
		t.Errorf("opened %v, %v", got, err)
	}
	if bytes.Contains(value, p[:]) || bytes.Contains(value, []byte(p.String())) || bytes.Equal(value, k.sealClaim(key, p, 1)) {
		t.Error("the value shows its pseudonym, or is the same each time")
	}
	if _, err := other.openClaim(key, value); !errors.Is(err, ErrKey) {
		t.Errorf("another key: %v", err)
	}
	otherKey := k.claimKey(&h, NewPseudonym())
	if _, err := k.openClaim(otherKey, value); !errors.Is(err, ErrDamaged) {
		t.Errorf("moved under another key: %v", err)
	}
	rapid.Check(t, func(t *rapid.T) {
		broken := bytes.Clone(value)
		at := rapid.IntRange(0, len(value)-1).Draw(t, "at")
		broken[at] ^= byte(rapid.IntRange(1, 255).Draw(t, "bits"))
		if got, err := k.openClaim(key, broken); err == nil {
			t.Fatalf("byte %d changed and it opens as %v", at, got)
		}
		if _, err := k.openClaim(key, value[:at]); err == nil {
			t.Fatalf("cut to %d bytes and it opens", at)
		}
	})
}

func FuzzParseClaimKey(f *testing.F) {
	k := testKey(f, secretA)
	h := k.Hash(User, "bob")
	f.Add(k.claimKey(&h, NewPseudonym()))
	f.Add([]byte("/"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if _, _, err := parseClaimKey(b); err != nil && !errors.Is(err, ErrDamaged) {
			t.Errorf("%q: %v", b, err)
		}
		if _, err := k.openClaim(b, b); err == nil {
			t.Errorf("%q opens", b)
		}
	})
}
