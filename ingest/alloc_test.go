//go:build !race

package ingest

import "testing"

// TestHashDoesNotAllocate; the race detector's pools forget at random.
func TestHashDoesNotAllocate(t *testing.T) {
	k := testKey(t, secretA)
	if n := testing.AllocsPerRun(100, func() { k.Hash(User, "customer-123456") }); n > 0 {
		t.Errorf("Hash allocates %v times", n)
	}
}
