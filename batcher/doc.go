// Package batcher owns the way from decisions to batches: which grants net into
// which items, when a batch closes, the journal written before anything is
// signed, and the loop that joins a decisions log to a chain.
//
// It never talks to Kafka or to a node itself (Source and Sender do), never
// signs, and keeps no state that the chain does not also hold: the on-chain
// watermark says where to go on, so that losing the journal loses nothing.
package batcher
