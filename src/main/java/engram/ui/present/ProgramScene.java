package engram.ui.present;

import engram.ui.paint.Palette;
import engram.ui.present.PresentSheet.Face;
import engram.ui.program.ProgramLine;
import engram.ui.program.ProgramTokens;
import engram.ui.program.ProgramViewModel;
import java.util.List;
import java.util.Set;
import javafx.scene.paint.Color;

/** The program around the lines at work, large. */
final class ProgramScene {
  private static final double SIZE = 26;
  private static final double LEAST = 19;
  private static final double LEADING = 1.36;

  private final ProgramViewModel program;

  ProgramScene(ProgramViewModel program) {
    this.program = program;
  }

  void paint(PresentSheet sheet, PresentArea area) {
    List<ProgramLine> lines = program.linesProperty().get();
    Set<Integer> atWork = program.atWorkProperty().get();
    double room = area.width() - 30;
    double size = SIZE;
    int first;
    int count;
    do {
      count = Math.min(lines.size(), (int) (area.height() / (LEADING * size)));
      first = first(lines, atWork, count);
      if (widest(sheet, lines.subList(first, first + count), size) <= room) break;
      size -= 1;
    } while (size > LEAST);
    int indent =
        lines.subList(first, first + count).stream().mapToInt(ProgramLine::indent).min().orElse(0);
    double row = LEADING * size;
    double top = area.middleY() - count * row / 2;
    for (int k = 0; k < count; k++) {
      line(
          sheet,
          lines.get(first + k),
          atWork.contains(first + k),
          !atWork.isEmpty(),
          new PresentArea(area.x(), top + k * row, area.width(), row),
          size,
          indent);
    }
  }

  /** The lines at work in the middle; else those of a batch, which are the last. */
  private static int first(List<ProgramLine> lines, Set<Integer> atWork, int count) {
    int last = lines.size() - count;
    if (atWork.isEmpty()) return last;
    int from = atWork.stream().min(Integer::compare).orElseThrow();
    int to = atWork.stream().max(Integer::compare).orElseThrow();
    return Math.max(0, Math.min(last, (from + to - count + 1) / 2));
  }

  private static double widest(PresentSheet sheet, List<ProgramLine> lines, double size) {
    return lines.stream()
        .mapToDouble(line -> sheet.width(line.text(), size, Face.FIXED))
        .max()
        .orElse(0);
  }

  private static void line(
      PresentSheet sheet,
      ProgramLine line,
      boolean works,
      boolean anyWorks,
      PresentArea row,
      double size,
      int leastIndent) {
    Palette palette = sheet.palette();
    if (works) {
      sheet.g().setFill(palette.accent().deriveColor(0, 1, 1, 0.14));
      sheet.g().fillRoundRect(row.x(), row.y(), row.width(), row.height(), 8, 8);
      sheet.g().setFill(palette.accent());
      sheet.g().fillRect(row.x(), row.y(), 6, row.height());
    }
    double baseline = row.y() + 0.7 * row.height();
    double x = row.x() + 22;
    x += sheet.width("    ", size, Face.FIXED) * (line.indent() - leastIndent);
    String text = sheet.cut(line.code(), row.right() - x, size, Face.FIXED);
    Color plain = anyWorks && !works ? palette.muted() : palette.text();
    for (ProgramTokens.Token token : ProgramTokens.of(text.strip())) {
      Color color =
          switch (token.kind()) {
            case KEYWORD -> palette.accent();
            case NUMBER -> palette.validationCurve();
            case PLAIN -> plain;
          };
      sheet.text(token.text(), x, baseline, size, Face.FIXED, color);
      x += sheet.width(token.text(), size, Face.FIXED);
    }
  }
}
