package engram.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.run.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentence and the number of what is presented. */
@ExtendWith(StageExtension.class)
class PresentHeadTest {
  /** A little lower than on a page: the letters of the number have room above them. */
  private static RecordedDrawing paint(PresentSentence sentence, PresentNumber number) {
    return PaintedScene.paint(
        (sheet, area) -> {
          sheet.g().save();
          sheet.g().translate(0, 30);
          PresentHead.paint(sheet, PresentPage.of(1280, 800).head(), sentence, number);
          sheet.g().restore();
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"REPAIRED", "DOCUMENT", "DIGITS", "PENGUINS", "SINE", "AND", "REG_GAUSS", "XOR"})
  void everySentenceOfARunIsReadInFullBesideItsNumber(Preset preset) {
    try (PaintedScene scene = new PaintedScene(new TestRun(preset.recipe(), preset.set().load()))) {
      for (int epochs = 0; epochs <= 1; epochs++) {
        if (epochs > 0) scene.run.train(epochs);
        for (Language language : Language.values()) {
          scene.run.preferences.languageProperty().set(language);
          for (int focus = 0; focus < scene.train.foci().size(); focus++) {
            paint(scene.train.sentence(focus), scene.train.number(focus))
                .requireLegible(1280, 30 + PresentPage.HEAD);
          }
        }
      }
    }
  }

  @Test
  void aNumberThatIsTooWideForHalfThePageIsSmallerAndASentenceMadeSmallerBeforeItIsCut() {
    RecordedDrawing drawing =
        paint(
            new PresentSentence("A sentence of a length that is usual.", "And its answer."),
            new PresentNumber("18 of 30", "right"));
    drawing.requireLegible(1280, 30 + PresentPage.HEAD);
    double right = 1280 - PresentPage.MARGIN;
    assertThat(drawing.text("18 of 30").box().getMaxX()).isBetween(right - 0.01, right + 0.01);
    assertThat(drawing.text("And its answer.").color()).isEqualTo(Palette.LIGHT.accent());
    assertThat(drawing.text("And its answer.").size())
        .isEqualTo(drawing.text("A sentence of a length that is usual.").size());
    RecordedDrawing cut =
        paint(new PresentSentence("word ".repeat(60), ""), new PresentNumber("", ""));
    assertThat(cut.shortened()).hasSize(1);
    assertThat(cut.texts().get(0).box().getMaxX()).isLessThanOrEqualTo(right + 1);
    assertThat(cut.texts().get(0).size()).isEqualTo(PresentHead.LEAST_SENTENCE);
  }
}
