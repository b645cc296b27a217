package engram.ui.run;

import engram.inspect.surface.Pixels;
import engram.nn.ForwardPass;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * What the network shows: the sample, or as long as there is one a drawing. A drawing has no known
 * class: what needs one goes on to speak of the sample.
 */
public final class ShownSample {
  private final Supplier<Snapshot> snapshot;
  private final SampleViewModel sample;
  private final ReadOnlyObjectWrapper<Optional<Drawing>> drawing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper drawn = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<ForwardPass> pass;

  /** What the user drew: the values of all features of those data. */
  private record Drawing(PreparedData data, double[] values) {
    ForwardPass pass(Snapshot snapshot) {
      return ForwardPass.of(snapshot.parameters(), data.inputs().of(values));
    }
  }

  /**
   * @param snapshot the present moment
   */
  ShownSample(Supplier<Snapshot> snapshot, SampleViewModel sample) {
    this.snapshot = snapshot;
    this.sample = sample;
    pass = new ReadOnlyObjectWrapper<>(sample.getForwardPass());
    drawing.subscribe((before, now) -> show());
    drawing.subscribe(now -> drawn.set(now.isPresent()));
  }

  // Properties

  /** Whether a drawing is shown in the place of the sample. */
  public ObservableValue<Boolean> drawnProperty() {
    return drawn.getReadOnlyProperty();
  }

  public boolean isDrawn() {
    return drawn.get();
  }

  /** Of the drawing, or of the sample if there is none, at the present moment; never null. */
  public ReadOnlyObjectProperty<ForwardPass> passProperty() {
    return pass.getReadOnlyProperty();
  }

  public ForwardPass getPass() {
    return pass.get();
  }

  /** All features of what is shown; a copy. */
  public double[] values() {
    return drawing
        .get()
        .map(d -> d.values.clone())
        .orElseGet(() -> data().inputs().values(data().dataset(), sample.getRow()));
  }

  /** How much each pixel of what is shown is inked, 0 … 1; empty if it is no picture. */
  public Optional<Pixels> pixels() {
    return pixels(data(), values());
  }

  /**
   * The picture that a row is.
   *
   * @param values of all features, all known
   */
  public static Optional<Pixels> pixels(PreparedData data, double[] values) {
    return data.picture().map(shape -> new Pixels(shape.side(), shape.shares(values)));
  }

  // Commands

  /**
   * Shows a drawing in the place of the sample, until another sample or other data come.
   *
   * @param values of all features, all known
   */
  public void draw(double[] values) {
    drawing.set(Optional.of(new Drawing(data(), values.clone())));
  }

  /** Shows the sample again. */
  public void endDrawing() {
    drawing.set(Optional.empty());
  }

  /** The moment, or the sample's pass, is another. */
  void follow() {
    if (drawing.get().filter(d -> d.data != data()).isPresent()) endDrawing();
    else show();
  }

  private void show() {
    pass.set(drawing.get().map(d -> d.pass(snapshot.get())).orElseGet(sample::getForwardPass));
  }

  private PreparedData data() {
    return snapshot.get().data();
  }
}
