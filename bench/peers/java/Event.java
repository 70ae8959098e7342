package peers;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;

/**
 * What the job needs of one event of Guerdon JSON, read in one pass over its bytes and without
 * allocation: texts stay where they are, as ranges of the record's value. Reused from record to
 * record. It trusts its producer where Guerdon's own decoder does not: it checks neither UTF-8 nor
 * duplicate keys.
 */
final class Event {
    private byte[] b;
    private int at;
    private int idFrom, idTo, userFrom, userTo, timeFrom, timeTo;

    int signal; // -1: a type that is no signal
    long timeMs;
    long value; // minor units, 0 when absent

    /** Reads one record's value. */
    void read(byte[] bytes, Job job) {
        b = bytes;
        at = 0;
        signal = -1;
        value = 0;
        idTo = userTo = timeTo = -1;
        expect('{');
        if (peek() == '}') {
            throw malformed("an event without fields");
        }
        do {
            field(job);
        } while (more());
        if (idTo < 0 || userTo < 0 || timeTo < 0) {
            throw malformed("id, user or time is missing");
        }
    }

    private void field(Job job) {
        expect('"');
        int from = at;
        int length = text() - from;
        expect(':');
        byte first = b[from];
        if (length == 2 && first == 'i' && b[from + 1] == 'd') {
            expect('"');
            idFrom = at;
            idTo = text();
        } else if (length == 4 && first == 't' && b[from + 1] == 'y') {
            expect('"');
            int typeFrom = at;
            signal = job.signal(b, typeFrom, text());
        } else if (length == 4 && first == 't' && b[from + 1] == 'i') {
            expect('"');
            timeFrom = at;
            timeTo = text();
            timeMs = time(timeFrom, timeTo);
        } else if (length == 4 && first == 'u') {
            expect('"');
            userFrom = at;
            userTo = text();
        } else if (length == 5 && first == 'v') {
            value = integer();
        } else {
            skip();
        }
    }

    /** Writes the decision about this event. */
    byte[] decision(double score) {
        return Decisions.json(b, idFrom, idTo, b, userFrom, userTo, b, timeFrom, timeTo, score);
    }

    /** A copy of the id's text. */
    byte[] id() {
        return Arrays.copyOfRange(b, idFrom, idTo);
    }

    /** A copy of the time's text. */
    byte[] time() {
        return Arrays.copyOfRange(b, timeFrom, timeTo);
    }

    private byte peek() {
        while (b[at] <= ' ') {
            at++;
        }
        return b[at];
    }

    private void expect(char c) {
        if (peek() != c) {
            throw malformed("want " + c);
        }
        at++;
    }

    private boolean more() {
        byte c = peek();
        at++;
        if (c == ',') {
            return true;
        }
        if (c != '}') {
            throw malformed("want , or }");
        }
        return false;
    }

    /** Passes the rest of a string and returns where its text ends. */
    private int text() {
        byte[] b = this.b;
        int i = at;
        for (byte c = b[i]; c != '"'; c = b[++i]) {
            if (c == '\\') {
                i++;
            }
        }
        at = i + 1;
        return i;
    }

    private long integer() {
        boolean negative = peek() == '-';
        if (negative) {
            at++;
        }
        long n = 0;
        int from = at;
        for (int c = b[at] - '0'; c >= 0 && c <= 9; c = b[++at] - '0') {
            n = n * 10 + c;
        }
        if (at == from) {
            throw malformed("want an integer");
        }
        return negative ? -n : n;
    }

    /** Passes any value. */
    private void skip() {
        byte c = peek();
        if (c == '"') {
            at++;
            text();
            return;
        }
        int depth = 0;
        while (true) {
            c = b[at];
            if (c == '"') {
                at++;
                text();
                continue;
            }
            if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                if (depth == 0) {
                    return;
                }
                depth--;
            } else if (c == ',' && depth == 0) {
                return;
            }
            at++;
        }
    }

    /** 2026-01-02T03:04:05.678Z in milliseconds; any other form of RFC 3339 the slow way. */
    private long time(int from, int to) {
        if (to - from != 24 || b[to - 1] != 'Z' || b[from + 19] != '.') {
            return OffsetDateTime.parse(new String(b, from, to - from, StandardCharsets.US_ASCII))
                    .toInstant().toEpochMilli();
        }
        long days = days(two(from) * 100 + two(from + 2), two(from + 5), two(from + 8));
        long seconds = days * 86_400 + two(from + 11) * 3_600 + two(from + 14) * 60 + two(from + 17);
        return seconds * 1_000 + two(from + 20) * 10 + (b[from + 22] - '0');
    }

    private int two(int i) {
        return (b[i] - '0') * 10 + b[i + 1] - '0';
    }

    /** Days since 1970-01-01 (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
    private static long days(int year, int month, int day) {
        if (month <= 2) {
            year--;
        }
        int era = year / 400;
        int inEra = year - era * 400;
        int dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        return era * 146_097L + inEra * 365 + inEra / 4 - inEra / 100 + dayOfYear - 719_468;
    }

    private IllegalArgumentException malformed(String what) {
        return new IllegalArgumentException("byte " + at + ": " + what + ": " + new String(b, StandardCharsets.UTF_8));
    }
}
