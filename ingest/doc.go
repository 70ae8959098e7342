// Package ingest owns the step between other people's topics and the events topic:
// which pseudonym stands for whom (Identities), what of a source record may go on
// (Transformer), what becomes of one that cannot be used (sealed dead letters), and how
// a person is forgotten (Erase).
//
// A raw id never leaves this package in clear: not in a record, a header, a log line or
// an error. The package never decides anything about a member.
package ingest
