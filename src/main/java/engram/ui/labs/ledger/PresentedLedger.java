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
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
  private static final double ROW = 36;

  /** What is said of the tasks, at the top of the river. */
  private static final double TASKS = 40;

  private static final int OF_A_TASK = 5;

  /** The band of a digit is named from this share of the height on. */
  private static final double NAMED = 0.05;

  private final LedgerSubject subject;
  private final LedgerModels models;
  private PresentArea river = new PresentArea(0, 0, 0, 0);
  private double low;
  private double high;

  PresentedLedger(LedgerSubject subject, LedgerModels models) {
    this.subject = subject;
    this.models = models;
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
    range(ledger);
    tasks(sheet, ledger);
    axes(sheet, ledger);
    bands(sheet, ledger, now);
    weight(sheet, ledger, now);
    account(
        sheet,
        new PresentArea(area.right() - ACCOUNT, area.y(), ACCOUNT, area.height()),
        ledger,
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

  /** Those of the first task nearest to 0, the strongest first. */
  private static List<Integer> order(Ledger ledger) {
    double[] sizes = new double[ledger.classes()];
    for (int label = 0; label < sizes.length; label++) {
      sizes[label] = Math.abs(ledger.parts()[label][ledger.done()]);
    }
    return IntStream.range(0, sizes.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(label -> label / OF_A_TASK)
                .thenComparingDouble(label -> -sizes[label]))
        .toList();
  }

  private static Color color(Palette palette, List<Integer> order, int label) {
    Color task = palette.classColor(label < OF_A_TASK ? 1 : 0);
    int rank = order.indexOf(label) % OF_A_TASK;
    return task.interpolate(palette.card(), 0.13 * rank);
  }

  private void bands(PresentSheet sheet, Ledger ledger, int now) {
    List<Integer> order = order(ledger);
    double[] up = new double[now + 1];
    double[] down = new double[now + 1];
    double[] start = new double[now + 1];
    Arrays.fill(start, ledger.start());
    band(sheet, ledger, start, up, down, now, sheet.palette().muted());
    List<Runnable> names = new ArrayList<>();
    for (int label : order) {
      double before = ledger.parts()[label][now] > 0 ? up[now] : down[now];
      band(
          sheet,
          ledger,
          ledger.parts()[label],
          up,
          down,
          now,
          color(sheet.palette(), order, label));
      double after = ledger.parts()[label][now] > 0 ? up[now] : down[now];
      double height = Math.abs(y(after) - y(before));
      if (height < NAMED * river.height()) continue;
      Color ground = color(sheet.palette(), order, label);
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
    boolean second = label >= OF_A_TASK;
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

  /** Initial weight and what each task has added: the strongest digits, the others together. */
  private void account(PresentSheet sheet, PresentArea area, Ledger ledger, int now) {
    List<Integer> order = order(ledger);
    Palette palette = sheet.palette();
    double y = area.y() + 28;
    String pixel =
        models.words.get(
            "ledger.weight",
            ledger.setup().row(),
            ledger.setup().column(),
            ledger.setup().neuron());
    sheet.text(pixel, area.x(), y, PresentSheet.SMALL, Face.REGULAR, palette.muted());
    y += ROW + 6;
    entry(sheet, area, y, models.words.get("ledger.start"), palette.muted(), ledger.start());
    int end = Math.min(now, ledger.updatesOfOld());
    y = task(sheet, area, y + ROW, ledger, order.subList(0, OF_A_TASK), end);
    y =
        sum(
            sheet,
            area,
            y,
            models.words.get("ledger.behind", epochs(ledger, end)),
            ledger.weights()[end]);
    if (now <= ledger.updatesOfOld()) return;
    y = task(sheet, area, y, ledger, order.subList(OF_A_TASK, ledger.classes()), now);
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
      List<Integer> labels,
      int at) {
    int named = labels.get(0) < OF_A_TASK ? 1 : 2;
    double y = from;
    double rest = 0;
    List<Integer> order = order(ledger);
    for (int k = 0; k < labels.size(); k++) {
      double part = ledger.parts()[labels.get(k)][at];
      if (k >= named) {
        rest += part;
        continue;
      }
      Color color = color(sheet.palette(), order, labels.get(k));
      entry(sheet, area, y, String.valueOf(labels.get(k)), color, part);
      y += ROW;
    }
    Color color = color(sheet.palette(), order, labels.get(labels.size() - 1));
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
