package engram.memory.heads;

import engram.data.NumpyRandom;
import engram.memory.MemoryRun;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.Pattern;
import engram.memory.recall.SuppliedPatterns;
import java.util.ArrayList;
import java.util.List;

/**
 * A head learns where to look: a step is an update by the mean gradient of eight episodes.
 *
 * <p>{@code NumpyRandom(seed)} draws the head, then the episodes that it is asked with, then those
 * of each update; an episode as {@link Sights} says.
 */
public final class LookingTraining implements MemoryRun {
  public static final int UPDATES = 3200;

  /** Episodes of an update. */
  public static final int BATCH = 8;

  /** Episodes that it is asked with, and never learns from. */
  public static final int ASKED = 400;

  private final LookingSetup setup;
  private final NumpyRandom random;
  private final List<Pattern> letters =
      SuppliedPatterns.load().all().stream().map(NamedPattern::pattern).toList();
  private final boolean[] scenery;
  private final List<Sights> asked = new ArrayList<>();
  private LookingHead head;
  private int updates;

  public LookingTraining(LookingSetup setup) {
    this.setup = setup;
    random = new NumpyRandom(setup.seed());
    scenery = setup.mask();
    head = LookingHead.draw(random);
    for (int k = 0; k < ASKED; k++) asked.add(draw());
  }

  private Sights draw() {
    return Sights.draw(letters, scenery, setup.spoiled(), random);
  }

  @Override
  public long total() {
    return UPDATES;
  }

  @Override
  public long done() {
    return updates;
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("the head has learned");
    LookingHead.Gradient sum = new LookingHead.Gradient();
    for (int k = 0; k < BATCH; k++) head.addGradient(draw(), sum);
    head = head.plus(-setup.rate() / BATCH, sum);
    updates++;
  }

  /** As it is now. */
  public LookingHead head() {
    return head;
  }

  /** The episodes that it is asked with. */
  public List<Sights> asked() {
    return List.copyOf(asked);
  }

  /** What it makes of them now; changes nothing. */
  public LookingMoment moment() {
    int right = 0;
    double loss = 0;
    for (Sights each : asked) {
      LookingHead.Guess guess = head.guess(each);
      if (guess.sight() == each.target()) right++;
      loss += guess.loss();
    }
    return new LookingMoment(updates, (double) right / ASKED, loss / ASKED, head);
  }

  /** The share that pictures compared cell by cell get right. */
  public double pictures() {
    return (double) asked.stream().filter(each -> each.nearest() == each.target()).count() / ASKED;
  }
}
