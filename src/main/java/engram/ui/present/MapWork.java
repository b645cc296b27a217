package engram.ui.present;

import engram.inspect.InformativeFeatures;
import engram.inspect.surface.InputGrid;
import engram.inspect.surface.InputSlice;
import engram.inspect.surface.OutputCurve;
import engram.inspect.surface.OutputSurface;
import engram.inspect.surface.SurfacePoints;
import engram.nn.Parameters;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import engram.ui.run.Shared;
import engram.ui.surface.GridCache;
import engram.ui.surface.SliceWork;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;

/** Works out the map of the two most informative features while something is presented. */
final class MapWork {
  private static final int COARSE = 61;
  private static final int FINE = 141;
  private static final int CURVE = 241;
  private static final long COARSE_WORK = 5_000_000;
  private static final long FINE_WORK = 60_000_000;

  private final SliceWork<MapView> work;
  private final GridCache grids = new GridCache();
  private PreparedData sliced;
  private int slicedRow;
  private Optional<InputSlice> slice = Optional.empty();

  /** Of the worker's thread. */
  private SurfacePoints points;

  MapWork(Shared shared, SliceWork.Place place) {
    work =
        new SliceWork<>(
            moment -> slice(moment.data(), shared.sample().getRow()),
            () -> shared.panes().presentingProperty().get(),
            this::view,
            place);
    shared.panes().presentingProperty().subscribe((before, now) -> work.follow());
    shared.sample().rowProperty().subscribe((before, now) -> work.follow());
  }

  /** Empty until the first one is there, where there is none, and while nothing is presented. */
  ReadOnlyObjectProperty<Optional<MapView>> mapProperty() {
    return work.resultProperty();
  }

  /** Drops what is under way. */
  void cancel() {
    work.cancel();
  }

  /** Whether there is a map of these data: pictures and what has no numbers have none. */
  static boolean hasMap(PreparedData data) {
    return data.picture().isEmpty() && !InformativeFeatures.numbers(data).isEmpty();
  }

  private Optional<InputSlice> slice(PreparedData data, int row) {
    if (data == sliced && row == slicedRow) return slice;
    sliced = data;
    slicedRow = row;
    List<Integer> two = hasMap(data) ? InformativeFeatures.two(data) : List.of();
    slice = Optional.empty();
    if (!two.isEmpty()) {
      OptionalInt second = two.size() > 1 ? OptionalInt.of(two.get(1)) : OptionalInt.empty();
      InputSlice usual = InputSlice.of(data, two.get(0), second);
      slice = Optional.of(usual.holdsOthers() ? usual.typicalAround(row) : usual);
    }
    return slice;
  }

  private MapView view(Snapshot moment, InputSlice of, boolean fine) {
    Parameters parameters = moment.parameters();
    if (points == null
        || points.slice().data() != of.data()
        || points.slice().first() != of.first()
        || !points.slice().second().equals(of.second())) {
      points = SurfacePoints.of(of);
    }
    if (of.second().isEmpty()) {
      OutputCurve curve = OutputCurve.of(parameters, grids.of(of, CURVE));
      return new MapView(moment, of, points, Optional.empty(), Optional.of(curve));
    }
    int size =
        InputGrid.size(parameters.spec(), fine ? FINE_WORK : COARSE_WORK, fine ? FINE : COARSE);
    OutputSurface surface = OutputSurface.of(parameters, grids.of(of, size));
    return new MapView(moment, of, points, Optional.of(surface), Optional.empty());
  }
}
