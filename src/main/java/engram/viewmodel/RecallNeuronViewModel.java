package engram.viewmodel;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;

/** The neuron that is explained, with its weights. */
public final class RecallNeuronViewModel {
  private final RecallViewModel recall;
  private final ObjectBinding<RecallNeuron> neuron;

  RecallNeuronViewModel(RecallViewModel recall, Texts texts) {
    this.recall = recall;
    RecallNeuronWriter writer = new RecallNeuronWriter(texts);
    neuron =
        Bindings.createObjectBinding(
            () -> writer.write(recall.getMoment(), recall.explained()),
            recall.momentProperty(),
            recall.pinnedProperty(),
            texts.languageProperty());
  }

  public ObjectBinding<RecallNeuron> neuronProperty() {
    return neuron;
  }

  /** Whether neurons are joined by weights. */
  public boolean hasWeights() {
    return recall.run() instanceof RecallOfPairs;
  }

  /** Its weights with the others, the largest being ±1; none in a softmax network. */
  public double[] weights() {
    if (!(recall.run() instanceof RecallOfPairs pairs)) return new double[0];
    double[] weights = new double[pairs.neurons()];
    double largest = Double.MIN_NORMAL;
    for (int j = 0; j < weights.length; j++) {
      weights[j] = pairs.network().weight(recall.explained(), j);
      largest = Math.max(largest, Math.abs(weights[j]));
    }
    for (int j = 0; j < weights.length; j++) weights[j] /= largest;
    return weights;
  }
}
