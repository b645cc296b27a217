package engram.ui.grades;

import engram.ui.base.BoundPane;
import engram.ui.base.Overlay;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.Notice;
import engram.ui.controls.PageKeys;
import engram.ui.controls.Presence;
import engram.ui.run.Shared;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The page of grades: a folder, goals, and the runs as a list under heads that sort it. */
public final class GradesController extends BoundPane {
  private final GradesViewModel grades;
  private final GradesRoom.Actions actions;
  private final Shared shared;
  private final PanesViewModel panes;
  private final Texts texts;
  private final Map<GradeColumn, Button> heads = new EnumMap<>(GradeColumn.class);

  @FXML private VBox root;
  @FXML private Label folder;
  @FXML private Button choose;
  @FXML private Button lesson;
  @FXML private Button save;
  @FXML private TextField goals;
  @FXML private Notice goalProblem;
  @FXML private Notice problem;
  @FXML private Label status;
  @FXML private ProgressBar progress;
  @FXML private Button cancel;
  @FXML private Node table;
  @FXML private Node invitation;
  @FXML private HBox head;
  @FXML private ListView<GradeRow> list;
  @FXML private ScrollPane detailsPane;
  @FXML private Label details;

  GradesController(GradesViewModel grades, GradesRoom.Actions actions, Shared shared) {
    this.grades = grades;
    this.actions = actions;
    this.shared = shared;
    panes = shared.panes();
    texts = shared.texts();
  }

  @FXML
  private void initialize() {
    for (GradeColumn each : GradeColumn.values()) head.getChildren().add(head(each));
    list.setCellFactory(view -> new GradeCell(this::look, this::open));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    bindBoth(goals.textProperty(), grades.goals);
    bind(
        new PageKeys(Overlay.GRADES, shared, () -> {}).hear(root),
        list.getSelectionModel().selectedItemProperty().subscribe(this::look),
        panes.pageProperty().subscribe(page -> takeKeyboard()),
        grades.rowsProperty().subscribe(this::show),
        grades.order.subscribe(this::showOrder),
        grades.goalPromptProperty().subscribe(goals::setPromptText),
        grades.goalProblemProperty().subscribe(goalProblem::setText),
        grades.problemProperty().subscribe(problem::setText),
        grades.statusProperty().subscribe(status::setText),
        grades.lessonTextProperty().subscribe(lesson::setText),
        grades.folderProperty().subscribe(this::showFolder),
        grades.progressProperty().subscribe(this::showProgress));
  }

  private Node head(GradeColumn column) {
    String text = texts.get("grades.column." + column.id());
    if (!column.isSortable()) {
      Label label = new Label(text);
      GradeCell.style(label, column);
      return label;
    }
    Button button = new Button(text);
    button.setId("sort-" + column.id());
    button.getStyleClass().add("grades-sort");
    GradeCell.style(button, column);
    button.setOnAction(event -> grades.sortBy(column));
    heads.put(column, button);
    return button;
  }

  private void showOrder(GradeOrder order) {
    heads.forEach(
        (column, button) -> {
          String text = texts.get("grades.column." + column.id());
          String arrow = order.reversed() ? "grades.reversed" : "grades.sorted";
          button.setText(column == order.column() ? texts.get(arrow, text) : text);
        });
  }

  /** The run that was looked at stays selected. */
  private void show(List<GradeRow> rows) {
    Optional<String> looked =
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(r -> r.one().name());
    list.getItems().setAll(rows);
    rows.stream()
        .filter(row -> looked.filter(row.one().name()::equals).isPresent())
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
    if (looked.isEmpty()) details.setText(texts.get("grades.help"));
    Presence.set(heads.get(GradeColumn.ANSWERS), grades.hasSheets());
    Presence.set(table, !rows.isEmpty());
    Presence.set(invitation, rows.isEmpty());
    save.setDisable(rows.isEmpty());
  }

  private void look(GradeRow row) {
    if (row == null) return;
    details.setText(String.join("\n", row.details()));
    detailsPane.setVvalue(0);
  }

  private void open(GradeRow row) {
    if (row.one().outcome().isPresent()) actions.open().accept(row.one().file());
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        GradeRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) open(row);
      }
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void showFolder(Optional<Path> chosen) {
    folder.setText(chosen.map(Path::toString).orElse(""));
    choose.setText(texts.get(chosen.isEmpty() ? "grades.choose" : "grades.other"));
  }

  private void showProgress(Optional<GradesViewModel.Progress> now) {
    Presence.set(progress, now.isPresent());
    Presence.set(cancel, now.isPresent());
    progress.setProgress(now.map(GradesViewModel.Progress::share).orElse(0.0));
    if (now.isEmpty() && cancel.isFocused()) takeKeyboard();
  }

  /** Once the page is there. */
  private void takeKeyboard() {
    boolean front = panes.pageProperty().getValue().filter(Overlay.GRADES::equals).isPresent();
    if (front) Platform.runLater(() -> (grades.hasRows() ? list : choose).requestFocus());
  }

  @FXML
  private void choose() {
    actions.folder().get().ifPresent(grades::grade);
  }

  @FXML
  private void chooseLesson() {
    actions.file().get().ifPresent(grades::setLesson);
  }

  @FXML
  private void save() {
    actions.csv().get().ifPresent(file -> grades.saveCsv(file, actions.notSaved()));
  }

  @FXML
  private void cancel() {
    grades.cancel();
  }

  @FXML
  private void close() {
    panes.close(Overlay.GRADES);
  }
}
