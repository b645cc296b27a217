package engram.ui.explore;

import engram.inspect.landscape.PlaneWindow;
import engram.training.Snapshot;
import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Notice;
import engram.ui.controls.OneOf;
import engram.ui.controls.Presence;
import engram.ui.controls.SubscriptLabel;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import engram.ui.run.Shared;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;

/** The loss around the present weights as a map, with the way walked so far. */
public final class LandscapeController extends BoundPane {
  /** How near to the mark a drag begins, in em. */
  private static final double NEAR = 1;

  private final LandscapeViewModel landscape;
  private final LandscapeTexts texts;
  private final PreferencesViewModel preferences;
  private LandscapePainter painter;
  private boolean dragging;

  private OneOf modes;

  @FXML private ToggleButton weights;
  @FXML private ToggleButton random;
  @FXML private Node weightsBar;
  @FXML private Node randomBar;
  @FXML private PartBox first;
  @FXML private PartBox second;
  @FXML private Label seed;
  @FXML private SubscriptLabel vertical;
  @FXML private SubscriptLabel horizontal;
  @FXML private FittedCanvas map;
  @FXML private Label here;
  @FXML private Label way;
  @FXML private Notice note;

  public LandscapeController(LandscapeViewModel landscape, Shared shared) {
    this.landscape = landscape;
    texts = new LandscapeTexts(landscape, shared.texts());
    preferences = shared.preferences();
  }

  @FXML
  private void initialize() {
    painter = new LandscapePainter(map.graphics());
    map.setPainter(this::paint);
    PaintedPicture.offer(
        map, (to, width, height, numbers) -> paint(new LandscapePainter(to), width, height));
    map.setOnMouseMoved(this::showCursor);
    map.setOnMousePressed(event -> dragging = isOnMark(event));
    map.setOnMouseDragged(this::drag);
    map.setOnMouseReleased(event -> release());
    modes = new OneOf(weights, random);
    first.setOnChosen(landscape.choice::chooseFirst);
    second.setOnChosen(landscape.choice::chooseSecond);
    bind(
        landscape.view.subscribe(this::show),
        landscape.choice.random.subscribe(is -> showMode()),
        modes.chosenProperty().subscribe(now -> landscape.choice.random.set(now == random)),
        landscape.choice.seed.subscribe(s -> seed.setText(s.toString())),
        preferences.subscribeLook(map::paint));
  }

  @FXML
  private void drawAgain() {
    landscape.choice.drawAgain();
  }

  @FXML
  private void zoomIn() {
    landscape.zoomIn();
  }

  @FXML
  private void zoomOut() {
    landscape.zoomOut();
  }

  @FXML
  private void centreHere() {
    landscape.centreHere();
  }

  private void showMode() {
    boolean isRandom = landscape.choice.isRandom();
    modes.choose(isRandom ? random : weights);
    Presence.set(randomBar, isRandom);
    Presence.set(weightsBar, !isRandom);
  }

  private void show(Optional<LandscapeView> view) {
    view.ifPresent(
        v -> {
          Snapshot snapshot = v.snapshot();
          first.show(snapshot, texts, landscape.choice.getAxes().first());
          second.show(snapshot, texts, landscape.choice.getAxes().second());
          vertical.setText(texts.vertical(v));
          horizontal.setText(texts.horizontal(v));
        });
    here.setText(view.map(texts::here).orElse(""));
    way.setText(view.map(texts::way).orElse(""));
    note.setText(view.map(texts::note).orElse(""));
    map.paint();
  }

  private LandscapeFrame frame() {
    return LandscapeFrame.of(preferences.getFontSize(), map.getWidth(), map.getHeight());
  }

  private void paint() {
    if (landscape.getView().isEmpty()) map.clear();
    paint(painter, map.getWidth(), map.getHeight());
  }

  private void paint(LandscapePainter on, double width, double height) {
    LandscapeFrame frame = LandscapeFrame.of(preferences.getFontSize(), width, height);
    Palette palette = Palette.of(preferences.getTheme());
    landscape
        .getView()
        .ifPresent(v -> on.paint(LandscapePicture.of(v, texts), palette, frame, width, height));
  }

  private boolean isOnMark(MouseEvent event) {
    return landscape
        .getView()
        .filter(
            v -> {
              PlaneWindow window = v.map().window();
              double x = frame().x(window, v.place().a());
              double y = frame().y(window, v.place().b());
              double near = NEAR * preferences.getFontSize();
              return Math.hypot(event.getX() - x, event.getY() - y) <= near;
            })
        .isPresent();
  }

  private void showCursor(MouseEvent event) {
    map.setCursor(isOnMark(event) ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void drag(MouseEvent event) {
    LandscapeFrame frame = frame();
    if (!dragging || !frame.holds(event.getX(), event.getY())) return;
    landscape
        .getView()
        .map(v -> v.map().window())
        .ifPresent(
            window ->
                landscape.dragTo(frame.a(window, event.getX()), frame.b(window, event.getY())));
  }

  private void release() {
    if (dragging) landscape.drop();
    dragging = false;
  }
}
