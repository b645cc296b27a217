package engram.ui.twin;

import engram.nn.Part;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.graph.NetworkArrangement;
import engram.ui.graph.NetworkPicture;
import engram.ui.paint.Palette;
import engram.ui.paint.Viewport;
import engram.ui.twin.TwinNetworkViewModel.Shown;
import java.util.Optional;

/** Puts together the picture of the twin's network, a little smaller than the run's. */
final class TwinPictures {
  /** The size of its texts and neurons beside those of the run's network. */
  private static final double SIZE = 0.8;

  private final PreferencesViewModel preferences;
  private final NetworkArrangement arrangement;

  TwinPictures(PreferencesViewModel preferences, Texts texts) {
    this.preferences = preferences;
    arrangement = new NetworkArrangement(texts);
  }

  NetworkPicture of(Shown shown, double width, double height, double pixelScale) {
    double em = SIZE * preferences.getFontSize();
    arrangement.fit(shown.spec(), shown.labels(), em, width, height);
    return new NetworkPicture(
        arrangement.layout().orElseThrow(),
        Viewport.FIT,
        pixelScale,
        Palette.of(preferences.getTheme()),
        arrangement.words(),
        shown.moment().parameters(),
        shown.pass(),
        shown.pixels(),
        shown.marks(),
        shown.selected(),
        shown.hovered(),
        Optional.empty(),
        shown.moment().surgery().lesions(),
        shown.moment().surgery().frozen(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The part at that point, as it was painted last. */
  Optional<Part> at(double x, double y) {
    return arrangement.at(x, y, 1, weight -> true);
  }
}
