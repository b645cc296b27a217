package engram.ui.labs.ledger;

import engram.labs.ledger.Ledger;
import engram.labs.ledger.RowAmount;
import engram.labs.ledger.Split;
import engram.labs.ledger.SplitBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A weight's ledger as it is seen: whom the amounts are booked to, and in which order their bands
 * lie.
 *
 * @param split by digits, by both tasks, or by some samples and all others
 * @param order of its parts, the one nearest to 0 first
 * @param shown the samples that are parts by themselves; empty unless it is split by sample
 * @param chosen the sample that is looked at; empty unless it is split by sample
 */
record LedgerScene(
    Ledger ledger,
    SplitBy by,
    Split split,
    List<Integer> order,
    List<RowAmount> shown,
    Optional<RowAmount> chosen) {
  /** Samples of each direction that are seen by themselves. */
  static final int OF_A_DIRECTION = 6;

  /**
   * @param asked the sample that is looked at; empty for the one that moved the weight most
   */
  static LedgerScene of(Ledger ledger, SplitBy by, OptionalInt asked) {
    return switch (by) {
      case CLASS -> byClass(ledger);
      case TASK ->
          new LedgerScene(ledger, by, ledger.byTask(), List.of(0, 1), List.of(), Optional.empty());
      case ROW -> byRow(ledger, asked);
    };
  }

  private static LedgerScene byClass(Ledger ledger) {
    Split split = ledger.byClass();
    List<Integer> order =
        IntStream.range(0, ledger.classes())
            .boxed()
            .sorted(
                Comparator.<Integer, Boolean>comparing(ledger.rows()::isOfSecond)
                    .thenComparingDouble(label -> -Math.abs(split.parts()[label][ledger.done()])))
            .toList();
    return new LedgerScene(ledger, SplitBy.CLASS, split, order, List.of(), Optional.empty());
  }

  private static LedgerScene byRow(Ledger ledger, OptionalInt asked) {
    Optional<RowAmount> chosen = chosen(ledger, asked);
    List<RowAmount> shown =
        new ArrayList<>(
            Stream.of(true, false)
                .flatMap(up -> ledger.strongest(up, OF_A_DIRECTION).stream())
                .toList());
    chosen.filter(one -> !shown.contains(one)).ifPresent(shown::add);
    Split split = ledger.byRow(shown.stream().map(RowAmount::account).toList());
    Stream<Integer> rows =
        IntStream.range(0, shown.size())
            .boxed()
            .sorted(
                Comparator.<Integer, Boolean>comparing(k -> shown.get(k).isOfSecond())
                    .thenComparingDouble(k -> -Math.abs(shown.get(k).inBoth())));
    List<Integer> order = Stream.concat(rows, Stream.of(shown.size())).toList();
    return new LedgerScene(ledger, SplitBy.ROW, split, order, List.copyOf(shown), chosen);
  }

  private static Optional<RowAmount> chosen(Ledger ledger, OptionalInt asked) {
    OptionalInt account =
        asked.isPresent() ? ledger.rows().account(asked.getAsInt()) : OptionalInt.empty();
    if (account.isPresent()) return Optional.of(ledger.amounts().get(account.getAsInt()));
    return ledger.strongest().stream().findFirst();
  }

  /** What is booked to that part, by update. */
  double[] path(int part) {
    return split.parts()[part];
  }

  /** Whether it is all samples that are no parts by themselves. */
  boolean isOthers(int part) {
    return by == SplitBy.ROW && part == shown.size();
  }

  /** Whether it is the sample that is looked at. */
  boolean isChosen(int part) {
    return chosen.filter(one -> shown.indexOf(one) == part).isPresent();
  }

  /** Whether what is booked to it belongs to the second task. */
  boolean isOfSecond(int part) {
    return switch (by) {
      case CLASS -> ledger.rows().isOfSecond(part);
      case TASK -> part == 1;
      case ROW -> part < shown.size() && shown.get(part).isOfSecond();
    };
  }

  /** The parts of a task in their order. */
  List<Integer> ofTask(boolean second) {
    return order.stream().filter(part -> !isOthers(part) && isOfSecond(part) == second).toList();
  }

  /** What the first task's digits have added since it was learned, through their velocity. */
  double carried(int update) {
    int behind = ledger.updatesOfOld();
    if (update <= behind || by == SplitBy.ROW) return 0;
    return ofTask(false).stream()
        .mapToDouble(part -> path(part)[update] - path(part)[behind])
        .sum();
  }
}
