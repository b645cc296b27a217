package engram.ui.labs.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.fairness.FairnessLab;
import engram.labs.fairness.FairnessSetup;
import engram.labs.fairness.Judged;
import engram.labs.fairness.OwnGroups;
import engram.memory.experiments.Experiment;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.memory.frame.SettingChoice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** Penguins are judged without anything in Train. */
class PenguinFairnessTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final FairnessModels models =
      new FairnessModels(
          new Texts(language), () -> null, work::add, Runnable::run, System::nanoTime);

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  private FairnessScene asked() {
    models.settings.judgedProperty().set(Judged.PENGUINS);
    work();
    return models.fairness.getScene().orElseThrow();
  }

  @Test
  void islandsAreComparedFirstAndSexesWhenThatIsChosen() {
    models.settings.judgedProperty().set(Judged.PENGUINS);
    assertThat(models.progress()).startsWith("A network learns to tell the penguins");
    FairnessScene scene = asked();
    assertThat(scene.own().orElseThrow().groups())
        .isEqualTo(new OwnGroups("island", "Adelie", "Biscoe", "Dream"));
    assertThat(scene.threshold(FairnessScene.A)).isEqualTo(50);
    assertThat(models.sentence()).startsWith("At 50 for Biscoe and 50 for Dream");
    assertThat(models.limits()).contains("neither island nor sex").contains("recorded species");
    assertThat(models.settings.number(FairnessSetup.BASE_A).shown().get()).isFalse();
    assertThat(models.notKept()).isEmpty();
    assertThat(models.fingerprint()).isPresent();

    models.settings.own.column().value().set("sex");
    assertThat(work).as("another column asks nothing anew").isEmpty();
    assertThat(models.fairness.getScene().orElseThrow().scored().names())
        .containsExactlyInAnyOrder("female", "male");
    language.set(Language.CHINESE);
    assertThat(models.limits()).contains("看不到岛屿和性别");
  }

  @Test
  void whatWasAskedComesBackAndSoDoTheApplicants() {
    asked();
    models.settings.own.column().value().set("sex");
    models.settings.own.wished().value().set("Gentoo");
    models.fairness.place(FairnessScene.B, 61);
    Experiment saved = models.experiment();
    String numbers = models.fingerprint().orElseThrow();

    models.restore(new FairnessLab(FairnessSetup.USUAL));
    work();
    assertThat(models.experiment()).isEqualTo(new FairnessLab(FairnessSetup.USUAL));
    assertThat(models.limits()).doesNotContain("enguin");

    models.restore(saved);
    work();
    assertThat(models.experiment()).isEqualTo(saved);
    assertThat(models.fingerprint()).contains(numbers);
  }

  @Test
  void aTableThatComesBackIsNamedInTheLanguageOfNow() {
    asked();
    SettingChoice<String> column = models.settings.own.column();
    List<String> shown = new ArrayList<>();
    column
        .options()
        .subscribe(
            now -> {
              shown.clear();
              for (String each : now) shown.add(column.name().apply(each));
            });
    assertThat(shown).containsExactly("island", "sex");
    models.settings.judgedProperty().set(Judged.APPLICANTS);
    language.set(Language.CHINESE);
    asked();
    assertThat(shown).containsExactly("岛屿", "性别");
  }
}
