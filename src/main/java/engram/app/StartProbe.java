package engram.app;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

/**
 * A process that opens one window, prints a line at its first usable frame and ends: what {@code
 * engram bench --window} times from outside.
 */
final class StartProbe {
  static final String ENGRAM = "engram";
  static final String BARE = "bare";
  static final String FIRST_FRAME = "first frame";

  private StartProbe() {}

  /** The argument says which window: {@link #ENGRAM}, or {@link #BARE} with one button. */
  public static void main(String[] args) throws Toolkit.NotStarted {
    boolean engram = args[0].equals(ENGRAM);
    if (engram) Logging.toFile();
    Preparation preparation =
        engram ? Preparation.begin(() -> new PreferenceStore().load(), Wiring::new) : null;
    Toolkit.startForTour(
        WindowBench.WIDTH,
        WindowBench.HEIGHT,
        engram ? () -> engram(preparation.await()) : StartProbe::bare);
  }

  private static void engram(Wiring wiring) {
    EngramApp app = new EngramApp(new Stage(), wiring, false);
    app.show(WindowBench.WIDTH, WindowBench.HEIGHT);
    reportFirstFrame();
  }

  private static void bare() {
    Stage stage = new Stage();
    stage.setScene(new Scene(new Button("A button")));
    stage.setWidth(WindowBench.WIDTH);
    stage.setHeight(WindowBench.HEIGHT);
    stage.show();
    reportFirstFrame();
  }

  /** The second pulse begins only when the picture of the first is done. */
  private static void reportFirstFrame() {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        pulses++;
        if (pulses < 2) return;
        stop();
        System.out.println(FIRST_FRAME);
        System.out.flush();
        Platform.exit();
        Runtime.getRuntime().halt(0);
      }
    }.start();
  }
}
