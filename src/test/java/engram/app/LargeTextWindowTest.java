package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** With text of 125 per cent the page below the bar scrolls, and the bar itself stays in sight. */
class LargeTextWindowTest extends WholeWindow {
  private static final int LARGE = 125;

  @ParameterizedTest
  @EnumSource(Language.class)
  void allOfTheBarIsInTheWindow(Language language, FxRobot robot) {
    robot.interact(
        () -> {
          preferences.languageProperty().set(language);
          preferences.setTextSize(LARGE);
        });
    for (Workspace workspace : Workspace.values()) {
      robot.interact(() -> app.wiring().panes.show(workspace));
      layout(robot);
      for (Node part : app.scene.getRoot().lookupAll(".transport-bar .button")) {
        if (!isSeen(part)) continue;
        Bounds bounds = part.localToScene(part.getLayoutBounds());
        assertThat(bounds.getMaxX()).as("%s %s", workspace, part).isLessThanOrEqualTo(1280);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theSpeedIsBackInTheBarOnceItFits(Language language, FxRobot robot) {
    robot.interact(() -> preferences.languageProperty().set(language));
    robot.interact(() -> preferences.setTextSize(LARGE));
    layout(robot);
    robot.interact(() -> preferences.resetTextSize());
    layout(robot);
    assertThat(isSeen(app.scene.getRoot().lookup(".transport-speed"))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTextOfMemoryIsShortened(Language language, FxRobot robot) {
    robot.interact(
        () -> {
          preferences.languageProperty().set(language);
          preferences.setTextSize(LARGE);
          app.wiring().panes.show(Workspace.MEMORY);
        });
    for (MemoryExperiment experiment : MemoryExperiment.values()) {
      robot.interact(() -> app.wiring().panes.experimentProperty().set(experiment));
      layout(robot);
      for (Node node : app.scene.getRoot().lookupAll(".notice, .muted")) {
        if (!isSeen(node) || !(node instanceof Label label) || label.getText() == null) continue;
        Node shown = label.lookup(".text");
        if (shown == null) continue;
        assertThat(((Text) shown).getText()).as("%s", experiment).isEqualTo(label.getText());
      }
    }
  }

  @Test
  void theFontIsLarger(FxRobot robot) {
    double usual = app.wiring().preferences.getFontSize();
    robot.interact(() -> preferences.setTextSize(LARGE));
    assertThat(app.wiring().preferences.getFontSize()).isGreaterThan(1.2 * usual);
  }
}
