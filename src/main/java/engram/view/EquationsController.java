package engram.view;

import engram.nn.Activation;
import engram.training.Settings;
import engram.viewmodel.Equation;
import engram.viewmodel.EquationFormulas;
import engram.viewmodel.EquationsViewModel;
import engram.viewmodel.Texts;
import java.util.Map;
import java.util.StringJoiner;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import javafx.util.Subscription;

/** The equations pane. */
public final class EquationsController implements PaneController {
  private static final PseudoClass AT_WORK = PseudoClass.getPseudoClass("at-work");
  private static final Duration TIME_TO_READ = Duration.seconds(60);

  private final EquationsViewModel equations;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private Node neuronCard;
  @FXML private Node activationCard;
  @FXML private Node updateCard;
  @FXML private Node lossBox;
  @FXML private FormulaView neuronFormula;
  @FXML private FormulaView activationFormula;
  @FXML private FormulaView updateFormula;
  @FXML private FormulaView lossFormula;
  @FXML private Label activationName;
  @FXML private Label updateName;

  public EquationsController(EquationsViewModel equations, Texts texts) {
    this.equations = equations;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    neuronFormula.setFormula(EquationFormulas.NEURON_OUTPUT);
    activationFormula.formulaProperty().bind(equations.activationProperty());
    updateFormula.formulaProperty().bind(equations.updateProperty());
    lossFormula.formulaProperty().bind(equations.lossProperty());
    explain(neuronCard).setText(texts.get("equations.neuron.help"));
    explain(lossBox).setText(texts.get("equations.loss.help"));
    Tooltip activationHelp = explain(activationCard);
    Tooltip updateHelp = explain(updateCard);
    Map<Equation, Node> cards =
        Map.of(
            Equation.NEURON_OUTPUT, neuronCard,
            Equation.ACTIVATION, activationCard,
            Equation.WEIGHT_UPDATE, updateCard);
    subscriptions =
        Subscription.combine(
            equations
                .atWorkProperty()
                .subscribe(
                    atWork ->
                        cards.forEach(
                            (equation, card) ->
                                card.pseudoClassStateChanged(
                                    AT_WORK, atWork.filter(equation::equals).isPresent()))),
            equations
                .layerProperty()
                .subscribe(
                    layer -> {
                      activationName.setText(name(layer));
                      activationHelp.setText(help(layer.activation()));
                    }),
            equations
                .settingsProperty()
                .subscribe(
                    settings -> {
                      updateName.setText(
                          texts.get("equations.optimizer." + settings.optimizer().id()));
                      updateHelp.setText(help(settings));
                    }));
  }

  private static Tooltip explain(Node card) {
    Tooltip tooltip = new Tooltip();
    tooltip.setShowDuration(TIME_TO_READ);
    Tooltip.install(card, tooltip);
    return tooltip;
  }

  private String name(EquationsViewModel.Layer layer) {
    String function = texts.get("equations.function." + layer.activation().id());
    return layer.output()
        ? texts.get("equations.of-output", function)
        : texts.get("equations.of-hidden", function, String.valueOf(layer.index() + 1));
  }

  private String help(Activation activation) {
    return texts.get("equations.activation.help")
        + (activation == Activation.SOFTMAX ? "\n" + texts.get("equations.softmax.help") : "");
  }

  private String help(Settings settings) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add(texts.get("equations.update.help"));
    switch (settings.optimizer()) {
      case SGD -> {}
      case MOMENTUM, NESTEROV -> lines.add(texts.get("equations.momentum.help"));
      case RMSPROP -> lines.add(texts.get("equations.rmsprop.help"));
      case ADAM -> lines.add(texts.get("equations.adam.help"));
    }
    if (settings.l2() > 0) lines.add(texts.get("equations.l2.help"));
    if (settings.l1() > 0) lines.add(texts.get("equations.l1.help"));
    return lines.toString();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
