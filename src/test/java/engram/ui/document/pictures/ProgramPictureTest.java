package engram.ui.document.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.ui.base.Language;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.run.TestRun;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(StageExtension.class)
class ProgramPictureTest {
  private TestRun run;
  private ProgramOfRun opened;
  private ProgramModel model;

  private void open(int hidden, int units) {
    opened = new ProgramOfRun(ProgramOfRun.deep(hidden, units));
    run = opened.run;
    model = opened.model;
  }

  @AfterEach
  void close() {
    opened.close();
  }

  private RecordedDrawing paint(double width, double height, Manner manner, Set<String> lit) {
    RecordedDrawing drawing = new RecordedDrawing();
    PresentSheet sheet = new PresentSheet();
    sheet.begin(drawing, Palette.LIGHT, 1, 1);
    new ProgramPicture(model)
        .paint(sheet, new PresentArea(0, 0, width, height), manner, lit, new Touch());
    assertThat(drawing.depth()).isZero();
    return drawing;
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 10", "4, 10", "8, 100"})
  void everyLineAndArrayCanBeReadHoweverManyLayersThereAre(int hidden, int units) {
    open(hidden, units);
    for (Language language : Language.values()) {
      run.preferences.languageProperty().set(language);
      for (int line = 0; line < model.lines().size(); line += 9) {
        model.line.set(line);
        RecordedDrawing drawing = paint(832, 690, Manner.DESK, Set.of());
        drawing.requireLegible(832, 690);
        String last = "a" + (hidden + 1);
        assertThat(drawing.words()).anyMatch(word -> word.equals(last) || word.startsWith(last));
      }
      paint(760, 630, Manner.PAPER, Set.of()).requireLegible(760, 630);
    }
  }

  @Test
  void theLineInHandIsFramedAndSeen() {
    open(8, 4);
    for (int line = 0; line < model.lines().size(); line++) {
      model.line.set(line);
      RecordedDrawing drawing = paint(832, 690, Manner.DESK, Set.of());
      Color accent = Palette.LIGHT.accent();
      Rectangle2D frame =
          drawing.stroked(accent).stream()
              .map(RecordedDrawing.Stroked::box)
              .filter(box -> box.getWidth() > 700 && box.getHeight() > 5)
              .findFirst()
              .orElseThrow();
      String first = model.lines().get(model.at()).code().split("\\W")[0];
      if (first.isEmpty()) continue;
      assertThat(drawing.texts())
          .filteredOn(text -> frame.contains(text.box().getCenterX(), text.box().getCenterY()))
          .anyMatch(text -> text.text().strip().startsWith(first));
    }
  }

  /** By its root, so that all fit; never thinner than can be seen. */
  @Test
  void anArrayIsAsHighAsItHasRowsAndAsWideAsItHasColumns() {
    open(1, 10);
    RecordedDrawing drawing = paint(832, 690, Manner.DESK, Set.of());
    Color weights = Palette.LIGHT.positive();
    List<Rectangle2D> boxes =
        drawing.marks().stream()
            .filter(Filled.class::isInstance)
            .map(Filled.class::cast)
            .filter(mark -> mark.color().deriveColor(0, 1, 1, 4).equals(weights))
            .map(Filled::box)
            .toList();
    assertThat(boxes).hasSize(2);
    // 4 × 10 and 10 × 3
    assertThat(boxes.get(0).getWidth()).isCloseTo(66, within(1e-6));
    assertThat(boxes.get(0).getHeight()).isCloseTo(66 * Math.sqrt(0.4), within(1e-6));
    assertThat(boxes.get(1).getHeight()).isCloseTo(66, within(1e-6));
    assertThat(boxes.get(1).getWidth()).isCloseTo(66 * Math.sqrt(0.3), within(1e-6));
  }
}
