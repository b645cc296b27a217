package engram.memory.heads;

import engram.data.NumpyRandom;
import engram.memory.recall.Pattern;
import engram.memory.recall.Spoiling;
import java.util.ArrayList;
import java.util.List;

/**
 * Three machines hold random patterns of 10 × 10 cells and are asked for the first of them.
 *
 * @param patterns how many are stored
 * @param asked for so many of them, at most {@link #MOST_ASKED}
 * @param table the share that comes back exactly; likewise of the others
 * @param nearest of a table that takes the key most like the cue
 * @param sha256 of the patterns, as {@link Pattern#sha256} writes it
 */
public record MachinesTrial(
    int patterns,
    int asked,
    double table,
    double nearest,
    double hopfield,
    double head,
    String sha256) {
  static final int MOST_ASKED = 100;
  private static final int SIDE = 10;

  /**
   * {@code NumpyRandom(seed)} draws the patterns as {@link Pattern#random}, and then for each that
   * is asked for its cue, as {@link Spoiling.Flip#spoiled}, and the sweeps of the Hopfield network.
   */
  static MachinesTrial of(MachinesSetup setup, int patterns) {
    NumpyRandom random = new NumpyRandom(setup.seed());
    List<Pattern> stored = new ArrayList<>();
    for (int k = 0; k < patterns; k++) stored.add(Pattern.random(SIDE, SIDE, random));
    Machines machines = new Machines(stored, setup.beta());
    List<Answers> answers = new ArrayList<>();
    for (Pattern each : stored.subList(0, Math.min(MOST_ASKED, patterns))) {
      Pattern cue = Spoiling.Flip.spoiled(each, setup.noise(), random);
      answers.add(machines.ask(each, cue, random));
    }
    return new MachinesTrial(
        patterns,
        answers.size(),
        share(answers, Machine.TABLE),
        (double) answers.stream().filter(a -> a.nearest().equals(a.asked())).count()
            / answers.size(),
        share(answers, Machine.HOPFIELD),
        share(answers, Machine.HEAD),
        Pattern.sha256(stored));
  }

  private static double share(List<Answers> answers, Machine machine) {
    return (double) answers.stream().filter(each -> each.isExact(machine)).count() / answers.size();
  }

  public double of(Machine machine) {
    return switch (machine) {
      case TABLE -> table;
      case HOPFIELD -> hopfield;
      case HEAD -> head;
    };
  }
}
