package engram.ui.controls;

import engram.ui.run.ChoiceViewModel;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
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
    return show(box, new SimpleObjectProperty<>(items), name, choice);
  }

  /** The same with choices that change. */
  public static <T> Subscription show(
      ChoiceBox<T> box,
      ObservableValue<List<T>> items,
      Function<T, String> name,
      ChoiceViewModel<T> choice) {
    return show(box, items, name, choice.valueProperty(), choice::choose);
  }

  /** The same with a value that anyone may set. */
  public static <T> Subscription show(
      ChoiceBox<T> box,
      ObservableValue<List<T>> items,
      Function<T, String> name,
      Property<T> chosen) {
    return show(box, items, name, chosen, chosen::setValue);
  }

  private static <T> Subscription show(
      ChoiceBox<T> box,
      ObservableValue<List<T>> items,
      Function<T, String> name,
      ObservableValue<T> chosen,
      Consumer<T> choose) {
    box.setOnAction(
        event -> {
          if (box.getValue() != null) choose.accept(box.getValue());
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
    box.setConverter(converter(name));
    box.getItems().setAll(items);
  }

  /** Writes a choice by its name; none is typed. */
  static <T> StringConverter<T> converter(Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(T item) {
        return item == null ? "" : name.apply(item);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("a choice is not typed");
      }
    };
  }
}
