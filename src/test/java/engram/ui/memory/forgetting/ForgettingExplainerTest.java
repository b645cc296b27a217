package engram.ui.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.forgetting.ForgettingCure.Kind;
import engram.ui.memory.frame.Explanation;
import org.junit.jupiter.api.Test;

class ForgettingExplainerTest {
  private final ForgettingFixture fixture = new ForgettingFixture();
  private final ForgettingModels models = fixture.models;

  private Explanation explain(Kind kind) {
    models.forgetting.choose(models.settings.cure(kind).cure());
    return models.explanation();
  }

  @Test
  void numbersWaitForTheRows() {
    Explanation none = explain(Kind.NONE);
    assertThat(none.text("numbers")).isEmpty();
    assertThat(none.text("detail")).isEmpty();
    assertThat(none.text("shift")).endsWith("= 0");
  }

  @Test
  void eachCureIsExplainedByItsNumbers() {
    for (Kind kind : Kind.values()) models.settings.cure(kind).runsProperty().set(true);
    fixture.learn();
    int old = fixture.moment().measured().orElseThrow().plan().old().train().rows();
    int fresh = fixture.moment().measured().orElseThrow().plan().fresh().train().rows();
    long kept = Math.round(0.2 * old);
    assertThat(explain(Kind.NONE).text("numbers")).isEqualTo("\\alpha = 0.03");
    assertThat(explain(Kind.REHEARSAL).text("numbers")).endsWith(kept + " : " + fresh);
    assertThat(explain(Kind.REHEARSAL).text("detail")).contains(kept + " of the " + old);
    assertThat(explain(Kind.SLEEP).text("numbers")).endsWith(old + " : " + fresh);
    assertThat(explain(Kind.SLOW).text("numbers"))
        .isEqualTo("c\\,\\alpha = 0.1 \\cdot 0.03 = 0.003");
    Explanation elastic = explain(Kind.ELASTIC);
    double shift = fixture.moment().state().orElseThrow().shift();
    assertThat(shift).isPositive();
    assertThat(elastic.text("numbers")).startsWith("= L_B + \\frac{100}{2} \\cdot ");
    assertThat(elastic.text("detail")).contains("springs");
  }
}
