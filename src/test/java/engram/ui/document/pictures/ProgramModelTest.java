package engram.ui.document.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Language;
import engram.ui.document.pictures.ProgramModel.Block;
import engram.ui.document.pictures.ProgramModel.Part;
import engram.ui.program.ProgramLine;
import engram.ui.run.TestRun;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program line by line, and which arrays each line works on. */
class ProgramModelTest {
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();

  private ProgramOfRun opened;
  private TestRun run;
  private ProgramModel program;

  private void open(Recipe recipe) {
    opened = new ProgramOfRun(recipe);
    run = opened.run;
    program = opened.model;
  }

  @AfterEach
  void close() {
    opened.close();
  }

  private static Recipe deep(int hidden) {
    return ProgramOfRun.deep(hidden, 2);
  }

  /** The names of the arrays that the line of that code works on. */
  private List<String> worked(String code) {
    List<String> codes = program.lines().stream().map(ProgramLine::code).toList();
    assertThat(codes).contains(code);
    program.line.set(codes.indexOf(code));
    return program.blocks().stream().filter(program::works).map(Block::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "z1 = x @ W1 + b1; a1",
        "a1 = np.tanh(z1); a1",
        "z2 = a1 @ W2 + b2; a2",
        "dW2, db2 = a1.T @ δ2 / n, δ2.mean(axis=0); W2",
        "b1, b2 = np.zeros(10), np.zeros(3); W1 W2",
        "p -= α * g; W1 W2",
        "'x, t, n = X[rows], T[rows], len(rows)'; x"
      })
  void aLineLightsTheArraysThatItComputes(String code, String arrays) {
    open(REPAIRED);
    assertThat(worked(code)).containsExactly(arrays.split(" "));
  }

  /** Neither the loss nor the learning rate is one of these arrays. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"loss = np.mean((a2 - t) ** 2)", "α = 0.01"})
  void aSingleNumberLightsNone(String code) {
    open(REPAIRED);
    assertThat(worked(code)).isEmpty();
  }

  @Test
  void arraysOfTheTenthLayerAreNotThoseOfTheFirst() {
    open(deep(11));
    assertThat(program.blocks()).hasSize(1 + 2 * 12);
    assertThat(worked("z = a[11] @ W[11] + b[11]")).containsExactly("a12");
    assertThat(worked("z = a[k] @ W[k] + b[k]"))
        .hasSize(11)
        .startsWith("a1")
        .endsWith("a11")
        .doesNotContain("a12");
  }

  @Test
  void theArraysAreThoseOfABatchFromTheInputsToTheOutputs() {
    open(REPAIRED);
    assertThat(program.blocks())
        .containsExactly(
            new Block("x", -1, 10, 4),
            new Block("W1", 0, 4, 10),
            new Block("a1", 0, 10, 10),
            new Block("W2", 1, 10, 3),
            new Block("a2", 1, 10, 3));
  }

  @Test
  void everyPartHasItsLinesInTheOrderOfAProgram() {
    open(REPAIRED);
    List<Part> parts = program.lines().stream().map(program::part).distinct().toList();
    assertThat(parts)
        .containsExactly(
            Part.INITIALISE, Part.LOOP, Part.FORWARD, Part.LOSS, Part.BACKWARD, Part.UPDATE);
    assertThat(program.part(program.lines().get(0))).isEqualTo(Part.INITIALISE);
  }

  @Test
  void itFollowsWhatIsReadToTheFirstLineOfThat() {
    open(REPAIRED);
    program.follow(Set.of("backpropagation"));
    assertThat(program.lines().get(program.at()).code()).startsWith("δ2 = ");
    program.follow(Set.of("neuron"));
    assertThat(program.lines().get(program.at()).code()).startsWith("δ2 = ");
    assertThat(program.say())
        .startsWith("Line " + (program.at() + 1) + " of the program: δ2 = ")
        .contains("the chain rule");
    run.preferences.languageProperty().set(Language.CHINESE);
    assertThat(program.say()).contains("δ2 = ").containsPattern("\\p{IsHan}");
  }

  @Test
  void itWalksToTheEndAndBeginsAnewALineAtATime() {
    open(REPAIRED);
    program.line.set(program.line.high());
    assertThat(program.at()).isEqualTo(program.lines().size() - 1);
    program.advance(0.5);
    assertThat(program.at()).isEqualTo(program.lines().size() - 1);
    program.advance(1);
    assertThat(program.at()).isZero();
    program.advance(1.3);
    assertThat(program.at()).isEqualTo(1);
  }

  @Test
  void aProgramOfAnotherLengthIsWalkedWhole() {
    open(REPAIRED);
    int before = program.lines().size();
    program.line.set(program.line.high());
    run.run.session().edit(recipe -> deep(3));
    run.until(now -> now.recipe().network().layerCount() == 4);
    int lines = program.lines().size();
    assertThat(lines).isNotEqualTo(before);
    program.line.set(1000);
    assertThat(program.at()).isEqualTo(lines - 1);
  }
}
