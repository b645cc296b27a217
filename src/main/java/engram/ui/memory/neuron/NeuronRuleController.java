package engram.ui.memory.neuron;

import engram.memory.neuron.NeuronRule;
import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.formula.FormulaView;
import engram.ui.selection.TextSelection;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/** Explains the chosen rule by the numbers of the step. */
public final class NeuronRuleController implements PaneController {
  private final NeuronViewModel neuron;
  private final NeuronExplainer explainer;
  private final NeuronWords words;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private Pane root;
  @FXML private Label title;
  @FXML private Label line;
  @FXML private FormulaView output;
  @FXML private FormulaView rule;
  @FXML private FormulaView numbers;
  @FXML private FormulaView result;
  @FXML private FormulaView weights;
  @FXML private Label found;
  @FXML private Label why;

  public NeuronRuleController(
      NeuronViewModel neuron, NeuronExplainer explainer, NeuronWords words, Texts texts) {
    this.neuron = neuron;
    this.explainer = explainer;
    this.words = words;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    TextSelection.on(root, texts.bundle());
    subscriptions =
        Subscription.combine(
            neuron.courseProperty().subscribe(course -> show()),
            neuron.stepProperty().subscribe(step -> show()),
            neuron.settings().explainedProperty().subscribe(each -> show()));
  }

  private void show() {
    NeuronRule explained = neuron.explained();
    NeuronExplanation now = explainer.explain();
    title.setText(texts.get("neuron.rule." + explained.id()));
    line.setText(texts.get("neuron.line." + explained.id()));
    set(output, now.output());
    set(rule, now.rule());
    set(numbers, now.numbers());
    set(result, now.result());
    set(weights, now.weights());
    found.setText(words.found());
    why.setText(texts.get("neuron.why." + explained.id()));
  }

  private static void set(FormulaView view, String formula) {
    view.setFormula(formula);
    Presence.set(view, !formula.isEmpty());
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
