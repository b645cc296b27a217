package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.explore.RateTrial;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.Theme;
import engram.ui.explore.ExplorerViewModel;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The learning-rate explorer in the whole window. */
class ExplorerWindowTest extends WholeWindow {
  private ExplorerViewModel explorer() {
    return app.wiring().later().explore.explorer;
  }

  private void open(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.open(Companion.EXPLORER));
    until(() -> explorer().getPicture().filter(p -> !p.judgements().isEmpty()).isPresent());
    layout(robot);
  }

  private List<Node> rows() {
    return List.copyOf(app.scene.getRoot().lookupAll(".explorer-row"));
  }

  private static String text(Node row, String styleClass) {
    return ((Labeled) row.lookup(styleClass)).getText();
  }

  @Test
  void namesEachRateWithItsVerdictAndTheReason(FxRobot robot) throws TimeoutException {
    open(robot);
    assertThat(rows())
        .extracting(row -> text(row, ".explorer-rate"))
        .containsExactly("0.0001", "0.001", "0.01", "0.1", "1");
    assertThat(text(rows().get(0), ".explorer-reason")).startsWith("loss 0.1").contains("the best");
    assertThat(text(rows().get(4), ".explorer-reason")).startsWith("rose by more than 5%");
  }

  @Test
  void aClickOnUseChangesTheRateOfTheRun(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().run.session().stepForward());
    until(s -> s.epoch() == 1);
    open(robot);
    Button use = (Button) rows().get(3).lookup(".explorer-use");
    robot.clickOn(use, MouseButton.PRIMARY);
    until(s -> s.settings().learningRate() == 0.1);
    until(() -> !use.isVisible());
    assertThat(rows().get(3).lookup(".explorer-in-force").isVisible()).isTrue();
    assertThat(((Labeled) app.scene.getRoot().lookup("#changed")).getText()).isNotEmpty();
    layout(robot);
    assertInside();
  }

  @Test
  void thePaneLiesInsideTheWindowInBothLanguagesAndThemes(FxRobot robot) throws TimeoutException {
    open(robot);
    for (Theme theme : Theme.values()) {
      for (Language language : Language.values()) {
        look(robot, language, theme);
        assertInside();
      }
    }
  }

  private void assertInside() {
    Node pane = app.scene.getRoot().lookup(".companion");
    Bounds inside = pane.localToScene(pane.getLayoutBounds());
    assertThat(inside.getMaxX()).isLessThanOrEqualTo(app.scene.getWidth() + 0.5);
    for (Node part : pane.lookupAll(".explorer .button, .explorer-row, .explorer .notice")) {
      Bounds bounds = part.localToScene(part.getLayoutBounds());
      assertThat(bounds.getMaxX()).as("%s", part).isLessThanOrEqualTo(inside.getMaxX() + 0.5);
      assertThat(bounds.getMaxY()).as("%s", part).isLessThanOrEqualTo(inside.getMaxY() + 0.5);
    }
  }

  @Test
  void closingThePaneWhileItTrainsEndsTheTrials(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          app.wiring().panes.open(Companion.EXPLORER);
          app.wiring().panes.closeCompanion();
        });
    assertThat(explorer().isTraining()).isFalse();
    open(robot);
    assertThat(explorer().getPicture().orElseThrow().trials())
        .extracting(RateTrial::epochs)
        .containsOnly(1000);
  }
}
