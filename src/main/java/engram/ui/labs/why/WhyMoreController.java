package engram.ui.labs.why;

import engram.labs.why.Findings.Teacher;
import engram.ui.base.BoundPane;
import engram.ui.base.RoundedNumber;
import engram.ui.labs.frame.LabTable;
import engram.ui.run.Shared;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.TableView;

/** The table of all samples that were left out; the chosen one is left out in the map. */
public final class WhyMoreController extends BoundPane {
  private static final int DIGITS = 3;

  private final WhyModels models;
  private final Shared shared;

  @FXML private TableView<Integer> table;

  public WhyMoreController(WhyModels models, Shared shared) {
    this.models = models;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    LabTable<Integer> rows = new LabTable<>(table, "why.table.", shared);
    rows.column("rank", 2.7, each -> String.valueOf(each + 1));
    rows.column("sample", 3.3, each -> String.valueOf(teacher(each).row()));
    rows.column("is", 7.5, each -> models.words.row(scene(), teacher(each).row()));
    rows.column("share", 4.9, each -> number(teacher(each).share()));
    rows.column(
        "says",
        9,
        each ->
            models.words.get(
                "why.table.says.now",
                models.words.label(scene(), teacher(each).says()),
                number(Math.abs(teacher(each).lead()))));
    rows.onChosen(rank -> models.playback().goTo(rank + 1));
    bind(models.why.sceneProperty().subscribe(now -> show(rows)));
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

  private void show(LabTable<Integer> rows) {
    List<Integer> ranks =
        models
            .why
            .getScene()
            .map(s -> IntStream.range(0, s.teachers().size()).boxed().toList())
            .orElse(List.of());
    rows.show(ranks, models.playback().pointedProperty().get() - 1);
  }
}
