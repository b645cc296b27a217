package engram.cli.labs;

import engram.cli.Report;
import engram.cli.TextTable;
import engram.labs.ledger.Ledger;
import engram.labs.ledger.LedgerSetup;
import engram.nn.Parameters;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What each class has added to a weight.
 *
 * @param row of its pixel, from 1
 * @param column of its pixel, from 1
 * @param neuron hidden, from 1
 * @param optimizer by which it learned
 * @param learningRate of it
 * @param momentum β; 0 where there is none
 * @param attribution {@code exact} where an update is the sum of what each class alone asks for;
 *     {@code given-divisor} where the optimiser divides by a root of past squares: its numerator is
 *     shared out, and the divisor taken as it was with all classes together
 * @param parametersSha256 of the network behind both tasks
 * @param start the initial weight
 * @param epochs one an epoch of both tasks together
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
    List<Epoch> epochs)
    implements Report {

  /**
   * Behind an epoch: start + all added + rounding = weight, to the last bit if no addition loses
   * anything.
   *
   * @param added by each class so far
   * @param rounding what the computer's rounding has added
   */
  public record Epoch(int epoch, double weight, List<Double> added, double rounding) {}

  public static LedgerReport of(Ledger ledger, Parameters end) {
    LedgerSetup setup = ledger.setup();
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
        IntStream.rangeClosed(0, ledger.epochs()).mapToObj(k -> epoch(ledger, k)).toList());
  }

  private static Epoch epoch(Ledger ledger, int epoch) {
    int update = ledger.updateOf(epoch);
    List<Double> added =
        IntStream.range(0, ledger.classes())
            .mapToObj(label -> ledger.parts()[label][update])
            .toList();
    return new Epoch(epoch, ledger.weights()[update], added, ledger.rounding()[update]);
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf(
        "The weight from the pixel in line %d, column %d to hidden neuron %d%n",
        row, column, neuron);
    out.printf("Learned by %s, shares %s%n%n", optimizer, attribution);
    TextTable table = new TextTable(10, 12);
    table.row("", "first task", "both tasks");
    table.row("start", text(start), text(start));
    Epoch first = epochs.get(oldEpochs);
    Epoch last = epochs.get(epochs.size() - 1);
    for (int label = 0; label < last.added().size(); label++) {
      table.row(
          String.valueOf(label), text(first.added().get(label)), text(last.added().get(label)));
    }
    table.row("rounding", text(first.rounding()), text(last.rounding()));
    table.row("weight", text(first.weight()), text(last.weight()));
    table.print(out);
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%+.5f", value);
  }
}
