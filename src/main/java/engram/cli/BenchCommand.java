package engram.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import engram.training.Preset;
import engram.training.StopRule;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Times training: nanoseconds for each sample and epoch, one thread. */
@Command(
    name = "bench",
    description = "Times training on five shapes: nanoseconds for each sample and epoch.")
public final class BenchCommand implements Callable<Integer> {
  /** Measures the window while it trains by a preset. */
  @FunctionalInterface
  public interface WindowMeasure {
    /** Names and numbers in the order to print. */
    Map<String, Double> of(Preset preset) throws Exception;
  }

  private final WindowMeasure windowMeasure;

  @Spec private CommandSpec command;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Tasks to train, DIR/*.bin; without it the five shapes on built-in data.")
  private Path data;

  @Option(
      names = "--window",
      description = "Measure the window instead: start, frames a second, training beside it.")
  private boolean window;

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      converter = ChoiceValue.PresetName.class,
      description = "With --window: what is trained meanwhile (default: repaired).")
  private Preset preset;

  @Option(
      names = "--travel",
      paramLabel = "EPOCHS",
      description = "Train so many epochs on Iris, then time going to any of them.")
  private Integer travel;

  @Option(names = "--json", description = "Print one JSON object and nothing else.")
  private boolean json;

  @Option(names = "--help", usageHelp = true, description = "Show this help.")
  @SuppressWarnings("unused") // picocli acts on it
  private boolean help;

  public BenchCommand(WindowMeasure windowMeasure) {
    this.windowMeasure = windowMeasure;
  }

  @Override
  public Integer call() throws Exception {
    if (window) {
      Preset trained = preset == null ? Preset.REPAIRED : preset;
      print(command.commandLine().getOut(), windowMeasure.of(trained));
      return 0;
    }
    if (preset != null) throw wrong("--preset goes with --window only.");
    if (travel != null) {
      if (travel < 1 || travel > StopRule.MOST_EPOCHS) {
        throw wrong("--travel takes 1 to " + StopRule.MOST_EPOCHS + " epochs, not " + travel + ".");
      }
      print(command.commandLine().getOut(), TravelBench.run(travel));
      return 0;
    }
    List<BenchTask> tasks = tasks();
    PrintWriter out = command.commandLine().getOut();
    if (json) printJson(out, tasks);
    else printTable(out, tasks);
    out.flush();
    return 0;
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

  private static void printJson(PrintWriter out, List<BenchTask> tasks)
      throws JsonProcessingException {
    List<BenchTask.Result> results = new ArrayList<>();
    for (BenchTask task : tasks) results.add(task.run());
    out.println(new ObjectMapper().writeValueAsString(Map.of("tasks", results)));
  }

  private void print(PrintWriter out, Map<String, Double> figures) throws JsonProcessingException {
    if (json) out.println(new ObjectMapper().writeValueAsString(figures));
    else figures.forEach((name, value) -> out.printf(Locale.ROOT, "%-26s%10.2f%n", name, value));
    out.flush();
  }

  private static void printTable(PrintWriter out, List<BenchTask> tasks) {
    out.printf("%-6s%16s  %s%n", "task", "ns/sample/epoch", "network, batch, loss at the end");
    for (BenchTask task : tasks) {
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
