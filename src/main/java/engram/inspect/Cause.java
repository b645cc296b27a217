package engram.inspect;

import engram.inspect.Finding.RateSign;
import engram.training.recipe.Problem;
import engram.training.recipe.Settings;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Asks why a run does not learn, or whether it is done. Each cause is told by what it alone does,
 * measured on the run itself:
 *
 * <ul>
 *   <li>a run whose steps go along the gradient climbs, whatever else it does;
 *   <li>units that are saturated or dead and were not at the start were thrown there by steps that
 *       are too long, if the loss rose then; if they were stuck at the start, by inputs that are
 *       not scaled or first weights that are too large (LeCun and others 1998, "Efficient
 *       BackProp", 4.3 to 4.6);
 *   <li>a loss that jumps comes of a rate that is too large if one step along the gradient of all
 *       rows raises it (a step beyond 2/λ of its steepest curvature), else of momentum, else of
 *       gradients of few rows (Bottou, Curtis and Nocedal 2018, section 4);
 *   <li>a rate is too small if a step {@value RunSigns#LONG_STEP} times as long, or longer, would
 *       take far more off the loss;
 *   <li>a network learns by heart if the loss of rows that it does not learn from has risen while
 *       that of the others fell (Prechelt 1998, "Early Stopping: but when?");
 *   <li>a loss at rest is done, or the network too small.
 * </ul>
 */
final class Cause {
  /** Inputs of that size are not scaled. */
  private static final double LARGE_INPUT = 5;

  /** A rate that kills so many ReLUs of a layer is too large. */
  private static final double DEAD_SHARE = 0.25;

  /** So many saturated units of a layer keep the network from learning. */
  private static final double SATURATED_SHARE = 0.6;

  /** The share of the last epochs with a rise from which on the loss jumps. */
  private static final double OFTEN = 0.15;

  /** With so much momentum it is to blame rather than the rate, for it makes steps 1/(1 - β). */
  private static final double LARGE_MOMENTUM = 0.95;

  /** Epochs before which a curve does not tell much. */
  private static final int ENOUGH_EPOCHS = 10;

  /** A kept loss is above its least by that part of it when the network learns by heart. */
  private static final double KEPT_RISE = 0.1;

  /** And the training loss has fallen by that part of it since. */
  private static final double TRAIN_FALL = 0.1;

  /** What the last quarter of the epochs takes off the first loss at rest, at most. */
  private static final double AT_REST = 0.005;

  /** What a long step takes off the loss if the rate is too small, at least. */
  private static final double LONG_STEP_FALL = 0.02;

  private final NetworkHealth health;
  private final RunSigns run;
  private final Settings settings;

  private Cause(NetworkHealth health) {
    this.health = health;
    run = health.run();
    settings = run.settings();
  }

  static Optional<Finding> of(NetworkHealth health) {
    return Optional.ofNullable(new Cause(health).find());
  }

  /** Null if there is none. */
  private Finding find() {
    if (settings.ascent()) return new Finding.Ascent();
    if (run.problem().orElse(null) instanceof Problem.Diverged diverged) return of(diverged);
    boolean good = run.isGood();
    Finding stuck = good ? null : stuck();
    if (stuck != null) return stuck;
    boolean vanishes = vanishes();
    if (!good && run.epoch() > 0 && run.inputSize() > LARGE_INPUT) {
      return new Finding.UnscaledInputs(run.inputSize());
    }
    boolean byHeart = isLearnedByHeart();
    boolean jumps = run.epoch() >= ENOUGH_EPOCHS && run.rises() >= OFTEN;
    if (jumps && !(good && byHeart && run.rises() < 2 * OFTEN)) return jumps();
    if (byHeart) {
      RunSigns.Kept kept = run.kept();
      return new Finding.Overfitting(kept.validation(), kept.bestEpoch(), kept.best(), kept.now());
    }
    if (vanishes && !good) return null;
    if (isSlow(good)) return new Finding.RateTooSmall(settings.learningRate());
    if (run.epoch() < 2 * ENOUGH_EPOCHS || !isAtRest()) return null;
    return good
        ? new Finding.Done(run.epoch())
        : new Finding.Underfitting(run.classes(), run.score());
  }

  private Finding of(Problem.Diverged diverged) {
    return switch (diverged.culprit()) {
      case MOMENTUM -> new Finding.MomentumTooLarge(diverged.value());
      case L1 -> new Finding.PenaltyTooLarge(true, diverged.value());
      case L2 -> new Finding.PenaltyTooLarge(false, diverged.value());
      case ASCENT -> new Finding.Ascent();
      case LEARNING_RATE ->
          run.inputSize() > LARGE_INPUT
              ? new Finding.UnscaledInputs(run.inputSize())
              : tooLarge(RateSign.DIVERGED);
    };
  }

  private Finding tooLarge(RateSign sign) {
    return run.usesMomentum() && settings.momentum() >= LARGE_MOMENTUM
        ? new Finding.MomentumTooLarge(settings.momentum())
        : new Finding.RateTooLarge(settings.learningRate(), sign);
  }

  private Finding stuck() {
    for (LayerHealth layer : health.layers()) {
      int now = layer.stuckUnits();
      int first = health.first().get(layer.layer());
      boolean dies = layer.activation().canDie();
      if (now == 0 || now < (dies ? DEAD_SHARE : SATURATED_SHARE) * layer.units()) continue;
      if (run.inputSize() > LARGE_INPUT) return new Finding.UnscaledInputs(run.inputSize());
      if (2 * first >= now) return dies ? null : new Finding.LargeStart(layer.layer());
      if (run.rose()) return tooLarge(dies ? RateSign.DEAD : RateSign.SATURATED);
    }
    return null;
  }

  private boolean vanishes() {
    OptionalDouble ratio = health.gradientRatio();
    return ratio.isPresent() && ratio.getAsDouble() < Diagnosis.VANISHING;
  }

  private Finding jumps() {
    if (run.stepFall() < 0) return tooLarge(RateSign.JUMPS);
    if (run.usesMomentum() && settings.momentum() >= LARGE_MOMENTUM) {
      return new Finding.MomentumTooLarge(settings.momentum());
    }
    int batch = settings.batchRows(run.rows());
    return batch < run.rows()
        ? new Finding.NoisyBatches(batch, run.rises())
        : tooLarge(RateSign.JUMPS);
  }

  private boolean isLearnedByHeart() {
    RunSigns.Kept kept = run.kept();
    return run.epoch() >= ENOUGH_EPOCHS
        && kept.bestEpoch() < run.epoch()
        && kept.now() > (1 + KEPT_RISE) * kept.best()
        && run.nowLoss() < (1 - TRAIN_FALL) * kept.trainLossThen();
  }

  /** Before the first epoch by the size of the update alone. */
  private boolean isSlow(boolean good) {
    if (run.epoch() == 0) {
      return health.layers().stream()
          .map(LayerHealth::updateRatio)
          .allMatch(
              ratio ->
                  ratio.isPresent()
                      && ratio.getAsDouble() > 0
                      && ratio.getAsDouble() < Diagnosis.HEALTHY_UPDATE / Diagnosis.FAR);
    }
    double fell = (run.startLoss() - run.nowLoss()) / run.startLoss();
    return !good
        && fell < 0.1 + 0.001 * run.epoch()
        && run.stepFall() >= 0
        && run.longStepFall() > LONG_STEP_FALL
        && run.longStepFall() > 10 * run.stepFall();
  }

  private boolean isAtRest() {
    return Math.abs(run.quarterAgo() - run.nowLoss()) < AT_REST * run.startLoss();
  }
}
