package engram.ui.labs.missing;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.missing.MissingData;
import engram.labs.missing.MissingFault;
import engram.labs.missing.MissingLab;
import engram.labs.missing.MissingPicture;
import engram.labs.missing.MissingSetup;
import engram.labs.missing.Region;
import engram.labs.missing.Sureness;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.present.PresentSentence;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MissingModelsTest {
  private static final MissingSetup IRIS = of(MissingData.IRIS, 40);

  private final Queue<Runnable> work = new ArrayDeque<>();
  private final SimpleObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ENGLISH);
  private final MissingModels models =
      new MissingModels(new Texts(language), work::add, Runnable::run, System::nanoTime);

  private static MissingSetup of(MissingData data, int epochs) {
    MissingSetup usual = MissingSetup.USUAL;
    return new MissingSetup(
        MissingPicture.WALL, data, 9, 2, usual.region(), Sureness.RAW, 1, epochs, 42);
  }

  @BeforeEach
  void irises() {
    assertThat(models.getScene()).isEmpty();
    assertThat(models.sentence()).startsWith("Goal: ");
    models.restore(new MissingLab(IRIS, 0));
    work();
  }

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  private MissingScene scene() {
    return models.getScene().orElseThrow();
  }

  @Test
  void saysWhatThoseWhoAreMissingAreCalledAndHowSurely() {
    assertThat(scene().isUnseen()).isTrue();
    assertThat(models.sentence())
        .contains("Left in the training set: 0 of 25")
        .contains("Of 25 test samples (virginica) 0 are classified correctly")
        .contains("versicolor (25)")
        .contains("mean confidence of " + Math.round(100 * scene().confidence()) + "%");
    assertThat(models.limits()).contains("Hendrycks and Gimpel 2017");
    PresentSentence told = models.words.presented(scene(), MissingPicture.WALL);
    assertThat(told.answer()).isEqualTo("… and is sure that it is something else.");
    assertThat(models.words.number(scene(), MissingPicture.WALL).caption())
        .contains("0 of 25 are right");
    assertThat(scene().columns()).containsExactly(1, 2);
    language.set(Language.CHINESE);
    assertThat(models.sentence()).contains("平均置信度");
  }

  @Test
  void stepByStepMoreOfThemAreSeen() {
    assertThat(models.playback().endProperty().getValue()).isFalse();
    while (!models.playback().endProperty().getValue()) models.playback().stepForward();

    assertThat(scene().isWhole()).isTrue();
    assertThat(scene().network().right()).isGreaterThan(20);
    assertThat(models.words.presented(scene(), MissingPicture.WALL).answer())
        .isEqualTo("… and names most of them right.");
    models.playback().toStart();
    assertThat(scene().network().kept()).isZero();
  }

  @Test
  void aTemperatureTrainsNothingAnewAndChangesNoAnswer() {
    String numbers = models.fingerprint().orElseThrow();
    int[] named = scene().network().named();
    double raw = scene().confidence();
    models.settings.chosen(MissingSetup.SURENESS).set(Sureness.HAND);
    models.settings.number(MissingSetup.TEMPERATURE).choose(4.0);

    assertThat(work).isEmpty();
    assertThat(models.fingerprint()).contains(numbers);
    assertThat(scene().network().named()).isEqualTo(named);
    assertThat(scene().confidence()).isLessThan(raw);
    models.settings.chosen(MissingSetup.SHOWN).set(MissingPicture.CALIBRATION);
    assertThat(models.sentence()).contains("divided by T = 4.00").contains("ECE");
    assertThat(models.words.number(scene(), MissingPicture.CALIBRATION).text()).contains("→");
  }

  /** Each of the fitted irises is named right: there is no best T, and none is made up. */
  @Test
  void whereNoTemperatureIsBestItStaysOne() {
    models.settings.chosen(MissingSetup.SURENESS).set(Sureness.FITTED);
    models.settings.chosen(MissingSetup.SHOWN).set(MissingPicture.CALIBRATION);

    assertThat(scene().network().hasBestTemperature()).isFalse();
    assertThat(scene().temperature()).isEqualTo(1);
    assertThat(models.sentence()).contains("no T is best");
  }

  @Test
  void aRegionWithoutAnybodyIsSaidAndCanBeDrawnElsewhere() {
    models.settings.chosen(MissingSetup.DATA).set(MissingData.PLANE);
    models.settings.cut(new Region(0.48, 0.53, 0.48, 0.53));
    work();
    assertThat(models.getFault()).contains(MissingFault.NOBODY);
    assertThat(models.sentence())
        .isEqualTo("No training sample lies in this region: draw it elsewhere, or larger.");
    assertThat(models.canGoOn()).isFalse();
    assertThat(models.fingerprint()).isEmpty();

    models.settings.cut(new Region(0.5, 1, 0.5, 1));
    work();
    assertThat(models.getFault()).isEmpty();
    assertThat(scene().network().right()).isLessThan(scene().network().kind().size() / 2);
  }

  @Test
  void theQuestionsAreThoseOfTheModelCard() {
    models.settings.chosen(MissingSetup.SHOWN).set(MissingPicture.QUESTIONS);
    assertThat(models.words.questions()).hasSize(6).allMatch(each -> each.endsWith("?"));
    language.set(Language.CHINESE);
    assertThat(models.words.questions()).hasSize(6).allMatch(each -> each.endsWith("？"));
  }

  @Test
  void whatWasSavedIsSeenAgain() {
    models.playback().goTo(3);
    MissingLab saved = (MissingLab) models.experiment();
    String numbers = models.fingerprint().orElseThrow();
    models.settings.number(MissingSetup.SEED).choose(7.0);
    work();
    assertThat(models.playback().placeProperty().get()).isZero();
    assertThat(models.fingerprint().orElseThrow()).isNotEqualTo(numbers);

    models.restore(saved);
    work();
    assertThat(models.experiment()).isEqualTo(saved);
    assertThat(models.fingerprint()).contains(numbers);
  }
}
