package engram.ui.results;

import engram.data.Dataset;
import engram.data.Task;
import engram.training.Evaluation;
import engram.training.Snapshot;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.controls.PartChoice;
import engram.ui.run.DataNames;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleAnswer;
import engram.ui.run.ScoreText;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Step 5: how well the network does on one part of the data. */
public final class StepTestViewModel {
  private final Texts texts;
  private final PartChoice choice;
  private final ObjectProperty<Dataset> dataset = new SimpleObjectProperty<>();
  final ObservableValue<Evaluation> evaluation;

  /** Whether classes or numbers are foretold. */
  final ObservableValue<Task> task;

  /**
   * The accuracy on the rows shown, such as "96.7 %, 29 of 30 right"; of numbers R² and the root of
   * the mean squared error with its unit.
   */
  final ObservableValue<String> summary;

  /** Whether the step is open. */
  public final BooleanProperty expanded = new SimpleBooleanProperty(true);

  /** In the order of the classes; empty in regression. */
  final ObservableValue<List<String>> classNames;

  public StepTestViewModel(RunViewModel run, Texts texts) {
    this.texts = texts;
    choice = new PartChoice(run);
    ReadOnlyObjectProperty<Snapshot> snapshot = run.snapshotProperty();
    evaluation =
        Bindings.createObjectBinding(
            () -> evaluation(snapshot.get()), snapshot, choice.partProperty());
    snapshot.subscribe(moment -> dataset.set(moment.data().dataset()));
    task = dataset.map(Dataset::task);
    summary = texts.bound(() -> sentence(snapshot.get(), evaluation.getValue()), evaluation);
    classNames =
        Bindings.createObjectBinding(
            () -> new DataNames(texts, dataset.get()).words(dataset.get().classNames()),
            dataset,
            texts.languageProperty());
  }

  // Properties

  /** Which rows are looked at. */
  public PartChoice choice() {
    return choice;
  }

  /** What a cell of the confusion matrix says beside the pointer. */
  String cell(int trueClass, int namedClass) {
    int[][] counts = evaluation.getValue().confusion();
    return ResultsTexts.cell(texts, classNames.getValue(), counts, trueClass, namedClass);
  }

  /** The part may be gone in this very moment; the choice follows. */
  private Evaluation evaluation(Snapshot moment) {
    return choice.getPart().evaluation(moment).orElse(moment.test());
  }

  private String sentence(Snapshot moment, Evaluation shown) {
    if (ScoreText.task(moment) == Task.REGRESSION) {
      String rmse = RoundedNumber.significant(shown.rmse(), 3);
      return texts.get(
          "steps.test.regression",
          ScoreText.of(ScoreText.task(moment), shown),
          SampleAnswer.withUnit(rmse, moment.data().targets().target().unit()));
    }
    int rows = Arrays.stream(shown.confusion()).flatMapToInt(Arrays::stream).sum();
    return texts.get(
        "steps.test.accuracy",
        ScoreText.percent(shown.score()),
        RoundedNumber.whole(shown.right()),
        RoundedNumber.whole(rows));
  }
}
