package engram.app;

import engram.tour.FxDriver;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What a full collection leaves on this process's heap: how many of each class, and their bytes.
 */
record LiveHeap(Map<String, Long> instances, long bytes) {

  /**
   * In so many places at most JavaFX draws a frame, and it remembers the way to each; six where
   * nothing is said of them.
   */
  private static final int PLACES = Integer.getInteger("prism.dirtyregioncount", 6);

  /** The heap now, once collected. */
  static LiveHeap collected() {
    drawInAllPlaces();
    for (int i = 0; i < 4; i++) {
      System.gc();
      // JavaFX lets go of the textures of pictures that have gone when it draws the next one
      FxDriver.act(() -> new ImageView(new WritableImage(1, 1)).snapshot(null, null));
      // a frame between them: none is collected while a picture is copied to the screen
      FxDriver.await(() -> true, 2);
    }
    Map<String, Long> instances = new TreeMap<>();
    long bytes = 0;
    for (String line : histogram().split("\n")) {
      String[] words = line.strip().split("\\s+");
      if (words.length < 4 || !words[0].endsWith(":")) continue;
      instances.put(words[3], Long.parseLong(words[1]));
      bytes += Long.parseLong(words[2]);
    }
    return new LiveHeap(instances, bytes);
  }

  /**
   * The way to a place without any width is forgotten only when another frame is drawn in as many
   * places, and with it all that was in the window then: ViewPainter.ROOT_PATHS of JavaFX 21.
   */
  private static void drawInAllPlaces() {
    List<Rectangle> spots =
        IntStream.range(0, PLACES)
            .mapToObj(k -> new Rectangle(20 * k, 20 * k, 2, 2))
            .peek(spot -> spot.setManaged(false))
            .toList();
    FxDriver.act(() -> content().ifPresent(pane -> pane.getChildren().addAll(spots)));
    FxDriver.await(() -> true, 2);
    FxDriver.act(() -> spots.forEach(spot -> spot.setFill(Color.WHITE)));
    FxDriver.await(() -> true, 2);
    FxDriver.act(() -> content().ifPresent(pane -> pane.getChildren().removeAll(spots)));
    FxDriver.await(() -> true, 2);
  }

  private static Optional<Pane> content() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot())
        .filter(Pane.class::isInstance)
        .map(Pane.class::cast)
        .findFirst();
  }

  /** HotSpot's own table of live objects: number, instances, bytes and class in each line. */
  private static String histogram() {
    try {
      return (String)
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "gcClassHistogram",
                  new Object[] {new String[0]},
                  new String[] {String[].class.getName()});
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }

  long count(String className) {
    return instances.getOrDefault(className, 0L);
  }

  /**
   * Those classes of which there are more than there were, with how many more; not by one alone,
   * which may be a constant that is made when it is first asked for, nor by a tenth: not every
   * sample is shown with as many signs.
   */
  Map<String, Long> grownSince(LiveHeap before, Predicate<String> classes) {
    Map<String, Long> grown = new TreeMap<>();
    instances.forEach(
        (name, count) -> {
          long more = count - before.count(name);
          if (more > Math.max(1, before.count(name) / 10) && classes.test(name))
            grown.put(name, more);
        });
    return grown;
  }
}
