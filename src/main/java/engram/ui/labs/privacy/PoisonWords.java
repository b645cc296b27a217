package engram.ui.labs.privacy;

import engram.labs.privacy.Poison;
import engram.labs.privacy.PoisonKind;
import engram.labs.privacy.PrivacySetup;
import engram.training.recipe.Preset;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import java.util.List;
import java.util.stream.Stream;

/** What is said of poison in the training set. */
final class PoisonWords {
  private final Texts texts;

  PoisonWords(Texts texts) {
    this.texts = texts;
  }

  /** How the four networks are called. */
  List<String> networks(Poison poison) {
    int count = poison.places().length;
    return Stream.of("before", "poisoned", "repaired", "cured")
        .map(each -> texts.get("privacy.poison." + each, count))
        .toList();
  }

  /** What a digit is, and what it is labelled. */
  String label(int is, int labelled) {
    return is == labelled ? String.valueOf(is) : texts.get("privacy.poison.label", is, labelled);
  }

  String tiles(Poison poison) {
    if (poison.asked().isEmpty()) return texts.get("privacy.poison.nothing");
    return texts.get("privacy.poison.tiles", poison.places().length);
  }

  String seen(Poison poison) {
    return texts
        .get("privacy.poison.seen", does(poison), isFound(poison), isRepaired(poison))
        .strip();
  }

  private String does(Poison poison) {
    return texts.get(
        poison.isTrigger() ? "privacy.poison.seen.trigger" : "privacy.poison.seen.flipped",
        poison.places().length,
        poison.shares().length,
        accuracy(poison.before()),
        accuracy(poison.poisoned()),
        success(poison.poisoned()));
  }

  private String isFound(Poison poison) {
    if (poison.asked().isEmpty()) return texts.get("privacy.poison.nothing");
    int count = poison.places().length;
    return texts.get(
        poison.exact() ? "privacy.poison.seen.exact" : "privacy.poison.seen.estimate",
        poison.asked().size(),
        count,
        poison.found(count),
        RoundedNumber.fixed(poison.chance() * count, 1));
  }

  private String isRepaired(Poison poison) {
    if (poison.asked().isEmpty()) return "";
    return texts.get(
        poison.isTrigger() ? "privacy.poison.seen.disarmed" : "privacy.poison.seen.repaired",
        accuracy(poison.repaired()),
        accuracy(poison.cured()),
        success(poison.repaired()));
  }

  /** With a decimal: of some hundred rows. */
  private static String accuracy(Poison.Network network) {
    return RoundedNumber.percent(network.accuracy(), 1);
  }

  private static String success(Poison.Network network) {
    return RoundedNumber.percent(network.success(), 0);
  }

  String limits(Poison poison) {
    String order =
        poison.exact()
            ? texts.get("privacy.poison.limits.exact")
            : texts.get(
                "privacy.poison.limits.estimate", RoundedNumber.fixed(poison.rankCorrelation(), 2));
    return texts.get("privacy.poison.limits", order);
  }

  /** Before it is known how the rows are ranked. */
  String limits(PrivacySetup setup) {
    boolean ofDigits = setup.data() == Preset.DIGITS || setup.poison() == PoisonKind.TRIGGER;
    return texts.get(
        "privacy.poison.limits",
        texts.get(ofDigits ? "privacy.poison.limits.first" : "privacy.poison.limits.exact"));
  }

  PresentSentence presented(Poison poison) {
    if (poison.asked().isEmpty()) return sentence("privacy.presented.unharmed.");
    int count = poison.places().length;
    boolean found = poison.found(count) > 2 * poison.chance() * count;
    String kind = poison.isTrigger() ? "trigger." : "flipped.";
    return new PresentSentence(
        texts.get("privacy.presented." + kind + "truth"),
        texts.get("privacy.presented." + (found ? "found" : "hidden") + ".answer"));
  }

  private PresentSentence sentence(String prefix) {
    return new PresentSentence(texts.get(prefix + "truth"), texts.get(prefix + "answer"));
  }

  PresentNumber number(Poison poison) {
    if (poison.asked().isEmpty()) return PresentNumber.NONE;
    int count = poison.places().length;
    return new PresentNumber(
        texts.get("privacy.number.found", poison.found(count), count),
        texts.get("privacy.number.chance", RoundedNumber.fixed(poison.chance() * count, 1)));
  }
}
