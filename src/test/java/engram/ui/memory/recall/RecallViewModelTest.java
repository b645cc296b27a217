package engram.ui.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.memory.recall.RecallOutcome;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallRun;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.UpdateOrder;
import engram.ui.base.Language;
import engram.ui.memory.frame.Explanation;
import java.util.BitSet;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A recall as the workspace shows it: settings, moments, what is said. */
class RecallViewModelTest {
  private final RecallFixture fixture = new RecallFixture();
  private final RecallModels models = fixture.models;

  @Test
  void theStartIsASpoiledPatternThatComesBack() {
    RecallMoment cue = fixture.recall().getMoment();
    assertThat(cue.step()).isZero();
    assertThat(cue.wrong().cardinality()).isEqualTo(25);
    assertThat(fixture.sentence()).startsWith("Goal:").contains("山");
    fixture.toTheEnd();
    assertThat(fixture.recall().getMoment().wrong()).isEqualTo(new BitSet());
    assertThat(fixture.sentence())
        .isEqualTo(
            "山 was retrieved, all 100 neurons right, after one sweep. "
                + "What was corrupted has been filled in from the weights.");
  }

  @Test
  void whatWasSeenStaysSeenUntilTheRecallIsAnother() {
    RecallViewModel recall = fixture.recall();
    assertThat(recall.furthestProperty().get()).isZero();
    recall.goTo(60);
    recall.goTo(20);
    assertThat(recall.step()).isEqualTo(20);
    assertThat(recall.furthestProperty().get()).isEqualTo(60);
    models.settings.spoilAnew();
    assertThat(recall.step()).isZero();
    assertThat(recall.furthestProperty().get()).isZero();
  }

  @Test
  void theSpoiledCellsAreNotTheFirstToLook() {
    BitSet spoiled = fixture.recall().getMoment().wrong();
    RecallRun run = fixture.recall().run();
    BitSet first = new BitSet();
    for (int step = 1; step <= 25; step++) first.set(run.atWork(step).orElseThrow());
    assertThat(first).isNotEqualTo(spoiled);
  }

  @Test
  void aMomentIsTheCueWithTheChangesOfItsSteps() {
    RecallRun run = fixture.recall().run();
    double[] states = run.state(0);
    for (int step = 1; step <= run.steps(); step++) {
      RecallMoment moment = RecallMoment.of(run, step);
      int neuron = moment.atWork().orElseThrow();
      if (moment.changed().get(neuron)) states[neuron] = -states[neuron];
      assertThat(moment.changed().cardinality()).isLessThanOrEqualTo(1);
      assertThat(moment.state()).isEqualTo(states);
      assertThat(run.energy(step)).isLessThanOrEqualTo(run.energy(step - 1));
    }
  }

  @Test
  void theTopHalfAloneEndsInAMixtureWithItsSigns() {
    models.settings.spoilProperty().set(RecallSpoil.BOTTOM);
    fixture.toTheEnd();
    assertThat(fixture.recall().run().outcome()).isInstanceOf(RecallOutcome.Mixture.class);
    assertThat(fixture.sentence()).contains("山 − 日 + 木", "inverse pattern");
    fixture.preferences.languageProperty().set(Language.CHINESE);
    assertThat(fixture.sentence()).contains("山 − 日 + 木", "反相");
  }

  @Test
  void softmaxHoldsAllPatternsAndASmallBetaBlendsThem() {
    models.patterns.storeAll();
    models.settings.ruleProperty().set(RecallRule.SOFTMAX);
    fixture.toTheEnd();
    assertThat(fixture.sentence()).startsWith("山 was retrieved, all 100 neurons right");
    models.settings.number(RecallSetup.BETA).number().set(0.02);
    fixture.toTheEnd();
    assertThat(fixture.sentence()).startsWith("The network settled between memories: ");
  }

  @Test
  void allTogetherMayTakeTurnsForEver() {
    models.settings.chosen(RecallSetup.ORDER).set(UpdateOrder.SYNCHRONOUS);
    assertThat(fixture.recall().run().atWork(1)).isEmpty();
    models.patterns.storeAll();
    boolean cycles = false;
    for (int seed = 0; seed < 40 && !cycles; seed++) {
      models.settings.spoilAnew();
      cycles = fixture.recall().run().outcome() instanceof RecallOutcome.Cycle;
    }
    assertThat(cycles).isTrue();
    fixture.toTheEnd();
    assertThat(fixture.sentence()).startsWith("Two states take turns for ever");
  }

  @Test
  void spoilingAnewTurnsAsManyOtherCells() {
    BitSet before = fixture.recall().getMoment().wrong();
    models.settings.spoilAnew();
    BitSet after = fixture.recall().getMoment().wrong();
    assertThat(after).isNotEqualTo(before);
    assertThat(after.cardinality()).isEqualTo(25);
    models.settings.share.number().type("7");
    assertThat(fixture.recall().getMoment().wrong().cardinality()).isEqualTo(7);
    models.settings.share.number().type("70");
    assertThat(models.settings.share.number().getProblem()).contains("50");
    assertThat(fixture.recall().getMoment().wrong().cardinality()).isEqualTo(7);
  }

  @Test
  void oneAtLeastStaysStoredAndAnotherIsAskedForWhenItsPatternGoes() {
    for (String name : new String[] {"A", "H", "山", "日", "木"}) models.patterns.toggle(name);
    assertThat(models.patterns.getChoice().stored()).hasSize(1);
    assertThat(models.patterns.getChoice().stored().get(0).name()).isEqualTo("木");
    assertThat(fixture.recall().run().setup().name(0)).isEqualTo("木");
  }

  @Test
  void theNeuronIsExplainedByTheNumbersOfItsStep() {
    models.playback.goTo(60);
    RecallMoment moment = fixture.recall().getMoment();
    int atWork = moment.atWork().orElseThrow();
    Explanation neuron = models.explanation();
    assertThat(models.neuron.index()).isEqualTo(atWork);
    assertThat(neuron.text("title")).isEqualTo("Neuron " + (atWork + 1));
    assertThat(neuron.text("result")).endsWith(moment.state()[atWork] > 0 ? "= +1" : "= -1");
    assertThat(neuron.text("rest")).isEqualTo("… and 95 more");
    assertThat(models.neuron.weights()[atWork]).isZero();
    models.recall.pin(3);
    assertThat(models.explanation().text("title")).isEqualTo("Neuron 4");
    models.recall.pin(3);
    assertThat(models.recall.pinnedProperty().get()).isEqualTo(OptionalInt.empty());
  }

  @Test
  void theCurvesAreThoseOfTheSteps() {
    RecallRun run = fixture.recall().run();
    RecallCurves curves = RecallCurves.of(run);
    assertThat(curves.energy()).hasSize(run.steps() + 1);
    assertThat(curves.energy()[60]).isEqualTo(run.energy(60));
    assertThat(curves.best()[run.steps()]).isCloseTo(1, within(1e-12));
    assertThat(curves.others()).hasSize(4);
  }
}
