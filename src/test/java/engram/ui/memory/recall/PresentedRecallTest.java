package engram.ui.memory.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.memory.recall.PatternGrid;
import engram.memory.recall.RecallSetup;
import engram.ui.base.Language;
import engram.ui.memory.frame.PresentedPicture;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Stroked;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(StageExtension.class)
class PresentedRecallTest {
  private static final Palette LIGHT = Palette.LIGHT;

  private final RecallFixture fixture = new RecallFixture();
  private final RecallModels models = fixture.models;
  private final PresentedRecall presented =
      new PresentedRecall(new RecallSubject(models, fixture.texts));

  private PresentedPicture paint() {
    return new PresentedPicture(presented, 0, LIGHT, 1280, 800);
  }

  /** The hundred cells of the network are painted first. */
  private static List<Filled> cells(PresentedPicture picture) {
    return picture.drawing.marks().stream()
        .filter(Filled.class::isInstance)
        .map(Filled.class::cast)
        .limit(100)
        .toList();
  }

  @Test
  void theGridIsTheStateOfTheMoment() {
    models.playback.goTo(60);
    double[] state = models.recall.getMoment().state();
    List<Filled> cells = cells(paint());
    Color on = cells.get(indexOf(state, 1)).color();
    Color off = cells.get(indexOf(state, -1)).color();
    assertThat(on).isNotEqualTo(off);
    for (int k = 0; k < 100; k++) {
      assertThat(cells.get(k).color()).isEqualTo(state[k] > 0 ? on : off);
    }
    assertThat(cells.get(11).box().getX()).isEqualTo(cells.get(1).box().getX());
    assertThat(cells.get(11).box().getY()).isEqualTo(cells.get(10).box().getY());
  }

  private static int indexOf(double[] state, double value) {
    int k = 0;
    while (state[k] != value) k++;
    return k;
  }

  @Test
  void theNeuronAtWorkIsFramed() {
    models.playback.goTo(7);
    int atWork = models.recall.getMoment().atWork().orElseThrow();
    PresentedPicture picture = paint();
    Rectangle2D cell = cells(picture).get(atWork).box();
    List<Stroked> frames = picture.drawing.stroked(LIGHT.accent());
    assertThat(frames)
        .anySatisfy(
            frame -> {
              assertThat(frame.box().getCenterX()).isCloseTo(cell.getCenterX(), within(1e-6));
              assertThat(frame.box().getCenterY()).isCloseTo(cell.getCenterY(), within(1e-6));
            });
  }

  @Test
  void aClickOnACellPinsItAndASecondOneLetsItGo() {
    PresentedPicture picture = paint();
    Rectangle2D cell = cells(picture).get(37).box();
    double x = picture.pageX(cell.getCenterX());
    double y = picture.pageY(cell.getCenterY());
    presented.click(x, y, 0);
    assertThat(models.recall.pinnedProperty().get()).isEqualTo(OptionalInt.of(37));
    assertThat(paint().drawing.stroked(LIGHT.pointed())).hasSize(1);
    presented.click(x, y, 0);
    assertThat(models.recall.pinnedProperty().get()).isEmpty();
  }

  @Test
  void aClickOnAStoredPatternAsksForItAndOnTheFalseMemoryForNothing() {
    PresentedPicture picture = paint();
    Rectangle2D name = picture.drawing.text("H").box();
    double above = picture.pageY(name.getMinY()) - 60;
    presented.click(picture.pageX(name.getCenterX()), above, 0);
    assertThat(models.recall.run().setup().name(models.recall.run().setup().asked()))
        .isEqualTo("H");
    String spurious = fixture.texts.get("recall.false.large");
    Rectangle2D last = paint().drawing.text(spurious).box();
    presented.click(picture.pageX(last.getCenterX()), picture.pageY(last.getMinY()) - 60, 0);
    assertThat(models.recall.run().setup().name(models.recall.run().setup().asked()))
        .isEqualTo("H");
  }

  @Test
  void whatIsThereOfEachIsWrittenBelowIt() {
    fixture.toTheEnd();
    double[] overlaps = models.recall.getMoment().overlaps();
    PresentedPicture picture = paint();
    for (int k = 0; k < overlaps.length; k++) {
      String sign = overlaps[k] < 0 ? "\u2212" : overlaps[k] > 0 ? "+" : "";
      assertThat(picture.drawing.words())
          .contains(sign + String.format("%.2f", Math.abs(overlaps[k])));
    }
  }

  @Test
  void allCanBeReadInAnyWindow() {
    for (Language language : Language.values()) {
      fixture.preferences.languageProperty().set(language);
      for (double[] window : PresentedPicture.WINDOWS) {
        new PresentedPicture(presented, 0, Palette.DARK, window[0], window[1]).requireLegible();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 3, 5, 8, 15})
  void allCanBeReadWithCopies(double copies) {
    models.settings.number(RecallSetup.COPIES).number().set(copies);
    fixture.toTheEnd();
    allCanBeReadInAnyWindow();
  }

  @Test
  void ofTheLargerGridAllCellsAreSeen() {
    models.patterns.gridProperty().set(PatternGrid.TWENTY);
    PresentedPicture picture = paint();
    picture.requireLegible();
    int stored = models.recall.run().setup().stored().size();
    long cells = picture.drawing.marks().stream().filter(Filled.class::isInstance).count();
    assertThat(cells).isGreaterThan(400L * (1 + stored));
  }
}
