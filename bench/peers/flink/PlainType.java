package peers;

import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** The type of a class that has a serializer of its own, so that Flink reflects on nothing. */
final class PlainType<T> extends TypeInformation<T> {
    private static final long serialVersionUID = 1;

    private final Class<T> of;
    private final TypeSerializer<T> serializer;

    PlainType(Class<T> of, TypeSerializer<T> serializer) {
        this.of = of;
        this.serializer = serializer;
    }

    @Override
    public boolean isBasicType() {
        return false;
    }

    @Override
    public boolean isTupleType() {
        return false;
    }

    @Override
    public int getArity() {
        return 1;
    }

    @Override
    public int getTotalFields() {
        return 1;
    }

    @Override
    public Class<T> getTypeClass() {
        return of;
    }

    @Override
    public boolean isKeyType() {
        return true;
    }

    @Override
    public TypeSerializer<T> createSerializer(SerializerConfig config) {
        return serializer;
    }

    @Override
    public String toString() {
        return of.getSimpleName();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PlainType<?> t && t.of == of;
    }

    @Override
    public int hashCode() {
        return of.hashCode();
    }

    @Override
    public boolean canEqual(Object o) {
        return o instanceof PlainType;
    }
}
