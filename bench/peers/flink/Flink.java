package peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.sink.TransactionNamingStrategy;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.runtime.util.EnvironmentInformation;
import org.apache.flink.state.rocksdb.PredefinedOptions;
import org.apache.flink.state.rocksdb.RocksDBConfigurableOptions;
import org.apache.flink.state.rocksdb.RocksDBOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** The reference job on Flink, its cluster in this process. How it is tuned, and why: bench/peers/README.md. */
public final class Flink {
    private Flink() {}

    public static void main(String[] args) throws Exception {
        Options o = new Options()
                .add("commit-ms", "1000").add("linger-ms", "5").add("batch-bytes", "131072").add("compression", "lz4")
                .add("buffer-timeout-ms", "5").add("poll-records", "2000").add("partition-fetch-bytes", "4194304")
                .add("fetch-min-bytes", "1").add("managed-mb", "768").add("incremental", "true")
                .parse(args);
        Job job = new Job(o.text("job"), o.text("percent"));
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment((int) o.number("threads"), config(o));
        env.fromSource(source(o, job), WatermarkStrategy.noWatermarks(), "events")
                .keyBy(a -> a.member, MemberKey.TYPE)
                .process(new Steps.Score(job)).returns(Arrival.TYPE).uid("score")
                .sinkTo(sink(o)).uid("decisions");
        JobClient client = env.executeAsync("reference job");
        client.getJobExecutionResult().whenComplete((result, failure) -> {
            if (failure != null && !ending) {
                failure.printStackTrace();
                Runtime.getRuntime().halt(1);
            }
        });
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
            cancel(client);
            closed.countDown();
            return;
        }
        int exit = 0;
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, o.text("brokers")))) {
            int partitions = admin.describeTopics(List.of(o.text("output"))).allTopicNames().get()
                    .get(o.text("output")).partitions().size();
            // Flink commits the source's offsets and the sink's transactions independently.
            Progress.watch(o, "flink", EnvironmentInformation.getVersion(),
                    until -> Commits.cover(admin, o.group(), until) && Commits.settled(admin, o.text("output"), partitions));
        } catch (Exception e) {
            e.printStackTrace();
            exit = 1;
        }
        cancel(client);
        System.exit(exit);
    }

    private static volatile boolean ending;

    private static void cancel(JobClient client) throws Exception {
        ending = true;
        client.cancel().get();
    }

    private static KafkaSource<Arrival> source(Options o, Job job) {
        return KafkaSource.<Arrival>builder()
                .setBootstrapServers(o.text("brokers")).setTopics(o.text("input")).setGroupId(o.group())
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setDeserializer(new Steps.Read(job))
                .setProperty(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, o.text("poll-records"))
                .setProperty(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, o.text("partition-fetch-bytes"))
                .setProperty(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, o.text("fetch-min-bytes"))
                .setProperty(ConsumerConfig.ISOLATION_LEVEL_CONFIG, o.exactlyOnce() ? "read_committed" : "read_uncommitted")
                .build();
    }

    private static KafkaSink<Arrival> sink(Options o) {
        return KafkaSink.<Arrival>builder()
                .setBootstrapServers(o.text("brokers"))
                .setRecordSerializer(new Steps.Write(o.text("output")))
                .setDeliveryGuarantee(o.exactlyOnce() ? DeliveryGuarantee.EXACTLY_ONCE : DeliveryGuarantee.AT_LEAST_ONCE)
                .setTransactionalIdPrefix(o.group())
                .setTransactionNamingStrategy(TransactionNamingStrategy.POOLING)
                .setProperty(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, "120000")
                .setProperty(ProducerConfig.LINGER_MS_CONFIG, o.text("linger-ms"))
                .setProperty(ProducerConfig.BATCH_SIZE_CONFIG, o.text("batch-bytes"))
                .setProperty(ProducerConfig.COMPRESSION_TYPE_CONFIG, o.text("compression"))
                .build();
    }

    private static Configuration config(Options o) throws IOException {
        Path dir = Path.of(o.text("state-dir")).toAbsolutePath();
        Path checkpoints = Files.createDirectories(dir.resolve("checkpoints"));
        Configuration c = new Configuration();
        c.set(StateBackendOptions.STATE_BACKEND, "rocksdb");
        c.set(RocksDBOptions.LOCAL_DIRECTORIES, Files.createDirectories(dir.resolve("rocksdb")).toString());
        c.set(RocksDBOptions.PREDEFINED_OPTIONS, PredefinedOptions.FLASH_SSD_OPTIMIZED.name());
        c.set(RocksDBConfigurableOptions.USE_BLOOM_FILTER, true);
        c.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(o.number("managed-mb")));

        c.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(o.number("commit-ms")));
        c.set(CheckpointingOptions.CHECKPOINTING_CONSISTENCY_MODE,
                o.exactlyOnce() ? CheckpointingMode.EXACTLY_ONCE : CheckpointingMode.AT_LEAST_ONCE);
        c.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
        c.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpoints.toUri().toString());
        c.set(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, o.text("incremental").equals("true"));
        c.set(CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION, ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
        Optional<Path> last = lastCheckpoint(checkpoints);
        last.ifPresent(p -> c.set(StateRecoveryOptions.SAVEPOINT_PATH, p.toUri().toString()));
        Progress.state("STARTING", ",\"checkpoint\":\"" + last.map(p -> p.getFileName().toString()).orElse("") + "\"");

        c.set(PipelineOptions.OBJECT_REUSE, true);
        c.set(PipelineOptions.GENERIC_TYPES, false);
        c.set(ExecutionOptions.BUFFER_TIMEOUT, Duration.ofMillis(o.number("buffer-timeout-ms")));
        c.set(RestartStrategyOptions.RESTART_STRATEGY, "disable");
        return c;
    }

    /** The newest whole checkpoint of an earlier life. */
    private static Optional<Path> lastCheckpoint(Path dir) throws IOException {
        try (Stream<Path> all = Files.walk(dir, 3)) {
            return all.filter(p -> p.getFileName().toString().equals("_metadata"))
                    .max(Comparator.comparing(p -> p.toFile().lastModified()))
                    .map(Path::getParent);
        }
    }
}
