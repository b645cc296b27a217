package engram.memory.forgetting;

import engram.nn.Samples;
import java.util.List;

/**
 * One of two tasks that a network learns one after the other: rows to learn and rows to ask.
 *
 * @param classes names of the classes that occur
 * @param train a row has one target 1, that of its class, the others 0
 * @param test where all there is must be learned, as in a list of word pairs, the same rows
 */
public record ForgettingTask(List<String> classes, Samples train, Samples test) {

  public ForgettingTask {
    classes = List.copyOf(classes);
    if (train.rows() == 0 || test.rows() == 0) {
      throw new IllegalArgumentException("a task has rows to learn and rows to ask");
    }
  }
}
