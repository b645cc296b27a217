package engram.ui.curves;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
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

  private final CurveChart chart;
  private final CurveOverlay overlay;
  private final CurvesViewModel curves;

  /** On a zoomed chart a click waits whether it is the first of two. */
  private final PauseTransition secondClick = new PauseTransition(Duration.millis(300));

  private double pressedAt;
  private boolean dragging;

  CurveGestures(CurveChart chart, CurveOverlay overlay, CurvesViewModel curves) {
    this.chart = chart;
    this.overlay = overlay;
    this.curves = curves;
  }

  void install(Node view) {
    view.setOnMouseMoved(this::point);
    view.setOnMouseExited(event -> leave());
    view.setOnMousePressed(this::press);
    view.setOnMouseDragged(this::drag);
    view.setOnMouseReleased(this::release);
    view.setOnMouseClicked(this::click);
    view.setOnScroll(this::scroll);
  }

  private void point(MouseEvent event) {
    overlay.pointAt(event.getY());
    if (chart.area().contains(event.getX(), event.getY())) {
      curves.pointAt(chart.epochAt(event.getX()));
    } else {
      curves.pointAway();
    }
    if (!curves.getPicture().pale().isEmpty()) overlay.show();
  }

  private void leave() {
    overlay.pointAway();
    curves.pointAway();
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
    curves.pointAt(chart.epochAt(inPlot(event.getX())));
  }

  private void release(MouseEvent event) {
    overlay.unmarkRange();
    if (dragging) {
      curves.zoomTo(chart.epochAt(inPlot(pressedAt)), chart.epochAt(inPlot(event.getX())));
    }
  }

  private void click(MouseEvent event) {
    secondClick.stop();
    if (dragging || event.getButton() != MouseButton.PRIMARY) return;
    if (event.getClickCount() > 1) {
      curves.showAll();
    } else if (chart.area().contains(event.getX(), event.getY())) {
      double epoch = chart.epochAt(event.getX());
      secondClick.setOnFinished(finished -> curves.goTo(epoch));
      if (curves.zoomed.get()) secondClick.playFromStart();
      else curves.goTo(epoch);
    }
  }

  private void scroll(ScrollEvent event) {
    event.consume();
    if (event.getDeltaX() != 0) {
      curves.move(chart.epochAt(0) - chart.epochAt(event.getDeltaX()));
    } else if (event.getDeltaY() != 0) {
      double factor = Math.pow(ZOOM_PER_PIXEL, -event.getDeltaY());
      curves.zoomAbout(chart.epochAt(inPlot(event.getX())), factor);
    }
  }

  private double inPlot(double x) {
    return Math.max(chart.area().getMinX(), Math.min(x, chart.area().getMaxX()));
  }
}
