package engram;

import com.sun.javafx.tk.Toolkit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;

/**
 * TestFX's robot without its sleeps, which are most of the time of a window test: a hand that is
 * infinitely quick. After each of its acts all that was posted to JavaFX's thread is done, and
 * every window is laid out.
 */
public final class SleeplessRobot extends FxRobot {
  /** So many times it goes after what moves. */
  private static final int FOLLOWED = 5;

  private final MouseRobot mouse = robotContext().getMouseRobot();
  private final KeyboardRobot keyboard = robotContext().getKeyboardRobot();
  private final BaseRobot base = robotContext().getBaseRobot();

  /** Waits for a condition of the window, asked on its thread. */
  public static void until(Callable<Boolean> condition) {
    Patience.until(() -> call(condition));
    settle();
  }

  /** Lets all that was posted happen, and lays out. */
  public static void settle() {
    get(settled(new CompletableFuture<>(), null));
  }

  /**
   * What was posted comes first, then what that posts in turn, then what a frame does once its
   * animations are done, in all windows. All of that is one errand: on a busy machine each costs.
   */
  private static <T> CompletableFuture<T> settled(CompletableFuture<T> result, T value) {
    Runnable pulse = () -> complete(result, () -> firePulse(value));
    Platform.runLater(() -> Platform.runLater(pulse));
    return result;
  }

  private static <T> T firePulse(T value) {
    Toolkit.getToolkit().firePulse();
    return value;
  }

  /** Does that on JavaFX's thread and hands its value back. */
  public static <T> T call(Callable<T> action) {
    CompletableFuture<T> result = new CompletableFuture<>();
    if (Platform.isFxApplicationThread()) complete(result, action);
    else Platform.runLater(() -> complete(result, action));
    return get(result);
  }

  private static <T> void complete(CompletableFuture<T> result, Callable<T> action) {
    try {
      result.complete(action.call());
    } catch (Exception | Error e) {
      result.completeExceptionally(e);
    }
  }

  private static <T> T get(CompletableFuture<T> result) {
    try {
      return result.get(Patience.SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) throw error;
      if (e.getCause() instanceof RuntimeException fault) throw fault;
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public FxRobot interact(Runnable action) {
    return interact(Executors.callable(action));
  }

  @Override
  public <T> FxRobot interact(Callable<T> action) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            settled(result, action.call());
          } catch (Exception | Error e) {
            result.completeExceptionally(e);
          }
        });
    get(result);
    return this;
  }

  @Override
  public FxRobot moveTo(PointQuery place, Motion motion) {
    Point2D aim = place.query();
    move(aim);
    // what is looked for may move away: by the pointer there, by what a worker brings
    for (int k = 0; k < FOLLOWED; k++) {
      Point2D now = place.query();
      if (now.equals(aim)) return this;
      aim = now;
      move(aim);
    }
    return this;
  }

  @Override
  public FxRobot moveBy(double x, double y, Motion motion) {
    move(base.retrieveMouse().add(x, y));
    return this;
  }

  /** With a button down it draws the whole line, else it passes some places. */
  private void move(Point2D to) {
    Point2D from = base.retrieveMouse();
    int most = mouse.getPressedButtons().isEmpty() ? 8 : 200;
    int steps = (int) Math.min(most, from.distance(to));
    for (int k = 1; k < steps; k++) mouse.moveNoWait(from.interpolate(to, k / (double) steps));
    mouse.moveNoWait(to);
    settle();
  }

  @Override
  public FxRobot press(MouseButton... buttons) {
    mouse.pressNoWait(buttons);
    settle();
    return this;
  }

  @Override
  public FxRobot release(MouseButton... buttons) {
    mouse.releaseNoWait(buttons);
    settle();
    return this;
  }

  @Override
  public FxRobot clickOn(MouseButton... buttons) {
    // no frame lays out anew between the two
    mouse.pressNoWait(buttons);
    return release(buttons);
  }

  @Override
  public FxRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
    moveTo(place, motion);
    return clickOn(buttons);
  }

  @Override
  public FxRobot doubleClickOn(MouseButton... buttons) {
    clickOn(buttons);
    return clickOn(buttons);
  }

  @Override
  public FxRobot doubleClickOn(PointQuery place, Motion motion, MouseButton... buttons) {
    moveTo(place, motion);
    return doubleClickOn(buttons);
  }

  @Override
  public FxRobot drag(MouseButton... buttons) {
    return press(buttons);
  }

  @Override
  public FxRobot drag(PointQuery place, MouseButton... buttons) {
    moveTo(place, Motion.DEFAULT);
    return press(buttons);
  }

  @Override
  public FxRobot drop() {
    return release(new MouseButton[0]);
  }

  @Override
  public FxRobot dropTo(PointQuery place) {
    moveTo(place, Motion.DEFAULT);
    return drop();
  }

  @Override
  public FxRobot dropBy(double x, double y) {
    moveBy(x, y, Motion.DEFAULT);
    return drop();
  }

  @Override
  public FxRobot press(KeyCode... keys) {
    keyboard.pressNoWait(keys);
    settle();
    return this;
  }

  @Override
  public FxRobot release(KeyCode... keys) {
    keyboard.releaseNoWait(keys);
    settle();
    return this;
  }

  /** All together, released the other way round. */
  @Override
  public FxRobot push(KeyCode... keys) {
    press(keys);
    List<KeyCode> back = new ArrayList<>(List.of(keys));
    Collections.reverse(back);
    return release(back.toArray(KeyCode[]::new));
  }

  @Override
  public FxRobot type(KeyCode... keys) {
    for (KeyCode key : keys) push(key);
    return this;
  }

  @Override
  public FxRobot type(KeyCode key, int times) {
    for (int k = 0; k < times; k++) push(key);
    return this;
  }

  @Override
  public FxRobot write(String text, int sleepMillis) {
    return write(text);
  }

  @Override
  public FxRobot write(String text) {
    for (char each : text.toCharArray()) write(each);
    return this;
  }

  @Override
  public FxRobot write(char character) {
    Window window = window(Window::isFocused);
    base.typeKeyboard(window.getScene(), KeyCode.UNDEFINED, String.valueOf(character));
    settle();
    return this;
  }
}
