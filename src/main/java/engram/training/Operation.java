package engram.training;

import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** Applies interventions on a network to a copy of its parameters. */
final class Operation {
  private final NetworkSpec spec;
  private final double[] values;
  private final Map<Integer, Double> dormant;
  private Set<Part> lesions;
  private Set<Part> frozen;

  Operation(Parameters parameters, Surgery surgery) {
    spec = parameters.spec();
    values = parameters.toArray();
    dormant = new HashMap<>(surgery.dormant());
    lesions = surgery.lesions();
    frozen = surgery.frozen();
  }

  Parameters parameters() {
    return Parameters.of(spec, values);
  }

  Surgery surgery() {
    return new Surgery(lesions, frozen, dormant);
  }

  /** What a weight or bias is now that is to be set, or was before it was cut; else 0. */
  double value(Intervention what) {
    if (!(what instanceof Intervention.SetParameter set)) return 0;
    int at = spec.indexOf(set.part());
    return dormant.getOrDefault(at, values[at]);
  }

  boolean isSameAs(Operation other) {
    return Arrays.equals(values, other.values) && surgery().equals(other.surgery());
  }

  void apply(Intervention.OnNetwork what) {
    if (what instanceof Intervention.SetParameter set) {
      put(spec.indexOf(set.part()), set.value());
    } else if (what instanceof Intervention.SetParameters all) {
      for (int k = 0; k < values.length; k++) put(k, all.values().get(k));
    } else if (what instanceof Intervention.Lesion lesion) {
      lesions = Surgery.with(lesions, lesion.part(), lesion.on());
      heal();
      cut();
    } else if (what instanceof Intervention.Freeze freeze) {
      frozen = Surgery.with(frozen, freeze.part(), freeze.on());
    } else if (what instanceof Intervention.HealAll) {
      lesions = Set.of();
      frozen = Set.of();
      heal();
    }
  }

  /** A value for what is cut waits until it is healed. */
  private void put(int at, double value) {
    if (dormant.containsKey(at)) dormant.put(at, value);
    else values[at] = value;
  }

  private void heal() {
    BitSet cut = Surgery.cut(spec, lesions);
    Iterator<Map.Entry<Integer, Double>> all = dormant.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<Integer, Double> each = all.next();
      if (cut.get(each.getKey())) continue;
      values[each.getKey()] = each.getValue();
      all.remove();
    }
  }

  private void cut() {
    Surgery.cut(spec, lesions).stream()
        .filter(at -> !dormant.containsKey(at))
        .forEach(
            at -> {
              dormant.put(at, values[at]);
              values[at] = 0;
            });
  }
}
