package engram.memory.sleep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.memory.MemoryRun;
import engram.memory.recall.Golden;
import engram.nn.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Letters of twelve days, kept by sleep. */
class SleepTest {
  private static final Offset<Double> EXACT = within(1e-9);

  /** Of two letters of 20 lives, theirs and ours: such a mean is itself known to 0.07 or so. */
  private static final Offset<Double> AGE = within(0.17);

  private static final Offset<Double> MEAN = within(0.05);

  private static SleepSetup setup(SleepTeacher teacher, int shows, double rate, double fade) {
    return new SleepSetup(teacher, shows, rate, fade, 1, 0, 0, 20, 42);
  }

  private static List<SleepLife> lives(SleepSetup setup) {
    SleepRun run = new SleepRun(setup);
    MemoryRun steps = run;
    while (!steps.isEnded()) steps.step();
    return run.lives();
  }

  /** By age from a night to twelve. */
  private static double[] means(List<SleepLife> lives, boolean withFast) {
    List<LetterRecall> all = lives.stream().flatMap(life -> life.recall().stream()).toList();
    return IntStream.rangeClosed(1, SleepLife.NIGHTS)
        .mapToDouble(
            age ->
                all.stream()
                    .filter(each -> each.age() == age)
                    .mapToDouble(each -> withFast ? each.recalled() : each.withoutFast())
                    .average()
                    .orElseThrow())
        .toArray();
  }

  private static void assertAges(double[] found, double... expected) {
    for (int k = 0; k < expected.length; k++) {
      assertThat(found[k])
          .as("after %d nights: %s", k + 1, Arrays.toString(found))
          .isCloseTo(expected[k], AGE);
    }
    assertThat(Arrays.stream(found).average().orElseThrow())
        .isCloseTo(Arrays.stream(expected).average().orElseThrow(), MEAN);
  }

  @Test
  void anyNightsAreSpentAwake() {
    SleepSetup setup = SleepSetup.USUAL.withAwake(List.of(2, 5, 6));
    assertThat(setup.isAwake(2)).isTrue();
    assertThat(setup.isAwake(3)).isFalse();
    assertThat(setup.isAwakeAtAStretch()).isFalse();
    assertThat(setup.turned(3)).containsExactly(2, 3, 5, 6);
    assertThat(setup.turned(5)).containsExactly(2, 6);
    List<SleepCourse.Night> nights = SleepCourse.of(setup).nights();
    for (int night = 1; night <= SleepLife.NIGHTS; night++) {
      assertThat(nights.get(night).dreamt()).isEqualTo(setup.isAwake(night) ? 0 : 100);
    }
    SleepSetup stretch = SleepSetup.USUAL.withAwake(SleepSetup.nights(11, 5));
    assertThat(stretch.awake()).containsExactly(11, 12);
    assertThat(stretch.isAwakeAtAStretch()).isTrue();
    for (List<Integer> wrong : List.of(List.of(0), List.of(13), List.of(3, 2), List.of(4, 4))) {
      assertThatThrownBy(() -> SleepSetup.USUAL.withAwake(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void eachLifeIsNumPys() {
    List<List<String>> lines = Golden.lines("sleep.txt");
    assertThat(lines).hasSize(6);
    for (List<String> words : lines) {
      SleepTeacher teacher = words.get(0).equals("day") ? SleepTeacher.DAY : SleepTeacher.DREAMS;
      SleepLife life =
          lives(
                  new SleepSetup(
                      teacher,
                      Integer.parseInt(words.get(1)),
                      Double.parseDouble(words.get(2)),
                      Double.parseDouble(words.get(3)),
                      1,
                      words.get(0).equals("nobody") ? SleepLife.NIGHTS : 0,
                      Integer.parseInt(words.get(4)),
                      1,
                      Long.parseLong(words.get(5))))
              .get(0);
      List<LetterRecall> recall = life.recall();
      assertThat(
              recall.stream()
                  .map(each -> String.valueOf(each.letter()))
                  .collect(Collectors.joining(",")))
          .isEqualTo(words.get(6));
      double[] sums = Golden.numbers(words.subList(7, 11));
      assertThat(weights(life.slow(), 0)).isCloseTo(sums[0], EXACT);
      assertThat(biases(life.slow(), 0)).isCloseTo(sums[1], EXACT);
      assertThat(weights(life.slow(), 1)).isCloseTo(sums[2], EXACT);
      assertThat(biases(life.slow(), 1)).isCloseTo(sums[3], EXACT);
      assertThat(recall.stream().map(each -> Math.round(each.recalled() * SleepLife.CUES)))
          .as("%s", words)
          .isEqualTo(words.subList(11, 35).stream().map(Long::valueOf).toList());
      assertThat(recall.stream().map(each -> Math.round(each.withoutFast() * SleepLife.CUES)))
          .as("%s", words)
          .isEqualTo(words.subList(35, 59).stream().map(Long::valueOf).toList());
    }
  }

  private static double weights(Parameters of, int layer) {
    double sum = 0;
    for (int from = 0; from < of.spec().inputsOf(layer); from++) {
      for (int to = 0; to < of.spec().unitsOf(layer); to++) {
        sum += Math.abs(of.weight(layer, from, to));
      }
    }
    return sum;
  }

  private static double biases(Parameters of, int layer) {
    return IntStream.range(0, of.spec().unitsOf(layer))
        .mapToDouble(to -> Math.abs(of.bias(layer, to)))
        .sum();
  }

  /** What other seeds gave in NumPy. */
  @Test
  void intactYoungLettersStayAndOldOnesLiveInTheSlowNetwork() {
    List<SleepLife> lives = lives(SleepSetup.USUAL);
    assertAges(means(lives, true), .97, .97, .96, .97, .98, .96, .97, .93, .84, .75, .81, .85);
    assertAges(means(lives, false), .10, .17, .26, .40, .41, .49, .65, .67, .71, .77, .85, .89);
  }

  @Test
  void withoutTheFastStoreTheOldestBeatTheYoungestInEveryLife() {
    for (SleepLife life : lives(SleepSetup.USUAL)) {
      List<LetterRecall> recall = life.recall();
      int six = 3 * SleepLife.LETTERS;
      assertThat(withoutFast(recall.subList(0, six)))
          .isGreaterThan(withoutFast(recall.subList(recall.size() - six, recall.size())));
    }
  }

  private static double withoutFast(List<LetterRecall> some) {
    return some.stream().mapToDouble(LetterRecall::withoutFast).average().orElseThrow();
  }

  @Test
  void whoNeverSleepsKeepsNothingBeyondTheFastStore() {
    List<SleepLife> lives =
        lives(new SleepSetup(SleepTeacher.DREAMS, 100, 0.01, 0.85, 1, 12, 0, 20, 42));
    assertAges(means(lives, false), .09, .04, .04, .06, .04, .05, .05, .03, .01, .06, .05, .03);
    assertThat(lives.get(0).dreamtAges()).isEmpty();
  }

  @Test
  void theSlowNetworkAloneForgetsWhatIsOld() {
    double[] found = means(lives(setup(SleepTeacher.DAY, 400, 0.05, 0.85)), false);
    assertAges(found, 1.00, .98, .93, .97, .89, .82, .85, .66, .61, .65, .56, .51);
  }

  @Test
  void aStoreOfOneNightTurnsTheGradientRound() {
    double[] found = means(lives(setup(SleepTeacher.DREAMS, 100, 0.2, 0.05)), false);
    assertAges(found, 1.00, .98, .87, .94, .75, .67, .77, .47, .45, .53, .39, .41);
  }

  @Test
  void aFastCortexDoesNoHarmWithLongReplay() {
    double[] found = means(lives(setup(SleepTeacher.DREAMS, 100, 0.2, 0.85)), false);
    assertAges(found, .93, .98, .98, .99, .98, .97, .97, .94, .96, .96, .92, .93);
  }

  @Test
  void afterACutNothingNewLasts() {
    SleepSetup cut = new SleepSetup(SleepTeacher.DREAMS, 100, 0.01, 0.85, 1, 0, 8, 20, 42);
    List<SleepLife> lives = lives(cut);
    double[] found = means(lives, true);
    assertAges(found, .04, .02, .01, .03, .07, .21, .43, .53, .65, .78, .88, .92);
    assertThat(found).isEqualTo(means(lives, false));
    assertThat(lives.get(0).dreamtAges()).isEmpty();
  }

  /** NumPy found 0.1 to 0.15 less of those days, and nothing while the store is there. */
  @Test
  void aNightAwakeCostsTheLettersOfThoseDaysAfterACut() {
    List<SleepLife> slept = lives(setup(SleepTeacher.DREAMS, 100, 0.01, 0.85));
    List<SleepLife> woken =
        lives(new SleepSetup(SleepTeacher.DREAMS, 100, 0.01, 0.85, 7, 1, 0, 20, 42));
    double lost = 0;
    for (int age = 5; age <= 7; age++) {
      lost += (means(slept, false)[age - 1] - means(woken, false)[age - 1]) / 3;
      assertThat(means(woken, true)[age - 1]).isCloseTo(means(slept, true)[age - 1], MEAN);
    }
    assertThat(lost).isBetween(0.03, 0.25);
  }

  /** In the last night: an event is dreamt of as often as its strength is of all strengths. */
  @Test
  void dreamsFallOnAgesAsStrengthsDo() {
    List<Integer> dreams =
        lives(new SleepSetup(SleepTeacher.DREAMS, 100, 0.01, 0.85, 1, 0, 0, 60, 42)).stream()
            .flatMap(life -> life.dreamtAges().stream())
            .toList();
    assertThat(dreams).hasSize(6000);
    double all = IntStream.range(0, 12).mapToDouble(age -> Math.pow(0.85, age)).sum();
    for (int age = 0; age < 12; age++) {
      int wanted = age;
      double share = dreams.stream().filter(each -> each == wanted).count() / 6000.0;
      assertThat(share).isCloseTo(Math.pow(0.85, age) / all, within(0.03));
    }
  }

  @Test
  void askingChangesNothing() {
    SleepLife asked = new SleepLife(SleepSetup.USUAL, 0);
    SleepLife left = new SleepLife(SleepSetup.USUAL, 0);
    while (!asked.isEnded()) {
      asked.step();
      left.step();
      assertThat(asked.recall()).hasSize(2 * (int) asked.done());
    }
    assertThat(asked.recall()).isEqualTo(left.recall());
    assertThat(asked.slow()).isEqualTo(left.slow());
    assertThatThrownBy(asked::step).isInstanceOf(IllegalStateException.class);
  }
}
