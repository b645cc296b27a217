package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.why.WhySetup;
import engram.training.recipe.Preset;
import engram.ui.base.Challenge;
import engram.ui.base.Language;
import engram.ui.base.Theme;
import engram.ui.labs.LabsRoom;
import engram.ui.labs.frame.LabModels;
import engram.ui.labs.why.WhyModels;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** Every text of the Challenges can be read, whatever was learned. */
class LabsWindowTest extends MeasuredWindow {
  private static final int EPOCHS = 10;
  private static final int FEW = 12;

  @ParameterizedTest
  @CsvSource({"ENGLISH, LIGHT", "CHINESE, DARK"})
  void everyTextOfTheLabsCanBeRead(Language language, Theme theme, FxRobot robot)
      throws TimeoutException {
    look(robot, language, theme);
    for (Challenge lab : Challenge.values()) {
      robot.interact(() -> app.wiring().panes.show(lab));
      await(labs().models(lab));
      look(lab.stem());
    }
    assertRead(report());
  }

  /** Flowers have sizes with a unit, points have signs, and drawings only a class. */
  @ParameterizedTest
  @CsvSource({"ENGLISH, DARK", "CHINESE, LIGHT"})
  void theTableOfLeftOutSamplesCutsNothing(Language language, Theme theme, FxRobot robot)
      throws TimeoutException {
    look(robot, language, theme);
    robot.interact(() -> app.wiring().panes.show(Challenge.WHY));
    WhyModels models = labs().why.models();
    for (Preset preset :
        new Preset[] {Preset.REPAIRED, Preset.XOR, Preset.SPIRAL, Preset.PINWHEEL, Preset.DIGITS}) {
      robot.interact(
          () -> {
            models.settings.number(WhySetup.NAMED).choose((double) FEW);
            models.settings.setProperty().set(Optional.of(preset));
            models.settings.number(WhySetup.EPOCHS).choose((double) EPOCHS);
          });
      await(models);
      look(preset.id());
      robot.interact(() -> models.playback().goTo(Integer.MAX_VALUE));
      look(preset.id() + ", last");
      for (Node each : app.scene.lookup(".why-more .table-view").lookupAll(".scroll-bar")) {
        ScrollBar bar = (ScrollBar) each;
        if (bar.getOrientation() == Orientation.HORIZONTAL) assertThat(bar.isVisible()).isFalse();
      }
    }
    assertRead(report());
  }

  private LabsRoom labs() {
    return app.wiring().later().labs;
  }

  private static void await(LabModels models) throws TimeoutException {
    until(() -> models.fingerprint().isPresent() && !models.work().isRunning());
  }
}
