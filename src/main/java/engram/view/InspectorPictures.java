package engram.view;

import engram.render.ActivationCurvePainter;
import engram.render.HistogramPainter;
import engram.render.Palette;
import engram.viewmodel.InspectorNeuronViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Theme;

/** The two pictures of a neuron: its activation curve, and its activations over the data. */
final class InspectorPictures {
  private final InspectorNeuronViewModel neuron;
  private final PreferencesViewModel preferences;
  private final InspectorCanvas curve;
  private final InspectorCanvas histogram;
  private final ActivationCurvePainter curvePainter;
  private final HistogramPainter histogramPainter;

  InspectorPictures(
      InspectorNeuronViewModel neuron,
      PreferencesViewModel preferences,
      InspectorCanvas curve,
      InspectorCanvas histogram) {
    this.neuron = neuron;
    this.preferences = preferences;
    this.curve = curve;
    this.histogram = histogram;
    curvePainter = new ActivationCurvePainter(curve.graphics());
    histogramPainter = new HistogramPainter(histogram.graphics());
    curve.setPainter(this::drawCurve);
    histogram.setPainter(this::drawHistogram);
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

  private void drawCurve() {
    if (neuron.getNeuron().isEmpty()) return;
    curvePainter.paint(
        neuron.curve(),
        palette(preferences),
        preferences.getFontSize(),
        curve.getWidth(),
        curve.getHeight());
  }

  private void drawHistogram() {
    if (neuron.getNeuron().isEmpty()) return;
    if (neuron.getHistogram().isEmpty()) {
      histogram.clear();
      return;
    }
    histogramPainter.paint(
        neuron.getHistogram().get(),
        neuron.getNeuron().get().a(),
        neuron.classNames(),
        palette(preferences),
        preferences.getFontSize(),
        histogram.getWidth(),
        histogram.getHeight());
  }

  static Palette palette(PreferencesViewModel preferences) {
    return preferences.getTheme() == Theme.DARK ? Palette.DARK : Palette.LIGHT;
  }
}
