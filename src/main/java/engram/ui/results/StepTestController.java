package engram.ui.results;

import engram.data.Task;
import engram.ui.base.BoundPane;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.PartSwitch;
import engram.ui.controls.Presence;
import engram.ui.controls.StepSection;
import engram.ui.run.SampleViewModel;
import engram.ui.run.Shared;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/** Step 5: the score, with the confusion matrix of classes or the plot of numbers foretold. */
public final class StepTestController extends BoundPane implements ConfusionCell.Cells {
  private final StepTestViewModel step;
  private final PredictionsViewModel predictions;
  private final SampleFilterViewModel filter;
  private final SampleViewModel sample;
  private final PreferencesViewModel preferences;
  private final Texts texts;

  @FXML private StepSection section;
  @FXML private VBox body;
  @FXML private PartSwitch part;
  @FXML private ConfusionView confusion;
  @FXML private PredictionCanvas plot;

  public StepTestController(
      StepTestViewModel step,
      PredictionsViewModel predictions,
      SampleFilterViewModel filter,
      Shared shared) {
    this.step = step;
    this.predictions = predictions;
    this.filter = filter;
    sample = shared.sample();
    preferences = shared.preferences();
    texts = shared.texts();
  }

  @FXML
  void initialize() {
    bindBoth(section.expandedProperty(), step.expanded);
    section.summaryProperty().bind(step.summary);
    confusion.setLook(preferences);
    plot.begin(preferences, sample::show);
    plot.name(texts.get("results.true"), texts.get("results.foretold"));
    bind(
        part.show(step.choice(), texts),
        step.task.subscribe(t -> Presence.set(plot, t == Task.REGRESSION)),
        step.choice().hasValidationProperty().subscribe(has -> showClasses()),
        step.classNames.subscribe((before, names) -> showClasses()),
        step.evaluation.subscribe(shown -> confusion.setCounts(shown.confusion())),
        filter.filter.subscribe(which -> mark()),
        step.choice().partProperty().subscribe(which -> mark()),
        predictions.cloud.subscribe(plot::show),
        sample.rowProperty().subscribe(row -> plot.mark(row.intValue())),
        preferences.subscribeLook(this::repaint));
  }

  private void repaint() {
    confusion.paintMap();
    plot.paint();
  }

  /** The choice of the part stands in the matrix's corner if it has one, else above. */
  private void showClasses() {
    List<String> names = step.classNames.getValue();
    boolean inside = ConfusionView.isGrid(names.size());
    body.getChildren().remove(part);
    if (!inside) body.getChildren().add(0, part);
    confusion.setClasses(
        names,
        inside ? Optional.of(part) : Optional.empty(),
        step.choice().hasValidationProperty().get(),
        texts.get("steps.test.true"),
        texts.get("steps.test.predicted"),
        this);
    confusion.setCounts(step.evaluation.getValue().confusion());
  }

  private void mark() {
    confusion.mark(filter.cellOf(step.choice().getPart()));
  }

  @Override
  public String words(int trueClass, int namedClass) {
    return step.cell(trueClass, namedClass);
  }

  @Override
  public void page(int trueClass, int namedClass) {
    filter.page(new SampleFilter(step.choice().getPart(), trueClass, namedClass));
  }
}
