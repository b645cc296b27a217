package engram.app;

import engram.tour.frame.FxDriver;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What a full collection leaves on this process's heap: how many of each class, and their bytes.
 */
record LiveHeap(Map<String, Long> instances, long bytes) {
  /** HotSpot makes no longer one, whatever the heap. */
  private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 2;

  /** The heap now, once collected. */
  static LiveHeap collected() {
    for (int i = 0; i < 4; i++) {
      if (i == 0) useUp();
      else System.gc();
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
   * What is kept only as long as there is room for it does not count as left behind: all of that is
   * cleared before memory is used up, says {@link java.lang.ref.SoftReference}.
   */
  private static void useUp() {
    List<long[]> much = new ArrayList<>();
    int longs = (int) Math.min(LONGEST_ARRAY, Runtime.getRuntime().maxMemory() / Long.BYTES + 1);
    try {
      while (much.size() < LONGEST_ARRAY) much.add(new long[longs]);
    } catch (OutOfMemoryError e) {
      much.clear();
    }
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
