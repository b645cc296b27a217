package engram.ui.inspector;

import engram.inspect.landscape.ValuePath;
import engram.nn.Part;
import engram.ui.inspector.InspectorViewModel.Shown;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The path of the weight or bias that is selected since epoch 0. */
public final class WeightPathViewModel {
  private final InspectorViewModel inspector;
  private final ReadOnlyObjectWrapper<Optional<ValuePath>> path =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public WeightPathViewModel(InspectorViewModel inspector) {
    this.inspector = inspector;
    inspector.shownProperty().subscribe(this::show);
  }

  /** Another object for everything new; empty if no weight or bias is selected. */
  public ReadOnlyObjectProperty<Optional<ValuePath>> pathProperty() {
    return path.getReadOnlyProperty();
  }

  public Optional<ValuePath> getPath() {
    return path.get();
  }

  /** The smallest value of the path; empty if there is none. */
  public String lowest() {
    return getPath().map(p -> inspector.getShown().numbers().of(p.lowest())).orElse("");
  }

  /** The largest value of the path; empty if there is none. */
  public String highest() {
    return getPath().map(p -> inspector.getShown().numbers().of(p.highest())).orElse("");
  }

  private void show(Shown shown) {
    path.set(
        shown
            .part()
            .filter(Part::isParameter)
            .flatMap(p -> ValuePath.of(shown.moment().snapshot(), p)));
  }
}
