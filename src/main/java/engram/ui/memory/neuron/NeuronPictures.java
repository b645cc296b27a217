package engram.ui.memory.neuron;

import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronInputs;
import engram.memory.neuron.NeuronRule;
import engram.ui.base.Texts;
import engram.ui.memory.neuron.NeuronPlanePainter.Picture;
import engram.ui.memory.neuron.NeuronPlanePainter.Point;
import engram.ui.paint.Palette;
import engram.ui.plot.Ink;
import engram.ui.plot.PlotColors;
import java.util.List;
import java.util.stream.IntStream;

/** Says what is seen in the plane of the neuron. */
final class NeuronPictures {
  private NeuronPictures() {}

  /**
   * @param width of the plane in pixels: of weights that end beyond it, only the direction is seen
   */
  static Picture of(
      NeuronViewModel neuron,
      NeuronWords words,
      Texts texts,
      Palette palette,
      double width,
      double height) {
    NeuronCourse course = neuron.getCourse();
    return new Picture(
        points(course.inputs()),
        neuron.atWork(),
        course.axis(),
        texts.get("neuron.axis"),
        course.leastSquares(),
        texts.get("neuron.least-squares"),
        neuron.shown().stream()
            .map(rule -> arrow(neuron, words, rule, texts, palette, width, height))
            .toList());
  }

  private static List<Point> points(NeuronInputs inputs) {
    return IntStream.range(0, inputs.count())
        .mapToObj(
            k ->
                new Point(
                    new double[] {inputs.value(k, 0), inputs.value(k, 1)}, inputs.target(k) > 0))
        .toList();
  }

  private static NeuronArrow arrow(
      NeuronViewModel neuron,
      NeuronWords words,
      NeuronRule rule,
      Texts texts,
      Palette palette,
      double width,
      double height) {
    NeuronCourse course = neuron.getCourse();
    int held = course.held(rule, neuron.step());
    List<double[]> path =
        IntStream.rangeClosed(0, held).mapToObj(k -> course.weights(rule, k)).toList();
    boolean outside = NeuronPlanePainter.isOutside(path.get(held), width, height);
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
