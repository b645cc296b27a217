package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.labs.ledger.LedgerLab;
import engram.labs.ledger.LedgerSetup;
import engram.labs.ledger.SplitBy;
import engram.labs.why.WhySetup;
import engram.nn.Part;
import engram.training.StepSize;
import engram.training.recipe.Preset;
import engram.ui.base.Challenge;
import engram.ui.base.Language;
import engram.ui.base.Theme;
import engram.ui.base.Workspace;
import engram.ui.labs.LabsRoom;
import engram.ui.labs.frame.LabModels;
import engram.ui.labs.ledger.LedgerModels;
import engram.ui.labs.why.WhyModels;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Every text of the Challenges can be read, whatever was learned. */
class LabsWindowTest extends MeasuredWindow {
  private static final int EPOCHS = 3;
  private static final int FEW = 12;

  @Test
  void everyTextOfTheLabsCanBeRead(FxRobot robot) throws TimeoutException {
    for (Challenge lab : Challenge.values()) {
      robot.interact(
          () -> {
            LittleLabs.choose(labs(), lab);
            app.wiring().panes.show(lab);
          });
      await(labs().models(lab));
      lookInBothLanguages(robot, lab.stem());
    }
    assertRead(report());
  }

  /** Flowers have sizes with a unit, points have signs, and drawings only a class. */
  @Test
  void theTableOfLeftOutSamplesCutsNothing(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.show(Challenge.WHY));
    WhyModels models = labs().why.models();
    for (Preset preset :
        new Preset[] {Preset.REPAIRED, Preset.XOR, Preset.PINWHEEL, Preset.DIGITS}) {
      robot.interact(
          () -> {
            models.settings.number(WhySetup.NAMED).choose((double) FEW);
            models.settings.setProperty().set(Optional.of(preset));
            models.settings.number(WhySetup.EPOCHS).choose((double) EPOCHS);
          });
      await(models);
      look(preset.id() + ", English");
      robot.interact(() -> models.playback().goTo(Integer.MAX_VALUE));
      lookInBothLanguages(robot, preset.id() + ", last");
      for (Node each : app.scene.lookup(".why-more .table-view").lookupAll(".scroll-bar")) {
        ScrollBar bar = (ScrollBar) each;
        if (bar.getOrientation() == Orientation.HORIZONTAL) assertThat(bar.isVisible()).isFalse();
      }
    }
    assertRead(report());
  }

  @Test
  void theInspectorLeadsToTheLedgerOfItsWeight(FxRobot robot) throws TimeoutException {
    Part.Weight weight = new Part.Weight(1, 3, 2);
    robot.interact(
        () -> {
          app.wiring().panes.show(Workspace.TRAIN);
          app.wiring().selection.select(weight);
          app.wiring().run.session().stepForward(StepSize.EPOCH);
        });
    until(now -> now.epoch() == 1);
    layout(robot);
    robot.interact(((Button) app.scene.lookup("#weightLedger"))::fire);
    assertThat(app.wiring().panes.challengeProperty().get()).isEqualTo(Challenge.LEDGER);
    assertThat(labs().ledger.models().settings.isOwn()).isTrue();
    assertThat(((LedgerLab) labs().ledger.models().experiment()).weight()).contains(weight);
    robot.interact(() -> app.wiring().selection.select(new Part.Bias(1, 2)));
    robot.interact(() -> app.wiring().panes.show(Workspace.TRAIN));
    layout(robot);
    assertThat(app.scene.lookup("#weightLedger").isVisible()).isFalse();
  }

  /** By task there are other names than by class, by sample tiles and a table. */
  @Test
  void whomAWeightIsBookedToCanBeRead(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          LittleLabs.choose(labs(), Challenge.LEDGER);
          app.wiring().panes.show(Challenge.LEDGER);
        });
    LedgerModels models = labs().ledger.models();
    await(models);
    for (SplitBy by : List.of(SplitBy.TASK, SplitBy.ROW)) {
      robot.interact(() -> models.settings.chosen(LedgerSetup.BY).set(by));
      lookInBothLanguages(robot, by.id());
    }
    assertThat(app.scene.lookup(".ledger-more").isVisible()).isTrue();
    TableView<?> table = (TableView<?>) app.scene.lookup(".ledger-more .table-view");
    assertThat(table.getItems()).hasSize(1437);
    robot.interact(() -> table.getSelectionModel().select(30));
    assertThat(models.sentence()).contains("no. 31 of 1437");
    robot.interact(() -> models.settings.chosen(LedgerSetup.BY).set(SplitBy.CLASS));
    assertThat(app.scene.lookup(".ledger-more").isVisible()).isFalse();
    robot.interact(() -> models.settings.ask(true));
    assertThat(table.getItems()).isEmpty();
    robot.interact(() -> models.settings.chosen(LedgerSetup.BY).set(SplitBy.ROW));
    assertThat(table.getVisibleLeafColumns()).hasSize(4);
    look("own, untrained");
    assertThat(((Label) app.scene.lookup(".lab-sentence")).getText()).isEqualTo(models.sentence());
    assertRead(report());
  }

  /** The bar, the text and the button are in line with the title, and end without a jump. */
  @Test
  void workUnderWayStandsInLineWithTheTitle(FxRobot robot) throws TimeoutException {
    WhyModels models = labs().why.models();
    robot.interact(
        () -> {
          app.wiring().panes.show(Challenge.WHY);
          models.settings.number(WhySetup.NAMED).choose((double) WhySetup.NAMED.most());
          models.settings.setProperty().set(Optional.of(Preset.DIGITS));
        });
    until(() -> app.scene.lookup(".lab-working").isVisible() && models.work().isRunning());
    double middle = middle(robot, ".lab-head > .card-title");
    for (String part : new String[] {".progress-bar", ".muted", ".recall-button"}) {
      assertThat(middle(robot, ".lab-working > " + part))
          .as(part)
          .isBetween(middle - 2, middle + 2);
    }
    double sentence = middle(robot, ".lab-sentence");
    robot.interact(
        () -> {
          models.settings.setProperty().set(Optional.of(Preset.GAUSS));
          models.settings.number(WhySetup.EPOCHS).choose(2.0);
        });
    await(models);
    assertThat(middle(robot, ".lab-sentence")).isEqualTo(sentence);
  }

  private double middle(FxRobot robot, String part) {
    robot.interact(() -> app.scene.getRoot().layout());
    Node node = app.scene.lookup(part);
    return node.localToScene(node.getLayoutBounds()).getCenterY();
  }

  /** What was worked out once is looked at in both. */
  private void lookInBothLanguages(FxRobot robot, String stage) {
    look(robot, Language.CHINESE, Theme.DARK);
    look(stage + ", Chinese, dark");
    look(robot, Language.ENGLISH, Theme.LIGHT);
    look(stage + ", English, light");
  }

  private LabsRoom labs() {
    return app.wiring().later().labs;
  }

  private static void await(LabModels models) throws TimeoutException {
    until(() -> models.fingerprint().isPresent() && !models.work().isRunning());
  }
}
