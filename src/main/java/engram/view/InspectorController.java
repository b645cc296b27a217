package engram.view;

import engram.viewmodel.InspectorInputViewModel;
import engram.viewmodel.InspectorNeuronViewModel;
import engram.viewmodel.InspectorViewModel;
import engram.viewmodel.InspectorWeightViewModel;
import engram.viewmodel.PreferencesViewModel;
import java.util.HashSet;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The inspector's frame: what is explained, the digits, "copy all"; the cards are within. */
public final class InspectorController implements PaneController {
  private final InspectorViewModel inspector;
  private final InspectorNeuronViewModel neuron;
  private final InspectorWeightViewModel weight;
  private final InspectorInputViewModel input;
  private final PreferencesViewModel preferences;
  private final Function<String, Parent> parts;
  private final Set<String> loaded = new HashSet<>();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          inspector.catchUp();
        }
      };
  private Subscription subscription = Subscription.EMPTY;

  @FXML private ResourceBundle resources;
  @FXML private SubscriptLabel title;
  @FXML private Label subtitle;
  @FXML private Label digits;
  @FXML private Button fewer;
  @FXML private Button more;
  @FXML private Button copy;
  @FXML private ScrollPane scroll;
  @FXML private VBox cards;

  /**
   * @param parts loads a card by its stem: most are wanted only once something is clicked
   */
  public InspectorController(
      InspectorViewModel inspector,
      InspectorNeuronViewModel neuron,
      InspectorWeightViewModel weight,
      InspectorInputViewModel input,
      PreferencesViewModel preferences,
      Function<String, Parent> parts) {
    this.inspector = inspector;
    this.neuron = neuron;
    this.weight = weight;
    this.input = input;
    this.preferences = preferences;
    this.parts = parts;
  }

  @FXML
  private void initialize() {
    subscription =
        Subscription.combine(
            inspector.shownProperty().subscribe(shown -> show()),
            inspector.partProperty().subscribe(part -> Platform.runLater(this::scrollToWeight)),
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
    InspectorCopyMenu.copy(copyText());
  }

  private String copyText() {
    String ofNeuron = neuron.getNeuron().isPresent() ? neuron.copyText() : "";
    String ofWeight = weight.getWeight().isPresent() ? "\n" + weight.copyText() : "";
    return input.getInput().isPresent() ? input.copyText() : ofNeuron + ofWeight;
  }

  private void show() {
    if (neuron.getNeuron().isPresent()) {
      load("inspector-neuron");
      load("inspector-weight");
      title.setText(neuron.title());
      subtitle.setText(neuron.subtitle());
    } else if (input.getInput().isPresent()) {
      load("inspector-input");
      title.setText(input.title());
      subtitle.setText("");
    } else {
      title.setText(resources.getString("inspector.title"));
      subtitle.setText("");
    }
    int count = preferences.getDigits();
    digits.setText(String.valueOf(count));
    fewer.setDisable(count == PreferencesViewModel.MIN_DIGITS);
    more.setDisable(count == PreferencesViewModel.MAX_DIGITS);
    copy.setDisable(inspector.getShown().part().isEmpty());
  }

  private void load(String stem) {
    if (loaded.add(stem)) cards.getChildren().add(parts.apply(stem));
  }

  /** A weight's card stands below its neuron's: shows it where there is no room for both. */
  private void scrollToWeight() {
    cards.applyCss();
    scroll.layout();
    scroll.setVvalue(weight.getWeight().isPresent() ? scroll.getVmax() : scroll.getVmin());
  }
}
