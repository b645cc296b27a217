package engram.view;

import engram.viewmodel.DataSetChoice;
import engram.viewmodel.DataSetTexts;
import engram.viewmodel.DataSetsViewModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The list of data sets at the left of the Data page. */
public final class DataSetsController implements PaneController {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final DataSetsViewModel sets;
  private final DataSetTexts texts;
  private final Map<DataSetChoice, Button> buttons = new HashMap<>();
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private VBox list;

  public DataSetsController(DataSetsViewModel sets, DataSetTexts texts) {
    this.sets = sets;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    DataSetChoice.Group group = null;
    for (DataSetChoice choice : sets.choices()) {
      if (choice.group() != group) list.getChildren().add(head(choice.group()));
      group = choice.group();
      list.getChildren().add(button(choice));
    }
    subscriptions = sets.chosenProperty().subscribe(this::mark);
  }

  private Label head(DataSetChoice.Group group) {
    Label head = new Label(texts.group(group));
    head.getStyleClass().add("data-group");
    return head;
  }

  private Button button(DataSetChoice choice) {
    Button button = new Button(texts.name(choice.id()));
    button.setId("set-" + choice.id());
    button.getStyleClass().setAll("data-set");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setFocusTraversable(false);
    button.setOnAction(event -> sets.choose(choice));
    buttons.put(choice, button);
    return button;
  }

  private void mark(Optional<DataSetChoice> chosen) {
    buttons.forEach(
        (choice, button) ->
            button.pseudoClassStateChanged(CHOSEN, chosen.equals(Optional.of(choice))));
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
