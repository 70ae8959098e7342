package features

// Metrics are what a store says of itself.
type Metrics struct {
	CacheHits, CacheMisses int64 // of the block cache
	CacheBytes             int64 // blocks held
	MemTableBytes          uint64
	DiskBytes              uint64
	ReadAmplification      int    // sorted runs that one read may have to look at
	CompactionDebtBytes    uint64 // estimated to be rewritten before the levels are in shape
	Flushes, Compactions   int64
	FlushedBytes           uint64 // written by flushes
	CompactedBytes         uint64 // written by compactions
	LevelZeroFiles         int64
	BackgroundFailures     int32
}

// Metrics returns the figures of now; false once the store is closed or broken.
// It costs some microseconds and may be called from any goroutine.
func (s *Store) Metrics() (Metrics, bool) {
	if s.enter() != nil {
		return Metrics{}, false
	}
	defer s.leave()
	m := s.db.Metrics()
	total := m.Total()
	return Metrics{
		CacheHits: m.BlockCache.Hits, CacheMisses: m.BlockCache.Misses, CacheBytes: m.BlockCache.Size,
		MemTableBytes: m.MemTable.Size, DiskBytes: m.DiskSpaceUsage(), ReadAmplification: m.ReadAmp(),
		CompactionDebtBytes: m.Compact.EstimatedDebt, Flushes: m.Flush.Count, Compactions: m.Compact.Count,
		FlushedBytes: total.TableBytesFlushed, CompactedBytes: total.TableBytesCompacted,
		LevelZeroFiles: m.Levels[0].TablesCount, BackgroundFailures: s.failures.Load(),
	}, true
}
