package engram.app;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the threads of this process have computed up to a moment. */
record ThreadTimes(long nanoTime, Map<String, Long> nanos, long allNanos) {
  /** The threads that share the cores while a run is shown, by the name of their figure. */
  private static final Map<String, String> THREADS =
      Map.of(
          "engram-trainer", "coresTraining",
          "JavaFX Application Thread", "coresWindow",
          "QuantumRenderer-0", "coresRenderer");

  static ThreadTimes now() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Map<String, Long> nanos = new LinkedHashMap<>();
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      String figure = thread == null ? null : THREADS.get(thread.getThreadName());
      if (figure != null) nanos.put(figure, threads.getThreadCpuTime(thread.getThreadId()));
    }
    OperatingSystemMXBean process =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new ThreadTimes(System.nanoTime(), nanos, process.getProcessCpuTime());
  }

  /** How many cores each of them kept busy since, and all others, as the compiler, together. */
  Map<String, Double> coresSince(ThreadTimes before) {
    double wall = nanoTime - before.nanoTime;
    Map<String, Double> cores = new LinkedHashMap<>();
    double others = allNanos - before.allNanos;
    for (String figure : nanos.keySet()) {
      double busy = nanos.get(figure) - before.nanos.getOrDefault(figure, 0L);
      cores.put(figure, busy / wall);
      others -= busy;
    }
    cores.put("coresOther", others / wall);
    return cores;
  }
}
