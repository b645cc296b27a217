package engram.ui.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.inspect.WorkedNeuron;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Stroked;
import engram.ui.run.TestRun;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The neuron, the weight and the formula of a run, presented. */
@ExtendWith(StageExtension.class)
class TrainScenesTest {
  private static final Palette LIGHT = Palette.LIGHT;

  private PaintedScene scene;

  @AfterEach
  void close() {
    scene.close();
  }

  private void begin(Preset preset, int epochs) {
    scene = new PaintedScene(new TestRun(preset.recipe(), preset.set().load()));
    if (epochs > 0) scene.run.train(epochs);
  }

  private void neuron(PresentSheet sheet, PresentArea area) {
    new NeuronScene(scene.train, scene.run.texts).paint(sheet, area);
  }

  private void weight(PresentSheet sheet, PresentArea area) {
    new WeightScene(scene.train).paint(sheet, area);
  }

  private void formula(PresentSheet sheet, PresentArea area) {
    new FormulaScene(scene.train).paint(sheet, area);
  }

  private void requireLegible() {
    for (int[] page : new int[][] {{1280, 800}, {1920, 1080}, {1440, 2560}}) {
      Palette palette = page[0] == 1280 ? Palette.DARK : LIGHT;
      for (PaintedScene.Scene each :
          List.<PaintedScene.Scene>of(this::neuron, this::weight, this::formula)) {
        RecordedDrawing drawing = PaintedScene.paint(page[0], page[1], palette, each);
        assertThat(drawing.texts()).isNotEmpty();
        drawing.requireLegible(page[0], page[1]);
        PaintedScene.requireInside(drawing, page[0], page[1]);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"REPAIRED", "DOCUMENT", "DIGITS", "PENGUINS", "SINE", "AND", "XOR"})
  void allCanBeReadInAnySize(Preset preset) {
    begin(preset, 1);
    for (Language language : Language.values()) {
      scene.run.preferences.languageProperty().set(language);
      requireLegible();
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e8, 1e30})
  void numbersOfARunThatIsFarTooFastCanBeReadToo(double rate) {
    begin(Preset.REPAIRED, 0);
    scene.run.run.session().change(new Intervention.LearningRate(rate));
    scene.run.train(2);
    assertThat(Math.abs(scene.run.snapshot().parameters().get(0))).isGreaterThan(0.01 * rate);
    requireLegible();
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace("−", "-").replaceAll("[()+×· ]", ""));
  }

  /** They end above each other. */
  private static List<String> products(RecordedDrawing drawing) {
    double end = drawing.text("bias").box().getMaxX() + 586 - 245;
    return drawing.texts().stream()
        .filter(text -> Math.abs(text.box().getMaxX() - end) < 0.01)
        .map(RecordedDrawing.Written::text)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"REPAIRED", "DOCUMENT", "DIGITS", "REG_GAUSS"})
  void theProductsThatAreShownAddUpToTheSumThatIsShown(Preset preset) {
    begin(preset, 1);
    List<String> words = PaintedScene.paint(this::neuron).words();
    // after every product its row ends; behind the last one stands the sum
    List<String> products = products(PaintedScene.paint(this::neuron));
    int inputs = scene.train.neuron().inputs();
    assertThat(products).hasSize(inputs <= 7 ? inputs + 1 : 8);
    String sum = words.get(words.indexOf(products.get(products.size() - 1)) + 1);
    double added = products.stream().mapToDouble(TrainScenesTest::number).sum();
    int digits = sum.length() - sum.indexOf('.') - 1;
    assertThat(added).isCloseTo(number(sum), within(0.5 * Math.pow(10, -digits) + 1e-9));
    assertThat(number(sum)).isCloseTo(scene.train.neuron().z(), within(0.006));
  }

  @Test
  void aStreamIsAsWideAsWhatItBringsAndHasItsSign() {
    begin(Preset.REPAIRED, 5);
    scene.train.select(Optional.of(new Part.Neuron(0, 2)));
    WorkedNeuron neuron = scene.train.neuron();
    assertThat(neuron.part()).isEqualTo(new Part.Neuron(0, 2));
    double[] products =
        DoubleStream.concat(
                IntStream.range(0, 4).mapToDouble(neuron::product), DoubleStream.of(neuron.bias()))
            .toArray();
    double largest = DoubleStream.of(products).map(Math::abs).max().orElseThrow();
    List<Stroked> streams =
        PaintedScene.paint(this::neuron).marks().stream()
            .filter(Stroked.class::isInstance)
            .map(Stroked.class::cast)
            .limit(5)
            .toList();
    double least = streams.stream().mapToDouble(Stroked::width).min().orElseThrow();
    for (int k = 0; k < 5; k++) {
      assertThat(streams.get(k).width())
          .isCloseTo(2.5 + 27.5 * Math.abs(products[k]) / largest, within(1e-9));
      boolean blue = streams.get(k).color().getBlue() > streams.get(k).color().getRed();
      assertThat(blue).isEqualTo(products[k] > 0);
    }
    assertThat(least).isGreaterThanOrEqualTo(2.5);
  }

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"REPAIRED", "DIGITS", "REG_GAUSS", "AND"})
  void theFactorsThatAreShownGiveTheGradientThatIsShown(Preset preset) {
    begin(preset, 3);
    RecordedDrawing drawing = PaintedScene.paint(this::weight);
    List<String> words = drawing.words();
    List<String> product = words.subList(words.indexOf("=") + 1, words.size());
    double gradient = number(product.get(product.size() - 1));
    double multiplied = 1;
    for (String factor : product.subList(0, product.size() - 1)) {
      if (!factor.equals("·") && !factor.equals("=")) multiplied *= number(factor);
    }
    assertThat(gradient).isCloseTo(scene.train.weight().chainRule().gradient(), within(0.006));
    assertThat(multiplied).isCloseTo(gradient, within(0.06 * Math.abs(gradient) + 0.001));
  }

  @Test
  void anArrowIsAsThickAsItsFactorAndItsNumberStandsBelowIt() {
    begin(Preset.REG_GAUSS, 3);
    RecordedDrawing drawing = PaintedScene.paint(this::weight);
    List<Stroked> arrows =
        drawing.marks().stream()
            .filter(Stroked.class::isInstance)
            .map(Stroked.class::cast)
            .filter(s -> s.box().getHeight() == 0)
            .toList();
    List<RecordedDrawing.Written> factors =
        drawing.texts().stream().filter(text -> text.size() == 34).toList();
    assertThat(factors).hasSameSizeAs(arrows).hasSizeBetween(2, 3);
    double largest = factors.stream().mapToDouble(f -> Math.abs(number(f.text()))).max().orElse(1);
    for (int k = 0; k < arrows.size(); k++) {
      double factor = number(factors.get(k).text());
      Color color = factor < 0 ? LIGHT.negative() : LIGHT.positive();
      assertThat(arrows.get(k).color()).isEqualTo(color);
      assertThat(arrows.get(k).width()).isCloseTo(4 + 18 * Math.abs(factor) / largest, within(1.0));
      assertThat(factors.get(k).box().getY()).isGreaterThan(arrows.get(k).box().getY());
    }
  }

  @Test
  void theDotStandsOnTheCurveWhereTheNeuronDoes() {
    begin(Preset.REPAIRED, 5);
    for (int unit = 0; unit < 10; unit++) {
      scene.train.select(Optional.of(new Part.Neuron(0, unit)));
      RecordedDrawing drawing = PaintedScene.paint(this::formula);
      // letters of formulas have that colour as well, once their fonts are there
      Rectangle2D dot =
          drawing.filled(LIGHT.accent()).stream()
              .map(Filled::box)
              .filter(box -> Math.abs(box.getWidth() - box.getHeight()) < 1e-6)
              .findFirst()
              .orElseThrow();
      List<Stroked> axes = drawing.stroked(LIGHT.muted());
      Rectangle2D across = axes.get(0).box();
      double reach = 4;
      while (reach < Math.abs(scene.train.neuron().z())) reach *= 2;
      assertThat((dot.getCenterX() - across.getCenterX()) / (across.getWidth() / 2))
          .isCloseTo(scene.train.neuron().z() / reach, within(1e-6));
      Stroked curve =
          drawing.stroked(LIGHT.text()).stream()
              .filter(line -> line.width() == 5)
              .findFirst()
              .orElseThrow();
      assertThat(distance(curve, dot.getCenterX(), dot.getCenterY())).isLessThan(1.5);
    }
  }

  private static double distance(Stroked line, double x, double y) {
    double least = Double.MAX_VALUE;
    double[] point = new double[6];
    double[] before = new double[2];
    FlatteningPathIterator points =
        new FlatteningPathIterator(line.shape().getPathIterator(null), 0.1);
    for (boolean first = true; !points.isDone(); points.next(), first = false) {
      points.currentSegment(point);
      if (!first) {
        least = Math.min(least, Line2D.ptSegDist(before[0], before[1], point[0], point[1], x, y));
      }
      before[0] = point[0];
      before[1] = point[1];
    }
    return least;
  }
}
