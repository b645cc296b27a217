package engram.ui.memory.heads;

import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import engram.ui.selection.DragArea;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * The picture of the part that is looked at; a press asks or explains, strokes over the cue paint
 * scenery.
 */
public final class HeadsView extends FittedCanvas implements DragArea {
  private final HeadsPainter painter = new HeadsPainter(new CanvasDrawing(graphics()));
  private HeadsViewModel heads;
  private PreferencesViewModel look;
  private Texts texts;

  public HeadsView() {
    getStyleClass().setAll("heads-view");
    setPainter(this::draw);
    setOnMouseMoved(event -> setCursor(isOnSomething(event) ? Cursor.HAND : Cursor.DEFAULT));
    setFocusTraversable(true);
    setOnMousePressed(this::press);
    setOnMouseDragged(
        event -> {
          if (heads != null) heads.drag(layoutNow(), event.getX(), event.getY());
        });
    setOnMouseReleased(
        event -> {
          if (heads != null) heads.release();
        });
  }

  private void press(MouseEvent event) {
    if (heads == null || event.getButton() != MouseButton.PRIMARY) return;
    requestFocus();
    heads.press(layoutNow(), event.getX(), event.getY());
  }

  void show(HeadsModels models, PreferencesViewModel newLook, Texts newTexts) {
    heads = models.heads;
    look = newLook;
    texts = newTexts;
    PaintedPicture.offer(
        this,
        (to, width, height, numbers) ->
            new HeadsPainter(to)
                .paint(
                    heads,
                    new HeadsLayout(width, height, look.getFontSize()),
                    Palette.of(look.getTheme()),
                    texts));
    paint();
  }

  private void draw() {
    clear();
    if (heads != null) painter.paint(heads, layoutNow(), Palette.of(look.getTheme()), texts);
  }

  private HeadsLayout layoutNow() {
    return new HeadsLayout(getWidth(), getHeight(), look.getFontSize());
  }

  private boolean isOnSomething(MouseEvent event) {
    return heads != null && heads.isOnSomething(layoutNow(), event.getX(), event.getY());
  }
}
