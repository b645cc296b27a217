package engram.ui.labs.ledger;

import engram.labs.ledger.Ledger;
import engram.ui.base.RoundedNumber;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;

/**
 * The path of a weight as a river: what each part has added as a band, above 0 or below, and the
 * weight as the line that all of it adds up to.
 */
final class RiverPainter {
  private static final double LEFT = 84;
  private static final double BELOW = 40;

  /** What is said of the tasks, at the top of the river. */
  private static final double TASKS = 40;

  /** A task that is shorter has no room for what is said of it. */
  private static final double LEAST_TASK = 80;

  private static final double LARGEST_NAME = 60;
  private static final double BESIDE_NAME = 12;

  /** Updates that can be told apart. */
  private static final int MOST_DRAWN = 1500;

  /** Across the river. */
  private static final int MOST_LINES = 6;

  /** A band is named from this share of the height on. */
  private static final double NAMED = 0.05;

  private final LedgerWords words;
  private PresentArea river = new PresentArea(0, 0, 0, 0);
  private double low;
  private double high;

  RiverPainter(LedgerWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, LedgerScene scene, int now) {
    river =
        new PresentArea(
            area.x() + LEFT, area.y() + 6, area.width() - LEFT, area.height() - BELOW - 6);
    range(scene);
    tasks(sheet, scene.ledger());
    axes(sheet, scene.ledger());
    bands(sheet, scene, now);
    weight(sheet, scene.ledger(), now);
  }

  /** The epoch of a place in the river; empty beside it. */
  OptionalInt epochAt(Ledger ledger, double x, double y) {
    if (!river.contains(x, y)) return OptionalInt.empty();
    double update = (x - river.x()) / river.width() * ledger.updates();
    int epoch = 0;
    while (epoch < ledger.epochs() && ledger.updateOf(epoch) < update) epoch++;
    return OptionalInt.of(epoch);
  }

  /** Around all that the bands ever reach. */
  private void range(LedgerScene scene) {
    low = -0.01;
    high = 0.01;
    for (int update = 0; update <= scene.ledger().done(); update++) {
      double up = Math.max(0, scene.ledger().start());
      double down = Math.min(0, scene.ledger().start());
      for (double[] part : scene.split().parts()) {
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
    if (!ledger.extent().hasSecond()) return;
    double at = x(ledger, ledger.updatesOfOld());
    sheet.g().setFill(sheet.palette().zero());
    sheet.g().fillRect(at, river.y(), river.right() - at, river.height());
    task(sheet, "ledger.first", river.x(), at);
    task(sheet, "ledger.second", at, river.right());
  }

  private void task(PresentSheet sheet, String key, double from, double to) {
    if (to - from < LEAST_TASK) return;
    sheet.smallWithin(
        words.get(key),
        from + 12,
        river.y() + 26,
        to - from - 16,
        Face.REGULAR,
        sheet.palette().muted());
  }

  private void axes(PresentSheet sheet, Ledger ledger) {
    double step = 0.01;
    for (int k = 0; (high - low) / step > MOST_LINES; k++) step *= k % 3 == 1 ? 2.5 : 2;
    Color muted = sheet.palette().muted();
    for (int k = (int) Math.ceil(low / step); k * step <= high; k++) {
      double y = y(k * step);
      if (y > river.y() + TASKS || !ledger.extent().hasSecond()) {
        sheet.line(river.x(), y, river.right(), y, 1, sheet.palette().border());
      }
      String text = k == 0 ? "0" : RoundedNumber.signed(k * step, step < 1 ? 2 : 0);
      double base = Math.max(y + 7, river.y() + 20);
      sheet.textTo(text, river.x() - 10, base, PresentSheet.SMALL, Face.REGULAR, muted);
    }
    int epochs = ledger.epochs();
    int every = Math.max(1, (int) Math.ceil(epochs / 4.0));
    int last = epochs / every * every;
    for (int epoch = 0; epoch <= last; epoch += every) {
      double x = x(ledger, ledger.updateOf(epoch));
      sheet.textAt(
          String.valueOf(epoch), x, river.bottom() + 30, PresentSheet.SMALL, Face.REGULAR, muted);
    }
    sheet.textAt(
        words.get("ledger.epochs"),
        (x(ledger, ledger.updateOf(last - every)) + x(ledger, ledger.updateOf(last))) / 2,
        river.bottom() + 30,
        PresentSheet.SMALL,
        Face.REGULAR,
        muted);
  }

  private void bands(PresentSheet sheet, LedgerScene scene, int now) {
    Ledger ledger = scene.ledger();
    double[] up = new double[now + 1];
    double[] down = new double[now + 1];
    double[] start = new double[now + 1];
    Arrays.fill(start, ledger.start());
    band(sheet, ledger, start, up, down, now, sheet.palette().muted());
    List<Runnable> names = new ArrayList<>();
    for (int part : scene.order()) {
      int at = namedAt(scene, part, now);
      double[] side = scene.path(part)[at] > 0 ? up : down;
      double before = side[at];
      Color ground = BandColors.of(scene, sheet.palette(), part);
      band(sheet, ledger, scene.path(part), up, down, now, ground);
      double after = side[at];
      double height = Math.abs(y(after) - y(before));
      if (height < NAMED * river.height()) continue;
      names.add(() -> name(sheet, scene, part, at, now, (before + after) / 2, height, ground));
    }
    names.forEach(Runnable::run);
  }

  /** The update where a band is named: early in the task of its own, late if there is one only. */
  private static int namedAt(LedgerScene scene, int part, int now) {
    Ledger ledger = scene.ledger();
    if (!ledger.extent().hasSecond()) return (int) (0.78 * now);
    if (!scene.isOfSecond(part)) return (int) (0.35 * now);
    int from = Math.min(now, ledger.updatesOfOld());
    return from + (int) (0.7 * (now - from));
  }

  private void name(
      PresentSheet sheet,
      LedgerScene scene,
      int part,
      int at,
      int now,
      double middle,
      double height,
      Color ground) {
    String name = words.band(scene, part);
    Ledger ledger = scene.ledger();
    double x = x(ledger, at);
    double from = x(ledger, scene.isOfSecond(part) ? ledger.updatesOfOld() : 0);
    double wanted = Math.max(PresentSheet.SMALL, Math.min(LARGEST_NAME, 0.5 * height));
    double room = 2 * (Math.min(x - from, x(ledger, now) - x) - BESIDE_NAME);
    double size = sheet.fitted(name, room, wanted, PresentSheet.SMALL, Face.BOLD);
    if (sheet.width(name, size, Face.BOLD) > room) return;
    Color ink = Palette.inkOn(ground);
    sheet.textAt(name, x, y(middle) + 0.36 * size, size, Face.BOLD, ink);
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
      int[] seen = seen(now);
      g.beginPath();
      for (int k : seen) {
        if (k == 0) g.moveTo(x(ledger, k), y(base[k]));
        else g.lineTo(x(ledger, k), y(base[k]));
      }
      for (int k = seen.length - 1; k >= 0; k--) {
        g.lineTo(x(ledger, seen[k]), y(inner[seen[k]]));
      }
      g.closePath();
      g.fill();
      g.setStroke(sheet.palette().card());
      g.setLineWidth(1);
      g.stroke();
    }
  }

  /** The updates that are drawn up to one: of very many as many as can be told apart. */
  private static int[] seen(int now) {
    int step = Math.max(1, now / MOST_DRAWN);
    return IntStream.concat(IntStream.iterate(0, k -> k < now, k -> k + step), IntStream.of(now))
        .toArray();
  }

  private void weight(PresentSheet sheet, Ledger ledger, int now) {
    Drawing g = sheet.g();
    g.setLineJoin(StrokeLineJoin.ROUND);
    g.beginPath();
    for (int k : seen(now)) {
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
}
