package peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The reference job: bench/reference/job.json with the threshold that was asked for. */
final class Job implements Serializable {
    private static final long serialVersionUID = 1;

    static final int SIGNALS = 8;

    final byte[][] signals = new byte[SIGNALS][];
    final double[] countWeights = new double[SIGNALS];
    final double[] sumWeights = new double[SIGNALS];
    final double bias;
    final double decayPerMs; // e^(decayPerMs·age) is left after age milliseconds
    final double threshold;

    Job(String path, String percent) throws IOException {
        JsonNode j = new ObjectMapper().readTree(new File(path));
        for (int i = 0; i < SIGNALS; i++) {
            signals[i] = j.required("signals").required(i).asText().getBytes(StandardCharsets.UTF_8);
            countWeights[i] = j.required("count_weights").required(i).asDouble();
            sumWeights[i] = j.required("sum_weights").required(i).asDouble();
        }
        bias = j.required("bias").asDouble();
        decayPerMs = -Math.log(2) / j.required("half_life_ms").asLong();
        threshold = j.required("thresholds").required(percent).asDouble();
    }

    /** The number of the signal whose name stands in b, -1 if none has it. */
    int signal(byte[] b, int from, int to) {
        for (int i = 0; i < SIGNALS; i++) {
            byte[] s = signals[i];
            if (s.length == to - from && s[0] == b[from] && Arrays.equals(s, 0, s.length, b, from, to)) {
                return i;
            }
        }
        return -1;
    }
}
