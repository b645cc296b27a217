package engram.ui.labs.race;

import engram.labs.race.Racer;
import engram.ui.paint.Palette;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkShape;
import engram.ui.present.PresentSheet;
import javafx.scene.paint.Color;

/** How a racer is told from the others: a colour, a mark and dashes. */
enum RacerLook {
  FULL_BATCH(-1, MarkShape.SQUARE, 7),
  MINI_BATCH(0, MarkShape.CIRCLE, 5),
  MOMENTUM(1, MarkShape.TRIANGLE, 5, 20, 10),
  RMSPROP(2, MarkShape.DIAMOND, 5, 4, 9),
  ADAM(3, MarkShape.STAR, 5, 16, 8, 3, 8),
  SCHEDULED(5, MarkShape.HOURGLASS, 5, 34, 8);

  private final int classOf;
  private final MarkShape shape;
  final double width;
  final double[] dashes;

  RacerLook(int classOf, MarkShape shape, double width, double... dashes) {
    this.classOf = classOf;
    this.shape = shape;
    this.width = width;
    this.dashes = dashes;
  }

  static RacerLook of(Racer racer) {
    return values()[racer.ordinal()];
  }

  /** Of its line and its name. */
  Color color(Palette palette) {
    return classOf < 0 ? palette.text() : palette.classEdge(classOf);
  }

  void mark(PresentSheet sheet, double x, double y, double size) {
    Color color = color(sheet.palette());
    new MarkPainter(sheet.g()).paintOn(shape, color, color, sheet.palette().card(), x, y, size);
  }
}
