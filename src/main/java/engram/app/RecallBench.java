package engram.app;

import engram.memory.recall.PatternGrid;
import engram.tour.FxDriver;
import engram.ui.base.Workspace;
import engram.ui.memory.recall.RecallModels;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/**
 * Measures the Memory workspace while a recall of 400 neurons plays, one neuron after the other, at
 * the speed it has when it is opened, again and again.
 */
final class RecallBench {
  private RecallBench() {}

  /** Names and numbers in the order to print. */
  static Map<String, Double> figures() throws Toolkit.NotStarted {
    CompletableFuture<EngramApp> opened = new CompletableFuture<>();
    Toolkit.startForTour(
        WindowBench.WIDTH,
        WindowBench.HEIGHT,
        () -> opened.complete(WindowBench.open(WindowBench.WIDTH, WindowBench.HEIGHT)));
    EngramApp app = opened.join();
    AtomicLong moments = new AtomicLong();
    FxDriver.act(() -> play(app, moments));
    FrameCounter.Frames frames = FrameCounter.count(moments::get);
    FxDriver.act(app::close);
    Platform.exit();
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("framesPerSecond", frames.perSecond());
    figures.put("frameMillisP99", frames.millisP99());
    figures.put("threadMillisPerFrame", frames.threadMillis());
    figures.put("momentsPerSecond", frames.workPerSecond());
    return figures;
  }

  private static void play(EngramApp app, AtomicLong moments) {
    app.wiring().panes.show(Workspace.MEMORY);
    RecallModels models = app.wiring().later().memory.recall.models();
    models.patterns.gridProperty().set(PatternGrid.TWENTY);
    models.recall.momentProperty().subscribe(moment -> moments.incrementAndGet());
    models
        .playback
        .directionProperty()
        .subscribe(
            way -> {
              if (way.intValue() == 0) Platform.runLater(models.playback::toggle);
            });
  }
}
