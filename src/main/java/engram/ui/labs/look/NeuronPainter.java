package engram.ui.labs.look;

import engram.labs.look.Excitation;
import engram.labs.look.Look;
import engram.ui.labs.frame.ClassMark;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What excites a neuron most: the sample that does within the range of the data, as a picture or a
 * bar a feature, and the strongest samples of the data set.
 */
final class NeuronPainter {
  private static final double BETWEEN = 56;
  private static final double HEAD = 44;
  private static final double SHARE = 0.56;
  private static final double PICTURE = 0.38;
  private static final double NAMES = 0.34;
  private static final double VALUE = 110;
  private static final double MOST_ROW = 84;
  private static final double LEAST_ROW = 50;
  private static final double NUMBER = 86;
  private static final double CAPTION = 40;
  private static final int COLUMNS = 4;

  private final LookWords words;
  private final NeuronChips chips;
  private final HeatPainter pictures;
  private final List<Place> places = new ArrayList<>();

  private record Place(int row, PresentArea area) {}

  NeuronPainter(LookWords words) {
    this.words = words;
    chips = new NeuronChips(words);
    pictures = new HeatPainter(words);
  }

  void paint(PresentSheet sheet, PresentArea area, Look look, Excitation of) {
    places.clear();
    double top = chips.paint(sheet, area, look, of) + 24;
    boolean isPicture = look.network().data().picture().isPresent();
    double share = isPicture ? PICTURE : SHARE;
    PresentArea left = new PresentArea(area.x(), top, share * area.width(), area.bottom() - top);
    PresentArea right =
        new PresentArea(
            left.right() + BETWEEN, top, area.right() - left.right() - BETWEEN, left.height());
    head(sheet, left, words.get("look.excited", InsideWords.z(of.z())));
    head(sheet, right, words.get("look.strongest", of.asked()));
    if (isPicture) {
      double size = Math.min(left.width(), left.height() - HEAD);
      PresentArea tile = new PresentArea(left.x(), top + HEAD, size, size);
      pictures.picture(sheet, tile, look, of.values());
      pictures(sheet, right, look, of);
      return;
    }
    bars(sheet, left, look, of);
    rows(sheet, right, look, of);
  }

  private static void head(PresentSheet sheet, PresentArea area, String text) {
    sheet.smallWithin(
        text, area.x(), area.y() + 26, area.width(), Face.BOLD, sheet.palette().text());
  }

  /** The features that are farthest from the mean, as shares of their range, in their order. */
  private static List<Integer> features(Look look, Excitation of, int most) {
    return IntStream.range(0, of.values().length)
        .filter(f -> look.groups().stream().anyMatch(group -> group.feature() == f))
        .boxed()
        .sorted(Comparator.comparingDouble(f -> -far(look, of, f)))
        .limit(most)
        .sorted()
        .toList();
  }

  private static boolean isNumber(Look look, int feature) {
    return look.network().data().dataset().feature(feature).isNumber();
  }

  private static double far(Look look, Excitation of, int f) {
    double range = of.high()[f] - of.low()[f];
    if (!isNumber(look, f)) return 1;
    return range > 0 ? Math.abs(of.values()[f] - of.mean()[f]) / range : 0;
  }

  private void bars(PresentSheet sheet, PresentArea area, Look look, Excitation of) {
    Palette palette = sheet.palette();
    int room = Math.max(1, (int) ((area.height() - HEAD - CAPTION) / LEAST_ROW));
    List<Integer> features = features(look, of, room);
    double row = Math.min(MOST_ROW, (area.height() - HEAD - CAPTION) / features.size());
    double from = area.x() + NAMES * area.width();
    double width = area.right() - VALUE - from;
    for (int k = 0; k < features.size(); k++) {
      int f = features.get(k);
      double middle = area.y() + HEAD + (k + 0.5) * row;
      sheet.smallWithin(
          words.feature(look, f),
          area.x(),
          middle + 8,
          from - area.x() - 16,
          Face.REGULAR,
          palette.text());
      String value = words.value(look, f, of.values()[f]);
      if (isNumber(look, f)) {
        scale(sheet, look, of, f, new PresentArea(from, middle, width, row));
        sheet.textTo(
            value, area.right(), middle + 8, PresentSheet.SMALL, Face.BOLD, palette.text());
      } else {
        sheet.smallWithin(value, from, middle + 8, width + VALUE, Face.BOLD, palette.text());
      }
    }
    sheet.smallWithin(
        words.get("look.excited.key"),
        area.x(),
        area.y() + HEAD + features.size() * row + 28,
        area.width(),
        Face.REGULAR,
        palette.muted());
  }

  /** From the least to the largest of the training samples; the strongest samples above it. */
  private static void scale(PresentSheet sheet, Look look, Excitation of, int f, PresentArea line) {
    Palette palette = sheet.palette();
    double range = of.high()[f] - of.low()[f];
    if (!(range > 0)) return;
    double y = line.y();
    sheet.bar(line.x(), y - 2, line.width(), 16, 0, palette.accent());
    sheet.g().setFill(palette.accent());
    double mean = line.x() + line.width() * (of.mean()[f] - of.low()[f]) / range;
    double to = line.x() + line.width() * (of.values()[f] - of.low()[f]) / range;
    sheet.g().fillRect(Math.min(mean, to), y - 2, Math.abs(to - mean), 16);
    sheet.line(mean, y - 6, mean, y + 18, 3, palette.text());
    sheet.disc(to, y + 6, 11, palette.card());
    sheet.disc(to, y + 6, 9, palette.accent());
    for (Excitation.Sample each : of.strongest()) {
      double value = look.network().values(each.row())[f];
      double x = line.x() + line.width() * Math.max(0, Math.min(1, (value - of.low()[f]) / range));
      ClassMark.paint(
          sheet, InsideWords.label(look, each), x, y - Math.min(20, line.height() / 2 - 8), 6);
    }
  }

  private void rows(PresentSheet sheet, PresentArea area, Look look, Excitation of) {
    Palette palette = sheet.palette();
    int shown = Math.min(of.strongest().size(), (int) ((area.height() - HEAD) / LEAST_ROW));
    double row = Math.min(60, (area.height() - HEAD) / Math.max(1, shown));
    for (int k = 0; k < shown; k++) {
      Excitation.Sample each = of.strongest().get(k);
      PresentArea line = new PresentArea(area.x(), area.y() + HEAD + k * row, area.width(), row);
      places.add(new Place(each.row(), line));
      int label = InsideWords.label(look, each);
      ClassMark.paint(sheet, label, line.x() + 14, line.middleY(), 11);
      String text = words.get("look.sample.class", each.row(), words.label(look, label));
      sheet.smallWithin(
          text,
          line.x() + 42,
          line.middleY() + 8,
          line.width() - 42 - NUMBER,
          Face.REGULAR,
          palette.text());
      sheet.textTo(
          InsideWords.z(each.z()),
          line.right(),
          line.middleY() + 8,
          PresentSheet.SMALL,
          Face.BOLD,
          palette.text());
    }
  }

  private void pictures(PresentSheet sheet, PresentArea area, Look look, Excitation of) {
    int lines = (of.strongest().size() + COLUMNS - 1) / COLUMNS;
    double size =
        Math.min(
            (area.width() - (COLUMNS - 1) * 20) / COLUMNS,
            (area.height() - HEAD) / lines - CAPTION);
    for (int k = 0; k < of.strongest().size(); k++) {
      Excitation.Sample each = of.strongest().get(k);
      double x = area.x() + k % COLUMNS * (size + 20);
      double y = area.y() + HEAD + k / COLUMNS * (size + CAPTION);
      PresentArea tile = new PresentArea(x, y, size, size);
      places.add(new Place(each.row(), tile));
      pictures.picture(sheet, tile, look, look.network().values(each.row()));
      int label = InsideWords.label(look, each);
      ClassMark.paint(sheet, label, x + 12, y + size + 18, 9);
      String name = words.label(look, label);
      sheet.text(
          name, x + 28, y + size + 26, PresentSheet.SMALL, Face.BOLD, sheet.palette().text());
      sheet.smallTo(InsideWords.z(each.z()), x + size, y + size + 26, sheet.palette().muted());
    }
  }

  /** The neuron that can be chosen at that place of the page. */
  Optional<NeuronChips.Neuron> at(double x, double y) {
    return chips.at(x, y);
  }

  /** The row of the data set that is seen at that place. */
  OptionalInt rowAt(double x, double y) {
    return places.stream()
        .filter(place -> place.area().contains(x, y))
        .mapToInt(Place::row)
        .findFirst();
  }
}
