package engram.memory.sleep;

import engram.memory.RepeatedRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Many lives: a step is one of them. */
public final class SleepRun extends RepeatedRun {
  private final SleepSetup setup;
  private final List<SleepLife> lives = new ArrayList<>();

  public SleepRun(SleepSetup setup) {
    super(1, setup.lives());
    this.setup = setup;
  }

  @Override
  protected void measure(int thing, int time) {
    SleepLife life = new SleepLife(setup, time);
    while (!life.isEnded()) life.step();
    lives.add(life);
  }

  /** Those that are lived. */
  public List<SleepLife> lives() {
    return Collections.unmodifiableList(lives);
  }
}
