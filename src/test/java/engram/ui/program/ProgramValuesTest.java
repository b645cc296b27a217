package engram.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.NumberText;
import engram.inspect.WorkedBatch;
import engram.training.BatchCursor;
import engram.training.BatchCursor.AtPhase;
import engram.training.BatchCursor.AtSample;
import engram.training.Phase;
import engram.training.StepSize;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.program.ProgramValues.Value;
import engram.ui.run.TestRun;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The variables of the lines at work. */
class ProgramValuesTest {
  private static final NumberText FOUR = new NumberText(4);

  private static WorkedBatch batch(Recipe recipe) {
    try (TestRun test = new TestRun(recipe)) {
      test.session.stepForward(StepSize.PHASE);
      test.until(now -> now.cursor().isPresent() && now.next().isPresent());
      return WorkedBatch.of(test.snapshot());
    }
  }

  private static List<Value> values(WorkedBatch batch, Phase phase) {
    return ProgramValues.of(batch, new AtPhase(phase), FOUR);
  }

  private static List<String> names(List<Value> values) {
    return values.stream().map(Value::name).toList();
  }

  /** Each variable that is shown is assigned somewhere in the program, by that name. */
  @ParameterizedTest
  @ValueSource(strings = {"repaired", "no-hidden-layer", "loops", "dropout", "loops-dropout"})
  void everyNameIsOneOfTheProgram(String name) {
    Recipe recipe = ProgramRecipes.ALL.get(name);
    String program = ProgramRecipes.text(recipe);
    WorkedBatch batch = batch(recipe);
    int last = recipe.network().layerCount() - 1;
    for (int layer = 0; layer <= last; layer++) {
      for (Phase phase : List.of(new Phase.Forward(layer), new Phase.Backward(layer))) {
        for (Value value : values(batch, phase)) {
          String variable = value.name().replaceAll("\\[.*", "").replace(".mean(axis=0)", "");
          assertThat(program).as(value.name()).containsPattern("(?<!\\w)" + variable + "(?!\\w)");
        }
      }
    }
    assertThat(names(values(batch, new Phase.Loss()))).endsWith("t", "loss");
  }

  @Test
  void aPhaseShowsWhatItReadsAndWhatItMakes() {
    WorkedBatch batch = batch(Preset.REPAIRED.recipe());
    assertThat(names(values(batch, new Phase.Forward(0))))
        .containsExactly("x", "W1", "b1", "z1", "a1");
    assertThat(names(values(batch, new Phase.Forward(1))))
        .containsExactly("a1", "W2", "b2", "z2", "a2");
    assertThat(names(values(batch, new Phase.Backward(1))))
        .containsExactly("a2", "a1", "δ2", "dW2", "db2");
    assertThat(names(values(batch, new Phase.Backward(0))))
        .containsExactly("x", "δ1", "dW1", "db1");
    assertThat(names(values(batch, new Phase.Update())))
        .containsExactly("α", "W1", "b1", "W2", "b2");
  }

  /** By its name in the program, row and column. */
  @Test
  void theUpdateNamesTheParameterThatMovedFurthest() {
    WorkedBatch batch = batch(Preset.REPAIRED.recipe());
    Value w2 = values(batch, new Phase.Update()).get(3);
    double most = 0;
    for (int from = 0; from < 10; from++) {
      for (int to = 0; to < 3; to++) most = Math.max(most, moved(batch, 1, from, to));
    }
    Matcher place = Pattern.compile("\\[(\\d+), (\\d+)\\]  (\\S+) → (\\S+)").matcher(w2.value());
    assertThat(place.matches()).isTrue();
    int from = Integer.parseInt(place.group(1));
    int to = Integer.parseInt(place.group(2));
    assertThat(moved(batch, 1, from, to)).isEqualTo(most);
    assertThat(place.group(3)).isEqualTo(FOUR.signed(batch.before().weight(1, from, to)));
    assertThat(place.group(4)).isEqualTo(FOUR.signed(batch.after().weight(1, from, to)));
    assertThat(w2.shape()).isEqualTo("(10 × 3)");
  }

  private static double moved(WorkedBatch batch, int layer, int from, int to) {
    return Math.abs(batch.after().weight(layer, from, to) - batch.before().weight(layer, from, to));
  }

  @Test
  void aSampleShowsItsRowsOnly() {
    WorkedBatch batch = batch(Preset.REPAIRED.recipe());
    BatchCursor third = new AtSample(3);
    List<Value> values = ProgramValues.of(batch, third, FOUR);
    assertThat(names(values)).containsExactly("x[2]", "a1[2]", "a2[2]", "t[2]", "δ2[2]");
    assertThat(values).extracting(Value::shape).containsExactly("(4)", "(10)", "(3)", "(3)", "(3)");
    NumberText three = new NumberText(3);
    assertThat(values.get(2).value())
        .isEqualTo(
            "["
                + three.signed(batch.a(1, 2, 0))
                + "  "
                + three.signed(batch.a(1, 2, 1))
                + "  "
                + three.signed(batch.a(1, 2, 2))
                + "]");
  }

  @Test
  void aMatrixOfOneRowOrFewColumnsHasNoDots() {
    Recipe recipe = Preset.REPAIRED.recipe();
    WorkedBatch batch = batch(recipe.withSettings(recipe.settings().withBatchSize(1)));
    List<Value> values = values(batch, new Phase.Forward(1));
    assertThat(values.get(4).shape()).isEqualTo("(1 × 3)");
    assertThat(values.get(4).value()).startsWith("[[").endsWith("]]").doesNotContain("…");
    assertThat(values.get(0).value()).startsWith("[[").endsWith("…]]");
  }
}
