package engram.ui.labs.ledger;

import engram.data.PictureShape;
import engram.labs.ledger.Ledger;
import engram.labs.ledger.RowAmount;
import engram.nn.Part;
import engram.ui.labs.frame.SampleTiles;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.paint.Color;

/**
 * The account by sample: those that raised the weight most beside those that lowered it most, each
 * as the picture that it is, with the pixel of the weight; then the initial weight and all others.
 */
final class LedgerSamples {
  private static final double LINE = 36;
  private static final double HEAD = 34;
  private static final double LARGEST = 64;
  private static final double APART = 96;
  private static final double GAP = 8;

  /** Of a tile, around the picture that is painted in it. */
  private static final double INSET = 0.06;

  private final LedgerWords words;
  private final SampleTiles tiles = new SampleTiles();
  private final List<Place> places = new ArrayList<>();

  private record Place(PresentArea area, int sample) {}

  LedgerSamples(LedgerWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, LedgerScene scene, int now) {
    places.clear();
    Ledger ledger = scene.ledger();
    Palette palette = sheet.palette();
    double y = area.y() + 28;
    sheet.smallWithin(
        words.weight(ledger), area.x(), y, area.width(), Face.REGULAR, palette.muted());
    String by = words.learnedBy(ledger.booked().optimizer());
    if (!by.isEmpty()) {
      y += LINE - 6;
      sheet.smallWithin(by, area.x(), y, area.width(), Face.BOLD, palette.text());
    }
    double foot = area.bottom() - 3 * LINE - 14;
    double half = area.width() / 2;
    PresentArea up = new PresentArea(area.x(), y + 10, half, foot - y - 10);
    PresentArea down = new PresentArea(area.x() + half, up.y(), half, up.height());
    column(sheet, up, scene, now, true);
    column(sheet, down, scene, now, false);
    int others = scene.shown().size();
    y = foot + 26;
    LedgerAccount.entry(sheet, area, y, words.get("ledger.start"), palette.muted(), ledger.start());
    LedgerAccount.entry(
        sheet,
        area,
        y + LINE,
        words.get("ledger.others.count", ledger.rows().count() - others),
        BandColors.of(scene, palette, others),
        scene.path(others)[now]);
    LedgerAccount.sum(
        sheet, area, y + 2 * LINE + 4, words.get("ledger.now"), ledger.weights()[now]);
  }

  private void column(
      PresentSheet sheet, PresentArea area, LedgerScene scene, int now, boolean up) {
    String head = words.get(up ? "ledger.raised" : "ledger.lowered");
    Color ink = sheet.palette().text();
    sheet.smallWithin(head, area.x(), area.y() + 24, area.width() - 8, Face.BOLD, ink);
    List<Integer> parts = new ArrayList<>();
    for (int k = 0; k < scene.shown().size(); k++) {
      if (scene.shown().get(k).inBoth() > 0 == up) parts.add(k);
    }
    double room = Math.min(APART, (area.height() - HEAD) / most(scene));
    double size = Math.min(LARGEST, room - GAP);
    for (int k = 0; k < parts.size(); k++) {
      double top = area.y() + HEAD + k * room;
      sample(sheet, new PresentArea(area.x(), top, area.width(), size), scene, parts.get(k), now);
    }
  }

  /** Samples in the longer column. */
  private static long most(LedgerScene scene) {
    long raised = scene.shown().stream().filter(each -> each.inBoth() > 0).count();
    return Math.max(LedgerScene.OF_A_DIRECTION, Math.max(raised, scene.shown().size() - raised));
  }

  private void sample(PresentSheet sheet, PresentArea area, LedgerScene scene, int part, int now) {
    RowAmount amount = scene.shown().get(part);
    boolean chosen = scene.isChosen(part);
    double size = area.height();
    Color color = BandColors.of(scene, sheet.palette(), part);
    PresentArea square = new PresentArea(area.x(), area.y(), size, size);
    tiles.paint(
        sheet, scene.ledger().rows().data(), amount.sample(), square, 1, color, chosen ? 6 : 4);
    pixel(sheet, square, scene.ledger());
    sheet.text(
        LedgerWords.fine(scene.path(part)[now]),
        square.right() + 12,
        square.middleY() + 8,
        PresentSheet.SMALL,
        chosen ? Face.BOLD : Face.REGULAR,
        chosen ? sheet.palette().accent() : sheet.palette().text());
    places.add(new Place(area, amount.sample()));
  }

  /** The pixel that the weight comes from. */
  private static void pixel(PresentSheet sheet, PresentArea square, Ledger ledger) {
    Part.Weight weight = ledger.booked().weight();
    Optional<PictureShape> shape = ledger.rows().data().picture();
    if (shape.isEmpty() || weight.layer() > 0) return;
    int side = shape.get().side();
    double cell = (1 - 2 * INSET) * square.width() / side;
    double left = square.x() + INSET * square.width();
    double top = square.y() + INSET * square.width();
    sheet.g().setStroke(sheet.palette().accent());
    sheet.g().setLineWidth(2);
    sheet
        .g()
        .strokeRect(
            left + weight.from() % side * cell, top + weight.from() / side * cell, cell, cell);
  }

  /** The sample at a place. */
  OptionalInt at(double x, double y) {
    return places.stream()
        .filter(each -> each.area().contains(x, y))
        .mapToInt(Place::sample)
        .findFirst();
  }
}
