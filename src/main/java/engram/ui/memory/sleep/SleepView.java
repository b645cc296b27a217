package engram.ui.memory.sleep;

import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A life; a click on a letter explains it, and one on a night wakes or sleeps it. */
public final class SleepView extends FittedCanvas {
  private final SleepPainter painter = new SleepPainter(new CanvasDrawing(graphics()));
  private SleepViewModel sleep;
  private PreferencesViewModel look;
  private Texts texts;

  public SleepView() {
    getStyleClass().setAll("sleep-view");
    setPainter(this::draw);
    PaintedPicture.offer(this, (to, width, height, numbers) -> paint(to, width, height));
    setOnMouseMoved(event -> setCursor(isOnSomething(event) ? Cursor.HAND : Cursor.DEFAULT));
    setOnMouseClicked(
        event -> {
          if (sleep != null && event.getButton() == MouseButton.PRIMARY) {
            sleep.press(layoutNow(), event.getX(), event.getY());
          }
        });
  }

  void show(SleepModels models, PreferencesViewModel newLook, Texts newTexts) {
    sleep = models.sleep;
    look = newLook;
    texts = newTexts;
    paint();
  }

  private void draw() {
    clear();
    if (sleep != null) paint(painter, layoutNow());
  }

  private void paint(Drawing to, double width, double height) {
    if (sleep == null) return;
    paint(new SleepPainter(to), new SleepLayout(width, height, look.getFontSize()));
  }

  private void paint(SleepPainter on, SleepLayout layout) {
    on.paint(SleepPicture.of(sleep, texts), layout, Palette.of(look.getTheme()));
  }

  private SleepLayout layoutNow() {
    return new SleepLayout(getWidth(), getHeight(), look.getFontSize());
  }

  private boolean isOnSomething(MouseEvent event) {
    return sleep != null && sleep.isOnSomething(layoutNow(), event.getX(), event.getY());
  }
}
