package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/** What opens over the window has its colours, also between a change of them and the next frame. */
class PopupsWindowTest extends WholeWindow {
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("hover");

  /** A node under the pointer has styles to be changed with the next frame, as all above it. */
  private void point() {
    for (String each : List.of("#menu", "#optimizer")) {
      app.scene.lookup(each).pseudoClassStateChanged(POINTED, true);
      app.scene.lookup(each).pseudoClassStateChanged(POINTED, false);
    }
  }

  private static void open(Object control) {
    if (control instanceof MenuButton menu) menu.show();
    else ((ChoiceBox<?>) control).show();
  }

  /** How often JavaFX finds no colour in a popup that opens in the frame of another theme. */
  private int warnings(FxRobot robot, String id) {
    // made and styled once, as in a window that was used
    robot.interact(() -> open(app.scene.lookup(id)));
    robot.interact(PopupsWindowTest::close);
    try (WarningCount count = WarningCount.begin()) {
      robot.interact(
          () -> {
            point();
            app.wiring().preferences.switchTheme();
            open(app.scene.lookup(id));
          });
      assertThat(Window.getWindows()).anyMatch(PopupWindow.class::isInstance);
      robot.interact(PopupsWindowTest::close);
      return count.get();
    }
  }

  private static void close() {
    for (Window each : List.copyOf(Window.getWindows())) {
      if (each instanceof PopupWindow) each.hide();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"#menu", "#optimizer"})
  void aListThatOpensWithAnotherThemeHasItsColours(String id, FxRobot robot) {
    assertThat(warnings(robot, id)).isZero();
  }

  @Test
  void aHintOverWhatJustCameHasItsColours(FxRobot robot) {
    try (WarningCount count = WarningCount.begin()) {
      robot.interact(
          () -> {
            Label owner = new Label("new");
            ((Pane) app.scene.getRoot()).getChildren().add(owner);
            new Tooltip("hint").show(owner, 300, 300);
          });
      robot.interact(PopupsWindowTest::close);
      assertThat(count.get()).isZero();
    }
  }

  @Test
  void aThemeIsThereAtOnce(FxRobot robot) {
    robot.interact(
        () -> {
          Label label = (Label) app.scene.lookup(".step-title");
          Paint before = label.getTextFill();
          point();
          app.wiring().preferences.switchTheme();
          assertThat(label.getTextFill()).isNotEqualTo(before);
        });
  }
}
