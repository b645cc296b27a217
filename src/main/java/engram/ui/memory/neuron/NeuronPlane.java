package engram.ui.memory.neuron;

import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronInputs;
import engram.memory.neuron.NeuronRule;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.controls.FittedCanvas;
import engram.ui.memory.neuron.NeuronPlanePainter.Picture;
import engram.ui.memory.neuron.NeuronPlanePainter.Point;
import engram.ui.paint.Palette;
import engram.ui.plot.Ink;
import engram.ui.plot.PlotColors;
import java.util.List;
import java.util.stream.IntStream;

/** The inputs and the weights of the neuron in the plane. */
public final class NeuronPlane extends FittedCanvas {
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

  private NeuronArrow arrow(NeuronCourse course, NeuronRule rule, Palette palette) {
    int held = course.held(rule, neuron.step());
    List<double[]> path =
        IntStream.rangeClosed(0, held).mapToObj(k -> course.weights(rule, k)).toList();
    boolean outside = NeuronPlanePainter.isOutside(path.get(held), getWidth(), getHeight());
    String shortName = texts.get("neuron.rule." + rule.id());
    String name = outside ? words.outside(rule) : shortName;
    return new NeuronArrow(
        rule,
        shortName,
        name,
        PlotColors.of(Ink.ofCurve(NeuronWords.color(rule)), palette),
        path,
        rule == neuron.explained());
  }
}
