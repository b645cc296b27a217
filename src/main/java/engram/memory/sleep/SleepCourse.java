package engram.memory.sleep;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole life, seen behind each of its nights. Immutable.
 *
 * @param nights behind none of them, behind the first … behind the last
 * @param slowSha256 of the parameters of the slow network at the end
 */
public record SleepCourse(SleepSetup setup, List<Night> nights, String slowSha256) {

  /**
   * What there is behind a night.
   *
   * @param letters that have happened, the oldest first
   * @param dreams in it, of each of them in turn
   */
  public record Night(List<LetterRecall> letters, List<Integer> dreams) {
    /** Of all that were dreamt in it. */
    public int dreamt() {
      return dreams.stream().mapToInt(count -> count).sum();
    }

    /** Of all letters, on average; 0 of none. */
    public double recalled() {
      return letters.stream().mapToDouble(LetterRecall::recalled).average().orElse(0);
    }

    /** The same of the slow network alone. */
    public double withoutFast() {
      return letters.stream().mapToDouble(LetterRecall::withoutFast).average().orElse(0);
    }
  }

  /** The first life of a setup. */
  public static SleepCourse of(SleepSetup setup) {
    SleepLife life = new SleepLife(setup, 0);
    List<Night> nights = new ArrayList<>(List.of(new Night(List.of(), List.of())));
    while (!life.isEnded()) {
      life.step();
      nights.add(new Night(List.copyOf(life.recall()), counts(life)));
    }
    return new SleepCourse(setup, List.copyOf(nights), life.slow().sha256());
  }

  private static List<Integer> counts(SleepLife life) {
    List<Integer> events = life.dreams();
    int happened = SleepLife.LETTERS * (int) life.done();
    List<Integer> counts = new ArrayList<>();
    for (int event = 0; event < happened; event++) {
      int of = event;
      counts.add((int) events.stream().filter(each -> each == of).count());
    }
    return List.copyOf(counts);
  }
}
