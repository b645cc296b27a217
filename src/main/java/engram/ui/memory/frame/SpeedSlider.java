package engram.ui.memory.frame;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/** Joins a slider from 0 to 1, and the text beside it, with the speed of a playback. */
final class SpeedSlider {
  private SpeedSlider() {}

  static Subscription bind(Slider slider, Label text, PlaybackSpeed speed) {
    slider.setValue(speed.getPosition());
    // after the mouse has let the thumb go, the arrow keys step again
    slider.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> slider.getParent().requestFocus());
    return Subscription.combine(
        slider.valueProperty().subscribe(at -> speed.moveTo(at.doubleValue())),
        speed.textProperty().subscribe(text::setText));
  }
}
