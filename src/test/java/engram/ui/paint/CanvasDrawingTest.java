package engram.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import java.awt.geom.AffineTransform;
import javafx.scene.canvas.Canvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StageExtension.class)
class CanvasDrawingTest {
  private final CanvasDrawing drawing =
      new CanvasDrawing(new Canvas(10, 10).getGraphicsContext2D());

  /** Else Chinese letters have holes in one of some fourteen heights of the window. */
  @Test
  void aScaleIsUndoneToTheLastBitInAWindowOfAnyHeight() {
    for (int height = 600; height < 2160; height++) {
      double unit = height / 800.0;
      drawing.save();
      drawing.translate(0, 0.25);
      drawing.scale(unit, unit);
      drawing.translate(3, 7);
      drawing.scale(1 / unit, 1 / unit);
      AffineTransform to = drawing.transform();
      assertThat(to.getScaleX()).as("%d pixels", height).isEqualTo(1.0);
      assertThat(to.getScaleY()).as("%d pixels", height).isEqualTo(1.0);
      assertThat(to.getTranslateX()).isEqualTo(3 * unit);
      drawing.restore();
    }
  }

  @Test
  void anyOtherScaleStays() {
    drawing.scale(1.001, 1);
    assertThat(drawing.transform().getScaleX()).isEqualTo(1.001);
    drawing.scale(2, 3);
    assertThat(drawing.transform().getScaleY()).isEqualTo(3);
  }
}
