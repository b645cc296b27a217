package engram.ui.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import engram.homework.clinic.Illness;
import engram.homework.clinic.Patient;
import engram.homework.clinic.Treatment;
import engram.homework.clinic.Treatment.Effect;
import engram.lesson.Goal;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentences of the clinic, and the numbers in them. */
class ClinicWordsTest {
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final ClinicWords words = new ClinicWords(new Texts(preferences.languageProperty()));

  private static Effect effect(String goal, double before, double now) {
    return new Effect(Goal.parse(goal), before, now);
  }

  private static Treatment treatment(boolean patient, boolean replays, Effect... effects) {
    return new Treatment(patient, replays, List.of(effects), List.of());
  }

  @Test
  void eachGoalIsToldWithItsNumbersInItsUnit() {
    Treatment treatment =
        treatment(
            true,
            true,
            effect("test accuracy >= 0.9", 0.6, 0.9),
            effect("epochs <= 100", 1200, 1100),
            effect("training loss <= 0.05", 12.3456, 0.0123456),
            effect("test r2 >= 0.8", Double.NaN, 0.5));
    List<String> verdict = words.verdict(treatment);
    assertThat(verdict.subList(1, 5))
        .containsExactly(
            "test accuracy: 60.0% before, 90.0% now; wanted ≥ 90.0%: met.",
            "epochs: 1200 before, 1100 now; wanted ≤ 100: not met.",
            "training loss: 12.3 before, 0.0123 now; wanted ≤ 0.05: met.",
            "test R²: – before, 0.5 now; wanted ≥ 0.8: not met.");
    assertThat(verdict.get(0)).isEqualTo("Not recovered yet.");
  }

  @Test
  void whatStandsInTheWayOfACureIsSaidBeforeTheNumbers() {
    Effect met = effect("epochs <= 100", 200, 100);
    assertThat(words.verdict(treatment(true, true, met)))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Recovered");
    List<String> other = words.verdict(treatment(false, false, met));
    assertThat(other).hasSize(4);
    assertThat(other.get(0)).isEqualTo("Not recovered yet.");
    assertThat(other.get(1)).startsWith("This is not the patient any more");
    assertThat(other.get(2)).isEqualTo("Trained again, the run does not come to the same weights.");
  }

  @Test
  void theDiagnosisIsHeldAgainstTheIllness() {
    Patient patient = Patient.ALIKE;
    Treatment treatment = new Treatment(true, true, List.of(), List.of(1.0, 2.0, 3.0, 4.0));
    String right = words.explanation(patient, Optional.of(patient.illness()), treatment).get(0);
    assertThat(right)
        .isEqualTo("Your diagnosis was right: " + words.illness(patient.illness()) + ".");
    Illness other = Illness.values()[patient.illness() == Illness.values()[0] ? 1 : 0];
    assertThat(words.explanation(patient, Optional.of(other), treatment).get(0))
        .isEqualTo(
            "Your diagnosis was: %s. In truth: %s."
                .formatted(words.illness(other), words.illness(patient.illness())));
    assertThat(words.explanation(patient, Optional.empty(), treatment)).hasSize(1);
  }

  /** No place of a number is left open, and none is left over, in both languages. */
  @ParameterizedTest
  @EnumSource(Patient.class)
  void everyPatientHasItsWords(Patient patient) {
    for (Language language : Language.values()) {
      preferences.languageProperty().set(language);
      String goals = words.goals(patient);
      assertThat(goals).doesNotContain("{").doesNotContain(">=").doesNotContain("<=");
      for (Goal goal : patient.goals()) {
        assertThat(goals).contains(goal.comparison().equals(">=") ? "≥" : "≤");
      }
      assertThat(words.complaint(patient)).isNotBlank();
      assertThat(words.named(patient))
          .contains(words.complaint(patient))
          .startsWith(String.valueOf(patient.ordinal() + 1));
    }
  }
}
