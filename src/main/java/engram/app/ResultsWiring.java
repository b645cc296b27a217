package engram.app;

import engram.view.ResultsController;
import engram.view.StepTestController;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PredictionsViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.ResultsViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.SampleFilterViewModel;
import engram.viewmodel.SampleViewModel;
import engram.viewmodel.StepTestViewModel;
import engram.viewmodel.Texts;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.application.Platform;

/** How well the network does: the results' part of the composition root, with their thread. */
final class ResultsWiring implements AutoCloseable {
  final SampleFilterViewModel sampleFilter;
  final ResultsViewModel results;
  private final RunViewModel run;
  private final SampleViewModel sample;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private final ExecutorService worker = Workers.one("engram-results");

  ResultsWiring(
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
  Map<Class<?>, Supplier<Object>> controllers(StepTestViewModel step) {
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
