package engram.memory.sleep;

import engram.memory.Largest;
import engram.memory.recall.ModernHopfield;
import engram.memory.recall.Pattern;
import java.util.List;

/**
 * Whole events, each with a strength s that the nights take away. It dreams of them and answers
 * with them: a softmax memory (Ramsauer et al. 2020) in which a strong event draws more.
 */
final class FastStore {
  /** β: less, and the strongest event alone is dreamt of. */
  static final double BETA = 0.25;

  /** Updates of a dream: more than it takes to end in one event. */
  static final int UPDATES = 8;

  /** How alike a cue and an event have to be for an answer: x·y / N. */
  static final double FAMILIAR = 0.55;

  /** How much strength times likeness has to be. */
  static final double STRONG = 0.15;

  private static final int NONE = -1;

  private final List<Pattern> events;
  private final double[] strengths;

  /**
   * @param events that it may come to hold, in the order in which they happen
   */
  FastStore(List<Pattern> events) {
    this.events = List.copyOf(events);
    strengths = new double[events.size()];
  }

  double strength(int event) {
    return strengths[event];
  }

  void happens(int event) {
    strengths[event] = 1;
  }

  /**
   * @param left of every strength, as a share
   */
  void fade(double left) {
    for (int k = 0; k < strengths.length; k++) strengths[k] *= left;
  }

  void cutOut() {
    fade(0);
  }

  /**
   * From noise: ξ ← X softmax(β Xᵀξ + ln s), eight times.
   *
   * @param happened the first so many events, all of which it holds
   * @param noise N numbers, becomes what is dreamt
   * @return the event that is most of it
   */
  int dream(int happened, double[] noise) {
    double[] logs = new double[happened];
    for (int k = 0; k < happened; k++) logs[k] = StrictMath.log(strengths[k]);
    var memory = new ModernHopfield(events.subList(0, happened), BETA, logs);
    double[] shares = new double[happened];
    double[] room = new double[noise.length];
    for (int k = 0; k < UPDATES; k++) memory.update(noise, shares, room);
    return Largest.of(shares, 0, happened);
  }

  /**
   * The most alike of the events that it knows well enough; -1 if there is none.
   *
   * @param cue of N cells
   */
  int answer(Pattern cue) {
    int best = NONE;
    double most = FAMILIAR;
    for (int k = 0; k < strengths.length; k++) {
      double likeness = (double) cue.dot(events.get(k)) / cue.size();
      boolean better = best == NONE ? likeness >= most : likeness > most;
      if (better && strengths[k] * likeness >= STRONG) {
        best = k;
        most = likeness;
      }
    }
    return best;
  }
}
