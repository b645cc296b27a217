package engram.ui.equations;

import engram.nn.Activation;
import engram.training.recipe.Settings;
import engram.ui.base.BoundPane;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.controls.SubscriptLabel;
import engram.ui.equations.EquationCard.Look;
import engram.ui.equations.EquationNumbersViewModel.Numbers;
import engram.ui.formula.FormulaFace;
import engram.ui.formula.FormulaPointing;
import engram.ui.formula.FormulaSheet;
import engram.ui.run.PointingViewModel;
import engram.ui.run.Shared;
import engram.ui.selection.CopyMenu;
import engram.ui.selection.TextSelection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The equations pane. */
public final class EquationsController extends BoundPane {
  private static final PseudoClass AT_WORK = PseudoClass.getPseudoClass("at-work");
  private static final PseudoClass NUMBERS = PseudoClass.getPseudoClass("numbers");
  private static final Duration TIME_TO_READ = Duration.seconds(60);
  private static final double TOOLTIP_EMS = 40;

  private final EquationsViewModel equations;
  private final EquationNumbersViewModel numbers;
  private final PanesViewModel panes;
  private final PointingViewModel pointing;
  private final Texts texts;
  private final Map<Equation, EquationCard> cards = new EnumMap<>(Equation.class);

  @FXML private VBox root;
  @FXML private ToggleButton numbersButton;
  @FXML private EquationCard neuronCard;
  @FXML private EquationCard activationCard;
  @FXML private EquationCard updateCard;
  @FXML private EquationCard lossCard;
  @FXML private Node lossBox;
  @FXML private FormulaSheet neuronFormula;
  @FXML private FormulaSheet activationFormula;
  @FXML private FormulaSheet updateFormula;
  @FXML private FormulaSheet lossFormula;
  @FXML private FormulaSheet lossNumbers;
  @FXML private SubscriptLabel neuronName;
  @FXML private Label activationName;
  @FXML private Label updateName;
  @FXML private SubscriptLabel weightName;

  EquationsController(
      EquationsViewModel equations,
      EquationNumbersViewModel numbers,
      PointingViewModel pointing,
      Shared shared) {
    this.equations = equations;
    this.numbers = numbers;
    this.pointing = pointing;
    panes = shared.panes();
    texts = shared.texts();
  }

  @FXML
  void initialize() {
    TextSelection.on(root, texts.bundle());
    put(Equation.NEURON_OUTPUT, neuronCard, () -> texts.get("equations.neuron.help"));
    put(Equation.ACTIVATION, activationCard, this::activationHelp);
    put(Equation.WEIGHT_UPDATE, updateCard, this::updateHelp);
    put(Equation.LOSS, lossCard, () -> texts.get("equations.loss.help"));
    attend(lossBox, Equation.LOSS, () -> texts.get("equations.loss.help"));
    lossBox.setOnMouseClicked(event -> equations.open(Equation.LOSS));
    numbersButton.selectedProperty().bindBidirectional(panes.equationNumbersProperty());
    bind(
        equations.atWorkProperty().subscribe(this::light),
        equations.openProperty().subscribe(open -> show(numbers.getNumbers())),
        equations.layerProperty().subscribe(layer -> nameActivation()),
        equations
            .settingsProperty()
            .subscribe(
                now ->
                    updateName.setText(texts.get("equations.optimizer." + now.optimizer().id()))),
        numbers.numbersProperty().subscribe(this::show),
        () ->
            numbersButton.selectedProperty().unbindBidirectional(panes.equationNumbersProperty()));
    for (Equation equation : Equation.values()) {
      bind(
          equations.symbolsProperty(equation).subscribe(face -> show(equation)),
          FormulaPointing.on(cards.get(equation).getSheet(), pointing));
    }
    bind(FormulaPointing.on(lossFormula, pointing));
  }

  private void put(Equation equation, EquationCard card, Supplier<String> help) {
    cards.put(equation, card);
    card.setOnOpen(() -> equations.open(equation));
    attend(card, equation, help);
  }

  /** What can be copied from it, and what it says when the mouse rests on it. */
  private void attend(Node node, Equation equation, Supplier<String> help) {
    CopyMenu.on(
        node,
        texts.bundle(),
        () -> whole(equation).text(),
        () -> whole(equation).latex(),
        this::copyAll);
    Tooltip tooltip = new Tooltip();
    tooltip.setShowDuration(TIME_TO_READ);
    tooltip.setWrapText(true);
    tooltip.setOnShowing(
        event -> {
          tooltip.setText(explanation(equation, help.get()));
          tooltip.setMaxWidth(TOOLTIP_EMS * tooltip.getFont().getSize());
        });
    Tooltip.install(node, tooltip);
  }

  /** With all the numbers, for which a card may have no room. */
  private String explanation(Equation equation, String help) {
    return numbers.getNumbers().isPresent() ? help + "\n\n" + whole(equation).text() : help;
  }

  private String copyAll() {
    return cards.keySet().stream()
        .map(equation -> whole(equation).text())
        .collect(Collectors.joining("\n"));
  }

  private void light(Set<Equation> atWork) {
    cards.forEach(
        (equation, card) -> card.pseudoClassStateChanged(AT_WORK, atWork.contains(equation)));
    lossBox.pseudoClassStateChanged(AT_WORK, atWork.contains(Equation.LOSS));
  }

  private void show(Optional<Numbers> now) {
    boolean shown = now.isPresent();
    root.pseudoClassStateChanged(NUMBERS, shown);
    neuronName.setText(now.map(Numbers::neuronName).orElse(""));
    weightName.setText(now.map(Numbers::weightName).orElse(""));
    for (Equation equation : Equation.values()) show(equation);
    nameActivation();
    Presence.set(neuronName, shown);
    Presence.set(weightName, shown);
    // in one row with a result there is room for the shortest names alone
    Presence.set(activationName, !shown || isOpen(Equation.ACTIVATION));
    Presence.set(updateName, !shown || isOpen(Equation.WEIGHT_UPDATE));
  }

  private boolean isOpen(Equation equation) {
    return numbers.getNumbers().isPresent() && equations.openProperty().get() == equation;
  }

  /** With numbers, as far as they are known: all of them in the open card, else the result. */
  private void show(Equation equation) {
    Optional<Numbers> now = numbers.getNumbers();
    boolean open = isOpen(equation);
    EquationCard card = cards.get(equation);
    card.setLook(now.isEmpty() ? Look.SYMBOLS : open ? Look.OPEN : Look.FOLDED);
    List<FormulaFace> folded =
        now.flatMap(n -> n.resultOf(equation)).map(List::of).orElseGet(() -> symbols(equation));
    card.getSheet().setFaces(open ? faces(equation) : folded);
    if (equation != Equation.LOSS) return;
    lossFormula.setFaces(folded);
    Presence.set(lossCard, open);
    Presence.set(lossFormula, !open);
  }

  /** Longest first. */
  private List<FormulaFace> faces(Equation equation) {
    List<FormulaFace> faces = numbers.getNumbers().map(n -> n.of(equation)).orElse(List.of());
    return faces.isEmpty() ? symbols(equation) : faces;
  }

  private List<FormulaFace> symbols(Equation equation) {
    return equations.symbolsProperty(equation).get().shortened();
  }

  private FormulaFace whole(Equation equation) {
    return faces(equation).get(0);
  }

  private EquationsViewModel.Layer layer() {
    return numbers.getNumbers().map(Numbers::layer).orElse(equations.layerProperty().get());
  }

  private void nameActivation() {
    EquationsViewModel.Layer layer = layer();
    String function = texts.get("equations.function." + layer.activation().id());
    activationName.setText(
        layer.output()
            ? texts.get("equations.of-output", function)
            : texts.get("equations.of-hidden", function, String.valueOf(layer.index() + 1)));
  }

  private String activationHelp() {
    String help = texts.get("equations.activation.help");
    boolean softmax = layer().activation() == Activation.SOFTMAX;
    return softmax ? help + "\n" + texts.get("equations.softmax.help") : help;
  }

  private String updateHelp() {
    Settings settings = equations.settingsProperty().get();
    StringJoiner lines = new StringJoiner("\n");
    lines.add(texts.get("equations.update.help"));
    if (!settings.optimizer().isPlain()) {
      lines.add(texts.get("equations." + settings.optimizer().id() + ".help"));
    }
    if (settings.l2() > 0) lines.add(texts.get("equations.l2.help"));
    if (settings.l1() > 0) lines.add(texts.get("equations.l1.help"));
    if (numbers.getNumbers().filter(Numbers::example).isPresent()) {
      lines.add(texts.get("equations.example.help"));
    }
    return lines.toString();
  }
}
