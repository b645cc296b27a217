package engram.ui.labs.why;

import engram.inspect.FeatureRange;
import engram.inspect.InformativeFeatures;
import engram.inspect.surface.InputGrid;
import engram.inspect.surface.InputSlice;
import engram.inspect.surface.OutputSurface;
import engram.nn.Parameters;
import engram.training.recipe.PreparedData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The plane of the two features that tell most, shown where the two classes lie that are at stake.
 * What else a sample has is as is typical there, and close to the asked one as it is in that.
 */
final class WhyPlane {
  private static final int SIZE = 101;
  private static final double MARGIN = 0.06;

  final PreparedData data;
  final int asked;
  final InputSlice slice;
  private final InputGrid grid;
  private Parameters lastNetwork;
  private OutputSurface last;
  private Parameters wholeNetwork;
  private OutputSurface whole;

  private WhyPlane(PreparedData data, int asked, InputSlice slice) {
    this.data = data;
    this.asked = asked;
    this.slice = slice;
    grid = InputGrid.of(slice, SIZE);
  }

  /** Empty of pictures, and of samples with fewer than two numbers. */
  static Optional<WhyPlane> of(WhyScene scene) {
    PreparedData data = scene.data();
    List<Integer> two = InformativeFeatures.two(data);
    if (data.picture().isPresent() || two.size() < 2) return Optional.empty();
    InputSlice usual = InputSlice.of(data, two.get(0), OptionalInt.of(two.get(1)));
    InputSlice bent = usual.holdsOthers() ? usual.typicalAround(scene.asked()) : usual;
    InputSlice near = bent.within(range(scene, two.get(0)), range(scene, two.get(1)));
    return Optional.of(new WhyPlane(data, scene.asked(), near));
  }

  /** Around the samples of the two classes, and the asked one. */
  private static FeatureRange range(WhyScene scene, int feature) {
    PreparedData data = scene.data();
    if (data.dataset().classes() == 2) return FeatureRange.of(data, feature);
    double low = value(data, scene.asked(), feature);
    double high = low;
    for (int row : data.split().train()) {
      if (!isAtStake(scene, data.dataset().label(row))) continue;
      low = Math.min(low, value(data, row, feature));
      high = Math.max(high, value(data, row, feature));
    }
    double room = high > low ? MARGIN * (high - low) : 1;
    return new FeatureRange(low - room, high + room);
  }

  static boolean isAtStake(WhyScene scene, int label) {
    return label == scene.findings().answer().label() || label == scene.findings().answer().rival();
  }

  /** As the network gets it: what is missing is filled in. */
  static double value(PreparedData data, int row, int feature) {
    return data.inputs().values(data.dataset(), row)[feature];
  }

  /** Where a row lies, as shares from the left and from below. */
  double x(int row) {
    return slice.horizontal().share(value(data, row, slice.first()));
  }

  double y(int row) {
    return slice.vertical().orElseThrow().share(value(data, row, slice.second().getAsInt()));
  }

  /** What a network says over the plane. */
  OutputSurface surface(Parameters network) {
    if (network == lastNetwork) return last;
    lastNetwork = network;
    last = OutputSurface.of(network, grid);
    return last;
  }

  /** The same of the network of all rows, which is kept. */
  OutputSurface whole(Parameters network) {
    if (network == wholeNetwork) return whole;
    wholeNetwork = network;
    whole = OutputSurface.of(network, grid);
    return whole;
  }

  /** The classes of which no sample is in sight, and where they are: −1 left or below, 1 beyond. */
  record Away(int label, int count, boolean leftward) {}

  List<Away> away(WhyScene scene) {
    List<Away> all = new ArrayList<>();
    int[] train = data.split().train();
    for (int label = 0; label < data.dataset().classes(); label++) {
      if (isAtStake(scene, label)) continue;
      int count = 0;
      double sum = 0;
      boolean seen = false;
      for (int row : train) {
        if (data.dataset().label(row) != label) continue;
        count++;
        sum += x(row);
        seen |= x(row) > 0 && x(row) < 1 && y(row) > 0 && y(row) < 1;
      }
      boolean outside = !seen && (sum / count < 0 || sum / count > 1);
      if (count > 0 && outside) all.add(new Away(label, count, sum / count < 0));
    }
    return all;
  }
}
