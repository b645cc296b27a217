package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.memory.forgetting.ForgettingCure.None;
import engram.memory.forgetting.ForgettingPoint;
import engram.memory.forgetting.ForgettingSet;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.forgetting.ForgettingTask;
import engram.ui.base.NumberInput;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ReadOut;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says in words what is forgotten. */
public final class ForgettingWords {
  /** What is lost of a task that counts as forgetting. */
  private static final double LOST = 0.05;

  private final Texts texts;

  ForgettingWords(Texts texts) {
    this.texts = texts;
  }

  public String set(ForgettingSet set) {
    return texts.get("forgetting.set." + set.id());
  }

  public String kind(Kind kind) {
    return texts.get("forgetting.cure." + kind.id());
  }

  /** A cure with its amount. */
  public String cure(ForgettingCure cure) {
    if (cure instanceof None) return kind(Kind.NONE);
    return texts.get(
        "forgetting.amount." + cure.kind().id(),
        NumberInput.format(ForgettingCureSetting.shownAmount(cure)));
  }

  /** What is learned first and what then. */
  public String facts(ForgettingSetup setup) {
    return texts.get("forgetting.facts." + setup.set().id());
  }

  public List<String> classes(ForgettingSet set, ForgettingTask task) {
    return set == ForgettingSet.IRIS
        ? task.classes().stream().map(name -> texts.get("data.iris." + name)).toList()
        : task.classes();
  }

  /** An accuracy, 0 … 1. */
  public static String accuracy(double value) {
    return RoundedNumber.fixed(value, 2);
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
  public String sentence(ForgettingMoment moment) {
    if (moment.measured().isEmpty()) {
      return texts.get(
          moment.running() ? "forgetting.begins" : "forgetting.goal." + moment.setup().set().id());
    }
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
    Optional<ForgettingTrack> none = all.track(new None()).filter(t -> all.isWhole(t.cure()));
    if (none.isEmpty()) return texts.get("forgetting.outcome.one", with(chosen));
    String without = without(all, none.get());
    return compared(all, chosen)
        .map(cure -> texts.get("forgetting.outcome.both", without, with(cure)))
        .orElseGet(() -> texts.get("forgetting.outcome.one", without));
  }

  /** The cure looked at, or beside none the best. */
  private static Optional<ForgettingTrack> compared(
      ForgettingMeasured all, ForgettingTrack chosen) {
    if (!(chosen.cure() instanceof None)) return Optional.of(chosen);
    return all.tracks().stream()
        .filter(t -> !(t.cure() instanceof None) && !t.diverged() && all.isWhole(t.cure()))
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
