package engram.ui.memory.frame;

import engram.ui.base.PreferencesViewModel;
import engram.ui.plot.Ink;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The curves of an experiment over its steps, a card each; pressing in one goes to a step. */
final class SteppedCharts {
  private final ExperimentModels models;
  private final SteppedPlayback playback;
  private final PreferencesViewModel preferences;
  final List<Node> cards = new ArrayList<>();
  private final List<Label> titles = new ArrayList<>();
  private final List<SteppedPlot> plots = new ArrayList<>();

  SteppedCharts(
      ExperimentModels models, SteppedPlayback playback, PreferencesViewModel preferences) {
    this.models = models;
    this.playback = playback;
    this.preferences = preferences;
    models.charts().forEach(this::add);
  }

  private void add(SteppedChart chart) {
    Label title = new Label();
    title.getStyleClass().add("card-title");
    SteppedPlot plot = new SteppedPlot();
    plot.setId(chart.id());
    plot.setHelpText(chart.help());
    plot.setKeyed(chart.isKeyed());
    plot.setLook(preferences, playback::goTo);
    VBox.setVgrow(plot, Priority.ALWAYS);
    VBox card = new VBox(title, plot);
    card.getStyleClass().addAll("card", "recall-curve");
    HBox.setHgrow(card, Priority.ALWAYS);
    titles.add(title);
    plots.add(plot);
    cards.add(card);
  }

  Subscription subscribe() {
    show();
    return models.chartChanges().stream()
        .map(each -> each.subscribe((before, now) -> show()))
        .reduce(Subscription.EMPTY, Subscription::and)
        .and(preferences.themeProperty().subscribe((before, now) -> show()))
        .and(playback.stepped.stepProperty().subscribe(step -> showStep()))
        .and(playback.stepped.furthestProperty().subscribe(step -> showStep()));
  }

  private void showStep() {
    plots.forEach(plot -> plot.showStep(playback.stepped));
  }

  private void show() {
    List<SteppedChart> charts = models.charts();
    for (int k = 0; k < charts.size(); k++) {
      SteppedChart chart = charts.get(k);
      titles.get(k).setText(chart.title());
      plots
          .get(k)
          .showCurves(
              chart.scale(),
              chart.curves().stream().map(curve -> curve(chart, curve)).toList(),
              chart.others().stream()
                  .map(values -> SteppedPlot.curve("", Ink.MUTED, chart.scale(), values, false))
                  .toList(),
              playback.stepped.steps());
    }
  }

  private static SteppedPlot.Curve curve(SteppedChart chart, SteppedChart.Curve curve) {
    return SteppedPlot.curve(
        curve.name(),
        curve.color() < 0 ? Ink.TRAINING : Ink.ofCurve(curve.color()),
        chart.scale(),
        curve.values(),
        curve.strong());
  }
}
