package engram.ui.window;

import engram.ui.base.BoundPane;
import engram.ui.base.Challenge;
import engram.ui.base.MemoryExperiment;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Theme;
import engram.ui.base.Workspace;
import engram.ui.controls.Icon;
import engram.ui.controls.Notice;
import engram.ui.run.Shared;
import engram.ui.transport.TransportViewModel;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/** The bar at the top: where one is, the transport that belongs to it, language and theme. */
public final class BarController extends BoundPane {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final TransportViewModel transport;
  private final PreferencesViewModel preferences;
  private final PanesViewModel panes;
  private final Function<String, Parent> parts;
  private final Map<MemoryExperiment, Parent> ofMemory = new EnumMap<>(MemoryExperiment.class);

  private final Map<Challenge, Parent> ofLabs = new EnumMap<>(Challenge.class);

  private Map<Workspace, Button> tabs;
  private Parent ofDocument;

  @FXML private Pane place;
  @FXML private Button toTrain;
  @FXML private Button toData;
  @FXML private Button toMemory;
  @FXML private Button toChallenges;
  @FXML private Button toDocument;
  @FXML private ResourceBundle resources;
  @FXML private Icon themeIcon;
  @FXML private Notice problem;

  /**
   * @param parts loads the transport of an experiment by its stem
   */
  public BarController(
      TransportViewModel transport, Shared shared, Function<String, Parent> parts) {
    this.transport = transport;
    preferences = shared.preferences();
    panes = shared.panes();
    this.parts = parts;
  }

  @FXML
  void initialize() {
    problem.textProperty().bind(transport.problemProperty());
    Node training = place.getChildren().get(0);
    tabs =
        Map.of(
            Workspace.TRAIN, toTrain,
            Workspace.DATA, toData,
            Workspace.MEMORY, toMemory,
            Workspace.CHALLENGES, toChallenges,
            Workspace.DOCUMENT, toDocument);
    tabs.values().forEach(tab -> tab.getStyleClass().setAll("workspace-tab"));
    bind(
        panes.workspaceProperty().subscribe(which -> show(which, training)),
        panes.experimentProperty().subscribe(() -> show(panes.getWorkspace(), training)),
        panes.challengeProperty().subscribe(() -> show(panes.getWorkspace(), training)),
        panes.leftPageProperty().subscribe(page -> showWayBack(page.intValue())),
        preferences.themeProperty().subscribe(this::showTheme));
  }

  private void show(Workspace which, Node training) {
    tabs.forEach((workspace, tab) -> tab.pseudoClassStateChanged(OPEN, workspace == which));
    place
        .getChildren()
        .setAll(
            switch (which) {
              case TRAIN, DATA -> training;
              case MEMORY -> ofExperiment();
              case CHALLENGES -> ofLab();
              case DOCUMENT -> ofDocument();
            });
  }

  private Node ofExperiment() {
    return ofMemory.computeIfAbsent(
        panes.experimentProperty().get(), shown -> parts.apply("memory-transport"));
  }

  private Node ofLab() {
    return ofLabs.computeIfAbsent(
        panes.challengeProperty().get(), shown -> parts.apply("lab-transport"));
  }

  private Node ofDocument() {
    if (ofDocument == null) ofDocument = parts.apply("document-transport");
    return ofDocument;
  }

  /** To the page that something was opened from; else the tab has its own name. */
  private void showWayBack(int page) {
    toDocument.setText(
        page == 0
            ? resources.getString("workspace.document")
            : MessageFormat.format(resources.getString("workspace.document.back"), page));
  }

  @FXML
  void showTrain() {
    panes.show(Workspace.TRAIN);
  }

  @FXML
  void showData() {
    panes.show(Workspace.DATA);
  }

  @FXML
  void showMemory() {
    panes.show(Workspace.MEMORY);
  }

  @FXML
  void showChallenges() {
    panes.show(Workspace.CHALLENGES);
  }

  @FXML
  void showDocument() {
    panes.show(Workspace.DOCUMENT);
  }

  @FXML
  void present() {
    panes.presentingProperty().set(true);
  }

  @FXML
  void switchLanguage() {
    preferences.switchLanguage();
  }

  @FXML
  void switchTheme() {
    preferences.switchTheme();
  }

  private void showTheme(Theme theme) {
    themeIcon.setLiteral(theme == Theme.DARK ? "fth-sun" : "fth-moon");
  }
}
