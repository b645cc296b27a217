package engram.ui.inspector;

import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.Notice;
import engram.ui.controls.PagedColumn;
import engram.ui.controls.Presence;
import engram.ui.controls.SubscriptLabel;
import engram.ui.run.Shared;
import engram.ui.selection.CopyMenu;
import engram.ui.selection.TextSelection;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The inspector's frame: what is explained, the digits, "copy all"; the cards are within. */
public final class InspectorController extends BoundPane {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final InspectorModels models;
  private final PreferencesViewModel preferences;
  private final Function<String, Parent> parts;
  private InspectorCards pile;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          models.inspector.catchUp();
        }
      };

  @FXML private ResourceBundle resources;
  @FXML private VBox root;
  @FXML private SubscriptLabel title;
  @FXML private Label subtitle;
  @FXML private Label digits;
  @FXML private Button fewer;
  @FXML private Button more;
  @FXML private Button copy;
  @FXML private Notice drawing;
  @FXML private HBox tabs;
  @FXML private PagedColumn cards;
  @FXML private VBox foot;

  /**
   * @param parts loads a card by its stem: most are wanted only once something is clicked
   */
  InspectorController(InspectorModels models, Shared shared, Function<String, Parent> parts) {
    this.models = models;
    preferences = shared.preferences();
    this.parts = parts;
  }

  @FXML
  private void initialize() {
    TextSelection.on(root, resources);
    pile = new InspectorCards(cards, parts);
    for (InspectorTab tab : InspectorTab.values()) tabs.getChildren().add(button(tab));
    bind(
        timer::stop,
        models.tabs.tabProperty().subscribe(tab -> open()),
        models.tabs.details.subscribe(open -> show()),
        models.inspector.part.subscribe(part -> open()),
        models.inspector.shownProperty().subscribe(shown -> show()),
        models.inspector.notice.subscribe(notice -> show()));
    timer.start();
  }

  /** A word in a quiet row, of which the open tab's is lit. */
  private Button button(InspectorTab tab) {
    Button button = new Button(resources.getString("inspector.tab." + tab.id()));
    button.setId("tab-" + tab.id());
    button.getStyleClass().setAll("inspector-tab");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(event -> models.tabs.open(tab));
    bind(
        models
            .tabs
            .tabProperty()
            .subscribe(open -> button.pseudoClassStateChanged(OPEN, tab == open)));
    return button;
  }

  @FXML
  private void moreDigits() {
    models.inspector.moreDigits();
  }

  @FXML
  private void fewerDigits() {
    models.inspector.fewerDigits();
  }

  @FXML
  private void copyAll() {
    CopyMenu.copy(models.copyText());
  }

  /** Another tab, or another object in it. */
  private void open() {
    InspectorTab tab = models.tabs.getTab();
    pile.show(stems(tab));
    // what it would change must be what is on show
    Presence.set(foot, models.tabs.isOfSelected());
    List.of(fewer, digits, more, copy).forEach(each -> Presence.set(each, tab != InspectorTab.MAP));
    show();
    pile.begin();
  }

  private List<String> stems(InspectorTab tab) {
    return switch (tab) {
      case NEURON ->
          models.isInput()
              ? List.of("inspector-input")
              : List.of("inspector-neuron", "inspector-paths");
      case WEIGHT -> List.of("inspector-weight", "inspector-paths");
      case LAYER -> List.of("inspector-layer");
      case SAMPLE -> List.of("inspector-sample");
      case NETWORK -> List.of("inspector-network");
      case MAP -> List.of(models.map.isPicture() ? "pad-map" : "surface-map");
    };
  }

  private void show() {
    // other data have another map
    if (models.tabs.getTab() == InspectorTab.MAP) pile.show(stems(InspectorTab.MAP));
    title.setText(models.first().title());
    subtitle.setText(models.first().subtitle());
    drawing.setText(models.notice());
    int count = preferences.getDigits();
    digits.setText(String.valueOf(count));
    fewer.setDisable(count == PreferencesViewModel.MIN_DIGITS);
    more.setDisable(count == PreferencesViewModel.MAX_DIGITS);
    copy.setDisable(!models.canCopy());
  }
}
