package engram.ui.results;

import engram.training.DataPart;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.base.Companion;
import engram.ui.base.LatestWork;
import engram.ui.base.PanesViewModel;
import engram.ui.controls.PartChoice;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Scores of one part of the data, in the companion pane. Worked out beside the window, a few times
 * a second while training goes on and at every stop; nothing is while the pane is closed.
 */
public final class ResultsViewModel {
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(250);

  private final RunViewModel run;
  private final PanesViewModel panes;
  private final LongSupplier nanoTime;

  /** Which rows are looked at. */
  final PartChoice choice;

  private final LatestWork<Results> work;

  /** Empty while the pane is closed, and until the first are there. */
  final ObjectProperty<Optional<Results>> results = new SimpleObjectProperty<>(Optional.empty());

  private Optional<Subject> subject = Optional.empty();
  private long begun;

  private record Subject(PreparedData data, DataPart part) {}

  /**
   * @param worker where the scores are worked out
   * @param window the window's thread
   * @param nanoTime a clock
   */
  ResultsViewModel(Shared shared, Executor worker, Executor window, LongSupplier nanoTime) {
    run = shared.run();
    panes = shared.panes();
    this.nanoTime = nanoTime;
    choice = new PartChoice(run);
    work = new LatestWork<>(worker, window, now -> results.set(Optional.of(now)));
    panes.companionProperty().subscribe((before, now) -> follow());
    run.snapshotProperty().subscribe((before, now) -> follow());
    choice.partProperty().subscribe((before, now) -> follow());
  }

  // Properties

  public Optional<Results> getResults() {
    return results.get();
  }

  private void follow() {
    Snapshot moment = run.getSnapshot();
    Optional<Subject> now =
        panes.isOpen(Companion.RESULTS)
            ? Optional.of(new Subject(moment.data(), choice.getPart()))
            : Optional.empty();
    if (!now.equals(subject)) {
      work.forget();
      results.set(Optional.empty());
      begun = nanoTime.getAsLong() - INTERVAL;
    }
    subject = now;
    now.filter(s -> s.part().samples(s.data()).isPresent()).ifPresent(s -> submit(s, moment));
  }

  private void submit(Subject wanted, Snapshot moment) {
    boolean running = run.isRunning();
    if (running && nanoTime.getAsLong() - begun < INTERVAL) return;
    begun = nanoTime.getAsLong();
    work.submit(wanted, !running, () -> Results.of(moment, wanted.part()));
  }
}
