package engram.viewmodel;

import engram.inspect.EpsilonCurve;
import engram.inspect.Moment;
import engram.inspect.WorkedInput;
import engram.inspect.WorkedNeuron;
import engram.inspect.WorkedWeight;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * What the inspector explains as tab-separated text; numbers with all digits, as Java reads them.
 */
final class InspectorCopy {
  private InspectorCopy() {}

  static String neuron(InspectorNeuronViewModel view, InspectorViewModel inspector) {
    WorkedNeuron n = view.getNeuron().orElseThrow();
    StringBuilder out = new StringBuilder();
    line(out, view.title(), view.subtitle());
    moment(out, inspector);
    line(out, text(inspector, "inspector.copy.input"), "x", "w", "w·x", "∂L/∂w");
    for (int i = 0; i <= n.inputs(); i++) out.append(row(n, i, inspector)).append('\n');
    line(out, "z", n.z());
    line(out, "a", n.a());
    line(out, "∂L/∂z", n.delta());
    return out.toString();
  }

  /** Name, x, w, w·x and ∂L/∂w of one input; the bias is the last row. */
  static String row(WorkedNeuron n, int row, InspectorViewModel inspector) {
    if (row == n.inputs()) {
      return cells(
          text(inspector, "inspector.bias"), 1, n.bias(), n.bias(), known(n.batchBiasGradient()));
    }
    String name = inspector.names().source(n.part().layer(), row);
    return cells(name, n.x(row), n.weight(row), n.product(row), known(n.batchGradient(row)));
  }

  static String weight(InspectorWeightViewModel view, InspectorViewModel inspector) {
    WorkedWeight w = view.getWeight().orElseThrow();
    String symbol = w.isBias() ? "b" : "w";
    StringBuilder out = new StringBuilder();
    line(out, view.title());
    moment(out, inspector);
    line(out, symbol, w.value());
    w.update()
        .ifPresent(
            u -> {
              line(out, text(inspector, "inspector.copy.batch-gradient"), u.gradient());
              line(out, text(inspector, "inspector.copy.optimizer"), view.optimizerName());
              line(out, "α", w.settings().learningRate());
              line(out, text(inspector, "inspector.copy.after"), u.after());
            });
    line(out, "δ", w.delta());
    line(out, "x", w.x());
    line(out, text(inspector, "inspector.copy.sample-gradient"), w.sampleGradient());
    return out.toString();
  }

  /** The chain rule line by line, and its numerical check with all digits. */
  static String gradient(InspectorGradientViewModel view, InspectorViewModel inspector) {
    StringBuilder out = new StringBuilder(view.chainRule().text()).append('\n');
    line(out, view.note());
    view.getWorked()
        .ifPresent(
            worked -> {
              line(out, "ε", EpsilonCurve.epsilon(worked.exponent()));
              line(out, text(inspector, "inspector.copy.numerical"), worked.check().numerical());
            });
    return out.toString();
  }

  static String input(InspectorInputViewModel view, InspectorViewModel inspector) {
    WorkedInput w = view.getInput().orElseThrow();
    StringBuilder out = new StringBuilder();
    line(out, view.title(), view.symbol());
    moment(out, inspector);
    line(out, text(inspector, "inspector.input.measured"), w.measured());
    line(out, text(inspector, "inspector.input.mean"), w.mean());
    line(out, text(inspector, "inspector.input.std"), w.std());
    line(out, "x", w.x());
    return out.toString();
  }

  private static void moment(StringBuilder out, InspectorViewModel inspector) {
    Moment moment = inspector.getShown().moment();
    line(out, text(inspector, "inspector.copy.epoch"), moment.snapshot().epoch());
    line(out, text(inspector, "inspector.copy.sample"), moment.row());
  }

  private static Object known(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : "";
  }

  private static void line(StringBuilder out, Object... cells) {
    out.append(cells(cells)).append('\n');
  }

  private static String cells(Object... cells) {
    return Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining("\t"));
  }

  private static String text(InspectorViewModel inspector, String key) {
    return inspector.texts().get(key);
  }
}
