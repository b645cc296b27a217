package engram.ui.inspector;

import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Theme;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.Palette;

/** The two pictures of a neuron: its activation curve, and its activations over the data. */
public final class InspectorPictures {
  private final InspectorNeuronViewModel neuron;
  private final PreferencesViewModel preferences;
  private final FittedCanvas curve;
  private final FittedCanvas histogram;
  private final ActivationCurvePainter curvePainter;
  private final HistogramPainter histogramPainter;

  InspectorPictures(
      InspectorNeuronViewModel neuron,
      PreferencesViewModel preferences,
      FittedCanvas curve,
      FittedCanvas histogram) {
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

  public static Palette palette(PreferencesViewModel preferences) {
    return preferences.getTheme() == Theme.DARK ? Palette.DARK : Palette.LIGHT;
  }
}
