package engram.memory.heads;

import engram.memory.RepeatedRun;
import java.util.ArrayList;
import java.util.List;

/** Three machines with growing numbers of random patterns, each several times: a step is one. */
public final class MachinesRun extends RepeatedRun {
  /** Patterns that are stored. */
  public static final List<Integer> PATTERNS = List.of(5, 10, 14, 20, 30, 50, 100, 300, 1000);

  private final HeadsSetup setup;
  private final List<List<MachinesTrial>> trials = new ArrayList<>();

  public MachinesRun(HeadsSetup setup) {
    super(PATTERNS.size(), setup.trials());
    this.setup = setup;
    PATTERNS.forEach(each -> trials.add(new ArrayList<>()));
  }

  @Override
  protected void measure(int thing, int time) {
    MachinesSetup seeded = new MachinesSetup(setup.noise(), setup.beta(), setup.seed(time));
    trials.get(thing).add(MachinesTrial.of(seeded, PATTERNS.get(thing)));
  }

  /** Those that are done, by how many patterns are stored; none of them is empty. */
  public List<List<MachinesTrial>> trials() {
    return trials.stream().filter(each -> !each.isEmpty()).map(List::copyOf).toList();
  }
}
