package engram.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.PredictedNumber;
import engram.inspect.surface.OutputMarks;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.ui.network.Layouts;
import engram.ui.network.PaintedNetwork;
import engram.ui.paint.Palette;
import engram.ui.paint.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkPainterTest extends PaintedNetwork {
  /** The bias of the second of two outputs: with it one class leads. */
  private static final int LAST = SMALL.parameterCount() - 1;

  @Test
  void whereOneClassLeadsTheLinesAreBoldAndWhereNoneDoesTheyArePale() {
    NetworkPicture undecided = picture(SMALL, w -> 1, 0.5);
    NetworkPicture leading = picture(SMALL, w -> w == LAST ? -1 : 1, 0.5);
    NetworkPicture decided = picture(SMALL, w -> w == LAST ? -6 : 1, 0.5);
    double[] point = onCurve(undecided.layout(), 0, 0, 0);
    double pale = ink(paint(undecided), point);
    double middle = ink(paint(leading), point);
    assertThat(undecided.lead()).isZero();
    assertThat(leading.lead()).isBetween(0.1, 0.4);
    assertThat(decided.lead()).isGreaterThan(0.9);
    assertThat(middle).isGreaterThan(1.2 * pale);
    assertThat(ink(paint(decided), point)).isGreaterThan(1.2 * middle);
  }

  @Test
  void theAnswersRingGrowsWithItsLead() {
    NetworkPicture undecided = picture(SMALL, w -> 1, 0.5);
    NetworkPicture decided = picture(SMALL, w -> w == LAST ? -6 : 1, 0.5);
    LayerColumn outputs = undecided.layout().outputs();
    double[] above = {outputs.x(), outputs.y(0) - outputs.radius() - 0.4 * 13};
    Color card = pixel(paint(undecided), above[0], above[1]);
    Color grown = pixel(paint(decided), above[0], above[1]);
    assertThat(card).isEqualTo(Palette.LIGHT.card());
    assertThat(grown).isEqualTo(Palette.LIGHT.classColor(0));
  }

  @Test
  void whatIsForetoldAsANumberIsDrawnInFull() {
    NetworkPicture number = picture(SMALL, w -> 1, 0.5);
    OutputMarks marks =
        new OutputMarks(-1, -1, 0, 1, 0, Optional.of(new PredictedNumber(0.5, 0.5, 0.5, 1, "")));
    assertThat(marked(number, marks).lead()).isEqualTo(1);
    assertThat(marked(number, new OutputMarks(0, 0, 0, 1)).lead()).isZero();
  }

  @Test
  void aPositiveWeightIsBlueAndANegativeOneOrange() {
    NetworkPicture positive = picture(SMALL, w -> w == LAST ? -3 : 1, 0.5);
    NetworkPicture negative = picture(SMALL, w -> w == LAST ? 3 : -1, 0.5);
    double[] point = onCurve(positive.layout(), 0, 0, 0);
    Color blue = paint(positive).getPixelReader().getColor((int) point[0], (int) point[1]);
    Color orange = paint(negative).getPixelReader().getColor((int) point[0], (int) point[1]);
    assertThat(blue.getBlue()).isGreaterThan(blue.getRed() + 0.3);
    assertThat(orange.getRed()).isGreaterThan(orange.getBlue() + 0.3);
  }

  @Test
  void aLargeWeightHasMoreInkThanASmallOne() {
    NetworkPicture picture = picture(SMALL, w -> w == 0 ? 1 : 0.2, 0.5);
    double[] large = onCurve(picture.layout(), 0, 0, 0);
    double[] small = onCurve(picture.layout(), 0, 1, 1);
    WritableImage image = paint(picture);
    assertThat(ink(image, large)).isGreaterThan(2 * ink(image, small)).isPositive();
    assertThat(ink(image, small)).isPositive();
  }

  @Test
  void whatIsNotSelectedStepsBack() {
    NetworkPicture plain = picture(SMALL, w -> 1, 0.5);
    double[] chosen = onCurve(plain.layout(), 0, 0, 0);
    double[] other = onCurve(plain.layout(), 0, 1, 1);
    WritableImage before = paint(plain);
    WritableImage after = paint(selecting(plain, new Part.Input(0)));
    assertThat(ink(after, other)).isLessThan(0.6 * ink(before, other));
    assertThat(ink(after, chosen)).isGreaterThanOrEqualTo(ink(before, chosen));
  }

  @Test
  void whatIsPointedAtTakesTheCommonColour() {
    NetworkPicture plain = picture(SMALL, w -> 0.5, 0.5);
    double[] point = onCurve(plain.layout(), 0, 0, 0);
    assertThat(pointedPixels(paint(plain), point)).isZero();
    NetworkPicture weight = hovering(plain, new Part.Weight(0, 0, 0));
    assertThat(pointedPixels(paint(weight), point)).isPositive();
    NetworkPicture selected = selecting(weight, new Part.Weight(0, 0, 0));
    assertThat(pointedPixels(paint(selected), point)).isPositive();
    LayerColumn column = plain.layout().column(0);
    double[] rim = {column.x(), column.y(0) - column.radius() - 0.24 * 13};
    assertThat(pointedPixels(paint(plain), rim)).isZero();
    assertThat(pointedPixels(paint(hovering(plain, new Part.Neuron(0, 0))), rim)).isPositive();
  }

  @Test
  void aLayerThatIsPointedAtColoursItsNeuronsAndWhatComesInAndNothingElse() {
    NetworkPicture plain = picture(SMALL, w -> 0.5, 0.5);
    double[] before = onCurve(plain.layout(), 0, 0, 0);
    double[] behind = onCurve(plain.layout(), 1, 0, 0);
    LayerColumn column = plain.layout().column(0);
    double[] rim = {column.x(), column.y(0) - column.radius() - 0.24 * 13};
    double[] bias = {column.biasX() + column.biasHalf() + 1, column.biasY(0)};
    WritableImage whole = paint(pointing(plain, new PointedLayer(0, true, true, true)));
    assertThat(pointedPixels(whole, before)).isPositive();
    assertThat(pointedPixels(whole, rim)).isPositive();
    assertThat(pointedPixels(whole, bias)).isPositive();
    assertThat(pointedPixels(whole, behind)).isZero();
    WritableImage weights = paint(pointing(plain, new PointedLayer(0, false, true, false)));
    assertThat(pointedPixels(weights, before)).isPositive();
    assertThat(pointedPixels(weights, rim)).isZero();
    WritableImage hovered = paint(hovering(plain, new Part.Layer(0)));
    assertThat(pointedPixels(hovered, before)).isPositive();
    assertThat(pointedPixels(hovered, rim)).isPositive();
  }

  @Test
  void theInputsAreColouredWhenTheyArePointedAt() {
    NetworkPicture plain = picture(SMALL, w -> 0.5, 0.5);
    LayerColumn column = plain.layout().column(-1);
    double[] rim = {column.x(), column.y(0) - column.radius() - 0.24 * 13};
    assertThat(pointedPixels(paint(plain), rim)).isZero();
    assertThat(pointedPixels(paint(pointing(plain, new PointedLayer(-1, true, false, false))), rim))
        .isPositive();
  }

  /** Pixels above and below a point that are more red and blue than green: only that colour is. */
  private static int pointedPixels(WritableImage image, double[] point) {
    int count = 0;
    for (int dy = -6; dy <= 6; dy++) {
      Color color = pixel(image, point[0], point[1] + dy);
      boolean violet =
          color.getRed() > color.getGreen() + 0.15 && color.getBlue() > color.getGreen() + 0.15;
      if (violet) count++;
    }
    return count;
  }

  @Test
  void aNeuronIsFilledWithItsActivation() {
    NetworkPicture picture = picture(SMALL, w -> w < 4 ? 2 : 0.1, 0.9);
    LayerColumn hidden = picture.layout().column(0);
    WritableImage image = paint(picture);
    Color blue = pixel(image, hidden.x(), hidden.y(0) - 0.6 * hidden.radius());
    assertThat(blue.getBlue()).isGreaterThan(blue.getRed() + 0.2);
    WritableImage negative = paint(picture(SMALL, w -> w < 4 ? 2 : 0.1, -0.9));
    Color orange = pixel(negative, hidden.x(), hidden.y(0) - 0.6 * hidden.radius());
    assertThat(orange.getRed()).isGreaterThan(orange.getBlue() + 0.2);
  }

  @Test
  void aBiasIsBlueIfPositiveAndOrangeIfNegativeAlsoAtAnOutput() {
    NetworkPicture picture = picture(SMALL, w -> w >= 10 ? (w == 10 ? 1 : -1) : 0.1, 0);
    LayerColumn output = picture.layout().outputs();
    WritableImage image = paint(looking(picture, new NetworkPicture.Look(true)));
    Color first = pixel(image, output.biasX(), output.biasY(0));
    Color second = pixel(image, output.biasX(), output.biasY(1));
    assertThat(first.getBlue()).isGreaterThan(first.getRed() + 0.3);
    assertThat(second.getRed()).isGreaterThan(second.getBlue() + 0.3);
  }

  @Test
  void aBiasIsSeenOnlyWhereItIsAskedFor() {
    NetworkPicture plain = picture(SMALL, w -> w >= 4 && w < 6 ? 1 : 0, 0);
    LayerColumn hidden = plain.layout().column(0);
    double x = hidden.biasX() - 0.5 * hidden.biasHalf();
    double y = hidden.biasY(0) + 0.5 * hidden.biasHalf();
    assertThat(pixel(paint(plain), x, y)).isEqualTo(Palette.LIGHT.card());
    assertThat(pixel(paint(looking(plain, new NetworkPicture.Look(true))), x, y).getSaturation())
        .isGreaterThan(0.5);
    assertThat(pixel(paint(hovering(plain, new Part.Neuron(0, 0))), x, y).getSaturation())
        .isGreaterThan(0.5);
    assertThat(pixel(paint(selecting(plain, new Part.Neuron(0, 1))), x, y))
        .isEqualTo(Palette.LIGHT.card());
  }

  @Test
  void numbersStandInTheOutputsAndInWhatIsSelectedWithWhatGoesIntoIt() {
    NetworkPicture plain = picture(SMALL, w -> 0, 0);
    NetworkPicture selected = selecting(plain, new Part.Neuron(0, 0));
    assertThat(hasNumber(plain, 1, 0)).isTrue();
    assertThat(hasNumber(plain, 0, 0)).isFalse();
    assertThat(hasNumber(plain, -1, 0)).isFalse();
    assertThat(hasNumber(selected, 0, 0)).isTrue();
    assertThat(hasNumber(selected, -1, 0)).isTrue();
    assertThat(hasNumber(selected, -1, 1)).isTrue();
    assertThat(hasNumber(selected, 0, 1)).isFalse();
  }

  /** Whether there is anything dark in the middle of that circle, which is filled palely. */
  private boolean hasNumber(NetworkPicture picture, int layer, int unit) {
    LayerColumn column = picture.layout().column(layer);
    WritableImage image = paint(picture);
    for (int dx = -8; dx <= 8; dx++) {
      if (pixel(image, column.x() + dx, column.y(unit)).getBrightness() < 0.5) return true;
    }
    return false;
  }

  @Test
  void aLesionedNeuronIsGreyAndCrossedOutWhateverItsActivation() {
    NetworkPicture whole = picture(SMALL, w -> w < 4 ? 2 : 0.1, 0.9);
    WritableImage image = paint(operated(whole, Set.of(new Part.Neuron(0, 0)), Set.of()));
    LayerColumn hidden = whole.layout().column(0);
    Color fill = pixel(image, hidden.x(), hidden.y(0) - 0.6 * hidden.radius());
    assertThat(fill.getSaturation()).isLessThan(0.15);
    assertThat(ink(image, new double[] {hidden.x(), hidden.y(0)})).isGreaterThan(0.3);
    assertThat(pixel(image, hidden.x(), hidden.y(1) - 0.6 * hidden.radius()).getSaturation())
        .isGreaterThan(0.3);
  }

  @Test
  void aLesionedWeightHasACrossAndAFrozenOneALockInItsMiddle() {
    NetworkPicture plain = picture(SMALL, w -> 0, 0);
    Part.Weight weight = new Part.Weight(0, 0, 0);
    Connection curve = plain.layout().connection(weight).orElseThrow();
    double[] middle = {curve.middleX(), curve.middleY()};
    double before = ink(paint(plain), middle);
    WritableImage cut = paint(operated(plain, Set.of(weight), Set.of()));
    WritableImage held = paint(operated(plain, Set.of(), Set.of(weight)));
    assertThat(ink(cut, middle)).isGreaterThan(before + 0.2);
    Color lock = pixel(held, middle[0], middle[1] + 2);
    assertThat(lock.getBlue()).isGreaterThan(lock.getRed() + 0.3);
  }

  @Test
  void theSelectedNeuronHasARingOfTheAccentColour() {
    NetworkPicture picture = picture(SMALL, w -> 0, 0);
    LayerColumn hidden = picture.layout().column(0);
    double y = hidden.y(0) - hidden.radius() - 0.32 * picture.layout().em();
    Color before = pixel(paint(picture), hidden.x(), y);
    Color after = pixel(paint(selecting(picture, new Part.Neuron(0, 0))), hidden.x(), y);
    assertThat(before).isEqualTo(Palette.LIGHT.card());
    assertThat(after).isEqualTo(Palette.LIGHT.accent());
  }

  @Test
  void aBarIsAsLongAsItsOutput() {
    NetworkPicture picture = picture(SMALL, w -> w >= 10 ? 0.5 : 0, 0);
    NetworkLayout layout = picture.layout();
    double share = picture.pass().a(1, 0);
    double y = layout.outputs().y(0) + 0.12 * layout.em();
    WritableImage image = paint(picture);
    Color inside = pixel(image, layout.barX() + (share - 0.06) * layout.barWidth(), y);
    Color beyond = pixel(image, layout.barX() + (share + 0.06) * layout.barWidth(), y);
    assertThat(inside).isEqualTo(Palette.LIGHT.classColor(0));
    assertThat(beyond).isEqualTo(Palette.LIGHT.border());
  }

  @Test
  void zoomMovesThePicture() {
    NetworkPicture picture = picture(SMALL, w -> w >= 10 ? 1 : 0, 0);
    LayerColumn output = picture.layout().outputs();
    Viewport zoomed = Viewport.FIT.zoomed(2, output.biasX(), output.biasY(0)).panned(-40, 20);
    WritableImage image = paint(looking(at(picture, zoomed), new NetworkPicture.Look(true)));
    Color blue = pixel(image, zoomed.toScreenX(output.biasX()), zoomed.toScreenY(output.biasY(0)));
    assertThat(blue.getBlue()).isGreaterThan(blue.getRed() + 0.3);
  }

  @ParameterizedTest
  @CsvSource({"4, 3, 1", "1, 1, 1", "4, 30, 1e9", "784, 128, 0", "30, 64, 1e-9", "4, 10, NaN"})
  void everyShapeAndSizeOfWeightsPaints(int inputs, int units, double size) {
    NetworkSpec spec = Layouts.spec(inputs, List.of(units, units, 3));
    Random random = new Random(4);
    NetworkPicture picture = picture(spec, w -> size * random.nextGaussian(), 0.5);
    WritableImage image = paint(selecting(picture, new Part.Bias(0, 0)));
    LayerColumn hidden = picture.layout().column(0);
    assertThat(pixel(image, hidden.x() + 0.97 * hidden.radius(), hidden.y(0)))
        .isNotEqualTo(Palette.LIGHT.card());
  }

  @Test
  void thePictureOfTheIrisNetworkPaintsWithinAFrame() {
    NetworkPicture picture = picture(Layouts.spec(4, List.of(10, 3)), w -> Math.sin(w), 0.5);
    long best = Long.MAX_VALUE;
    for (int k = 0; k < 60; k++) {
      long start = System.nanoTime();
      paint(picture);
      best = Math.min(best, System.nanoTime() - start);
    }
    assertThat(best).isLessThan(20_000_000L);
  }
}
