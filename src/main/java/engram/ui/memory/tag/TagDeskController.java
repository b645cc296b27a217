package engram.ui.memory.tag;

import engram.memory.tag.TagAct.Kind;
import engram.memory.tag.TagPlace;
import engram.ui.controls.Hint;
import engram.ui.controls.Presence;
import engram.ui.memory.frame.ExperimentDeskController;
import engram.ui.run.Shared;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** The desk of a mouse: what is said, its picture, and the buttons for all that can be done. */
public final class TagDeskController extends ExperimentDeskController<TagModels> {
  private static final List<TagPlace> ROOMS = TagPlace.all().toList();

  private static final List<KeyCode> DIGITS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8,
          KeyCode.DIGIT9);

  private final Map<TagPlace, ToggleButton> places = new EnumMap<>(TagPlace.class);
  private final Map<KeyCode, Runnable> keys = new EnumMap<>(KeyCode.class);
  private final Map<KeyCode, Runnable> digits = new EnumMap<>(KeyCode.class);

  @FXML private Pane desk;
  @FXML private Label tagNow;
  @FXML private TagView view;
  @FXML private Pane rooms;
  @FXML private Pane acts;
  @FXML private ToggleButton dark;
  @FXML private ToggleButton lightOn;
  @FXML private ToggleButton halfLight;
  @FXML private ToggleButton silence;

  public TagDeskController(TagModels models, Shared shared) {
    super(models, shared);
  }

  @Override
  public void begin() {
    for (TagPlace room : ROOMS) rooms.getChildren().add(ROOMS.indexOf(room), button(room));
    view.show(models, shared.preferences());
    keys.putAll(
        Map.of(
            KeyCode.DIGIT0, this::dark,
            KeyCode.Y, this::stay,
            KeyCode.S, this::shock,
            KeyCode.T, this::tag,
            KeyCode.R, this::tagRandom,
            KeyCode.L, this::light,
            KeyCode.H, this::halfLight,
            KeyCode.M, this::silence,
            KeyCode.E, this::excite,
            KeyCode.X, this::tagExcitable));
    for (int k = 0; k < ROOMS.size(); k++) {
      TagPlace room = ROOMS.get(k);
      keys.put(DIGITS.get(k), () -> enter(room));
    }
    digits.put(KeyCode.DIGIT0, () -> models.settings.tagDigit(0));
    for (int k = 0; k < DIGITS.size(); k++) {
      int digit = k + 1;
      digits.put(DIGITS.get(k), () -> models.settings.tagDigit(digit));
    }
    desk.setOnKeyPressed(this::press);
  }

  private ToggleButton button(TagPlace room) {
    ToggleButton button = new ToggleButton(room.name());
    button.setId("room-" + room.name());
    button.setOnAction(event -> enter(room));
    Hint.setText(
        button,
        shared.texts().get("tag.room.tip", room.name(), String.valueOf(ROOMS.indexOf(room) + 1)));
    places.put(room, button);
    return button;
  }

  private void press(KeyEvent event) {
    Runnable action =
        models.tag.isDigits() ? digits.get(event.getCode()) : keys.get(event.getCode());
    boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (action == null || modified) return;
    action.run();
    event.consume();
  }

  @Override
  public void show() {
    boolean mouse = !models.tag.isDigits();
    Presence.set(rooms, mouse);
    Presence.set(acts, mouse);
    tagNow.setText(models.now());
    view.setAccessibleText(models.now());
    view.setHelpText(shared.texts().get(mouse ? "tag.view.help" : "digits.view.help"));
    if (mouse) showMouse();
    view.paint();
  }

  private void showMouse() {
    places.forEach(
        (room, button) -> button.setSelected(models.tag.room().filter(room::equals).isPresent()));
    dark.setSelected(models.tag.room().isEmpty());
    lightOn.setSelected(models.tag.light() == Kind.LIGHT);
    halfLight.setSelected(models.tag.light() == Kind.HALF_LIGHT);
    silence.setSelected(models.tag.isSilent());
  }

  @Override
  public void paint() {
    view.paint();
  }

  /** Whatever is done by hand, playing stops. */
  private void act(Runnable act) {
    models.playback.pause();
    act.run();
    show();
  }

  private void enter(TagPlace room) {
    act(() -> models.tag.enter(room));
  }

  private void act(Kind kind) {
    act(() -> models.tag.act(kind));
  }

  @FXML
  void dark() {
    act(Kind.DARK);
  }

  @FXML
  void stay() {
    act(Kind.STAY);
  }

  @FXML
  void shock() {
    act(Kind.SHOCK);
  }

  @FXML
  void tag() {
    act(Kind.TAG);
  }

  @FXML
  void tagRandom() {
    act(Kind.TAG_RANDOM);
  }

  @FXML
  void tagExcitable() {
    act(Kind.TAG_EXCITABLE);
  }

  @FXML
  void excite() {
    act(Kind.EXCITE);
  }

  @FXML
  void light() {
    act(() -> models.tag.switchLight(Kind.LIGHT));
  }

  @FXML
  void halfLight() {
    act(() -> models.tag.switchLight(Kind.HALF_LIGHT));
  }

  @FXML
  void silence() {
    act(() -> models.tag.switchSilence());
  }
}
