package engram.memory.lesion;

import engram.data.Identified;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import java.util.ArrayList;
import java.util.List;

/** What a lesion takes away. */
public enum LesionKind implements Identified {
  /** Single connections; the biases stay. */
  WEIGHTS {
    @Override
    List<Part> parts(NetworkSpec spec) {
      List<Part> parts = new ArrayList<>();
      for (int layer = 0; layer < spec.layerCount(); layer++) {
        for (int from = 0; from < spec.inputsOf(layer); from++) {
          for (int to = 0; to < spec.unitsOf(layer); to++) {
            parts.add(new Part.Weight(layer, from, to));
          }
        }
      }
      return parts;
    }

    @Override
    double strength(Parameters parameters, Part part) {
      return Math.abs(parameters.get(parameters.spec().indexOf(part)));
    }
  },

  /** Hidden neurons with all their connections; without outputs there would be no answer. */
  NEURONS {
    @Override
    List<Part> parts(NetworkSpec spec) {
      List<Part> parts = new ArrayList<>();
      for (int layer = 0; layer < spec.layerCount() - 1; layer++) {
        for (int unit = 0; unit < spec.unitsOf(layer); unit++) {
          parts.add(new Part.Neuron(layer, unit));
        }
      }
      return parts;
    }

    @Override
    double strength(Parameters parameters, Part part) {
      Part.Neuron neuron = (Part.Neuron) part;
      double sum = 0;
      for (int to = 0; to < parameters.spec().unitsOf(neuron.layer() + 1); to++) {
        sum += Math.abs(parameters.weight(neuron.layer() + 1, neuron.unit(), to));
      }
      return sum;
    }
  };

  /** All that can be taken away, in their order; a network without hidden layers has no neurons. */
  abstract List<Part> parts(NetworkSpec spec);

  /** |w| of a weight, Σ |w| over the connections that leave a neuron. */
  abstract double strength(Parameters parameters, Part part);
}
