package engram.tour.frame;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Lets a program's thread use the window: acts on JavaFX's thread and waits frame by frame. */
public final class FxDriver {
  private static final long LONGEST_WAIT_SECONDS = 600;

  private FxDriver() {}

  /** Runs it on JavaFX's thread and hands its value back. */
  public static <T> T call(Supplier<T> action) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(action.get());
          } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
          }
        });
    return get(result);
  }

  public static void act(Runnable action) {
    call(
        () -> {
          action.run();
          return null;
        });
  }

  /** Waits until the condition, asked once a frame on JavaFX's thread, has held for some frames. */
  public static void await(BooleanSupplier condition, int frames) {
    CompletableFuture<Void> held = new CompletableFuture<>();
    Platform.runLater(() -> new Watch(condition, frames, held).start());
    get(held);
  }

  private static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (TimeoutException e) {
      throw new IllegalStateException("the window did not answer in time", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static final class Watch extends AnimationTimer {
    private final BooleanSupplier condition;
    private final int frames;
    private final CompletableFuture<Void> held;
    private int seen;

    Watch(BooleanSupplier condition, int frames, CompletableFuture<Void> held) {
      this.condition = condition;
      this.frames = frames;
      this.held = held;
    }

    @Override
    public void handle(long now) {
      if (held.isDone()) {
        stop();
        return;
      }
      seen = condition.getAsBoolean() ? seen + 1 : 0;
      if (seen < frames) return;
      stop();
      held.complete(null);
    }
  }
}
