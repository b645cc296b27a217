package engram.ui.memory.recall;

import engram.memory.recall.RecallRule;
import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.formula.FormulaView;
import engram.ui.selection.TextSelection;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/** Explains one neuron of a recall by the numbers of the moment. */
public final class RecallNeuronController implements PaneController {
  private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");

  private final RecallViewModel recall;
  private final RecallNeuronViewModel neuron;
  private final Texts texts;
  private final List<Row> rows = new ArrayList<>();
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private Pane root;
  @FXML private Label title;
  @FXML private Label place;
  @FXML private FormulaView rule;
  @FXML private FormulaView numbers;
  @FXML private FormulaView result;
  @FXML private GridPane terms;
  @FXML private Label rest;
  @FXML private Label verdict;
  @FXML private FormulaView storedBy;
  @FXML private Label storedText;
  @FXML private FormulaView energyFormula;
  @FXML private Label energyText;
  @FXML private Label energyWhy;

  private record Row(Label from, Label factors, Label product) {
    void show(RecallNeuron.Term term) {
      from.setText(term.from());
      factors.setText(term.factors());
      product.setText(term.product());
      product.pseudoClassStateChanged(NEGATIVE, term.value() < 0);
    }
  }

  public RecallNeuronController(RecallViewModel recall, RecallNeuronViewModel neuron, Texts texts) {
    this.recall = recall;
    this.neuron = neuron;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    TextSelection.on(root, texts.bundle());
    subscriptions = neuron.neuronProperty().subscribe(this::show);
  }

  private void show(RecallNeuron now) {
    RecallRule chosen = recall.run().setup().rule();
    title.setText(now.title());
    place.setText(now.place());
    rule.setFormula(now.rule());
    numbers.setFormula(now.numbers());
    result.setFormula(now.result());
    showTerms(now.terms());
    rest.setText(now.rest());
    Presence.set(rest, !now.rest().isEmpty());
    verdict.setText(now.verdict());
    storedBy.setFormula(now.stored());
    storedText.setText(texts.get("recall.storing." + chosen.id()));
    energyFormula.setFormula(now.energy());
    energyText.setText(now.change());
    boolean together = chosen != RecallRule.SOFTMAX && !recall.run().setup().isOneByOne();
    energyWhy.setText(texts.get(together ? "recall.energy.together" : "recall.energy.falls"));
  }

  private void showTerms(List<RecallNeuron.Term> now) {
    if (rows.size() != now.size()) {
      rows.clear();
      terms.getChildren().clear();
      for (int row = 0; row < now.size(); row++) rows.add(addRow(row));
    }
    for (int row = 0; row < now.size(); row++) rows.get(row).show(now.get(row));
  }

  private Row addRow(int index) {
    Row row = new Row(new Label(), new Label(), new Label());
    row.from().getStyleClass().add("muted");
    row.product().getStyleClass().add("recall-product");
    GridPane.setHalignment(row.factors(), HPos.RIGHT);
    GridPane.setHalignment(row.product(), HPos.RIGHT);
    terms.addRow(index, row.from(), row.factors(), row.product());
    return row;
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
