package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Part;
import engram.training.RunState;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.Theme;
import engram.ui.base.Workspace;
import engram.ui.graph.NetworkCanvas;
import engram.ui.window.FocusRing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The window by its keys alone. */
class KeyboardWindowTest extends WholeWindow {
  private Node node(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  private FocusRing ring() {
    return (FocusRing) node(".focus-ring");
  }

  /** The ring lies around what has the focus. */
  private void assertRinged(Node focus) {
    assertThat(ring().isVisible()).as("ring of %s", focus).isTrue();
    Bounds around = ring().localToScene(ring().getLayoutBounds());
    Bounds inside = focus.localToScene(focus.getLayoutBounds());
    assertThat(around.intersects(inside)).as("ring of %s", focus).isTrue();
    Color colour = (Color) ring().getBorder().getStrokes().get(0).getTopStroke();
    assertThat(colour.getOpacity()).isEqualTo(1);
  }

  @Test
  void eachStopOfTheTabKeyHasARing(FxRobot robot) throws TimeoutException {
    robot.type(KeyCode.RIGHT);
    until(s -> s.epoch() == 1);
    for (Theme theme : Theme.values()) {
      look(robot, Language.ENGLISH, theme);
      robot.interact(() -> app.scene.getRoot().requestFocus());
      List<String> stops = new ArrayList<>();
      for (int k = 0; k < 80; k++) {
        robot.type(KeyCode.TAB);
        layout(robot);
        Node focus = app.scene.getFocusOwner();
        if (focus == app.scene.getRoot()) continue;
        assertRinged(focus);
        stops.add(String.valueOf(focus.getId()));
      }
      assertThat(stops)
          .contains("menu", "toMemory", "language", "theme", "toggle", "stepForward", "stepSize")
          .contains("speed", "canvas", "slider");
    }
  }

  @Test
  void soHasEachStopOfTheOtherWorkspaces(FxRobot robot) {
    for (Workspace workspace : List.of(Workspace.DATA, Workspace.MEMORY, Workspace.CHALLENGES)) {
      robot.interact(() -> app.wiring().panes.show(workspace));
      layout(robot);
      Set<Node> stops = new HashSet<>();
      for (int k = 0; k < 25; k++) {
        robot.type(KeyCode.TAB);
        layout(robot);
        Node focus = app.scene.getFocusOwner();
        if (focus == app.scene.getRoot()) continue;
        assertRinged(focus);
        stops.add(focus);
      }
      assertThat(stops).as("%s", workspace).hasSizeGreaterThan(10);
    }
  }

  @Test
  void aPressOfSpaceOnAChipLeavesTheFocusThereAndTheArrowsToTheRun(FxRobot robot)
      throws TimeoutException {
    robot.interact(() -> app.wiring().panes.show(Workspace.DATA));
    layout(robot);
    Node chip = node("#view-look-bars");
    while (app.scene.getFocusOwner() != chip) robot.type(KeyCode.TAB);
    robot.type(KeyCode.SPACE);
    layout(robot);
    assertThat(((ToggleButton) chip).isSelected()).isTrue();
    assertThat(isSeen(node(".look-bars"))).isTrue();
    assertThat(app.scene.getFocusOwner()).isSameAs(chip);
    assertRinged(chip);
    robot.type(KeyCode.RIGHT);
    until(s -> s.epoch() == 1);
    assertThat(app.scene.getFocusOwner()).isSameAs(chip);
  }

  @Test
  void bothOfASwitchAreStopsAndLeaveTheArrowsToTheRun(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.open(Companion.SURFACE));
    layout(robot);
    ToggleButton mean = (ToggleButton) node("#mean");
    ToggleButton sample = (ToggleButton) node("#sample");
    while (app.scene.getFocusOwner() != mean) robot.type(KeyCode.TAB);
    robot.type(KeyCode.TAB);
    assertThat(app.scene.getFocusOwner()).isSameAs(sample);
    robot.type(KeyCode.SPACE);
    assertThat(sample.isSelected()).isTrue();
    assertThat(mean.isSelected()).isFalse();
    robot.type(KeyCode.SPACE);
    assertThat(sample.isSelected()).as("not pressed out").isTrue();
    robot.type(KeyCode.RIGHT);
    until(s -> s.epoch() == 1);
    assertThat(app.scene.getFocusOwner()).isSameAs(sample);
    assertThat(snapshot().state()).isNotEqualTo(RunState.RUNNING);
  }

  @Test
  void spaceRunsAfterAButtonWasClicked(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.open(Companion.SURFACE));
    layout(robot);
    robot.clickOn("#test");
    robot.type(KeyCode.RIGHT);
    until(s -> s.epoch() == 1);
    robot.type(KeyCode.SPACE);
    until(s -> s.state() == RunState.RUNNING);
    robot.type(KeyCode.SPACE);
    until(s -> s.state() == RunState.PAUSED);
  }

  @Test
  void whatTheMouseTakesHasNoRing(FxRobot robot) {
    robot.clickOn("#speed");
    layout(robot);
    assertThat(ring().isVisible()).isFalse();
  }

  @Test
  void aSliderInHandUsesTheArrows(FxRobot robot) throws TimeoutException {
    Slider speed = (Slider) node("#speed");
    robot.clickOn(speed);
    double before = speed.getValue();
    robot.type(KeyCode.RIGHT);
    assertThat(speed.getValue()).isGreaterThan(before);
    robot.type(KeyCode.LEFT);
    robot.type(KeyCode.LEFT);
    assertThat(speed.getValue()).isLessThan(before);
    assertThat(snapshot().epoch()).isZero();
    robot.clickOn(".network");
    robot.type(KeyCode.RIGHT);
    until(s -> s.epoch() == 1);
  }

  @Test
  void aButtonReachedByTheKeyboardIsPressedBySpaceAndLeavesTheArrowsToTheRun(FxRobot robot)
      throws TimeoutException {
    while (app.scene.getFocusOwner() != node("#theme")) robot.type(KeyCode.TAB);
    robot.type(KeyCode.SPACE);
    assertThat(preferences.getTheme()).isEqualTo(Theme.DARK);
    robot.type(KeyCode.RIGHT);
    until(s -> s.epoch() == 1);
  }

  @Test
  void theTextOfTheWholeWindowIsLargerAndSmaller(FxRobot robot) {
    double usual = preferences.getFontSize();
    robot.push(KeyCode.CONTROL, KeyCode.PLUS);
    double larger = preferences.getFontSize();
    assertThat(larger).isGreaterThan(usual);
    layout(robot);
    assertThat(((Label) node(".word-mark")).getFont().getSize())
        .isCloseTo(1.45 * larger, Offset.offset(0.01));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
    assertThat(preferences.getFontSize()).isGreaterThan(larger);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(preferences.getFontSize()).isEqualTo(usual);
    robot.push(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(preferences.getFontSize()).isLessThan(usual);
    assertThat(preferences.getDigits()).isEqualTo(4);
    robot.push(KeyCode.CONTROL, KeyCode.PERIOD);
    assertThat(preferences.getDigits()).isEqualTo(5);
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    assertThat(preferences.getDigits()).isEqualTo(4);
  }

  @Test
  void escapeStaysInMemory(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.R);
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.MEMORY);
    robot.type(KeyCode.ESCAPE);
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.MEMORY);
  }

  @Test
  void fullScreenIsLeftByTheKeyThatIsToldInTheLanguageOfTheWindow(FxRobot robot)
      throws TimeoutException {
    Stage stage = (Stage) app.scene.getWindow();
    look(robot, Language.CHINESE, Theme.LIGHT);
    robot.type(KeyCode.F11);
    until(stage::isFullScreen);
    assertThat(stage.getFullScreenExitKeyCombination())
        .as("JavaFX shows no hint without a key")
        .isNotEqualTo(KeyCombination.NO_MATCH);
    assertThat(stage.getFullScreenExitHint()).isEqualTo("按 Esc 或 F11 退出全屏");
    robot.interact(() -> app.wiring().selection.select(new Part.Neuron(0, 0)));
    robot.type(KeyCode.ESCAPE);
    assertThat(app.wiring().selection.getSelected()).isEmpty();
    assertThat(stage.isFullScreen()).isTrue();
    robot.type(KeyCode.ESCAPE);
    until(() -> !stage.isFullScreen());
  }

  @Test
  void aListOpensAtTheSamePlaceWhateverIsChosen(FxRobot robot) throws TimeoutException {
    ChoiceBox<?> box = (ChoiceBox<?>) node("#stepSize");
    robot.interact(() -> app.wiring().selection.select(new Part.Neuron(0, 0)));
    double first = topOfList(robot, box);
    robot.interact(() -> box.getSelectionModel().select(3));
    assertThat(topOfList(robot, box)).isEqualTo(first);
    robot.interact(() -> box.getSelectionModel().select(1));
    assertThat(topOfList(robot, box)).isEqualTo(first);
    assertThat(app.wiring().selection.getSelected()).as("Esc closed the list alone").isPresent();
    assertThat(first).isGreaterThan(box.localToScreen(0, box.getHeight() / 2).getY());
  }

  private static double topOfList(FxRobot robot, ChoiceBox<?> box) throws TimeoutException {
    robot.clickOn(box);
    until(() -> list(box).isPresent());
    double top = list(box).orElseThrow().getAnchorY();
    robot.type(KeyCode.ESCAPE);
    until(() -> list(box).isEmpty());
    return top;
  }

  private static Optional<ContextMenu> list(ChoiceBox<?> box) {
    return Window.getWindows().stream()
        .filter(w -> w instanceof ContextMenu menu && menu.getOwnerNode() == box)
        .map(w -> (ContextMenu) w)
        .findFirst();
  }

  @Test
  void theNetworkIsWalkedAndSpoken(FxRobot robot) throws TimeoutException {
    NetworkCanvas canvas = (NetworkCanvas) node("#canvas");
    assertThat(spoken(canvas)).isNull();
    while (app.scene.getFocusOwner() != canvas) robot.type(KeyCode.TAB);
    robot.type(KeyCode.RIGHT);
    assertThat(app.wiring().selection.getSelected()).contains(new Part.Input(0));
    assertThat(spoken(canvas)).isEqualTo("sepal length: measured 6.10 cm, input x +0.3545");
    robot.type(KeyCode.RIGHT);
    assertThat(app.wiring().selection.getSelected())
        .hasValueSatisfying(part -> assertThat(part).isInstanceOf(Part.Weight.class));
    assertThat(spoken(canvas)).startsWith("sepal length → h").contains("weight w ");
    robot.type(KeyCode.RIGHT);
    assertThat(spoken(canvas)).startsWith("h").contains(" · Hidden 1: bias b ");
    assertThat(snapshot().epoch()).isZero();
    robot.type(KeyCode.L);
    until(s -> !s.surgery().isNone());
    look(robot, Language.CHINESE, Theme.LIGHT);
    assertThat(spoken((NetworkCanvas) node("#canvas"))).contains("：偏置 b ");
  }

  /** As a screen reader asks for it; null if nothing is walked. */
  private static String spoken(NetworkCanvas canvas) {
    Node item = (Node) canvas.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
    return item == null ? null : (String) item.queryAccessibleAttribute(AccessibleAttribute.TEXT);
  }

  @Test
  void anotherThemeClosesTheOpenMenuAndTheLogIsSilent(FxRobot robot) throws TimeoutException {
    for (String opener : List.of("#menu", "#stepSize")) {
      robot.clickOn(opener);
      until(KeyboardWindowTest::isMenuOpen);
      robot.push(KeyCode.CONTROL, KeyCode.T);
      layout(robot);
      assertThat(isMenuOpen()).isFalse();
    }
  }

  private static boolean isMenuOpen() {
    return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
  }
}
