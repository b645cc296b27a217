package engram.ui.labs.fairness;

import engram.labs.fairness.ForcedRates;
import engram.labs.fairness.GroupRates;
import engram.labs.fairness.Judged;
import engram.labs.fairness.JudgedApplicants;
import engram.labs.fairness.OwnJudgement;
import engram.labs.fairness.Rate;
import engram.labs.fairness.SeenColumns;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.run.DataNames;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of thresholds. */
final class FairnessWords {
  private static final double PERCENT = 100;

  /** Of a group, so few are hardly anyone. */
  private static final double HARDLY = 0.15;

  private final Texts texts;

  FairnessWords(Texts texts) {
    this.texts = texts;
  }

  String get(String key, Object... arguments) {
    return PartedNames.parted(texts.get(key, arguments));
  }

  /** What a group is called. */
  String group(FairnessScene scene, int group) {
    return scene
        .own()
        .map(own -> word(own, own.scored().names().get(group)))
        .orElseGet(() -> get(group == FairnessScene.A ? "fairness.group.a" : "fairness.group.b"));
  }

  private String inSentence(FairnessScene scene, int group) {
    return PartedNames.marked(group(scene, group));
  }

  private String word(OwnJudgement own, String name) {
    return new DataNames(texts, own.rows()).word(name);
  }

  /** A text of which there is another for the run of Train, with the class that is wished for. */
  String said(FairnessScene scene, String key) {
    return scene
        .own()
        .map(
            own -> get("fairness.own." + key, PartedNames.marked(word(own, own.groups().wished()))))
        .orElseGet(() -> get("fairness." + key));
  }

  /** As long as nobody is judged. */
  String waiting(Judged judged) {
    return get("fairness.progress." + judged.id());
  }

  /** Below the scores. */
  String caption(FairnessScene scene) {
    int first = scene.now().get(FairnessScene.A).count();
    int second = scene.now().get(FairnessScene.B).count();
    return scene
        .own()
        .map(
            own ->
                get(
                    "fairness.own.caption",
                    PartedNames.marked(word(own, own.groups().column())),
                    inSentence(scene, FairnessScene.A),
                    first,
                    inSentence(scene, FairnessScene.B),
                    second,
                    scene.perMark(),
                    PartedNames.marked(word(own, own.groups().wished()))))
        .orElseGet(() -> get("fairness.caption", first, String.valueOf(scene.perMark())));
  }

  /** In whole percent. */
  String percent(double rate) {
    return Double.isFinite(rate) ? get("fairness.percent", whole(rate)) : "–";
  }

  /** A gap in whole points. */
  String whole(double share) {
    return Double.isNaN(share) ? "–" : String.valueOf(Math.round(PERCENT * share));
  }

  /** With one digit behind the point, where it is not a whole number. */
  static String points(double threshold) {
    return RoundedNumber.fixed(threshold, threshold == Math.rint(threshold) ? 0 : 1);
  }

  String seen(FairnessScene scene) {
    return get(
        scene.own().isPresent() ? "fairness.own.seen" : "fairness.seen",
        points(scene.threshold(FairnessScene.A)),
        points(scene.threshold(FairnessScene.B)),
        met(scene),
        whole(scene.gap(Rate.SELECTION)),
        whole(scene.gap(Rate.TRUE_POSITIVE)),
        whole(scene.gap(Rate.FALSE_POSITIVE)),
        whole(scene.gap(Rate.PRECISION)),
        inSentence(scene, FairnessScene.A),
        inSentence(scene, FairnessScene.B));
  }

  private String met(FairnessScene scene) {
    String met =
        Arrays.stream(Definition.values())
            .filter(scene::isMet)
            .map(each -> said(scene, "definition." + each.id()))
            .collect(Collectors.joining(get("fairness.comma")));
    return met.isEmpty() ? get("fairness.met.none") : get("fairness.met", met);
  }

  String limits(FairnessScene scene, Judged judged) {
    int count = scene.now().get(FairnessScene.A).count();
    String limits =
        scene
            .own()
            .map(own -> limits(scene, own))
            .orElseGet(() -> get("fairness.limits", chance(count), count));
    return judged == Judged.PENGUINS
        ? texts.sentences(get("fairness.limits.penguins"), limits)
        : limits;
  }

  /** How much chance alone moves a rate of so many: two standard errors of a half, in points. */
  private String chance(int count) {
    return whole(1 / Math.sqrt(count));
  }

  private String limits(FairnessScene scene, OwnJudgement own) {
    int first = scene.now().get(FairnessScene.A).count();
    int second = scene.now().get(FairnessScene.B).count();
    String limits =
        get(
            "fairness.own.limits",
            inSentence(scene, FairnessScene.A),
            first,
            inSentence(scene, FairnessScene.B),
            second,
            chance(first),
            chance(second),
            PartedNames.marked(word(own, own.rows().target().name())));
    if (own.uncounted() == 0) return limits;
    return texts.sentences(limits, get("fairness.own.uncounted", own.uncounted()));
  }

  PresentSentence presented(FairnessScene scene, int focus) {
    if (focus == FairnessSubject.REASON) {
      return new PresentSentence(
          get("fairness.reason.truth"),
          get(scene.isApart() ? "fairness.reason.answer" : "fairness.own.answer.equal"));
    }
    if (focus == FairnessSubject.THIRD && scene.own().isPresent()) {
      return new PresentSentence(
          get("fairness.own.calibration.truth"), get("fairness.own.calibration.answer"));
    }
    if (focus == FairnessSubject.THIRD) {
      return new PresentSentence(
          get("fairness.proxy.truth"),
          get(tells(scene) ? "fairness.proxy.answer" : "fairness.proxy.answer.none"));
    }
    return Arrays.stream(Definition.values())
        .filter(scene::isMet)
        .findFirst()
        .map(
            met ->
                new PresentSentence(
                    said(scene, "truth." + met.id()),
                    isUsual(scene, met) ? get("fairness.answer." + met.id()) : apart(scene)))
        .orElseGet(
            () -> new PresentSentence(get("fairness.truth.none"), get("fairness.answer.none")));
  }

  /** Whether the district tells the group better than what is left without it. */
  private static boolean tells(FairnessScene scene) {
    double with = scene.judged(SeenColumns.WITHOUT_GROUP).groupGuessed();
    return with - scene.judged(SeenColumns.WITHOUT_PROXY).groupGuessed() >= FairnessScene.EQUAL;
  }

  /** Whether it is as with the usual applicants, of whom more can be said than of others. */
  private static boolean isUsual(FairnessScene scene, Definition met) {
    if (scene.own().isPresent()) return false;
    return switch (met) {
      case THRESHOLD -> behind(scene, Rate.TRUE_POSITIVE);
      case ADMISSION -> behind(scene, Rate.PRECISION);
      case OPPORTUNITY -> scene.gap(Rate.PRECISION) >= FairnessScene.EQUAL;
      case PRECISION -> scene.rate(Rate.SELECTION, FairnessScene.B) < HARDLY;
    };
  }

  /** Whether B has less of a rate. */
  private static boolean behind(FairnessScene scene, Rate rate) {
    double more = scene.rate(rate, FairnessScene.A) - scene.rate(rate, FairnessScene.B);
    return more >= FairnessScene.EQUAL;
  }

  /** Which rate is furthest apart. */
  private String apart(FairnessScene scene) {
    return widest(scene)
        .map(
            rate ->
                get(
                    "fairness.own.answer.apart",
                    said(scene, "rate." + rate.id() + ".short"),
                    whole(scene.gap(rate))))
        .orElseGet(() -> get("fairness.own.answer.equal"));
  }

  /** The rate that is furthest apart; empty where none is. */
  private static Optional<Rate> widest(FairnessScene scene) {
    return Arrays.stream(Rate.values())
        .filter(rate -> scene.gap(rate) >= FairnessScene.EQUAL)
        .max(Comparator.comparingDouble(scene::gap));
  }

  PresentNumber number(FairnessScene scene, int focus) {
    if (focus == FairnessSubject.REASON) {
      return new PresentNumber(
          get(
              "fairness.of-both",
              percent(scene.now().get(FairnessScene.A).baseRate()),
              percent(scene.now().get(FairnessScene.B).baseRate())),
          said(scene, "reason.number"));
    }
    if (focus == FairnessSubject.THIRD && scene.own().isPresent()) {
      return new PresentNumber(
          get("fairness.of-both", error(scene, FairnessScene.A), error(scene, FairnessScene.B)),
          get("fairness.own.calibration.number"));
    }
    if (focus == FairnessSubject.THIRD) {
      double guessed = scene.judged(SeenColumns.WITHOUT_GROUP).groupGuessed();
      return new PresentNumber(percent(guessed), get("fairness.proxy.number"));
    }
    if (scene.own().isPresent()) {
      return widest(scene)
          .map(
              rate ->
                  new PresentNumber(
                      whole(scene.gap(rate)),
                      get(
                          "fairness.own.number",
                          said(scene, "rate." + rate.id() + ".short"),
                          whole(scene.gap(rate)))))
          .orElse(PresentNumber.NONE);
    }
    Rate other = scene.isMet(Definition.PRECISION) ? Rate.TRUE_POSITIVE : Rate.PRECISION;
    if (scene.isMet(Definition.THRESHOLD)) {
      String gap = whole(scene.gap(Rate.TRUE_POSITIVE));
      return new PresentNumber(gap, get("fairness.apart.true-positive", gap));
    }
    String change = get("fairness.change", whole(scene.gapBefore(other)), whole(scene.gap(other)));
    return new PresentNumber(change, get("fairness.apart." + other.id(), change));
  }

  /** Chouldechova's identity with the numbers of the two groups. */
  String forced(FairnessScene scene) {
    GroupRates a = scene.now().get(FairnessScene.A);
    GroupRates b = scene.now().get(FairnessScene.B);
    double forced =
        ForcedRates.falsePositiveRate(b.baseRate(), a.truePositiveRate(), a.precision());
    String key = scene.own().isPresent() ? "fairness.own.forced" : "fairness.forced";
    return get(
        forced > 1 && Double.isFinite(forced) ? key + ".impossible" : key,
        percent(a.truePositiveRate()),
        percent(a.precision()),
        percent(a.falsePositiveRate()),
        percent(forced),
        inSentence(scene, FairnessScene.A),
        inSentence(scene, FairnessScene.B));
  }

  /** The expected calibration error of a group, in whole points. */
  private String error(FairnessScene scene, int group) {
    return whole(scene.scored().reliability(group).error());
  }

  /** A group with its calibration error. */
  String curve(FairnessScene scene, int group) {
    return get("fairness.own.curve", group(scene, group), error(scene, group));
  }

  /** The threshold that a key moves. */
  String step(FairnessScene scene, int group) {
    if (scene.own().isPresent()) return get("fairness.own.step", inSentence(scene, group));
    return get(group == FairnessScene.A ? "fairness.presented.next" : "fairness.presented.step");
  }

  String guessed(JudgedApplicants judged) {
    return get("fairness.proxy.guessed", percent(judged.groupGuessed()));
  }
}
