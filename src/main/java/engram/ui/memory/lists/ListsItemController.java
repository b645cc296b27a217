package engram.ui.memory.lists;

import engram.memory.lists.NonsenseSyllables;
import engram.ui.base.PaneController;
import engram.ui.base.Texts;
import engram.ui.controls.Presence;
import engram.ui.formula.FormulaView;
import engram.ui.selection.TextSelection;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/** Explains one item by the numbers of the moment. */
public final class ListsItemController implements PaneController {
  private final ListsViewModel stores;
  private final ListsExplainer explainer;
  private final ListsItemWords words;
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

  public ListsItemController(
      ListsViewModel stores, ListsExplainer explainer, ListsItemWords words, Texts texts) {
    this.stores = stores;
    this.explainer = explainer;
    this.words = words;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    TextSelection.on(root, texts.bundle());
    leftRule.setFormula(ListsExplainer.LEFT);
    slowRule.setFormula(ListsExplainer.SLOW);
    recallRule.setFormula(ListsExplainer.RECALL);
    subscriptions =
        Subscription.combine(
            stores.courseProperty().subscribe(course -> show()),
            stores.stepProperty().subscribe(step -> show()),
            stores.pinnedProperty().subscribe(pinned -> show()));
  }

  private void show() {
    ListsExplanation now = explainer.explain();
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
