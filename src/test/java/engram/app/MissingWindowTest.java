package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.missing.MissingData;
import engram.labs.missing.MissingSetup;
import engram.ui.base.Challenge;
import engram.ui.labs.missing.MissingModels;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The lab on those who are missing, by the mouse. */
class MissingWindowTest extends WholeWindow {
  @Test
  void aCornerOfTheRegionIsDraggedAndNoTextIsSelected(FxRobot robot) throws Exception {
    robot.interact(() -> app.wiring().panes.show(Challenge.MISSING));
    MissingModels models = app.wiring().later().labs.missing.models();
    robot.interact(
        () ->
            models.settings.change(
                () -> {
                  models.settings.number(MissingSetup.EPOCHS).choose(1.0);
                  models.settings.chosen(MissingSetup.DATA).set(MissingData.PLANE);
                }));
    until(() -> models.fingerprint().isPresent());
    Node picture = app.scene.lookup("#labPicture");
    Bounds seen = picture.localToScreen(picture.getBoundsInLocal());
    double x = seen.getMinX() + 0.25 * seen.getWidth();
    double y = seen.getMinY() + 0.7 * seen.getHeight();
    robot.moveTo(x + 60, y - 40).press(MouseButton.PRIMARY).moveTo(x, y);
    robot.release(MouseButton.PRIMARY);

    until(() -> models.settings.getSetup().region().left() < 0.4);
    assertThat(models.settings.getSetup().region().bottom()).isBetween(0.1, 0.45);
    assertThat(models.settings.getSetup().region().right()).isEqualTo(1);
    assertThat(app.scene.getRoot().lookupAll("SelectionMarks")).isEmpty();
    until(() -> models.fingerprint().isPresent());
  }
}
