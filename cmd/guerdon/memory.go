package main

import "github.com/guerdon/guerdon/features"

// memory is how an instance's memory is shared out. Zeros are defaults.
type memory struct {
	pebbleBytes int64
	members     int   // decoded, in front of Pebble
	heapBytes   int64 // where the collector works hardest: Pebble's blocks are not on its heap
}

// memoryOf splits a bound of the process: a quarter to Pebble, unless stated, a third
// to decoded members. The rest is for two transactions of at most 64 MiB, what Kafka's
// client has fetched, and the collector, which works harder the nearer the bound is.
func memoryOf(bytes, pebbleBytes int64, l *features.Layout) memory {
	if pebbleBytes <= 0 {
		pebbleBytes = bytes / 4
	}
	return memory{pebbleBytes, int(bytes / 3 / int64(l.MemberBytes())), max(bytes-pebbleBytes, bytes/2)}
}
