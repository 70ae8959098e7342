package main

// memory is how an instance's memory is shared out. Zeros are defaults.
type memory struct {
	pebbleBytes      int64
	memberBytes      int64 // of members in front of Pebble
	transactionBytes int64 // of each of two
	heapBytes        int64 // where the collector works hardest: Pebble's blocks are not on its heap
}

// memoryOf splits a bound of the process: a fifth to Pebble, unless stated, a fifth to
// members, a sixteenth to each of two transactions. The rest is for copies on their way
// to the store and the broker, for what Kafka's client has fetched, and room without
// which the collector would do nothing but collect.
func memoryOf(bytes, pebbleBytes int64) memory {
	if pebbleBytes <= 0 {
		pebbleBytes = bytes / 5
	}
	return memory{
		pebbleBytes: pebbleBytes, memberBytes: bytes / 5,
		transactionBytes: bytes / 16, heapBytes: max(bytes-pebbleBytes, bytes/2),
	}
}
