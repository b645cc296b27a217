package engram.app;

import engram.tour.frame.FxDriver;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import engram.ui.memory.forgetting.ForgettingModels;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import javafx.application.Platform;

/**
 * Measures what is presented, at the size of a projector: the network while it trains at full
 * speed, and the forgetting while it plays, again and again.
 */
final class PresentBench {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  private PresentBench() {}

  /**
   * Names and numbers in the order to print. Of a busy machine the milliseconds say more than the
   * frames: what JavaFX's thread and its renderer computed for each.
   */
  static Map<String, Double> figures(Preset preset) throws Toolkit.NotStarted {
    Recipe recipe = WindowBench.endless(preset);
    double before = WindowBench.headlessEpochsPerSecond(recipe);
    CompletableFuture<EngramApp> opened = new CompletableFuture<>();
    Toolkit.startForTour(WIDTH, HEIGHT, () -> opened.complete(WindowBench.open(WIDTH, HEIGHT)));
    EngramApp app = opened.join();
    Map<String, Double> figures = new LinkedHashMap<>();
    AtomicLong moments = new AtomicLong();
    FxDriver.act(() -> train(app, recipe, moments));
    Counted network = count(() -> WindowBench.epoch(app), moments);
    AtomicLong epochs = new AtomicLong();
    FxDriver.act(() -> forget(app, epochs));
    FxDriver.await(() -> !models(app).forgetting.getMoment().running(), 1);
    Counted forgetting = count(epochs::get, epochs);
    FxDriver.act(app::close);
    Platform.exit();
    double headless = 0.5 * (before + WindowBench.headlessEpochsPerSecond(recipe));
    network.addTo(figures, "network");
    figures.put("networkTrainingShareOfHeadless", network.frames.workPerSecond() / headless);
    forgetting.addTo(figures, "forgetting");
    figures.put("loadAverage", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    return figures;
  }

  private static void train(EngramApp app, Recipe recipe, AtomicLong moments) {
    app.wiring().run.session().load(recipe);
    app.wiring().run.session().setSpeed(Session.UNLIMITED);
    app.wiring().panes.presentingProperty().set(true);
    app.wiring().run.session().run();
    app.wiring().run.snapshotProperty().subscribe(shown -> moments.incrementAndGet());
  }

  private static void forget(EngramApp app, AtomicLong epochs) {
    app.wiring().run.session().pause();
    app.wiring().panes.experimentProperty().set(MemoryExperiment.FORGETTING);
    app.wiring().panes.show(Workspace.MEMORY);
    ForgettingModels models = models(app);
    models.playback.speed().moveTo(1);
    models.subscribe(epochs::incrementAndGet);
    models
        .playback
        .directionProperty()
        .subscribe(
            way -> {
              if (way.intValue() == 0) Platform.runLater(models.playback::toggle);
            });
    models.playback.toggle();
  }

  private static ForgettingModels models(EngramApp app) {
    return app.wiring().later().memory.forgetting.models();
  }

  /** Behind the time to warm up. */
  private static Counted count(LongSupplier work, AtomicLong moments) {
    FrameCounter.count(work);
    long first = moments.get();
    ThreadTimes begin = ThreadTimes.now();
    FrameCounter.Frames frames = FrameCounter.count(work, 0);
    ThreadTimes end = ThreadTimes.now();
    double seconds = (end.nanoTime() - begin.nanoTime()) / 1e9;
    double renderer = end.coresSince(begin).getOrDefault("coresRenderer", 0.0);
    return new Counted(
        frames, 1000 * renderer / frames.perSecond(), (moments.get() - first) / seconds);
  }

  /**
   * What was counted.
   *
   * @param rendererMillis what JavaFX's renderer computed for a frame
   * @param moments that were shown in a second
   */
  private record Counted(FrameCounter.Frames frames, double rendererMillis, double moments) {
    void addTo(Map<String, Double> figures, String of) {
      figures.put(of + "FramesPerSecond", frames.perSecond());
      figures.put(of + "FrameMillisP99", frames.millisP99());
      figures.put(of + "WindowMillisPerFrame", frames.threadMillis());
      figures.put(of + "RendererMillisPerFrame", rendererMillis);
      figures.put(of + "MomentsPerSecond", moments);
    }
  }
}
