package engram.viewmodel;

import engram.training.History;
import engram.training.Snapshot;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Loss and accuracy against epochs: what both charts show, and what lies under the pointer. While
 * training runs, the picture changes at most twenty times a second.
 */
public final class CurvesViewModel {
  private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

  /** The horizontal axis of a run that has begun is at least so long. */
  private static final int SHORTEST_AXIS = 50;

  /** Blocks to look at for the ends of the loss axis. */
  private static final int COLUMNS_FOR_ENDS = 64;

  private final RunViewModel run;
  private final LongSupplier nanoTime;
  private final Map<Curve, CurveThinning> thinnings = new EnumMap<>(Curve.class);
  private final CurvePoints scratch = new CurvePoints();
  private final ReadOnlyObjectWrapper<CurvesPicture> picture = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<CurvesReadOut>> readOut =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper zoomed = new ReadOnlyBooleanWrapper();
  private final BooleanProperty logarithmicLoss = new SimpleBooleanProperty();
  private Optional<EpochRange> zoom = Optional.empty();
  private Snapshot shown;
  private long shownAt;

  /**
   * @param nanoTime as {@link System#nanoTime}
   */
  public CurvesViewModel(RunViewModel run, LongSupplier nanoTime) {
    this.run = run;
    this.nanoTime = nanoTime;
    for (Curve curve : Curve.values()) thinnings.put(curve, new CurveThinning());
    run.snapshotProperty().subscribe(this::take);
    logarithmicLoss.subscribe((before, now) -> show());
  }

  // Properties

  /** Another object each time that there is something to paint. */
  public ReadOnlyObjectProperty<CurvesPicture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  public CurvesPicture getPicture() {
    return picture.get();
  }

  /** The moment that the picture shows. */
  public Snapshot getMoment() {
    return shown;
  }

  /** The exact values at the epoch under the pointer. */
  public ReadOnlyObjectProperty<Optional<CurvesReadOut>> readOutProperty() {
    return readOut.getReadOnlyProperty();
  }

  /** Whether less than the whole run is shown. */
  public ReadOnlyBooleanProperty zoomedProperty() {
    return zoomed.getReadOnlyProperty();
  }

  public BooleanProperty logarithmicLossProperty() {
    return logarithmicLoss;
  }

  /**
   * The points to draw of one curve from the first to the last epoch, for a picture that is so many
   * pixel columns wide; least and greatest of each column are among them.
   */
  public void thin(Curve curve, int first, int last, double columns, CurvePoints to) {
    int block = CurveThinning.blockFor(getPicture().epochs().length() / Math.max(1, columns));
    thinnings.get(curve).thin(Math.max(0, first), last, block, to);
  }

  // Commands

  /** The pointer is at that place of the horizontal axis. */
  public void pointAt(double epoch) {
    readOut.set(readOutAt(Math.round(epoch)));
  }

  public void pointAway() {
    readOut.set(Optional.empty());
  }

  /** Shows what lies between two epochs. */
  public void zoomTo(double oneEnd, double otherEnd) {
    EpochRange whole = whole();
    double from = Math.max(whole.from(), Math.min(oneEnd, otherEnd));
    double to = Math.min(whole.to(), Math.max(oneEnd, otherEnd));
    if (from >= to) return;
    zoom(new EpochRange(from, to).scaled(1, (from + to) / 2, whole));
  }

  /** Shows more (a factor above 1) or less about an epoch that keeps its place. */
  public void zoomAbout(double epoch, double factor) {
    zoom(getPicture().epochs().scaled(factor, epoch, whole()));
  }

  /** Moves a zoomed picture by so many epochs. */
  public void move(double epochs) {
    zoom(getPicture().epochs().moved(epochs, whole()));
  }

  public void showAll() {
    zoom(whole());
  }

  /** Goes to the epoch there, if it was trained. */
  public void goTo(double epoch) {
    long rounded = Math.round(epoch);
    if (rounded >= 0 && rounded <= run.getSnapshot().lastEpoch()) run.goTo((int) rounded);
  }

  private void zoom(EpochRange range) {
    zoom = range.equals(whole()) ? Optional.empty() : Optional.of(range);
    show();
  }

  private void take(Snapshot snapshot) {
    boolean soon = shown != null && nanoTime.getAsLong() - shownAt < SHORTEST_PAUSE;
    if (soon && run.isRunning()) return;
    follow(snapshot);
    show();
  }

  private void follow(Snapshot snapshot) {
    History history = snapshot.history();
    int kept = shown == null ? 0 : history.sharedWith(shown.history());
    if (kept == 0) zoom = Optional.empty();
    thinnings.forEach(
        (curve, thinning) ->
            thinning.follow(epoch -> curve.at(history, epoch), history.size(), kept));
    shown = snapshot;
    shownAt = nanoTime.getAsLong();
  }

  private void show() {
    EpochRange epochs = zoom.orElseGet(this::whole);
    zoomed.set(zoom.isPresent());
    picture.set(
        new CurvesPicture(
            epochs,
            lossScale(epochs),
            shown.epoch(),
            shown.lastEpoch(),
            SettingMark.of(shown.changes())));
    readOut.get().ifPresent(old -> pointAt(old.epoch()));
  }

  /** Grows in round steps up to the stop epoch; before training the axis goes there at once. */
  private EpochRange whole() {
    int last = shown.lastEpoch();
    int stop = shown.recipe().stop().epoch();
    if (last == 0) return new EpochRange(0, Math.max(EpochRange.SHORTEST, stop));
    double round = NiceScale.roundAtOrAbove(Math.max(last, SHORTEST_AXIS));
    return new EpochRange(
        0, Math.max(EpochRange.SHORTEST, last <= stop ? Math.min(stop, round) : round));
  }

  private NiceScale lossScale(EpochRange epochs) {
    int block = CurveThinning.blockFor(epochs.length() / COLUMNS_FOR_ENDS);
    int first = (int) Math.floor(epochs.from());
    int last = (int) Math.ceil(epochs.to());
    scratch.clear();
    thinnings.get(Curve.TRAIN_LOSS).thin(first, last, block, scratch);
    thinnings.get(Curve.TEST_LOSS).thin(first, last, block, scratch);
    double greatest = 0;
    double leastPositive = Double.POSITIVE_INFINITY;
    for (int i = 0; i < scratch.size(); i++) {
      double value = scratch.value(i);
      if (value > greatest) greatest = value;
      if (value > 0 && value < leastPositive) leastPositive = value;
    }
    return logarithmicLoss.get()
        ? NiceScale.logarithmic(leastPositive, greatest)
        : NiceScale.linear(greatest);
  }

  private Optional<CurvesReadOut> readOutAt(long epoch) {
    if (epoch < 0 || epoch > shown.lastEpoch()) return Optional.empty();
    return Optional.of(CurvesReadOut.of(shown.history(), (int) epoch));
  }
}
