package engram.ui.labs.race;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.race.RaceAxis;
import engram.labs.race.RaceData;
import engram.labs.race.RaceFindings;
import engram.labs.race.RaceLab;
import engram.labs.race.RacePicture;
import engram.labs.race.RaceSetup;
import engram.nn.ScheduleShape;
import engram.ui.base.Language;
import engram.ui.base.Texts;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** The clock goes on by 100 ns each time it is read, so that all updates last as long. */
class RaceModelsTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final Texts texts = new Texts(new SimpleObjectProperty<>(Language.ENGLISH));
  private long now;
  private final RaceModels models =
      new RaceModels(texts, work::add, Runnable::run, () -> now += 100, List.of(100, 1000, 10_000));

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  private static RaceSetup shown(RacePicture picture) {
    return new RaceSetup(
        picture, RaceAxis.TIME, RaceData.DIGITS, 100, 100, ScheduleShape.STEP, 12, 1, 20, 42);
  }

  @Test
  void itWorksAtOnceAndSaysWhatWasSeenOfEachPicture() {
    models.restore(new RaceLab(shown(RacePicture.RACE), 100));
    assertThat(models.sentence()).startsWith("Goal: ");
    assertThat(models.canGoOn()).isFalse();
    assertThat(models.progress()).isNotEmpty();
    work();
    assertThat(models.progress()).isEmpty();
    assertThat(models.fingerprint()).isPresent();
    assertThat(models.sentence())
        .startsWith("To loss 0.1: ")
        .contains("full batch 11 steps", "full batch saw 17\u202f244 samples in 12 steps");
    RaceFindings found = models.getFound().orElseThrow();
    assertThat(found.race().tracks()).hasSize(6);

    assertThat(sentence(RacePicture.GROWTH)).contains("10\u202f000 samples");
    assertThat(sentence(RacePicture.NOISE)).contains("to the power of \u22120.");
    assertThat(sentence(RacePicture.WORKERS)).contains("A batch of 1437 shared out");
    assertThat(models.getFound()).containsSame(found);
  }

  private String sentence(RacePicture picture) {
    models.settings.restore(shown(picture));
    assertThat(models.limits()).isNotEmpty();
    return models.sentence();
  }

  @Test
  void aRaceThatWasStoppedCanGoOn() {
    models.restore(new RaceLab(shown(RacePicture.RACE), 100));
    models.work().cancel();
    work();
    assertThat(models.getFound()).isEmpty();
    assertThat(models.canGoOn()).isTrue();
    assertThat(models.fingerprint()).isEmpty();
  }

  @Test
  void aSavedRaceComesBackAtItsMoment() {
    RaceLab saved = new RaceLab(shown(RacePicture.NOISE), 40);
    models.restore(saved);
    assertThat(models.experiment()).isEqualTo(saved);
    models.playback().stepForward();
    assertThat(models.playback().momentProperty().get()).isEqualTo(41);
    models.playback().goTo(999);
    assertThat(models.playback().endProperty().getValue()).isTrue();
    models.playback().reset();
    assertThat(models.playback().startProperty().getValue()).isTrue();
  }

  @Test
  void timesHaveThreeDigitsAndTheirUnit() {
    assertThat(models.words.time(0)).isEqualTo("0");
    assertThat(models.words.time(999.4)).isEqualTo("999 ns");
    assertThat(models.words.time(999.6)).isEqualTo("1 \u00b5s");
    assertThat(models.words.time(1.234e6)).isEqualTo("1.2 ms");
    assertThat(models.words.time(12.34e9)).isEqualTo("12.3 s");
  }
}
