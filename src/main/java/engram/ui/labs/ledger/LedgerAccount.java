package engram.ui.labs.ledger;

import engram.labs.ledger.Ledger;
import engram.labs.ledger.SplitBy;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.List;
import javafx.scene.paint.Color;

/** The account beside the river: the initial weight, and what each task has added to it. */
final class LedgerAccount {
  private static final double ROW = 36;

  /** Less than that is written as 0. */
  private static final double NOTHING = 0.005;

  private final LedgerModels models;

  LedgerAccount(LedgerModels models) {
    this.models = models;
  }

  /** Initial weight and what each task has added: the strongest digits, the others together. */
  void paint(PresentSheet sheet, PresentArea area, LedgerScene scene, int now) {
    Ledger ledger = scene.ledger();
    Palette palette = sheet.palette();
    double y = area.y() + 28;
    sheet.smallWithin(
        models.words.weight(ledger), area.x(), y, area.width(), Face.REGULAR, palette.muted());
    String by = models.words.learnedBy(ledger.booked().optimizer());
    if (!by.isEmpty()) {
      y += ROW - 6;
      sheet.smallWithin(by, area.x(), y, area.width(), Face.BOLD, palette.text());
    }
    y += ROW + 6;
    entry(sheet, area, y, models.words.get("ledger.start"), palette.muted(), ledger.start());
    if (!ledger.extent().hasSecond()) {
      y = classes(sheet, area, y + ROW, scene, now);
      sum(sheet, area, y, models.words.get("ledger.now"), ledger.weights()[now]);
      return;
    }
    int end = Math.min(now, ledger.updatesOfOld());
    y = task(sheet, area, y + ROW, scene, false, end);
    String behind = models.words.get("ledger.behind", epochs(ledger, end));
    y = sum(sheet, area, y, behind, ledger.weights()[end]);
    if (now <= ledger.updatesOfOld()) return;
    double carried = scene.carried(now);
    if (Math.abs(carried) >= NOTHING) {
      Color first = BandColors.of(scene, palette, scene.ofTask(false).get(0));
      entry(sheet, area, y, models.words.get("ledger.carried"), first, carried);
      y += ROW;
    }
    y = task(sheet, area, y, scene, true, now);
    sum(sheet, area, y, models.words.get("ledger.now"), ledger.weights()[now]);
  }

  private int epochs(Ledger ledger, int update) {
    return update == ledger.updatesOfOld()
        ? ledger.extent().oldEpochs()
        : models.playback().epochProperty().get();
  }

  /** As many as there is room for, and the others together. */
  private double classes(
      PresentSheet sheet, PresentArea area, double from, LedgerScene scene, int at) {
    int room = (int) ((area.bottom() - from - ROW) / ROW);
    int count = scene.order().size();
    return entries(sheet, area, from, scene, scene.order(), count <= room ? count : room - 1, at);
  }

  private double task(
      PresentSheet sheet,
      PresentArea area,
      double from,
      LedgerScene scene,
      boolean second,
      int at) {
    int named = scene.by() == SplitBy.TASK || !second ? 1 : 2;
    return entries(sheet, area, from, scene, scene.ofTask(second), named, at);
  }

  private double entries(
      PresentSheet sheet,
      PresentArea area,
      double from,
      LedgerScene scene,
      List<Integer> parts,
      int named,
      int at) {
    double y = from;
    double rest = 0;
    for (int k = 0; k < parts.size(); k++) {
      double amount = scene.path(parts.get(k))[at];
      if (k >= named) {
        rest += amount;
        continue;
      }
      Color color = BandColors.of(scene, sheet.palette(), parts.get(k));
      entry(sheet, area, y, models.words.band(scene, parts.get(k)), color, amount);
      y += ROW;
    }
    if (parts.size() > named) {
      Color color = BandColors.of(scene, sheet.palette(), parts.get(parts.size() - 1));
      entry(sheet, area, y, models.words.get("ledger.others"), color, rest);
      y += ROW;
    }
    return y;
  }

  static void entry(
      PresentSheet sheet, PresentArea area, double y, String name, Color color, double value) {
    sheet.g().setFill(color);
    sheet.g().fillRoundRect(area.x(), y - 19, 24, 24, 7, 7);
    Color text = sheet.palette().text();
    String number = LedgerWords.number(value);
    double room = area.width() - 44 - sheet.width(number, PresentSheet.SMALL, Face.REGULAR);
    sheet.smallWithin(name, area.x() + 36, y, room, Face.REGULAR, text);
    sheet.textTo(number, area.right(), y, PresentSheet.SMALL, Face.REGULAR, text);
  }

  static double sum(PresentSheet sheet, PresentArea area, double y, String name, double value) {
    Color text = sheet.palette().text();
    sheet.line(area.x(), y - 22, area.right(), y - 22, 1.5, sheet.palette().muted());
    sheet.text(name, area.x(), y + 6, PresentSheet.SMALL, Face.BOLD, text);
    String number = LedgerWords.number(value);
    sheet.textTo(number, area.right(), y + 6, PresentSheet.SMALL, Face.BOLD, text);
    return y + ROW + 12;
  }
}
