package engram.ui.curves;

import engram.training.Snapshot;
import engram.ui.base.LossAxis;
import engram.ui.run.RunViewModel;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Loss and score against epochs: what both charts show, and what lies under the pointer. While
 * training runs, the picture changes at most twenty times a second.
 */
public final class CurvesViewModel {
  private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

  private final RunViewModel run;
  private final LongSupplier nanoTime;
  private final CurvesOfRun curves = new CurvesOfRun();
  private final CurvesScales scales = new CurvesScales(curves);

  /** Another object each time that there is something to paint. */
  final ReadOnlyObjectWrapper<CurvesPicture> picture = new ReadOnlyObjectWrapper<>();

  /** The exact values at the epoch under the pointer. */
  final ReadOnlyObjectWrapper<Optional<CurvesReadOut>> readOut =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Whether less than the whole run is shown. */
  final ReadOnlyBooleanWrapper zoomed = new ReadOnlyBooleanWrapper();

  final ObjectProperty<LossAxis> lossAxis = new SimpleObjectProperty<>(LossAxis.AUTOMATIC);

  /** The branch that is compared with the present one, and so stands out from other pale ones. */
  public final ObjectProperty<OptionalInt> compared =
      new SimpleObjectProperty<>(OptionalInt.empty());

  private Optional<EpochRange> zoom = Optional.empty();
  private Snapshot shown;
  private long shownAt;

  /**
   * @param nanoTime as {@link System#nanoTime}
   */
  public CurvesViewModel(RunViewModel run, LongSupplier nanoTime) {
    this.run = run;
    this.nanoTime = nanoTime;
    run.chartedProperty().subscribe(this::take);
    lossAxis.subscribe((before, now) -> show());
    compared.subscribe((before, now) -> takeNow(run.chartedProperty().get()));
  }

  // Properties

  public CurvesPicture getPicture() {
    return picture.get();
  }

  /** The moment that the picture shows. */
  Snapshot getMoment() {
    return shown;
  }

  /**
   * The points to draw of a curve of one of the picture's branches from the first to the last
   * epoch, for a picture that is so many pixel columns wide; least and greatest of each column are
   * among them.
   */
  void thin(int branch, Curve curve, int first, int last, double columns, CurvePoints to) {
    double epochs = getPicture().epochs().length();
    curves.of(branch).thin(curve, Math.max(0, first), last, epochs, columns, to);
  }

  /** The exact values of a pale curve at an epoch where it is drawn. */
  CurvesReadOut readOut(PaleCurve pale, int epoch) {
    return CurvesReadOut.of(curves.of(pale.branch()).history(), epoch);
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
  void zoomAbout(double epoch, double factor) {
    zoom(getPicture().epochs().scaled(factor, epoch, whole()));
  }

  /** Moves a zoomed picture by so many epochs. */
  void move(double epochs) {
    zoom(getPicture().epochs().moved(epochs, whole()));
  }

  void showAll() {
    zoom(whole());
  }

  /** Goes to the epoch there, if it was trained. */
  void goTo(double epoch) {
    long rounded = Math.round(epoch);
    if (rounded >= 0 && rounded <= run.getSnapshot().lastEpoch()) run.session().goTo((int) rounded);
  }

  private void zoom(EpochRange range) {
    zoom = range.equals(whole()) ? Optional.empty() : Optional.of(range);
    show();
  }

  private void take(Snapshot snapshot) {
    boolean soon = shown != null && nanoTime.getAsLong() - shownAt < SHORTEST_PAUSE;
    if (!soon || !run.isRunning()) takeNow(snapshot);
  }

  private void takeNow(Snapshot snapshot) {
    if (!curves.follow(snapshot, compared.get())) zoom = Optional.empty();
    shown = snapshot;
    shownAt = nanoTime.getAsLong();
    show();
  }

  private void show() {
    EpochRange epochs = zoom.orElseGet(this::whole);
    zoomed.set(zoom.isPresent());
    picture.set(
        new CurvesPicture(
            epochs,
            scales.loss(shown, epochs, isLogarithmic()),
            scales.score(shown, epochs),
            shown.data().validation().isPresent(),
            curves.present(),
            CurvesReadOut.of(shown),
            place(),
            shown.lastEpoch(),
            SettingMark.of(shown.changes()),
            shown
                .bestUpTo(shown.lastEpoch())
                .map(best -> new CurvesPicture.Best(best.epoch(), best.loss())),
            curves.pale()));
    readOut.get().ifPresent(old -> pointAt(old.epoch()));
  }

  private boolean isLogarithmic() {
    return switch (lossAxis.get()) {
      case AUTOMATIC -> scales.hasFallenFar(whole());
      case LOGARITHMIC -> true;
      case LINEAR -> false;
    };
  }

  /** Inside an epoch, behind its end. */
  private double place() {
    return shown.epoch() + (double) shown.position().row() / shown.data().train().rows();
  }

  private EpochRange whole() {
    return EpochRange.whole(shown.lastEpoch(), shown.recipe().stop().epoch());
  }

  /** The exact values of the present branch; none where it was not trained. */
  Optional<CurvesReadOut> readOutAt(long epoch) {
    if (epoch < 0 || epoch > shown.lastEpoch()) return Optional.empty();
    return Optional.of(CurvesReadOut.of(shown.history(), (int) epoch));
  }
}
