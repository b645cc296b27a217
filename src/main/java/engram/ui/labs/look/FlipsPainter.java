package engram.ui.labs.look;

import engram.labs.look.Flip;
import engram.labs.look.Look;
import engram.ui.labs.frame.ClassMark;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The smallest changes that flip the answer, one below the other, with how far each is. */
final class FlipsPainter {
  private static final double HEAD = 44;
  private static final double ROW = 84;

  private final LookWords words;
  private List<Flip> shown = List.of();
  private PresentArea list = new PresentArea(0, 0, 0, 0);

  FlipsPainter(LookWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, Look look) {
    Palette palette = sheet.palette();
    String head = words.get("look.flips");
    sheet.text(head, area.x(), area.y() + 26, PresentSheet.SMALL, Face.BOLD, palette.text());
    List<Flip> all = new ArrayList<>(look.together().stream().toList());
    all.addAll(look.alone());
    int room = Math.max(1, (int) ((area.height() - HEAD) / ROW));
    shown = List.copyOf(all.subList(0, Math.min(room, all.size())));
    list = new PresentArea(area.x(), area.y() + HEAD, area.width(), shown.size() * ROW);
    double most = 1e-12;
    for (Flip each : shown) if (each.distance() > most) most = each.distance();
    for (int k = 0; k < shown.size(); k++) {
      row(sheet, look, shown.get(k), list.y() + k * ROW, most);
    }
    boolean none = look.alone().isEmpty() && shown.size() < room;
    if (!none) return;
    String text =
        words.get(
            look.network().data().picture().isPresent() ? "look.alone.pixel" : "look.alone.none");
    sheet.smallWithin(
        text, area.x(), list.bottom() + 30, area.width(), Face.REGULAR, palette.muted());
  }

  private void row(PresentSheet sheet, Look look, Flip flip, double y, double most) {
    Palette palette = sheet.palette();
    boolean together = flip.feature() < 0;
    ClassMark.paint(sheet, flip.label(), list.x() + 14, y + 20, 11);
    double room = list.width() - 42;
    String text =
        together
            ? words.get("look.together", words.label(look, flip.label()))
            : alone(sheet, look, flip, room);
    Face face = together ? Face.BOLD : Face.REGULAR;
    sheet.smallWithin(text, list.x() + 42, y + 28, room, face, palette.text());
    if (Double.isNaN(flip.distance())) return;
    String far = words.distance(look, flip);
    double width = sheet.width(far, PresentSheet.SMALL, Face.REGULAR);
    double bar = Math.max(20, list.width() - 42 - width - 14);
    sheet.bar(list.x() + 42, y + 44, bar, 16, flip.distance() / most, palette.accent());
    sheet.smallTo(far, list.right(), y + 60, palette.text());
  }

  /** As much as there is room for: the mark in front says the class, too, the bar below how far. */
  private String alone(PresentSheet sheet, Look look, Flip flip, double room) {
    return Stream.of(words.flip(look, flip), words.change(look, flip))
        .filter(text -> sheet.width(text, PresentSheet.LEAST, Face.REGULAR) <= room)
        .findFirst()
        .orElseGet(() -> words.feature(look, flip.feature()));
  }

  /** The one at that place of the page. */
  Optional<Flip> at(double x, double y) {
    if (shown.isEmpty() || !list.contains(x, y)) return Optional.empty();
    int k = Math.min(shown.size() - 1, (int) ((y - list.y()) / ROW));
    return Optional.of(shown.get(k));
  }
}
