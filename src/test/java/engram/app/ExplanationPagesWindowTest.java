package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import engram.ui.controls.PagedColumn;
import engram.ui.inspector.InspectorTab;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/**
 * In a window of 1280 × 800 nothing that explains an experiment or the network is cut, nor has to
 * be scrolled.
 */
class ExplanationPagesWindowTest extends WholeWindow {
  private static final double LEAST_GRID = 420;
  private static final double ROUNDING = 0.5;
  private static final int EPOCHS = 20;
  private static final List<Part> PARTS =
      List.of(
          new Part.Input(0),
          new Part.Neuron(0, 6),
          new Part.Neuron(1, 2),
          new Part.Weight(0, 2, 6),
          new Part.Weight(1, 6, 2),
          new Part.Bias(0, 6),
          new Part.Layer(0),
          new Part.Layer(1));

  private void show(FxRobot robot, MemoryExperiment experiment) {
    robot.interact(
        () -> {
          app.wiring().panes.experimentProperty().set(experiment);
          app.wiring().panes.show(Workspace.MEMORY);
        });
    layout(robot);
  }

  @Test
  void eachExplanationFitsOrPages(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(() -> preferences.languageProperty().set(language));
      for (MemoryExperiment experiment : MemoryExperiment.values()) {
        show(robot, experiment);
        ScrollPane pane = robot.lookup(".recall-inspector .inspector-scroll").query();
        read(robot, pane, experiment + " in " + language);
      }
    }
  }

  /**
   * Turns all pages: each thing is seen whole on one of them. In one go on the window's thread, as
   * a number that a worker brings meanwhile may move a block to another page.
   */
  private void read(FxRobot robot, ScrollPane pane, String what) {
    robot.interact(() -> readAtOnce(pane, what));
  }

  private void readAtOnce(ScrollPane pane, String what) {
    PagedColumn column = (PagedColumn) pane.getContent();
    List<Node> read = new ArrayList<>();
    column.turn(-column.pages());
    for (int page = 0; page < column.pages(); page++) {
      layoutNow();
      assertThat(column.page()).as(what).isEqualTo(page);
      assertThat(pane.lookupAll(".scroll-bar"))
          .as(what)
          .noneMatch(bar -> bar instanceof ScrollBar && bar.getParent() == pane && bar.isVisible());
      Bounds room = pane.localToScene(pane.getLayoutBounds());
      List<Node> seen = column.blocks().stream().filter(WholeWindow::isSeen).toList();
      assertThat(seen).as("%s, page %d", what, page + 1).isNotEmpty();
      for (Node each : seen) {
        Bounds place = each.localToScene(each.getLayoutBounds());
        boolean inside =
            place.getMinY() >= room.getMinY() - ROUNDING
                && place.getMaxY() <= room.getMaxY() + ROUNDING;
        assertThat(inside)
            .as("%s, page %d: %s %s in %s", what, page + 1, each, place, room)
            .isTrue();
      }
      read.addAll(seen);
      column.turn(1);
    }
    assertThat(read).as(what).containsExactlyElementsOf(column.blocks());
  }

  private void layoutNow() {
    app.scene.getRoot().applyCss();
    app.scene.getRoot().layout();
  }

  /** Of a network in which much is unusual. */
  @Test
  void eachCardOfTheInspectorFitsOrPages(FxRobot robot) throws TimeoutException {
    NetworkSpec network =
        new NetworkSpec(
            4, List.of(new LayerSpec(8, Activation.RELU), new LayerSpec(3, Activation.TANH)));
    Recipe repaired = Preset.REPAIRED.recipe();
    Recipe recipe =
        repaired.withNetwork(network).withSettings(repaired.settings().withLearningRate(3));
    robot.interact(() -> app.wiring().run.session().load(recipe));
    until(moment -> moment.recipe().equals(recipe));
    robot.interact(
        () -> {
          for (int k = 0; k < EPOCHS; k++) app.wiring().run.session().stepForward();
        });
    until(moment -> moment.epoch() == EPOCHS);
    for (Language language : Language.values()) {
      robot.interact(() -> preferences.languageProperty().set(language));
      ScrollPane pane = (ScrollPane) app.scene.lookup(".inspector").lookup("#scroll");
      for (Part part : PARTS) {
        robot.interact(() -> app.wiring().selection.select(part));
        until(moment -> moment.next().isPresent());
        layout(robot);
        if (part instanceof Part.Weight) openEpsilon(robot, pane);
        read(robot, pane, part + " in " + language);
      }
      for (InspectorTab tab : List.of(InspectorTab.SAMPLE, InspectorTab.NETWORK)) {
        robot.interact(() -> app.wiring().later().inspector.tabs.open(tab));
        if (tab == InspectorTab.NETWORK) until(() -> findings(pane) > 1);
        layout(robot);
        read(robot, pane, tab + " in " + language);
      }
    }
  }

  /** The table of its inputs is higher than a page: it scrolls, the page does not. */
  @Test
  void aNeuronOfManyInputsFitsOrPages(FxRobot robot) throws TimeoutException {
    Recipe recipe = Preset.DIGITS.recipe();
    robot.interact(() -> app.wiring().run.session().load(recipe));
    until(moment -> moment.recipe().equals(recipe));
    robot.interact(() -> app.wiring().selection.select(new Part.Neuron(0, 5)));
    for (Language language : Language.values()) {
      robot.interact(() -> preferences.languageProperty().set(language));
      layout(robot);
      ScrollPane pane = (ScrollPane) app.scene.lookup(".inspector").lookup("#scroll");
      read(robot, pane, "a digit's neuron in " + language);
    }
  }

  private static int findings(ScrollPane pane) {
    return pane.lookupAll(".inspector-finding").size();
  }

  /** What was opened is on the page that is shown. */
  private void openEpsilon(FxRobot robot, ScrollPane pane) {
    PagedColumn column = (PagedColumn) pane.getContent();
    ToggleButton open = (ToggleButton) pane.lookup("#epsilonOpen");
    robot.interact(() -> column.turn(-column.pages()));
    robot.interact(() -> open.setSelected(false));
    robot.interact(open::fire);
    layout(robot);
    assertThat(isSeen(pane.lookup("#epsilonSlider"))).isTrue();
  }

  @Test
  void theGridIsTheHeroOfARecall(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(() -> preferences.languageProperty().set(language));
      show(robot, MemoryExperiment.RECALL);
      Node grid = robot.lookup("#now").query();
      assertThat(grid.getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(LEAST_GRID);
      assertThat(grid.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(LEAST_GRID);
    }
  }
}
