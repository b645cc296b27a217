package engram.ui.network;

import engram.nn.Part;
import engram.ui.graph.NetworkReadoutCard;
import engram.ui.paint.Viewport;
import engram.ui.run.SelectionViewModel;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * The mouse over the network: pointing hovers, a click selects or clears, the wheel zooms about the
 * pointer, a drag moves the picture or changes a weight, a double click beside all parts fits.
 */
final class NetworkGestures {
  private static final double ZOOM_PER_NOTCH = 1.15;
  private static final double PIXELS_PER_NOTCH = 40;

  /** How much a weight grows over one em. */
  private static final double PER_EM = 0.1;

  private static final double FINER = 0.1;
  private static final double STEPS_PER_UNIT = 1000;

  /** A hand that clicks is not quite still. */
  private static final double DRAG_BEGINS = 4;

  private final Region surface;
  private final NetworkPictures pictures;
  private final SelectionViewModel selection;
  private final NetworkReadoutCard readout;
  private final SurgeryViewModel surgery;
  private Viewport atPress = Viewport.FIT;
  private double pressX;
  private double pressY;
  private boolean dragging;

  /** What is dragged: up makes it larger, down smaller; with Shift ten times finer. */
  private Optional<Part> weight = Optional.empty();

  private double value;
  private double lastY;

  /**
   * @param readout follows the pointer
   */
  NetworkGestures(
      Region surface,
      NetworkPictures pictures,
      SelectionViewModel selection,
      SurgeryViewModel surgery,
      NetworkReadoutCard readout) {
    this.readout = readout;
    this.surgery = surgery;
    this.surface = surface;
    this.pictures = pictures;
    this.selection = selection;
    surface.setOnMouseMoved(this::hover);
    surface.setOnMouseExited(event -> selection.hover(Optional.empty()));
    surface.setOnMousePressed(this::press);
    surface.setOnMouseDragged(this::drag);
    surface.setOnMouseReleased(this::release);
    surface.setOnScroll(this::scroll);
  }

  private void hover(MouseEvent event) {
    hover(event.getX(), event.getY());
  }

  private void hover(double x, double y) {
    Optional<Part> part = pictures.at(x, y);
    readout.follow(x, y);
    selection.hover(part);
    surface.setCursor(part.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void press(MouseEvent event) {
    pressX = event.getX();
    pressY = event.getY();
    atPress = pictures.viewport();
    dragging = false;
  }

  private void drag(MouseEvent event) {
    if (event.getButton() == MouseButton.SECONDARY) return;
    double dx = event.getX() - pressX;
    double dy = event.getY() - pressY;
    if (!dragging && Math.hypot(dx, dy) < DRAG_BEGINS) return;
    if (!dragging) beginDrag();
    dragging = true;
    if (weight.isPresent()) {
      setWeight(event);
      readout.follow(event.getX(), event.getY());
      return;
    }
    selection.hover(Optional.empty());
    surface.setCursor(Cursor.CLOSED_HAND);
    pictures.setViewport(atPress.panned(dx, dy));
  }

  /** In an enlarged picture, where drags move, only the selected weight is taken. */
  private void beginDrag() {
    Optional<Part> part =
        pictures.at(pressX, pressY).filter(Part::isParameter).filter(this::isDraggable);
    if (part.isEmpty()) return;
    selection.select(part.get());
    selection.hover(part);
    surface.setCursor(Cursor.V_RESIZE);
    weight = part;
    value = surgery.valueOf(part.get());
    lastY = pressY;
  }

  private void setWeight(MouseEvent event) {
    double ems = (lastY - event.getY()) / pictures.em();
    value += PER_EM * (event.isShiftDown() ? FINER * ems : ems);
    lastY = event.getY();
    surgery.set(weight.orElseThrow(), Math.rint(value * STEPS_PER_UNIT) / STEPS_PER_UNIT);
  }

  private boolean isDraggable(Part part) {
    boolean still = pictures.viewport().scale() <= 1;
    return still || selection.getSelected().filter(part::equals).isPresent();
  }

  private void release(MouseEvent event) {
    if (!dragging && event.getButton() == MouseButton.PRIMARY) click(event);
    dragging = false;
    weight = Optional.empty();
    hover(event);
  }

  private void click(MouseEvent event) {
    Optional<Part> part = pictures.at(event.getX(), event.getY());
    part.ifPresentOrElse(selection::select, selection::clear);
    if (part.isEmpty() && event.getClickCount() == 2) pictures.setViewport(Viewport.FIT);
  }

  private void scroll(ScrollEvent event) {
    if (event.getDeltaY() == 0) return;
    double factor = Math.pow(ZOOM_PER_NOTCH, event.getDeltaY() / PIXELS_PER_NOTCH);
    pictures.setViewport(pictures.viewport().zoomed(factor, event.getX(), event.getY()));
    hover(event.getX(), event.getY());
    event.consume();
  }
}
