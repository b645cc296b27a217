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

/**
 * A mouse; strokes over its neurons paint the tag, and a click on an act goes there. Or a network;
 * a click on a digit tags its neurons.
 */
public final class TagView extends FittedCanvas implements DragArea {
  private final TagPainter painter = new TagPainter(new CanvasDrawing(graphics()));
  private final DigitsPainter digits = new DigitsPainter(new CanvasDrawing(graphics()));
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
    if (models != null) paint(painter, digits, getWidth(), getHeight());
  }

  private void paint(Drawing to, double width, double height) {
    if (models != null) paint(new TagPainter(to), new DigitsPainter(to), width, height);
  }

  private void paint(TagPainter mouse, DigitsPainter network, double width, double height) {
    Desk desk = new Desk(models, width, height, look.getFontSize());
    desk.paint(mouse, network, Palette.of(look.getTheme()));
  }

  private Desk desk() {
    return new Desk(models, getWidth(), getHeight(), look.getFontSize());
  }

  private boolean isOnSomething(MouseEvent event) {
    return models != null && desk().isOnSomething(event.getX(), event.getY());
  }

  /** Of that size; whatever is looked at. */
  record Desk(TagModels models, double width, double height, double em) {
    TagLayout mouse() {
      return new TagLayout(width, height, em);
    }

    private DigitsLayout network() {
      return new DigitsLayout(width, height, em);
    }

    void paint(TagPainter mouse, DigitsPainter network, Palette palette) {
      if (!models.tag.isDigits()) {
        mouse.paint(TagPicture.of(models.tag, models.words), mouse(), palette);
        return;
      }
      models
          .picture()
          .ifPresentOrElse(
              picture -> network.paint(picture, network(), palette),
              () -> network.wait(models.now(), network(), palette));
    }

    boolean isOnSomething(double x, double y) {
      if (!models.tag.isDigits()) return models.tag.isOnSomething(mouse(), x, y);
      return network().digitAt(x, y).isPresent() || stepAt(x, y).isPresent();
    }

    private OptionalInt stepAt(double x, double y) {
      return network().stepAt(x, y, models.tag.furthestProperty().get() + 1);
    }

    /**
     * Goes to a step, tags the digit there, or begins a stroke on a neuron of the mouse.
     *
     * @return whether a stroke has begun
     */
    boolean press(double x, double y) {
      if (!models.tag.isDigits()) return models.tag.press(mouse(), x, y);
      stepAt(x, y).ifPresent(models.tag::goTo);
      network().digitAt(x, y).ifPresent(models.settings::tagDigit);
      return false;
    }
  }

  private void press(MouseEvent event) {
    if (models == null || !event.isPrimaryButtonDown()) return;
    requestFocus();
    models.playback.pause();
    stroking = desk().press(event.getX(), event.getY());
  }

  private void drag(MouseEvent event) {
    if (!stroking || !event.isPrimaryButtonDown()) return;
    OptionalInt neuron = desk().mouse().neuronAt(event.getX(), event.getY());
    neuron.ifPresent(models.tag::paint);
  }
}
