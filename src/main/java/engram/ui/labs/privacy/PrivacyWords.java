package engram.ui.labs.privacy;

import engram.labs.privacy.Erasure;
import engram.labs.privacy.Membership;
import engram.labs.privacy.NoiseLevel;
import engram.labs.privacy.NoisyResults;
import engram.labs.privacy.PrivacyFindings;
import engram.labs.privacy.PrivacyPicture;
import engram.labs.privacy.PrivacySetup;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What is said of the lab on privacy. */
final class PrivacyWords {
  /** An attack whose area is below it finds next to nothing. */
  private static final double HARMLESS = 0.55;

  private static final double GUESS = 0.5;

  final FoolingWords fooling;
  final PoisonWords poison;
  private final Texts texts;

  PrivacyWords(Texts texts) {
    this.texts = texts;
    fooling = new FoolingWords(texts);
    poison = new PoisonWords(texts);
  }

  String get(String key, Object... values) {
    return texts.get(key, values);
  }

  static String two(double value) {
    return RoundedNumber.fixed(value, 2);
  }

  static String number(double value) {
    return RoundedNumber.significant(value, 2);
  }

  static String percent(double share) {
    return RoundedNumber.percent(share, 0);
  }

  /** How a level of noise is called below its column. */
  String level(NoiseLevel level) {
    return level.clipped() ? number(level.sigma()) : get("privacy.noise.plain");
  }

  String steps(int steps) {
    return steps == 1 ? get("privacy.steps.one") : get("privacy.steps", steps);
  }

  /** With a decimal where it is large, with two digits where it is small. */
  static String loss(double loss) {
    return loss < 1 ? number(loss) : RoundedNumber.fixed(loss, 1);
  }

  String verdict(Erasure.Verdict verdict) {
    return get("privacy.verdict." + verdict.name().toLowerCase(Locale.ROOT));
  }

  // What was seen

  Optional<String> seen(PrivacyFindings found, PrivacySetup setup, int epoch) {
    return switch (setup.shown()) {
      case MEMBERSHIP ->
          Optional.of(found.membership()).filter(Membership::isWhole).map(now -> seen(now, epoch));
      case NOISE -> found.noisy().filter(NoisyResults::isWhole).map(now -> seen(now, epoch));
      case ERASURE -> found.erasure().map(now -> seen(now, setup.scrub()));
      case FOOLING -> found.fooling().map(fooling::seen);
      case POISON -> found.poison().map(poison::seen);
    };
  }

  private String seen(Membership membership, int epoch) {
    Membership.Epoch now = membership.at(epoch);
    boolean wrong = membership.setup().watchedRow() == 0;
    return get(
        "privacy.seen",
        epoch,
        percent(now.area()),
        two(now.area()),
        percent(now.trainAccuracy()),
        percent(now.testAccuracy()),
        get(
            wrong ? "privacy.seen.wrong" : "privacy.seen.watched",
            loss(membership.watched(epoch)),
            loss(now.without())));
  }

  private String seen(NoisyResults results, int epoch) {
    NoisyResults.Measure plain = results.points().get(0).at(epoch);
    String before = get("privacy.noise.before", percent(plain.accuracy()), two(plain.area()));
    return halved(results, epoch)
        .map(
            point ->
                get(
                    "privacy.noise.seen",
                    before,
                    number(point.level().sigma()),
                    two(point.at(epoch).area()),
                    percent(point.at(epoch).accuracy()),
                    number(point.at(epoch).epsilon())))
        .orElseGet(
            () ->
                get(
                    plain.area() < HARMLESS ? "privacy.noise.nothing" : "privacy.noise.not-yet",
                    before));
  }

  /** With the least noise that halves what the attack is better than a guess. */
  private static Optional<NoisyResults.Point> halved(NoisyResults results, int epoch) {
    double plain = results.points().get(0).at(epoch).area();
    if (plain < HARMLESS) return Optional.empty();
    return results.points().stream()
        .filter(point -> point.level().sigma() > 0)
        .filter(point -> 2 * (point.at(epoch).area() - GUESS) <= plain - GUESS)
        .findFirst();
  }

  private String seen(Erasure erasure, int steps) {
    Erasure.Network scrubbed = erasure.scrubbed(steps);
    return get(
        "privacy.erasure.seen",
        erasure.neverSeen().size(),
        loss(erasure.neverSeen().stream().min(Comparator.naturalOrder()).orElseThrow()),
        loss(erasure.neverSeen().stream().max(Comparator.naturalOrder()).orElseThrow()),
        loss(erasure.retrained().loss()),
        loss(erasure.deleted().loss()),
        get(
            "privacy.erasure.seen." + erasure.verdict(scrubbed).name().toLowerCase(Locale.ROOT),
            steps(steps),
            loss(scrubbed.loss()),
            percent(erasure.deleted().accuracy()),
            percent(scrubbed.accuracy())));
  }

  String limits(Optional<PrivacyFindings> found, PrivacySetup setup) {
    return switch (setup.shown()) {
      case MEMBERSHIP -> get("privacy.limits");
      case NOISE -> get("privacy.noise.limits", NoisyResults.NETWORKS);
      case ERASURE -> get("privacy.erasure.limits");
      case FOOLING -> fooling.limits(setup);
      case POISON ->
          found
              .flatMap(PrivacyFindings::poison)
              .map(poison::limits)
              .orElseGet(() -> poison.limits(setup));
    };
  }

  // Presented

  Optional<PresentSentence> presented(
      PrivacyFindings found, PrivacySetup setup, int epoch, PrivacyPicture picture) {
    return switch (picture) {
      case MEMBERSHIP -> Optional.of(presented(found.membership(), epoch));
      case NOISE -> found.noisy().filter(NoisyResults::isWhole).map(now -> presented(now, epoch));
      case ERASURE -> found.erasure().map(this::presented);
      case FOOLING -> found.fooling().map(fooling::presented);
      case POISON -> found.poison().map(poison::presented);
    };
  }

  private PresentSentence sentence(String prefix) {
    return new PresentSentence(get(prefix + "truth"), get(prefix + "answer"));
  }

  private PresentSentence presented(Membership membership, int epoch) {
    boolean harmless = membership.at(epoch).area() < HARMLESS;
    return sentence(harmless ? "privacy.presented.nothing." : "privacy.presented.tells.");
  }

  private PresentSentence presented(NoisyResults results, int epoch) {
    NoisyResults.Measure plain = results.points().get(0).at(epoch);
    if (plain.area() < HARMLESS) return sentence("privacy.presented.nothing.");
    Optional<NoisyResults.Point> halved = halved(results, epoch);
    if (halved.isEmpty()) return sentence("privacy.presented.clear.");
    double lost = plain.accuracy() - halved.get().at(epoch).accuracy();
    return new PresentSentence(
        get("privacy.presented.noise.truth"),
        get(lost > 0 ? "privacy.presented.noise.answer" : "privacy.presented.noise.answer.free"));
  }

  private PresentSentence presented(Erasure erasure) {
    boolean given = erasure.verdict(erasure.deleted()) == Erasure.Verdict.SEEN;
    boolean hidden = erasure.verdict(erasure.retrained()) == Erasure.Verdict.UNKNOWN;
    return sentence(given && hidden ? "privacy.presented.erasure." : "privacy.presented.alike.");
  }

  Optional<PresentNumber> number(
      PrivacyFindings found, PrivacySetup setup, int epoch, PrivacyPicture picture) {
    return switch (picture) {
      case MEMBERSHIP ->
          Optional.of(
              new PresentNumber(
                  two(found.membership().at(epoch).area()), get("privacy.number.auc")));
      case NOISE ->
          found
              .noisy()
              .filter(NoisyResults::isWhole)
              .flatMap(now -> halved(now, epoch))
              .map(
                  point ->
                      new PresentNumber(
                          get("privacy.number.epsilon", number(point.at(epoch).epsilon())),
                          get("privacy.number.sigma", number(point.level().sigma()))));
      case FOOLING -> found.fooling().map(fooling::number);
      case POISON -> found.poison().map(poison::number);
      case ERASURE ->
          found
              .erasure()
              .map(
                  now ->
                      new PresentNumber(
                          percent(now.scrubbed(setup.scrub()).accuracy()),
                          get("privacy.number.scrubbed", steps(setup.scrub()))));
    };
  }
}
