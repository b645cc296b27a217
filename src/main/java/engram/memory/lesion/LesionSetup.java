package engram.memory.lesion;

import engram.nn.Parameters;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;

/**
 * All that decides a lesion and the training behind it.
 *
 * @param preset by which the network is trained; one for classes
 * @param draws how often each share is measured if the order is random
 * @param share of the network behind which it is trained again, 0 to 1
 * @param epochs of that training
 * @param seed of the first draw, 0 … 2³² − 1
 */
public record LesionSetup(
    Preset preset,
    LesionKind kind,
    LesionOrder order,
    int draws,
    double share,
    int epochs,
    long seed) {
  public static final int USUAL_DRAWS = 20;
  public static final int MOST_EPOCHS = 10_000;

  /** Whether a network that learned by it can lose parts of that kind. */
  public static boolean isMeasurable(Preset preset, LesionKind kind) {
    return preset.set().classes() > 0
        && (kind != LesionKind.NEURONS || preset.recipe().network().layerCount() > 1);
  }

  /** Whether the same is taken away in the same order, if perhaps more or less of it. */
  public boolean isSameButForShare(LesionSetup other) {
    return withShare(0).equals(other.withShare(0));
  }

  private LesionSetup withShare(double newShare) {
    return new LesionSetup(preset, kind, order, draws, newShare, epochs, seed);
  }

  /**
   * All usual shares of a network that learned by the preset's recipe; a fixed order is drawn once.
   */
  public LesionPlan plan(PreparedData data, Parameters parameters) {
    return new LesionPlan(
        preset.recipe(),
        data,
        parameters,
        kind,
        order,
        LesionPlan.USUAL_SHARES,
        order == LesionOrder.RANDOM ? draws : 1,
        seed);
  }
}
