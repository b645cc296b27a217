package engram.memory.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.memory.lists.ListStep.Kind;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** A list learned step by step is what a memory is that learns it at one go. */
class ListCourseTest {
  private static final ListSetup USUAL = ListSetup.USUAL;
  private static final long DAY = 86_400;

  @Property(tries = 60)
  void eachMomentIsThatOfAMemoryDrivenUpToIt(
      @ForAll @IntRange(min = 1, max = 5) int places,
      @ForAll @IntRange(min = 2, max = 6) int items,
      @ForAll @IntRange(min = 1, max = 4) int pace,
      @ForAll boolean rehearsed,
      @ForAll @IntRange(min = 1, max = 3) int sittings,
      @ForAll @LongRange(min = 0, max = 40 * DAY) long gap,
      @ForAll @LongRange(min = 0, max = 100) long delay) {
    ListSetup setup = new ListSetup(places, items, pace, rehearsed, 2, sittings, gap, delay);
    ListCourse course = ListCourse.of(setup);
    TwoStores fresh = new TwoStores(setup.model(), items);
    int step = 0;
    for (int sitting = 0; sitting < sittings; sitting++) {
      for (int shown = 0; shown < 2 * items; shown++) {
        fresh.show(shown % items);
        same(course.moment(++step), fresh, items);
        assertThat(course.step(step).item()).isEqualTo(shown % items);
        for (int k = 1; k < pace; k++) {
          if (rehearsed) fresh.rehearse();
          else fresh.pause(1);
          same(course.moment(++step), fresh, items);
        }
      }
      fresh.pause(sitting == sittings - 1 ? delay : gap);
      while (step < course.steps() && !course.step(step + 1).isLearning()) step++;
      same(course.moment(step), fresh, items);
    }
    assertThat(step).isEqualTo(course.steps());
    assertThat(ListOutcomes.recall(setup)).isEqualTo(course.end().recall());
  }

  private static void same(ListMoment moment, TwoStores stores, int items) {
    assertThat(moment.seconds()).isEqualTo(stores.seconds());
    assertThat(moment.places()).isEqualTo(stores.places());
    for (int item = 0; item < items; item++) {
      assertThat(moment.traces().get(item)).isEqualTo(stores.trace(item));
      assertThat(moment.recall().get(item)).isEqualTo(stores.recall(item));
    }
  }

  @Property(tries = 60)
  void aTraceFollowsTheClosedFormula(
      @ForAll @IntRange(min = 1, max = 20) int readings,
      @ForAll @LongRange(min = 0, max = 100 * DAY) long delay) {
    ListCourse course = ListCourse.of(new ListSetup(4, 2, 1, false, readings, 1, 0, delay));
    ListModel m = ListModel.USUAL;
    double a = 1 / m.fastLife();
    double keep = 1 - m.gain() / m.room();
    double fast = 0;
    double slow = 0;
    for (int k = 0; k < readings; k++) {
      double seconds = 2;
      slow = slow(slow, fast, seconds, m);
      fast = fast * Math.exp(-a * seconds) * keep + m.gain();
    }
    double rest = delay + 1; // the other item is shown last
    slow = slow(slow, fast, rest, m);
    fast *= Math.exp(-a * rest);
    ListTrace end = course.end().traces().get(0);
    assertThat(end.fast()).isCloseTo(fast, within(1e-12));
    assertThat(end.slow()).isCloseTo(slow, within(1e-12));
    double left = Math.max(0, 1 - rest / m.life());
    double missed = (1 - left) * Math.exp(-fast - slow);
    assertThat(course.end().recall().get(0)).isCloseTo(1 - missed, within(1e-12));
  }

  private static double slow(double slow, double fast, double seconds, ListModel m) {
    double a = 1 / m.fastLife();
    double b = 1 / m.slowLife();
    double slowLeft = Math.exp(-b * seconds);
    return slow * slowLeft + m.transfer() * fast * (slowLeft - Math.exp(-a * seconds)) / (a - b);
  }

  @Property(tries = 100)
  void aPauseGrowsToItsLengthAndIsBySecondsWhileTheShortTermStoreFades(
      @ForAll @LongRange(min = 0, max = ListSetup.MOST_PAUSE) long length) {
    List<Long> ends = ListSchedule.ends(length);
    assertThat(ends.size()).isLessThan(70);
    if (length == 0) assertThat(ends).isEmpty();
    else assertThat(ends.get(ends.size() - 1)).isEqualTo(length);
    assertThat(ends).isSorted().doesNotHaveDuplicates();
    int seconds = (int) Math.min(length, ListModel.USUAL.life());
    assertThat(ends.subList(0, seconds))
        .isEqualTo(IntStream.rangeClosed(1, seconds).mapToObj(k -> (long) k).toList());
  }

  @Test
  void itemsAreShownInOrderAndTheRestOfTheirTimeIsRehearsed() {
    ListCourse course = ListCourse.of(USUAL);
    assertThat(course.step(1)).isEqualTo(new ListStep(Kind.SHOWN, 0, 0, 0, 1));
    assertThat(course.step(3)).isEqualTo(new ListStep(Kind.REHEARSED, 0, 0, 0, 1));
    assertThat(course.step(4)).isEqualTo(new ListStep(Kind.SHOWN, 1, 0, 0, 1));
    int sitting = USUAL.secondsOfLearning() / 2;
    assertThat(course.step(sitting)).isEqualTo(new ListStep(Kind.REHEARSED, 12, 0, 4, 1));
    assertThat(course.step(sitting + 1)).isEqualTo(new ListStep(Kind.GAP, -1, 0, 4, 1));
    assertThat(course.paused(sitting)).isZero();
    assertThat(course.paused(sitting + 25)).isEqualTo(60);
    assertThat(course.paused(course.steps())).isEqualTo(6 * DAY);
    assertThat(course.end().seconds()).isEqualTo(7 * DAY + USUAL.secondsOfLearning());
  }

  @Test
  void theFirstOfAFullStoreIsDrivenOutAndStaysAliveInTheLongTermStore() {
    ListCourse course = ListCourse.of(new ListSetup(4, 6, 1, true, 1, 1, 0, 30));
    assertThat(course.lost(0)).isEmpty();
    assertThat(course.lost(4)).isEmpty();
    assertThat(course.lost(5)).containsExactly(0);
    assertThat(course.moment(5).place(0)).isEmpty();
    assertThat(course.moment(5).traces().get(0).strength()).isGreaterThan(0.09);
    assertThat(course.lost(6 + 15)).containsExactly(2);
    assertThat(course.end().places()).isEmpty();
  }

  @Test
  void aChangeIsWhatAttentionAddsToWhatHasFaded() {
    ListCourse course = ListCourse.of(USUAL);
    ListModel model = USUAL.model();
    for (int step : new int[] {1, 2, 5, 44, 50, 200, 210, 300}) {
      for (int item = 0; item < USUAL.items(); item++) {
        ListChange change = course.change(item, step);
        double expected =
            change.faded().fast()
                + change.share() * model.gain() * (1 - change.faded().fast() / model.room());
        assertThat(change.after().fast()).isCloseTo(expected, within(1e-12));
        assertThat(change.after().slow()).isCloseTo(change.faded().slow(), within(1e-12));
      }
    }
    assertThat(course.share(0, 1)).isEqualTo(1);
    assertThat(course.share(1, 5)).isEqualTo(0.5);
    assertThat(course.share(0, 196)).isZero();
  }

  @Test
  void outcomesAreThoseOfTheSmallExperiments() {
    for (long pause : new long[] {0, 30}) {
      assertThat(ListOutcomes.positions(USUAL, pause))
          .isEqualTo(ListExperiments.serialPositions(ListModel.USUAL, 13, 3, pause));
    }
    double end = ListCourse.of(USUAL).end().recalled() / 13;
    assertThat(ListOutcomes.spaced(USUAL, USUAL.gap())).isEqualTo(end);
    assertThat(ListOutcomes.spaced(USUAL, 0)).isLessThan(end - 0.04);
  }

  @Test
  void whatCannotBeLearnedIsNamed() {
    assertThatThrownBy(() -> new ListSetup(0, 13, 3, true, 5, 2, 0, 0))
        .hasMessageContaining("0 places");
    assertThatThrownBy(() -> new ListSetup(4, 21, 3, true, 5, 2, 0, 0))
        .hasMessageContaining("21 items");
    assertThatThrownBy(() -> new ListSetup(4, 13, 3, true, 5, 2, -1, 0))
        .hasMessageContaining("-1 seconds between sittings");
  }

  @Test
  void noSyllableComesTwice() {
    assertThat(IntStream.range(0, NonsenseSyllables.MOST).mapToObj(NonsenseSyllables::of))
        .doesNotHaveDuplicates()
        .allMatch(each -> each.matches("[B-Z&&[^EIOU]][AEIOU][B-Z&&[^EIOU]]"));
  }
}
