package engram.ui.paths;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import engram.ui.controls.Presence;
import engram.ui.controls.SubscriptLabel;
import engram.ui.inspector.ValuePathPlot;
import engram.ui.paths.PathTabViewModel.Row;
import engram.ui.plot.PlotCanvas;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A path on one line: its name, its picture, its ends, and the button that pins it. */
final class PathRow extends HBox {
  private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");
  private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");

  private final PathTabViewModel paths;
  private final PreferencesViewModel preferences;
  private final SubscriptLabel name = new SubscriptLabel();
  private final FittedCanvas picture = new FittedCanvas();
  private final Label highest = new Label();
  private final Label lowest = new Label();
  private final VBox ends = new VBox(highest, lowest);
  private final Button pin = new Button();
  private final ResourceBundle texts;
  private Row row;

  PathRow(PathTabViewModel paths, PreferencesViewModel preferences, ResourceBundle texts) {
    this.paths = paths;
    this.preferences = preferences;
    this.texts = texts;
    getStyleClass().add("inspector-line");
    picture.getStyleClass().add("inspector-path");
    picture.setHelpText(texts.getString("inspector.weight.path.help"));
    PlotCanvas.draw(
        picture,
        preferences,
        () -> Optional.ofNullable(row).flatMap(Row::path).map(ValuePathPlot::of));
    ends.getStyleClass().add("inspector-ends");
    ends.setMinWidth(USE_PREF_SIZE);
    for (Label end : new Label[] {highest, lowest}) end.getStyleClass().add("muted-number");
    pin.getStyleClass().addAll("inspector-button", "inspector-pin");
    pin.setGraphic(new Icon("fth-bookmark"));
    pin.setOnAction(event -> paths.toggle(row.pin()));
    pin.setMinWidth(USE_PREF_SIZE);
    Hint.setText(pin, texts.getString("inspector.path.pin"));
    HBox.setHgrow(picture, Priority.ALWAYS);
    name.setMinWidth(0);
    getChildren().setAll(name, picture, ends, pin);
  }

  /**
   * @param drawn whether it is shown itself, not only the button that pins it
   */
  void show(Row newRow, boolean drawn) {
    row = newRow;
    name.setText(drawn ? paths.name(row) : texts.getString("inspector.path.pin"));
    highest.setText(paths.highest(row));
    lowest.setText(paths.lowest(row));
    for (Node node : new Node[] {picture, ends}) {
      Presence.set(node, drawn);
    }
    HBox.setHgrow(name, drawn ? Priority.NEVER : Priority.ALWAYS);
    name.pseudoClassStateChanged(PLAIN, !drawn);
    boolean pinned = paths.isPinned(row);
    pin.pseudoClassStateChanged(PINNED, pinned);
    pin.setDisable(!paths.canToggle(row));
    pin.setAccessibleText(texts.getString(pinned ? "inspector.path.unpin" : "inspector.path.pin"));
    picture.paint();
  }
}
