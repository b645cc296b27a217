package engram.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.StageExtension;
import engram.ui.base.Workspace;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StageExtension.class)
class PagePrinterTest {
  @Test
  void aSheetHasThePageAndItsPictureDarkOnWhite() {
    try (DocumentFixture fixture = new DocumentFixture()) {
      DocumentViewModel document = fixture.document();
      fixture.panes.show(Workspace.DOCUMENT);
      document.open(DocumentPage.NETWORK);
      PagePrinter printer = new PagePrinter(fixture.run.texts, () -> null);
      WritableImage[] picture = new WritableImage[1];
      new SleeplessRobot()
          .interact(
              () -> {
                VBox sheet = printer.sheet(document);
                assertThat(sheet.getChildren().get(0)).isInstanceOf(PageView.class);
                assertThat(sheet.getChildren().get(1)).isInstanceOf(Canvas.class);
                assertThat(sheet.getHeight()).isBetween(900.0, 1400.0);
                picture[0] = sheet.snapshot(null, null);
              });
      assertThat(picture[0].getPixelReader().getColor(3, 3)).isEqualTo(Color.WHITE);
      int dark = 0;
      for (int x = 0; x < picture[0].getWidth(); x++) {
        for (int y = 0; y < picture[0].getHeight(); y++) {
          if (picture[0].getPixelReader().getColor(x, y).getBrightness() < 0.4) dark++;
        }
      }
      assertThat(dark).isGreaterThan(2000);
    }
  }

  @Test
  void withoutAPrinterThatIsSaid() {
    try (DocumentFixture fixture = new DocumentFixture()) {
      PagePrinter printer = new PagePrinter(fixture.run.texts, () -> null);
      assertThat(printer.print(null, fixture.document())).contains("document.print.none");
    }
  }
}
