package engram.ui.inspector;

import engram.inspect.EpsilonCurve;
import engram.inspect.Moment;
import engram.inspect.WorkedInput;
import engram.inspect.WorkedNeuron;
import engram.inspect.WorkedWeight;
import engram.ui.base.CopyTable;
import java.util.OptionalDouble;

/**
 * What the inspector explains as tab-separated text; numbers with all digits, as Java reads them.
 */
final class InspectorCopy {
  private InspectorCopy() {}

  static String neuron(InspectorNeuronViewModel view, InspectorViewModel inspector) {
    WorkedNeuron n = view.getNeuron().orElseThrow();
    CopyTable out = new CopyTable();
    out.line(view.title(), view.subtitle());
    moment(out, inspector);
    out.line(text(inspector, "inspector.copy.input"), "x", "w", "w·x", "∂L/∂w");
    for (int i = 0; i <= n.inputs(); i++) out.line(row(n, i, inspector));
    out.line("z", n.z());
    out.line("a", n.a());
    out.line("∂L/∂z", n.delta());
    return out.text();
  }

  /** Name, x, w, w·x and ∂L/∂w of one input; the bias is the last row. */
  static String row(WorkedNeuron n, int row, InspectorViewModel inspector) {
    if (row == n.inputs()) {
      return CopyTable.row(
          text(inspector, "inspector.bias"), 1, n.bias(), n.bias(), known(n.batchBiasGradient()));
    }
    String name = inspector.names().source(n.part().layer(), row);
    return CopyTable.row(
        name, n.x(row), n.weight(row), n.product(row), known(n.batchGradient(row)));
  }

  static String weight(InspectorWeightViewModel view, InspectorViewModel inspector) {
    WorkedWeight w = view.getWeight().orElseThrow();
    String symbol = w.isBias() ? "b" : "w";
    CopyTable out = new CopyTable();
    out.line(view.title());
    moment(out, inspector);
    out.line(symbol, w.value());
    w.update()
        .ifPresent(
            u -> {
              out.line(text(inspector, "inspector.copy.batch-gradient"), u.gradient());
              out.line(text(inspector, "inspector.copy.optimizer"), view.optimizerName());
              out.line("α", w.settings().learningRate());
              out.line(text(inspector, "inspector.copy.after"), u.after());
            });
    out.line("δ", w.delta());
    out.line("x", w.x());
    out.line(text(inspector, "inspector.copy.sample-gradient"), w.sampleGradient());
    return out.text();
  }

  /** The chain rule line by line, and its numerical check with all digits. */
  static String gradient(InspectorGradientViewModel view, InspectorViewModel inspector) {
    CopyTable out = new CopyTable().line(view.chainRule().text());
    out.line(view.note());
    view.getWorked()
        .ifPresent(
            worked -> {
              out.line("ε", EpsilonCurve.epsilon(worked.exponent()));
              out.line(text(inspector, "inspector.copy.numerical"), worked.check().numerical());
            });
    return out.text();
  }

  static String input(InspectorInputViewModel view, InspectorViewModel inspector) {
    WorkedInput w = view.getInput().orElseThrow();
    CopyTable out = new CopyTable();
    out.line(view.title(), view.symbol());
    moment(out, inspector);
    out.line(view.measuredName(), w.measured());
    out.line(view.zeroName(), w.zero());
    out.line(view.unitName(), w.unit());
    out.line("x", w.x());
    return out.text();
  }

  private static void moment(CopyTable out, InspectorViewModel inspector) {
    Moment moment = inspector.getShown().moment();
    out.line(text(inspector, "inspector.copy.epoch"), moment.snapshot().epoch());
    out.line(text(inspector, "inspector.copy.sample"), moment.row());
  }

  private static Object known(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : "";
  }

  private static String text(InspectorViewModel inspector, String key) {
    return inspector.texts().get(key);
  }
}
