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

  @FXML private TableView<Ranked> table;

  /** A sample that was left out, with its place by what that changed, from 0. */
  private record Ranked(int place, Teacher teacher) {}

  public WhyMoreController(WhyModels models, Shared shared) {
    this.models = models;
    this.shared = shared;
  }

  @FXML
  void initialize() {
    LabTable<Ranked> rows = new LabTable<>(table, "why.table.", shared);
    rows.column("rank", 2.7, each -> String.valueOf(each.place() + 1));
    rows.column("sample", 3.3, each -> String.valueOf(each.teacher().row()));
    rows.column("is", 7.5, each -> models.words.row(scene(), each.teacher().row()));
    rows.column("share", 4.9, each -> number(each.teacher().share()));
    rows.column(
        "says",
        9,
        each ->
            models.words.get(
                "why.table.says.now",
                models.words.label(scene(), each.teacher().says()),
                number(Math.abs(each.teacher().lead()))));
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

  private static List<Ranked> ranked(WhyScene scene) {
    return IntStream.range(0, scene.teachers().size())
        .mapToObj(place -> new Ranked(place, scene.teachers().get(place)))
        .toList();
  }

  private void show(LabTable<Ranked> rows) {
    List<Ranked> ranks = models.why.getScene().map(WhyMoreController::ranked).orElse(List.of());
    rows.show(ranks, models.playback().pointedProperty().get() - 1);
  }
}
