package engram.memory.heads;

import engram.data.NumpyRandom;
import engram.memory.recall.NamedPattern;
import engram.memory.recall.Pattern;
import engram.memory.recall.Spoiling;
import engram.memory.recall.SuppliedPatterns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Three machines store one supplied letter after the other, and behind each of them are asked for
 * all that they hold, each time with the same cues. Immutable.
 *
 * <p>{@code NumpyRandom(seed)} draws the order of the letters, {@code permutation(25)}; the cues,
 * letter by letter in that order, as {@link Spoiling.Flip#spoiled}; and then, letter by letter and
 * cue by cue, the orders in which the neurons of the Hopfield network look.
 *
 * @param letters in the order in which they are stored
 * @param moments behind the first letter … behind the last: an answer for each that is stored
 */
public record MachinesCourse(
    MachinesSetup setup, List<NamedPattern> letters, List<List<Answers>> moments) {

  /** The last step; behind step k, k + 1 letters are stored. */
  public static final int STEPS = 24;

  public static MachinesCourse of(MachinesSetup setup) {
    NumpyRandom random = new NumpyRandom(setup.seed());
    List<NamedPattern> supplied = SuppliedPatterns.load().all();
    List<NamedPattern> letters =
        Arrays.stream(random.permutation(supplied.size())).mapToObj(supplied::get).toList();
    List<Pattern> patterns = letters.stream().map(NamedPattern::pattern).toList();
    List<Pattern> cues = new ArrayList<>();
    for (Pattern each : patterns) cues.add(Spoiling.Flip.spoiled(each, setup.noise(), random));
    List<List<Answers>> moments = new ArrayList<>();
    for (int count = 1; count <= letters.size(); count++) {
      Machines machines = new Machines(patterns.subList(0, count), setup.beta());
      List<Answers> answers = new ArrayList<>();
      for (int k = 0; k < count; k++) {
        answers.add(machines.ask(patterns.get(k), cues.get(k), random));
      }
      moments.add(List.copyOf(answers));
    }
    return new MachinesCourse(setup, letters, List.copyOf(moments));
  }

  /** How many of the letters that are stored a machine gives back exactly. */
  public int exact(Machine machine, int step) {
    return (int) moments.get(step).stream().filter(each -> each.isExact(machine)).count();
  }

  /** The same as a share of them. */
  public double share(Machine machine, int step) {
    return (double) exact(machine, step) / moments.get(step).size();
  }

  /** The first step behind which a machine loses a letter; −1 if it never does. */
  public int breaks(Machine machine) {
    for (int step = 0; step < moments.size(); step++) {
      if (exact(machine, step) < moments.get(step).size()) return step;
    }
    return -1;
  }
}
