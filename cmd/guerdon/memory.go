package main

// memory is how an instance's memory is shared out. Zeros are defaults.
type memory struct {
	pebbleBytes      int64
	memberBytes      int64 // of members in front of Pebble
	transactionBytes int64 // of each of two
	heapBytes        int64 // where the collector works hardest: Pebble's blocks are not on its heap
}

// memoryOf splits a bound of the process: a quarter to Pebble, unless stated, a
// quarter to members, an eighth to each of two transactions. The last quarter
// is for what Kafka's client has fetched, and room without which the collector would
// do nothing but collect.
func memoryOf(bytes, pebbleBytes int64) memory {
	if pebbleBytes <= 0 {
		pebbleBytes = bytes / 4
	}
	return memory{
		pebbleBytes: pebbleBytes, memberBytes: bytes / 4,
		transactionBytes: bytes / 8, heapBytes: max(bytes-pebbleBytes, bytes/2),
	}
}
