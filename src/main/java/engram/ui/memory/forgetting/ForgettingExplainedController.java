package engram.ui.memory.forgetting;

import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.formula.FormulaView;
import engram.ui.selection.TextSelection;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/** Explains the cure that is looked at by the numbers of the moment. */
public final class ForgettingExplainedController implements PaneController {
  private final ForgettingViewModel forgetting;
  private final ForgettingExplainer explainer;
  private final ForgettingWords words;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private Pane root;
  @FXML private Label cureTitle;
  @FXML private FormulaView formula;
  @FXML private FormulaView numbers;
  @FXML private Label why;
  @FXML private Label detail;
  @FXML private FormulaView shift;

  public ForgettingExplainedController(
      ForgettingViewModel forgetting,
      ForgettingExplainer explainer,
      ForgettingWords words,
      Texts texts) {
    this.forgetting = forgetting;
    this.explainer = explainer;
    this.words = words;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    TextSelection.on(root, texts.bundle());
    subscriptions = forgetting.momentProperty().subscribe(this::show);
  }

  private void show(ForgettingMoment now) {
    ForgettingExplanation explained = explainer.explain(now, words);
    cureTitle.setText(texts.get("forgetting.explained", explained.title()));
    formula.setFormula(explained.formula());
    numbers.setFormula(explained.numbers());
    Presence.set(numbers, !explained.numbers().isEmpty());
    why.setText(explained.text());
    detail.setText(explained.detail());
    Presence.set(detail, !explained.detail().isEmpty());
    shift.setFormula(explained.shift());
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
