package engram.ui.memory.lesion;

import engram.memory.lesion.LesionCurve;
import engram.memory.lesion.LesionPlan;
import engram.memory.lesion.LesionRecovery;
import engram.memory.lesion.LesionRun;
import engram.ui.base.LongWork;

/** The long work on a lesion, step by step. */
final class LesionSteps {
  private LesionSteps() {}

  /** One share of one draw a step. */
  static LongWork.Steps<LesionCurve> measuring(LesionPlan plan) {
    LesionRun run = new LesionRun(plan);
    return LongWork.Steps.of(run, run::curve);
  }

  /** One epoch a step. */
  static LongWork.Steps<LesionHealing> healing(LesionPlan plan, double share, int epochs) {
    LesionRecovery recovery = new LesionRecovery(plan, share);
    return new LongWork.Steps<>() {
      @Override
      public void step() {
        recovery.step();
      }

      @Override
      public double progress() {
        return (recovery.points().size() - 1.0) / epochs;
      }

      @Override
      public LesionHealing found() {
        return new LesionHealing(share, recovery.points(), epochs, recovery.parameters());
      }
    };
  }
}
