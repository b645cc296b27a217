package engram.ui.controls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;

/** A list to choose one of many from, which follows what is chosen elsewhere. */
public final class ChosenBox<T> extends ComboBox<T> {
  private Consumer<T> onChosen = item -> {};
  private Map<T, String> names = Map.of();
  private boolean following;

  public ChosenBox() {
    getStyleClass().add("chosen-box");
    setConverter(ChoiceBoxes.converter(item -> names.getOrDefault(item, "")));
    setOnAction(
        event -> {
          if (!following && getValue() != null) onChosen.accept(getValue());
        });
  }

  public void setOnChosen(Consumer<T> newOnChosen) {
    onChosen = newOnChosen;
  }

  /** Lists these, and shows one of them as chosen. */
  public void show(List<T> items, Function<T, String> name, T chosen) {
    Map<T, String> newNames = new LinkedHashMap<>();
    for (T item : items) newNames.put(item, name.apply(item));
    following = true;
    if (!newNames.equals(names) || !items.equals(getItems())) {
      setValue(null);
      names = newNames;
      getItems().setAll(items);
    }
    if (!chosen.equals(getValue())) setValue(chosen);
    following = false;
  }
}
