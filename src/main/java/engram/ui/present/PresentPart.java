package engram.ui.present;

import engram.inspect.Moment;
import engram.inspect.WorkedNeuron;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import java.util.Optional;

/**
 * The neuron and the weight that are told of: what is selected, or what has the most to say for the
 * sample, which stays as long as nothing else is asked for.
 */
final class PresentPart {
  private Optional<Part> selected = Optional.empty();
  private Optional<Part.Neuron> loudest = Optional.empty();

  /** What has the most to say is looked for anew. */
  void forget() {
    loudest = Optional.empty();
  }

  void select(Optional<Part> part) {
    selected = part;
  }

  Part.Neuron neuron(Moment moment) {
    NetworkSpec spec = moment.parameters().spec();
    return selected
        .filter(part -> part.isIn(spec))
        .flatMap(PresentPart::neuronOf)
        .orElseGet(() -> loudest(moment));
  }

  private static Optional<Part.Neuron> neuronOf(Part part) {
    if (part instanceof Part.Neuron neuron) return Optional.of(neuron);
    if (part instanceof Part.Weight weight) {
      return Optional.of(new Part.Neuron(weight.layer(), weight.to()));
    }
    if (part instanceof Part.Bias bias) {
      return Optional.of(new Part.Neuron(bias.layer(), bias.to()));
    }
    return part instanceof Part.Layer layer
        ? Optional.of(new Part.Neuron(layer.index(), 0))
        : Optional.empty();
  }

  /** The selected weight; or the one with the largest w·x into the neuron. */
  Part.Weight weight(Moment moment) {
    Part.Neuron neuron = neuron(moment);
    if (selected.orElse(null) instanceof Part.Weight weight
        && weight.isIn(moment.parameters().spec())) {
      return weight;
    }
    if (selected.orElse(null) instanceof Part.Input input && neuron.layer() == 0) {
      return new Part.Weight(0, input.index(), neuron.unit());
    }
    WorkedNeuron worked = new WorkedNeuron(moment, neuron);
    int largest = 0;
    for (int from = 1; from < worked.inputs(); from++) {
      if (Math.abs(worked.product(from)) > Math.abs(worked.product(largest))) largest = from;
    }
    return new Part.Weight(neuron.layer(), largest, neuron.unit());
  }

  /** The last hidden neuron that sends most into the loudest output; without hidden ones that. */
  private Part.Neuron loudest(Moment moment) {
    Parameters parameters = moment.parameters();
    NetworkSpec spec = parameters.spec();
    if (loudest.filter(part -> part.isIn(spec)).isPresent()) return loudest.get();
    int last = spec.layerCount() - 1;
    int output = 0;
    for (int o = 1; o < spec.outputs(); o++) {
      if (moment.forward().a(last, o) > moment.forward().a(last, output)) output = o;
    }
    Part.Neuron found = new Part.Neuron(last, output);
    double most = -1;
    for (int unit = 0; last > 0 && unit < spec.unitsOf(last - 1); unit++) {
      double sent =
          Math.abs(moment.forward().a(last - 1, unit) * parameters.weight(last, unit, output));
      if (sent <= most) continue;
      most = sent;
      found = new Part.Neuron(last - 1, unit);
    }
    loudest = Optional.of(found);
    return found;
  }
}
