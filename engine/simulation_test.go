package engine

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"sync"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/stream"
)

// TestSimulation runs seeds of a cluster in one thread of chance: two or three engines
// on disks that lose what was not synced, a log that commits, aborts or leaves the
// outcome unknown, partitions that move between engines, politely or not. Partitions
// are scored side by side and transactions applied beside that, as stream does. At
// the end the decisions and every store are those of one thread.
//
// SIMULATION_SEEDS sets how many (100 by default), SIMULATION_SEED runs a single one:
// its schedule, if not the way its threads interleaved.
func TestSimulation(t *testing.T) {
	first, n := uint64(0), uint64(100)
	for name, at := range map[string]*uint64{"SIMULATION_SEEDS": &n, "SIMULATION_SEED": &first} {
		if text := os.Getenv(name); text != "" {
			v, err := strconv.ParseUint(text, 10, 64)
			if err != nil {
				t.Fatal(name, ": ", err)
			}
			if *at = v; name == "SIMULATION_SEED" {
				n = 1
			}
		}
	}
	b := testBundle(t)
	did := map[string]int{}
	for seed := first; seed < first+n && !t.Failed(); seed++ {
		s := &simulation{t: t, b: b, rnd: rand.New(rand.NewPCG(seed, 11)), did: did}
		s.name = fmt.Sprintf("SIMULATION_SEED=%d go test -run TestSimulation ./engine", seed)
		s.run()
	}
	t.Logf("%d seeds: %v", n, did)
	for _, what := range fates {
		if n > 1 && did[what] == 0 {
			t.Errorf("%s never happened", what)
		}
	}
}

// simulation is one seed. The log keeps committed transactions only: aborted ones are
// what a read-committed reader does not see.
type simulation struct {
	t    *testing.T
	b    *Bundle
	rnd  *rand.Rand
	name string
	did  map[string]int

	logs      [testPartitions][]stream.Record
	committed [testPartitions]int64
	decisions [testPartitions][]string
	changelog [testPartitions][]stream.Record // offsets have gaps: markers
	end       [testPartitions]int64           // of the changelogs
	owner     [testPartitions]*instance
	instances []*instance
}

// instance is one process.
type instance struct {
	id      int
	disk    *vfs.MemFS
	writes  *writes
	store   *features.Store
	engine  *Engine
	open    map[int32]*open // the batch under way
	sent    map[int32]*open // sealed, outcome not known yet
	barrier bool            // nothing is processed before sent, or open, is applied
	fenced  bool            // another owns what it has sent: the log will refuse it
}

// open is a partition's part of a transaction.
type open struct {
	out    *stream.Output
	next   int64 // input offset after it
	sealed stream.Sealed

	changelog int64 // offset after its last record there
}

// chance is for what draws as often as threads have it: the schedule goes on alike.
func (s *simulation) chance() *rand.Rand { return rand.New(rand.NewPCG(s.rnd.Uint64(), 0)) }

func (s *simulation) must(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatalf("%s: %v", s.name, err)
	}
}

var fates = []string{
	"process", "seal", "commit", "abort", "unknown, committed", "unknown, aborted", "killed", "power lost", "disk lost",
	"killed in a restore", "restarted", "power lost in a flush", "moved", "taken",
}

// weights of the fates, in their order.
var weights = []int{60, 28, 28, 3, 2, 2, 2, 2, 1, 1, 1, 1, 3, 2}

func (s *simulation) run() {
	s.draw()
	for i := range 2 + s.rnd.IntN(2) {
		in := &instance{id: i, disk: vfs.NewCrashableMem()}
		s.start(in)
		s.instances = append(s.instances, in)
	}
	for p := range int32(testPartitions) {
		s.assign(s.instances[s.rnd.IntN(len(s.instances))], p)
	}
	total := 0
	for _, w := range weights {
		total += w
	}
	for step := 0; s.behind() && step < 2000; step++ {
		n := s.rnd.IntN(total)
		i := 0
		for ; n >= weights[i]; i++ {
			n -= weights[i]
		}
		if s.fate(fates[i], s.instances[s.rnd.IntN(len(s.instances))]) {
			s.did[fates[i]]++
		}
	}
	for s.behind() || s.busy() {
		for _, in := range s.instances {
			s.process(in)
			s.seal(in)
			s.commit(in)
		}
	}
	s.compare()
}

// fate does one thing to one instance, and says whether it could.
func (s *simulation) fate(what string, in *instance) bool {
	switch what {
	case "process":
		return s.process(in)
	case "seal":
		return s.seal(in)
	case "commit":
		return s.commit(in)
	case "abort", "unknown, aborted":
		return in.sent != nil && s.reset(in)
	case "unknown, committed":
		return in.sent != nil && s.landed(in) && s.reset(in)
	case "killed", "power lost", "disk lost", "killed in a restore":
		if in.sent != nil && s.rnd.IntN(2) == 0 {
			s.landed(in) // the end of the transaction was on its way
		}
		s.die(in, what)
	case "restarted", "power lost in a flush":
		s.finish(in)
		s.stop(in, what != "restarted")
	case "moved":
		return s.move(in)
	case "taken":
		return s.take(in)
	}
	return true
}

func (s *simulation) start(in *instance) {
	in.writes = &writes{FS: in.disk}
	in.store = openStore(s.t, in.writes, s.b)
	in.engine = newEngine(s.t, in.store, s.b, []int{1, 3, 1000}[s.rnd.IntN(3)])
	in.open, in.sent, in.barrier, in.fenced = map[int32]*open{}, nil, false, false
}

func (s *simulation) owned(in *instance) (ps []int32) {
	for p := range int32(testPartitions) {
		if s.owner[p] == in {
			ps = append(ps, p)
		}
	}
	return ps
}

// assign restores a partition from the local state and the changelog's tail. An
// instance that has been taken for dead drops what it has before it is given any.
func (s *simulation) assign(in *instance, p int32) {
	if in.fenced {
		s.reset(in)
	}
	s.restore(in, p, len(s.changelog[p]))
	s.must(in.engine.Assigned(p, s.committed[p]))
	s.owner[p] = in
}

// restore reads up to n records of the tail, in chunks.
func (s *simulation) restore(in *instance, p int32, n int) {
	from, err := in.engine.Local(p)
	s.must(err)
	if from > s.end[p] {
		s.t.Fatalf("%s: local state of partition %d is at %d of a changelog that ends at %d", s.name, p, from, s.end[p])
	}
	at, _ := slices.BinarySearchFunc(s.changelog[p], from, func(r stream.Record, from int64) int { return int(r.Offset - from) })
	for tail := s.changelog[p][at:]; len(tail) > 0 && n > 0; {
		k := min(1+s.rnd.IntN(len(tail)), n)
		next := tail[k-1].Offset + 1
		if k == len(tail) {
			next = s.end[p]
		}
		s.must(in.engine.Restore(p, tail[:k], next))
		tail, n = tail[k:], n-k
	}
}

// process scores some records of each partition, side by side; a transaction that is
// committed may be applied meanwhile.
func (s *simulation) process(in *instance) bool {
	if in.barrier {
		return false
	}
	type turn struct {
		p       int32
		recs    []stream.Record
		o       *open
		n       int
		barrier bool
		err     error
	}
	var turns []*turn
	for _, p := range s.owned(in) {
		from := s.committed[p]
		if in.sent[p] != nil {
			from = in.sent[p].next
		}
		o := in.open[p]
		if o != nil {
			from = o.next
		}
		left := s.logs[p][from:]
		if len(left) == 0 || s.rnd.IntN(4) == 0 {
			continue
		}
		if o == nil {
			o = &open{out: stream.NewOutput("test."), next: from}
			in.open[p] = o
		}
		turns = append(turns, &turn{p: p, recs: left[:1+s.rnd.IntN(len(left))], o: o})
	}
	var wg sync.WaitGroup
	for _, tu := range turns {
		wg.Go(func() { tu.n, tu.barrier, tu.err = in.engine.Process(tu.p, tu.recs, tu.o.out) })
	}
	if in.sent != nil && !in.fenced && len(turns) > 0 && s.rnd.IntN(2) == 0 {
		sent := in.sent
		s.landed(in)
		wg.Go(func() { s.apply(in, sent) })
		in.sent = nil
	}
	wg.Wait()
	for _, tu := range turns {
		s.must(tu.err)
		tu.o.next += int64(tu.n)
		in.barrier = in.barrier || tu.barrier
	}
	return len(turns) > 0
}

// seal closes the open batch, if the one before it is out of the way.
func (s *simulation) seal(in *instance) bool {
	if in.sent != nil || len(in.open) == 0 {
		return false
	}
	for _, p := range slices.Sorted(maps.Keys(in.open)) {
		o := in.open[p]
		var err error
		o.sealed, err = in.engine.Seal(p, o.out)
		s.must(err)
	}
	in.sent, in.open = in.open, map[int32]*open{}
	return true
}

// commit has the log say yes, and applies; a fenced instance hears no.
func (s *simulation) commit(in *instance) bool {
	switch {
	case in.sent == nil:
		return false
	case in.fenced:
		return s.reset(in)
	}
	sent := in.sent
	s.landed(in)
	s.apply(in, sent)
	in.sent = nil
	if in.barrier && len(in.open) == 0 {
		in.barrier = false
	}
	return true
}

func (s *simulation) apply(in *instance, sent map[int32]*open) {
	for p, o := range sent {
		if err := errors.Join(in.engine.Applied(p, o.sealed, o.changelog, o.next), in.engine.parts[p].written()); err != nil {
			s.t.Errorf("%s: %v", s.name, err)
		}
	}
}

// landed makes what in has sent visible, unless the log refuses it: then only the
// offsets of its changelog records are used up.
func (s *simulation) landed(in *instance) bool {
	for p, o := range in.sent {
		for _, m := range o.out.Messages() {
			switch {
			case m.Topic == stream.Profiles:
				if !in.fenced {
					s.changelog[p] = append(s.changelog[p], stream.Record{Partition: p, Offset: s.end[p], Key: slices.Clone(m.Key), Value: slices.Clone(m.Value)})
				}
				s.end[p]++
				o.changelog = s.end[p]
			case m.Topic == stream.Decisions && !in.fenced:
				s.decisions[p] = append(s.decisions[p], string(m.Value))
			}
		}
		s.end[p]++ // the marker
		if !in.fenced {
			s.committed[p] = o.next
		}
	}
	return !in.fenced
}

// reset drops everything that is not applied, and takes the partitions anew.
func (s *simulation) reset(in *instance) bool {
	s.must(in.engine.Reset())
	in.open, in.sent, in.barrier, in.fenced = map[int32]*open{}, nil, false, false
	for _, p := range s.owned(in) {
		s.must(in.engine.Revoked(p))
	}
	for _, p := range s.owned(in) {
		s.assign(in, p)
	}
	return true
}

// finish commits what is open, as before a revocation or an orderly end.
func (s *simulation) finish(in *instance) {
	for in.sent != nil || len(in.open) > 0 {
		s.commit(in)
		s.seal(in)
	}
	in.barrier = false
}

// die ends a process without a word; what becomes of its disk depends on what ended it.
func (s *simulation) die(in *instance, what string) {
	s.crash(in, what)
	mine := s.owned(in)
	if what == "killed in a restore" {
		for _, p := range mine {
			s.restore(in, p, s.rnd.IntN(len(s.changelog[p])+1))
		}
		s.crash(in, what)
	}
	for _, p := range mine {
		heir := in
		if s.rnd.IntN(3) == 0 {
			heir = s.instances[s.rnd.IntN(len(s.instances))]
		}
		s.assign(heir, p)
	}
}

// crash leaves of a disk what a kill leaves (all that was written), or a power failure
// (what was synced, and by chance some of the rest), or nothing.
func (s *simulation) crash(in *instance, what string) {
	disk := vfs.NewCrashableMem()
	if what != "disk lost" {
		kept := 100
		if what == "power lost" {
			kept = s.rnd.IntN(100)
		}
		disk = in.disk.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: kept, RNG: s.chance()})
	}
	_ = in.store.Close() // of the life that is over, on its own disk
	in.disk = disk
	s.start(in)
}

// stop ends a process in order; the power may go while it writes what it has.
func (s *simulation) stop(in *instance, powerLost bool) {
	mine := s.owned(in)
	for _, p := range mine {
		s.must(in.engine.Revoked(p))
	}
	if powerLost {
		in.writes.arm(1+s.rnd.IntN(6), func() {
			in.disk = in.disk.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: s.rnd.IntN(101), RNG: s.chance()})
		})
	}
	s.must(in.store.Close())
	in.writes.arm(0, nil)
	s.start(in)
	for _, p := range mine {
		s.assign(in, p)
	}
}

// move gives a partition of in to another, which waits until in has committed.
func (s *simulation) move(in *instance) bool {
	mine := s.owned(in)
	if len(mine) == 0 {
		return false
	}
	p := mine[s.rnd.IntN(len(mine))]
	s.finish(in)
	s.must(in.engine.Revoked(p))
	s.assign(s.instances[s.rnd.IntN(len(s.instances))], p)
	return true
}

// take gives the partitions of in, which is taken for dead, to another. What in has
// open or sent and has not landed by now will be refused.
func (s *simulation) take(in *instance) bool {
	heir := s.instances[s.rnd.IntN(len(s.instances))]
	mine := s.owned(in)
	if heir == in || len(mine) == 0 || in.fenced {
		return false
	}
	if in.sent != nil && s.rnd.IntN(2) == 0 {
		s.commit(in)
	}
	for _, p := range mine {
		s.assign(heir, p)
	}
	if in.sent == nil && len(in.open) == 0 {
		for _, p := range mine {
			s.must(in.engine.Revoked(p))
		}
		in.barrier = false
		return true
	}
	in.fenced = true
	return true
}

// behind reports whether input is left; busy, whether a transaction is.
func (s *simulation) behind() bool {
	for p := range s.logs {
		if int(s.committed[p]) < len(s.logs[p]) {
			return true
		}
	}
	return false
}

func (s *simulation) busy() bool {
	for _, in := range s.instances {
		if in.sent != nil || len(in.open) > 0 {
			return true
		}
	}
	return false
}
