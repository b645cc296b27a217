package engram.ui.inspector;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A card of something worked out with the numbers of the moment.
 *
 * @param <T> what is worked out
 */
abstract class WorkedViewModel<T> extends CardViewModel {
  private final ReadOnlyObjectWrapper<Optional<T>> worked =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  WorkedViewModel(InspectorViewModel inspector) {
    super(inspector);
  }

  /** Another object for everything new; empty if there is nothing to explain, or not yet. */
  final ReadOnlyObjectProperty<Optional<T>> workedProperty() {
    return worked.getReadOnlyProperty();
  }

  final Optional<T> getWorked() {
    return worked.get();
  }

  final void setWorked(Optional<T> now) {
    worked.set(now);
  }

  final T worked() {
    return worked.get().orElseThrow();
  }
}
