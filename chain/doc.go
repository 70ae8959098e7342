// Package chain owns everything EVM: the bindings of our contracts, deployment,
// the encoding of batches, the one transaction manager, the watcher that hands
// chain events on, the reader that proofs stand on, and an in-process chain for
// the demo, development and tests.
//
// It settles what a batch says and reports what landed logs say; it never reads
// or writes Kafka, and never decides what a batch holds.
package chain
