package peers;

import java.nio.charset.StandardCharsets;

/** Decisions in JSON. Texts come as they stood in the event, escapes and all. */
final class Decisions {
    private static final byte[] ID = ascii("{\"id\":\"");
    private static final byte[] MEMBER = ascii("\",\"member\":\"");
    private static final byte[] TIME = ascii("\",\"time\":\"");
    private static final byte[] SCORE = ascii("\",\"score\":");
    private static final int FIXED = ID.length + MEMBER.length + TIME.length + SCORE.length + "0.123456789}".length();

    private Decisions() {}

    static byte[] json(byte[] id, int idFrom, int idTo, byte[] member, int memberFrom, int memberTo,
            byte[] time, int timeFrom, int timeTo, double score) {
        byte[] d = new byte[FIXED + (idTo - idFrom) + (memberTo - memberFrom) + (timeTo - timeFrom)];
        int n = put(d, 0, ID, 0, ID.length);
        n = put(d, n, id, idFrom, idTo);
        n = put(d, n, MEMBER, 0, MEMBER.length);
        n = put(d, n, member, memberFrom, memberTo);
        n = put(d, n, TIME, 0, TIME.length);
        n = put(d, n, time, timeFrom, timeTo);
        n = put(d, n, SCORE, 0, SCORE.length);
        // Nine decimals: Double.toString would cost more than the score.
        long nano = Math.round(score * 1e9);
        d[n++] = (byte) ('0' + nano / 1_000_000_000);
        d[n++] = '.';
        nano %= 1_000_000_000;
        for (int i = 8; i >= 0; i--, nano /= 10) {
            d[n + i] = (byte) ('0' + nano % 10);
        }
        d[n + 9] = '}';
        return d;
    }

    private static byte[] ascii(String s) {
        return s.getBytes(StandardCharsets.US_ASCII);
    }

    private static int put(byte[] d, int n, byte[] s, int from, int to) {
        System.arraycopy(s, from, d, n, to - from);
        return n + to - from;
    }
}
