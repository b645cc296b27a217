package engram.ui.formula;

import engram.nn.NetworkSpec;
import engram.nn.Part;
import java.util.Optional;

/**
 * Whose numbers the equations show.
 *
 * @param parameter a weight or the bias of that neuron
 * @param example whether it is not what is selected, but stands for it
 */
public record EquationSubject(Part.Neuron neuron, Part parameter, boolean example) {

  /** The selected one; without one the first output neuron and its first weight. */
  public static EquationSubject of(Optional<Part> selected, NetworkSpec spec) {
    if (selected.isEmpty()) return first(spec.layerCount() - 1, 0);
    Part part = selected.get();
    if (part instanceof Part.Weight w) {
      return new EquationSubject(new Part.Neuron(w.layer(), w.to()), w, false);
    }
    if (part instanceof Part.Bias b) {
      return new EquationSubject(new Part.Neuron(b.layer(), b.to()), b, false);
    }
    if (part instanceof Part.Neuron n) {
      return new EquationSubject(n, new Part.Weight(n.layer(), 0, n.unit()), false);
    }
    if (part instanceof Part.Layer all) return first(all.index(), 0);
    return first(0, ((Part.Input) part).index());
  }

  private static EquationSubject first(int layer, int from) {
    return new EquationSubject(new Part.Neuron(layer, 0), new Part.Weight(layer, from, 0), true);
  }
}
