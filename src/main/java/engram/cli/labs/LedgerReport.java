package engram.cli.labs;

import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.Wording;
import engram.labs.ledger.Ledger;
import engram.labs.ledger.LedgerSetup;
import engram.labs.ledger.RowAmount;
import engram.labs.ledger.Split;
import engram.nn.Parameters;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What each class, each task and each training sample has added to a weight.
 *
 * @param row of its pixel, from 1
 * @param column of its pixel, from 1
 * @param neuron hidden, from 1
 * @param optimizer by which it learned
 * @param learningRate of it
 * @param momentum β; 0 where there is none
 * @param attribution {@code exact} where an update is the sum of what each sample alone asks for;
 *     {@code given-divisor} where the optimiser divides by a root of past squares: its numerator is
 *     shared out, and the divisor taken as it was with all samples together
 * @param parametersSha256 of the network behind both tasks
 * @param start the initial weight
 * @param epochs one an epoch of both tasks together
 * @param rows each training sample, those of the first task first
 * @param rowRoundingFirstTask what is left of the weight behind the first task without the start
 *     and what all samples have added by then
 * @param rowRoundingBothTasks the same at the end
 */
public record LedgerReport(
    int row,
    int column,
    int neuron,
    int oldEpochs,
    int newEpochs,
    long seed,
    String optimizer,
    double learningRate,
    double momentum,
    String attribution,
    String parametersSha256,
    double start,
    List<Epoch> epochs,
    List<Row> rows,
    double rowRoundingFirstTask,
    double rowRoundingBothTasks)
    implements Report {
  /** Samples that the text names of each direction. */
  private static final int NAMED = 6;

  /**
   * Behind an epoch: start + all added + rounding = weight, to the last bit if no addition loses
   * anything; the same by task.
   *
   * @param added by each class so far
   * @param rounding what the computer's rounding has added
   * @param addedByTask by the digits of each task so far
   * @param taskRounding what the computer's rounding has added to these
   */
  public record Epoch(
      int epoch,
      double weight,
      List<Double> added,
      double rounding,
      List<Double> addedByTask,
      double taskRounding) {}

  /**
   * A training sample.
   *
   * @param sample its row of the data set
   * @param digit that it shows
   * @param task 1 or 2
   * @param seen how often it was in a batch
   * @param firstTask what it had added behind the first task
   * @param bothTasks what it has added in all
   */
  public record Row(
      int sample, int digit, int task, int seen, double firstTask, double bothTasks) {}

  public static LedgerReport of(LedgerSetup setup, Ledger ledger, Parameters end) {
    Split byTask = ledger.byTask();
    return new LedgerReport(
        setup.row(),
        setup.column(),
        setup.neuron(),
        setup.oldEpochs(),
        setup.epochs(),
        setup.seed(),
        setup.optimizer().id(),
        setup.rate(),
        setup.rule().momentum(),
        setup.optimizer().isLinear() ? "exact" : "given-divisor",
        end.sha256(),
        ledger.start(),
        IntStream.rangeClosed(0, ledger.epochs()).mapToObj(k -> epoch(ledger, byTask, k)).toList(),
        ledger.amounts().stream().map(LedgerReport::row).toList(),
        ledger.roundingOfRows(true),
        ledger.roundingOfRows(false));
  }

  private static Epoch epoch(Ledger ledger, Split byTask, int epoch) {
    int update = ledger.updateOf(epoch);
    Split byClass = ledger.byClass();
    return new Epoch(
        epoch,
        ledger.weights()[update],
        at(byClass, update),
        byClass.rounding()[update],
        at(byTask, update),
        byTask.rounding()[update]);
  }

  private static List<Double> at(Split split, int update) {
    return Arrays.stream(split.parts()).map(part -> part[update]).toList();
  }

  private static Row row(RowAmount of) {
    return new Row(
        of.sample(), of.label(), of.isOfSecond() ? 2 : 1, of.seen(), of.inFirst(), of.inBoth());
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf(
        "The weight from the pixel in line %d, column %d to hidden neuron %d%n",
        row, column, neuron);
    out.printf("Learned by %s, shares %s%n%n", optimizer, attribution);
    Epoch first = epochs.get(oldEpochs);
    Epoch last = epochs.get(epochs.size() - 1);
    TextTable byClass = table("by class");
    for (int label = 0; label < last.added().size(); label++) {
      line(byClass, String.valueOf(label), first.added().get(label), last.added().get(label));
    }
    end(byClass, first.rounding(), last.rounding(), out);
    TextTable byTask = table("by task");
    for (int task = 0; task < last.addedByTask().size(); task++) {
      String name = "task " + (task + 1);
      line(byTask, name, first.addedByTask().get(task), last.addedByTask().get(task));
    }
    end(byTask, first.taskRounding(), last.taskRounding(), out);
    TextTable byRow = table("by sample");
    List<Row> named = named();
    for (Row each : named) {
      String name = "%d (%d)".formatted(each.sample(), each.digit());
      line(byRow, name, each.firstTask(), each.bothTasks());
    }
    List<Row> others = rows.stream().filter(each -> !named.contains(each)).toList();
    line(
        byRow,
        others.size() + " others",
        others.stream().mapToDouble(Row::firstTask).sum(),
        others.stream().mapToDouble(Row::bothTasks).sum());
    end(byRow, rowRoundingFirstTask, rowRoundingBothTasks, out);
  }

  /** Those that raised it most, then those that lowered it most. */
  private List<Row> named() {
    List<Row> sorted =
        rows.stream().sorted(Comparator.comparingDouble(each -> -each.bothTasks())).toList();
    int most = Math.min(NAMED, sorted.size() / 2);
    return Stream.concat(
            sorted.subList(0, most).stream(),
            sorted.subList(sorted.size() - most, sorted.size()).stream())
        .toList();
  }

  private TextTable table(String head) {
    TextTable table = new TextTable(14, 12);
    table.row(head, "first task", "both tasks");
    line(table, "start", start, start);
    return table;
  }

  private static void line(TextTable table, String name, double first, double both) {
    table.row(name, text(first), text(both));
  }

  private void end(TextTable table, double first, double both, PrintWriter out) {
    line(table, "rounding", first, both);
    line(table, "weight", epochs.get(oldEpochs).weight(), epochs.get(epochs.size() - 1).weight());
    table.print(out);
    out.println();
  }

  private static String text(double value) {
    return Wording.signed(value, 5);
  }
}
