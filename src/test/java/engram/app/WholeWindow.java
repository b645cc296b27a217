package engram.app;

import engram.SleeplessRobot;
import engram.training.Snapshot;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Theme;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/** Begins the whole window anew for each test. */
@ExtendWith(OneWindow.class)
abstract class WholeWindow {
  final PreferencesViewModel preferences = new PreferencesViewModel();
  EngramApp app;

  @BeforeEach
  void open() throws TimeoutException {
    app = OneWindow.begin(wiring());
    new SleeplessRobot().interact(this::show);
  }

  /** In the usual size of the tests. */
  void show() {
    app.show(1280, 800);
  }

  Wiring wiring() {
    return new Wiring(preferences, LittleLabs.EXTENT);
  }

  /** What is shown of the run. */
  final Snapshot snapshot() {
    return app.wiring().run.getSnapshot();
  }

  /** Waits for a moment to be shown. */
  final void until(Predicate<Snapshot> shown) throws TimeoutException {
    until(() -> shown.test(snapshot()));
  }

  /** Waits for a condition of the window. */
  static void until(BooleanSupplier condition) throws TimeoutException {
    SleeplessRobot.until(condition::getAsBoolean);
  }

  /** Gives everything its place now. */
  final void layout(FxRobot robot) {
    robot.interact(() -> app.scene.getRoot().requestLayout());
  }

  /** Opens that of the five steps of training, 1 to 5, with all its settings. */
  final void openStep(FxRobot robot, int number) {
    robot.interact(
        () -> {
          preferences.moreSettingsProperty().set(true);
          preferences.setOpenStep(number);
        });
    layout(robot);
  }

  /** Lays the window out in that language and theme. */
  final void look(FxRobot robot, Language language, Theme theme) {
    robot.interact(
        () -> {
          preferences.languageProperty().set(language);
          preferences.themeProperty().set(theme);
        });
  }

  /** Those over the window. */
  static List<DialogPane> dialogs() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot())
        .filter(DialogPane.class::isInstance)
        .map(DialogPane.class::cast)
        .toList();
  }

  /** Presses the button that has the text of that key, once there is a dialog with it. */
  final void answer(FxRobot robot, String key) {
    String text = app.wiring().texts.get(key);
    SleeplessRobot.until(() -> dialogButton(text).isPresent());
    robot.interact(() -> dialogButton(text).orElseThrow().fire());
  }

  private static Optional<Button> dialogButton(String text) {
    for (DialogPane dialog : dialogs()) {
      for (ButtonType type : dialog.getButtonTypes()) {
        if (type.getText().equals(text)) return Optional.of((Button) dialog.lookupButton(type));
      }
    }
    return Optional.empty();
  }

  /** Whether it is there, and nothing around it is hidden. */
  static boolean isSeen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) return false;
    }
    return node != null;
  }
}
