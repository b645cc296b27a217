package engram.ui.present;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What the keys do while something is presented, those of a remote presenter among them: page up
 * and down, F5 and Esc, B and the full stop. They are heard before anything that has the focus.
 */
final class PresentKeys implements EventHandler<KeyEvent> {
  private static final Map<KeyCode, Consumer<PresentViewModel>> COMMANDS =
      Map.ofEntries(
          Map.entry(KeyCode.SPACE, PresentViewModel::toggle),
          Map.entry(KeyCode.RIGHT, PresentViewModel::stepForward),
          Map.entry(KeyCode.LEFT, PresentViewModel::stepBack),
          Map.entry(KeyCode.HOME, PresentViewModel::reset),
          Map.entry(KeyCode.PAGE_DOWN, PresentViewModel::next),
          Map.entry(KeyCode.PAGE_UP, PresentViewModel::previous),
          Map.entry(KeyCode.B, PresentViewModel::switchBlank),
          Map.entry(KeyCode.PERIOD, PresentViewModel::switchBlank),
          Map.entry(KeyCode.DECIMAL, PresentViewModel::switchBlank),
          Map.entry(KeyCode.L, PresentViewModel::switchLanguage),
          Map.entry(KeyCode.T, PresentViewModel::switchTheme),
          Map.entry(KeyCode.G, PresentViewModel::predict),
          Map.entry(KeyCode.ESCAPE, PresentViewModel::goBack),
          Map.entry(KeyCode.F5, PresentViewModel::leave),
          focus(KeyCode.DIGIT1, 0),
          focus(KeyCode.DIGIT2, 1),
          focus(KeyCode.DIGIT3, 2),
          focus(KeyCode.DIGIT4, 3),
          focus(KeyCode.DIGIT5, 4),
          focus(KeyCode.DIGIT6, 5),
          focus(KeyCode.NUMPAD1, 0),
          focus(KeyCode.NUMPAD2, 1),
          focus(KeyCode.NUMPAD3, 2),
          focus(KeyCode.NUMPAD4, 3),
          focus(KeyCode.NUMPAD5, 4),
          focus(KeyCode.NUMPAD6, 5));

  /** Held, they show the picture as it was before any training. */
  private static final Set<KeyCode> BEFORE = Set.of(KeyCode.DIGIT0, KeyCode.NUMPAD0);

  private final PresentViewModel present;
  private boolean held;

  PresentKeys(PresentViewModel present) {
    this.present = present;
  }

  private static Map.Entry<KeyCode, Consumer<PresentViewModel>> focus(KeyCode code, int focus) {
    return Map.entry(code, present -> present.choose(focus));
  }

  /** What that key does; empty if it does nothing here. */
  static Optional<Consumer<PresentViewModel>> command(KeyCode code) {
    return Optional.ofNullable(COMMANDS.get(code));
  }

  /** A key that does nothing here does nothing: what it acts on is out of sight. */
  @Override
  public void handle(KeyEvent event) {
    boolean before = BEFORE.contains(event.getCode());
    boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
    if (!pressed && before) hold(false);
    boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    if (!pressed || modified) return;
    hold(before);
    command(event.getCode()).ifPresent(action -> action.accept(present));
    event.consume();
  }

  private void hold(boolean now) {
    if (now == held) return;
    held = now;
    present.holdBefore(now);
  }
}
