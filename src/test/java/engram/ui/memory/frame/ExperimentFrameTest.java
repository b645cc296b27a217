package engram.ui.memory.frame;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.forgetting.ForgettingModels;
import engram.ui.memory.frame.Explanation.Kind;
import engram.ui.memory.lesion.LesionModels;
import engram.ui.memory.lists.ListsModels;
import engram.ui.memory.neuron.NeuronModels;
import engram.ui.memory.recall.RecallModels;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each experiment on memory gives to its frame, without a toolkit. */
class ExperimentFrameTest {
  private static final Executor NEVER = task -> {};
  private static final SimpleObjectProperty<Language> LANGUAGE =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private static final Texts TEXTS = new Texts(LANGUAGE);

  static Stream<ExperimentModels> stepped() {
    return Stream.of(
        new RecallModels(TEXTS, NEVER, NEVER, () -> 0),
        new ListsModels(TEXTS, NEVER, NEVER, () -> 0),
        new NeuronModels(TEXTS));
  }

  static Stream<ExperimentModels> all() {
    return Stream.concat(
        stepped(),
        Stream.of(
            new ForgettingModels(TEXTS, NEVER, NEVER, () -> 0),
            new LesionModels(TEXTS, () -> null, NEVER, NEVER, NEVER, () -> 0)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachHasThreeFiguresWithNames(ExperimentModels victim) {
    assertThat(victim.readOuts()).hasSize(3);
    assertThat(victim.readOuts()).allSatisfy(each -> assertThat(each.name()).isNotEmpty());
    assertThat(victim.readOuts()).extracting(ReadOut::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("stepped")
  void whatIsSaidFollowsTheStep(ExperimentModels victim) {
    List<ReadOut> steps = new ArrayList<>();
    victim.subscribe(() -> steps.add(victim.readOuts().get(0)));
    Stepped stepped = ((SteppedPlayback) victim.playback()).stepped;
    assertThat(steps).hasSize(1);
    assertThat(steps.get(0).value()).isEqualTo("0");
    assertThat(steps.get(0).of()).isEqualTo("/ " + stepped.steps());
    String goal = victim.sentence();
    victim.playback().stepForward();
    assertThat(steps.get(steps.size() - 1).value()).isEqualTo("1");
    stepped.goTo(Integer.MAX_VALUE);
    assertThat(victim.playback().endProperty().getValue()).isTrue();
    assertThat(victim.sentence()).isNotEqualTo(goal);
    victim.playback().reset();
    assertThat(victim.playback().startProperty().getValue()).isTrue();
    assertThat(victim.sentence()).isEqualTo(goal);
  }

  @ParameterizedTest
  @MethodSource("stepped")
  void whatIsPlayedStopsAtTheEndAndBeginsAgain(ExperimentModels victim) {
    victim.playback().toggle();
    assertThat(victim.playback().playingProperty().get()).isTrue();
    victim.playback().tick(1);
    victim.playback().tick(3_600_000_000_000L);
    assertThat(victim.playback().playingProperty().get()).isFalse();
    assertThat(victim.playback().endProperty().getValue()).isTrue();
    victim.playback().toggle();
    assertThat(victim.playback().startProperty().getValue()).isTrue();
    assertThat(victim.playback().playingProperty().get()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("all")
  void anExplanationBeginsWithATitleAndEndsWithItsSources(ExperimentModels victim) {
    List<Explanation.Line> lines = victim.explanation().lines();
    if (victim instanceof LesionModels) {
      assertThat(lines).isEmpty(); // it has a view of its own
      return;
    }
    assertThat(lines.get(0).kind()).isEqualTo(Kind.TITLE);
    assertThat(lines.get(lines.size() - 1).kind()).isEqualTo(Kind.NOTE);
    assertThat(lines).filteredOn(line -> line.kind() == Kind.PAIR).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("stepped")
  void aCurveHasAValueForEachStepUnlessItRanAway(ExperimentModels victim) {
    int steps = ((SteppedPlayback) victim.playback()).stepped.steps();
    for (SteppedChart chart : victim.charts()) {
      assertThat(chart.help()).isNotEmpty();
      assertThat(chart.curves())
          .allSatisfy(curve -> assertThat(curve.values()).hasSizeBetween(1, steps + 1));
      assertThat(chart.isKeyed()).isEqualTo(victim instanceof NeuronModels);
    }
  }

  @Test
  void aStepOfARecallCanBeASweepWhileItsNeuronsLookOneByOne() {
    RecallModels victim = new RecallModels(TEXTS, NEVER, NEVER, () -> 0);
    ExperimentModels.StepSizes<?> sizes = victim.stepSizes().orElseThrow();
    assertThat(sizes.sizes()).hasSize(2);
    assertThat(sizes.usable().getValue()).isTrue();
  }

  @Test
  void whatIsPointedAtInALesionIsSaidOnceTheNetworkIsTrained() {
    LesionModels victim = new LesionModels(TEXTS, () -> null, NEVER, NEVER, NEVER, () -> 0);
    String help = TEXTS.get("lesion.pair.help");
    assertThat(victim.pairs.pointed(victim.pointing, victim.lesion.getScene())).isEqualTo(help);
    assertThat(victim.facts()).isEmpty();
    assertThat(victim.readOuts().get(1).value()).isEqualTo("–");
  }
}
