package engram.memory.forgetting;

import engram.data.NumpyRandom;
import engram.memory.MemoryRun;
import engram.nn.Parameters;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A network that learns two tasks one after the other, on the caller's thread: one step is an
 * epoch. The first task is learned once; then each cure starts from the same weights, sees the new
 * rows in the same order and makes as many steps an epoch. The same plan and cures give the same
 * bits. Between two steps the caller shows progress or leaves. Not for several threads at once.
 */
public final class ForgettingRun implements MemoryRun {
  private final ForgettingPlan plan;
  private final List<ForgettingCure> cures;
  private final Kernel kernel;
  private final ForgettingMeter meter;
  private final List<ForgettingCurve> ended = new ArrayList<>();
  private final List<Parameters> ends = new ArrayList<>();
  private final ForgettingCourse first;
  private Optional<ForgettingCourse> second = Optional.empty();
  private Parameters start;
  private NumpyRandom.State random;

  /**
   * @throws IllegalArgumentException without a cure; {@link ForgettingCure#NONE} is one
   */
  public ForgettingRun(ForgettingPlan plan, List<ForgettingCure> cures) {
    if (cures.isEmpty()) throw new IllegalArgumentException("there is nothing to compare");
    this.plan = plan;
    this.cures = List.copyOf(cures);
    int batch = plan.settings().batchRows(plan.old().train().rows());
    kernel = Kernels.of(plan.network(), ForgettingPlan.LOSS, batch);
    meter = new ForgettingMeter(plan);
    first = ForgettingCourse.first(plan, kernel, meter);
    start = kernel.parameters();
    random = first.random();
  }

  /** How many steps there are; fewer if one diverges. */
  @Override
  public long total() {
    return plan.oldEpochs() + cures.size() * plan.epochs();
  }

  /** Those made, and those that a course that diverged will not make. */
  @Override
  public long done() {
    return first.epochs()
        + ended.size() * plan.epochs()
        + second.map(ForgettingCourse::epochs).orElse(0);
  }

  @Override
  public boolean isEnded() {
    return ended.size() == cures.size();
  }

  /** The cure that the next step is made with; none while the first task is learned, or behind. */
  public Optional<ForgettingCure> cure() {
    boolean learnsFirst = first.epochs() < plan.oldEpochs();
    return learnsFirst || isEnded() ? Optional.empty() : Optional.of(cures.get(ended.size()));
  }

  /**
   * @throws IllegalStateException at the end, or if the first task can't be learned so
   */
  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("all is measured");
    if (first.epochs() < plan.oldEpochs()) {
      learnFirst();
      return;
    }
    ForgettingCourse course = second.orElseGet(this::begin);
    second = Optional.of(course);
    course.step();
    if (course.epochs() < plan.epochs() && !course.hasDiverged()) return;
    ended.add(curve(course));
    ends.add(course.parameters());
    second = Optional.empty();
  }

  private void learnFirst() {
    first.step();
    if (first.hasDiverged()) throw new IllegalStateException("the first task diverged");
    if (first.epochs() < plan.oldEpochs()) return;
    start = first.parameters();
    random = first.random();
  }

  private ForgettingCourse begin() {
    return ForgettingCourse.second(plan, cures.get(ended.size()), start, random, kernel, meter);
  }

  private ForgettingCurve curve(ForgettingCourse course) {
    return new ForgettingCurve(cures.get(ended.size()), course.points(), course.hasDiverged());
  }

  /** The weights and biases now. */
  public Parameters parameters() {
    return kernel.parameters();
  }

  public ForgettingResult result() {
    List<ForgettingCurve> curves = new ArrayList<>(ended);
    List<Parameters> networks = new ArrayList<>(ends);
    second.ifPresent(
        course -> {
          curves.add(curve(course));
          networks.add(course.parameters());
        });
    boolean learnsFirst = first.epochs() < plan.oldEpochs();
    Parameters learned = learnsFirst ? first.parameters() : start;
    return new ForgettingResult(plan, first.points(), curves, learned, networks);
  }
}
