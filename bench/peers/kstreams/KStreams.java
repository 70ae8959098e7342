package peers;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.AppInfoParser;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.apache.kafka.streams.processor.StateRestoreListener;
import org.apache.kafka.streams.state.Stores;

/** The reference job on Kafka Streams. How it is tuned, and why: bench/peers/README.md. */
public final class KStreams {
    static final String STORE = "members";

    private KStreams() {}

    public static void main(String[] args) throws Exception {
        Options o = new Options()
                .add("commit-ms", "100").add("linger-ms", "5").add("batch-bytes", "131072").add("compression", "lz4")
                .add("poll-records", "2000").add("partition-fetch-bytes", "4194304").add("fetch-min-bytes", "1")
                .add("cache-mb", "512").add("block-cache-mb", "256").add("memtable-mb", "32")
                .add("group-protocol", "classic").add("instance", "")
                .parse(args);
        Job job = new Job(o.text("job"), o.text("percent"));
        StoreTuning.blockCacheBytes = o.number("block-cache-mb") << 20;
        StoreTuning.memtableBytes = o.number("memtable-mb") << 20;

        KafkaStreams streams = new KafkaStreams(topology(o, job), config(o));
        streams.setStateListener((to, from) -> {
            Progress.state(to.name(), "");
            if (to == KafkaStreams.State.ERROR) {
                Runtime.getRuntime().halt(1);
            }
        });
        streams.setGlobalStateRestoreListener(new Restores());
        streams.setUncaughtExceptionHandler(e -> {
            e.printStackTrace();
            return StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        streams.start();
        int exit = 0;
        try {
            if (o.forever()) {
                CountDownLatch stop = new CountDownLatch(1);
                CountDownLatch closed = new CountDownLatch(1);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    stop.countDown();
                    try {
                        closed.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }));
                stop.await();
                streams.close();
                closed.countDown();
                return;
            }
            try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, o.text("brokers")))) {
                Progress.watch(o, "kafka-streams", AppInfoParser.getVersion(), until -> Commits.cover(admin, o.group(), until));
            }
        } catch (Exception e) {
            e.printStackTrace();
            exit = 1;
        }
        streams.close();
        System.exit(exit);
    }

    private static Topology topology(Options o, Job job) {
        return new Topology()
                .addSource("events", new ByteArrayDeserializer(), new ByteArrayDeserializer(), o.text("input"))
                .addProcessor("score", () -> new Scorer(job), "events")
                .addStateStore(Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STORE), Serdes.Bytes(), Serdes.ByteArray())
                        .withCachingEnabled().withLoggingEnabled(Map.of()), "score")
                .addSink("decisions", o.text("output"), new ByteArraySerializer(), (topic, d) -> d.json(),
                        (String topic, byte[] key, Decision d, int partitions) -> Optional.of(Set.of(d.partition())), "score");
    }

    private static Properties config(Options o) {
        Properties p = new Properties();
        p.put(StreamsConfig.APPLICATION_ID_CONFIG, o.group());
        p.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, o.text("brokers"));
        p.put(StreamsConfig.STATE_DIR_CONFIG, o.text("state-dir"));
        p.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, o.exactlyOnce() ? StreamsConfig.EXACTLY_ONCE_V2 : StreamsConfig.AT_LEAST_ONCE);
        p.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, o.text("commit-ms"));
        p.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, o.text("threads"));
        p.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, o.number("cache-mb") << 20);
        p.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, StoreTuning.class);
        p.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, o.text("group-protocol"));
        p.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        p.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), o.text("poll-records"));
        p.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, o.text("poll-records"));
        p.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), o.text("partition-fetch-bytes"));
        p.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.FETCH_MIN_BYTES_CONFIG), o.text("fetch-min-bytes"));
        p.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), o.text("linger-ms"));
        p.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), o.text("batch-bytes"));
        p.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), o.text("compression"));
        p.put(StreamsConfig.producerPrefix(ProducerConfig.BUFFER_MEMORY_CONFIG), 128 << 20);
        if (!o.text("instance").isEmpty()) {
            p.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), o.text("instance"));
        }
        return p;
    }

    private static final class Restores implements StateRestoreListener {
        @Override
        public void onRestoreStart(TopicPartition tp, String store, long from, long to) {
            Progress.state("RESTORE_START", ",\"partition\":" + tp.partition() + ",\"from\":" + from + ",\"to\":" + to);
        }

        @Override
        public void onBatchRestored(TopicPartition tp, String store, long end, long restored) {}

        @Override
        public void onRestoreEnd(TopicPartition tp, String store, long total) {
            Progress.state("RESTORE_END", ",\"partition\":" + tp.partition() + ",\"records\":" + total);
        }
    }
}
