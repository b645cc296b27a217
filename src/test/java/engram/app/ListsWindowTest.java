package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.lists.ListSetup;
import engram.ui.base.Language;
import engram.ui.base.Theme;
import engram.ui.base.Workspace;
import engram.ui.memory.lists.ListsExample;
import engram.ui.memory.lists.ListsModels;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A list in a short-term and a long-term store, in the whole window. */
class ListsWindowTest extends WholeWindow {
  private ListsModels models;

  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(() -> app.wiring().panes.show(Workspace.MEMORY));
    robot.clickOn("#experiment-lists");
    models = app.wiring().later().memory.lists.models();
    layout(robot);
  }

  @Test
  void aListIsReadSteppedAndAskedFor(FxRobot robot) throws TimeoutException {
    assertThat(text("#listsSentence")).startsWith("Goal:");
    robot.clickOn("#steppedForward");
    assertThat(models.stores.step()).isEqualTo(1);
    assertThat(text("#listsNow")).endsWith("DAX is shown");
    robot.type(KeyCode.RIGHT);
    assertThat(models.stores.step()).isEqualTo(2);
    robot.interact(() -> models.playback.speed().moveTo(1));
    robot.type(KeyCode.SPACE);
    until(() -> models.stores.isEnd());
    assertThat(text("#listsSentence")).startsWith("6 days later");
    robot.clickOn("#steppedReset");
    assertThat(models.stores.step()).isZero();
    assertThat(find("#steppedBack").isDisabled()).isTrue();
  }

  @Test
  void anItemThatIsClickedIsExplained(FxRobot robot) {
    Bounds view = find("#view").localToScreen(find("#view").getBoundsInLocal());
    robot.clickOn(view.getMaxX() - 30, view.getMinY() + 52);
    assertThat(models.stores.pinnedProperty().get()).isEqualTo(OptionalInt.of(0));
    assertThat(text("#itemTitle")).isEqualTo("DAX");
    robot.clickOn(view.getMaxX() - 30, view.getMinY() + 52);
    assertThat(models.stores.pinnedProperty().get()).isEmpty();
    robot.interact(() -> models.playback.goTo(20));
    robot.clickOn(view.getMinX() + 30, view.getMinY() + 50);
    assertThat(models.stores.pinnedProperty().get())
        .isEqualTo(OptionalInt.of(models.stores.moment().places().get(0).item()));
  }

  @Test
  void anExampleSetsAllControlsAndAChangeIsOnesOwn(FxRobot robot) throws TimeoutException {
    ChoiceBox<?> example = (ChoiceBox<?>) find("#example");
    robot.clickOn(example).type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertThat(ListsExample.of(models.settings.getSetup())).contains(ListsExample.MASSED);
    until(() -> isSeen(find("#spacingOver")));
    robot.interact(() -> models.settings.number(ListSetup.PLACES).number().set(7));
    assertThat(example.getValue()).isEqualTo(Optional.empty());
    assertThat(example.getItems()).hasSize(ListsExample.values().length + 1);
    robot.interact(() -> models.settings.restore(ListsExample.SPACED.setup()));
    assertThat(example.getValue()).isEqualTo(Optional.of(ListsExample.SPACED));
    assertThat(example.getItems()).hasSize(ListsExample.values().length);
  }

  @Test
  void theGapIsDraggedInItsChart(FxRobot robot) throws TimeoutException {
    until(() -> models.plots.curvesProperty().get().isPresent());
    Bounds chart = find("#spacing").localToScreen(find("#spacing").getBoundsInLocal());
    robot.clickOn(chart.getMinX() + 30, chart.getCenterY());
    assertThat(models.settings.getSetup().gap()).isZero();
    robot.clickOn(chart.getMaxX() - 18, chart.getCenterY());
    assertThat(models.settings.getSetup().gap()).isEqualTo(100 * 86_400);
  }

  @Test
  void theForgettingCurveIsMeasuredBesideTheWindow(FxRobot robot) throws TimeoutException {
    assertThat(text("#savingsBelow")).contains("fitted");
    robot.clickOn("#measure");
    until(() -> models.savings.foundProperty().get().size() == 7);
    until(() -> !models.savings.runningProperty().get());
    layout(robot);
    assertThat(text("#savingsBelow")).startsWith("1000 lists");
    assertThat(isSeen(find("#measure"))).isTrue();
    assertThat(isSeen(find("#cancel"))).isFalse();
  }

  @Test
  void everythingHasRoomInBothLanguages(FxRobot robot) {
    for (Language language : Language.values()) {
      look(robot, language, Theme.DARK);
      layout(robot);
      String[] parts = {"#theme", "#steppedToggle", "#stepOf", "#view", "#places", "#spacing"};
      for (String part : parts) {
        Bounds bounds = find(part).localToScene(find(part).getBoundsInLocal());
        assertThat(bounds.getMinX()).as(part + language).isGreaterThanOrEqualTo(0);
        assertThat(bounds.getMaxX()).as(part + language).isLessThanOrEqualTo(1280);
        assertThat(bounds.getMaxY()).as(part + language).isLessThanOrEqualTo(800);
      }
      assertThat(find("#view").getBoundsInLocal().getHeight()).isGreaterThan(250);
    }
  }

  private String text(String id) {
    return ((Label) find(id)).getText();
  }

  private Node find(String id) {
    return app.scene.lookup(id);
  }
}
