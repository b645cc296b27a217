package engram.ui.predict;

import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.ArrowKeys;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.Palette;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotPainter;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** The plot of a prediction: the mouse draws the curve, or the arrow keys do. */
public final class GuessCanvas extends FittedCanvas {
  /** Of the axis, a press of an arrow key. */
  private static final double NUDGE = 0.025;

  private final PlotPainter painter = new PlotPainter(graphics());
  private PredictViewModel predict;
  private PreferencesViewModel look;
  private Texts texts;
  private double enlarged = 1;
  private PlotAxes axes;
  private double lastX;
  private double lastY;
  private int column;

  public GuessCanvas() {
    getStyleClass().setAll("predict-plot");
    setAccessibleRole(AccessibleRole.SLIDER);
    ArrowKeys.use(this);
    setCursor(Cursor.CROSSHAIR);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnKeyPressed(this::press);
    focusedProperty().subscribe((before, now) -> paint());
  }

  void show(PredictViewModel of, PreferencesViewModel newLook, Texts newTexts) {
    predict = of;
    look = newLook;
    texts = newTexts;
    setPainter(this::paintPlot);
  }

  /** Says what it shows, and where the pen of the arrow keys is. */
  void tell() {
    setAccessibleText(predict.plot(column));
  }

  /** How many times larger than usual its texts are. */
  void enlarge(double times) {
    enlarged = times;
    paint();
  }

  private void paintPlot() {
    clear();
    if (predict.state() == null) return;
    Optional<Integer> cursor =
        isFocused() && predict.state().isOpen() ? Optional.of(column) : Optional.empty();
    Plot plot = PredictPlot.of(predict.state(), cursor, texts);
    double em = enlarged * look.getFontSize();
    axes = plot.axes(getWidth(), getHeight(), em);
    painter.paint(plot, Palette.of(look.getTheme()), em, getWidth(), getHeight());
  }

  private void press(MouseEvent event) {
    requestFocus();
    if (axes == null || !event.isPrimaryButtonDown()) return;
    lastX = x(event);
    lastY = y(event);
    stroke(lastX, lastY);
  }

  private void drag(MouseEvent event) {
    if (axes != null && event.isPrimaryButtonDown()) stroke(x(event), y(event));
  }

  private void stroke(double x, double y) {
    predict.draw(lastX, lastY, x, y);
    column = predict.state().guess().drawing().column(x);
    lastX = x;
    lastY = y;
    paint();
  }

  private double x(MouseEvent event) {
    return axes.share(event.getX()) * predict.state().question().to();
  }

  private double y(MouseEvent event) {
    return axes.rowShare(event.getY()) * PredictPlot.scale(predict.state()).high();
  }

  private void press(KeyEvent event) {
    if (!predict.state().isOpen()) return;
    switch (event.getCode()) {
      case LEFT -> move(column - 1);
      case RIGHT -> move(column + 1);
      case HOME -> move(0);
      case END -> move(Drawing.COLUMNS);
      case UP -> raise(NUDGE);
      case DOWN -> raise(-NUDGE);
      case DELETE, BACK_SPACE -> predict.eraseDrawing();
      default -> {
        return;
      }
    }
    event.consume();
    paint();
    tell();
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    if (predict == null || predict.state() == null) {
      return super.queryAccessibleAttribute(attribute, parameters);
    }
    return switch (attribute) {
      case VALUE -> drawn();
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> PredictPlot.scale(predict.state()).high();
      case ORIENTATION -> Orientation.VERTICAL;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  /** What was drawn at the old place goes on to the new one, as a pen does. */
  private void move(int to) {
    int next = Math.max(0, Math.min(Drawing.COLUMNS, to));
    Drawing drawing = predict.state().guess().drawing();
    double here = drawing.values()[column];
    if (!Double.isNaN(here) && Double.isNaN(drawing.values()[next])) {
      predict.draw(drawing.x(column), here, drawing.x(next), here);
    }
    column = next;
  }

  private void raise(double share) {
    Drawing drawing = predict.state().guess().drawing();
    double high = PredictPlot.scale(predict.state()).high();
    double here = drawing.near(column);
    double from = Double.isNaN(here) ? start() : here;
    double x = drawing.x(column);
    predict.draw(x, from + share * high, x, from + share * high);
  }

  private double drawn() {
    double value = predict.state().guess().drawing().values()[column];
    return Double.isNaN(value) ? 0 : value;
  }

  /** Where what is known ends. */
  private double start() {
    PredictState state = predict.state();
    double from = state.question().from();
    return state.known().map(known -> known.at(Math.min(from, known.last()))).orElse(0.0);
  }
}
