package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.training.BatchCursor;
import engram.training.Phase;
import engram.training.StepSize;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Challenge;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import engram.ui.controls.NumberField;
import engram.ui.steps.LayerChips;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The smallest window that the program allows holds everything, in both languages. */
class SmallWindowTest extends WholeWindow {
  private static final double WIDTH = 1240;
  private static final double HEIGHT = 740;

  @Override
  void show() {
    app.show(WIDTH, HEIGHT);
  }

  @Test
  void everyCompanionFits(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(() -> preferences.languageProperty().set(language));
      for (Companion companion : Companion.values()) {
        robot.interact(() -> app.wiring().panes.open(companion));
        assertAllFits(companion + " " + language);
      }
    }
  }

  @Test
  void theKeyOfThreeCurvesFitsBesideTheButtonsOfAZoomedChart(FxRobot robot)
      throws TimeoutException {
    Recipe recipe = Preset.REPAIRED.recipe();
    Recipe validated =
        recipe.withData(recipe.data().withSplit(recipe.data().split().withValidation(0.2)));
    robot.interact(() -> app.wiring().run.session().load(validated));
    until(() -> app.wiring().later().curves.curves.getPicture().validation());
    robot.interact(() -> app.wiring().later().curves.curves.zoomTo(10, 40));
    for (Language language : Language.values()) {
      robot.interact(() -> preferences.languageProperty().set(language));
      for (Node head : app.scene.getRoot().lookupAll(".curve-head")) {
        Bounds room = head.localToScene(head.getLayoutBounds());
        assertThat(labels(head)).hasSizeGreaterThan(2);
        for (Node part : labels(head)) {
          Bounds bounds = part.localToScene(part.getLayoutBounds());
          assertThat(bounds.getMaxX()).as("%s", part).isLessThanOrEqualTo(room.getMaxX() + 0.5);
          assertThat(cut((Labeled) part)).as("%s", part).isFalse();
        }
      }
    }
  }

  @Test
  void theProgramFitsBesideAPhase(FxRobot robot) throws TimeoutException {
    stepIntoTheUpdate(robot);
    robot.interact(() -> app.wiring().panes.toggleProgram());
    inBothLanguages(robot, "program");
  }

  @Test
  void theLineAtWorkIsInSightWhenTheProgramIsOpened(FxRobot robot) throws TimeoutException {
    stepIntoTheUpdate(robot);
    robot.interact(() -> app.wiring().panes.toggleProgram());
    Node line = app.scene.getRoot().lookup(".program-line:at-work");
    ScrollPane scroll = (ScrollPane) app.scene.getRoot().lookup("#linesScroll");
    until(
        () ->
            line.localToScene(line.getLayoutBounds()).getMaxY()
                <= scroll.localToScene(scroll.getLayoutBounds()).getMaxY() + 1);
  }

  @Test
  void theLayersOfAClassifierStandInOneLine(FxRobot robot) throws TimeoutException {
    Recipe recipe = Preset.REPAIRED.recipe();
    NetworkSpec network =
        new NetworkSpec(
            4,
            List.of(new LayerSpec(10, Activation.SIGMOID), new LayerSpec(3, Activation.SOFTMAX)));
    Recipe classifier = recipe.withNetwork(network).withLoss(Loss.CROSS_ENTROPY);
    robot.interact(() -> app.wiring().run.session().load(classifier));
    until(() -> app.wiring().run.getSnapshot().recipe().network().equals(network));
    openStep(robot, 1);
    robot.interact(() -> app.scene.getRoot().layout());
    LayerChips chips = (LayerChips) app.scene.getRoot().lookup(".layer-chips");
    assertThat(chips.getChildren().stream().map(chip -> chip.getBoundsInParent().getCenterY()))
        .allMatch(y -> Math.abs(y - chips.getHeight() / 2) < 2);
  }

  @Test
  void aMillionEpochsFitIntoTheirField(FxRobot robot) {
    openStep(robot, 4);
    NumberField field = (NumberField) app.scene.getRoot().lookup("#stopEpoch");
    robot.clickOn(field).push(KeyCode.SHORTCUT, KeyCode.A).write("1000000").type(KeyCode.ENTER);
    assertThat(field.getText()).isEqualTo("1000000");
    Text text = new Text(field.getText());
    text.setFont(field.getFont());
    double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
    assertThat(text.getLayoutBounds().getWidth()).isLessThanOrEqualTo(room);
  }

  @Test
  void noClassNameOfTheConfusionMatrixIsBroken(FxRobot robot) {
    robot.interact(() -> preferences.languageProperty().set(Language.CHINESE));
    openStep(robot, 5);
    // widths of columns follow from the first layout
    layout(robot);
    assertThat(robot.lookup(".confusion-name").queryAllAs(Labeled.class))
        .hasSize(6)
        .allMatch(name -> name.getHeight() < 2 * name.getFont().getSize());
  }

  private void stepIntoTheUpdate(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().transport.stepSizeProperty().set(StepSize.PHASE));
    while (!isUpdating()) {
      var before = app.wiring().run.getSnapshot().cursor();
      robot.interact(() -> app.wiring().transport.stepForward());
      until(() -> !app.wiring().run.getSnapshot().cursor().equals(before));
    }
  }

  private boolean isUpdating() {
    return app.wiring()
        .run
        .getSnapshot()
        .cursor()
        .filter(new BatchCursor.AtPhase(new Phase.Update())::equals)
        .isPresent();
  }

  private void inBothLanguages(FxRobot robot, String what) {
    for (Language language : Language.values()) {
      robot.interact(() -> preferences.languageProperty().set(language));
      assertAllFits(what + " " + language);
    }
  }

  private void assertAllFits(String what) {
    for (Node card : app.scene.getRoot().lookupAll(".card")) {
      if (!isShown(card)) continue;
      for (Node part : labels(card)) assertWithin(part, what);
      assertWithin(card, what);
    }
  }

  private static void assertWithin(Node node, String what) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    assertThat(bounds.getMinX()).as("%s %s", what, node).isGreaterThanOrEqualTo(-0.5);
    assertThat(bounds.getMaxX()).as("%s %s", what, node).isLessThanOrEqualTo(WIDTH + 0.5);
    if (node instanceof Labeled label) assertThat(cut(label)).as("%s %s", what, node).isFalse();
    else assertThat(bounds.getMaxY()).as("%s %s", what, node).isLessThanOrEqualTo(HEIGHT + 0.5);
  }

  /** Whether a part of its text is left out. */
  private static boolean cut(Labeled label) {
    return label.lookup(".text") instanceof Text text
        && !text.getText().equals(label.getText())
        && text.getText().endsWith(label.getEllipsisString());
  }

  private static List<Node> labels(Node node) {
    List<Node> found = new ArrayList<>();
    if (!node.isVisible()) return found;
    if (node instanceof Labeled) found.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(labels(child)));
    }
    return found;
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
    return true;
  }

  @Test
  void noChoiceLiesUnderItsArrow(FxRobot robot) {
    for (Language language : Language.values()) {
      robot.interact(() -> preferences.languageProperty().set(language));
      robot.interact(() -> app.wiring().panes.show(Workspace.TRAIN));
      assertArrowsAside(robot, "Train in " + language);
      robot.interact(() -> app.wiring().panes.show(Workspace.MEMORY));
      for (MemoryExperiment experiment : MemoryExperiment.values()) {
        robot.interact(() -> app.wiring().panes.experimentProperty().set(experiment));
        assertArrowsAside(robot, experiment + " in " + language);
      }
      for (Challenge lab : Challenge.values()) {
        robot.interact(
            () -> {
              LittleLabs.choose(app.wiring().later().labs, lab);
              app.wiring().panes.show(lab);
            });
        assertArrowsAside(robot, lab + " in " + language);
      }
    }
  }

  private void assertArrowsAside(FxRobot robot, String where) {
    layout(robot);
    for (Node box : app.scene.getRoot().lookupAll(".choice-box")) {
      Node arrow = box.lookup(".open-button");
      if (!isSeen(box) || arrow == null) continue;
      Node word = box.lookup(".label").lookup(".text");
      double end = word.localToScene(word.getLayoutBounds()).getMaxX();
      double begin = arrow.localToScene(arrow.getLayoutBounds()).getMinX();
      assertThat(end).as("%s: %s", where, ((Text) word).getText()).isLessThanOrEqualTo(begin);
      Node drawn = arrow.lookup(".arrow");
      assertThat(drawn.localToScene(drawn.getBoundsInLocal()).getMaxX())
          .as("%s: %s, the arrow in its box", where, ((Text) word).getText())
          .isLessThan(box.localToScene(box.getLayoutBounds()).getMaxX() - 2);
    }
  }
}
