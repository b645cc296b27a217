package engram.ui.present;

import engram.ui.present.PresentSheet.Face;

/** Paints the sentence, the truth in ink and the answer in the accent, and the number. */
final class PresentHead {
  static final double SENTENCE = 40;
  static final double LEAST_SENTENCE = 36;
  private static final double NUMBER = 84;
  private static final double LEAST_NUMBER = 70;
  private static final double CAPTION = 24;
  private static final double FIRST_LINE = 72;
  private static final double LINE = 48;
  private static final double NUMBER_LINE = 95;
  private static final double CAPTION_LINE = 135;
  private static final double BESIDE = 40;

  private PresentHead() {}

  static void paint(
      PresentSheet sheet, PresentArea area, PresentSentence sentence, PresentNumber number) {
    double right = area.right() - PresentPage.MARGIN;
    double most = area.width() / 2;
    double size = sheet.fitted(number.text(), most, NUMBER, LEAST_NUMBER, Face.BOLD);
    double numberWidth = sheet.width(number.text(), size, Face.BOLD);
    double captionWidth = sheet.width(number.caption(), CAPTION, Face.REGULAR);
    sheet.textTo(number.text(), right, NUMBER_LINE, size, Face.BOLD, sheet.palette().text());
    sheet.textTo(
        number.caption(), right, CAPTION_LINE, CAPTION, Face.REGULAR, sheet.palette().muted());
    double above = room(right, numberWidth);
    double below = room(right, Math.max(numberWidth, captionWidth));
    double letters =
        Math.min(letters(sheet, sentence.truth(), above), letters(sheet, sentence.answer(), below));
    line(sheet, sentence.truth(), 0, above, letters, false);
    line(sheet, sentence.answer(), 1, below, letters, true);
  }

  /** For a line that has so much on its right: the first ends above the caption. */
  private static double room(double right, double taken) {
    return right - PresentPage.MARGIN - taken - (taken > 0 ? BESIDE : 0);
  }

  private static double letters(PresentSheet sheet, String text, double room) {
    return sheet.fitted(text, room, SENTENCE, LEAST_SENTENCE, Face.BOLD);
  }

  private static void line(
      PresentSheet sheet, String text, int line, double room, double size, boolean answer) {
    sheet.text(
        sheet.cut(text, room, size, Face.BOLD),
        PresentPage.MARGIN,
        FIRST_LINE + line * LINE,
        size,
        Face.BOLD,
        answer ? sheet.palette().accent() : sheet.palette().text());
  }
}
