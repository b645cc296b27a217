package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingSetup;
import engram.ui.base.Pacing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Measures what is forgotten beside the window, and shows one epoch of it. What other settings
 * leave true is kept: of another choice of cures only the new ones are measured.
 */
public final class ForgettingViewModel {
  private final ForgettingSettings settings;
  private final Executor worker;
  private final Executor window;
  private final LongSupplier clock;
  private final ReadOnlyObjectWrapper<ForgettingMoment> moment = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private Job current;

  /** The epoch that is to be shown once it is measured. */
  private OptionalInt awaited = OptionalInt.empty();

  /** One measuring; the worker looks at whether it is still wanted. */
  private static final class Job {
    final ForgettingSetup setup;
    final List<ForgettingCure> cures;
    final Optional<ForgettingMeasured> before;
    volatile boolean cancelled;

    Job(ForgettingSetup setup, List<ForgettingCure> cures, Optional<ForgettingMeasured> before) {
      this.setup = setup;
      this.cures = cures;
      this.before = before;
    }
  }

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  ForgettingViewModel(
      ForgettingSettings settings, Executor worker, Executor window, LongSupplier clock) {
    this.settings = settings;
    this.worker = worker;
    this.window = window;
    this.clock = clock;
    ForgettingSetup setup = settings.getSetup();
    moment.set(new ForgettingMoment(setup, Optional.empty(), chosenAtFirst(setup), 0, 0, false));
    settings.setupProperty().subscribe((before, now) -> follow(before, now));
  }

  private static ForgettingCure chosenAtFirst(ForgettingSetup setup) {
    return setup.cures().get(0);
  }

  // Properties

  public ReadOnlyObjectProperty<ForgettingMoment> momentProperty() {
    return moment.getReadOnlyProperty();
  }

  public ForgettingMoment getMoment() {
    return moment.get();
  }

  /** Of a measuring that goes on, from 0 to 1. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  // Commands

  /** Measures what is missing; nothing if all is there. */
  public void start() {
    ForgettingMoment now = getMoment();
    if (now.running() || !now.hasMore()) return;
    Optional<ForgettingMeasured> kept =
        now.measured()
            .map(all -> all.only(now.setup().cures().stream().filter(all::isWhole).toList()));
    List<ForgettingCure> missing =
        now.setup().cures().stream()
            .filter(cure -> kept.filter(all -> all.isWhole(cure)).isEmpty())
            .toList();
    Job job = new Job(now.setup(), missing, kept);
    current = job;
    progress.set(0);
    int from = Math.min(now.epoch(), now.setup().oldEpochs());
    show(kept, now.chosen(), from, from, true);
    worker.execute(() -> measure(job));
  }

  /** What is measured so far stays. */
  public void cancel() {
    stop();
    ForgettingMoment now = getMoment();
    if (now.running()) show(now.measured(), now.chosen(), now.epoch(), now.seen(), false);
  }

  private void stop() {
    awaited = OptionalInt.empty();
    if (current != null) current.cancelled = true;
    current = null;
  }

  /** Measures what it takes to show that epoch with that cure, and shows it. */
  void restore(ForgettingCure cure, int epoch) {
    choose(cure);
    if (epoch > getMoment().frontier()) {
      start();
      awaited = OptionalInt.of(epoch);
    }
    if (awaited.isEmpty()) goTo(epoch);
  }

  /** Looks at another cure, at the same epoch. */
  public void choose(ForgettingCure cure) {
    awaited = OptionalInt.empty();
    ForgettingMoment now = getMoment();
    show(now.measured(), cure, now.epoch(), now.seen(), now.running());
  }

  /** To an epoch of both tasks, or as far as it is measured. */
  public void goTo(int epoch) {
    awaited = OptionalInt.empty();
    ForgettingMoment now = getMoment();
    int to = Math.max(0, Math.min(epoch, now.frontier()));
    show(now.measured(), now.chosen(), to, Math.max(now.seen(), to), now.running());
  }

  private void follow(ForgettingSetup before, ForgettingSetup now) {
    stop();
    ForgettingMoment last = getMoment();
    Optional<ForgettingMeasured> kept =
        now.isSameButForCures(before)
            ? last.measured().map(all -> all.only(now.cures()))
            : Optional.empty();
    ForgettingCure chosen = chosen(before, now);
    if (kept.isEmpty()) moment.set(new ForgettingMoment(now, kept, chosen, 0, 0, false));
    else show(kept, chosen, last.epoch(), Math.min(last.seen(), now.total()), false);
  }

  /** The cure that is new; or of the kind that was looked at; or the last. */
  private ForgettingCure chosen(ForgettingSetup before, ForgettingSetup now) {
    ForgettingCure last = getMoment().chosen();
    return now.cures().stream()
        .filter(cure -> now.isSameButForCures(before) && !before.cures().contains(cure))
        .findFirst()
        .or(() -> now.cures().stream().filter(cure -> cure.kind() == last.kind()).findFirst())
        .orElseGet(() -> now.cures().get(now.cures().size() - 1));
  }

  // On the worker's thread

  private void measure(Job job) {
    try {
      if (job.cancelled) return;
      ForgettingMeasuring measuring = new ForgettingMeasuring(job.setup, job.cures);
      measuring.measure(
          () -> !job.cancelled,
          new Pacing(clock),
          (measured, share) -> window.execute(() -> receive(job, measured, share, true)));
      ForgettingMeasured all = measuring.measured();
      window.execute(() -> receive(job, all, 1, false));
    } catch (RuntimeException e) {
      window.execute(
          () -> {
            if (job == current) cancel();
            throw e;
          });
    }
  }

  // On the window's thread

  private void receive(Job job, ForgettingMeasured measured, double share, boolean goesOn) {
    if (job != current) return;
    if (!goesOn) current = null;
    progress.set(share);
    ForgettingMeasured all = job.before.map(before -> before.with(measured)).orElse(measured);
    ForgettingMoment now = getMoment();
    show(Optional.of(all), now.chosen(), now.epoch(), now.seen(), goesOn);
    boolean isThere = !goesOn || getMoment().frontier() >= awaited.orElse(Integer.MAX_VALUE);
    if (awaited.isPresent() && isThere) goTo(awaited.getAsInt());
  }

  private void show(
      Optional<ForgettingMeasured> measured,
      ForgettingCure chosen,
      int epoch,
      int seen,
      boolean running) {
    ForgettingSetup setup = settings.getSetup();
    ForgettingMoment next = new ForgettingMoment(setup, measured, chosen, epoch, seen, running);
    int held = Math.min(epoch, measured.isEmpty() ? 0 : measured.get().reach(chosen));
    moment.set(
        held == epoch ? next : new ForgettingMoment(setup, measured, chosen, held, seen, running));
  }
}
