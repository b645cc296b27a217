package engram.ui.selection;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.StageExtension;
import engram.ui.base.Theme;
import engram.ui.controls.SubscriptLabel;
import engram.ui.formula.FormulaFace;
import engram.ui.formula.FormulaLine;
import engram.ui.formula.FormulaPiece;
import engram.ui.formula.FormulaSheet;
import engram.ui.formula.FormulaView;
import engram.ui.program.ProgramLine;
import engram.ui.program.ProgramLineView;
import engram.ui.window.Stylesheets;
import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(StageExtension.class)
class TextSelectionTest {
  private static final ResourceBundle TEXTS =
      new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
          return new Object[][] {
            {"selection.copy", "copy it"}, {"selection.copy-latex", "copy it as LaTeX"}
          };
        }
      };

  private SubscriptLabel name;
  private Label number;
  private FormulaSheet sheet;
  private FormulaView view;
  private Button button;
  private TextField field;
  private final List<Node> clicked = new ArrayList<>();
  private HBox row;
  private VBox pane;

  @Start
  void start(Stage stage) {
    name = new SubscriptLabel();
    number = new Label("0.4659");
    sheet = new FormulaSheet();
    view = new FormulaView("\\partial L/\\partial z");
    button = new Button("press");
    field = new TextField("typed");
    row = new HBox(20, name, number);
    name.setText("h₇ of hidden 1");
    sheet.setFaces(
        List.of(
            new FormulaFace(
                List.of(
                    new FormulaLine(List.of(term("w", "w"), term("\\leftarrow", " ← "))),
                    new FormulaLine(List.of(term("2", "2"), term("\\cdot", "·")))))));
    row.setOnMouseClicked(event -> clicked.add(row));
    button.setOnAction(event -> clicked.add(button));
    ProgramLine line = new ProgramLine(1, "for row in rows:", List.of(), List.of());
    pane = new VBox(10, row, sheet, view, new ProgramLineView(line, 7), button, field);
    pane.setStyle("-fx-font-size: 16px; -fx-padding: 10px");
    TextSelection.on(pane, TEXTS);
    Scene scene = new Scene(pane, 400, 300);
    scene.getStylesheets().setAll(Stylesheets.of(Theme.LIGHT));
    stage.setScene(scene);
    stage.show();
  }

  private static FormulaPiece term(String latex, String text) {
    return new FormulaPiece(latex, text, Optional.empty(), false);
  }

  @Test
  void aDragSelectsAcrossTextsAndCtrlCCopiesThemAsRows(FxRobot robot) throws Exception {
    waitForFormulas();
    drag(robot, leftOf(name), rightOf(sheet));
    assertThat(marked()).isTrue();
    assertThat(copied(robot)).isEqualTo("h₇ of hidden 1\t0.4659\nw ← \n2·");
    assertThat(clicked).isEmpty();
  }

  @Test
  void aDragMaySelectBackwardAndOnlySomeCharacters(FxRobot robot) {
    drag(robot, rightOf(number), middleOf(number));
    assertThat(copied(robot)).hasSizeBetween(2, 4).endsWith("59").isNotEqualTo("0.4659");
  }

  @Test
  void aFormulaOfOnePieceIsCopiedAsText(FxRobot robot) throws Exception {
    waitForFormulas();
    drag(robot, leftOf(view), rightOf(view));
    assertThat(copied(robot)).isEqualTo("∂L/∂z");
  }

  @Test
  void aSelectionIsCopiedAsLatexByItsMenu(FxRobot robot) throws Exception {
    waitForFormulas();
    drag(robot, leftOf(sheet), rightOf(sheet));
    List<MenuItem> items = TextSelection.itemsFor(sheet);
    assertThat(items).extracting(MenuItem::getText).contains("copy it", "copy it as LaTeX");
    robot.interact(() -> items.get(1).fire());
    assertThat(clipboard()).contains("\\begin{array}{l}", "w \\leftarrow", "2 \\cdot");
    drag(robot, leftOf(number), rightOf(number));
    assertThat(TextSelection.itemsFor(sheet)).hasSize(1);
  }

  @Test
  void ofALineOfTheProgramItsIndentIsCopiedAndItsNumberIsNot(FxRobot robot) {
    Node code = pane.lookup(".program-line");
    drag(robot, leftOf(code), rightOf(code));
    assertThat(copied(robot)).isEqualTo("    for row in rows:");
  }

  @Test
  void aClickStaysAClickAndClearsTheSelection(FxRobot robot) {
    drag(robot, leftOf(number), rightOf(number));
    assertThat(marked()).isTrue();
    robot.clickOn(number, MouseButton.PRIMARY);
    assertThat(marked()).isFalse();
    assertThat(clicked).containsExactly(row);
    robot.clickOn(button);
    assertThat(clicked).containsExactly(row, button);
  }

  @Test
  void escapeClearsTheSelection(FxRobot robot) {
    drag(robot, leftOf(number), rightOf(number));
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(marked()).isFalse();
    assertThat(TextSelection.itemsFor(number)).isEmpty();
  }

  @Test
  void theFocusGoesToTheWindowSoThatKeysKeepTheirMeaning(FxRobot robot) {
    robot.clickOn(field);
    assertThat(pane.getScene().getFocusOwner()).isEqualTo(field);
    drag(robot, leftOf(number), rightOf(number));
    assertThat(pane.getScene().getFocusOwner()).isNotEqualTo(field);
  }

  @Test
  void aDragFromAControlSelectsNothing(FxRobot robot) {
    drag(robot, middleOf(button), leftOf(number));
    assertThat(marked()).isFalse();
  }

  @Test
  void whatIsSelectedMayChangeAndIsCopiedAsItIsThen(FxRobot robot) {
    drag(robot, leftOf(number), rightOf(number));
    robot.interact(() -> number.setText("0.5001"));
    assertThat(copied(robot)).isEqualTo("0.5001");
    robot.interact(() -> row.getChildren().remove(number));
    SleeplessRobot.settle();
    assertThat(TextSelection.itemsFor(name)).isEmpty();
  }

  private void waitForFormulas() throws Exception {
    SleeplessRobot.until(() -> sheet.termCount() == 4 && view.getWidth() > 10);
  }

  private boolean marked() {
    SleeplessRobot.settle();
    return pane.lookup(".text-selection") instanceof Path path && !path.getElements().isEmpty();
  }

  private static void drag(FxRobot robot, Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
  }

  private static String copied(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.C);
    return clipboard();
  }

  private static String clipboard() {
    return SleeplessRobot.call(() -> Clipboard.getSystemClipboard().getString());
  }

  private static Bounds screen(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  private static Point2D leftOf(Node node) {
    return new Point2D(screen(node).getMinX() + 1, screen(node).getMinY() + 5);
  }

  private static Point2D rightOf(Node node) {
    return new Point2D(screen(node).getMaxX() - 1, screen(node).getMaxY() - 5);
  }

  private static Point2D middleOf(Node node) {
    return new Point2D(screen(node).getCenterX(), screen(node).getCenterY());
  }
}
