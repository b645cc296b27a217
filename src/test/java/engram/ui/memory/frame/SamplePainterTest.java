package engram.ui.memory.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.ui.memory.frame.SamplePainter.Sample;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Stroked;
import java.awt.geom.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StageExtension.class)
class SamplePainterTest {
  private static final Sample MARKED = new Sample(new double[0], 2);

  private final RecordedDrawing drawing = new RecordedDrawing();
  private final SamplePainter painter = new SamplePainter(drawing);

  private static Sample picture() {
    double[] ink = new double[64];
    ink[0] = 1;
    return new Sample(ink, 3);
  }

  @Test
  void aSampleWithoutAPictureIsTheMarkOfItsClass() {
    painter.sample(MARKED, 1, 100, 200, 40);
    Rectangle2D mark = drawing.filled(Palette.LIGHT.classColor(2)).get(0).box();
    assertThat(mark.getCenterX()).isCloseTo(120, within(0.5));
    assertThat(mark.getCenterY()).isBetween(215.0, 227.0);
    assertThat(drawing.images()).isEmpty();
  }

  @Test
  void whatIsHalfKnownIsHalfAsBrightAndTheNextIsNot() {
    drawing.setAlpha(0.8);
    painter.sample(MARKED, 0.5, 0, 0, 40);
    Color color = Palette.LIGHT.classColor(2);
    assertThat(drawing.filled(color.deriveColor(0, 1, 1, 0.4))).isNotEmpty();
    assertThat(drawing.getAlpha()).isEqualTo(0.8);
  }

  @Test
  void aPictureLiesInsideItsTileAndIsMadeOnceForATheme() {
    Sample sample = picture();
    for (int k = 0; k < 2; k++) painter.sample(sample, 1, 10 + 50 * k, 20, 40);
    Image first = drawing.images().get(0).image();
    assertThat(drawing.images().get(1).image()).isSameAs(first);
    Rectangle2D tile = new Rectangle2D.Double(60, 20, 40, 40);
    assertThat(tile.contains(drawing.images().get(1).box())).isTrue();
    assertThat(drawing.images().get(1).box().getCenterX()).isCloseTo(80, within(1e-9));
    painter.use(Palette.DARK);
    painter.sample(sample, 1, 0, 0, 40);
    assertThat(drawing.images().get(2).image()).isNotSameAs(first);
  }

  @Test
  void inkIsWhereItWasWritten() {
    painter.sample(picture(), 1, 0, 0, 80);
    Image image = drawing.images().get(0).image();
    int step = (int) image.getWidth() / 8;
    double written = image.getPixelReader().getColor(step / 2, step / 2).getOpacity();
    double blank = image.getPixelReader().getColor(6 * step, 6 * step).getOpacity();
    assertThat(written).isGreaterThan(0.5);
    assertThat(blank).isZero();
  }

  @Test
  void anEdgeLiesInsideItsTileAndOnlyItIsDashed() {
    painter.edge(10, 20, 40, Color.RED, 4, 3, 2);
    painter.edge(10, 20, 40, Color.BLUE, 4);
    Stroked dashed = drawing.stroked(Color.RED).get(0);
    assertThat(dashed.dashed()).isTrue();
    assertThat(dashed.box()).isEqualTo(new Rectangle2D.Double(12, 22, 36, 36));
    assertThat(drawing.stroked(Color.BLUE).get(0).dashed()).isFalse();
  }

  @Test
  void theGroundIsThatOfThePage() {
    painter.use(Palette.DARK);
    painter.ground(10, 20, 40);
    assertThat(drawing.filled(Palette.DARK.page()).get(0).box())
        .isEqualTo(new Rectangle2D.Double(10, 20, 40, 40));
  }
}
