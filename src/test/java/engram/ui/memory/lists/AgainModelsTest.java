package engram.ui.memory.lists;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.spacing.LeakingStores;
import engram.memory.spacing.SpacingSetup;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Durations;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** When to learn again, without a toolkit. */
class AgainModelsTest {
  private final Texts texts = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
  private final Queue<Runnable> worker = new ArrayDeque<>();
  private final AgainViewModel again = new AgainViewModel(texts, worker::add, Runnable::run);
  private final AgainPlots plots = new AgainPlots(new Durations(texts), texts);
  private final AgainWords words = new AgainWords(new Durations(texts), texts);

  private AgainViewModel.Mapped mapped() {
    while (!worker.isEmpty()) worker.remove().run();
    return again.mappedProperty().get().orElseThrow();
  }

  private static PlotItem.Line ridge(Plot plot) {
    return plot.items().stream()
        .filter(PlotItem.Line.class::isInstance)
        .map(PlotItem.Line.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingIsWorkedOutUntilItIsSeen() {
    assertThat(worker).isEmpty();
    again.shownProperty().set(true);
    assertThat(mapped().stores().count()).isEqualTo(12);
    again.stores().restore(3);
    assertThat(mapped().stores().count()).isEqualTo(3);
    assertThat(again.askedProperty().get().stores()).isEqualTo(3);
  }

  @Test
  void theRidgeRisesWithTwelveStoresStandsWithTwoAndIsNotThereWithOne() {
    again.shownProperty().set(true);
    double[] ramp = ridge(plots.map(mapped(), SpacingSetup.USUAL)).xs();
    for (int k = 1; k < ramp.length; k++) assertThat(ramp[k]).isGreaterThan(ramp[k - 1]);
    again.stores().restore(2);
    double[] wall = ridge(plots.map(mapped(), SpacingSetup.USUAL)).xs();
    for (double x : wall) assertThat(Math.abs(x - wall[0])).isLessThan(1e-6);
    again.stores().restore(1);
    double[] none = ridge(plots.map(mapped(), SpacingSetup.USUAL)).xs();
    assertThat(Arrays.stream(none)).allMatch(x -> Double.isNaN(x));
  }

  @Test
  void theFormOfTheRidgeIsSaid() {
    assertThat(words.ridge(LeakingStores.of(1))).startsWith("One store: no ridge.");
    assertThat(words.ridge(LeakingStores.of(2)))
        .isEqualTo("Two stores: a wall. The best gap is 22 min 26 s, however long the delay.");
    assertThat(words.ridge(LeakingStores.of(4))).startsWith("A stair:");
    assertThat(words.ridge(LeakingStores.of(12)))
        .startsWith("A ramp:")
        .contains("1.6 days, 5.7 days, 9.9 days, 31.4 days");
  }

  @Test
  void theMapHasADiscForEachMeanOfPeople() {
    again.shownProperty().set(true);
    Plot plot = plots.map(mapped(), SpacingSetup.USUAL);
    long discs = plot.items().stream().filter(PlotItem.Dot.class::isInstance).count();
    assertThat(discs).isEqualTo(2 * 26);
  }

  @Test
  void whereOneLooksIsSaid() {
    again.ask(7, 35);
    assertThat(words.asked(again.askedProperty().get()))
        .isEqualTo("Gap 7 days, asked 35 days later: strength B = 0.271, recalled 76%");
  }

  @Test
  void anExamIsTakenAndHiddenAgainWhenItsPlanOrTheBetIsAnother() {
    LeakingStores twelve = LeakingStores.of(12);
    assertThat(said(twelve)).startsWith("Drag the three");
    again.move(0, 0);
    again.move(1, 12);
    again.move(2, 23);
    again.bet().restore(60);
    again.takeExam();
    assertThat(said(twelve))
        .isEqualTo(
            "In the exam 98%, a month later 92%; your bet was off by 32 points. All on the"
                + " evening before: 99%, then 60%. In thirds of the time: 98%, then 92%.");
    int open = plots.calendar(again.examProperty().get(), twelve).items().size();
    again.bet().restore(90);
    assertThat(again.examProperty().get().taken()).isFalse();
    assertThat(plots.calendar(again.examProperty().get(), twelve).items().size()).isLessThan(open);
    again.takeExam();
    again.move(1, 99);
    assertThat(again.examProperty().get().days()).containsExactly(0, 34, 23);
    assertThat(again.examProperty().get().taken()).isFalse();
  }

  private String said(LeakingStores stores) {
    return words.exam(again.examProperty().get(), stores, again.bet().getValue());
  }

  @Test
  void aJarIsFilledByWhatItsStoreHolds() {
    Plot jars = plots.jars(SpacingSetup.USUAL.asked());
    double[] tops =
        jars.items().stream()
            .filter(PlotItem.Box.class::isInstance)
            .mapToDouble(item -> ((PlotItem.Box) item).top())
            .toArray();
    assertThat(tops).hasSize(12);
    assertThat(tops[0]).isZero();
    assertThat(tops[11]).isBetween(0.8697, 0.8698);
  }
}
