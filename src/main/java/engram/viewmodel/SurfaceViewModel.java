package engram.viewmodel;

import engram.inspect.InputSlice;
import engram.nn.NetworkSpec;
import engram.training.Snapshot;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the outputs say over the chosen features, worked out in the background while the pane is
 * open: coarser and some times a second while the run goes on, fine when it stands.
 */
public final class SurfaceViewModel {
  private final RunViewModel run;
  private final SampleViewModel sample;
  private final SurfaceChoice choice;
  private final PanesViewModel panes;
  private final SurfaceWork surfaces = new SurfaceWork();
  private final LatestWork<SurfaceView> work;
  private final Pacing pacing;
  private final ReadOnlyObjectWrapper<Optional<SurfaceView>> view =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Subject> subject = Optional.empty();

  /** Results for another one come too late. */
  private record Subject(InputSlice slice, NetworkSpec spec) {}

  /**
   * @param worker where surfaces are worked out, one after the other
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public SurfaceViewModel(
      RunViewModel run,
      SampleViewModel sample,
      SurfaceChoice choice,
      PanesViewModel panes,
      Executor worker,
      Executor window,
      LongSupplier clock) {
    this.run = run;
    this.sample = sample;
    this.choice = choice;
    this.panes = panes;
    work = new LatestWork<>(worker, window, this::show);
    pacing = new Pacing(clock);
    panes.companionProperty().subscribe(which -> openOrClose());
    run.snapshotProperty().subscribe((before, now) -> follow());
    sample.rowProperty().subscribe((before, now) -> follow());
    choice.axesProperty().subscribe((before, now) -> follow());
    choice.atSampleProperty().subscribe((before, now) -> follow());
  }

  // Properties

  public SurfaceChoice choice() {
    return choice;
  }

  /** Empty until the first one is there, and while the pane is closed. */
  public ReadOnlyObjectProperty<Optional<SurfaceView>> viewProperty() {
    return view.getReadOnlyProperty();
  }

  public Optional<SurfaceView> getView() {
    return view.get();
  }

  /** The row of the data set that the network shows. */
  public ReadOnlyIntegerProperty rowProperty() {
    return sample.rowProperty();
  }

  public int getRow() {
    return sample.getRow();
  }

  /** The moment of the run, also while there is no view. */
  public Snapshot getSnapshot() {
    return run.getSnapshot();
  }

  // Commands

  /** Shows that row of the data set as the sample. */
  public void showSample(int row) {
    sample.show(row);
  }

  /** Drops what is under way. */
  public void cancel() {
    work.forget();
  }

  private void openOrClose() {
    if (panes.isOpen(Companion.SURFACE)) follow();
    else forget();
  }

  private void forget() {
    work.forget();
    subject = Optional.empty();
    view.set(Optional.empty());
  }

  private void follow() {
    if (!panes.isOpen(Companion.SURFACE)) return;
    Snapshot snapshot = run.getSnapshot();
    choice.follow(snapshot.data());
    Optional<Subject> now =
        choice.slice(sample.getRow()).map(slice -> new Subject(slice, snapshot.recipe().network()));
    boolean same = now.equals(subject);
    if (!same && !sameData(snapshot)) forget();
    subject = now;
    boolean fine = !run.isRunning();
    if (now.isEmpty() || (same && !fine && !pacing.isTime())) return;
    pacing.begin();
    InputSlice slice = now.get().slice();
    work.submit(now.get(), fine || !same, () -> surfaces.view(snapshot, slice, fine));
  }

  /** Whether what is shown may stay until something new comes. */
  private boolean sameData(Snapshot snapshot) {
    return view.get()
        .filter(v -> v.snapshot().data() == snapshot.data())
        .filter(v -> v.snapshot().recipe().network().equals(snapshot.recipe().network()))
        .isPresent();
  }

  private void show(SurfaceView newView) {
    view.set(Optional.of(newView));
  }
}
