package engram.view;

import engram.memory.NonsenseSyllables;
import engram.viewmodel.StoresExplainer;
import engram.viewmodel.StoresExplanation;
import engram.viewmodel.StoresItemWords;
import engram.viewmodel.StoresViewModel;
import engram.viewmodel.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/** Explains one item by the numbers of the moment. */
public final class StoresItemController implements PaneController {
  private final StoresViewModel stores;
  private final StoresExplainer explainer;
  private final StoresItemWords words;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private Pane root;
  @FXML private Label itemTitle;
  @FXML private Label line;
  @FXML private FormulaView leftRule;
  @FXML private FormulaView left;
  @FXML private Label leftText;
  @FXML private FormulaView fastRule;
  @FXML private FormulaView fast;
  @FXML private FormulaView slowRule;
  @FXML private FormulaView slow;
  @FXML private Label traceText;
  @FXML private FormulaView recallRule;
  @FXML private FormulaView recall;

  public StoresItemController(
      StoresViewModel stores, StoresExplainer explainer, StoresItemWords words, Texts texts) {
    this.stores = stores;
    this.explainer = explainer;
    this.words = words;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    TextSelection.on(root, texts.bundle());
    leftRule.setFormula(StoresExplainer.LEFT);
    slowRule.setFormula(StoresExplainer.SLOW);
    recallRule.setFormula(StoresExplainer.RECALL);
    subscriptions =
        Subscription.combine(
            stores.courseProperty().subscribe(course -> show()),
            stores.stepProperty().subscribe(step -> show()),
            stores.pinnedProperty().subscribe(pinned -> show()));
  }

  private void show() {
    StoresExplanation now = explainer.explain();
    itemTitle.setText(NonsenseSyllables.of(stores.explained()));
    line.setText(words.explained());
    set(left, now.left());
    leftText.setText(words.held());
    set(fastRule, now.fastRule());
    set(fast, now.fast());
    set(slow, now.slow());
    traceText.setText(words.trace());
    set(recall, now.recall());
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
