package engram.ui.explore;

import engram.training.explore.RateSpread;
import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.ChoiceBoxes;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.Notice;
import engram.ui.controls.Presence;
import engram.ui.paint.Palette;
import engram.ui.plot.PlotCanvas;
import engram.ui.run.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** Five learning rates side by side: curves, verdicts, and a button for each that uses it. */
public final class ExplorerController extends BoundPane {
  private final ExplorerViewModel explorer;
  private final ExplorerTexts texts;
  private final PreferencesViewModel preferences;
  private final List<ExplorerRow> rows = new ArrayList<>();
  private OptionalInt pointed = OptionalInt.empty();

  @FXML private ResourceBundle resources;
  @FXML private ChoiceBox<Integer> factor;
  @FXML private ChoiceBox<Integer> most;
  @FXML private ToggleButton logarithmic;
  @FXML private FittedCanvas curves;
  @FXML private ProgressBar progress;
  @FXML private Label progressText;
  @FXML private Button start;
  @FXML private Button cancel;
  @FXML private VBox table;
  @FXML private Notice outdated;
  @FXML private Notice changed;

  public ExplorerController(ExplorerViewModel explorer, Shared shared) {
    this.explorer = explorer;
    texts = new ExplorerTexts(shared.texts());
    preferences = shared.preferences();
  }

  @FXML
  private void initialize() {
    PlotCanvas.draw(
        curves,
        preferences,
        () ->
            explorer
                .getPicture()
                .map(p -> GhostPlot.of(p, explorer::isInForce, pointed, curves.getWidth(), texts)));
    for (int i = 0; i < RateSpread.COUNT; i++) table.getChildren().add(row(i));
    ChoiceBoxes.fill(factor, ExplorerViewModel.FACTORS, texts::factor);
    ChoiceBoxes.fill(most, ExplorerViewModel.LENGTHS, texts::epochs);
    bindBoth(factor.valueProperty(), explorer.factor);
    bindBoth(most.valueProperty(), explorer.most);
    bindBoth(logarithmic.selectedProperty(), explorer.logarithmic);
    bind(
        explorer.picture.subscribe(p -> show()),
        explorer.training.subscribe(training -> showButtons()),
        explorer.outdated.subscribe(is -> showNotices()),
        explorer.momentProperty().subscribe(moment -> showMoment()),
        preferences.subscribeLook(this::fit));
  }

  @FXML
  private void start() {
    explorer.start();
  }

  @FXML
  private void cancel() {
    explorer.cancel();
  }

  private Node row(int index) {
    ExplorerRow row =
        new ExplorerRow(
            index,
            resources,
            () -> explorer.getPicture().ifPresent(p -> explorer.use(rate(p, index))));
    row.setOnMouseEntered(event -> point(OptionalInt.of(index)));
    row.setOnMouseExited(event -> point(OptionalInt.empty()));
    rows.add(row);
    return row;
  }

  private static double rate(ExplorerPicture picture, int index) {
    return picture.trials().get(index).rate();
  }

  private void point(OptionalInt row) {
    pointed = row;
    curves.paint();
  }

  private void fit() {
    Palette palette = Palette.of(preferences.getTheme());
    rows.forEach(row -> row.showSwatch(preferences.getFontSize(), palette));
    curves.paint();
  }

  private void show() {
    Optional<ExplorerPicture> picture = explorer.getPicture();
    progress.setProgress(picture.map(p -> (double) p.epoch() / p.epochs()).orElse(0.0));
    progressText.setText(texts.state(explorer));
    showMoment();
    curves.paint();
  }

  private void showMoment() {
    showRows();
    showNotices();
  }

  private void showRows() {
    Optional<ExplorerPicture> picture = explorer.getPicture();
    table.setVisible(picture.isPresent());
    picture.ifPresent(
        p -> rows.forEach(row -> row.show(texts.row(explorer, p, rows.indexOf(row)))));
  }

  private void showButtons() {
    progressText.setText(texts.state(explorer));
    boolean training = explorer.isTraining();
    Presence.set(progress, training);
    Presence.set(cancel, training);
    Presence.set(start, !training);
  }

  private void showNotices() {
    outdated.setText(texts.outdated(explorer));
    changed.setText(texts.changed(explorer));
  }
}
