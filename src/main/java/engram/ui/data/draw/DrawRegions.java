package engram.ui.data.draw;

import engram.inspect.FeatureRange;
import engram.inspect.surface.InputGrid;
import engram.inspect.surface.InputSlice;
import engram.inspect.surface.OutputSurface;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.plot.NiceScale;
import engram.ui.run.RunViewModel;
import engram.ui.surface.GridCache;
import engram.ui.surface.SliceWork;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;

/** What the network says of each place in the plane that is drawn in. */
final class DrawRegions {
  private static final int COARSE = 49;
  private static final int FINE = 97;

  /** Multiplications of one picture while a run goes on, and of one that stands. */
  private static final long COARSE_WORK = 4_000_000;

  private static final long FINE_WORK = 40_000_000;

  private final GridCache grids = new GridCache();
  private final SliceWork<OutputSurface> work;
  private Optional<DrawPlane> plane = Optional.empty();
  private Optional<InputSlice> slice = Optional.empty();
  private DrawPlane sliced;

  /**
   * @param wanted whether they are to be seen; {@link #follow} when it changes
   */
  DrawRegions(
      RunViewModel run,
      BooleanSupplier wanted,
      Executor worker,
      Executor window,
      LongSupplier clock) {
    work =
        new SliceWork<>(
            this::slice, wanted, this::surface, new SliceWork.Place(run, worker, window, clock));
  }

  /** Empty while they are not wanted, or not yet there. */
  ReadOnlyObjectProperty<Optional<OutputSurface>> surfaceProperty() {
    return work.resultProperty();
  }

  /** Of that plane from now on. */
  void show(DrawPlane newPlane) {
    plane = Optional.of(newPlane);
    work.follow();
  }

  void follow() {
    work.follow();
  }

  private Optional<InputSlice> slice(Snapshot snapshot) {
    PreparedData data = snapshot.data();
    if (plane.isEmpty() || !PlaneDrawing.fits(data.dataset())) return Optional.empty();
    boolean same = slice.filter(s -> s.data() == data).isPresent() && plane.get().equals(sliced);
    if (!same) {
      sliced = plane.get();
      slice =
          Optional.of(
              InputSlice.of(data, 0, OptionalInt.of(1))
                  .within(range(sliced.across()), range(sliced.upwards())));
    }
    return slice;
  }

  private static FeatureRange range(NiceScale scale) {
    return new FeatureRange(scale.low(), scale.high());
  }

  private OutputSurface surface(Snapshot snapshot, InputSlice of, boolean fine) {
    int size =
        InputGrid.size(
            snapshot.recipe().network(), fine ? FINE_WORK : COARSE_WORK, fine ? FINE : COARSE);
    return OutputSurface.of(snapshot.parameters(), grids.of(of, size));
  }
}
