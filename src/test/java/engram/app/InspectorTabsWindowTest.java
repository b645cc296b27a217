package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Part;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.controls.SubscriptLabel;
import engram.ui.inspector.InspectorGrid;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Clicks through the inspector's tabs in the whole window. */
class InspectorTabsWindowTest extends WholeWindow {
  @Test
  void eachTabShowsItsCard(FxRobot robot) throws TimeoutException {
    robot.clickOn("#tab-layer");
    until(() -> title().equals("Hidden layer 1"));
    until(() -> text("#facts").equals("10 tanh neurons, 50 parameters"));
    robot.clickOn("#nextLayer");
    until(() -> title().equals("Output layer"));
    assertThat(selected()).isEqualTo(new Part.Layer(1));
    until(() -> findings().contains("Nothing unusual."));

    robot.clickOn("#tab-sample");
    until(() -> title().startsWith("Sample "));
    assertThat(shown("#facts")).isFalse();
    int row = app.wiring().sample.getRow();
    robot.clickOn("#nextSample");
    until(() -> title().equals("Sample " + (row + 1)));

    robot.clickOn("#tab-neuron");
    until(() -> selected().equals(new Part.Neuron(1, 0)));
    assertThat(shown("#calculation")).isTrue();

    robot.clickOn("#tab-weight");
    until(() -> selected() instanceof Part.Weight);
    assertThat(shown("#update")).isTrue();

    robot.clickOn("#tab-network");
    until(() -> shown("#layers"));
    until(() -> cells().contains("Hidden 1"));
    assertThat(shown("#shape")).isTrue();
    assertThat(((Button) node("#copy")).isDisabled()).isFalse();
  }

  @Test
  void atFirstTheMapIsLiveAndTheNetworkIsBehindItsTab(FxRobot robot) throws TimeoutException {
    until(() -> shown("#answers"));
    robot.clickOn("#tab-network");
    until(() -> shown("#layers"));
    assertThat(shown("#answers")).isFalse();
    until(s -> s.next().isPresent());
    robot.clickOn("#details");
    until(() -> !shown("#layers"));
    assertThat(shown("#shape")).isTrue();
  }

  @Test
  void anotherLanguageKeepsTheTab(FxRobot robot) throws TimeoutException {
    robot.clickOn("#tab-layer");
    until(() -> title().equals("Hidden layer 1"));
    robot.interact(() -> preferences.languageProperty().set(Language.CHINESE));
    until(() -> title().equals("隐藏层 1"));
    assertThat(findings()).containsExactly("没有异常。");
  }

  @Test
  void aClickOnALayersCaptionInTheGraphOpensTheLayer(FxRobot robot) throws TimeoutException {
    Node canvas = app.scene.lookup("#canvas");
    Bounds bounds = canvas.localToScreen(canvas.getLayoutBounds());
    double y = bounds.getMaxY() - 0.6 * preferences.getFontSize();
    Optional<Part> output = Optional.of(new Part.Layer(1));
    for (double x = bounds.getMaxX() - 20; x > bounds.getMinX(); x -= 20) {
      robot.moveTo(x, y);
      if (app.wiring().selection.getHovered().equals(output)) break;
    }
    assertThat(app.wiring().selection.getHovered()).isEqualTo(output);
    robot.clickOn(MouseButton.PRIMARY);
    until(() -> title().equals("Output layer"));
    assertThat(selected()).isEqualTo(new Part.Layer(1));
  }

  @Test
  void aPathIsPinnedAndAClickIntoThePlotGoesToItsEpoch(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          for (int k = 0; k < 10; k++) app.wiring().run.session().stepForward();
          app.wiring().panes.open(Companion.PATHS);
          app.wiring().selection.select(new Part.Weight(0, 2, 6));
        });
    until(s -> s.epoch() == 10);
    until(() -> !app.scene.getRoot().lookupAll(".paths-offers .button").isEmpty());
    robot.clickOn(".paths-offers .button");
    until(() -> app.wiring().later().paths.pins.getPins().size() == 1);
    until(() -> app.scene.getRoot().lookup(".paths-plot").getLayoutBounds().getHeight() > 100);
    assertThat(app.scene.getRoot().lookupAll(".paths-offers .button")).isEmpty();
    until(this::hasPinnedValue);
    // the middle of the plot, a little right of it because of the axis' numbers
    robot.clickOn(".paths-plot");
    until(s -> s.epoch() < 10);
    assertThat(snapshot().epoch()).isBetween(3, 6);
    assertThat(app.wiring().later().paths.pins.getPins()).hasSize(1);
    robot.clickOn(".paths-entry .button");
    until(() -> app.wiring().later().paths.pins.getPins().isEmpty());
    assertThat(app.scene.getRoot().lookup("#hint").isVisible()).isTrue();
  }

  /** Its number is there once its path is known. */
  private boolean hasPinnedValue() {
    return app.scene.getRoot().lookupAll(".paths-entry > .label").stream()
        .anyMatch(each -> !((Label) each).getText().isEmpty());
  }

  private Part selected() {
    return app.wiring().selection.getSelected().orElseThrow();
  }

  private Node node(String id) {
    return app.scene.lookup(".inspector").lookup(id);
  }

  private String title() {
    return ((SubscriptLabel) node("#title")).getText();
  }

  private String text(String id) {
    return node(id) == null ? "" : ((Label) node(id)).getText();
  }

  private List<String> findings() {
    return app.scene.lookup(".inspector").lookupAll(".inspector-finding").stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private List<String> cells() {
    return ((InspectorGrid) node("#layers"))
        .getChildren().stream().map(node -> ((Label) node).getText()).toList();
  }

  /** A card that is not on the open tab is not there at all. */
  private boolean shown(String id) {
    return isSeen(node(id));
  }
}
