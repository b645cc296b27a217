package engram.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.surface.Pixels;
import engram.nn.NetworkSpec;
import engram.nn.Part;
import engram.ui.network.Layouts;
import engram.ui.network.PaintedNetwork;
import engram.ui.paint.Palette;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Inputs that are the pixels of a picture. */
class InputImageTest extends PaintedNetwork {
  private static final NetworkSpec DIGITS = Layouts.spec(64, List.of(16, 10));
  private static final NetworkLayout LAYOUT = layout(DIGITS, 640, 380, 8);

  private static NetworkLayout layout(NetworkSpec spec, double width, double height, int side) {
    return NetworkLayout.of(spec, width, height, 13, Layouts.LABELS, OptionalInt.of(side));
  }

  private static InputImage image() {
    return LAYOUT.image().orElseThrow();
  }

  @Test
  void theImageLiesInThePaneBesideTheFirstLayer() {
    for (double width : new double[] {360, 640, 1200}) {
      NetworkLayout layout = layout(DIGITS, width, 380, 8);
      InputImage image = layout.image().orElseThrow();
      assertThat(image.left()).isPositive();
      assertThat(image.top()).isPositive();
      assertThat(image.bottom()).isLessThan(layout.captionY());
      assertThat(image.right()).isLessThan(layout.column(0).x() - layout.column(0).radius());
      assertThat(layout.right()).isLessThanOrEqualTo(width + 1e-6);
    }
  }

  @Test
  void allLayersAreCentredOnOneLineWithTheImage() {
    double middle = image().top() + image().size() / 2;
    for (LayerColumn column : LAYOUT.columns()) {
      assertThat((column.y(0) + column.bottom()) / 2).isCloseTo(middle, Offset.offset(1e-6));
    }
  }

  @Test
  void weightsLeaveFromTheRightEdgeEachPixelRowInItsBand() {
    for (int pixel = 0; pixel < 64; pixel++) {
      Connection curve = LAYOUT.connection(0, pixel, 3);
      assertThat(curve.x0()).isCloseTo(image().right(), Offset.offset(1e-9));
      assertThat(curve.y0()).isBetween(image().y(pixel), image().y(pixel) + image().cell());
    }
  }

  @Test
  void everyPixelIsHit() {
    HitTest hits = new HitTest(LAYOUT);
    for (int pixel = 0; pixel < 64; pixel++) {
      double x = image().x(pixel) + image().cell() / 2;
      double y = image().y(pixel) + image().cell() / 2;
      assertThat(hits.at(x, y, 5, weight -> true)).contains(new Part.Input(pixel));
    }
    assertThat(hits.at(image().left() - 3, image().top() + 5, 2, weight -> true)).isEmpty();
    assertThat(hits.at(image().left() + 5, image().bottom() + 8, 2, weight -> true)).isEmpty();
  }

  @Test
  void onlyWeightsThatAreDrawnAreHit() {
    Connection curve = LAYOUT.connection(0, 0, 0);
    HitTest hits = new HitTest(LAYOUT);
    double x = curve.x0() + 0.9 * (curve.x1() - curve.x0());
    assertThat(hits.at(x, curve.y(x), 3, weight -> true)).isPresent();
    assertThat(hits.at(x, curve.y(x), 3, weight -> false)).isEmpty();
  }

  @Test
  void theStrongestOfManyAreMarkedAndOfEqualOnesTheFirst() {
    assertThat(DrawnWeights.strongest(new double[] {3, 1, 5, 2, 4}, 2))
        .containsExactly(false, false, true, false, true);
    assertThat(DrawnWeights.strongest(new double[] {0, 0, 0, 0}, 3))
        .containsExactly(true, true, true, false);
    assertThat(DrawnWeights.strongest(new double[] {1, Double.NaN, 2}, 1))
        .containsExactly(false, true, false);
  }

  @Test
  void soManyWeightsAreDrawnAndTheWeakestAreNot() {
    NetworkPicture picture = digits(0.5);
    DrawnWeights drawn = DrawnWeights.of(picture, 0);
    int to = picture.layout().column(0).shown();
    long count = IntStream.range(0, 64 * to).filter(i -> drawn.has(i / to, i % to)).count();
    assertThat(count).isEqualTo(DrawnWeights.MOST);
    assertThat(drawn.has(0, 0)).isFalse();
    assertThat(drawn.has(63, to - 1)).isTrue();
    assertThat(DrawnWeights.of(picture, 1).has(0, 0)).isTrue();
  }

  @Test
  void inkIsDarkOnLightPaper() {
    WritableImage painted = paint(digits(0));
    assertThat(center(painted, 0)).isEqualTo(Palette.LIGHT.card());
    assertThat(center(painted, 1).getBrightness()).isLessThan(0.25);
    assertThat(center(painted, 2).getBrightness()).isBetween(0.4, 0.75);
  }

  @Test
  void theSelectedPixelIsRinged() {
    WritableImage painted = paint(selecting(digits(0), new Part.Input(27)));
    double x = image().x(27);
    double y = image().y(27) + image().cell() / 2;
    assertThat(pixel(painted, x, y).getSaturation()).isGreaterThan(0.5);
    assertThat(pixel(paint(digits(0)), x, y).getSaturation()).isLessThan(0.2);
  }

  private static Color center(WritableImage painted, int pixel) {
    double half = image().cell() / 2;
    return pixel(painted, image().x(pixel) + half, image().y(pixel) + half);
  }

  /** The second pixel is inked, the third half; weights grow with their place. */
  private static NetworkPicture digits(double input) {
    NetworkPicture p = picture(DIGITS, k -> k / 5000.0, input);
    double[] shares = new double[64];
    shares[1] = 1;
    shares[2] = 0.5;
    return new NetworkPicture(
        LAYOUT,
        p.viewport(),
        1,
        p.palette(),
        p.texts(),
        p.parameters(),
        p.pass(),
        Optional.of(new Pixels(8, shares)),
        p.marks(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        NetworkPicture.Look.PLAIN);
  }
}
