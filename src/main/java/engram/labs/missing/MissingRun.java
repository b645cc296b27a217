package engram.labs.missing;

import engram.memory.MemoryRun;
import engram.training.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Trains one recipe again and again, from the same initial weights: without those that are left
 * out, then with a few of them, at last with all. The test samples stay as they are; scaling is
 * fitted anew. A step is an epoch of one network; between two steps the caller may leave.
 */
public final class MissingRun implements MemoryRun {
  private final MissingPlan plan;
  private final List<Integer> kept;
  private final int epochs;
  private final List<MissingNetwork> networks = new ArrayList<>();
  private Run run;
  private int done;

  /**
   * @throws IllegalArgumentException if the plan has a fault
   */
  public MissingRun(MissingPlan plan) {
    plan.fault()
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault.sentence());
            });
    this.plan = plan;
    kept = plan.kept();
    epochs = plan.recipe().stop().epoch();
  }

  @Override
  public long total() {
    return (long) kept.size() * epochs;
  }

  @Override
  public long done() {
    return done;
  }

  /** A network that has reached its recipe's loss, or diverged, stays as it is. */
  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("all networks are trained");
    int network = done / epochs;
    if (done % epochs == 0) run = new Run(plan.recipe(), plan.with(kept.get(network)));
    if (!run.stopReached() && run.problem().isEmpty()) run.trainEpoch();
    done++;
    if (done % epochs > 0) return;
    networks.add(
        MissingNetwork.of(kept.get(network), run.data(), run.parameters(), plan.leftOut()));
  }

  public MissingPlan plan() {
    return plan;
  }

  /** Those that are trained, the one that saw nobody of the kind first. */
  public List<MissingNetwork> networks() {
    return List.copyOf(networks);
  }

  /** All that all networks say, for a fingerprint. */
  public static double[] numbers(List<MissingNetwork> networks) {
    return networks.stream()
        .flatMap(each -> Stream.of(each.kind(), each.fitted(), each.judged()))
        .flatMap(List::stream)
        .flatMapToDouble(each -> DoubleStream.of(each.logits()))
        .toArray();
  }
}
