package peers;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** One partition's scoring: event, member's bytes from the store, score, bytes back. */
final class Scorer implements Processor<byte[], byte[], byte[], Decision> {
    private final Job job;
    private final Event event = new Event();
    private ProcessorContext<byte[], Decision> context;
    private KeyValueStore<Bytes, byte[]> members;
    private Progress.Lane lane;
    private int partition;

    Scorer(Job job) {
        this.job = job;
    }

    @Override
    public void init(ProcessorContext<byte[], Decision> context) {
        this.context = context;
        members = context.getStateStore(KStreams.STORE);
        partition = context.taskId().partition();
        lane = Progress.lane(partition);
    }

    @Override
    public void process(Record<byte[], byte[]> r) {
        event.read(r.value(), job);
        boolean decided = event.signal >= 0 && score(r);
        lane.record(context.recordMetadata().orElseThrow().offset(), decided);
    }

    private boolean score(Record<byte[], byte[]> r) {
        Bytes key = Bytes.wrap(r.key());
        byte[] stored = members.get(key);
        // The store keeps the array it was given, so that a change needs a copy.
        byte[] m = stored == null ? new byte[Member.BYTES] : stored.clone();
        double score = Member.apply(m, job, event.signal, event.timeMs, event.value);
        members.put(key, m);
        if (score < job.threshold) {
            return false;
        }
        context.forward(new Record<>(r.key(), new Decision(partition, event.decision(score)), r.timestamp()));
        return true;
    }
}
