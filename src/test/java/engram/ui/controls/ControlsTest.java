package engram.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import engram.Patience;
import engram.SleeplessRobot;
import engram.StageExtension;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.Loss;
import engram.training.DataPart;
import engram.training.RunState;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.ui.base.PaneController;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Theme;
import engram.ui.curves.TimelineButtonsController;
import engram.ui.curves.TimelineController;
import engram.ui.curves.TimelineViewModel;
import engram.ui.results.PredictionsViewModel;
import engram.ui.results.SampleFilterViewModel;
import engram.ui.results.StepTestController;
import engram.ui.results.StepTestViewModel;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.steps.StepDataController;
import engram.ui.steps.StepsController;
import engram.ui.steps.StepsViewModel;
import engram.ui.transport.TransportController;
import engram.ui.transport.TransportViewModel;
import engram.ui.window.BarController;
import engram.ui.window.MenuController;
import engram.ui.window.Stylesheets;
import engram.ui.window.UndoViewModel;
import engram.ui.window.WindowActions;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Transport, steps and timeline in a window of their own, used with mouse and keyboard. */
@ExtendWith(StageExtension.class)
class ControlsTest {
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final Session session =
      new Session(Preset.REPAIRED.recipe(), id -> BuiltInSet.IRIS.load());
  private final RunViewModel run = new RunViewModel(session);
  private final TransportViewModel transport = new TransportViewModel(run, texts);
  private final StepsViewModel steps = new StepsViewModel(run, texts);
  private final StepTestViewModel stepTest = new StepTestViewModel(run, texts);
  private final SampleViewModel sample = new SampleViewModel(run, new Random(5));
  private final Shared shared = SharedFixture.of(run, sample, new PanesViewModel(), texts);
  private final TimelineViewModel timeline = new TimelineViewModel(run, texts);
  private final List<PaneController> alive = new ArrayList<>();
  private Scene scene;

  @Start
  void start(Stage stage) {
    scene = new Scene(load(), 1280, 800);
    scene.getStylesheets().setAll(Stylesheets.of(Theme.LIGHT));
    preferences.languageProperty().subscribe((before, language) -> scene.setRoot(load()));
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void rubbishInTheLearningRateFieldGetsASentenceAndTheOldRateStays(FxRobot robot)
      throws TimeoutException {
    NumberField field = setting(robot, "#learningRate").field;
    write(robot, field, "fast");
    assertThat(problemOf(robot, "#learningRate"))
        .isEqualTo(
            "\"fast\" is not a number. Write one from 1e-5 to 10, for example 0.01 or 1e-2.");
    assertThat(field.getText()).isEqualTo("fast");
    settle(snapshot -> snapshot.settings().learningRate() == 0.01);
    write(robot, field, "0,5");
    settle(snapshot -> snapshot.settings().learningRate() == 0.5);
    assertThat(field.getText()).isEqualTo("0.5");
    assertThat(problemOf(robot, "#learningRate")).isEmpty();
  }

  @Test
  void escapeBringsTheOldNumberBack(FxRobot robot) throws TimeoutException {
    NumberField field = setting(robot, "#learningRate").field;
    select(robot, field).write("7").type(KeyCode.ESCAPE);
    assertThat(field.getText()).isEqualTo("0.01");
    settle(snapshot -> snapshot.changes().isEmpty());
  }

  @Test
  void aFieldThatIsBeingWrittenIsNotOverwrittenWhileTheRunGoesOn(FxRobot robot)
      throws TimeoutException {
    NumberField field = setting(robot, "#learningRate").field;
    robot.interact(() -> transport.setSpeed(20));
    robot.interact(transport::toggle);
    settle(snapshot -> snapshot.epoch() > 2);
    select(robot, field).write("0.");
    int before = run.getSnapshot().epoch();
    settle(snapshot -> snapshot.epoch() > before + 5);
    assertThat(field.getText()).isEqualTo("0.");
    robot.write("25").type(KeyCode.ENTER);
    settle(snapshot -> snapshot.settings().learningRate() == 0.25);
    assertThat(run.getSnapshot().state()).isEqualTo(RunState.RUNNING);
  }

  @Test
  void theSliderIsMovedWhileTheRunGoesOn(FxRobot robot) throws TimeoutException {
    Slider slider = setting(robot, "#learningRate").slider;
    robot.interact(() -> transport.setSpeed(20));
    robot.interact(transport::toggle);
    settle(snapshot -> snapshot.epoch() > 2);
    robot.drag(slider.lookup(".thumb")).moveBy(20, 0);
    double held = slider.getValue();
    assertThat(held).isGreaterThan(0.5);
    int before = run.getSnapshot().epoch();
    settle(snapshot -> snapshot.epoch() > before + 5);
    assertThat(slider.getValue()).isEqualTo(held);
    robot.drop();
    settle(snapshot -> snapshot.settings().learningRate() > 0.01);
    assertThat(run.getSnapshot().state()).isEqualTo(RunState.RUNNING);
    assertThat(slider.isFocused()).as("the arrow keys move it on").isTrue();
  }

  @Test
  void layersAreAddedEditedAndRemovedWithTheMouse(FxRobot robot) throws TimeoutException {
    robot.clickOn("#add-layer");
    settle(snapshot -> snapshot.recipe().network().layerCount() == 3);
    robot.clickOn("#layer-1");
    Spinner<?> neurons = robot.lookup("#neurons").queryAs(Spinner.class);
    Node fewer = neurons.lookup(".decrement-arrow-button");
    // the popover takes the mouse only once it is all there
    Patience.until(
        () -> {
          robot.moveTo("#layer-1").moveTo(fewer);
          return fewer.isHover();
        });
    robot.clickOn(fewer);
    settle(snapshot -> snapshot.recipe().network().unitsOf(1) == 9);
    ChoiceBox<Activation> activation = robot.lookup("#activation").queryAs(ChoiceBox.class);
    robot.interact(() -> activation.setValue(Activation.RELU));
    settle(snapshot -> snapshot.recipe().network().activationOf(1) == Activation.RELU);
    assertThat(robot.lookup("#layer-1").queryAs(Button.class).getText()).isEqualTo("9 ReLU");
    robot.clickOn("#remove-layer");
    settle(snapshot -> snapshot.recipe().network().layerCount() == 2);
    assertThat(run.getSnapshot().recipe().network().layers())
        .containsExactly(new LayerSpec(10, Activation.TANH), new LayerSpec(3, Activation.TANH));
    assertThat(robot.lookup("#neurons").tryQuery()).isEmpty();
  }

  @Test
  void crossEntropyChangesTheOutputAndSaysSo(FxRobot robot) throws TimeoutException {
    robot.interact(() -> steps.loss.expanded.set(true));
    ChoiceBox<Loss> loss = robot.lookup(".steps").lookup("#loss").queryAs(ChoiceBox.class);
    robot.interact(() -> loss.setValue(Loss.CROSS_ENTROPY));
    settle(snapshot -> snapshot.recipe().loss() == Loss.CROSS_ENTROPY);
    assertThat(robot.lookup("#layer-1").queryAs(Button.class).getText()).isEqualTo("3 softmax");
    assertThat(visibleNotices(robot)).anyMatch(text -> text.contains("changed to softmax"));
    ChoiceBox<?> preset = robot.lookup("#preset").queryAs(ChoiceBox.class);
    assertThat(preset.lookup(".label")).extracting("text").isEqualTo("own recipe");
  }

  @Test
  void anotherLanguageKeepsTheRunAndWhatIsOpen(FxRobot robot) throws TimeoutException {
    robot.interact(transport::toggle);
    settle(snapshot -> snapshot.epoch() > 2);
    robot.interact(
        () -> {
          steps.loss.expanded.set(true);
          steps.train.expanded.set(false);
          stepTest.choice().partProperty().set(DataPart.TRAINING);
          steps.optimiser.learningRate.number().type("fast");
          transport.moveSpeedTo(1);
        });
    robot.clickOn("#language");
    assertThat(robot.lookup("#toggle").queryButton().getText()).isEqualTo("暂停");
    assertThat(robot.lookup(".steps").lookup("#loss").tryQuery()).isPresent();
    assertThat(robot.lookup("#stopEpoch").tryQuery()).isEmpty();
    assertThat(robot.lookup("#train").queryAs(ToggleButton.class).isSelected()).isTrue();
    assertThat(setting(robot, "#learningRate").field.getText()).isEqualTo("fast");
    assertThat(problemOf(robot, "#learningRate")).startsWith("“fast”不是数");
    assertThat(robot.lookup("#speed").queryAs(Slider.class).getValue()).isEqualTo(1);
    assertThat(robot.lookup("#speedText").queryAs(Label.class).getText()).isEqualTo("全速");
    int before = run.getSnapshot().epoch();
    settle(snapshot -> snapshot.epoch() > before || snapshot.state() == RunState.FINISHED);
    assertThat(run.getSnapshot().changes()).isEmpty();
  }

  @Test
  void theButtonsAreDisabledWhereTheyCannotAct(FxRobot robot) throws TimeoutException {
    assertThat(disabled(robot, "#reset", "#stepBack", "#toggle", "#stepForward"))
        .containsExactly(true, true, false, false);
    assertThat(robot.lookup("#present").queryButton().isVisible()).isFalse();
    robot.clickOn("#stepForward").clickOn("#stepForward");
    settle(snapshot -> snapshot.epoch() == 2 && snapshot.state() == RunState.PAUSED);
    assertThat(disabled(robot, "#reset", "#stepBack", "#toggle", "#stepForward"))
        .containsExactly(false, false, false, false);
    assertThat(robot.lookup("#present").queryButton().isVisible()).isFalse();
    robot.clickOn("#stepBack");
    settle(snapshot -> snapshot.epoch() == 1);
    robot.clickOn("#present");
    settle(snapshot -> snapshot.epoch() == 2);
    robot.clickOn("#reset");
    settle(snapshot -> snapshot.state() == RunState.READY);
    assertThat(disabled(robot, "#reset", "#stepBack")).containsExactly(true, true);
  }

  @Test
  void theTimelineIsDraggedIntoThePast(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> {
          transport.moveSpeedTo(1);
          transport.toggle();
        });
    settle(snapshot -> snapshot.state() == RunState.FINISHED);
    Slider slider = robot.lookup("#slider").queryAs(Slider.class);
    robot.drag(slider.lookup(".thumb")).moveBy(-300, 0);
    settle(snapshot -> snapshot.epoch() == (int) Math.rint(slider.getValue()));
    robot.drop();
    settle(snapshot -> snapshot.state() == RunState.PAUSED);
    assertThat(run.getSnapshot().epoch()).isBetween(1, 900);
    assertThat(run.getSnapshot().lastEpoch()).isEqualTo(1000);
    assertThat(slider.getValue()).isEqualTo(run.getSnapshot().epoch());
  }

  @Test
  void theConfusionMatrixIsThatOfTheRowsChosen(FxRobot robot) {
    robot.interact(() -> steps.optimiser.expanded.set(false));
    assertThat(diagonal(robot)).isEqualTo(18);
    robot.clickOn("#train");
    assertThat(diagonal(robot)).isEqualTo(78);
    robot.clickOn("#train");
    assertThat(diagonal(robot)).isEqualTo(78);
    robot.clickOn("#test");
    assertThat(diagonal(robot)).isEqualTo(18);
  }

  @Test
  void aStepIsClosedAndOpenedAtItsHeader(FxRobot robot) {
    Node header = robot.lookup(".step-header").nth(2).query();
    robot.clickOn(header);
    assertThat(robot.lookup("#learningRate").tryQuery()).isEmpty();
    assertThat(steps.optimiser.expanded.get()).isFalse();
    robot.clickOn(header);
    assertThat(robot.lookup("#learningRate").tryQuery()).isPresent();
  }

  private Parent load() {
    alive.forEach(PaneController::dispose);
    alive.clear();
    BorderPane root = new BorderPane();
    root.setTop(load("window/bar"));
    root.setLeft(load("steps/steps"));
    root.setBottom(new VBox(load("curves/timeline"), load("curves/timeline-buttons")));
    root.setStyle("-fx-font-size: 13px");
    return root;
  }

  private Parent load(String stem) {
    FXMLLoader loader =
        new FXMLLoader(getClass().getResource("/engram/ui/" + stem + ".fxml"), texts.bundle());
    loader.setControllerFactory(this::controller);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Shared shared() {
    return new Shared(run, sample, null, new PanesViewModel(), preferences, texts);
  }

  /** No entry of the menu is used here. */
  private static WindowActions noWindow() {
    return (WindowActions)
        Proxy.newProxyInstance(
            WindowActions.class.getClassLoader(),
            new Class<?>[] {WindowActions.class},
            (proxy, method, given) -> {
              throw new AssertionError(method);
            });
  }

  private Object controller(Class<?> type) {
    if (type == MenuController.class)
      return new MenuController(
          () -> transport,
          new UndoViewModel(run, new PanesViewModel(), texts),
          noWindow(),
          menu -> {},
          shared());
    if (type == BarController.class) {
      BarController bar = new BarController(transport, shared(), this::load);
      alive.add(bar);
      return bar;
    }
    PaneController controller =
        Map.<Class<?>, Supplier<PaneController>>of(
                TransportController.class,
                () -> new TransportController(transport, texts),
                TimelineController.class,
                () -> new TimelineController(timeline, shared),
                TimelineButtonsController.class,
                () -> new TimelineButtonsController(timeline, new PanesViewModel()),
                StepsController.class,
                () -> new StepsController(steps, texts),
                StepDataController.class,
                () -> new StepDataController(steps.initialise.data, new PanesViewModel()),
                StepTestController.class,
                () ->
                    new StepTestController(
                        stepTest,
                        new PredictionsViewModel(run, stepTest, Runnable::run, Platform::runLater),
                        new SampleFilterViewModel(shared, Runnable::run, Platform::runLater),
                        shared))
            .get(type)
            .get();
    alive.add(controller);
    return controller;
  }

  /** Not by a double click: how quick that is depends on what else the machine does. */
  private static FxRobot select(FxRobot robot, NumberField field) {
    robot.clickOn(field).press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    return robot;
  }

  private void write(FxRobot robot, NumberField field, String text) {
    robot.interact(
        () -> {
          field.requestFocus();
          field.selectAll();
        });
    robot.write(text).type(KeyCode.ENTER);
  }

  private static SettingSlider setting(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(SettingSlider.class);
  }

  private static String problemOf(FxRobot robot, String id) {
    return robot.from(setting(robot, id)).lookup(".problem").queryAs(Label.class).getText();
  }

  private static List<String> visibleNotices(FxRobot robot) {
    return robot.lookup(".notice").queryAllAs(Label.class).stream()
        .filter(Node::isVisible)
        .map(Label::getText)
        .toList();
  }

  private static List<Boolean> disabled(FxRobot robot, String... ids) {
    List<Boolean> all = new ArrayList<>();
    for (String id : ids) all.add(robot.lookup(id).query().isDisabled());
    return all;
  }

  private static int diagonal(FxRobot robot) {
    int sum = 0;
    for (int k = 0; k < 3; k++) {
      String count = robot.lookup("#confusion-" + k + "-" + k).queryAs(Label.class).getText();
      sum += Integer.parseInt(count);
    }
    return sum;
  }

  /** Shows the newest moment until one fulfils the condition. */
  private void settle(Predicate<Snapshot> condition) throws TimeoutException {
    SleeplessRobot.until(
        () -> {
          run.refresh();
          return condition.test(run.getSnapshot());
        });
  }
}
