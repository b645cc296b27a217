package engram.training;

import engram.nn.NetworkSpec;
import engram.nn.Part;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What of a network was lesioned or frozen. A lesioned weight or bias is 0 and stays so; a lesioned
 * neuron or input has lost all its connections. A frozen part computes but does not learn.
 *
 * @param dormant the value that each lesioned weight or bias gets back when it is healed, by its
 *     place in the flat order of {@link engram.nn.Parameters}
 */
public record Surgery(Set<Part> lesions, Set<Part> frozen, Map<Integer, Double> dormant) {
  static final Surgery NONE = new Surgery(Set.of(), Set.of(), Map.of());

  public Surgery {
    lesions = Set.copyOf(lesions);
    frozen = Set.copyOf(frozen);
    dormant = Map.copyOf(dormant);
  }

  /** Whether nothing is lesioned or frozen. */
  public boolean isNone() {
    return lesions.isEmpty() && frozen.isEmpty();
  }

  /** Whether that part is lesioned, a weight or bias also with a neuron or input at its ends. */
  public boolean isCut(NetworkSpec spec, Part part) {
    return lesions.contains(part) || (part.isParameter() && cut(spec).get(spec.indexOf(part)));
  }

  /** Whether that part does not learn, itself or frozen with its neuron or layer. */
  public boolean isFrozen(NetworkSpec spec, Part part) {
    if (part instanceof Part.Neuron n && frozen.contains(new Part.Layer(n.layer()))) return true;
    return frozen.contains(part) || (part.isParameter() && frozen(spec).get(spec.indexOf(part)));
  }

  /** All weights and biases that are cut, by their places in the flat order. */
  public BitSet cut(NetworkSpec spec) {
    return cut(spec, lesions);
  }

  static BitSet cut(NetworkSpec spec, Set<Part> lesions) {
    BitSet all = new BitSet();
    lesions.forEach(part -> cutBy(part, spec).forEach(all::set));
    return all;
  }

  /** All weights and biases that do not learn: frozen or cut. */
  BitSet held(NetworkSpec spec) {
    BitSet all = frozen(spec);
    all.or(cut(spec));
    return all;
  }

  private BitSet frozen(NetworkSpec spec) {
    BitSet all = new BitSet();
    frozen.forEach(part -> heldBy(part, spec).forEach(all::set));
    return all;
  }

  /** The same set with that part in it or not. */
  static Set<Part> with(Set<Part> parts, Part part, boolean in) {
    Set<Part> changed = new LinkedHashSet<>(parts);
    if (in) changed.add(part);
    else changed.remove(part);
    return changed;
  }

  private static IntStream heldBy(Part part, NetworkSpec spec) {
    if (part instanceof Part.Neuron n) return into(spec, n.layer(), n.unit());
    if (part instanceof Part.Layer l) {
      return IntStream.range(spec.offsetOf(l.index()), spec.offsetOf(l.index() + 1));
    }
    return IntStream.of(spec.indexOf(part));
  }

  private static IntStream cutBy(Part part, NetworkSpec spec) {
    if (part instanceof Part.Input input) return outOf(spec, 0, input.index());
    if (!(part instanceof Part.Neuron n)) return IntStream.of(spec.indexOf(part));
    IntStream into = into(spec, n.layer(), n.unit());
    boolean isOutput = n.layer() == spec.layerCount() - 1;
    return isOutput ? into : IntStream.concat(into, outOf(spec, n.layer() + 1, n.unit()));
  }

  private static IntStream into(NetworkSpec spec, int layer, int unit) {
    return IntStream.concat(
        IntStream.range(0, spec.inputsOf(layer)).map(from -> spec.weightIndex(layer, from, unit)),
        IntStream.of(spec.biasIndex(layer, unit)));
  }

  private static IntStream outOf(NetworkSpec spec, int layer, int from) {
    return IntStream.range(0, spec.unitsOf(layer)).map(to -> spec.weightIndex(layer, from, to));
  }
}
