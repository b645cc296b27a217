package engram.ui.data.look;

import engram.inspect.scores.PartAnswers;
import engram.training.DataPart;
import engram.training.Snapshot;
import engram.training.recipe.PreparedData;
import java.util.stream.IntStream;

/** The class that the network names for each row of the data at one moment. Immutable. */
final class LookAnswers {
  private final PreparedData data;
  private final int[] named;

  private LookAnswers(PreparedData data) {
    this.data = data;
    named = new int[data.dataset().rows()];
  }

  /**
   * @throws IllegalStateException in regression
   */
  static LookAnswers of(Snapshot moment) {
    LookAnswers answers = new LookAnswers(moment.data());
    for (DataPart part : DataPart.values()) {
      if (part.samples(answers.data).isEmpty()) continue;
      PartAnswers of = PartAnswers.of(moment, part);
      int[] labels = of.named();
      for (int i = 0; i < labels.length; i++) answers.named[of.row(i)] = labels[i];
    }
    return answers;
  }

  boolean isOf(PreparedData those) {
    return data == those;
  }

  int named(int row) {
    return named[row];
  }

  boolean isWrong(int row) {
    return named[row] != data.dataset().label(row);
  }

  /** The rows that are given a wrong class, ascending. */
  int[] wrong() {
    return IntStream.range(0, named.length).filter(this::isWrong).toArray();
  }
}
