package engram.ui.memory.recall;

import engram.memory.recall.RecallRun;
import engram.ui.base.Pacing;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.SteppedPlayback;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The neuron that is explained, with its weights. While a recall plays it is another one some times
 * a second, no oftener: nobody reads faster.
 */
final class RecallNeuronViewModel {
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(250);

  private final RecallViewModel recall;
  private final SteppedPlayback playback;
  private final RecallExplainer explainer;
  private final Pacing pacing;
  private final ReadOnlyObjectWrapper<Explanation> explanation = new ReadOnlyObjectWrapper<>();
  private int index;

  /**
   * @param clock in nanoseconds
   */
  RecallNeuronViewModel(
      RecallViewModel recall, SteppedPlayback playback, Texts texts, LongSupplier clock) {
    this.recall = recall;
    this.playback = playback;
    explainer = new RecallExplainer(texts);
    pacing = new Pacing(clock, INTERVAL);
    recall.momentProperty().subscribe(moment -> follow());
    recall.pinnedProperty().subscribe(pinned -> explain());
    playback.directionProperty().subscribe(direction -> explain());
    texts.languageProperty().subscribe(language -> explain());
  }

  ReadOnlyObjectProperty<Explanation> explanationProperty() {
    return explanation.getReadOnlyProperty();
  }

  /** Its number, from 0. */
  int index() {
    return index;
  }

  /** Its weights with the others, the largest being ±1; none in a softmax network. */
  double[] weights() {
    if (!(recall.run() instanceof RecallRun.OfPairs pairs)) return new double[0];
    double[] weights = new double[pairs.neurons()];
    double largest = Double.MIN_NORMAL;
    for (int j = 0; j < weights.length; j++) {
      weights[j] = pairs.network.weight(index, j);
      largest = Math.max(largest, Math.abs(weights[j]));
    }
    for (int j = 0; j < weights.length; j++) weights[j] /= largest;
    return weights;
  }

  private void follow() {
    if (playback.getDirection() == 0 || pacing.isTime()) explain();
  }

  private void explain() {
    index = recall.explained();
    explanation.set(explainer.explain(recall.getMoment(), index));
  }
}
