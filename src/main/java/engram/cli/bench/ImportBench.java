package engram.cli.bench;

import engram.data.DataException;
import engram.data.read.FormatChoices;
import engram.data.read.ReadMonitor;
import engram.data.read.TableReader;
import engram.data.table.DatasetMaker;
import engram.data.table.ImportPlan;
import engram.data.table.Imported;
import engram.data.table.Table;
import engram.files.input.InputFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Times the import of a table of 19 numbers and a class, about 7 bytes a cell, and says how much of
 * the heap it takes. The table is written to the folder for temporary files, and deleted.
 */
final class ImportBench {
  private static final int COLUMNS = 20;
  private static final int IMPORTS = 3;
  private static final int COLLECTIONS = 5;
  private static final double MILLION = 1e6;
  private static final double BYTES_PER_MB = 1 << 20;

  private ImportBench() {}

  /**
   * Medians of three imports, but for rows and columns all in proportion to 10⁶ rows.
   *
   * @param peakMegabytes the most on the heap at once beyond what was there before, garbage that
   *     was not yet collected included
   * @param keptMegabytes what the data set takes afterwards, the most of the three: while the one
   *     before is still held somewhere, the next seems to take nothing
   */
  record Result(
      int rows,
      int columns,
      double fileMegabytes,
      double seconds,
      double peakMegabytes,
      double keptMegabytes) {

    void writeText(PrintWriter out) {
      out.printf(
          "import of a table, for each million rows of %d columns, measured on %d%n",
          columns, rows);
      line(out, "file", fileMegabytes, "MB");
      line(out, "time", seconds, "s");
      line(out, "heap, at most", peakMegabytes, "MB");
      line(out, "heap, afterwards", keptMegabytes, "MB");
    }

    private static void line(PrintWriter out, String name, double value, String unit) {
      out.printf(Locale.ROOT, "%-16s%10.2f %s%n", name, value, unit);
    }
  }

  static Result run(int rows) throws IOException, DataException {
    Path file = Files.createTempFile("engram-bench", ".csv");
    try {
      write(file, rows);
      double[] seconds = new double[IMPORTS];
      double[] peak = new double[IMPORTS];
      double[] kept = new double[IMPORTS];
      for (int k = 0; k < IMPORTS; k++) {
        Once once = once(file, rows);
        seconds[k] = once.seconds();
        peak[k] = once.peak();
        kept[k] = once.kept();
      }
      double share = MILLION / rows;
      return new Result(
          rows,
          COLUMNS,
          Files.size(file) / BYTES_PER_MB * share,
          median(seconds) * share,
          median(peak) / BYTES_PER_MB * share,
          Arrays.stream(kept).max().orElseThrow() / BYTES_PER_MB * share);
    } finally {
      Files.delete(file);
    }
  }

  private record Once(double seconds, double peak, double kept) {}

  /** In a method of its own: a variable of the round before would keep its data set. */
  private static Once once(Path file, int rows) throws DataException {
    double before = usedAfterCollection();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    Imported imported = read(file);
    double seconds = (System.nanoTime() - start) / 1e9;
    double peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before;
    double kept = usedAfterCollection() - before;
    if (imported.dataset().rows() != rows) throw new IllegalStateException("rows are missing");
    return new Once(seconds, peak, kept);
  }

  private static Imported read(Path file) throws DataException {
    try (InputFile source = InputFile.of(file, InputFile.MOST_OF_TABLE, ReadMonitor.NONE)) {
      Table table = TableReader.read(source, FormatChoices.NONE, ReadMonitor.NONE).table();
      return DatasetMaker.toDataset(table, ImportPlan.guess(table));
    }
  }

  private static void write(Path file, int rows) throws IOException {
    Random random = new Random(1);
    StringBuilder line = new StringBuilder();
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int column = 1; column < COLUMNS; column++) line.append('x').append(column).append(',');
      out.append(line).append("class\n");
      for (int row = 0; row < rows; row++) {
        line.setLength(0);
        for (int column = 1; column < COLUMNS; column++) {
          int digits = random.nextInt(20_000);
          line.append(digits < 10_000 ? "-0." : "1.");
          line.append(Integer.toString(10_000 + digits % 10_000), 1, 5).append(',');
        }
        out.append(line).append(random.nextBoolean() ? "yes\n" : "no\n");
      }
    }
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  /** Collected until nothing more goes: what is finalized goes only the next time. */
  private static double usedAfterCollection() {
    double used = Double.POSITIVE_INFINITY;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      double now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      if (now > 0.999 * used) return now;
      used = now;
    }
    return used;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
