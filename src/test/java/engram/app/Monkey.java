package engram.app;

import engram.tour.FxDriver;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * A user without a plan: sends random gestures, repeatable by their seed, through the machine's own
 * event queue to the real window, and then tells what is left of them in the log and on the heap.
 * Needs a display; {@code .ci/monkey} gives it one.
 */
final class Monkey {
  /** No frame may hold the window's thread longer than this. */
  private static final int STUCK_SECONDS = 20;

  /** What the live heap may grow to, as a multiple of what it was at the start. */
  private static final double MOST_GROWTH = 1.5;

  /** So quick is no hand: the window gets them all before it can draw a frame. */
  private static final int MOST_AT_ONCE = 10;

  private static final int FIRST_USE = 600;

  private static final List<String> TEXTS =
      List.of(
          "-1", "0", "7", "1e309", "NaN", "", "0,5", "1/3", "汉字", "😀", "-0", " 12 ", "\u202e5");

  private static final List<KeyCode> PLAIN_KEYS =
      List.of(
          KeyCode.SPACE,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.TAB,
          KeyCode.ENTER,
          KeyCode.ESCAPE,
          KeyCode.DELETE,
          KeyCode.L,
          KeyCode.F,
          KeyCode.DIGIT3);

  /** With Ctrl: all of the menu but quitting, and what text fields know. */
  private static final List<KeyCode> CONTROL_KEYS =
      List.of(
          KeyCode.L,
          KeyCode.T,
          KeyCode.D,
          KeyCode.R,
          KeyCode.P,
          KeyCode.N,
          KeyCode.Z,
          KeyCode.M,
          KeyCode.A,
          KeyCode.C,
          KeyCode.V,
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8,
          KeyCode.PLUS,
          KeyCode.MINUS);

  private final Random random;
  private final EngramApp app;
  private final Stage stage;
  private final Robot robot;
  private int presses;
  private int keys;

  private Monkey(long seed, EngramApp app, Stage stage) {
    random = new Random(seed);
    this.app = app;
    this.stage = stage;
    robot = new Robot();
  }

  /** Arguments: how many gestures, the seed, and how many between two lines of the report. */
  public static void main(String[] args) throws Exception {
    int gestures = Integer.parseInt(args[0]);
    long seed = Long.parseLong(args[1]);
    int between = Integer.parseInt(args[2]);
    Logging.toFile();
    CompletableFuture<Monkey> opened = new CompletableFuture<>();
    Toolkit.start(() -> opened.complete(open(seed)));
    Monkey monkey = opened.get(60, TimeUnit.SECONDS);
    int code = 1;
    try {
      code = monkey.play(gestures, between) ? 0 : 1;
    } catch (TimeoutException e) {
      System.out.println("the window did not answer for " + STUCK_SECONDS + " s");
      Thread.getAllStackTraces().forEach(Monkey::print);
    }
    System.out.flush();
    System.exit(code);
  }

  private static void print(Thread thread, StackTraceElement[] trace) {
    if (!thread.getName().contains("JavaFX Application")) return;
    System.out.println(thread);
    for (StackTraceElement each : trace) System.out.println("    " + each);
  }

  private static Monkey open(long seed) {
    PreferenceStore store = new PreferenceStore();
    // the system's own dialogs have an event loop that no gesture would end
    Wiring wiring =
        new Wiring(
            store.load(),
            (owner, recent, texts) -> Optional.empty(),
            (owner, recent, title, name, pattern) -> Optional.empty());
    EngramApp app = EngramApp.open(store, wiring);
    Stage stage = (Stage) app.scene.getWindow();
    Platform.setImplicitExit(false);
    // who quits is back at once
    stage.setOnHiding(null);
    stage.setOnHidden(event -> Platform.runLater(stage::show));
    Monkey monkey = new Monkey(seed, app, stage);
    app.scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> monkey.presses++);
    app.scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> monkey.keys++);
    return monkey;
  }

  /** Whether nothing was left behind. */
  private boolean play(int gestures, int between) throws Exception {
    FxDriver.await(() -> true, 3);
    report(0, heap());
    // styles, glyphs and classes of the other panes come with their first use, and stay
    for (int i = 0; i < FIRST_USE; i += MOST_AT_ONCE) act(() -> gestures(MOST_AT_ONCE));
    anew();
    LiveHeap first = heap();
    report(0, first);
    long start = System.nanoTime();
    long nanos = 0;
    int waiting = 0;
    for (int i = 1; i <= gestures; i++) {
      waiting++;
      if (waiting >= MOST_AT_ONCE || i % between == 0 || i == gestures) {
        int now = waiting;
        waiting = 0;
        act(() -> gestures(now));
      }
      if (i % between != 0) continue;
      nanos += System.nanoTime() - start;
      report(i, heap());
      start = System.nanoTime();
    }
    nanos += System.nanoTime() - start;
    System.out.printf(Locale.ROOT, "%.0f gestures a second%n", gestures * 1e9 / nanos);
    anew();
    LiveHeap last = heap();
    report(gestures, last);
    long faults = lines(" SEVERE ");
    System.out.printf(
        Locale.ROOT,
        "heap %.1f MB -> %.1f MB; log: %d faults, %d warnings; %d presses, %d keys arrived%n",
        first.bytes() / 1e6,
        last.bytes() / 1e6,
        faults,
        lines(" WARNING "),
        presses,
        keys);
    boolean arrived = Math.min(presses, keys) > gestures / 10;
    return arrived && faults == 0 && last.bytes() <= MOST_GROWTH * first.bytes();
  }

  /** As the menu's "New" does it, without its question. */
  private void anew() throws Exception {
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

  private static void act(Runnable action) throws Exception {
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

  private void gestures(int count) {
    for (int i = 0; i < count; i++) gesture();
  }

  private void gesture() {
    Window window = window();
    int kind = random.nextInt(100);
    if (kind < 30) click(window);
    else if (kind < 48) moveInto(window);
    else if (kind < 58) drag(window);
    else if (kind < 68) robot.mouseWheel(random.nextInt(11) - 5);
    else if (kind < 90) type(PLAIN_KEYS.get(random.nextInt(PLAIN_KEYS.size())));
    else if (kind < 95) control(CONTROL_KEYS.get(random.nextInt(CONTROL_KEYS.size())));
    else if (kind < 99) paste(TEXTS.get(random.nextInt(TEXTS.size())));
    else resize();
  }

  /** The newest one most of the time: what is modal takes all events anyway. */
  private Window window() {
    List<Window> all = Window.getWindows();
    return all.isEmpty() ? stage : all.get(all.size() - 1);
  }

  private void moveInto(Window window) {
    robot.mouseMove(
        new Point2D(
            window.getX() + random.nextDouble() * window.getWidth(),
            window.getY() + random.nextDouble() * window.getHeight()));
  }

  private void click(Window window) {
    moveInto(window);
    MouseButton button = random.nextInt(8) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
    int times = random.nextInt(6) == 0 ? 2 : 1;
    for (int i = 0; i < times; i++) robot.mouseClick(button);
  }

  private void drag(Window window) {
    moveInto(window);
    robot.mousePress(MouseButton.PRIMARY);
    for (int i = 0; i < 3; i++) moveInto(window);
    robot.mouseRelease(MouseButton.PRIMARY);
  }

  private void type(KeyCode key) {
    robot.keyType(key);
  }

  private void control(KeyCode key) {
    robot.keyPress(KeyCode.CONTROL);
    robot.keyType(key);
    robot.keyRelease(KeyCode.CONTROL);
  }

  private void paste(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    control(KeyCode.A);
    control(KeyCode.V);
    if (random.nextBoolean()) type(KeyCode.ENTER);
  }

  private void resize() {
    stage.setWidth(1240 + random.nextInt(360));
    stage.setHeight(740 + random.nextInt(260));
  }

  private static LiveHeap heap() {
    FxDriver.await(() -> true, 5);
    return LiveHeap.collected();
  }

  private static void report(int gestures, LiveHeap heap) {
    System.out.printf(
        Locale.ROOT,
        "%6d gestures: %.1f MB, %d labels, %d fields, %d canvases, %d textures, %d threads%n",
        gestures,
        heap.bytes() / 1e6,
        heap.count("javafx.scene.control.Label"),
        heap.count("engram.ui.controls.NumberField"),
        heap.count("javafx.scene.canvas.Canvas"),
        heap.count("com.sun.prism.sw.SWRTTexture"),
        heap.count("java.lang.Thread"));
  }

  /** How many lines of the log have that level. */
  private static long lines(String level) throws Exception {
    Path log = Logging.file();
    if (!Files.exists(log)) return 0;
    try (var lines = Files.lines(log)) {
      return lines.filter(line -> line.contains(level)).count();
    }
  }
}
