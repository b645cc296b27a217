package engram.ui.memory.frame;

import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Hint;
import engram.ui.controls.Notice;
import engram.ui.controls.NumberField;
import engram.ui.controls.Presence;
import engram.ui.controls.SettingSlider;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * The settings of an experiment, one below the other: a slider, a field, a box to choose from or
 * one to tick for each. A control has the name of its setting as its id.
 */
public final class SettingRows extends VBox {
  private final List<Subscription> subscriptions = new ArrayList<>();
  private Texts texts;

  /** The one that was added last. */
  private Node row;

  public SettingRows() {
    getStyleClass().add("setting-rows");
  }

  /** Makes a row for each, until the subscription ends. */
  public Subscription show(List<SettingRow> rows, Texts shownTexts) {
    texts = shownTexts;
    for (SettingRow each : rows) {
      if (each instanceof SettingChoice<?> choice) add(choice);
      else if (each instanceof SettingNumber number) add(number);
      Node added = row;
      subscriptions.add(each.shown().subscribe(shown -> Presence.set(added, shown)));
    }
    return () -> subscriptions.forEach(Subscription::unsubscribe);
  }

  private <E> void add(SettingChoice<E> choice) {
    if (choice.isYesNo()) {
      CheckBox check = new CheckBox(texts.get(choice.key()));
      name(check, choice);
      join(check.selectedProperty(), choice.value());
      add(check);
    } else {
      addBox(choice);
    }
    Node added = row;
    subscriptions.add(choice.enabled().subscribe(enabled -> added.setDisable(!enabled)));
  }

  @SuppressWarnings("unchecked") // it is a choice of yes or no
  private <E> void join(Property<Boolean> shown, Property<E> chosen) {
    Property<Boolean> property = (Property<Boolean>) chosen;
    shown.bindBidirectional(property);
    subscriptions.add(() -> shown.unbindBidirectional(property));
  }

  private <E> void addBox(SettingChoice<E> choice) {
    ChoiceBox<E> box = new ChoiceBox<>();
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.ALWAYS);
    name(box, choice);
    subscriptions.add(ChoiceBoxes.show(box, choice.options(), choice.name(), choice.value()));
    // the arrow keys step again once it is chosen
    if (choice.passing()) box.setOnHidden(event -> box.getParent().requestFocus());
    HBox labelled = row(choice, box);
    labelled.getStyleClass().add("row-of-" + choice.id());
    add(labelled);
    if (choice.about().apply(choice.value().get()).isEmpty()) return;
    Label about = new Label();
    about.getStyleClass().add("muted");
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    subscriptions.add(choice.value().subscribe(now -> about.setText(choice.about().apply(now))));
    subscriptions.add(choice.shown().subscribe(shown -> Presence.set(about, shown)));
    getChildren().add(about);
  }

  private void add(SettingNumber number) {
    if (number.slider().isEmpty()) {
      addField(number);
      return;
    }
    SettingSlider slider = new SettingSlider();
    slider.setId(number.id());
    slider.setName(texts.get(number.key()));
    if (hasTip(number)) slider.setTip(tip(number));
    subscriptions.add(show(slider, number));
    add(slider);
  }

  /** Shows a number on a slider until the subscription ends. */
  public static Subscription show(SettingSlider slider, SettingNumber number) {
    return number
        .inWords()
        .map(words -> slider.show(number.slider().orElseThrow(), words))
        .orElseGet(() -> slider.show(number.slider().orElseThrow()));
  }

  private void addField(SettingNumber number) {
    NumberField field = new NumberField();
    name(field, number);
    Notice problem = new Notice();
    problem.getStyleClass().add("problem");
    // what is wrong with a field that is not there is nobody's concern
    problem
        .textProperty()
        .bind(Bindings.when(number.shown()).then(number.number().problemProperty()).otherwise(""));
    subscriptions.add(field.show(number.number()));
    HBox labelled = row(number, field);
    labelled.getStyleClass().add("setting-field");
    if (number.isBeside()) putBeside(labelled);
    else add(labelled);
    getChildren().add(problem);
  }

  private void putBeside(HBox field) {
    Label label = (Label) field.getChildren().get(0);
    label.getStyleClass().setAll("label", "row-name-short");
    label.setMinWidth(USE_PREF_SIZE);
    ((Pane) row).getChildren().add(field);
    row = field;
  }

  private HBox row(SettingRow setting, Control control) {
    Label label = new Label(texts.get(setting.key()));
    label.getStyleClass().add("row-name");
    label.setLabelFor(control);
    label.setMaxWidth(Double.MAX_VALUE);
    if (setting instanceof SettingNumber) HBox.setHgrow(label, Priority.ALWAYS);
    HBox labelled = new HBox(label, control);
    labelled.getStyleClass().add("setting-row");
    return labelled;
  }

  private void name(Control control, SettingRow setting) {
    control.setId(setting.id());
    if (hasTip(setting)) Hint.setText(control, tip(setting));
  }

  private boolean hasTip(SettingRow setting) {
    return texts.bundle().containsKey(setting.key() + ".tip");
  }

  private String tip(SettingRow setting) {
    return texts.get(setting.key() + ".tip");
  }

  private void add(Node added) {
    row = added;
    getChildren().add(added);
  }
}
