package engram.ui.labs.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.fairness.AdmissionSetup;
import engram.labs.fairness.FairnessLab;
import engram.labs.fairness.FairnessSetup;
import engram.labs.fairness.Rate;
import engram.labs.fairness.SeenColumns;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class FairnessModelsTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final FairnessModels models =
      new FairnessModels(
          new Texts(language), () -> null, work::add, Runnable::run, System::nanoTime);

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  private FairnessScene scene() {
    work();
    return models.fairness.getScene().orElseThrow();
  }

  @Test
  void worksAtOnceAndSaysTheGoalFirst() {
    assertThat(models.fairness.getScene()).isEmpty();
    assertThat(models.sentence()).startsWith("Goal: ");
    assertThat(models.fingerprint()).isEmpty();

    FairnessScene scene = scene();

    assertThat(scene.isMet(Definition.THRESHOLD)).isTrue();
    assertThat(models.sentence()).startsWith("Goal: ");
    models.fairness.place(FairnessScene.A, 55);
    models.fairness.place(FairnessScene.B, 55);
    assertThat(models.sentence())
        .contains("At 55 for A and 55 for B")
        .contains("this is equal: one threshold");
    assertThat(models.limits()).contains("made up").contains("Chouldechova 2017");
    assertThat(models.fingerprint()).isPresent();
    assertThat(models.canGoOn()).isFalse();
    language.set(Language.CHINESE);
    assertThat(models.sentence()).contains("同一阈值");
  }

  @Test
  void eachDefinitionMovesBToWhereItIsMetAndNoOtherIs() {
    for (Definition each : Definition.values()) {
      scene();
      models.fairness.choose(each);
      FairnessScene scene = scene();
      for (Definition other : Definition.values()) {
        assertThat(scene.isMet(other)).as("%s by %s", other, each).isEqualTo(other == each);
      }
      assertThat(scene.threshold(FairnessScene.A)).isEqualTo(54);
      assertThat(models.words.presented(scene, 0).truth())
          .isEqualTo(models.words.get("fairness.truth." + each.id()));
    }
  }

  @Test
  void comparingGoesThroughAllDefinitionsAndBack() {
    scene();
    for (int k = 1; k <= Definition.values().length; k++) {
      models.playback().toggle();
      Definition wanted = Definition.values()[k % Definition.values().length];
      assertThat(scene().isMet(wanted)).as("%s", wanted).isTrue();
    }
  }

  @Test
  void theNumberTellsWhatCameApart() {
    scene();
    models.fairness.choose(Definition.OPPORTUNITY);
    FairnessScene scene = scene();

    assertThat(models.words.number(scene, FairnessSubject.THRESHOLDS).text()).isEqualTo("8 → 22");
    assertThat(scene.gapBefore(Rate.PRECISION)).isLessThan(scene.gap(Rate.PRECISION));
  }

  @Test
  void theArrowsMoveBAndTheOthersA() {
    scene();
    models.playback().stepForward();
    assertThat(models.settings.getSetup().thresholdB()).isEqualTo(55);
    models.playback().stepBack();
    models.playback().stepBack();
    assertThat(models.settings.getSetup().thresholdB()).isEqualTo(53);
    models.fairness.moveFirst(1);
    assertThat(models.settings.getSetup().thresholdA()).isEqualTo(55);
    models.fairness.place(FairnessScene.B, 400);
    assertThat(models.settings.getSetup().thresholdB()).isEqualTo(100);
    assertThat(models.playback().endProperty().getValue()).isTrue();
    models.playback().reset();
    assertThat(models.experiment()).isEqualTo(new FairnessLab(FairnessSetup.USUAL));
  }

  @Test
  void aThresholdTrainsNothingAnewButOtherApplicantsDo() {
    scene();
    models.fairness.place(FairnessScene.A, 60);
    assertThat(work).isEmpty();
    models.settings.chosen(FairnessSetup.COLUMNS).set(SeenColumns.ALL);
    assertThat(work).isEmpty();
    String before = models.fingerprint().orElseThrow();
    models.settings.number(FairnessSetup.SEED).choose(7.0);
    assertThat(models.fairness.getScene()).isEmpty();
    scene();
    assertThat(models.fingerprint().orElseThrow()).isNotEqualTo(before);
  }

  @Test
  void aSavedLabComesBack() {
    FairnessSetup usual = FairnessSetup.USUAL;
    FairnessLab saved =
        new FairnessLab(
            new FairnessSetup(usual.admissions(), SeenColumns.WITHOUT_PROXY, 52.5, 44.4));
    models.restore(saved);
    work();
    assertThat(models.experiment()).isEqualTo(saved);
  }

  @Test
  void theReasonIsTheIdentityWithTheNumbersOfBothGroups() {
    assertThat(models.words.forced(scene())).contains("84%", "86%", "21%", "9%");
  }

  private static FairnessLab alike() {
    FairnessSetup usual = FairnessSetup.USUAL;
    AdmissionSetup of = usual.admissions();
    AdmissionSetup alike =
        new AdmissionSetup(
            of.applicants(), 0.4, 0.6, of.noiseA(), of.noiseB(), of.examGap(), 0, 0, 0, 30, 26);
    return new FairnessLab(
        new FairnessSetup(
            alike, SeenColumns.WITHOUT_GROUP, usual.thresholdA(), usual.thresholdB()));
  }

  /** B has more who are qualified, and its district tells nothing. */
  @Test
  void whatIsSaidOfTheUsualApplicantsIsSaidOfOthersOnlyIfItIsSo() {
    models.restore(alike());
    for (Definition each : Definition.values()) {
      scene();
      models.fairness.choose(each);
      FairnessScene scene = scene();
      String answer = models.words.presented(scene, FairnessSubject.THRESHOLDS).answer();
      double a = scene.rate(Rate.PRECISION, FairnessScene.A);
      double b = scene.rate(Rate.PRECISION, FairnessScene.B);
      if (answer.contains("of B's admitted fewer")) assertThat(b).isLessThan(a);
      if (answer.contains("hardly anyone")) {
        assertThat(scene.rate(Rate.SELECTION, FairnessScene.B)).isLessThan(0.15);
      }
      if (each == Definition.ADMISSION) {
        assertThat(b).isGreaterThan(a);
        assertThat(answer).matches("… and .* is [0-9]+ points? apart\\.");
      }
      if (each == Definition.PRECISION) assertThat(answer).contains("apart");
    }
    assertThat(models.words.presented(scene(), FairnessSubject.THIRD).answer())
        .isEqualTo("… and the district does not tell it.");
  }

  @Test
  void ofTheUsualApplicantsAllIsSaid() {
    for (Definition each : Definition.values()) {
      scene();
      models.fairness.choose(each);
      assertThat(models.words.presented(scene(), FairnessSubject.THRESHOLDS).answer())
          .isEqualTo(models.words.get("fairness.answer." + each.id()));
    }
    assertThat(models.words.presented(scene(), FairnessSubject.THIRD).answer())
        .isEqualTo("… and the district still tells it.");
  }
}
