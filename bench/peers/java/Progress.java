package peers;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How far a run has come, and its one line of results. Threads that process count into lanes, one
 * per partition, with plain writes of a single writer; one watcher reads them every two milliseconds.
 */
final class Progress {
    /** One partition's counts, written by the thread that processes it. */
    static final class Lane {
        private static final VarHandle NEXT;

        static {
            try {
                NEXT = MethodHandles.lookup().findVarHandle(Lane.class, "next", long.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private long records, decisions;
        private long next; // input offset after the last record; publishes the two above

        void record(long offset, boolean decided) {
            if (records++ == 0 && FIRST.compareAndSet(0, System.currentTimeMillis())) {
                state("FIRST_RECORD", "");
            }
            if (decided) {
                decisions++;
            }
            NEXT.setRelease(this, offset + 1);
        }

        /** An offset whose record another lane counts. */
        void passed(long offset) {
            NEXT.setRelease(this, offset + 1);
        }

        long next() {
            return (long) NEXT.getAcquire(this);
        }
    }

    private static final AtomicLong FIRST = new AtomicLong(); // epoch ms
    private static final Map<Integer, Lane> LANES = new ConcurrentHashMap<>();

    private Progress() {}

    /** The lane of a partition; negative numbers are lanes that count, but whose offsets mean nothing. */
    static Lane lane(int partition) {
        return LANES.computeIfAbsent(partition, p -> new Lane());
    }

    /** For each partition, the input offset after the last record processed. */
    private static Map<Integer, Long> next() {
        return LANES.entrySet().stream().filter(e -> e.getKey() >= 0 && e.getValue().next() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().next()));
    }

    /** Tells whoever watches from outside: a line of JSON on standard error. */
    static void state(String name, String more) {
        System.err.println("{\"state\":\"" + name + "\",\"ms\":" + System.currentTimeMillis() + more + "}");
    }

    private static long records() {
        long n = 0;
        for (Lane l : LANES.values()) {
            if (l.next() > 0) {
                n += l.records;
            }
        }
        return n;
    }

    /**
     * Waits until enough records are processed, and committed says of the offsets after them, by
     * partition, that they are committed, and prints the results. The clock starts at the first
     * record, or once the records of the warm-up are through.
     */
    static void watch(Options o, String peer, String version, Predicate<Map<Integer, Long>> committed) throws Exception {
        long expect = o.number("expect");
        long warmup = o.number("warmup");
        long deadline = System.currentTimeMillis() + o.number("timeout") * 1000;
        long from = 0;
        long fromMs = 0;
        double fromCpu = 0;
        boolean started = false;
        Map<Integer, Long> until = null;
        while (true) {
            long n = records();
            if (!started && n > 0 && n >= warmup) {
                started = true;
                from = warmup == 0 ? 0 : n;
                fromMs = warmup == 0 ? FIRST.get() : System.currentTimeMillis();
                fromCpu = cpuSeconds();
                state("MEASURING", ",\"records\":" + n);
            }
            if (n >= expect && until == null) {
                until = next();
            }
            if (n >= expect && committed.test(until)) {
                break;
            }
            if (System.currentTimeMillis() > deadline) {
                throw new TimeoutException(n + " records of " + expect + " processed, not all committed, after " + o.number("timeout") + " s");
            }
            Thread.sleep(2);
        }
        long lastMs = System.currentTimeMillis();
        double seconds = (lastMs - fromMs) / 1e3;
        long measured = records() - from;
        long decisions = LANES.values().stream().mapToLong(l -> l.decisions).sum();
        double cpu = cpuSeconds();
        System.out.printf("{\"peer\":\"%s\",\"version\":\"%s\",\"guarantee\":\"%s\",\"records\":%d,\"warmup\":%d,\"decisions\":%d,"
                        + "\"first_record_ms\":%d,\"last_commit_ms\":%d,\"seconds\":%.3f,\"records_per_second\":%.0f,"
                        + "\"cpu_seconds\":%.2f,\"cpu_seconds_whole\":%.2f,\"peak_rss_bytes\":%d}%n",
                peer, version, o.text("guarantee"), measured, from, decisions, fromMs, lastMs, seconds,
                measured / seconds, cpu - fromCpu, cpu, peakBytes());
        System.out.flush();
    }

    /** User and system time of this process so far. */
    private static double cpuSeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static long peakBytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
            }
        }
        return 0;
    }
}
