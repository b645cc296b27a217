package engram.ui.window;

import engram.ui.base.FirstFrame;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/**
 * What JavaFX keeps of the places that it has drawn: it remembers the way from the root to each
 * place of a frame (ViewPainter.ROOT_PATHS of JavaFX 21), and forgets it only when a later frame is
 * drawn in as many places. So all that was in the window then stays, though it has been replaced.
 */
public final class DrawnPlaces {
  /** In so many places at most JavaFX draws a frame; six where nothing is said of them. */
  private static final int PLACES = Integer.getInteger("prism.dirtyregioncount", 6);

  /** Farther from one another than places that JavaFX would draw as one. */
  private static final int APART = 20;

  private DrawnPlaces() {}

  /**
   * Lets go of what was in that root before, a few frames later: draws once in all places, in spots
   * behind everything, where none is seen. On JavaFX's thread.
   */
  public static void forget(Pane root) {
    List<Rectangle> spots =
        IntStream.range(0, PLACES)
            .mapToObj(k -> new Rectangle(APART * k, APART * k, 2, 2))
            .peek(spot -> spot.setManaged(false))
            .toList();
    root.getChildren().addAll(0, spots);
    FirstFrame.then(
        () -> {
          spots.forEach(spot -> spot.setFill(Color.WHITE));
          FirstFrame.then(() -> root.getChildren().removeAll(spots));
        });
  }
}
