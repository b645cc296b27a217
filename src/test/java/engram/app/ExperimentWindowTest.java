package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.files.experiment.ExperimentFile;
import engram.files.experiment.SavedExperiment;
import engram.memory.experiments.Experiment;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import engram.nn.Parameters;
import engram.training.recipe.Preset;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import engram.ui.memory.forgetting.ForgettingModels;
import engram.ui.run.RunViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Experiments on memory are saved and opened in the whole window. */
class ExperimentWindowTest extends AnsweredDialogsWindow {
  private ForgettingModels forgetting() {
    return app.wiring().later().memory.forgetting.models();
  }

  private MenuItem item(String id) {
    MenuButton menu = (MenuButton) app.scene.lookup("#menu");
    return ((Menu) menu.getItems().get(0))
        .getItems().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
  }

  private void show(FxRobot robot, MemoryExperiment which) {
    robot.interact(
        () -> {
          app.wiring().panes.show(Workspace.MEMORY);
          app.wiring().panes.experimentProperty().set(which);
        });
  }

  @Test
  void anExperimentIsSavedByTheKeyAndOpenedByTheOther(FxRobot robot)
      throws TimeoutException, IOException {
    assertThat(item("save").getText()).isEqualTo("Save this run");
    show(robot, MemoryExperiment.FORGETTING);
    assertThat(item("save").getText()).isEqualTo("Save this experiment…");
    robot.interact(
        () -> {
          forgetting().settings.setProperty().set(ForgettingSet.IRIS);
          forgetting().settings.number(ForgettingSetup.OLD_EPOCHS).number().set(4);
          forgetting().settings.number(ForgettingSetup.EPOCHS).number().set(3);
          forgetting().settings.cure(Kind.SLOW).runsProperty().set(true);
          forgetting().forgetting.start();
        });
    until(() -> !forgetting().forgetting.getMoment().hasMore());
    robot.interact(() -> forgetting().playback.goTo(6));
    Path file = folder.resolve("f.engram.json");
    answer = Optional.of(file);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(asked).isEqualTo("forgetting.engram.json");
    assertThat(Files.readString(file)).contains("\"epoch\": 6", "\"numbers\"");

    robot.interact(
        () -> {
          forgetting().settings.setProperty().set(ForgettingSet.DIGITS);
          app.wiring().panes.show(Workspace.TRAIN);
        });
    robot.push(KeyCode.CONTROL, KeyCode.O);
    until(() -> app.wiring().panes.getWorkspace() == Workspace.MEMORY);
    assertThat(forgetting().settings.setProperty().get()).isEqualTo(ForgettingSet.IRIS);
    until(() -> forgetting().forgetting.getMoment().epoch() == 6);
    assertThat(forgetting().settings.cure(Kind.SLOW).runsProperty().get()).isTrue();
    assertThat(preferences.recentFiles().files()).containsExactly(file);
  }

  /** Its views are made only after the file was read. */
  @Test
  void aFreshWindowShowsTheEpochThatWasSaved(FxRobot robot) throws TimeoutException, IOException {
    ForgettingSetup setup =
        new ForgettingSetup(ForgettingSet.IRIS, 4, 3, 42, List.of(ForgettingCure.NONE));
    Path file = folder.resolve("f.engram.json");
    ExperimentFile.write(
        new SavedExperiment(new Experiment.Forgetting(setup, Kind.NONE, 5), Optional.empty()),
        file);
    answer = Optional.of(file);
    robot.push(KeyCode.CONTROL, KeyCode.O);
    until(() -> forgetting().forgetting.getMoment().epoch() == 5);
  }

  @Test
  void theSameKeySavesTheRunElsewhere(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(asked).isEqualTo("iris.engram");
    show(robot, MemoryExperiment.NEURON);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(asked).isEqualTo("neuron.engram.json");
    robot.interact(() -> app.wiring().panes.show(Workspace.DATA));
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(asked).isEqualTo("iris.engram");
  }

  @Test
  void aRunIsSavedAndOpenedWhereItWas(FxRobot robot) throws TimeoutException {
    RunViewModel run = app.wiring().run;
    robot.interact(
        () -> {
          run.session().stepForward();
          run.session().stepForward();
        });
    until(() -> run.getSnapshot().epoch() == 2 && !run.isRunning());
    Parameters parameters = run.getSnapshot().parameters();
    Path file = folder.resolve("r.engram");
    answer = Optional.of(file);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until(() -> preferences.recentFiles().files().contains(file));
    robot.interact(() -> run.session().load(Preset.SPIRAL.recipe()));
    until(() -> run.getSnapshot().data().dataset().id().equals("spiral"));

    robot.push(KeyCode.CONTROL, KeyCode.O);
    until(() -> !dialogs().isEmpty());
    DialogPane question = dialogs().get(0);
    robot.interact(() -> ((Button) question.lookupButton(question.getButtonTypes().get(1))).fire());

    until(() -> run.getSnapshot().data().dataset().id().equals("iris"));
    assertThat(run.getSnapshot().epoch()).isEqualTo(2);
    assertThat(run.getSnapshot().parameters()).isEqualTo(parameters);
    assertThat(dialogs()).isEmpty();
  }

  @Test
  void whatCantBeOpenedOrSavedIsTold(FxRobot robot) throws IOException, TimeoutException {
    show(robot, MemoryExperiment.NEURON);
    answer = Optional.of(Files.writeString(folder.resolve("b.json"), "{"));
    robot.push(KeyCode.CONTROL, KeyCode.O);
    until(() -> !dialogs().isEmpty());
    assertThat(dialogs().get(0).getContentText()).startsWith("b.json ends in line 1");
    robot.interact(() -> dialogs().get(0).getScene().getWindow().hide());

    answer = Optional.of(folder.resolve("none").resolve("n.engram.json"));
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until(() -> !dialogs().isEmpty());
    assertThat(dialogs().get(0).getContentText()).contains("n.engram.json can't be written");
    robot.interact(() -> dialogs().get(0).getScene().getWindow().hide());
  }
}
