package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingPlan;
import engram.memory.forgetting.ForgettingPoint;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.forgetting.ForgettingTask;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ReadOut;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in words what is forgotten. */
final class ForgettingWords {
  /** What is lost of a task that counts as forgetting. */
  private static final double LOST = 0.05;

  private final Texts texts;

  ForgettingWords(Texts texts) {
    this.texts = texts;
  }

  String kind(Kind kind) {
    return texts.get("forgetting.cure." + kind.id());
  }

  /** What a cure does. */
  String tip(Kind kind) {
    return texts.get("forgetting.cure.tip." + kind.id());
  }

  /** A cure with its amount. */
  String cure(ForgettingCure cure) {
    if (cure.is(Kind.NONE)) return kind(Kind.NONE);
    return texts.get(
        "forgetting.amount." + cure.kind().id(),
        RoundedNumber.exact(ForgettingCureSetting.shownAmount(cure)));
  }

  /** What is learned first and what then. */
  String facts(ForgettingSetup setup) {
    return texts.get("forgetting.facts." + setup.set().id());
  }

  List<String> classes(ForgettingSet set, ForgettingTask task) {
    return set == ForgettingSet.IRIS
        ? task.classes().stream().map(name -> texts.get("data.iris." + name)).toList()
        : task.classes();
  }

  /** An accuracy, 0 … 1. */
  static String accuracy(double value) {
    return RoundedNumber.fixed(value, 2);
  }

  /**
   * A cure, and how it ended.
   *
   * @param cells one a column
   */
  record Row(String id, String name, List<String> cells, boolean chosen) {}

  /** What both tasks are called. */
  List<String> tasks() {
    return List.of(texts.get("forgetting.old"), texts.get("forgetting.new"));
  }

  /** What is learned in the time of each. */
  List<String> phases() {
    return List.of(texts.get("forgetting.phase.old"), texts.get("forgetting.phase.new"));
  }

  /** What the classes of each are called: when they were learned. */
  List<String> learned() {
    return List.of(texts.get("forgetting.learned.old"), texts.get("forgetting.learned.new"));
  }

  /** {@code 87%} */
  static String percent(double share) {
    return RoundedNumber.percent(share, 0);
  }

  /**
   * How much of a task is right.
   *
   * @param learned whether that task was learned for an epoch at least
   */
  String right(double share, boolean learned) {
    return texts.get(learned ? "forgetting.right" : "forgetting.right.untrained", percent(share));
  }

  /** What each output of the network stands for. */
  List<String> outputs(ForgettingSet set, ForgettingPlan plan) {
    String[] names = new String[plan.network().outputs()];
    for (ForgettingTask task : List.of(plan.old(), plan.fresh())) {
      int[] outputs = task.outputs();
      for (int k = 0; k < outputs.length; k++) names[outputs[k]] = classes(set, task).get(k);
    }
    return List.of(names);
  }

  /** How many of the test samples of a class are right. */
  String asked(String name, long right, int all) {
    return texts.get("forgetting.asked", name, String.valueOf(right), String.valueOf(all));
  }

  /** All that are compared, and those that could be. */
  List<Row> rows(ForgettingMoment now, ForgettingSettings settings) {
    return Stream.of(Kind.values()).map(kind -> row(now, settings.cure(kind).cure())).toList();
  }

  /** How it ended, once that was seen; what diverged came to no end. */
  private Row row(ForgettingMoment now, ForgettingCure cure) {
    List<String> cells =
        now.measured()
            .filter(all -> all.isWhole(cure) && now.seen() >= all.reach(cure))
            .flatMap(all -> all.track(cure))
            .filter(track -> !track.diverged())
            .map(ForgettingTrack::last)
            .map(
                end ->
                    List.of(
                        accuracy(end.point().old()),
                        accuracy(end.point().fresh()),
                        accuracy(end.mean())))
            .orElse(List.of("–", "–", "–"));
    return new Row(cure.kind().id(), cure(cure), cells, cure.equals(now.chosen()));
  }

  /** The figures in the bar at the top. */
  List<ReadOut> readOuts(ForgettingMoment moment) {
    Optional<ForgettingPoint> now = moment.state().map(ForgettingState::point);
    return List.of(
        ReadOut.ofStep(
            "forgettingEpoch",
            texts.get("forgetting.epoch"),
            moment.epoch(),
            moment.setup().total()),
        accuracy("oldAccuracy", "forgetting.old", now.map(ForgettingPoint::old)),
        accuracy("newAccuracy", "forgetting.new", now.map(ForgettingPoint::fresh)));
  }

  private ReadOut accuracy(String id, String key, Optional<Double> value) {
    String text = value.map(ForgettingWords::accuracy).orElse("–");
    return ReadOut.of(id, texts.get(key), text).styled("read-out-loss");
  }

  /** The goal, what happens now, or what came out. */
  String sentence(ForgettingMoment moment) {
    if (moment.isUntrained()) return texts.get("forgetting.goal." + moment.setup().set().id());
    if (moment.frontier() == 0) return texts.get("forgetting.begins");
    if (moment.isMissing()) return texts.get("forgetting.missing", cure(moment.chosen()));
    ForgettingPoint point = moment.state().orElseThrow().point();
    int oldEpochs = moment.setup().oldEpochs();
    if (moment.epoch() < oldEpochs) {
      return texts.get(
          "forgetting.first",
          String.valueOf(moment.epoch()),
          String.valueOf(oldEpochs),
          accuracy(point.old()));
    }
    if (moment.isEnd()) return outcome(moment);
    if (moment.epoch() == oldEpochs) {
      return texts.get("forgetting.between", accuracy(point.old()));
    }
    return texts.get(
        "forgetting.second",
        String.valueOf(moment.epoch() - oldEpochs),
        String.valueOf(moment.setup().epochs()),
        cure(moment.chosen()),
        accuracy(start(moment.measured().orElseThrow())),
        accuracy(point.old()),
        accuracy(point.fresh()));
  }

  private String outcome(ForgettingMoment moment) {
    ForgettingMeasured all = moment.measured().orElseThrow();
    ForgettingTrack chosen = all.track(moment.chosen()).orElseThrow();
    if (chosen.diverged()) {
      return texts.get(
          "forgetting.outcome.diverged",
          cure(chosen.cure()),
          String.valueOf(chosen.states().size()));
    }
    Optional<ForgettingTrack> none =
        all.track(ForgettingCure.NONE).filter(t -> all.isWhole(t.cure()));
    if (none.isEmpty()) return with(chosen);
    String without = without(all, none.get());
    return compared(all, chosen).map(cure -> texts.sentences(without, with(cure))).orElse(without);
  }

  /** The cure looked at, or beside none the best. */
  private static Optional<ForgettingTrack> compared(
      ForgettingMeasured all, ForgettingTrack chosen) {
    if (!chosen.cure().is(Kind.NONE)) return Optional.of(chosen);
    return all.tracks().stream()
        .filter(t -> !t.cure().is(Kind.NONE) && !t.diverged() && all.isWhole(t.cure()))
        .max(Comparator.comparingDouble(t -> t.last().mean()));
  }

  private String without(ForgettingMeasured all, ForgettingTrack none) {
    ForgettingPoint end = none.last().point();
    boolean lost = start(all) - end.old() >= LOST;
    return texts.get(
        lost ? "forgetting.outcome.fell" : "forgetting.outcome.kept",
        accuracy(start(all)),
        accuracy(end.old()),
        accuracy(end.fresh()));
  }

  private String with(ForgettingTrack track) {
    ForgettingPoint end = track.last().point();
    return texts.get(
        "forgetting.outcome.with", cure(track.cure()), accuracy(end.old()), accuracy(end.fresh()));
  }

  /** On the old task, before the new one begins. */
  private static double start(ForgettingMeasured all) {
    return all.first().get(all.first().size() - 1).point().old();
  }
}
