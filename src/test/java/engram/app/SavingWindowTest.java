package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.training.StepSize;
import engram.ui.base.Language;
import engram.ui.base.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** What is not saved is not lost by a window that is closed. */
class SavingWindowTest extends WholeWindow {
  @TempDir private Path folder;
  private final List<Path> chosen = new ArrayList<>();
  private Stage stage;

  @Override
  Wiring wiring() {
    return new Wiring(
        preferences,
        (owner, recent, texts) -> Optional.empty(),
        (owner, recent, title, name, pattern) -> {
          chosen.add(folder.resolve(name));
          return Optional.of(folder.resolve(name));
        });
  }

  @BeforeEach
  void find() {
    stage = (Stage) app.scene.getWindow();
  }

  @AfterEach
  void showAgain() {
    new SleeplessRobot().interact(stage::show);
  }

  private void stepOnce() throws TimeoutException {
    int before = snapshot().epoch();
    app.wiring().run.session().stepForward(StepSize.EPOCH);
    until(s -> s.epoch() == before + 1);
  }

  /** As the cross of its frame does. */
  private void close(FxRobot robot) {
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  @Test
  void aWindowWhereNothingWasDoneIsClosedUnasked(FxRobot robot) {
    close(robot);
    assertThat(dialogs()).isEmpty();
    assertThat(stage.isShowing()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void whatWasTrainedIsAskedFor(Language language, FxRobot robot) throws TimeoutException {
    look(robot, language, Theme.LIGHT);
    stepOnce();
    assertThat(stage.getTitle()).isEqualTo("*iris – Engram");
    close(robot);
    assertThat(dialogs()).hasSize(1);
    close(robot);
    assertThat(dialogs()).hasSize(1);
    answer(robot, "run-file.cancel");
    assertThat(stage.isShowing()).isTrue();

    robot.push(KeyCode.CONTROL, KeyCode.Q);
    answer(robot, "run-file.leave.discard");
    assertThat(stage.isShowing()).isFalse();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void itIsSavedBeforeTheWindowCloses(FxRobot robot) throws TimeoutException {
    stepOnce();
    close(robot);
    answer(robot, "run-file.leave.save");
    until(() -> !stage.isShowing());
    assertThat(folder.resolve("iris.engram")).isNotEmptyFile();
  }

  @Test
  void theKeySavesToTheSameFileAndAsksForNoName(FxRobot robot) throws TimeoutException {
    stepOnce();
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until(() -> stage.getTitle().equals("iris.engram – Engram"));
    assertThat(chosen).hasSize(1);
    stepOnce();
    assertThat(stage.getTitle()).isEqualTo("*iris.engram – Engram");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until(() -> stage.getTitle().equals("iris.engram – Engram"));
    assertThat(chosen).hasSize(1);
    robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
    assertThat(chosen).hasSize(2);
    close(robot);
    assertThat(stage.isShowing()).isFalse();
  }

  @Test
  void aFileThatSomeoneElseWroteIsAskedFor(FxRobot robot) throws Exception {
    stepOnce();
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until(() -> stage.getTitle().equals("iris.engram – Engram"));
    Path file = chosen.get(0);
    Files.writeString(file, "theirs");
    stepOnce();
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until(() -> dialogs().size() == 1);
    assertThat(dialogs().get(0).getContentText()).contains("iris.engram");
    answer(robot, "run-file.cancel");
    assertThat(file).hasContent("theirs");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until(() -> dialogs().size() == 1);
    answer(robot, "run-file.changed.over");
    until(() -> stage.getTitle().equals("iris.engram – Engram"));
    assertThat(Files.readString(file)).contains("engram-run");
  }

  @Test
  void openingAnotherRunAsksFirst(FxRobot robot) throws TimeoutException, IOException {
    stepOnce();
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until(() -> stage.getTitle().equals("iris.engram – Engram"));
    Path other = folder.resolve("other.engram");
    Files.copy(chosen.get(0), other);
    stepOnce();
    robot.interact(() -> app.wiring().actions.open(other));
    until(() -> dialogs().size() == 1);
    answer(robot, "run-file.cancel");
    assertThat(snapshot().epoch()).isEqualTo(2);
    robot.interact(() -> app.wiring().actions.open(other));
    until(() -> dialogs().size() == 1);
    answer(robot, "run-file.leave.discard");
    until(() -> stage.getTitle().equals("other.engram – Engram"));
    assertThat(snapshot().lastEpoch()).isEqualTo(1);
  }
}
