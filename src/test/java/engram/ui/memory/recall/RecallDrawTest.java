package engram.ui.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.recall.RecallSetup;
import org.junit.jupiter.api.Test;

/** Drawing a pattern and storing it. */
class RecallDrawTest {
  private final RecallFixture fixture = new RecallFixture();
  private final RecallDrawViewModel draw = fixture.models.draw;
  private final RecallPatterns patterns = fixture.models.patterns;

  private String problem() {
    return draw.problemProperty().getValue();
  }

  @Test
  void aDrawnPatternIsStoredAndAskedFor() {
    draw.openProperty().set(true);
    draw.press(0);
    draw.drag(11);
    draw.drag(22);
    draw.nameProperty().set("mine");
    draw.store();
    assertThat(problem()).isEmpty();
    assertThat(draw.openProperty().get()).isFalse();
    assertThat(patterns.isOwn("mine")).isTrue();
    RecallSetup setup = fixture.recall().run().setup();
    assertThat(setup.name(setup.asked())).isEqualTo("mine");
    assertThat(setup.original().state(11)).isEqualTo(1);
    assertThat(setup.original().state(1)).isEqualTo(-1);
    patterns.remove("mine");
    assertThat(patterns.named("mine")).isEmpty();
    assertThat(fixture.recall().run().setup().stored()).hasSize(5);
  }

  @Test
  void aPressOnACellThatIsOnErases() {
    draw.press(5);
    draw.drag(6);
    draw.press(5);
    draw.drag(6);
    assertThat(draw.drawnProperty().get().state(5)).isEqualTo(-1);
    assertThat(draw.drawnProperty().get().state(6)).isEqualTo(-1);
  }

  @Test
  void whatCannotBeStoredIsSaidAndNothingIsLost() {
    draw.store();
    assertThat(problem()).contains("All cells are off");
    draw.press(5);
    assertThat(problem()).isEmpty();
    draw.store();
    assertThat(problem()).contains("no name");
    draw.nameProperty().set("A");
    draw.store();
    assertThat(problem()).contains("A already");
    draw.nameProperty().set("much too long");
    draw.store();
    assertThat(problem()).contains("8 characters");
    assertThat(draw.drawnProperty().get().state(5)).isEqualTo(1);
    assertThat(patterns.getChoice().all()).hasSize(25);
  }

  @Test
  void thePatternItselfOrItsMirrorImageIsStoredAlready() {
    draw.nameProperty().set("copy");
    var mountain = patterns.named("山").orElseThrow().pattern();
    for (int cell = 0; cell < mountain.size(); cell++) {
      if (mountain.state(cell) < 0) draw.press(cell);
    }
    draw.store();
    assertThat(problem()).startsWith("This is 山");
  }
}
