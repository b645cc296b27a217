package engram.app;

import engram.cli.bench.BenchCommand;
import engram.memory.recall.PatternGrid;
import engram.tour.frame.FxDriver;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import engram.ui.memory.MemoryRoom;
import engram.ui.memory.frame.ExperimentModels;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/**
 * Measures the Memory workspace while an experiment plays, at the speed it has when it is opened,
 * again and again. A recall is one of 400 neurons, one neuron after the other.
 */
final class MemoryBench {
  private MemoryBench() {}

  /** Names and numbers in the order to print. */
  static Map<String, Double> figures(BenchCommand.Experiment measured) throws Toolkit.NotStarted {
    CompletableFuture<EngramApp> opened = new CompletableFuture<>();
    Toolkit.startForTour(
        WindowBench.WIDTH,
        WindowBench.HEIGHT,
        () -> opened.complete(WindowBench.open(WindowBench.WIDTH, WindowBench.HEIGHT)));
    EngramApp app = opened.join();
    AtomicLong moments = new AtomicLong();
    MemoryExperiment experiment =
        MemoryExperiment.valueOf(measured.name().toUpperCase(Locale.ROOT));
    FxDriver.act(() -> play(app, experiment, moments));
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

  private static void play(EngramApp app, MemoryExperiment experiment, AtomicLong moments) {
    app.wiring().panes.show(Workspace.MEMORY);
    app.wiring().panes.experimentProperty().set(experiment);
    MemoryRoom memory = app.wiring().later().memory;
    if (experiment == MemoryExperiment.RECALL) {
      memory.recall.models().patterns.gridProperty().set(PatternGrid.TWENTY);
    }
    ExperimentModels models = memory.models(experiment);
    models.subscribe(moments::incrementAndGet);
    models
        .playback()
        .directionProperty()
        .subscribe(
            way -> {
              if (way.intValue() == 0) Platform.runLater(models.playback()::toggle);
            });
  }
}
