// Package features owns what is remembered of a member: signals matched against
// events, decayed into a Profile, read as a feature vector; and the store that
// holds the profiles of the partitions an instance owns.
//
// Two halves meet only in the bytes FORMAT.md describes. Layout and Profile are
// pure: no I/O, no clock, no map iteration, every product that feeds a sum
// rounded, so that the same events give the same bits on any machine. Store is
// Pebble without a write-ahead log: Kafka's changelog is the log, so after a
// crash the store stands at an earlier commit, never between two.
//
// It never decides anything, never reads Kafka, and never looks inside the
// account bytes that follow a profile.
package features
