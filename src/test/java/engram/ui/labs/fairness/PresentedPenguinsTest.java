package engram.ui.labs.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.labs.fairness.Judged;
import engram.labs.fairness.Reliability;
import engram.ui.base.Language;
import engram.ui.labs.frame.LabPage;
import engram.ui.paint.RecordedDrawing;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Groups of a table, with names of their own. */
@ExtendWith(StageExtension.class)
class PresentedPenguinsTest {
  private static final LabPage.Bench BENCH = new LabPage.Bench();
  private static FairnessModels models;

  @BeforeAll
  static void judge() {
    models =
        new FairnessModels(
            BENCH.texts(), () -> null, BENCH.waiting()::add, Runnable::run, System::nanoTime);
    models.settings.judgedProperty().set(Judged.PENGUINS);
    BENCH.work();
  }

  @BeforeEach
  void inEnglish() {
    BENCH.language().set(Language.ENGLISH);
  }

  private static RecordedDrawing paint(LabPage page, int focus) {
    PresentedFairness picture =
        new PresentedFairness(new FairnessSubject(models, BENCH.texts()), models);
    return page.paintLegibly((sheet, area) -> picture.paint(sheet, area, focus));
  }

  @Test
  void allCanBeRead() {
    for (Language language : Language.values()) {
      BENCH.language().set(language);
      for (double threshold : List.of(0.0, 50.5, 100.0)) {
        models.fairness.place(FairnessScene.A, threshold);
        models.fairness.place(FairnessScene.B, 100 - threshold);
        for (int focus = 0; focus < 3; focus++) paint(LabPage.NARROWEST, focus);
        paint(LabPage.WINDOW, 0);
      }
    }
  }

  /**
   * Of all taken, 26 % rightly: where more than half are of the species, nobody can be so wrong.
   */
  @Test
  void aRateAboveAllIsSaidToBeImpossible() {
    models.fairness.place(FairnessScene.A, 0);
    models.fairness.place(FairnessScene.B, 100);
    String forced = models.words.forced(models.fairness.getScene().orElseThrow());
    assertThat(forced).contains("would need an FPR of").endsWith(": impossible.");
  }

  @Test
  void eachGroupHasItsDiagramWithItsErrorAndCounts() {
    RecordedDrawing drawing = paint(LabPage.PRESENTED, FairnessSubject.THIRD);
    FairnessScene scene = models.fairness.getScene().orElseThrow();
    for (int group = 0; group < 2; group++) {
      Reliability reliability = scene.scored().reliability(group);
      assertThat(drawing.words())
          .contains(models.words.curve(scene, group))
          .contains(String.valueOf(reliability.bins().get(0).count()));
      assertThat(models.words.curve(scene, group))
          .contains(models.words.group(scene, group))
          .contains(String.valueOf(Math.round(100 * reliability.error())));
    }
  }
}
