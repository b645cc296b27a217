package engram.ui.data;

import engram.data.DataSource;
import engram.ui.base.PaneController;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Notice;
import engram.ui.controls.RecentItems;
import engram.ui.data.draw.DataDrawViewModel;
import engram.ui.data.look.DataThumbnail;
import engram.ui.data.own.OwnSet;
import engram.ui.paint.Palette;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The user's own data in the list of the Data page, and how more of them are opened. */
public final class DataOwnController implements PaneController {
  private final OwnSetsViewModel sets;
  private final DataDrawViewModel drawing;
  private final Runnable askAndOpen;
  private final Consumer<Path> open;
  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private List<OwnSetRow> rows = List.of();
  private Subscription subscriptions = Subscription.EMPTY;

  @FXML private VBox list;
  @FXML private MenuButton recent;
  @FXML private Notice problem;

  /**
   * @param askAndOpen asks for a file and opens it
   * @param open opens a file
   */
  public DataOwnController(
      OwnSetsViewModel sets,
      DataDrawViewModel drawing,
      Runnable askAndOpen,
      Consumer<Path> open,
      PanesViewModel panes,
      PreferencesViewModel preferences,
      Texts texts) {
    this.sets = sets;
    this.drawing = drawing;
    this.askAndOpen = askAndOpen;
    this.open = open;
    this.panes = panes;
    this.preferences = preferences;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    show();
    subscriptions =
        Subscription.combine(
            sets.sets().subscribe(this::show),
            sets.chosenProperty().subscribe(this::mark),
            sets.thumbnailsProperty().subscribe(this::draw),
            sets.problemProperty().subscribe(problem::setText),
            RecentItems.show(recent, preferences.recentFiles(), open),
            preferences.themeProperty().subscribe(theme -> paint()),
            preferences.fontSizeProperty().subscribe(size -> paint()));
  }

  private void show() {
    rows = sets.sets().stream().map(this::row).toList();
    list.getChildren().setAll(rows);
    mark(sets.chosenProperty().get());
    draw(sets.thumbnailsProperty().get());
  }

  private OwnSetRow row(OwnSet set) {
    return new OwnSetRow(
        set, texts.get("data-own.remove", set.id()), () -> choose(set), () -> sets.remove(set));
  }

  private void choose(OwnSet set) {
    panes.leaveWide();
    sets.choose(set);
  }

  private void mark(Optional<OwnSet> chosen) {
    rows.forEach(row -> row.mark(chosen.filter(row.set()::equals).isPresent()));
  }

  private void draw(Map<DataSource, DataThumbnail> thumbnails) {
    rows.forEach(row -> row.show(Optional.ofNullable(thumbnails.get(row.set().source()))));
    paint();
  }

  private void paint() {
    rows.forEach(row -> row.paint(Palette.of(preferences.getTheme()), preferences.getFontSize()));
  }

  @FXML
  void openFile() {
    askAndOpen.run();
  }

  @FXML
  void drawPoints() {
    panes.leaveWide();
    drawing.begin();
  }

  @Override
  public void dispose() {
    subscriptions.unsubscribe();
  }
}
