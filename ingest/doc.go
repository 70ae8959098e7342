// Package ingest owns the step between other people's topics and the events topic:
// which pseudonym stands for whom (Identities).
//
// A raw id never leaves this package in clear: not in a record, a header, a log line or
// an error. The package never decides anything about a member and never reads the
// events topic.
package ingest
