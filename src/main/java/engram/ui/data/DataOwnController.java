package engram.ui.data;

import engram.data.DataSource;
import engram.data.text.Quote;
import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.Hint;
import engram.ui.controls.Icon;
import engram.ui.controls.Notice;
import engram.ui.controls.RecentItems;
import engram.ui.data.draw.DataDrawViewModel;
import engram.ui.data.look.DataThumb;
import engram.ui.data.look.DataThumbnail;
import engram.ui.data.own.OwnSet;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The user's own data in the list of the Data page, and how more of them are opened. */
public final class DataOwnController extends BoundPane {
  private final OwnSetsViewModel sets;
  private final DataDrawViewModel drawing;
  private final Shared shared;
  private final DataRoom.Files files;
  private List<Row> rows = List.of();

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
        sets.thumbnails.subscribe(this::draw),
        sets.problem.subscribe(problem::setText),
        RecentItems.show(recent, shared.preferences().recentFiles(), files.open()),
        shared.preferences().subscribeLook(this::paint));
  }

  private void show() {
    rows = sets.sets().stream().map(this::row).toList();
    list.getChildren().setAll(rows);
    mark(sets.chosenProperty().get());
    draw(sets.thumbnails.get());
  }

  private Row row(OwnSet set) {
    return new Row(
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
    rows.forEach(row -> row.paint(shared.preferences()));
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

  /**
   * One of the user's own data in the list; a small cross, seen under the pointer, takes it off.
   */
  private static final class Row extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final OwnSet set;
    private final Button choose;
    private final DataThumb thumb = new DataThumb();

    /**
     * @param removal says what the cross does
     */
    Row(OwnSet set, String removal, Runnable onChosen, Runnable onRemoved) {
      this.set = set;
      getStyleClass().add("own-set");
      String name = Quote.visible(set.id());
      choose = new Button(name, new Icon("fth-list"));
      choose.setMnemonicParsing(false);
      choose.getStyleClass().setAll("data-set");
      choose.setMaxWidth(Double.MAX_VALUE);
      choose.setOnAction(event -> onChosen.run());
      Hint.setText(choose, name);
      Button remove = new Button();
      remove.setGraphic(new Icon("fth-x"));
      remove.getStyleClass().setAll("own-set-remove");
      remove.setAccessibleText(removal);
      remove.setOnAction(event -> onRemoved.run());
      Hint.setText(remove, removal);
      setAlignment(remove, Pos.CENTER_RIGHT);
      getChildren().setAll(choose, remove);
    }

    OwnSet set() {
      return set;
    }

    void mark(boolean chosen) {
      choose.pseudoClassStateChanged(CHOSEN, chosen);
    }

    /** Its points, if they are drawn, in the place of an icon. */
    void show(Optional<DataThumbnail> thumbnail) {
      thumb.show(thumbnail);
      if (thumbnail.isPresent()) choose.setGraphic(thumb);
    }

    void paint(PreferencesViewModel look) {
      thumb.paint(look);
    }
  }
}
