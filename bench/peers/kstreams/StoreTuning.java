package peers;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;

/**
 * RocksDB for eight stores of one process: one block cache for all, larger memtables, filters and
 * indexes kept in the cache. The rest stays as Kafka Streams sets it (universal compaction, no
 * write-ahead log).
 */
public final class StoreTuning implements RocksDBConfigSetter {
    static volatile long blockCacheBytes;
    static volatile long memtableBytes;

    private static Cache shared;

    private BloomFilter filter;

    private static synchronized Cache cache() {
        if (shared == null) {
            RocksDB.loadLibrary();
            shared = new LRUCache(blockCacheBytes);
        }
        return shared;
    }

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        filter = new BloomFilter(10);
        table.setBlockCache(cache());
        table.setCacheIndexAndFilterBlocks(true);
        table.setPinTopLevelIndexAndFilter(true);
        table.setFilterPolicy(filter);
        options.setTableFormatConfig(table);
        options.setWriteBufferSize(memtableBytes);
        options.setMaxWriteBufferNumber(3);
    }

    @Override
    public void close(String store, Options options) {
        filter.close();
    }
}
