package engram.files;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Gives damaged inputs to a reader, and keeps what is wrong with it: any exception, and what took
 * too much memory or time.
 */
public final class Fuzzing {
  /** An input has at most 20 000 bytes. */
  private static final long MOST_BYTES = 64L << 20;

  private static final long MOST_NANOS = 1_000_000_000;
  private static final int KINDS = 100;

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final String name;
  private final LongFunction<byte[]> input;
  private final Consumer<byte[]> reader;

  /** The first seed of each kind of fault. */
  private final Map<String, Long> faults = new LinkedHashMap<>();

  private long inputs;
  private long mostBytes;
  private long mostNanos;

  /**
   * @param input makes one of a seed
   * @param reader throws for what is wrong
   */
  public Fuzzing(String name, LongFunction<byte[]> input, Consumer<byte[]> reader) {
    this.name = name;
    this.input = input;
    this.reader = reader;
  }

  public void attempt(long seed) {
    byte[] bytes = input.apply(seed);
    inputs++;
    long thread = Thread.currentThread().getId();
    long allocated = THREAD.getThreadAllocatedBytes(thread);
    long start = THREAD.getCurrentThreadCpuTime();
    try {
      reader.accept(bytes);
    } catch (RuntimeException | Error e) {
      note(e + " " + place(e), seed);
    }
    long nanos = THREAD.getCurrentThreadCpuTime() - start;
    allocated = THREAD.getThreadAllocatedBytes(thread) - allocated;
    mostBytes = Math.max(mostBytes, allocated);
    mostNanos = Math.max(mostNanos, nanos);
    if (allocated > MOST_BYTES) note("takes " + (allocated >> 20) + " MB", seed);
    if (nanos > MOST_NANOS) note("takes " + nanos / 1_000_000 + " ms", seed);
  }

  private void note(String fault, long seed) {
    String line = fault.replaceAll("\\s+", " ");
    String kind = line.substring(0, Math.min(300, line.length()));
    if (faults.size() < KINDS) faults.putIfAbsent(kind, seed);
  }

  private static String place(Throwable fault) {
    for (StackTraceElement each : fault.getStackTrace()) {
      if (each.getClassName().startsWith("engram.")) return "at " + each;
    }
    return "";
  }

  /** Each kind, and the first seed that has it. */
  public Map<String, Long> faults() {
    return faults;
  }

  @Override
  public String toString() {
    return "%-13s %9d inputs, at most %5.1f MB and %4d ms, %d faults"
        .formatted(name, inputs, mostBytes / 1e6, mostNanos / 1_000_000, faults.size());
  }
}
