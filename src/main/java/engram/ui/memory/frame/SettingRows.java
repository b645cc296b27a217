package engram.ui.memory.frame;

import engram.memory.ChoiceSetting;
import engram.memory.NumberSetting;
import engram.memory.Setting;
import engram.ui.base.Texts;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.Hint;
import engram.ui.controls.Notice;
import engram.ui.controls.NumberField;
import engram.ui.controls.SettingSlider;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * The settings of an experiment, one below the other: a slider, a field, a box to choose from or
 * one to tick for each. A control has the name of its setting as its id.
 */
public final class SettingRows extends VBox {
  private final Map<Setting<?>, Node> rows = new IdentityHashMap<>();
  private final List<Subscription> subscriptions = new ArrayList<>();
  private Texts texts;

  public SettingRows() {
    getStyleClass().add("setting-rows");
  }

  /** Makes a row for each setting that is shown, until the subscription ends. */
  public <S> Subscription show(SettingsViewModel<S> settings, Texts shownTexts) {
    texts = shownTexts;
    for (Setting<S> each : settings.shown()) {
      String key = settings.key(each);
      if (each instanceof NumberSetting<S> number) add(number, settings.number(number), key);
      else if (each instanceof ChoiceSetting<S, ?> choice) add(settings, choice, key);
    }
    return () -> subscriptions.forEach(Subscription::unsubscribe);
  }

  /** Puts the field of a second setting into the row of a first one. */
  public void join(Setting<?> first, Setting<?> second) {
    HBox field = (HBox) rows.get(second);
    Label label = (Label) field.getChildren().get(0);
    label.getStyleClass().setAll("label", "row-name-short");
    label.setMinWidth(USE_PREF_SIZE);
    ((HBox) rows.get(first)).getChildren().add(field);
  }

  /** The row of a setting. */
  public Node row(Setting<?> setting) {
    return rows.get(setting);
  }

  private <S, E> void add(SettingsViewModel<S> settings, ChoiceSetting<S, E> setting, String key) {
    SettingChoice<E> choice = settings.choice(setting);
    Control box;
    if (setting.isYesNo()) {
      CheckBox check = new CheckBox(texts.get(key));
      check.setFocusTraversable(false);
      join(check.selectedProperty(), choice.valueProperty());
      box = check;
      add(setting, check);
    } else {
      ChoiceBox<E> options = new ChoiceBox<>();
      ChoiceBoxes.fill(
          options, setting.options(), each -> texts.get(key + "." + setting.name().apply(each)));
      options.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(options, Priority.ALWAYS);
      join(options.valueProperty(), choice.valueProperty());
      box = options;
      add(setting, row(key, options));
    }
    name(box, setting, key);
    subscriptions.add(
        choice.enabledProperty().subscribe(enabled -> rows.get(setting).setDisable(!enabled)));
  }

  @SuppressWarnings("unchecked")
  private <E> void join(Property<?> shown, Property<E> chosen) {
    Property<E> property = (Property<E>) shown;
    property.bindBidirectional(chosen);
    subscriptions.add(() -> property.unbindBidirectional(chosen));
  }

  private void add(NumberSetting<?> setting, SettingNumber number, String key) {
    if (number.slider().isEmpty()) {
      addField(setting, number, key);
      return;
    }
    SettingSlider slider = new SettingSlider();
    slider.setId(setting.id());
    slider.setName(texts.get(key));
    if (hasTip(key)) slider.setTip(texts.get(tip(key)));
    subscriptions.add(slider.show(number.slider().get()));
    if (number.isDuration()) {
      subscriptions.add(slider.showTime(number.number().valueProperty(), number::duration));
    }
    add(setting, slider);
  }

  private void addField(NumberSetting<?> setting, SettingNumber number, String key) {
    NumberField field = new NumberField();
    name(field, setting, key);
    Notice problem = new Notice();
    problem.getStyleClass().add("problem");
    problem.textProperty().bind(number.number().problemProperty());
    subscriptions.add(field.show(number.number()));
    HBox row = row(key, field);
    HBox.setHgrow(row.getChildren().get(0), Priority.ALWAYS);
    row.getStyleClass().add("setting-field");
    add(setting, row);
    getChildren().add(problem);
  }

  private HBox row(String key, Control control) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("row-name");
    label.setLabelFor(control);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(label, control);
    row.getStyleClass().add("setting-row");
    return row;
  }

  private void name(Control control, Setting<?> setting, String key) {
    control.setId(setting.id());
    if (hasTip(key)) Hint.setText(control, texts.get(tip(key)));
  }

  private boolean hasTip(String key) {
    return texts.bundle().containsKey(tip(key));
  }

  private static String tip(String key) {
    return key + ".tip";
  }

  private void add(Setting<?> setting, Node row) {
    rows.put(setting, row);
    getChildren().add(row);
  }
}
