package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import engram.training.RunState;
import engram.ui.base.DataPane;
import engram.ui.base.Language;
import engram.ui.base.Theme;
import engram.ui.base.Workspace;
import engram.ui.data.files.ImportState;
import engram.ui.data.files.ImportViewModel;
import engram.ui.data.own.OwnSet;
import engram.ui.data.table.DataTableViewModel;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The user's own files in the whole window. */
class ImportWindowTest extends AnsweredDialogsWindow {
  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path withFault() throws IOException {
    return write(
        "birds.csv",
        "size,weight,kind\n1,2,a\n2,heavy,b\n3,4,a\n4,5,b\n5,4,a\n6,5,b\n7,6,a\n8,7,b\n9,7,a\n");
  }

  private ImportViewModel importing() {
    return app.wiring().later().data.models().importing;
  }

  private Node node(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  private String text(String selector) {
    return ((javafx.scene.control.Labeled) node(selector)).getText();
  }

  private void ready() throws TimeoutException {
    until(() -> importing().getState() == ImportState.READY);
  }

  /** What the system does while files are dragged over the window. */
  private void drag(FxRobot robot, EventType<DragEvent> type, Path... files) {
    robot.interact(
        () -> {
          Dragboard board = DragboardHelper.createDragboard(clipboard());
          ClipboardContent content = new ClipboardContent();
          content.putFiles(Arrays.stream(files).map(Path::toFile).toList());
          if (files.length > 0) board.setContent(content);
          Event.fireEvent(
              app.scene,
              new DragEvent(
                  type,
                  board,
                  400,
                  400,
                  400,
                  400,
                  TransferMode.COPY,
                  null,
                  app.scene,
                  new PickResult(app.scene.getRoot(), 400, 400)));
        });
  }

  /** A clipboard of this program that, unlike its own, has a transfer mode as a system's has. */
  private static TKClipboard clipboard() {
    TKClipboard local = Toolkit.getToolkit().createLocalClipboard();
    InvocationHandler handler =
        (proxy, method, arguments) ->
            method.getName().equals("getTransferModes")
                ? EnumSet.of(TransferMode.COPY)
                : method.invoke(local, arguments);
    return (TKClipboard)
        Proxy.newProxyInstance(
            ImportWindowTest.class.getClassLoader(), new Class<?>[] {TKClipboard.class}, handler);
  }

  private void drop(FxRobot robot, Path... files) {
    drag(robot, DragEvent.DRAG_DROPPED, files);
  }

  @Test
  void aPageOfMarkdownIsReadInTheDocument(FxRobot robot) throws Exception {
    Path page = folder.resolve("lesson.md");
    Files.writeString(page, "# Frost\n\n1. See the [neuron](term:neuron).\n");
    drop(robot, page);
    until(() -> app.wiring().panes.getWorkspace() == Workspace.DOCUMENT);
    until(() -> "Frost".equals(title()));
  }

  private String title() {
    return app.scene.getRoot().lookup(".page-title") instanceof Label title ? title.getText() : "";
  }

  /** What is no page is said in a sentence, and what was open stays. */
  @Test
  void aPageThatCannotBeReadIsSaidAndNothingElseHappens(FxRobot robot) throws Exception {
    Path page = folder.resolve("huge.md");
    try (RandomAccessFile huge = new RandomAccessFile(page.toFile(), "rw")) {
      huge.setLength(100_000_000);
    }
    drop(robot, page);
    until(
        () ->
            Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".label").stream())
                .anyMatch(
                    each ->
                        ((Label) each).getText() != null
                            && ((Label) each).getText().startsWith("huge.md has 100")));
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.TRAIN);
  }

  private List<String> wrongCells() {
    return app.scene.getRoot().lookupAll(".import-cell").stream()
        .filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("wrong")))
        .map(cell -> ((TableCell<?, ?>) cell).getText())
        .toList();
  }

  @Test
  void aDroppedFileIsCorrectedImportedAndTrained(FxRobot robot)
      throws IOException, TimeoutException {
    Path file = withFault();
    drag(robot, DragEvent.DRAG_OVER, file);
    assertThat(isSeen(node(".drop-card"))).isTrue();
    assertThat(text(".drop-text")).isEqualTo("Drop to open birds.csv");
    drop(robot, file);
    ready();
    assertThat(isSeen(node(".drop-card"))).isFalse();
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.DATA);
    assertThat(isSeen(node(".import-table"))).isTrue();
    assertThat(isSeen(node(".data-settings"))).isFalse();
    layout(robot);
    assertThat(text(".import-problem")).contains("line 3").contains("heavy");
    assertThat(wrongCells()).containsExactly("heavy");
    assertThat(((Button) node("#importAll")).isDisabled()).isTrue();
    robot.clickOn("#kind-1");
    robot.clickOn("ignored");
    until(() -> importing().canImport());
    layout(robot);
    assertThat(wrongCells()).isEmpty();
    robot.clickOn("#importAll");
    until(s -> s.recipe().data().source().id().equals("birds.csv"));
    until(() -> app.wiring().panes.dataPaneProperty().get() == DataPane.LOOK);
    assertThat(isSeen(node(".data-settings"))).isTrue();
    assertThat(text("#about")).startsWith("birds.csv: 9 rows × 3 columns.");
    robot.clickOn("#stepForward");
    until(s -> s.epoch() == 1 && s.state() == RunState.PAUSED);
  }

  @Test
  void whatIsSaidOfADragEndsWithItThoughTheSystemIsLate(FxRobot robot) throws IOException {
    drag(robot, DragEvent.DRAG_OVER, withFault());
    assertThat(isSeen(node(".drop-card"))).isTrue();
    robot.moveTo("#menu");
    assertThat(isSeen(node(".drop-card"))).isFalse();
  }

  @Test
  void theKeyOpensTheChosenFileAndTheRecentOneComesBack(FxRobot robot)
      throws IOException, TimeoutException {
    robot.push(KeyCode.CONTROL, KeyCode.O);
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.TRAIN);
    Path file = withFault();
    answer = Optional.of(file);
    robot.push(KeyCode.CONTROL, KeyCode.O);
    ready();
    assertThat(text("#name")).isNotEmpty();
    robot.type(KeyCode.ESCAPE);
    assertThat(importing().getState()).isEqualTo(ImportState.CLOSED);
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.DATA);
    MenuButton recent = (MenuButton) node(".data-recent");
    assertThat(recent.getItems()).hasSize(1);
    Files.delete(file);
    robot.interact(() -> recent.getItems().get(0).fire());
    ready();
    assertThat(text(".import-problem"))
        .isEqualTo("birds.csv is not there. Check its name and its folder.");
    assertThat(recent.getItems()).isEmpty();
    assertThat(isSeen(recent)).isFalse();
    robot.clickOn("#cancel");
    assertThat(isSeen(node(".data-look"))).isTrue();
  }

  @Test
  void whatIsNoFileGetsASentenceThatAClickTakesAway(FxRobot robot) throws IOException {
    drop(robot, withFault(), write("b.csv", "a,b\n1,2\n"));
    assertThat(text(".drop-text")).isEqualTo("These are 2 files. Drop one file at a time.");
    layout(robot);
    robot.clickOn(".drop-card");
    assertThat(isSeen(node(".drop-card"))).isFalse();
    drop(robot);
    assertThat(text(".drop-text")).isEqualTo("Only files can be opened here.");
    robot.type(KeyCode.ESCAPE);
    assertThat(isSeen(node(".drop-card"))).isFalse();
    assertThat(snapshot().state()).isEqualTo(RunState.READY);
  }

  @Test
  void ownDataStandInTheListAndCanBeTakenOff(FxRobot robot) throws IOException, TimeoutException {
    Path file = write("p.csv", "a,b,kind\n1,2,x\n2,3,y\n3,4,x\n4,5,y\n5,6,x\n6,7,y\n");
    drop(robot, file);
    ready();
    robot.clickOn("#importAll");
    until(s -> s.recipe().data().source().id().equals("p.csv"));
    until(() -> node(".own-set") != null);
    layout(robot);
    robot.clickOn("#set-moons");
    until(s -> s.recipe().data().source().id().equals("moons"));
    robot.clickOn("p.csv");
    until(s -> s.recipe().data().source().id().equals("p.csv"));
    robot.moveTo(".own-set");
    layout(robot);
    robot.clickOn(".own-set-remove");
    assertThat(node(".own-set")).isNull();
    assertThat(snapshot().recipe().data().source().id()).isEqualTo("p.csv");
    robot.clickOn("#changeReading");
    assertThat(importing().getState()).isEqualTo(ImportState.READY);
    robot.type(KeyCode.ESCAPE);
    assertThat(importing().getState()).isEqualTo(ImportState.CLOSED);
    robot.clickOn("#changeReading");
    robot.clickOn("#set-moons");
    assertThat(importing().getState()).isEqualTo(ImportState.CLOSED);
  }

  @Test
  void anotherLanguageKeepsTheAssistantAsItIs(FxRobot robot) throws IOException, TimeoutException {
    drop(robot, withFault());
    ready();
    look(robot, Language.CHINESE, Theme.DARK);
    assertThat(isSeen(node(".import-table"))).isTrue();
    assertThat(text(".import-problem")).contains("第 3 行").contains("heavy");
    assertThat(text("#importAll")).isEqualTo("导入");
    drag(robot, DragEvent.DRAG_OVER, withFault());
    assertThat(text(".drop-text")).isEqualTo("松开即可打开 birds.csv");
  }

  @Test
  void anotherFormatAsksBeforeItTakesEditsAway(FxRobot robot) throws IOException, TimeoutException {
    Path file = write("birds.csv", "size,kind\n1,a\n2,b\n3,a\n4,b\n5,a\n6,b\n7,a\n8,b\n9,a\n");
    drop(robot, file);
    ready();
    robot.interact(() -> importing().importAll());
    until(() -> importing().getState() == ImportState.CLOSED);
    DataTableViewModel table = app.wiring().later().data.table();
    robot.interact(() -> table.type(table.getTable().line(0), 0, "99"));
    until(() -> own().table().text(0, 0).equals("99"));
    robot.interact(() -> importing().change(own()));
    assertThat(isSeen(node("#question"))).isFalse();
    ChoiceBox<?> header = (ChoiceBox<?>) node("#header");
    Object names = header.getValue();
    robot.interact(() -> header.getSelectionModel().select(1));
    assertThat(isSeen(node("#question"))).isTrue();
    assertThat(((Button) node("#importAll")).isDisabled()).isTrue();
    robot.clickOn("#keep");
    assertThat(isSeen(node("#question"))).isFalse();
    assertThat(header.getValue()).isEqualTo(names);
    assertThat(importing().canImport()).isTrue();
    robot.interact(() -> header.getSelectionModel().select(1));
    robot.clickOn("#drop");
    ready();
    assertThat(importing().preview().columns.names()).containsExactly("c1", "c2");
  }

  private OwnSet own() {
    return app.wiring().later().data.models().own.chosenProperty().get().orElseThrow();
  }
}
