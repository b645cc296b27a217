package engram.ui.surface;

import engram.data.Feature;
import engram.data.Task;
import engram.inspect.InformativeFeatures;
import engram.inspect.surface.InputSlice;
import engram.training.recipe.PreparedData;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Which features the output surface and the maps in the neurons go along, where the others are
 * held, and what is shown.
 */
public final class SurfaceChoice {

  /** Empty while nothing was asked for, and if no feature is a number. */
  final ObjectProperty<Optional<Axes>> axes = new SimpleObjectProperty<>(Optional.empty());

  private final ObjectProperty<Others> others = new SimpleObjectProperty<>(Others.TYPICAL);
  final ObjectProperty<OptionalInt> output = new SimpleObjectProperty<>(OptionalInt.empty());
  final BooleanProperty trainPoints = new SimpleBooleanProperty(true);

  /** Test points, and validation points. */
  final BooleanProperty testPoints = new SimpleBooleanProperty(true);

  /** Whether colours say no more than the class, or are a few steps. */
  final BooleanProperty discrete = new SimpleBooleanProperty();

  private PreparedData data;
  private List<Feature> features = List.of();
  private InputSlice usual;

  /** With the others as they are chosen, by the sample. */
  private InputSlice bySample;

  private Others bySampleOthers;
  private int sampleRow;

  /**
   * Different features that are numbers.
   *
   * @param first along the horizontal axis
   * @param second along the vertical axis; empty for a curve
   */
  public record Axes(int first, OptionalInt second) {}

  // Properties

  public Optional<Axes> getAxes() {
    return axes.get();
  }

  /** How the other features are held. */
  public ObjectProperty<Others> othersProperty() {
    return others;
  }

  /** The one output that is shown; empty for the classes, or for the number foretold. */
  public ObjectProperty<OptionalInt> outputProperty() {
    return output;
  }

  // Commands

  /** Chooses for the horizontal axis; if the other has it already, both change places. */
  void chooseFirst(int feature) {
    getAxes()
        .ifPresent(
            now -> {
              boolean swap = now.second().equals(OptionalInt.of(feature));
              OptionalInt second = swap ? OptionalInt.of(now.first()) : now.second();
              axes.set(Optional.of(new Axes(feature, second)));
            });
  }

  /** Chooses for the vertical axis, empty for a curve; as {@link #chooseFirst}. */
  public void chooseSecond(OptionalInt feature) {
    getAxes()
        .ifPresent(
            now -> {
              boolean swap = feature.equals(OptionalInt.of(now.first()));
              int first = swap ? now.second().orElse(now.first()) : now.first();
              OptionalInt second = swap && now.second().isEmpty() ? OptionalInt.empty() : feature;
              axes.set(Optional.of(new Axes(first, second)));
            });
  }

  /** Keeps what is chosen as long as the features are the same, else chooses anew. */
  void follow(PreparedData newData) {
    if (newData == data) return;
    data = newData;
    usual = null;
    bySample = null;
    if (output.get().isPresent() && output.get().getAsInt() >= data.targets().outputs()) {
      output.set(OptionalInt.empty());
    }
    if (data.dataset().features().equals(features)) return;
    features = data.dataset().features();
    output.set(OptionalInt.empty());
    axes.set(usualAxes());
  }

  /** The two features that tell most; of a number that hangs on many, the curve along the first. */
  private Optional<Axes> usualAxes() {
    List<Integer> best = InformativeFeatures.two(data);
    if (best.isEmpty()) return Optional.empty();
    boolean curve = data.dataset().task() == Task.REGRESSION && features.size() > 2;
    boolean plane = best.size() > 1 && !curve;
    return Optional.of(
        new Axes(best.get(0), plane ? OptionalInt.of(best.get(1)) : OptionalInt.empty()));
  }

  /**
   * What is chosen of the data followed last; the same object as long as it is the same slice.
   *
   * @param row the shown sample; while it is one of other data, which it is until it has followed
   *     too, nothing is
   */
  Optional<InputSlice> slice(int row) {
    if (row >= data.dataset().rows()) return Optional.empty();
    return getAxes().map(now -> slice(now, row));
  }

  private InputSlice slice(Axes now, int row) {
    boolean same =
        usual != null && usual.first() == now.first() && usual.second().equals(now.second());
    if (!same) {
      usual = InputSlice.of(data, now.first(), now.second());
      bySample = null;
    }
    Others chosen = others.get();
    if (chosen == Others.MEAN || !usual.holdsOthers()) return usual;
    if (bySample == null || sampleRow != row || bySampleOthers != chosen) {
      boolean fitted = bySample != null && bySampleOthers == Others.TYPICAL;
      bySample =
          chosen == Others.SAMPLE
              ? usual.through(row)
              : (fitted ? bySample : usual).typicalAround(row);
      sampleRow = row;
      bySampleOthers = chosen;
    }
    return bySample;
  }
}
