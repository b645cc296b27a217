package engram.ui.paths;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import engram.ui.controls.SubscriptLabel;
import engram.ui.paths.PathsViewModel.Entry;
import engram.ui.plot.PlotCanvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The names of the pinned paths with their look, their value, and the button that unpins them. */
final class PathsLegend {
  private final PathsViewModel paths;
  private final PreferencesViewModel preferences;
  private final ResourceBundle texts;
  private final VBox place;
  private final List<Line> lines = new ArrayList<>();

  PathsLegend(
      PathsViewModel paths, PreferencesViewModel preferences, ResourceBundle texts, VBox place) {
    this.paths = paths;
    this.preferences = preferences;
    this.texts = texts;
    this.place = place;
  }

  void show(List<Entry> entries) {
    while (lines.size() < entries.size()) lines.add(new Line());
    List<Line> used = lines.subList(0, entries.size());
    if (!place.getChildren().equals(used)) place.getChildren().setAll(used);
    for (int i = 0; i < entries.size(); i++) used.get(i).show(entries.get(i));
  }

  private final class Line extends HBox {
    private final FittedCanvas look = new FittedCanvas();
    private final SubscriptLabel name = new SubscriptLabel();
    private final Label value = new Label();
    private Entry entry;

    Line() {
      getStyleClass().add("paths-entry");
      look.getStyleClass().add("paths-look");
      PlotCanvas.draw(
          look,
          preferences,
          () -> Optional.ofNullable(entry).map(e -> PathsPlot.sample(e.pinned().look())));
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      value.setMinWidth(USE_PREF_SIZE);
      Button unpin = new Button();
      unpin.getStyleClass().addAll("icon-button", "flat");
      unpin.setGraphic(new Icon("fth-x"));
      unpin.setAccessibleText(texts.getString("paths.unpin"));
      Hint.setText(unpin, texts.getString("paths.unpin"));
      unpin.setOnAction(event -> paths.unpin(entry.pinned().pin()));
      getChildren().setAll(look, name, gap, value, unpin);
    }

    void show(Entry newEntry) {
      entry = newEntry;
      name.setText(entry.name());
      value.setText(entry.value());
      look.paint();
    }
  }
}
