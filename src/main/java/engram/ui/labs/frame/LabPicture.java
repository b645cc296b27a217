package engram.ui.labs.frame;

import engram.ui.base.PreferencesViewModel;
import engram.ui.graph.NetworkCanvas;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.Presented;
import engram.ui.run.Shared;
import engram.ui.selection.DragArea;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * The picture of a lab in the window: what is presented, painted smaller, so that its smallest text
 * is as large as that of the window.
 */
public final class LabPicture extends VBox implements DragArea {
  private final Presented presented;
  private final PreferencesViewModel preferences;
  private final NetworkCanvas canvas = new NetworkCanvas();
  private final PresentSheet sheet = new PresentSheet();
  private Subscription subscriptions = Subscription.EMPTY;

  LabPicture(Presented presented, Shared shared) {
    this.presented = presented;
    preferences = shared.preferences();
    getChildren().add(canvas);
    setVgrow(canvas, Priority.ALWAYS);
    canvas.setId("labPicture");
    canvas.setPainting(this::paint);
    PaintedPicture.offer(canvas, (to, width, height, numbers) -> paint(to, width, height));
    canvas.setCursor(Cursor.HAND);
    canvas.setOnMouseClicked(this::click);
    canvas.setOnMouseDragged(this::drag);
    subscriptions =
        Subscription.combine(
            preferences.themeProperty().subscribe((before, now) -> canvas.invalidate()),
            preferences.fontSizeProperty().subscribe((before, now) -> canvas.invalidate()));
    presented.changes().forEach(each -> follow(each.subscribe(() -> canvas.invalidate())));
    presented
        .subject()
        .changes()
        .forEach(each -> follow(each.subscribe(() -> canvas.invalidate())));
  }

  private void follow(Subscription one) {
    subscriptions = subscriptions.and(one);
  }

  /** Ends all that it follows. */
  Subscription subscriptions() {
    return subscriptions;
  }

  /** What a screen reader says of it. */
  void setName(String name, String help) {
    canvas.setAccessibleText(name);
    canvas.setAccessibleHelp(help);
  }

  /**
   * Pixels a unit: the smallest text of a page is 22 units, here a little less than the window's.
   */
  private double unit() {
    return 0.92 * preferences.getFontSize() / PresentSheet.SMALL;
  }

  private void paint(GraphicsContext g, double width, double height, double pixelScale) {
    PaintedText.clear(g, 0, 0, width, height);
    double unit = unit();
    g.save();
    g.scale(unit, unit);
    sheet.begin(g, Palette.of(preferences.getTheme()), unit, pixelScale);
    presented.paint(sheet, new PresentArea(0, 0, width / unit, height / unit), 0);
    g.restore();
  }

  /** For a file; the window's is painted anew behind it, since places are kept of the last one. */
  private void paint(Drawing to, double width, double height) {
    double unit = unit();
    to.save();
    to.scale(unit, unit);
    PresentSheet paper = new PresentSheet();
    paper.begin(to, Palette.of(preferences.getTheme()), unit, 1);
    presented.paint(paper, new PresentArea(0, 0, width / unit, height / unit), 0);
    to.restore();
    canvas.invalidate();
  }

  private void drag(MouseEvent event) {
    presented.drag(event.getX() / unit(), event.getY() / unit(), 0);
  }

  private void click(MouseEvent event) {
    presented.click(event.getX() / unit(), event.getY() / unit(), 0);
  }
}
