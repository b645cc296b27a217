package engram;

import engram.app.BundledFont;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.Start;

/**
 * Starts JavaFX for a test of painters or of a single pane, and hands each method with {@link
 * Start} a stage: what TestFX's own extension does, without its sleeps.
 */
public final class StageExtension
    implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static boolean toolkit;

  /** JavaFX with the letters of the window, once a process. */
  public static void startToolkit() throws TimeoutException {
    if (toolkit) return;
    FxToolkit.registerPrimaryStage();
    BundledFont.load();
    toolkit = true;
  }

  @Override
  public void beforeEach(ExtensionContext context) throws TimeoutException {
    startToolkit();
    Object test = context.getRequiredTestInstance();
    List<Method> starts =
        AnnotationSupport.findAnnotatedMethods(
            test.getClass(), Start.class, HierarchyTraversalMode.TOP_DOWN);
    if (!starts.isEmpty()) {
      new SleeplessRobot().interact(() -> starts.forEach(start -> start(start, test)));
    }
  }

  private static void start(Method start, Object test) {
    try {
      start.setAccessible(true);
      start.invoke(test, new Stage());
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    new SleeplessRobot()
        .interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide))
        .release(new KeyCode[0])
        .release(new MouseButton[0]);
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
