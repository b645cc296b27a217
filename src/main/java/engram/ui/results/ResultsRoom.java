package engram.ui.results;

import engram.ui.base.Room;
import engram.ui.base.Workers;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.application.Platform;

/** How well the network does: the results and the paging through their samples, with a thread. */
public final class ResultsRoom implements Room {
  public final SampleFilterViewModel sampleFilter;
  public final ResultsViewModel results;
  private final Shared shared;
  private final ExecutorService worker = Workers.one("engram-results");

  public ResultsRoom(Shared shared) {
    this.shared = shared;
    sampleFilter = new SampleFilterViewModel(shared, worker, Platform::runLater);
    results = new ResultsViewModel(shared, worker, Platform::runLater, System::nanoTime);
  }

  /** Of what stands in the first frame. */
  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(SampleFilterController.class, () -> new SampleFilterController(sampleFilter));
  }

  /** Of the panes that the first frame does not need. */
  public Map<Class<?>, Supplier<Object>> laterControllers(StepTestViewModel step) {
    PredictionsViewModel predictions =
        new PredictionsViewModel(shared.run(), step, worker, Platform::runLater);
    return Map.of(
        StepTestController.class,
        () -> new StepTestController(step, predictions, sampleFilter, shared),
        ResultsController.class,
        () -> new ResultsController(results, sampleFilter, shared));
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
