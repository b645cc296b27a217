package engram.memory.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.memory.recall.Golden;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A memory of two stores, what a NumPy program makes of it, and what people do. */
class ListTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final ListModel MODEL = ListModel.USUAL;
  private static final long DAY = 86_400;
  private static final long WEEK = 7 * DAY;

  private static List<ListSavingsRun.Point> measure(ListSavingsPlan plan) {
    ListSavingsRun run = new ListSavingsRun(plan);
    while (!run.isEnded()) run.step();
    return run.points();
  }

  @Test
  void everyExperimentIsNumPys() {
    List<List<String>> lines = Golden.lines("store.txt");
    assertThat(lines).hasSize(24);
    for (List<String> words : lines) {
      double[] numbers = Golden.numbers(words.subList(1, words.size()));
      switch (words.get(0)) {
        case "savings" -> compareSavings(numbers);
        case "serial" -> compareSerial(numbers);
        case "spaced" ->
            assertThat(
                    ListExperiments.spaced(
                        MODEL, (int) numbers[0], (long) numbers[1], (long) numbers[2]))
                .as("%s", words)
                .isCloseTo(numbers[3], EXACT);
        default ->
            assertThat(ListExperiments.distracted(MODEL, (long) numbers[0]))
                .as("%s", words)
                .isCloseTo(numbers[1], EXACT);
      }
    }
  }

  private static void compareSavings(double[] numbers) {
    long seconds = (long) numbers[0];
    ListSavingsPlan plan =
        new ListSavingsPlan(MODEL, 13, List.of(seconds), 1, 5 + (long) numbers[1]);
    assertThat(measure(plan))
        .containsExactly(new ListSavingsRun.Point(seconds, 1, numbers[2], numbers[3]));
  }

  private static void compareSerial(double[] numbers) {
    List<Double> found =
        ListExperiments.serialPositions(MODEL, 12, (int) numbers[0], (long) numbers[1]);
    assertThat(found).hasSize(12);
    for (int k = 0; k < 12; k++) assertThat(found.get(k)).isCloseTo(numbers[k + 2], EXACT);
  }

  @Test
  void theForgettingCurveLiesByEbbinghauss() {
    List<ListSavingsRun.Point> points = measure(ListSavingsPlan.of(MODEL, 200, 42));
    double squares = 0;
    for (int k = 0; k < points.size(); k++) {
      double error = points.get(k).saved() - Ebbinghaus.SAVINGS.get(k).saved();
      assertThat(error).as("%s", points.get(k)).isBetween(-0.07, 0.07);
      squares += error * error;
      assertThat(points.get(k).lists()).isEqualTo(200);
      assertThat(points.get(k).readings()).isBetween(20.0, 28.0);
    }
    assertThat(Math.sqrt(squares / points.size())).isLessThan(0.04);
  }

  @Test
  void forgettingIsFastAtFirstAndSlowLater() {
    List<Double> saved =
        measure(ListSavingsPlan.of(MODEL, 200, 7)).stream()
            .map(ListSavingsRun.Point::saved)
            .toList();
    assertThat(saved.get(0)).isGreaterThan(saved.get(1) + 0.1);
    assertThat(saved.get(1)).isGreaterThan(saved.get(2) + 0.05);
    assertThat(saved.get(2) - saved.get(4)).isBetween(-0.01, 0.05);
    assertThat(saved.get(6)).isGreaterThan(0.1).isLessThan(saved.get(5));
  }

  @Test
  void mostIsSavedAtOnceAndNothingAfterYears() {
    ListSavingsPlan plan = new ListSavingsPlan(MODEL, 13, List.of(0L, 3000 * DAY), 100, 1);
    List<ListSavingsRun.Point> points = measure(plan);
    // not all: some lists were recited rightly by luck
    assertThat(points.get(0).saved()).isBetween(0.7, 0.9);
    assertThat(points.get(1).saved()).isCloseTo(0, within(0.03));
  }

  @Test
  void firstItemsAreRehearsedMoreAndLastOnesStillThereUntilAPause() {
    List<Double> atOnce = ListExperiments.serialPositions(MODEL, 15, 3, 0);
    List<Double> later = ListExperiments.serialPositions(MODEL, 15, 3, 30);
    assertThat(atOnce.get(0)).isGreaterThan(atOnce.get(7) + 0.1);
    assertThat(atOnce.subList(11, 15)).allMatch(p -> p > 0.9);
    assertThat(later.get(0)).isGreaterThan(later.get(7) + 0.1);
    assertThat(later.subList(11, 15)).allMatch(p -> p < later.get(7) + 0.01);
  }

  /** About 0.8 after 3 seconds and 0.1 after 18 in Peterson and Peterson's figure. */
  @Test
  void whatIsNotRehearsedFadesInSteps() {
    assertThat(ListExperiments.distracted(MODEL, 0)).isEqualTo(1);
    for (int k = 1; k <= 18; k++) {
      assertThat(ListExperiments.distracted(MODEL, k))
          .isLessThan(ListExperiments.distracted(MODEL, k - 1));
    }
    assertThat(ListExperiments.distracted(MODEL, 3)).isBetween(0.75, 0.9);
    assertThat(ListExperiments.distracted(MODEL, 18)).isBetween(0.05, 0.15);
  }

  @Test
  void twoSittingsTeachMoreThanOneAndAGapCanBeTooLong() {
    double massed = ListExperiments.spaced(MODEL, 20, 0, WEEK);
    double hour = ListExperiments.spaced(MODEL, 20, 3600, WEEK);
    double day = ListExperiments.spaced(MODEL, 20, DAY, WEEK);
    assertThat(hour).isGreaterThan(massed + 0.04);
    assertThat(day).isGreaterThan(hour);
    assertThat(ListExperiments.spaced(MODEL, 20, 90 * DAY, WEEK)).isLessThan(day - 0.05);
  }

  @Test
  void theShortTermStoreHoldsTheLastOnesInOrder() {
    TwoStores stores = new TwoStores(MODEL, 6);
    for (int item = 0; item < 5; item++) stores.show(item);
    assertThat(stores.places()).extracting(ListPlace::item).containsExactly(1, 2, 3, 4);
    assertThat(stores.places().get(3).left()).isEqualTo(1);
    assertThat(stores.places().get(0).left()).isEqualTo(1 - 3.0 / 18);
    stores.show(2);
    assertThat(stores.places()).extracting(ListPlace::item).containsExactly(1, 2, 3, 4);
    assertThat(stores.places().get(1).left()).isEqualTo(1);
    stores.pause(14);
    assertThat(stores.places()).extracting(ListPlace::item).containsExactly(2, 3, 4);
    stores.rehearse();
    assertThat(stores.places()).allMatch(place -> place.left() == 1);
    stores.pause(18);
    assertThat(stores.places()).isEmpty();
    stores.rehearse();
    assertThat(stores.seconds()).isEqualTo(5 + 1 + 14 + 1 + 18 + 1);
    assertThat(stores.recall(5)).isZero();
    assertThat(stores.trace(2).strength()).isGreaterThan(stores.trace(1).strength());
  }

  /** Whether one waits at once or in parts. */
  @Test
  void waitingIsTheSameInPieces() {
    ListTrace start = new ListTrace(2, 0.3);
    ListTrace atOnce = start.after(MODEL, 5000);
    ListTrace inParts = start.after(MODEL, 1234).after(MODEL, 3766);
    assertThat(inParts.fast()).isCloseTo(atOnce.fast(), within(1e-13));
    assertThat(inParts.slow()).isCloseTo(atOnce.slow(), within(1e-13));
    // the slow part gains as long as the fast one hands on more than it loses itself
    assertThat(atOnce.slow()).isGreaterThan(0.3);
    assertThat(start.after(MODEL, 0)).isEqualTo(start);
  }

  @Test
  void theCurveIsThereEarlyAndGrowsMoreExact() {
    ListSavingsRun run = new ListSavingsRun(ListSavingsPlan.of(MODEL, 2, 5));
    assertThat(run.total()).isEqualTo(14);
    for (int k = 0; k < 9; k++) run.step();
    assertThat(run.points())
        .extracting(ListSavingsRun.Point::lists)
        .containsExactly(2, 2, 1, 1, 1, 1, 1);
    while (!run.isEnded()) run.step();
    assertThat(run.done()).isEqualTo(14);
    assertThatThrownBy(run::step).hasMessage("all is measured");
  }

  @Test
  void aListThatIsTooMuchForTheRoomEnds() {
    ListModel small = new ListModel(4, 18, 0.1, 0.2, 2500, 60 * DAY, 1e-4);
    List<ListSavingsRun.Point> points = measure(new ListSavingsPlan(small, 13, List.of(60L), 1, 1));
    assertThat(points.get(0).readings()).isEqualTo(ListSavingsRun.MOST_READINGS);
  }

  @Test
  void whatCantBeMeasuredIsRefused() {
    String memory = "a memory can't have ";
    assertThatThrownBy(() -> MODEL.withPlaces(0)).hasMessage(memory + "0 places");
    assertThatThrownBy(() -> new ListModel(4, 0, 0.1, 3, 10, 20, 0))
        .hasMessage(memory + "places that last 0 seconds");
    assertThatThrownBy(() -> new ListModel(4, 18, 4, 3, 10, 20, 0))
        .hasMessage(memory + "a gain of 4.0");
    assertThatThrownBy(() -> new ListModel(4, 18, 0.1, 3, 20, 20, 0))
        .hasMessage(memory + "two parts that fade alike");
    assertThatThrownBy(() -> new ListModel(4, 18, 0.1, 3, 10, 20, -1))
        .hasMessage(memory + "a transfer of -1.0");
    String savings = "savings can't be measured with ";
    assertThatThrownBy(() -> ListSavingsPlan.of(MODEL, 0, 1)).hasMessage(savings + "0 lists");
    assertThatThrownBy(() -> ListSavingsPlan.of(MODEL, 1, -1))
        .hasMessage("the seed is a whole number from 0 to 4294967295, not -1");
    assertThatThrownBy(() -> new ListSavingsPlan(MODEL, 13, List.of(2L, 1L), 1, 1))
        .hasMessage(savings + "intervals that do not ascend");
  }
}
