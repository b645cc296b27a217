package engram.ui.controls;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ToggleButton;

/**
 * Toggles of which exactly one is on, as soon as one was: the one that is on can't be pressed out.
 * Each is a stop of the Tab key, so that the arrow keys go on to step the run; those of a toggle
 * group of JavaFX would be walked with them.
 */
public final class OneOf {
  private final ReadOnlyObjectWrapper<ToggleButton> chosen = new ReadOnlyObjectWrapper<>();
  private ToggleButton on;

  public OneOf(List<ToggleButton> toggles) {
    for (ToggleButton each : toggles) {
      each.selectedProperty().subscribe(selected -> follow(each, selected));
    }
  }

  public OneOf(ToggleButton one, ToggleButton other) {
    this(List.of(one, other));
  }

  public ReadOnlyObjectProperty<ToggleButton> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  public void choose(ToggleButton toggle) {
    toggle.setSelected(true);
  }

  private void follow(ToggleButton toggle, boolean selected) {
    if (!selected) {
      if (on == toggle) toggle.setSelected(true);
      return;
    }
    ToggleButton before = on;
    on = toggle;
    if (before != null && before != toggle) before.setSelected(false);
    chosen.set(toggle);
  }
}
