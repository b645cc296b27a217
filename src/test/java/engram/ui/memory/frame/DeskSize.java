package engram.ui.memory.frame;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import java.util.List;

/** How large the picture on an experiment's desk can be, in pixels. */
public enum DeskSize {
  /** In the smallest window. */
  NARROW(585, 240, 13),

  /** In a window 1280 wide. */
  WINDOW(624, 320, 13),

  /** With the largest letters, which make the window larger. */
  LARGE(855, 400, 19),
  PRESENTED(1880, 760, 26);

  public final double width;
  public final double height;
  public final double em;

  DeskSize(double width, double height, double em) {
    this.width = width;
    this.height = height;
    this.em = em;
  }

  /** Paints something on a drawing, in the colours of a theme. */
  public interface Painting {
    void on(RecordedDrawing drawing, Palette palette);
  }

  /** All can be read in both themes, and nothing that was set stays so. */
  public void requireLegible(Painting painting) {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
      RecordedDrawing drawing = drawn(painting, palette);
      drawing.requireLegible(width, height);
      assertThat(drawing.texts()).isNotEmpty();
    }
  }

  public RecordedDrawing drawn(Painting painting, Palette palette) {
    RecordedDrawing drawing = new RecordedDrawing();
    painting.on(drawing, palette);
    assertThat(drawing.depth()).isZero();
    requirePlaces(drawing);
    return drawing;
  }

  /** Nothing is painted at a place that is no number. */
  private static void requirePlaces(RecordedDrawing drawing) {
    for (RecordedDrawing.Mark mark : drawing.marks()) {
      assertThat(
              mark.box().getX()
                  + mark.box().getY()
                  + mark.box().getWidth()
                  + mark.box().getHeight())
          .as("%s", mark)
          .isFinite();
    }
  }
}
