package engram.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;

import engram.MouseEvents;
import engram.SleeplessRobot;
import engram.StageExtension;
import engram.WheelEvents;
import engram.data.sets.BuiltInSet;
import engram.training.Intervention;
import engram.training.RunState;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.training.recipe.StopRule;
import engram.ui.base.Language;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Theme;
import engram.ui.paint.Palette;
import engram.ui.plot.ChartLoader;
import engram.ui.run.RunViewModel;
import engram.ui.run.Shared;
import engram.ui.transport.TransportRoom;
import engram.ui.window.Stylesheets;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(StageExtension.class)
class CurvesViewTest {
  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final ChartLoader charts = new ChartLoader();
  private Session session;
  private RunViewModel run;
  private CurvesViewModel curves;
  private CurvesController controller;
  private Scene scene;

  @Start
  void start(Stage stage) throws IOException {
    session = new Session(Preset.REPAIRED.recipe(), id -> BuiltInSet.IRIS.load());
    run = new RunViewModel(session);
    curves = new CurvesViewModel(run, System::nanoTime);
    scene = new Scene(load(), 900, 195);
    scene.getStylesheets().setAll(Stylesheets.of(Theme.LIGHT));
    stage.setScene(scene);
    stage.show();
  }

  private Parent load() throws IOException {
    FXMLLoader loader = new FXMLLoader(getClass().getResource("curves.fxml"), texts.bundle());
    Shared shared = new Shared(run, null, null, new PanesViewModel(), preferences, texts);
    Map<Class<?>, Supplier<Object>> makers = new HashMap<>();
    makers.putAll(new TransportRoom(shared).controllers());
    makers.putAll(new CurvesRoom(shared).controllers());
    makers.put(
        CurvesController.class, () -> controller = new CurvesController(curves, charts, shared));
    loader.setControllerFactory(type -> makers.get(type).get());
    return loader.load();
  }

  /** Takes the newest moment, as the window does, and asks about it. */
  private boolean seen(Predicate<Snapshot> wanted) throws Exception {
    return SleeplessRobot.call(
        () -> {
          run.refresh();
          return wanted.test(run.getSnapshot());
        });
  }

  @BeforeEach
  void train() throws Exception {
    run.session().setSpeed(Session.UNLIMITED);
    run.session().stopAt(new StopRule(100, OptionalDouble.empty()));
    run.session().run();
    await(() -> seen(now -> now.state() == RunState.FINISHED));
    await(() -> scene.getRoot().lookupAll("Canvas").size() == 2);
    await(() -> pixels(lossCanvas(), Palette.LIGHT.trainCurve()) > 100);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> controller.dispose());
    session.close();
  }

  @Test
  void bothCurvesAndThePresentEpochAreDrawn() throws Exception {
    for (Node canvas : scene.getRoot().lookupAll("Canvas")) {
      assertThat(pixels((Canvas) canvas, Palette.LIGHT.trainCurve())).isGreaterThan(100);
      assertThat(pixels((Canvas) canvas, Palette.LIGHT.testCurve())).isGreaterThan(15);
      assertThat(pixels((Canvas) canvas, Palette.LIGHT.accent())).isGreaterThan(60);
    }
  }

  @Test
  void pointerShowsTheValuesOfItsEpoch(FxRobot robot) throws Exception {
    robot.moveTo(lossCanvas());
    await(() -> curves.readOut.get().isPresent());
    int epoch = curves.readOut.get().orElseThrow().epoch();
    assertThat(epoch).isBetween(30, 70);
    Label shown = (Label) scene.getRoot().lookup(".curve-read-out-epoch");
    assertThat(shown.isVisible()).isTrue();
    assertThat(shown.getText()).isEqualTo("epoch " + epoch);
  }

  @Test
  void draggingZoomsAndADoubleClickShowsAll(FxRobot robot) throws Exception {
    Bounds canvas = robot.interact(() -> {}).bounds(lossCanvas()).query();
    double y = canvas.getMinY() + canvas.getHeight() / 2;
    robot.moveTo(canvas.getMinX() + 0.4 * canvas.getWidth(), y);
    robot.press(MouseButton.PRIMARY);
    robot.moveTo(canvas.getMinX() + 0.7 * canvas.getWidth(), y);
    robot.release(MouseButton.PRIMARY);
    await(() -> curves.zoomed.get());
    EpochRange range = curves.getPicture().epochs();
    assertThat(range.from()).isBetween(20.0, 45.0);
    assertThat(range.to()).isBetween(55.0, 80.0);
    assertThat(run.getSnapshot().epoch()).as("dragging is no click").isEqualTo(100);
    robot.doubleClickOn(lossCanvas(), MouseButton.PRIMARY);
    await(() -> !curves.zoomed.get());
    assertThat(curves.getPicture().epochs()).isEqualTo(new EpochRange(0, 100));
  }

  @Test
  void wheelZooms(FxRobot robot) throws Exception {
    robot.interact(
        () -> lossCanvas().fireEvent(WheelEvents.up(lossCanvas().getWidth() / 2, 60, 120)));
    await(() -> curves.zoomed.get());
    assertThat(curves.getPicture().epochs().length()).isLessThan(100);
  }

  @Test
  void clickGoesToTheEpoch(FxRobot robot) throws Exception {
    robot.clickOn(lossCanvas(), MouseButton.PRIMARY);
    await(() -> seen(now -> now.state() == RunState.PAUSED));
    assertThat(run.getSnapshot().epoch()).isBetween(30, 70);
    assertThat(run.getSnapshot().lastEpoch()).isEqualTo(100);
  }

  @Test
  void aPaleCurveNearThePointerIsNamed(FxRobot robot) throws Exception {
    run.session().goTo(20);
    run.session().change(new Intervention.LearningRate(0.5));
    run.session().run();
    await(() -> seen(now -> now.branches().size() == 2 && now.state() == RunState.FINISHED));
    Label name = (Label) scene.getRoot().lookup("#lossCard .curve-read-out-branch");
    Node chart = lossCanvas().getParent();
    robot.interact(
        () -> {
          double x = 0.6 * lossCanvas().getWidth();
          for (double y = 0; y < lossCanvas().getHeight() && name.getText().isEmpty(); y += 2) {
            chart.fireEvent(movedTo(chart, x, y));
          }
        });
    assertThat(name.getText()).isEqualTo("first run");
    assertThat(name.isVisible()).isTrue();
    assertThat(((Label) scene.getRoot().lookup("#accuracyCard .curve-read-out-branch")).getText())
        .as("the pointer is on the other chart")
        .isEmpty();
  }

  private static MouseEvent movedTo(Node node, double x, double y) {
    Point2D place = node.localToScene(x, y);
    return MouseEvents.of(MouseEvent.MOUSE_MOVED, place.getX(), place.getY(), null);
  }

  @Test
  void theLossAxisIsChosenFromAListAndSaysWhatItIs(FxRobot robot) {
    MenuButton axis = (MenuButton) scene.getRoot().lookup("#lossAxis");
    assertThat(axis.getText()).isEqualTo("auto: linear");
    robot.interact(() -> axis.getItems().get(1).fire());
    assertThat(curves.getPicture().loss().logarithmic()).isTrue();
    assertThat(axis.getText()).isEqualTo("log");
    robot.interact(() -> axis.getItems().get(2).fire());
    assertThat(curves.getPicture().loss().logarithmic()).isFalse();
    assertThat(axis.getText()).isEqualTo("linear");
  }

  @Test
  void anotherLanguageKeepsTheZoom(FxRobot robot) throws Exception {
    robot.interact(() -> curves.zoomTo(20, 60));
    robot.interact(
        () -> {
          preferences.languageProperty().set(Language.CHINESE);
          controller.dispose();
        });
    Parent chinese = SleeplessRobot.call(this::load);
    robot.interact(() -> scene.setRoot(chinese));
    assertThat(((Label) chinese.lookup(".card-title")).getText()).isEqualTo("损失");
    assertThat(curves.getPicture().epochs()).isEqualTo(new EpochRange(20, 60));
    assertThat(chinese.lookup("#lossShowAll").isVisible()).isTrue();
    assertThat(chinese.lookupAll("Canvas")).as("painted at once, all is loaded").hasSize(2);
  }

  private Canvas lossCanvas() {
    return (Canvas) scene.getRoot().lookup("#lossCard Canvas");
  }

  /** Pixels of about that colour. */
  private static long pixels(Canvas canvas, Color color) throws Exception {
    Image image = SleeplessRobot.call(() -> canvas.snapshot(null, null));
    long count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (near(image.getPixelReader().getColor(x, y), color)) count++;
      }
    }
    return count;
  }

  private static boolean near(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed()) < 0.15
        && Math.abs(one.getGreen() - other.getGreen()) < 0.15
        && Math.abs(one.getBlue() - other.getBlue()) < 0.15;
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    SleeplessRobot.until(condition);
  }
}
