package peers;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** What the broker says is committed. */
final class Commits {
    private Commits() {}

    /** Whether the group's offsets have come to until, by partition. */
    static boolean cover(Admin admin, String group, Map<Integer, Long> until) {
        try {
            Map<TopicPartition, OffsetAndMetadata> at = admin
                    .listConsumerGroupOffsets(Map.of(group, new ListConsumerGroupOffsetsSpec()),
                            new ListConsumerGroupOffsetsOptions().requireStable(true))
                    .partitionsToOffsetAndMetadata(group).get();
            Map<Integer, Long> offsets = new HashMap<>();
            at.forEach((tp, m) -> {
                if (m != null) {
                    offsets.put(tp.partition(), m.offset());
                }
            });
            return until.entrySet().stream().allMatch(e -> offsets.getOrDefault(e.getKey(), -1L) >= e.getValue());
        } catch (ExecutionException e) {
            return false; // offsets of an open transaction: asked again
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a topic holds nothing of an open transaction. */
    static boolean settled(Admin admin, String topic, int partitions) {
        return ends(admin, topic, partitions, IsolationLevel.READ_COMMITTED)
                .equals(ends(admin, topic, partitions, IsolationLevel.READ_UNCOMMITTED));
    }

    private static Map<TopicPartition, Long> ends(Admin admin, String topic, int partitions, IsolationLevel level) {
        Map<TopicPartition, OffsetSpec> latest = IntStream.range(0, partitions).boxed()
                .collect(Collectors.toMap(p -> new TopicPartition(topic, p), p -> OffsetSpec.latest()));
        try {
            Map<TopicPartition, ListOffsetsResultInfo> ends = admin.listOffsets(latest, new ListOffsetsOptions(level)).all().get();
            return ends.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().offset()));
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
