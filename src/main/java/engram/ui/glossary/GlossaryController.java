package engram.ui.glossary;

import engram.ui.base.BoundPane;
import engram.ui.glossary.GlossaryViewModel.Entry;
import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The pane of the glossary: a search field and the terms below it. */
public final class GlossaryController extends BoundPane {
  private final GlossaryViewModel glossary;

  @FXML private ResourceBundle resources;
  @FXML private TextField search;
  @FXML private Label count;
  @FXML private VBox terms;

  public GlossaryController(GlossaryViewModel glossary) {
    this.glossary = glossary;
  }

  @FXML
  private void initialize() {
    bindBoth(search.textProperty(), glossary.soughtProperty());
    bind(
        glossary.countProperty().subscribe(count::setText),
        glossary.entriesProperty().subscribe(this::list));
  }

  @FXML
  private void toStart() {
    glossary.showStart();
  }

  @FXML
  private void toGuide() {
    glossary.showGuide();
  }

  private void list(List<Entry> entries) {
    terms.getChildren().setAll(entries.stream().map(this::card).toList());
  }

  private VBox card(Entry entry) {
    Label name = label(entry.name(), "glossary-name");
    Label other = label(entry.other(), "glossary-other");
    Label text = label(entry.text(), "glossary-text");
    Label seen = label(entry.seen(), "glossary-seen");
    HBox.setHgrow(seen, Priority.ALWAYS);
    seen.setMaxWidth(Double.MAX_VALUE);
    Button show = new Button(resources.getString("glossary.show"));
    show.setMinWidth(Region.USE_PREF_SIZE);
    show.setAccessibleText(show.getText() + ": " + entry.name());
    show.setOnAction(event -> glossary.show(entry));
    HBox place = new HBox(seen, show);
    place.getStyleClass().add("glossary-place");
    VBox card = new VBox(name, other, text, place);
    card.setId(entry.term().id());
    card.getStyleClass().add("glossary-card");
    return card;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
