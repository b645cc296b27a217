package engram.view.chart;

import engram.viewmodel.CurvesViewModel;
import javafx.animation.PauseTransition;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/**
 * The mouse on a chart: moving reads values, dragging marks a range to zoom to, the wheel zooms, a
 * click goes to an epoch, a double click shows the whole run.
 */
final class CurveGestures {
  /** Pixels of a movement that is no click. */
  private static final double DRAG = 5;

  private static final double ZOOM_PER_PIXEL = 1.004;

  private final CurvePane pane;
  private final CurveOverlay overlay;
  private final CurvesViewModel curves;

  /** On a zoomed chart a click waits whether it is the first of two. */
  private final PauseTransition secondClick = new PauseTransition(Duration.millis(300));

  private double pressedAt;
  private boolean dragging;

  CurveGestures(CurvePane pane, CurveOverlay overlay, CurvesViewModel curves) {
    this.pane = pane;
    this.overlay = overlay;
    this.curves = curves;
  }

  void install() {
    pane.setOnMouseMoved(this::point);
    pane.setOnMouseExited(event -> curves.pointAway());
    pane.setOnMousePressed(this::press);
    pane.setOnMouseDragged(this::drag);
    pane.setOnMouseReleased(this::release);
    pane.setOnMouseClicked(this::click);
    pane.setOnScroll(this::scroll);
  }

  private void point(MouseEvent event) {
    if (pane.chart().area().contains(event.getX(), event.getY())) {
      curves.pointAt(pane.chart().epochAt(event.getX()));
    } else {
      curves.pointAway();
    }
  }

  private void press(MouseEvent event) {
    pressedAt = event.getX();
    dragging = false;
  }

  private void drag(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) return;
    dragging |= Math.abs(event.getX() - pressedAt) > DRAG;
    if (!dragging) return;
    overlay.markRange(inPlot(pressedAt), inPlot(event.getX()));
    curves.pointAt(pane.chart().epochAt(inPlot(event.getX())));
  }

  private void release(MouseEvent event) {
    overlay.unmarkRange();
    if (dragging) {
      curves.zoomTo(
          pane.chart().epochAt(inPlot(pressedAt)), pane.chart().epochAt(inPlot(event.getX())));
    }
  }

  private void click(MouseEvent event) {
    secondClick.stop();
    if (dragging || event.getButton() != MouseButton.PRIMARY) return;
    if (event.getClickCount() > 1) {
      curves.showAll();
    } else if (pane.chart().area().contains(event.getX(), event.getY())) {
      double epoch = pane.chart().epochAt(event.getX());
      secondClick.setOnFinished(finished -> curves.goTo(epoch));
      if (curves.zoomedProperty().get()) secondClick.playFromStart();
      else curves.goTo(epoch);
    }
  }

  private void scroll(ScrollEvent event) {
    event.consume();
    if (event.getDeltaX() != 0) {
      curves.move(pane.chart().epochAt(0) - pane.chart().epochAt(event.getDeltaX()));
    } else if (event.getDeltaY() != 0) {
      double factor = Math.pow(ZOOM_PER_PIXEL, -event.getDeltaY());
      curves.zoomAbout(pane.chart().epochAt(inPlot(event.getX())), factor);
    }
  }

  private double inPlot(double x) {
    return Math.max(pane.chart().area().getMinX(), Math.min(x, pane.chart().area().getMaxX()));
  }
}
