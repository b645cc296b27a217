package engram.ui.surface;

import engram.inspect.surface.InputSlice;
import engram.nn.NetworkSpec;
import engram.training.Snapshot;
import engram.ui.base.LatestWork;
import engram.ui.base.Pacing;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Works something out over the chosen slice in the background while it is wanted: some times a
 * second while the run goes on, and at once when it stands.
 *
 * @param <T> what is worked out
 */
public final class SliceWork<T> {
  private final RunViewModel run;
  private final Function<Snapshot, Optional<InputSlice>> slices;
  private final BooleanSupplier wanted;
  private final Maker<T> maker;
  private final LatestWork<T> work;
  private final Pacing pacing;
  private final ReadOnlyObjectWrapper<Optional<T>> result =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Subject> subject = Optional.empty();

  /** Works it out, on the worker's thread. */
  public interface Maker<T> {

    /**
     * @param fine whether the run stands, so that it may take longer
     */
    T make(Snapshot snapshot, InputSlice slice, boolean fine);
  }

  /**
   * Of which run, and where the work is done.
   *
   * @param worker does it, one after the other
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public record Place(RunViewModel run, Executor worker, Executor window, LongSupplier clock) {}

  /** Results for another one come too late. */
  private record Subject(InputSlice slice, NetworkSpec spec) {

    boolean isOf(Snapshot snapshot) {
      return slice.data() == snapshot.data() && spec.equals(snapshot.recipe().network());
    }
  }

  /**
   * Follows what is chosen to see.
   *
   * @param wanted whether there is to be a result; {@link #follow} when it changes
   */
  SliceWork(
      SampleViewModel sample,
      SurfaceChoice choice,
      BooleanSupplier wanted,
      Maker<T> maker,
      Place place) {
    this(s -> slice(choice, sample, s), wanted, maker, place);
    sample.rowProperty().subscribe((before, now) -> follow());
    choice.axes.subscribe((before, now) -> follow());
    choice.othersProperty().subscribe((before, now) -> follow());
  }

  private static Optional<InputSlice> slice(
      SurfaceChoice choice, SampleViewModel sample, Snapshot snapshot) {
    choice.follow(snapshot.data());
    return choice.slice(sample.getRow());
  }

  /**
   * @param slices the slice at a moment; the same object as long as it is the same slice
   * @param wanted as of the other, as are the rest
   */
  public SliceWork(
      Function<Snapshot, Optional<InputSlice>> slices,
      BooleanSupplier wanted,
      Maker<T> maker,
      Place place) {
    run = place.run();
    this.slices = slices;
    this.wanted = wanted;
    this.maker = maker;
    work =
        new LatestWork<>(place.worker(), place.window(), newest -> result.set(Optional.of(newest)));
    pacing = new Pacing(place.clock());
    run.snapshotProperty().subscribe((before, now) -> follow());
  }

  /** Empty until the first one is there, and while it is not wanted. */
  public ReadOnlyObjectProperty<Optional<T>> resultProperty() {
    return result.getReadOnlyProperty();
  }

  /** Drops what is under way. */
  public void cancel() {
    work.forget();
  }

  /** Asks for what belongs to this moment. */
  public void follow() {
    if (!wanted.getAsBoolean()) {
      forget();
      return;
    }
    Snapshot snapshot = run.getSnapshot();
    if (subject.filter(s -> !s.isOf(snapshot)).isPresent()) forget();
    Optional<Subject> now =
        slices.apply(snapshot).map(slice -> new Subject(slice, snapshot.recipe().network()));
    boolean same = now.equals(subject);
    subject = now;
    now.ifPresent(s -> ask(snapshot, s, same));
  }

  private void ask(Snapshot snapshot, Subject about, boolean same) {
    boolean fine = !run.isRunning();
    if (same && !fine && !pacing.isTime()) return;
    pacing.begin();
    work.submit(about, fine || !same, () -> maker.make(snapshot, about.slice(), fine));
  }

  private void forget() {
    if (subject.isEmpty()) return;
    work.forget();
    subject = Optional.empty();
    result.set(Optional.empty());
  }
}
