package engram.ui.paths;

import engram.inspect.landscape.ValuePath;
import engram.nn.Part;
import engram.training.Snapshot;
import engram.ui.base.Texts;
import engram.ui.run.NetworkNames;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number whose path over the epochs is of interest: a weight, a bias, or the activation of a
 * neuron for one sample.
 *
 * @param part the weight, the bias or the neuron
 * @param row the sample's row in the data set, of an activation
 */
public record Pin(Part part, OptionalInt row) {

  /**
   * @throws IllegalArgumentException if it is not one of those three
   */
  public Pin {
    boolean activation = part instanceof Part.Neuron;
    if (!(row.isPresent() ? activation : part.isParameter())) {
      throw new IllegalArgumentException(part + " has no path" + (activation ? " of itself" : ""));
    }
  }

  public static Pin ofParameter(Part weightOrBias) {
    return new Pin(weightOrBias, OptionalInt.empty());
  }

  public static Pin ofActivation(Part.Neuron neuron, int row) {
    return new Pin(neuron, OptionalInt.of(row));
  }

  /** Whether the snapshot's network and data still have it. */
  boolean fits(Snapshot snapshot) {
    return part.isIn(snapshot.parameters().spec())
        && row.orElse(0) < snapshot.data().dataset().rows();
  }

  /** {@code w petal length → h₇}, {@code b h₃}, {@code a h₇, sample 73}. */
  String name(NetworkNames names, Texts texts) {
    if (part instanceof Part.Weight w) {
      String target = names.neuron(new Part.Neuron(w.layer(), w.to()));
      return texts.get("pin.weight", names.source(w.layer(), w.from()), target);
    }
    if (part instanceof Part.Bias b) {
      return texts.get("pin.bias", names.neuron(new Part.Neuron(b.layer(), b.to())));
    }
    String sample = String.valueOf(row.getAsInt());
    return texts.get("pin.activation", names.neuron((Part.Neuron) part), sample);
  }

  /** Empty if the session does not watch the next step, or the present value is not finite. */
  Optional<ValuePath> path(Snapshot snapshot) {
    return part instanceof Part.Neuron neuron
        ? ValuePath.ofActivation(snapshot, neuron, row.getAsInt())
        : ValuePath.of(snapshot, part);
  }

  /** About how many multiplications {@link #path} makes. */
  long work(Snapshot snapshot) {
    return part instanceof Part.Neuron ? ValuePath.work(snapshot) : 0;
  }
}
