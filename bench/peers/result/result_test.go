package result

import (
	"testing"
	"time"
)

func TestClockStartsAfterTheWarmup(t *testing.T) {
	c := Clock{Warmup: 100}
	c.Processed(0)
	c.Processed(99)
	before := time.Now()
	c.Processed(130)
	for time.Since(before) < 20*time.Millisecond {
	}
	c.Processed(900)
	var l Line
	c.Finish(&l, 1000)
	if l.Records != 870 || l.Warmup != 130 {
		t.Errorf("%d records after %d, want 870 after 130", l.Records, l.Warmup)
	}
	if l.Seconds < 0.02 || l.Seconds > 10 || l.LastCommitMS-l.FirstRecordMS < 19 {
		t.Errorf("%+v: want 20 ms or a little more", l)
	}
	if l.CPUSeconds <= 0 || l.CPUSeconds > l.CPUSecondsWhole || l.PeakRSSBytes < 1<<20 {
		t.Errorf("%+v: processor time or memory cannot be right", l)
	}
}

func TestClockWithoutWarmupStartsAtTheFirst(t *testing.T) {
	var c Clock
	c.Processed(0)
	c.Processed(5)
	var l Line
	c.Finish(&l, 7)
	if l.Records != 7 || l.Warmup != 0 || l.CPUSeconds != l.CPUSecondsWhole {
		t.Errorf("%+v: want all 7, and the processor time of the whole process", l)
	}
}
