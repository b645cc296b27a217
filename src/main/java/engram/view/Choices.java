package engram.view;

import engram.viewmodel.ChoiceViewModel;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.Subscription;

/** Boxes to choose one of several from. */
final class Choices {
  private Choices() {}

  /** Shows the choice in that box until the subscription ends. */
  static <T> Subscription show(
      ComboBox<T> box, List<T> items, Function<T, String> name, ChoiceViewModel<T> choice) {
    return show(box, items, name, name, choice);
  }

  /** In the closed box the name may be a shorter one. */
  static <T> Subscription show(
      ComboBox<T> box,
      List<T> items,
      Function<T, String> name,
      Function<T, String> shortName,
      ChoiceViewModel<T> choice) {
    fill(box, items, name, shortName);
    box.setOnAction(event -> choice.choose(box.getValue()));
    return choice.valueProperty().subscribe(value -> select(box, items, value));
  }

  /** A value that can't be chosen is listed as long as it is the value. */
  private static <T> void select(ComboBox<T> box, List<T> items, T value) {
    if (!box.getItems().contains(value)) box.getItems().add(value);
    box.setValue(value);
    box.getItems().removeIf(item -> !items.contains(item) && !item.equals(value));
  }

  static <T> void fill(
      ComboBox<T> box, List<T> items, Function<T, String> name, Function<T, String> shortName) {
    box.setCellFactory(list -> cell(name));
    box.setButtonCell(cell(shortName));
    box.getItems().setAll(items);
  }

  private static <T> ListCell<T> cell(Function<T, String> name) {
    return new ListCell<>() {
      @Override
      protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? "" : name.apply(item));
      }
    };
  }
}
