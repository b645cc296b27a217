package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataSource;
import engram.data.read.FormatChoices;
import engram.data.read.ReadMonitor;
import engram.data.read.TableReader;
import engram.data.table.Table;
import engram.files.input.InputFile;
import engram.ui.base.DataPane;
import engram.ui.base.Workspace;
import engram.ui.data.table.DataTableViewModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The table of the data in the whole window. */
class TableWindowTest extends WholeWindow {
  private DataTableViewModel model;
  private TableView<?> grid;

  @BeforeEach
  void openTable(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          app.wiring().panes.show(Workspace.DATA);
          app.wiring().panes.dataPaneProperty().set(DataPane.TABLE);
        });
    model = app.wiring().later().data.table();
    grid = (TableView<?>) node(".data-grid");
    until(() -> model.sample.sampleOf(line(0)) == 0);
    robot.interact(() -> grid.scrollTo(0));
    layout(robot);
  }

  private Node node(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  private int line(int row) {
    return model.getTable().line(row);
  }

  /** The cell of that place and column of the grid, the first three being about the row. */
  private TableCell<?, ?> cell(int place, int column) {
    return grid.lookupAll(".table-cell").stream()
        .map(node -> (TableCell<?, ?>) node)
        .filter(cell -> cell.getIndex() == place && isSeen(cell))
        .filter(cell -> grid.getColumns().indexOf(cell.getTableColumn()) == column)
        .findFirst()
        .orElseThrow();
  }

  private String text(int place, int column) {
    return cell(place, column).getText();
  }

  private boolean isOwn() {
    return snapshot().recipe().data().source() instanceof DataSource.Own;
  }

  @Test
  void aCellIsTypedAndUndone(FxRobot robot) throws TimeoutException {
    robot.doubleClickOn(cell(1, 3));
    TextField editor = (TextField) node(".cell-editor");
    assertThat(editor.getText()).isEqualTo("4.9");
    robot.write("long").type(KeyCode.ENTER);
    assertThat(node(".cell-problem")).isNotNull();
    assertThat(model.getTable().text(1, 0)).isEqualTo("4.9");
    robot.type(KeyCode.ESCAPE);
    assertThat(node(".cell-editor")).isNull();
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.DATA);
    robot.type(KeyCode.F2).write("9.5").type(KeyCode.ENTER);
    until(this::isOwn);
    assertThat(text(1, 3)).isEqualTo("9.5");
    assertThat(snapshot().data().dataset().value(1, 0)).isEqualTo(9.5);
    assertThat(grid.getSelectionModel().getSelectedIndex()).isEqualTo(2);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> !isOwn());
    layout(robot);
    assertThat(text(1, 3)).isEqualTo("4.9");
  }

  @Test
  void aColumnIsTypedDownFasterThanItIsLearned(FxRobot robot) throws TimeoutException {
    robot.clickOn(cell(0, 3));
    for (int row = 0; row < 8; row++) robot.write(row + ".37", 0).type(KeyCode.ENTER);
    until(() -> isOwn() && snapshot().data().dataset().value(7, 0) == 7.37);
    for (int row = 0; row < 8; row++) {
      assertThat(model.getTable().text(row, 0)).isEqualTo(row + ".37");
    }
  }

  @Test
  void aRowIsSwitchedOffByItsBoxAndByTheKey(FxRobot robot) throws TimeoutException {
    robot.clickOn(((CheckBox) cell(2, 1).getGraphic()));
    until(() -> snapshot().data().given().rows() == 149);
    until(() -> model.sample.sampleOf(line(3)) == 2);
    assertThat(text(2, 2)).isEmpty();
    assertThat(text(3, 2)).isNotEmpty();
    robot.clickOn(cell(2, 3)).type(KeyCode.SPACE);
    until(() -> snapshot().data().given().rows() == 150);
    assertThat(app.wiring().run.isRunning()).isFalse();
    robot.type(KeyCode.DELETE);
    until(() -> model.getTable().rows() == 149 && snapshot().data().given().rows() == 149);
    layout(robot);
    assertThat(text(2, 3)).isEqualTo("4.6");
    assertThat(grid.getSelectionModel().getSelectedIndex()).isEqualTo(2);
  }

  @Test
  void aNewRowIsThereToBeTyped(FxRobot robot) throws TimeoutException {
    robot.clickOn("#addRow");
    assertThat(node(".cell-editor")).isNotNull();
    robot.write("5").type(KeyCode.TAB).write("4").type(KeyCode.ENTER);
    until(this::isOwn);
    assertThat(model.getTable().text(150, 0)).isEqualTo("5");
    assertThat(model.getTable().text(150, 1)).isEqualTo("4");
    assertThat(snapshot().data().given().rows()).isEqualTo(150);
  }

  @Test
  void theHeadSortsAndTheThirdClickGivesTheOrderOfTheData(FxRobot robot) {
    Node head = node("#data-head-0");
    robot.clickOn(head);
    layout(robot);
    assertThat(text(0, 3)).isEqualTo("4.3");
    robot.clickOn(head);
    layout(robot);
    assertThat(text(0, 3)).isEqualTo("7.9");
    robot.clickOn(head);
    layout(robot);
    assertThat(text(0, 3)).isEqualTo("5.1");
  }

  @Test
  void theArrowOfTheOrderStandsBesideTheName(FxRobot robot) {
    for (int column : new int[] {-1, 0, 4}) {
      Node head = node("#data-head-" + column);
      robot.clickOn(head);
      layout(robot);
      double nameEnds =
          head.lookupAll(".text").stream()
              .mapToDouble(text -> text.localToScene(text.getLayoutBounds()).getMaxX())
              .max()
              .orElseThrow();
      Node arrow = head.lookup(".arrow");
      assertThat(arrow.localToScene(arrow.getLayoutBounds()).getMinX())
          .as("%d", column)
          .isGreaterThanOrEqualTo(nameEnds);
    }
  }

  @Test
  void rowsAllSelectedAreSorted(FxRobot robot) {
    robot.clickOn(cell(0, 3)).push(KeyCode.CONTROL, KeyCode.A);
    assertThat(grid.getSelectionModel().getSelectedIndices()).hasSize(150);
    int lookedAt = app.wiring().sample.getRow();
    robot.clickOn("#data-head-0");
    layout(robot);
    assertThat(text(0, 3)).isEqualTo("4.3");
    assertThat(grid.getSelectionModel().getSelectedIndices()).hasSize(1);
    assertThat(app.wiring().sample.getRow()).isEqualTo(lookedAt);
  }

  @Test
  void rowsAreFoundAndTheRowLookedAtIsTheSample(FxRobot robot) {
    robot.clickOn("#find").write("virgin");
    layout(robot);
    assertThat(grid.getItems()).hasSize(50);
    assertThat(text(0, 0)).isEqualTo("100");
    robot.clickOn(cell(1, 4));
    assertThat(app.wiring().sample.getRow()).isEqualTo(101);
    robot.clickOn("#find").type(KeyCode.ESCAPE);
    assertThat(grid.getItems()).hasSize(150);
    robot.interact(() -> app.wiring().sample.show(20));
    layout(robot);
    assertThat(grid.getSelectionModel().getSelectedIndex()).isEqualTo(20);
    assertThat(text(20, 0)).isEqualTo("20");
  }

  @Test
  void selectedRowsAreCopied(FxRobot robot) {
    robot.clickOn(cell(0, 3)).press(KeyCode.SHIFT).clickOn(cell(1, 3)).release(KeyCode.SHIFT);
    robot.push(KeyCode.CONTROL, KeyCode.C);
    String[] copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertThat(copied[0]).isEqualTo("5.1\t3.5\t1.4\t0.2\tsetosa\n4.9\t3\t1.4\t0.2\tsetosa\n");
  }

  @Test
  void whatIsExportedReadsBackTheSame(@TempDir Path folder, FxRobot robot) throws Exception {
    Path file = folder.resolve("iris.csv");
    robot.interact(() -> model.export(file));
    until(() -> Files.exists(file));
    Table read =
        TableReader.read(
                InputFile.ofTable(file, ReadMonitor.NONE), FormatChoices.NONE, ReadMonitor.NONE)
            .table();
    assertThat(read.rows()).isEqualTo(150);
    for (int row = 0; row < 150; row++) {
      for (int column = 0; column < 5; column++) {
        assertThat(read.text(row, column)).isEqualTo(model.getTable().text(row, column));
      }
    }
    assertThat(read.heading(0)).isEqualTo(model.getTable().heading(0));
  }
}
