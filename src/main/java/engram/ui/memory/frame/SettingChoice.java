package engram.ui.memory.frame;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * What the control of a choice of an experiment says.
 *
 * @param options to which the value is added while it is none of them
 * @param name of an option in the window
 * @param about what is said of the value below it; empty if nothing is
 * @param passing whether it lets the focus go once something is chosen
 */
public record SettingChoice<E>(
    String id,
    String key,
    ObservableValue<List<E>> options,
    Function<E, String> name,
    ObjectProperty<E> value,
    Function<E, String> about,
    boolean passing,
    BooleanProperty enabled,
    BooleanProperty shown)
    implements SettingRow {

  public static <E> SettingChoice<E> of(
      String id, String key, List<E> options, Function<E, String> name, ObjectProperty<E> value) {
    return of(id, key, new SimpleObjectProperty<>(options), name, value);
  }

  /** One of options that change. */
  public static <E> SettingChoice<E> of(
      String id,
      String key,
      ObservableValue<List<E>> options,
      Function<E, String> name,
      ObjectProperty<E> value) {
    return new SettingChoice<>(
        id,
        key,
        options,
        name,
        value,
        each -> "",
        false,
        new SimpleBooleanProperty(true),
        new SimpleBooleanProperty(true));
  }

  public SettingChoice<E> saying(Function<E, String> newAbout) {
    return new SettingChoice<>(id, key, options, name, value, newAbout, passing, enabled, shown);
  }

  public SettingChoice<E> lettingFocusGo() {
    return new SettingChoice<>(id, key, options, name, value, about, true, enabled, shown);
  }

  /** Whether something is so or not. */
  boolean isYesNo() {
    return value.get() instanceof Boolean;
  }

  @Override
  public Object chosen() {
    return value.get();
  }

  @Override
  @SuppressWarnings("unchecked") // it is one of the options
  public void choose(Object chosen) {
    value.set((E) chosen);
  }
}
