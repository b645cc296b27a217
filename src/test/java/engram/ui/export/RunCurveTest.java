package engram.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.sets.BuiltInSet;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.plot.Ink;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem;
import java.util.Arrays;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** What the curve of a picture or a film of a run has for its numbers. */
class RunCurveTest {
  private static final int EPOCHS = 6;

  private final Texts texts = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));

  private static Run trained(Recipe recipe, BuiltInSet set, int epochs) {
    Run run = new Run(recipe, new PreparedData(recipe.data(), set.load()));
    for (int k = 0; k < epochs; k++) run.trainEpoch();
    return run;
  }

  private static Run irises(int epochs) {
    return trained(Preset.REPAIRED.recipe(), BuiltInSet.IRIS, epochs);
  }

  private PlotItem.Line line(Run run, boolean loss, Ink ink) {
    Plot plot = RunCurve.of(run, loss, texts);
    return plot.items().stream()
        .filter(PlotItem.Line.class::isInstance)
        .map(PlotItem.Line.class::cast)
        .filter(line -> line.style().ink().equals(ink))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theCurveOfTheScoreIsAsHighAsTheScore() {
    Run run = irises(EPOCHS);
    PlotItem.Line training = line(run, false, Ink.TRAINING);
    PlotItem.Line test = line(run, false, Ink.TEST);
    assertThat(training.ys()).hasSize(EPOCHS + 1);
    for (int epoch = 0; epoch <= EPOCHS; epoch++) {
      assertThat(training.xs()[epoch]).isCloseTo(epoch / (double) EPOCHS, within(1e-12));
      assertThat(training.ys()[epoch]).isCloseTo(run.history().trainScore(epoch), within(1e-12));
      assertThat(test.ys()[epoch]).isCloseTo(run.history().testScore(epoch), within(1e-12));
    }
  }

  @Test
  void bothLossesStandOnOneScaleFromZero() {
    Run run = irises(EPOCHS);
    PlotItem.Line training = line(run, true, Ink.TRAINING);
    PlotItem.Line test = line(run, true, Ink.TEST);
    double high = run.history().trainLoss(0) / training.ys()[0];
    for (int epoch = 0; epoch <= EPOCHS; epoch++) {
      assertThat(high * training.ys()[epoch])
          .isCloseTo(run.history().trainLoss(epoch), within(1e-12));
      assertThat(high * test.ys()[epoch]).isCloseTo(run.history().testLoss(epoch), within(1e-12));
    }
  }

  /** As the frames of a film have it: the axes stand still while the curve grows. */
  @Test
  void aRunThatWentBackHasTheBeginningOfItsCurve() {
    Run run = irises(EPOCHS);
    double[] whole = line(run, true, Ink.TRAINING).ys();
    run.goTo(2);
    PlotItem.Line begun = line(run, true, Ink.TRAINING);
    assertThat(begun.ys()).containsExactly(Arrays.copyOf(whole, 3));
    assertThat(begun.xs()[2]).isCloseTo(2.0 / EPOCHS, within(1e-12));
  }

  @Test
  void anUntrainedRunHasOnePoint() {
    assertThat(line(irises(0), true, Ink.TRAINING).xs()).containsExactly(0);
    assertThat(line(irises(0), false, Ink.TEST).ys()).hasSize(1);
  }

  @Test
  void aRunWhoseNumbersGrewWithoutEndStillHasItsAxes() {
    Recipe sine = Preset.SINE.recipe();
    Recipe wild = sine.withSettings(sine.settings().withLearningRate(1e6));
    Run run = new Run(wild, new PreparedData(wild.data(), BuiltInSet.SINE.load()));
    for (int k = 0; k < 3 && run.problem().isEmpty(); k++) run.trainEpoch();
    for (boolean loss : new boolean[] {true, false}) {
      assertThat(RunCurve.of(run, loss, texts).rows().at().apply(3)).isNotEmpty();
      assertThat(line(run, loss, Ink.TRAINING).ys()[0]).isBetween(0.0, 1.0);
    }
  }
}
