package engram.app;

import engram.tour.frame.FxDriver;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.training.recipe.StopRule;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;

/**
 * A lesson without an end: trains at full speed in the real window while a hand moves the sliders
 * of the settings, with other data every second minute. A row a minute says what it cost. Needs a
 * display; {@code .ci/soak} gives it one.
 */
final class Soak {
  /** By the end a third of the rows may have so much more than the first third, in the middle. */
  private static final double MOST_GROWTH = 1.25;

  /** What a pool or a library opens when it is first needed. */
  private static final int MOST_MORE = 2;

  private static final List<Preset> PRESETS =
      List.of(Preset.REPAIRED, Preset.SPIRAL, Preset.DIGITS, Preset.MOONS, Preset.PENGUINS);

  private static final int MOVES = 12;

  private final RealWindow window;
  private final Frames frames = new Frames();
  private final Random random = new Random(1);
  private int next;

  private Soak(RealWindow window) {
    this.window = window;
  }

  /** Argument: how many minutes. */
  public static void main(String[] args) throws Exception {
    int minutes = Integer.parseInt(args[0]);
    RealWindow.play(window -> new Soak(window).last(minutes));
  }

  /**
   * What a minute cost.
   *
   * @param epochs trained in it
   * @param changes of the settings, by a slider or with other data, as frames saw them
   */
  record Row(
      double framesPerSecond,
      double frameMillisP99,
      long epochs,
      int changes,
      double heapMegabytes,
      int threads,
      long handles,
      double residentMegabytes) {}

  /** Whether nothing grew. */
  private boolean last(int minutes) throws Exception {
    System.out.println(
        "minute  frames/s  p99 ms     epochs  changes  heap MB  threads  handles  RSS MB");
    List<Row> rows = new ArrayList<>();
    window.act(frames::start);
    for (int minute = 1; minute <= minutes; minute++) {
      if (minute % 2 == 1) load();
      rows.add(minute());
      print(minute, rows.get(rows.size() - 1));
    }
    long logged = RealWindow.logged("SEVERE") + RealWindow.logged("WARNING");
    List<Row> first = rows.subList(0, Math.max(1, minutes / 3));
    List<Row> last = rows.subList(minutes - first.size(), minutes);
    double heap = middle(last, Row::heapMegabytes) / middle(first, Row::heapMegabytes);
    double threads = middle(last, Row::threads) - middle(first, Row::threads);
    double handles = middle(last, Row::handles) - middle(first, Row::handles);
    System.out.printf(
        Locale.ROOT,
        "from the first third to the last: heap x %.2f, threads %+.0f, handles %+.0f; log: %d"
            + " lines%n",
        heap,
        threads,
        handles,
        logged);
    return heap <= MOST_GROWTH && threads <= MOST_MORE && handles <= MOST_MORE && logged == 0;
  }

  private Row minute() throws Exception {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    window.act(frames::begin);
    while (System.nanoTime() < end) {
      drag();
      FxDriver.await(() -> true, 60);
      window.act(this::goOn);
    }
    Row without = FxDriver.call(frames::row);
    LiveHeap heap = window.heap();
    return new Row(
        without.framesPerSecond,
        without.frameMillisP99,
        without.epochs,
        without.changes,
        heap.bytes() / 1e6,
        ManagementFactory.getThreadMXBean().getThreadCount(),
        handles(),
        residentMegabytes());
  }

  private void load() throws Exception {
    Preset preset = PRESETS.get(next++ % PRESETS.size());
    window.act(
        () -> {
          Session session = window.app.wiring().session;
          StopRule never = new StopRule(StopRule.MOST_EPOCHS, OptionalDouble.empty());
          session.load(preset.recipe().withStop(never));
          session.setSpeed(Session.UNLIMITED);
          session.run();
        });
  }

  /** A rate that is too large, or the last epoch that can be counted, ends a run. */
  private void goOn() {
    if (window.app.wiring().run.isRunning()) return;
    window.app.wiring().session.reset();
    window.app.wiring().session.run();
  }

  /** Drags one of the sliders to and fro, a move every few frames. */
  private void drag() throws Exception {
    List<Bounds> sliders = FxDriver.call(this::sliders);
    if (sliders.isEmpty()) return;
    Bounds track = sliders.get(random.nextInt(sliders.size()));
    window.act(() -> moveInto(track));
    window.act(() -> window.robot.mousePress(MouseButton.PRIMARY));
    for (int i = 0; i < MOVES; i++) {
      window.act(() -> moveInto(track));
      FxDriver.await(() -> true, 4);
    }
    window.act(() -> window.robot.mouseRelease(MouseButton.PRIMARY));
  }

  private void moveInto(Bounds track) {
    window.robot.mouseMove(
        track.getMinX() + (0.1 + 0.8 * random.nextDouble()) * track.getWidth(), track.getCenterY());
  }

  /** Where on the screen those lie that are seen and can be moved. */
  private List<Bounds> sliders() {
    Bounds inside = window.app.scene.getRoot().getBoundsInParent();
    List<Bounds> found = new ArrayList<>();
    for (Node setting : window.app.scene.getRoot().lookupAll(".setting-slider")) {
      Node slider = setting.lookup(".slider");
      if (!(slider instanceof Slider) || slider.isDisabled() || slider.getScene() == null) continue;
      Bounds bounds = slider.localToScene(slider.getLayoutBounds());
      if (inside.contains(bounds) && bounds.getWidth() > 20) {
        found.add(slider.localToScreen(slider.getLayoutBounds()));
      }
    }
    return found;
  }

  private static double middle(List<Row> rows, ToDoubleFunction<Row> of) {
    double[] sorted = rows.stream().mapToDouble(of).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static void print(int minute, Row row) {
    System.out.printf(
        Locale.ROOT,
        "%6d  %8.1f  %6.1f  %9d  %7d  %7.1f  %7d  %7d  %6.0f%n",
        minute,
        row.framesPerSecond,
        row.frameMillisP99,
        row.epochs,
        row.changes,
        row.heapMegabytes,
        row.threads,
        row.handles,
        row.residentMegabytes);
  }

  /** Open files of this process; −1 where the system does not tell. */
  private static long handles() throws IOException {
    Path folder = Path.of("/proc/self/fd");
    if (!Files.isDirectory(folder)) return -1;
    try (var open = Files.list(folder)) {
      return open.count() - 1;
    }
  }

  private static double residentMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) return Double.NaN;
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("\\D", "")) / 1e3;
    }
    return Double.NaN;
  }

  /** The frames of a minute, and what was trained between them. */
  private final class Frames extends AnimationTimer {
    private double[] millis = new double[4096];
    private int count;
    private long first;
    private long last;
    private long epochs;
    private int epoch;
    private Object settings;
    private int changes;

    void begin() {
      count = 0;
      epochs = 0;
      changes = 0;
      first = System.nanoTime();
      last = first;
    }

    @Override
    public void handle(long pulse) {
      long now = System.nanoTime();
      if (count == millis.length) millis = Arrays.copyOf(millis, 2 * count);
      millis[count++] = (now - last) / 1e6;
      last = now;
      var shown = window.app.wiring().run.getSnapshot();
      // another run begins at 0
      epochs += shown.epoch() >= epoch ? shown.epoch() - epoch : shown.epoch();
      epoch = shown.epoch();
      if (!shown.settings().equals(settings)) changes++;
      settings = shown.settings();
    }

    Row row() {
      double[] sorted = Arrays.copyOf(millis, count);
      Arrays.sort(sorted);
      double p99 = sorted[(int) (0.99 * (count - 1))];
      return new Row(count * 1e9 / (last - first), p99, epochs, changes, 0, 0, 0, 0);
    }
  }
}
