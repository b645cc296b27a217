package engram.ui.memory.forgetting;

import java.util.List;

/**
 * Accuracies over the epochs of two tasks, one learned after the other.
 *
 * @param epochs of both tasks
 * @param oldEpochs of the first
 * @param phases what is learned first, and then
 * @param old accuracy on the first task behind each epoch, from 0; as far as it is measured
 * @param fresh the same on the second
 * @param others the first task with other cures
 * @param present the epoch looked at
 * @param seen curves are drawn up to this epoch
 */
public record ForgettingPlot(
    int epochs,
    int oldEpochs,
    List<String> phases,
    Line old,
    Line fresh,
    List<Line> others,
    int present,
    int seen) {

  /**
   * @param name written at its end
   * @param first epoch of the first value
   */
  public record Line(String name, int first, double[] values) {}
}
