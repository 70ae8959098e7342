//go:build !linux

package engine

// hugePages does nothing: only Linux is asked for them.
func hugePages([]byte) {}
