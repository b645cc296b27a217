package engram.ui.start;

import engram.ui.base.BoundPane;
import engram.ui.base.FirstFrame;
import engram.ui.base.Theme;
import engram.ui.controls.Icon;
import engram.ui.paint.Palette;
import engram.ui.run.Shared;
import engram.ui.start.StartViewModel.Door;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/**
 * The first screen. Its doors come behind the first frame, and live while it is in the window; the
 * arrows go from door to door.
 */
public final class StartController extends BoundPane {
  /** How much wider the first door is than the others. */
  private static final double FIRST = 1.33;

  private static final long FRAME_NANOS = 50_000_000;
  private static final double NANOS = 1e9;
  private static final Map<KeyCode, Integer> STEPS =
      Map.of(KeyCode.RIGHT, 1, KeyCode.DOWN, 1, KeyCode.LEFT, -1, KeyCode.UP, -1);

  private final StartViewModel start;
  private final Runnable ready;
  private final Executor worker;
  private final Shared shared;
  private List<DoorView> doors = List.of();
  private AnimationTimer clock;

  @FXML private VBox root;
  @FXML private GridPane row;
  @FXML private CheckBox always;
  @FXML private Icon themeIcon;

  StartController(StartViewModel start, Runnable ready, Executor worker, Shared shared) {
    this.start = start;
    this.ready = ready;
    this.worker = worker;
    this.shared = shared;
  }

  @FXML
  private void initialize() {
    bindBoth(always.selectedProperty(), start.shownAtStartProperty());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    root.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    RowConstraints high = new RowConstraints();
    high.setVgrow(Priority.ALWAYS);
    high.setFillHeight(true);
    row.getRowConstraints().setAll(high);
    bind(
        root.sceneProperty().subscribe(this::follow),
        shared.preferences().themeProperty().subscribe(this::showTheme),
        this::close);
  }

  private void follow(Scene scene) {
    close();
    if (scene == null) return;
    root.requestFocus();
    FirstFrame.then(this::fill);
  }

  private void fill() {
    if (root.getScene() == null || !doors.isEmpty()) return;
    ready.run();
    doors = start.doors().stream().map(this::door).toList();
    row.getColumnConstraints().clear();
    double all = FIRST + doors.size() - 1;
    for (int i = 0; i < doors.size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100 * (i == 0 ? FIRST : 1) / all);
      row.getColumnConstraints().add(column);
      row.add(doors.get(i), i, 0);
    }
    if (root.isFocused()) doors.get(0).requestFocus();
    clock = clock();
    clock.start();
  }

  private DoorView door(Door door) {
    return new DoorView(door, picture(door), shared.texts(), () -> start.open(door));
  }

  private DoorPicture picture(Door door) {
    return switch (door) {
      case LEARN -> new LearnPicture(shared.texts());
      case ARTICLE -> new NervePicture();
      case OWN -> new PointsPicture();
      case MEMORY -> new ForgetPicture(worker);
    };
  }

  /** Twenty pictures a second are enough for what changes slowly. */
  private AnimationTimer clock() {
    return new AnimationTimer() {
      private long begun;
      private long last;

      @Override
      public void handle(long now) {
        if (begun == 0) begun = now;
        if (now - last < FRAME_NANOS) return;
        last = now;
        paint((now - begun) / NANOS);
      }
    };
  }

  private void paint(double seconds) {
    Palette palette = Palette.of(shared.preferences().getTheme());
    doors.forEach(door -> door.paint(palette, seconds));
  }

  private void close() {
    if (clock != null) clock.stop();
    clock = null;
    doors.forEach(DoorView::close);
    doors = List.of();
    row.getChildren().clear();
  }

  private void press(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
    Node focus = root.getScene().getFocusOwner();
    if (event.getCode() == KeyCode.ESCAPE) start.close();
    else if (STEPS.containsKey(event.getCode())) walk(focus, STEPS.get(event.getCode()));
    else if (!opens(event.getCode(), focus)) return;
    event.consume();
  }

  /** Round and round. */
  private void walk(Node focus, int by) {
    if (doors.isEmpty()) return;
    int at = doors.indexOf(focus);
    int next = at < 0 ? 0 : Math.floorMod(at + by, doors.size());
    doors.get(next).requestFocus();
  }

  /** Where nothing was chosen Space opens the first door. */
  private boolean opens(KeyCode code, Node focus) {
    if (code != KeyCode.SPACE && code != KeyCode.ENTER) return false;
    if (focus instanceof DoorView door) door.open();
    else if (focus == root || focus instanceof Pane) start.open(Door.LEARN);
    else return false;
    return true;
  }

  @FXML
  private void tour() {
    start.tour();
  }

  @FXML
  private void skip() {
    start.close();
  }

  @FXML
  private void switchLanguage() {
    start.switchLanguage();
  }

  @FXML
  private void switchTheme() {
    start.switchTheme();
  }

  private void showTheme(Theme theme) {
    themeIcon.setLiteral(theme == Theme.DARK ? "fth-sun" : "fth-moon");
  }
}
