package engram.ui.pictures;

import engram.inspect.NumberText;
import engram.inspect.surface.Pixels;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.base.Companion;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.run.NetworkNames;
import engram.ui.run.RunViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The weights out of a picture's pixels, for each neuron of the first layer a picture. */
public final class PicturesViewModel {
  private final RunViewModel run;
  private final SelectionViewModel selection;
  private final PanesViewModel panes;
  private final Texts texts;

  /** Whether equal weights of different neurons have equal colours; else each has its own scale. */
  final BooleanProperty commonScale = new SimpleBooleanProperty(true);

  /** In the order of the neurons; empty while the pane is closed or the inputs are no picture. */
  final ObjectProperty<List<Pixels>> weights = new SimpleObjectProperty<>(List.of());

  PicturesViewModel(Shared shared) {
    run = shared.run();
    selection = shared.selection();
    panes = shared.panes();
    texts = shared.texts();
    run.snapshotProperty().subscribe(snapshot -> show());
    panes.companionProperty().subscribe(open -> show());
  }

  // Properties

  public List<Pixels> getWeights() {
    return weights.get();
  }

  /** The largest size of a weight among all neurons. */
  double largest() {
    return getWeights().stream().mapToDouble(Pixels::largest).max().orElse(0);
  }

  /** What the full colours stand for. */
  String scale() {
    return commonScale.get()
        ? texts.get("pictures.scale.common", NumberText.inTexts(2).of(largest()))
        : texts.get("pictures.scale.own");
  }

  /** What these pictures are of. */
  String caption() {
    NetworkNames names =
        new NetworkNames(texts, run.getSnapshot().data(), run.getSnapshot().recipe().network());
    return texts.get("pictures.caption", names.layer(0));
  }

  OptionalInt selected() {
    return unit(selection.getSelected());
  }

  OptionalInt hovered() {
    return unit(selection.getHovered());
  }

  /** Changes whenever {@link #selected()} does. */
  ReadOnlyObjectProperty<Optional<Part>> selectedProperty() {
    return selection.selectedProperty();
  }

  /** Changes whenever {@link #hovered()} does. */
  ReadOnlyObjectProperty<Optional<Part>> hoveredProperty() {
    return selection.hoveredProperty();
  }

  // Commands

  void select(int unit) {
    selection.select(new Part.Neuron(0, unit));
  }

  void hover(OptionalInt unit) {
    selection.hover(
        unit.isPresent() ? Optional.of(new Part.Neuron(0, unit.getAsInt())) : Optional.empty());
  }

  private void show() {
    if (!panes.isOpen(Companion.PICTURES)) {
      weights.set(List.of());
      return;
    }
    Snapshot snapshot = run.getSnapshot();
    int units = snapshot.recipe().network().unitsOf(0);
    weights.set(
        IntStream.range(0, units)
            .mapToObj(unit -> weights(snapshot.data(), snapshot.parameters(), unit))
            .flatMap(Optional::stream)
            .toList());
  }

  /** The weights into that neuron of the first layer; empty if the inputs are no picture. */
  public static Optional<Pixels> weights(PreparedData data, Parameters parameters, int unit) {
    return data.picture()
        .map(
            shape -> {
              double[] values = new double[shape.pixels()];
              for (int i = 0; i < values.length; i++) values[i] = parameters.weight(0, i, unit);
              return new Pixels(shape.side(), values);
            });
  }

  /** The neuron of the first layer that is meant, also by a weight or bias of it. */
  private static OptionalInt unit(Optional<Part> part) {
    if (part.isEmpty()) return OptionalInt.empty();
    Part p = part.get();
    if (p instanceof Part.Neuron n && n.layer() == 0) return OptionalInt.of(n.unit());
    if (p instanceof Part.Weight w && w.layer() == 0) return OptionalInt.of(w.to());
    return p instanceof Part.Bias b && b.layer() == 0
        ? OptionalInt.of(b.to())
        : OptionalInt.empty();
  }
}
