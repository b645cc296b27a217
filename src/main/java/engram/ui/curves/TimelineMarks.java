package engram.ui.curves;

import engram.training.Change;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Small strokes above the timeline where something was changed, and small forks below it where
 * branches leave.
 */
public final class TimelineMarks extends Pane {
  private final Row changes = new Row("timeline-mark");
  private final Row forks = new Row("timeline-fork");
  private int end = 1;

  public TimelineMarks() {
    getStyleClass().add("timeline-marks");
  }

  /** Marks the epochs of those changes on the line. */
  void setChanges(List<Change> made) {
    changes.set(made.stream().mapToInt(change -> change.at().epoch()).distinct().toArray());
  }

  /** Marks the epochs where branches leave. */
  void setForks(List<Integer> epochs) {
    forks.set(epochs.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The epoch at the end of the line. */
  void setEnd(int epoch) {
    end = epoch;
    if (!getChildren().isEmpty()) requestLayout();
  }

  /** The marked epoch nearest to that place, no farther than a few pixels; −1 if there is none. */
  int epochNear(double x) {
    int best = -1;
    double distance = inset();
    for (int epoch : IntStream.concat(changes.epochs(), forks.epochs()).toArray()) {
      double d = Math.abs(xOf(epoch) - x);
      if (d < distance) {
        distance = d;
        best = epoch;
      }
    }
    return best;
  }

  @Override
  protected void layoutChildren() {
    changes.place(0);
    forks.place(1);
  }

  private double xOf(int epoch) {
    return inset() + (getWidth() - 2 * inset()) * epoch / end;
  }

  /** The left padding: half a thumb, where the middle of the thumb stands at epoch 0. */
  private double inset() {
    return getPadding().getLeft();
  }

  /** Marks of one kind. */
  private final class Row {
    private final String styleClass;
    private int[] epochs = {};
    private List<Region> shapes = List.of();

    Row(String styleClass) {
      this.styleClass = styleClass;
    }

    IntStream epochs() {
      return IntStream.of(epochs);
    }

    void set(int[] marked) {
      if (marked.length != epochs.length) {
        getChildren().removeAll(shapes);
        shapes = IntStream.of(marked).mapToObj(epoch -> shape()).toList();
        getChildren().addAll(shapes);
      }
      epochs = marked;
      requestLayout();
    }

    private Region shape() {
      Region shape = new Region();
      shape.getStyleClass().add(styleClass);
      return shape;
    }

    /**
     * @param down 0 at the upper edge, 1 at the lower one
     */
    void place(double down) {
      for (int k = 0; k < epochs.length; k++) {
        Region shape = shapes.get(k);
        double width = shape.prefWidth(-1);
        double height = shape.prefHeight(-1);
        double y = down * (getHeight() - height);
        shape.resizeRelocate(snapPositionX(xOf(epochs[k]) - width / 2), y, width, height);
      }
    }
  }
}
