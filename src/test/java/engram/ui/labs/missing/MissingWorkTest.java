package engram.ui.labs.missing;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.missing.MissingData;
import engram.labs.missing.MissingLab;
import engram.labs.missing.MissingPicture;
import engram.labs.missing.MissingSetup;
import engram.labs.missing.Sureness;
import engram.ui.base.Language;
import engram.ui.labs.frame.LabPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a lab's work is stopped, goes on, and is begun anew. */
class MissingWorkTest {
  private final LabPage.Bench bench = new LabPage.Bench();
  private final MissingModels models =
      new MissingModels(bench.texts(), bench.waiting()::add, Runnable::run, System::nanoTime);

  @BeforeEach
  void irises() {
    models.restore(new MissingLab(setup(5), 0));
  }

  private static MissingSetup setup(int epochs) {
    return new MissingSetup(
        MissingPicture.WALL,
        MissingData.IRIS,
        9,
        2,
        MissingSetup.USUAL.region(),
        Sureness.RAW,
        1,
        epochs,
        42);
  }

  @Test
  void stoppedBeforeAnythingIsFoundTheGoalStaysAndItGoesOn() {
    models.work().cancel();
    bench.work();
    assertThat(models.getScene()).isEmpty();
    assertThat(models.canGoOn()).isTrue();
    assertThat(models.progress()).isEmpty();
    assertThat(models.limits()).isEmpty();
    assertThat(models.fingerprint()).isEmpty();
    String goal = models.sentence();
    bench.language().set(Language.CHINESE);
    assertThat(models.sentence()).isNotEqualTo(goal).isNotEmpty();

    models.goOn();
    assertThat(models.canGoOn()).isFalse();
    assertThat(models.progress()).isNotEmpty();
    bench.work();
    assertThat(models.getScene()).isPresent();
    assertThat(models.canGoOn()).isFalse();
    assertThat(models.progress()).isEmpty();
  }

  @Test
  void otherNumbersAreGoneThroughFromTheBeginning() {
    bench.work();
    models.playback().goTo(3);
    String before = models.fingerprint().orElseThrow();
    models.settings.number(MissingSetup.EPOCHS).choose(6.0);
    assertThat(models.getFound()).isEmpty();
    assertThat(models.playback().placeProperty().get()).isZero();
    bench.work();
    assertThat(models.fingerprint().orElseThrow()).isNotEqualTo(before);
    models.settings.number(MissingSetup.EPOCHS).choose(5.0);
    bench.work();
    assertThat(models.fingerprint()).contains(before);
  }

  @Test
  void placesAreThoseThatThereAre() {
    assertThat(models.playback().startProperty().getValue()).isTrue();
    models.playback().stepForward();
    assertThat(models.playback().placeProperty().get()).isZero();
    bench.work();
    int last = models.getFound().orElseThrow().networks().size() - 1;
    models.playback().goTo(1000);
    assertThat(models.playback().placeProperty().get()).isEqualTo(last);
    models.playback().stepForward();
    assertThat(models.playback().placeProperty().get()).isEqualTo(last);
    models.playback().goTo(-5);
    assertThat(models.playback().placeProperty().get()).isZero();
    models.playback().move(2);
    assertThat(models.playback().placeProperty().get()).isEqualTo(Math.min(2, last));
  }
}
