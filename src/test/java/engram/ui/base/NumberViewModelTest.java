package engram.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberViewModelTest {
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final List<Double> applied = new ArrayList<>();
  private final NumberViewModel rate =
      new NumberViewModel(texts, NumberRange.of(1e-5, 10), Optional.empty(), applied::add);
  private final NumberViewModel batch =
      new NumberViewModel(
          texts, NumberRange.whole(1, 120), Optional.of("steps.batch.full"), applied::add);

  @Test
  void aNumberThatIsWrittenIsAppliedOnceAndShownInItsShortestForm() {
    rate.type(" 1e-2");
    rate.type("0,01");
    assertThat(applied).containsExactly(0.01);
    assertThat(rate.getText()).isEqualTo("0.01");
    assertThat(rate.getProblem()).isEmpty();
  }

  @Test
  void rubbishStaysInTheFieldWithASentenceAndTheOldNumberInForce() {
    rate.type("0.5");
    rate.type("fast");
    assertThat(rate.getValue()).isEqualTo(0.5);
    assertThat(rate.getText()).isEqualTo("fast");
    assertThat(rate.getProblem()).contains("fast").contains("1e-5").contains("10");
    assertThat(applied).containsExactly(0.5);
  }

  @Test
  void aNumberOutsideTheRangeIsRefusedWithTheRange() {
    rate.type("0.5");
    rate.type("11");
    assertThat(rate.getProblem()).isEqualTo("11 is too large. Write a number from 1e-5 to 10.");
    rate.type("0");
    assertThat(rate.getProblem()).isEqualTo("0 is too small. Write a number from 1e-5 to 10.");
    assertThat(rate.getValue()).isEqualTo(0.5);
  }

  @Test
  void aBatchIsAWholeNumberOrTheWordForAll() {
    batch.type("7");
    batch.type("7.5");
    assertThat(batch.getProblem()).startsWith("7.5 is not a whole number");
    batch.type("0");
    assertThat(batch.getProblem()).startsWith("0 is too small");
    batch.type("Full");
    assertThat(batch.getValue()).isZero();
    assertThat(batch.getText()).isEqualTo("full");
    assertThat(applied).containsExactly(7.0, 0.0);
  }

  @Test
  void anEmptyFieldMeansTheWordWhereThereIsOne() {
    batch.type("7");
    batch.type(" ");
    assertThat(batch.getValue()).isZero();
    rate.type("0.5");
    rate.type("");
    assertThat(rate.getProblem()).isNotEmpty();
  }

  @Test
  void anotherLanguageTranslatesTheWordAndTheSentence() {
    batch.set(5);
    batch.set(0);
    rate.type("fast");
    preferences.switchLanguage();
    assertThat(batch.getText()).isEqualTo("全批量");
    assertThat(rate.getText()).isEqualTo("fast");
    assertThat(rate.getProblem()).isEqualTo("“fast”不是数。请输入 1e-5 到 10 之间的数，例如 0.01 或 1e-2。");
  }

  @Test
  void theRunsNumberIsShownButNeverSentBack() {
    rate.follow(0.25, false);
    assertThat(rate.getText()).isEqualTo("0.25");
    assertThat(applied).isEmpty();
  }

  @Test
  void aNumberOnItsWayIsNotOverwrittenByTheMomentBefore() {
    rate.follow(0.25, false);
    rate.set(0.5);
    rate.follow(0.25, false);
    assertThat(rate.getValue()).isEqualTo(0.5);
    rate.follow(0.5, false);
    rate.follow(0.25, false);
    assertThat(rate.getValue()).isEqualTo(0.25);
  }

  @Test
  void aNumberThatTheRunRefusedGivesWayToTheRunsOwn() {
    rate.follow(0.25, false);
    rate.set(0.5);
    rate.follow(0.25, true);
    assertThat(rate.getValue()).isEqualTo(0.25);
  }

  @Test
  void revertingForgetsTheRubbish() {
    rate.type("0.5");
    rate.type("x");
    rate.revert();
    assertThat(rate.getText()).isEqualTo("0.5");
    assertThat(rate.getProblem()).isEmpty();
  }
}
