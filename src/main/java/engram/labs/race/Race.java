package engram.labs.race;

import java.util.List;

/**
 * How far all racers have come; immutable.
 *
 * @param rows that are learned from
 * @param passes how often each racer may see them
 * @param initialSha256 of the weights that all begin with
 * @param tracks one a racer
 */
public record Race(int rows, int passes, String initialSha256, List<Track> tracks) {
  /** The finish: the training loss that is raced to. */
  public static final double LINE = 0.1;

  public Race {
    tracks = List.copyOf(tracks);
  }

  public boolean isWhole() {
    return tracks.stream().allMatch(Track::isEnded);
  }

  public Track track(Racer racer) {
    return tracks.stream().filter(each -> each.racer() == racer).findFirst().orElseThrow();
  }

  /**
   * How far the picture goes: on the clock until the first has used up its samples, so that all are
   * seen at the same time; else to the samples that each may see.
   */
  public double end(RaceAxis axis) {
    if (axis == RaceAxis.SAMPLES) return (double) rows * passes;
    return tracks.stream()
        .filter(each -> !each.isOut())
        .mapToDouble(each -> each.allSteps() * each.nanosPerStep() / 1e9)
        .min()
        .orElse(1);
  }
}
