package engram.cli.labs;

import engram.cli.TextTable;
import engram.cli.Wording;
import engram.labs.privacy.Poison;
import engram.labs.privacy.PoisonKind;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What poison in a training set does, and who is found to have taught the wrong answers.
 *
 * @param exact whether each training row was left out; else the shares are first-order estimates
 * @param rankCorrelation Spearman's of the estimates with the exact shares; null if none was left
 *     out
 * @param chance the share of poisoned rows in the training part
 * @param precision of the first rows of the ranking, as many as are poisoned
 * @param marked how many rows carry the trigger without being learned from
 * @param rows the training rows, the first of the ranking first
 */
public record PoisonReport(
    PoisonKind kind,
    boolean exact,
    Double rankCorrelation,
    double chance,
    Double precision,
    Network before,
    Network poisoned,
    Network repaired,
    Network cured,
    int marked,
    List<Poison.Asked> asked,
    List<Row> rows) {

  /**
   * @param accuracy of the clean test rows
   * @param success of the trigger; null under any other poison
   */
  private record Network(String parametersSha256, double accuracy, Double success) {
    static Network of(Poison.Network network) {
      double success = network.success();
      return new Network(
          network.parameters().sha256(),
          network.accuracy(),
          Double.isNaN(success) ? null : success);
    }
  }

  /**
   * @param place in the training part, from 0
   * @param row of the data set
   * @param share what its absence takes from the lead of the wrong answers
   */
  private record Row(
      int place, int row, int label, int cleanLabel, boolean poisoned, double share) {
    static Row of(Poison poison, int place) {
      int row = poison.data().split().train()[place];
      return new Row(
          place,
          row,
          poison.data().dataset().label(row),
          poison.clean().dataset().label(row),
          poison.isPoisoned(place),
          poison.shares()[place]);
    }
  }

  public static PoisonReport of(Poison poison) {
    int count = poison.places().length;
    boolean nothing = poison.asked().isEmpty();
    double correlation = poison.rankCorrelation();
    return new PoisonReport(
        poison.kind(),
        poison.exact(),
        Double.isNaN(correlation) ? null : correlation,
        poison.chance(),
        nothing ? null : (double) poison.found(count) / count,
        Network.of(poison.before()),
        Network.of(poison.poisoned()),
        Network.of(poison.repaired()),
        Network.of(poison.cured()),
        poison.marked().length,
        poison.asked(),
        Arrays.stream(poison.ranked()).mapToObj(place -> Row.of(poison, place)).toList());
  }

  /** A table of the networks, and how many of the rows that were named are poisoned. */
  public void writeText(PrintWriter out) {
    long count = rows.stream().filter(Row::poisoned).count();
    out.printf("%nPoison (%s): %d of %d training rows%n", kind.id(), count, rows.size());
    TextTable table = new TextTable(24, 12);
    table.row("", "test", "trigger");
    List<String> names = List.of("clean", "poisoned", "without the found", "without the poison");
    List<Network> networks = Stream.of(before, poisoned, repaired, cured).toList();
    for (int k : IntStream.range(0, names.size()).toArray()) {
      Double success = networks.get(k).success();
      table.row(
          names.get(k), text(networks.get(k).accuracy()), success == null ? "-" : text(success));
    }
    table.print(out);
    if (precision == null) {
      out.println("no answer is wrong: there is none to ask about");
      return;
    }
    out.printf(
        "of the first %s that %s names for %s, %s are poisoned (by chance %s)%n",
        Wording.count(count, "row"),
        exact ? "leaving out each" : "a first-order estimate",
        Wording.count(asked.size(), "wrong answer"),
        text(precision),
        text(chance));
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.3g", value);
  }
}
