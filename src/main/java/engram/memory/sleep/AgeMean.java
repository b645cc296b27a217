package engram.memory.sleep;

import engram.memory.Spread;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What several lives recall of the letters of one age, on average.
 *
 * @param lives so many
 * @param age in nights
 * @param recalled by both stores
 * @param withoutFast by the slow network alone
 */
public record AgeMean(int lives, int age, double recalled, double withoutFast) {

  /**
   * Of every age, the youngest first; empty without a life.
   *
   * @param lives all at their end
   */
  public static List<AgeMean> of(List<SleepLife> lives) {
    if (lives.isEmpty()) return List.of();
    List<LetterRecall> all = lives.stream().flatMap(life -> life.recall().stream()).toList();
    return IntStream.rangeClosed(1, SleepLife.NIGHTS)
        .mapToObj(
            age ->
                new AgeMean(
                    lives.size(),
                    age,
                    mean(all, age, LetterRecall::recalled),
                    mean(all, age, LetterRecall::withoutFast)))
        .toList();
  }

  private static double mean(
      List<LetterRecall> all, int age, ToDoubleFunction<LetterRecall> value) {
    return Spread.of(all.stream().filter(each -> each.age() == age).mapToDouble(value).toArray())
        .mean();
  }
}
