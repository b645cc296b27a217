package engram.ui.memory.heads;

import engram.memory.heads.Answers;
import engram.memory.heads.Machine;
import engram.memory.heads.MachinesCourse;
import engram.memory.recall.Pattern;
import engram.ui.base.Texts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What is seen of three machines behind a step, in words and numbers; the first column is that of
 * the cue, whose shelf is what the head attends to.
 *
 * @param columns the cue, then the machines
 * @param asked the letter that is asked for, by the order in which they are stored
 */
record MachinesPicture(List<Column> columns, int asked) {

  /**
   * @param cells of the large picture, −1 … 1; empty if there is none
   * @param outlined cells of it that are wrong
   * @param shelf of each letter that is stored what the machine says
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  record Column(String head, String caption, double[] cells, BitSet outlined, List<Letter> shelf) {}

  /**
   * @param cells −1 … 1; empty if there is none
   * @param ink how black it is, 0 … 1
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  record Letter(double[] cells, double ink) {}

  /** Of what is lost. */
  private static final double FAINT = 0.28;

  static MachinesPicture of(HeadsViewModel heads, Texts texts) {
    List<Answers> all = heads.answers().orElse(List.of());
    if (all.isEmpty()) return new MachinesPicture(List.of(), 0);
    MachinesCourse course = heads.getMachines().orElseThrow();
    Answers answers = all.get(heads.asked());
    List<Column> columns = new ArrayList<>();
    columns.add(
        new Column(
            texts.get("heads.column.cue"),
            texts.get("heads.caption.cue", HeadsWords.decimal(answers.head().blended())),
            answers.cue().toArray(),
            wrong(answers.asked(), answers.cue().toArray()),
            keys(course, answers)));
    for (Machine machine : Machine.values()) {
      double[] cells = answers.cells(machine);
      columns.add(
          new Column(
              texts.get("heads.column." + machine.id()),
              texts.get(
                  "heads.caption",
                  HeadsWords.number(course.exact(machine, heads.step())),
                  HeadsWords.number(all.size())),
              cells,
              wrong(answers.asked(), cells),
              all.stream().map(each -> letter(each, machine)).toList()));
    }
    return new MachinesPicture(columns, heads.asked());
  }

  /** As black as the attention that it gets; a root, so that little is seen as well. */
  private static List<Letter> keys(MachinesCourse course, Answers answers) {
    List<Letter> keys = new ArrayList<>();
    List<Double> weights = answers.head().weights();
    for (int k = 0; k < weights.size(); k++) {
      Pattern letter = course.letters().get(k).pattern();
      keys.add(new Letter(letter.toArray(), HeadsWords.ink(weights.get(k))));
    }
    return keys;
  }

  private static Letter letter(Answers of, Machine machine) {
    return new Letter(of.cells(machine), of.isExact(machine) ? 1 : FAINT);
  }

  private static BitSet wrong(Pattern asked, double[] cells) {
    BitSet wrong = new BitSet();
    for (int i = 0; i < cells.length; i++) if (cells[i] * asked.state(i) <= 0) wrong.set(i);
    return wrong;
  }
}
