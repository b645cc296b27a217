package engram.view;

import engram.nn.Activation;
import engram.training.Settings;
import engram.viewmodel.Equation;
import engram.viewmodel.EquationFace;
import engram.viewmodel.EquationNumbersViewModel;
import engram.viewmodel.EquationNumbersViewModel.Numbers;
import engram.viewmodel.EquationsViewModel;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PointingViewModel;
import engram.viewmodel.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/** The equations pane. */
public final class EquationsController implements PaneController {
  private static final PseudoClass AT_WORK = PseudoClass.getPseudoClass("at-work");
  private static final PseudoClass NUMBERS = PseudoClass.getPseudoClass("numbers");
  private static final Duration TIME_TO_READ = Duration.seconds(60);

  private final EquationsViewModel equations;
  private final EquationNumbersViewModel numbers;
  private final PanesViewModel panes;
  private final PointingViewModel pointing;
  private final Texts texts;
  private final Map<Equation, FormulaSheet> sheets = new EnumMap<>(Equation.class);
  private final Map<Equation, Node> cards = new EnumMap<>(Equation.class);
  private final Tooltip activationHelp = new Tooltip();
  private final Tooltip updateHelp = new Tooltip();
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private VBox root;
  @FXML private ToggleButton numbersButton;
  @FXML private Node neuronCard;
  @FXML private Node activationCard;
  @FXML private Node updateCard;
  @FXML private Node lossBox;
  @FXML private FormulaSheet neuronFormula;
  @FXML private FormulaSheet activationFormula;
  @FXML private FormulaSheet updateFormula;
  @FXML private FormulaSheet lossFormula;
  @FXML private SubscriptLabel neuronName;
  @FXML private Label activationName;
  @FXML private Label updateName;
  @FXML private SubscriptLabel weightName;

  public EquationsController(
      EquationsViewModel equations,
      EquationNumbersViewModel numbers,
      PanesViewModel panes,
      PointingViewModel pointing,
      Texts texts) {
    this.equations = equations;
    this.numbers = numbers;
    this.panes = panes;
    this.pointing = pointing;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    TextSelection.on(root, texts.bundle());
    put(Equation.NEURON_OUTPUT, neuronCard, neuronFormula);
    put(Equation.ACTIVATION, activationCard, activationFormula);
    put(Equation.WEIGHT_UPDATE, updateCard, updateFormula);
    put(Equation.LOSS, lossBox, lossFormula);
    explain(neuronCard, new Tooltip(texts.get("equations.neuron.help")));
    explain(lossBox, new Tooltip(texts.get("equations.loss.help")));
    explain(activationCard, activationHelp);
    explain(updateCard, updateHelp);
    numbersButton.selectedProperty().bindBidirectional(panes.equationNumbersProperty());
    subscriptions =
        Subscription.combine(
            equations
                .atWorkProperty()
                .subscribe(
                    atWork ->
                        cards.forEach(
                            (equation, card) ->
                                card.pseudoClassStateChanged(AT_WORK, atWork.contains(equation)))),
            equations.layerProperty().subscribe(this::show),
            equations.settingsProperty().subscribe(this::show),
            numbers.numbersProperty().subscribe(this::show),
            () ->
                numbersButton
                    .selectedProperty()
                    .unbindBidirectional(panes.equationNumbersProperty()));
    for (Equation equation : Equation.values()) {
      subscriptions =
          Subscription.combine(
              subscriptions,
              equations.symbolsProperty(equation).subscribe(face -> show(equation)),
              FormulaPointing.on(sheets.get(equation), pointing));
    }
  }

  private void put(Equation equation, Node card, FormulaSheet sheet) {
    cards.put(equation, card);
    sheets.put(equation, sheet);
    InspectorCopyMenu.on(
        card,
        texts.bundle(),
        () -> sheet.whole().text(),
        () -> sheet.whole().latex(),
        this::copyAll);
  }

  private String copyAll() {
    return sheets.values().stream()
        .map(sheet -> sheet.whole().text())
        .collect(Collectors.joining("\n"));
  }

  private static void explain(Node card, Tooltip tooltip) {
    tooltip.setShowDuration(TIME_TO_READ);
    Tooltip.install(card, tooltip);
  }

  private void show(Optional<Numbers> now) {
    boolean shown = now.isPresent();
    root.pseudoClassStateChanged(NUMBERS, shown);
    for (Node name : List.of(neuronName, weightName)) {
      Presence.set(name, shown);
    }
    Presence.set(updateName, !shown);
    neuronName.setText(now.map(Numbers::neuronName).orElse(""));
    weightName.setText(now.map(Numbers::weightName).orElse(""));
    for (Equation equation : Equation.values()) show(equation);
    show(equations.layerProperty().get());
    show(equations.settingsProperty().get());
  }

  /** With numbers, as far as they are known. */
  private void show(Equation equation) {
    EquationFace symbols = equations.symbolsProperty(equation).get();
    List<EquationFace> faces = numbers.getNumbers().map(n -> n.of(equation)).orElse(List.of());
    sheets.get(equation).setFaces(faces.isEmpty() ? symbols.shortened() : faces);
  }

  private void show(EquationsViewModel.Layer ofSymbols) {
    EquationsViewModel.Layer layer = numbers.getNumbers().map(Numbers::layer).orElse(ofSymbols);
    String function = texts.get("equations.function." + layer.activation().id());
    activationName.setText(
        layer.output()
            ? texts.get("equations.of-output", function)
            : texts.get("equations.of-hidden", function, String.valueOf(layer.index() + 1)));
    activationHelp.setText(
        texts.get("equations.activation.help")
            + (layer.activation() == Activation.SOFTMAX
                ? "\n" + texts.get("equations.softmax.help")
                : ""));
  }

  private void show(Settings settings) {
    updateName.setText(texts.get("equations.optimizer." + settings.optimizer().id()));
    boolean example = numbers.getNumbers().filter(Numbers::example).isPresent();
    updateHelp.setText(
        help(settings) + (example ? "\n" + texts.get("equations.example.help") : ""));
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
