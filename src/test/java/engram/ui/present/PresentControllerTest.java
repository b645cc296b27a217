package engram.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.StageExtension;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.run.Shared;
import engram.ui.run.SharedFixture;
import engram.ui.run.TestRun;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What is presented goes to a second screen as soon as there is one, and comes back from it. */
@ExtendWith(StageExtension.class)
class PresentControllerTest {
  private static final Rectangle2D FIRST = new Rectangle2D(0, 0, 640, 800);
  private static final Rectangle2D SECOND = new Rectangle2D(640, 0, 640, 400);

  private final TestRun run = new TestRun();
  private final PanesViewModel panes = new PanesViewModel();
  private final Shared shared = SharedFixture.of(run.run, panes, run.texts);
  private final TestSubject subject = new TestSubject();
  private final PresentViewModel present = new PresentViewModel(shared, () -> subject);
  private final ObservableList<Rectangle2D> screens = FXCollections.observableArrayList(FIRST);
  private final StackPane window = new StackPane();
  private final AtomicInteger painted = new AtomicInteger();
  private final AtomicInteger clicks = new AtomicInteger();
  private Stage stage;
  private PresentController controller;

  private final class TestPresented implements Presented {
    @Override
    public PresentSubject subject() {
      return subject;
    }

    @Override
    public void paint(PresentSheet sheet, PresentArea area, int focus) {
      painted.incrementAndGet();
    }

    @Override
    public void click(double x, double y, int focus) {
      clicks.incrementAndGet();
    }
  }

  @Start
  void start(Stage newStage) {
    stage = newStage;
    stage.setX(0);
    stage.setY(0);
    stage.setScene(new Scene(window, 600, 400));
    stage.show();
  }

  @AfterEach
  void close() {
    new SleeplessRobot().interact(() -> controller.dispose());
    run.close();
  }

  /** As the window does: it is loaded when something is presented for the first time. */
  private void present(FxRobot robot) {
    robot.interact(
        () -> {
          panes.presentingProperty().set(true);
          window.getChildren().setAll(load());
        });
  }

  private Parent load() throws IllegalStateException {
    FXMLLoader loader = new FXMLLoader(getClass().getResource("present.fxml"));
    loader.setControllerFactory(
        type ->
            new PresentController(
                present,
                TestPresented::new,
                new PresentScreens(screens, () -> List.copyOf(screens)),
                shared));
    try {
      Parent page = loader.load();
      controller = loader.getController();
      return page;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The window on the second screen. */
  private Optional<Stage> second() {
    return SleeplessRobot.call(
        () ->
            Window.getWindows().stream()
                .filter(each -> each instanceof Stage && each != stage)
                .map(Stage.class::cast)
                .findFirst());
  }

  private boolean isOverTheWindow() {
    Node page = window.lookup(".present");
    return page != null && page.getParent().isVisible();
  }

  private void press(FxRobot robot, KeyCode code) {
    robot.press(code).release(code);
  }

  @Test
  void withOneScreenItLiesOverTheWindow(FxRobot robot) {
    present(robot);
    assertThat(second()).isEmpty();
    assertThat(isOverTheWindow()).isTrue();
    assertThat(panes.coveredProperty().get()).isTrue();
    press(robot, KeyCode.ESCAPE);
    assertThat(panes.presentingProperty().get()).isFalse();
    assertThat(isOverTheWindow()).isFalse();
    assertThat(panes.coveredProperty().get()).isFalse();
  }

  @Test
  void theFirstTimeToo_ItFillsTheSecondScreenAndLeavesTheWindowAlone(FxRobot robot) {
    screens.add(SECOND);
    present(robot);
    Stage there = second().orElseThrow();
    assertThat(there.isShowing()).isTrue();
    assertThat(there.isFullScreen()).isTrue();
    assertThat(there.getScene().getRoot()).isInstanceOf(PresentView.class);
    assertThat(isOverTheWindow()).isFalse();
    assertThat(panes.coveredProperty().get()).isFalse();
    robot.interact(there::requestFocus);
    press(robot, KeyCode.DIGIT2);
    assertThat(present.getFocus()).isEqualTo(1);
    press(robot, KeyCode.ESCAPE);
    assertThat(panes.presentingProperty().get()).isFalse();
    assertThat(second()).isEmpty();
  }

  @Test
  void unpluggedItComesBackOverTheWindow(FxRobot robot) {
    screens.add(SECOND);
    present(robot);
    robot.interact(() -> screens.remove(SECOND));
    assertThat(second()).isEmpty();
    assertThat(isOverTheWindow()).isTrue();
    assertThat(panes.presentingProperty().get()).isTrue();
    robot.interact(() -> screens.add(SECOND));
    assertThat(second()).isPresent();
    assertThat(isOverTheWindow()).isFalse();
  }

  @Test
  void aPageOverTheWindowLeavesTheLastPictureOnTheSecondScreen(FxRobot robot) {
    screens.add(SECOND);
    present(robot);
    Stage there = second().orElseThrow();
    robot.interact(() -> {});
    robot.interact(() -> panes.open(Overlay.PREDICT));
    int shown = painted.get();
    assertThat(shown).isPositive();

    robot.interact(() -> present.choose(1));
    robot.interact(() -> shared.preferences().switchTheme());
    robot.clickOn(there.getScene().getRoot());

    assertThat(second()).containsSame(there);
    assertThat(dark(there)).isFalse();
    assertThat(painted.get()).as("what comes next is not to be seen").isEqualTo(shown);
    assertThat(clicks.get()).isZero();
    robot.interact(panes::closePages);
    robot.interact(() -> {});
    assertThat(painted.get()).isGreaterThan(shown);
    assertThat(there.isFocused()).isTrue();
  }

  @Test
  void theSecondScreenCanBeMadeDark(FxRobot robot) {
    screens.add(SECOND);
    present(robot);
    Stage there = second().orElseThrow();
    press(robot, KeyCode.B);
    assertThat(dark(there)).isTrue();
    robot.interact(() -> panes.open(Overlay.PREDICT));
    assertThat(dark(there)).isTrue();
  }

  private static boolean dark(Stage there) {
    return SleeplessRobot.call(
        () ->
            there.getScene().getRoot().getChildrenUnmodifiable().stream()
                .anyMatch(
                    each -> each.getStyleClass().contains("present-blank") && each.isVisible()));
  }

  @Test
  void whatIsThrownAwayLeavesNoWindowBehind(FxRobot robot) {
    screens.add(SECOND);
    present(robot);
    robot.interact(() -> controller.dispose());
    assertThat(second()).isEmpty();
    robot.interact(() -> screens.remove(SECOND));
    assertThat(isOverTheWindow()).isFalse();
  }

  @Test
  void aWindowThatIsClosedTakesThePresentationWithIt(FxRobot robot) {
    screens.add(SECOND);
    present(robot);
    robot.interact(stage::close);
    assertThat(second()).isEmpty();
  }
}
