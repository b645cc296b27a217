package engram.app;

import engram.SleeplessRobot;
import engram.StageExtension;
import engram.ui.paint.PaintedText;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;

/**
 * One whole window for all tests of a process: each begins it anew, as "New" in its menu does, so
 * that no test sees anything of another.
 */
final class OneWindow implements AfterEachCallback, AfterAllCallback, ParameterResolver {
  private static Stage stage;
  private static EngramApp app;

  /** The window with that wiring alone, in the size that is then given it. */
  static EngramApp begin(Wiring wiring) throws TimeoutException {
    StageExtension.startToolkit();
    new SleeplessRobot().interact(() -> fill(wiring));
    return app;
  }

  private static void fill(Wiring wiring) {
    if (app == null) {
      stage = new Stage();
      EngramApp.dress(wiring.preferences.getTheme());
      app = new EngramApp(stage, wiring);
    } else {
      app.begin(wiring);
    }
  }

  /** Its threads end with the test, and what else was opened is closed. */
  @Override
  public void afterEach(ExtensionContext context) {
    SleeplessRobot robot = new SleeplessRobot();
    if (app != null) robot.interact(OneWindow::end);
    robot.release(new KeyCode[0]).release(new MouseButton[0]);
  }

  private static void end() {
    app.close();
    // else what a test has read of its pictures grows on in the next
    PaintedText.unwatch(app.scene);
    for (Window each : List.copyOf(Window.getWindows())) if (each != stage) each.hide();
  }

  /** Tests of single panes have the screen for themselves. */
  @Override
  public void afterAll(ExtensionContext context) {
    if (app != null) new SleeplessRobot().interact(stage::hide);
  }

  /** Ends it, where no extension does. */
  static void close() {
    new SleeplessRobot().interact(OneWindow::end).interact(stage::hide);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == FxRobot.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return new SleeplessRobot();
  }
}
