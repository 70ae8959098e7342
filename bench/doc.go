// Package bench owns the benchmarks that cross rooms: scoring a profile in hand,
// bytes to decisions in memory, the engine on an embedded Kafka, packing and
// encoding of settlements. Each stands beside something that does the same work
// plainly, or beside its own limit, for machines are shared and differ: what to
// quote is the ratio, measured in one sitting. Ordinary tests of the package hold
// what a benchmark only shows: that scoring allocates nothing, and that the plain
// version it is compared with decides the same.
//
// It is never imported and owns no behaviour; a benchmark within one room stays
// in that room.
package bench
