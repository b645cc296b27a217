package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.training.DataPart;
import engram.training.OwnRows;
import engram.training.recipe.TaskData;
import engram.ui.base.Companion;
import engram.ui.results.ConfusionView;
import engram.ui.results.PredictionCanvas;
import engram.ui.results.SampleFilter;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** How well the network does, looked at with the mouse. */
class ResultsWindowTest extends WholeWindow {
  @Test
  void aClickOnACellPagesThroughItsSamples(FxRobot robot) {
    openStep(robot, 5);
    assertThat(isSeen(robot.lookup(".sample-filter").query())).isFalse();
    robot.clickOn("#confusion-1-1");
    assertThat(sentence(robot)).startsWith("sample 1 of ").endsWith("predicted versicolor · test");
    assertThat(isSeen(robot.lookup(".sample-filter").query())).isTrue();
    int first = app.wiring().sample.getRow();
    robot.clickOn("#next");
    assertThat(sentence(robot)).startsWith("sample 2 of ");
    robot.clickOn("#previous");
    assertThat(app.wiring().sample.getRow()).isEqualTo(first);
    robot.clickOn("#endFilter");
    assertThat(app.wiring().results.sampleFilter.getFilter()).isEmpty();
    assertThat(isSeen(robot.lookup(".sample-filter").query())).isFalse();
  }

  @Test
  void manyClassesAreAPictureThatCanBeClicked(FxRobot robot) throws TimeoutException {
    load(robot, TaskData.TWENTY_CLASSES);
    openStep(robot, 5);
    robot.interact(
        () -> app.wiring().later().stepTest.choice().partProperty().set(DataPart.TRAINING));
    layout(robot);
    int[][] counts = snapshot().train().confusion();
    int named = 0;
    while (counts[0][named] == 0) named++;
    ConfusionView view = robot.lookup("#confusion").queryAs(ConfusionView.class);
    Node map = view.lookup(".confusion-map");
    double side = Math.min(map.getLayoutBounds().getWidth(), map.getLayoutBounds().getHeight());
    double left = (map.getLayoutBounds().getWidth() - side) / 2;
    Point2D at = map.localToScreen(left + (named + 0.5) * side / 20, 0.5 * side / 20);
    robot.clickOn(at);
    assertThat(app.wiring().results.sampleFilter.getFilter())
        .contains(new SampleFilter(DataPart.TRAINING, 0, named));
    assertThat(snapshot().data().dataset().label(app.wiring().sample.getRow())).isZero();
  }

  @Test
  void aClickOnAPointShowsThatSample(FxRobot robot) throws TimeoutException {
    load(robot, TaskData.NUMBERS);
    openStep(robot, 5);
    PredictionCanvas plot = robot.lookup("#plot").queryAs(PredictionCanvas.class);
    assertThat(isSeen(plot)).isTrue();
    int before = app.wiring().sample.getRow();
    boolean shown = false;
    for (double y = 30; !shown && y < plot.getHeight() - 30; y += 6) {
      for (double x = 60; !shown && x < plot.getWidth() - 20; x += 6) {
        robot.clickOn(plot.localToScreen(x, y));
        shown = app.wiring().sample.getRow() != before;
      }
    }
    assertThat(shown).isTrue();
    assertThat(snapshot().data().split().test()).contains(app.wiring().sample.getRow());
  }

  @Test
  void theResultsStandBesideTheNetworkAndExplainACurve(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.open(Companion.RESULTS));
    until(() -> app.wiring().results.results.getResults().isPresent());
    layout(robot);
    Node results = app.scene.getRoot().lookup(".results");
    robot.clickOn(results.lookup("#confusion-2-1"));
    assertThat(app.wiring().results.sampleFilter.getFilter())
        .contains(new SampleFilter(DataPart.TEST, 2, 1));
    Label point = (Label) results.lookup("#rocPoint");
    assertThat(point.getText()).startsWith("Point at a curve");
    ScrollPane scroll = (ScrollPane) results.lookup(".results-scroll");
    robot.interact(() -> scroll.setVvalue(1));
    layout(robot);
    Node roc = results.lookup("#roc");
    robot.moveTo(roc.localToScreen(roc.getLayoutBounds().getWidth() - 14, 24));
    assertThat(point.getText()).contains("(TPR)").contains("(FPR)");
  }

  @Test
  void theLargestErrorIsShownByItsLink(FxRobot robot) throws TimeoutException {
    load(robot, TaskData.NUMBERS);
    robot.interact(() -> app.wiring().panes.open(Companion.RESULTS));
    until(() -> app.wiring().results.results.getResults().isPresent());
    layout(robot);
    int worst =
        app.wiring().results.results.getResults().orElseThrow().numbers().orElseThrow().worst();
    robot.clickOn("#worst");
    assertThat(app.wiring().sample.getRow()).isEqualTo(worst);
  }

  @Test
  void theMatricesAreFilledAfterEachChangeOfData(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.open(Companion.RESULTS));
    for (BuiltInSet set :
        List.of(
            BuiltInSet.PENGUINS,
            BuiltInSet.IRIS,
            BuiltInSet.DIGITS,
            BuiltInSet.PENGUINS,
            BuiltInSet.DIGITS,
            BuiltInSet.CIRCLE,
            BuiltInSet.SINE,
            BuiltInSet.CIRCLE,
            BuiltInSet.XOR,
            BuiltInSet.IRIS)) {
      robot.interact(() -> app.wiring().later().data.models().sets.choose(set));
      until(moment -> moment.recipe().data().source().id().equals(set.id()));
      until(
          () ->
              app.wiring().results.results.getResults().stream()
                  .anyMatch(results -> results.data() == snapshot().data()));
      layout(robot);
      boolean classes = snapshot().data().dataset().isClassification();
      for (Node matrix : app.scene.getRoot().lookupAll("#confusion")) {
        assertThat(isSeen(matrix)).as(set.id()).isEqualTo(classes);
        if (!classes) continue;
        int rows = 0;
        for (Node count : matrix.lookupAll(".confusion-count")) {
          String text = ((Label) count).getText();
          if (!text.isEmpty()) rows += Integer.parseInt(text);
          assertThat(count.localToScene(count.getLayoutBounds()).getHeight()).isPositive();
        }
        assertThat(rows).as(set.id()).isEqualTo(snapshot().data().test().rows());
      }
    }
  }

  private void load(FxRobot robot, TaskData task) throws TimeoutException {
    robot.interact(() -> OwnRows.load(app.wiring().session, task.recipe(), task.dataset()));
    until(moment -> moment.recipe().equals(task.recipe()));
  }

  private static String sentence(FxRobot robot) {
    return robot.lookup(".sample-filter .label").queryAs(Label.class).getText();
  }
}
