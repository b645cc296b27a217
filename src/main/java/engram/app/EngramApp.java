package engram.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import engram.ui.base.FirstFrame;
import engram.ui.base.Overlay;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Theme;
import engram.ui.controls.Locked;
import engram.ui.window.ChoiceLists;
import engram.ui.window.DrawnPlaces;
import engram.ui.window.Popups;
import engram.ui.window.Shortcuts;
import engram.ui.window.Stylesheets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

/**
 * The window: one scene whose content is loaded anew when the language changes, and is thrown away
 * with its wiring when everything begins anew.
 */
final class EngramApp {
  /** The usual size of the window in pixels. */
  static final double WIDTH = 1440;

  static final double HEIGHT = 900;

  private final Stage stage;
  final Scene scene;
  private Wiring wiring;
  private Subscription following = Subscription.EMPTY;
  private final Set<KeepingFault.Kind> told = EnumSet.noneOf(KeepingFault.Kind.class);

  /** Stays whatever is in it: JavaFX would match all its styles anew for another root. */
  private final StackPane root = new StackPane();

  private final DrawnPlaces places = new DrawnPlaces();

  /**
   * Gives the toolkit the faces and the theme of the window, on JavaFX's thread. Comes before the
   * first control is made: JavaFX would load its default style sheet for it.
   */
  static void dress(Theme theme) {
    BundledFont.load();
    applyUserAgent(theme);
  }

  /** Builds the whole window on that stage, on JavaFX's thread, which is dressed. */
  EngramApp(Stage stage, Wiring wiring) {
    this(stage, wiring, true);
  }

  /**
   * @param panesAtOnce whether all panes are there at the first frame
   */
  EngramApp(Stage stage, Wiring wiring, boolean panesAtOnce) {
    this.stage = stage;
    this.wiring = wiring;
    Theme theme = wiring.preferences.getTheme();
    root.getChildren().setAll(places.spots(), wiring.loadMain(panesAtOnce));
    // a size of its own spares the scene to ask every node for one
    scene = new Scene(root, WIDTH, HEIGHT);
    Shortcuts.install(
        scene,
        () -> wiring().panes,
        () -> wiring().transportInFront(),
        () -> wiring().network.surgery,
        number -> wiring().preferences.setOpenStep(number));
    ChoiceLists.install(scene);
    Popups.install(scene);
    scene
        .getStylesheets()
        .setAll(
            wiring.panes.isOpen(Overlay.START)
                ? Stylesheets.firstWithStart(theme)
                : Stylesheets.first(theme));
    if (panesAtOnce) applyStylesheets(theme);
    else FirstFrame.then(() -> applyStylesheets(wiring().preferences.getTheme()));
    scene
        .heightProperty()
        .subscribe(height -> wiring().preferences.fitFontTo(height.doubleValue()));
    attach();
    stage.setMinWidth(1240);
    stage.setMinHeight(740);
    stage.setScene(scene);
  }

  /** Opens the window where it was the last time. */
  static EngramApp open(PreferenceStore store, Wiring wiring) {
    return open(store, wiring, Optional.empty());
  }

  /**
   * @param run the file of one that is shown in the place of the first screen
   */
  static EngramApp open(PreferenceStore store, Wiring wiring, Optional<Path> run) {
    Stage stage = new Stage();
    boolean start = run.isEmpty() && wiring.preferences.shownAtStartProperty().get();
    if (start) wiring.panes.open(Overlay.START);
    EngramApp app = new EngramApp(stage, wiring, false);
    ErrorFunnel.install(new Texts(wiring.lasting.languageProperty()), stage);
    store.place(stage);
    // another font size after the first layout would style every node twice
    app.wiring.preferences.fitFontTo(stage.getHeight());
    stage.setOnHiding(
        event -> {
          store.remember(stage);
          app.close();
        });
    double width = stage.getWidth();
    double height = stage.getHeight();
    app.show();
    Platform.runLater(() -> app.keepSize(width, height));
    run.ifPresent(file -> FirstFrame.then(() -> app.wiring.actions.openRun(file)));
    store.tell(fault -> Platform.runLater(() -> app.tell(fault)));
    return app;
  }

  /** GTK opens a window as small as it may be, whatever size it was given before it was shown. */
  private void keepSize(double width, double height) {
    if (stage.isMaximized()) return;
    stage.setWidth(width);
    stage.setHeight(height);
  }

  /** Shows the window with an inside of exactly that size in pixels. */
  void show(double width, double height) {
    stage.setMinWidth(0);
    stage.setMinHeight(0);
    stage.setWidth(width);
    stage.setHeight(height);
    wiring.preferences.fitFontTo(height);
    show();
    if (scene.getWidth() != width) stage.setWidth(2 * width - scene.getWidth());
    if (scene.getHeight() != height) stage.setHeight(2 * height - scene.getHeight());
  }

  void show() {
    stage.show();
    FirstFrame.then(() -> stage.getIcons().setAll(icons()));
    if (wiring.panes.passing().isEmpty()) root.requestFocus();
    wiring.clock.start();
  }

  /** Each kind once. */
  private void tell(KeepingFault fault) {
    if (told.add(fault.kind())) wiring.actions.dialogs.tellNotKept(fault);
  }

  void close() {
    wiring.close();
  }

  Wiring wiring() {
    return wiring;
  }

  /** What the present wiring asks of the window. */
  private void attach() {
    wiring.actions.attach(stage, () -> begin(wiring.anew()));
    wiring.runFile.look();
    following.unsubscribe();
    following =
        Subscription.combine(
            wiring.document.titleProperty().subscribe(stage::setTitle),
            Locked.follow(
                scene,
                wiring.run.locks().locksProperty(),
                wiring.texts.bound(() -> wiring.texts.get("lesson.locked"))));
    PreferencesViewModel preferences = wiring.preferences;
    preferences.themeProperty().subscribe((before, theme) -> show(theme));
    wiring.texts.languageProperty().subscribe((before, writing) -> reload());
    preferences.fontSizeProperty().subscribe(size -> fitFont());
  }

  /** Throws away what is in the window, with all that its wiring knows, and shows another. */
  void begin(Wiring next) {
    Theme before = wiring.preferences.getTheme();
    wiring.close();
    wiring = next;
    wiring.preferences.fitFontTo(scene.getHeight());
    if (wiring.preferences.getTheme() != before) {
      // else what goes would be styled once more
      root.getChildren().clear();
      show(wiring.preferences.getTheme());
    }
    reload();
    attach();
    wiring.clock.start();
  }

  private void show(Theme theme) {
    Popups.closeAll();
    applyUserAgent(theme);
    applyStylesheets(theme);
  }

  private void reload() {
    root.getChildren().setAll(places.spots(), wiring.loadMain(true));
    DeliveredEvents.forget();
    places.forget();
    if (wiring.panes.passing().isEmpty()) root.requestFocus();
  }

  private void fitFont() {
    root.setStyle("-fx-font-size: " + wiring.preferences.getFontSize() + "px");
  }

  private static void applyUserAgent(Theme theme) {
    Application.setUserAgentStylesheet(
        (theme == Theme.DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
  }

  /** At once: until the next frame a hint would find no colours where the pointer rests. */
  private void applyStylesheets(Theme theme) {
    scene.getStylesheets().setAll(Stylesheets.of(theme));
    if (stage.isShowing()) root.applyCss();
  }

  private static Image[] icons() {
    return IntStream.of(16, 32, 48, 64, 128, 256)
        .mapToObj(size -> new Image("/engram/app/engram-" + size + ".png"))
        .toArray(Image[]::new);
  }
}
