package engram.ui.present;

import engram.inspect.InformativeFeatures;
import engram.inspect.surface.InputSlice;
import engram.training.recipe.PreparedData;
import engram.ui.run.BeforeTraining;
import engram.ui.run.Shared;
import engram.ui.surface.MapInTime;
import engram.ui.surface.SliceWork;
import engram.ui.surface.SurfaceView;
import engram.ui.surface.SurfaceWork;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;

/** Works out the map of the two most informative features while something is presented. */
final class MapWork {
  /** Points a side of a plane while the run stands: it is shown larger than in a pane. */
  private static final int FINE = 141;

  private final SliceWork<SurfaceView> work;
  private final MapInTime map;
  private PreparedData sliced;
  private int slicedRow;
  private Optional<InputSlice> slice = Optional.empty();

  /**
   * @param before while it is held, the map is that of the network before any training
   */
  MapWork(Shared shared, BeforeTraining before, SliceWork.Place place) {
    SurfaceWork maker = new SurfaceWork(FINE);
    work =
        new SliceWork<>(
            moment -> slice(moment.data(), shared.sample().getRow()),
            () -> shared.panes().presentingProperty().get(),
            maker::view,
            place);
    map = new MapInTime(work.resultProperty(), before, maker, place);
    shared.panes().presentingProperty().subscribe((was, now) -> work.follow());
    shared.sample().rowProperty().subscribe((was, now) -> work.follow());
  }

  /** Empty until the first one is there, where there is none, and while nothing is presented. */
  ReadOnlyObjectProperty<Optional<SurfaceView>> mapProperty() {
    return map.shownProperty();
  }

  /** Drops what is under way. */
  void cancel() {
    work.cancel();
    map.cancel();
  }

  /** Whether there is a map of these data: pictures and what has no numbers have none. */
  static boolean hasMap(PreparedData data) {
    return data.picture().isEmpty() && !InformativeFeatures.numbers(data).isEmpty();
  }

  private Optional<InputSlice> slice(PreparedData data, int row) {
    if (data == sliced && row == slicedRow) return slice;
    boolean fitted = data == sliced && slice.filter(InputSlice::holdsOthers).isPresent();
    sliced = data;
    slicedRow = row;
    if (fitted) {
      slice = slice.map(now -> now.typicalAround(row));
      return slice;
    }
    List<Integer> two = hasMap(data) ? InformativeFeatures.two(data) : List.of();
    slice = Optional.empty();
    if (!two.isEmpty()) {
      OptionalInt second = two.size() > 1 ? OptionalInt.of(two.get(1)) : OptionalInt.empty();
      InputSlice usual = InputSlice.of(data, two.get(0), second);
      slice = Optional.of(usual.holdsOthers() ? usual.typicalAround(row) : usual);
    }
    return slice;
  }
}
