package engram.ui.labs.frame;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.base.Language;
import engram.ui.base.Texts;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import java.awt.geom.Rectangle2D;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Where a lab is painted: its picture in the window, or the page of F5.
 *
 * @param width in units of the page
 * @param height in units of the page
 * @param unit in pixels
 */
public record LabPage(double width, double height, double unit, Palette palette) {
  private static final double UNIT = 0.92 * 13 / 22;

  /** In a window of 1280 × 800 with its usual letters. */
  public static final LabPage WINDOW = new LabPage(1760, 830, UNIT, Palette.LIGHT);

  /** On a projector of 1920 × 1080. */
  public static final LabPage PRESENTED = new LabPage(1332, 598, 1.35, Palette.DARK);

  /** On one of 1280 × 800: no page is narrower, none lower. */
  public static final LabPage NARROWEST = new LabPage(1190, 598, 1, Palette.LIGHT);

  /**
   * In the narrowest window, 1240 wide, beside a view of that width.
   *
   * @param more in em
   */
  public static LabPage beside(double more) {
    return new LabPage((957 - 40 - 13 * (1 + more)) / UNIT, 830, UNIT, Palette.DARK);
  }

  /** Texts, and work that is done when a test says so. */
  public record Bench(
      SimpleObjectProperty<Language> language, Texts texts, Queue<Runnable> waiting) {
    public Bench() {
      this(new SimpleObjectProperty<>(Language.ENGLISH));
    }

    private Bench(SimpleObjectProperty<Language> language) {
      this(language, new Texts(language), new ConcurrentLinkedQueue<>());
    }

    public void work() {
      while (!waiting.isEmpty()) waiting.remove().run();
    }
  }

  /** Without a table beside it. */
  public static Stream<LabPage> all() {
    return Stream.of(WINDOW, PRESENTED, NARROWEST);
  }

  public LabPage in(Palette other) {
    return new LabPage(width, height, unit, other);
  }

  public PresentArea area() {
    return new PresentArea(0, 0, width, height);
  }

  /** What is painted there: nothing at a place that is none, and each save has its restore. */
  public RecordedDrawing paint(BiConsumer<PresentSheet, PresentArea> painting) {
    RecordedDrawing drawing = new RecordedDrawing();
    drawing.scale(unit, unit);
    PresentSheet sheet = new PresentSheet();
    sheet.begin(drawing, palette, unit, 1);
    painting.accept(sheet, area());
    assertThat(drawing.depth()).isZero();
    assertThat(drawing.marks())
        .allSatisfy(
            mark -> {
              Rectangle2D box = mark.box();
              assertThat(box.getX() + box.getY() + box.getWidth() + box.getHeight()).isFinite();
            });
    return drawing;
  }

  /** The same, and all texts can be read. */
  public RecordedDrawing paintLegibly(BiConsumer<PresentSheet, PresentArea> painting) {
    RecordedDrawing drawing = paint(painting);
    try {
      drawing.requireLegible(width * unit, height * unit);
    } catch (AssertionError e) {
      throw new AssertionError(width + " × " + height + ": " + e.getMessage(), e);
    }
    return drawing;
  }
}
