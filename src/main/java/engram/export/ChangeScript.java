package engram.export;

import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;
import engram.training.Intervention;
import engram.training.RunRecord.Made;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was changed along the way, in the words of the program. */
final class ChangeScript {
  private static final String SURGERY =
      """
      lesioned, frozen = set(), set()  # such as ("neuron", layer, number), counted from 0
      cut = [np.zeros(p.shape, bool) for p in P]  # what is lesioned is 0
      asleep = [p.copy() for p in P]  # and gets this back when it is healed
      held = [np.zeros(p.shape, bool) for p in P]  # what does not learn


      def belonging(parts):
          \"""Which weights and biases those parts are.\"""
          masks = [np.zeros(p.shape, bool) for p in P]
          for kind, *at in parts:
              if kind == "weight":
                  masks[2 * at[0]][at[1], at[2]] = True
              elif kind == "bias":
                  masks[2 * at[0] + 1][at[1]] = True
              elif kind == "input":
                  masks[0][at[0], :] = True
              elif kind == "layer":
                  masks[2 * at[0]][:] = masks[2 * at[0] + 1][:] = True
              else:
                  masks[2 * at[0]][:, at[1]] = masks[2 * at[0] + 1][at[1]] = True
                  if kind == "lesioned neuron" and at[0] < len(W) - 1:
                      masks[2 * at[0] + 2][at[1], :] = True
          return masks


      def operate():
          \"""Heals what is lesioned no longer, and cuts what is.\"""
          for p, value, before, now in zip(P, asleep, cut, belonging(lesioned)):
              p[before & ~now] = value[before & ~now]
              value[now & ~before] = p[now & ~before]
              p[now] = 0
              before[:] = now
          for h, c, ice in zip(held, cut, belonging(frozen)):
              h[:] = c | ice


      def put(k, at, value):
          \"""Sets a number of P[k], or what it will be when it is healed.\"""
          (asleep if cut[k][at] else P)[k][at] = value
      """;

  private final List<Made> changes;
  private final NetworkSpec spec;

  ChangeScript(Exported run) {
    changes = run.changes();
    spec = run.recipe().network();
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  boolean hasAny(Class<? extends Intervention> kind) {
    return changes.stream().anyMatch(made -> kind.isInstance(made.what()));
  }

  /** Whether something is lesioned or frozen, so that not all learns. */
  boolean hasSurgery() {
    return hasAny(Intervention.Lesion.class) || hasAny(Intervention.Freeze.class);
  }

  void writeSurgery(PythonText out) {
    if (!hasSurgery()) return;
    out.head("Lesions, and what is frozen");
    out.add(SURGERY);
  }

  /** All changes, each at its place: epochs done, and rows of the present one. */
  void write(PythonText out) {
    for (int k = 0; k < changes.size(); k++) {
      Made made = changes.get(k);
      if (k == 0 || !changes.get(k - 1).at().equals(made.at())) {
        if (k > 0) out.out();
        out.add("if (epoch, start) == (%d, %d):".formatted(made.at().epoch(), made.at().row()));
        out.in();
      }
      out.add(code(made.what()));
    }
    out.out();
  }

  private String code(Intervention what) {
    if (what instanceof Intervention.LearningRate c) return "α = " + Python.number(c.value());
    if (what instanceof Intervention.Momentum c) return "β = " + Python.number(c.value());
    if (what instanceof Intervention.L1 c) return "l1 = " + Python.number(c.value());
    if (what instanceof Intervention.L2 c) return "l2 = " + Python.number(c.value());
    if (what instanceof Intervention.Dropout c) return "dropout = " + Python.number(c.value());
    if (what instanceof Intervention.BatchSize c) return "batch = " + batch(c.value());
    if (what instanceof Intervention.Ascent c) return sign(c.on());
    if (what instanceof Intervention.SetParameter set) return set(set);
    if (what instanceof Intervention.SetParameters all) return setAll(all.values());
    if (what instanceof Intervention.Lesion lesion) {
      return operation("lesioned", lesion.on(), lesion.part(), "lesioned neuron");
    }
    if (what instanceof Intervention.Freeze freeze) {
      return operation("frozen", freeze.on(), freeze.part(), "neuron");
    }
    return hasSurgery() ? "lesioned.clear()\nfrozen.clear()\noperate()" : "pass  # all was healthy";
  }

  /** Of the step: with the gradient or against it. */
  static String sign(boolean ascent) {
    return ascent ? "sign = 1  # up the loss" : "sign = -1  # down the loss";
  }

  static String batch(int size) {
    return size == 0 ? "len(train)  # all of them" : String.valueOf(size);
  }

  private String set(Intervention.SetParameter set) {
    String value = Python.number(set.value());
    boolean ofWeight = set.part() instanceof Part.Weight;
    Part.Weight w = ofWeight ? (Part.Weight) set.part() : null;
    Part.Bias b = ofWeight ? null : (Part.Bias) set.part();
    if (hasSurgery()) {
      return ofWeight
          ? "put(%d, (%d, %d), %s)".formatted(2 * w.layer(), w.from(), w.to(), value)
          : "put(%d, %d, %s)".formatted(2 * b.layer() + 1, b.to(), value);
    }
    return ofWeight
        ? "W[%d][%d, %d] = %s".formatted(w.layer(), w.from(), w.to(), value)
        : "b[%d][%d] = %s".formatted(b.layer(), b.to(), value);
  }

  private String setAll(Parameters values) {
    StringBuilder lines = new StringBuilder();
    for (int layer = 0; layer < spec.layerCount(); layer++) {
      lines.append(array(2 * layer, weights(values, layer)));
      int first = spec.biasIndex(layer, 0);
      lines.append(array(2 * layer + 1, numbers(values, first, spec.unitsOf(layer))));
    }
    return lines.toString();
  }

  private String array(int k, String numbers) {
    return hasSurgery()
        ? "new = np.array(%s)\nP[%d][~cut[%d]], asleep[%d][cut[%d]] = new[~cut[%d]], new[cut[%d]]\n"
            .formatted(numbers, k, k, k, k, k, k)
        : "P[%d][:] = %s\n".formatted(k, numbers);
  }

  private String weights(Parameters values, int layer) {
    return IntStream.range(0, spec.inputsOf(layer))
        .mapToObj(i -> numbers(values, spec.weightIndex(layer, i, 0), spec.unitsOf(layer)))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String numbers(Parameters values, int first, int count) {
    return Python.numbers(IntStream.range(first, first + count).mapToDouble(values::get).toArray());
  }

  private static String operation(String set, boolean on, Part part, String neuron) {
    return "%s.%s(%s)\noperate()".formatted(set, on ? "add" : "discard", part(part, neuron));
  }

  private static String part(Part part, String neuron) {
    if (part instanceof Part.Input input) return "(\"input\", " + input.index() + ")";
    if (part instanceof Part.Layer layer) return "(\"layer\", " + layer.index() + ")";
    if (part instanceof Part.Neuron n) {
      return "(\"%s\", %d, %d)".formatted(neuron, n.layer(), n.unit());
    }
    if (part instanceof Part.Bias b) return "(\"bias\", %d, %d)".formatted(b.layer(), b.to());
    Part.Weight w = (Part.Weight) part;
    return "(\"weight\", %d, %d, %d)".formatted(w.layer(), w.from(), w.to());
  }
}
