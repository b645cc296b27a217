package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Part;
import engram.tour.FxDriver;
import engram.tour.measure.MeasureReport;
import engram.tour.measure.WindowMeasure;
import engram.training.RunState;
import engram.ui.base.Language;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Theme;
import engram.ui.base.Workspace;
import engram.ui.formula.FormulaView;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** Every text of the window can be read: none is too small, too pale, cut off or under another. */
class MeasureWindowTest extends WholeWindow {
  /** Frames that the window must stand still before it is measured. */
  private static final int SETTLE_FRAMES = 6;

  private WindowMeasure measure;

  @Override
  void show() {
    measure = new WindowMeasure(app.scene);
    super.show();
  }

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
    MeasureReport report = measure.report(Optional.empty());
    assertThat(report.smallTexts()).isEmpty();
    assertThat(report.paleTexts()).isEmpty();
    assertThat(report.cutTexts()).isEmpty();
    assertThat(report.overlaps()).isEmpty();
    assertThat(report.smallestTextAtRest()).isGreaterThanOrEqualTo(11);
    assertThat(report.smallestTextInPresent()).isGreaterThanOrEqualTo(18);
  }

  private void look(String stage) {
    FxDriver.await(FormulaView::isReady, SETTLE_FRAMES);
    FxDriver.act(
        () ->
            measure.look(
                stage, app.scene.snapshot(null), app.wiring().panes.presentingProperty().get()));
  }
}
