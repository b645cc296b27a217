package engram.ui.labs.missing;

import engram.data.Dataset;
import engram.export.card.CardWriter;
import engram.labs.fairness.Reliability;
import engram.labs.missing.MissingFault;
import engram.labs.missing.MissingNetwork;
import engram.labs.missing.MissingPicture;
import engram.labs.missing.Sureness;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.present.PresentNumber;
import engram.ui.present.PresentSentence;
import engram.ui.run.DataNames;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of those who are missing. */
final class MissingWords {
  /** From this mean share on a network is called sure. */
  private static final double SURE = 0.7;

  private static final double MOST = 0.5;
  private static final int NAMED = 3;

  /** An expected calibration error below which sureness comes true. */
  private static final double TRUE = 0.05;

  private static final double MUCH = 0.15;

  private final Texts texts;

  MissingWords(Texts texts) {
    this.texts = texts;
  }

  String get(String key, Object... values) {
    return texts.get(key, values);
  }

  String percent(double share) {
    return RoundedNumber.percent(share, 0);
  }

  String error(Reliability of) {
    return RoundedNumber.percent(of.error(), 1);
  }

  String label(MissingScene scene, int label) {
    Dataset set = scene.plan().data().dataset();
    return new DataNames(texts, set).word(set.classNames().get(label));
  }

  /** As one says in a sentence. */
  private String kind(MissingScene scene) {
    return switch (scene.setup().data()) {
      case DIGITS -> get("missing.kind.digits", scene.setup().digit());
      case IRIS -> texts.inSentence(label(scene, scene.setup().species()));
      case PLANE -> get("missing.kind.plane");
    };
  }

  String axis(MissingScene scene, int feature) {
    Dataset set = scene.plan().data().dataset();
    return new DataNames(texts, set).heading(set.feature(feature).name());
  }

  /** Those for a discussion, as they stand at the end of a model card. */
  List<String> questions() {
    return CardWriter.questions(texts.language().id());
  }

  String progress(int networks) {
    return get("missing.progress", networks);
  }

  String fault(MissingFault fault) {
    return get("missing.fault." + fault.id());
  }

  String seen(MissingScene scene) {
    return switch (scene.setup().shown()) {
      case WALL -> wall(scene);
      case CALIBRATION -> calibration(scene);
      case QUESTIONS -> get("missing.seen.questions");
    };
  }

  private String wall(MissingScene scene) {
    MissingNetwork network = scene.network();
    double t = scene.temperature();
    return get(
        "missing.seen.wall",
        network.kept(),
        scene.plan().training().size(),
        network.right(),
        network.kind().size(),
        kind(scene),
        answers(scene),
        percent(scene.confidence()),
        percent((double) network.othersRight() / network.judged().size()),
        percent(network.othersConfidence(t)));
  }

  /** The classes that are named most often, with how often. */
  private String answers(MissingScene scene) {
    int[] counts = scene.network().named();
    List<Integer> labels = scene.columns().stream().filter(each -> counts[each] > 0).toList();
    String named =
        labels.stream()
            .limit(NAMED)
            .map(each -> get("missing.named", label(scene, each), counts[each]))
            .collect(Collectors.joining(get("missing.comma")));
    return labels.size() > NAMED ? get("missing.named.more", named) : named;
  }

  private String calibration(MissingScene scene) {
    MissingNetwork network = scene.network();
    double t = scene.temperature();
    String read = get("missing.read." + reading(scene), two(t), network.fitted().size());
    return get(
        "missing.seen.calibration",
        read,
        error(network.others(1)),
        error(network.others(t)),
        kind(scene),
        percent(network.confidence(t)),
        percent((double) network.right() / network.kind().size()));
  }

  private static String reading(MissingScene scene) {
    Sureness sureness = scene.setup().sureness();
    boolean none = sureness == Sureness.FITTED && !scene.network().hasBestTemperature();
    return none ? "none" : sureness.id();
  }

  static String two(double value) {
    return RoundedNumber.fixed(value, 2);
  }

  String limits(MissingScene scene) {
    MissingNetwork network = scene.network();
    return switch (scene.setup().shown()) {
      case WALL ->
          get(
              scene.setup().data().isPlane() ? "missing.limits.plane" : "missing.limits.wall",
              network.kind().size());
      case CALIBRATION ->
          get("missing.limits.calibration", network.fitted().size(), network.judged().size());
      case QUESTIONS -> get("missing.limits.questions");
    };
  }

  PresentSentence presented(MissingScene scene, MissingPicture picture) {
    if (picture == MissingPicture.QUESTIONS) {
      return new PresentSentence(get("missing.presented.questions"), "");
    }
    if (picture == MissingPicture.CALIBRATION) {
      return new PresentSentence(
          get("missing.presented.calibration." + others(scene)),
          get("missing.presented.calibration." + missing(scene)));
    }
    double right = (double) scene.network().right() / scene.network().kind().size();
    String truth = scene.isUnseen() ? "unseen" : scene.isWhole() ? "all" : "some";
    String answer;
    if (right > MOST) answer = "right";
    else if (scene.isUnseen()) answer = scene.confidence() >= SURE ? "sure" : "unsure";
    else answer = "wrong";
    return new PresentSentence(
        get("missing.presented." + truth), get("missing.presented.answer." + answer));
  }

  private static String others(MissingScene scene) {
    MissingNetwork network = scene.network();
    double t = scene.temperature();
    if (network.others(t).error() < TRUE) return "true";
    double right = (double) network.othersRight() / network.judged().size();
    return network.othersConfidence(t) > right ? "surer" : "shyer";
  }

  private static String missing(MissingScene scene) {
    if (scene.network().missing(scene.temperature()).error() < MUCH) return "too";
    return scene.isUnseen() ? "unseen" : "hardly";
  }

  PresentNumber number(MissingScene scene, MissingPicture picture) {
    MissingNetwork network = scene.network();
    if (picture == MissingPicture.QUESTIONS) return PresentNumber.NONE;
    if (picture == MissingPicture.CALIBRATION) {
      double t = scene.temperature();
      String text =
          t == 1
              ? error(network.others(1))
              : get("missing.change", error(network.others(1)), error(network.others(t)));
      return new PresentNumber(text, get("missing.number.error"));
    }
    return new PresentNumber(
        percent(scene.confidence()),
        get("missing.number.sure", network.right(), network.kind().size()));
  }
}
