package engram.app;

import engram.tour.frame.FxDriver;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Theme;
import engram.ui.labs.LabsExtent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The real window on a display, as a program uses it that plays with it for long: with the
 * machine's own event queue, a log, and a look at what is left on the heap.
 */
final class RealWindow {
  private static final int SECONDS_TO_REST = 10;

  /** Longer than any work that the window leaves to a thread of its own. */
  private static final int MOST_SECONDS_TO_REST = 60;

  private static final int FRAMES_A_SECOND = 60;

  /** No frame may hold the window's thread longer than this. */
  private static final int STUCK_SECONDS = 20;

  final EngramApp app;
  final Stage stage;
  final Robot robot = new Robot();

  /** What a program does with it, on a thread of its own. */
  interface Play {
    /** Whether all was well. */
    boolean in(RealWindow window) throws Exception;
  }

  private RealWindow(EngramApp app, Stage stage) {
    this.app = app;
    this.stage = stage;
  }

  /** Opens it, plays, and ends the process: with 0 if all was well. */
  static void play(Play play) throws Exception {
    Logging.toFile();
    CompletableFuture<RealWindow> opened = new CompletableFuture<>();
    Toolkit.start(() -> opened.complete(open()));
    RealWindow window = opened.get(60, TimeUnit.SECONDS);
    int code = 1;
    try {
      code = play.in(window) ? 0 : 1;
    } catch (TimeoutException e) {
      System.out.println("the window did not answer for " + STUCK_SECONDS + " s");
      Thread.getAllStackTraces().forEach(RealWindow::print);
    }
    if (code != 0) Thread.getAllStackTraces().forEach(RealWindow::printWorker);
    System.out.flush();
    System.exit(code);
  }

  private static void printWorker(Thread thread, StackTraceElement[] trace) {
    if (thread.getName().startsWith("engram")) printAll(thread, trace);
  }

  private static void print(Thread thread, StackTraceElement[] trace) {
    if (thread.getName().contains("JavaFX Application")) printAll(thread, trace);
  }

  private static void printAll(Thread thread, StackTraceElement[] trace) {
    System.out.println(thread);
    for (StackTraceElement each : trace) System.out.println("    " + each);
  }

  private static RealWindow open() {
    PreferenceStore store = new PreferenceStore();
    // the system's own dialogs have an event loop that no gesture would end
    Wiring wiring =
        new Wiring(
            store.load(),
            (owner, recent, texts) -> Optional.empty(),
            (owner, recent, title, name, pattern) -> Optional.empty(),
            (owner, recent, title) -> Optional.empty(),
            Optional.empty(),
            LabsExtent.USUAL);
    EngramApp.dress(wiring.preferences.getTheme());
    EngramApp app = EngramApp.open(store, wiring);
    Stage stage = (Stage) app.scene.getWindow();
    Platform.setImplicitExit(false);
    // who quits is back at once
    stage.setOnHiding(null);
    stage.setOnHidden(event -> Platform.runLater(stage::show));
    return new RealWindow(app, stage);
  }

  /** Runs it on the window's thread, and waits for it. */
  void act(Runnable action) throws Exception {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            action.run();
          } finally {
            done.complete(null);
          }
        });
    done.get(STUCK_SECONDS, TimeUnit.SECONDS);
  }

  /** As the menu's "New" does it, without its question. */
  void anew() throws Exception {
    act(
        () -> {
          for (Window each : List.copyOf(Window.getWindows())) if (each != stage) each.hide();
          stage.setFullScreen(false);
        });
    settle();
    act(
        () -> {
          PreferencesViewModel preferences = app.wiring().lasting;
          preferences.languageProperty().set(Language.ENGLISH);
          preferences.themeProperty().set(Theme.LIGHT);
          Clipboard.getSystemClipboard().clear();
          app.begin(app.wiring().anew());
        });
    settle();
  }

  private void settle() throws Exception {
    for (int i = 0; i < 5; i++) act(() -> {});
    FxDriver.await(() -> true, 5);
  }

  /** What a full collection leaves. */
  LiveHeap heap() {
    FxDriver.await(() -> true, 5);
    return LiveHeap.collected();
  }

  /**
   * The same once all has come to rest: work under way keeps what it was asked for until it is
   * done.
   *
   * @param enough bytes with which it need not be waited any longer for such work
   */
  LiveHeap heapAtRest(double enough) {
    LiveHeap least = heap();
    for (int second = 0; second < MOST_SECONDS_TO_REST; second++) {
      if (second >= SECONDS_TO_REST && least.bytes() <= enough) break;
      FxDriver.await(() -> true, FRAMES_A_SECOND);
      LiveHeap now = LiveHeap.collected();
      if (now.bytes() < least.bytes()) least = now;
    }
    return least;
  }

  /** How many lines of the log have that level. */
  static long logged(String level) throws IOException {
    Path log = Logging.file();
    if (!Files.exists(log)) return 0;
    try (var lines = Files.lines(log)) {
      return lines.filter(line -> line.contains(" " + level + " ")).count();
    }
  }
}
