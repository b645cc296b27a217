package engram.ui.memory.lesion;

import engram.memory.lesion.LesionCurve;
import engram.memory.lesion.LesionPoint;
import engram.memory.lesion.LesionState;
import engram.nn.NetworkSpec;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ReadOut;
import engram.ui.run.NetworkNames;
import engram.ui.run.SampleAnswer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what a lesion has done, with its numbers. */
final class LesionWords {
  private static final double LITTLE = 0.9;
  private static final double GUESSED = 1.2;

  private final Texts texts;

  LesionWords(Texts texts) {
    this.texts = texts;
  }

  /** {@code 87%} */
  static String percent(double share) {
    return RoundedNumber.percent(share, 0);
  }

  /** The figures in the bar at the top. */
  List<ReadOut> readOuts(double share, Optional<LesionScene> scene) {
    return List.of(
        ReadOut.of("gone", texts.get("lesion.read.gone"), percent(share)),
        ReadOut.of(
            "networkKnows",
            texts.get("lesion.read.network"),
            scene.map(s -> percent(s.known())).orElse("–")),
        ReadOut.of(
            "tableKnows",
            texts.get("lesion.read.table"),
            scene.map(s -> percent(s.state().table())).orElse("–")));
  }

  /** While there is nothing to lesion, and why. */
  String waiting(Optional<LesionFault> fault) {
    return fault.map(f -> texts.get("lesion.own." + f.id())).orElse(texts.get("lesion.waiting"));
  }

  String notKept() {
    return texts.get("lesion.own.not-kept");
  }

  String facts(LesionScene scene) {
    NetworkSpec spec = scene.plan().parameters().spec();
    int neurons = 0;
    for (int layer = 0; layer < spec.layerCount(); layer++) neurons += spec.unitsOf(layer);
    int weights = 0;
    for (int k = 0; k < spec.layerCount(); k++) weights += spec.inputsOf(k) * spec.unitsOf(k);
    return texts.get(
        "lesion.facts",
        String.valueOf(neurons),
        RoundedNumber.whole(weights),
        RoundedNumber.whole(scene.plan().data().train().rows()));
  }

  /** What is the goal, or what has come out so far. */
  String sentence(LesionScene scene) {
    LesionState state = scene.state();
    if (scene.healing().isPresent()) return healed(scene.healing().get());
    if (state.removed().isEmpty()) return texts.get("lesion.goal", percent(state.train()));
    return texts.get(
        "lesion.outcome." + outcome(scene),
        removed(scene),
        percent(state.train()),
        percent(state.table()));
  }

  /** Ends the key of the sentence. */
  private static String outcome(LesionScene scene) {
    LesionState state = scene.state();
    if (state.train() >= LITTLE * scene.whole().train()) return "keeps";
    if (state.train() <= GUESSED * chance(scene)) return "guesses";
    return state.train() > state.table() ? "fades" : "breaks";
  }

  /** The share that is right by mere guessing. */
  private static double chance(LesionScene scene) {
    return 1.0 / scene.plan().data().dataset().classNames().size();
  }

  private String healed(LesionHealing healing) {
    return texts.get(
        healing.isBetter() ? "lesion.outcome.healed" : "lesion.outcome.unhealed",
        percent(healing.first().train()),
        percent(healing.last().train()),
        String.valueOf(healing.points().size() - 1),
        percent(1 - healing.share()));
  }

  /** {@code 592 of 2368 weights}. */
  String removed(LesionScene scene) {
    return texts.get(
        "lesion.removed." + scene.plan().kind().id(),
        RoundedNumber.whole(scene.state().removed().size()),
        RoundedNumber.whole(scene.plan().parts()));
  }

  /** Which row is shown, and what the network makes of it. */
  String sample(LesionScene scene) {
    NetworkNames names = new NetworkNames(texts, scene.plan().data(), scene.parameters().spec());
    SampleAnswer answer = scene.answer(names.data());
    return texts.get(
        answer.right().orElse(false) ? "lesion.sample.right" : "lesion.sample.wrong",
        RoundedNumber.whole(scene.sample() + 1),
        RoundedNumber.whole(scene.samples()),
        answer.truth(),
        answer.prediction());
  }

  /** How many were learned: {@code 1437 samples}. */
  String learned(LesionScene scene) {
    int samples = scene.plan().data().train().rows();
    return texts.get("lesion.learned", RoundedNumber.whole(samples));
  }

  /** How many of those that were learned are on the wall. */
  String wall(LesionScene scene) {
    int all = scene.plan().data().train().rows();
    return all <= LesionWall.MOST
        ? texts.get("lesion.wall.all", RoundedNumber.whole(all))
        : texts.get(
            "lesion.wall.first", RoundedNumber.whole(LesionWall.MOST), RoundedNumber.whole(all));
  }

  String table(LesionScene scene) {
    return texts.get(
        "lesion.table.lost",
        RoundedNumber.whole(scene.state().holes().cardinality()),
        RoundedNumber.whole(scene.plan().data().train().rows()));
  }

  /** What this moment's numbers mean; the last was measured of digits. */
  List<String> explained(LesionScene scene) {
    LesionState state = scene.state();
    return List.of(
        texts.get(
            "lesion.now.network",
            removed(scene),
            percent(state.touched()),
            RoundedNumber.exact(0.01)),
        texts.get(
            "lesion.now.table", table(scene), percent(1 - state.table()), percent(state.table())),
        texts.get("lesion.now.chance", percent(chance(scene))),
        scene.set() == LesionSet.DIGITS ? texts.get("lesion.now.nearest") : "");
  }

  /** Of the curve, where half is gone. */
  String measured(LesionCurve curve) {
    LesionPoint half =
        curve.points().stream()
            .min(Comparator.comparingDouble(point -> Math.abs(point.share() - 0.5)))
            .orElseThrow();
    int seeds = half.train().count();
    return texts.get(
        seeds == 1 ? "lesion.measured.one" : "lesion.measured.more",
        percent(half.share()),
        percent(half.train().mean()),
        percent(half.table().mean()),
        String.valueOf(Math.round(100 * half.train().deviation())),
        String.valueOf(seeds));
  }
}
