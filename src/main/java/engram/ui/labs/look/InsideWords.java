package engram.ui.labs.look;

import engram.labs.look.LayerPlane;
import engram.labs.look.Look;
import engram.labs.look.Overall;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.List;
import java.util.Optional;

/** What is said of the inside of a network: its layers. */
final class InsideWords {
  private final Texts texts;

  InsideWords(Texts texts) {
    this.texts = texts;
  }

  private static String percent(double share) {
    return RoundedNumber.percent(share, 0);
  }

  /** {@code Hidden layer 1 (10)}. */
  String layer(Look look, LayerPlane plane) {
    return texts.get("look.layer.units", layer(look, plane.layer()), plane.units());
  }

  /**
   * @param layer from 0; −1 of the inputs
   */
  private String layer(Look look, int layer) {
    if (layer < 0) return texts.get("look.layer.inputs");
    return layer == look.network().network().spec().layerCount() - 1
        ? texts.get("look.layer.outputs")
        : texts.get("look.layer.hidden", layer + 1);
  }

  /** Which share of its variance each direction has, or that all is seen. */
  String shares(LayerPlane plane) {
    if (plane.isPrincipal()) {
      return texts.get(
          "look.layer.shares", percent(plane.firstShare()), percent(plane.secondShare()));
    }
    return texts.get("look.layer.whole." + plane.units());
  }

  private static LayerPlane last(Overall all) {
    List<LayerPlane> planes = all.planes();
    return planes.get(planes.size() - 1);
  }

  String seen(Overall all) {
    return texts.get(
        "look.seen.layers", percent(all.planes().get(0).between()), percent(last(all).between()));
  }

  PresentSentence presented(Optional<Overall> overall) {
    String key =
        overall
            .map(all -> last(all).between() > all.planes().get(0).between())
            .map(apart -> apart ? "look.presented.layers.apart" : "look.presented.layers.not")
            .orElse("look.progress.overall");
    return new PresentSentence(texts.get("look.presented.layers"), texts.get(key));
  }

  PresentNumber number(Overall all) {
    return new PresentNumber(percent(last(all).between()), texts.get("look.number.layers"));
  }
}
