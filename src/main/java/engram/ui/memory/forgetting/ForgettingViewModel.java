package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingSetup;
import engram.ui.base.LongWork;
import engram.ui.memory.frame.Stepped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Measures what is forgotten beside the window, and shows one epoch of it. What other settings
 * leave true is kept: of another choice of cures only the new ones are measured.
 */
public final class ForgettingViewModel extends Stepped {
  private final ForgettingSettings settings;
  private final LongWork measuring;
  private final LongWork opening;
  private final ReadOnlyObjectWrapper<ForgettingMoment> moment = new ReadOnlyObjectWrapper<>();

  /** The epoch that is to be shown once it is measured. */
  private OptionalInt awaited = OptionalInt.empty();

  /** Whether somebody looks at it. */
  private boolean open;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  ForgettingViewModel(
      ForgettingSettings settings, Executor worker, Executor window, LongSupplier clock) {
    this.settings = settings;
    measuring = new LongWork(worker, window, clock);
    opening = new LongWork(worker, window, clock);
    ForgettingSetup setup = settings.getSetup();
    set(new ForgettingMoment(setup, Optional.empty(), chosenAtFirst(setup), 0, 0, false));
    settings.setupProperty().subscribe((before, now) -> follow(before, now));
    measuring.runningProperty().subscribe((before, running) -> showStopped());
  }

  private static ForgettingCure chosenAtFirst(ForgettingSetup setup) {
    return setup.cures().get(0);
  }

  // Properties

  ReadOnlyObjectProperty<ForgettingMoment> momentProperty() {
    return moment.getReadOnlyProperty();
  }

  public ForgettingMoment getMoment() {
    return moment.get();
  }

  /** Of a measuring that goes on, from 0 to 1. */
  ReadOnlyDoubleProperty progressProperty() {
    return measuring.progressProperty();
  }

  @Override
  public boolean isEnd() {
    return getMoment().isEnd();
  }

  // Commands

  /** Somebody looks at it: as long as nothing is measured, the untrained network is shown. */
  public void open() {
    if (open) return;
    open = true;
    askUntrained();
  }

  private void askUntrained() {
    ForgettingSetup setup = settings.getSetup();
    if (getMoment().measured().isPresent()) return;
    opening.start(() -> ForgettingMeasuring.untrained(setup), this::receiveUntrained);
  }

  private void receiveUntrained(ForgettingMeasured found) {
    ForgettingMoment now = getMoment();
    if (now.measured().isPresent()) return;
    show(Optional.of(found), now.chosen(), 0, 0, now.running());
  }

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
    int from = Math.min(now.epoch(), now.setup().oldEpochs());
    show(kept, now.chosen(), from, from, true);
    measuring.start(
        () -> new ForgettingMeasuring(now.setup(), missing), found -> receive(kept, found));
  }

  /** What is measured so far stays. */
  void cancel() {
    awaited = OptionalInt.empty();
    measuring.cancel();
  }

  /** What is under way is not wanted any more. */
  void close() {
    cancel();
    opening.cancel();
  }

  private void showStopped() {
    ForgettingMoment now = getMoment();
    boolean stopped = !measuring.isRunning() && measuring.progressProperty().get() < 1;
    if (!stopped || !now.running()) return;
    show(now.measured(), now.chosen(), now.epoch(), now.seen(), false);
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
  @Override
  public void goTo(int epoch) {
    awaited = OptionalInt.empty();
    ForgettingMoment now = getMoment();
    int to = Math.max(0, Math.min(epoch, now.frontier()));
    show(now.measured(), now.chosen(), to, Math.max(now.seen(), to), now.running());
  }

  private void follow(ForgettingSetup before, ForgettingSetup now) {
    awaited = OptionalInt.empty();
    ForgettingMoment last = getMoment();
    Optional<ForgettingMeasured> kept =
        now.isSameButForCures(before)
            ? last.measured().map(all -> all.only(now.cures()))
            : Optional.empty();
    ForgettingCure chosen = chosen(before, now);
    if (kept.isEmpty()) set(new ForgettingMoment(now, kept, chosen, 0, 0, false));
    else show(kept, chosen, last.epoch(), Math.min(last.seen(), now.total()), false);
    measuring.cancel();
    if (open && kept.isEmpty()) askUntrained();
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

  private void receive(Optional<ForgettingMeasured> kept, ForgettingMeasured found) {
    boolean goesOn = measuring.isRunning();
    ForgettingMeasured all = kept.map(before -> before.with(found)).orElse(found);
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
    int reached = Math.min(epoch, measured.isEmpty() ? 0 : measured.get().reach(chosen));
    set(new ForgettingMoment(setup, measured, chosen, reached, seen, running));
  }

  private void set(ForgettingMoment next) {
    moment.set(next);
    stand(next.epoch(), next.seen(), next.setup().total());
  }
}
