package engram.view;

import engram.training.Change;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Small strokes above the timeline where settings were changed. */
public final class TimelineMarks extends Pane {
  private int[] epochs = {};
  private int lastEpoch;

  public TimelineMarks() {
    getStyleClass().add("timeline-marks");
  }

  /** Marks the epochs of those changes on a line that ends at the last epoch. */
  void setChanges(List<Change> changes) {
    int[] marked = changes.stream().mapToInt(change -> change.at().epoch()).distinct().toArray();
    if (marked.length != epochs.length) {
      getChildren().setAll(IntStream.range(0, marked.length).mapToObj(k -> stroke()).toList());
    }
    epochs = marked;
    requestLayout();
  }

  void setLastEpoch(int last) {
    lastEpoch = last;
    if (epochs.length > 0) requestLayout();
  }

  /** The marked epoch nearest to that place, no farther than a few pixels; −1 if there is none. */
  int epochNear(double x) {
    int best = -1;
    double distance = inset();
    for (int epoch : epochs) {
      double d = Math.abs(xOf(epoch) - x);
      if (d < distance) {
        distance = d;
        best = epoch;
      }
    }
    return best;
  }

  private static Region stroke() {
    Region stroke = new Region();
    stroke.getStyleClass().add("timeline-mark");
    return stroke;
  }

  @Override
  protected void layoutChildren() {
    for (int k = 0; k < epochs.length; k++) {
      Region stroke = (Region) getChildren().get(k);
      double width = stroke.prefWidth(-1);
      double height = stroke.prefHeight(-1);
      stroke.resizeRelocate(snapPositionX(xOf(epochs[k]) - width / 2), 0, width, height);
    }
  }

  private double xOf(int epoch) {
    return inset() + (getWidth() - 2 * inset()) * epoch / Math.max(1, lastEpoch);
  }

  /** The left padding: half a thumb, where the middle of the thumb stands at epoch 0. */
  private double inset() {
    return getPadding().getLeft();
  }
}
