package engram.ui.memory.lesion;

import engram.memory.lesion.LesionDraw;
import engram.memory.lesion.LesionPlan;
import engram.memory.lesion.LesionSight;

/** Works out what is left at a share; made ready when it is first asked. For one thread alone. */
final class LesionLook {
  private final LesionPlan plan;
  private LesionDraw draw;
  private LesionSight whole;

  /**
   * @param whole before anything was taken away
   */
  record Seen(LesionPlan plan, LesionSight whole, LesionSight sight) {}

  LesionLook(LesionPlan plan) {
    this.plan = plan;
  }

  /**
   * @param share 0 … 1
   */
  Seen at(double share) {
    if (draw == null) {
      draw = new LesionDraw(plan);
      whole = draw.at(0);
    }
    return new Seen(plan, whole, draw.at(share));
  }
}
