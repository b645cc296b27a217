package engram.ui.labs.why;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.why.WhyLab;
import engram.labs.why.WhySetup;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class WhyModelsTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final Texts texts = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
  private final WhyModels models =
      new WhyModels(texts, () -> null, work::add, Runnable::run, System::nanoTime);

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  /** Few epochs, so that it takes no time. */
  private WhyScene begun() {
    models.settings.number(WhySetup.EPOCHS).choose(10.0);
    work();
    return models.why.getScene().orElseThrow();
  }

  @Test
  void worksAtOnceAndSaysTheGoalUntilAllIsKnown() {
    assertThat(models.sentence()).isEqualTo("The network learns first…");
    WhyScene scene = begun();
    assertThat(scene.isWhole()).isTrue();
    assertThat(scene.teachers()).hasSize(120);
    assertThat(models.sentence()).contains("for sample " + scene.asked());
    assertThat(models.fingerprint()).isPresent();
    assertThat(models.canGoOn()).isFalse();
  }

  @Test
  void anotherQuestionKeepsTheNetworksThatAreTrained() {
    WhyScene scene = begun();
    models.why.askNext(1);
    work();
    WhyScene next = models.why.getScene().orElseThrow();
    assertThat(next.asked()).isNotEqualTo(scene.asked());
    assertThat(next.findings().trace()).isSameAs(scene.findings().trace());
    models.why.askNext(-1);
    work();
    assertThat(models.why.getScene().orElseThrow().teachers()).isEqualTo(scene.teachers());
  }

  @Test
  void aSampleIsLeftOutByItsRank() {
    WhyScene scene = begun();
    models.playback().stepForward();
    assertThat(models.why.getScene().orElseThrow().leftOut()).contains(scene.teachers().get(0));
    assertThat(models.why.getScene().orElseThrow().without())
        .contains(scene.findings().without().get(scene.teachers().get(0).place()));
    models.playback().goTo(500);
    assertThat(models.playback().pointedProperty().get()).isEqualTo(120);
    assertThat(models.playback().endProperty().getValue()).isTrue();
    models.playback().reset();
    assertThat(models.why.getScene().orElseThrow().leftOut()).isEmpty();
  }

  @Test
  void aSavedQuestionComesBack() {
    WhySetup setup = new WhySetup(Preset.GAUSS, 2, 24, 7);
    models.restore(new WhyLab(setup, OptionalInt.of(3)));
    work();
    assertThat(models.experiment()).isEqualTo(new WhyLab(setup, OptionalInt.of(3)));
    assertThat(models.why.getScene().orElseThrow().asked()).isEqualTo(3);
    assertThat(models.why.getScene().orElseThrow().teachers()).hasSize(400);
  }

  @Test
  void lettersArePartedFromTheChineseBeforeThem() {
    Texts chinese = new Texts(new SimpleObjectProperty<>(Language.CHINESE));
    WhyModels points =
        new WhyModels(chinese, () -> null, work::add, Runnable::run, System::nanoTime);
    points.restore(new WhyLab(new WhySetup(Preset.GAUSS, 2, 24, 7), OptionalInt.of(3)));
    work();
    assertThat(points.sentence()).containsPattern("网络预测 [AB]，");
    WhyScene scene = points.why.getScene().orElseThrow();
    assertThat(points.words.towards(scene)).matches("支持 [AB]");
  }

  @Test
  void anotherSetIsAnotherRun() {
    begun();
    models.settings.setProperty().set(Optional.of(Preset.GAUSS));
    assertThat(models.why.getScene()).isEmpty();
    work();
    assertThat(models.why.getScene().orElseThrow().teachers()).hasSize(400);
    assertThat(models.settings.getSetup().epochs()).isEqualTo(10);
  }

  /** Not only by the set: a longer training has each sample left out more dearly. */
  @Test
  void howManyAreLeftOutIsAskedOnlyWhereNotAllAre() {
    for (Preset preset : WhySetup.PRESET.options()) {
      models.settings.setProperty().set(Optional.of(preset));
      assertThat(models.settings.number(WhySetup.NAMED).shown().get())
          .as(preset.id())
          .isEqualTo(preset == Preset.DIGITS);
    }
    models.settings.setProperty().set(Optional.of(Preset.SPIRAL));
    models.settings.number(WhySetup.EPOCHS).choose(2000.0);
    assertThat(models.settings.number(WhySetup.NAMED).shown().get()).isTrue();
  }
}
