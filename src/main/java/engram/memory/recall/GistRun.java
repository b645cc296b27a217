package engram.memory.recall;

import engram.memory.RepeatedRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Many networks, each shown other copies of one pattern: a step is one of them. */
public final class GistRun extends RepeatedRun {
  private final GistSetup setup;
  private final List<GistTrial> trials = new ArrayList<>();

  public GistRun(GistSetup setup) {
    super(1, setup.trials());
    this.setup = setup;
  }

  @Override
  protected void measure(int thing, int time) {
    trials.add(GistTrial.of(setup, time));
  }

  /** Those that are done. */
  public List<GistTrial> trials() {
    return Collections.unmodifiableList(trials);
  }
}
