package engram.ui.inspector;

import engram.ui.base.PaneController;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.Notice;
import engram.ui.controls.Presence;
import engram.ui.controls.SubscriptLabel;
import engram.ui.selection.CopyMenu;
import engram.ui.selection.TextSelection;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The inspector's frame: what is explained, the digits, "copy all"; the cards are within. */
public final class InspectorController implements PaneController {
  private final InspectorViewModel inspector;
  private final InspectorContents contents;
  private final PreferencesViewModel preferences;
  private final Function<String, Parent> parts;
  private InspectorCards pile;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          inspector.catchUp();
        }
      };
  private Subscription subscription = Subscription.EMPTY;

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
  @FXML private ScrollPane scroll;
  @FXML private VBox cards;
  @FXML private VBox foot;

  /**
   * @param parts loads a card by its stem: most are wanted only once something is clicked
   */
  public InspectorController(
      InspectorViewModel inspector,
      InspectorContents contents,
      PreferencesViewModel preferences,
      Function<String, Parent> parts) {
    this.inspector = inspector;
    this.contents = contents;
    this.preferences = preferences;
    this.parts = parts;
  }

  @FXML
  private void initialize() {
    TextSelection.on(root, resources);
    pile = new InspectorCards(cards, scroll, parts);
    InspectorTabRow row = new InspectorTabRow(contents.tabs(), resources, tabs);
    subscription =
        Subscription.combine(
            row.follow(contents.tabs()),
            contents.tabs().tabProperty().subscribe(tab -> open()),
            contents.tabs().detailsProperty().subscribe(open -> show()),
            inspector.partProperty().subscribe(part -> open()),
            inspector.shownProperty().subscribe(shown -> show()),
            inspector.noticeProperty().subscribe(drawing::setText),
            preferences
                .digitsProperty()
                .subscribe(count -> Platform.runLater(this::scrollToWeight)));
    timer.start();
  }

  @Override
  public void dispose() {
    timer.stop();
    subscription.unsubscribe();
  }

  @FXML
  private void moreDigits() {
    inspector.moreDigits();
  }

  @FXML
  private void fewerDigits() {
    inspector.fewerDigits();
  }

  @FXML
  private void copyAll() {
    CopyMenu.copy(contents.copyText());
  }

  /** Another tab, or another object in it. */
  private void open() {
    InspectorTab tab = contents.tabs().getTab();
    pile.show(stems(tab));
    // what it would change must be what is on show
    Presence.set(foot, contents.tabs().isOfSelected());
    show();
    Platform.runLater(this::scrollToWeight);
  }

  private List<String> stems(InspectorTab tab) {
    return switch (tab) {
      case NEURON ->
          contents.isInput()
              ? List.of("inspector-input")
              : List.of("inspector-neuron", "inspector-paths");
      case WEIGHT -> List.of("inspector-neuron", "inspector-weight", "inspector-paths");
      case LAYER -> List.of("inspector-layer");
      case SAMPLE -> List.of("inspector-sample");
      case NETWORK -> List.of("inspector-summary", "inspector-network");
    };
  }

  private void show() {
    title.setText(contents.title());
    subtitle.setText(contents.subtitle());
    int count = preferences.getDigits();
    digits.setText(String.valueOf(count));
    fewer.setDisable(count == PreferencesViewModel.MIN_DIGITS);
    more.setDisable(count == PreferencesViewModel.MAX_DIGITS);
    copy.setDisable(!contents.canCopy());
  }

  /** A weight's card stands below its neuron's: shows it where there is no room for both. */
  private void scrollToWeight() {
    pile.reveal("inspector-weight");
  }
}
