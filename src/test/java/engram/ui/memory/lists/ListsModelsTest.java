package engram.ui.memory.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.NumberSetting;
import engram.memory.SettingValues;
import engram.memory.lists.Ebbinghaus;
import engram.memory.lists.ListCourse;
import engram.memory.lists.ListMoment;
import engram.memory.lists.ListOutcomes;
import engram.memory.lists.ListSavingsRun;
import engram.memory.lists.ListSetup;
import engram.ui.base.Language;
import engram.ui.base.SliderViewModel;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.PlotCard.Shown;
import engram.ui.memory.frame.SettingChoice;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both stores without a toolkit; slow work is done when the test says so. */
class ListsModelsTest {
  private static final long DAY = 86_400;

  /** Of the places of a pause's slider. */
  private static final int LAST = 14;

  private static final int SITTING = ListSetup.USUAL.secondsOfLearning() / 2;

  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final Queue<Runnable> worker = new ConcurrentLinkedQueue<>();
  private final Queue<Runnable> window = new ConcurrentLinkedQueue<>();
  private long now;
  private final ListsModels models =
      new ListsModels(new Texts(language), worker::add, window::add, () -> now += 1_000_000);

  private ListCourse course() {
    return models.stores.getCourse();
  }

  private void work() {
    while (!worker.isEmpty() || !window.isEmpty()) {
      while (!worker.isEmpty()) worker.remove().run();
      while (!window.isEmpty()) window.remove().run();
    }
  }

  private String readOut(String id) {
    return models.readOuts().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @Test
  void itStartsWithEbbinghaussListInTwoSittings() {
    assertThat(models.settings.getSetup()).isEqualTo(ListSetup.USUAL);
    assertThat(course().setup()).isEqualTo(ListSetup.USUAL);
    assertThat(models.settings.number(ListSetup.ITEMS).number().getText()).isEqualTo("13");
    assertThat(seconds(ListSetup.GAP)).isEqualTo(DAY);
    assertThat(models.words.sentence()).startsWith("Goal: get 13 syllables to last.");
    assertThat(models.words.now()).startsWith("Nothing is read yet");
  }

  @Test
  void everyControlIsPutToASetupAndGivesItBack() {
    ListSetup other = new ListSetup(7, 20, 2, false, 9, 3, 12_345, 77);
    models.settings.restore(other);
    assertThat(models.settings.getSetup()).isEqualTo(other);
    assertThat(models.settings.number(ListSetup.ITEMS).number().getText()).isEqualTo("20");
    assertThat(models.settings.number(ListSetup.PLACES).slider().orElseThrow().getPosition())
        .isCloseTo(6 / 8.0, within(1e-9));
    assertThat(models.settings.chosen(ListSetup.REST).get()).isFalse();
    assertThat(course().setup()).isEqualTo(other);
    models.settings.restore(ListSetup.USUAL);
    assertThat(models.settings.getSetup()).isEqualTo(ListSetup.USUAL);
  }

  @Test
  void aSetupIsRestoredInOneStep() {
    List<ListSetup> seen = new ArrayList<>();
    models.settings.setupProperty().subscribe((before, after) -> seen.add(after));
    ListSetup other = new ListSetup(7, 20, 2, false, 9, 3, 60, 77);
    models.settings.restore(other);
    assertThat(seen).containsExactly(other);
  }

  private double seconds(NumberSetting<ListSetup> pause) {
    return models.settings.number(pause).number().getValue();
  }

  /** Puts the thumb to one of the places of a pause, the first of which is 0. */
  private void move(NumberSetting<ListSetup> pause, int place) {
    slider(pause).moveTo((double) place / LAST);
  }

  private SliderViewModel slider(NumberSetting<ListSetup> pause) {
    return models.settings.number(pause).slider().orElseThrow();
  }

  private int place(NumberSetting<ListSetup> pause) {
    return (int) Math.rint(slider(pause).getPosition() * LAST);
  }

  @Test
  void aPauseIsChosenAmongTimesAndKeepsOneThatTheSliderDoesNotKnow() {
    move(ListSetup.GAP, 0);
    assertThat(seconds(ListSetup.GAP)).isZero();
    move(ListSetup.GAP, LAST);
    assertThat(seconds(ListSetup.GAP)).isEqualTo(100 * DAY);
    for (int k = 0; k <= LAST; k++) {
      move(ListSetup.GAP, k);
      assertThat(place(ListSetup.GAP)).isEqualTo(k);
      assertThat(course().setup().gap()).isEqualTo((long) seconds(ListSetup.GAP));
    }
    models.settings.number(ListSetup.GAP).restore(100);
    int between = place(ListSetup.GAP);
    assertThat(seconds(ListSetup.GAP)).isEqualTo(100);
    move(ListSetup.GAP, between);
    assertThat(seconds(ListSetup.GAP)).isEqualTo(300);
  }

  @Test
  void theThumbOfAPauseStandsAtItsTimesOnly() {
    slider(ListSetup.GAP).moveTo(3.4 / LAST);
    assertThat(slider(ListSetup.GAP).getPosition()).isEqualTo(3.0 / LAST);
    assertThat(slider(ListSetup.GAP).notch()).isEqualTo(1.0 / LAST);
  }

  @Test
  void theGapIsSetByTheChart() {
    for (int k = 0; k <= LAST; k++) {
      move(ListSetup.GAP, k);
      double seconds = seconds(ListSetup.GAP);
      if (seconds > 0 && seconds < 60) continue; // they share the place of none
      models.settings.chooseGap(ListsTimeScale.GAPS.share(seconds));
      assertThat(seconds(ListSetup.GAP)).isEqualTo(seconds);
    }
  }

  @ParameterizedTest
  @EnumSource(ListsExample.class)
  void eachExampleIsKnownByItsSetup(ListsExample example) {
    models.settings.restore(example.setup());
    assertThat(ListsExample.of(models.settings.getSetup())).contains(example);
    models.settings.number(ListSetup.PLACES).number().set(2);
    assertThat(ListsExample.of(models.settings.getSetup())).isEmpty();
  }

  @Test
  void theExamplesShowWhatTheyAreFor() {
    double spaced = recalled(ListsExample.SPACED);
    assertThat(recalled(ListsExample.MASSED)).isLessThan(spaced - 0.04);
    assertThat(recalled(ListsExample.LIST_LATER)).isLessThan(recalled(ListsExample.LIST) - 0.1);
    models.settings.restore(ListsExample.LIST.setup());
    List<Double> list = course().end().recall();
    models.playback.goTo(Integer.MAX_VALUE);
    assertThat(models.words.sentence())
        .contains("first 38%, middle 25%, last 100%; the first were rehearsed most");
    assertThat(models.words.now()).startsWith("The question, at once");
    models.settings.chosen(ListSetup.REST).set(false);
    models.playback.goTo(Integer.MAX_VALUE);
    assertThat(models.words.sentence()).contains("last 90%.").doesNotContain("rehearsed");
    models.settings.restore(ListsExample.LIST.setup());
    assertThat(list.get(14)).isEqualTo(1);
    assertThat(list.get(0)).isGreaterThan(list.get(7) + 0.1);
    assertThat(recalled(ListsExample.COUNTING)).isLessThan(0.15);
  }

  private double recalled(ListsExample example) {
    models.settings.restore(example.setup());
    return course().end().recalled() / course().setup().items();
  }

  @Test
  void theSameReadingsInOneGoStandBesideThoseWithAGap() {
    models.settings.restore(ListsExample.SPACED.setup());
    models.playback.goTo(Integer.MAX_VALUE);
    ListMoment massed = models.stores.massed().orElseThrow();
    double inOneGo = ListOutcomes.spaced(course().setup(), 0);
    assertThat(massed.recalled() / course().setup().items()).isCloseTo(inOneGo, within(1e-12));
    assertThat(inOneGo).isLessThan(course().end().recalled() / course().setup().items());
    int learned = 1;
    while (course().step(learned).isLearning()) learned++;
    models.playback.goTo(learned - 1);
    ListMoment before = models.stores.massed().orElseThrow();
    assertThat(before.recall()).isEqualTo(models.stores.moment().recall());
    models.playback.goTo(learned + 3);
    assertThat(models.stores.massed()).contains(before);
    assertThat(models.stores.moment().recall()).isNotEqualTo(before.recall());
    models.settings.restore(ListsExample.MASSED.setup());
    assertThat(models.stores.massed()).isEmpty();
  }

  @Test
  void theBestGapDoesNotGrowWithTheDelay() {
    ListSetup setup = ListsExample.SPACED.setup();
    long day = 86_400;
    double first = best(setup, day);
    for (long days : new long[] {3, 10, 30, 60}) {
      assertThat(best(setup, days * day)).isLessThanOrEqualTo(first);
    }
  }

  private static double best(ListSetup setup, long delay) {
    ListSetup asked = ListSetup.of(new SettingValues<>(setup).put(ListSetup.DELAY, delay));
    ListsCurves curves = ListsCurves.of(asked);
    int best = 0;
    for (int k = 1; k < curves.gaps().size(); k++) {
      if (curves.spaced().get(k) > curves.spaced().get(best)) best = k;
    }
    return curves.gaps().get(best);
  }

  @Test
  void whatWasNotSeenYetIsNotTold() {
    models.playback.goTo(30);
    models.playback.goTo(10);
    assertThat(models.stores.furthestProperty().get()).isEqualTo(30);
    models.settings.number(ListSetup.PLACES).number().set(2);
    assertThat(models.stores.furthestProperty().get()).isZero();
  }

  @Test
  void withOneSittingThereIsNoGap() {
    models.settings.number(ListSetup.SITTINGS).number().set(1);
    assertThat(models.settings.number(ListSetup.GAP).number().enabledProperty().get()).isFalse();
    work();
    assertThat(models.plots.curvesProperty().get().orElseThrow().gaps()).isEmpty();
    models.playback.goTo(Integer.MAX_VALUE);
    assertThat(models.words.sentence()).contains("one study session");
  }

  @Test
  void itSaysWhatHappensInEachKindOfStep() {
    models.playback.goTo(1);
    assertThat(models.words.now()).isEqualTo("Study session 1 of 2, reading 1 of 5: DAX is shown");
    models.playback.goTo(2);
    assertThat(models.words.now()).endsWith("what is in the short-term store is rehearsed");
    models.playback.goTo(13);
    assertThat(models.words.now()).endsWith("LEF is shown");
    assertThat(models.words.lost()).isEqualTo("lost: DAX");
    models.playback.goTo(SITTING + 25);
    assertThat(models.words.now()).isEqualTo("1 min after study session 1: attention is elsewhere");
    models.settings.chosen(ListSetup.REST).set(false);
    models.playback.goTo(2);
    assertThat(models.words.now()).endsWith("reading 1 of 5: attention is elsewhere");
  }

  @Test
  void atTheEndItSaysWhatCameOfItWithTheNumbersOfTheModel() {
    models.playback.goTo(Integer.MAX_VALUE);
    String found = String.format("%.1f", course().end().recalled());
    assertThat(models.words.sentence())
        .startsWith("6 days later " + found + " of 13 syllables are recalled")
        .contains("the short-term store is empty", "spacing effect", "Limit: ");
    assertThat(readOut("recalled")).isEqualTo(found);
    assertThat(readOut("clock")).isEqualTo("7 days 6 min");
    language.set(Language.CHINESE);
    assertThat(models.words.sentence()).startsWith("6 天后，13 个音节").contains("间隔效应", "局限：");
  }

  @Test
  void forAQuestionAtOnceAGapCosts() {
    move(ListSetup.DELAY, 0);
    models.playback.goTo(Integer.MAX_VALUE);
    assertThat(models.words.sentence())
        .startsWith("At once ")
        .contains("4 are still in the short-term store", "costs more than it brings");
  }

  @Test
  void theItemAtWorkIsExplainedUntilAnotherIsPinned() {
    models.playback.goTo(14);
    assertThat(models.stores.explained()).isEqualTo(4);
    models.playback.goTo(SITTING + 10);
    assertThat(models.stores.explained()).isEqualTo(12);
    models.stores.pin(2);
    assertThat(models.stores.explained()).isEqualTo(2);
    models.settings.number(ListSetup.ITEMS).number().set(3);
    assertThat(models.stores.pinnedProperty().get()).isEqualTo(OptionalInt.of(2));
    models.settings.number(ListSetup.ITEMS).number().set(2);
    assertThat(models.stores.pinnedProperty().get()).isEmpty();
    models.stores.pin(1);
    models.stores.pin(1);
    assertThat(models.stores.pinnedProperty().get()).isEmpty();
  }

  @Test
  void theExplanationHasTheNumbersOfTheStep() {
    Explanation begin = models.explanation();
    assertThat(begin.text("fast")).isEmpty();
    assertThat(begin.text("left")).isEmpty();
    models.playback.goTo(1);
    Explanation shown = models.explanation();
    assertThat(shown.text("left")).isEqualTo("= 1 - 0 / 18 = 1.00");
    assertThat(shown.text("fast"))
        .isEqualTo("= 0.000 + 1.00 \\cdot 0.1\\, (1 - 0.000 / 3) = 0.100");
    assertThat(shown.text("recall")).endsWith("= 1.000");
    models.playback.goTo(SITTING + 5);
    Explanation fading = models.explanation();
    ListMoment moment = models.stores.moment();
    assertThat(fading.text("left")).isEqualTo("= 1 - 5 / 18 = 0.72");
    assertThat(fading.text("fastRule")).doesNotContain("g");
    assertThat(fading.text("fast"))
        .contains("e^{-1/2500}")
        .endsWith(String.format("= %.3f", moment.traces().get(12).fast()));
    assertThat(fading.text("slow"))
        .contains("e^{-1/5\\,184\\,000}")
        .endsWith(String.format("= %.4f", moment.traces().get(12).slow()));
    assertThat(fading.text("recall")).endsWith(String.format("= %.3f", moment.recall().get(12)));
  }

  @Test
  void anotherSettingBeginsAnewAndPauses() {
    models.playback.toggle();
    models.playback.goTo(40);
    models.playback.toggle();
    models.settings.number(ListSetup.PLACES).number().set(6);
    assertThat(models.stores.step()).isZero();
    assertThat(models.playback.getDirection()).isZero();
    models.settings.number(ListSetup.PLACES).number().type("x");
    assertThat(models.settings.number(ListSetup.PLACES).number().getProblem()).isNotEmpty();
    assertThat(course().setup().places()).isEqualTo(6);
  }

  @Test
  void theLatestCurvesWinAndMeetWhatTheDeskComesTo() {
    move(ListSetup.GAP, 8);
    models.settings.number(ListSetup.READINGS).number().set(7);
    assertThat(models.plots.curvesProperty().get()).isEmpty();
    work();
    ListsCurves curves = models.plots.curvesProperty().get().orElseThrow();
    assertThat(curves.setup()).isEqualTo(course().setup());
    assertThat(curves.atOnce()).hasSize(13);
    assertThat(curves.gaps()).isSorted().doesNotHaveDuplicates().startsWith(0.0, 60.0);
    int best = curves.spaced().indexOf(Collections.max(curves.spaced()));
    assertThat(best).isBetween(1, curves.gaps().size() - 2);
    double here = course().end().recalled() / 13;
    assertThat(here).isBetween(curves.spaced().get(0), curves.spaced().get(best) + 1e-6);
  }

  @Test
  void theForgettingCurveIsMeasuredBesideTheWindow() {
    models.savings.start();
    assertThat(models.savings.runningProperty().get()).isTrue();
    work();
    assertThat(models.savings.runningProperty().get()).isFalse();
    assertThat(models.savings.progressProperty().get()).isEqualTo(1);
    List<ListSavingsRun.Point> points = models.savings.foundProperty().get();
    assertThat(points).hasSize(7);
    for (int k = 0; k < 7; k++) {
      assertThat(points.get(k).saved()).isCloseTo(Ebbinghaus.SAVINGS.get(k).saved(), within(0.06));
    }
    assertThat(models.plots.measured(points)).contains("1000 lists", "fitted");
    models.settings.number(ListSetup.PLACES).number().set(5);
    assertThat(models.savings.foundProperty().get()).isEmpty();
    models.settings.number(ListSetup.PLACES).number().set(4);
    assertThat(models.savings.foundProperty().get()).isEqualTo(points);
  }

  @Test
  void whatIsCancelledIsNotShownAnyMore() {
    models.savings.start();
    models.settings.number(ListSetup.PLACES).number().set(5);
    assertThat(models.savings.runningProperty().get()).isFalse();
    work();
    assertThat(models.savings.foundProperty().get()).isEmpty();
  }

  private Shown shown(String id) {
    return models.plots().stream()
        .filter(card -> card.id().equals(id))
        .findFirst()
        .orElseThrow()
        .shown()
        .get();
  }

  private static List<String> names(Plot plot) {
    return plot.items().stream()
        .flatMap(item -> item instanceof PlotItem.Key key ? key.entries().stream() : Stream.of())
        .map(PlotItem.Key.Entry::name)
        .toList();
  }

  private static <T> List<T> items(Plot plot, Class<T> kind) {
    return plot.items().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void theChartsAreEmptyUntilTheCurvesAreThere() {
    assertThat(shown("positions").plot()).isEmpty();
    assertThat(shown("spacing").plot()).isEmpty();
    assertThat(shown("spacing").over()).isEmpty();
    work();
    Plot positions = shown("positions").plot().orElseThrow();
    assertThat(names(positions)).containsExactly("at once", "30 s later");
    assertThat(items(positions, PlotItem.Line.class))
        .allSatisfy(line -> assertThat(line.xs()).hasSize(13).startsWith(0).endsWith(1));
    Plot spacing = shown("spacing").plot().orElseThrow();
    double gap = ListsTimeScale.GAPS.share(DAY);
    assertThat(items(spacing, PlotItem.Rule.class)).extracting(PlotItem.Rule::x).contains(gap);
    assertThat(items(spacing, PlotItem.Dot.class)).hasSize(1);
    assertThat(spacing.items().get(spacing.items().size() - 1)).isInstanceOf(PlotItem.Dot.class);
  }

  @Test
  void theAxisOfTheGapsNamesTheDelay() {
    ListsCurves curves = ListsCurves.of(models.settings.getSetup());
    assertThat(models.plots.spacingAxis(curves)).contains("6 days");
    assertThat(models.plots.later()).contains("30 s");
  }

  @Test
  void withOneSittingASentenceStandsInThePlaceOfTheChart() {
    models.settings.number(ListSetup.SITTINGS).number().set(1);
    work();
    assertThat(shown("spacing").plot()).isEmpty();
    assertThat(shown("spacing").over()).isNotEmpty();
    assertThat(shown("spacing").beside()).isEmpty();
  }

  @Test
  void thePublishedSavingsAreRingsAndTheMeasuredOnesALineWithDots() {
    Plot before = shown("savings").plot().orElseThrow();
    assertThat(items(before, PlotItem.Dot.class)).hasSize(14);
    models.savings.start();
    work();
    Plot plot = shown("savings").plot().orElseThrow();
    assertThat(names(plot)).hasSize(2);
    assertThat(items(plot, PlotItem.Dot.class)).hasSize(21);
    assertThat(items(plot, PlotItem.Line.class).get(0).xs()).hasSize(7);
    assertThat(shown("savings").below()).startsWith("1000 lists");
  }

  @Test
  void anExampleIsNamedAsLongAsItIsSet() {
    SettingChoice<?> example = (SettingChoice<?>) models.settings.rows().get(0);
    assertThat(example.chosen()).isEqualTo(Optional.of(ListsExample.SPACED));
    example.choose(Optional.of(ListsExample.COUNTING));
    assertThat(models.settings.getSetup()).isEqualTo(ListsExample.COUNTING.setup());
    models.settings.number(ListSetup.PLACES).number().set(2);
    assertThat(example.chosen()).isEqualTo(Optional.empty());
    assertThat(models.settings.getSetup().places()).isEqualTo(2);
  }

  @Test
  void timesAreWrittenInTheirTwoLargestUnits() {
    assertThat(models.times.of(0)).isEqualTo("0 s");
    assertThat(models.times.of(133)).isEqualTo("2 min 13 s");
    assertThat(models.times.of(DAY)).isEqualTo("1 day");
    assertThat(models.times.of(2 * DAY + 7200 + 5)).isEqualTo("2 days 2 h");
    assertThat(models.times.of(DAY + 5)).isEqualTo("1 day 5 s");
    assertThat(models.times.tick(9 * 3600)).isEqualTo("9 h");
    move(ListSetup.GAP, 0);
    assertThat(models.settings.number(ListSetup.GAP).duration()).isEqualTo("none");
    assertThat(models.settings.number(ListSetup.DELAY).duration()).isEqualTo("6 days");
    language.set(Language.CHINESE);
    assertThat(models.times.of(133)).isEqualTo("2 分 13 秒");
  }
}
