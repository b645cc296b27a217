package engram.ui.memory.frame;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the control of a choice of an experiment says. */
public final class SettingChoice<E> {
  private final ObjectProperty<E> value;
  private final BooleanProperty enabled = new SimpleBooleanProperty(true);

  SettingChoice(E first, Runnable changed) {
    value = new SimpleObjectProperty<>(first);
    value.subscribe((before, now) -> changed.run());
  }

  public ObjectProperty<E> valueProperty() {
    return value;
  }

  public BooleanProperty enabledProperty() {
    return enabled;
  }
}
