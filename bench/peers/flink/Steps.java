package peers;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.lineage.DefaultKafkaDatasetFacet;
import org.apache.flink.connector.kafka.lineage.DefaultKafkaDatasetIdentifier;
import org.apache.flink.connector.kafka.lineage.KafkaDatasetFacet;
import org.apache.flink.connector.kafka.lineage.KafkaDatasetFacetProvider;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The three steps of the job: read an event, score it where its member is, write the decision. */
final class Steps {
    private Steps() {}

    /** In the source; events of no signal end here. */
    static final class Read implements KafkaRecordDeserializationSchema<Arrival> {
        private static final long serialVersionUID = 1;

        private final Job job;
        private transient Event event;
        private transient Progress.Lane[] lanes;

        Read(Job job) {
            this.job = job;
        }

        @Override
        public void deserialize(ConsumerRecord<byte[], byte[]> r, Collector<Arrival> out) {
            if (event == null) {
                event = new Event();
                lanes = new Progress.Lane[1 << 10];
            }
            Progress.Lane lane = lanes[r.partition()];
            if (lane == null) {
                lane = lanes[r.partition()] = Progress.lane(r.partition());
            }
            event.read(r.value(), job);
            if (event.signal < 0) {
                lane.record(r.offset(), false);
                return;
            }
            Arrival a = new Arrival();
            a.member = new MemberKey(r.key());
            a.id = event.id();
            a.time = event.time();
            a.partition = r.partition();
            a.signal = event.signal;
            a.timeMs = event.timeMs;
            a.value = event.value;
            out.collect(a);
            lane.passed(r.offset());
        }

        @Override
        public TypeInformation<Arrival> getProducedType() {
            return Arrival.TYPE;
        }
    }

    /** Where the member's state is. */
    static final class Score extends KeyedProcessFunction<MemberKey, Arrival, Arrival> {
        private static final long serialVersionUID = 1;

        private final Job job;
        private transient ValueState<byte[]> members;
        private transient Progress.Lane lane;
        private transient long seen;

        Score(Job job) {
            this.job = job;
        }

        @Override
        public void open(OpenContext context) {
            members = getRuntimeContext().getState(
                    new ValueStateDescriptor<>("members", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
            int subtask = getRuntimeContext().getTaskInfo().getIndexOfThisSubtask();
            lane = Progress.lane(-1 - subtask);
            Progress.state("RESTORED", ",\"subtask\":" + subtask);
        }

        @Override
        public void processElement(Arrival a, Context context, Collector<Arrival> out) throws Exception {
            byte[] m = members.value(); // RocksDB answers with a copy
            if (m == null) {
                m = new byte[Member.BYTES];
            }
            a.score = Member.apply(m, job, a.signal, a.timeMs, a.value);
            members.update(m);
            boolean decided = a.score >= job.threshold;
            if (decided) {
                out.collect(a);
            }
            lane.record(seen++, decided);
        }
    }

    /** In the sink: to the partition that the event came from. */
    static final class Write implements KafkaRecordSerializationSchema<Arrival>, KafkaDatasetFacetProvider {
        private static final long serialVersionUID = 1;

        private final String topic;

        Write(String topic) {
            this.topic = topic;
        }

        @Override
        public ProducerRecord<byte[], byte[]> serialize(Arrival a, KafkaSinkContext context, Long timestamp) {
            return new ProducerRecord<>(topic, a.partition, a.timeMs, a.member.bytes, a.decision());
        }

        /** A pool of transactional ids wants to know the topics. */
        @Override
        public Optional<KafkaDatasetFacet> getKafkaDatasetFacet() {
            return Optional.of(new DefaultKafkaDatasetFacet(DefaultKafkaDatasetIdentifier.ofTopics(List.of(topic)), new Properties()));
        }
    }
}
