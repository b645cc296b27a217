package engram.ui.labs.ledger;

import engram.labs.ledger.Ledger;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import engram.ui.present.PresentSubject;
import engram.ui.present.Presented;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;

/**
 * A weight's ledger: what each digit has added as a band of a river, above 0 or below, the digits
 * of the first task in one colour and those of the second in another; the weight as the line that
 * all of it adds up to; beside it the account.
 */
final class PresentedLedger implements Presented {
  private static final double ACCOUNT = 280;
  private static final double LEFT = 72;
  private static final double BELOW = 40;

  /** What is said of the tasks, at the top of the river. */
  private static final double TASKS = 40;

  /** The band of a digit is named from this share of the height on. */
  private static final double NAMED = 0.05;

  private final LedgerSubject subject;
  private final LedgerModels models;
  private final LedgerAccount account;
  private PresentArea river = new PresentArea(0, 0, 0, 0);
  private double low;
  private double high;

  PresentedLedger(LedgerSubject subject, LedgerModels models) {
    this.subject = subject;
    this.models = models;
    account = new LedgerAccount(models);
  }

  @Override
  public PresentSubject subject() {
    return subject;
  }

  @Override
  public void paint(PresentSheet sheet, PresentArea area, int focus) {
    models.getLedger().ifPresent(ledger -> paint(sheet, area, ledger));
  }

  private void paint(PresentSheet sheet, PresentArea area, Ledger ledger) {
    river =
        new PresentArea(
            area.x() + LEFT,
            area.y() + 6,
            area.width() - LEFT - ACCOUNT - 40,
            area.height() - BELOW - 6);
    int now = ledger.updateOf(models.playback().epochProperty().get());
    LedgerDigits digits = LedgerDigits.of(ledger);
    range(ledger);
    tasks(sheet, ledger);
    axes(sheet, ledger);
    bands(sheet, ledger, digits, now);
    weight(sheet, ledger, now);
    account.paint(
        sheet,
        new PresentArea(area.right() - ACCOUNT, area.y(), ACCOUNT, area.height()),
        ledger,
        digits,
        now);
  }

  /** Around all that the bands ever reach. */
  private void range(Ledger ledger) {
    low = -0.01;
    high = 0.01;
    for (int update = 0; update <= ledger.done(); update++) {
      double up = Math.max(0, ledger.start());
      double down = Math.min(0, ledger.start());
      for (double[] part : ledger.parts()) {
        if (part[update] > 0) up += part[update];
        else down += part[update];
      }
      high = Math.max(high, up);
      low = Math.min(low, down);
    }
    double room = 0.06 * (high - low);
    high += room;
    low -= room;
  }

  private double x(Ledger ledger, int update) {
    return river.x() + river.width() * update / ledger.updates();
  }

  private double y(double value) {
    return river.bottom() - river.height() * (value - low) / (high - low);
  }

  private void tasks(PresentSheet sheet, Ledger ledger) {
    double at = x(ledger, ledger.updatesOfOld());
    sheet.g().setFill(sheet.palette().zero());
    sheet.g().fillRect(at, river.y(), river.right() - at, river.height());
    Color muted = sheet.palette().muted();
    double size = PresentSheet.SMALL;
    double base = river.y() + 26;
    String first = models.words.get("ledger.first");
    String second = models.words.get("ledger.second");
    sheet.text(first, river.x() + 12, base, size, Face.REGULAR, muted);
    sheet.text(second, at + 12, base, size, Face.REGULAR, muted);
  }

  private void axes(PresentSheet sheet, Ledger ledger) {
    double step = 0.01;
    for (double wider : new double[] {0.02, 0.05, 0.1, 0.2, 0.5, 1}) {
      if ((high - low) / step > 6) step = wider;
    }
    Color muted = sheet.palette().muted();
    for (int k = (int) Math.ceil(low / step); k * step <= high; k++) {
      double y = y(k * step);
      if (y > river.y() + TASKS) {
        sheet.line(river.x(), y, river.right(), y, 1, sheet.palette().border());
      }
      String text = k == 0 ? "0" : LedgerWords.number(k * step);
      sheet.textTo(text, river.x() - 10, y + 7, PresentSheet.SMALL, Face.REGULAR, muted);
    }
    int epochs = ledger.epochs();
    int every = Math.max(1, (int) Math.ceil(epochs / 4.0));
    for (int epoch = 0; epoch <= epochs; epoch += every) {
      double x = x(ledger, ledger.updateOf(epoch));
      sheet.textAt(
          String.valueOf(epoch), x, river.bottom() + 30, PresentSheet.SMALL, Face.REGULAR, muted);
    }
    sheet.textAt(
        models.words.get("ledger.epochs"),
        x(ledger, ledger.updateOf(epochs)) - river.width() / 8,
        river.bottom() + 30,
        PresentSheet.SMALL,
        Face.REGULAR,
        muted);
  }

  private void bands(PresentSheet sheet, Ledger ledger, LedgerDigits digits, int now) {
    double[] up = new double[now + 1];
    double[] down = new double[now + 1];
    double[] start = new double[now + 1];
    Arrays.fill(start, ledger.start());
    band(sheet, ledger, start, up, down, now, sheet.palette().muted());
    List<Runnable> names = new ArrayList<>();
    for (int label : digits.order()) {
      double before = ledger.parts()[label][now] > 0 ? up[now] : down[now];
      band(
          sheet,
          ledger,
          ledger.parts()[label],
          up,
          down,
          now,
          digits.color(sheet.palette(), label));
      double after = ledger.parts()[label][now] > 0 ? up[now] : down[now];
      double height = Math.abs(y(after) - y(before));
      if (height < NAMED * river.height()) continue;
      Color ground = digits.color(sheet.palette(), label);
      names.add(() -> name(sheet, ledger, label, now, (before + after) / 2, height, ground));
    }
    names.forEach(Runnable::run);
  }

  private void name(
      PresentSheet sheet,
      Ledger ledger,
      int label,
      int now,
      double middle,
      double height,
      Color ground) {
    boolean second = label >= LedgerDigits.OF_A_TASK;
    double from = x(ledger, second ? ledger.updatesOfOld() : 0);
    double to = x(ledger, now);
    double size = Math.max(PresentSheet.SMALL, Math.min(60, 0.5 * height));
    if (to - from < 2 * size) return;
    double x = second ? from + 0.7 * (to - from) : from + 0.35 * (to - from);
    Color ink = Palette.inkOn(ground);
    sheet.textAt(String.valueOf(label), x, y(middle) + 0.36 * size, size, Face.BOLD, ink);
  }

  /** One band on top of those of its sign; both sums are moved on. */
  private void band(
      PresentSheet sheet,
      Ledger ledger,
      double[] part,
      double[] up,
      double[] down,
      int now,
      Color color) {
    Drawing g = sheet.g();
    g.setFill(color);
    for (boolean above : new boolean[] {true, false}) {
      double[] base = above ? up : down;
      double[] inner = base.clone();
      boolean any = false;
      for (int k = 0; k <= now; k++) {
        if (above == part[k] > 0) base[k] += part[k];
        any |= base[k] != inner[k];
      }
      if (!any) continue;
      g.beginPath();
      for (int k = 0; k <= now; k++) {
        if (k == 0) g.moveTo(x(ledger, k), y(base[k]));
        else g.lineTo(x(ledger, k), y(base[k]));
      }
      for (int k = now; k >= 0; k--) g.lineTo(x(ledger, k), y(inner[k]));
      g.closePath();
      g.fill();
      g.setStroke(sheet.palette().card());
      g.setLineWidth(1);
      g.stroke();
    }
  }

  private void weight(PresentSheet sheet, Ledger ledger, int now) {
    Drawing g = sheet.g();
    g.setLineJoin(StrokeLineJoin.ROUND);
    g.beginPath();
    for (int k = 0; k <= now; k++) {
      if (k == 0) g.moveTo(x(ledger, k), y(ledger.weights()[k]));
      else g.lineTo(x(ledger, k), y(ledger.weights()[k]));
    }
    g.setStroke(sheet.palette().card());
    g.setLineWidth(9);
    g.stroke();
    g.setStroke(sheet.palette().text());
    g.setLineWidth(4.5);
    g.stroke();
    sheet.disc(x(ledger, now), y(ledger.weights()[now]), 11, sheet.palette().card());
    sheet.disc(x(ledger, now), y(ledger.weights()[now]), 8, sheet.palette().text());
  }

  /** To the epoch that is pressed. */
  @Override
  public void click(double x, double y, int focus) {
    if (!river.contains(x, y)) return;
    models
        .getLedger()
        .ifPresent(
            ledger -> {
              double update = (x - river.x()) / river.width() * ledger.updates();
              int epoch = 0;
              while (epoch < ledger.epochs() && ledger.updateOf(epoch) < update) epoch++;
              models.playback().goTo(epoch);
            });
  }
}
