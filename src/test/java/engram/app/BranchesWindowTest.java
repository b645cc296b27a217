package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.Branch;
import engram.training.RunState;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.branches.BranchRow;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Going back in time, on another way, and back again, in the whole window. */
class BranchesWindowTest extends WholeWindow {
  @Test
  void atFirstNothingOfBranchesIsSeen() {
    assertThat(node("#branches").isVisible()).isFalse();
    assertThat(node("#rewind").isDisabled()).isTrue();
    assertThat(node("#replay").isDisabled()).isTrue();
    assertThat(item("undo").isDisable()).isTrue();
    assertThat(item("redo").isDisable()).isTrue();
  }

  @Test
  void anotherWayFromThePastIsABranchThatIsVisitedNamedDeletedAndBroughtBack(FxRobot robot)
      throws TimeoutException {
    branchOff(robot);
    assertThat(((Button) node("#branches")).getText()).isEqualTo("2");
    int fork = branch(1).fork().orElseThrow().at().epoch();
    // curves are drawn less often than all else
    until(() -> app.wiring().later().curves.curves.getPicture().pale().size() == 1);
    assertThat(app.wiring().later().curves.curves.getPicture().pale().get(0).from())
        .isEqualTo(fork);

    robot.clickOn("#branches");
    assertThat(rows()).extracting(BranchRow::id).containsExactly(0, 1);
    assertThat(rows().get(1).name()).startsWith("α 0.01 → ").endsWith(" at " + fork);
    robot.clickOn(name(0));
    until(snapshot -> snapshot.branches().get(0).current());

    robot.clickOn(all(".branch-rename").get(0)).write("slow").type(KeyCode.ENTER);
    until(snapshot -> snapshot.branches().get(0).name().equals("slow"));
    assertThat(((Label) name(0)).getText()).isEqualTo("slow");
    assertThat(name(0).isVisible()).isTrue();

    assertThat(all(".branch-delete").get(0).isVisible()).as("the present one stays").isFalse();
    robot.clickOn(all(".branch-delete").get(1));
    until(snapshot -> snapshot.branches().size() == 1);
    assertThat(((Label) node(".branches #notice")).getText())
        .contains("α 0.01 → ")
        .contains("Ctrl+Z");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(snapshot -> snapshot.branches().size() == 2);
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    until(snapshot -> snapshot.branches().size() == 1);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(snapshot -> snapshot.branches().size() == 2);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    until(snapshot -> snapshot.branches().size() == 1);
  }

  @Test
  void aNameThatIsBeingWrittenHasAnUndoOfItsOwnAndIsForgottenByEscape(FxRobot robot)
      throws TimeoutException {
    branchOff(robot);
    robot.clickOn("#branches");
    assertThat(item("undo").isDisable()).isFalse();
    robot.doubleClickOn(name(1)).write("x");
    TextField field = (TextField) all(".branch-field").get(1);
    assertThat(field.isFocused()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(field.getText()).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.Y).write("y").type(KeyCode.ESCAPE);
    settle();
    assertThat(snapshot().branches()).hasSize(2);
    assertThat(branch(1).name()).isEmpty();
    assertThat(snapshot().canRedo()).as("nothing was undone").isFalse();
  }

  @Test
  void twoBranchesAreCompared(FxRobot robot) throws TimeoutException {
    branchOff(robot);
    robot.clickOn("#branches");
    assertThat(node("#comparison").isVisible()).isFalse();
    robot.clickOn(all(".check-box").stream().filter(Node::isVisible).findFirst().orElseThrow());
    assertThat(node("#comparison").isVisible()).isTrue();
    until(
        () ->
            app.wiring().later().curves.curves.getPicture().pale().stream()
                .anyMatch(each -> each.compared()));
    assertThat(((CheckBox) all(".branch-row .check-box").get(0)).isSelected()).isTrue();
    robot.interact(() -> preferences.languageProperty().set(Language.CHINESE));
    assertThat(node("#comparison").isVisible()).isTrue();
    assertThat(((Label) all(".branches-sentence").get(0)).getText()).startsWith("到第 ");
  }

  @Test
  void theListOfARunThatWentOneWaySaysHowBranchesArise(FxRobot robot) {
    robot.interact(() -> app.wiring().panes.open(Companion.BRANCHES));
    assertThat(((Label) node("#hint")).getText()).startsWith("Go back on the timeline");
  }

  /** Trains, drags the timeline back and the learning rate up, and goes on. */
  private void branchOff(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().run.session().setSpeed(Double.POSITIVE_INFINITY));
    robot.type(KeyCode.SPACE);
    until(snapshot -> snapshot.state() == RunState.FINISHED);
    Slider timeline = (Slider) node("#slider");
    robot.drag(timeline.lookup(".thumb")).moveBy(-400, 0).drop();
    until(snapshot -> snapshot.epoch() == (int) timeline.getValue() && snapshot.epoch() < 900);
    Node rate = node("#learningRate");
    robot.drag(rate.lookup(".thumb")).moveBy(25, 0).drop();
    until(snapshot -> snapshot.settings().learningRate() > 0.01);
    robot.type(KeyCode.SPACE);
    until(snapshot -> snapshot.state() == RunState.FINISHED && snapshot.branches().size() == 2);
  }

  private List<BranchRow> rows() {
    return app.wiring().later().branches.branches.rowsProperty().get();
  }

  private Branch branch(int index) {
    return snapshot().branches().get(index);
  }

  private Node name(int index) {
    return all(".branch-name").get(index);
  }

  private Node node(String id) {
    return app.scene.lookup(id);
  }

  private List<Node> all(String selector) {
    return new ArrayList<>(app.scene.getRoot().lookupAll(selector));
  }

  private MenuItem item(String id) {
    return ((MenuButton) node("#menu"))
        .getItems().stream()
            .flatMap(menu -> ((javafx.scene.control.Menu) menu).getItems().stream())
            .filter(entry -> id.equals(entry.getId()))
            .findFirst()
            .orElseThrow();
  }

  /** Waits until all commands so far are done and shown. */
  private void settle() throws TimeoutException {
    app.wiring().run.watchNextStep(this, true);
    until(snapshot -> snapshot.next().isPresent());
    app.wiring().run.watchNextStep(this, false);
    until(snapshot -> snapshot.next().isEmpty());
  }
}
