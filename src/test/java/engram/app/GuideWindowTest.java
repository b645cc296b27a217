package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import engram.ui.base.Overlay;
import engram.ui.base.Theme;
import engram.ui.guide.GuideViewModel;
import engram.ui.guide.GuideViewModel.Stop;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** The tour of the window, by keyboard and by mouse. */
class GuideWindowTest extends WholeWindow {
  private void open(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.showGuide());
    until(() -> node("guide-next") != null && node("guide-next").isFocused());
    until(() -> node("guide-bubble").getLayoutX() > 0);
  }

  private Node node(String id) {
    return app.scene.getRoot().lookup("#" + id);
  }

  private boolean isOpen() {
    return app.wiring().panes.isOpen(Overlay.GUIDE);
  }

  private void press(FxRobot robot, KeyCode code) {
    robot.press(code).release(code);
  }

  private static Bounds at(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyBubbleIsInTheWindowBesideWhatItSpeaksOf(Language language, FxRobot robot)
      throws TimeoutException {
    look(robot, language, Theme.LIGHT);
    open(robot);
    GuideViewModel guide = app.wiring().later().guide.guide;
    for (Stop stop : Stop.values()) {
      assertThat(guide.getStop()).isEqualTo(stop);
      until(() -> !at(node("guide-bubble")).intersects(at(node("guide-frame"))));
      Bounds bubble = at(node("guide-bubble"));
      assertThat(node("guide-frame").isVisible()).as("%s is seen", stop).isTrue();
      assertThat(app.scene.getRoot().getLayoutBounds().contains(bubble)).as("%s", stop).isTrue();
      Bounds next = at(node("guide-next"));
      assertThat(bubble.contains(next)).as("%s has room", stop).isTrue();
      press(robot, KeyCode.ENTER);
    }
    assertThat(isOpen()).isFalse();
  }

  @Test
  void theArrowsGoOnAndBackAndEscEndsIt(FxRobot robot) throws TimeoutException {
    Node canvas = app.scene.getRoot().lookup(".network #canvas");
    robot.interact(canvas::requestFocus);
    open(robot);
    GuideViewModel guide = app.wiring().later().guide.guide;
    press(robot, KeyCode.RIGHT);
    press(robot, KeyCode.RIGHT);
    press(robot, KeyCode.LEFT);
    assertThat(guide.getStop()).isEqualTo(Stop.STEPS);
    assertThat(snapshot().lastEpoch()).isZero();
    press(robot, KeyCode.ESCAPE);
    assertThat(isOpen()).isFalse();
    assertThat(canvas.isFocused()).isTrue();
    open(robot);
    assertThat(guide.getStop()).isEqualTo(Stop.RUN);
  }

  @Test
  void theWindowBelowStaysAlive(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.clickOn(robot.lookup("#toggle").queryButton());
    until(now -> now.lastEpoch() > 0);
    assertThat(isOpen()).isTrue();
    robot.clickOn("#guide-skip");
    assertThat(isOpen()).isFalse();
  }

  @Test
  void theFirstScreenAndTheGlossaryLeadToIt(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.open(Overlay.START));
    until(() -> node("door-learn") != null && node("door-learn").isFocused());
    robot.clickOn("#start-tour");
    assertThat(isOpen()).isTrue();
    press(robot, KeyCode.ESCAPE);
    press(robot, KeyCode.F1);
    layout(robot);
    robot.clickOn("#toGuide");
    assertThat(isOpen()).isTrue();
    press(robot, KeyCode.ESCAPE);
    press(robot, KeyCode.F1);
    layout(robot);
    robot.clickOn("#toStart");
    assertThat(app.wiring().panes.isOpen(Overlay.START)).isTrue();
  }
}
