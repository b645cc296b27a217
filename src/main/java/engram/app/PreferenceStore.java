package engram.app;

import engram.ui.base.Language;
import engram.ui.base.LossAxis;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.RecentFiles;
import engram.ui.base.Theme;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers language, theme, the size of the text, how numbers are written, which step is open, how
 * the loss is drawn, whether the first screen is shown, where the document was left, which patients
 * of the clinic were cured, the files opened last, the patterns drawn, and the window's place
 * between two starts.
 */
final class PreferenceStore {
  private static final Logger LOG = LoggerFactory.getLogger(PreferenceStore.class);

  private final Preferences node;
  private final PatternStore patterns;
  private final Executor writer;
  private final AtomicBoolean waiting = new AtomicBoolean();

  /** Those that nobody asked for yet. */
  private final List<KeepingFault> faults = new ArrayList<>();

  private Consumer<KeepingFault> tell = faults::add;

  PreferenceStore() {
    this(
        Preferences.userRoot().node("engram"),
        PatternStore.besideLog(),
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "engram-preferences");
              thread.setDaemon(true);
              return thread;
            }));
  }

  /**
   * @param writer where what was changed is written
   */
  PreferenceStore(Preferences node, PatternStore patterns, Executor writer) {
    this.node = node;
    this.patterns = patterns;
    this.writer = writer;
    patterns.tell(this::tell);
  }

  /**
   * From now on that is told what can't be kept; what could not be already at once.
   *
   * @param told called by any thread
   */
  synchronized void tell(Consumer<KeepingFault> told) {
    tell = told;
    faults.forEach(told);
    faults.clear();
  }

  private synchronized void tell(KeepingFault fault) {
    tell.accept(fault);
  }

  PreferencesViewModel load() {
    PreferencesViewModel preferences = new PreferencesViewModel();
    preferences.languageProperty().set(Language.of(node.get("language", Language.ofSystem().id())));
    preferences.themeProperty().set(Theme.of(node.get("theme", Theme.LIGHT.id())));
    preferences.setDigits(node.getInt("digits", PreferencesViewModel.USUAL_DIGITS));
    preferences.setTextSize(node.getInt("text-size", preferences.textSizeProperty().get()));
    preferences.setOpenStep(node.getInt("open-step", PreferencesViewModel.USUAL_STEP));
    preferences.moreSettingsProperty().set(node.getBoolean("more-settings", false));
    preferences.lossAxisProperty().set(LossAxis.of(node.get("loss-axis", "")));
    preferences.decimalCommaProperty().set(node.getBoolean("decimal-comma", false));
    preferences.fractionsProperty().set(node.getBoolean("fractions", false));
    preferences.shownAtStartProperty().set(node.getBoolean("show-at-start", true));
    preferences.languageProperty().subscribe(language -> node.put("language", language.id()));
    preferences.themeProperty().subscribe(theme -> node.put("theme", theme.id()));
    preferences.digitsProperty().subscribe(digits -> node.putInt("digits", digits.intValue()));
    preferences.textSizeProperty().subscribe(size -> node.putInt("text-size", size.intValue()));
    preferences.openStepProperty().subscribe(step -> node.putInt("open-step", step.intValue()));
    preferences.moreSettingsProperty().subscribe(more -> node.putBoolean("more-settings", more));
    preferences.lossAxisProperty().subscribe(axis -> node.put("loss-axis", axis.id()));
    preferences.decimalCommaProperty().subscribe(comma -> node.putBoolean("decimal-comma", comma));
    preferences.fractionsProperty().subscribe(shown -> node.putBoolean("fractions", shown));
    preferences.shownAtStartProperty().subscribe(shown -> node.putBoolean("show-at-start", shown));
    preferences.documentPlaceProperty().set(node.get("document", ""));
    preferences.documentPlaceProperty().subscribe(place -> node.put("document", place));
    preferences.curedPatientsProperty().set(node.get("cured-patients", ""));
    preferences.curedPatientsProperty().subscribe(cured -> node.put("cured-patients", cured));
    preferences.recentFiles().set(recentFiles());
    preferences.recentFiles().files().subscribe(() -> remember(preferences.recentFiles().files()));
    preferences.ownPatternsProperty().set(patterns.load());
    patterns.tryToKeep();
    preferences.ownPatternsProperty().subscribe(patterns::save);
    node.addPreferenceChangeListener(change -> writeSoon());
    return preferences;
  }

  /** Java itself would write it within half a minute, which a power failure does not wait for. */
  private void writeSoon() {
    if (waiting.compareAndSet(false, true)) writer.execute(this::write);
  }

  private void write() {
    waiting.set(false);
    try {
      node.flush();
    } catch (BackingStoreException | AssertionError e) {
      // an AssertionError is what Java makes of a disk that is full
      LOG.warn("preferences can't be written", e);
      String home = System.getProperty("user.home");
      tell(new KeepingFault(KeepingFault.Kind.NOT_WRITTEN, home, reason(e)));
    }
  }

  /** What the system said first. */
  private static String reason(Throwable fault) {
    Throwable first = fault;
    while (first.getCause() != null) first = first.getCause();
    return String.valueOf(first.getMessage());
  }

  private List<Path> recentFiles() {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < RecentFiles.MOST; i++) {
      String path = node.get("recent-" + i, "");
      try {
        if (!path.isEmpty()) files.add(Path.of(path));
      } catch (InvalidPathException e) {
        LOG.info("no path: {}", path);
      }
    }
    return files;
  }

  /** A path that is too long for the store is forgotten. */
  private void remember(List<Path> files) {
    for (int i = 0; i < RecentFiles.MOST; i++) {
      String path = i < files.size() ? files.get(i).toString() : "";
      node.put("recent-" + i, path.length() > Preferences.MAX_VALUE_LENGTH ? "" : path);
    }
  }

  /**
   * Puts the window where it was, if a screen is still there. The first time it takes its usual
   * size, or the whole of a smaller screen.
   */
  void place(Stage stage) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(
        Math.min(node.getDouble("width", EngramApp.WIDTH), Math.max(800, screen.getWidth())));
    stage.setHeight(
        Math.min(node.getDouble("height", EngramApp.HEIGHT), Math.max(600, screen.getHeight())));
    double x = node.getDouble("x", Double.NaN);
    double y = node.getDouble("y", Double.NaN);
    if (!Screen.getScreensForRectangle(x, y, 200, 100).isEmpty()) {
      stage.setX(x);
      stage.setY(y);
    }
    boolean small = screen.getWidth() < EngramApp.WIDTH || screen.getHeight() < EngramApp.HEIGHT;
    stage.setMaximized(node.getBoolean("maximized", small));
  }

  void remember(Stage stage) {
    node.putBoolean("maximized", stage.isMaximized());
    if (stage.isMaximized() || stage.isFullScreen() || stage.isIconified()) return;
    node.putDouble("width", stage.getWidth());
    node.putDouble("height", stage.getHeight());
    node.putDouble("x", stage.getX());
    node.putDouble("y", stage.getY());
  }
}
