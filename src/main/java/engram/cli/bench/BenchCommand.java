package engram.cli.bench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import engram.cli.OutputOptions;
import engram.cli.Report;
import engram.nn.fast.Kernels;
import engram.training.recipe.Preset;
import engram.training.recipe.StopRule;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Times training: nanoseconds for each sample and epoch, one thread. */
@Command(
    name = "bench",
    description = {
      "Times training on five shapes: nanoseconds for each sample and epoch, one thread; in the"
          + " text the median of five repetitions, after warm-up till a second makes it no"
          + " faster.",
      "The kernel is plain, or of vectors where java was started with --add-modules"
          + " jdk.incubator.vector and the machine has vectors of four numbers or more: faster, and"
          + " the same to the bit. Java warns of that module on standard error, and has no option"
          + " not to."
    })
public final class BenchCommand implements Callable<Integer> {
  /** Measures the window while it trains by a preset. */
  @FunctionalInterface
  public interface WindowMeasure {
    /** Names and what was measured in the order to print. */
    Map<String, ?> of(Preset preset) throws Exception;
  }

  /** Measures the window while an experiment on memory plays. */
  @FunctionalInterface
  public interface ExperimentMeasure {
    /** Names and what was measured in the order to print. */
    Map<String, ?> of(Experiment experiment) throws Exception;
  }

  /** The experiments on memory that can be measured. */
  public enum Experiment {
    recall,
    sleep,
    tag,
    heads
  }

  private static final int MOST_ROWS = 10_000_000;

  private final WindowMeasure windowMeasure;
  private final ExperimentMeasure experimentMeasure;
  private final WindowMeasure presentMeasure;

  @Spec private CommandSpec command;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Tasks to train, DIR/*.bin; without it the five shapes on built-in data.")
  private Path data;

  @Option(
      names = "--window",
      description =
          "Measure the window instead: start, frames a second, training beside it. startMillis is"
              + " the start as startedBy says: by the launcher, if it lies beside the jar, else by"
              + " java with the options of this run. bareStartMillis is a JavaFX window with one"
              + " button, by java without the archive of classes that the launcher uses.")
  private boolean window;

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      description = "With --window: what is trained meanwhile (default: repaired).")
  private Preset preset;

  @Option(
      names = "--experiment",
      paramLabel = "NAME",
      description =
          "With --window: measures that experiment on memory while it plays:"
              + " ${COMPLETION-CANDIDATES}.")
  private Experiment experiment;

  @Option(
      names = "--present",
      description =
          "With --window: measure what is presented to a class, at 1920 x 1080: the network while"
              + " it trains at full speed, then the forgetting while it plays. On a busy machine"
              + " the milliseconds for each frame say more than the frames.")
  private boolean present;

  @Option(
      names = "--travel",
      paramLabel = "EPOCHS",
      description = "Train so many epochs on Iris, then time going to any of them.")
  private Integer travel;

  @Option(
      names = "--growth",
      description =
          "Measure how cost grows instead: training of networks of 10^2 to 10^6 weights, for each"
              + " sample and epoch, and by weight; and the import of a table: time and heap for"
              + " each million rows.")
  private boolean growth;

  @Option(
      names = "--rows",
      paramLabel = "ROWS",
      description =
          "With --growth: rows of the table to import (default: 100000; a million are 130 MB in the"
              + " folder for temporary files).")
  private Integer rows;

  @Mixin private OutputOptions output;

  /**
   * @param presentMeasure of what is presented
   */
  public BenchCommand(
      WindowMeasure windowMeasure,
      ExperimentMeasure experimentMeasure,
      WindowMeasure presentMeasure) {
    this.windowMeasure = windowMeasure;
    this.experimentMeasure = experimentMeasure;
    this.presentMeasure = presentMeasure;
  }

  @Override
  public Integer call() throws Exception {
    if (window) {
      output.print(new FiguresReport(measureWindow()));
      return ExitCode.OK;
    }
    if (preset != null) throw wrong("--preset goes with --window only.");
    if (experiment != null) throw wrong("--experiment goes with --window only.");
    if (present) throw wrong("--present goes with --window only.");
    if (growth) {
      output.print(GrowthBench.run(tableRows()));
      return ExitCode.OK;
    }
    if (rows != null) throw wrong("--rows goes with --growth only.");
    if (travel != null) {
      if (travel < 1 || travel > StopRule.MOST_EPOCHS) {
        throw wrong("--travel takes 1 to " + StopRule.MOST_EPOCHS + " epochs, not " + travel + ".");
      }
      output.print(new FiguresReport(TravelBench.run(travel)));
      return ExitCode.OK;
    }
    output.print(new BenchReport(tasks()));
    return ExitCode.OK;
  }

  private Map<String, ?> measureWindow() throws Exception {
    if (preset != null && experiment != null) {
      throw wrong("Give one of --preset and --experiment, not both.");
    }
    if (present && experiment != null) {
      throw wrong("Give one of --present and --experiment, not both.");
    }
    if (experiment != null) return experimentMeasure.of(experiment);
    Preset trained = preset == null ? Preset.REPAIRED : preset;
    return present ? presentMeasure.of(trained) : windowMeasure.of(trained);
  }

  private int tableRows() {
    if (rows == null) return 100_000;
    if (rows < 1 || rows > MOST_ROWS) {
      throw wrong("--rows takes 1 to " + MOST_ROWS + " rows, not " + rows + ".");
    }
    return rows;
  }

  /** Which kernel trains, in words. */
  static String kernel(int lanes) {
    return lanes == 1 ? "plain kernel" : "kernel of vectors, " + lanes + " numbers in each";
  }

  private List<BenchTask> tasks() {
    if (data == null) return BenchShapes.all();
    if (!Files.isDirectory(data)) throw wrong("There is no directory " + data + ".");
    try {
      List<BenchTask> tasks = BenchFile.readAll(data);
      if (tasks.isEmpty()) throw wrong("There is no *.bin in " + data + ".");
      return tasks;
    } catch (IOException e) {
      throw wrong(e.getMessage());
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(command.commandLine(), sentence);
  }

  /**
   * What was measured, numbers and words, under their names.
   *
   * @param figures in the order to print
   */
  record FiguresReport(@JsonValue Map<String, ?> figures) implements Report {
    @Override
    public void writeText(PrintWriter out) {
      figures.forEach(
          (name, value) -> {
            String format = value instanceof Double ? "%-26s%10.2f%n" : "%-26s  %s%n";
            out.printf(Locale.ROOT, format, name, value);
          });
    }
  }

  /**
   * How fast tasks are trained; each is timed when it is written, so that a reader sees it come.
   */
  record BenchReport(@JsonIgnore List<BenchTask> timed) implements Report {

    BenchReport {
      timed = List.copyOf(timed);
    }

    /** Numbers that one instruction of the kernels takes; 1 of the plain ones. */
    @JsonProperty
    int lanes() {
      return Kernels.lanes();
    }

    @JsonProperty
    List<BenchTask.Result> tasks() {
      return timed.stream().map(BenchTask::run).toList();
    }

    @Override
    public void writeText(PrintWriter out) {
      out.println(kernel(lanes()));
      out.printf("%-6s%16s  %s%n", "task", "ns/sample/epoch", "network, batch, loss at the end");
      for (BenchTask task : timed) {
        BenchTask.Result result = task.run();
        double[] nanos = result.nanosPerSampleEpoch();
        Arrays.sort(nanos);
        out.printf(
            Locale.ROOT,
            "%-6s%16.1f  %s, batches of %d, %.6f%n",
            result.name(),
            nanos[nanos.length / 2],
            task.spec(),
            task.batch(),
            result.finalLoss());
        out.flush();
      }
    }
  }
}
