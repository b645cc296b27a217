package engram.ui.controls;

import engram.ui.run.ChoiceViewModel;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/** Boxes to choose one of several from. */
public final class ChoiceBoxes {
  private ChoiceBoxes() {}

  /** Shows the choice in that box until the subscription ends. */
  public static <T> Subscription show(
      ChoiceBox<T> box, List<T> items, Function<T, String> name, ChoiceViewModel<T> choice) {
    fill(box, items, name);
    box.setOnAction(event -> choice.choose(box.getValue()));
    return choice.valueProperty().subscribe(value -> select(box, items, value));
  }

  /** The same with choices that change. */
  public static <T> Subscription show(
      ChoiceBox<T> box,
      ObservableValue<List<T>> items,
      Function<T, String> name,
      ChoiceViewModel<T> choice) {
    box.setOnAction(
        event -> {
          if (box.getValue() != null) choice.choose(box.getValue());
        });
    Subscription filled =
        items.subscribe(
            list -> {
              fill(box, list, name);
              select(box, list, choice.getValue());
            });
    Subscription chosen =
        choice.valueProperty().subscribe(value -> select(box, items.getValue(), value));
    return Subscription.combine(filled, chosen);
  }

  /** The same with a value that anyone may set. */
  public static <T> Subscription show(
      ChoiceBox<T> box,
      ObservableValue<List<T>> items,
      Function<T, String> name,
      Property<T> chosen) {
    box.setOnAction(
        event -> {
          if (box.getValue() != null) chosen.setValue(box.getValue());
        });
    return Subscription.combine(
        items.subscribe(
            list -> {
              fill(box, list, name);
              select(box, list, chosen.getValue());
            }),
        chosen.subscribe(value -> select(box, items.getValue(), value)));
  }

  /** A value that can't be chosen is listed as long as it is the value. */
  private static <T> void select(ChoiceBox<T> box, List<T> items, T value) {
    if (!box.getItems().contains(value)) box.getItems().add(value);
    box.setValue(value);
    box.getItems().removeIf(item -> !items.contains(item) && !item.equals(value));
  }

  public static <T> void fill(ChoiceBox<T> box, List<T> items, Function<T, String> name) {
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T item) {
            return item == null ? "" : name.apply(item);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("a choice is not typed");
          }
        });
    box.getItems().setAll(items);
  }
}
