package engram.view;

import engram.memory.NeuronCourse;
import engram.memory.NeuronInputs;
import engram.memory.NeuronRule;
import engram.render.NeuronPlanePainter;
import engram.render.NeuronPlanePainter.Arrow;
import engram.render.NeuronPlanePainter.Picture;
import engram.render.NeuronPlanePainter.Point;
import engram.render.Palette;
import engram.ui.plot.PlotColors;
import engram.viewmodel.NeuronViewModel;
import engram.viewmodel.NeuronWords;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Texts;
import java.util.List;
import java.util.stream.IntStream;

/** The inputs and the weights of the neuron in the plane. */
public final class NeuronPlane extends InspectorCanvas {
  private final NeuronPlanePainter painter = new NeuronPlanePainter(graphics());
  private NeuronViewModel neuron;
  private NeuronWords words;
  private PreferencesViewModel look;
  private Texts texts;

  public NeuronPlane() {
    getStyleClass().setAll("neuron-plane");
    setPainter(this::draw);
  }

  void show(NeuronViewModel of, NeuronWords said, PreferencesViewModel newLook, Texts newTexts) {
    neuron = of;
    words = said;
    look = newLook;
    texts = newTexts;
    paint();
  }

  private void draw() {
    clear();
    if (neuron == null) return;
    Palette palette = Palette.of(look.getTheme());
    painter.paint(picture(palette), look.getFontSize(), getWidth(), getHeight(), palette);
  }

  private Picture picture(Palette palette) {
    NeuronCourse course = neuron.getCourse();
    return new Picture(
        points(course.inputs()),
        neuron.atWork(),
        course.axis(),
        texts.get("neuron.axis"),
        course.leastSquares(),
        texts.get("neuron.least-squares"),
        neuron.shown().stream().map(rule -> arrow(course, rule, palette)).toList());
  }

  private static List<Point> points(NeuronInputs inputs) {
    return IntStream.range(0, inputs.count())
        .mapToObj(
            k ->
                new Point(
                    new double[] {inputs.value(k, 0), inputs.value(k, 1)}, inputs.target(k) > 0))
        .toList();
  }

  private Arrow arrow(NeuronCourse course, NeuronRule rule, Palette palette) {
    int held = course.held(rule, neuron.step());
    List<double[]> path =
        IntStream.rangeClosed(0, held).mapToObj(k -> course.weights(rule, k)).toList();
    boolean outside = NeuronPlanePainter.isOutside(path.get(held), getWidth(), getHeight());
    String name = outside ? words.outside(rule) : texts.get("neuron.rule." + rule.id());
    return new Arrow(
        name, PlotColors.of(NeuronColors.of(rule), palette), path, rule == neuron.explained());
  }
}
