package engram.labs.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a network looks at in one sample, and what would change its mind; immutable.
 *
 * @param row of the data set that the sample is, or was before it was changed
 * @param values of all its features as they are now
 * @param label the class that is named
 * @param original the class that is named for the row as it is in the data set
 * @param outputs of the network
 * @param groups whose parts the attribution gives
 * @param alone the smallest change of each feature by itself, where there is one
 * @param together a small change of all numbers together, if one was found
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record Look(
    LookNetwork network,
    LookSetup setup,
    int row,
    double[] values,
    int label,
    int original,
    double[] outputs,
    List<InputGroup> groups,
    Attribution attribution,
    List<Flip> alone,
    Optional<Flip> together) {

  /**
   * @param asked the row; empty for the {@linkplain LookNetwork#usualRow usual one}
   * @param changed the values that are other than in the row, by feature
   */
  public static Look of(
      LookNetwork network, LookSetup setup, OptionalInt asked, SortedMap<Integer, Double> changed) {
    int row = asked.orElseGet(network::usualRow);
    double[] values = network.values(row);
    int original = network.says(values);
    changed.forEach((feature, value) -> values[feature] = value);
    int label = network.says(values);
    List<Flip> alone = new FlipAlone(network, values, label).all();
    Optional<Flip> together = new FlipTogether(network, values, label).nearest();
    // what one feature does alone is a change of all together as well
    Optional<Flip> single = alone.stream().filter(each -> each.distance() >= 0).findFirst();
    if (single.isPresent()
        && together.map(Flip::distance).orElse(Double.MAX_VALUE) > single.get().distance()) {
      Flip one = single.get();
      together = Optional.of(new Flip(-1, one.values(), one.label(), one.distance()));
    }
    return new Look(
        network,
        setup,
        row,
        values,
        label,
        original,
        network.outputs(values),
        InputGroup.of(network.data().inputs()),
        Attribution.of(network, setup, values, label),
        alone,
        together);
  }

  /** How strongly that class is named. */
  public double score(int ofLabel) {
    return ClassScore.of(network.targets(), ofLabel, outputs);
  }

  /** What is other than in the row. */
  public SortedMap<Integer, Double> changed() {
    double[] before = network.values(row);
    SortedMap<Integer, Double> changed = new TreeMap<>();
    for (int f = 0; f < values.length; f++) {
      if (values[f] != before[f]) changed.put(f, values[f]);
    }
    return changed;
  }

  /** The groups, the one with the largest part first; of equals in their order. */
  public List<Integer> byStrength() {
    List<Integer> order = new ArrayList<>();
    for (int k = 0; k < groups.size(); k++) order.add(k);
    order.sort((a, b) -> Double.compare(size(b), size(a)));
    return order;
  }

  private double size(int group) {
    return Math.abs(attribution.parts()[group]);
  }

  /** All that was found, in one row. */
  public double[] numbers() {
    List<Double> all = new ArrayList<>();
    all.add(attribution.from());
    all.add(attribution.answer());
    Arrays.stream(attribution.parts()).forEach(all::add);
    for (Flip each : alone) all.add(each.values()[each.feature()]);
    together.ifPresent(flip -> Arrays.stream(flip.values()).forEach(all::add));
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
