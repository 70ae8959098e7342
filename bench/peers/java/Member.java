package peers;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A member's state in the bytes that are stored: for each signal the decayed count, the decayed sum
 * and the time of its last event, eight bytes each. Bytes of zero are a member never seen.
 */
final class Member {
    static final int BYTES = Job.SIGNALS * 24;

    private static final VarHandle DOUBLE = MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Member() {}

    /** Folds an event of signal into m and returns the score after it. */
    static double apply(byte[] m, Job job, int signal, long timeMs, long value) {
        int at = signal * 24;
        long last = (long) LONG.get(m, at + 16);
        double left = decay(job, timeMs - last);
        DOUBLE.set(m, at, (double) DOUBLE.get(m, at) * left + 1);
        DOUBLE.set(m, at + 8, (double) DOUBLE.get(m, at + 8) * left + value);
        LONG.set(m, at + 16, Math.max(last, timeMs));
        return score(m, job, timeMs);
    }

    private static double score(byte[] m, Job job, long timeMs) {
        double z = job.bias;
        for (int i = 0, at = 0; i < Job.SIGNALS; i++, at += 24) {
            double count = (double) DOUBLE.get(m, at);
            if (count == 0) {
                continue; // never seen: both logarithms are 0
            }
            double left = decay(job, timeMs - (long) LONG.get(m, at + 16));
            z += job.countWeights[i] * Math.log(1 + count * left);
            // Most sums are 0 for ever; Math.log is an intrinsic, Math.log1p is not.
            double sum = (double) DOUBLE.get(m, at + 8);
            if (sum > 0) {
                z += job.sumWeights[i] * Math.log(1 + sum * left);
            }
        }
        return 1 / (1 + Math.exp(-z));
    }

    private static double decay(Job job, long ageMs) {
        return ageMs <= 0 ? 1 : Math.exp(job.decayPerMs * ageMs);
    }
}
