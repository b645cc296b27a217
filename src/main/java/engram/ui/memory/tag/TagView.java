package engram.ui.memory.tag;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import engram.ui.selection.DragArea;
import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** A mouse; strokes over its neurons paint the tag, and a click on an act goes there. */
public final class TagView extends FittedCanvas implements DragArea {
  private final TagPainter painter = new TagPainter(new CanvasDrawing(graphics()));
  private TagModels models;
  private PreferencesViewModel look;
  private boolean stroking;

  public TagView() {
    getStyleClass().setAll("tag-view");
    setFocusTraversable(true);
    setPainter(this::draw);
    PaintedPicture.offer(this, (to, width, height, numbers) -> paint(to, width, height));
    setOnMouseMoved(event -> setCursor(isOnSomething(event) ? Cursor.HAND : Cursor.DEFAULT));
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(event -> stroking = false);
  }

  void show(TagModels newModels, PreferencesViewModel newLook) {
    models = newModels;
    look = newLook;
    paint();
  }

  private void draw() {
    clear();
    if (models != null) paint(painter, layoutNow());
  }

  private void paint(Drawing to, double width, double height) {
    if (models == null) return;
    paint(new TagPainter(to), new TagLayout(width, height, look.getFontSize()));
  }

  private void paint(TagPainter on, TagLayout layout) {
    on.paint(TagPicture.of(models.tag, models.words), layout, Palette.of(look.getTheme()));
  }

  private TagLayout layoutNow() {
    return new TagLayout(getWidth(), getHeight(), look.getFontSize());
  }

  private boolean isOnSomething(MouseEvent event) {
    return models != null && models.tag.isOnSomething(layoutNow(), event.getX(), event.getY());
  }

  private void press(MouseEvent event) {
    if (models == null || !event.isPrimaryButtonDown()) return;
    requestFocus();
    models.playback.pause();
    stroking = models.tag.press(layoutNow(), event.getX(), event.getY());
  }

  private void drag(MouseEvent event) {
    if (!stroking || !event.isPrimaryButtonDown()) return;
    OptionalInt neuron = layoutNow().neuronAt(event.getX(), event.getY());
    neuron.ifPresent(models.tag::paint);
  }
}
