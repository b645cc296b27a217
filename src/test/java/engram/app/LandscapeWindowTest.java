package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.landscape.LossLandscape;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.Theme;
import engram.ui.explore.LandscapeFrame;
import engram.ui.explore.LandscapeView;
import engram.ui.explore.LandscapeViewModel;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The loss landscape in the whole window. */
class LandscapeWindowTest extends WholeWindow {
  private static final Part WEIGHT = new Part.Weight(0, 2, 6);

  private LandscapeViewModel landscape() {
    return app.wiring().later().explore.landscape;
  }

  private void open(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.open(Companion.LANDSCAPE));
    untilMapped();
    layout(robot);
  }

  private void untilMapped() throws TimeoutException {
    until(
        () ->
            landscape()
                .getView()
                .filter(v -> v.map().size() == LossLandscape.FINE && v.place().distance() == 0)
                .isPresent());
  }

  private Node node(String id) {
    return app.scene.getRoot().lookup(".landscape").lookup(id);
  }

  private Parameters parameters() {
    return snapshot().parameters();
  }

  @Test
  void showsTheLossOfThisMomentAndFollowsTheRun(FxRobot robot) throws TimeoutException {
    open(robot);
    assertThat(((Label) node("#here")).getText()).startsWith("loss here 0.29");
    robot.interact(() -> app.wiring().run.session().stepForward());
    until(s -> s.epoch() == 1);
    untilMapped();
    assertThat(landscape().getView().map(LandscapeView::map).orElseThrow().plane().centre())
        .isEqualTo(parameters());
    assertThat(((Label) node("#way")).getText()).startsWith("Since epoch 0");
  }

  @Test
  void aWeightClickedInTheNetworkBecomesAnAxis(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.interact(() -> app.wiring().selection.select(WEIGHT));
    untilMapped();
    assertThat(((ComboBox<?>) node("#second")).getValue()).isEqualTo(WEIGHT);
  }

  @Test
  void aWeightChosenInTheListBecomesAnAxis(FxRobot robot) throws TimeoutException {
    open(robot);
    @SuppressWarnings("unchecked")
    ComboBox<Part> first = (ComboBox<Part>) node("#first");
    assertThat(first.getItems()).hasSize(83);
    robot.interact(() -> first.setValue(WEIGHT));
    assertThat(landscape().choice.getAxes().first()).hasValue(WEIGHT);
    untilMapped();
  }

  @Test
  void aClickOnRandomDirectionsShowsThem(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.clickOn(node("#random"), MouseButton.PRIMARY);
    assertThat(landscape().choice.isRandom()).isTrue();
    untilMapped();
    assertThat(node("#randomBar").isVisible()).isTrue();
    assertThat(node("#weightsBar").isVisible()).isFalse();
    robot.clickOn(node("#random"), MouseButton.PRIMARY);
    assertThat(((ToggleButton) node("#random")).isSelected()).isTrue();
  }

  @Test
  void thePlaceIsDraggedAndTheWeightsFollowUntilTheUndo(FxRobot robot) throws TimeoutException {
    open(robot);
    Parameters before = parameters();
    Bounds map = node("#map").getLayoutBounds();
    LandscapeFrame frame =
        LandscapeFrame.of(preferences.getFontSize(), map.getWidth(), map.getHeight());
    double middle = frame.side() / 2;
    Point2D mark = node("#map").localToScreen(frame.left() + middle, frame.top() + middle);
    robot.moveTo(mark).press(MouseButton.PRIMARY).moveBy(30, 30).release(MouseButton.PRIMARY);
    until(() -> !parameters().equals(before));
    robot.interact(() -> app.wiring().run.session().undo());
    until(() -> parameters().equals(before));
  }

  @Test
  void thePaneLiesInsideTheWindowInBothLanguagesAndThemes(FxRobot robot) throws TimeoutException {
    open(robot);
    for (Theme theme : Theme.values()) {
      for (Language language : Language.values()) {
        look(robot, language, theme);
        layout(robot);
        Node pane = app.scene.getRoot().lookup(".companion");
        Bounds inside = pane.localToScene(pane.getLayoutBounds());
        assertThat(inside.getMaxX()).isLessThanOrEqualTo(app.scene.getWidth() + 0.5);
        for (Node part : pane.lookupAll(".landscape .button, .landscape-map, .landscape .label")) {
          if (!part.isVisible() || !part.getParent().isVisible()) continue;
          Bounds bounds = part.localToScene(part.getLayoutBounds());
          assertThat(bounds.getMaxX()).as("%s", part).isLessThanOrEqualTo(inside.getMaxX() + 0.5);
          assertThat(bounds.getMaxY()).as("%s", part).isLessThanOrEqualTo(inside.getMaxY() + 0.5);
        }
      }
    }
  }
}
