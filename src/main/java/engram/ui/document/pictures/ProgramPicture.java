package engram.ui.document.pictures;

import engram.ui.document.pictures.ProgramModel.Block;
import engram.ui.paint.Palette;
import engram.ui.present.PresentSheet.Face;
import engram.ui.program.ProgramLine;
import engram.ui.program.ProgramTokens;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** The program with the line in hand lit, and below it the arrays that the line works on. */
final class ProgramPicture implements LivingPicture {
  private static final double LEADING = 1.28;
  private static final double TOP = 22;
  private static final double LIST = 472;
  private static final double MOST_SIDE = 66;

  private final ProgramModel model;

  ProgramPicture(ProgramModel model) {
    this.model = model;
  }

  @Override
  public ProgramModel model() {
    return model;
  }

  @Override
  public void paint(PictureSheet sheet) {
    List<ProgramLine> lines = model.lines();
    double size = size(sheet, lines);
    double row = LEADING * size / sheet.size(1);
    int count = Math.min(lines.size(), (int) (list(sheet) / row));
    int first = Math.max(0, Math.min(lines.size() - count, model.at() - count / 2));
    for (int k = 0; k < count; k++) {
      line(sheet, lines.get(first + k), first + k, TOP + k * row, row, size);
    }
    sheet.plain();
    String does = model.does();
    sheet.fitted(
        does,
        28,
        TOP + list(sheet) + 28,
        776,
        TextAlignment.LEFT,
        sheet.label(),
        Face.BOLD,
        sheet.palette().accent());
    blocks(sheet, TOP + list(sheet) + 82);
    sheet.slider(model, model.line, 28, 674, 776);
  }

  /** How high the lines are; large texts need more room below. */
  private static double list(PictureSheet sheet) {
    return sheet.isPresented() ? LIST - 26 : LIST;
  }

  /** As large as lets the longest line in, within limits. */
  private static double size(PictureSheet sheet, List<ProgramLine> lines) {
    double wanted = 0.95 * sheet.label();
    double least = 0.84 * sheet.label();
    double widest = 1;
    for (ProgramLine line : lines) {
      widest = Math.max(widest, sheet.page().width(line.text(), wanted, Face.FIXED));
    }
    return Math.max(least, Math.min(wanted, wanted * sheet.across(758) / widest));
  }

  private void line(
      PictureSheet sheet, ProgramLine line, int at, double y, double row, double size) {
    Palette palette = sheet.palette();
    String part = model.part(line).id;
    boolean now = at == model.at();
    sheet.as(part);
    if (now) {
      sheet.plain();
      sheet.box(20, y, 792, row, 8, palette.accent().deriveColor(0, 1, 1, 0.05), palette.accent());
      sheet.box(20, y, 5, row, 2, palette.accent(), null);
    }
    double x = sheet.x(34) + line.indent() * sheet.page().width("    ", size, Face.FIXED);
    double baseline = sheet.y(y + 0.7 * row);
    String code = sheet.page().cut(line.code(), sheet.x(806) - x, size, Face.FIXED);
    for (ProgramTokens.Token token : ProgramTokens.of(code)) {
      Color color =
          switch (token.kind()) {
            case KEYWORD -> palette.accent();
            case NUMBER -> palette.validationCurve();
            case PLAIN -> palette.text();
          };
      sheet.write(token.text(), x, baseline, size, Face.FIXED, color);
      x += sheet.page().width(token.text(), size, Face.FIXED);
    }
    sheet.part(part, 20, y, 792, row);
  }

  /** Boxes as high as they have rows, as wide as they have columns, by roots, so that all fit. */
  private void blocks(PictureSheet sheet, double middle) {
    List<Block> blocks = model.blocks();
    double most = 1;
    for (Block block : blocks) most = Math.max(most, Math.max(block.rows(), block.columns()));
    double step = 776.0 / blocks.size();
    boolean narrow =
        blocks.stream()
            .anyMatch(
                block ->
                    sheet.page().width(whole(block), sheet.small(), Face.BOLD)
                        > sheet.across(step - 6));
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      double width = Math.max(9, MOST_SIDE * Math.sqrt(block.columns() / most));
      double height = Math.max(9, MOST_SIDE * Math.sqrt(block.rows() / most));
      double x = 28 + step * (i + 0.5);
      boolean works = model.works(block);
      boolean weights = block.isWeights();
      Color edge = weights ? sheet.palette().positive() : sheet.cell().axon();
      Color fill = weights ? sheet.palette().positive() : sheet.cell().axonMiddle();
      sheet.box(
          x - width / 2,
          middle - height / 2,
          width,
          height,
          6,
          fill.deriveColor(0, 1, 1, works ? 1 : 0.25),
          works ? sheet.ink() : edge);
      name(sheet, block, x, middle, narrow ? 0 : step - 6, works, 2 * step - 6);
      String sign = weights ? "×" : i == 0 ? "" : "→";
      sheet.textAt(sign, x - step / 2, middle + 6, sheet.muted());
    }
  }

  private static String shape(Block block) {
    return block.rows() + " × " + block.columns();
  }

  private static String whole(Block block) {
    return block.name() + "  " + shape(block);
  }

  /**
   * Below the box: its name with its shape; where boxes are many its name alone, and of those at
   * work, which are not side by side, the shape below it.
   *
   * @param room of both in one line; 0 if there is none
   * @param apart of shapes
   */
  private static void name(
      PictureSheet sheet,
      Block block,
      double x,
      double middle,
      double room,
      boolean works,
      double apart) {
    Face face = works ? Face.BOLD : Face.REGULAR;
    Color color = works ? sheet.ink() : sheet.muted();
    if (room > 0) {
      sheet.fitted(
          whole(block), x, middle + 54, room, TextAlignment.CENTER, sheet.small(), face, color);
      return;
    }
    double size = sheet.small();
    sheet.fitted(block.name(), x, middle + 48, apart / 2, TextAlignment.CENTER, size, face, color);
    if (!works) return;
    sheet.fitted(shape(block), x, middle + 63, apart, TextAlignment.CENTER, size, face, color);
  }
}
