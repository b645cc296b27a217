package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.forgetting.ForgettingSetup;
import engram.training.RunState;
import engram.ui.base.Challenge;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.Workspace;
import engram.ui.document.DocumentPage;
import engram.ui.document.DocumentViewModel;
import engram.ui.labs.LabsRoom;
import engram.ui.labs.frame.LabModels;
import engram.ui.memory.forgetting.ForgettingModels;
import engram.ui.memory.frame.Playback;
import engram.ui.present.PresentViewModel;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** The keys of a presenter do the same in every workspace, experiment on memory and lab. */
class PresentedKeysWindowTest extends WholeWindow {
  /** Of others there is one. */
  private static final Map<Challenge, Integer> FOCI_OF_LABS =
      Map.ofEntries(
          Map.entry(Challenge.LEDGER, 3),
          Map.entry(Challenge.FAIRNESS, 3),
          Map.entry(Challenge.LOOK, 6),
          Map.entry(Challenge.MISSING, 3),
          Map.entry(Challenge.RACE, 4),
          Map.entry(Challenge.PRIVACY, 5));

  private static final KeyCode[] DIGITS = {
    KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6
  };

  /** How many things of a lab are presented, one after the other. */
  static int foci(Challenge lab) {
    return FOCI_OF_LABS.getOrDefault(lab, 1);
  }

  private PresentViewModel present() {
    return app.wiring().later().present.present;
  }

  private Node page() {
    return app.scene.getRoot().lookup(".present");
  }

  private void press(FxRobot robot, KeyCode code) {
    robot.press(code).release(code);
  }

  private void present(FxRobot robot, Workspace workspace) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.show(workspace));
    press(robot, KeyCode.F5);
    until(() -> isSeen(page()));
  }

  /** The keys that are the same whatever is presented; Esc, which is the last, leaves it. */
  private void assertFrame(FxRobot robot, int foci) throws TimeoutException {
    for (int k = 0; k < DIGITS.length; k++) {
      press(robot, DIGITS[k]);
      assertThat(present().getFocus()).as("%s", DIGITS[k]).isEqualTo(Math.min(k, foci - 1));
    }
    press(robot, KeyCode.DIGIT1);
    press(robot, KeyCode.B);
    assertThat(present().isBlank()).isTrue();
    press(robot, KeyCode.B);
    assertThat(present().isBlank()).isFalse();
    press(robot, KeyCode.L);
    until(() -> preferences.getLanguage() == Language.CHINESE && isSeen(page()));
    press(robot, KeyCode.L);
    until(() -> preferences.getLanguage() == Language.ENGLISH && isSeen(page()));
    press(robot, KeyCode.ESCAPE);
    until(() -> !app.wiring().panes.presentingProperty().get() && !isSeen(page()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Workspace.class,
      names = {"TRAIN", "DATA"})
  void theRun(Workspace workspace, FxRobot robot) throws TimeoutException {
    present(robot, workspace);
    int row = app.wiring().sample.getRow();
    press(robot, KeyCode.PAGE_DOWN);
    assertThat(app.wiring().sample.getRow()).isEqualTo(row + 1);
    press(robot, KeyCode.PAGE_UP);
    assertThat(app.wiring().sample.getRow()).isEqualTo(row);
    press(robot, KeyCode.RIGHT);
    until(s -> s.epoch() == 1);
    press(robot, KeyCode.LEFT);
    until(s -> s.epoch() == 0);
    press(robot, KeyCode.SPACE);
    until(s -> s.epoch() > 1);
    press(robot, KeyCode.SPACE);
    until(s -> s.state() == RunState.PAUSED);
    press(robot, KeyCode.HOME);
    until(s -> s.epoch() == 0 && s.state() == RunState.READY);
    assertFrame(robot, workspace == Workspace.TRAIN ? 5 : 2);
  }

  @ParameterizedTest
  @EnumSource(MemoryExperiment.class)
  void anExperimentOnMemory(MemoryExperiment experiment, FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.experimentProperty().set(experiment));
    present(robot, Workspace.MEMORY);
    if (experiment == MemoryExperiment.FORGETTING) measure(robot);
    Playback playback = app.wiring().later().memory.models(experiment).playback();
    press(robot, KeyCode.HOME);
    until(() -> playback.startProperty().getValue());
    // a lesion has to wait for what is cut
    while (playback.startProperty().getValue()) {
      press(robot, KeyCode.RIGHT);
      layout(robot);
    }
    press(robot, KeyCode.LEFT);
    until(() -> playback.startProperty().getValue());
    press(robot, KeyCode.SPACE);
    until(playback::isPlaying);
    press(robot, KeyCode.SPACE);
    until(() -> !playback.isPlaying());
    press(robot, KeyCode.HOME);
    until(() -> playback.startProperty().getValue());
    Set<MemoryExperiment> two = EnumSet.of(MemoryExperiment.FORGETTING, MemoryExperiment.SPACING);
    assertFrame(robot, two.contains(experiment) ? 2 : 1);
  }

  @ParameterizedTest
  @EnumSource(Challenge.class)
  void aLab(Challenge lab, FxRobot robot) throws TimeoutException {
    LabsRoom labs = app.wiring().later().labs;
    robot.interact(
        () -> {
          LittleLabs.choose(labs, lab);
          app.wiring().panes.show(lab);
        });
    present(robot, Workspace.CHALLENGES);
    LabModels models = labs.models(lab);
    until(() -> models.fingerprint().isPresent() && !models.work().isRunning());
    press(robot, KeyCode.HOME);
    Object begun = state(models);
    press(robot, KeyCode.RIGHT);
    until(() -> !state(models).equals(begun));
    press(robot, KeyCode.LEFT);
    until(() -> state(models).equals(begun));
    press(robot, KeyCode.PAGE_DOWN);
    press(robot, KeyCode.PAGE_UP);
    assertFrame(robot, foci(lab));
  }

  /** Where it stands, and all that is set. */
  private static Object state(LabModels models) {
    return List.of(models.experiment(), models.playback().startProperty().getValue());
  }

  /** Over few epochs. */
  private void measure(FxRobot robot) throws TimeoutException {
    ForgettingModels models = app.wiring().later().memory.forgetting.models();
    robot.interact(
        () -> {
          models.settings.number(ForgettingSetup.OLD_EPOCHS).number().set(2);
          models.settings.number(ForgettingSetup.EPOCHS).number().set(2);
          models.forgetting.start();
        });
    until(() -> !models.forgetting.getMoment().running());
  }

  @Test
  void aPageOfTheDocument(FxRobot robot) throws TimeoutException {
    DocumentViewModel document = app.wiring().later().document.document();
    robot.interact(() -> document.open(DocumentPage.NETWORK));
    present(robot, Workspace.DOCUMENT);
    press(robot, KeyCode.RIGHT);
    press(robot, KeyCode.RIGHT);
    assertThat(document.sentenceProperty().get()).isEqualTo(1);
    press(robot, KeyCode.LEFT);
    assertThat(document.sentenceProperty().get()).isZero();
    press(robot, KeyCode.SPACE);
    assertThat(document.playingProperty().get()).isTrue();
    press(robot, KeyCode.SPACE);
    assertThat(document.playingProperty().get()).isFalse();
    press(robot, KeyCode.HOME);
    assertThat(document.sentenceProperty().get()).isEqualTo(-1);
    press(robot, KeyCode.PAGE_DOWN);
    assertThat(document.getPage()).isEqualTo(DocumentPage.ALIKE);
    press(robot, KeyCode.PAGE_UP);
    assertThat(document.getPage()).isEqualTo(DocumentPage.NETWORK);
    assertFrame(robot, 1);
  }
}
