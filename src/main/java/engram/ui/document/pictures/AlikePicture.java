package engram.ui.document.pictures;

import engram.ui.document.pictures.AlikeModel.Rung;
import engram.ui.present.PresentSheet.Face;
import java.util.List;
import javafx.scene.paint.Color;

/** Brain on the left, network on the right: what is alike is joined by ≈, what is not by ≠. */
final class AlikePicture implements LivingPicture {
  private static final double BRAIN = 210;
  private static final double NETWORK = 622;
  private static final double MIDDLE = 416;
  private static final double[] ROWS = {118, 262, 406};
  private static final double LADDER = 560;

  /** Of the ladder. */
  private static final double DECADE = 712 / 12.0;

  /** Between two names. */
  private static final double BESIDE = 4;

  private final AlikeModel model;

  AlikePicture(AlikeModel model) {
    this.model = model;
  }

  @Override
  public AlikeModel model() {
    return model;
  }

  @Override
  public void paint(PictureSheet sheet) {
    sheet.boldAt(model.texts.get("document.alike.brain"), BRAIN, 34, sheet.cell().soma());
    sheet.boldAt(
        model.texts.get("document.alike.network"), NETWORK, 34, sheet.palette().positive());
    structure(sheet);
    principle(sheet);
    learning(sheet);
    ladder(sheet);
    sheet.plain();
  }

  /** Frame, join and the words below it. */
  private void row(PictureSheet sheet, int row, String id, boolean alike) {
    double y = ROWS[row];
    sheet.as(id);
    sheet.box(36, y - 68, 760, 132, 16, sheet.palette().card(), sheet.palette().border());
    Color color = alike ? sheet.palette().validationCurve() : sheet.cell().axon();
    sheet.writeAt(
        alike ? "≈" : "≠", sheet.x(MIDDLE), sheet.y(y + 14), 2.2 * sheet.label(), Face.BOLD, color);
    sheet.boldAt(model.texts.get("document.alike." + id), MIDDLE, y - 44, sheet.ink());
    sheet.smallAt(
        model.texts.get(alike ? "document.alike.same" : "document.alike.other"),
        MIDDLE,
        y + 52,
        color);
    caption(sheet, model.texts.get("document.alike." + id + ".brain"), BRAIN, y + 52);
    caption(sheet, caption(id), NETWORK, y + 52);
    sheet.part(id, 36, y - 68, 760, 132);
  }

  private String caption(String id) {
    return model.texts.get(
        "document.alike." + id + ".network", model.neurons(), model.parameters());
  }

  private static void caption(PictureSheet sheet, String text, double x, double y) {
    sheet.smallFittedAt(text, x, y, 336, sheet.muted());
  }

  private void structure(PictureSheet sheet) {
    row(sheet, 0, "structure", true);
    double y = ROWS[0] - 12;
    new CellDrawing(sheet, BRAIN - 118, y, 0.28, "structure").paint(2);
    new CellDrawing(sheet, BRAIN + 22, y, 0.28, "structure").paint(model.trace.travelled());
    sheet.as("structure");
    List<Integer> layers = model.layers();
    int columns = layers.size() + 1;
    for (int c = 0; c + 1 < columns; c++) edges(sheet, c, columns, y);
    for (int c = 0; c < columns; c++) {
      for (int u = 0; u < units(c); u++) {
        sheet.disc(columnX(c, columns), unitY(c, u, y), 6, sheet.palette().positive());
      }
    }
  }

  private int units(int column) {
    int units = column == 0 ? model.inputs() : model.layers().get(column - 1);
    return Math.min(5, units);
  }

  private static double columnX(int column, int columns) {
    return NETWORK - 90 + 180.0 * column / (columns - 1);
  }

  private double unitY(int column, int unit, double y) {
    return y + 18 * (unit - (units(column) - 1) / 2.0);
  }

  private void edges(PictureSheet sheet, int column, int columns, double y) {
    for (int a = 0; a < units(column); a++) {
      for (int b = 0; b < units(column + 1); b++) {
        sheet.line(
            columnX(column, columns),
            unitY(column, a, y),
            columnX(column + 1, columns),
            unitY(column + 1, b, y),
            1.1,
            sheet.palette().positive().deriveColor(0, 1, 1, 0.5));
      }
    }
  }

  /** Spikes in time against one number. */
  private void principle(PictureSheet sheet) {
    row(sheet, 1, "signal", false);
    double y = ROWS[1];
    sheet.curve(model.trace.shares(), BRAIN - 140, y - 52, 280, 66, 2.2, sheet.cell().axon());
    double[] values = {0.76, -0.35, 0.12, 0.91};
    for (int i = 0; i < values.length; i++) {
      double x = NETWORK - 96 + 64 * i;
      sheet.disc(x, y - 16, 23, sheet.palette().signed(0.6 * values[i]));
      sheet.ring(x, y - 16, 23, 1.4, sheet.muted());
      Color ink = PictureSheet.on(sheet.palette().signed(0.6 * values[i]));
      sheet.number(model.numbers().of(values[i]), x, y - 16, 38, ink);
    }
  }

  /** Each synapse by what it meets, against an error that is sent back to every weight. */
  private void learning(PictureSheet sheet) {
    row(sheet, 2, "learning", false);
    double y = ROWS[2] - 14;
    Color soma = sheet.cell().soma();
    sheet.line(BRAIN - 110, y, BRAIN - 10, y, 5, soma);
    sheet.disc(BRAIN - 4, y, 13, soma);
    for (int k = -1; k <= 1; k++) sheet.disc(BRAIN + 16, y + 9 * k, 2.4, soma);
    sheet.disc(BRAIN + 66, y, 38, sheet.cell().somaFill());
    sheet.ring(BRAIN + 66, y, 38, 2, soma);
    sheet.g().setLineDashes(4, 4);
    sheet.ring(BRAIN + 4, y, 30, 2.4, sheet.cell().axon());
    sheet.g().setLineDashes();
    for (int c = 0; c < 3; c++) {
      for (int u = -1; u <= 1; u++) {
        double x = NETWORK - 90 + 90 * c;
        sheet.disc(x, y + 26 * u, 8, sheet.palette().positive());
        if (c == 2) continue;
        arrow(sheet, x + 76, x + 16, y + 26 * u);
      }
    }
  }

  private static void arrow(PictureSheet sheet, double from, double to, double y) {
    sheet.line(from, y, to + 6, y, 2.6, sheet.cell().axon());
    sheet.g().setFill(sheet.cell().axon());
    sheet
        .g()
        .fillPolygon(
            new double[] {sheet.x(to + 9), sheet.x(to), sheet.x(to + 9)},
            new double[] {sheet.y(y - 5), sheet.y(y), sheet.y(y + 5)},
            3);
  }

  /** How many neurons, each mark ten times the one before. */
  private void ladder(PictureSheet sheet) {
    sheet.as("neuron-count", "parameter");
    double left = 60;
    double decades = 12;
    double width = decades * DECADE;
    sheet.boldAt(model.texts.get("document.alike.count"), MIDDLE, LADDER - 56, sheet.ink());
    sheet.line(left, LADDER, left + width, LADDER, 3, sheet.palette().border());
    for (int d = 0; d <= decades; d++) {
      double x = left + width * d / decades;
      sheet.line(x, LADDER - 5, x, LADDER + 5, 1.4, sheet.muted());
      if (d % 3 == 0) sheet.formulaAt("10^{" + d + "}", x, LADDER + 64, 1.05, sheet.muted());
    }
    List<Rung> rungs = model.rungs();
    for (int place = 0; place < rungs.size(); place++) {
      Rung rung = rungs.get(place);
      double x = left + width * Math.log10(Math.max(1, rung.neurons())) / decades;
      Color color = rung.own() ? sheet.palette().positive() : sheet.cell().soma();
      sheet.disc(x, LADDER, rung.own() ? 10 : 8, color);
      boolean above = rung.own() ? touches(sheet, rung, rungs) : place % 2 == 1;
      double half = sheet.width(rung.name(), Face.REGULAR) / 2;
      double at = Math.max(40 + half, Math.min(792 - half, x));
      sheet.textAt(rung.name(), at, above ? LADDER - 22 : LADDER + 36, color);
    }
    sheet.part("neuron-count", left, LADDER - 60, width, 110);
  }

  /** Whether its name has no room beside those that stand below the ladder. */
  private static boolean touches(PictureSheet sheet, Rung own, List<Rung> rungs) {
    double half = sheet.width(own.name(), Face.REGULAR) / 2;
    for (int place = 2; place < rungs.size(); place += 2) {
      Rung other = rungs.get(place);
      double apart = DECADE * Math.abs(Math.log10(Math.max(1, own.neurons()) / other.neurons()));
      if (apart < half + sheet.width(other.name(), Face.REGULAR) / 2 + BESIDE) return true;
    }
    return false;
  }
}
