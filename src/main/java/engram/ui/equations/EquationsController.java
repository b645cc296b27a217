package engram.ui.equations;

import engram.ui.base.BoundPane;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.Hint;
import engram.ui.controls.Presence;
import engram.ui.controls.SubscriptLabel;
import engram.ui.equations.EquationCard.Look;
import engram.ui.equations.EquationNumbersViewModel.Numbers;
import engram.ui.formula.FormulaFace;
import engram.ui.formula.FormulaSheet;
import engram.ui.paint.PaintedPicture;
import engram.ui.run.PointingViewModel;
import engram.ui.run.Shared;
import engram.ui.selection.CopyMenu;
import engram.ui.selection.TextSelection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** The equations pane. */
public final class EquationsController extends BoundPane {
  private static final PseudoClass AT_WORK = PseudoClass.getPseudoClass("at-work");
  private static final PseudoClass NUMBERS = PseudoClass.getPseudoClass("numbers");

  private final EquationsViewModel equations;
  private final EquationNumbersViewModel numbers;
  private final PanesViewModel panes;
  private final PointingViewModel pointing;
  private final EquationTexts texts;
  private final PreferencesViewModel look;
  private final Map<Equation, EquationCard> cards = new EnumMap<>(Equation.class);

  @FXML private ResourceBundle resources;
  @FXML private VBox root;
  @FXML private ToggleButton numbersButton;
  @FXML private EquationCard neuronCard;
  @FXML private EquationCard activationCard;
  @FXML private EquationCard updateCard;
  @FXML private EquationCard lossCard;
  @FXML private Node lossBox;
  @FXML private FormulaSheet lossFormula;
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
    look = shared.preferences();
    texts = new EquationTexts(equations, numbers, shared.texts());
  }

  @FXML
  void initialize() {
    TextSelection.on(root, resources);
    PaintedPicture.offer(root, new EquationsPicture(texts, look));
    put(Equation.NEURON_OUTPUT, neuronCard);
    put(Equation.ACTIVATION, activationCard);
    put(Equation.WEIGHT_UPDATE, updateCard);
    put(Equation.LOSS, lossCard);
    attend(lossBox, Equation.LOSS);
    lossBox.setOnMouseClicked(event -> equations.open(Equation.LOSS));
    numbersButton.selectedProperty().bindBidirectional(panes.equationNumbersProperty());
    bind(
        equations.atWork.subscribe(this::light),
        equations.open.subscribe(open -> show(numbers.numbers.get())),
        equations.layer.subscribe(layer -> activationName.setText(texts.activation())),
        equations.settings.subscribe(now -> updateName.setText(texts.update())),
        numbers.numbers.subscribe(this::show),
        () ->
            numbersButton.selectedProperty().unbindBidirectional(panes.equationNumbersProperty()));
    for (Equation equation : Equation.values()) {
      bind(
          equations.symbolsProperty(equation).subscribe(face -> show(equation)),
          cards.get(equation).getSheet().follow(pointing));
    }
    bind(lossFormula.follow(pointing));
  }

  private void put(Equation equation, EquationCard card) {
    cards.put(equation, card);
    card.setOnOpen(() -> equations.open(equation));
    attend(card, equation);
  }

  /** What can be copied from it, and what it says when the mouse rests on it. */
  private void attend(Node node, Equation equation) {
    CopyMenu.on(
        node,
        resources,
        () -> texts.whole(equation).text(),
        () -> texts.whole(equation).latex(),
        texts::copyText);
    Hint.follow(node, () -> texts.explanation(equation));
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
    activationName.setText(texts.activation());
    Presence.set(neuronName, shown);
    Presence.set(weightName, shown);
    // in one row with a result there is room for the shortest names alone
    Presence.set(activationName, !shown || isOpen(Equation.ACTIVATION));
    Presence.set(updateName, !shown || isOpen(Equation.WEIGHT_UPDATE));
  }

  private boolean isOpen(Equation equation) {
    return numbers.numbers.get().isPresent() && equations.open.get() == equation;
  }

  /** With numbers, as far as they are known: all of them in the open card, else the result. */
  private void show(Equation equation) {
    Optional<Numbers> now = numbers.numbers.get();
    boolean open = isOpen(equation);
    EquationCard card = cards.get(equation);
    card.setLook(now.isEmpty() ? Look.SYMBOLS : open ? Look.OPEN : Look.FOLDED);
    List<FormulaFace> folded = texts.result(equation);
    card.getSheet().setFaces(open ? texts.faces(equation) : folded);
    if (equation != Equation.LOSS) return;
    lossFormula.setFaces(folded);
    Presence.set(lossCard, open);
    Presence.set(lossFormula, !open);
  }
}
