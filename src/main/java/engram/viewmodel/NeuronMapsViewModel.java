package engram.viewmodel;

import engram.inspect.InputGrid;
import engram.inspect.InputSlice;
import engram.inspect.NeuronMaps;
import engram.nn.NetworkSpec;
import engram.training.Snapshot;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A small map for each input and neuron over the chosen features, worked out in the background
 * while the network shows them: some times a second while the run goes on.
 */
public final class NeuronMapsViewModel {
  private static final int SIZE = 25;

  /** Multiplications of all maps together, about: 5 ms. */
  private static final long WORK = 5_000_000;

  private final RunViewModel run;
  private final SampleViewModel sample;
  private final SurfaceChoice choice;
  private final PanesViewModel panes;
  private final GridCache grids = new GridCache();
  private final LatestWork<NeuronMaps> work;
  private final Pacing pacing;
  private final ReadOnlyObjectWrapper<Optional<NeuronMaps>> maps =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Subject> subject = Optional.empty();

  /** Results for another one come too late. */
  private record Subject(InputSlice slice, NetworkSpec spec) {}

  /**
   * @param worker where maps are worked out, one after the other
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public NeuronMapsViewModel(
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
    work = new LatestWork<>(worker, window, newMaps -> maps.set(Optional.of(newMaps)));
    pacing = new Pacing(clock);
    panes.neuronMapsProperty().subscribe((before, now) -> showOrHide());
    run.snapshotProperty().subscribe((before, now) -> follow());
    sample.rowProperty().subscribe((before, now) -> follow());
    choice.axesProperty().subscribe((before, now) -> follow());
    choice.atSampleProperty().subscribe((before, now) -> follow());
  }

  // Properties

  /** Empty until the first ones are there, and while they are not shown. */
  public ReadOnlyObjectProperty<Optional<NeuronMaps>> mapsProperty() {
    return maps.getReadOnlyProperty();
  }

  public Optional<NeuronMaps> getMaps() {
    return maps.get();
  }

  // Commands

  /** Drops what is under way. */
  public void cancel() {
    work.forget();
  }

  private boolean isShown() {
    return panes.neuronMapsProperty().get();
  }

  private void showOrHide() {
    if (isShown()) follow();
    else forget();
  }

  private void forget() {
    work.forget();
    subject = Optional.empty();
    maps.set(Optional.empty());
  }

  private void follow() {
    if (!isShown()) return;
    Snapshot snapshot = run.getSnapshot();
    choice.follow(snapshot.data());
    NetworkSpec spec = snapshot.recipe().network();
    Optional<Subject> now = choice.slice(sample.getRow()).map(slice -> new Subject(slice, spec));
    boolean same = now.equals(subject);
    boolean otherNetwork =
        subject
            .filter(s -> !s.spec().equals(spec) || s.slice().data() != snapshot.data())
            .isPresent();
    if (otherNetwork) forget();
    subject = now;
    boolean moving = run.isRunning();
    if (now.isEmpty() || (same && moving && !pacing.isTime())) return;
    pacing.begin();
    InputSlice slice = now.get().slice();
    int size = InputGrid.size(spec, WORK, SIZE);
    work.submit(
        now.get(),
        !moving || !same,
        () -> NeuronMaps.of(snapshot.parameters(), grids.of(slice, size)));
  }
}
