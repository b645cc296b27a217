package engram.ui.results;

import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workers;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.application.Platform;

/** How well the network does: the results' part of the composition root, with their thread. */
public final class ResultsWiring implements AutoCloseable {
  public final SampleFilterViewModel sampleFilter;
  public final ResultsViewModel results;
  private final RunViewModel run;
  private final SampleViewModel sample;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private final ExecutorService worker = Workers.one("engram-results");

  public ResultsWiring(
      RunViewModel run,
      SampleViewModel sample,
      PanesViewModel panes,
      PreferencesViewModel preferences,
      Texts texts) {
    this.run = run;
    this.sample = sample;
    this.preferences = preferences;
    this.texts = texts;
    sampleFilter = new SampleFilterViewModel(run, sample, texts, worker, Platform::runLater);
    results = new ResultsViewModel(run, panes, worker, Platform::runLater, System::nanoTime);
  }

  /** Of the panes that the first frame does not need. */
  public Map<Class<?>, Supplier<Object>> controllers(StepTestViewModel step) {
    PredictionsViewModel predictions =
        new PredictionsViewModel(run, step, worker, Platform::runLater);
    return Map.of(
        StepTestController.class,
        () -> new StepTestController(step, predictions, sampleFilter, sample, preferences, texts),
        ResultsController.class,
        () -> new ResultsController(results, sampleFilter, sample, preferences, texts));
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
