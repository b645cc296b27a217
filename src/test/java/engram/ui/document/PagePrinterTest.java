package engram.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.StageExtension;
import engram.ui.base.Language;
import engram.ui.base.Workspace;
import engram.ui.formula.FormulaView;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(StageExtension.class)
class PagePrinterTest {
  /** Who prints a page has seen it, and its formulas. */
  @BeforeEach
  void loadFormulas() {
    new SleeplessRobot()
        .interact(
            () -> {
              Group shown = new Group(new FormulaView("x"));
              new Scene(shown);
              shown.layout();
            });
    SleeplessRobot.until(FormulaView::isReady);
  }

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
                VBox sheet = printer.sheets(document, 1144).get(0);
                assertThat(sheet.getChildren().get(0)).isInstanceOf(PageView.class);
                assertThat(canvas(sheet.getParent())).isNotNull();
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

  /** A4 and Letter with margins of 54 points. */
  @ParameterizedTest
  @CsvSource({"ENGLISH, 487, 734", "CHINESE, 487, 734", "ENGLISH, 504, 684", "CHINESE, 504, 684"})
  void everyPageIsWholeOnOneSheetAndCanBeRead(Language language, double width, double height) {
    try (DocumentFixture fixture = new DocumentFixture()) {
      fixture.preferences().languageProperty().set(language);
      DocumentViewModel document = fixture.document();
      fixture.panes.show(Workspace.DOCUMENT);
      PagePrinter printer = new PagePrinter(fixture.run.texts, () -> null);
      for (DocumentPage page : DocumentPage.values()) {
        // its picture is of the program's room, which no page of these tests has
        if (page == DocumentPage.EXAMPLE) continue;
        document.open(page);
        new SleeplessRobot()
            .interact(
                () -> {
                  List<Node> paper = printer.paper(document, width, height);
                  assertThat(paper).as("%s", page).hasSize(1);
                  assertWhole(paper.get(0), width, height, page.id());
                  assertThat(canvas(paper.get(0))).as("%s", page).isNotNull();
                });
      }
    }
  }

  private static Canvas canvas(Node sheet) {
    List<Node> children = ((VBox) ((Group) sheet).getChildren().get(0)).getChildren();
    Group picture = (Group) children.get(children.size() - 1);
    return (Canvas) picture.getChildren().get(0);
  }

  /** All texts and pictures are on the sheet, none lies below another, and none is tiny. */
  private static void assertWhole(Node sheet, double width, double height, String name) {
    Bounds paper = sheet.getBoundsInParent();
    assertThat(paper.getMinX()).as(name).isGreaterThanOrEqualTo(-0.5);
    assertThat(paper.getMinY()).as(name).isGreaterThanOrEqualTo(-0.5);
    assertThat(paper.getMaxX()).as(name).isLessThanOrEqualTo(width + 0.5);
    assertThat(paper.getMaxY()).as(name).isLessThanOrEqualTo(height + 0.5);
    VBox box = (VBox) ((Group) sheet).getChildren().get(0);
    double scale = sheet.getTransforms().get(0).getMxx();
    List<Node> blocks = new ArrayList<>(((PageView) box.getChildren().get(0)).getChildren());
    for (Node each : box.lookupAll(".page-run")) {
      Bounds at = each.localToScene(each.getBoundsInLocal());
      assertThat(at.getMaxX()).as("%s: %s", name, each).isLessThanOrEqualTo(box.getWidth());
      assertThat(at.getMaxY()).as("%s: %s", name, each).isLessThanOrEqualTo(box.getHeight());
      // the sources are small print
      double size = ((Text) each).getFont().getSize() * scale;
      assertThat(size).as("%s: %s", name, each).isGreaterThan(5);
    }
    for (Node each : box.lookupAll(".page-program")) {
      assertThat(((Text) each.lookup(".text")).getText()).isEqualTo(((Label) each).getText());
    }
    for (int i = 1; i < blocks.size(); i++) {
      assertThat(blocks.get(i).getBoundsInParent().getMinY())
          .as("%s, block %s", name, i)
          .isGreaterThanOrEqualTo(blocks.get(i - 1).getBoundsInParent().getMaxY() - 2);
    }
  }

  @Test
  void aLongPageOfOnesOwnIsPrintedOnSeveralSheets() {
    StringBuilder text = new StringBuilder("# Long\n\n<!-- picture: brain -->\n\n");
    for (int i = 0; i < 60; i++) {
      text.append(i).append(". A sentence with the number ").append(i).append(", word by word, ");
      text.append("long enough to fill more than a line of a sheet of paper, as a lesson does.\n");
    }
    text.append("\n```\n").append("print('x')\n".repeat(100));
    text.append("print('").append("a long line ".repeat(30)).append("')\n```\n");
    try (DocumentFixture fixture = new DocumentFixture()) {
      DocumentViewModel document = fixture.document();
      fixture.panes.show(Workspace.DOCUMENT);
      PagePrinter printer = new PagePrinter(fixture.run.texts, () -> null);
      document.open(OwnPage.of("long.md", text.toString()));
      new SleeplessRobot()
          .interact(
              () -> {
                List<Node> paper = printer.paper(document, 487, 734);
                assertThat(paper).hasSizeBetween(4, 9);
                String all = "";
                for (Node each : paper) {
                  assertWhole(each, 487, 734, "long");
                  for (Node run : each.lookupAll(".page-run")) all += ((Text) run).getText();
                }
                for (int i = 0; i < 60; i++) assertThat(all).contains("the number " + i + ",");
                assertThat(canvas(paper.get(paper.size() - 1))).isNotNull();
              });
    }
  }

  @Test
  void withoutAPrinterThatIsSaid() {
    try (DocumentFixture fixture = new DocumentFixture()) {
      PagePrinter printer = new PagePrinter(fixture.run.texts, () -> null);
      assertThat(printer.print(null, fixture.document()))
          .get()
          .asString()
          .startsWith("There is no printer");
    }
  }
}
