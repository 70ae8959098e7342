package sandbox

import (
	"strings"

	"github.com/guerdon/guerdon/record"
)

// BadRecord is a record of the events topic that belongs into dead letters.
type BadRecord struct {
	Name  string // what is wrong with it
	Value []byte
	// Reason is part of the reason that its dead letter gives. It is empty where
	// the decoder has nothing to object: the engine judges the future.
	Reason string
}

// BadRecords returns one record for each way in which input goes wrong. Member
// is whose events they claim to be, recordMS the timestamp that their Kafka
// records will have: a date in the future is judged against that.
func BadRecords(member string, recordMS int64) []BadRecord {
	good := record.Event{ID: "bad-1", Source: "bad", Type: record.TypePurchase, TimeMS: recordMS, Member: member, Value: 999, Currency: "USD"}
	text := string(record.AppendEvent(nil, &good))
	with := func(old, new string) []byte { return []byte(strings.Replace(text, old, new, 1)) }
	future := good
	future.ID, future.TimeMS = "bad-future", recordMS+10*365*dayMS
	return []BadRecord{
		{"empty", []byte{}, "want an object"},
		{"not JSON", []byte("purchase;m1;9.99"), "neither JSON nor Protobuf"},
		{"cut off", []byte(text[:len(text)-7]), "the end of the record"},
		{"trailing bytes", []byte(text + text), "trailing bytes"},
		{"not UTF-8", with(`"bad"`, "\"b\xe4d\""), "not UTF-8"},
		{"oversized", with(`"bad"`, `"`+strings.Repeat("x", record.MaxEventBytes)+`"`), "oversized"},
		{"fractional amount", with("999", "9.99"), "value"},
		{"amount in a string", with("999", `"999"`), "value"},
		{"amount beyond 64 bits", with("999", "99999999999999999999"), "64 bits"},
		{"time without a zone", with(`Z",`, `",`), "no zone"},
		{"no id", with(`"id":"bad-1",`, ""), "id"},
		{"empty member", with(`"user":"`+member+`"`, `"user":""`), "user"},
		{"unknown field", with(`"value"`, `"price"`), "unknown field"},
		{"key given twice", with(`"source":"bad"`, `"source":"bad","source":"bad"`), "given twice"},
		{"nested attribute", with(`"value":999`, `"attrs":{"a":{"b":1}}`), "attrs"},
		{"unknown control", []byte(`{"control":"halt","time":"1998-01-01T00:00:00Z"}`), "unknown kind"},
		{"far future", record.AppendEvent(nil, &future), ""},
	}
}
