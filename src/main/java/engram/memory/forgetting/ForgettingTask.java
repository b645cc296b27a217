package engram.memory.forgetting;

import engram.memory.Largest;
import engram.nn.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One of two tasks that a network learns one after the other: rows to learn and rows to ask.
 *
 * @param classes names of the classes that occur
 * @param train a row has one target 1, that of its class, the others 0
 * @param test where all there is must be learned, as in a list of word pairs, the same rows
 * @param pictures of the test rows, how much each pixel is inked, 0 … 1, row by row from the top
 *     left; none if they are no pictures
 */
public record ForgettingTask(
    List<String> classes, Samples train, Samples test, List<double[]> pictures) {

  public ForgettingTask {
    classes = List.copyOf(classes);
    pictures = List.copyOf(pictures);
    if (!pictures.isEmpty() && pictures.size() != test.rows()) {
      throw new IllegalArgumentException(
          pictures.size() + " pictures of " + test.rows() + " rows to ask");
    }
    if (train.rows() == 0 || test.rows() == 0) {
      throw new IllegalArgumentException("a task has rows to learn and rows to ask");
    }
  }

  /** Of rows that are no pictures. */
  public ForgettingTask(List<String> classes, Samples train, Samples test) {
    this(classes, train, test, List.of());
  }

  /** The output of each test row's class. */
  public int[] labels() {
    return IntStream.range(0, test.rows()).map(row -> Largest.of(test.target(row))).toArray();
  }

  /** The outputs that {@link #classes} name, ascending. */
  public int[] outputs() {
    return Arrays.stream(labels()).sorted().distinct().toArray();
  }
}
