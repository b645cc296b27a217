package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Part;
import engram.training.Session;
import engram.training.recipe.Preset;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.Theme;
import engram.ui.pictures.PadViewModel;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Digits in the whole window: the input as an image, weights as pictures, the pad. */
class PicturesWindowTest extends WholeWindow {
  private static final int EPOCHS = 6;

  private void train(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          app.wiring().run.session().load(Preset.DIGITS.recipe());
          app.wiring().run.session().setSpeed(Session.UNLIMITED);
        });
    until(s -> s.data().picture().isPresent());
    robot.interact(
        () -> {
          for (int k = 0; k < EPOCHS; k++) app.wiring().run.session().stepForward();
        });
    until(s -> s.epoch() == EPOCHS);
    layout(robot);
  }

  private void open(FxRobot robot) throws TimeoutException {
    train(robot);
    robot.clickOn("#draw");
    until(() -> isSeen(app.scene.getRoot().lookup(".pictures")));
    layout(robot);
  }

  private PadViewModel pad() {
    return app.wiring().later().pictures.pad;
  }

  /** A zero, by the mouse. */
  private void drawZero(FxRobot robot) {
    Node paper = app.scene.getRoot().lookup("#paper");
    for (int i = 0; i <= 24; i++) {
      double angle = i * Math.PI / 12;
      Point2D at = at(paper, 0.5 + 0.22 * Math.cos(angle), 0.5 + 0.36 * Math.sin(angle));
      robot.moveTo(at);
      if (i == 0) robot.press(MouseButton.PRIMARY);
    }
    robot.release(MouseButton.PRIMARY);
  }

  private static Point2D at(Node node, double x, double y) {
    Bounds bounds = node.getLayoutBounds();
    return node.localToScreen(x * bounds.getWidth(), y * bounds.getHeight());
  }

  private String text(String id) {
    return ((Labeled) app.scene.getRoot().lookup(id)).getText();
  }

  @Test
  void aDigitDrawnWithTheMouseIsRecognisedAndShownInTheGraph(FxRobot robot)
      throws TimeoutException {
    open(robot);
    Node sign = app.scene.getRoot().lookup("#drawing");
    assertThat(isSeen(sign)).isFalse();
    drawZero(robot);
    assertThat(text("#answer")).isEqualTo("0");
    assertThat(isSeen(sign)).isTrue();
    robot.clickOn("#drawing");
    assertThat(isSeen(sign)).isFalse();
    assertThat(pad().getDrawing().isEmpty()).isFalse();
    robot.clickOn("#clear");
    assertThat(isSeen(app.scene.getRoot().lookup("#empty"))).isTrue();
    robot.clickOn("#undo");
    assertThat(text("#answer")).isEqualTo("0");
  }

  @Test
  void aClickOnAPictureSelectsItsNeuronAndOneOnAPixelItsInput(FxRobot robot)
      throws TimeoutException {
    open(robot);
    Node weights = app.scene.getRoot().lookup("#weights");
    robot.clickOn(weights.localToScreen(12, 12));
    assertThat(app.wiring().selection.getSelected()).contains(new Part.Neuron(0, 0));
    robot.interact(() -> app.wiring().panes.closeCompanion());
    layout(robot);
    assertThat(isSeen(app.scene.getRoot().lookup("#weightPicture"))).isTrue();
    Node canvas = app.scene.getRoot().lookup("#canvas");
    double middle = canvas.getLayoutBounds().getHeight() / 2;
    robot.clickOn(canvas.localToScreen(60, middle - 20));
    assertThat(app.wiring().selection.getSelected())
        .hasValueSatisfying(part -> assertThat(part).isInstanceOf(Part.Input.class));
  }

  @Test
  void whatIsDrawnOutlivesALanguageSwitch(FxRobot robot) throws TimeoutException {
    open(robot);
    drawZero(robot);
    look(robot, Language.CHINESE, Theme.LIGHT);
    assertThat(text("#answer")).isEqualTo("0");
    assertThat(pad().getDrawing().strokes()).hasSize(1);
  }

  @Test
  void irisHasNoPad(FxRobot robot) {
    assertThat(isSeen(app.scene.getRoot().lookup("#draw"))).isFalse();
    robot.interact(() -> app.wiring().panes.open(Companion.PICTURES));
    assertThat(app.wiring().later().pictures.pictures.getWeights()).isEmpty();
  }

  @Test
  void thePaneLiesInsideTheWindowInBothLanguagesAndThemes(FxRobot robot) throws TimeoutException {
    open(robot);
    drawZero(robot);
    for (Theme theme : Theme.values()) {
      for (Language language : Language.values()) {
        look(robot, language, theme);
        assertInside();
      }
    }
  }

  private void assertInside() {
    Node pane = app.scene.getRoot().lookup(".companion");
    Bounds inside = pane.localToScene(pane.getLayoutBounds());
    assertThat(inside.getMaxX()).isLessThanOrEqualTo(app.scene.getWidth() + 0.5);
    for (Node part : pane.lookupAll(".pictures .button, .pictures .toggle-button, .pad, .label")) {
      Bounds bounds = part.localToScene(part.getLayoutBounds());
      assertThat(bounds.getMaxX()).as("%s", part).isLessThanOrEqualTo(inside.getMaxX() + 0.5);
      assertThat(bounds.getMaxY()).as("%s", part).isLessThanOrEqualTo(inside.getMaxY() + 0.5);
    }
    for (Node part : pane.lookupAll(".pictures .button")) {
      assertThat(((Button) part).getWidth())
          .as("%s", part)
          .isGreaterThanOrEqualTo(((Button) part).prefWidth(-1) - 0.5);
    }
  }
}
