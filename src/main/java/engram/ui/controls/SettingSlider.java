package engram.ui.controls;

import engram.ui.base.SliderViewModel;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * A setting in one row: its name, a slider, the exact number or a time in words; a sentence below
 * if it is wrong.
 */
public final class SettingSlider extends VBox {
  private final Label name = new Label();
  final Slider slider = new Slider(0, 1, 0);
  final NumberField field = new NumberField();
  private final HBox row = new HBox(name, slider, field);
  private final Notice problem = new Notice();

  public SettingSlider() {
    getStyleClass().add("setting-slider");
    name.getStyleClass().add("row-name");
    problem.getStyleClass().add("problem");
    name.setLabelFor(slider);
    slider.setBlockIncrement(0.01);
    HBox.setHgrow(slider, Priority.ALWAYS);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("setting-row");
    getChildren().addAll(row, problem);
  }

  public StringProperty nameProperty() {
    return name.textProperty();
  }

  public String getName() {
    return name.getText();
  }

  public void setName(String text) {
    name.setText(text);
  }

  public String getTip() {
    return Hint.getText(slider);
  }

  /** What the setting means, beside a resting pointer. */
  public void setTip(String text) {
    Hint.setText(name, text);
    Hint.setText(slider, text);
  }

  /** Shows that setting until the subscription ends, in words that can't be typed. */
  public Subscription show(SliderViewModel setting, ObservableValue<String> inWords) {
    Label words = new Label();
    words.getStyleClass().add("setting-words");
    row.getChildren().set(row.getChildren().indexOf(field), words);
    return Subscription.combine(show(setting), inWords.subscribe(words::setText));
  }

  /** Shows that setting until the subscription ends. */
  public Subscription show(SliderViewModel setting) {
    slider.setOnMousePressed(event -> setting.draggingProperty().set(true));
    slider.addEventHandler(
        MouseEvent.MOUSE_RELEASED, event -> setting.draggingProperty().set(false));
    if (setting.notch() > 0) slider.setBlockIncrement(setting.notch());
    problem.textProperty().bind(setting.number().problemProperty());
    return Subscription.combine(
        field.show(setting.number()),
        setting.number().enabledProperty().subscribe(enabled -> Locked.setInUse(this, enabled)),
        setting.positionProperty().subscribe(position -> slider.setValue(position.doubleValue())),
        slider
            .valueProperty()
            .subscribe(
                position -> {
                  if (position.doubleValue() != setting.getPosition()) {
                    setting.moveTo(position.doubleValue());
                  }
                }),
        () -> setting.draggingProperty().set(false));
  }
}
