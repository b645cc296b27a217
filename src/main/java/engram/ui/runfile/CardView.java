package engram.ui.runfile;

import engram.export.card.ModelCard;
import engram.ui.controls.LiveScrollPane;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A model card to be read: what is named on the left, what is said of it beside it. */
final class CardView {
  private static final double HEIGHT = 400;
  private static final double NAMES = 190;
  private static final double BESIDE = 16;
  private static final double BELOW = 4;
  private static final double SECTIONS = 18;

  private final ScrollPane pane = new LiveScrollPane();

  /**
   * @param name that a screen reader says
   */
  CardView(String name) {
    pane.setId("card-text");
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setPrefViewportHeight(HEIGHT);
    pane.setMinHeight(0);
    pane.setFocusTraversable(true);
    pane.setAccessibleText(name);
  }

  ScrollPane pane() {
    return pane;
  }

  /** Shows another card at the place that was read. */
  void show(ModelCard card) {
    double place = pane.getVvalue();
    VBox sections = new VBox(SECTIONS);
    sections.setStyle("-fx-padding: 0.4em 1em 0.6em 0;");
    sections.getChildren().add(label(card.title(), "card-title"));
    card.sections().forEach(each -> sections.getChildren().add(section(each)));
    pane.setAccessibleHelp(card.text());
    pane.setContent(sections);
    pane.layout();
    pane.setVvalue(place);
  }

  private static VBox section(ModelCard.Section section) {
    GridPane lines = new GridPane();
    lines.setHgap(BESIDE);
    lines.setVgap(BELOW);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    ColumnConstraints names = new ColumnConstraints(NAMES);
    lines.getColumnConstraints().setAll(names, values);
    int row = 0;
    for (ModelCard.Entry each : section.entries()) {
      Label value = label(each.value());
      if (each.label().isEmpty()) lines.add(value, 0, row, 2, 1);
      else lines.addRow(row, label(each.label(), "muted"), value);
      row++;
    }
    Label title = label(section.title());
    title.setStyle("-fx-font-weight: bold;");
    return new VBox(BELOW, title, lines);
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    GridPane.setValignment(label, VPos.TOP);
    return label;
  }
}
