package engram.app;

import engram.data.sets.BuiltInSet;
import engram.tour.frame.FxDriver;
import engram.training.Run;
import engram.training.Session;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import engram.ui.base.PreferencesViewModel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Measures the window on the spot: how fast it starts against a bare JavaFX window, how many frames
 * it shows while training runs at full speed, and how much of its headless speed the training
 * keeps.
 */
final class WindowBench {
  static final int WIDTH = 1600;
  static final int HEIGHT = 1000;

  private static final int START_ROUNDS = 5;

  /** From the end of the first measuring, in the 20th second, to the beginning of the second. */
  private static final long UNTIL_LATER_NANOS = TimeUnit.SECONDS.toNanos(40);

  /**
   * What was measured.
   *
   * @param trainingShareOfHeadless epochs a second with the window over those without
   * @param later the same from the 60th second on, and who kept the cores busy till then
   * @param startMillis from the start of the process to the first usable frame, median
   * @param bareStartMillis the same for a window with one button, by Java alone
   * @param startedBy what started the window: the launcher beside the jar, or Java
   */
  record Result(
      double framesPerSecond,
      double frameMillisP99,
      double trainingShareOfHeadless,
      double startMillis,
      double bareStartMillis,
      String startedBy,
      Map<String, Double> later) {

    /** Names and numbers in the order to print. */
    Map<String, Object> figures() {
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.put("framesPerSecond", framesPerSecond);
      figures.put("frameMillisP99", frameMillisP99);
      figures.put("trainingShareOfHeadless", trainingShareOfHeadless);
      figures.put("startMillis", startMillis);
      figures.put("bareStartMillis", bareStartMillis);
      figures.put("startedBy", startedBy);
      figures.putAll(later);
      return figures;
    }
  }

  private WindowBench() {}

  /** While it trains by that preset, with the pictures that its data bring along. */
  static Result of(Preset preset) throws Toolkit.NotStarted {
    Recipe recipe = endless(preset);
    StartTimer timer = StartTimer.here();
    double[] starts = new double[START_ROUNDS];
    double[] bareStarts = new double[START_ROUNDS];
    for (int round = 0; round < START_ROUNDS; round++) {
      bareStarts[round] = timer.millis(StartProbe.BARE);
      starts[round] = timer.millis(StartProbe.ENGRAM);
    }
    double before = headlessEpochsPerSecond(recipe);
    CompletableFuture<EngramApp> opened = new CompletableFuture<>();
    Toolkit.startForTour(WIDTH, HEIGHT, () -> opened.complete(open(WIDTH, HEIGHT)));
    EngramApp app = opened.join();
    FrameCounter.Frames frames = frames(app, recipe);
    AtomicLong moments = new AtomicLong();
    FxDriver.act(
        () -> app.wiring().run.snapshotProperty().subscribe(shown -> moments.incrementAndGet()));
    ThreadTimes first = ThreadTimes.now();
    FrameCounter.Frames late = FrameCounter.count(() -> epoch(app), UNTIL_LATER_NANOS);
    ThreadTimes last = ThreadTimes.now();
    FxDriver.act(app::close);
    Platform.exit();
    double headless = 0.5 * (before + headlessEpochsPerSecond(recipe));
    Map<String, Double> later = new LinkedHashMap<>();
    later.put("laterFramesPerSecond", late.perSecond());
    later.put("laterFrameMillisP99", late.millisP99());
    later.put("laterTrainingShareOfHeadless", late.workPerSecond() / headless);
    later.put("momentsPerSecond", moments.get() * 1e9 / (last.nanoTime() - first.nanoTime()));
    later.putAll(last.coresSince(first));
    return new Result(
        frames.perSecond(),
        frames.millisP99(),
        frames.workPerSecond() / headless,
        median(starts),
        median(bareStarts),
        timer.startedBy(),
        later);
  }

  static int epoch(EngramApp app) {
    return app.wiring().run.getSnapshot().epoch();
  }

  static Recipe endless(Preset preset) {
    return preset.recipe().withStop(new StopRule(StopRule.MOST_EPOCHS, OptionalDouble.empty()));
  }

  /** The window, as it is opened for the first time. */
  static EngramApp open(int width, int height) {
    PreferencesViewModel preferences = new PreferencesViewModel();
    EngramApp.dress(preferences.getTheme());
    EngramApp app = new EngramApp(new Stage(), new Wiring(preferences));
    app.show(width, height);
    return app;
  }

  /** The same run without a window, with warm-up. */
  static double headlessEpochsPerSecond(Recipe recipe) {
    PreparedData data = new PreparedData(recipe.data(), BuiltInSet.load(recipe.data().source()));
    Run run = new Run(recipe, data);
    trainFor(run, FrameCounter.WARM_UP_NANOS);
    int first = run.epoch();
    long start = System.nanoTime();
    trainFor(run, FrameCounter.MEASURED_NANOS);
    return (run.epoch() - first) * 1e9 / (System.nanoTime() - start);
  }

  private static void trainFor(Run run, long nanos) {
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) run.trainEpoch();
  }

  private static FrameCounter.Frames frames(EngramApp app, Recipe recipe) {
    FxDriver.act(
        () -> {
          app.wiring().run.session().load(recipe);
          app.wiring().run.session().setSpeed(Session.UNLIMITED);
          app.wiring().run.session().run();
        });
    return FrameCounter.count(() -> epoch(app));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
