package main

import (
	"bufio"
	"bytes"
	"context"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"syscall"
)

// machine is where it was measured.
type machine struct {
	CPU         string `json:"cpu"`
	Cores       int    `json:"cores"`
	MemoryBytes int64  `json:"memory_bytes"`
	OS          string `json:"os"`
	Kernel      string `json:"kernel"`
	Go          string `json:"go"`
	Java        string `json:"java"`
	Kafka       string `json:"kafka"`
	Commit      string `json:"commit"` // of this repository; + where it was changed
}

func describe(ctx context.Context, root string) machine {
	m := machine{Cores: runtime.NumCPU(), Go: runtime.Version(), Kafka: "4.3.1"}
	var u syscall.Utsname
	if syscall.Uname(&u) == nil {
		m.Kernel = text(u.Release[:])
	}
	var info syscall.Sysinfo_t
	if syscall.Sysinfo(&info) == nil {
		m.MemoryBytes = int64(info.Totalram) * int64(info.Unit)
	}
	m.CPU = valueOf("/proc/cpuinfo", "model name\t: ")
	m.OS = strings.Trim(valueOf("/etc/os-release", "PRETTY_NAME="), `"`)
	m.Java = firstLine(exec.CommandContext(ctx, "java", "-version"))
	commit := exec.CommandContext(ctx, "git", "describe", "--always", "--dirty=+")
	commit.Dir = root
	m.Commit = firstLine(commit)
	return m
}

// text is a C string.
func text(b []int8) string {
	var s []byte
	for _, c := range b {
		if c == 0 {
			break
		}
		s = append(s, byte(c))
	}
	return string(s)
}

// valueOf is what follows a prefix on the first line that has it.
func valueOf(file, prefix string) string {
	b, err := os.ReadFile(file)
	if err != nil {
		return ""
	}
	for lines := bufio.NewScanner(bytes.NewReader(b)); lines.Scan(); {
		if after, ok := strings.CutPrefix(lines.Text(), prefix); ok {
			return after
		}
	}
	return ""
}

func firstLine(cmd *exec.Cmd) string {
	out, err := cmd.CombinedOutput()
	if err != nil {
		return ""
	}
	first, _, _ := strings.Cut(string(out), "\n")
	return strings.TrimSpace(first)
}
