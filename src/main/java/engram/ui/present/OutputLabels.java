package engram.ui.present;

import engram.inspect.PredictedNumber;
import engram.inspect.surface.OutputMarks;
import engram.ui.base.Texts;
import engram.ui.graph.LayerColumn;
import engram.ui.graph.NetworkLabels;
import engram.ui.graph.NetworkLayout;
import engram.ui.graph.NetworkPicture;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.present.PresentSheet.Face;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * What stands beside the outputs: name, bar, and whether it is the network's answer or the truth.
 */
final class OutputLabels {
  private static final double MOST_NAME = 240;
  private static final double BAR = 152;
  private static final double SHORT_BAR = 110;
  private static final double BAR_HEIGHT = 15;
  private static final double BETWEEN = 14;

  /** Outputs this far apart have three lines: name, bar, answer. */
  private static final double THREE_LINES = 94;

  private final Texts texts;

  OutputLabels(Texts texts) {
    this.texts = texts;
  }

  private static boolean isTall(int outputs) {
    return outputs <= 4;
  }

  /** How wide they are, whatever the answer is. */
  double room(PresentSheet sheet, NetworkLabels labels, OutputMarks marks) {
    double name = 0;
    for (String each : labels.classes()) {
      name = Math.max(name, sheet.width(each, PresentSheet.LABEL, Face.BOLD));
    }
    name = Math.min(name, MOST_NAME);
    double tag =
        Math.max(
            sheet.width(texts.get("present.its-answer"), PresentSheet.SMALL, Face.BOLD),
            sheet.width(texts.get("present.the-truth"), PresentSheet.SMALL, Face.BOLD));
    if (marks.number().isPresent()) {
      PredictedNumber number = marks.number().get();
      tag =
          Math.max(
              sheet.width(truth(number), PresentSheet.SMALL, Face.REGULAR),
              sheet.width(answer(number), PresentSheet.SMALL, Face.BOLD) + 20);
    }
    double room =
        isTall(labels.classes().size())
            ? Math.max(Math.max(name, BAR), tag)
            : name + BETWEEN + SHORT_BAR + BETWEEN + tag;
    return Math.ceil(room / 10) * 10;
  }

  /**
   * @param layout in units
   */
  void paint(PresentSheet sheet, NetworkLayout layout, NetworkPicture picture, List<String> names) {
    LayerColumn column = layout.outputs();
    double x = column.x() + column.radius() + NetworkSpread.GAP;
    boolean tall = isTall(names.size()) && (column.shown() == 1 || column.spacing() > THREE_LINES);
    double widest = 0;
    for (String name : names) {
      widest = Math.max(widest, sheet.width(name, PresentSheet.LABEL, Face.BOLD));
    }
    widest = Math.min(widest, MOST_NAME);
    OutputMarks marks = picture.marks();
    for (int at = 0; at < column.shown(); at++) {
      int unit = column.unit(at);
      double y = column.y(at);
      boolean answer = unit == marks.named();
      boolean truth = unit == marks.right();
      Face face = answer ? Face.BOLD : Face.REGULAR;
      String name = sheet.cut(names.get(unit), MOST_NAME, PresentSheet.LABEL, face);
      Palette palette = sheet.palette();
      Color color =
          marks.number().isPresent()
              ? palette.muted()
              : palette.classColor(unit + marks.firstClass());
      double share = marks.share(picture.pass().a(column.layer(), unit));
      if (tall) {
        sheet.text(name, x, y - 17, PresentSheet.LABEL, face, palette.text());
        sheet.bar(x, y - 1, BAR, BAR_HEIGHT, share, color);
        if (marks.number().isPresent()) number(sheet, marks, x, y);
        else tag(sheet, answer, truth, x, y + 40);
      } else {
        double baseline = y + PaintFonts.HALF_CAP * PresentSheet.LABEL;
        sheet.text(name, x, baseline, PresentSheet.LABEL, face, palette.text());
        double bar = x + widest + BETWEEN;
        sheet.bar(bar, y - BAR_HEIGHT / 2, SHORT_BAR, BAR_HEIGHT, share, color);
        tag(sheet, answer, truth, bar + SHORT_BAR + BETWEEN, baseline - 1);
      }
    }
  }

  private void tag(PresentSheet sheet, boolean answer, boolean truth, double x, double baseline) {
    if (!answer && !truth) return;
    String text = texts.get(answer ? "present.its-answer" : "present.the-truth");
    Face face = answer ? Face.BOLD : Face.REGULAR;
    Color color = answer ? sheet.palette().accent() : sheet.palette().muted();
    sheet.text(text, x, baseline, PresentSheet.SMALL, face, color);
  }

  /** What is foretold, the truth, and its place on the bar. */
  private void number(PresentSheet sheet, OutputMarks marks, double x, double y) {
    PredictedNumber number = marks.number().orElseThrow();
    double place = x + marks.share(number.target()) * BAR;
    sheet.line(place, y - 8, place, y + BAR_HEIGHT + 6, 4, sheet.palette().text());
    sheet.text(answer(number), x, y + 44, PresentSheet.SMALL, Face.BOLD, sheet.palette().accent());
    sheet.small(truth(number), x, y + 74, sheet.palette().muted());
  }

  private String answer(PredictedNumber number) {
    return texts.get("present.its-number", number.foretoldText());
  }

  private String truth(PredictedNumber number) {
    return texts.get("present.true-number", number.truthText());
  }
}
