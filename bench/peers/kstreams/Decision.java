package peers;

/** A decision on its way to the partition that its event came from. */
record Decision(int partition, byte[] json) {}
