package engram.memory.lesion;

import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import java.util.List;

/** Trained networks to lesion. */
public final class LesionSubject {
  private LesionSubject() {}

  public static Run trained(Preset preset, double rate, int epochs) {
    Recipe usual = preset.recipe();
    Recipe recipe = usual.withSettings(usual.settings().withLearningRate(rate));
    Run run = new Run(recipe, new PreparedData(recipe.data(), preset.set().load()));
    for (int k = 0; k < epochs; k++) run.trainEpoch();
    return run;
  }

  public static LesionPlan plan(
      Run run, LesionKind kind, LesionOrder order, List<Double> shares, int draws, long seed) {
    return new LesionPlan(
        run.recipe(), run.data(), run.parameters(), kind, order, shares, draws, seed);
  }

  public static LesionCurve measure(LesionPlan plan) {
    LesionRun run = new LesionRun(plan);
    while (!run.isEnded()) run.step();
    return run.curve();
  }
}
