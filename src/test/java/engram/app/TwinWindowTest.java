package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.Part;
import engram.training.recipe.Preset;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.Theme;
import engram.ui.twin.TwinSetting;
import engram.ui.twin.TwinViewModel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The twin in the whole window. */
class TwinWindowTest extends WholeWindow {
  private static final int EPOCHS = 40;

  private TwinViewModel twin() {
    return app.wiring().later().twin.twin;
  }

  private void open(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.open(Companion.TWIN));
    settle();
  }

  private void train(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          for (int k = 0; k < EPOCHS; k++) app.wiring().run.session().stepForward();
        });
    until(s -> s.epoch() == EPOCHS);
    settle();
  }

  private void settle() throws TimeoutException {
    until(twin()::isWithRun);
  }

  @Test
  void nothingOfItIsThereUntilItIsAskedFor(FxRobot robot) throws TimeoutException {
    assertThat(app.scene.getRoot().lookup(".twin")).isNull();
    assertThat(twin().getSight()).isEmpty();
    open(robot);
    assertThat(node(".twin").isVisible()).isTrue();
    assertThat(text("#twinEpoch")).isEqualTo("0");
  }

  @Test
  void bothRunsAreReadSideBySideAndGoBackTogether(FxRobot robot) throws TimeoutException {
    open(robot);
    train(robot);
    assertThat(text("#runEpoch")).isEqualTo("40");
    assertThat(text("#twinEpoch")).isEqualTo("40");
    assertThat(Double.parseDouble(text("#twinLoss")))
        .isLessThan(Double.parseDouble(text("#runLoss")));
    assertThat(text("#difference")).startsWith("With learning rate 0.1 instead of 0.01 the twin");
    robot.interact(() -> app.wiring().run.session().goTo(12));
    until(s -> s.epoch() == 12);
    settle();
    assertThat(text("#twinEpoch")).isEqualTo("12");
  }

  @Test
  void aClickInTheTwinSelectsTheSamePartInBoth(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.interact(() -> app.scene.getRoot().layout());
    Node graph = node(".twin-graph");
    // the column of the outputs is searched from above: its middle neuron is versicolor
    Optional<Part> hit = Optional.empty();
    double width = graph.getLayoutBounds().getWidth();
    double height = graph.getLayoutBounds().getHeight();
    for (double x = 0.3 * width; x < width && hit.isEmpty(); x += 6) {
      var place = graph.localToScreen(x, 0.42 * height);
      robot.moveTo(place);
      hit = app.wiring().selection.getHovered().filter(part -> part.equals(new Part.Neuron(1, 1)));
    }
    assertThat(hit).isPresent();
    robot.clickOn();
    until(() -> app.wiring().selection.getSelected().isPresent());
    assertThat(app.wiring().selection.getSelected()).isEqualTo(hit);
  }

  @Test
  void anotherSettingIsChosenTypedAndTakenOver(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.interact(() -> settings().setValue(setting("units")));
    settle();
    assertThat(twin().getSight().orElseThrow().twin().recipe().network().unitsOf(0)).isEqualTo(3);
    robot.doubleClickOn(".twin .number-field").write("5").type(KeyCode.ENTER);
    until(() -> twin().isWithRun() && units() == 5);
    robot.interact(() -> settings().setValue(setting("activation")));
    settle();
    assertThat(((ChoiceBox<?>) node("#choice")).getItems()).hasSize(Activation.values().length - 2);
    robot.clickOn("#takeOver");
    until(() -> runNetworkActivation() == Activation.RELU);
    settle();
    until(() -> ((Button) node("#takeOver")).isDisabled());
    assertThat(text("#difference")).startsWith("Nothing differs");
  }

  private int units() {
    return twin().getSight().orElseThrow().twin().recipe().network().unitsOf(0);
  }

  private Activation runNetworkActivation() {
    return snapshot().recipe().network().activationOf(0);
  }

  @Test
  void allOfItIsSeenInBothLanguagesAndThemes(FxRobot robot) throws TimeoutException {
    open(robot);
    train(robot);
    for (Theme theme : Theme.values()) {
      for (Language language : Language.values()) {
        look(robot, language, theme);
        settle();
        layout(robot);
        ScrollPane scroll = (ScrollPane) node(".twin-scroll");
        assertThat(scroll.getContent().getLayoutBounds().getHeight())
            .isLessThanOrEqualTo(scroll.getViewportBounds().getHeight() + 0.5);
        for (String label : List.of("#runLoss", "#twinScore", "#difference", "#instead")) {
          assertThat(((Label) node(label)).getWidth()).isPositive();
        }
        var frame = node(".companion");
        assertThat(frame.localToScene(frame.getLayoutBounds()).getMaxX())
            .isLessThanOrEqualTo(app.scene.getWidth());
      }
    }
  }

  @Test
  void whatDoesNotFitIsScrolledTo(FxRobot robot) throws TimeoutException {
    open(robot);
    train(robot);
    ScrollPane scroll = (ScrollPane) node(".twin-scroll");
    Node bar = scroll.lookup(".scroll-bar:vertical");
    assertThat(bar.isVisible()).isFalse();
    robot.interact(
        () -> {
          ((Region) node(".companion")).setMaxHeight(300);
          app.scene.getRoot().layout();
        });
    until(bar::isVisible);
    assertThat(scroll.getContent().getLayoutBounds().getHeight())
        .isGreaterThan(scroll.getViewportBounds().getHeight());
  }

  @Test
  void presetsAreComparedWithoutAFault(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.interact(() -> app.wiring().run.session().load(Preset.DOCUMENT.recipe()));
    until(s -> s.recipe().equals(Preset.DOCUMENT.recipe()));
    settle();
    robot.interact(() -> app.wiring().panes.closeCompanion());
    assertThat(twin().getSight()).isEmpty();
    assertThat(node(".companion").isVisible()).isFalse();
  }

  private TwinSetting<?> setting(String id) {
    return settings().getItems().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private ChoiceBox<TwinSetting<?>> settings() {
    return (ChoiceBox<TwinSetting<?>>) node("#setting");
  }

  private Node node(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  private String text(String selector) {
    return ((Label) node(selector)).getText();
  }
}
