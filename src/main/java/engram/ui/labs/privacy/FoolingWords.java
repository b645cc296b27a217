package engram.ui.labs.privacy;

import engram.labs.privacy.Fooling;
import engram.labs.privacy.PrivacySetup;
import engram.training.recipe.Preset;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;

/** What is said of fooling a network. */
final class FoolingWords {
  /** The level that is told of: a change of a grey level or so can hardly be seen. */
  private static final double TOLD = 2;

  /** A price in accuracy that is spoken of. */
  private static final double MUCH = 0.1;

  /** What of an accuracy may be chance. */
  private static final double LITTLE = 0.02;

  private final Texts texts;

  FoolingWords(Texts texts) {
    this.texts = texts;
  }

  private static Fooling.Point told(Fooling fooling) {
    return fooling.points().stream()
        .filter(point -> point.levels() >= TOLD)
        .findFirst()
        .orElseThrow();
  }

  /** A level in the unit that is shown: greys of a digit, standard deviations of a point. */
  static double shown(Fooling fooling, double levels) {
    return fooling.isOfPoints() ? levels / Fooling.LEVELS_OF_ONE : levels;
  }

  private String key(Fooling fooling, String rest) {
    return (fooling.isOfPoints() ? "privacy.points." : "privacy.fooling.") + rest;
  }

  String axes(Fooling fooling) {
    return texts.get(key(fooling, "axes"), Fooling.GREYS);
  }

  String seen(Fooling fooling) {
    Fooling.Point told = told(fooling);
    return texts.get(
        key(fooling, "seen"),
        PrivacyWords.number(shown(fooling, told.levels())),
        PrivacyWords.percent(fooling.accuracy(false)),
        PrivacyWords.percent(told.oneStep()),
        PrivacyWords.percent(told.plain()),
        PrivacyWords.percent(told.hardened()),
        PrivacyWords.percent(fooling.accuracy(true)));
  }

  /** By how many grey levels a digit is changed at least. */
  String least(Fooling.Example example) {
    if (Double.isInfinite(example.levels())) return texts.get("privacy.fooling.never");
    return example.levels() == 0
        ? texts.get("privacy.fooling.at-once")
        : texts.get("privacy.fooling.least", PrivacyWords.number(example.levels()));
  }

  /** How far half of the points that are named right are from being fooled. */
  String median(Fooling.Fooled fooled) {
    double[] levels =
        fooled.examples().stream()
            .mapToDouble(Fooling.Example::levels)
            .filter(each -> each > 0)
            .sorted()
            .toArray();
    if (levels.length == 0) return texts.get("privacy.points.none");
    double median = levels[levels.length / 2];
    return Double.isInfinite(median)
        ? texts.get("privacy.points.never")
        : texts.get(
            "privacy.points.median", RoundedNumber.fixed(median / Fooling.LEVELS_OF_ONE, 2));
  }

  String limits(PrivacySetup setup) {
    return setup.data() == Preset.DIGITS
        ? texts.get("privacy.fooling.limits", PrivacyWords.number(setup.harden()))
        : texts.get(
            "privacy.points.limits", PrivacyWords.number(setup.harden() / Fooling.LEVELS_OF_ONE));
  }

  PresentSentence presented(Fooling fooling) {
    Fooling.Point told = told(fooling);
    String answer =
        fooling.accuracy(false) - fooling.accuracy(true) > MUCH
            ? "privacy.presented.costly.answer"
            : told.hardened() - told.plain() > LITTLE
                ? "privacy.presented.fooling.answer"
                : "privacy.presented.fooled.answer";
    return new PresentSentence(texts.get(key(fooling, "presented.truth")), texts.get(answer));
  }

  PresentNumber number(Fooling fooling) {
    Fooling.Point told = told(fooling);
    return new PresentNumber(
        PrivacyWords.percent(told.plain()),
        texts.get(key(fooling, "number"), PrivacyWords.number(shown(fooling, told.levels()))));
  }
}
