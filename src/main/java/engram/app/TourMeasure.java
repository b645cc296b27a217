package engram.app;

import engram.tour.ChangedShare;
import engram.tour.measure.MeasureReport;
import engram.tour.measure.WindowMeasure;
import engram.ui.graph.NetworkCanvas;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.Image;

/** Measures the window at the stages of the tour; only on JavaFX's thread. */
final class TourMeasure {
  private static final String READY = "train-ready";
  private static final String TRAINED = "train-trained";

  private final EngramApp app;
  private final WindowMeasure measure;
  private Optional<Image> ready = Optional.empty();
  private Optional<Double> changedShare = Optional.empty();

  TourMeasure(EngramApp app) {
    this.app = app;
    measure = new WindowMeasure(app.scene);
  }

  /** Measures what is there, of which that is the picture. */
  void look(String stage, Image picture) {
    measure.look(stage, picture, app.wiring().panes.presentingProperty().get());
    if (stage.equals(READY)) ready = Optional.of(picture);
    if (stage.equals(TRAINED)) {
      changedShare = ready.map(before -> ChangedShare.of(before, picture, network()));
      ready = Optional.empty();
    }
  }

  MeasureReport report() {
    return measure.report(changedShare);
  }

  /** Where the network is shown. */
  private Rectangle2D network() {
    Node canvas =
        app.scene.getRoot().lookupAll(".painted").stream()
            .filter(NetworkCanvas.class::isInstance)
            .findFirst()
            .orElseThrow();
    Bounds there = canvas.localToScene(canvas.getLayoutBounds());
    return new Rectangle2D(
        Math.ceil(there.getMinX()),
        Math.ceil(there.getMinY()),
        Math.floor(there.getWidth()) - 1,
        Math.floor(there.getHeight()) - 1);
  }
}
