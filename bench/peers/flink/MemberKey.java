package peers;

import java.io.IOException;
import java.util.Arrays;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** A member's key as the bytes it came in: a String would be decoded and encoded again for every access to the state. */
final class MemberKey {
    final byte[] bytes;
    private final int hash;

    MemberKey(byte[] bytes) {
        this.bytes = bytes;
        hash = Arrays.hashCode(bytes);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof MemberKey k && Arrays.equals(bytes, k.bytes);
    }

    static final PlainType<MemberKey> TYPE = new PlainType<>(MemberKey.class, new Serializer());

    /** A length of two bytes, and the bytes. */
    static final class Serializer extends TypeSerializerSingleton<MemberKey> {
        private static final long serialVersionUID = 1;

        @Override
        public boolean isImmutableType() {
            return true;
        }

        @Override
        public MemberKey createInstance() {
            return new MemberKey(new byte[0]);
        }

        @Override
        public MemberKey copy(MemberKey from) {
            return from;
        }

        @Override
        public MemberKey copy(MemberKey from, MemberKey reuse) {
            return from;
        }

        @Override
        public int getLength() {
            return -1;
        }

        @Override
        public void serialize(MemberKey k, DataOutputView out) throws IOException {
            out.writeShort(k.bytes.length);
            out.write(k.bytes);
        }

        @Override
        public MemberKey deserialize(DataInputView in) throws IOException {
            byte[] b = new byte[in.readUnsignedShort()];
            in.readFully(b);
            return new MemberKey(b);
        }

        @Override
        public MemberKey deserialize(MemberKey reuse, DataInputView in) throws IOException {
            return deserialize(in);
        }

        @Override
        public void copy(DataInputView in, DataOutputView out) throws IOException {
            serialize(deserialize(in), out);
        }

        @Override
        public Snapshot snapshotConfiguration() {
            return new Snapshot();
        }

        /** How Flink finds the serializer again in a checkpoint. */
        public static final class Snapshot extends SimpleTypeSerializerSnapshot<MemberKey> {
            public Snapshot() {
                super(Serializer::new);
            }
        }
    }
}
