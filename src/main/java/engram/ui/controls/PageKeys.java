package engram.ui.controls;

import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.run.Shared;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/**
 * The keys of a page that lies over the window, whatever has the focus: the menu, whose keys they
 * are else, is out of sight.
 */
public final class PageKeys implements EventHandler<KeyEvent> {
  private final Overlay page;
  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;
  private final Runnable enter;

  /**
   * @param enter what the Enter key does
   */
  public PageKeys(Overlay page, Shared shared, Runnable enter) {
    this.page = page;
    panes = shared.panes();
    preferences = shared.preferences();
    this.enter = enter;
  }

  /** Hears the scene of the page until the subscription ends. */
  public Subscription hear(Node root) {
    Subscription following = root.sceneProperty().subscribe(this::move);
    return following.and(() -> move(root.getScene(), null));
  }

  private void move(Scene before, Scene now) {
    if (before != null) before.removeEventHandler(KeyEvent.KEY_PRESSED, this);
    if (now != null) now.addEventHandler(KeyEvent.KEY_PRESSED, this);
  }

  @Override
  public void handle(KeyEvent event) {
    if (panes.pageProperty().getValue().filter(page::equals).isEmpty()) return;
    boolean shortcut = event.isShortcutDown();
    switch (event.getCode()) {
      case F5 -> panes.togglePresenting();
      case ENTER -> enter.run();
      case L -> {
        if (!shortcut) return;
        preferences.switchLanguage();
      }
      case T -> {
        if (!shortcut) return;
        preferences.switchTheme();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }
}
