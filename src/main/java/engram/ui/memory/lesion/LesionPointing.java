package engram.ui.memory.lesion;

import engram.nn.Part;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which pair of words is pointed at, in the list or by a part of the picture. */
public final class LesionPointing {
  private final ReadOnlyObjectWrapper<Optional<LesionPair>> pair =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Part>> part =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public ReadOnlyObjectProperty<Optional<LesionPair>> pairProperty() {
    return pair.getReadOnlyProperty();
  }

  /** What of the picture is pointed at itself. */
  ReadOnlyObjectProperty<Optional<Part>> partProperty() {
    return part.getReadOnlyProperty();
  }

  /** In the list. */
  public void point(Optional<LesionPair> newPair) {
    part.set(Optional.empty());
    pair.set(newPair);
  }

  /** In the picture. */
  public void pointAt(Optional<Part> newPart) {
    part.set(newPart);
    pair.set(newPart.flatMap(LesionPointing::of));
  }

  private static Optional<LesionPair> of(Part part) {
    if (part instanceof Part.Neuron) return Optional.of(LesionPair.NEURON);
    if (part instanceof Part.Weight) return Optional.of(LesionPair.SYNAPSE);
    return part instanceof Part.Input ? Optional.of(LesionPair.RECALL) : Optional.empty();
  }
}
