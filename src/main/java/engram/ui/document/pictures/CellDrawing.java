package engram.ui.document.pictures;

import engram.ui.paint.CellPainter;
import engram.ui.paint.Drawing;

/** A nerve cell in a picture, its parts lit and pointed at as the others. */
final class CellDrawing {
  private static final double EDGE = 1.5;

  private final PictureSheet sheet;
  private final double x;
  private final double y;
  private final double scale;
  private final String whole;

  /**
   * @param x of the soma, in units of the picture
   * @param scale units of the picture in one of {@link CellPainter}
   * @param whole the part of the picture that the cell is as a whole
   */
  CellDrawing(PictureSheet sheet, double x, double y, double scale, String whole) {
    this.whole = whole;
    this.sheet = sheet;
    this.x = x;
    this.y = y;
    this.scale = scale;
  }

  /** A place of the cell, in units of the picture. */
  double x(double ofCell) {
    return x + scale * ofCell;
  }

  double y(double ofCell) {
    return y + scale * ofCell;
  }

  /**
   * All of it.
   *
   * @param travelled how far a spike has come along the axon, 0 … 1; none above
   */
  void paint(double travelled) {
    Drawing g = sheet.g();
    g.save();
    // a cell is not spread with its picture
    g.translate(sheet.x(x), sheet.y(y));
    g.scale(sheet.size(scale), sheet.size(scale));
    new CellPainter(g, sheet.cell(), EDGE / scale, this::light).paint(travelled);
    g.restore();
    sheet.plain();
    double soma = CellPainter.SOMA;
    sheet.part("dendrite", x(-140), y(-150), 96 * scale, 296 * scale);
    sheet.part("axon", x(70), y(-14), 270 * scale, 60 * scale);
    sheet.part("synapse", x(394), y(-90), 44 * scale, 170 * scale);
    sheet.part("soma", x(-soma), y(-soma), 2 * soma * scale, 2 * soma * scale);
  }

  private void light(CellPainter.Part part) {
    switch (part) {
      case AXON -> sheet.as(whole, "axon", "output", "activation");
      case DENDRITES -> sheet.as(whole, "dendrite", "input", "synapse");
      case SOMA -> sheet.as(whole, "soma", "sum");
      case MYELIN -> sheet.as(whole, "axon", "output", "activation", "myelin");
      case SPIKE -> sheet.as(whole, "spike", "axon", "output", "activation");
    }
  }
}
