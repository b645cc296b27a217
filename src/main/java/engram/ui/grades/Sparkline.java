package engram.ui.grades;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineJoin;

/** A curve as large as its place, without axes. */
final class Sparkline extends Region {
  private static final double MARGIN = 2;

  private final Polyline line = new Polyline();
  private List<CurveScale.Point> points = List.of();

  Sparkline() {
    getStyleClass().add("sparkline");
    line.getStyleClass().add("sparkline-curve");
    line.setStrokeLineJoin(StrokeLineJoin.ROUND);
    line.setManaged(false);
    getChildren().add(line);
  }

  void show(List<CurveScale.Point> newPoints) {
    points = newPoints;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - 2 * MARGIN;
    double height = getHeight() - 2 * MARGIN;
    line.getPoints()
        .setAll(
            points.stream()
                .flatMap(p -> List.of(MARGIN + p.x() * width, MARGIN + p.y() * height).stream())
                .toList());
  }
}
