package engram.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.inspect.PredictedNumber;
import engram.inspect.surface.OutputMarks;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.ui.network.Layouts;
import engram.ui.network.PaintedNetwork;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Stroked;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where and how large the marks of a network are that is written to a file. */
class NetworkMarksPaintedTest extends PaintedNetwork {
  private static final Palette LIGHT = Palette.LIGHT;
  private static final IntToDoubleFunction MIXED = w -> Math.sin(3 * w + 1);

  private static RecordedDrawing record(NetworkPicture picture) {
    RecordedDrawing drawing = new RecordedDrawing();
    new NetworkPainter().paint(drawing, picture);
    assertThat(drawing.depth()).isZero();
    return drawing;
  }

  @Test
  void bothBarsAreAsLongAsTheirOutputs() {
    NetworkPicture picture = picture(SMALL, MIXED, 0.5);
    for (int output = 0; output < 2; output++) {
      NetworkPicture marked = marked(picture, new OutputMarks(0, 1, -1, 1));
      RecordedDrawing drawing = record(marked);
      double a = picture.pass().output()[output];
      int at = output;
      Rectangle2D bar =
          drawing.filled(LIGHT.classColor(output)).stream()
              .map(Filled::box)
              .filter(box -> Math.abs(box.getX() - marked.layout().barX()) < 1e-6)
              .filter(box -> Math.abs(box.getY() - marked.layout().outputs().y(at)) < 40)
              .findFirst()
              .orElseThrow();
      assertThat(bar.getWidth()).isCloseTo(marked.layout().barWidth() * (a + 1) / 2, within(1e-6));
    }
  }

  @ParameterizedTest
  @CsvSource({"0.25, 0.25", "-7, 0", "9, 1", "1, 1"})
  void theTruthOfANumberStandsOnItsBar(double target, double share) {
    NetworkSpec spec = Layouts.spec(2, List.of(2, 1));
    PredictedNumber number = new PredictedNumber(0.4, target, target, 1, "m");
    NetworkPicture picture =
        marked(picture(spec, MIXED, 0.5), new OutputMarks(-1, -1, 0, 1, 0, Optional.of(number)));
    RecordedDrawing drawing = record(picture);
    double x = picture.layout().barX() + share * picture.layout().barWidth();
    assertThat(drawing.stroked(LIGHT.text()))
        .extracting(Stroked::box)
        .anyMatch(box -> box.getWidth() < 1e-9 && Math.abs(box.getX() - x) < 1e-6);
    assertThat(drawing.words()).anyMatch(word -> word.startsWith("true "));
  }

  @Test
  void curvesAreAsThickAsWhatComesThroughThemAndOfItsSign() {
    NetworkPicture picture = picture(SMALL, w -> w == 0 ? 1 : w == 1 ? -0.5 : 0.25, 1);
    List<Stroked> into =
        record(picture).marks().stream()
            .takeWhile(Stroked.class::isInstance)
            .map(Stroked.class::cast)
            .limit(4)
            .toList();
    double widest = into.stream().mapToDouble(Stroked::width).max().orElseThrow();
    long blue = into.stream().filter(s -> s.color().getBlue() > s.color().getRed()).count();
    assertThat(blue).isEqualTo(3);
    // thickness is 0.16 + 0.76 of its share of the largest
    assertThat(into)
        .extracting(curve -> (curve.width() / widest * 0.92 - 0.16) / 0.76)
        .allMatch(share -> near(share, 1) || near(share, 0.5) || near(share, 0.25));
  }

  private static boolean near(double value, double wanted) {
    return Math.abs(value - wanted) < 1e-6;
  }

  @Test
  void whatIsLesionedIsCrossedOutInItsMiddleWithADashedEdge() {
    NetworkPicture picture = picture(SMALL, MIXED, 0.5);
    Part.Neuron gone = new Part.Neuron(0, 1);
    RecordedDrawing drawing = record(operated(picture, Set.of(gone), Set.of()));
    LayerColumn hidden = picture.layout().column(0);
    List<Stroked> dashed = strokes(drawing).filter(Stroked::dashed).toList();
    assertThat(dashed).hasSize(1);
    assertThat(dashed.get(0).box().getCenterX()).isCloseTo(hidden.x(), within(1e-6));
    assertThat(dashed.get(0).box().getCenterY()).isCloseTo(hidden.y(1), within(1e-6));
    assertThat(strokes(drawing).filter(s -> s.color().equals(LIGHT.muted())).map(Stroked::box))
        .filteredOn(box -> Math.abs(box.getCenterX() - hidden.x()) < 1e-6)
        .filteredOn(box -> Math.abs(box.getWidth() - 0.84 * hidden.radius()) < 1e-6)
        .hasSize(2);
  }

  private static Stream<Stroked> strokes(RecordedDrawing drawing) {
    return drawing.marks().stream().filter(Stroked.class::isInstance).map(Stroked.class::cast);
  }

  @Test
  void aFrozenLayerLocksEachOfItsNeuronsOnce() {
    NetworkPicture picture = picture(Layouts.spec(3, List.of(5, 2)), MIXED, 0.5);
    RecordedDrawing drawing =
        record(operated(picture, Set.of(), Set.of(new Part.Layer(0), new Part.Neuron(0, 2))));
    assertThat(locks(drawing)).hasSize(5);
    LayerColumn hidden = picture.layout().column(0);
    for (int k = 0; k < 5; k++) {
      Rectangle2D lock = locks(drawing).get(k);
      assertThat(lock.getCenterX()).isBetween(hidden.x(), hidden.x() + hidden.radius());
      assertThat(lock.getCenterY()).isBetween(hidden.y(k) - hidden.radius(), hidden.y(k));
    }
    RecordedDrawing parts =
        record(operated(picture, Set.of(), Set.of(new Part.Weight(0, 0, 0), new Part.Bias(1, 1))));
    assertThat(locks(parts)).hasSize(2);
  }

  private static List<Rectangle2D> locks(RecordedDrawing drawing) {
    return drawing.filled(LIGHT.accent()).stream().map(Filled::box).toList();
  }

  @Test
  void whatIsGoneAndNotDrawnIsLeftOut() {
    NetworkPicture picture = picture(Layouts.spec(2, List.of(200, 2)), MIXED, 0.5);
    LayerColumn hidden = picture.layout().column(0);
    assertThat(hidden.hasGap()).isTrue();
    Set<Part> parts =
        Set.of(
            new Part.Neuron(0, 100),
            new Part.Weight(0, 0, 100),
            new Part.Bias(0, 100),
            new Part.Weight(1, 100, 0));
    int none = record(picture).marks().size();
    assertThat(record(operated(picture, parts, Set.of())).marks()).hasSize(none);
    assertThat(record(operated(picture, Set.of(), parts)).marks()).hasSize(none);
    for (Part part : parts) record(selecting(picture, part));
  }

  @ParameterizedTest
  @CsvSource({"0, 0.5", "NaN, 0.5", "Infinity, 1", "1e308, 1e308", "-1e-320, 0"})
  void noMarkLiesNowhereWhateverTheNumbersAre(double weight, double input) {
    NetworkPicture picture =
        looking(picture(SMALL, w -> weight, input), NetworkPicture.Look.WITH_NUMBERS);
    RecordedDrawing drawing = record(picture);
    assertThat(drawing.marks())
        .extracting(RecordedDrawing.Mark::box)
        .allMatch(box -> Double.isFinite(box.getX() + box.getWidth() + box.getCenterY()));
    // 4 + 4 weights, 2 + 2 biases, 2 inputs, 2 + 2 activations
    assertThat(drawing.words()).hasSizeGreaterThanOrEqualTo(18);
  }

  @Test
  void allNumbersThatAreAskedForAreThoseOfTheNetwork() {
    NetworkPicture picture =
        looking(picture(SMALL, w -> 0.01 * (w + 1), 0.5), NetworkPicture.Look.WITH_NUMBERS);
    List<String> words = record(picture).words();
    for (int w = 0; w < SMALL.parameterCount(); w++) {
      assertThat(words).contains(String.format(Locale.ROOT, "0.%02d", w + 1));
    }
  }

  @Test
  void theAnswerIsBoldAndItsRingBehindItsDisc() {
    NetworkPicture decided = picture(SMALL, w -> w == SMALL.parameterCount() - 1 ? -6 : 1, 0.5);
    RecordedDrawing drawing = record(decided);
    LayerColumn outputs = decided.layout().outputs();
    Color first = LIGHT.classColor(0);
    Rectangle2D glow =
        drawing.filled(first).stream()
            .map(Filled::box)
            .filter(box -> Math.abs(box.getCenterX() - outputs.x()) < 1e-6)
            .findFirst()
            .orElseThrow();
    assertThat(glow.getWidth() / 2)
        .isBetween(outputs.radius() + 1, outputs.radius() + 0.6 * 13 + 1e-6);
    assertThat(drawing.at(outputs.x() + outputs.radius() + 2, outputs.y(0))).isEqualTo(first);
    assertThat(drawing.at(outputs.x(), outputs.y(0))).isNotEqualTo(first);
  }
}
