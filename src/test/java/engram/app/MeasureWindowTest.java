package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.nn.Part;
import engram.tour.frame.FxDriver;
import engram.tour.measure.MeasureReport;
import engram.tour.measure.WindowMeasure;
import engram.training.RunState;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Theme;
import engram.ui.base.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** Every text of the window can be read: none is too small, too pale, cut off or under another. */
class MeasureWindowTest extends MeasuredWindow {
  private int popups;

  @ParameterizedTest
  @CsvSource({"ENGLISH, LIGHT", "CHINESE, DARK"})
  void everyTextCanBeRead(Language language, Theme theme, FxRobot robot) throws TimeoutException {
    look(robot, language, theme);
    PanesViewModel panes = app.wiring().panes;
    look("ready");
    robot.interact(
        () -> {
          app.wiring().run.session().setSpeed(Double.POSITIVE_INFINITY);
          app.wiring().run.session().run();
        });
    until(moment -> moment.state() == RunState.FINISHED);
    robot.interact(() -> app.wiring().selection.select(new Part.Neuron(0, 6)));
    look("neuron");
    robot.interact(() -> panes.show(Workspace.DATA));
    look("data");
    for (MemoryExperiment experiment : MemoryExperiment.values()) {
      robot.interact(
          () -> {
            panes.experimentProperty().set(experiment);
            panes.show(Workspace.MEMORY);
          });
      look(experiment.stem());
    }
    robot.interact(
        () -> {
          panes.show(Workspace.TRAIN);
          panes.presentingProperty().set(true);
        });
    look("present");
    MeasureReport report = report();
    assertRead(report);
    assertThat(report.smallestTextAtRest()).isGreaterThanOrEqualTo(11);
    assertThat(report.smallestTextInPresent()).isGreaterThanOrEqualTo(18);
  }

  /** The menu with all that it opens, a list, the glossary, and the dialogs. */
  @ParameterizedTest
  @CsvSource({"ENGLISH, DARK", "CHINESE, LIGHT"})
  void everyTextThatOpensOverTheWindowCanBeRead(Language language, Theme theme, FxRobot robot) {
    look(robot, language, theme);
    robot.interact(() -> app.wiring().panes.open(Companion.GLOSSARY));
    look("glossary");
    robot.interact(() -> app.wiring().panes.closeCompanion());
    MenuButton menu = (MenuButton) app.scene.lookup("#menu");
    robot.interact(menu::show);
    lookAtPopups("menu");
    for (MenuItem item : menu.getItems()) {
      if (!(item instanceof Menu part)) continue;
      robot.interact(part::show);
      lookAtPopups(part.getText());
      robot.interact(part::hide);
    }
    robot.interact(menu::hide);
    robot.interact(() -> ((ChoiceBox<?>) app.scene.lookup("#optimizer")).show());
    lookAtPopups("optimizer");
    robot.interact(() -> ((ChoiceBox<?>) app.scene.lookup("#optimizer")).hide());
    robot.interact(app.wiring().actions::showHelp);
    lookAtPopups("help");
    robot.interact(app.wiring().actions::showAbout);
    lookAtPopups("about");
    assertRead(report());
    assertThat(popups).isGreaterThan(5);
  }

  /** Each in a scene of its own. */
  private void lookAtPopups(String stage) {
    FxDriver.await(() -> true, SETTLE_FRAMES);
    List<MeasureReport> reports =
        SleeplessRobot.call(
            () ->
                Window.getWindows().stream()
                    .filter(window -> window.getScene() != app.scene)
                    .map(window -> report(stage, window.getScene()))
                    .toList());
    popups += reports.size();
    reports.forEach(MeasuredWindow::assertRead);
  }

  private static MeasureReport report(String stage, Scene scene) {
    WindowMeasure ofPopup = new WindowMeasure(scene);
    ofPopup.look(stage, scene.snapshot(null), false);
    ofPopup.end();
    return ofPopup.report(Optional.empty());
  }
}
