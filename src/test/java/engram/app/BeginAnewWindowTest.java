package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.StepSize;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Theme;
import engram.ui.base.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** "New" in the menu puts everything back to the first start, and asks first if that ends work. */
class BeginAnewWindowTest extends WholeWindow {
  private MenuItem item() {
    MenuButton menu = (MenuButton) app.scene.lookup("#menu");
    return ((Menu) menu.getItems().get(0)).getItems().get(0);
  }

  private void stepOnce(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().run.session().stepForward(StepSize.EPOCH));
    until(s -> s.epoch() == 1);
  }

  @Test
  void nothingIsAskedWhileAllIsAsAtTheFirstStart(FxRobot robot) {
    Wiring before = app.wiring();
    robot.interact(
        () -> {
          for (Workspace each : Workspace.values()) before.panes.show(each);
          for (MemoryExperiment each : MemoryExperiment.values()) {
            before.panes.experimentProperty().set(each);
          }
          for (Companion each : Companion.values()) before.panes.open(each);
        });
    assertThat(before.isBegun()).isFalse();
    robot.interact(item()::fire);
    assertThat(dialogs()).isEmpty();
    assertThat(app.wiring()).isNotSameAs(before);
    assertThat(app.wiring().panes.getWorkspace()).isEqualTo(Workspace.TRAIN);
    assertThat(app.wiring().panes.companionProperty().get()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aTrainedRunEndsOnlyIfThatIsMeant(Language language, FxRobot robot) throws TimeoutException {
    look(robot, language, Theme.LIGHT);
    String first = snapshot().parameters().sha256();
    stepOnce(robot);
    Wiring before = app.wiring();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    DialogPane dialog = dialogs().get(0);
    assertThat(dialog.getHeaderText()).isEqualTo(before.texts.get("run-file.leave.title"));
    assertThat(dialog.getContentText()).contains("iris");
    answer(robot, "run-file.cancel");
    assertThat(dialogs()).isEmpty();
    assertThat(app.wiring()).isSameAs(before);
    assertThat(snapshot().epoch()).isEqualTo(1);

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    answer(robot, "run-file.leave.discard");
    assertThat(app.wiring()).isNotSameAs(before);
    assertThat(snapshot().lastEpoch()).isZero();
    assertThat(snapshot().canUndo()).isFalse();
    assertThat(snapshot().parameters().sha256()).isEqualTo(first);
  }

  @Test
  void theNewWindowWorksLikeTheFirst(FxRobot robot) throws TimeoutException {
    stepOnce(robot);
    robot.interact(() -> app.begin(app.wiring().anew()));
    robot.push(KeyCode.RIGHT);
    until(s -> s.epoch() == 1);
    robot.push(KeyCode.HOME);
    until(s -> s.epoch() == 0);
    look(robot, Language.CHINESE, Theme.DARK);
    assertThat(item().getText()).isEqualTo("新建：一切如初次启动…");
  }

  @Test
  void eachExperimentCountsAsBegunOnceItIsChanged(FxRobot robot) {
    robot.interact(
        () -> {
          app.wiring().panes.show(Workspace.MEMORY);
          app.wiring().later().memory.recall.models().playback.stepForward();
        });
    assertThat(app.wiring().isBegun()).isTrue();
    Wiring before = app.wiring();
    robot.interact(item()::fire);
    assertThat(dialogs().get(0).getHeaderText()).isEqualTo(before.texts.get("new.title"));
    answer(robot, "new.cancel");
    assertThat(app.wiring()).isSameAs(before);
    robot.interact(item()::fire);
    answer(robot, "new.begin");
    assertThat(app.wiring()).isNotSameAs(before);
  }

  @Test
  void whatIsTheUsersOwnStays(FxRobot robot) throws TimeoutException {
    stepOnce(robot);
    robot.interact(
        () -> {
          app.wiring().preferences.switchLanguage();
          app.wiring().preferences.switchTheme();
          app.wiring().preferences.setDigits(2);
          app.wiring().preferences.recentFiles().set(List.of(Path.of("a.csv")));
        });
    double width = app.scene.getWidth();
    robot.interact(() -> app.begin(app.wiring().anew()));
    assertThat(preferences.getLanguage()).isEqualTo(Language.CHINESE);
    assertThat(app.wiring().texts.language()).isEqualTo(Language.CHINESE);
    assertThat(app.wiring().preferences.getTheme()).isEqualTo(Theme.DARK);
    assertThat(app.wiring().preferences.getDigits()).isEqualTo(2);
    assertThat(app.wiring().preferences.recentFiles().files()).containsExactly(Path.of("a.csv"));
    assertThat(app.scene.getWidth()).isEqualTo(width);
  }
}
