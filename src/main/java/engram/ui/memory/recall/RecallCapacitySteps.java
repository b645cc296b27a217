package engram.ui.memory.recall;

import engram.memory.recall.CapacityCurve;
import engram.memory.recall.CapacityPlan;
import engram.memory.recall.CapacityRun;
import engram.ui.base.LongWork;
import java.util.ArrayList;
import java.util.List;

/** Measures one network after the other, a pattern a step. */
final class RecallCapacitySteps implements LongWork.Steps<List<CapacityCurve>> {
  private final List<CapacityPlan> plans;
  private final List<CapacityRun> runs;
  private final List<CapacityCurve> whole = new ArrayList<>();
  private final double total;
  private long done;

  RecallCapacitySteps(List<CapacityPlan> plans) {
    this.plans = plans;
    runs = plans.stream().map(CapacityRun::new).toList();
    long all = 0;
    for (int k = 0; k < runs.size(); k++) all += work(k, runs.get(k).total());
    total = all;
  }

  /** A step of a large network takes longer: by its weights, roughly. */
  private long work(int network, int steps) {
    long neurons = plans.get(network).neurons();
    return steps * neurons * neurons;
  }

  @Override
  public void step() {
    int network = whole.size();
    CapacityRun run = runs.get(network);
    run.step();
    if (!run.isEnded()) return;
    done += work(network, run.done());
    whole.add(run.curve());
  }

  @Override
  public double progress() {
    int network = whole.size();
    if (network == runs.size()) return 1;
    return (done + work(network, runs.get(network).done())) / total;
  }

  @Override
  public List<CapacityCurve> found() {
    List<CapacityCurve> found = new ArrayList<>(whole);
    if (whole.size() < runs.size()) found.add(runs.get(whole.size()).curve());
    return List.copyOf(found);
  }
}
