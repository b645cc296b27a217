package engram.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import engram.Patience;
import engram.SleeplessRobot;
import engram.StageExtension;
import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.nn.Part;
import engram.training.Session;
import engram.training.StepSize;
import engram.training.recipe.Preset;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Theme;
import engram.ui.batch.BatchViewModel;
import engram.ui.controls.Sentence;
import engram.ui.graph.AtWork;
import engram.ui.graph.Connection;
import engram.ui.graph.NetworkCanvas;
import engram.ui.graph.NetworkLayout;
import engram.ui.graph.NetworkPicture;
import engram.ui.graph.NetworkReadoutCard;
import engram.ui.graph.PointedLayer;
import engram.ui.graph.Pulse;
import engram.ui.results.SampleFilterController;
import engram.ui.results.SampleFilterViewModel;
import engram.ui.run.BeforeTraining;
import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import engram.ui.run.PointingViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.SelectionViewModel;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.surface.NeuronMapsViewModel;
import engram.ui.surface.SliceWork;
import engram.ui.surface.SurfaceChoice;
import engram.ui.transport.TransportViewModel;
import engram.ui.window.Stylesheets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(StageExtension.class)
class NetworkPaneTest {
  private final Dataset iris = BuiltInSet.IRIS.load();
  private final Session session = new Session(Preset.REPAIRED.recipe(), id -> iris);
  private final RunViewModel run = new RunViewModel(session);
  private final SelectionViewModel selection = new SelectionViewModel(run);
  private final SampleViewModel sample = new SampleViewModel(run, new Random(5));
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final PanesViewModel panes = new PanesViewModel();
  private final Shared shared = new Shared(run, sample, selection, panes, preferences, texts);
  private final NetworkViewModel network = new NetworkViewModel(shared, new BeforeTraining(shared));
  private final TransportViewModel transport = new TransportViewModel(run, texts);
  private final BatchViewModel batch =
      new BatchViewModel(
          run, sample, transport, preferences, texts, Runnable::run, Platform::runLater);
  private final PointingViewModel pointing = new PointingViewModel(selection);
  private final NeuronMapsViewModel maps =
      new NeuronMapsViewModel(
          new SurfaceChoice(),
          new SliceWork.Place(run, Runnable::run, Platform::runLater, () -> 0),
          SharedFixture.of(run, sample, panes, texts));
  private final NetworkPictures pictures =
      new NetworkPictures(network, pointing, batch, maps, shared);
  private final NetworkController controller =
      new NetworkController(
          network, pictures, new SurgeryViewModel(run, selection, texts), batch, shared);
  private final SampleFilterController filterController =
      new SampleFilterController(
          new SampleFilterViewModel(
              SharedFixture.of(run, sample, panes, texts), Runnable::run, Platform::runLater));
  private NetworkCanvas canvas;
  private Parent root;

  @Start
  void start(Stage stage) throws Exception {
    FXMLLoader loader = new FXMLLoader(getClass().getResource("network.fxml"), texts.bundle());
    loader.setControllerFactory(
        type -> type == NetworkController.class ? controller : filterController);
    root = loader.load();
    Scene scene = new Scene(root, 700, 480);
    scene.getStylesheets().setAll(Stylesheets.of(Theme.LIGHT));
    stage.setScene(scene);
    stage.show();
    canvas = (NetworkCanvas) root.lookup("#canvas");
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void whatAFormulaPointsAtInAWholeLayerIsColoured() {
    assertThat(pointedBy(Quantity.WEIGHT, 1)).contains(new PointedLayer(1, false, true, false));
    assertThat(pointedBy(Quantity.GRADIENT, 0)).contains(new PointedLayer(0, false, true, true));
    assertThat(pointedBy(Quantity.BIAS, 0)).contains(new PointedLayer(0, false, false, true));
    assertThat(pointedBy(Quantity.PRE_ACTIVATION, 1))
        .contains(new PointedLayer(1, true, true, true));
    assertThat(pointedBy(Quantity.INPUT, -1)).contains(new PointedLayer(-1, true, false, false));
    assertThat(pointedBy(Quantity.LOSS, -1)).isEmpty();
    pointing.point(Pointed.at(new Part.Layer(0)));
    assertThat(pictures.of(700, 480, 1).pointed()).contains(new PointedLayer(0, true, true, true));
    pointing.point(Pointed.at(new Part.Weight(0, 2, 6)));
    assertThat(pictures.of(700, 480, 1).pointed()).isEmpty();
  }

  private Optional<PointedLayer> pointedBy(Quantity quantity, int layer) {
    pointing.point(new Pointed(quantity, layer, Optional.empty()));
    return pictures.of(700, 480, 1).pointed();
  }

  @Test
  void pointingAtANeuronHoversItAndShowsItsNumbers(FxRobot robot) {
    robot.moveTo(neuron(0, 6));
    assertThat(selection.getHovered()).contains(new Part.Neuron(0, 6));
    assertThat(canvas.getCursor()).isEqualTo(Cursor.HAND);
    NetworkReadoutCard card = robot.lookup(".network-readout").queryAs(NetworkReadoutCard.class);
    assertThat(card.isVisible()).isTrue();
    assertThat(card.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(canvas.getWidth());
    assertThat(robot.lookup(".network-readout .values").queryAs(Label.class).getText())
        .contains(String.format("%+.4f", sample.getForwardPass().a(0, 6)).replace('-', '−'));
    robot.moveTo(empty());
    assertThat(selection.getHovered()).isEmpty();
    assertThat(card.isVisible()).isFalse();
    assertThat(canvas.getCursor()).isEqualTo(Cursor.DEFAULT);
  }

  @Test
  void whatAnotherPanePointsAtGetsNoCard(FxRobot robot) {
    robot.moveTo("#zoomIn");
    robot.interact(() -> selection.hover(Optional.of(new Part.Neuron(0, 2))));
    assertThat(network.getReadout()).isPresent();
    assertThat(robot.lookup(".network-readout").queryAs(NetworkReadoutCard.class).isVisible())
        .isFalse();
  }

  @Test
  void aClickSelectsANeuronABiasAndAWeightAndBesideThemNothing(FxRobot robot) {
    robot.clickOn(neuron(0, 6));
    assertThat(selection.getSelected()).contains(new Part.Neuron(0, 6));
    NetworkLayout layout = layout();
    robot.clickOn(screen(layout.outputs().biasX(), layout.outputs().biasY(1)));
    assertThat(selection.getSelected()).contains(new Part.Bias(1, 1));
    double x = layout.connection(0, 0, 0).x0() + 0.5 * layout.columnGap();
    robot.clickOn(screen(x, layout.connection(0, 0, 0).y(x)));
    assertThat(selection.getSelected().orElseThrow()).isInstanceOf(Part.Weight.class);
    robot.clickOn(empty());
    assertThat(selection.getSelected()).isEmpty();
  }

  @Test
  void theWheelZoomsAboutThePointerAndADoubleClickFits(FxRobot robot) {
    Point2D pointer = neuron(1, 1);
    robot.moveTo(pointer);
    robot.scroll(3, VerticalDirection.UP);
    SleeplessRobot.settle();
    double zoom = network.zoom.get();
    assertThat(zoom).isNotEqualTo(1);
    robot.moveTo(pointer);
    assertThat(selection.getHovered()).contains(new Part.Neuron(1, 1));
    robot.doubleClickOn(screenOfPane(4, canvas.getHeight() - 4));
    assertThat(network.zoom.get()).isEqualTo(1);
    assertThat(network.panX.get()).isZero();
  }

  @Test
  void aDragMovesThePictureAndSelectsNothing(FxRobot robot) {
    Point2D neuron = neuron(0, 6);
    robot.moveTo(neuron).press(MouseButton.PRIMARY).moveBy(60, 25).release(MouseButton.PRIMARY);
    assertThat(network.panX.get()).isEqualTo(60);
    assertThat(network.panY.get()).isEqualTo(25);
    assertThat(selection.getSelected()).isEmpty();
    robot.moveTo(neuron.add(60, 25));
    assertThat(selection.getHovered()).contains(new Part.Neuron(0, 6));
  }

  @Test
  void aWeightThatIsDraggedUpGrowsAndIsSelected(FxRobot robot) throws Exception {
    Connection curve = layout().connection(0, 0, 0);
    double x = curve.x0() + 0.25 * (curve.x1() - curve.x0());
    Point2D onWeight = screen(x, curve.y(x));
    Part.Weight weight = new Part.Weight(0, 0, 0);
    double before = run.getSnapshot().parameters().weight(0, 0, 0);
    robot.moveTo(onWeight);
    assertThat(selection.getHovered()).contains(weight);
    robot.press(MouseButton.PRIMARY).moveBy(0, -10).moveBy(0, -55).release(MouseButton.PRIMARY);
    assertThat(selection.getSelected()).contains(weight);
    assertThat(network.panY.get()).isZero();
    double wanted = before + 0.1 * 65 / preferences.getFontSize();
    until(() -> Math.abs(run.getSnapshot().parameters().weight(0, 0, 0) - wanted) < 0.002);
    robot.interact(run.session()::undo);
    until(() -> run.getSnapshot().parameters().weight(0, 0, 0) == before);
  }

  @Test
  void theButtonsZoomAndFit(FxRobot robot) {
    robot.clickOn("#zoomIn");
    assertThat(network.zoom.get()).isEqualTo(1.25);
    robot.clickOn("#zoomOut").clickOn("#zoomOut");
    assertThat(network.zoom.get()).isLessThan(1);
    robot.clickOn("#fit");
    assertThat(network.zoom.get()).isEqualTo(1);
  }

  @Test
  void theSampleIsChosenWithTheButtons(FxRobot robot) {
    robot.clickOn("#next");
    assertThat(sample.getRow()).isEqualTo(74);
    robot.clickOn("#previous").clickOn("#previous");
    assertThat(sample.getRow()).isEqualTo(72);
    robot.clickOn("#random");
    assertThat(sample.getRow()).isNotEqualTo(72);
    MenuButton byClass = robot.lookup("#byClass").queryAs(MenuButton.class);
    assertThat(byClass.getItems()).extracting("text").isEqualTo(network.labels.get().classes());
    robot.interact(() -> byClass.getItems().get(2).fire());
    assertThat(run.getSnapshot().data().dataset().label(sample.getRow())).isEqualTo(2);
    robot.clickOn("#wrongOnly");
    assertThat(sample.wrongOnlyProperty().get()).isTrue();
  }

  @Test
  void aStepByPhaseSaysWhatHappenedAndSendsAPulseThatEnds(FxRobot robot) throws Exception {
    NetworkPulse pulse = robot.from(root).lookup(NetworkPulse.class::isInstance).query();
    List<Boolean> seen = new ArrayList<>();
    robot.interact(
        () ->
            pulse
                .visibleProperty()
                .subscribe(
                    shown -> {
                      seen.add(shown);
                    }));
    Sentence sentence = robot.lookup("#sentence").queryAs(Sentence.class);
    assertThat(sentence.isManaged()).isFalse();
    robot.interact(() -> run.session().stepForward(StepSize.PHASE));
    until(() -> batch.getCursor().isPresent());
    assertThat(sentence.isVisible()).isTrue();
    assertThat(sentence.getText())
        .isEqualTo(batch.sentenceProperty().get())
        .contains("Hidden layer 1");
    until(() -> seen.equals(List.of(false, true, false)));
    robot.clickOn("#program");
    assertThat(panes.programProperty().get()).isTrue();
  }

  @Test
  void aSignedNumberInASentenceStaysInOneLine(FxRobot robot) {
    Sentence sentence = robot.from(root).lookup(Sentence.class::isInstance).query();
    robot.interact(() -> sentence.setText("梯度为 −0.0509".repeat(40)));
    BreakIterator lines = BreakIterator.getLineInstance();
    String shown = ((Text) sentence.getChildren().get(0)).getText();
    lines.setText(shown);
    for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
      if (at > 0) assertThat(shown.charAt(at - 1)).isNotEqualTo('.');
    }
    assertThat(sentence.getText()).isEqualTo("梯度为 −0.0509".repeat(40));
  }

  @Test
  void stepsFasterThanAPulseHaveNone(FxRobot robot) throws Exception {
    NetworkPulse pulse = robot.from(root).lookup(NetworkPulse.class::isInstance).query();
    List<Boolean> seen = new ArrayList<>();
    robot.interact(
        () ->
            pulse
                .visibleProperty()
                .subscribe(
                    shown -> {
                      seen.add(shown);
                    }));
    AtWork work = new AtWork(AtWork.Direction.FORWARD, 0);
    robot.interact(() -> pulse.step(work, 0));
    until(() -> seen.equals(List.of(false, true, false)));
    robot.interact(() -> pulse.step(work, Pulse.DURATION - 1));
    awaitFrames(10);
    assertThat(seen).hasSize(3);
    robot.interact(() -> pulse.step(work, 2 * Pulse.DURATION - 1));
    until(() -> seen.equals(List.of(false, true, false, true, false)));
    robot.interact(
        () -> {
          pulse.step(work, 4 * Pulse.DURATION);
          controller.dispose();
        });
    awaitFrames(10);
    assertThat(seen).hasSize(5);
  }

  private static void awaitFrames(int count) throws InterruptedException {
    CountDownLatch frames = new CountDownLatch(count);
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        frames.countDown();
        if (frames.getCount() == 0) stop();
      }
    }.start();
    assertThat(frames.await(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void afterDisposalNothingFollowsTheViewModels(FxRobot robot) {
    Label subtitle = robot.lookup("#subtitle").queryAs(Label.class);
    assertThat(subtitle.getText()).isEqualTo(network.getSubtitle());
    robot.interact(controller::dispose);
    robot.interact(() -> selection.hover(Optional.of(new Part.Input(0))));
    assertThat(robot.lookup(".network-readout").queryAs(NetworkReadoutCard.class).isVisible())
        .isFalse();
    robot.interact(() -> sample.wrongOnlyProperty().set(true));
    assertThat(robot.lookup("#wrongOnly").queryAs(ToggleButton.class).isSelected()).isFalse();
  }

  @Test
  void nothingIsCutOffInANarrowPane(FxRobot robot) {
    for (Label label : robot.lookup(".label").queryAllAs(Label.class)) {
      if (!label.isVisible() || label.getText() == null || label.getText().isEmpty()) continue;
      if (label.getScene() == null || !label.isManaged() || label.getWidth() == 0) continue;
      assertThat(label.getWidth())
          .as(label.getText())
          .isGreaterThanOrEqualTo(Math.floor(label.prefWidth(-1)));
    }
  }

  private void until(BooleanSupplier condition) throws TimeoutException {
    SleeplessRobot.until(
        () -> {
          run.refresh();
          return condition.getAsBoolean();
        });
  }

  private NetworkLayout layout() {
    return SleeplessRobot.call(
        () -> {
          NetworkPicture picture =
              pictures.of(Math.floor(canvas.getWidth()), Math.floor(canvas.getHeight()), 1);
          return picture.layout();
        });
  }

  private Point2D neuron(int layer, int unit) {
    NetworkLayout layout = layout();
    return screen(layout.column(layer).x(), layout.column(layer).y(unit));
  }

  private Point2D empty() {
    return screen(layout().outputs().x(), 2);
  }

  private Point2D screen(double x, double y) {
    return screenOfPane(pictures.viewport().toScreenX(x), pictures.viewport().toScreenY(y));
  }

  private Point2D screenOfPane(double x, double y) {
    return canvas.localToScreen(x, y);
  }
}
