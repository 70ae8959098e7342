package main

import (
	"runtime/debug"
	"syscall"
	"unsafe"
)

// hugePages asks for huge pages under the addresses that the heap will grow into: the
// profiles in it are read at random, and first touches of small pages take a tenth of
// a start. It touches none of them itself. A kernel that has none to give says no, and
// nothing is lost.
func hugePages(bytes int64) {
	b := make([]byte, bytes) // addresses only: the runtime knows that fresh memory is zero
	const page = 2 << 20
	if skip := int(-uintptr(unsafe.Pointer(unsafe.SliceData(b))) % page); len(b) >= skip+page {
		b = b[skip:]
		_ = syscall.Madvise(b[:len(b)/page*page], syscall.MADV_HUGEPAGE)
	}
	b = nil
	debug.FreeOSMemory() // what was never touched is free at once
}
