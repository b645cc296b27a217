package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.homework.clinic.Patient;
import engram.training.Intervention;
import engram.training.RunState;
import engram.ui.base.Language;
import engram.ui.base.Overlay;
import engram.ui.base.Theme;
import engram.ui.clinic.ClinicViewModel;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** The clinic, in the whole window. */
class ClinicWindowTest extends WholeWindow {
  private Node find(String selector) {
    return app.scene.getRoot().lookup(selector);
  }

  private boolean isFocused(String selector) {
    Node node = find(selector);
    return node != null && node.isFocused();
  }

  private ClinicViewModel clinic() {
    return app.wiring().clinic.clinic;
  }

  private static void press(FxRobot robot, KeyCode code) {
    robot.press(code).release(code);
  }

  private List<String> lines(String box) {
    return find(box).lookupAll(".label").stream().map(each -> ((Label) each).getText()).toList();
  }

  /** The one whose rate is too low: by keys alone, but for the rate. */
  @Test
  void aPatientIsExaminedDiagnosedTreatedAndProvedByTheKeyboard(FxRobot robot)
      throws TimeoutException {
    robot.interact(() -> app.wiring().places.open("clinic"));
    until(() -> isFocused("#clinicList"));
    press(robot, KeyCode.DOWN);
    until(() -> ((ListView<?>) find("#clinicList")).getSelectionModel().getSelectedIndex() == 1);
    press(robot, KeyCode.ENTER);
    until(() -> clinic().treatedProperty().get().isPresent());
    until(now -> now.epoch() == 100);
    assertThat(app.wiring().panes.overlaysProperty().get()).isEmpty();
    until(() -> isSeen(find("#bedside")));
    assertThat(((Labeled) find("#bedside-complaint")).getText()).startsWith("2. ");

    robot.clickOn("#bedside-page");
    until(() -> isFocused("#suspect-rate-too-high"));
    assertThat(isSeen(find("#bedside"))).isFalse();
    assertThat(find("#clinicProve").isDisabled()).isTrue();
    press(robot, KeyCode.DOWN);
    assertThat(((RadioButton) find("#suspect-rate-too-low")).isSelected()).isTrue();
    press(robot, KeyCode.ENTER);
    until(() -> lines("#clinicVerdict").stream().anyMatch(line -> line.endsWith("not met.")));

    press(robot, KeyCode.ESCAPE);
    until(() -> isSeen(find(".network")));
    robot.interact(
        () -> {
          app.wiring().session.goTo(0);
          app.wiring().session.change(new Intervention.LearningRate(0.1));
          app.wiring().session.run();
        });
    until(now -> now.state() == RunState.FINISHED && now.train().loss() < 0.1);
    robot.interact(() -> app.wiring().places.open("clinic/2"));
    until(() -> isFocused("#suspect-rate-too-low"));
    press(robot, KeyCode.ENTER);
    until(() -> isSeen(find("#clinicExplanation")));
    assertThat(lines("#clinicExplanation").get(0)).startsWith("Your diagnosis was right");
    assertThat(preferences.curedPatientsProperty().get()).isEqualTo("motionless");
    assertThat(((Labeled) find("#clinicProgress")).getText()).startsWith("1 of 13");
  }

  @Test
  void theLineAboveTheWindowEndsTheTreatmentAndTheRunStays(FxRobot robot) throws TimeoutException {
    robot.interact(() -> clinic().open(Patient.SILENT));
    until(() -> isSeen(find("#bedside")));
    robot.clickOn("#bedside-leave");
    until(() -> !isSeen(find("#bedside")));
    assertThat(snapshot().recipe()).isEqualTo(Patient.SILENT.sickRun().recipe());
    robot.interact(() -> app.wiring().session.undo());
    until(now -> now.recipe().data().source().id().equals("iris"));
  }

  @Test
  void whatIsNotSavedIsAskedFor(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().session.stepForward());
    until(now -> now.epoch() == 1);
    robot.interact(() -> clinic().open(Patient.ALIKE));
    until(() -> dialogs().size() == 1);
    answer(robot, "run-file.cancel");
    assertThat(clinic().treatedProperty().get()).isEmpty();
    assertThat(snapshot().epoch()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void everyPatientComesIntoTheWindowAsItIs(Language language, FxRobot robot)
      throws TimeoutException {
    look(robot, language, Theme.LIGHT);
    for (Patient each : Patient.values()) {
      String id = "clinic/" + (each.ordinal() + 1);
      robot.interact(() -> app.wiring().places.open(id));
      until(() -> isSeen(find("#clinicComplaint")));
      robot.interact(() -> clinic().diagnose(each, each.illness()));
      robot.interact(() -> clinic().open(each));
      until(() -> clinic().treatedProperty().get().filter(each::equals).isPresent());
      assertThat(snapshot().recipe()).as(id).isEqualTo(each.sickRun().recipe());
      assertThat(snapshot().epoch()).as(id).isEqualTo(each.sickRun().epochs());
      assertThat(app.wiring().panes.isOpen(Overlay.CLINIC)).as(id).isFalse();
    }
  }
}
