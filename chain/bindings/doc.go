// Package bindings holds the Go bindings of the contracts, with their creation
// bytecode. Everything but this file is written by scripts/contracts.sh build;
// it owns no behaviour and is never edited by hand.
package bindings
