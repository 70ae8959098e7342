// Package stream owns everything between Guerdon and Kafka: the names and
// settings of the topics, the consumer group with one transaction per commit
// (Run, and Transform for input that needs no state), restore of local state from its
// changelog, dead letters, plain readers
// of whole topics (Reader), transactional and bulk appends (Appender, Importer)
// and the models topic.
//
// It never looks inside a record's value: what an event, a decision or a
// profile is belongs to other rooms, reached through Handler. It never keeps
// state of its own on disk.
//
// # The commit
//
// One instance runs one loop, and every call of its Handler is made from that
// loop, never two at once. A transaction holds the decisions, dead letters and
// changelog records of a slice of input together with the input's offsets; it
// is ended in the order flush, TxnOffsetCommit, EndTxn. While it is in flight
// the loop scores the next slice into the other of two output buffers. Only an
// acknowledged EndTxn lets local state move (Handler.Applied), so that local
// state never runs ahead of the log. Any error before that, and any unknown
// outcome, drops both slices and the session: a new one, with fresh clients
// whose InitProducerId fences the old, restores from the changelog and goes on
// from the stable offset.
package stream
