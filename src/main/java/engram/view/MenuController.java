package engram.view;

import engram.viewmodel.Companion;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RunViewModel;
import engram.viewmodel.TransportViewModel;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;

/** The application menu; every entry is one command. */
public final class MenuController {
  private final TransportViewModel transport;
  private final RunViewModel run;
  private final PreferencesViewModel preferences;
  private final PanesViewModel panes;
  private final WindowActions window;

  @FXML private CheckMenuItem comma;
  @FXML private CheckMenuItem fractions;
  @FXML private CheckMenuItem equationNumbers;

  public MenuController(
      TransportViewModel transport,
      RunViewModel run,
      PreferencesViewModel preferences,
      PanesViewModel panes,
      WindowActions window) {
    this.transport = transport;
    this.run = run;
    this.preferences = preferences;
    this.panes = panes;
    this.window = window;
  }

  @FXML
  private void initialize() {
    comma.selectedProperty().bindBidirectional(preferences.decimalCommaProperty());
    fractions.selectedProperty().bindBidirectional(preferences.fractionsProperty());
    equationNumbers.selectedProperty().bindBidirectional(panes.equationNumbersProperty());
  }

  @FXML
  private void exportParameters() {
    window.exportParameters();
  }

  @FXML
  private void savePicture() {
    window.savePicture();
  }

  @FXML
  private void quit() {
    window.quit();
  }

  @FXML
  private void toggle() {
    transport.toggle();
  }

  @FXML
  private void stepForward() {
    transport.stepForward();
  }

  @FXML
  private void stepBack() {
    transport.stepBack();
  }

  @FXML
  private void reset() {
    transport.reset();
  }

  @FXML
  private void newWeights() {
    run.newWeights();
  }

  @FXML
  private void toggleProgram() {
    panes.toggleProgram();
  }

  @FXML
  private void toggleBranches() {
    panes.toggle(Companion.BRANCHES);
  }

  @FXML
  private void togglePaths() {
    panes.toggle(Companion.PATHS);
  }

  @FXML
  private void toggleTwin() {
    panes.toggle(Companion.TWIN);
  }

  @FXML
  private void toggleExplorer() {
    panes.toggle(Companion.EXPLORER);
  }

  @FXML
  private void toggleLandscape() {
    panes.toggle(Companion.LANDSCAPE);
  }

  @FXML
  private void switchLanguage() {
    preferences.switchLanguage();
  }

  @FXML
  private void switchTheme() {
    preferences.switchTheme();
  }

  @FXML
  private void fewerDigits() {
    preferences.setDigits(preferences.getDigits() - 1);
  }

  @FXML
  private void moreDigits() {
    preferences.setDigits(preferences.getDigits() + 1);
  }

  @FXML
  private void switchFullScreen() {
    window.switchFullScreen();
  }

  @FXML
  private void showHelp() {
    window.showHelp();
  }

  @FXML
  private void showAbout() {
    window.showAbout();
  }
}
