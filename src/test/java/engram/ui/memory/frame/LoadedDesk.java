package engram.ui.memory.frame;

import engram.SleeplessRobot;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Views;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The desk of an experiment, loaded for a test as the window loads it; there is no run. */
public final class LoadedDesk {
  private final Views views;
  private final Parent root;

  /**
   * @param stem of its view
   * @param controller makes the controller of that type
   */
  public LoadedDesk(
      String stem,
      ExperimentModels models,
      Texts texts,
      Class<?> type,
      Function<Shared, Object> controller) {
    Shared shared = new Shared(null, null, null, null, new PreferencesViewModel(), texts);
    views = new Views(texts);
    views.add(
        Map.of(
            type,
            () -> controller.apply(shared),
            ExplanationController.class,
            () -> new ExplanationController(models, shared)));
    root = SleeplessRobot.call(() -> new Scene(views.load(stem), 1000, 600).getRoot());
  }

  public Node find(String id) {
    return SleeplessRobot.call(() -> root.lookup("#" + id));
  }

  public ToggleButton toggle(String id) {
    return (ToggleButton) find(id);
  }

  public void fire(String id) {
    run(((ButtonBase) find(id))::fire);
  }

  /** A key without any other. */
  public void type(KeyCode key) {
    run(
        () ->
            Event.fireEvent(
                root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
  }

  public void run(Runnable change) {
    new SleeplessRobot().interact(change);
  }

  public void dispose() {
    run(views::dispose);
  }
}
