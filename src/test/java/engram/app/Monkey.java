package engram.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/**
 * A user without a plan: sends random gestures, repeatable by their seed, through the machine's own
 * event queue to the real window, and then tells what is left of them in the log and on the heap.
 * Needs a display; {@code .ci/monkey} gives it one.
 */
final class Monkey {
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
  private final RealWindow window;
  private final Robot robot;
  private int presses;
  private int keys;

  private Monkey(long seed, RealWindow window) {
    random = new Random(seed);
    this.window = window;
    robot = window.robot;
  }

  /** Arguments: how many gestures, the seed, and how many between two lines of the report. */
  public static void main(String[] args) throws Exception {
    int gestures = Integer.parseInt(args[0]);
    long seed = Long.parseLong(args[1]);
    int between = Integer.parseInt(args[2]);
    RealWindow.play(window -> new Monkey(seed, window).play(gestures, between));
  }

  /** Whether nothing was left behind. */
  private boolean play(int gestures, int between) throws Exception {
    window.act(this::countWhatArrives);
    report(0, window.heap());
    // styles, glyphs and classes of the other panes come with their first use, and stay
    for (int i = 0; i < FIRST_USE; i += MOST_AT_ONCE) window.act(() -> gestures(MOST_AT_ONCE));
    window.anew();
    LiveHeap first = window.heapAtRest(Double.MAX_VALUE);
    report(0, first);
    long start = System.nanoTime();
    long nanos = 0;
    int waiting = 0;
    for (int i = 1; i <= gestures; i++) {
      waiting++;
      if (waiting >= MOST_AT_ONCE || i % between == 0 || i == gestures) {
        int now = waiting;
        waiting = 0;
        window.act(() -> gestures(now));
      }
      if (i % between != 0) continue;
      nanos += System.nanoTime() - start;
      report(i, window.heap());
      start = System.nanoTime();
    }
    nanos += System.nanoTime() - start;
    System.out.printf(Locale.ROOT, "%.0f gestures a second%n", gestures * 1e9 / nanos);
    window.anew();
    LiveHeap last = window.heapAtRest(MOST_GROWTH * first.bytes());
    report(gestures, last);
    long faults = RealWindow.logged("SEVERE");
    long warnings = RealWindow.logged("WARNING");
    System.out.printf(
        Locale.ROOT,
        "heap %.1f MB -> %.1f MB; log: %d faults, %d warnings; %d presses, %d keys arrived%n",
        first.bytes() / 1e6,
        last.bytes() / 1e6,
        faults,
        warnings,
        presses,
        keys);
    boolean arrived = Math.min(presses, keys) > gestures / 10;
    return arrived && faults + warnings == 0 && last.bytes() <= MOST_GROWTH * first.bytes();
  }

  private void countWhatArrives() {
    window.app.scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> presses++);
    window.app.scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys++);
  }

  private void gestures(int count) {
    for (int i = 0; i < count; i++) gesture();
  }

  private void gesture() {
    Window front = front();
    int kind = random.nextInt(100);
    if (kind < 30) click(front);
    else if (kind < 48) moveInto(front);
    else if (kind < 58) drag(front);
    else if (kind < 68) robot.mouseWheel(random.nextInt(11) - 5);
    else if (kind < 90) type(PLAIN_KEYS.get(random.nextInt(PLAIN_KEYS.size())));
    else if (kind < 95) control(CONTROL_KEYS.get(random.nextInt(CONTROL_KEYS.size())));
    else if (kind < 99) paste(TEXTS.get(random.nextInt(TEXTS.size())));
    else resize();
  }

  /** The newest one most of the time: what is modal takes all events anyway. */
  private Window front() {
    List<Window> all = Window.getWindows();
    return all.isEmpty() ? window.stage : all.get(all.size() - 1);
  }

  private void moveInto(Window front) {
    robot.mouseMove(
        new Point2D(
            front.getX() + random.nextDouble() * front.getWidth(),
            front.getY() + random.nextDouble() * front.getHeight()));
  }

  private void click(Window front) {
    moveInto(front);
    MouseButton button = random.nextInt(8) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
    int times = random.nextInt(6) == 0 ? 2 : 1;
    for (int i = 0; i < times; i++) robot.mouseClick(button);
  }

  private void drag(Window front) {
    moveInto(front);
    robot.mousePress(MouseButton.PRIMARY);
    for (int i = 0; i < 3; i++) moveInto(front);
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
    window.stage.setWidth(1240 + random.nextInt(360));
    window.stage.setHeight(740 + random.nextInt(260));
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
}
