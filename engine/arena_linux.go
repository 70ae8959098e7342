package engine

import (
	"syscall"
	"unsafe"
)

const hugePage = 2 << 20

// hugePages asks for huge pages under the whole ones of b: members are touched at
// random, and would miss the processor's table of small pages nearly every time. A
// kernel that has none to give says no, and nothing is lost.
func hugePages(b []byte) {
	skip := -uintptr(unsafe.Pointer(unsafe.SliceData(b))) % hugePage
	if uintptr(len(b)) < skip+hugePage {
		return
	}
	b = b[skip:]
	_ = syscall.Madvise(b[:len(b)/hugePage*hugePage], syscall.MADV_HUGEPAGE)
}
