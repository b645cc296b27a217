package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.PlaneSets;
import engram.data.Dataset;
import engram.data.TargetCoding;
import engram.inspect.surface.SurfacePoints;
import engram.nn.Part;
import engram.training.OwnRows;
import engram.ui.base.Companion;
import engram.ui.base.Language;
import engram.ui.base.Theme;
import engram.ui.plot.PlotAxes;
import engram.ui.surface.Others;
import engram.ui.surface.SurfacePicture;
import engram.ui.surface.SurfaceView;
import engram.ui.surface.SurfaceViewModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The output surface and the maps in the neurons in the whole window. */
class SurfaceWindowTest extends WholeWindow {
  private SurfaceViewModel surface() {
    return app.wiring().surface.surface;
  }

  private SurfaceView view() {
    return surface().getView().orElseThrow();
  }

  private void open(FxRobot robot) throws TimeoutException {
    robot.interact(() -> app.wiring().panes.open(Companion.SURFACE));
    untilShown();
    layout(robot);
  }

  private void untilShown() throws TimeoutException {
    until(() -> surface().getView().filter(v -> v.snapshot() == snapshot()).isPresent());
  }

  private Node node(String id) {
    return app.scene.getRoot().lookup(".surface").lookup(id);
  }

  /** A place of the picture, in shares of its square; as the picture lays it out. */
  private Point2D place(double x, double y) {
    Bounds map = node("#map").getLayoutBounds();
    double em = preferences.getFontSize();
    PlotAxes axes =
        SurfacePicture.square(em, map.getWidth(), map.getHeight(), false, List.of(), List.of());
    return node("#map").localToScreen(axes.x(x), axes.y(y));
  }

  @Test
  void aClickOnAPointShowsItsRowInTheNetwork(FxRobot robot) throws TimeoutException {
    open(robot);
    SurfacePoints points = view().answers().points();
    int lonely = 0;
    for (int p = 0; p < points.size(); p++) if (points.x(p) > points.x(lonely)) lonely = p;
    int row = points.row(lonely);
    double x = view().slice().horizontal().share(points.x(lonely));
    double y = view().slice().vertical().orElseThrow().share(points.y(lonely));
    robot.moveTo(place(x, y)).clickOn(MouseButton.PRIMARY);
    assertThat(app.wiring().sample.getRow()).isEqualTo(row);
  }

  @Test
  void pointingReadsTheOutputsOut(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.moveTo(place(0.5, 0.5));
    until(() -> isSeen(node(".network-readout")));
    Label names = (Label) node(".network-readout").lookup(".names");
    assertThat(names.getText()).startsWith("petal length\npetal width\nsetosa");
    robot.moveTo(node("#train"));
    until(() -> !isSeen(node(".network-readout")));
  }

  @Test
  void whileTheNetworkIsSeenAsItBeganTheLiveMapIsToo(FxRobot robot) throws TimeoutException {
    untilShown();
    double[] initial = view().parameters().toArray();
    robot.interact(() -> app.wiring().run.session().stepForward());
    until(moment -> moment.epoch() == 1);
    untilShown();
    assertThat(view().parameters().toArray()).isNotEqualTo(initial);
    robot.press(KeyCode.DIGIT0);
    until(() -> Arrays.equals(view().parameters().toArray(), initial));
    robot.release(KeyCode.DIGIT0);
    until(() -> view().parameters() == snapshot().parameters());
  }

  @Test
  void theAxesAreChosenFromTheFeatures(FxRobot robot) throws TimeoutException {
    open(robot);
    @SuppressWarnings("unchecked")
    ComboBox<Integer> first = (ComboBox<Integer>) node("#first");
    assertThat(first.getItems()).hasSize(4);
    robot.interact(() -> first.setValue(0));
    until(() -> view().slice().first() == 0);
    assertThat(((Label) node("#vertical")).getText()).isEqualTo("petal width (cm)");
    robot.clickOn(node("#sample"), MouseButton.PRIMARY);
    assertThat(surface().choice().othersProperty().get()).isEqualTo(Others.SAMPLE);
    robot.clickOn(node("#sample"), MouseButton.PRIMARY);
    assertThat(surface().choice().othersProperty().get()).isEqualTo(Others.SAMPLE);
  }

  @Test
  void otherDataAreShownWithTheirOwnWords(FxRobot robot) throws TimeoutException {
    open(robot);
    Dataset stripes = PlaneSets.stripes(60);
    robot.interact(
        () ->
            OwnRows.load(
                app.wiring().session, PlaneSets.recipe(stripes, TargetCoding.ZERO_ONE), stripes));
    until(s -> s.data().dataset() == stripes);
    untilShown();
    @SuppressWarnings("unchecked")
    ComboBox<OptionalInt> output = (ComboBox<OptionalInt>) node("#output");
    assertThat(output.getConverter().toString(OptionalInt.of(2))).isEqualTo("right");
    assertThat(isSeen(node("#held"))).isFalse();
  }

  @Test
  void neuronsShowTheirMapsAndTheirOwnLargeBesideThePointer(FxRobot robot) throws TimeoutException {
    open(robot);
    robot.clickOn(node("#maps"), MouseButton.PRIMARY);
    until(() -> app.wiring().surface.maps.getMaps().isPresent());
    Node canvas = app.scene.getRoot().lookup(".network #canvas");
    robot.moveTo(canvas);
    robot.interact(() -> app.wiring().selection.hover(Optional.of(new Part.Neuron(0, 3))));
    Node card = canvas.lookup(".network-readout");
    until(
        () ->
            isSeen(card) && card.getBoundsInParent().getHeight() > 10 * preferences.getFontSize());
    robot.clickOn(node("#maps"), MouseButton.PRIMARY);
    assertThat(app.wiring().surface.maps.getMaps()).isEmpty();
  }

  @Test
  void thePaneLiesInsideTheWindowInBothLanguagesAndThemes(FxRobot robot) throws TimeoutException {
    open(robot);
    for (Theme theme : Theme.values()) {
      for (Language language : Language.values()) {
        look(robot, language, theme);
        layout(robot);
        Node pane = app.scene.getRoot().lookup(".companion");
        Bounds inside = pane.localToScene(pane.getLayoutBounds());
        assertThat(inside.getMaxX()).isLessThanOrEqualTo(app.scene.getWidth() + 0.5);
        for (Node part : pane.lookupAll(".surface .toggle-button, .surface-map, .surface .label")) {
          if (!isSeen(part)) continue;
          Bounds bounds = part.localToScene(part.getLayoutBounds());
          assertThat(bounds.getMinX()).as("%s", part).isGreaterThan(inside.getMinX());
          assertThat(bounds.getMaxX()).as("%s", part).isLessThan(inside.getMaxX());
          assertThat(bounds.getMaxY()).as("%s", part).isLessThan(inside.getMaxY());
        }
      }
    }
  }

  @Test
  void theLiveMapIsAsWideAsItsPane(FxRobot robot) throws TimeoutException {
    until(() -> app.scene.getRoot().lookup(".live-map .surface-area") != null);
    layout(robot);
    Node area = app.scene.getRoot().lookup(".live-map .surface-area");
    Bounds bounds = area.getLayoutBounds();
    assertThat(bounds.getWidth()).isGreaterThan(290);
    assertThat(bounds.getHeight()).isBetween(0.9 * bounds.getWidth(), bounds.getWidth());
  }
}
