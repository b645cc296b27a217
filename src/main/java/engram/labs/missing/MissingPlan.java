package engram.labs.missing;

import engram.data.Dataset;
import engram.data.Split;
import engram.inspect.FeatureRange;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Who is left out of which data, and how many of them stay in, network by network.
 *
 * @param data with all samples
 * @param training the training samples of the kind that is left out, in their order
 * @param testing how many test samples are of that kind
 */
public record MissingPlan(
    Recipe recipe, PreparedData data, LeftOut leftOut, List<Integer> training, int testing) {
  private static final int FEWEST_OTHERS = 4;

  /** How many are kept, before all are. */
  private static final int[] STEPS = {0, 1, 2, 5, 10, 20, 50, 100, 200, 500};

  public MissingPlan {
    training = List.copyOf(training);
  }

  public static MissingPlan of(MissingSetup setup) {
    Recipe recipe =
        setup
            .data()
            .recipe()
            .withSeed(setup.seed())
            .withStop(new StopRule(setup.epochs(), OptionalDouble.empty()));
    PreparedData data = new PreparedData(recipe.data(), setup.data().preset().set().load());
    return of(recipe, data, leftOut(setup, data));
  }

  /** Of any recipe for classes. */
  static MissingPlan of(Recipe recipe, PreparedData data, LeftOut leftOut) {
    Dataset rows = data.dataset();
    return new MissingPlan(
        recipe,
        data,
        leftOut,
        IntStream.of(data.split().train()).filter(r -> leftOut.holds(rows, r)).boxed().toList(),
        (int) IntStream.of(data.split().test()).filter(r -> leftOut.holds(rows, r)).count());
  }

  private static LeftOut leftOut(MissingSetup setup, PreparedData data) {
    if (!setup.data().isPlane()) return new LeftOut.OfClass(setup.label());
    Region region = setup.region();
    return new LeftOut.OfRectangle(
        range(data, 0, region.left(), region.right()),
        range(data, 1, region.bottom(), region.top()));
  }

  private static LeftOut.OfRange range(PreparedData data, int feature, double from, double to) {
    FeatureRange range = FeatureRange.of(data, feature);
    return new LeftOut.OfRange(feature, range.at(from), range.at(to));
  }

  /** Why it can't be; empty if it can. */
  public Optional<MissingFault> fault() {
    if (training.isEmpty()) return Optional.of(MissingFault.NOBODY);
    if (training.size() == data.split().train().length) return Optional.of(MissingFault.EVERYBODY);
    if (testing == 0) return Optional.of(MissingFault.UNTESTED);
    boolean few = data.split().test().length - testing < FEWEST_OTHERS;
    return few ? Optional.of(MissingFault.ALONE) : Optional.empty();
  }

  /** How many of the kind each network learns from: none, a few, all. */
  public List<Integer> kept() {
    List<Integer> counts = new ArrayList<>();
    for (int step : STEPS) if (step < training.size()) counts.add(step);
    counts.add(training.size());
    return counts;
  }

  /** The data with the first so many of the kind; its test samples stay, its scaling is its own. */
  PreparedData with(int count) {
    Dataset rows = data.dataset();
    List<Integer> in = training.subList(0, count);
    Split split = data.split();
    int[] train =
        Arrays.stream(split.train())
            .filter(row -> !leftOut.holds(rows, row) || in.contains(row))
            .toArray();
    return new PreparedData(
        data.setup(), data.given(), new Split(train, split.validation(), split.test()));
  }
}
