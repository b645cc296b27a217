package engram.ui.surface;

import engram.inspect.surface.InputGrid;
import engram.inspect.surface.InputSlice;
import engram.inspect.surface.NeuronMaps;
import engram.training.Snapshot;
import engram.ui.base.PanesViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * A small map for each input and neuron over the chosen features, worked out in the background
 * while the network shows them.
 */
public final class NeuronMapsViewModel {
  private static final int SIZE = 25;

  /** Multiplications of all maps together, about: 5 ms. */
  private static final long WORK = 5_000_000;

  private final GridCache grids = new GridCache();
  private final SliceWork<NeuronMaps> work;

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
    work =
        new SliceWork<>(
            run,
            sample,
            choice,
            panes.neuronMapsProperty()::get,
            (snapshot, slice, fine) -> maps(snapshot, slice),
            worker,
            window,
            clock);
    panes.neuronMapsProperty().subscribe((before, now) -> work.follow());
  }

  // Properties

  /** Empty until the first ones are there, and while they are not shown. */
  public ReadOnlyObjectProperty<Optional<NeuronMaps>> mapsProperty() {
    return work.resultProperty();
  }

  public Optional<NeuronMaps> getMaps() {
    return mapsProperty().get();
  }

  // Commands

  /** Drops what is under way. */
  public void cancel() {
    work.cancel();
  }

  private NeuronMaps maps(Snapshot snapshot, InputSlice slice) {
    int size = InputGrid.size(snapshot.recipe().network(), WORK, SIZE);
    return NeuronMaps.of(snapshot.parameters(), grids.of(slice, size));
  }
}
