package engram.viewmodel;

import engram.inspect.Distribution;
import engram.inspect.LayerHealth;
import engram.inspect.NetworkHealth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the tabs of layer, sample and network explain, as tab-separated text with all digits. */
final class InspectorTableCopy {
  private InspectorTableCopy() {}

  static String layer(InspectorLayerViewModel view, LayerHealth layer, InspectorViewModel from) {
    StringBuilder out = new StringBuilder();
    line(out, view.title(), view.subtitle());
    line(out, from.texts().get("inspector.copy.epoch"), epoch(from));
    line(out, "", "n", "μ", "σ", "min", "max");
    line(out, from.texts().get("inspector.layer.weights"), layer.weights());
    layer.gradients().ifPresent(g -> line(out, from.texts().get("inspector.layer.gradients"), g));
    line(out, from.texts().get("inspector.layer.activations"), layer.activations());
    return out.toString();
  }

  static String network(NetworkHealth health, InspectorViewModel from) {
    StringBuilder out = new StringBuilder();
    line(out, from.texts().get("inspector.copy.epoch"), epoch(from));
    for (LayerHealth layer : health.layers()) {
      line(
          out,
          from.names().layer(layer.layer()),
          layer.weights().norm(),
          layer.gradients().<Object>map(Distribution::norm).orElse(""),
          layer.updateRatio().isPresent() ? layer.updateRatio().getAsDouble() : "",
          layer.stuckUnits());
    }
    return out.toString();
  }

  static String sample(InspectorSampleViewModel view, List<List<String>> tables) {
    StringBuilder out = new StringBuilder();
    line(out, view.title(), view.subtitle());
    tables.forEach(row -> line(out, row.toArray()));
    return out.toString();
  }

  private static int epoch(InspectorViewModel from) {
    return from.getShown().moment().snapshot().epoch();
  }

  private static void line(StringBuilder out, String name, Distribution d) {
    line(out, name, d.size(), d.mean(), d.std(), d.min(), d.max());
  }

  private static void line(StringBuilder out, Object... cells) {
    out.append(Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining("\t")))
        .append('\n');
  }
}
