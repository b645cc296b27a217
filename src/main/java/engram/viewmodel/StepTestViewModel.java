package engram.viewmodel;

import engram.data.Dataset;
import engram.training.Evaluation;
import engram.training.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Step 5: how well the network does, on the test rows or on the training rows. */
public final class StepTestViewModel {
  private final Texts texts;
  private final BooleanProperty onTrainingRows = new SimpleBooleanProperty();
  private final ObservableValue<Evaluation> evaluation;
  private final ObservableValue<String> summary;
  private final BooleanProperty expanded = new SimpleBooleanProperty(true);
  private final ObservableValue<List<String>> classNames;

  StepTestViewModel(RunViewModel run, Texts texts) {
    this.texts = texts;
    ObservableValue<Snapshot> snapshot = run.snapshotProperty();
    evaluation =
        Bindings.createObjectBinding(
            () -> onTrainingRows.get() ? snapshot.getValue().train() : snapshot.getValue().test(),
            snapshot,
            onTrainingRows);
    summary =
        Bindings.createStringBinding(
            () -> sentence(evaluation.getValue()), evaluation, texts.languageProperty());
    ObservableValue<Dataset> dataset = snapshot.map(s -> s.data().dataset());
    classNames =
        Bindings.createObjectBinding(
            () -> names(dataset.getValue()), dataset, texts.languageProperty());
  }

  // Properties

  /** The training rows, not the test rows. */
  public BooleanProperty onTrainingRowsProperty() {
    return onTrainingRows;
  }

  public ObservableValue<Evaluation> evaluationProperty() {
    return evaluation;
  }

  /** Whether the step is open. */
  public BooleanProperty expandedProperty() {
    return expanded;
  }

  /** The accuracy on the rows shown, such as "96.7 %, 29 of 30 right". */
  public ObservableValue<String> summaryProperty() {
    return summary;
  }

  /** In the order of the classes. */
  public ObservableValue<List<String>> classNamesProperty() {
    return classNames;
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private String sentence(Evaluation shown) {
    int rows = Arrays.stream(shown.confusion()).flatMapToInt(Arrays::stream).sum();
    int right = 0;
    for (int k = 0; k < shown.confusion().length; k++) right += shown.confusion()[k][k];
    return texts.get(
        "steps.test.accuracy", percent(shown.score()), String.valueOf(right), String.valueOf(rows));
  }

  private List<String> names(Dataset dataset) {
    return dataset.classNames().stream()
        .map(name -> texts.get("data." + dataset.id() + "." + name))
        .toList();
  }
}
