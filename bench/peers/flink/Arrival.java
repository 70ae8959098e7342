package peers;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/**
 * What of an event goes on to the subtask that has its member, and, with a score, from there to the
 * sink. A third of the event's bytes.
 */
final class Arrival {
    MemberKey member;
    byte[] id; // text
    byte[] time; // text
    int partition;
    int signal;
    long timeMs;
    long value;
    double score;

    static final PlainType<Arrival> TYPE = new PlainType<>(Arrival.class, new Serializer());

    byte[] decision() {
        byte[] m = member.bytes;
        return Decisions.json(id, 0, id.length, m, 0, m.length, time, 0, time.length, score);
    }

    /** Fields one after the other; texts with a length of two bytes. */
    static final class Serializer extends TypeSerializerSingleton<Arrival> {
        private static final long serialVersionUID = 1;
        private static final MemberKey.Serializer KEY = new MemberKey.Serializer();

        @Override
        public boolean isImmutableType() {
            return false;
        }

        @Override
        public Arrival createInstance() {
            return new Arrival();
        }

        @Override
        public Arrival copy(Arrival from) {
            return copy(from, new Arrival());
        }

        @Override
        public Arrival copy(Arrival from, Arrival to) {
            to.member = from.member;
            to.id = from.id;
            to.time = from.time;
            to.partition = from.partition;
            to.signal = from.signal;
            to.timeMs = from.timeMs;
            to.value = from.value;
            to.score = from.score;
            return to;
        }

        @Override
        public int getLength() {
            return -1;
        }

        @Override
        public void serialize(Arrival a, DataOutputView out) throws IOException {
            KEY.serialize(a.member, out);
            text(a.id, out);
            text(a.time, out);
            out.writeShort(a.partition);
            out.writeByte(a.signal);
            out.writeLong(a.timeMs);
            out.writeLong(a.value);
            out.writeDouble(a.score);
        }

        @Override
        public Arrival deserialize(DataInputView in) throws IOException {
            return deserialize(new Arrival(), in);
        }

        @Override
        public Arrival deserialize(Arrival a, DataInputView in) throws IOException {
            a.member = KEY.deserialize(in);
            a.id = text(in);
            a.time = text(in);
            a.partition = in.readShort();
            a.signal = in.readByte();
            a.timeMs = in.readLong();
            a.value = in.readLong();
            a.score = in.readDouble();
            return a;
        }

        @Override
        public void copy(DataInputView in, DataOutputView out) throws IOException {
            serialize(deserialize(in), out);
        }

        private static void text(byte[] s, DataOutputView out) throws IOException {
            out.writeShort(s.length);
            out.write(s);
        }

        private static byte[] text(DataInputView in) throws IOException {
            byte[] s = new byte[in.readUnsignedShort()];
            in.readFully(s);
            return s;
        }

        @Override
        public Snapshot snapshotConfiguration() {
            return new Snapshot();
        }

        /** How Flink finds the serializer again in a checkpoint. */
        public static final class Snapshot extends SimpleTypeSerializerSnapshot<Arrival> {
            public Snapshot() {
                super(Serializer::new);
            }
        }
    }
}
