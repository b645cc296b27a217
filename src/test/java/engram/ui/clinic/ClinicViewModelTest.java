package engram.ui.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.homework.clinic.Illness;
import engram.homework.clinic.Patient;
import engram.nn.Initializer;
import engram.training.RunState;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.ui.base.Await;
import engram.ui.base.Language;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.clinic.ClinicViewModel.Work;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The clinic without its window. */
class ClinicViewModelTest {
  private static final Patient PATIENT = Patient.ALIKE;

  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Session session = new Session(Preset.REPAIRED.recipe(), BuiltInSet::load);
  private final RunViewModel run = new RunViewModel(session);
  private final Texts texts = new Texts(preferences.languageProperty());
  private final Shared shared =
      new Shared(
          run,
          new SampleViewModel(run, new Random(1)),
          new SelectionViewModel(run),
          new PanesViewModel(),
          preferences,
          texts);
  private final List<Runnable> asked = new ArrayList<>();
  private final Queue<Runnable> window = new ArrayDeque<>();
  private int begun;
  private final ClinicViewModel victim = clinic();

  private ClinicViewModel clinic() {
    return new ClinicViewModel(shared, asked::add, () -> begun++, Runnable::run, this::later);
  }

  private synchronized void later(Runnable action) {
    window.add(action);
  }

  private synchronized Runnable next() {
    return window.poll();
  }

  private void work() {
    for (Runnable next = next(); next != null; next = next()) next.run();
  }

  @AfterEach
  void close() {
    session.close();
  }

  private void open(Patient patient) {
    asked.clear();
    victim.open(patient);
    asked.forEach(Runnable::run);
    work();
    Await.until(run, () -> victim.isTreated(patient));
  }

  private void prove() {
    victim.prove(PATIENT);
    Await.until(
        () -> {
          work();
          return victim.workProperty().get() == Work.NONE;
        });
  }

  private void treat() {
    session.edit(recipe -> recipe.withInitializer(Initializer.GLOROT_NORMAL));
    session.run();
    Await.until(
        run,
        () ->
            run.getSnapshot().state() == RunState.FINISHED
                && run.getSnapshot().recipe().initializer() == Initializer.GLOROT_NORMAL);
  }

  @Test
  void thePatientComesIntoTheWindowOnceTheRunBeforeMayBeLeft() {
    victim.open(PATIENT);
    work();
    assertThat(victim.workProperty().get()).isEqualTo(Work.NONE);
    assertThat(asked).hasSize(1);
    assertThat(begun).as("notes and a sheet of the run before stay until then").isZero();
    open(PATIENT);
    assertThat(begun).isOne();
    assertThat(run.getSnapshot().recipe()).isEqualTo(PATIENT.sickRun().recipe());
    assertThat(run.getSnapshot().epoch()).isEqualTo(PATIENT.sickRun().epochs());
    assertThat(victim.missing(PATIENT)).isEqualTo("Say what is wrong first.");
    open(Patient.SILENT);
    assertThat(asked).isEmpty();
    assertThat(run.getSnapshot().changes()).hasSize(6);
  }

  @Test
  void whatIsNotTreatedIsNotCured() {
    open(PATIENT);
    assertThat(victim.canProve(PATIENT)).isFalse();
    victim.diagnose(PATIENT, Illness.RATE_TOO_LOW);
    assertThat(victim.canProve(PATIENT)).isTrue();
    prove();
    assertThat(victim.verdict(PATIENT))
        .containsExactly(
            "Not recovered yet.",
            "test accuracy: 51.0% before, 51.0% now; wanted ≥ 95.0%: not met.",
            "epochs: 100 before, 100 now; wanted ≤ 100: met.");
    assertThat(victim.explanation(PATIENT)).isEmpty();
    assertThat(victim.isCured(PATIENT)).isFalse();
  }

  @Test
  void aCureIsProvedExplainedAndRemembered() {
    open(PATIENT);
    victim.diagnose(PATIENT, Illness.RATE_TOO_LOW);
    treat();
    assertThat(victim.isTreated(PATIENT)).isTrue();
    prove();
    assertThat(victim.verdict(PATIENT).get(0)).startsWith("Recovered:");
    assertThat(victim.explanation(PATIENT).get(0))
        .contains("The learning rate is too low", "All hidden neurons began alike");
    assertThat(victim.explanation(PATIENT).get(1)).contains("the 4 hidden neurons", "1 kind");
    assertThat(victim.progress()).isEqualTo("1 of 13 recovered");
    assertThat(preferences.curedPatientsProperty().get()).isEqualTo("alike");
    assertThat(clinic().isCured(PATIENT)).isTrue();
    assertThat(clinic().isCured(Patient.SILENT)).isFalse();
  }

  @Test
  void otherDataEndTheTreatment() {
    open(PATIENT);
    session.load(Preset.CIRCLE.recipe());
    Await.until(run, () -> victim.treatedProperty().get().isEmpty());
    assertThat(victim.missing(PATIENT)).isEqualTo("Open the run first.");
  }

  @Test
  void whatOthersHaveKeptIsLeftAlone() {
    preferences.curedPatientsProperty().set("of-a-newer-version,silent,silent");
    Cured cured = new Cured(preferences.curedPatientsProperty());
    assertThat(cured.count()).isEqualTo(1);
    cured.add(Patient.SILENT);
    cured.add(PATIENT);
    assertThat(preferences.curedPatientsProperty().get())
        .isEqualTo("of-a-newer-version,silent,silent,alike");
  }

  /** Every complaint, goal, suspect and explanation has its words. */
  @ParameterizedTest
  @EnumSource
  void allIsSaidInThisLanguage(Language language) {
    preferences.languageProperty().set(language);
    ClinicWords words = new ClinicWords(texts);
    for (Patient each : Patient.values()) {
      assertThat(words.complaint(each)).isNotBlank();
      assertThat(words.goals(each)).doesNotContain("{", "NaN");
      each.suspects().forEach(illness -> assertThat(words.illness(illness)).isNotBlank());
      assertThat(texts.get("clinic.explanation." + each.illness().id(), "1", "2", "3", "4"))
          .doesNotContain("{");
    }
  }
}
