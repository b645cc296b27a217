package engram.ui.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.forgetting.ForgettingCure.Kind;
import org.junit.jupiter.api.Test;

class ForgettingExplainerTest {
  private final ForgettingFixture fixture = new ForgettingFixture();
  private final ForgettingModels models = fixture.models;

  private ForgettingExplanation explain(Kind kind) {
    models.forgetting.choose(models.settings.cure(kind).cure());
    return models.explainer.explain(fixture.moment(), models.words);
  }

  @Test
  void numbersWaitForTheRows() {
    ForgettingExplanation none = explain(Kind.NONE);
    assertThat(none.numbers()).isEmpty();
    assertThat(none.detail()).isEmpty();
    assertThat(none.shift()).endsWith("= 0");
  }

  @Test
  void eachCureIsExplainedByItsNumbers() {
    for (Kind kind : Kind.values()) models.settings.cure(kind).runsProperty().set(true);
    fixture.learn();
    int old = fixture.moment().measured().orElseThrow().plan().old().train().rows();
    int fresh = fixture.moment().measured().orElseThrow().plan().fresh().train().rows();
    long kept = Math.round(0.2 * old);
    assertThat(explain(Kind.NONE).numbers()).isEqualTo("\\eta = 0.03");
    assertThat(explain(Kind.REHEARSAL).numbers()).endsWith(kept + " : " + fresh);
    assertThat(explain(Kind.REHEARSAL).detail()).contains(kept + " of the " + old);
    assertThat(explain(Kind.SLEEP).numbers()).endsWith(old + " : " + fresh);
    assertThat(explain(Kind.SLOW).numbers()).isEqualTo("c\\,\\eta = 0.1 \\cdot 0.03 = 0.003");
    ForgettingExplanation elastic = explain(Kind.ELASTIC);
    double shift = fixture.moment().sight().orElseThrow().shift();
    assertThat(shift).isPositive();
    assertThat(elastic.numbers()).startsWith("= L_B + \\frac{100}{2} \\cdot ");
    assertThat(elastic.detail()).contains("springs");
  }
}
