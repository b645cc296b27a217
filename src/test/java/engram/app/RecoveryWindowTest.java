package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.files.RunFile;
import engram.files.UnsavedRuns;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.base.Language;
import engram.ui.base.Overlay;
import engram.ui.base.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** A run that was left behind by a program that was killed is offered above the window. */
class RecoveryWindowTest extends WholeWindow {
  @TempDir private Path folder;

  @Override
  Wiring wiring() {
    return new Wiring(preferences, Optional.of(new UnsavedRuns(folder)));
  }

  private void leave() throws Exception {
    Recipe recipe = Preset.REPAIRED.recipe();
    Run run = new Run(recipe, new PreparedData(recipe.data(), BuiltInSet.IRIS.load()));
    for (int k = 0; k < 3; k++) run.trainEpoch();
    RunFile.write(
        RunFile.of(run.record(), run.data().given(), run.parameters(), ""),
        folder.resolve("left.engram"));
  }

  private Node node(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  private void press(FxRobot robot, String selector) {
    robot.interact(() -> ((Button) node(selector)).fire());
  }

  @Test
  void nothingIsOfferedWhereNothingWasLeft() {
    assertThat(isSeen(node("#recovery"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void itIsOfferedAndOpenedAsItWas(Language language, FxRobot robot) throws Exception {
    leave();
    look(robot, language, Theme.DARK);
    robot.interact(
        () -> {
          app.begin(wiring());
          app.wiring().panes.open(Overlay.START);
        });
    until(() -> isSeen(node("#recovery")));
    layout(robot);
    Label text = (Label) node("#recovery #text");
    assertThat(text.getText()).contains(":");
    assertThat(node("#recovery-open").isFocusTraversable()).isTrue();
    press(robot, "#recovery-open");
    until(s -> s.epoch() == 3);
    assertThat(isSeen(node("#recovery"))).isFalse();
    assertThat(app.wiring().panes.overlaysProperty().get()).isEmpty();
    assertThat(((Stage) app.scene.getWindow()).getTitle()).isEqualTo("*iris – Engram");
    robot.interact(() -> app.begin(wiring()));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void itIsOfferedAgainUntilItIsDiscarded(FxRobot robot) throws Exception {
    leave();
    robot.interact(() -> app.begin(wiring()));
    until(() -> isSeen(node("#recovery")));
    press(robot, "#recovery-later");
    assertThat(isSeen(node("#recovery"))).isFalse();
    assertThat(Files.exists(folder.resolve("left.engram"))).isTrue();
    robot.interact(() -> app.begin(wiring()));
    until(() -> isSeen(node("#recovery")));
    assertThat(app.wiring().places.find("command/recover")).isPresent();
    press(robot, "#recovery-discard");
    assertThat(isSeen(node("#recovery"))).isFalse();
    assertThat(folder).isEmptyDirectory();
  }
}
