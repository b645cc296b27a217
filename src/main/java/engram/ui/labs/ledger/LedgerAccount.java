package engram.ui.labs.ledger;

import engram.labs.ledger.Ledger;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.List;
import javafx.scene.paint.Color;

/** The account beside the river: the initial weight, and what each task has added to it. */
final class LedgerAccount {
  private static final double ROW = 36;

  private final LedgerModels models;

  LedgerAccount(LedgerModels models) {
    this.models = models;
  }

  /** Initial weight and what each task has added: the strongest digits, the others together. */
  void paint(PresentSheet sheet, PresentArea area, Ledger ledger, LedgerDigits digits, int now) {
    Palette palette = sheet.palette();
    double y = area.y() + 28;
    String pixel =
        models.words.get(
            "ledger.weight",
            ledger.setup().row(),
            ledger.setup().column(),
            ledger.setup().neuron());
    sheet.text(pixel, area.x(), y, PresentSheet.SMALL, Face.REGULAR, palette.muted());
    String by = models.words.learnedBy(ledger.setup());
    if (!by.isEmpty()) {
      y += ROW - 6;
      sheet.smallWithin(by, area.x(), y, area.width(), Face.BOLD, palette.text());
    }
    y += ROW + 6;
    entry(sheet, area, y, models.words.get("ledger.start"), palette.muted(), ledger.start());
    int end = Math.min(now, ledger.updatesOfOld());
    y = task(sheet, area, y + ROW, ledger, digits, digits.ofFirst(), end);
    y =
        sum(
            sheet,
            area,
            y,
            models.words.get("ledger.behind", epochs(ledger, end)),
            ledger.weights()[end]);
    if (now <= ledger.updatesOfOld()) return;
    y = task(sheet, area, y, ledger, digits, digits.ofSecond(), now);
    sum(sheet, area, y, models.words.get("ledger.now"), ledger.weights()[now]);
  }

  private int epochs(Ledger ledger, int update) {
    return update == ledger.updatesOfOld()
        ? ledger.setup().oldEpochs()
        : models.playback().epochProperty().get();
  }

  private double task(
      PresentSheet sheet,
      PresentArea area,
      double from,
      Ledger ledger,
      LedgerDigits digits,
      List<Integer> labels,
      int at) {
    int named = labels.get(0) < LedgerDigits.OF_A_TASK ? 1 : 2;
    double y = from;
    double rest = 0;
    for (int k = 0; k < labels.size(); k++) {
      double part = ledger.parts()[labels.get(k)][at];
      if (k >= named) {
        rest += part;
        continue;
      }
      Color color = digits.color(sheet.palette(), labels.get(k));
      entry(sheet, area, y, String.valueOf(labels.get(k)), color, part);
      y += ROW;
    }
    Color color = digits.color(sheet.palette(), labels.get(labels.size() - 1));
    entry(sheet, area, y, models.words.get("ledger.others"), color, rest);
    return y + ROW;
  }

  private static void entry(
      PresentSheet sheet, PresentArea area, double y, String name, Color color, double value) {
    sheet.g().setFill(color);
    sheet.g().fillRoundRect(area.x(), y - 19, 24, 24, 7, 7);
    Color text = sheet.palette().text();
    sheet.text(name, area.x() + 36, y, PresentSheet.SMALL, Face.REGULAR, text);
    String number = LedgerWords.number(value);
    sheet.textTo(number, area.right(), y, PresentSheet.SMALL, Face.REGULAR, text);
  }

  private static double sum(
      PresentSheet sheet, PresentArea area, double y, String name, double value) {
    Color text = sheet.palette().text();
    sheet.line(area.x(), y - 22, area.right(), y - 22, 1.5, sheet.palette().muted());
    sheet.text(name, area.x(), y + 6, PresentSheet.SMALL, Face.BOLD, text);
    String number = LedgerWords.number(value);
    sheet.textTo(number, area.right(), y + 6, PresentSheet.SMALL, Face.BOLD, text);
    return y + ROW + 12;
  }
}
