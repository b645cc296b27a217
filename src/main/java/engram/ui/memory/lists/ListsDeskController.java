package engram.ui.memory.lists;

import engram.ui.base.PaneController;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.selection.TextSelection;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/** The desk of both stores: what is said, what happens now, and the stores. */
public final class ListsDeskController implements PaneController {
  private final ListsViewModel stores;
  private final ListsWords words;
  private final ListsItemWords itemWords;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private Pane card;
  @FXML private Label facts;
  @FXML private Label storesSentence;
  @FXML private Label storesNow;
  @FXML private ListsView view;

  public ListsDeskController(
      ListsViewModel stores,
      ListsWords words,
      ListsItemWords itemWords,
      PreferencesViewModel preferences,
      Texts texts) {
    this.stores = stores;
    this.words = words;
    this.itemWords = itemWords;
    this.preferences = preferences;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    TextSelection.on(card, texts.bundle());
    view.show(stores, itemWords, preferences, texts);
    subscriptions =
        Subscription.combine(
            stores.courseProperty().subscribe(course -> show()),
            stores.stepProperty().subscribe(step -> show()),
            stores.pinnedProperty().subscribe(pinned -> view.paint()),
            preferences.themeProperty().subscribe(theme -> view.paint()));
  }

  private void show() {
    facts.setText(words.facts());
    storesSentence.setText(words.sentence());
    storesNow.setText(words.now());
    view.paint();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
