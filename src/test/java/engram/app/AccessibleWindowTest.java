package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.ui.base.Language;
import engram.ui.base.Overlay;
import engram.ui.base.Theme;
import engram.ui.base.Workspace;
import engram.ui.document.DocumentPage;
import engram.ui.document.DocumentViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** What a screen reader is told of the pages, in both languages. */
class AccessibleWindowTest extends WholeWindow {
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private Node find(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  /** What has the focus gets a name and a role, and no name is in the other language. */
  private void assertNamed(FxRobot robot, Language language, String where) {
    layout(robot);
    List<Node> stops = SleeplessRobot.call(() -> stops(app.scene.getRoot(), new ArrayList<>()));
    assertThat(stops).as(where).isNotEmpty();
    for (Node each : stops) {
      String what = where + ": " + each;
      String name = SleeplessRobot.call(() -> name(each));
      assertThat(name).as(what).isNotBlank();
      assertThat(each.getAccessibleRole()).as(what).isNotNull().isNotEqualTo(AccessibleRole.NODE);
      boolean chinese = CHINESE.matcher(name).find();
      // each language has its own name
      if (language == Language.ENGLISH && !name.contains("中")) {
        assertThat(chinese).as("%s says %s", what, name).isFalse();
      }
      if (language == Language.CHINESE && name.matches(".*[a-z]{3}.* .*")) {
        assertThat(chinese).as("%s says %s", what, name).isTrue();
      }
    }
  }

  private static List<Node> stops(Node node, List<Node> found) {
    if (!node.isVisible()) return found;
    if (node.isFocusTraversable() && !node.isDisabled()) found.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> stops(child, found));
    }
    return found;
  }

  /** As the toolkit tells it: its text, that of its label, or its help. */
  private static String name(Node node) {
    if (node.getAccessibleText() != null) return node.getAccessibleText();
    Object labelled = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
    if (labelled instanceof Label label) return label.getText();
    Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    return text == null ? "" : text.toString();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageOfTheDocumentIsToldWithItsPicture(Language language, FxRobot robot)
      throws TimeoutException {
    look(robot, language, Theme.LIGHT);
    DocumentViewModel document = app.wiring().later().document.document();
    robot.interact(() -> app.wiring().panes.show(Workspace.DOCUMENT));
    for (DocumentPage page : DocumentPage.values()) {
      robot.interact(() -> document.open(page));
      until(document::isPictureReady);
      assertNamed(robot, language, "document " + page.id());
      Node picture = find(".document-picture .painted");
      assertThat(picture.getAccessibleText()).as("picture of %s", page).hasSizeGreaterThan(12);
      for (Node each : robot.lookup(".document-page .page-text").queryAll()) {
        assertThat(each.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT);
        assertThat(each.getAccessibleText()).as("%s", page).isNotBlank();
        assertThat(((TextFlow) each).getChildren()).isNotEmpty();
      }
      for (Node each : robot.lookup(".document-page .page-formula").queryAll()) {
        Node formula = ((Parent) each).getChildrenUnmodifiable().get(0);
        // its letters are read beside the window
        until(() -> !name(formula).isBlank());
        assertThat(formula.getAccessibleText()).as("formula of %s", page).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatLiesOverTheWindowIsNamed(Language language, FxRobot robot) throws TimeoutException {
    look(robot, language, Theme.LIGHT);
    app.wiring().later();
    robot.interact(() -> app.wiring().panes.open(Overlay.START));
    until(() -> find("#door-memory") != null && isSeen(find("#door-memory")));
    assertNamed(robot, language, "start");
    robot.interact(() -> app.wiring().panes.showGuide());
    until(() -> find("#guide-next") != null && find("#guide-next").isFocused());
    assertNamed(robot, language, "guide");
    assertThat(find("#guide-bubble").getAccessibleText()).isNotBlank();
    robot.interact(() -> app.wiring().panes.open(Overlay.FIND));
    until(() -> find("#find-field") != null && find("#find-field").isFocused());
    assertNamed(robot, language, "find");
    robot.interact(() -> app.wiring().panes.uncover());
    for (Overlay each :
        List.of(Overlay.GRADES, Overlay.CLINIC, Overlay.QUESTIONS, Overlay.PREDICT)) {
      robot.interact(() -> app.wiring().panes.open(each));
      until(() -> find("." + each.stem()) != null && isSeen(find("." + each.stem())));
      assertNamed(robot, language, each.stem());
      robot.interact(() -> app.wiring().panes.presentingProperty().set(true));
      assertNamed(robot, language, each.stem() + ", presented");
      robot.interact(() -> app.wiring().panes.presentingProperty().set(false));
    }
  }
}
