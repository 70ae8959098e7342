package main

// memory is how an instance's memory is shared out. Zeros are defaults.
type memory struct {
	pebbleBytes      int64
	memberBytes      int64 // of members in front of Pebble
	transactionBytes int64 // of each of two
	fetchBytes       int64 // of input
	heapBytes        int64 // where the collector works hardest: Pebble's blocks are not on its heap
}

// memoryOf splits a bound of the process: a fifth to Pebble, unless stated, a fifth to
// members, a sixteenth to each of two transactions, a thirty-second to what Kafka's
// client fetches. The rest is for copies on their way to the store and the broker, for
// what is decoded ahead, and room without which the collector would do nothing but
// collect.
//
// Pebble's blocks are not on the collector's heap; where they lie, half as much again is
// lost between them. Nor are the program itself and its threads.
func memoryOf(bytes, pebbleBytes int64) memory {
	const program = 64 << 20
	if pebbleBytes <= 0 {
		pebbleBytes = bytes / 5
	}
	return memory{
		pebbleBytes: pebbleBytes, memberBytes: bytes / 5,
		transactionBytes: bytes / 16, fetchBytes: min(max(bytes/32, 4<<20), 64<<20),
		heapBytes: max(bytes-pebbleBytes/2*3-program, bytes/2),
	}
}
