//go:build cgo

package main

/*
#include <malloc.h>

static void few_arenas(void) {
#ifdef __GLIBC__
	mallopt(M_ARENA_MAX, 2);
#endif
}
*/
import "C"

// Pebble's blocks come from C's allocator, which by default begins an arena for every
// thread that asks while another does, and each keeps what is lost between its blocks.
func init() { C.few_arenas() }
