package engram.ui.data;

import engram.data.DataSource;
import engram.ui.base.BoundPane;
import engram.ui.controls.Notice;
import engram.ui.controls.RecentItems;
import engram.ui.data.draw.DataDrawViewModel;
import engram.ui.data.look.DataThumbnail;
import engram.ui.data.own.OwnSet;
import engram.ui.paint.Palette;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;

/** The user's own data in the list of the Data page, and how more of them are opened. */
public final class DataOwnController extends BoundPane {
  private final OwnSetsViewModel sets;
  private final DataDrawViewModel drawing;
  private final Shared shared;
  private final DataRoom.Files files;
  private List<OwnSetRow> rows = List.of();

  @FXML private VBox list;
  @FXML private MenuButton recent;
  @FXML private Notice problem;

  public DataOwnController(DataModels models, Shared shared, DataRoom.Files files) {
    sets = models.ownSets;
    drawing = models.draw;
    this.shared = shared;
    this.files = files;
  }

  @FXML
  void initialize() {
    show();
    bind(
        sets.sets().subscribe(this::show),
        sets.chosenProperty().subscribe(this::mark),
        sets.thumbnailsProperty().subscribe(this::draw),
        sets.problemProperty().subscribe(problem::setText),
        RecentItems.show(recent, shared.preferences().recentFiles(), files.open()),
        shared.preferences().subscribeLook(this::paint));
  }

  private void show() {
    rows = sets.sets().stream().map(this::row).toList();
    list.getChildren().setAll(rows);
    mark(sets.chosenProperty().get());
    draw(sets.thumbnailsProperty().get());
  }

  private OwnSetRow row(OwnSet set) {
    return new OwnSetRow(
        set,
        shared.texts().get("data-own.remove", set.id()),
        () -> choose(set),
        () -> sets.remove(set));
  }

  private void choose(OwnSet set) {
    shared.panes().leaveWide();
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
    rows.forEach(
        row ->
            row.paint(
                Palette.of(shared.preferences().getTheme()), shared.preferences().getFontSize()));
  }

  @FXML
  void openFile() {
    files.askAndOpen().run();
  }

  @FXML
  void drawPoints() {
    shared.panes().leaveWide();
    drawing.begin();
  }
}
