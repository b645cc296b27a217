package engram.ui.surface;

import engram.inspect.surface.InputSlice;
import engram.nn.Parameters;
import engram.ui.base.LatestWork;
import engram.ui.run.BeforeTraining;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A map of this moment; while the network before any training is held, its map. That one is worked
 * out by the worker when it is first asked for, and kept for its run and slice; until it is there,
 * the map of the moment stays.
 */
public final class MapInTime {
  private final BeforeTraining before;
  private final ReadOnlyObjectProperty<Optional<SurfaceView>> moment;
  private final SurfaceWork maker;
  private final LatestWork<SurfaceView> work;
  private final ReadOnlyObjectWrapper<Optional<SurfaceView>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<SurfaceView> untrained = Optional.empty();
  private Optional<Asked> asked = Optional.empty();

  /** By which one map is told from another. */
  private record Asked(InputSlice slice, Parameters parameters) {
    boolean isOf(SurfaceView view) {
      return view.slice() == slice && view.parameters() == parameters;
    }
  }

  /**
   * @param moment the map as it is now
   * @param maker of that map too, on the worker's thread alone
   */
  public MapInTime(
      ReadOnlyObjectProperty<Optional<SurfaceView>> moment,
      BeforeTraining before,
      SurfaceWork maker,
      SliceWork.Place place) {
    this.moment = moment;
    this.before = before;
    this.maker = maker;
    work = new LatestWork<>(place.worker(), place.window(), this::receive);
    moment.subscribe(now -> show());
    before.heldProperty().subscribe((was, held) -> show());
  }

  /** Empty while there is no map of the moment. */
  public ReadOnlyObjectProperty<Optional<SurfaceView>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Drops what is under way. */
  public void cancel() {
    work.forget();
    asked = Optional.empty();
  }

  private void receive(SurfaceView view) {
    untrained = Optional.of(view);
    show();
  }

  private void show() {
    Optional<SurfaceView> now = moment.get();
    if (untrained.filter(view -> isOfOtherData(view, now)).isPresent())
      untrained = Optional.empty();
    shown.set(before.isHeld() && now.isPresent() ? Optional.of(untrained(now.get())) : now);
  }

  /** What is no longer of use holds on to nothing. */
  private static boolean isOfOtherData(SurfaceView view, Optional<SurfaceView> now) {
    return now.filter(each -> each.slice().data() == view.slice().data()).isEmpty();
  }

  private SurfaceView untrained(SurfaceView now) {
    Asked wanted = new Asked(now.slice(), before.parameters());
    if (untrained.filter(wanted::isOf).isPresent()) return untrained.get();
    if (!asked.equals(Optional.of(wanted))) {
      asked = Optional.of(wanted);
      work.submit(
          wanted,
          true,
          () -> maker.view(now.snapshot(), wanted.parameters(), wanted.slice(), true));
    }
    return now;
  }
}
