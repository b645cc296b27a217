package engram.ui.surface;

import engram.inspect.surface.InputGrid;
import engram.inspect.surface.InputSlice;
import engram.inspect.surface.NeuronMaps;
import engram.training.Snapshot;
import engram.ui.run.Shared;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
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

  public NeuronMapsViewModel(SurfaceChoice choice, SliceWork.Place place, Shared shared) {
    BooleanProperty shown = shared.panes().neuronMapsProperty();
    work =
        new SliceWork<>(
            shared.sample(),
            choice,
            shown::get,
            (snapshot, slice, fine) -> maps(snapshot, slice),
            place);
    shown.subscribe((before, now) -> work.follow());
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
  void cancel() {
    work.cancel();
  }

  private NeuronMaps maps(Snapshot snapshot, InputSlice slice) {
    int size = InputGrid.size(snapshot.recipe().network(), WORK, SIZE);
    return NeuronMaps.of(snapshot.parameters(), grids.of(slice, size));
  }
}
