package peers;

import java.util.LinkedHashMap;
import java.util.Map;

/** Flags as --name value; those of every peer, and those that a peer adds. */
final class Options {
    private final Map<String, String> values = new LinkedHashMap<>();

    Options() {
        add("brokers", "127.0.0.1:9092");
        add("input", "");
        add("output", "");
        add("guarantee", "exactly_once");
        add("expect", "0");
        add("warmup", "0");
        add("state-dir", "");
        add("threads", "2");
        add("job", "bench/reference/job.json");
        add("percent", "54");
        add("group", "");
        add("timeout", "600");
        add("run-forever", "false");
    }

    Options add(String name, String fallback) {
        values.put(name, fallback);
        return this;
    }

    Options parse(String[] args) {
        for (int i = 0; i < args.length; i++) {
            String name = args[i].startsWith("--") ? args[i].substring(2) : "";
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("unknown flag " + args[i] + "; there are --" + String.join(", --", values.keySet()));
            }
            if (name.equals("run-forever")) {
                values.put(name, "true");
            } else if (++i == args.length) {
                throw new IllegalArgumentException("--" + name + " wants a value");
            } else {
                values.put(name, args[i]);
            }
        }
        for (String name : new String[] {"input", "output", "state-dir"}) {
            if (text(name).isEmpty()) {
                throw new IllegalArgumentException("--" + name + " is needed");
            }
        }
        if (!text("guarantee").matches("exactly_once|at_least_once")) {
            throw new IllegalArgumentException("--guarantee is exactly_once or at_least_once");
        }
        return this;
    }

    String text(String name) {
        return values.get(name);
    }

    long number(String name) {
        return Long.parseLong(text(name));
    }

    boolean exactlyOnce() {
        return text("guarantee").equals("exactly_once");
    }

    /** The consumer group: unless told, a new one for each output topic. */
    String group() {
        return text("group").isEmpty() ? "peer-" + text("output") : text("group");
    }

    boolean forever() {
        return text("run-forever").equals("true");
    }
}
