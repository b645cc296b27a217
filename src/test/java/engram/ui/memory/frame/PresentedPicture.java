package engram.ui.memory.frame;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentPage;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentTimeline;
import engram.ui.present.Presented;

/** A picture of the presented page, in a window of some size; its layer begins at 0, 0. */
public final class PresentedPicture {
  /** Inside of windows: of a projector, the largest, the narrowest, the flattest. */
  public static final double[][] WINDOWS = {{1280, 800}, {1920, 1080}, {800, 900}, {1600, 640}};

  private static final double ABOVE = 4;
  private static final double AROUND = 12;

  public final RecordedDrawing drawing = new RecordedDrawing();

  /** What may be painted on, in units of the page. */
  public final PresentArea area;

  private final PresentPage page;

  public PresentedPicture(Presented of, int focus, Palette palette, double width, double height) {
    page = PresentPage.of(width, height);
    area = page.picture(of.subject().timeline().map(PresentTimeline::height).orElse(0.0));
    PresentSheet sheet = new PresentSheet();
    drawing.scale(page.unit(), page.unit());
    drawing.translate(0, ABOVE - area.y());
    sheet.begin(drawing, palette, page.unit(), 1);
    of.paint(sheet, area, focus);
    assertThat(drawing.depth()).isZero();
  }

  /** Pixels of the window per unit. */
  public double unit() {
    return page.unit();
  }

  /** Where a place of the picture is on the page, in units, as a click is told. */
  public double pageX(double x) {
    return x / page.unit();
  }

  public double pageY(double y) {
    return y / page.unit() + area.y() - ABOVE;
  }

  public void requireLegible() {
    drawing.requireLegible(page.width() * page.unit(), (area.height() + AROUND) * page.unit());
  }
}
