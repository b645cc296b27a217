package engram.view;

import engram.viewmodel.ListsTimes;
import engram.viewmodel.StoresPause;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

/** A time to wait in one row: its name, a slider, the time in words. */
public final class StoresPauseSlider extends HBox {
  private final Label name = new Label();
  private final Slider slider = new Slider();
  private final Label time = new Label();

  public StoresPauseSlider() {
    getStyleClass().addAll("setting-row", "stores-pause");
    setAlignment(Pos.CENTER_LEFT);
    name.getStyleClass().add("row-name");
    name.setLabelFor(slider);
    time.getStyleClass().add("stores-time");
    slider.setBlockIncrement(1);
    HBox.setHgrow(slider, Priority.ALWAYS);
    getChildren().addAll(name, slider, time);
    // after a mouse has let the thumb go, the arrow keys step again
    slider.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> requestFocus());
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

  /** What the time means, beside a resting pointer. */
  public void setTip(String text) {
    Hint.setText(name, text);
    Hint.setText(slider, text);
  }

  /** Shows that time until the subscription ends. */
  Subscription show(StoresPause pause, ListsTimes times) {
    slider.setMax(pause.last());
    return Subscription.combine(
        pause
            .secondsProperty()
            .subscribe(
                seconds -> {
                  slider.setValue(pause.getPosition());
                  time.setText(times.of(pause));
                }),
        pause.enabledProperty().subscribe(enabled -> setDisable(!enabled)),
        slider.valueProperty().subscribe((before, at) -> move(pause, at.doubleValue())));
  }

  private static void move(StoresPause pause, double at) {
    int position = (int) Math.rint(at);
    if (position != pause.getPosition()) pause.moveTo(position);
  }
}
