package engram.viewmodel;

import engram.memory.LesionCurve;
import engram.memory.LesionPlan;
import engram.memory.LesionRecovery;
import engram.memory.LesionRun;

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
