package engram.ui.present;

import engram.inspect.InformativeFeatures;
import engram.inspect.surface.InputSlice;
import engram.training.recipe.PreparedData;
import engram.ui.run.Shared;
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
  private PreparedData sliced;
  private int slicedRow;
  private Optional<InputSlice> slice = Optional.empty();

  MapWork(Shared shared, SliceWork.Place place) {
    work =
        new SliceWork<>(
            moment -> slice(moment.data(), shared.sample().getRow()),
            () -> shared.panes().presentingProperty().get(),
            new SurfaceWork(FINE)::view,
            place);
    shared.panes().presentingProperty().subscribe((before, now) -> work.follow());
    shared.sample().rowProperty().subscribe((before, now) -> work.follow());
  }

  /** Empty until the first one is there, where there is none, and while nothing is presented. */
  ReadOnlyObjectProperty<Optional<SurfaceView>> mapProperty() {
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
