package engram.memory.spacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.memory.recall.Golden;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A memory of leaking stores: when to learn again. */
class SpacingTest {
  private static final Offset<Double> EXACT = within(1e-9);
  private static final LeakingStores TWELVE = LeakingStores.of(12);

  private static List<List<String>> golden(String kind) {
    return Golden.lines("spacing.txt").stream().filter(line -> line.get(0).equals(kind)).toList();
  }

  private static double number(String word) {
    return Double.parseDouble(word);
  }

  private static LeakingStores stores(List<String> line) {
    return LeakingStores.of(Integer.parseInt(line.get(1)));
  }

  private static double recall(double gap, double delay) {
    return new SpacingSetup(12, gap, delay).asked().recall();
  }

  @Test
  void livesAndWeightsAreNumPys() {
    assertThat(golden("store")).hasSize(43);
    for (List<String> line : golden("store")) {
      int k = Integer.parseInt(line.get(2));
      double life = number(line.get(3));
      assertThat(stores(line).lives().get(k)).isCloseTo(life, within(1e-12 * life));
      assertThat(stores(line).weights().get(k)).isCloseTo(number(line.get(4)), EXACT);
    }
  }

  @Test
  void recallAndLevelsAreNumPys() {
    assertThat(golden("twice")).hasSize(24);
    for (List<String> line : golden("twice")) {
      SpacingSetup setup =
          new SpacingSetup(Integer.parseInt(line.get(1)), number(line.get(2)), number(line.get(3)));
      assertThat(setup.asked().recall()).as("%s", line).isCloseTo(number(line.get(4)), EXACT);
    }
    assertThat(golden("level")).hasSize(12);
    for (List<String> line : golden("level")) {
      double level = SpacingSetup.USUAL.asked().levels().get(Integer.parseInt(line.get(2)));
      assertThat(level).isCloseTo(number(line.get(3)), EXACT);
    }
  }

  /** As the fit of Cepeda's means gave them. */
  @Test
  void theFittedMemoryRecallsAsItWasFound() {
    assertThat(recall(0, 7)).isCloseTo(0.833310854, EXACT);
    assertThat(recall(7, 35)).isCloseTo(0.757168262, EXACT);
    assertThat(recall(21, 350)).isCloseTo(0.181854950, EXACT);
  }

  @Test
  void bestGapsAreNumPys() {
    assertThat(golden("best")).hasSize(120);
    for (List<String> line : golden("best")) {
      OptionalDouble found = new BestGap(stores(line)).at(number(line.get(2)));
      if (line.get(3).equals("nan")) assertThat(found).as("%s", line).isEmpty();
      else assertThat(found.orElseThrow()).as("%s", line).isCloseTo(number(line.get(3)), EXACT);
    }
  }

  /** Read from a grid of gaps, whose steps are below a percent. */
  @ParameterizedTest
  @CsvSource({
    "2, .016, .016, .016, .016",
    "3, 10.37, 20.4, 20.4, 20.4",
    "5, 4.24, 8.5, 8.8, 13.3",
    "8, 1.74, 6.1, 10.9, 33.4",
    "12, 1.62, 5.70, 9.88, 31.2",
    "20, 1.66, 5.8, 9.8, 30.6"
  })
  void theRidgeIsAWallThenAStairThenARamp(int count, double a, double b, double c, double d) {
    BestGap best = new BestGap(LeakingStores.of(count));
    List<Double> delays = PeoplesMeans.load().delays();
    assertThat(delays).containsExactly(7.0, 35.0, 70.0, 350.0);
    List<Double> expected = List.of(a, b, c, d);
    Percentage near = Percentage.withPercentage(count == 2 ? 3 : 1);
    for (int k = 0; k < 4; k++) {
      assertThat(best.at(delays.get(k)).orElseThrow()).isCloseTo(expected.get(k), near);
    }
  }

  /** A gap only loses: this is proved for any single life, so the choice of it does not matter. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 7, 35, 70, 350})
  void oneStoreHasNoBestGap(double delay) {
    assertThat(new BestGap(LeakingStores.of(1)).at(delay)).isEmpty();
  }

  @Test
  void theMeansOfPeopleAreMissedByAFewPoints() {
    PeoplesMeans people = PeoplesMeans.load();
    assertThat(people.spaced()).hasSize(26);
    assertThat(people.forgotten()).hasSize(11);
    assertThat(people.misses(TWELVE).spaced()).isCloseTo(0.04158, within(1e-5));
    assertThat(people.misses(TWELVE).forgotten()).isCloseTo(0.02885, within(1e-5));
    assertThat(golden("misses")).hasSize(20);
    for (List<String> line : golden("misses")) {
      PeoplesMeans.Misses misses = people.misses(stores(line));
      assertThat(100 * misses.spaced()).isCloseTo(number(line.get(2)), EXACT);
      assertThat(100 * misses.forgotten()).isCloseTo(number(line.get(3)), EXACT);
    }
    assertThat(people.delays().stream().map(delay -> people.best(delay).gap()))
        .containsExactly(1.0, 11.0, 21.0, 21.0);
  }

  @Test
  void plansOfAnExamAreNumPys() {
    assertThat(golden("plan")).hasSize(10);
    for (List<String> line : golden("plan")) {
      List<Double> sessions =
          Arrays.stream(line.get(2).split(",")).map(Double::parseDouble).toList();
      ExamPlan plan = new ExamPlan(sessions, number(line.get(3)));
      double found = line.get(4).equals("0") ? plan.inExam(TWELVE) : plan.afterwards(TWELVE);
      assertThat(found).as("%s", line).isCloseTo(number(line.get(5)), EXACT);
    }
  }

  /** Three sessions, the exam on day 35; a month later. */
  @Test
  void theEveningBeforeIsGoodForTheExamAlone() {
    Offset<Double> rounded = within(0.0005);
    ExamPlan evening = new ExamPlan(List.of(34.0, 34.0, 34.0), 35);
    assertThat(evening.inExam(TWELVE)).isCloseTo(0.993, rounded);
    assertThat(evening.afterwards(TWELVE)).isCloseTo(0.597, rounded);
    assertThat(ExamPlan.USUAL.inExam(TWELVE)).isCloseTo(0.979, rounded);
    assertThat(ExamPlan.USUAL.afterwards(TWELVE)).isCloseTo(0.917, rounded);
    ExamPlan first = new ExamPlan(List.of(0.0, 0.0, 0.0), 35);
    assertThat(first.inExam(TWELVE)).isCloseTo(0.56, within(0.005));
  }

  @Test
  void beforeTheFirstSessionNothingIsThere() {
    ExamPlan plan = new ExamPlan(List.of(5.0), 35);
    assertThat(plan.on(TWELVE, 4.9).strength()).isEqualTo(0);
    assertThat(plan.on(TWELVE, 5).strength()).isCloseTo(1, EXACT);
  }

  @Test
  void anExamHasToBeBehindItsSessions() {
    assertThatThrownBy(() -> new ExamPlan(List.of(3.0, 35.0), 35))
        .hasMessage("an exam on day 35.0 is not behind [3.0, 35.0]");
    assertThatThrownBy(() -> new ExamPlan(List.of(3.0, 2.0), 35))
        .hasMessage("sessions are not ascending from day 0: [3.0, 2.0]");
    assertThatThrownBy(() -> LeakingStores.of(21)).hasMessage("can't take 21 stores");
  }

  @Test
  void theMapIsRecallByDelayAndGap() {
    SpacingMap map = SpacingMap.of(TWELVE);
    assertThat(map.recall()).hasSize(61);
    int delay = 20;
    int gap = 80;
    assertThat(SpacingMap.DELAYS.get(delay)).isEqualTo(10);
    assertThat(SpacingMap.GAPS.get(gap)).isEqualTo(10);
    assertThat(map.recall().get(delay).get(gap)).isEqualTo(recall(10, 10));
    double[] best = map.bestGaps().stream().mapToDouble(OptionalDouble::orElseThrow).toArray();
    assertThat(IntStream.range(1, best.length)).allMatch(k -> best[k] > best[k - 1]);
  }

  @Test
  void theCourseGoesFromTheFirstSessionToTheQuestion() {
    SpacingSetup setup = SpacingSetup.USUAL;
    SpacingCourse course = SpacingCourse.of(setup);
    assertThat(course.moments()).hasSize(SpacingCourse.STEPS + 1);
    assertThat(course.moment(0).levels().strength()).isCloseTo(1, EXACT);
    SpacingCourse.Moment second = course.moment(SpacingCourse.SECOND);
    assertThat(second.day()).isEqualTo(11);
    assertThat(second.levels()).isEqualTo(setup.model().learnedTwice(11));
    assertThat(course.moment(SpacingCourse.SECOND - 1).day()).isEqualTo(11);
    assertThat(course.moment(SpacingCourse.STEPS).day()).isEqualTo(46);
    assertThat(course.asked()).isEqualTo(setup.asked());
    for (int k = 1; k <= SpacingCourse.STEPS; k++) {
      assertThat(course.moment(k).day()).isGreaterThanOrEqualTo(course.moment(k - 1).day());
    }
  }

  @Test
  void aPlanIsCrammedOrSpread() {
    assertThat(ExamPlan.LAST_EVENINGS.crammed().sessions()).containsExactly(34.0, 34.0, 34.0);
    assertThat(ExamPlan.LAST_EVENINGS.spread()).isEqualTo(ExamPlan.thirds(35));
    ExamPlan hasty = new ExamPlan(List.of(0.0, 0.001, 0.002), 0.0065);
    assertThat(hasty.crammed().sessions()).containsExactly(0.0, 0.0, 0.0);
    assertThat(hasty.spread().sessions()).hasSize(3);
  }

  /** What the window says of the ridge: it is flat. */
  @Test
  void everyGapFromFifteenHoursTo27DaysIsWithinFivePercentOfTheBest() {
    double best = recall(5.693, 35);
    for (double gap : new double[] {15.0 / 24, 1, 11, 27}) {
      assertThat(recall(gap, 35)).as("%s", gap).isGreaterThan(0.95 * best);
    }
    assertThat(recall(14.0 / 24, 35)).isLessThan(0.95 * best);
    assertThat(recall(28, 35)).isLessThan(0.95 * best);
  }
}
