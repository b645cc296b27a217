package engram.ui.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingPoint;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Springs so stiff that the first steps overshoot beyond all bounds. */
class DivergedForgettingTest {
  private static final ForgettingCure STIFF = Kind.ELASTIC.cure(1e9);

  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final ForgettingModels models =
      new ForgettingModels(
          new Texts(preferences.languageProperty()), work::add, Runnable::run, () -> 0);

  @BeforeEach
  void learn() {
    ForgettingSetup setup =
        new ForgettingSetup(ForgettingSet.IRIS, 6, 4, 7, List.of(ForgettingCure.NONE, STIFF));
    models.restore(new Experiment.Forgetting(setup, Kind.ELASTIC, 0));
    models.forgetting.start();
    while (!work.isEmpty()) work.remove().run();
    models.forgetting.choose(ForgettingCure.NONE);
    models.playback.goTo(10);
    models.forgetting.choose(STIFF);
  }

  private ForgettingMoment moment() {
    return models.forgetting.getMoment();
  }

  @Test
  void thatItDivergedAndWhereIsSaid() {
    assertThat(moment().isEnd()).isTrue();
    assertThat(moment().epoch()).isEqualTo(6);
    String lambda = "1\u202f000\u202f000\u202f000";
    assertThat(models.words.sentence(moment()))
        .startsWith("With EWC\u00a0λ\u00a0=\u00a0" + lambda + " the weights grew beyond all bounds")
        .contains("in epoch 1 of the new task");
    preferences.languageProperty().set(Language.CHINESE);
    assertThat(models.words.sentence(moment())).contains(lambda).doesNotContain("{", "EWC λ the");
  }

  /** The last accuracies before it diverged are not what it came to. */
  @Test
  void whatDivergedHasNoNumbersAtTheEnd() {
    List<ForgettingWords.Row> rows = models.words.rows(moment(), models.settings);
    ForgettingPoint none =
        moment().measured().orElseThrow().track(ForgettingCure.NONE).orElseThrow().last().point();
    for (ForgettingWords.Row row : rows) {
      if (row.id().equals(Kind.NONE.id())) {
        assertThat(row.cells())
            .containsExactly(
                two(none.old()), two(none.fresh()), two((none.old() + none.fresh()) / 2));
      } else {
        assertThat(row.cells()).as(row.name()).containsOnly("–");
      }
      assertThat(row.chosen()).isEqualTo(row.id().equals(Kind.ELASTIC.id()));
    }
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  @Test
  void itIsNotComparedWithWhatHasAnEnd() {
    models.forgetting.choose(ForgettingCure.NONE);
    models.playback.goTo(10);
    assertThat(models.words.sentence(moment())).contains("ithout a remedy").doesNotContain("EWC");
  }
}
