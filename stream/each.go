package stream

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// each calls fn(0) … fn(n-1) on up to GOMAXPROCS goroutines, waits for all of
// them, and returns the error of the lowest index. It costs about a microsecond
// per goroutine, so calls should last much longer than that.
func each(n int, fn func(i int) error) error {
	workers := min(n, runtime.GOMAXPROCS(0))
	if workers <= 1 {
		for i := range n {
			if err := fn(i); err != nil {
				return err
			}
		}
		return nil
	}
	errs := make([]error, n)
	var next atomic.Int64
	work := func() {
		for i := next.Add(1) - 1; i < int64(n); i = next.Add(1) - 1 {
			errs[i] = fn(int(i))
		}
	}
	var wg sync.WaitGroup
	for range workers - 1 {
		wg.Go(work)
	}
	work()
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
