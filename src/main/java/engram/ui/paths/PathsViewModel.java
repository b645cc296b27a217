package engram.ui.paths;

import engram.inspect.landscape.ValuePath;
import engram.training.Snapshot;
import engram.ui.base.Companion;
import engram.ui.base.LatestWork;
import engram.ui.base.PanesViewModel;
import engram.ui.base.RoundedNumber;
import engram.ui.inspector.InspectorViewModel;
import engram.ui.paths.PinsViewModel.Pinned;
import engram.ui.run.RunViewModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The pane of the pinned paths: all in one plot, with their values at one epoch. */
public final class PathsViewModel {
  private final InspectorViewModel inspector;
  private final PinsViewModel pins;

  /** What can be pinned now. */
  final PathTabViewModel selected;

  private final PanesViewModel panes;
  private final RunViewModel run;

  /** Another object for everything new. */
  final ReadOnlyObjectWrapper<PathsPicture> picture =
      new ReadOnlyObjectWrapper<>(PathsPicture.EMPTY);

  /** The epoch that is pointed at in the plot. */
  final ReadOnlyObjectWrapper<OptionalDouble> pointed =
      new ReadOnlyObjectWrapper<>(OptionalDouble.empty());

  private final LatestWork<Map<Pin, ValuePath>> walking;
  private Map<Pin, ValuePath> paths = Map.of();

  /**
   * A line of the legend.
   *
   * @param value at the epoch that is pointed at, else at the present one; empty while unknown
   */
  record Entry(Pinned pinned, String name, String value) {}

  /**
   * @param selected what can be pinned now
   * @param worker where long paths are computed
   * @param window the window's thread
   */
  public PathsViewModel(
      InspectorViewModel inspector,
      RunViewModel run,
      PinsViewModel pins,
      PathTabViewModel selected,
      PanesViewModel panes,
      Executor worker,
      Executor window) {
    this.inspector = inspector;
    this.run = run;
    this.pins = pins;
    this.selected = selected;
    this.panes = panes;
    walking = new LatestWork<>(worker, window, this::take);
    inspector.shownProperty().subscribe(shown -> follow());
    pins.pins.subscribe((before, now) -> follow());
    panes.companionProperty().subscribe(open -> watch());
  }

  // Properties

  public PathsPicture getPicture() {
    return picture.get();
  }

  /** The legend, in the order in which they were pinned. */
  List<Entry> legend() {
    return pins.getPins().stream().map(this::entry).toList();
  }

  private Entry entry(Pinned pinned) {
    String value =
        getPicture()
            .line(pinned.pin())
            .map(line -> inspector.getShown().numbers().signed(line.path().nearestTo(epoch())))
            .orElse("");
    return new Entry(pinned, pinned.pin().name(inspector.names(), inspector.texts()), value);
  }

  /** {@code at epoch 60} */
  String epochText() {
    double epoch = epoch();
    boolean whole = epoch == Math.rint(epoch);
    return inspector
        .texts()
        .get(
            "paths.epoch",
            whole ? RoundedNumber.whole((long) epoch) : RoundedNumber.fixed(epoch, 2));
  }

  /** Sentence that some pins do not fit the network any more; empty if all do. */
  String droppedText() {
    int count = pins.getDropped();
    return count == 0 ? "" : inspector.texts().get("paths.dropped", String.valueOf(count));
  }

  private double epoch() {
    return pointed.get().orElse(getPicture().present());
  }

  // Commands

  void unpin(Pin pin) {
    pins.unpin(pin);
  }

  /** Reads the values at that place of the horizontal axis, at the nearest epoch. */
  void pointAt(double epoch) {
    pointed.set(OptionalDouble.of(inRange(epoch)));
  }

  void pointAway() {
    pointed.set(OptionalDouble.empty());
  }

  /** All panes show the epoch nearest to that place. */
  void goTo(double epoch) {
    run.session().goTo((int) inRange(epoch));
  }

  private double inRange(double epoch) {
    return Math.max(0, Math.min(run.getSnapshot().lastEpoch(), Math.rint(epoch)));
  }

  private boolean isOpen() {
    return panes.isOpen(Companion.PATHS);
  }

  private void watch() {
    run.watchNextStep(this, isOpen());
    follow();
  }

  private void follow() {
    List<Pin> wanted = pins.getPins().stream().map(Pinned::pin).toList();
    Snapshot snapshot = inspector.getShown().moment().snapshot();
    boolean fit = wanted.stream().allMatch(pin -> pin.fits(snapshot));
    if (!isOpen() || !fit || snapshot.parameterHistory().isEmpty()) {
      walking.forget();
      picture.set(PathsPicture.of(pins.getPins(), paths));
      return;
    }
    long work = wanted.stream().mapToLong(pin -> pin.work(snapshot)).sum();
    if (work > LatestWork.WORK_WITHIN_A_FRAME) picture.set(PathsPicture.of(pins.getPins(), paths));
    walking.doSoon(work, wanted, !inspector.isRunning(), () -> walked(wanted, snapshot));
  }

  private static Map<Pin, ValuePath> walked(List<Pin> wanted, Snapshot snapshot) {
    Map<Pin, ValuePath> walked = new HashMap<>();
    for (Pin pin : wanted) pin.path(snapshot).ifPresent(path -> walked.put(pin, path));
    return walked;
  }

  private void take(Map<Pin, ValuePath> walked) {
    paths = walked;
    picture.set(PathsPicture.of(pins.getPins(), paths));
  }
}
