package engram.ui.run;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The quantity that the mouse points at, wherever it is shown: its term in a formula, its line in
 * the program and its place in the graph take one colour as long as it is pointed at.
 */
public final class PointingViewModel {
  private final ReadOnlyObjectWrapper<Optional<Pointed>> pointed =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What the mouse points at in the graph is pointed at too. */
  public PointingViewModel(SelectionViewModel selection) {
    selection.hoveredProperty().subscribe(part -> pointed.set(part.map(Pointed::at)));
  }

  // Properties

  public ReadOnlyObjectProperty<Optional<Pointed>> pointedProperty() {
    return pointed.getReadOnlyProperty();
  }

  public Optional<Pointed> getPointed() {
    return pointed.get();
  }

  // Commands

  public void point(Pointed at) {
    pointed.set(Optional.of(at));
  }

  public void clear() {
    pointed.set(Optional.empty());
  }
}
