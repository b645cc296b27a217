package engram.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Theme;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The window. */
public final class EngramApp extends Application {
  private Wiring wiring;

  @Override
  public void start(Stage stage) {
    Fonts.load();
    PreferencesViewModel preferences = new PreferencesViewModel();
    wiring = new Wiring(preferences);
    Scene scene = new Scene(wiring.views.load("main"), 1280, 800);
    preferences.themeProperty().subscribe(theme -> show(scene, theme));
    preferences
        .languageProperty()
        .subscribe(
            language -> {
              scene.setRoot(wiring.views.load("main"));
            });
    scene.heightProperty().subscribe(height -> preferences.fitFontTo(scene.getHeight()));
    preferences
        .fontSizeProperty()
        .subscribe(size -> scene.getRoot().setStyle("-fx-font-size: " + size + "px"));
    stage.setTitle(wiring.texts.get("app.name"));
    stage.setScene(scene);
    stage.show();
    wiring.clock.start();
  }

  private static void show(Scene scene, Theme theme) {
    Application.setUserAgentStylesheet(
        (theme == Theme.DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    scene.getStylesheets().setAll("/css/" + theme.id() + ".css", "/css/engram.css");
  }

  @Override
  public void stop() {
    wiring.close();
  }
}
