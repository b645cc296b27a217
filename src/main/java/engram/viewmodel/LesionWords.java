package engram.viewmodel;

import engram.memory.LesionCurve;
import engram.memory.LesionPoint;
import engram.memory.LesionSight;
import engram.nn.NetworkSpec;
import java.util.Comparator;
import java.util.List;

/** Says what a lesion has done, with its numbers. */
public final class LesionWords {
  private static final double LITTLE = 0.9;

  private final Texts texts;

  LesionWords(Texts texts) {
    this.texts = texts;
  }

  /** {@code 87 %}. */
  public static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  public String facts(LesionScene scene) {
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
  public String sentence(LesionScene scene) {
    LesionSight sight = scene.sight();
    if (scene.healing().isPresent()) return healed(scene.healing().get());
    if (sight.removed().isEmpty()) return texts.get("lesion.goal", percent(sight.train()));
    String key =
        sight.train() >= LITTLE * scene.whole().train()
            ? "lesion.outcome.keeps"
            : sight.train() > sight.table() ? "lesion.outcome.fades" : "lesion.outcome.breaks";
    return texts.get(key, removed(scene), percent(sight.train()), percent(sight.table()));
  }

  private String healed(LesionHealing healing) {
    return texts.get(
        "lesion.outcome.healed",
        percent(healing.first().train()),
        percent(healing.last().train()),
        String.valueOf(healing.points().size() - 1),
        percent(1 - healing.share()));
  }

  /** {@code 592 of 2368 weights}. */
  public String removed(LesionScene scene) {
    return texts.get(
        "lesion.removed." + scene.plan().kind().id(),
        RoundedNumber.whole(scene.sight().removed().size()),
        RoundedNumber.whole(scene.plan().parts()));
  }

  public String table(LesionScene scene) {
    return texts.get(
        "lesion.table.lost",
        RoundedNumber.whole(scene.sight().holes().cardinality()),
        RoundedNumber.whole(scene.plan().data().train().rows()));
  }

  /** What this moment's numbers mean. */
  public List<String> explained(LesionScene scene) {
    LesionSight sight = scene.sight();
    return List.of(
        texts.get("lesion.now.network", removed(scene), percent(sight.touched()), "0.01"),
        texts.get(
            "lesion.now.table", table(scene), percent(1 - sight.table()), percent(sight.table())),
        texts.get(
            "lesion.now.chance", percent(1.0 / scene.plan().data().dataset().classNames().size())));
  }

  /** Of the curve, where half is gone. */
  public String measured(LesionCurve curve) {
    LesionPoint half =
        curve.points().stream()
            .min(Comparator.comparingDouble(point -> Math.abs(point.share() - 0.5)))
            .orElseThrow();
    return texts.get(
        "lesion.measured",
        percent(half.share()),
        percent(half.train().mean()),
        String.valueOf(Math.round(100 * half.train().deviation())),
        percent(half.table().mean()),
        String.valueOf(curve.points().get(0).train().count()));
  }
}
