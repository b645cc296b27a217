package engram.ui.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SliderViewModelTest {
  private final Texts texts = new Texts(new PreferencesViewModel().languageProperty());
  private final List<Double> applied = new ArrayList<>();
  private final SliderViewModel victim =
      new SliderViewModel(
          new NumberViewModel(texts, NumberRange.of(1e-5, 10), Optional.empty(), applied::add),
          SliderScale.logarithmic(1e-5, 10));

  @Test
  void movingTheThumbSetsTheNumberAndTheField() {
    victim.moveTo(0.5);
    assertThat(victim.number().getText()).isEqualTo("0.01");
    assertThat(applied).containsExactly(0.01);
  }

  @Test
  void writingANumberMovesTheThumb() {
    victim.number().type("0.1");
    assertThat(victim.getPosition()).isCloseTo(4.0 / 6, within(1e-12));
    assertThat(applied).containsExactly(0.1);
  }

  @Test
  void theThumbStaysWhereTheHandLeftItBetweenTwoValues() {
    victim.moveTo(0.5001);
    assertThat(victim.getPosition()).isEqualTo(0.5001);
  }

  @Test
  void aHeldThumbIsNotMovedByTheRun() {
    victim.moveTo(0.5);
    victim.draggingProperty().set(true);
    victim.follow(10, false);
    assertThat(victim.number().getValue()).isEqualTo(0.01);
    victim.draggingProperty().set(false);
    victim.follow(10, false);
    assertThat(victim.getPosition()).isEqualTo(1);
    assertThat(applied).containsExactly(0.01);
  }

  @Test
  void aValueThatTheRunTookWhileTheThumbWasHeldCanBeUndone() {
    victim.follow(0.001, false);
    victim.draggingProperty().set(true);
    victim.moveTo(0.5);
    victim.follow(0.01, false);
    victim.draggingProperty().set(false);
    victim.follow(0.001, false);
    assertThat(victim.number().getValue()).isEqualTo(0.001);
  }

  @Test
  void movingClearsWhatCouldNotBeRead() {
    victim.number().type("x");
    victim.moveTo(0.5);
    assertThat(victim.number().getProblem()).isEmpty();
  }

  @Test
  void aNewScalePlacesTheSameNumberAnew() {
    victim.moveTo(0.5);
    victim.setScale(NumberRange.of(0.01, 10), SliderScale.logarithmic(0.01, 10));
    assertThat(victim.getPosition()).isZero();
    assertThat(applied).containsExactly(0.01);
  }
}
