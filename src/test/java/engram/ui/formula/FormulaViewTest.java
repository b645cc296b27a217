package engram.ui.formula;

import static org.assertj.core.api.Assertions.assertThat;

import engram.HiddenFaults;
import engram.SleeplessRobot;
import engram.StageExtension;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(StageExtension.class)
class FormulaViewTest {
  private static final String UPDATE =
      "w_{ij} \\leftarrow w_{ij} - \\alpha \\frac{\\partial L}{\\partial w_{ij}}";

  private final FormulaView view = new FormulaView();
  private HBox parent;

  @Start
  void start(Stage stage) {
    parent = new HBox(view);
    parent.setStyle("-fx-font-size: 20px; -fx-background-color: white; -fx-padding: 5px");
    Scene scene = new Scene(parent, 400, 120);
    scene.getStylesheets().add("/engram/ui/base/light.css");
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void drawsInkInItsColourWithinItsBounds(FxRobot robot) throws Exception {
    show(robot, UPDATE);
    Image image = SleeplessRobot.call(this::snapshot);
    assertThat(inkOutside(image)).isZero();
    assertThat(ink(image)).isGreaterThan(200);
  }

  @Test
  void followsTheFontSize(FxRobot robot) throws Exception {
    show(robot, UPDATE);
    double small = view.prefWidth(-1);
    robot.interact(() -> parent.setStyle("-fx-font-size: 40px"));
    robot.interact(() -> parent.applyCss());
    assertThat(view.prefWidth(-1)).isBetween(1.95 * small, 2.05 * small);
  }

  @Test
  void shrinksWhereRoomIsScarce(FxRobot robot) throws Exception {
    show(robot, UPDATE);
    double wanted = view.prefWidth(-1);
    robot.interact(
        () -> {
          view.setMaxWidth(wanted * 0.7);
          parent.layout();
        });
    Node outline = view.lookup("SVGPath");
    assertThat(outline.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(wanted * 0.7 + 1);
    assertThat(outline.getBoundsInParent().getMaxX()).isGreaterThan(wanted * 0.6);
  }

  @Test
  void showsWhatIsNoFormulaAsPlainText(FxRobot robot, HiddenFaults faults) throws Exception {
    show(robot, "\\frac{");
    assertThat(faults.take()).singleElement().asString().contains("not a formula: \\frac{");
    assertThat(view.lookup("Text")).hasFieldOrPropertyWithValue("text", "\\frac{");
    assertThat(view.prefWidth(-1)).isGreaterThan(20);
    show(robot, "x");
    assertThat(view.lookup("Text")).hasFieldOrPropertyWithValue("text", "");
  }

  @Test
  void emptyFormulaTakesNoRoom(FxRobot robot) throws Exception {
    show(robot, "x");
    robot.interact(() -> view.setFormula(""));
    assertThat(view.prefWidth(-1)).isZero();
  }

  private void show(FxRobot robot, String latex) throws Exception {
    robot.interact(() -> view.setFormula(latex));
    SleeplessRobot.until(() -> view.prefWidth(-1) > 0);
    robot.interact(
        () -> {
          parent.applyCss();
          parent.layout();
        });
  }

  private Image snapshot() {
    return parent.snapshot(null, null);
  }

  private long ink(Image image) {
    return count(image, true);
  }

  private long inkOutside(Image image) {
    return count(image, false);
  }

  /** Pixels nearer to the text colour than to white, inside or outside of the formula's bounds. */
  private long count(Image image, boolean inside) {
    assertThat(((SVGPath) view.lookup("SVGPath")).getFill()).isEqualTo(Color.web("#1a1f26"));
    long count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        boolean isInside = view.getBoundsInParent().contains(x + 0.5, y + 0.5);
        if (isInside == inside && image.getPixelReader().getColor(x, y).getBrightness() < 0.5) {
          count++;
        }
      }
    }
    return count;
  }
}
