package engram.ui.memory.forgetting;

import engram.memory.experiments.Fingerprint;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is measured so far.
 *
 * @param first behind each epoch of the old task, from the first weights on
 * @param tracks one a cure, the last perhaps not to its end
 */
record ForgettingMeasured(
    ForgettingPlan plan, List<ForgettingState> first, List<ForgettingTrack> tracks) {

  ForgettingMeasured {
    first = List.copyOf(first);
    tracks = List.copyOf(tracks);
  }

  Optional<ForgettingTrack> track(ForgettingCure cure) {
    return tracks.stream().filter(track -> track.cure().equals(cure)).findFirst();
  }

  /** Whether there is nothing more to measure for that cure. */
  boolean isWhole(ForgettingCure cure) {
    return track(cure)
        .filter(track -> track.diverged() || track.states().size() > plan.epochs())
        .isPresent();
  }

  /** The last epoch of both tasks that is measured with that cure. */
  int reach(ForgettingCure cure) {
    int learned = first.size() - 1;
    return learned < plan.oldEpochs()
        ? learned
        : learned + track(cure).map(track -> track.states().size() - 1).orElse(0);
  }

  /**
   * @param epoch from 0, of both tasks, up to {@link #reach}
   */
  ForgettingState at(ForgettingCure cure, int epoch) {
    return epoch < first.size()
        ? first.get(epoch)
        : track(cure).orElseThrow().states().get(epoch - plan.oldEpochs());
  }

  /** Of all that is measured. */
  String fingerprint() {
    return Fingerprint.of(
        first.stream().map(ForgettingState::point).toList(),
        tracks.stream().map(ForgettingTrack::curve).toList());
  }

  /** Without the cures that are not among those. */
  ForgettingMeasured only(List<ForgettingCure> cures) {
    return new ForgettingMeasured(
        plan, first, tracks.stream().filter(track -> cures.contains(track.cure())).toList());
  }

  /** With what another measuring adds. */
  ForgettingMeasured with(ForgettingMeasured more) {
    List<ForgettingTrack> all = new ArrayList<>(tracks);
    all.removeIf(track -> more.track(track.cure()).isPresent());
    all.addAll(more.tracks());
    boolean further = more.first().size() >= first.size();
    return new ForgettingMeasured(plan, further ? more.first() : first, all);
  }
}
