package stream

import "errors"

// Handler is what Run drives: it owns the meaning of the records and the local
// state. Process, Seal, Applied and Restore may be called for several partitions at
// once; all else comes from one goroutine, beside no Process and no Seal. An error from
// any method, unless it wraps ErrRetry, ends Run with that error: it is for bugs
// and broken disks, never for bad input (which goes to Output.DeadLetter).
//
// A partition lives through: Local, Discard if its local state cannot be used,
// Restore any number of times, Assigned, then Process, Seal, Applied in turns,
// and at last Revoked (also where Assigned was never reached). Several
// partitions do so at the same time; restores of one mix with work on others.
// With Config.Standby partitions of others are kept restored: their Restore comes from
// a goroutine of its own, beside anything but calls for the same partition.
type Handler interface {
	// Local says where the local state of partition p stands: the next
	// changelog offset to read, −1 where nothing is kept.
	Local(p int32) (changelog int64, err error)
	// Discard drops the local state of p: the changelog no longer reaches back
	// to it, or it belongs to another log.
	Discard(p int32) error
	// Restore takes changelog records in order; next is the changelog offset
	// after them. recs may be empty where only next moves. Calls for different
	// partitions run side by side.
	Restore(p int32, recs []Record, next int64) error
	// Assigned says that the state of p is complete and that its input goes on
	// at offset committed.
	Assigned(p int32, committed int64) error

	// Process scores records of p in order, from recs[0], and returns how many
	// it took. Calls for different partitions run side by side. With barrier,
	// everything so far, of all partitions, is committed and applied before the
	// next call of Process for any of them; only then may it take none.
	Process(p int32, recs []Record, out *Output) (n int, barrier bool, err error)
	// Seal closes p's part of a transaction: it adds the changelog records, one
	// per dirty member and a partition-state record. It is called for each
	// partition that Process was called for since the last Seal, side by side and
	// beside no Process; the transaction before this one has been applied. What it
	// returns comes back in Applied. out's bytes stay as they are until then.
	Seal(p int32, out *Output) (Sealed, error)
	// Applied says that p's part of the transaction is committed: local state may
	// now move. changelogNext and inputNext are the offsets after its last
	// changelog record and its last input record. It runs beside Process, also of
	// p, and is done before the next Seal.
	Applied(p int32, s Sealed, changelogNext, inputNext int64) error
	// Reset drops everything that was not applied. All partitions are revoked
	// right after it.
	Reset() error
	// Revoked says that p is no longer ours. Local state stays, for its return.
	Revoked(p int32) error
}

// ErrRetry, wrapped by an error of Process or Assigned, says that another session
// may heal it: a broker that did not answer, for example.
var ErrRetry = errors.New("try again")

// failure is what an error of the handler means for Run.
func failure(err error) error {
	if errors.Is(err, ErrRetry) {
		return err
	}
	return fatal{err}
}

// Sealed is the handler's own token between Seal and Applied.
type Sealed any
