package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Companion;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What the words mean, by F1. */
class GlossaryWindowTest extends WholeWindow {
  @Test
  void theKeyOpensItATermIsSoughtAndItsPlaceShown(FxRobot robot) {
    robot.interact(() -> app.wiring().panes.show(Workspace.MEMORY));
    robot.press(KeyCode.F1).release(KeyCode.F1);
    layout(robot);
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.TRAIN);
    assertThat(app.wiring().panes.isOpen(Companion.GLOSSARY)).isTrue();
    VBox terms = robot.lookup("#terms").queryAs(VBox.class);
    assertThat(terms.getChildren()).hasSize(76);

    TextField search = robot.lookup("#search").queryAs(TextField.class);
    robot.interact(() -> search.setText("pseudorehearsal"));
    layout(robot);
    assertThat(terms.getChildren()).extracting(Node::getId).containsExactly("pseudorehearsal");
    robot.clickOn("#pseudorehearsal .button");
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.MEMORY);
    assertThat(app.wiring().panes.experimentProperty().get())
        .isEqualTo(MemoryExperiment.FORGETTING);
  }

  @Test
  void theKeyClosesItAgain(FxRobot robot) {
    robot.press(KeyCode.F1).release(KeyCode.F1);
    assertThat(app.wiring().panes.isOpen(Companion.GLOSSARY)).isTrue();
    robot.press(KeyCode.F1).release(KeyCode.F1);
    assertThat(app.wiring().panes.isOpen(Companion.GLOSSARY)).isFalse();
  }
}
