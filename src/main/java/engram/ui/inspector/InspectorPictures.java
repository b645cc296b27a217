package engram.ui.inspector;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.plot.HistogramPlot;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotCanvas;
import java.util.Optional;

/** The two pictures of a neuron: its activation curve, and its activations over the data. */
final class InspectorPictures {
  private final InspectorNeuronViewModel neuron;
  private final PreferencesViewModel preferences;
  private final FittedCanvas curve;
  private final FittedCanvas histogram;

  InspectorPictures(
      InspectorNeuronViewModel neuron,
      PreferencesViewModel preferences,
      FittedCanvas curve,
      FittedCanvas histogram) {
    this.neuron = neuron;
    this.preferences = preferences;
    this.curve = curve;
    this.histogram = histogram;
    PlotCanvas.draw(
        curve, preferences, () -> neuron.getNeuron().map(n -> ActivationPlot.of(neuron.curve())));
    PlotCanvas.draw(histogram, preferences, this::plot);
  }

  void paint() {
    paintCurve();
    paintHistogram();
  }

  void paintCurve() {
    curve.paint();
  }

  void paintHistogram() {
    histogram.paint();
  }

  private Optional<Plot> plot() {
    double em = preferences.getFontSize();
    return neuron
        .getNeuron()
        .flatMap(
            n ->
                neuron
                    .getHistogram()
                    .map(
                        h ->
                            HistogramPlot.of(
                                h,
                                n.a(),
                                neuron.classNames(),
                                histogram.getWidth() / em,
                                histogram.getHeight() / em)));
  }
}
