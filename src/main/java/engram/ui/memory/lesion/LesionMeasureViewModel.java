package engram.ui.memory.lesion;

import engram.memory.lesion.LesionCurve;
import engram.memory.lesion.LesionPlan;
import engram.memory.lesion.LesionRecovery;
import engram.memory.lesion.LesionRun;
import engram.ui.base.LongWork;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is measured of a lesion: what is left against the share taken away, and how the network
 * learns again behind it. What belongs to another lesion is stopped and forgotten.
 */
public final class LesionMeasureViewModel {
  private final LesionViewModel lesion;
  private final LongWork glance;
  private final LongWork measuring;
  private final LongWork retraining;
  private final ReadOnlyObjectWrapper<Optional<LesionCurve>> curve =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<LesionHealing>> healing =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  LesionMeasureViewModel(
      LesionViewModel lesion, Executor worker, Executor window, LongSupplier clock) {
    this.lesion = lesion;
    glance = new LongWork(worker, window, clock);
    measuring = new LongWork(worker, window, clock);
    retraining = new LongWork(worker, window, clock);
    lesion
        .planProperty()
        .subscribe(
            plan -> {
              cancel();
              curve.set(Optional.empty());
              forgetHealing();
              plan.ifPresent(this::glance);
            });
    lesion.settings.share().valueProperty().subscribe((a, b) -> forgetHealing());
  }

  // Properties

  /** Empty before the first share is measured; grows. */
  public ReadOnlyObjectProperty<Optional<LesionCurve>> curveProperty() {
    return curve.getReadOnlyProperty();
  }

  /** Empty before the network is trained again; grows. */
  public ReadOnlyObjectProperty<Optional<LesionHealing>> healingProperty() {
    return healing.getReadOnlyProperty();
  }

  public LongWork measuring() {
    return measuring;
  }

  public LongWork retraining() {
    return retraining;
  }

  // Commands

  /** Measures all shares over many seeds; nothing while the network is not trained. */
  public void measure() {
    if (lesion.planProperty().get().isEmpty()) return;
    LesionPlan plan = lesion.planProperty().get().orElseThrow();
    glance.cancel();
    measuring.start(() -> measuring(plan), found -> curve.set(Optional.of(found)));
  }

  /** Trains the network again behind the lesion that is seen; nothing while there is none. */
  public void retrain() {
    if (lesion.planProperty().get().isEmpty()) return;
    LesionPlan plan = lesion.planProperty().get().orElseThrow();
    double share = lesion.settings.getShare();
    int epochs = lesion.settings.getSetup().epochs();
    retraining.start(() -> healing(plan, share, epochs), this::show);
  }

  /** What is measured so far stays. */
  void cancel() {
    glance.cancel();
    measuring.cancel();
    retraining.cancel();
  }

  /** One draw alone, so that there is a curve at once. */
  private void glance(LesionPlan plan) {
    LesionPlan one =
        new LesionPlan(
            plan.recipe(),
            plan.data(),
            plan.parameters(),
            plan.kind(),
            plan.order(),
            plan.shares(),
            1,
            plan.seed());
    glance.start(() -> measuring(one), found -> curve.set(Optional.of(found)));
  }

  private void show(LesionHealing now) {
    healing.set(Optional.of(now));
    lesion.show(now);
  }

  private void forgetHealing() {
    retraining.cancel();
    healing.set(Optional.empty());
  }

  /** One share of one draw a step. */
  private static LongWork.Steps<LesionCurve> measuring(LesionPlan plan) {
    LesionRun run = new LesionRun(plan);
    return LongWork.Steps.of(run, run::curve);
  }

  /** One epoch a step. */
  private static LongWork.Steps<LesionHealing> healing(LesionPlan plan, double share, int epochs) {
    LesionRecovery recovery = new LesionRecovery(plan, share);
    return LongWork.Steps.of(
        recovery::step,
        () -> (recovery.points().size() - 1.0) / epochs,
        () -> new LesionHealing(share, recovery.points(), epochs, recovery.parameters()));
  }
}
