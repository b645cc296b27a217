package engram.ui.labs.why;

import engram.labs.why.Findings.Teacher;
import engram.ui.base.BoundPane;
import engram.ui.base.RoundedNumber;
import engram.ui.run.Shared;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The table of all samples that were left out; the chosen one is left out in the map. */
public final class WhyMoreController extends BoundPane {
  private static final int DIGITS = 3;

  /** The column that takes what the others leave. */
  private static final int LAST = 4;

  private final WhyModels models;
  private final Shared shared;
  private boolean following;

  @FXML private TableView<Integer> table;

  public WhyMoreController(WhyModels models, Shared shared) {
    this.models = models;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    column("rank", 2.7, each -> String.valueOf(each + 1));
    column("sample", 3.3, each -> String.valueOf(teacher(each).row()));
    column("is", 7.5, each -> models.words.row(scene(), teacher(each).row()));
    column("share", 4.9, each -> number(teacher(each).share()));
    column(
        "says",
        9,
        each ->
            models.words.get(
                "why.table.says.now",
                models.words.label(scene(), teacher(each).says()),
                number(Math.abs(teacher(each).lead()))));
    for (TableColumn<Integer, ?> each : table.getColumns().subList(0, LAST)) {
      each.setMinWidth(each.getPrefWidth());
      each.setMaxWidth(each.getPrefWidth());
    }
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(new Label(""));
    table
        .getSelectionModel()
        .selectedIndexProperty()
        .subscribe(
            now -> {
              if (!following && now.intValue() >= 0) models.playback().goTo(now.intValue() + 1);
            });
    bind(models.why.sceneProperty().subscribe(now -> show()));
  }

  @FXML
  void askPrevious() {
    models.why.askNext(-1);
  }

  @FXML
  void askNext() {
    models.why.askNext(1);
  }

  private static String number(double value) {
    return RoundedNumber.fixed(value, DIGITS);
  }

  private WhyScene scene() {
    return models.why.getScene().orElseThrow();
  }

  private Teacher teacher(int rank) {
    return scene().teachers().get(rank);
  }

  private void column(String key, double width, Function<Integer, String> text) {
    TableColumn<Integer, String> column = new TableColumn<>(shared.texts().get("why.table." + key));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(width * shared.preferences().getFontSize());
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    table.getColumns().add(column);
  }

  private void show() {
    following = true;
    List<Integer> ranks =
        models
            .why
            .getScene()
            .map(s -> IntStream.range(0, s.teachers().size()).boxed().toList())
            .orElse(List.of());
    table.getItems().setAll(ranks);
    int pointed = models.playback().pointedProperty().get();
    if (pointed > 0 && pointed <= ranks.size()) {
      table.getSelectionModel().clearAndSelect(pointed - 1);
      table.scrollTo(Math.max(0, pointed - 4));
    } else {
      table.getSelectionModel().clearSelection();
    }
    following = false;
  }
}
