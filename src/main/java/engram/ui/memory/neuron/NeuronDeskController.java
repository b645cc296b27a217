package engram.ui.memory.neuron;

import engram.ui.base.PaneController;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.selection.TextSelection;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/** The desk of the four rules: what is said, and the plane. */
public final class NeuronDeskController implements PaneController {
  private final NeuronViewModel neuron;
  private final NeuronWords words;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private Pane card;
  @FXML private Label facts;
  @FXML private Label neuronSentence;
  @FXML private NeuronPlane plane;

  public NeuronDeskController(
      NeuronViewModel neuron, NeuronWords words, PreferencesViewModel preferences, Texts texts) {
    this.neuron = neuron;
    this.words = words;
    this.preferences = preferences;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    TextSelection.on(card, texts.bundle());
    plane.show(neuron, words, preferences, texts);
    subscriptions =
        Subscription.combine(
            neuron.courseProperty().subscribe(course -> show()),
            neuron.stepProperty().subscribe(step -> show()),
            neuron.settings().shownProperty().subscribe(shown -> show()),
            neuron.settings().explainedProperty().subscribe(each -> show()),
            preferences.themeProperty().subscribe(theme -> show()));
  }

  private void show() {
    facts.setText(words.facts());
    neuronSentence.setText(words.sentence());
    plane.paint();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
