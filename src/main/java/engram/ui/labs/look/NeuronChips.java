package engram.ui.labs.look;

import engram.labs.look.Excitation;
import engram.labs.look.Look;
import engram.nn.NetworkSpec;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The neurons of a network by number, a line a layer, to choose one of them. */
final class NeuronChips {
  private static final double LINE = 42;
  private static final double NAMES = 190;
  private static final double LEAST = 34;
  private static final double MOST = 48;
  private static final double HIGH = 34;

  private final LookWords words;
  private final List<Chip> chips = new ArrayList<>();

  NeuronChips(LookWords words) {
    this.words = words;
  }

  /**
   * A neuron.
   *
   * @param layer from 0
   * @param unit of it, from 0
   */
  record Neuron(int layer, int unit) {}

  private record Chip(Neuron neuron, PresentArea area) {}

  /**
   * As many of each layer as there is room for, around the chosen one; dots lead on.
   *
   * @return where it ends
   */
  double paint(PresentSheet sheet, PresentArea area, Look look, Excitation chosen) {
    NetworkSpec spec = look.network().network().spec();
    chips.clear();
    for (int layer = 0; layer < spec.layerCount(); layer++) {
      double y = area.y() + layer * LINE;
      String name = words.inside().layer(look, layer);
      sheet.smallWithin(name, area.x(), y + 25, NAMES - 14, Face.REGULAR, sheet.palette().muted());
      int units = spec.unitsOf(layer);
      double room = area.width() - NAMES;
      int shown = Math.min(units, (int) (room / LEAST));
      double pitch = Math.min(MOST, room / shown);
      boolean here = layer == chosen.layer();
      int first = here ? Math.max(0, Math.min(units - shown, chosen.unit() - shown / 2)) : 0;
      for (int k = 0; k < shown; k++) {
        double x = area.x() + NAMES + k * pitch;
        PresentArea place = new PresentArea(x, y, pitch - 3, HIGH);
        chips.add(new Chip(new Neuron(layer, first + k), place));
        boolean goesOn = k == 0 && first > 0 || k == shown - 1 && first + shown < units;
        String text = goesOn ? "…" : String.valueOf(first + k + 1);
        chip(sheet, place, text, here && first + k == chosen.unit());
      }
    }
    return area.y() + spec.layerCount() * LINE;
  }

  private static void chip(PresentSheet sheet, PresentArea place, String text, boolean isChosen) {
    Palette palette = sheet.palette();
    sheet.g().setFill(isChosen ? palette.accent() : palette.border());
    sheet.g().fillRoundRect(place.x(), place.y(), place.width(), place.height(), 12, 12);
    sheet.textAt(
        text,
        place.middleX(),
        place.y() + 25,
        PresentSheet.LEAST,
        isChosen ? Face.BOLD : Face.REGULAR,
        isChosen ? palette.card() : palette.text());
  }

  /** The one at that place of the page. */
  Optional<Neuron> at(double x, double y) {
    return chips.stream().filter(chip -> chip.area().contains(x, y)).map(Chip::neuron).findFirst();
  }
}
