package engram.ui.run;

import engram.nn.Part;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What is pointed at and what is clicked; shared by the network and the inspector. */
public final class SelectionViewModel {
  private final ObjectProperty<Optional<Part>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyIntegerWrapper picks = new ReadOnlyIntegerWrapper();
  private final ObjectProperty<Optional<Part>> hovered =
      new SimpleObjectProperty<>(Optional.empty());

  /** Clears what is gone when the network gets another shape; watches the next step if needed. */
  public SelectionViewModel(RunViewModel run) {
    run.snapshotProperty()
        .subscribe(
            snapshot -> {
              selected
                  .get()
                  .filter(p -> !p.isIn(snapshot.recipe().network()))
                  .ifPresent(p -> clear());
              hovered
                  .get()
                  .filter(p -> !p.isIn(snapshot.recipe().network()))
                  .ifPresent(p -> hovered.set(Optional.empty()));
            });
    selected.subscribe(part -> run.watchNextStep(this, part.isPresent()));
  }

  // Properties

  public ObjectProperty<Optional<Part>> selectedProperty() {
    return selected;
  }

  public Optional<Part> getSelected() {
    return selected.get();
  }

  public ObjectProperty<Optional<Part>> hoveredProperty() {
    return hovered;
  }

  public Optional<Part> getHovered() {
    return hovered.get();
  }

  /** How often something was selected, also what was selected already. */
  public ReadOnlyIntegerProperty picksProperty() {
    return picks.getReadOnlyProperty();
  }

  // Commands

  public void select(Part part) {
    selected.set(Optional.of(part));
    picks.set(picks.get() + 1);
  }

  public void clear() {
    selected.set(Optional.empty());
  }

  public void hover(Optional<Part> part) {
    hovered.set(part);
  }
}
