package engram.ui.document.pictures;

import engram.ui.present.PresentSheet.Face;
import javafx.scene.paint.Color;

/** The nerve cell with the names of its parts, its voltage, and the current that drives it. */
final class NerveCellPicture implements LivingPicture {
  private static final double SCALE = 1.22;
  private static final double X = 222;
  private static final double Y = 222;
  private static final double TRACE_TOP = 452;
  private static final double TRACE = 120;

  private final NerveCellModel model;

  NerveCellPicture(NerveCellModel model) {
    this.model = model;
  }

  @Override
  public NerveCellModel model() {
    return model;
  }

  /** A cell is as it is. */
  @Override
  public boolean spreads() {
    return false;
  }

  @Override
  public void paint(PictureSheet sheet) {
    CellDrawing cell = new CellDrawing(sheet, X, Y, SCALE, "neuron");
    cell.paint(model.trace.travelled());
    name(sheet, "dendrite", cell.x(-112), 424, cell.x(-118), cell.y(146), sheet.cell().soma());
    name(sheet, "soma", cell.x(92), 330, cell.x(36), cell.y(38), sheet.cell().soma());
    name(sheet, "axon", cell.x(215), 330, cell.x(215), cell.y(42), sheet.cell().axon());
    name(sheet, "synapse", cell.x(412), 352, cell.x(410), cell.y(72), sheet.cell().axon());
    trace(sheet);
    sheet.slider(model, model.current, 64, 646, 300);
    if (!sheet.isPresented()) number(sheet);
    sheet.plain();
  }

  private void number(PictureSheet sheet) {
    sheet.plain();
    sheet.write(
        String.valueOf(model.rate()),
        sheet.x(470),
        sheet.y(654),
        2.4 * sheet.label(),
        Face.BOLD,
        sheet.cell().axon());
    double width = sheet.page().width(String.valueOf(model.rate()), 2.4 * sheet.label(), Face.BOLD);
    sheet.write(
        model.texts.get("document.brain.rate", model.rate()),
        sheet.x(470) + width + 10,
        sheet.y(654),
        sheet.label(),
        Face.REGULAR,
        sheet.ink());
  }

  private void name(
      PictureSheet sheet, String part, double x, double y, double toX, double toY, Color color) {
    sheet.as(part);
    sheet.dashed(toX, toY, x, y - 22, color);
    sheet.boldAt(model.texts.get("document.brain." + part), x, y, color);
    sheet.part(part, x - 60, y - 20, 120, 28);
  }

  private void trace(PictureSheet sheet) {
    sheet.as("spike");
    sheet.box(
        64, TRACE_TOP - 10, 704, TRACE + 20, 10, sheet.palette().card(), sheet.palette().border());
    double rest = TRACE_TOP + TRACE * (1 - (85 - 65) / 130.0);
    sheet.dashed(70, rest, 762, rest, sheet.muted());
    sheet.curve(model.trace.shares(), 68, TRACE_TOP, 696, TRACE, 2.4, sheet.cell().axon());
    sheet.smallText(
        model.texts.get("document.brain.rest"), 72, TRACE_TOP + TRACE + 31, sheet.muted());
    sheet.smallTo(
        model.texts.get("document.brain.window"), 766, TRACE_TOP + TRACE + 31, sheet.muted());
    sheet.part("spike", 64, TRACE_TOP - 10, 704, TRACE + 20);
  }
}
