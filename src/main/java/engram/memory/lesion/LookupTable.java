package engram.memory.lesion;

import engram.nn.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The opposite of a distributed memory: each training row has one place of its own, with its inputs
 * and its answer, and nothing else stands there. Asked for a row it answers what it holds under
 * just these inputs, or nothing: it does not look for the nearest, for then it would no longer be a
 * table but a classifier. A lost entry is gone wholly, and no other notices. Two rows alike in all
 * inputs stand for each other as long as one of them is left.
 */
final class LookupTable {
  private final int[] answers;

  /** Of each row the rows with the same inputs, itself among them, in their order. */
  private final List<List<Integer>> alike = new ArrayList<>();

  /**
   * @param answers the class of each row
   */
  LookupTable(Samples rows, int[] answers) {
    this.answers = answers.clone();
    Map<List<Double>, List<Integer>> byInputs = new HashMap<>();
    for (int row = 0; row < rows.rows(); row++) {
      List<Double> inputs = Arrays.stream(rows.input(row)).boxed().toList();
      List<Integer> same = byInputs.computeIfAbsent(inputs, key -> new ArrayList<>());
      same.add(row);
      alike.add(Collections.unmodifiableList(same));
    }
  }

  int entries() {
    return answers.length;
  }

  /** The share of its rows that it still answers, and rightly. */
  double right(boolean[] lost) {
    int right = 0;
    for (int row = 0; row < answers.length; row++) {
      for (int entry : alike.get(row)) {
        if (lost[entry]) continue;
        if (answers[entry] == answers[row]) right++;
        break;
      }
    }
    return (double) right / answers.length;
  }
}
