package engram.labs.privacy;

import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.training.recipe.PreparedData;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What poison in a training set does, and whether it is found again; immutable.
 *
 * @param kind of the poison
 * @param clean the data as they were; their row numbers are also those of the poisoned
 * @param data the poisoned ones; behind the rows of the clean come those that carry the trigger
 * @param places of the poisoned rows in the training part, ascending
 * @param marked rows that carry the trigger; none under any other poison
 * @param before the network that learned the clean rows
 * @param poisoned the one that learned the poisoned
 * @param repaired trained again without the first rows of the ranking, as many as are poisoned
 * @param cured trained again without the rows that are poisoned in fact
 * @param asked the wrong answers of the poisoned network that were asked about
 * @param shares of each training row in these answers: what its absence takes from the lead of the
 *     wrong class, the mean of all that were asked about
 * @param exact whether each row was left out for that; else the shares are first-order estimates
 * @param rankCorrelation Spearman's of the estimates with the exact shares of the rows that were
 *     left out, in the first of these answers; NaN if none was
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record Poison(
    PoisonKind kind,
    PreparedData clean,
    PreparedData data,
    int[] places,
    int[] marked,
    Network before,
    Network poisoned,
    Network repaired,
    Network cured,
    List<Asked> asked,
    double[] shares,
    boolean exact,
    double rankCorrelation) {

  public Poison {
    asked = List.copyOf(asked);
  }

  /**
   * @param accuracy share of the clean test rows that are named right
   * @param success share of the rows that carry the trigger that are named as it wants; NaN under
   *     any other poison
   */
  public record Network(Parameters parameters, double accuracy, double success) {
    static Network of(Parameters parameters, PreparedData clean, PreparedData data, int[] marked) {
      double success =
          IntStream.of(marked)
              .mapToDouble(row -> named(parameters, data, row) == PoisonedRows.TARGET ? 1 : 0)
              .average()
              .orElse(Double.NaN);
      double accuracy = SampleLosses.of(parameters, clean.test()).accuracy();
      return new Network(parameters, accuracy, success);
    }
  }

  /**
   * A wrong answer.
   *
   * @param row of the poisoned data
   * @param label the class that the network names
   * @param lead over the class that is next
   * @param found how many of the first rows by this answer alone, as many as are poisoned, are so
   */
  public record Asked(int row, int label, double lead, int found) {}

  static int named(Parameters parameters, PreparedData data, int row) {
    return SampleLosses.largest(ForwardPass.of(parameters, data.input(row)).output());
  }

  public boolean isTrigger() {
    return kind == PoisonKind.TRIGGER;
  }

  /** Whether the samples are points of a plane; else they are pictures. */
  public boolean isOfPoints() {
    return data.inputs().count() == 2;
  }

  /** Places in the training part, the one first that has the largest share. */
  public int[] ranked() {
    return ranked(shares);
  }

  static int[] ranked(double[] shares) {
    return IntStream.range(0, shares.length)
        .boxed()
        .sorted((one, other) -> Double.compare(shares[other], shares[one]))
        .mapToInt(place -> place)
        .toArray();
  }

  public boolean isPoisoned(int place) {
    return Arrays.binarySearch(places, place) >= 0;
  }

  /** How many of the first so many ranked rows are poisoned. */
  public int found(int first) {
    return found(ranked(), places, first);
  }

  static int found(int[] ranked, int[] places, int first) {
    return (int)
        Arrays.stream(ranked)
            .limit(first)
            .filter(place -> Arrays.binarySearch(places, place) >= 0)
            .count();
  }

  /** The share of poisoned rows that a blind choice would find. */
  public double chance() {
    return (double) places.length / shares.length;
  }
}
