package engram.labs.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.data.sets.BuiltInSet;
import engram.nn.ForwardPass;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Trainer;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnRunTest {
  private static final Part.Weight WEIGHT = new Part.Weight(0, 2, 1);
  private static final Recipe IRIS = Preset.REPAIRED.recipe();
  private static final PreparedData DATA = new PreparedData(IRIS.data(), BuiltInSet.IRIS.load());

  /** For a difference quotient. */
  private static final double STEP = 1e-5;

  private static Recipe by(Optimizer optimizer) {
    Settings settings = IRIS.settings().withOptimizer(optimizer).withMomentum(0.9);
    return IRIS.withSettings(settings.withLearningRate(0.01));
  }

  private static LedgerRun booked(OwnRun run, Part.Weight weight) {
    LedgerRun booked = new LedgerRun(run, weight);
    while (!booked.isEnded()) booked.step();
    return booked;
  }

  private static Trainer trained(Recipe recipe, int epochs) {
    Trainer trainer = new Trainer(recipe, DATA);
    while (trainer.epoch() < epochs) trainer.trainBatch();
    return trainer;
  }

  @ParameterizedTest
  @EnumSource(Optimizer.class)
  void itIsTheRunOfTrainAndAddsUpToTheLastBit(Optimizer optimizer) {
    Recipe recipe = by(optimizer);
    LedgerRun run = booked(new OwnRun(recipe, DATA, 4), WEIGHT);
    assertThat(run.parameters()).isEqualTo(trained(recipe, 4).parameters());
    Ledger ledger = run.ledger();
    assertThat(ledger.isWhole()).isTrue();
    assertThat(ledger.extent().hasSecond()).isFalse();
    assertThat(ledger.classes()).isEqualTo(3);
    assertThat(ledger.weights()[ledger.updates()])
        .isEqualTo(run.parameters().get(recipe.network().indexOf(WEIGHT)));
    Split byRow = ledger.byRow(List.of(0, 57));
    for (int update = 0; update <= ledger.updates(); update++) {
      assertThat(ledger.byClass().sum(update)).isEqualTo(ledger.weights()[update]);
      assertThat(byRow.sum(update)).isEqualTo(ledger.weights()[update]);
      assertThat(ledger.byClass().rounding()[update]).isCloseTo(0, within(1e-13));
    }
    assertThat(ledger.amounts()).hasSize(DATA.train().rows()).allMatch(each -> each.seen() == 4);
  }

  /** By plain descent: −α times the slope of its own loss, at each update that it was in. */
  @Test
  void aSampleAddsWhatItsOwnLossAsksFor() {
    Recipe recipe = by(Optimizer.SGD);
    int epochs = 2;
    double[] wanted = new double[DATA.train().rows()];
    Trainer trainer = new Trainer(recipe, DATA);
    while (trainer.epoch() < epochs) {
      Parameters before = trainer.parameters();
      int from = trainer.row();
      int to = from + trainer.nextBatchRows();
      trainer.trainBatch();
      for (int row : trainer.taken(from, to)) {
        wanted[row] -= 0.01 / (to - from) * slope(recipe, before, row);
      }
    }
    Ledger ledger = booked(new OwnRun(recipe, DATA, epochs), WEIGHT).ledger();
    int[] train = DATA.split().train();
    for (RowAmount each : ledger.amounts()) {
      assertThat(each.sample()).isEqualTo(train[each.account()]);
      assertThat(each.label()).isEqualTo(DATA.dataset().label(each.sample()));
      assertThat(each.inBoth()).isCloseTo(wanted[each.account()], within(1e-8));
    }
    assertThat(ledger.strongest().get(0).inBoth()).isNotCloseTo(0, within(1e-5));
  }

  private static double slope(Recipe recipe, Parameters at, int row) {
    return (loss(recipe, at, row, STEP) - loss(recipe, at, row, -STEP)) / (2 * STEP);
  }

  private static double loss(Recipe recipe, Parameters at, int row, double by) {
    int index = recipe.network().indexOf(WEIGHT);
    ForwardPass pass = ForwardPass.of(at.with(index, at.get(index) + by), DATA.train().input(row));
    return recipe
        .loss()
        .value(
            recipe.network().activationOf(recipe.network().layerCount() - 1),
            pass.preOutput(),
            pass.output(),
            DATA.train().target(row));
  }

  @Test
  void aWeightOfAnotherLayerHasALedgerToo() {
    Part.Weight last = new Part.Weight(IRIS.network().layerCount() - 1, 0, 2);
    Ledger ledger = booked(new OwnRun(by(Optimizer.ADAM), DATA, 2), last).ledger();
    assertThat(ledger.byClass().sum(ledger.updates()))
        .isEqualTo(ledger.weights()[ledger.updates()]);
    assertThat(ledger.booked().weight()).isEqualTo(last);
  }

  @Test
  void whatWouldTakeTooMuchIsTooLong() {
    assertThat(OwnRun.isLong(1000, 120, 10)).isFalse();
    assertThat(OwnRun.isLong(9000, 120, 10)).isTrue();
    assertThat(OwnRun.isLong(100, 1437, 20)).isFalse();
    assertThat(OwnRun.isLong(600, 1437, 1)).isTrue();
    assertThat(OwnRun.isLong(0, 120, 10)).isFalse();
  }
}
