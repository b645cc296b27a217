package engram.ui.labs.missing;

import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** The questions without a right answer, numbered, one below the other. */
final class QuestionsPainter {
  private static final double LARGEST = 40;
  private static final double LINE = 1.3;
  private static final double NUMBER = 56;
  private static final double GAP = 0.7;

  private final MissingWords words;

  QuestionsPainter(MissingWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area) {
    List<String> questions = words.questions();
    double size = LARGEST;
    while (size > PresentSheet.SMALL && height(sheet, questions, area, size) > area.height()) {
      size -= 1;
    }
    double left = area.x() + NUMBER;
    double y = area.y() + size;
    for (int k = 0; k < questions.size(); k++) {
      String number = String.valueOf(k + 1);
      sheet.text(number, area.x() + 4, y, size, Face.BOLD, sheet.palette().accent());
      for (String line : lines(sheet, questions.get(k), area.width() - NUMBER, size)) {
        sheet.text(line, left, y, size, Face.REGULAR, sheet.palette().text());
        y += LINE * size;
      }
      y += GAP * size;
    }
  }

  private static double height(
      PresentSheet sheet, List<String> questions, PresentArea area, double size) {
    double height = 0;
    for (String each : questions) {
      height += LINE * size * lines(sheet, each, area.width() - NUMBER, size).size() + GAP * size;
    }
    return height;
  }

  private static List<String> lines(PresentSheet sheet, String text, double room, double size) {
    BreakIterator breaks = BreakIterator.getLineInstance();
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    int from = 0;
    int last = breaks.first();
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      boolean fits = sheet.width(text.substring(from, next).strip(), size, Face.REGULAR) <= room;
      if (!fits && last > from) {
        lines.add(text.substring(from, last).strip());
        from = last;
      }
      last = next;
    }
    lines.add(text.substring(from).strip());
    return lines;
  }
}
