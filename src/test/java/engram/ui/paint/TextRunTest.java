package engram.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.export.picture.Artwork;
import engram.export.picture.Faces;
import engram.export.picture.PictureFormat;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRunTest {
  private final Faces faces = new Faces();

  @ParameterizedTest
  @ValueSource(strings = {"w₁₂", "₀", "x₁ = 花瓣 ≠ λ₂", "h₃ → σ"})
  void everyCharacterIsInItsFont(String text) {
    for (boolean bold : new boolean[] {false, true}) {
      Font words = faces.of("Noto Sans SC", bold).deriveFont(14f);
      List<TextRun> runs = TextRun.of(text, words, faces);
      assertThat(String.join("", runs.stream().map(TextRun::text).toList())).isEqualTo(text);
      assertThat(runs)
          .allMatch(run -> run.font().canDisplayUpTo(run.text()) < 0)
          .allMatch(run -> run.font().getSize2D() == 14);
      assertThat(TextRun.width(runs)).isGreaterThan(5);
    }
  }

  @Test
  void whatOneFontHasIsOneRun() {
    Font words = faces.of("Noto Sans SC", false).deriveFont(14f);
    assertThat(TextRun.of("petal width 花瓣", words, faces)).hasSize(1);
    assertThat(TextRun.of("w₁₂x₃", words, faces))
        .extracting(TextRun::text)
        .containsExactly("w", "₁₂", "x", "₃");
  }

  /** Its fonts are parts of the program's, with what was written in it. */
  @Test
  void aPdfHasTheIndices() throws Exception {
    Artwork art =
        new Artwork(
            200,
            50,
            Color.WHITE,
            g -> {
              GraphicsDrawing drawing = new GraphicsDrawing(g, faces);
              drawing.setFont(new PaintFonts().regular(14));
              drawing.setFill(javafx.scene.paint.Color.BLACK);
              drawing.setTextAlign(TextAlignment.CENTER);
              drawing.setTextBaseline(VPos.CENTER);
              drawing.fillText("w₁₂ of x₃", 100, 25);
            });
    byte[] bytes = SleeplessRobot.call(() -> PictureFormat.PDF.bytes(art, faces, 1));
    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo("w₁₂ of x₃");
    }
  }
}
