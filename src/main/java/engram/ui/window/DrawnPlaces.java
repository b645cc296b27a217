package engram.ui.window;

import engram.ui.base.FirstFrame;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;
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

  private static final Color ONE = Color.gray(0.5);
  private static final Color OTHER = Color.gray(0.6);

  private final Group spots = new Group();

  /** On JavaFX's thread. */
  public DrawnPlaces() {
    IntStream.range(0, PLACES)
        .mapToObj(k -> new Rectangle(APART * k, APART * k, 2, 2))
        .forEach(spots.getChildren()::add);
    spots.setManaged(false);
    spots.setMouseTransparent(true);
    fill(ONE);
  }

  /** Spots that lie behind everything in the window, where none is seen. */
  public Node spots() {
    return spots;
  }

  /**
   * Lets go of what was in the window before, a few frames later: draws all spots once, in two
   * frames. On JavaFX's thread.
   */
  public void forget() {
    FirstFrame.then(
        () -> {
          fill(OTHER);
          FirstFrame.then(() -> fill(ONE));
        });
  }

  private void fill(Color color) {
    spots.getChildren().forEach(spot -> ((Rectangle) spot).setFill(color));
  }
}
