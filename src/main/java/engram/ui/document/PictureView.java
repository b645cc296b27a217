package engram.ui.document;

import engram.ui.controls.ArrowKeys;
import engram.ui.document.pictures.Handle;
import engram.ui.document.pictures.LivingModel;
import engram.ui.document.pictures.LivingPicture;
import engram.ui.document.pictures.Manner;
import engram.ui.document.pictures.PicturePainters;
import engram.ui.document.pictures.Touch;
import engram.ui.graph.NetworkCanvas;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/**
 * The picture beside a page: its parts are pointed at, what can be moved is dragged, or moved by
 * the arrow keys: up and down choose it, left and right move it.
 */
final class PictureView extends StackPane {
  /** Pixels of the base font in a window of 800. */
  private static final double BASE = 13;

  private final NetworkCanvas canvas = new NetworkCanvas();
  private final PresentSheet sheet = new PresentSheet();
  private final Touch touch = new Touch();
  private final Consumer<Optional<String>> point;
  private Optional<LivingPicture> picture = Optional.empty();
  private Set<String> lit = Set.of();
  private Palette palette = Palette.LIGHT;
  private double fontSize = BASE;
  private Optional<Touch.Grip> dragged = Optional.empty();
  private int chosen;
  private Subscription ofModel = Subscription.EMPTY;

  /**
   * @param point gets the part under the mouse; empty if there is none
   */
  PictureView(Consumer<Optional<String>> point) {
    this.point = point;
    getStyleClass().add("document-picture");
    getChildren().add(canvas);
    canvas.setPainting(this::paint);
    PaintedPicture.offer(canvas, (to, width, height, numbers) -> paint(to, width, height));
    ArrowKeys.use(canvas);
    canvas.setOnMouseMoved(this::move);
    canvas.setOnMouseExited(event -> point.accept(Optional.empty()));
    canvas.setOnMousePressed(this::press);
    canvas.setOnMouseDragged(event -> drag(event.getX(), event.getY()));
    canvas.setOnMouseReleased(event -> dragged = Optional.empty());
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    canvas.focusedProperty().subscribe((before, now) -> canvas.invalidate());
  }

  void show(Optional<LivingModel> model) {
    ofModel.unsubscribe();
    picture = model.map(PicturePainters::of);
    chosen = 0;
    ofModel =
        model
            .map(m -> m.versionProperty().subscribe(version -> changed()))
            .orElse(Subscription.EMPTY);
    canvas.invalidate();
  }

  void dispose() {
    ofModel.unsubscribe();
    ofModel = Subscription.EMPTY;
  }

  void setLit(Set<String> parts) {
    lit = parts;
    canvas.invalidate();
  }

  void look(Palette newPalette, double newFontSize) {
    palette = newPalette;
    fontSize = newFontSize;
    canvas.invalidate();
  }

  void repaint() {
    canvas.invalidate();
  }

  /** The smallest text that is painted, in pixels. */
  double smallestText() {
    return sheet.smallestText();
  }

  private void changed() {
    canvas.invalidate();
    picture.ifPresent(p -> canvas.setAccessibleText(p.model().say()));
  }

  private double unit() {
    return fontSize / BASE;
  }

  private void paint(GraphicsContext g, double width, double height, double pixelScale) {
    PaintedText.clear(g, 0, 0, width, height);
    if (picture.isEmpty()) return;
    g.save();
    g.scale(unit(), unit());
    sheet.begin(g, palette, unit(), pixelScale);
    picture.get().paint(sheet, area(width, height), Manner.DESK, lit, touch);
    if (canvas.isFocused() && canvas.isFocusVisible()) ring();
    g.restore();
  }

  private PresentArea area(double width, double height) {
    return new PresentArea(0, 4, width / unit(), height / unit() - 8);
  }

  /** For a file. */
  private void paint(Drawing to, double width, double height) {
    if (picture.isEmpty()) return;
    to.save();
    to.scale(unit(), unit());
    PresentSheet paper = new PresentSheet();
    paper.begin(to, palette, unit(), 1);
    picture.get().paint(paper, area(width, height), Manner.DESK, Set.of(), new Touch());
    to.restore();
  }

  /** Around what the arrow keys move. */
  private void ring() {
    handle()
        .flatMap(touch::gripOf)
        .ifPresent(
            grip -> {
              Drawing g = sheet.g();
              g.setAlpha(1);
              g.setStroke(palette.accent());
              g.setLineWidth(2);
              double x = grip.x() - grip.reachX();
              double y = grip.y() - grip.reachY() - 4;
              g.strokeRoundRect(x, y, 2 * grip.reachX(), 2 * grip.reachY() + 8, 10, 10);
            });
  }

  private Optional<Handle> handle() {
    return picture
        .map(p -> p.model().handles())
        .filter(handles -> !handles.isEmpty())
        .map(handles -> handles.get(Math.floorMod(chosen, handles.size())));
  }

  // The mouse

  private void move(MouseEvent event) {
    double x = event.getX() / unit();
    double y = event.getY() / unit();
    boolean grip = touch.gripAt(x, y).isPresent();
    canvas.setCursor(grip ? Cursor.HAND : Cursor.DEFAULT);
    point.accept(grip ? Optional.empty() : touch.partAt(x, y));
  }

  private void press(MouseEvent event) {
    dragged = touch.gripAt(event.getX() / unit(), event.getY() / unit());
    dragged.ifPresent(grip -> choose(grip.handle()));
    drag(event.getX(), event.getY());
  }

  private void choose(Handle handle) {
    picture.ifPresent(p -> chosen = p.model().handles().indexOf(handle));
  }

  private void drag(double x, double y) {
    dragged.ifPresent(grip -> grip.drag(x / unit(), y / unit()));
  }

  // The keys

  private void key(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
    Optional<Handle> handle = handle();
    if (handle.isEmpty() || !act(event.getCode(), handle.get())) return;
    event.consume();
    canvas.invalidate();
    handle().ifPresent(h -> canvas.say(picture.orElseThrow().model().told(h)));
  }

  private boolean act(KeyCode code, Handle handle) {
    switch (code) {
      case LEFT -> handle.nudge(-1);
      case RIGHT -> handle.nudge(1);
      case UP -> chosen--;
      case DOWN -> chosen++;
      default -> {
        return false;
      }
    }
    return true;
  }
}
