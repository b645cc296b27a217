package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCurve;
import engram.memory.forgetting.ForgettingPlan;
import engram.memory.forgetting.ForgettingPoint;
import engram.memory.forgetting.ForgettingProbe;
import engram.memory.forgetting.ForgettingResult;
import engram.memory.forgetting.ForgettingRun;
import engram.memory.forgetting.ForgettingSetup;
import engram.nn.Parameters;
import engram.ui.base.LongWork;
import java.util.ArrayList;
import java.util.List;

/** Measures a setup from beginning to end, on the caller's thread. */
final class ForgettingMeasuring implements LongWork.Steps<ForgettingMeasured> {
  private final ForgettingPlan plan;
  private final ForgettingRun run;
  private final ForgettingProbe probe;
  private final List<ForgettingState> first = new ArrayList<>();
  private final List<List<ForgettingState>> tracks = new ArrayList<>();

  /** Reads the rows. */
  ForgettingMeasuring(ForgettingSetup setup, List<ForgettingCure> cures) {
    plan = setup.plan();
    run = new ForgettingRun(plan, cures);
    probe = new ForgettingProbe(plan);
    first.add(state(run.result().first().get(0)));
  }

  /** Of the untrained network alone: no step is made. */
  static LongWork.Steps<ForgettingMeasured> untrained(ForgettingSetup setup) {
    ForgettingMeasuring measuring = new ForgettingMeasuring(setup, List.of(ForgettingCure.NONE));
    return LongWork.Steps.of(() -> {}, () -> 1, measuring::found);
  }

  @Override
  public double progress() {
    return run.isEnded() ? 1 : (double) run.done() / run.total();
  }

  @Override
  public void step() {
    boolean learnsFirst = run.cure().isEmpty();
    run.step();
    ForgettingResult result = run.result();
    if (learnsFirst) {
      first.add(state(result.first().get(first.size())));
      if (run.cure().isPresent()) probe.anchor(run.parameters());
      return;
    }
    int track = result.curves().size() - 1;
    if (track == tracks.size()) tracks.add(new ArrayList<>(List.of(start())));
    List<ForgettingState> states = tracks.get(track);
    List<ForgettingPoint> points = result.curves().get(track).points();
    if (points.size() > states.size()) states.add(state(points.get(states.size())));
  }

  /** The new task begins where the old one ended. */
  private ForgettingState start() {
    ForgettingState end = first.get(first.size() - 1);
    return new ForgettingState(end.point().asStart(), end.old(), end.fresh(), 0);
  }

  private ForgettingState state(ForgettingPoint point) {
    Parameters now = run.parameters();
    return new ForgettingState(
        point,
        ForgettingProbe.ask(plan.old(), now),
        ForgettingProbe.ask(plan.fresh(), now),
        probe.shift(now));
  }

  @Override
  public ForgettingMeasured found() {
    List<ForgettingTrack> all = new ArrayList<>();
    for (int k = 0; k < tracks.size(); k++) {
      ForgettingCurve curve = run.result().curves().get(k);
      all.add(new ForgettingTrack(curve.cure(), tracks.get(k), curve.diverged()));
    }
    return new ForgettingMeasured(plan, first, all);
  }
}
