package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Part;
import engram.training.Intervention;
import engram.training.StepSize;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.Theme;
import engram.ui.inspector.InspectorTab;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Nothing stays English when the language is switched while the run stands still. */
class LanguageSwitchTest extends WholeWindow {
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}|e\\.g\\.");

  /** Names that are the same in Chinese. */
  private static final Set<String> NAMES =
      Set.of("Engram", "tanh", "Glorot", "SGD", "MSE", "ReLU", "ROC", "AUC", "TPR", "FPR");

  private static final Pattern DECIMAL_POINT = Pattern.compile("\\d\\.\\d");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d,\\d");

  private static final Set<String> CODE = Set.of("program-line", "program-value-name");

  @Test
  void everyPaneOfAStandingRunTurnsChinese(FxRobot robot) throws TimeoutException {
    trainAndBranch(robot);
    robot.interact(() -> app.wiring().panes.equationNumbersProperty().set(true));
    for (Companion companion : Companion.values()) {
      // it has each term in both languages
      if (companion == Companion.GLOSSARY) continue;
      robot.interact(() -> app.wiring().panes.toggle(companion));
      assertChineseAfterSwitch(robot, companion.toString());
    }
    robot.interact(() -> app.wiring().panes.toggle(Companion.LANDSCAPE));
    robot.interact(() -> app.wiring().selection.select(new Part.Weight(0, 2, 6)));
    assertChineseAfterSwitch(robot, "weight");
    for (InspectorTab tab : InspectorTab.values()) {
      HBox tabs = (HBox) app.scene.getRoot().lookup(".inspector-tabs");
      robot.interact(((ButtonBase) tabs.getChildren().get(tab.ordinal()))::fire);
      assertChineseAfterSwitch(robot, tab.toString());
    }
  }

  @Test
  void thePhaseAndItsProgramTurnChinese(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().transport.stepSizeProperty().set(StepSize.PHASE));
    robot.interact(() -> app.wiring().panes.toggleProgram());
    for (int phase = 0; phase < 6; phase++) {
      var before = app.wiring().run.getSnapshot().cursor();
      robot.interact(() -> app.wiring().transport.stepForward());
      until(() -> !app.wiring().run.getSnapshot().cursor().equals(before));
      assertChineseAfterSwitch(robot, "phase " + phase);
    }
  }

  @Test
  void everyPaneOfAStandingRunTakesTheDecimalComma(FxRobot robot) throws TimeoutException {
    trainAndBranch(robot);
    for (Companion companion : Companion.values()) {
      robot.interact(() -> app.wiring().panes.toggle(companion));
      assertCommasAfterSwitch(robot, companion.toString());
    }
    robot.interact(() -> app.wiring().selection.select(new Part.Weight(0, 2, 6)));
    assertCommasAfterSwitch(robot, "weight");
  }

  /** To epoch 4, back to 2, another learning rate and a lesion, and on. */
  private void trainAndBranch(FxRobot robot) throws TimeoutException {
    stopAt(robot, 4);
    robot.interact(() -> app.wiring().run.session().goTo(2));
    until(() -> app.wiring().run.getSnapshot().epoch() == 2);
    robot.interact(
        () -> {
          app.wiring().run.session().change(new Intervention.LearningRate(0.1));
          app.wiring().run.session().change(new Intervention.Lesion(new Part.Neuron(0, 1), true));
          app.wiring().run.session().stepForward(StepSize.EPOCH);
        });
    until(() -> app.wiring().run.getSnapshot().epoch() == 3);
  }

  private void stopAt(FxRobot robot, int epoch) throws TimeoutException {
    for (int k = 1; k <= epoch; k++) {
      int next = k;
      robot.interact(() -> app.wiring().run.session().stepForward(StepSize.EPOCH));
      until(() -> app.wiring().run.getSnapshot().epoch() == next);
    }
  }

  private void assertChineseAfterSwitch(FxRobot robot, String what) {
    look(robot, Language.ENGLISH, Theme.LIGHT);
    look(robot, Language.CHINESE, Theme.LIGHT);
    for (String text : texts(app.scene.getRoot())) {
      assertThat(WORD.matcher(text).results().map(found -> found.group()))
          .as("%s: %s", what, text)
          .allMatch(NAMES::contains);
    }
  }

  private void assertCommasAfterSwitch(FxRobot robot, String what) {
    BooleanProperty comma = app.wiring().preferences.decimalCommaProperty();
    // what is typed stays as it is typed
    Predicate<Node> typed = TextInputControl.class::isInstance;
    robot.interact(() -> comma.set(true));
    List<String> texts = texts(app.scene.getRoot(), typed);
    assertThat(texts).as(what).noneMatch(text -> DECIMAL_POINT.matcher(text).find());
    assertThat(texts).as(what).anyMatch(text -> DECIMAL_COMMA.matcher(text).find());
    robot.interact(() -> comma.set(false));
    assertThat(texts(app.scene.getRoot(), typed))
        .as(what)
        .noneMatch(text -> DECIMAL_COMMA.matcher(text).find());
  }

  private static List<String> texts(Node node) {
    return texts(node, leftOut -> false);
  }

  private static List<String> texts(Node node, Predicate<Node> leftOut) {
    List<String> found = new ArrayList<>();
    if (!node.isVisible() || leftOut.test(node)) return found;
    if (node.getStyleClass().stream().anyMatch(CODE::contains)) return found;
    if (node instanceof Text text) found.add(text.getText());
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(texts(child, leftOut)));
    }
    return found;
  }
}
