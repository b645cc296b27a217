package engram.labs.ledger;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The training samples that have an account: those of the first task, then those of the second if
 * there is one, each in the order of the training part.
 *
 * @param data that they are of
 * @param samples their rows of the data set, by account
 * @param ofFirst how many are of the first task
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record LedgerRows(PreparedData data, int[] samples, int ofFirst) {
  /** Digits that a task has. */
  public static final int OF_A_TASK = 5;

  /**
   * As the tasks of the experiment on forgetting; reads the digits: not for the window's thread.
   */
  static LedgerRows digits() {
    PreparedData data = new PreparedData(Preset.DIGITS.recipe().data(), BuiltInSet.DIGITS.load());
    int[] first = ofTask(data, false).toArray();
    int[] all = IntStream.concat(IntStream.of(first), ofTask(data, true)).toArray();
    return new LedgerRows(data, all, first.length);
  }

  /** All training samples, in one task. */
  static LedgerRows all(PreparedData data) {
    int[] train = data.split().train().clone();
    return new LedgerRows(data, train, train.length);
  }

  private static IntStream ofTask(PreparedData data, boolean second) {
    Dataset dataset = data.dataset();
    return IntStream.of(data.split().train())
        .filter(row -> dataset.label(row) >= OF_A_TASK == second);
  }

  /** Whether that class belongs to the second task, if there is one. */
  public boolean isOfSecond(int label) {
    return ofFirst < samples.length && label >= OF_A_TASK;
  }

  public int classes() {
    return data.dataset().classNames().size();
  }

  public int count() {
    return samples.length;
  }

  /** The class of an account's sample. */
  public int label(int account) {
    return data.dataset().label(samples[account]);
  }

  /** Of that row of the data set; empty if it is no training sample. */
  public OptionalInt account(int sample) {
    return IntStream.range(0, samples.length).filter(k -> samples[k] == sample).findFirst();
  }
}
