package engram.view;

import engram.memory.NeuronRule;
import engram.ui.plot.NiceScale;
import engram.view.SteppedPlot.Curve;
import engram.viewmodel.NeuronCurves;
import engram.viewmodel.NeuronViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.SteppedPlayback;
import engram.viewmodel.Texts;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.util.Subscription;

/** Length, angle and errors of the rules over the steps, and the line that goes to any of them. */
public final class NeuronBelowController extends SteppedTimeline {
  private final NeuronViewModel neuron;
  private final SteppedPlayback playback;
  private final PreferencesViewModel preferences;
  private final Texts texts;

  @FXML private SteppedPlot lengths;
  @FXML private SteppedPlot angles;
  @FXML private SteppedPlot wrongs;

  public NeuronBelowController(
      NeuronViewModel neuron,
      SteppedPlayback playback,
      PreferencesViewModel preferences,
      Texts texts) {
    super(playback, texts);
    this.neuron = neuron;
    this.playback = playback;
    this.preferences = preferences;
    this.texts = texts;
  }

  @FXML
  void initialize() {
    for (SteppedPlot plot : plots()) plot.setLook(preferences, playback::goTo);
    bind(
        Subscription.combine(
            neuron.courseProperty().subscribe(course -> show()),
            neuron.settings().shownProperty().subscribe(shown -> show()),
            neuron.settings().explainedProperty().subscribe(each -> show()),
            preferences.themeProperty().subscribe(theme -> show()),
            neuron.stepProperty().subscribe(this::showStep),
            neuron.furthestProperty().subscribe(this::showStep)));
  }

  private void showStep() {
    plots().forEach(plot -> plot.showStep(neuron));
  }

  private List<SteppedPlot> plots() {
    return List.of(lengths, angles, wrongs);
  }

  private void show() {
    NeuronCurves curves = NeuronCurves.of(neuron.getCourse(), neuron.shown());
    show(lengths, curves.lengthScale(), curves.length());
    show(angles, NeuronCurves.ANGLES, curves.angle());
    show(wrongs, NeuronCurves.PERCENT, curves.wrong());
  }

  private void show(SteppedPlot plot, NiceScale scale, List<double[]> values) {
    List<Curve> curves =
        IntStream.range(0, values.size())
            .mapToObj(k -> curve(neuron.shown().get(k), scale, values.get(k)))
            .toList();
    plot.showCurves(scale, curves, neuron.steps());
  }

  private Curve curve(NeuronRule rule, NiceScale scale, double[] values) {
    return SteppedPlot.curve(
        texts.get("neuron.rule." + rule.id()),
        NeuronColors.of(rule),
        scale,
        values,
        rule == neuron.explained());
  }
}
