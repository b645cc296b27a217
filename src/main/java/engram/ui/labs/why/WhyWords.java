package engram.ui.labs.why;

import engram.data.Dataset;
import engram.data.Feature;
import engram.inspect.InformativeFeatures;
import engram.labs.why.Answer;
import engram.labs.why.Findings.Teacher;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.labs.frame.TrainFault;
import engram.ui.run.DataNames;
import java.util.List;
import java.util.Optional;

/** What is said of who taught an answer. */
final class WhyWords {
  private static final int WORDS = 10;

  private final Texts texts;

  WhyWords(Texts texts) {
    this.texts = texts;
  }

  String label(WhyScene scene, int label) {
    Dataset set = scene.data().dataset();
    return new DataNames(texts, set).word(set.classNames().get(label));
  }

  /** {@code 34 of 120 left out}. */
  String progress(WhyScene scene) {
    return texts.get("why.progress", scene.teachers().size(), scene.findings().rows().length);
  }

  String waiting(Optional<TrainFault> fault) {
    return fault.map(f -> f.sentence(texts)).orElseGet(() -> texts.get("why.waiting"));
  }

  /** What was seen; the goal as long as it is not whole. */
  String sentence(WhyScene scene) {
    Answer answer = scene.findings().answer();
    String says = texts.inSentence(label(scene, answer.label()));
    if (!scene.isWhole()) return texts.get("why.goal", answer.row(), says);
    int deciding = scene.deciding().size();
    String lead = RoundedNumber.significant(answer.lead(), 2);
    if (deciding == 0) {
      Teacher strongest = scene.teachers().get(0);
      return texts.get("why.seen.none", answer.row(), says, lead, leads(strongest.lead()));
    }
    return texts.get(
        deciding == 1 ? "why.seen.one" : "why.seen.some",
        answer.row(),
        says,
        lead,
        deciding,
        texts.inSentence(other(scene)));
  }

  private static String leads(double lead) {
    return RoundedNumber.significant(lead, 2);
  }

  /** The class named without one of those that decide, or each of them, the strongest's first. */
  String other(WhyScene scene) {
    return scene.deciding().stream()
        .map(Teacher::says)
        .distinct()
        .map(says -> label(scene, says))
        .reduce((first, next) -> texts.get("why.or", first, next))
        .orElseThrow();
  }

  String limits(WhyScene scene) {
    String rank = RoundedNumber.fixed(scene.findings().rankCorrelation(), 2);
    int all = scene.data().split().train().length;
    int rows = scene.findings().rows().length;
    if (!scene.findings().all()) return texts.get("why.limits.named", rows, all, rank);
    return texts.get("why.limits.all", scene.isWhole() ? rank : "–");
  }

  /** The two lines above the picture. */
  String truth(WhyScene scene) {
    return texts.get("why.presented.says", label(scene, scene.findings().answer().label()));
  }

  String answer(WhyScene scene) {
    Optional<Teacher> out = scene.leftOut();
    if (out.isPresent()) {
      String says = label(scene, out.get().says());
      return scene.findings().decides(out.get())
          ? texts.get("why.presented.other", says, scene.pointed())
          : texts.get("why.presented.same", texts.inSentence(says), scene.pointed());
    }
    if (!scene.isWhole()) return texts.get("why.presented.working");
    int deciding = scene.deciding().size();
    if (deciding == 0) return texts.get("why.presented.none");
    if (deciding == 1) return texts.get("why.presented.one", other(scene));
    return texts.get("why.presented.some", number(deciding), other(scene));
  }

  /** Up to ten in a word. */
  private String number(int count) {
    return count <= WORDS ? texts.get("why.word." + count) : RoundedNumber.whole(count);
  }

  /** {@code 7 of 120}. */
  String count(WhyScene scene) {
    if (!scene.isWhole()) {
      return texts.get("why.of", scene.teachers().size(), scene.findings().rows().length);
    }
    return texts.get("why.of", scene.deciding().size(), scene.findings().rows().length);
  }

  String countCaption(WhyScene scene) {
    return texts.get(scene.isWhole() ? "why.of.decide" : "why.of.done");
  }

  /** {@code without sample 119: versicolor by 0.02}. */
  String without(WhyScene scene) {
    return scene
        .leftOut()
        .map(
            out ->
                texts.get(
                    "why.without",
                    scene.pointed(),
                    label(scene, out.says()),
                    RoundedNumber.fixed(Math.abs(out.lead()), 2)))
        .orElse("");
  }

  /** {@code 5.0 × 1.5 cm}, or of a picture its class. */
  String row(WhyScene scene, int row) {
    if (scene.data().picture().isPresent()) {
      return label(scene, scene.data().dataset().label(row));
    }
    List<Integer> two = InformativeFeatures.two(scene.data());
    StringBuilder text = new StringBuilder();
    Dataset set = scene.data().dataset();
    for (int feature : two) {
      if (text.length() > 0) text.append(" × ");
      text.append(RoundedNumber.fixed(set.value(row, feature), places(set, feature)));
    }
    String unit = two.isEmpty() ? "" : set.feature(two.get(0)).unit();
    return unit.isEmpty() ? text.toString() : text + " " + unit;
  }

  /** Measured ones have a unit, drawn ones many digits. */
  private static int places(Dataset set, int feature) {
    return set.feature(feature).unit().isEmpty() ? 2 : 1;
  }

  String axis(WhyScene scene, int feature) {
    Feature named = scene.data().dataset().feature(feature);
    return texts.get("why.axis", new DataNames(texts, scene.data().dataset()).word(named.name()));
  }

  String towards(WhyScene scene) {
    String label = label(scene, scene.findings().answer().label());
    return texts.get("why.bars.towards", texts.inSentence(label));
  }

  /** {@code +0.05}. */
  String share(double share) {
    return RoundedNumber.signed(share, 2);
  }

  String get(String key, Object... values) {
    return texts.get(key, values);
  }
}
