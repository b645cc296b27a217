package engram.memory.tag;

import engram.memory.RepeatedRun;
import engram.training.recipe.PreparedData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Several networks learn digits, each from other draws and of each setup in turn, and are tagged: a
 * step is one of them.
 */
public final class DigitsRun extends RepeatedRun {
  private final List<DigitsSetup> setups;
  private final TagSetup seeds;
  private final PreparedData data = DigitsTraining.digits();
  private final List<DigitsFound> found = new ArrayList<>();

  /** As often as there are mice in a setup. */
  public DigitsRun(TagSetup setup) {
    this(List.of(setup.digits()), setup);
  }

  /**
   * @param seeds as many, and from which
   */
  public DigitsRun(List<DigitsSetup> setups, TagSetup seeds) {
    super(setups.size(), seeds.mice());
    this.setups = List.copyOf(setups);
    this.seeds = seeds;
  }

  /**
   * One network, of which all digits were tagged.
   *
   * @param time from 0
   * @param right share of all test samples that it answers rightly
   * @param courses one a digit
   * @param sha256 of its weights
   */
  public record DigitsFound(
      DigitsSetup setup, int time, double right, List<DigitsCourse> courses, String sha256) {}

  @Override
  protected void measure(int thing, int time) {
    DigitsTraining training = new DigitsTraining(setups.get(thing), data, seeds.seedOf(time));
    while (!training.isEnded()) training.step();
    DigitsTrial trial = new DigitsTrial(data, training.network(), seeds.seedOf(time));
    List<DigitsCourse> courses = trial.courses();
    found.add(
        new DigitsFound(
            setups.get(thing),
            time,
            courses.get(0).right(),
            courses,
            training.network().parameters().sha256()));
  }

  /** Those that are measured. */
  public List<DigitsFound> found() {
    return Collections.unmodifiableList(found);
  }
}
