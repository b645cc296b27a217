package engram.ui.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.memory.recall.NamedPattern;
import engram.memory.recall.Pattern;
import engram.memory.recall.PatternGrid;
import engram.memory.recall.RecallRule;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import engram.memory.recall.UpdateOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Patterns of two sizes, and a recall that is set from one record. */
class RecallGridTest {
  private static final long SECOND = 1_000_000_000L;

  private final RecallFixture fixture = new RecallFixture();
  private final RecallModels models = fixture.models;
  private final RecallPatterns patterns = models.patterns;

  private void use(PatternGrid grid) {
    patterns.gridProperty().set(grid);
  }

  private static Pattern corner(PatternGrid grid) {
    int[] states = new int[grid.neurons()];
    for (int i = 0; i < states.length; i++) states[i] = i < 2 * grid.side() ? 1 : -1;
    return Pattern.of(grid.side(), grid.side(), states);
  }

  @Test
  void theLargeGridRecallsAtOnce() {
    use(PatternGrid.TWENTY);
    assertThat(fixture.recall().run().neurons()).isEqualTo(400);
    assertThat(fixture.recall().getMoment().wrong().cardinality()).isEqualTo(100);
    fixture.toTheEnd();
    assertThat(fixture.sentence()).startsWith("山 was retrieved, all 400 neurons right");
  }

  @Test
  void aSweepOfTheLargeGridLastsAsLong() {
    use(PatternGrid.TWENTY);
    assertThat(models.playback.speed().textProperty().getValue()).isEqualTo("160 steps/s");
    models.playback.toggle();
    models.playback.tick(SECOND);
    models.playback.tick(2 * SECOND);
    assertThat(fixture.recall().step()).isEqualTo(160);
    models.settings.chosen(RecallSetup.ORDER).set(UpdateOrder.SYNCHRONOUS);
    assertThat(models.playback.speed().textProperty().getValue()).isEqualTo("2 steps/s");
  }

  @Test
  void whatWasDrawnAndStoredBelongsToItsGridAndComesBackWithIt() {
    patterns.add(new NamedPattern("mine", corner(PatternGrid.TEN)));
    patterns.toggle("X");
    RecallSetup small = models.settings.getSetup();
    use(PatternGrid.TWENTY);
    assertThat(patterns.named("mine")).isEmpty();
    patterns.add(new NamedPattern("mine", corner(PatternGrid.TWENTY)));
    RecallSetup large = models.settings.getSetup();
    use(PatternGrid.TEN);
    assertThat(models.settings.getSetup()).isEqualTo(small);
    assertThat(small.original()).isEqualTo(corner(PatternGrid.TEN));
    use(PatternGrid.TWENTY);
    assertThat(models.settings.getSetup()).isEqualTo(large);
  }

  @Test
  void aDrawingThatIsNotDoneWaitsForItsGrid() {
    models.draw.press(99);
    models.draw.nameProperty().set("half");
    use(PatternGrid.TWENTY);
    assertThat(models.draw.drawnProperty().get().size()).isEqualTo(400);
    assertThat(models.draw.nameProperty().get()).isEmpty();
    models.draw.press(399);
    models.draw.clear();
    models.draw.store();
    assertThat(models.draw.problemProperty().getValue()).contains("All cells are off");
    use(PatternGrid.TEN);
    assertThat(models.draw.problemProperty().getValue()).isEmpty();
    assertThat(models.draw.drawnProperty().get().state(99)).isEqualTo(1);
    assertThat(models.draw.nameProperty().get()).isEqualTo("half");
  }

  @Test
  void aNeuronThatTheSmallGridHasNotIsLetGo() {
    use(PatternGrid.TWENTY);
    models.recall.pin(350);
    assertThat(models.explanation()).asString().contains("row 18, column 11");
    use(PatternGrid.TEN);
    assertThat(models.recall.pinnedProperty().get()).isEqualTo(OptionalInt.empty());
    assertThat(models.neuron.index()).isLessThan(100);
  }

  @Test
  void aWeightOfTheLargeGridIsWrittenWithAllItsDigits() {
    use(PatternGrid.TWENTY);
    assertThat(models.explanation()).asString().containsPattern("[+\u2212]0\\.0125");
  }

  @Test
  void betaBelongsToTheGrid() {
    models.settings.number(RecallSetup.BETA).number().set(0.3);
    use(PatternGrid.TWENTY);
    assertThat(models.settings.getSetup().beta()).isCloseTo(0.05, within(1e-12));
    use(PatternGrid.TEN);
    assertThat(models.settings.getSetup().beta()).isEqualTo(0.3);
  }

  private static RecallSetup another() {
    List<NamedPattern> stored =
        List.of(
            new NamedPattern("my", corner(PatternGrid.TWENTY)),
            new NamedPattern("A", corner(PatternGrid.TWENTY).mirrored().with(0, true)),
            new RecallShelf(PatternGrid.TWENTY).named("木").orElseThrow());
    return new RecallSetup(
        RecallRule.STORKEY,
        0.2,
        UpdateOrder.SYNCHRONOUS,
        7,
        stored,
        1,
        new Spoiling.Flip(0.29, 1234));
  }

  @Test
  void allControlsAreSetFromARecordWithOneUpdate() {
    List<RecallSetup> setups = new ArrayList<>();
    models.settings.setupProperty().addListener((property, before, now) -> setups.add(now));
    models.settings.restore(another());
    assertThat(setups).containsExactly(another());
    assertThat(fixture.recall().run().setup()).isEqualTo(another());
    assertThat(patterns.gridProperty().get()).isEqualTo(PatternGrid.TWENTY);
    assertThat(models.settings.ruleProperty().get()).isEqualTo(RecallRule.STORKEY);
    assertThat(models.settings.share.number().getText()).isEqualTo("29");
    assertThat(models.settings.number(RecallSetup.SEED).number().getText()).isEqualTo("7");
    assertThat(patterns.isOwn("my")).isTrue();
    setups.clear();
    RecallSetup covered =
        new RecallSetup(
            RecallRule.HEBB,
            0.1,
            UpdateOrder.ASYNCHRONOUS,
            42,
            List.of(new NamedPattern("my", corner(PatternGrid.TEN))),
            0,
            new Spoiling.Cover(Spoiling.Side.TOP));
    models.settings.restore(covered);
    assertThat(setups).containsExactly(covered);
    assertThat(models.settings.spoilProperty().get()).isEqualTo(RecallSpoil.TOP);
  }

  @Test
  void aRecallThatIsRestoredTakesNothingDrawnAway() {
    use(PatternGrid.TWENTY);
    Pattern mine = corner(PatternGrid.TWENTY).with(399, true);
    patterns.add(new NamedPattern("my", mine));
    models.settings.restore(another());
    assertThat(patterns.named("my2").orElseThrow().pattern()).isEqualTo(mine);
    Pattern supplied = new RecallShelf(PatternGrid.TWENTY).named("A").orElseThrow().pattern();
    assertThat(patterns.named("A").orElseThrow().pattern()).isNotEqualTo(supplied);
    assertThat(patterns.getChoice().all())
        .extracting(NamedPattern::name)
        .doesNotHaveDuplicates()
        .hasSize(27);
    patterns.remove("A");
    assertThat(patterns.named("A").orElseThrow().pattern()).isEqualTo(supplied);
  }

  @Test
  void aRecallOfAnotherShapeIsRefusedAndNothingChanges() {
    RecallSetup before = models.settings.getSetup();
    RecallSetup odd =
        new RecallSetup(
            RecallRule.STORKEY,
            0.1,
            UpdateOrder.ASYNCHRONOUS,
            42,
            List.of(new NamedPattern("x", Pattern.of(1, -1, 1))),
            0,
            new Spoiling.Flip(0, 1));
    assertThatThrownBy(() -> models.settings.restore(odd))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(models.settings.getSetup()).isEqualTo(before);
  }
}
