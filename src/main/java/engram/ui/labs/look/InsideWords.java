package engram.ui.labs.look;

import engram.labs.look.Excitation;
import engram.labs.look.LayerPlane;
import engram.labs.look.Look;
import engram.labs.look.LookPicture;
import engram.labs.look.Overall;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.List;

/** What is said of the inside of a network: its layers and neurons, and a tree beside it. */
final class InsideWords {
  private final Texts texts;
  private final LookNames names;
  private final TreeWords tree;

  InsideWords(Texts texts) {
    this.texts = texts;
    names = new LookNames(texts);
    tree = new TreeWords(names, texts);
  }

  private static String percent(double share) {
    return RoundedNumber.percent(share, 0);
  }

  /** Of the tree. */
  TreeWords tree() {
    return tree;
  }

  /** {@code Hidden layer 1 (10)}. */
  String layer(Look look, LayerPlane plane) {
    return texts.get("look.layer.units", layer(look, plane.layer()), plane.units());
  }

  /**
   * @param layer from 0; −1 of the inputs
   */
  String layer(Look look, int layer) {
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

  /** {@code Neuron 3 of hidden layer 1}. */
  private String neuron(Look look, Excitation of) {
    boolean output = of.layer() == look.network().network().spec().layerCount() - 1;
    return texts.get(
        output ? "look.neuron.output" : "look.neuron.hidden", of.unit() + 1, of.layer() + 1);
  }

  // Beside the picture

  String seen(LookMoment moment, LookPicture shown) {
    if (shown == LookPicture.NEURON) {
      return moment
          .excitation()
          .map(found -> seen(moment.look(), found))
          .orElseGet(() -> texts.get("look.progress.neuron"));
    }
    return moment
        .overall()
        .map(all -> shown == LookPicture.TREE ? tree.seen(moment.look(), all.tree()) : seen(all))
        .orElseGet(() -> texts.get("look.progress.overall"));
  }

  private static LayerPlane last(Overall all) {
    List<LayerPlane> planes = all.planes();
    return planes.get(planes.size() - 1);
  }

  private String seen(Overall all) {
    return texts.get(
        "look.seen.layers", percent(all.planes().get(0).between()), percent(last(all).between()));
  }

  private String seen(Look look, Excitation of) {
    Excitation.Sample first = of.strongest().get(0);
    return texts.get(
        "look.seen.neuron",
        neuron(look, of),
        z(of.z()),
        of.asked(),
        first.row(),
        z(first.z()),
        of.strongest().size(),
        common(look, of),
        commonName(look, of));
  }

  static String z(double value) {
    return RoundedNumber.fixed(value, 2);
  }

  /** The class that is most frequent among the strongest samples; of equals the first. */
  private static int commonLabel(Look look, Excitation of) {
    int[] counts = new int[look.network().data().dataset().classes()];
    for (Excitation.Sample each : of.strongest()) counts[label(look, each)]++;
    int most = 0;
    for (int label = 1; label < counts.length; label++) {
      if (counts[label] > counts[most]) most = label;
    }
    return most;
  }

  private static long common(Look look, Excitation of) {
    int common = commonLabel(look, of);
    return of.strongest().stream().filter(each -> label(look, each) == common).count();
  }

  static int label(Look look, Excitation.Sample sample) {
    return look.network().data().dataset().label(sample.row());
  }

  String limits(LookPicture shown) {
    if (shown == LookPicture.TREE) return tree.limits();
    return texts.get("look.limits." + shown.id(), Excitation.STARTS, Excitation.STARTS - 1);
  }

  // Presented

  PresentSentence presented(LookMoment moment, LookPicture shown) {
    if (shown == LookPicture.NEURON) {
      return moment
          .excitation()
          .map(of -> presented(moment.look(), of))
          .orElseGet(() -> new PresentSentence(texts.get("look.progress.neuron"), ""));
    }
    if (shown == LookPicture.TREE && moment.overall().isPresent()) {
      return tree.presented(moment.overall().get().tree());
    }
    String key =
        moment
            .overall()
            .map(all -> last(all).between() > all.planes().get(0).between())
            .map(apart -> apart ? "look.presented.layers.apart" : "look.presented.layers.not")
            .orElse("look.progress.overall");
    return new PresentSentence(texts.get("look.presented.layers"), texts.get(key));
  }

  private PresentSentence presented(Look look, Excitation of) {
    return new PresentSentence(
        neuron(look, of), texts.get("look.presented.excited", commonName(look, of)));
  }

  private PresentNumber number(Look look, Excitation of) {
    return new PresentNumber(
        common(look, of) + " / " + of.strongest().size(),
        texts.get("look.number.neuron", commonName(look, of)));
  }

  private String commonName(Look look, Excitation of) {
    return texts.inSentence(names.label(look, commonLabel(look, of)));
  }

  private PresentNumber number(Overall all) {
    return new PresentNumber(percent(last(all).between()), texts.get("look.number.layers"));
  }

  PresentNumber number(LookMoment moment, LookPicture shown) {
    if (shown == LookPicture.NEURON) {
      return moment.excitation().map(of -> number(moment.look(), of)).orElse(PresentNumber.NONE);
    }
    return moment
        .overall()
        .map(all -> shown == LookPicture.TREE ? tree.number(all.tree()) : number(all))
        .orElse(PresentNumber.NONE);
  }
}
