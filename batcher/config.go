package batcher

import "time"

// Config says when a batch closes.
type Config struct {
	Window      time.Duration // age of the oldest grant at which a batch closes
	MaxItems    int           // netted items
	GasTarget   uint64        // gas units, bounded assuming new holders
	MaxBaseFee  uint64        // gwei; above it a batch waits until urgent
	UrgentAfter time.Duration // a batch this old no longer waits for a fee
}
