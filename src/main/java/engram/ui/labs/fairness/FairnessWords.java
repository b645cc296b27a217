package engram.ui.labs.fairness;

import engram.labs.fairness.ForcedRates;
import engram.labs.fairness.GroupRates;
import engram.labs.fairness.JudgedApplicants;
import engram.labs.fairness.Rate;
import engram.labs.fairness.SeenColumns;
import engram.ui.base.Texts;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said of thresholds. */
final class FairnessWords {
  private static final double PERCENT = 100;

  private final Texts texts;

  FairnessWords(Texts texts) {
    this.texts = texts;
  }

  String get(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  String group(int group) {
    return get(group == FairnessScene.A ? "fairness.group.a" : "fairness.group.b");
  }

  /** In whole percent. */
  String percent(double rate) {
    return Double.isNaN(rate) ? "–" : get("fairness.percent", whole(rate));
  }

  /** A gap in whole points. */
  String whole(double share) {
    return Double.isNaN(share) ? "–" : String.valueOf(Math.round(PERCENT * share));
  }

  /** With one digit behind the point, where it is not a whole number. */
  static String points(double threshold) {
    return threshold == Math.rint(threshold)
        ? String.valueOf((long) threshold)
        : String.format(Locale.ROOT, "%.1f", threshold);
  }

  String seen(FairnessScene scene) {
    return get(
        "fairness.seen",
        points(scene.threshold(FairnessScene.A)),
        points(scene.threshold(FairnessScene.B)),
        met(scene),
        whole(scene.gap(Rate.SELECTION)),
        whole(scene.gap(Rate.TRUE_POSITIVE)),
        whole(scene.gap(Rate.FALSE_POSITIVE)),
        whole(scene.gap(Rate.PRECISION)));
  }

  private String met(FairnessScene scene) {
    String met =
        Arrays.stream(Definition.values())
            .filter(scene::isMet)
            .map(each -> get("fairness.definition." + each.id()))
            .collect(Collectors.joining(get("fairness.comma")));
    return met.isEmpty() ? get("fairness.met.none") : get("fairness.met", met);
  }

  String limits(FairnessScene scene) {
    int count = scene.now().get(FairnessScene.A).count();
    return get("fairness.limits", whole(1 / Math.sqrt(count)), count);
  }

  PresentSentence presented(FairnessScene scene, int focus) {
    if (focus == FairnessSubject.REASON) {
      return new PresentSentence(get("fairness.reason.truth"), get("fairness.reason.answer"));
    }
    if (focus == FairnessSubject.PROXY) {
      return new PresentSentence(get("fairness.proxy.truth"), get("fairness.proxy.answer"));
    }
    return Arrays.stream(Definition.values())
        .filter(scene::isMet)
        .findFirst()
        .map(
            met ->
                new PresentSentence(
                    get("fairness.truth." + met.id()), get("fairness.answer." + met.id())))
        .orElseGet(
            () -> new PresentSentence(get("fairness.truth.none"), get("fairness.answer.none")));
  }

  PresentNumber number(FairnessScene scene, int focus) {
    if (focus == FairnessSubject.REASON) {
      return new PresentNumber(
          get(
              "fairness.of-both",
              percent(scene.now().get(FairnessScene.A).baseRate()),
              percent(scene.now().get(FairnessScene.B).baseRate())),
          get("fairness.reason.number"));
    }
    if (focus == FairnessSubject.PROXY) {
      double guessed = scene.judged(SeenColumns.WITHOUT_GROUP).groupGuessed();
      return new PresentNumber(percent(guessed), get("fairness.proxy.number"));
    }
    Rate other = scene.isMet(Definition.PRECISION) ? Rate.TRUE_POSITIVE : Rate.PRECISION;
    if (scene.isMet(Definition.THRESHOLD)) {
      return new PresentNumber(
          whole(scene.gap(Rate.TRUE_POSITIVE)), get("fairness.apart.true-positive"));
    }
    return new PresentNumber(
        get("fairness.change", whole(scene.gapBefore(other)), whole(scene.gap(other))),
        get("fairness.apart." + other.id()));
  }

  /** Chouldechova's identity with the numbers of the two groups. */
  String forced(FairnessScene scene) {
    GroupRates a = scene.now().get(FairnessScene.A);
    GroupRates b = scene.now().get(FairnessScene.B);
    return get(
        "fairness.forced",
        percent(a.truePositiveRate()),
        percent(a.precision()),
        percent(a.falsePositiveRate()),
        percent(ForcedRates.falsePositiveRate(b.baseRate(), a.truePositiveRate(), a.precision())));
  }

  String guessed(JudgedApplicants judged) {
    return get("fairness.proxy.guessed", percent(judged.groupGuessed()));
  }
}
